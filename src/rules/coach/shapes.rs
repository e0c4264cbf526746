//! Names, postcodes, streets and phone numbers in a text, by their shape.

use std::ops::Range;

use crate::rules::prose::{Gap, Passage, Words};

/// A phone number has at least so many digits.
const PHONE: usize = 9;

/// Words that every report has: a run of them tells nothing.
static COMMON: Words = Words::of(
    "\
    about after again agency also appointment because been before being both care carer \
    child child's children conference contact could court during family father from have \
    health home into last mental more mother nursery officer other parent parents plan \
    police protection report reported review risk said says school services several should \
    sibling since social some staff stated support teacher team that their them then there \
    they this time told very visit visited visitor week weeks were what when which while \
    will with worker would year years",
);

pub(super) fn is_telling(word: &str) -> bool {
    word.chars().count() >= 4 && !COMMON.has(word)
}

/// Words with a capital that are no names of people.
static NO_NAMES: Words = Words::of(
    "\
    centre child children's clinic college council court family health hospital house \
    infirmary local nursery police practice primary protection school service services \
    social street surgery team university",
);
/// Short words that sentences begin with.
static OPENING: Words = Words::of(
    "\
    all and any both but for her his how not now once one our she the two until who why yet \
    you",
);
static TITLES: Words = Words::of(
    "\
    miss mr mrs ms",
);

/// "Sheila Pugh", "Mrs Pugh".
pub(super) fn name_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
    let (first, last) = (passage.words().get(at)?, passage.words().get(at + 1)?);
    let plain = first.capital && last.capital && !first.shouted && !last.shouted;
    if !plain || last.gap != Gap::Space {
        return None;
    }
    let (one, two) = (passage.word(at), passage.word(at + 1));
    let is_name = |word: &str| {
        let letters = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
        letters && !NO_NAMES.has(word) && !COMMON.has(word)
    };
    // A first word of a sentence may have its capital for that alone.
    let opens = matches!(first.gap, Gap::Start | Gap::Stop) && OPENING.has(one);
    let fits = TITLES.has(one) || is_name(one) && !opens && !is_calendar(one);
    (fits && is_name(two) && !is_calendar(two)).then_some(at..at + 2)
}

fn is_calendar(word: &str) -> bool {
    static NAMES: Words = Words::of(
        "\
    monday tuesday wednesday thursday friday saturday sunday january february march april \
    may june july august september october november december",
    );
    NAMES.has(word)
}

/// "NP20 4AB", "NP204AB".
pub(super) fn postcode_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
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

static STREETS: Words = Words::of(
    "\
    avenue close court crescent drive ffordd gardens grove heol hill lane place rise road \
    row square street stryd terrace view walk way",
);

/// "12 Mill Lane", "4a Heol y Bryn".
pub(super) fn street_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
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
        capital && STREETS.has(passage.word(*it))
    };
    (at + 2..at + 4).find(is_street).map(|it| at..it + 1)
}

/// A run of digits long enough for a phone, however it is set apart.
pub(super) fn phone_at(passage: &Passage, at: usize) -> Option<Range<usize>> {
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
