//! RE6, RE7, RE9, RE10: what the report says and the plan does not take up.

use std::collections::BTreeSet;

use super::around::Around;
use super::finding::Found;
use super::restricted::hash;
use crate::domain::CaseFile;
use crate::domain::edit::At;
use crate::domain::knowledge::Valence;
use crate::rules::prose::{Passage, Words};

/// Words too common to show that two texts are about one thing.
static COMMON: Words = Words::of("\
    about above across action after again agree agreed along also always another around because been before being between both \
    child children children's could does doing done during each early every family father from further give given goes have having \
    health help here home into just keep know like made make mother much must need needs other over parent parents part people \
    plan provide refer school service services should some support such take that their them then there these they this those \
    through time today together under until very visit visits want week weekly weeks well were what when where which while will \
    with without work worker would year years your offer offers regular continue currently able available risk risks outcome");

/// The telling words of a text: their stems, as numbers.
fn telling(text: &str) -> BTreeSet<u64> {
    let passage = Passage::read(text);
    (0..passage.len())
        .map(|at| passage.word(at))
        .filter(|it| it.len() > 3 && !COMMON.has(it))
        .map(|it| {
            let stem =
                ["'s", "ings", "ing", "ed", "es", "s"].iter().find_map(|end| it.strip_suffix(end));
            hash(stem.filter(|it| it.len() > 2).unwrap_or(it).bytes())
        })
        .collect()
}

/// Does what is there take up at least one telling word of what was said?
fn taken_up(said: &BTreeSet<u64>, there: &BTreeSet<u64>) -> bool {
    said.is_empty() || said.iter().any(|it| there.contains(it))
}

/// RE6. What the agency said it could do is nowhere in the plan.
pub(super) fn offers(case: &CaseFile, _: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let mut there = BTreeSet::new();
    for it in case.actions.iter() {
        there.extend([&it.what.0, &it.support.0].into_iter().flat_map(|it| telling(it)));
        there.extend([&it.helpers.0, &it.place.0].into_iter().flat_map(|it| telling(it)));
    }
    case.needs.iter().for_each(|it| there.extend(telling(&it.service.0)));
    case.visits.iter().for_each(|it| there.extend(telling(&it.who.0)));
    for it in case.contributions.iter() {
        if !taken_up(&telling(&it.action.0), &there) {
            found.field(At::row("contributions", it.id), "action", &[]);
        }
    }
}

/// RE7. What needs to change is in no outcome.
pub(super) fn changes(case: &CaseFile, _: &Around, found: &mut Found) {
    if case.outcomes.is_empty() {
        return;
    }
    let linked: BTreeSet<_> =
        case.outcomes.iter().flat_map(|it| it.changes.0.iter().copied()).collect();
    let mut there = BTreeSet::new();
    for it in case.outcomes.iter() {
        there.extend([&it.statement.0, &it.target.0].into_iter().flat_map(|it| telling(it)));
    }
    for it in case.changes.iter().filter(|it| !it.text.is_blank()) {
        // A link says it; failing that, two telling words in common, or one where it has but one.
        let said = telling(&it.text.0);
        let common = said.intersection(&there).count();
        if !linked.contains(&it.id) && common < said.len().min(2) {
            found.field(At::row("changes", it.id), "text", &[]);
        }
    }
}

/// RE9. A need names a service, and no action has it.
pub(super) fn services(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let mut there = BTreeSet::new();
    for it in case.actions.iter() {
        let owner = it.owner.0.and_then(|it| around.people.get(it));
        let role = owner.map(|it| format!("{} {}", it.name, it.role)).unwrap_or_default();
        for text in [&it.what.0, &it.owner_name.0, &it.helpers.0, &it.place.0, &role] {
            there.extend(telling(text));
        }
    }
    for it in case.needs.iter().filter(|it| !it.service.is_blank()) {
        if !taken_up(&telling(&it.service.0), &there) {
            let args = [("service", it.service.read().to_owned())];
            found.field(At::row("needs", it.id), "service", &args);
        }
    }
}

/// So many strengths that one of them might be of use.
const ENOUGH: usize = 2;

/// RE10. Strengths are written down, and no action or contingency leans on any of them.
pub(super) fn strengths(case: &CaseFile, _: &Around, found: &mut Found) {
    if case.actions.len() < ENOUGH {
        return;
    }
    let strengths: Vec<_> = case
        .statements
        .iter()
        .filter(|it| it.valence.is(Valence::Strength) && !it.text.is_blank())
        .collect();
    let mut there = BTreeSet::new();
    for it in case.actions.iter() {
        there.extend(
            [&it.what.0, &it.support.0, &it.helpers.0].into_iter().flat_map(|it| telling(it)),
        );
    }
    for it in case.contingencies.iter() {
        there.extend([&it.first_step.0, &it.family_step.0].into_iter().flat_map(|it| telling(it)));
    }
    let used = strengths.iter().any(|it| taken_up(&telling(&it.text.0), &there));
    if let Some(first) = strengths.first().filter(|_| strengths.len() >= ENOUGH && !used) {
        found.field(At::row("statements", first.id), "text", &[]);
    }
}
