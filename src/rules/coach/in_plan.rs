//! IN1 to IN8: what every plan has.

use std::collections::BTreeSet;

use super::around::{Around, Seen};
use super::cn_plan::{named, planned};
use super::finding::Found;
use super::people::Part;
use crate::domain::edit::At;
use crate::domain::{CaseFile, Id, Node};

/// IN1. A plan with outcomes, and no risk.
pub(super) fn no_risk(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in planned(case) {
        if !case.risks.iter().any(|it| it.child.0 == Some(child)) {
            found.field(At::row("plans", child), "", &named(around, child));
        }
    }
}

/// IN2. An outcome towards which nobody does anything.
pub(super) fn no_action(case: &CaseFile, _: &Around, found: &mut Found) {
    let served: BTreeSet<Id> =
        case.actions.iter().flat_map(|it| it.outcomes.0.iter().copied()).collect();
    for it in case.outcomes.iter().filter(|it| !it.statement.is_blank()) {
        if !served.contains(&it.id) {
            found.field(At::row("outcomes", it.id), "", &[]);
        }
    }
}

/// IN3. No day on which progress is looked at.
pub(super) fn no_review_point(seen: &Seen<'_>, found: &mut Found) {
    let begun = seen.outcome().filter(|it| !it.statement.is_blank());
    if begun.is_some_and(|it| it.review_points.is_empty()) {
        found.field(seen.at, "review_points", &[]);
    }
}

/// IN4. A professional of the core group with nothing to do and nothing to watch.
pub(super) fn idle_member(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let people = &around.people;
    let workers = || people.all.iter().filter(|it| it.part == Part::Worker);
    if workers().next().is_none() {
        return;
    }
    let mut busy: BTreeSet<Id> = case.actions.iter().filter_map(|it| it.owner.0).collect();
    let mut roles = String::new();
    let mut read = |node: &dyn Node, field, text: &str| {
        let passage = around.shelf.read(node, field);
        busy.extend((0..passage.len()).filter_map(|at| people.named(&passage, at)).map(|it| it.id));
        roles.push_str(&text.to_lowercase());
        roles.push('\n');
    };
    for it in case.actions.iter() {
        read(it, "owner_name", &it.owner_name.0);
        read(it, "helpers", &it.helpers.0);
        read(it, "what", &it.what.0);
    }
    case.visits.iter().for_each(|it| read(it, "who", &it.who.0));
    for it in case.outcomes.iter() {
        read(it, "checked_by", &it.checked_by.0);
        read(it, "measure", &it.measure.0);
    }
    for it in case.plans.iter() {
        read(it, "watch_health", &it.watch_health.0);
        read(it, "watch_development", &it.watch_development.0);
        read(it, "watch_safety", &it.watch_safety.0);
        read(it, "progress_judged", &it.progress_judged.0);
        read(it, "lead_worker", &it.lead_worker.0);
    }
    for person in workers() {
        let by_role = !person.role.is_empty() && roles.contains(&person.role);
        if !busy.contains(&person.id) && !by_role && !person.name.is_empty() {
            found.field(At::row("members", person.id), "", &[("name", person.name.clone())]);
        }
    }
}

/// IN5. Nobody leads.
pub(super) fn no_lead(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in planned(case) {
        if case.plans.get(child).is_none_or(|it| it.lead_worker.is_blank()) {
            found.field(At::row("plans", child), "lead_worker", &named(around, child));
        }
    }
}

/// IN6. Nobody is said to see the child.
pub(super) fn no_visits(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in planned(case) {
        if !case.visits.iter().any(|it| it.child.0 == Some(child)) {
            found.field(At::part("visits"), "", &named(around, child));
        }
    }
}

/// IN7. No day for the first core group.
pub(super) fn no_core_group(case: &CaseFile, _: &Around, found: &mut Found) {
    if !planned(case).is_empty() && case.core_group.first_date.is_blank() {
        found.field(At::part("core_group"), "first_date", &[]);
    }
}

/// IN8. No day for the first review.
pub(super) fn no_review(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in planned(case) {
        if case.plans.get(child).is_none_or(|it| it.first_review.is_blank()) {
            found.field(At::row("plans", child), "first_review", &named(around, child));
        }
    }
}
