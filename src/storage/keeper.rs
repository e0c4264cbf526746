//! The keeper of the vault, asked in a worker that is loaded when it is needed and ended with its
//! page: the passphrase and the memory it was stretched in end with it.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::beside;

#[wasm_bindgen]
extern "C" {
    /// Loads `static/vault.js` and puts it there for [`super::sealed`].
    #[wasm_bindgen(js_namespace = plainplan, js_name = vaults, catch)]
    fn vaults() -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], js_name = take, catch)]
    fn js_take(key: &JsValue, id: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], catch)]
    fn opened() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["plainplan", "vault"], catch)]
    fn forget() -> Result<(), JsValue>;
}

/// From now on drafts are sealed with this key of this vault.
///
/// # Errors
///
/// When the part of the app that seals cannot be loaded.
pub async fn take(key: &JsValue, id: &JsValue) -> Result<(), JsValue> {
    JsFuture::from(vaults()?).await?;
    js_take(key, id)
}

/// The key of the open vault and its id, for a worker; `None` while it is locked.
pub fn key() -> Option<Array> {
    opened().ok()?.dyn_into().ok()
}

/// Forgets every key.
pub fn lock() {
    // Only fails where nothing was ever opened.
    let _ = forget();
}

/// The keeper; ended when dropped.
pub struct Keeper {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut()>,
}

impl Keeper {
    /// Loads it. `heard` is told what it says; nothing at all when it cannot be loaded.
    ///
    /// # Errors
    ///
    /// When the browser does not let workers be.
    pub fn start(heard: impl Fn(Array) + Clone + 'static) -> Result<Self, JsValue> {
        let worker = beside::start("vault")?;
        let failed = heard.clone();
        let failed = Closure::<dyn FnMut()>::new(move || failed(Array::new()));
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            heard(event.data().unchecked_into());
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Ok(Self { worker, _heard: heard, _failed: failed })
    }

    /// Asks it something. Where the vault is open it gets the key with it.
    pub fn ask(&self, texts: impl IntoIterator<Item = String>) {
        let message: Array = texts.into_iter().map(|it| JsValue::from_str(&it)).collect();
        let key = key().map_or(JsValue::NULL, Into::into);
        let _ = self.worker.post_message(&Array::of2(&message, &key));
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
