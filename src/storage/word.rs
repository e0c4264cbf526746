//! Word files, asked for of a worker that is loaded when it is needed and ended when it has answered.
//!
//! The document goes through as the text it came in: the page need not know what is in it.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageEvent;

use super::beside;
use super::here::{measured, window};

/// The bytes of a Word file, checked against its document by who made it. `labels` are the words of
/// `Labels` in their order: the language and the foot of a page.
///
/// # Errors
///
/// Why there is none, for the developer: the maker cannot be loaded, or found its own work wanting.
pub async fn make(document: &str, labels: [&str; 2]) -> Result<Uint8Array, JsValue> {
    let now = || window().performance().map(|it| it.now()).unwrap_or_default();
    let begun = now();
    let worker = beside::start("word")?;
    let texts = [document, labels[0], labels[1]];
    let texts: Array = texts.into_iter().map(JsValue::from_str).collect();
    let mut heard = None;
    let answer = Promise::new(&mut |done, failed| {
        let own = worker.clone();
        let texts = texts.clone();
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let said: Array = event.data().unchecked_into();
            // The first word is that it listens.
            if said.length() == 0 {
                let _ = own.post_message(&texts);
            } else {
                let _ = done.call1(&JsValue::NULL, &said);
            }
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(&failed));
        heard = Some(hear);
    });
    let answer = JsFuture::from(answer).await;
    worker.terminate();
    drop(heard);
    let answer: Array = answer?.unchecked_into();
    let bytes = answer.get(0).dyn_into::<Uint8Array>()?;
    measured("word", answer.get(1).as_f64().unwrap_or_default());
    measured("word-asked", now() - begun);
    Ok(bytes)
}
