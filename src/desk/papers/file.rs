//! A document as a file: what it is called, what sort it is, what is in it.

use crate::document::{Doc, html, plain, wire};
use crate::text::Words;

/// The media type of a Word file.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A file. Its name names nobody.
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What is in it; for Word the document as it goes to the maker of Word files.
    pub text: String,
}

impl File {
    /// A document in a format: `text`, `word`, else a web file.
    pub(super) fn of<T: AsRef<str>>(base: &str, format: &str, doc: &Doc<T>, words: &Words) -> Self {
        match format {
            "text" => {
                Self { name: format!("{base}.txt"), mime: "text/plain", text: plain::plain(doc) }
            }
            "word" => {
                Self { name: format!("{base}.docx"), mime: WORD, text: wire::to_json(doc).print() }
            }
            _ => Self::html(base, html::page(doc, words)),
        }
    }

    /// A web file.
    pub(super) fn html(base: &str, text: String) -> Self {
        Self { name: format!("{base}.html"), mime: "text/html", text }
    }

    /// A table for a spreadsheet.
    pub(super) fn csv(base: &str, text: String) -> Self {
        Self { name: format!("{base}.csv"), mime: "text/csv", text }
    }
}
