//! One free text of a case, made ready for the rules: sentences, words, and what is quoted.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use super::{actor, opinion, quantity};
use crate::rules::phrases::{Phrases, slot};
use crate::rules::prose::{self, WordMap, in_bytes};
use crate::rules::readability::split;

/// A word outside quotations.
pub(super) struct Word<'a> {
    /// Where, in bytes of the text.
    pub(super) span: Range<usize>,
    /// In small letters, with plain apostrophes.
    pub(super) small: Cow<'a, str>,
    /// Where lists keep the phrases that begin like it.
    slot: usize,
    /// Which lists it is in: [`BE`] and so on.
    lists: u32,
    /// Does only space stand between the word before and this one?
    pub(super) joined: bool,
}

/// Lists that every word is looked up in, each a bit of [`Word::lists`].
pub(super) const BE: u32 = 1;
pub(super) const RAISED: u32 = 2;
pub(super) const OFTEN: u32 = 4;
pub(super) const JUDGING: u32 = 8;

static LISTS: LazyLock<WordMap> =
    LazyLock::new(|| WordMap::new([actor::BE, actor::RAISED, quantity::OFTEN, opinion::JUDGING]));

impl Word<'_> {
    /// Is it in this list?
    pub(super) fn is(&self, list: u32) -> bool {
        self.lists & list != 0
    }
}

/// A sentence, and its words outside quotations.
pub(super) struct Sentence<'a> {
    pub(super) span: Range<usize>,
    pub(super) words: Vec<Word<'a>>,
}

/// A text the rules look at.
pub struct Passage<'a> {
    pub(super) text: &'a str,
    pub(super) sentences: Vec<Sentence<'a>>,
    quoted: Vec<Range<usize>>,
    /// What is quoted or in Welsh.
    exempt: Vec<Range<usize>>,
}

fn small(word: &str) -> Cow<'_, str> {
    if !word.bytes().any(|it| it.is_ascii_uppercase() || it >= 0x80) {
        return Cow::Borrowed(word);
    }
    match word.contains(|it: char| it.is_uppercase() || it == '’' || it == '‑') {
        true => Cow::Owned(word.to_lowercase().replace('’', "'").replace('‑', "-")),
        false => Cow::Borrowed(word),
    }
}

/// Does one of these, which are in order, overlap it?
fn touches(all: &[Range<usize>], span: &Range<usize>) -> bool {
    let after = all.partition_point(|it| it.end <= span.start);
    all.get(after).is_some_and(|it| it.start < span.end)
}

impl<'a> Passage<'a> {
    /// Makes a text ready.
    pub fn of(text: &'a str) -> Self {
        Self::with(text, &prose::Passage::read(text))
    }

    /// Makes a text ready that has been read. Quoted speech is left out, as nobody may be asked to
    /// change it, and so are sentences in Welsh, which these rules do not understand.
    pub fn with(text: &'a str, read: &prose::Passage) -> Self {
        let quoted = in_bytes(text, read.quoted());
        let lists = &*LISTS;
        let places = read.words().iter().filter(|it| it.exempt).map(|it| it.start..it.end);
        let exempt = in_bytes(text, &places.collect::<Vec<_>>());
        let mut open = exempt.iter().peekable();
        let mut sentences = Vec::new();
        for span in split::sentences(text) {
            let places = split::words(text, span.clone());
            let mut words: Vec<Word> = Vec::with_capacity(places.len());
            let mut last = span.start;
            for place in places {
                while open.peek().is_some_and(|it| it.end <= place.start) {
                    open.next();
                }
                if open.peek().is_some_and(|it| it.start <= place.start) {
                    continue;
                }
                let joined = text[last..place.start].chars().all(char::is_whitespace);
                last = place.end;
                let small = small(&text[place.clone()]);
                let slot = slot(small.chars());
                let lists = lists.get(&small);
                words.push(Word { span: place, small, slot, lists, joined });
            }
            sentences.push(Sentence { span, words });
        }
        Self { text, sentences, quoted, exempt }
    }

    /// Is any of it quoted?
    pub(super) fn is_quoted(&self, span: &Range<usize>) -> bool {
        touches(&self.quoted, span)
    }

    /// Where each word that may be judged begins.
    pub(super) fn starts(&self) -> impl Iterator<Item = (usize, usize)> {
        self.sentences.iter().flat_map(|it| it.words.iter().map(|it| (it.span.start, it.slot)))
    }

    /// Is there anything quoted or in Welsh at all?
    pub(super) fn has_exempt(&self) -> bool {
        !self.exempt.is_empty()
    }

    /// Is any of it quoted or in Welsh?
    pub(super) fn is_exempt(&self, span: &Range<usize>) -> bool {
        touches(&self.exempt, span)
    }

    /// Where phrases stand, outside quotations: the place, the sentence, the number of the phrase.
    pub(super) fn phrases(
        &self,
        phrases: &'static Phrases,
    ) -> impl Iterator<Item = (Range<usize>, &Sentence<'a>, usize)> {
        // Only where a word begins that may be judged, which is never inside a quotation.
        let mut next = 0;
        let words =
            self.sentences.iter().flat_map(|it| it.words.iter().map(move |word| (it, word)));
        words.filter_map(move |(sentence, word)| {
            let at = word.span.start;
            let (end, which) = phrases.at_slot(self.text, at, word.slot).filter(|_| at >= next)?;
            next = end;
            (!self.is_exempt(&(at..end))).then_some((at..end, sentence, which))
        })
    }
}

impl Sentence<'_> {
    /// The words that begin before this place, nearest first.
    pub(super) fn before(&self, at: usize) -> impl Iterator<Item = &str> {
        let end = self.words.partition_point(|it| it.span.start < at);
        self.words[..end].iter().rev().map(|it| &*it.small)
    }

    /// The words that begin at this place or after it, in order.
    pub(super) fn after(&self, at: usize) -> impl Iterator<Item = &str> {
        let start = self.words.partition_point(|it| it.span.start < at);
        self.words[start..].iter().map(|it| &*it.small)
    }

    /// Does any of these words stand in it?
    pub(super) fn has(&self, words: &[&str]) -> bool {
        self.words.iter().any(|it| words.contains(&&*it.small))
    }

    /// Is there a number in it, in digits or as a word?
    pub(super) fn has_number(&self) -> bool {
        const NUMBERS: &[&str] = &[
            "once",
            "twice",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "fifteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "half",
            "daily",
            "weekly",
            "fortnightly",
            "monthly",
            "nightly",
            "dozen",
            "hundred",
        ];
        let digit = |it: &Word| it.small.contains(|it: char| it.is_ascii_digit());
        self.words.iter().any(digit) || self.has(NUMBERS)
    }
}
