//! What a field is: read, written, turned to JSON and back, all by one small trait.
//!
//! Every record of a case is a table of fields (see `record.rs`). Views, the store, the file, the
//! review page and the schema walk that table, so a field added to a record is shown, kept,
//! exported and checked without another line.

use std::any::Any;
use std::rc::Rc;

use super::id::Id;
use super::json::Json;
use super::record::Node;
use super::rows::AnyRows;
use super::{Answer, TypedDate};

/// What an edit puts into a field, or a view reads from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text as typed; for a choice its key, for a link the id, empty for none.
    Text(String),
    /// Several keys or ids, in the order of the list they are chosen from.
    Many(Vec<String>),
    /// A date as typed into three boxes.
    Date(TypedDate),
    /// An answer to a box of the report form, with its "instead" mark.
    Answer(Answer),
}

impl Value {
    /// Is there nothing but spaces in it?
    pub fn is_blank(&self) -> bool {
        match self {
            Value::Text(text) => text.trim().is_empty(),
            Value::Many(keys) => keys.is_empty(),
            Value::Date(date) => date.is_blank(),
            Value::Answer(answer) => answer.is_blank(),
        }
    }
}

/// Which people or items a link may point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Children of the case.
    Children,
    /// Parents and carers.
    Adults,
    /// The family: children, parents and carers, other people.
    Family,
    /// Everybody: children, parents and carers, other people, core group members.
    People,
    /// Worries: statements of risk.
    Worries,
    /// Risks of a plan.
    Risks,
    /// Needs of a plan.
    Needs,
    /// Things that need to change.
    Changes,
    /// Outcomes of a plan.
    Outcomes,
    /// Actions of a plan.
    Actions,
    /// Contingencies of a plan.
    Contingencies,
    /// Entries of the chronology.
    Events,
}

/// What sort of field it is: decides the control that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Prose,
    /// A day, month and year as typed.
    Date,
    /// A date that may be approximate, in words.
    When,
    /// One of a few: the name of the set and its keys.
    Choice(&'static str, &'static [&'static str]),
    /// Any of a few.
    Choices(&'static str, &'static [&'static str]),
    /// One person or item.
    Link(Target),
    /// Any number of people or items.
    Links(Target),
    /// A box of the report form: text, or why there is none.
    Answer,
    /// The mark of a box whose answer is a list elsewhere.
    Mark,
    /// Marks of the app's own, never shown as a field.
    Keys,
    /// A list of records.
    Rows,
    /// A record of its own.
    One,
}

/// Where in a file something does not fit, and how: the words are in `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The way to it, for people: `children 2 › dob`.
    pub place: String,
    /// What is wrong with it.
    pub what: Wrong,
}

/// What can be wrong with one value of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Another type of value than the field holds: expected, found.
    Type(&'static str, &'static str),
    /// A key that this version does not know.
    Unknown(String),
    /// A text that is none of the choices, no date, no id.
    NotAllowed(String),
    /// An id that another item of the file already has.
    SameId(String),
    /// Something that must be there and is not.
    Missing(&'static str),
}

impl Wrong {
    /// The misfit at a place.
    pub fn at(self, place: &str) -> Misfit {
        Misfit { place: place.to_owned(), what: self }
    }

    /// `expected` was wanted and `found` is there.
    pub fn kind_of(expected: &'static str, found: &Json) -> Wrong {
        let found = match found {
            Json::Null => "null",
            Json::Bool(_) => "true-or-false",
            Json::Number(_) => "number",
            Json::Text(_) => "text",
            Json::List(_) => "list",
            Json::Object(_) => "object",
        };
        Wrong::Type(expected, found)
    }
}

/// One field of a record.
///
/// `is_absent` decides what is written to a file: a field the user has not filled is left out,
/// never written as an empty text that could be taken for an answer.
pub trait Leaf: 'static {
    /// What sort of field this is.
    fn kind(&self) -> Kind;

    /// Has nothing at all been put in? Spaces count as something: what was typed is kept.
    fn is_absent(&self) -> bool;

    /// What to show. Lists and records have no value of their own and give an empty text.
    fn value(&self) -> Value;

    /// Takes a value as typed; `false` when it is of another sort and nothing was changed.
    fn set(&mut self, value: Value) -> bool;

    /// For the file and the store.
    fn to_json(&self) -> Json;

    /// Takes what a file or the store holds.
    ///
    /// # Errors
    ///
    /// The first [`Misfit`]; the field is then in an unknown state and is thrown away.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit>;

    /// The JSON Schema (draft 2020-12) of this field.
    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json;

    /// What this field is stored as: a record that stands alone is one piece, a list one a page.
    /// Compare pieces by pointer, and hold them so that the pointer stays theirs.
    fn pieces(&self) -> Vec<Rc<dyn Any>> {
        Vec::new()
    }

    /// One piece for the store.
    fn piece_json(&self, _at: usize) -> Json {
        self.to_json()
    }

    /// Takes one piece as the store has it, instead of the one in its place.
    ///
    /// # Errors
    ///
    /// The first misfit of it; the field may then be half changed.
    fn put_piece(&mut self, _at: usize, json: Json, place: &str) -> Result<(), Misfit> {
        self.take_json(json, place)
    }

    /// Keeps only the first `count` pieces.
    fn cut_pieces(&mut self, _count: usize) {}

    /// The list, if this field is one.
    fn rows(&self) -> Option<&dyn AnyRows> {
        None
    }

    /// The list, to be changed.
    fn rows_mut(&mut self) -> Option<&mut dyn AnyRows> {
        None
    }

    /// The record, if this field is one.
    fn node(&self) -> Option<&dyn Node> {
        None
    }

    /// The record, shared; cheap.
    fn shared_node(&self) -> Option<Rc<dyn Node>> {
        None
    }

    /// The record, to be changed.
    fn node_mut(&mut self) -> Option<&mut dyn Node> {
        None
    }
}

/// Reads an id from a file's text.
pub(super) fn read_id(json: &Json, place: &str) -> Result<Id, Misfit> {
    let text = json.as_text().ok_or_else(|| Wrong::kind_of("text", json).at(place))?;
    text.parse().map_err(|_| Wrong::NotAllowed(text.to_owned()).at(place))
}

/// The schema of an id.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn id_schema() -> Json {
    Json::object([
        ("type", Json::text("string")),
        ("pattern", Json::text("^(?!0{16})[0-9a-f]{16}$")),
    ])
}
