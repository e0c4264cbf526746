//! The puzzle of dates: by when something must happen, worked out by the arrangements of an area.

use chrono::NaiveDate;

use super::pack::Deadline;
use crate::domain::calendar::{Calendar, bank_holiday};
use crate::rules::timetable::{Area, KnownDates, timetable};

/// The safe date of the row that is asked about. `None` where the area has no such row, or the dates
/// known do not reach.
pub fn worked_out(area: &Area, puzzle: &Deadline) -> Option<NaiveDate> {
    let known = puzzle.known.iter().fold(KnownDates::default(), |known, (event, date)| {
        known.with(*event, crate::domain::calendar::Moment::day(*date))
    });
    let due = timetable(area, &known, puzzle.kind, &Calendar::default());
    let row = due.iter().find(|it| it.row.id == puzzle.row)?;
    Some(row.safe.as_ref()?.at.date)
}

/// The bank holidays between the dates known and the answer, both included: what people overlook.
pub fn holidays(puzzle: &Deadline) -> Vec<NaiveDate> {
    let dates = || puzzle.known.iter().map(|it| it.1).chain([puzzle.answer]);
    let Some((first, last)) = dates().min().zip(dates().max()) else { return Vec::new() };
    first
        .iter_days()
        .take_while(|it| *it <= last)
        .filter(|it| bank_holiday(*it).is_some())
        .collect()
}

/// Does a bank holiday lie on the way?
pub(super) fn meets_a_holiday(puzzle: &Deadline) -> bool {
    !holidays(puzzle).is_empty()
}
