//! One look-up for each word tells every rule about wording whether it has to look there: all
//! their lists of words, and the words that all their phrases begin with, are in one table.

use std::ops::Range;
use std::sync::LazyLock;

use super::{actor, euphemism, gap, label, opinion, quantity};
use crate::rules::glossary::Glossary;
use crate::rules::prose::word_hash;

/// What a word may be, one bit each. First the lists of words.
pub(super) const BE: u32 = 1;
pub(super) const RAISED: u32 = 2;
pub(super) const OFTEN: u32 = 4;
pub(super) const JUDGING: u32 = 8;
pub(super) const OPEN: u32 = 16;
/// All lists of words.
const LISTS: u32 = 31;
/// Then what a phrase begins with.
pub(super) const LABEL: u32 = 32;
pub(super) const CLAIM: u32 = 64;
pub(super) const OCCASION: u32 = 128;
pub(super) const MANY: u32 = 256;
pub(super) const MILD: u32 = 512;
pub(super) const GAP: u32 = 1024;
pub(super) const TERM: u32 = 2048;

/// A word of the table.
struct Entry {
    word: Box<str>,
    hash: u32,
    /// The lists it is in, and those with a phrase that is this word alone.
    bits: u32,
    /// The lists with a longer phrase that begins with it.
    longer: u32,
    /// What letters such a phrase may go on with: one bit each, see [`letter`].
    next: u32,
}

/// The table.
pub(super) struct Index {
    /// For the last bits of a word's hash the number of an entry, from 1 on; or the next after it.
    places: Vec<u16>,
    entries: Vec<Entry>,
}

static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

/// The table.
pub(super) fn index() -> &'static Index {
    &INDEX
}

/// Far more places than words: most words of a text are sifted out by the first look.
const PLACES: usize = 4096;

/// Any letter that is none of a to z.
const OTHER: u32 = 26;

fn letter(letter: u8) -> u32 {
    match letter.to_ascii_lowercase() {
        it @ b'a'..=b'z' => u32::from(it - b'a'),
        _ => OTHER,
    }
}

/// How many bytes of a text belong to its first word, of letters and figures alone.
fn head(text: &str) -> usize {
    text.find(|it: char| !it.is_alphanumeric()).unwrap_or(text.len())
}

impl Entry {
    /// The lists of phrases that may go on where this word ends.
    fn longer_at(&self, text: &str, end: usize) -> u32 {
        let bytes = text.as_bytes();
        // One sign stands between; where it takes more than a byte, what follows counts as another.
        let next = bytes.get(end + 1).map_or(OTHER, |it| letter(*it));
        if self.next >> next & 1 == 1 || !bytes.get(end).is_some_and(u8::is_ascii) {
            self.longer
        } else {
            0
        }
    }
}

impl Index {
    /// What a word at this place may be, if it has no sign in it. `small` is it in small letters.
    pub(super) fn plain(&self, text: &str, place: &Range<usize>, small: &str) -> u32 {
        self.get(small).map_or(0, |it| it.bits | it.longer_at(text, place.end))
    }

    /// What a word with signs in it may be. A phrase may begin with its first part: "couldn't"
    /// with "couldn".
    pub(super) fn signed(&self, text: &str, place: &Range<usize>, small: &str) -> u32 {
        let lists = self.get(small).map_or(0, |it| it.bits & LISTS);
        let first = self.get(&small[..head(small)]);
        let end = place.start + head(&text[place.start..]);
        lists | first.map_or(0, |it| it.bits & !LISTS | it.longer_at(text, end))
    }

    fn new() -> Self {
        let mut index = Self { places: vec![0; PLACES], entries: Vec::new() };
        let lists = [
            (BE, actor::BE),
            (RAISED, actor::RAISED),
            (OFTEN, quantity::OFTEN),
            (JUDGING, opinion::JUDGING),
            (OPEN, gap::OPEN),
        ];
        for (bit, list) in lists {
            list.iter().for_each(|it| index.entry(it).bits |= bit);
        }
        let phrases = [
            (LABEL, label::LABELS),
            (CLAIM, opinion::CLAIMS),
            (OCCASION, quantity::OCCASIONS),
            (MANY, quantity::MANY),
            (MILD, euphemism::MILD),
            (GAP, gap::GAPS),
        ];
        for (bit, list) in phrases {
            list.iter().for_each(|it| index.phrase(it, bit, false));
        }
        Glossary::english().asked().for_each(|it| index.phrase(it, TERM, true));
        index
    }

    fn phrase(&mut self, phrase: &str, bit: u32, plurals: bool) {
        let small = phrase.trim().to_lowercase();
        let (first, rest) = small.split_at(head(&small));
        if !rest.is_empty() {
            let sign = rest.chars().next().map_or(0, char::len_utf8);
            let next = rest.as_bytes().get(sign).map_or(OTHER, |it| letter(*it));
            let entry = self.entry(first);
            entry.longer |= bit;
            // Two spaces, a line end or a letter with an accent may stand there too; and a last
            // word of one letter may change in the plural.
            entry.next |= 1 << next | 1 << OTHER;
            if rest.len() < 3 {
                entry.next = u32::MAX;
            }
            return;
        }
        self.entry(first).bits |= bit;
        if plurals {
            ["s", "es"].iter().for_each(|it| self.entry(&format!("{first}{it}")).bits |= bit);
            if let Some(stem) = first.strip_suffix('y') {
                self.entry(&format!("{stem}ies")).bits |= bit;
            }
        }
    }

    /// The entry of a word, which is new if there was none.
    fn entry(&mut self, word: &str) -> &mut Entry {
        let hash = word_hash(word);
        let mut at = place(hash);
        while self.places[at] != 0 {
            let number = usize::from(self.places[at]) - 1;
            if &*self.entries[number].word == word {
                return &mut self.entries[number];
            }
            at = (at + 1) % PLACES;
        }
        self.entries.push(Entry { word: word.into(), hash, bits: 0, longer: 0, next: 0 });
        let number = self.entries.len();
        self.places[at] = number as u16;
        &mut self.entries[number - 1]
    }

    fn get(&self, word: &str) -> Option<&Entry> {
        let hash = word_hash(word);
        let mut at = place(hash);
        loop {
            let number = usize::from(self.places[at]);
            let entry = self.entries.get(number.checked_sub(1)?)?;
            if entry.hash == hash && &*entry.word == word {
                return Some(entry);
            }
            at = (at + 1) % PLACES;
        }
    }
}

fn place(hash: u32) -> usize {
    (hash >> 12) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(text: &str) -> u32 {
        let end = text.find(' ').unwrap_or(text.len());
        let small = text[..end].to_lowercase();
        match small.chars().all(char::is_alphanumeric) {
            true => INDEX.plain(text, &(0..end), &small),
            false => INDEX.signed(text, &(0..end), &small),
        }
    }

    #[test]
    fn one_look_tells_which_lists_a_word_may_be_for() {
        for (text, wanted) in [
            ("was", BE),
            ("was lying about it", BE | CLAIM),
            ("was hit", BE),
            ("It's felt", BE),
            ("Hostile", LABEL),
            ("couldn't be bothered", LABEL | CLAIM),
            ("several", OCCASION | MANY),
            ("heavy-handed", MILD),
            ("tables", 0),
            ("xx March", OPEN),
        ] {
            let found = bits(text);
            assert_eq!(found & wanted, wanted, "{text}: {found:b}");
            assert!(wanted != 0 || found == 0, "{text}: {found:b}");
        }
        assert!(INDEX.entries.len() * 4 < PLACES, "{}", INDEX.entries.len());
    }
}
