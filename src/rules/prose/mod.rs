//! How prose is looked at: words with their places, sentences, quoted speech, Welsh, phrases,
//! numbers and times. No rule here: rules are made of this.
//!
//! Everything is one pass over the text. Quoted speech and Welsh are seen but never judged.

mod dates;
mod forms;
mod lexicon;
mod mark;
mod passage;
mod quote;
mod split;
mod times;
mod units;
mod welsh;
mod words;

pub use forms::is_form;
pub use lexicon::{Hit, Lexicon};
pub use mark::{Mark, MarkKind};
pub use passage::{Gap, Passage, Word};
pub use quote::{byte_spans as quoted, in_bytes};
pub use split::Signs;
pub use units::listed;
pub(in crate::rules) use words::hash as word_hash;
pub use words::{WordMap, Words};
