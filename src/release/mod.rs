//! PURE. What may leave for one reader: the only place that sees both the case and the copy.
//!
//! A copy is built from nothing, out of values that were released to its reader (reliability.md
//! 3.1). [`Plain`] is such a value; nobody but this floor can make one.

mod hidden;
pub mod leak;
mod plain;
pub mod policy;
mod project;
mod projection;
mod reader;
mod seen;

pub use hidden::{telling, what};
pub use plain::Plain;
pub use project::{Release, Source, Withheld, release, release_by};
pub use projection::{Cell, Projection, Row, Whom};
pub use reader::{Is, Reader};
pub use seen::{Kept, Seen};
