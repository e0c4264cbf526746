//! RE6, RE7, RE9, RE10: what the report says and the plan does not take up.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::around::Around;
use super::finding::Found;
use super::restricted::hash;
use crate::domain::edit::At;
use crate::domain::knowledge::Valence;
use crate::domain::{CaseFile, Node};
use crate::rules::prose::{Passage, Words};

/// Words too common to show that two texts are about one thing.
static COMMON: Words = Words::of(
    "\
    about above across action after again agree agreed along also always another around because been before being between both \
    child children children's could does doing done during each early every family father from further give given goes have having \
    health help here home into just keep know like made make mother much must need needs other over parent parents part people \
    plan provide refer school service services should some support such take that their them then there these they this those \
    through time today together under until very visit visits want week weekly weeks well were what when where which while will \
    with without work worker would year years your offer offers regular continue currently able available risk risks outcome",
);

/// The telling words of a text: their stems, as numbers, in order.
fn telling(passage: &Passage) -> Rc<[u64]> {
    let words = (0..passage.len()).map(|at| passage.word(at));
    let stems = words.filter(|it| it.len() > 3 && !COMMON.has(it)).map(|it| {
        let stem =
            ["'s", "ings", "ing", "ed", "es", "s"].iter().find_map(|end| it.strip_suffix(end));
        hash(stem.filter(|it| it.len() > 2).unwrap_or(it).bytes())
    });
    let mut stems: Vec<u64> = stems.collect();
    stems.sort_unstable();
    stems.dedup();
    stems.into()
}

/// Of words that were said, which are there.
struct There {
    /// In order; and whether it was met.
    said: Vec<(u64, bool)>,
}

impl There {
    /// Looks for these.
    fn of<'a>(said: impl Iterator<Item = &'a Rc<[u64]>>) -> Self {
        let mut said: Vec<(u64, bool)> =
            said.flat_map(|it| it.iter().map(|it| (*it, false))).collect();
        said.sort_unstable();
        said.dedup();
        Self { said }
    }

    fn place(&self, word: u64) -> Option<usize> {
        self.said.binary_search_by_key(&word, |it| it.0).ok()
    }

    /// In the telling words of some fields.
    fn look(&mut self, around: &Around, node: &dyn Node, fields: &[&'static str]) {
        if self.said.is_empty() {
            return;
        }
        for field in fields {
            self.meet(&around.shelf.telling(node, field, telling));
        }
    }

    fn meet(&mut self, words: &[u64]) {
        for word in words {
            if let Some(at) = self.place(*word) {
                self.said[at].1 = true;
            }
        }
    }

    fn has(&self, word: &u64) -> bool {
        self.place(*word).is_some_and(|it| self.said[it].1)
    }

    /// Does what is there take up at least one telling word of what was said?
    fn takes_up(&self, said: &[u64]) -> bool {
        said.is_empty() || said.iter().any(|it| self.has(it))
    }
}

/// RE6. What the agency said it could do is nowhere in the plan.
pub(super) fn offers(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let read = |it| around.shelf.telling(it, "action", telling);
    let offers: Vec<_> = case.contributions.iter().map(|it| (it.id, read(it))).collect();
    let mut there = There::of(offers.iter().map(|it| &it.1));
    for it in case.actions.iter() {
        there.look(around, it, &["what", "support", "helpers", "place"]);
    }
    case.needs.iter().for_each(|it| there.look(around, it, &["service"]));
    case.visits.iter().for_each(|it| there.look(around, it, &["who"]));
    for (id, offer) in offers {
        if !there.takes_up(&offer) {
            found.field(At::row("contributions", id), "action", &[]);
        }
    }
}

/// RE7. What needs to change is in no outcome.
pub(super) fn changes(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.outcomes.is_empty() {
        return;
    }
    let linked: BTreeSet<_> =
        case.outcomes.iter().flat_map(|it| it.changes.0.iter().copied()).collect();
    let written = case.changes.iter().filter(|it| !it.text.is_blank());
    let read = |it| around.shelf.telling(it, "text", telling);
    let changes: Vec<_> = written.map(|it| (it.id, read(it))).collect();
    let mut there = There::of(changes.iter().map(|it| &it.1));
    for it in case.outcomes.iter() {
        there.look(around, it, &["statement", "target"]);
    }
    for (id, said) in changes {
        // A link says it; failing that, two telling words in common, or one where it has but one.
        let common = said.iter().filter(|it| there.has(it)).count();
        if !linked.contains(&id) && common < said.len().min(2) {
            found.field(At::row("changes", id), "text", &[]);
        }
    }
}

/// RE9. A need names a service, and no action has it.
pub(super) fn services(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let named = case.needs.iter().filter(|it| !it.service.is_blank());
    let read = |it| around.shelf.telling(it, "service", telling);
    let needs: Vec<_> = named.map(|it| (it, read(it))).collect();
    let mut there = There::of(needs.iter().map(|it| &it.1));
    for it in case.actions.iter() {
        there.look(around, it, &["what", "owner_name", "helpers", "place"]);
    }
    let owners: BTreeSet<_> = case.actions.iter().filter_map(|it| it.owner.0).collect();
    for it in owners.into_iter().filter_map(|it| around.people.get(it)) {
        there.meet(&telling(&Passage::read(&format!("{} {}", it.name, it.role))));
    }
    for (it, said) in needs {
        if !there.takes_up(&said) {
            let args = [("service", it.service.read().to_owned())];
            found.field(At::row("needs", it.id), "service", &args);
        }
    }
}

/// So many strengths that one of them might be of use.
const ENOUGH: usize = 2;

/// RE10. Strengths are written down, and no action or contingency leans on any of them.
pub(super) fn strengths(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.len() < ENOUGH {
        return;
    }
    let strengths = case.statements.iter();
    let strengths = strengths.filter(|it| it.valence.is(Valence::Strength) && !it.text.is_blank());
    let read = |it| around.shelf.telling(it, "text", telling);
    let strengths: Vec<_> = strengths.map(|it| (it.id, read(it))).collect();
    let mut there = There::of(strengths.iter().map(|it| &it.1));
    for it in case.actions.iter() {
        there.look(around, it, &["what", "support", "helpers"]);
    }
    for it in case.contingencies.iter() {
        there.look(around, it, &["first_step", "family_step"]);
    }
    let used = strengths.iter().any(|it| there.takes_up(&it.1));
    if let Some(first) = strengths.first().filter(|_| strengths.len() >= ENOUGH && !used) {
        found.field(At::row("statements", first.0), "text", &[]);
    }
}
