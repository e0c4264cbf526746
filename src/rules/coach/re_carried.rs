//! RE6, RE7, RE9, RE10: what the report says and the plan does not take up.

use std::collections::BTreeSet;

use super::around::Around;
use super::finding::Found;
use crate::domain::edit::At;
use crate::domain::knowledge::Valence;
use crate::domain::{CaseFile, Id};

/// The telling words of texts together.
struct There<'a> {
    around: &'a Around,
    words: BTreeSet<u64>,
}

impl<'a> There<'a> {
    fn of(around: &'a Around) -> Self {
        Self { around, words: BTreeSet::new() }
    }

    fn add(&mut self, id: Id, texts: &[(&'static str, &str)]) {
        for (field, text) in texts.iter().filter(|it| !it.1.is_empty()) {
            self.words.extend(self.around.shelf.telling(id, field, text).iter());
        }
    }

    /// How many telling words of a text are there, and how many it has.
    fn common(&self, id: Id, field: &'static str, text: &str) -> (usize, usize) {
        let said = self.around.shelf.telling(id, field, text);
        (said.iter().filter(|it| self.words.contains(it)).count(), said.len())
    }

    /// Is at least one telling word there, if it has any?
    fn has(&self, id: Id, field: &'static str, text: &str) -> bool {
        let (common, all) = self.common(id, field, text);
        common > 0 || all == 0
    }
}

/// RE6. What the agency said it could do is nowhere in the plan.
pub(super) fn offers(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() || case.contributions.is_empty() {
        return;
    }
    let mut there = There::of(around);
    for it in case.actions.iter() {
        there.add(it.id, &[("what", &it.what.0), ("support", &it.support.0)]);
        there.add(it.id, &[("helpers", &it.helpers.0), ("place", &it.place.0)]);
    }
    case.needs.iter().for_each(|it| there.add(it.id, &[("service", &it.service.0)]));
    case.visits.iter().for_each(|it| there.add(it.id, &[("who", &it.who.0)]));
    for it in case.contributions.iter() {
        if !there.has(it.id, "action", &it.action.0) {
            found.field(At::row("contributions", it.id), "action", &[]);
        }
    }
}

/// RE7. What needs to change is in no outcome.
pub(super) fn changes(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.outcomes.is_empty() || case.changes.is_empty() {
        return;
    }
    let linked: BTreeSet<_> =
        case.outcomes.iter().flat_map(|it| it.changes.0.iter().copied()).collect();
    let mut there = There::of(around);
    for it in case.outcomes.iter() {
        there.add(it.id, &[("statement", &it.statement.0), ("target", &it.target.0)]);
    }
    for it in case.changes.iter().filter(|it| !it.text.is_blank() && !linked.contains(&it.id)) {
        // A link says it; failing that, two telling words in common, or one where it has but one.
        let (common, all) = there.common(it.id, "text", &it.text.0);
        if common < all.min(2) {
            found.field(At::row("changes", it.id), "text", &[]);
        }
    }
}

/// RE9. A need names a service, and no action has it.
pub(super) fn services(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() || case.needs.iter().all(|it| it.service.is_blank()) {
        return;
    }
    let mut there = There::of(around);
    for it in case.actions.iter() {
        there.add(it.id, &[("what", &it.what.0), ("owner_name", &it.owner_name.0)]);
        there.add(it.id, &[("helpers", &it.helpers.0), ("place", &it.place.0)]);
        if let Some(owner) = it.owner.0.and_then(|it| around.people.get(it)) {
            there.add(owner.id, &[("name", &owner.name), ("role", &owner.role)]);
        }
    }
    for it in case.needs.iter().filter(|it| !it.service.is_blank()) {
        if !there.has(it.id, "service", &it.service.0) {
            let args = [("service", it.service.read().to_owned())];
            found.field(At::row("needs", it.id), "service", &args);
        }
    }
}

/// So many strengths that one of them might be of use.
const ENOUGH: usize = 2;

/// RE10. Strengths are written down, and no action or contingency leans on any of them.
pub(super) fn strengths(case: &CaseFile, around: &Around, found: &mut Found) {
    let strengths = case.statements.iter().filter(|it| it.valence.is(Valence::Strength));
    let strengths: Vec<_> = strengths.filter(|it| !it.text.is_blank()).collect();
    let Some(first) = strengths.first().filter(|_| strengths.len() >= ENOUGH) else { return };
    if case.actions.len() < ENOUGH {
        return;
    }
    let mut there = There::of(around);
    for it in case.actions.iter() {
        there.add(
            it.id,
            &[("what", &it.what.0), ("support", &it.support.0), ("helpers", &it.helpers.0)],
        );
    }
    for it in case.contingencies.iter() {
        there.add(it.id, &[("first_step", &it.first_step.0), ("family_step", &it.family_step.0)]);
    }
    if !strengths.iter().any(|it| there.has(it.id, "text", &it.text.0)) {
        found.field(At::row("statements", first.id), "text", &[]);
    }
}
