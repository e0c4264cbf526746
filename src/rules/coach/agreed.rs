//! AC: is it agreed, possible, within the owner's power, and supported?

use super::finding::{Check, Rule, Severity};
use super::{ac_beyond, ac_fields, ac_power, source};

const ACTIONS: &[&str] = &["actions"];

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "AC1",
        name: "owner-has-not-agreed",
        severity: Severity::Must,
        source: source::MANCHESTER,
        check: Check::Record(ACTIONS, ac_fields::not_agreed),
    },
    Rule {
        id: "AC2",
        name: "owner-not-in-the-case",
        severity: Severity::Consider,
        source: source::LEEDS,
        check: Check::Around(ACTIONS, ac_fields::stranger),
    },
    Rule {
        id: "AC3",
        name: "help-not-certain",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Around(ACTIONS, ac_fields::not_certain),
    },
    Rule {
        id: "AC4",
        name: "too-much-at-once",
        severity: Severity::Consider,
        source: source::OURS,
        check: Check::Whole(ACTIONS, ac_fields::too_much),
    },
    Rule {
        id: "AC5",
        name: "parent-without-help",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Around(ACTIONS, ac_fields::no_help),
    },
    Rule {
        id: "AC6",
        name: "needs-not-met",
        severity: Severity::Consider,
        source: source::WALES,
        check: Check::Around(ACTIONS, ac_fields::needs_not_met),
    },
    Rule {
        id: "AC7",
        name: "absolute",
        severity: Severity::Consider,
        source: source::OURS,
        check: Check::Record(&["outcomes", "actions"], ac_power::absolute),
    },
    Rule {
        id: "AC8",
        name: "victim-made-responsible",
        severity: Severity::Must,
        source: source::OFSTED,
        check: Check::Around(ACTIONS, ac_power::victim_responsible),
    },
    Rule {
        id: "AC9",
        name: "beyond-the-owners-power",
        severity: Severity::Consider,
        source: source::OFSTED,
        check: Check::Around(ACTIONS, ac_beyond::beyond_power),
    },
];
