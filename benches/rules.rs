//! What the rules of the coach cost without a browser, all and family by family:
//! `cargo bench -q --profile desk --bench rules`. Words choose what is measured, as `WO`.
//!
//! The browser's figures decide; these are told in seconds and can be looked at with a profiler.

#[path = "browser/large.rs"]
mod large;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::rules::coach::{Coach, Setting, rules};

/// The families, by how their ids begin.
const FAMILIES: &[&str] = &["SP", "ME", "AC", "RE", "TI", "CN", "IN", "RP", "CH", "WO"];
/// Looks that count, unless a number says otherwise.
const TURNS: usize = 15;

fn main() {
    let words = || std::env::args().skip(1).filter(|it| !it.starts_with('-'));
    let turns = words().find_map(|it| it.parse().ok()).unwrap_or(TURNS);
    let wanted: Vec<String> = words().filter(|it| it.parse::<usize>().is_err()).collect();
    let case = large::large();
    let setting = Setting::of(&case);
    differ(&case);
    // The lists of words are built before the first look, as in the desk.
    let found = Coach::new().check(&case, &setting).len();
    if wanted.is_empty() {
        told("all", turns, || first(&case, &setting, ""));
        println!("{found} questions");
        told("a key", turns, || key(&case, &setting));
    }
    for family in FAMILIES.iter().filter(|it| wanted.is_empty() || wanted.iter().any(|w| w == *it))
    {
        told(family, turns, || first(&case, &setting, family));
    }
}

/// No two entries and no two actions may be worded alike: reading one for another would be no
/// measure of reading.
fn differ(case: &CaseFile) {
    let entries: BTreeSet<&str> = case.chronology.iter().map(|it| &*it.what.0).collect();
    let actions: BTreeSet<&str> = case.actions.iter().map(|it| &*it.what.0).collect();
    let words: usize = entries.iter().map(|it| it.split_whitespace().count()).sum();
    println!("{} entries of {} words, {} actions", entries.len(), words, actions.len());
    assert!(entries.len() == 1_000 && actions.len() == 150, "texts repeat");
}

/// One first look by the rules whose ids begin so.
fn first(case: &CaseFile, setting: &Setting, family: &str) -> Duration {
    let mut coach = Coach::with(rules().filter(|it| it.id.starts_with(family)));
    let start = Instant::now();
    black_box(coach.check(case, setting));
    start.elapsed()
}

/// One look after a key.
fn key(case: &CaseFile, setting: &Setting) -> Duration {
    let mut coach = Coach::new();
    coach.check(case, setting);
    let mut case = case.clone();
    let text = Value::Text("Rings Ms Roy about the letter, and x".to_owned());
    case.apply(Edit::Set(At::row("actions", Id(1_005)), "what", text));
    let start = Instant::now();
    black_box(coach.check(&case, setting));
    start.elapsed()
}

fn told(name: &str, turns: usize, mut look: impl FnMut() -> Duration) {
    let mut all: Vec<Duration> = (0..turns.max(1)).map(|_| look()).collect();
    all.sort_unstable();
    println!("{name:6} least {:>10.2?} median {:>10.2?}", all[0], all[all.len() / 2]);
}
