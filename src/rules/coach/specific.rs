//! SP: is it specific? Who, what, where, how; behaviour, not a label.

use super::finding::{Check, Rule, Severity};
use super::{source, sp_child, sp_owner, sp_words};

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "SP1",
        name: "no-one-owner",
        severity: Severity::Must,
        source: source::LEEDS,
        check: Check::Around(&["actions"], sp_owner::no_one_owner),
    },
    Rule {
        id: "SP2",
        name: "vague-verb",
        severity: Severity::Must,
        source: source::MANCHESTER,
        check: Check::Record(&["outcomes", "actions"], sp_words::vague_verb),
    },
    Rule {
        id: "SP3",
        name: "label-not-behaviour",
        severity: Severity::Must,
        source: source::GOALS,
        check: Check::Record(&["outcomes", "actions", "risks"], sp_words::label),
    },
    Rule {
        id: "SP4",
        name: "vague-quality",
        severity: Severity::Consider,
        source: source::MANCHESTER,
        check: Check::Record(&["outcomes", "actions"], sp_words::vague_quality),
    },
    Rule {
        id: "SP5",
        name: "no-child-in-it",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Around(&["outcomes"], sp_child::no_child),
    },
    Rule {
        id: "SP6",
        name: "several-outcomes",
        severity: Severity::Consider,
        source: source::LEEDS,
        check: Check::Around(&["outcomes"], sp_child::several),
    },
    Rule {
        id: "SP7",
        name: "action-not-outcome",
        severity: Severity::Must,
        source: source::MANCHESTER,
        check: Check::Around(&["outcomes"], sp_child::action),
    },
    Rule {
        id: "SP8",
        name: "unexplained-letters",
        severity: Severity::Consider,
        source: source::REPORT,
        check: Check::Around(&["outcomes", "actions"], sp_words::letters),
    },
    Rule {
        id: "SP9",
        name: "sibling-copy",
        severity: Severity::Tip,
        source: source::WALES,
        check: Check::Whole(&["outcomes"], sp_child::sibling_copy),
    },
];
