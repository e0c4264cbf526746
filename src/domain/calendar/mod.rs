//! Working days of England and Wales, and every way in which people count them.
//!
//! A day is a working day unless it is a Saturday or Sunday, a bank holiday, or a day the user
//! said their service is closed. Each convention of counting is a type of its own, so that a
//! reader of the code sees which one a deadline means (domain.md 9.4).

mod clock;
mod count;
mod holidays;
mod hours;
mod moment;
mod pregnancy;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};

pub use clock::{london_time, summer_time, utc};
pub use count::{
    ClearDaysAfter, ClearDaysBefore, ClearWorkingDaysAfter, ClearWorkingDaysBefore, Count,
    DaysAfter, DaysBackFromAndIncluding, DaysBefore, DaysFromAndIncluding, MonthsAfter,
    MonthsBefore, RolledEarlier, RolledLater, WeeksAfter, WeeksBefore, WorkingDaysAfter,
    WorkingDaysBackFromAndIncluding, WorkingDaysBefore, WorkingDaysFromAndIncluding,
};
pub use holidays::{
    BankHoliday, KNOWN_FROM, KNOWN_UP_TO, bank_holiday, bank_holidays, easter_sunday,
};
pub use hours::{
    HoursAfter, HoursBefore, MinutesAfter, MinutesBefore, WorkingHoursAfter, WorkingHoursBefore,
};
pub use moment::{Moment, read_time};
pub use pregnancy::GestationWeeks;

/// Bank holidays by rule, and the days one service is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Days added by the user; councils differ over the days between Christmas and New Year.
    pub closures: BTreeSet<NaiveDate>,
}

/// Why a day is not a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Saturday or Sunday.
    Weekend,
    /// A bank holiday of England and Wales.
    BankHoliday(BankHoliday),
    /// A day the user added.
    Closure,
}

impl Calendar {
    /// A calendar with these closure days.
    pub fn closed_on(closures: impl IntoIterator<Item = NaiveDate>) -> Self {
        Self { closures: closures.into_iter().collect() }
    }

    /// Why nobody works on this day; `None` for a working day.
    pub fn closed(&self, date: NaiveDate) -> Option<Closed> {
        if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            return Some(Closed::Weekend);
        }
        let holiday = bank_holiday(date).map(Closed::BankHoliday);
        holiday.or_else(|| self.closures.contains(&date).then_some(Closed::Closure))
    }

    /// Is this a working day?
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        self.closed(date).is_none()
    }

    /// Are the one-off bank holidays of this day's year known? Beyond, warn (domain.md 9.3).
    pub fn knows(&self, date: NaiveDate) -> bool {
        (KNOWN_FROM..=KNOWN_UP_TO).contains(&date.year())
    }

    /// This day, or the last working day before it.
    pub fn on_or_before(&self, mut date: NaiveDate) -> NaiveDate {
        while !self.is_working_day(date) {
            let Some(earlier) = date.pred_opt() else { break };
            date = earlier;
        }
        date
    }

    /// This day, or the first working day after it.
    pub fn on_or_after(&self, mut date: NaiveDate) -> NaiveDate {
        while !self.is_working_day(date) {
            let Some(later) = date.succ_opt() else { break };
            date = later;
        }
        date
    }
}
