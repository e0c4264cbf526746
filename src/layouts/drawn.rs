//! The pictures of a document, drawn of what its circle may see.

use super::source::Source;
use crate::document::{Picture, Sheet};

/// Family and household.
pub(super) fn of_family(_: &Source<'_>) -> Option<Picture<String>> {
    None
}

/// The chronology.
pub(super) fn of_events(_: &Source<'_>, _: Sheet) -> Option<Picture<String>> {
    None
}

/// The plan between conference and review.
pub(super) fn of_plan(_: &Source<'_>, _: Option<crate::domain::Id>) -> Vec<Picture<String>> {
    Vec::new()
}
