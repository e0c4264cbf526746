//! The sections of the journey as a table: which page asks for which field (product.md 3.4, 3.5).
//!
//! Views, the review page and the check for gaps walk this table. A test sees to it that every
//! field of every record is asked for in exactly one place.

use super::section_table;

/// How much a field matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Asked for at the review page; never blocks anything.
    Asked,
    /// Shown with the rest, never asked for.
    Optional,
    /// Behind "More questions".
    More,
}

/// A question: a field and when it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The field's key in its record.
    pub field: &'static str,
    /// How much it matters.
    pub need: Need,
    /// Only when these choice fields of the same record hold one of these keys.
    pub only: Option<(&'static str, &'static [&'static str])>,
    /// For a list within a record: what is asked of each row.
    pub rows: &'static [Ask],
}

impl Ask {
    /// The same question, asked only when `field` holds one of `keys`.
    pub const fn only(self, field: &'static str, keys: &'static [&'static str]) -> Self {
        Self { only: Some((field, keys)), ..self }
    }

    /// The same question, for a list within a record.
    pub const fn of(self, rows: &'static [Ask]) -> Self {
        Self { rows, ..self }
    }
}

const fn question(field: &'static str, need: Need) -> Ask {
    Ask { field, need, only: None, rows: &[] }
}

/// A question the review page asks for.
pub const fn ask(field: &'static str) -> Ask {
    question(field, Need::Asked)
}

/// A question that may stay open.
pub const fn may(field: &'static str) -> Ask {
    question(field, Need::Optional)
}

/// A question behind "More questions".
pub const fn more(field: &'static str) -> Ask {
    question(field, Need::More)
}

/// A list that the user adds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct List {
    /// The part.
    pub part: &'static str,
    /// Only rows with these values; new rows get them.
    pub preset: &'static [(&'static str, &'static str)],
    /// Only rows linked to the section's child; new rows are.
    pub of_child: bool,
    /// What is asked of each row.
    pub asks: &'static [Ask],
    /// The fields whose text heads a row's card: the first that holds something.
    pub title: &'static [&'static str],
    /// The field shown under it.
    pub body: &'static str,
    /// Choices and short texts shown as tags.
    pub tags: &'static [&'static str],
    /// The mark in `boxes` that says why the list is empty.
    pub mark: Option<&'static str>,
    /// Does the review page ask for at least one row (or the mark)?
    pub asked: bool,
    /// A list shown under each row, and the field that links its rows to it.
    pub under: Option<(&'static List, &'static str)>,
}

/// A piece of a section page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Fields of a part that stands alone.
    Part(&'static str, &'static [Ask]),
    /// Fields of the row that the section's own person has by right.
    Mine(&'static str, &'static [Ask]),
    /// The same for each child, under the child's name.
    EachChild(&'static str, &'static [Ask]),
    /// The same for each parent or carer.
    EachAdult(&'static str, &'static [Ask]),
    /// A list.
    List(&'static List),
    /// Two lists side by side on a laptop, one under the other on a phone.
    Pair(&'static List, &'static List),
    /// The chronology: a list in date order, in pages.
    Dated(&'static List),
    /// A heading over what follows; its words are `part-<id>`.
    Heading(&'static str),
}

/// How often a section comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// Once.
    Once,
    /// Once for each child.
    Child,
}

/// The groups of the task list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Set-up pages; not on the task list.
    SetUp,
    /// Get ready.
    Ready,
    /// The family.
    Family,
    /// What you know.
    Know,
    /// What you think.
    Think,
    /// The plan.
    Plan,
    /// Finish.
    Finish,
    /// The conference: the day itself and after.
    Conference,
}

impl Group {
    /// The groups of the task list, in order.
    pub const ALL: [Group; 7] = [
        Group::Ready,
        Group::Family,
        Group::Know,
        Group::Think,
        Group::Plan,
        Group::Finish,
        Group::Conference,
    ];

    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Group::SetUp => "set-up",
            Group::Ready => "ready",
            Group::Family => "family",
            Group::Know => "know",
            Group::Think => "think",
            Group::Plan => "plan",
            Group::Finish => "finish",
            Group::Conference => "conference",
        }
    }
}

/// One section of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name in addresses and in the keys of its words.
    pub id: &'static str,
    /// Its group.
    pub group: Group,
    /// How often it comes.
    pub each: Each,
    /// Left out when only the other is written: `"report"`, `"plan"`, or empty for always.
    pub part_of: &'static str,
    /// What is on it.
    pub blocks: &'static [Block],
}

impl Section {
    /// The section of this id.
    pub fn find(id: &str) -> Option<&'static Section> {
        section_table::SECTIONS.iter().find(|it| it.id == id)
    }

    /// All sections in order.
    pub fn all() -> &'static [Section] {
        section_table::SECTIONS
    }

    /// The lists on it, also those under another.
    pub fn lists(&self) -> Vec<&'static List> {
        let mut lists = Vec::new();
        for block in self.blocks {
            match block {
                Block::List(list) | Block::Dated(list) => lists.push(*list),
                Block::Pair(one, two) => lists.extend([*one, *two]),
                _ => {}
            }
        }
        let under: Vec<_> = lists.iter().filter_map(|it| it.under).map(|it| it.0).collect();
        lists.extend(under);
        lists
    }
}
