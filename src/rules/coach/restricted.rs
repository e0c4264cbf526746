//! What only the Chair may see, as runs of words: to notice when it stands in a shared text too.
//!
//! Only hashes are kept. Of free text: every five words in a row that are more than chance, names,
//! postcodes, streets, numbers of phones. Of an address that is kept from somebody: its lines.

use std::ops::Range;

use super::people::People;
use crate::domain::common::{Audience, YesNo};
use crate::domain::{Answer, CaseFile};
use crate::rules::prose::{Gap, Passage, listed};

/// How many words in a row are no chance.
const RUN: usize = 5;
/// So many of them must be words that not every report has.
const TELLING: usize = 2;
/// A phone number has at least so many digits.
const PHONE: usize = 9;

/// The parts that what is restricted comes from.
pub(super) const PARTS: &[&str] =
    &["restricted", "children", "adults", "others", "members", "chronology", "statements"];

/// Hashes of all that must not stand in a shared text, sorted.
pub(super) fn runs(case: &CaseFile) -> Vec<u64> {
    let mut all = Secrets { hashes: Vec::new(), people: None, case };
    for it in case.restricted.iter() {
        all.text(&it.text.0);
    }
    for it in case.chronology.iter().filter(|it| it.audience.is(Audience::ChairOnly)) {
        [&it.what, &it.impact, &it.response].into_iter().for_each(|it| all.text(&it.0));
    }
    for it in case.statements.iter().filter(|it| it.audience.is(Audience::ChairOnly)) {
        [&it.text, &it.because, &it.impact].into_iter().for_each(|it| all.text(&it.0));
    }
    let children = case.children.iter().map(|it| (&it.address_withheld, &it.address));
    let adults = case.adults.iter().map(|it| (&it.address_withheld, &it.address));
    for (withheld, address) in children.chain(adults) {
        if withheld.is(YesNo::Yes) {
            all.address(address);
        }
    }
    all.hashes.sort_unstable();
    all.hashes.dedup();
    all.hashes
}

/// The first words of a text that are restricted.
pub(super) fn first_in(passage: &Passage, restricted: &[u64]) -> Option<Range<usize>> {
    let known = |hash: u64| restricted.binary_search(&hash).is_ok();
    let found = (0..passage.len()).find_map(|at| {
        let length = (1..=RUN.min(passage.len() - at))
            .rev()
            .find(|length| known(of_words(passage, at..at + length)));
        let phone = || phone_at(passage, at).filter(|it| known(of_phone(passage, it.clone())));
        length.map(|it| at..at + it).or_else(phone)
    })?;
    // The whole of what was copied, not only its first words.
    let mut end = found.end;
    while end < passage.len()
        && end - found.start >= RUN
        && known(of_words(passage, end + 1 - RUN..end + 1))
    {
        end += 1;
    }
    Some(found.start..end)
}

struct Secrets<'a> {
    hashes: Vec<u64>,
    /// Read only where something is restricted: most drafts have nothing.
    people: Option<People>,
    case: &'a CaseFile,
}

impl Secrets<'_> {
    fn add(&mut self, passage: &Passage, words: Range<usize>) {
        if words.len() <= RUN && words.end <= passage.len() && !words.is_empty() {
            self.hashes.push(of_words(passage, words));
        }
    }

    fn text(&mut self, text: &str) {
        let passage = Passage::read(text);
        if passage.is_empty() {
            return;
        }
        let case = self.case;
        let people = self.people.get_or_insert_with(|| People::of(case)).clone();
        let known = |at: usize| people.named(&passage, at).is_some();
        for at in 0..passage.len() {
            let telling = |it: &usize| is_telling(passage.word(*it)) && !known(*it);
            let run = at..at + RUN;
            if run.end <= passage.len() && run.clone().filter(telling).count() >= TELLING {
                self.add(&passage, run);
            }
            if let Some(words) = name_at(&passage, at).filter(|it| !it.clone().any(known)) {
                self.add(&passage, words);
            }
            self.shapes(&passage, at);
        }
    }

    /// A postcode, a street with its number, a phone number that begins here.
    fn shapes(&mut self, passage: &Passage, at: usize) {
        if let Some(words) = postcode_at(passage, at) {
            let joined: String = words.clone().map(|it| passage.word(it)).collect();
            self.hashes.push(hash(joined.bytes().chain([b' '])));
            if words.len() == 1 {
                let (out, inward) = joined.split_at(joined.len() - 3);
                self.hashes.push(hash(format!("{out} {inward} ").bytes()));
            }
            self.add(passage, words);
        }
        if let Some(words) = street_at(passage, at) {
            self.add(passage, words);
        }
        if let Some(words) = phone_at(passage, at) {
            self.hashes.push(of_phone(passage, words));
        }
    }

    fn address(&mut self, address: &Answer) {
        let lines = address.text.split([',', '\n']);
        // The house and the street. What comes after is a town, which a report may well name.
        let flat = |it: &&str| {
            let first = it.split_whitespace().next().unwrap_or_default().to_lowercase();
            matches!(&*first, "flat" | "apartment" | "room" | "unit") && it.len() < 12
        };
        for line in lines.filter(|it| !flat(it)).take(2) {
            let passage = Passage::read(line);
            let number = usize::from(passage.word(0).starts_with(|it: char| it.is_ascii_digit()));
            if passage.len() > number + 1 {
                self.add(&passage, 0..passage.len());
                self.add(&passage, number..passage.len());
            }
        }
        let passage = Passage::read(&address.text);
        (0..passage.len()).for_each(|at| self.shapes(&passage, at));
    }
}

fn of_words(passage: &Passage, words: Range<usize>) -> u64 {
    hash(words.flat_map(|it| passage.word(it).bytes().chain([b' '])))
}

/// However its digits are set apart.
fn of_phone(passage: &Passage, words: Range<usize>) -> u64 {
    hash(b"tel:".iter().copied().chain(words.flat_map(|it| passage.word(it).bytes())))
}

/// FNV-1a: the same in every build, unlike the standard hasher.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Words that every report has: a run of them tells nothing.
const COMMON: &str = "\
    about after again agency also appointment because been before being both care carer \
    child child's children conference contact could court during family father from have \
    health home into last mental more mother nursery officer other parent parents plan \
    police protection report reported review risk said says school services several should \
    sibling since social some staff stated support teacher team that their them then there \
    they this time told very visit visited visitor week weeks were what when which while \
    will with worker would year years";

fn is_telling(word: &str) -> bool {
    word.chars().count() >= 4 && !listed(COMMON, word)
}

/// Words with a capital that are no names of people.
const NO_NAMES: &str = "\
    centre child children's clinic college council court family health hospital house \
    infirmary local nursery police practice primary protection school service services \
    social street surgery team university";
/// Short words that sentences begin with.
const OPENING: &str = "\
    all and any both but for her his how not now once one our she the two until who why yet \
    you";
const TITLES: &str = "\
    dr miss mr mrs ms pc";

/// "Sheila Pugh", "Mrs Pugh".
fn name_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
    let (first, last) = (passage.words().get(at)?, passage.words().get(at + 1)?);
    let plain = first.capital && last.capital && !first.shouted && !last.shouted;
    if !plain || last.gap != Gap::Space {
        return None;
    }
    let (one, two) = (passage.word(at), passage.word(at + 1));
    let is_name = |word: &str| {
        let letters = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
        letters && !listed(NO_NAMES, word) && !listed(COMMON, word)
    };
    // A first word of a sentence may have its capital for that alone.
    let opens = matches!(first.gap, Gap::Start | Gap::Stop) && listed(OPENING, one);
    let fits = listed(TITLES, one) || is_name(one) && !opens && !is_calendar(one);
    (fits && is_name(two) && !is_calendar(two)).then_some(at..at + 2)
}

fn is_calendar(word: &str) -> bool {
    const NAMES: &str = "\
    monday tuesday wednesday thursday friday saturday sunday january february march april \
    may june july august september october november december";
    listed(NAMES, word)
}

/// "NP20 4AB", "NP204AB".
fn postcode_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
    let (one, two) = (passage.word(at), passage.word(at + 1));
    if is_outward(one) && is_inward(two) {
        return Some(at..at + 2);
    }
    let cut = one.len().checked_sub(3).filter(|it| one.is_char_boundary(*it))?;
    let (out, inward) = one.split_at(cut);
    (is_outward(out) && is_inward(inward)).then_some(at..at + 1)
}

/// One or two letters, a digit, perhaps one more sign: "NP20", "E1", "SW1A".
fn is_outward(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
    let rest = word.as_bytes().get(letters..).unwrap_or_default();
    (1..=2).contains(&letters) && matches!(rest, [a] if a.is_ascii_digit())
        || (1..=2).contains(&letters)
            && matches!(rest, [a, b] if a.is_ascii_digit() && b.is_ascii_alphanumeric())
}

/// A digit and two letters: "4AB".
fn is_inward(word: &str) -> bool {
    let bytes = word.as_bytes();
    matches!(bytes, [a, b, c] if a.is_ascii_digit() && b.is_ascii_lowercase() && c.is_ascii_lowercase())
}

const STREETS: &str = "\
    avenue close court crescent drive ffordd gardens grove heol hill lane place rise road \
    row square street stryd terrace view walk way";

/// "12 Mill Lane", "4a Heol y Bryn".
fn street_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
    let first = passage.word(at);
    let number = first.len() <= 5 && first.starts_with(|it: char| it.is_ascii_digit());
    if !number || passage.words().get(at + 1).is_none_or(|it| !it.capital) {
        return None;
    }
    if matches!(passage.word(at + 1), "heol" | "ffordd" | "stryd") {
        return Some(at..(at + 4).min(passage.len()));
    }
    let is_street = |it: &usize| {
        let capital = passage.words().get(*it).is_some_and(|it| it.capital);
        capital && listed(STREETS, passage.word(*it))
    };
    (at + 2..at + 4).find(is_street).map(|it| at..it + 1)
}

/// A run of digits long enough for a phone, however it is set apart.
fn phone_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
    let digits = |it: usize| {
        let word = passage.word(it);
        !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
    };
    // Not in the midst of a number.
    if !digits(at) || at > 0 && digits(at - 1) || !passage.word(at).starts_with('0') {
        return None;
    }
    let mut end = at;
    let mut count = 0;
    while digits(end) && count < 11 {
        count += passage.word(end).len();
        end += 1;
    }
    (count >= PHONE).then_some(at..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_found_in_the_ways_people_write_them() {
        for (text, postcode, street, phone) in [
            ("NP20 4AB", true, false, false),
            ("np204ab", true, false, false),
            ("SW1A 1AA", true, false, false),
            ("12 Mill Lane", false, true, false),
            ("4a Heol y Bryn", false, true, false),
            ("07700 900123", false, false, true),
            ("01633 900 123", false, false, true),
            ("6 nights in 7", false, false, false),
            ("2 March 2026", false, false, false),
            ("12 Sam", false, false, false),
            ("1000000000", false, false, false),
        ] {
            let passage = Passage::read(text);
            let found = (
                postcode_at(&passage, 0).is_some(),
                street_at(&passage, 0).is_some(),
                phone_at(&passage, 0).is_some(),
            );
            assert_eq!(found, (postcode, street, phone), "{text}");
        }
    }
}
