//! How records of locked drafts go into the store and come out: through `static/vault.js`, which
//! holds the keys.
//!
//! Nothing here waits within a transaction: what is written is sealed before one is begun, what is
//! read is opened after it ended.

use js_sys::{Array, DataView, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::domain::Id;
use crate::session::saving::SaveError;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = begin, catch)]
    async fn js_begin(draft: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = know, catch)]
    async fn js_know(draft: &str, stored: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = seal, catch)]
    async fn js_seal(draft: &str, rev: u32, texts: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = keys, catch)]
    async fn js_keys(draft: &str, kind: &str, names: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = open, catch)]
    async fn js_open(draft: &str, kind: &str, records: &Array) -> Result<JsValue, JsValue>;
}

/// A record of the store: its key, and what lies there.
pub type Record = (String, JsValue);

/// What a sort of records is sealed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The head of a draft.
    Head,
    /// A piece of it. Its name says what the case holds, so it is hidden.
    Piece,
    /// A version.
    Version,
}

impl Kind {
    fn key(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Piece => "piece",
            Self::Version => "version",
        }
    }
}

// The one way in which sealing fails: the vault was locked meanwhile.
fn locked(_: JsValue) -> SaveError {
    SaveError::Locked
}

/// The key of a new draft, locked, to be stored.
///
/// # Errors
///
/// [`SaveError::Locked`], as all of these.
pub async fn begin(draft: Id) -> Result<JsValue, SaveError> {
    js_begin(&draft.to_string()).await.map_err(locked)
}

/// Unlocks the stored key of a draft.
pub async fn know(draft: Id, stored: &JsValue) -> Result<(), SaveError> {
    js_know(&draft.to_string(), stored).await.map(drop).map_err(locked)
}

/// Seals records of a revision: kind, name and text of each.
pub async fn seal(
    draft: Id,
    rev: u32,
    records: impl IntoIterator<Item = (Kind, String, String)>,
) -> Result<Vec<Record>, SaveError> {
    let texts = Array::new();
    for (kind, name, text) in records {
        texts.push(&kind.key().into());
        texts.push(&name.into());
        texts.push(&text.into());
    }
    let sealed = js_seal(&draft.to_string(), rev, &texts).await.map_err(locked)?;
    let sealed: Array = sealed.unchecked_into();
    let pair = |at| (sealed.get(at).as_string().unwrap_or_default(), sealed.get(at + 1));
    Ok((0..sealed.length()).step_by(2).map(pair).collect())
}

/// Under which keys of the store these pieces lie.
pub async fn keys(draft: Id, names: &[String]) -> Result<Vec<String>, SaveError> {
    let names: Array = names.iter().map(|it| JsValue::from_str(it)).collect();
    let keys = js_keys(&draft.to_string(), Kind::Piece.key(), &names).await.map_err(locked)?;
    Ok(keys.unchecked_into::<Array>().iter().filter_map(|it| it.as_string()).collect())
}

/// Opens records: name and text of each, nothing for what does not open.
pub async fn open(
    draft: Id,
    kind: Kind,
    records: &[Record],
) -> Result<Vec<Option<(String, String)>>, SaveError> {
    let all = Array::new();
    for (key, bytes) in records {
        all.push(&key.into());
        all.push(bytes);
    }
    let opened = js_open(&draft.to_string(), kind.key(), &all).await.map_err(locked)?;
    let opened: Array = opened.unchecked_into();
    let pair = |at| Some((opened.get(at).as_string()?, opened.get(at + 1).as_string()?));
    Ok((0..opened.length()).step_by(2).map(pair).collect())
}

/// The revision in which a sealed record was written; it stands in clear and is sealed with it.
pub fn revision(bytes: &JsValue) -> Option<u32> {
    let bytes = bytes.dyn_ref::<Uint8Array>().filter(|it| it.length() > 5)?;
    let view = DataView::new(&bytes.buffer(), bytes.byte_offset() as usize, 5);
    Some(view.get_uint32(1))
}
