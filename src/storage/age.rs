//! The files of drafts, made and read by a worker that is loaded when a file is asked for
//! (`age_worker.rs` says what goes over).

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::File;

use super::here::today;
use super::worker::ask;
use crate::domain::CaseFile;
use crate::export::pieces::{Changes, Pieces};

/// Pieces told at once; between them the page can draw.
const AT_ONCE: usize = 6;

/// A draft out of a file.
pub struct Draft {
    /// What the author calls it.
    pub title: String,
    /// Its pieces.
    pub changes: Changes,
    /// How many boxes hold signs that are not to be seen.
    pub unseen: usize,
    /// Is it about a real family?
    pub real: bool,
}

/// What became of reading a file.
pub enum Read {
    /// A draft.
    Draft(Draft),
    /// It is locked: a passphrase is wanted, or, with a sentence, another one.
    Locked(Option<String>),
    /// A sentence that says why it was not opened.
    Not(String),
}

/// A passphrase to offer.
///
/// # Errors
///
/// When the worker cannot be loaded.
pub async fn offered() -> Result<String, JsValue> {
    let said = ask("age", &Array::of1(&"words".into())).await?;
    Ok(text(&said, 1))
}

/// The bytes of the file of a case, which was opened again and compared; locked where there is a
/// passphrase. `without` leaves out what only the Chair or the author may see.
///
/// # Errors
///
/// A sentence that says why there is none, or what the browser says.
pub async fn make(case: &CaseFile, without: bool, passphrase: &str) -> Result<Uint8Array, JsValue> {
    let without = if without { "1" } else { "" };
    let first = ["make", &today(), without, passphrase].map(JsValue::from_str);
    let message: Array = first.into_iter().collect();
    let mut sent = Pieces::default();
    loop {
        let (changes, next, is_all) = sent.some_changes(case, AT_ONCE);
        for (key, text) in changes.put {
            message.push(&key.into());
            message.push(&text.into());
        }
        if is_all {
            break;
        }
        sent = next;
        TimeoutFuture::new(0).await;
    }
    let said = ask("age", &message).await?;
    said.get(1).dyn_into()
}

/// Reads a file; the worker does it, the page sees no byte of it.
///
/// # Errors
///
/// When the worker cannot be loaded.
pub async fn read(file: &File, passphrase: &str) -> Result<Read, JsValue> {
    let said = ask("age", &Array::of3(&"take".into(), file, &passphrase.into())).await?;
    Ok(match &*text(&said, 0) {
        "draft" => {
            let mut put = Vec::new();
            for at in (4..said.length()).step_by(2) {
                put.push((text(&said, at), text(&said, at + 1)));
                if put.len() % AT_ONCE == 0 {
                    TimeoutFuture::new(0).await;
                }
            }
            let changes = Changes { put, delete: Vec::new() };
            Read::Draft(Draft {
                title: text(&said, 1),
                changes,
                unseen: text(&said, 2).parse().unwrap_or_default(),
                real: text(&said, 3) == "real",
            })
        }
        "locked" => Read::Locked(said.get(1).as_string()),
        _ => Read::Not(text(&said, 1)),
    })
}

fn text(said: &Array, at: u32) -> String {
    said.get(at).as_string().unwrap_or_default()
}
