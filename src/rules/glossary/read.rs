//! Reads a glossary file, or a list of everything that is wrong with it.

use std::collections::BTreeMap;

use super::entry::{Entry, Group, Meaning, Use};
use crate::rules::file::{At, FileProblem, Problem, Step, Wrong, read};
use crate::rules::phrases::key_of;

/// The longest file read, in bytes: ten times ours.
pub const MOST_BYTES: usize = 512 * 1024;

/// What a file says.
#[derive(Default)]
pub(super) struct Said {
    pub(super) entries: Vec<Entry>,
    /// Ids of ours that are not to be used.
    pub(super) hide: Vec<String>,
}

/// Reads the text of a file that builds upon these entries; gives the entries of both.
///
/// # Errors
///
/// Every problem of the file, in the order of its lines; never an empty list.
pub(super) fn glossary(text: &str, ours: &[Entry]) -> Result<Vec<Entry>, Vec<FileProblem>> {
    let said = read(text, MOST_BYTES, said, |said| wrong(said, ours))?;
    Ok(together(said, ours))
}

fn together(said: Said, ours: &[Entry]) -> Vec<Entry> {
    let stays = |it: &&Entry| {
        !said.hide.contains(&it.id) && !said.entries.iter().any(|own| own.id == it.id)
    };
    let mut all: Vec<Entry> = ours.iter().filter(stays).cloned().collect();
    all.extend(said.entries);
    all
}

fn said(at: &At) -> Option<Said> {
    let object = at.object()?;
    let entries = object.items("entries").iter().filter_map(entry).collect();
    let hide = object.may("hide").map(|it| it.items()).unwrap_or_default();
    let hide = hide.iter().map(At::text).collect();
    object.done();
    Some(Said { entries, hide })
}

fn entry(at: &At) -> Option<Entry> {
    let object = at.object()?;
    let (id, term) = (object.id(), object.text("term"));
    let forms = object.may("forms").map(|it| it.items()).unwrap_or_default();
    let forms = forms.iter().map(At::text).collect();
    let group: Option<Group> = object.choice("group");
    let meaning = match (object.may_text("plain"), object.may_text("ask")) {
        (Some(plain), None) => Some(Meaning::Plain(plain)),
        (None, Some(ask)) => Some(Meaning::Ask(ask)),
        _ => {
            at.wrong(Problem::MissingOneOf("plain, ask"));
            None
        }
    };
    let nation = match object.may("nation") {
        Some(it) => Some(it.choice()?),
        None => None,
    };
    let usage = object.may("use").map_or(Some(Use::Field), |it| it.choice());
    let lawyer = object.may("lawyer").is_some_and(|it| it.flag());
    let welsh = object.may_text("welsh");
    object.done();
    let (group, meaning, usage) = (group?, meaning?, usage?);
    Some(Entry { id, term, forms, group, meaning, nation, usage, lawyer, welsh })
}

/// Ids and terms that stand twice, ids to hide that are not there.
fn wrong(said: &Said, ours: &[Entry]) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let way = |at: usize, entry: &Entry| {
        vec![Step::Key("entries".to_owned()), Step::Item(at, Some(entry.id.clone()))]
    };
    for (at, id) in said.hide.iter().enumerate() {
        if !ours.iter().any(|it| it.id == *id) {
            let way = vec![Step::Key("hide".to_owned()), Step::Item(at, None)];
            wrong.push((way, Problem::NoSuchEntry(id.clone())));
        }
    }
    let replaced = |it: &&Entry| {
        !said.hide.contains(&it.id) && !said.entries.iter().any(|own| own.id == it.id)
    };
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for entry in ours.iter().filter(replaced) {
        taken.extend(entry.all_forms().map(|form| (key_of(form), entry.id.clone())));
    }
    let mut ids: Vec<&str> = Vec::new();
    for (at, entry) in said.entries.iter().enumerate() {
        if ids.contains(&entry.id.as_str()) && !entry.id.is_empty() {
            wrong.push((way(at, entry), Problem::SameId(entry.id.clone())));
        }
        ids.push(&entry.id);
        for form in entry.all_forms().filter(|it| !it.is_empty()) {
            // "Core Group" is found by "core group" already.
            let any_case = taken.get(&key_of(&form.to_lowercase())).cloned();
            if let Some(id) = taken.insert(key_of(form), entry.id.clone()).or(any_case) {
                wrong.push((way(at, entry), Problem::SameForm(form.to_owned(), id)));
            }
        }
    }
    wrong
}

/// A list of swaps: what to take out, what to put in, what must follow.
pub(super) struct SwapLine {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) only_before: Vec<String>,
}

/// Reads the text of the swaps.
///
/// # Errors
///
/// Every problem of the file.
pub(super) fn swaps(text: &str) -> Result<Vec<SwapLine>, Vec<FileProblem>> {
    let line = |at: &At| {
        let object = at.object()?;
        let before = object.may("only_before").map(|it| it.items()).unwrap_or_default();
        let line = SwapLine {
            from: object.text("from"),
            to: object.text("to"),
            only_before: before.iter().map(At::text).collect(),
        };
        object.done();
        Some(line)
    };
    let all = |at: &At| {
        let object = at.object()?;
        let lines = object.items("swaps").iter().filter_map(line).collect();
        object.done();
        Some(lines)
    };
    read(text, MOST_BYTES, all, |_| Vec::new())
}
