//! PURE. How what is in a case is laid out for people to read.

pub mod pictures;
