//! The history of the draft: what its versions are, what changed between two, in words.

pub mod compare;
pub mod prose;
