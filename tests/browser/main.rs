//! Browser tests: the store against a real IndexedDB, views in a real page.
#![cfg(target_arch = "wasm32")]

#[path = "../native/generate.rs"]
mod generate;
mod store;
mod typing;
mod versions;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
