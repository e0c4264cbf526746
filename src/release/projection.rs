//! What one reader may see, as a type of its own: documents for families take nothing else.

use super::plain::Plain;
use super::reader::Is;

/// Somebody a field names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The reader.
    You,
    /// Somebody else, by the name used.
    Named(Plain),
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words or a date.
    Said {
        /// They.
        words: Plain,
        /// Were they written for the family? Then nothing is put in place of any of them.
        for_family: bool,
    },
    /// A choice: its set and its key.
    Key(&'static str, &'static str),
    /// Several choices of a set.
    Keys(&'static str, Vec<&'static str>),
    /// People.
    People(Vec<Whom>),
    /// Rows of the record's own.
    Rows(Vec<Row>),
}

/// A record, with the fields that were released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The field's term for the record: `statement`.
    pub record: &'static str,
    /// The child it is of: a place in the list of children.
    pub child: Option<usize>,
    /// Its fields, in their order.
    pub cells: Vec<(&'static str, Cell)>,
}

impl Row {
    /// A field.
    pub fn cell(&self, field: &str) -> Option<&Cell> {
        self.cells.iter().find(|it| it.0 == field).map(|it| &it.1)
    }

    /// The words of a field.
    pub fn words(&self, field: &str) -> Option<&Plain> {
        match self.cell(field)? {
            Cell::Said { words, .. } => Some(words),
            _ => None,
        }
    }

    /// The key of a choice; empty for none.
    pub fn key(&self, field: &str) -> &'static str {
        match self.cell(field) {
            Some(Cell::Key(_, key)) => key,
            _ => "",
        }
    }

    /// The rows of a list of its own.
    pub fn rows(&self, field: &str) -> &[Row] {
        match self.cell(field) {
            Some(Cell::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The people a field names.
    pub fn people(&self, field: &str) -> &[Whom] {
        match self.cell(field) {
            Some(Cell::People(people)) => people,
            _ => &[],
        }
    }
}

/// All that one reader may see of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// What the reader is.
    pub is: Is,
    /// The reader's name; nothing where none is given.
    pub reader: Option<Plain>,
    /// The kind of conference; empty before it is chosen.
    pub kind: &'static str,
    /// `england` or `wales`.
    pub nation: &'static str,
    /// Is the family an invented one?
    pub is_practice: bool,
    /// May the few safe words be put in the place of harder ones?
    pub swaps: bool,
    /// Lists and records, by the names of the case's parts.
    pub parts: Vec<(&'static str, Vec<Row>)>,
    /// What somebody who disagrees can do, as the area has it.
    pub routes: Vec<Plain>,
    /// Whom a young person can ring: name and number.
    pub help: Vec<(Plain, Plain)>,
}

impl Projection {
    /// The rows of a part; of a record that stands alone, at most one.
    pub fn part(&self, part: &str) -> &[Row] {
        self.parts.iter().find(|it| it.0 == part).map(|it| it.1.as_slice()).unwrap_or_default()
    }

    /// The name used for a child, by its place.
    pub fn child(&self, at: usize) -> Option<&Plain> {
        self.part("children").get(at)?.words("name")
    }
}
