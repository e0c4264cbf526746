//! What is wrong with a data file, and where.

use crate::domain::{Misfit, Wrong};
use crate::rules::timetable::{Said, Say};

/// One thing wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The way to it, for people: `timescales › G2 › when › unit`; empty for the whole file.
    pub place: String,
    /// The line of the file, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: Problem,
}

/// What can be wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is longer than a file of its sort should be.
    TooLong,
    /// It is no JSON from this column on.
    NotJson {
        /// The column, from 1.
        column: usize,
    },
    /// One key stands twice in one place.
    KeyTwice(String),
    /// A key that must be there is not.
    Missing(&'static str),
    /// One of these keys must be there.
    MissingOneOf(&'static str),
    /// A key nobody knows, and those that are known there.
    Unknown(String, String),
    /// The wrong sort of value: expected, found; both keys of `json-`.
    Type(&'static str, &'static str),
    /// A word that is none of those allowed: found, allowed.
    NotAllowed(String, String),
    /// A number that is not whole or not from the first to the second.
    Number(u16, u16),
    /// No date written 2026-11-21.
    NotADate(String),
    /// No time written 14:30.
    NotATime(String),
    /// A text or list with nothing in it.
    Empty,
    /// An id that is not made of letters, digits and dashes.
    NotAnId(String),
    /// An id that stands twice.
    SameId(String),
    /// A term that stands twice in one glossary: the term, the id of the entry that has it.
    SameForm(String, String),
    /// An entry to hide that the glossary does not have.
    NoSuchEntry(String),
    /// A row that is not in this file.
    NoSuchRow(String),
    /// An event nobody knows, and those that are known.
    NoSuchEvent(String, String),
    /// Rows that wait for each other: one of them.
    Circle(String),
    /// A common reading of a rule that is no counted period.
    NothingToRead,
    /// "Every nth" of a row that is no counted period.
    NothingToRepeat(String),
    /// A list of fewer items than this.
    TooFew(usize),
    /// A token of a scenario pack for which it has no names.
    NoNames(String),
    /// Something named that is not in the file.
    NoSuch(String),
    /// None of this sort, where each has to be there.
    NoneOf(&'static str),
    /// A case within the file that does not fit.
    Misfit(Misfit),
    /// The coach asks something it should not: rule, place, question.
    Asked(String, String, String),
    /// The coach does not ask this: rule and place.
    NotAsked(String),
    /// The coach has nothing to ask about a weak example.
    NothingAsked,
    /// The coach asks as much about the better example.
    NotBetter,
    /// Another date than this one is worked out: written, worked out.
    OtherDate(String, String),
    /// No question of dates meets a bank holiday.
    NoHoliday,
    /// No term of the glossary in a sentence.
    NoTerm,
    /// A vote that is not split.
    NoSplit,
    /// The model says nothing of this risk.
    NotCovered(String),
}

impl FileProblem {
    /// The sentence about it: begins with `line` (0 when there is none) and `place`.
    pub fn say(&self) -> Say {
        let text = |it: &str| Said::Text(it.to_owned());
        let json = |it: &str| Said::Key(format!("json-{it}"));
        let none = || text("");
        let (key, a, b) = match &self.what {
            Problem::TooLong => ("file-problem-too-long", none(), none()),
            Problem::NotJson { column } => ("file-problem-not-json", Said::Number(*column), none()),
            Problem::KeyTwice(key) => ("file-problem-key-twice", text(key), none()),
            Problem::Missing(key) => ("file-problem-missing", text(key), none()),
            Problem::MissingOneOf(keys) => ("file-problem-missing-one-of", text(keys), none()),
            Problem::Unknown(key, known) => ("file-problem-unknown", text(key), text(known)),
            Problem::Type(wanted, found) => ("file-problem-type", json(wanted), json(found)),
            Problem::NotAllowed(found, allowed) => {
                ("file-problem-not-allowed", text(found), text(allowed))
            }
            Problem::Number(least, most) => {
                ("file-problem-number", Said::Number((*least).into()), Said::Number((*most).into()))
            }
            Problem::NotADate(found) => ("file-problem-not-a-date", text(found), none()),
            Problem::NotATime(found) => ("file-problem-not-a-time", text(found), none()),
            Problem::Empty => ("file-problem-empty", none(), none()),
            Problem::NotAnId(found) => ("file-problem-not-an-id", text(found), none()),
            Problem::SameId(id) => ("file-problem-same-id", text(id), none()),
            Problem::SameForm(form, id) => ("file-problem-same-form", text(form), text(id)),
            Problem::NoSuchEntry(id) => ("file-problem-no-entry", text(id), none()),
            Problem::NoSuchRow(id) => ("file-problem-no-row", text(id), none()),
            Problem::NoSuchEvent(found, known) => {
                ("file-problem-no-event", text(found), text(known))
            }
            Problem::Circle(id) => ("file-problem-circle", text(id), none()),
            Problem::NothingToRead => ("file-problem-nothing-to-read", none(), none()),
            Problem::NothingToRepeat(id) => ("file-problem-nothing-to-repeat", text(id), none()),
            Problem::TooFew(least) => ("pack-problem-few", Said::Number(*least), none()),
            Problem::NoNames(token) => ("pack-problem-no-names", text(token), none()),
            Problem::NoSuch(what) => ("pack-problem-no-such", text(what), none()),
            Problem::NoneOf(sort) => ("pack-problem-none-of", text(sort), none()),
            Problem::Misfit(misfit) => {
                let (what, with) = match &misfit.what {
                    Wrong::Type(wanted, found) => return Self::typed(self, misfit, wanted, found),
                    Wrong::Unknown(key) => ("pack-problem-case-unknown", key.as_str()),
                    Wrong::NotAllowed(found) => ("pack-problem-case-not-allowed", found.as_str()),
                    Wrong::SameId(id) => ("pack-problem-case-same-id", id.as_str()),
                    Wrong::Missing(key) => ("pack-problem-case-missing", *key),
                };
                (what, text(&misfit.place), text(with))
            }
            Problem::Asked(rule, place, question) => {
                ("pack-problem-asked", text(&format!("{rule} {place}")), text(question))
            }
            Problem::NotAsked(fault) => ("pack-problem-not-asked", text(fault), none()),
            Problem::NothingAsked => ("pack-problem-nothing-asked", none(), none()),
            Problem::NotBetter => ("pack-problem-not-better", none(), none()),
            Problem::OtherDate(written, found) => {
                ("pack-problem-other-date", text(written), text(found))
            }
            Problem::NoHoliday => ("pack-problem-no-holiday", none(), none()),
            Problem::NoTerm => ("pack-problem-no-term", none(), none()),
            Problem::NoSplit => ("pack-problem-no-split", none(), none()),
            Problem::NotCovered(label) => ("pack-problem-not-covered", text(label), none()),
        };
        self.said(key, a, b)
    }

    /// A value of a case that is of another sort than its field holds.
    fn typed(&self, misfit: &Misfit, wanted: &str, found: &str) -> Say {
        let json = |it: &str| Said::Key(format!("json-{it}"));
        let place =
            FileProblem { place: format!("{} › {}", self.place, misfit.place), ..self.clone() };
        place.said("file-problem-type", json(wanted), json(found))
    }

    fn said(&self, key: &'static str, a: Said, b: Said) -> Say {
        let place = match self.place.is_empty() {
            true => Said::Key("file-problem-whole".to_owned()),
            false => Said::Text(self.place.clone()),
        };
        let line = Said::Number(self.line.unwrap_or(0));
        Say::with(key, [("line", line), ("place", place), ("a", a), ("b", b)])
    }
}
