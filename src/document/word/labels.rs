//! The few words that the app itself says in a Word file.

use crate::text::Words;

/// Where the number of the page goes in [`Labels::page`].
pub const PAGE: &str = "{page}";
/// Where the number of pages goes.
pub const PAGES: &str = "{pages}";

/// What a Word file says that is not in its document. It travels with the document, because who
/// makes the file holds no words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// The language of the document: `en` or `cy`.
    pub lang: String,
    /// The foot of a page: "Page {page} of {pages}".
    pub page: String,
}

impl Labels {
    /// The labels from the catalogue, for a document in a language.
    pub fn of(words: &Words, lang: &str) -> Self {
        let places = [("page", PAGE.into()), ("pages", PAGES.into())];
        Self { lang: lang.to_owned(), page: words.say("word-page", &places) }
    }
}
