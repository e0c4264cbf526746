//! Is a text in Welsh? A count of the small words that one language has and the other has not.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::Sieve;
use super::passage::key_of;
use super::{Passage, WordMap};

/// Small words of Welsh that are no English words and no usual part of names; some common nouns.
const WELSH: &[&str] = &[
    "ac",
    "ag",
    "ar",
    "bob",
    "bod",
    "bydd",
    "byddai",
    "cael",
    "chi",
    "ddim",
    "dim",
    "dylai",
    "efo",
    "ei",
    "eisiau",
    "eu",
    "fe",
    "fel",
    "fod",
    "fydd",
    "gan",
    "gartref",
    "gweithiwr",
    "gwneud",
    "gyda",
    "gyda'r",
    "gyfer",
    "gynllun",
    "hi",
    "hon",
    "hwn",
    "hyn",
    "iddi",
    "iddo",
    "iddyn",
    "mae",
    "mae'n",
    "mae'r",
    "mewn",
    "mi",
    "mynd",
    "nad",
    "neu",
    "nhw",
    "nid",
    "nos",
    "oedd",
    "oes",
    "ond",
    "pan",
    "plant",
    "plentyn",
    "pob",
    "rhaid",
    "roedd",
    "sicrhau",
    "sy'n",
    "sydd",
    "teulu",
    "wedi",
    "wrth",
    "yma",
    "ymweld",
    "yn",
    "yr",
    "ysgol",
    "ystod",
];

/// Small words of English.
const ENGLISH: &[&str] = &[
    "a", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
    "her", "his", "if", "in", "is", "it", "no", "not", "of", "on", "or", "that", "the", "their",
    "they", "this", "to", "was", "were", "will", "with",
];

/// Which words of a text are of which language.
static KNOWN: LazyLock<WordMap> = LazyLock::new(|| WordMap::new([WELSH, ENGLISH]));

/// The first letters of each word of Welsh.
static SIEVE: LazyLock<Sieve> = LazyLock::new(|| Sieve::of(WELSH.iter().map(|it| key_of(it))));

/// The keys of all words of Welsh.
pub(super) fn keys() -> &'static Sieve {
    &SIEVE
}

/// Are there so many words of Welsh that a sentence may be in it?
pub(super) fn may_be_in(passage: &Passage) -> bool {
    let (keys, known) = (&*SIEVE, &*KNOWN);
    let may_be = (0..passage.len()).filter(|it| keys.may_have(passage.words()[*it].key));
    may_be.filter(|it| known.get(passage.word(*it)) & 1 == 1).nth(FEWEST - 1).is_some()
}

/// Fewer words of Welsh are names or chance.
const FEWEST: usize = 2;

/// How many small words of either language a stretch has.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    welsh: usize,
    english: usize,
}

impl Count {
    /// Counts a stretch.
    pub(super) fn of(passage: &Passage, words: Range<usize>) -> Self {
        let known = &*KNOWN;
        let mut count = Self::default();
        for at in words {
            let bits = known.get(passage.word(at)) as usize;
            count.welsh += bits & 1;
            count.english += bits >> 1;
        }
        count
    }

    /// Two stretches together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { welsh: self.welsh + other.welsh, english: self.english + other.english }
    }

    /// Is it in Welsh?
    pub(super) fn is_welsh(self) -> bool {
        self.welsh >= FEWEST && self.welsh > self.english
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_of_both_languages() {
        let both = WELSH.iter().any(|it| ENGLISH.contains(it));
        assert!(WELSH.is_sorted() && ENGLISH.is_sorted() && !both);
    }

    #[test]
    fn welsh_is_told_from_english_with_welsh_names() {
        for (text, welsh) in [
            ("Mae Efa yn cysgu yn ei gwely ei hun bob nos erbyn 12 Mawrth.", true),
            ("Bydd y gweithiwr cymdeithasol yn ymweld bob wythnos.", true),
            ("Mam i ymgysylltu gyda'r gwasanaethau ac i gael cefnogaeth.", true),
            ("Efa sleeps in her own bed at Nain Glenys’s house by 12 March.", false),
            ("Meinir is seen at Ysgol y Bryn in Pen y Bont.", false),
            ("", false),
        ] {
            assert_eq!(Passage::read(text).is_welsh(), welsh, "{text}");
        }
    }
}
