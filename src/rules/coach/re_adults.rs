//! RE4, RE5: the adult the plan forgets, and the one who carries it all.

use std::cell::LazyCell;

use super::around::Around;
use super::finding::Found;
use super::people::{Part, People};
use crate::domain::edit::At;
use crate::domain::outcome::Action;
use crate::domain::{CaseFile, Id};
use crate::rules::prose::Passage;

/// The adults an action asks something of: its owner, or whom its words begin with.
fn asks(around: &Around, action: &Action) -> Vec<Id> {
    let people = &around.people;
    if let Some(owner) = action.owner.0 {
        let adult = people.get(owner).is_some_and(|it| it.part == Part::Adult);
        return if adult { vec![owner] } else { Vec::new() };
    }
    meant(people, &around.shelf.read(action, "owner_name"))
}

fn meant(people: &People, passage: &Passage) -> Vec<Id> {
    (0..passage.len()).flat_map(|at| people.adults_meant(passage, at)).map(|it| it.id).collect()
}

/// RE4. Somebody from whom harm may come, or who lives with the children, is asked nothing.
///
/// Somebody of the household counts once the plan asks something of another parent: before that
/// the plan is only begun. A contingency or risk that names the person is a reason of its own.
pub(super) fn missing(case: &CaseFile, around: &Around, found: &mut Found) {
    if case.actions.is_empty() {
        return;
    }
    let people = &around.people;
    let owners: Vec<Id> = case.actions.iter().flat_map(|it| asks(around, it)).collect();
    let told = |it: &Action| meant(people, &around.shelf.read(it, "what"));
    let spoken = LazyCell::new(|| case.actions.iter().flat_map(told).collect::<Vec<Id>>());
    for adult in people.adults() {
        let owns = owners.contains(&adult.id);
        let other = owners.iter().any(|it| *it != adult.id);
        let left_out = adult.household && other && !spoken.contains(&adult.id);
        if !owns && (adult.source || left_out) {
            let what = if adult.source { "source" } else { "household" };
            let args = [("name", adult.name.clone()), ("what", what.to_owned())];
            found.field(At::row("adults", adult.id), "", &args);
        }
    }
}

/// So many actions of parents say something about their spread.
const ENOUGH: usize = 5;

/// RE5. The mother has most of what parents are to do, and there is a father or partner.
pub(super) fn mother_carries_all(case: &CaseFile, around: &Around, found: &mut Found) {
    let people = &around.people;
    let owners: Vec<Id> = case.actions.iter().flat_map(|it| asks(around, it)).collect();
    for mother in people.adults().filter(|it| it.is_mother()) {
        let hers = owners.iter().filter(|it| **it == mother.id).count();
        let other = people
            .adults()
            .find(|it| it.id != mother.id && (it.is_father() || it.household || it.source));
        if let Some(other) =
            other.filter(|_| owners.len() >= ENOUGH && hers * 10 > owners.len() * 8)
        {
            let args = [
                ("name", mother.name.clone()),
                ("other", other.name.clone()),
                ("hers", hers.to_string()),
                ("all", owners.len().to_string()),
            ];
            found.field(At::row("adults", mother.id), "", &args);
        }
    }
}
