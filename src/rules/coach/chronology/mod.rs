//! The chronology: gaps in time, one-sidedness, a child left out, entries that lack something.

mod entry;
mod gap;
mod whole;

use super::finding::Rule;

/// The rules of the chronology.
pub(super) const RULES: &[Rule] =
    &[gap::GAP, whole::BETTER, whole::CHILD, entry::SOURCE, entry::DATE, whole::IMPACT];
