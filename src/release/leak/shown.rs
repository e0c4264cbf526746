//! What a reader may see: where it stands whole, nothing in it is a hit.

use std::collections::HashSet;
use std::ops::Range;

use super::pattern::{Patterns, When};
use super::token::{Token, tokens};
use super::{Hit, address, dates, words};

/// Everything this reader may see, ready to be recognised.
#[derive(Default)]
pub(super) struct Shown {
    /// Words of names that may stand alone.
    pub(super) names: HashSet<String>,
    /// Short and other forms of those.
    forms: HashSet<&'static str>,
    /// Every word of every shown string, and of confirmed places.
    known: HashSet<String>,
    /// Initials of the names.
    pub(super) initials: HashSet<String>,
    /// Strings and their telling parts, as words.
    parts: HashSet<Vec<String>>,
    /// Digits and letters of numbers, postcodes and telephones, without spaces.
    pub(super) squeezed: HashSet<String>,
    /// Dates.
    pub(super) dates: HashSet<dates::Date>,
    /// E-mail addresses, in small letters.
    pub(super) emails: HashSet<String>,
    whole: Patterns,
}

/// The words of a text, as they are compared.
pub(super) fn words_of(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|it| it.word).collect()
}

impl Shown {
    /// Of strings that may be seen and places that are confirmed.
    pub(super) fn new(shown: &[&str], places: &[&str]) -> Self {
        let mut all = Self::default();
        for text in shown {
            all.add(text);
        }
        for place in places {
            let place = words_of(place);
            all.known.extend(place.iter().cloned());
            all.parts.insert(place);
        }
        all
    }

    fn add(&mut self, text: &str) {
        let read = tokens(text);
        let list: Vec<String> = read.iter().map(|it| it.word.clone()).collect();
        self.known.extend(list.iter().cloned());
        self.squeezed.insert(list.concat());
        self.dates.extend(dates::find(&read).into_iter().map(|it| it.0));
        self.emails.extend(
            text.split_whitespace()
                .filter(|it| it.contains('@'))
                .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase()),
        );
        if is_name(text, &read) {
            let first: String = list.iter().filter_map(|it| it.chars().next()).collect();
            self.initials.insert(first);
            for word in &list {
                self.forms.extend(words::forms(word));
                self.names.insert(word.clone());
            }
            if let (Some(first), Some(last)) = (list.first(), list.last()) {
                self.initials.extend(
                    first.chars().next().zip(last.chars().next()).map(|(a, b)| format!("{a}{b}")),
                );
            }
        } else {
            for part in address::pieces(text) {
                if let Some(code) = address::postcode(&part) {
                    self.squeezed.insert(code.concat());
                    self.squeezed.extend(code.first().cloned());
                    self.parts.extend(code.first().map(|it| vec![it.clone()]));
                }
                let street = address::street(&part);
                let plain = list.len() < 16;
                if plain {
                    self.parts.insert(part);
                    self.parts.extend(street);
                }
            }
        }
        self.whole.add(list.clone(), Hit::Place, 0, When::Always);
        self.parts.insert(list);
    }

    /// May this run of words be seen as it stands?
    pub(super) fn has(&self, part: &[String]) -> bool {
        self.parts.contains(part)
    }

    /// Is it part of a name, or a form of one, that may be seen?
    pub(super) fn is_name(&self, word: &str) -> bool {
        self.names.contains(word) || self.forms.contains(word)
    }

    /// Does it stand in anything that may be seen?
    pub(super) fn knows(&self, word: &str) -> bool {
        self.known.contains(word) || self.forms.contains(word)
    }

    /// Where a shown string stands whole, as ranges of words.
    pub(super) fn whole(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut all: Vec<Range<usize>> = Vec::new();
        for at in 0..tokens.len() {
            let longest = self.whole.at(tokens, at).map(|it| it.0).max();
            if let Some(length) = longest
                && all.last().is_none_or(|it| it.end < at + length)
            {
                all.push(at..at + length);
            }
        }
        all
    }
}

/// Is it the name of a person, rather than of a place or a sentence?
fn is_name(text: &str, read: &[Token]) -> bool {
    let plain = !text.contains(['@', '/', ',', '.']) || text.len() < 24 && !text.contains('@');
    let words = read.iter().all(|it| !it.word.contains(|it: char| it.is_ascii_digit()));
    let ends = read.last().is_some_and(|it| {
        let person = read.len() == 2 && words::is_first_name(&read[0].word);
        words::is_kind(&it.word) && read.len() > 1 && !person
    });
    let institution = read.iter().any(|it| {
        matches!(
            &*it.word,
            "school"
                | "primary"
                | "surgery"
                | "ysgol"
                | "nursery"
                | "academy"
                | "practice"
                | "college"
                | "hospital"
                | "clinic"
                | "medical"
                | "meddygfa"
        )
    });
    plain && words && !ends && !institution && (1..=5).contains(&read.len())
}
