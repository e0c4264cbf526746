//! RE4, RE5: the adult the plan forgets, and the one who carries it all.

use super::around::Around;
use super::finding::Found;
use super::people::Part;
use crate::domain::edit::At;
use crate::domain::outcome::Action;
use crate::domain::{CaseFile, Id};

/// The adults an action asks something of: its owner, or whom the owner's name names.
fn asks(around: &Around, action: &Action) -> Vec<Id> {
    let people = &around.people;
    if let Some(owner) = action.owner.0 {
        let adult = people.get(owner).is_some_and(|it| it.part == Part::Adult);
        return if adult { vec![owner] } else { Vec::new() };
    }
    meant(around, action.id, "owner_name", &action.owner_name.0)
}

/// The adults a text means.
fn meant(around: &Around, id: Id, field: &'static str, text: &str) -> Vec<Id> {
    let passage = around.shelf.read(id, field, text);
    let adults = |at| around.people.adults_meant(&passage, at);
    (0..passage.len()).flat_map(adults).map(|it| it.id).collect()
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
    let spoken = |adult: Id| {
        case.actions.iter().any(|it| meant(around, it.id, "what", &it.what.0).contains(&adult))
    };
    for adult in people.adults() {
        let owns = owners.contains(&adult.id);
        let other = owners.iter().any(|it| *it != adult.id);
        let left_out = adult.household && other && !spoken(adult.id);
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
    if people.adults().count() < 2 {
        return;
    }
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
