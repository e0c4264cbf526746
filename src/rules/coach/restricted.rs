//! What only the Chair may see, as runs of words: to notice when it stands in a shared text too.
//!
//! Only hashes are kept. Of free text: every five words in a row that are more than chance, names,
//! postcodes, streets, numbers of phones. Of an address that is kept from somebody: its lines.

use std::ops::Range;

use super::people::People;
use super::shapes::{is_telling, name_at, phone_at, postcode_at, street_at};
use crate::domain::CaseFile;
use crate::domain::common::{Audience, YesNo};
use crate::rules::prose::{Passage, Words, listed};

/// How many words in a row are no chance.
const RUN: usize = 5;
/// So many of them must be words that not every report has.
const TELLING: usize = 2;

/// The parts that what is restricted comes from.
pub(super) const PARTS: &[&str] = &[
    "restricted",
    "children",
    "adults",
    "others",
    "members",
    "chronology",
    "statements",
    "author",
    "record_checks",
    "contacts",
];

/// Hashes of all that must not stand in a shared text, sorted.
pub(super) fn runs(case: &CaseFile) -> Vec<u64> {
    let texts = texts_of(case);
    let (withheld, known) = addresses_of(case);
    if texts.is_empty() && withheld.is_empty() {
        return Vec::new();
    }
    let people = People::of(case);
    let mut secret = Secrets { hashes: Vec::new(), people: &people };
    texts.into_iter().for_each(|it| secret.text(it));
    // What everybody may know anyway is no secret, though it stands in a restricted text.
    let mut open = Secrets { hashes: Vec::new(), people: &people };
    known.into_iter().for_each(|it| open.address(it));
    open_texts(case).into_iter().for_each(|it| open.text(it));
    open.hashes.sort_unstable();
    secret.hashes.retain(|it| open.hashes.binary_search(it).is_err());
    withheld.into_iter().for_each(|it| secret.address(it));
    let mut all: Vec<u64> = secret.hashes.into_iter().flat_map(|it| [it.0, it.1]).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The texts that only the Chair may see.
fn texts_of(case: &CaseFile) -> Vec<&str> {
    let mut texts: Vec<&str> = case.restricted.iter().map(|it| it.text.read()).collect();
    for it in case.chronology.iter().filter(|it| it.audience.is(Audience::ChairOnly)) {
        texts.extend([it.what.read(), it.impact.read(), it.response.read()]);
    }
    for it in case.statements.iter().filter(|it| it.audience.is(Audience::ChairOnly)) {
        texts.extend([it.text.read(), it.because.read(), it.impact.read()]);
    }
    texts.retain(|it| !it.is_empty());
    texts
}

/// Addresses that are kept from somebody, and the others.
fn addresses_of(case: &CaseFile) -> (Vec<&str>, Vec<&str>) {
    let children = case.children.iter().map(|it| (it.address_withheld, &it.address));
    let adults = case.adults.iter().map(|it| (it.address_withheld, &it.address));
    let all = children.chain(adults).filter(|it| !it.1.text.trim().is_empty());
    let (withheld, known): (Vec<_>, Vec<_>) = all.partition(|it| it.0.is(YesNo::Yes));
    (
        withheld.into_iter().map(|it| it.1.text.as_str()).collect(),
        known.into_iter().map(|it| it.1.text.as_str()).collect(),
    )
}

/// What the report says of its author and of who looked: names that restricted texts name too.
fn open_texts(case: &CaseFile) -> Vec<&str> {
    let it = &case.author;
    let mut texts = vec![it.agency.read(), it.name.read(), it.contact.read(), it.manager.read()];
    texts.push(it.substitute_name.read());
    texts.extend(case.record_checks.iter().map(|it| it.checked_by.read()));
    texts.extend(case.contacts.iter().map(|it| it.seen_by.read()));
    texts
}

/// The first words of a text that are restricted.
pub(super) fn first_in(passage: &Passage, restricted: &[u64]) -> Option<Range<usize>> {
    let known = |hash: u64| restricted.binary_search(&hash).is_ok();
    let found = (0..passage.len()).find_map(|at| {
        // Most words begin no secret: one look sifts them out.
        let length =
            if known(first_word(passage.word(at))) { longest(passage, at, known) } else { None };
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

/// The longest secret that begins at a word: how many words it has.
fn longest(passage: &Passage, at: usize, known: impl Fn(u64) -> bool) -> Option<usize> {
    let mut hash = START;
    let mut found = None;
    for length in 1..=RUN.min(passage.len() - at) {
        let word = passage.word(at + length - 1);
        hash = go_on(hash, word.bytes().chain([b' ']));
        if known(hash) {
            found = Some(length);
        }
    }
    found
}

struct Secrets<'a> {
    /// Each secret, and the word it begins with.
    hashes: Vec<(u64, u64)>,
    people: &'a People,
}

impl Secrets<'_> {
    fn add(&mut self, passage: &Passage, words: Range<usize>) {
        if words.len() <= RUN && words.end <= passage.len() && !words.is_empty() {
            let first = first_word(passage.word(words.start));
            self.hashes.push((of_words(passage, words), first));
        }
    }

    fn text(&mut self, text: &str) {
        let passage = Passage::read(text);
        let people = self.people;
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
            let (out, inward) = joined.split_at(joined.len() - 3);
            for it in [joined.clone(), format!("{out} {inward}")] {
                let passage = Passage::read(&it);
                self.add(&passage, 0..passage.len());
            }
        }
        if let Some(words) = street_at(passage, at) {
            self.add(passage, words);
        }
        if let Some(words) = phone_at(passage, at) {
            let phone = of_phone(passage, words);
            self.hashes.push((phone, phone));
        }
    }

    fn address(&mut self, address: &str) {
        // The house and the street. What comes after is a town, which a report may well name.
        let lines = address.split([',', '\n']).filter(|it| !is_flat(it));
        for line in lines.take(2) {
            let passage = Passage::read(line);
            let number = usize::from(passage.word(0).starts_with(|it: char| it.is_ascii_digit()));
            let words = number..passage.len();
            let says = words.clone().any(|it| NO_ADDRESS.has(passage.word(it)));
            let named = words.clone().all(|it| passage.words()[it].capital);
            if words.len() > 1 && !says && (named || number == 1) {
                self.add(&passage, 0..passage.len());
                self.add(&passage, words);
            }
        }
        let passage = Passage::read(address);
        (0..passage.len()).for_each(|at| self.shapes(&passage, at));
    }
}

/// "Flat 3" is in every street.
fn is_flat(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default().to_lowercase();
    listed("flat apartment room unit", &first) && line.split_whitespace().count() < 3
}

/// Words that are written where an address would stand.
static NO_ADDRESS: Words = Words::of(
    "not no known unknown fixed address withheld refuge safe confidential see \
    chair temporary accommodation hostel with as above same",
);

fn of_words(passage: &Passage, words: Range<usize>) -> u64 {
    hash(words.flat_map(|it| passage.word(it).bytes().chain([b' '])))
}

/// However its digits are set apart.
fn of_phone(passage: &Passage, words: Range<usize>) -> u64 {
    hash(b"tel:".iter().copied().chain(words.flat_map(|it| passage.word(it).bytes())))
}

/// Marks a word that a secret begins with. No text has the sign that sets it apart.
fn first_word(word: &str) -> u64 {
    hash(word.bytes().chain([1]))
}

/// FNV-1a: the same in every build, unlike the standard hasher.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    go_on(START, bytes)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn go_on(hash: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
