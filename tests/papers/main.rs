//! Word files as another program shows them: LibreOffice makes PDFs of them, and what is on the pages
//! is read. `cargo xtask test papers` installs what this needs.
#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code, reason = "the native tests look at more")]
#[path = "../native/document/any.rs"]
mod any;
mod cases;
mod office;
mod pages;
#[allow(dead_code, reason = "the native tests look at more")]
#[path = "../native/word/sample.rs"]
mod sample;
mod tables;
mod whole;
