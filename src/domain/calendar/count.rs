//! Counting in days, weeks and months: each convention is a type of its own.

use chrono::{Days, Months, NaiveDate};

use super::{Calendar, Moment};

/// A way of counting from an anchor to a day or time.
pub trait Count {
    /// What is counted to, from `anchor`.
    fn from(&self, anchor: Moment, calendar: &Calendar) -> Moment;

    /// The same for a day without a time.
    fn date(&self, anchor: NaiveDate, calendar: &Calendar) -> NaiveDate {
        self.from(Moment::day(anchor), calendar).date
    }
}

/// Declares conventions that look only at days; the answer has no time.
macro_rules! conventions {
    ($($(#[$doc:meta])* $name:ident: |$n:ident, $anchor:ident, $calendar:ident| $date:expr;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $name(pub u16);

            impl Count for $name {
                fn from(&self, anchor: Moment, $calendar: &Calendar) -> Moment {
                    let ($n, $anchor) = (self.0, anchor.date);
                    Moment::day($date)
                }
            }
        )*
    };
}

conventions! {
    /// "Within n working days of": the anchor is day 0, the first working day after it day 1.
    WorkingDaysAfter: |n, anchor, calendar| forward(anchor, n.into(), calendar);
    /// "n working days before": counted back, the anchor is day 0.
    WorkingDaysBefore: |n, anchor, calendar| back(anchor, n.into(), calendar);
    /// n whole working days between, neither end counted: a working day earlier.
    ClearWorkingDaysBefore: |n, anchor, calendar| back(anchor, u32::from(n) + 1, calendar);
    /// n whole working days between, neither end counted: a working day later.
    ClearWorkingDaysAfter: |n, anchor, calendar| forward(anchor, u32::from(n) + 1, calendar);
    /// n working days of which the anchor, where it is one, is the first.
    WorkingDaysFromAndIncluding: |n, anchor, calendar| match (n, anchor.pred_opt()) {
        (1.., Some(eve)) => forward(eve, n.into(), calendar),
        _ => anchor,
    };
    /// n working days back, of which the anchor, where it is one, is the first.
    WorkingDaysBackFromAndIncluding: |n, anchor, calendar| match (n, anchor.succ_opt()) {
        (1.., Some(morrow)) => back(morrow, n.into(), calendar),
        _ => anchor,
    };
    /// n calendar days later.
    DaysAfter: |n, anchor, _calendar| later(anchor, n.into());
    /// n calendar days earlier.
    DaysBefore: |n, anchor, _calendar| earlier(anchor, n.into());
    /// n whole calendar days between, neither end counted.
    ClearDaysBefore: |n, anchor, _calendar| earlier(anchor, u64::from(n) + 1);
    /// n whole calendar days between, neither end counted, later.
    ClearDaysAfter: |n, anchor, _calendar| later(anchor, u64::from(n) + 1);
    /// n calendar days of which the anchor is the first.
    DaysFromAndIncluding: |n, anchor, _calendar| later(anchor, u64::from(n).saturating_sub(1));
    /// n calendar days back of which the anchor is the first.
    DaysBackFromAndIncluding: |n, anchor, _calendar| {
        earlier(anchor, u64::from(n).saturating_sub(1))
    };
    /// n weeks later, on the same day of the week.
    WeeksAfter: |n, anchor, _calendar| later(anchor, u64::from(n) * 7);
    /// n weeks earlier, on the same day of the week.
    WeeksBefore: |n, anchor, _calendar| earlier(anchor, u64::from(n) * 7);
    /// n calendar months later; a day the month does not have becomes its last.
    MonthsAfter: |n, anchor, _calendar| {
        anchor.checked_add_months(Months::new(n.into())).unwrap_or(NaiveDate::MAX)
    };
    /// n calendar months earlier; a day the month does not have becomes its last.
    MonthsBefore: |n, anchor, _calendar| {
        anchor.checked_sub_months(Months::new(n.into())).unwrap_or(NaiveDate::MIN)
    };
}

/// "Within": when the other count ends on no working day, the last working day before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RolledEarlier<C>(pub C);

/// When the other count ends on no working day, the first working day after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RolledLater<C>(pub C);

impl<C: Count> Count for RolledEarlier<C> {
    fn from(&self, anchor: Moment, calendar: &Calendar) -> Moment {
        rolled(self.0.from(anchor, calendar), |it| calendar.on_or_before(it))
    }
}

impl<C: Count> Count for RolledLater<C> {
    fn from(&self, anchor: Moment, calendar: &Calendar) -> Moment {
        rolled(self.0.from(anchor, calendar), |it| calendar.on_or_after(it))
    }
}

/// A moment that moves to another day is the whole of that day.
fn rolled(end: Moment, to: impl Fn(NaiveDate) -> NaiveDate) -> Moment {
    let date = to(end.date);
    if date == end.date { end } else { Moment::day(date) }
}

fn forward(mut date: NaiveDate, mut left: u32, calendar: &Calendar) -> NaiveDate {
    while left > 0 {
        let Some(next) = date.succ_opt() else { break };
        date = next;
        left -= u32::from(calendar.is_working_day(date));
    }
    date
}

fn back(mut date: NaiveDate, mut left: u32, calendar: &Calendar) -> NaiveDate {
    while left > 0 {
        let Some(before) = date.pred_opt() else { break };
        date = before;
        left -= u32::from(calendar.is_working_day(date));
    }
    date
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

fn earlier(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}
