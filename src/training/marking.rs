//! Marking the flawed plan: what was found, what was missed, what was no fault.
//!
//! A mark is a place and a kind of fault. It stays on this page: nothing says who made it.

use std::rc::Rc;

use super::pack::{Fault, Pack};
use crate::domain::{CaseFile, Kind as Sort, Node};

/// A kind of fault, as people mark it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Specific: whose life, what, who does it.
    Specific,
    /// Measurable.
    Measurable,
    /// Agreed and achievable.
    Agreed,
    /// Relevant: from worry to risk to outcome to action.
    Relevant,
    /// Timed.
    Timed,
    /// If things change.
    Contingency,
    /// How it is worded: facts, sources, plain words.
    Wording,
}

impl Kind {
    /// All kinds, in the order shown.
    pub const ALL: [Kind; 7] = [
        Kind::Specific,
        Kind::Measurable,
        Kind::Agreed,
        Kind::Relevant,
        Kind::Timed,
        Kind::Contingency,
        Kind::Wording,
    ];

    /// Its key: its words are `train-kind-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Specific => "specific",
            Kind::Measurable => "measurable",
            Kind::Agreed => "agreed",
            Kind::Relevant => "relevant",
            Kind::Timed => "timed",
            Kind::Contingency => "contingency",
            Kind::Wording => "wording",
        }
    }

    /// The kind of a rule of the coach, by the letters of its id.
    pub fn of(rule: &str) -> Kind {
        match rule.trim_end_matches(|it: char| it.is_ascii_digit()) {
            "SP" => Kind::Specific,
            "ME" => Kind::Measurable,
            "AC" => Kind::Agreed,
            "RE" => Kind::Relevant,
            "TI" | "T" => Kind::Timed,
            "CN" => Kind::Contingency,
            _ => Kind::Wording,
        }
    }
}

/// A mark: a place (`part/id`, or a part) and a kind.
pub type Mark = (String, Kind);

/// What came of the marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marked {
    /// Faults that were found.
    pub found: Vec<Fault>,
    /// Faults that were missed.
    pub missed: Vec<Fault>,
    /// Marks where there is no fault of that kind. Worth talking about: the coach does not see
    /// everything.
    pub others: Vec<Mark>,
}

/// Holds the marks against the faults of a pack.
pub fn marked(pack: &Pack, marks: &[Mark]) -> Marked {
    let is = |fault: &Fault, mark: &Mark| mark.0 == fault.at && mark.1 == Kind::of(&fault.rule);
    let (found, missed) =
        pack.faults.iter().cloned().partition(|fault| marks.iter().any(|it| is(fault, it)));
    let others = marks.iter().filter(|it| !pack.faults.iter().any(|fault| is(fault, it)));
    Marked { found, missed, others: others.cloned().collect() }
}

/// The parts of a plan that are shown for marking, in order.
pub const PARTS: &[&str] = &["risks", "outcomes", "actions", "contingencies"];

/// The places of a case where something can be marked: every item of [`PARTS`], and every other
/// place where a pack has a fault.
pub fn places(pack: &Pack, case: &CaseFile) -> Vec<String> {
    let of = |part: &&'static str| {
        let ids = case.list(part).map(|it| it.ids()).unwrap_or_default();
        let part = *part;
        ids.into_iter().map(move |it| format!("{part}/{it}"))
    };
    let mut all: Vec<String> = PARTS.iter().flat_map(of).collect();
    for fault in &pack.faults {
        if !all.contains(&fault.at) {
            all.push(fault.at.clone());
        }
    }
    all
}

/// The item of a place; none for a whole list.
pub fn item(case: &CaseFile, place: &str) -> Option<Rc<dyn Node>> {
    let (part, rest) = place.split_once('/')?;
    let id = rest.split('/').next().unwrap_or(rest);
    let rows = case.list(part).map(|it| it.all()).unwrap_or_default();
    rows.into_iter().find(|it| it.id().to_string() == id)
}

/// The fields of an item that are shown for marking: all but who may see it.
pub fn fields(item: &dyn Node) -> Vec<&'static str> {
    let is_shown = |key: &&'static str| *key != "audience" && !key.starts_with("hidden_");
    item.keys().into_iter().filter(is_shown).collect()
}

/// The first text of a place: what it is about.
pub fn first_text(case: &CaseFile, place: &str) -> Option<String> {
    let item = item(case, place)?;
    let texts = item.keys().into_iter().map(|key| match item.leaf(key).map(|it| it.kind()) {
        Some(Sort::Line | Sort::Prose | Sort::Answer) => item.text(key),
        _ => String::new(),
    });
    texts.into_iter().find(|it| !it.is_empty())
}
