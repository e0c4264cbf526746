//! How easy a text is to read, and which sentences and words make it hard.
//!
//! Source: domain.md 6.3. A figure is not proof that somebody understands: the places it comes from
//! are what helps, and reading the text to a person is what shows.

mod common;
mod measures;
mod reading;
pub(in crate::rules) mod sentence;
mod skipped;
pub(in crate::rules) mod split;
mod syllables;

pub use common::is_common;
pub use measures::{Counts, FEWEST_WORDS, SMOG_SENTENCES, reading_age};
pub use reading::{Fit, For, Miss, Readability, Reader, Scores};
pub use sentence::{LONG, Sentence, VERY_LONG};
pub use syllables::syllables;
