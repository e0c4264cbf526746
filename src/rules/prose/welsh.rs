//! Is a text in Welsh? A count of the small words that one language has and the other has not.

use std::ops::Range;

use super::Passage;

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

/// Is this stretch in Welsh?
pub(super) fn is_welsh(passage: &Passage, words: Range<usize>) -> bool {
    let (mut welsh, mut english) = (0, 0);
    for at in words {
        let word = passage.word(at);
        welsh += usize::from(WELSH.binary_search(&word).is_ok());
        english += usize::from(ENGLISH.binary_search(&word).is_ok());
    }
    welsh >= 2 && welsh > english
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_searched() {
        assert!(WELSH.is_sorted() && ENGLISH.is_sorted());
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
