//! A text read once: its words, where they stand, its sentences, and what is not to be judged.

use std::cell::OnceCell;
use std::ops::Range;

use super::mark::Mark;
use super::split::{self, Signs, Split};
use super::welsh::{self as of_welsh, Count};
use super::{quote, times};

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: the text begins here.
    Start,
    /// A space.
    Space,
    /// A hyphen within a word: "age-appropriate".
    Hyphen,
    /// A slash or an ampersand: "and/or".
    Slash,
    /// A comma.
    Comma,
    /// A semicolon or a closing bracket: another clause.
    Clause,
    /// A colon, a dash, an arrow or an opening bracket: what explains.
    Aside,
    /// The end of a sentence or line.
    Stop,
}

/// One word: a run of letters or a number with its signs, such as "8:50" or "61%".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it lies in the lower-case text, in bytes.
    pub(super) lower: (u32, u32),
    /// Where it lies in the text as typed, in bytes.
    pub(super) bytes: (u32, u32),
    /// Where it begins in the text as typed, in characters.
    pub start: usize,
    /// Where it ends, in characters.
    pub end: usize,
    /// What is before it.
    pub gap: Gap,
    /// Is what is before it one space, and nothing else?
    pub(in crate::rules) spaced: bool,
    /// Is its first letter a capital?
    pub capital: bool,
    /// Are all its letters capitals (at least two)?
    pub shouted: bool,
    /// How many of its letters are capitals.
    pub(super) capitals: u32,
    /// Is it part of quoted speech, or in Welsh? Then no rule of style looks at it.
    pub exempt: bool,
    /// Is it letters and figures alone, with no sign among them?
    pub(in crate::rules) plain: bool,
    /// Its first three bytes: what the lexicons look up.
    pub(super) key: u32,
}

/// A text read once.
#[derive(Debug, Default)]
pub struct Passage {
    lower: String,
    words: Vec<Word>,
    sentences: Vec<Range<usize>>,
    welsh: bool,
    quoted: Vec<Range<usize>>,
    signs: Signs,
    marks: OnceCell<Vec<Mark>>,
}

/// The first three bytes of a word as a number.
pub(super) fn key_of(word: &str) -> u32 {
    key_of_bytes(word.as_bytes())
}

/// The same of its bytes.
pub(super) fn key_of_bytes(word: &[u8]) -> u32 {
    match *word {
        [] => 0,
        [a] => u32::from(a),
        [a, b] => u32::from_be_bytes([0, 0, a, b]),
        [a, b, c, ..] => u32::from_be_bytes([0, a, b, c]),
    }
}

/// Short forms whose full stop ends no sentence.
const SHORT: &[&str] = &[
    "mr", "mrs", "ms", "dr", "st", "prof", "e.g", "i.e", "eg", "ie", "etc", "approx", "no", "tel",
];

impl Passage {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let Split { lower, words, signs, welsh } = split::split(text);
        let mut passage = Self { lower, words, signs, ..Self::default() };
        passage.find_sentences();
        if signs.quotes {
            passage.find_quoted(text);
        }
        // Few texts have any word of Welsh: most are told by the first letters of their words.
        if welsh > 0 && of_welsh::may_be_in(&passage) {
            passage.find_welsh();
        }
        passage
    }

    fn find_quoted(&mut self, text: &str) {
        self.quoted = quote::spans(text);
        let mut from = 0;
        for word in &mut self.words {
            while self.quoted.get(from).is_some_and(|it| it.end <= word.start) {
                from += 1;
            }
            word.exempt = self.quoted.get(from).is_some_and(|it| it.start <= word.start);
        }
    }

    fn find_welsh(&mut self) {
        // Every word is in a sentence, so the sentences together are the text.
        let counts = self.sentences.iter().map(|it| Count::of(self, it.clone()));
        let counts: Vec<Count> = counts.collect();
        self.welsh = counts.iter().fold(Count::default(), |all, it| all.and(*it)).is_welsh();
        for (sentence, count) in self.sentences.iter().zip(counts) {
            if self.welsh || count.is_welsh() {
                self.words[sentence.clone()].iter_mut().for_each(|it| it.exempt = true);
            }
        }
    }

    fn find_sentences(&mut self) {
        let mut from = 0;
        for at in 1..self.words.len() {
            if self.words[at].gap != Gap::Stop {
                continue;
            }
            let before = &self.lower[self.bytes(at - 1)];
            // "a.m.", "J. Smith"
            let initial =
                before.len() == 1 && before != "i" && !before.starts_with(char::is_numeric);
            if SHORT.contains(&before) || initial {
                self.words[at].gap = Gap::Space;
                continue;
            }
            self.sentences.push(from..at);
            from = at;
        }
        if from < self.words.len() {
            self.sentences.push(from..self.words.len());
        }
    }

    /// Where a word lies in the lower-case text, in bytes.
    pub(in crate::rules) fn bytes(&self, at: usize) -> Range<usize> {
        let (from, to) = self.words[at].lower;
        from as usize..to as usize
    }

    /// Its words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// A word in lower case, with a straight apostrophe; empty beyond the end.
    pub fn word(&self, at: usize) -> &str {
        if at < self.words.len() { &self.lower[self.bytes(at)] } else { "" }
    }

    /// How many letters of a word are capitals.
    pub fn capitals(&self, at: usize) -> usize {
        self.words.get(at).map_or(0, |it| it.capitals as usize)
    }

    /// How many words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The sentences, as places of words. A line of a list is a sentence.
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// The sentence a word is in.
    pub fn sentence_of(&self, word: usize) -> Range<usize> {
        let found = self.sentences.iter().find(|it| it.contains(&word));
        found.cloned().unwrap_or(0..self.len())
    }

    /// Is the text as a whole in Welsh?
    pub fn is_welsh(&self) -> bool {
        self.welsh
    }

    /// What is quoted, in characters, with its marks.
    pub fn quoted(&self) -> &[Range<usize>] {
        &self.quoted
    }

    /// Which signs it has.
    pub fn signs(&self) -> Signs {
        self.signs
    }

    /// All of it in lower case, with plain apostrophes and hyphens.
    pub(in crate::rules) fn lower(&self) -> &str {
        &self.lower
    }

    /// Where a word lies in the text as typed, in bytes.
    pub(in crate::rules) fn place(&self, at: usize) -> Range<usize> {
        let (from, to) = self.words[at].bytes;
        from as usize..to as usize
    }

    /// Where words stand in the text as typed, in characters.
    pub fn span(&self, words: Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(0, |it| it.start);
        let end =
            words.end.checked_sub(1).and_then(|it| self.words.get(it)).map_or(start, |it| it.end);
        start..end
    }

    /// Numbers, dates, times and the like, in order.
    pub fn marks(&self) -> &[Mark] {
        self.marks.get_or_init(|| times::find(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let passage = Passage::read(text);
        (0..passage.len()).map(|it| passage.word(it).to_owned()).collect()
    }

    #[test]
    fn words_keep_their_signs_and_their_places() {
        assert_eq!(words("Leo’s 8:50, 61% (1,000)."), ["leo's", "8:50", "61%", "1,000"]);
        assert_eq!(
            words("age-appropriate and/or 12/03/2027"),
            ["age", "appropriate", "and", "or", "12/03/2027"]
        );
        assert_eq!(
            words("on 2027-03-12. The boys’ dad"),
            ["on", "2027-03-12", "the", "boys", "dad"]
        );
        let passage = Passage::read("Ŵyn é 2 – GP");
        assert_eq!(passage.span(2..4), 6..12);
        assert!(passage.words()[3].shouted && passage.words()[0].capital);
    }

    #[test]
    fn sentences_end_at_stops_and_lines_but_not_at_short_forms() {
        let passage = Passage::read("Mr. Ojo rings at 8.15 a.m. on Mondays. Then\nhe writes");
        let ends: Vec<&str> =
            passage.sentences().iter().map(|it| passage.word(it.end - 1)).collect();
        assert_eq!(ends, ["mondays", "then", "writes"]);
        assert_eq!(passage.sentence_of(passage.len() - 1), passage.sentences()[2]);
    }

    #[test]
    fn quoted_speech_and_welsh_are_exempt() {
        let exempt = |text: &str| {
            let passage = Passage::read(text);
            let all = passage.words().iter().enumerate().filter(|it| it.1.exempt);
            all.map(|it| passage.word(it.0).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(exempt("She said “it is all chaotic” to me"), ["it", "is", "all", "chaotic"]);
        assert_eq!(exempt("He said 'Mummy won't wake' twice"), ["mummy", "won't", "wake"]);
        assert_eq!(exempt("The boys' dad and Leo's gran"), [""; 0]);
        assert!(exempt("Mae Efa yn cysgu yn ei gwely ei hun bob nos.").len() > 5);
        assert_eq!(exempt("Efa sleeps at Nain Glenys’s in Bryn y Môr."), [""; 0]);
    }
}
