//! Questions to the author.

pub mod wording;
