//! ME: can anybody tell whether it has happened? From, to, how seen, by whom, for how long.

use super::finding::{Check, Rule, Severity};
use super::{me_fields, me_words, source};

const OUTCOMES: &[&str] = &["outcomes"];

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "ME1",
        name: "no-measure",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Record(OUTCOMES, me_fields::no_measure),
    },
    Rule {
        id: "ME2",
        name: "nothing-to-see",
        severity: Severity::Consider,
        source: source::MANCHESTER,
        check: Check::Record(OUTCOMES, me_words::nothing_to_see),
    },
    Rule {
        id: "ME3",
        name: "no-baseline",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Record(OUTCOMES, me_fields::no_baseline),
    },
    Rule {
        id: "ME4",
        name: "target-is-baseline",
        severity: Severity::Consider,
        source: source::WORKING_TOGETHER,
        check: Check::Record(OUTCOMES, me_fields::no_change),
    },
    Rule {
        id: "ME5",
        name: "change-without-from-and-to",
        severity: Severity::Must,
        source: source::WORKING_TOGETHER,
        check: Check::Record(OUTCOMES, me_words::no_from_to),
    },
    Rule {
        id: "ME6",
        name: "nobody-checks",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Record(OUTCOMES, me_fields::nobody_checks),
    },
    Rule {
        id: "ME7",
        name: "checks-oneself",
        severity: Severity::Consider,
        source: source::LEEDS,
        check: Check::Around(OUTCOMES, me_fields::checks_oneself),
    },
    Rule {
        id: "ME8",
        name: "counts-attendance",
        severity: Severity::Consider,
        source: source::MANCHESTER,
        check: Check::Around(OUTCOMES, me_words::attendance),
    },
    Rule {
        id: "ME9",
        name: "for-how-long",
        severity: Severity::Consider,
        source: source::LASTING,
        check: Check::Record(OUTCOMES, me_fields::for_how_long),
    },
    Rule {
        id: "ME10",
        name: "scale-without-ends",
        severity: Severity::Consider,
        source: source::SCALES,
        check: Check::Record(&["scales", "outcomes"], me_fields::scale),
    },
    Rule {
        id: "ME11",
        name: "percent-of-what",
        severity: Severity::Tip,
        source: source::OURS,
        check: Check::Record(OUTCOMES, me_words::percent),
    },
    Rule {
        id: "ME12",
        name: "single-test",
        severity: Severity::Tip,
        source: source::OURS,
        check: Check::Record(OUTCOMES, me_words::single_test),
    },
];
