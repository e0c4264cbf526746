//! PURE. What may leave for one reader: the only place that sees both the case and the copy.
//!
//! A copy is built from nothing, out of values that were released to its reader (reliability.md
//! 3.1). [`Plain`] is such a value; nobody but this floor can make one.

pub mod leak;
