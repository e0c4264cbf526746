//! TI: a day, a rhythm, an end, a step on the way.

use super::finding::{Check, Rule, Severity};
use super::{source, ti_age, ti_dates, ti_words};

const BOTH: &[&str] = &["outcomes", "actions"];

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "TI1",
        name: "no-day",
        severity: Severity::Must,
        source: source::WORKING_TOGETHER,
        check: Check::Around(BOTH, ti_words::no_day),
    },
    Rule {
        id: "TI2",
        name: "day-out-of-order",
        severity: Severity::Must,
        source: source::OURS,
        check: Check::Around(BOTH, ti_dates::out_of_order),
    },
    Rule {
        id: "TI3",
        name: "after-the-review",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Around(BOTH, ti_dates::after_review),
    },
    Rule {
        id: "TI4",
        name: "all-on-review-day",
        severity: Severity::Consider,
        source: source::OURS,
        check: Check::Whole(&["actions", "outcomes"], ti_dates::all_on_review_day),
    },
    Rule {
        id: "TI5",
        name: "how-often-until-when",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Record(&["actions"], ti_words::no_rhythm),
    },
    Rule {
        id: "TI6",
        name: "no-step-on-the-way",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Around(&["outcomes"], ti_dates::no_step),
    },
    Rule {
        id: "TI7",
        name: "closed-or-in-class",
        severity: Severity::Tip,
        source: source::OURS,
        check: Check::Around(BOTH, ti_age::closed),
    },
    Rule {
        id: "TI8",
        name: "looked-at-too-late",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Record(&["outcomes"], ti_dates::looked_at_late),
    },
    Rule {
        id: "TI9",
        name: "after-the-birth",
        severity: Severity::Consider,
        source: source::BIRTH,
        check: Check::Around(BOTH, ti_age::after_birth),
    },
    Rule {
        id: "TI10",
        name: "age-line",
        severity: Severity::Consider,
        source: source::OURS,
        check: Check::Around(&["outcomes"], ti_age::age_line),
    },
];
