//! PURE. Words that people read: Fluent catalogues and the choice between them.

pub mod keys;
