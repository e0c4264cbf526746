//! BROWSER. The worker of the keeper of the vault: messages in, messages out.
//!
//! A message comes as a list of texts and, while the vault is open, its key and id. In: `page, door`;
//! `do, what, of, box, typed, …`. Out: `ready`; `page, markup`; `opened, key, id, minutes`.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::vault_keeper::{Asked, Keeper};

/// Listens for the page.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let own = scope.clone();
    let keeper = Rc::new(Keeper::new(move |said: &Array| {
        let _ = own.post_message(said);
    }));
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let both: Array = event.data().unchecked_into();
        let texts: Array = both.get(0).unchecked_into();
        let texts: Vec<String> = texts.iter().filter_map(|it| it.as_string()).collect();
        let key = both.get(1).dyn_into::<Array>().ok();
        let Some(asked) = Asked::read(&texts) else { return };
        let keeper = keeper.clone();
        spawn_local(async move { keeper.answer(asked, key).await });
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let ready: Array = [JsValue::from_str("ready")].into_iter().collect();
    let _ = scope.post_message(&ready);
}
