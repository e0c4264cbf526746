//! How things are worded: sentences, terms, who does what, opinions, labels, mild words, counts, gaps.
//!
//! Plain means clearer, never milder. Each rule is kept so narrow that an experienced chair would
//! leave it on; quoted speech is nobody's to change, and no rule touches it.

mod actor;
mod euphemism;
mod fields;
mod gap;
mod index;
mod label;
mod long;
mod opinion;
mod passage;
mod quantity;
pub(super) mod rules;
mod terms;

use std::ops::Range;

use crate::rules::prose;

pub use fields::{FIELDS, FreeText};
pub use passage::Passage;

/// For whom a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// The family reads it as it stands.
    Family,
    /// Practitioners and the family.
    Practitioners,
}

/// A rule about wording.
pub struct Wording {
    /// Its id; in small letters the key of its words: `coach-wo1`.
    pub id: &'static str,
    /// Does it hold in any language?
    pub any_language: bool,
    /// Where it finds something, in bytes of the text.
    pub find: fn(&Passage, Readers) -> Vec<Range<usize>>,
}

/// The rules, in the order of their ids.
pub const RULES: &[Wording] = &[
    Wording { id: "WO1", any_language: false, find: long::find },
    Wording { id: "WO2", any_language: false, find: terms::find },
    Wording { id: "WO3", any_language: false, find: actor::find },
    Wording { id: "WO4", any_language: false, find: opinion::find },
    Wording { id: "WO5", any_language: false, find: label::find },
    Wording { id: "WO6", any_language: false, find: euphemism::find },
    Wording { id: "WO7", any_language: false, find: quantity::find },
    Wording { id: "WO8", any_language: true, find: gap::find },
];

/// What a rule found in one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The rule.
    pub rule: &'static str,
    /// Where it begins, in characters of the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Everything the rules find in one field of a record, in the order of the text.
///
/// `basis` is the record's mark of fact, observation, allegation or opinion; empty for none. A text
/// in Welsh is looked at by the rules that hold in any language, and by no others.
pub fn look(text: &str, read: &prose::Passage, field: &FreeText, basis: &str) -> Vec<Spot> {
    if read.is_empty() && text.trim().is_empty() {
        return Vec::new();
    }
    let (passage, is_welsh) = (Passage::with(text, read), read.is_welsh());
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    for rule in RULES.iter().filter(|it| field.takes(it, basis) && (it.any_language || !is_welsh)) {
        found.extend((rule.find)(&passage, field.readers).into_iter().map(|it| (it, rule.id)));
    }
    found.sort_by_key(|it| (it.0.start, it.1));
    // Bytes become characters in one walk, as the places are in order.
    let (mut bytes, mut chars) = (0, 0);
    let spots = found.into_iter().map(|(span, rule)| {
        chars += text[bytes..span.start].chars().count();
        bytes = span.start;
        Spot { rule, start: chars, end: chars + text[span].chars().count() }
    });
    spots.collect()
}
