//! Scripts that run beside the page.
//!
//! Trusted Types let no address become a script but through the one policy of `static/boot.js`,
//! which knows those of the app by name.

use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// Starts a worker of the app by its name.
    ///
    /// # Errors
    ///
    /// When the browser has no workers, or the page no such script.
    #[wasm_bindgen(js_namespace = plainplan, js_name = worker, catch)]
    pub fn start(name: &str) -> Result<Worker, JsValue>;
}
