//! Word files, asked for of a worker that is loaded when it is needed and ended when it has answered.
//!
//! The document goes through as the text it came in: the page need not know what is in it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use super::here::{measured, window};
use super::worker::ask;

/// The bytes of a Word file, checked against its document by who made it. `labels` are the words of
/// `Labels` in their order: the language and the foot of a page.
///
/// # Errors
///
/// Why there is none, for the developer: the maker cannot be loaded, or found its own work wanting.
pub async fn make(document: &str, labels: [&str; 2]) -> Result<Uint8Array, JsValue> {
    let now = || window().performance().map(|it| it.now()).unwrap_or_default();
    let begun = now();
    let texts = [document, labels[0], labels[1]];
    let texts: Array = texts.into_iter().map(JsValue::from_str).collect();
    let answer = ask("word-start.js", &texts).await?;
    let bytes = answer.get(0).dyn_into::<Uint8Array>()?;
    measured("word", answer.get(1).as_f64().unwrap_or_default());
    measured("word-asked", now() - begun);
    Ok(bytes)
}
