//! Weeks of a pregnancy, counted from the expected date of birth.

use chrono::{Days, NaiveDate};

use super::{Calendar, Count, Moment};

/// Days from the reckoned start of a pregnancy to the expected date (domain.md 9.4).
const WHOLE: i64 = 280;

/// The day a pregnancy reaches so many weeks and days; the anchor is the expected date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GestationWeeks {
    /// Whole weeks.
    pub weeks: u16,
    /// Days beyond them, 0 to 6.
    pub days: u16,
}

impl GestationWeeks {
    /// How far a pregnancy with this expected date is on `date`; `None` before it began.
    pub fn on(date: NaiveDate, expected: NaiveDate) -> Option<Self> {
        let days = u16::try_from(WHOLE - (expected - date).num_days()).ok()?;
        Some(Self { weeks: days / 7, days: days % 7 })
    }

    fn day(self, expected: NaiveDate) -> NaiveDate {
        let days = i64::from(self.weeks) * 7 + i64::from(self.days) - WHOLE;
        let moved = match u64::try_from(days) {
            Ok(later) => expected.checked_add_days(Days::new(later)),
            Err(_) => expected.checked_sub_days(Days::new(days.unsigned_abs())),
        };
        moved.unwrap_or(expected)
    }
}

impl Count for GestationWeeks {
    fn from(&self, anchor: Moment, _: &Calendar) -> Moment {
        Moment::day(self.day(anchor.date))
    }
}
