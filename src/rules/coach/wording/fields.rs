//! The free texts the rules about wording look at, and which rules leave which field alone.
//!
//! Left out: what children and parents say in their own words, names and short lines, and what only
//! the Chair sees.

use super::{Readers, Wording};

/// A field, and how it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeText {
    /// The part of the case.
    pub part: &'static str,
    /// The field of its records.
    pub field: &'static str,
    /// For whom it is written.
    pub readers: Readers,
    /// Rules that do not look at it.
    pub not: &'static [&'static str],
}

/// Fields written for practitioners and the family.
const fn both(part: &'static str, field: &'static str) -> FreeText {
    FreeText { part, field, readers: Readers::Practitioners, not: &[] }
}

/// Fields of outcomes and actions: SP8 asks about terms there, SP4 and ME2 about amounts.
const fn smart(part: &'static str, field: &'static str) -> FreeText {
    FreeText { part, field, readers: Readers::Practitioners, not: &["WO2", "WO7"] }
}

/// What is to be done: "regularly" and "often" are no facts to count yet.
const fn plan(part: &'static str, field: &'static str) -> FreeText {
    FreeText { part, field, readers: Readers::Practitioners, not: &["WO7"] }
}

/// Fields the family reads as they stand.
const fn family(part: &'static str, field: &'static str) -> FreeText {
    FreeText { part, field, readers: Readers::Family, not: &["WO7"] }
}

/// Every field the rules look at, in the order of the case.
pub const FIELDS: &[FreeText] = &[
    both("involvement", "services"),
    both("involvement", "difference"),
    both("record_checks", "gaps"),
    both("contacts", "missed"),
    both("chronology", "what"),
    both("chronology", "impact"),
    both("chronology", "response"),
    both("statements", "text"),
    both("statements", "because"),
    both("statements", "impact"),
    both("voices", "daily_life"),
    both("voices", "not_obtained_why"),
    both("voices", "behaviour"),
    both("adult_views", "not_asked_why"),
    both("analyses", "adds_up"),
    both("analyses", "harm_so_far"),
    both("analyses", "if_nothing_changes"),
    both("analyses", "working"),
    both("analyses", "patterns"),
    both("analyses", "unknowns"),
    both("analyses", "bias_considered"),
    both("analyses", "harm_reason"),
    both("analyses", "recommendation"),
    plan("changes", "text"),
    plan("contributions", "action"),
    plan("contributions", "limits"),
    both("plans", "threshold_reason"),
    plan("plans", "interim_safety"),
    plan("plans", "watch_health"),
    plan("plans", "watch_development"),
    plan("plans", "watch_safety"),
    plan("plans", "progress_judged"),
    plan("plans", "early_review"),
    plan("plans", "step_down"),
    both("risks", "what"),
    both("risks", "effect"),
    both("risks", "triggers"),
    both("risks", "protective"),
    plan("needs", "what"),
    smart("outcomes", "statement"),
    both("outcomes", "baseline"),
    smart("outcomes", "target"),
    smart("outcomes", "measure"),
    plan("outcomes", "obstacles"),
    plan("outcomes", "why_now"),
    smart("actions", "what"),
    smart("actions", "support"),
    plan("contingencies", "sign"),
    plan("contingencies", "early_signs"),
    plan("contingencies", "first_step"),
    plan("contingencies", "told"),
    plan("contingencies", "then"),
    family("contingencies", "parents_told"),
    family("contingencies", "child_told"),
    plan("recommendations", "what"),
];

impl FreeText {
    /// Does a rule look at this field of a record whose basis is this (empty for none)?
    ///
    /// What is marked as an opinion or an allegation is not worded as a fact.
    pub fn takes(&self, rule: &Wording, basis: &str) -> bool {
        let marked = rule.id == "WO4" && matches!(basis, "opinion" | "allegation");
        !marked && !self.not.contains(&rule.id)
    }
}
