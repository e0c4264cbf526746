//! The saved file: an envelope round one case, versioned, read back by every later version.
//!
//! `schema.rs` describes it, `tests/saved/` holds a file of every version ever written.

mod import;
mod migrate;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod sentence;

use std::collections::BTreeMap;

pub use import::{BOUNDS, OpenError, import};
pub use sentence::sentence;

use crate::domain::common::Audience;
use crate::domain::edit::{At, Edit};
use crate::domain::{CaseFile, Id, Json, Leaf, Misfit, Node, NotRead, Options, Value, Wrong};

/// The word that marks a file as ours.
pub const FORMAT: &str = "plainplan";
/// The version this app writes.
pub const VERSION: u32 = 2;
/// The largest file this app reads, in bytes; a draft of 5,000 events has about 3 MB.
pub const MOST_BYTES: usize = 25 * 1024 * 1024;

/// Does the file hold what only the Chair may see?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restricted {
    /// All of the draft: for the author.
    Included,
    /// Without it, and without the author’s private views and working notes: for anybody else.
    LeftOut,
}

/// The case that a file holds.
pub fn kept(case: &CaseFile, restricted: Restricted) -> CaseFile {
    let mut case = case.clone();
    if restricted == Restricted::LeftOut {
        case.restricted = Default::default();
        // A private worksheet: nobody but the author has it.
        case.my_views = Default::default();
        // Working notes, and they repeat the words they are about.
        case.dismissals = Default::default();
        case.cleared = Default::default();
        case.apply(Edit::Set(At::part("copies"), "confirmed", Value::Text(String::new())));
        leave_out_the_chairs(&mut case);
    }
    case
}

/// The text of a saved file. `on` is the date it is made, as `2026-03-02`.
pub fn write(case: &CaseFile, restricted: Restricted, on: &str) -> String {
    let case = kept(case, restricted);
    let mut text = envelope(&case, restricted, on).print_pretty();
    text.push('\n');
    text
}

/// The same for the device's own store, all of it and without what makes it easy on the eye.
pub fn write_version(case: &CaseFile, on: &str) -> String {
    envelope(case, Restricted::Included, on).print()
}

fn envelope(case: &CaseFile, restricted: Restricted, on: &str) -> Json {
    Json::object([
        ("format", Json::text(FORMAT)),
        ("version", Json::Number(f64::from(VERSION))),
        ("app", Json::text(env!("CARGO_PKG_VERSION"))),
        ("saved_on", Json::text(on)),
        ("restricted_included", Json::Bool(restricted == Restricted::Included)),
        ("case", case.to_json()),
    ])
}

/// Every item that is marked for the Chair alone.
fn chairs(case: &CaseFile) -> Vec<At> {
    let of = |part: &'static str| {
        let rows = case.list(part).map(|it| it.all()).unwrap_or_default();
        let chairs = |it: &std::rc::Rc<dyn Node>| it.text("audience") == Audience::ChairOnly.key();
        rows.into_iter().filter(chairs).map(move |it| At::row(part, it.id()))
    };
    Node::keys(case).into_iter().flat_map(of).collect()
}

/// Takes them out, and the words for the family about them; and why something is kept from
/// somebody, which is itself not for everybody.
fn leave_out_the_chairs(case: &mut CaseFile) {
    for at in chairs(case) {
        case.apply(Edit::Remove(at));
    }
    for part in Node::keys(case) {
        for id in case.list(part).map(|it| it.ids()).unwrap_or_default() {
            case.apply(Edit::Set(At::row(part, id), "hidden_why", Value::Text(String::new())));
        }
    }
}

/// Reads a saved file of any version, which this app wrote and kept itself.
///
/// # Errors
///
/// The first thing wrong with it. Nothing is kept of a file that does not open whole.
pub fn open(text: &str) -> Result<CaseFile, OpenError> {
    if text.len() > MOST_BYTES {
        return Err(OpenError::TooLarge);
    }
    opened(Json::parse(text.trim_start_matches('\u{feff}')))
}

fn opened(json: Result<Json, NotRead>) -> Result<CaseFile, OpenError> {
    let json = json.map_err(OpenError::NotRead)?;
    let version = match (json.get("format").and_then(Json::as_text), json.get("version")) {
        (Some(FORMAT), Some(Json::Number(it))) if it.fract() == 0.0 && *it >= 1.0 => *it as u32,
        (Some(FORMAT), _) => return Err(OpenError::Misfit(Wrong::Missing("version").at(""))),
        _ => return Err(OpenError::NotOurs),
    };
    if version > VERSION {
        return Err(OpenError::Newer(version));
    }
    read(migrate::to_current(json, version)).map_err(OpenError::Misfit)
}

fn read(json: Json) -> Result<CaseFile, Misfit> {
    let Json::Object(pairs) = json else { return Err(Wrong::kind_of("object", &json).at("")) };
    let mut case = None;
    for (key, value) in pairs {
        match (&*key, value) {
            ("format" | "version", _) => {}
            ("app" | "saved_on", Json::Text(_)) | ("restricted_included", Json::Bool(_)) => {}
            ("app" | "saved_on", value) => return Err(Wrong::kind_of("text", &value).at(&key)),
            ("restricted_included", value) => {
                return Err(Wrong::kind_of("true-or-false", &value).at(&key));
            }
            ("case", value) => {
                case = Some(of_case(value)?);
            }
            _ => return Err(Wrong::Unknown(key).at("")),
        }
    }
    case.ok_or_else(|| Wrong::Missing("case").at(""))
}

/// The case alone, without its envelope: what scenario packs hold.
///
/// # Errors
///
/// The first thing that does not fit.
pub fn of_case(json: Json) -> Result<CaseFile, Misfit> {
    let mut case = CaseFile::default();
    Node::take_json(&mut case, json, "")?;
    ids_differ(&case)?;
    Ok(case)
}

/// No two items may share an id: a link would point at both. A record that a person has by right
/// bears the person's own id, as do the parts of one row; within one list every id differs already
/// (`domain/rows.rs`).
fn ids_differ(case: &CaseFile) -> Result<(), Misfit> {
    use crate::domain::case::{PER_ADULT, PER_CHILD};
    let mut seen: BTreeMap<Id, &str> = BTreeMap::new();
    for part in Node::keys(case) {
        if PER_CHILD.contains(&part) || PER_ADULT.contains(&part) {
            continue;
        }
        for (at, id) in case.list(part).map(|it| it.ids()).unwrap_or_default().iter().enumerate() {
            if seen.insert(*id, part).is_some() {
                return Err(Wrong::SameId(id.to_string()).at(&format!("{part} {}", at + 1)));
            }
        }
    }
    Ok(())
}

/// Is there something that only the Chair, or only the author, may see?
pub fn has_restricted(case: &CaseFile) -> bool {
    let private = !case.my_views.is_empty() || !case.dismissals.is_empty();
    let notes = !Leaf::is_absent(&case.restricted) || !case.cleared.is_empty();
    private || notes || !chairs(case).is_empty()
}
