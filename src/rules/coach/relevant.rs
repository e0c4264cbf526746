//! RE: does the plan answer this child's risk, and does it ask the person it comes from?
//! IN: what S1 and the Wales procedures want of every plan (domain.md, end of section 3).
//!
//! Of the invariants some are rules elsewhere: a risk or outcome that nothing answers is RE1, a
//! measure ME1, an action beyond the plan's horizon TI3, the source of harm RE4, the contingency
//! CN1.

use super::finding::{Check, Rule, Severity};
use super::{in_plan, re_adults, re_carried, re_stop, re_thread, source};

/// The rules of this family.
pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "RE1",
        name: "orphan",
        severity: Severity::Must,
        source: source::WALES,
        check: Check::Whole(&["risks", "needs", "outcomes", "actions"], re_thread::orphans),
    },
    Rule {
        id: "RE2",
        name: "child-without-plan",
        severity: Severity::Must,
        source: source::WALES,
        check: Check::Whole(&["children", "risks", "outcomes"], re_thread::no_plan),
    },
    Rule {
        id: "RE3",
        name: "category-untouched",
        severity: Severity::Consider,
        source: source::WALES,
        check: Check::Whole(&["plans", "risks", "outcomes"], re_thread::category),
    },
    Rule {
        id: "RE4",
        name: "missing-adult",
        severity: Severity::Must,
        source: source::OFSTED,
        check: Check::Whole(
            &["adults", "risks", "outcomes", "actions", "contingencies"],
            re_adults::missing,
        ),
    },
    Rule {
        id: "RE5",
        name: "mother-carries-all",
        severity: Severity::Consider,
        source: source::OFSTED,
        check: Check::Whole(&["adults", "actions"], re_adults::mother_carries_all),
    },
    Rule {
        id: "RE6",
        name: "offer-not-used",
        severity: Severity::Consider,
        source: source::FORM,
        check: Check::Whole(&["contributions", "actions", "needs", "visits"], re_carried::offers),
    },
    Rule {
        id: "RE7",
        name: "change-not-carried",
        severity: Severity::Consider,
        source: source::FORM,
        check: Check::Whole(&["changes", "outcomes"], re_carried::changes),
    },
    Rule {
        id: "RE8",
        name: "too-many",
        severity: Severity::Consider,
        source: source::GOALS,
        check: Check::Whole(&["outcomes", "risks"], re_thread::too_many),
    },
    Rule {
        id: "RE9",
        name: "service-nobody-owns",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Whole(&["needs", "actions"], re_carried::services),
    },
    Rule {
        id: "RE10",
        name: "strengths-not-used",
        severity: Severity::Tip,
        source: source::FORM,
        check: Check::Whole(
            &["statements", "actions", "contingencies", "outcomes"],
            re_carried::strengths,
        ),
    },
    Rule {
        id: "RE11",
        name: "only-what-stops",
        severity: Severity::Consider,
        source: source::GOALS,
        check: Check::Record(&["outcomes"], re_stop::only_stops),
    },
    Rule {
        id: "IN1",
        name: "plan-without-risk",
        severity: Severity::Must,
        source: source::WALES,
        check: Check::Whole(&["children", "plans", "risks", "outcomes"], in_plan::no_risk),
    },
    Rule {
        id: "IN2",
        name: "outcome-without-action",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(&["outcomes", "actions"], in_plan::no_action),
    },
    Rule {
        id: "IN3",
        name: "no-review-point",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Record(&["outcomes"], in_plan::no_review_point),
    },
    Rule {
        id: "IN4",
        name: "member-without-part",
        severity: Severity::Consider,
        source: source::PLAN,
        check: Check::Whole(
            &["members", "actions", "visits", "outcomes", "plans"],
            in_plan::idle_member,
        ),
    },
    Rule {
        id: "IN5",
        name: "no-lead-worker",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(&["children", "plans", "risks", "outcomes"], in_plan::no_lead),
    },
    Rule {
        id: "IN6",
        name: "no-visits",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(&["children", "risks", "outcomes", "visits"], in_plan::no_visits),
    },
    Rule {
        id: "IN7",
        name: "no-core-group",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(
            &["children", "risks", "outcomes", "core_group"],
            in_plan::no_core_group,
        ),
    },
    Rule {
        id: "IN8",
        name: "no-review-date",
        severity: Severity::Must,
        source: source::PLAN,
        check: Check::Whole(&["children", "risks", "outcomes", "plans"], in_plan::no_review),
    },
];
