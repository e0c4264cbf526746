//! What no single value of a pack can show: that its parts fit together, that the coach asks
//! nothing about the model and exactly the seeded faults about the flawed plan.

use super::item_of;
use crate::domain::Options;
use crate::domain::common::Basis;
use crate::domain::setting::Mode;
use crate::rules::file::{Problem, Step, Wrong};
use crate::rules::timetable::{AREAS, area};
use crate::training::{Pack, asks, deadlines, rewriting, threads, votes};

fn key(key: &str) -> Step {
    Step::Key(key.to_owned())
}

fn item(list: &str, at: usize) -> Vec<Step> {
    vec![key(list), Step::Item(at, None)]
}

/// Everything that does not fit together.
pub(super) fn problems(pack: &Pack) -> Vec<Wrong> {
    let mut all = Vec::new();
    agencies(pack, &mut all);
    workshop(pack, &mut all);
    exercises(pack, &mut all);
    model(pack, &mut all);
    flawed(pack, &mut all);
    all
}

fn agencies(pack: &Pack, all: &mut Vec<Wrong>) {
    if !AREAS.iter().any(|it| it.0 == pack.arrangements) {
        let known: Vec<&str> = AREAS.iter().map(|it| it.0).collect();
        let problem = Problem::NotAllowed(pack.arrangements.clone(), known.join(", "));
        all.push((vec![key("arrangements")], problem));
    }
    let items = || pack.agencies.iter().flat_map(|it| &it.items);
    for (key_, is_there) in [
        ("only_chair", items().any(|it| it.only_chair)),
        ("strength", items().any(|it| it.strength)),
        ("against", items().any(|it| !it.against.is_empty())),
    ] {
        if !is_there {
            all.push((vec![key("agencies")], Problem::Missing(key_)));
        }
    }
    for (at, agency) in pack.agencies.iter().enumerate() {
        let way = || vec![key("agencies"), Step::Item(at, Some(agency.id.clone()))];
        if pack.agencies[..at].iter().any(|it| it.id == agency.id) {
            all.push((way(), Problem::SameId(agency.id.clone())));
        }
        for (place, it) in agency.items.iter().enumerate() {
            let way = || {
                let within = [key("items"), Step::Item(place, Some(it.id.clone()))];
                way().into_iter().chain(within).collect::<Vec<_>>()
            };
            if agency.items[..place].iter().any(|other| other.id == it.id) {
                all.push((way(), Problem::SameId(it.id.clone())));
            }
            for other in &it.against {
                if item_of(&pack.agencies, other).is_none_or(|found| found.0.id == agency.id) {
                    all.push((way(), Problem::NoSuch(other.clone())));
                }
            }
        }
    }
}

fn workshop(pack: &Pack, all: &mut Vec<Wrong>) {
    for (at, it) in pack.injects.iter().enumerate() {
        if !pack.steps.iter().any(|step| step.id == it.after) {
            all.push((item("injects", at), Problem::NoSuch(it.after.clone())));
        }
        for to in it.to.iter().filter(|to| pack.agency(to).is_none()) {
            all.push((item("injects", at), Problem::NoSuch(to.clone())));
        }
    }
    for (at, it) in pack.steps.iter().enumerate() {
        if pack.steps[..at].iter().any(|other| other.id == it.id) {
            all.push((item("steps", at), Problem::SameId(it.id.clone())));
        }
    }
}

fn exercises(pack: &Pack, all: &mut Vec<Wrong>) {
    for basis in Basis::ALL.iter().filter(|basis| !pack.sorting.iter().any(|it| it.is == **basis)) {
        all.push((vec![key("sorting")], Problem::NoneOf(basis.key())));
    }
    for (at, it) in pack.rewrite.iter().enumerate() {
        if !pack.model.outcomes.iter().any(|row| row.id == it.of) {
            all.push((item("rewrite", at), Problem::NoSuch(it.of.to_string())));
            continue;
        }
        let weak = rewriting::questions(pack, it, &it.weak).len();
        if weak == 0 {
            all.push((item("rewrite", at), Problem::NothingAsked));
        } else if rewriting::questions(pack, it, &it.better).len() >= weak {
            all.push((item("rewrite", at), Problem::NotBetter));
        }
    }
    let local = area(&pack.arrangements);
    for (at, it) in pack.deadlines.iter().enumerate() {
        let Some(local) = &local else { continue };
        match deadlines::worked_out(local, it) {
            Some(date) if date == it.answer => {}
            Some(date) => {
                let problem = Problem::OtherDate(it.answer.to_string(), date.to_string());
                all.push((item("deadlines", at), problem));
            }
            None => all.push((item("deadlines", at), Problem::NoSuchRow(it.row.clone()))),
        }
    }
    let is_free = |it| !deadlines::meets_a_holiday(it);
    if pack.deadlines.iter().all(is_free) {
        all.push((vec![key("deadlines")], Problem::NoHoliday));
    }
    for (at, it) in pack.jargon.iter().enumerate() {
        if crate::training::jargon::terms(&it.sentence).is_empty() {
            all.push((item("jargon", at), Problem::NoTerm));
        }
    }
    if votes::all_agree(&pack.vote) {
        all.push((vec![key("vote")], Problem::NoSplit));
    }
}

fn model(pack: &Pack, all: &mut Vec<Wrong>) {
    let way = || vec![key("model"), key("case")];
    if !pack.model.about.mode.is(Mode::Practice) {
        all.push((way(), Problem::Missing("mode: practice")));
    }
    if !pack.model.dismissals.is_empty() {
        all.push((way(), Problem::Unknown("dismissals".to_owned(), String::new())));
    }
    if pack.model.conference.date.date().is_none() {
        all.push((way(), Problem::Missing("conference: date")));
    }
    for it in asks(&pack.model, pack.today, &pack.arrangements) {
        all.push((way(), Problem::Asked(it.rule, format!("{} {}", it.at, it.field), it.question)));
    }
    for (at, (about, _)) in pack.reasons.iter().enumerate() {
        if !is_there(pack, about) {
            let way = vec![key("model"), key("reasons"), Step::Item(at, None)];
            all.push((way, Problem::NoSuch(about.clone())));
        }
    }
    for (at, it) in pack.threads.iter().enumerate() {
        if threads::spoken_of(&pack.model, it).is_empty() {
            all.push((item("threads", at), Problem::NotCovered(it.label.clone())));
        }
    }
}

/// Is there such an item in the model?
fn is_there(pack: &Pack, about: &str) -> bool {
    about.split_once('/').is_some_and(|(part, id)| {
        let rows = pack.model.list(part).map(|it| it.ids()).unwrap_or_default();
        rows.iter().any(|it| it.to_string() == id)
    })
}

fn flawed(pack: &Pack, all: &mut Vec<Wrong>) {
    let mut open = asks(&pack.flawed, pack.today, &pack.arrangements);
    for (at, fault) in pack.faults.iter().enumerate() {
        let way = vec![key("flawed"), key("faults"), Step::Item(at, None)];
        match open.iter().position(|it| it.rule == fault.rule && it.at == fault.at) {
            Some(found) => drop(open.remove(found)),
            None => {
                let place = format!("{} {}", fault.rule, fault.at);
                all.push((way, Problem::NotAsked(place)));
            }
        }
    }
    for it in open {
        let way = vec![key("flawed"), key("faults")];
        let place = format!("{} {}", it.at, it.field);
        all.push((way, Problem::Asked(it.rule, place, it.question)));
    }
    let mut rules: Vec<&str> = pack.faults.iter().map(|it| it.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    if rules.len() < 4 {
        all.push((vec![key("flawed"), key("faults")], Problem::TooFew(4)));
    }
}
