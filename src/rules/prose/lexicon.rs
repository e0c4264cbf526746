//! Phrases looked for in a text, many at once, by the first letters of their first word.
//!
//! A phrase is words with spaces between. Each word stands for its forms too ("monitor" finds
//! "monitoring"; see `forms.rs`), and may be written
//!
//! - `=word` for that very word,
//! - `word*` for every word that begins so,
//! - `one/two` for either,
//! - `_` for any one word, and `~` for none to three.
//!
//! A phrase never reaches over the end of a sentence, and never into quoted speech.

use std::ops::Range;

use super::forms::is_form;
use super::passage::{Gap, Passage, key_of};

#[derive(Clone, Copy, Debug)]
enum Part {
    /// The word and its forms.
    Forms(&'static str),
    /// That very word.
    Exact(&'static str),
    /// Words that begin so.
    Begins(&'static str),
}

impl Part {
    fn read(text: &'static str) -> Self {
        match (text.strip_prefix('='), text.strip_suffix('*')) {
            (Some(word), _) => Part::Exact(word),
            (_, Some(stem)) => Part::Begins(stem),
            _ => Part::Forms(text),
        }
    }

    fn text(self) -> &'static str {
        match self {
            Part::Forms(text) | Part::Exact(text) | Part::Begins(text) => text,
        }
    }

    /// The fourth letter that a word must have to be it; 0 where any or none will do.
    fn fourth(self) -> u8 {
        let text = self.text().as_bytes();
        // The last letter of a base may change: "care", "caring".
        let length = if let Part::Forms(_) = self { 5 } else { 4 };
        text.get(3).copied().filter(|_| text.len() >= length).unwrap_or_default()
    }

    /// The bit of its first letter.
    fn first(self) -> u32 {
        match self.text() {
            "" => u32::MAX,
            text => 1 << first_letter(key_of(text)),
        }
    }

    fn is(self, word: &str) -> bool {
        match self {
            Part::Forms(base) => is_form(word, base),
            Part::Exact(text) => word == text,
            Part::Begins(stem) => word.starts_with(stem),
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    One(Vec<Part>),
    Any,
    Few,
}

/// A phrase found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which words.
    pub words: Range<usize>,
    /// The phrase, as the list has it.
    pub phrase: &'static str,
}

/// A list of phrases ready to be looked for.
#[derive(Debug, Default)]
pub struct Lexicon {
    phrases: Vec<(&'static str, Vec<Step>)>,
    /// How each phrase may begin, sorted.
    index: Vec<Begin>,
    /// Most words of a text are sifted out by it.
    sieve: Sieve,
    except: Option<Box<Lexicon>>,
}

/// How a phrase may begin. What does not begin so is sifted out before its words are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Begin {
    /// The first three letters of its first word.
    key: u32,
    /// Which phrase.
    number: u16,
    /// The fourth letter, in bytes; 0 where any or none will do.
    fourth: u8,
    /// The first letters its second word may have, one bit each: see [`first_letter`].
    second: u32,
}

/// Which keys are among many, and a few that are not: one bit for each.
#[derive(Debug, Default)]
pub(super) struct Sieve([u64; 32]);

impl Sieve {
    pub(super) fn of(keys: impl Iterator<Item = u32>) -> Self {
        let mut sieve = Self::default();
        keys.for_each(|it| sieve.add(it));
        sieve
    }

    fn add(&mut self, key: u32) {
        let (at, bit) = bit(key);
        self.0[at] |= bit;
    }

    pub(super) fn may_have(&self, key: u32) -> bool {
        let (at, bit) = bit(key);
        self.0[at] & bit != 0
    }
}

fn bit(key: u32) -> (usize, u64) {
    let mixed = key.wrapping_mul(0x9E37_79B1) >> 21;
    (mixed as usize / 64, 1 << (mixed % 64))
}

/// The bit of a word's first letter, by its key: 26 for all that are none of a to z.
fn first_letter(key: u32) -> u32 {
    let first = match key {
        0x1_0000.. => key >> 16,
        0x100.. => key >> 8,
        _ => key,
    };
    first.wrapping_sub(u32::from(b'a')).min(26)
}

impl Lexicon {
    /// A list of phrases.
    pub fn new(phrases: &[&'static str]) -> Self {
        let mut lexicon = Self::default();
        for phrase in phrases {
            let steps: Vec<Step> = phrase.split(' ').map(step).collect();
            let number = lexicon.phrases.len() as u16;
            if let Some(Step::One(parts)) = steps.first() {
                let second = match steps.get(1) {
                    Some(Step::One(parts)) => parts.iter().fold(0, |all, it| all | it.first()),
                    _ => u32::MAX,
                };
                for part in parts {
                    let (key, fourth) = (key_of(part.text()), part.fourth());
                    lexicon.index.push(Begin { key, number, fourth, second });
                    lexicon.sieve.add(key);
                }
            }
            lexicon.phrases.push((phrase, steps));
        }
        lexicon.index.sort_unstable();
        lexicon
    }

    /// A list of phrases, written with commas between: long lists are read more easily so.
    pub fn of(phrases: &'static str) -> Self {
        Self::new(&phrases.split(',').map(str::trim).collect::<Vec<_>>())
    }

    /// [`Lexicon::except`], written with commas between.
    pub fn sparing(self, phrases: &'static str) -> Self {
        Self { except: Some(Box::new(Self::of(phrases))), ..self }
    }

    /// The same, where what overlaps one of these phrases is no hit.
    pub fn except(self, phrases: &[&'static str]) -> Self {
        Self { except: Some(Box::new(Self::new(phrases))), ..self }
    }

    /// What is found, in order; the longest phrase at a place, and none overlaps another.
    pub fn find(&self, passage: &Passage) -> Vec<Hit> {
        self.find_in(passage, 0..passage.len())
    }

    /// The same in some of the words.
    pub fn find_in(&self, passage: &Passage, words: Range<usize>) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = words.start;
        while at < words.end {
            match self.at(passage, at).filter(|it| it.words.end <= words.end) {
                Some(hit) => {
                    at = hit.words.end;
                    hits.push(hit);
                }
                None => at += 1,
            }
        }
        if let Some(except) = self.except.as_deref().filter(|_| !hits.is_empty()) {
            let spared = except.find(passage);
            let meet = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
            hits.retain(|hit| !spared.iter().any(|it| meet(&it.words, &hit.words)));
        }
        hits
    }

    /// Is any of the phrases there?
    pub fn is_in(&self, passage: &Passage) -> bool {
        !self.find(passage).is_empty()
    }

    /// The longest phrase that begins at a word, exceptions not looked at.
    pub fn at(&self, passage: &Passage, at: usize) -> Option<Hit> {
        let word = passage.words().get(at)?;
        if !self.sieve.may_have(word.key) || word.exempt {
            return None;
        }
        let from = self.index.partition_point(|it| it.key < word.key);
        let here = self.index[from..].iter().take_while(|it| it.key == word.key);
        let fourth = passage.word(at).as_bytes().get(3).copied().unwrap_or_default();
        let next = passage.words().get(at + 1);
        let second = next.map_or(0, |it| 1 << first_letter(it.key));
        let here = here.filter(|it| {
            (it.fourth == 0 || it.fourth == fourth)
                && (it.second == u32::MAX || it.second & second != 0)
        });
        let ends = here.filter_map(|it| {
            let (phrase, steps) = &self.phrases[usize::from(it.number)];
            let end = matches(passage, at, at, steps)?;
            Some(Hit { words: at..end, phrase })
        });
        ends.max_by_key(|it| it.words.end)
    }
}

fn step(text: &'static str) -> Step {
    match text {
        "_" => Step::Any,
        "~" => Step::Few,
        // "24/7" is one word.
        _ if text.starts_with(|it: char| it.is_ascii_digit()) => Step::One(vec![Part::Exact(text)]),
        _ => Step::One(text.split('/').map(Part::read).collect()),
    }
}

/// Where a phrase ends that begins at `from`; `at` is where its next step is looked for.
fn matches(passage: &Passage, from: usize, at: usize, steps: &[Step]) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let open = |at: usize| {
        let word = passage.words().get(at)?;
        (!word.exempt && (at == from || word.gap != Gap::Stop)).then_some(())
    };
    match step {
        Step::One(parts) => {
            open(at)?;
            let word = passage.word(at);
            parts.iter().any(|it| it.is(word)).then_some(())?;
            matches(passage, from, at + 1, rest)
        }
        Step::Any => {
            open(at)?;
            matches(passage, from, at + 1, rest)
        }
        Step::Few => (0..=3).find_map(|skip| {
            (at..at + skip).all(|it| open(it).is_some()).then_some(())?;
            matches(passage, from, at + skip, rest)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(lexicon: &Lexicon, text: &str) -> Vec<String> {
        let chars: Vec<char> = text.chars().collect();
        let passage = Passage::read(text);
        let hits = lexicon.find(&passage);
        hits.into_iter().map(|it| chars[passage.span(it.words)].iter().collect()).collect()
    }

    #[test]
    fn phrases_are_found_in_their_forms_longest_first() {
        let lexicon = Lexicon::new(&["monitor", "work with", "work", "keep an eye", "neglect*"]);
        assert_eq!(
            found(&lexicon, "Working with Mum; monitored, neglectful. Keep an eye."),
            ["Working with", "monitored", "neglectful", "Keep an eye"]
        );
        assert_eq!(found(&lexicon, "She “works with” him. Keep. An eye"), [""; 0]);
    }

    #[test]
    fn signs_of_phrases_mean_what_they_say() {
        let lexicon = Lexicon::new(&["ensure ~ =not", "=safe/well", "keep _ away"]);
        assert_eq!(
            found(&lexicon, "ensure that he and she does not; safes; well; keep him away"),
            ["well", "keep him away"]
        );
        assert_eq!(found(&lexicon, "ensures he will not"), ["ensures he will not"]);
    }

    #[test]
    fn exceptions_spare_what_they_overlap() {
        let lexicon = Lexicon::new(&["support"]).except(&["support worker", "=family support"]);
        assert_eq!(
            found(&lexicon, "A support worker and Family Support: support her"),
            ["support"]
        );
    }
}
