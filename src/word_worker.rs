//! BROWSER. The maker of Word files: a module of its own, loaded only when Word is asked for.
//!
//! In: a list of texts, `document as JSON, language, label of the page`. Out: an empty list when it
//! is ready; then `bytes, milliseconds`, or `why` alone when there is no file to hand out. It works
//! once for each message, and its page ends it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::document::wire;
use crate::document::word::{Labels, check, word};
use crate::domain::Json;

/// Listens for the page.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let own = scope.clone();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let texts: Array = event.data().unchecked_into();
        let texts: Vec<String> = texts.iter().filter_map(|it| it.as_string()).collect();
        let now = || own.performance().map(|it| it.now()).unwrap_or_default();
        let begun = now();
        let sent = match made(&texts) {
            Ok(file) => {
                let bytes = Uint8Array::from(&file[..]);
                let said = Array::of2(&bytes, &(now() - begun).into());
                // Handed over, not copied.
                own.post_message_with_transfer(&said, &Array::of1(&bytes.buffer()))
            }
            Err(why) => own.post_message(&Array::of1(&why.into())),
        };
        // Only fails for what cannot be sent; bytes and texts can.
        let _ = sent;
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let _ = scope.post_message(&Array::new());
}

/// The file, held against its document before anybody gets it.
fn made(texts: &[String]) -> Result<Vec<u8>, String> {
    let [json, lang, page] = texts else { return Err("a message of another version".to_owned()) };
    let json = Json::parse(json).map_err(|_| "the document came broken".to_owned())?;
    let doc = wire::read(&json);
    let labels = Labels { lang: lang.clone(), page: page.clone() };
    let file = word(&doc, &labels);
    check(&doc, &labels, &file).map_err(|it| it.to_string())?;
    Ok(file)
}
