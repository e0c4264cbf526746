//! What a rule sees: one record with its texts, and the people and dates around it.

use std::rc::Rc;

use chrono::NaiveDate;

use super::people::People;
use super::setting::Setting;
use super::shelf::{Shelf, Texts, text_of};
use super::wording::rules::Spots;
use crate::domain::edit::At;
use crate::domain::outcome::{Action, Contingency, Outcome};
use crate::domain::{CaseFile, Id, Node, Record, Value};
use crate::rules::prose::Passage;

/// The people and dates around a record. While it stays the same, so does what rules say that
/// look at it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// Dates and what was set.
    pub setting: Setting,
    /// The people of the case.
    pub people: People,
    /// The first review of each child's plan, where it has one of its own.
    reviews: Vec<(Id, NaiveDate)>,
    /// What was read of the records.
    pub(super) shelf: Shelf,
}

impl Around {
    /// What is around the records of a case.
    pub fn of(case: &CaseFile, setting: &Setting) -> Self {
        let review = |it: &crate::domain::plan::Plan| Some((it.id, it.first_review.date()?));
        Self {
            setting: setting.clone(),
            people: People::of(case),
            reviews: case.plans.iter().filter_map(review).collect(),
            shelf: Shelf::default(),
        }
    }

    /// The next review of a child's plan: its own, else the one that was set.
    pub fn review(&self, child: Option<Id>) -> Option<NaiveDate> {
        let own = self.reviews.iter().find(|it| Some(it.0) == child).map(|it| it.1);
        own.or(self.setting.review)
    }
}

/// One record as a rule sees it.
pub struct Seen<'a> {
    /// Where it is.
    pub at: At,
    /// The record.
    pub node: &'a dyn Node,
    /// People and dates around it.
    pub around: &'a Around,
    /// Hashes of word runs that only the Chair may see, sorted.
    pub(super) restricted: &'a [u64],
    pub(super) texts: &'a Texts,
    /// What the rules about wording found, once one of them has looked.
    pub(super) spots: Spots,
}

impl Seen<'_> {
    /// The record as what it is.
    pub fn as_a<R: Record>(&self) -> Option<&R> {
        self.node.downcast()
    }

    /// The outcome, if it is one.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.as_a()
    }

    /// The action, if it is one.
    pub fn action(&self) -> Option<&Action> {
        self.as_a()
    }

    /// The contingency, if it is one.
    pub fn contingency(&self) -> Option<&Contingency> {
        self.as_a()
    }

    /// A field's text read: once, however many rules ask.
    pub fn read(&self, field: &'static str) -> Rc<Passage> {
        self.texts.read(self.node, field)
    }

    /// The same where the text is at hand.
    pub(super) fn read_as(&self, field: &'static str, text: &str) -> Rc<Passage> {
        self.texts.read_as(field, text)
    }

    /// A field's text as typed.
    pub fn text(&self, field: &str) -> String {
        text_of(self.node, field)
    }

    /// The child a record of the plan is for.
    pub fn child(&self) -> Option<Id> {
        match self.node.value("child") {
            Value::Text(id) => id.parse().ok(),
            _ => None,
        }
    }

    /// Is the field empty?
    pub fn is_blank(&self, field: &str) -> bool {
        self.node.value(field).is_blank()
    }
}
