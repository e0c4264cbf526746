//! A text read once: its words, where they stand, its sentences, and what is not to be judged.

use std::cell::OnceCell;
use std::ops::Range;

use super::mark::Mark;
use super::welsh::Count;
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
    lower: (u32, u32),
    /// Where it begins in the text as typed, in characters.
    pub start: usize,
    /// Where it ends, in characters.
    pub end: usize,
    /// What is before it.
    pub gap: Gap,
    /// Is its first letter a capital?
    pub capital: bool,
    /// Are all its letters capitals (at least two)?
    pub shouted: bool,
    /// How many of its letters are capitals.
    capitals: usize,
    /// Is it part of quoted speech, or in Welsh? Then no rule of style looks at it.
    pub exempt: bool,
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
    marks: OnceCell<Vec<Mark>>,
}

/// The first three bytes of a word as a number.
pub(super) fn key_of(word: &str) -> u32 {
    word.bytes().take(3).fold(0, |key, byte| key << 8 | u32::from(byte))
}

/// Short forms whose full stop ends no sentence.
const SHORT: &[&str] = &[
    "mr", "mrs", "ms", "dr", "st", "prof", "e.g", "i.e", "eg", "ie", "etc", "approx", "no", "tel",
];

impl Passage {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let mut passage = Self::split(text);
        passage.find_sentences();
        passage.quoted = quote::spans(text);
        let quoted = &passage.quoted;
        let mut from = 0;
        for word in &mut passage.words {
            while quoted.get(from).is_some_and(|it| it.end <= word.start) {
                from += 1;
            }
            word.exempt = quoted.get(from).is_some_and(|it| it.start <= word.start);
        }
        // Every word is in a sentence, so the sentences together are the text.
        let counts = passage.sentences.iter().map(|it| Count::of(&passage, it.clone()));
        let counts: Vec<Count> = counts.collect();
        passage.welsh = counts.iter().fold(Count::default(), |all, it| all.and(*it)).is_welsh();
        for (sentence, count) in passage.sentences.iter().zip(counts) {
            if passage.welsh || count.is_welsh() {
                passage.words[sentence.clone()].iter_mut().for_each(|it| it.exempt = true);
            }
        }
        passage
    }

    fn split(text: &str) -> Self {
        let lower = String::with_capacity(text.len());
        // Words of English have four or five letters.
        let words = Vec::with_capacity(text.len() / 5 + 1);
        let mut passage = Self { lower, words, ..Self::default() };
        let mut chars = text.chars().enumerate().peekable();
        let mut gap = Gap::Start;
        let mut previous = ' ';
        while let Some((at, first)) = chars.next() {
            if !first.is_alphanumeric() {
                let next = chars.peek().map_or(' ', |it| it.1);
                gap = wider(gap, gap_of(previous, first, next));
                previous = first;
                continue;
            }
            let from = passage.lower.len();
            let (mut end, mut capitals, mut small) = (at, 0, 0);
            let digits = first.is_ascii_digit();
            let mut letter = first;
            loop {
                end += 1;
                capitals += usize::from(letter.is_uppercase());
                small += usize::from(letter.is_lowercase());
                if letter.is_ascii() {
                    passage.lower.push(letter.to_ascii_lowercase());
                } else {
                    passage.lower.extend(letter.to_lowercase());
                }
                let Some(&(_, next)) = chars.peek() else { break };
                let so_far = &passage.lower[from..];
                let joins = match next {
                    _ if next.is_alphanumeric() => Some(next),
                    '\'' | '\u{2019}' if !digits => Some('\''),
                    '%' if digits => Some('%'),
                    '.' | ',' | ':' | '/' if digits => Some(next),
                    '-' if digits && (so_far.len() == 4 || so_far.contains('-')) => Some('-'),
                    _ => None,
                };
                let Some(sign) = joins else { break };
                if !sign.is_alphanumeric() && sign != '%' {
                    // A sign belongs to the word only when the word goes on behind it.
                    let mut ahead = chars.clone();
                    ahead.next();
                    let after = ahead.peek().map_or(' ', |it| it.1);
                    let goes_on =
                        if digits { after.is_ascii_digit() } else { after.is_alphabetic() };
                    if !goes_on {
                        break;
                    }
                }
                chars.next();
                letter = sign;
            }
            let lower = &passage.lower[from..];
            passage.words.push(Word {
                lower: (from as u32, passage.lower.len() as u32),
                start: at,
                end,
                gap: if passage.words.is_empty() { Gap::Start } else { gap },
                capital: first.is_uppercase(),
                shouted: capitals > 1 && small == 0,
                capitals,
                exempt: false,
                key: key_of(lower),
            });
            (gap, previous) = (Gap::Start, letter);
        }
        passage
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

    fn bytes(&self, at: usize) -> Range<usize> {
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
        self.words.get(at).map_or(0, |it| it.capitals)
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

/// The gap two characters apart make: the stronger of the two.
fn wider(one: Gap, other: Gap) -> Gap {
    if other as u8 > one as u8 { other } else { one }
}

fn gap_of(before: char, sign: char, after: char) -> Gap {
    match sign {
        '\n' | '\u{2022}' | '!' | '?' => Gap::Stop,
        '.' if after.is_whitespace() || !after.is_alphanumeric() => Gap::Stop,
        '\u{2026}' | ';' | ')' | ']' => Gap::Clause,
        ':' | '(' | '[' | '=' | '\u{2014}' | '\u{2192}' => Gap::Aside,
        '-' | '\u{2013}' if before.is_alphanumeric() && after.is_alphanumeric() => Gap::Hyphen,
        '-' | '\u{2013}' => Gap::Aside,
        ',' => Gap::Comma,
        '/' | '&' | '+' => Gap::Slash,
        _ => Gap::Space,
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
