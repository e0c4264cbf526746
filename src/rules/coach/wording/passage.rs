//! One free text of a case, made ready for the rules: sentences, words, and what is quoted.

use std::borrow::Cow;
use std::ops::Range;

use super::index::index;
use crate::rules::phrases::Phrases;
use crate::rules::prose::{self, Signs, in_bytes};
use crate::rules::readability::split;

/// A word outside quotations.
pub(super) struct Word<'a> {
    /// Where, in bytes of the text.
    pub(super) span: Range<usize>,
    /// In small letters, with plain apostrophes.
    pub(super) small: Cow<'a, str>,
    /// Which lists have something to do with it: see `index.rs`.
    bits: u32,
    /// Does only space stand between the word before and this one?
    pub(super) joined: bool,
}

impl Word<'_> {
    /// Is it in this list, or may a phrase of it begin here?
    pub(super) fn is(&self, list: u32) -> bool {
        self.bits & list != 0
    }
}

/// A sentence, and its words outside quotations.
#[derive(Clone)]
pub(super) struct Sentence<'p> {
    pub(super) span: Range<usize>,
    pub(super) words: &'p [Word<'p>],
}

/// A text the rules look at.
pub struct Passage<'a> {
    pub(super) text: &'a str,
    words: Vec<Word<'a>>,
    /// Where each sentence is, in bytes and in words.
    sentences: Vec<(Range<usize>, Range<usize>)>,
    /// What any of its words is.
    bits: u32,
    signs: Signs,
    quoted: Vec<Range<usize>>,
    /// What is quoted or in Welsh.
    exempt: Vec<Range<usize>>,
}

/// Does one of these, which are in order, overlap it?
fn touches(all: &[Range<usize>], span: &Range<usize>) -> bool {
    let after = all.partition_point(|it| it.end <= span.start);
    all.get(after).is_some_and(|it| it.start < span.end)
}

impl<'a> Passage<'a> {
    /// Makes a text ready.
    pub fn of(text: &'a str) -> Self {
        let read = prose::Passage::read(text);
        let Passage { words, sentences, bits, signs, quoted, exempt, .. } = Self::with(text, &read);
        let own = |it: Word<'_>| Word { small: Cow::Owned(it.small.into_owned()), ..it };
        let words = words.into_iter().map(own).collect();
        Self { text, words, sentences, bits, signs, quoted, exempt }
    }

    /// Makes a text ready that has been read. Quoted speech is left out, as nobody may be asked to
    /// change it, and so are sentences in Welsh, which these rules do not understand.
    pub fn with<'b>(text: &'a str, read: &'b prose::Passage) -> Passage<'b>
    where
        'a: 'b,
    {
        let words = read.words();
        let spans = sentences(text, read);
        let any = words.iter().any(|it| it.exempt);
        let exempt = (0..if any { words.len() } else { 0 }).filter(|it| words[*it].exempt);
        let mut made = Passage {
            text,
            words: Vec::with_capacity(words.len()),
            sentences: Vec::with_capacity(spans.len()),
            bits: 0,
            signs: read.signs(),
            quoted: in_bytes(text, read.quoted()),
            exempt: exempt.map(|it| read.place(it)).collect(),
        };
        let mut spans = spans.into_iter();
        let mut span = spans.next().unwrap_or(0..text.len());
        let (mut first, mut last) = (0, span.start);
        let index = index();
        let mut at = 0;
        while at < words.len() {
            let word = &words[at];
            let place = read.place(at);
            let from = place.start;
            let alone = words.get(at + 1).is_none_or(|it| it.spaced);
            let end = if alone { at + 1 } else { chunk(text, read, at) };
            while from >= span.end {
                made.sentences.push((span, first..made.words.len()));
                first = made.words.len();
                span = spans.next().unwrap_or(text.len()..usize::MAX);
                last = span.start;
            }
            if end == at + 1 && (word.plain || !starts_with_digit(text, from)) {
                if !word.exempt {
                    let small = &read.lower()[read.bytes(at)];
                    let bits = match word.plain {
                        true => index.plain(text, &place, small),
                        false => index.signed(text, &place, small),
                    };
                    let spaced = word.spaced && last + 1 == from;
                    made.push(place, small, bits, spaced, &mut last);
                }
            } else {
                made.push_chunk(read, at..end, &mut last);
            }
            at = end;
        }
        if first < made.words.len() || span.end <= text.len() {
            made.sentences.push((span, first..made.words.len()));
        }
        made.sentences.extend(spans.map(|it| (it, made.words.len()..made.words.len())));
        made
    }

    /// Takes a word. `spaced` says that one space stands before it and after the last one.
    fn push(
        &mut self,
        span: Range<usize>,
        small: &'a str,
        bits: u32,
        spaced: bool,
        last: &mut usize,
    ) {
        let joined = spaced || self.text[*last..span.start].chars().all(char::is_whitespace);
        *last = span.end;
        self.bits |= bits;
        self.words.push(Word { span, small: Cow::Borrowed(small), bits, joined });
    }

    /// Words with signs among them are cut anew: "heavy-handed" is one here.
    fn push_chunk(&mut self, read: &'a prose::Passage, words: Range<usize>, last: &mut usize) {
        let chunk = read.place(words.start).start..read.place(words.end - 1).end;
        let mut within = words.start;
        // Where a place of the text is in the lower-case text.
        let mut low = |at: usize| {
            while within + 1 < words.end && read.place(within + 1).start <= at {
                within += 1;
            }
            let (place, bytes) = (read.place(within), read.bytes(within));
            let low = match () {
                () if at == place.start => bytes.start,
                () if at >= place.end => bytes.end,
                () => bytes.start + lowered(&self.text[place.start..at]),
            };
            (low, within)
        };
        for place in split::words(self.text, chunk) {
            let (start, word) = low(place.start);
            let end = low(place.end).0;
            if !read.words()[word].exempt {
                let small = &read.lower()[start..end];
                let bits = index().signed(self.text, &place, small);
                self.push(place, small, bits, false, last);
            }
        }
    }

    /// Its sentences, in order.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Sentence<'_>> {
        (0..self.sentences.len()).filter_map(|it| self.sentence(it))
    }

    /// One of them.
    pub(super) fn sentence(&self, at: usize) -> Option<Sentence<'_>> {
        let (span, words) = self.sentences.get(at)?;
        Some(Sentence { span: span.clone(), words: &self.words[words.clone()] })
    }

    /// How many sentences end before this place.
    pub(super) fn sentences_before(&self, at: usize) -> usize {
        self.sentences.partition_point(|it| it.0.end <= at)
    }

    /// Is any word in this list, or may a phrase of it begin anywhere?
    pub(super) fn has(&self, list: u32) -> bool {
        self.bits & list != 0
    }

    /// Which signs the text has.
    pub(super) fn signs(&self) -> Signs {
        self.signs
    }

    /// Is any of it quoted?
    pub(super) fn is_quoted(&self, span: &Range<usize>) -> bool {
        touches(&self.quoted, span)
    }

    /// Where words begin with which a phrase of this list may begin.
    pub(super) fn starts(&self, list: u32) -> impl Iterator<Item = usize> {
        let words = if self.has(list) { &self.words[..] } else { &[] };
        words.iter().filter(move |it| it.is(list)).map(|it| it.span.start)
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
    /// `list` is the bit of the words they begin with.
    pub(super) fn phrases(
        &self,
        list: u32,
        phrases: &'static Phrases,
    ) -> impl Iterator<Item = (Range<usize>, Sentence<'_>, usize)> {
        // Only where a word begins that may be judged, which is never inside a quotation.
        let mut next = 0;
        self.starts(list).filter_map(move |at| {
            let (end, which) = phrases.at(self.text, at).filter(|_| at >= next)?;
            next = end;
            let sentence = self.sentence(self.sentences_before(at))?;
            (!self.is_exempt(&(at..end))).then_some((at..end, sentence, which))
        })
    }
}

fn starts_with_digit(text: &str, at: usize) -> bool {
    text.as_bytes()[at].is_ascii_digit()
}

/// How long a part of a word is in lower case.
fn lowered(part: &str) -> usize {
    let length = |it: char| match it {
        '’' | '‑' => 1,
        _ => it.to_lowercase().map(char::len_utf8).sum(),
    };
    part.chars().map(length).sum()
}

/// Where the words end that a single sign each may make one: "heavy-handed", "10.30".
fn chunk(text: &str, read: &prose::Passage, from: usize) -> usize {
    let mut at = from + 1;
    while at < read.len() && !read.words()[at].spaced && may_join(text, read, at) {
        at += 1;
    }
    at
}

/// Does one sign alone stand before a word, and one that may stand within a word?
fn may_join(text: &str, read: &prose::Passage, at: usize) -> bool {
    let between = &text.as_bytes()[read.place(at - 1).end..read.place(at).start];
    match between {
        [sign] => matches!(sign, b'\'' | b'-' | b'.' | b',' | b':' | b'/' | b'&' | b'@'),
        // An apostrophe or a hyphen that is no ASCII.
        _ => between == "’".as_bytes() || between == "‑".as_bytes(),
    }
}

/// The sentences: signs that may end one stand only between words.
fn sentences(text: &str, read: &prose::Passage) -> Vec<Range<usize>> {
    let mut ends = split::Ends::of(text);
    let mut last = 0;
    for (at, word) in read.words().iter().enumerate() {
        let place = read.place(at);
        if !word.spaced {
            ends.look(last..place.start);
        }
        last = place.end;
    }
    ends.look(last..text.len());
    ends.finish()
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
