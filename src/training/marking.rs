//! Marking the flawed plan: what was found, what was missed, what was no fault.
//!
//! A mark is a place and a kind of fault. It stays on this page: nothing says who made it.

use super::pack::{Fault, Pack};
use crate::domain::{CaseFile, Node};

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

/// The texts of a place, field by field; a place that is a whole list has none.
pub fn texts(case: &CaseFile, place: &str) -> Vec<(&'static str, String)> {
    let Some((part, id)) = place.split_once('/') else { return Vec::new() };
    let rows = case.list(part).map(|it| it.all()).unwrap_or_default();
    let row = rows.into_iter().find(|it| it.id().to_string() == id.split('/').next().unwrap_or(id));
    let Some(row) = row else { return Vec::new() };
    let node: &dyn Node = &*row;
    let shown = node.keys().into_iter().map(|key| (key, shown(case, node, key)));
    shown.filter(|it| !it.1.is_empty()).collect()
}

/// A field as it reads: links as names, dates as days; choices only where they say what is planned.
fn shown(case: &CaseFile, node: &dyn Node, key: &'static str) -> String {
    use crate::domain::{Kind as Sort, Value};
    match (key, node.value(key)) {
        ("audience" | "hidden_why" | "hidden_by" | "hidden_from" | "hidden_chair", _) => {
            String::new()
        }
        (_, Value::Date(date)) => date.date().map(|it| it.to_string()).unwrap_or_default(),
        (_, Value::Many(_)) => String::new(),
        ("child" | "owner", Value::Text(id)) => {
            id.parse().ok().and_then(|id| case.called(id)).unwrap_or_default()
        }
        (key, _) => match node.leaf(key).map(|it| it.kind()) {
            Some(Sort::Line | Sort::Prose | Sort::When | Sort::Answer) => node.text(key),
            _ => String::new(),
        },
    }
}
