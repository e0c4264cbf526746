//! What is wrong with a file of arrangements, and where.

use super::said::{Said, Say};

/// One thing wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaProblem {
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
    /// It is longer than [`super::Area::MOST_BYTES`].
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
}

impl AreaProblem {
    /// The sentence about it: begins with `line` (0 when there is none) and `place`.
    pub fn say(&self) -> Say {
        let text = |it: &str| Said::Text(it.to_owned());
        let json = |it: &str| Said::Key(format!("json-{it}"));
        let none = || text("");
        let (key, a, b) = match &self.what {
            Problem::TooLong => ("timetable-file-too-long", none(), none()),
            Problem::NotJson { column } => {
                ("timetable-file-not-json", Said::Number(*column), none())
            }
            Problem::KeyTwice(key) => ("timetable-file-key-twice", text(key), none()),
            Problem::Missing(key) => ("timetable-file-missing", text(key), none()),
            Problem::MissingOneOf(keys) => ("timetable-file-missing-one-of", text(keys), none()),
            Problem::Unknown(key, known) => ("timetable-file-unknown", text(key), text(known)),
            Problem::Type(wanted, found) => ("timetable-file-type", json(wanted), json(found)),
            Problem::NotAllowed(found, allowed) => {
                ("timetable-file-not-allowed", text(found), text(allowed))
            }
            Problem::Number(least, most) => (
                "timetable-file-number",
                Said::Number((*least).into()),
                Said::Number((*most).into()),
            ),
            Problem::NotADate(found) => ("timetable-file-not-a-date", text(found), none()),
            Problem::NotATime(found) => ("timetable-file-not-a-time", text(found), none()),
            Problem::Empty => ("timetable-file-empty", none(), none()),
            Problem::NotAnId(found) => ("timetable-file-not-an-id", text(found), none()),
            Problem::SameId(id) => ("timetable-file-same-id", text(id), none()),
            Problem::NoSuchRow(id) => ("timetable-file-no-row", text(id), none()),
            Problem::NoSuchEvent(found, known) => {
                ("timetable-file-no-event", text(found), text(known))
            }
            Problem::Circle(id) => ("timetable-file-circle", text(id), none()),
            Problem::NothingToRead => ("timetable-file-nothing-to-read", none(), none()),
            Problem::NothingToRepeat(id) => ("timetable-file-nothing-to-repeat", text(id), none()),
        };
        let place = match self.place.is_empty() {
            true => Said::Key("timetable-file-whole".to_owned()),
            false => text(&self.place),
        };
        let line = Said::Number(self.line.unwrap_or(0));
        Say::with(key, [("line", line), ("place", place), ("a", a), ("b", b)])
    }
}
