//! CN: what keeps the child safe when it goes wrong, or when nothing changes.

use super::finding::{Check, Rule, Severity};
use super::{cn_fields, cn_plan, cn_words, source};

const ROWS: &[&str] = &["contingencies"];

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "CN1",
        name: "no-contingency",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(
            &["children", "plans", "risks", "outcomes", "contingencies"],
            cn_plan::none,
        ),
    },
    Rule {
        id: "CN2",
        name: "sign-nobody-can-see",
        severity: Severity::Must,
        source: source::CONTINGENCY,
        check: Check::Record(ROWS, cn_words::no_sign),
    },
    Rule {
        id: "CN3",
        name: "only-a-process",
        severity: Severity::Must,
        source: source::CONTINGENCY,
        check: Check::Around(ROWS, cn_words::only_process),
    },
    Rule {
        id: "CN4",
        name: "nobody-or-no-second",
        severity: Severity::Must,
        source: source::CONTINGENCY,
        check: Check::Around(ROWS, cn_fields::nobody),
    },
    Rule {
        id: "CN5",
        name: "no-time-limit",
        severity: Severity::Must,
        source: source::CONTINGENCY,
        check: Check::Record(ROWS, cn_fields::no_limit),
    },
    Rule {
        id: "CN6",
        name: "risk-without-answer",
        severity: Severity::Consider,
        source: source::WALES,
        check: Check::Whole(&["risks", "contingencies"], cn_plan::no_risk),
    },
    Rule {
        id: "CN7",
        name: "relative-not-asked",
        severity: Severity::Consider,
        source: source::RELATIVES,
        check: Check::Around(ROWS, cn_fields::not_asked),
    },
    Rule {
        id: "CN8",
        name: "nothing-for-no-change",
        severity: Severity::Consider,
        source: source::WORKING_TOGETHER,
        check: Check::Whole(&["children", "contingencies"], cn_plan::no_drift),
    },
    Rule {
        id: "CN9",
        name: "relies-on-the-victim",
        severity: Severity::Consider,
        source: source::OFSTED,
        check: Check::Around(ROWS, cn_words::relies_on_victim),
    },
    Rule {
        id: "CN10",
        name: "family-not-told",
        severity: Severity::Consider,
        source: source::WORKING_TOGETHER,
        check: Check::Record(ROWS, cn_fields::family_not_told),
    },
    Rule {
        id: "CN11",
        name: "nothing-for-the-birth",
        severity: Severity::Consider,
        source: source::BIRTH,
        check: Check::Whole(&["children", "contingencies"], cn_plan::birth),
    },
    Rule {
        id: "CN12",
        name: "threat",
        severity: Severity::Consider,
        source: source::REMOVAL,
        check: Check::Record(ROWS, cn_words::threat),
    },
    Rule {
        id: "CN13",
        name: "older-than-core-group",
        severity: Severity::Consider,
        source: source::CONTINGENCY,
        check: Check::Whole(&["contingencies", "meetings"], cn_plan::old),
    },
];
