//! The order share, correct, send: the family sees the report while it can still be put right.
//!
//! Some sources ask for the report sooner than they ask that the family sees it (domain.md 1.3
//! item 4); then the last day for sharing is too late.

use chrono::NaiveDate;

use super::due::Deadline;
use super::row::{Row, Stage};
use super::said::Say;
use crate::domain::calendar::{Calendar, Count, WorkingDaysBefore};

/// What the two last days, for sharing and for sending, mean for each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderNote {
    /// The row about sharing; the same as `send` where one row asks for both.
    pub share: String,
    /// The row about sending.
    pub send: String,
    /// The last day for sharing, where the source gives one.
    pub share_by: Option<NaiveDate>,
    /// The last day for sending.
    pub send_by: NaiveDate,
    /// The last day for sharing that leaves a working day to put right what is wrong.
    pub share_well_by: NaiveDate,
}

impl OrderNote {
    /// Does the source's own last day for sharing leave no time before the report is sent?
    pub fn is_too_late(&self) -> bool {
        self.share_by.is_some_and(|it| it > self.share_well_by)
    }

    /// The words of it.
    pub fn say(&self) -> Say {
        let day = ("day", self.share_well_by.into());
        let send = ("send", self.send_by.into());
        let key = match self.share_by {
            None => "timetable-order-no-day",
            Some(_) if self.is_too_late() => "timetable-order-too-late",
            Some(_) => "timetable-order-fits",
        };
        Say::with(key, [day, send])
    }
}

/// A note for each row about sending that has a date, and the row about sharing that goes with it.
pub fn order_notes(timetable: &[Deadline], calendar: &Calendar) -> Vec<OrderNote> {
    let of = |stage| timetable.iter().filter(move |it| it.row.stages.contains(&stage));
    let date = |it: &Deadline| it.safe.as_ref().map(|it| it.at.date);
    let mut notes = Vec::new();
    for send in of(Stage::Send) {
        let Some(send_by) = date(send) else { continue };
        let with = |it: &&Deadline| go_together(&it.row, &send.row);
        // Of several, the one that asks soonest.
        let shares = of(Stage::Share).filter(with);
        let Some(share) = shares.min_by_key(|it| date(it).unwrap_or(NaiveDate::MAX)) else {
            continue;
        };
        notes.push(OrderNote {
            share: share.row.id.clone(),
            send: send.row.id.clone(),
            share_by: date(share),
            send_by,
            share_well_by: WorkingDaysBefore(1).date(send_by, calendar),
        });
    }
    notes
}

/// Are both rows about the same people's reports?
fn go_together(a: &Row, b: &Row) -> bool {
    a.who.iter().any(|it| b.who.contains(it))
}
