//! What must fit together in a file: ids, rows and events that are named, rows that wait.

use std::collections::BTreeSet;

use super::area::{Area, Pointer};
use super::known::{Anchor, Event};
use super::row::{Case, Row};
use super::rule::Rule;
use crate::domain::Options;
use crate::rules::file::{Problem, Step, Wrong};

type Found = Vec<Wrong>;

/// Everything that does not fit together.
pub(super) fn whole(area: &Area) -> Found {
    let mut found = Found::new();
    same_ids(&mut found, "timescales", area.timescales.iter().map(|it| it.id.as_str()));
    same_ids(&mut found, "checklist", area.checklist.iter().map(|it| it.id.as_str()));
    same_ids(&mut found, "events", area.events.iter().map(|it| it.0.as_str()));
    for (key, pointer) in [("core_group", &area.core_group), ("visits", &area.visits)] {
        rows_of(&mut found, area, key, pointer);
    }
    for (at, row) in area.timescales.iter().enumerate() {
        let way = vec![key("timescales"), Step::Item(at, Some(row.id.clone()))];
        for case in &row.cases {
            for problem in named(area, case) {
                found.push((way.clone(), problem));
            }
        }
        if waits(area, row) {
            found.push((way, Problem::Circle(row.id.clone())));
        }
    }
    found
}

fn key(text: &str) -> Step {
    Step::Key(text.to_owned())
}

fn same_ids<'a>(found: &mut Found, part: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.enumerate() {
        if !seen.insert(id) {
            let way = vec![key(part), Step::Item(at, Some(id.to_owned()))];
            found.push((way, Problem::SameId(id.to_owned())));
        }
    }
}

fn rows_of(found: &mut Found, area: &Area, part: &str, pointer: &Pointer) {
    for (at, id) in pointer.rows.iter().enumerate() {
        if area.row(id).is_none() {
            let way = vec![key(part), key("rows"), Step::Item(at, None)];
            found.push((way, Problem::NoSuchRow(id.clone())));
        }
    }
}

/// Problems of what a case names: each once.
fn named(area: &Area, case: &Case) -> Vec<Problem> {
    let rules = std::iter::once(&case.rule).chain(case.readings.iter().map(|it| &it.1));
    let mut problems = Vec::new();
    for rule in rules {
        for anchor in rule.anchors() {
            let problem = match anchor {
                Anchor::Own(id) if area.event_name(id).is_none() => {
                    let own = area.events.iter().map(|it| it.0.as_str());
                    let known: Vec<_> = Event::KEYS.iter().copied().chain(own).collect();
                    Problem::NoSuchEvent(id.clone(), known.join(", "))
                }
                Anchor::Row(id) if area.row(id).is_none() => Problem::NoSuchRow(id.clone()),
                _ => continue,
            };
            problems.push(problem);
        }
        for id in rule.repeats() {
            match area.row(id) {
                None => problems.push(Problem::NoSuchRow(id.to_owned())),
                Some(row) if row.cases.iter().any(|it| !matches!(it.rule, Rule::Count(_))) => {
                    problems.push(Problem::NothingToRepeat(id.to_owned()));
                }
                Some(_) => {}
            }
        }
    }
    let mut once = Vec::new();
    for problem in problems {
        if !once.contains(&problem) {
            once.push(problem);
        }
    }
    once
}

/// Does this row wait, through others, for itself? Events are not followed: their dates are given.
fn waits(area: &Area, row: &Row) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = waited_for(row);
    while let Some(id) = next.pop() {
        if id == row.id {
            return true;
        }
        if seen.insert(id) {
            next.extend(area.row(id).map(|it| waited_for(it)).unwrap_or_default());
        }
    }
    false
}

/// The rows whose dates this row counts from.
fn waited_for(row: &Row) -> Vec<&str> {
    let rules = row
        .cases
        .iter()
        .flat_map(|case| std::iter::once(&case.rule).chain(case.readings.iter().map(|it| &it.1)));
    let mut rows = Vec::new();
    for rule in rules {
        rows.extend(rule.repeats());
        rows.extend(rule.anchors().into_iter().filter_map(|it| match it {
            Anchor::Row(id) => Some(id.as_str()),
            _ => None,
        }));
    }
    rows
}
