//! The pictures of a document, drawn of what its circle may see.

use super::circle::Sees;
use super::pictures::{self, From};
use super::source::Source;
use crate::document::{Picture, Sheet};
use crate::domain::knowledge::{Event, UseIn};
use crate::domain::{Id, Node};

/// How wide a picture is on a sheet, in units.
const fn width(sheet: Sheet) -> u32 {
    match sheet {
        Sheet::Portrait => 510,
        Sheet::Landscape => 760,
    }
}

fn with<T>(source: &Source<'_>, sheet: Sheet, draw: impl FnOnce(&From<'_>) -> T) -> T {
    // Of what only the effect is told, nothing is drawn.
    let may = |part: &'static str, row: &dyn Node| {
        let whole = source.sight().sees(part, row) == Ok(Sees::Whole);
        let here = row
            .downcast::<Event>()
            .is_none_or(|it| sheet == Sheet::Landscape || super::known::is_for(it, UseIn::Report));
        whole && here
    };
    let homes = !source.sight().keeps_places();
    let case = source.bare();
    draw(&From { case, words: source.words, may: &may, homes, width: width(sheet) })
}

/// Family and household.
pub(super) fn of_family(source: &Source<'_>) -> Option<Picture<String>> {
    with(source, Sheet::Portrait, |from| pictures::family_map(from, source.today))
}

/// The chronology.
pub(super) fn of_events(source: &Source<'_>, sheet: Sheet) -> Option<Picture<String>> {
    with(source, sheet, pictures::chronology)
}

/// The plan between conference and review.
pub(super) fn of_plan(source: &Source<'_>, child: Option<Id>) -> Vec<Picture<String>> {
    with(source, Sheet::Portrait, |from| pictures::plan(from, child))
}
