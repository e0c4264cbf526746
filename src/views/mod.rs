//! BROWSER. What is seen: draws what it is given, sends edits up.

mod advice;
mod context;
pub mod pages;
pub mod parts;
mod shelf;

pub use advice::{Advice, Handed, Paper, Question, use_advice};
pub use context::{
    Case, Draft, Lock, Ptr, Shared, Sink, Vault, W, use_draft, use_sink, use_vault, use_words,
};
pub use shelf::{Held, Local, Shelf, use_shelf};
