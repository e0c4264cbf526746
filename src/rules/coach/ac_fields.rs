//! AC1 to AC6: has the owner said yes, is the help certain, and can the owner do it?

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::around::{Around, Seen};
use super::finding::Found;
use super::people::{Part, Person};
use super::reading::{GROUPS, POSTS};
use crate::domain::common::YesNo;
use crate::domain::edit::At;
use crate::domain::outcome::{Action, Done, OwnerKind, Resource};
use crate::domain::{CaseFile, Id};
use crate::rules::prose::{Lexicon, MarkKind, Passage, Words};

/// The action, once something is said in it and while it is not done.
pub(super) fn begun<'a>(seen: &'a Seen<'_>) -> Option<&'a Action> {
    seen.action().filter(|it| !it.what.is_blank() && !it.done.is(Done::Done))
}

/// Who owns an action: the person linked, else the one a name in words names.
pub(super) fn owner<'a>(seen: &'a Seen<'_>, action: &Action) -> Option<&'a Person> {
    let people = &seen.around.people;
    if let Some(id) = action.owner.0 {
        return people.get(id);
    }
    let passage = seen.read("owner_name");
    let named = (0..passage.len()).find_map(|at| people.named(&passage, at));
    named.or_else(|| {
        let mut meant: Vec<&Person> =
            (0..passage.len()).flat_map(|at| people.adults_meant(&passage, at)).collect();
        (meant.len() == 1).then(|| meant.remove(0))
    })
}

/// Is it a parent or carer who owns it?
fn is_parents(seen: &Seen<'_>, action: &Action) -> bool {
    let adult = || owner(seen, action).is_some_and(|it| it.part == Part::Adult);
    action.owner_kind.is(OwnerKind::Parent) || action.owner_kind.0.is_none() && adult()
}

/// AC1. Nobody said that the owner agrees.
pub(super) fn not_agreed(seen: &Seen<'_>, found: &mut Found) {
    if begun(seen).is_some_and(|it| !it.agreed.is(YesNo::Yes)) {
        found.field(seen.at, "agreed", &[]);
    }
}

/// AC2. The owner is nobody the case knows.
pub(super) fn stranger(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = begun(seen) else { return };
    let passage = seen.read("owner_name");
    if action.owner.0.is_some() || passage.is_empty() || owner(seen, action).is_some() {
        return;
    }
    // A post or a group is asked about by SP1, or is one the case names by its work.
    let post = POSTS.is_in(&passage) && !(0..passage.len()).any(|it| named(&passage, it));
    if post || GROUPS.at(&passage, 0).is_some() && passage.len() < 3 {
        return;
    }
    found.field(seen.at, "owner_name", &[("name", action.owner_name.read().to_owned())]);
}

/// Words with a capital only because a text begins with them: "The health visitor".
static LEADS: Words = Words::of("the a an her his their our my");

fn named(passage: &Passage, at: usize) -> bool {
    passage.words()[at].capital
        && !LEADS.has(passage.word(at))
        && POSTS.at(passage, at).is_none()
        && GROUPS.at(passage, at).is_none()
}

/// AC3. What it needs is not agreed, or comes later than it is due.
pub(super) fn not_certain(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = begun(seen) else { return };
    if action.resource.is(Resource::ToAsk) {
        return found.field(seen.at, "resource", &[]);
    }
    let Some(days) = waiting_days(&seen.read("waiting")) else { return };
    let (Some(due), Some(begin)) = (action.due.date(), seen.around.setting.begin()) else { return };
    if begin + chrono::Days::new(days) > due {
        found.field(seen.at, "waiting", &[("date", due.to_string())]);
    }
}

/// "About 14 weeks" in days.
fn waiting_days(passage: &Passage) -> Option<u64> {
    let mark = passage.marks().iter().find(|it| it.kind == MarkKind::Duration)?;
    let digits = passage.word(mark.words.start);
    let digits = digits.split(['-', '–']).next_back().unwrap_or(digits);
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let number = words.iter().position(|it| *it == digits).map(|it| it as u64 + 1);
    let number = digits.parse().ok().or(number)?;
    let unit = passage.word(mark.words.end - 1);
    let days = match unit.chars().next()? {
        'w' => 7,
        'f' => 14,
        'm' if unit.starts_with("mo") => 30,
        'y' => 365,
        'd' => 1,
        _ => return None,
    };
    Some(number * days)
}

/// Weeks in which too many actions for one parent are too many.
const STRETCH: i64 = 28;

/// AC4. Too much for one parent in four weeks.
pub(super) fn too_much(case: &CaseFile, around: &Around, found: &mut Found) {
    let mut dues: BTreeMap<Id, Vec<(NaiveDate, Id)>> = BTreeMap::new();
    for action in case.actions.iter().filter(|it| !it.done.is(Done::Done)) {
        let Some(owner) = action.owner.0.and_then(|it| around.people.get(it)) else { continue };
        if let Some(due) = action.due.date().filter(|_| owner.part == Part::Adult) {
            dues.entry(owner.id).or_default().push((due, action.id));
        }
    }
    let most = around.setting.most_actions;
    for (owner, mut dues) in dues {
        dues.sort();
        let over = dues.windows(most + 1).find(|it| (it[most].0 - it[0].0).num_days() < STRETCH);
        let Some(over) = over else { continue };
        let name = around.people.get(owner).map(|it| it.name.clone()).unwrap_or_default();
        let args = [("name", name), ("most", most.to_string())];
        found.field(At::row("actions", over[most].1), "owner", &args);
    }
}

/// AC5. A parent is to do it, and nobody says with what help.
pub(super) fn no_help(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = begun(seen).filter(|it| is_parents(seen, it)) else { return };
    if action.support.is_blank() && action.helpers.is_blank() {
        found.field(seen.at, "support", &[]);
    }
}

/// What makes an action possible for somebody who reads or speaks otherwise.
static ADJUSTED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "interpret*, translat*, easy read, easy-read, large print, picture, pictures, photos, read aloud, reads ~ aloud, read to her/him/them, reads ~ to her/him/them, advocate, \
         in her/his/their/own language, in polish, in welsh, in urdu, in arabic, in somali, in romanian, in farsi, in kurdish, in portuguese, in punjabi, in bengali, braille, sign language, makaton, voice note, voice message, recorded, audio, plain words, \
         by phone, goes through, went through, learning disability, bsl, signer, says back, in short steps, reminder, text reminder, one page, someone to explain, supporter, explained",
    )
});

/// AC6. The owner has needs of language or reading, and the action does nothing about it.
pub(super) fn needs_not_met(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = begun(seen) else { return };
    let Some(owner) = owner(seen, action).filter(|it| it.needs && it.part == Part::Adult) else {
        return;
    };
    let adjusted =
        ["what", "support", "helpers", "how_often"].iter().any(|it| ADJUSTED.is_in(&seen.read(it)));
    if !adjusted {
        found.field(seen.at, "support", &[("name", owner.name.clone())]);
    }
}
