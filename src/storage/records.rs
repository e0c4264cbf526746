//! A draft between the app and the store: what one write puts there, and what was read from there.
//!
//! Where drafts are sealed, each record keeps the one before it beside it (`~` after its key), so
//! that a record that does not open any more costs one save and not its text.

use wasm_bindgen::JsValue;

use super::head::Head;
use super::sealed::{self, Kind, Record};
use crate::export::pieces::{Changes, Damage};
use crate::session::saving::SaveError;

/// What a key ends with under which the state before lies.
const BEFORE: char = '~';
/// What a key ends with under which something lies that cannot be read.
const ASIDE: char = '!';

/// What one write puts into the store.
pub(super) struct Write {
    /// The head after it.
    pub(super) head: Head,
    /// The head's record.
    pub(super) sealed: JsValue,
    /// The key of a draft that is written for the first time.
    pub(super) key: Option<JsValue>,
    /// Pieces to put.
    pub(super) put: Vec<Record>,
    /// Pieces to delete.
    pub(super) delete: Vec<String>,
}

/// The write that brings the store to these changes, as the next revision. Sealed, if it is to be,
/// before any transaction begins.
pub(super) async fn write(head: &Head, changes: &Changes, seal: bool) -> Result<Write, SaveError> {
    let mut next = Head { revision: head.revision + 1, ..head.clone() };
    let id = head.id;
    if !seal {
        let at = |piece: &String| format!("{id}/{piece}");
        let put = changes.put.iter().map(|it| (at(&it.0), JsValue::from_str(&it.1))).collect();
        let delete = changes.delete.iter().map(at).collect();
        let sealed = JsValue::from_str(&next.to_json().print());
        return Ok(Write { head: next, sealed, key: None, put, delete });
    }
    let key = match head.revision {
        0 => Some(sealed::begin(id).await?),
        _ => None,
    };
    next.pieces.extend(changes.put.iter().map(|it| (it.0.clone(), next.revision)));
    next.pieces.retain(|it, _| !changes.delete.contains(it));
    let pieces = changes.put.iter().map(|it| (Kind::Piece, it.0.clone(), it.1.clone()));
    let whole = (Kind::Head, id.to_string(), next.to_json().print());
    let mut put = sealed::seal(id, next.revision, pieces.chain([whole])).await?;
    let sealed = put.pop().map(|it| it.1).ok_or(SaveError::Locked)?;
    let delete = match changes.delete.is_empty() {
        true => Vec::new(),
        false => sealed::keys(id, &changes.delete).await?,
    };
    Ok(Write { head: next, sealed, key, put, delete })
}

/// Under which key the state before lies.
pub(super) fn before(key: &str) -> String {
    format!("{key}{BEFORE}")
}

/// Where something is put that cannot be read. Nothing is ever deleted for that reason.
pub(super) fn aside(key: &str) -> String {
    format!("{key}{ASIDE}")
}

/// A sealed draft as it came out of the store.
#[derive(Default)]
pub(super) struct Opened {
    /// Its pieces: what each is called, and its text.
    pub(super) pieces: Vec<(String, String)>,
    /// What is wrong with it.
    pub(super) damage: Vec<Damage>,
    /// Records that do not open or are not the ones that were written last.
    pub(super) bad: Vec<Record>,
}

impl Opened {
    /// A piece is not there as it was written: as it was before stands for it, where that is there.
    fn replaced(&mut self, name: String, before: Option<(String, String)>) {
        let why = match &before {
            Some(_) => "as it was one save before",
            None => "lost",
        };
        self.damage.push(Damage { key: name, text: String::new(), why: why.to_owned() });
        self.pieces.extend(before);
    }
}

/// Opens the pieces of a draft and holds them against its head. `records` are all that lie there.
pub(super) async fn open(head: &Head, records: Vec<Record>) -> Result<Opened, SaveError> {
    let id = head.id;
    let is_aside = |it: &Record| it.0.ends_with(ASIDE);
    let records: Vec<Record> = records.into_iter().filter(|it| !is_aside(it)).collect();
    let texts = sealed::open(id, Kind::Piece, &records).await?;
    let rev = |it: &Record| sealed::revision(&it.1).unwrap_or_default();
    let mut opened = Opened::default();
    let mut expected = head.pieces.clone();
    // A head that was itself lost expects nothing: then whatever opens is taken.
    let knows = !head.pieces.is_empty();
    let mut before = Vec::new();
    for (record, text) in records.into_iter().zip(texts) {
        let is_before = record.0.ends_with(BEFORE);
        match text {
            Some((name, text)) if is_before => before.push((record.0, name, text)),
            Some((name, text)) if !knows || expected.get(&name) == Some(&rev(&record)) => {
                expected.remove(&name);
                opened.pieces.push((name, text));
            }
            _ if is_before => {}
            _ => opened.bad.push(record),
        }
    }
    // What is missing or does not open: as it was one save before, where that is there.
    for name in expected.into_keys() {
        let found = before.iter().find(|it| it.1 == name).map(|it| (it.1.clone(), it.2.clone()));
        opened.replaced(name, found);
    }
    // Without a head nobody knows what a record that does not open is called; the one before it may.
    for key in opened.bad.iter().map(|it| it.0.clone()).filter(|_| !knows).collect::<Vec<_>>() {
        let found = before.iter().find(|it| it.0 == format!("{key}{BEFORE}"));
        let found = found.map(|it| (it.1.clone(), it.2.clone()));
        opened.replaced(found.as_ref().map_or(key, |it| it.0.clone()), found);
    }
    opened.pieces.sort();
    Ok(opened)
}
