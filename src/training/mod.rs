//! PURE. Workshops on fictional families: scenario packs, exercises, marking, comparison.
//!
//! A pack is one data file that anybody may write (`FORMAT.md`). Nothing here keeps who did what:
//! results are counts and words about a plan, never about a person.

mod asks;
pub mod compare;
pub mod deadlines;
pub mod jargon;
pub mod marking;
mod names;
mod pack;
mod read;
pub mod rewriting;
pub mod route;
pub mod slides;
mod start;
pub mod threads;
pub mod votes;

pub use asks::{Ask, asks};
pub use names::{MOST_SEED, Seed};
pub use pack::{
    Agency, Deadline, Fault, Inject, Item, Jargon, Level, Named, Pack, Person, Rewrite, Sorting,
    Step, Thread, View, Vote, With,
};
pub use read::{MOST_BYTES, read, read_ours};
pub use start::start;

/// The packs that come with the app: each its id and its file. To add one: the file, and its line.
pub const PACKS: &[(&str, &str)] = &[
    ("two-fathers", include_str!("packs/two-fathers.json")),
    ("cwm-teg", include_str!("packs/cwm-teg.json")),
    ("hidden-address", include_str!("packs/hidden-address.json")),
    ("before-birth", include_str!("packs/before-birth.json")),
    ("outside-home", include_str!("packs/outside-home.json")),
];

impl Pack {
    /// The pack of this id that comes with the app, with the names of a seed.
    pub fn ours(id: &str, seed: Seed) -> Option<Pack> {
        let (_, text) = PACKS.iter().find(|it| it.0 == id)?;
        read_ours(text, seed)
    }
}
