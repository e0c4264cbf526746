//! The history of the draft: what its versions are, what changed between two, in words.

pub mod compare;
mod label;
pub mod prose;
mod stand;
mod told;

pub(super) use label::Labels;
pub(super) use stand::Standing;
pub use stand::{Finished, Stand};
pub(super) use told::list_at;
pub use told::{Against, Group, Opened, Told};
