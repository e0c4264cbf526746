//! BROWSER. What is seen: draws what it is given, sends edits up.

mod context;
pub mod pages;
pub mod parts;

pub use context::{Case, Draft, Ptr, Shared, Sink, W, use_draft, use_sink, use_words};
