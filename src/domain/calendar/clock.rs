//! Time in London: when the clocks change, and what that does to hours.
//!
//! Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
//! October.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// When summer time begins and ends in a year, in UTC.
pub fn summer_time(year: i32) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let change = |month| {
        let end = NaiveDate::from_ymd_opt(year, month, 31)?;
        let sunday = end - Duration::days(end.weekday().num_days_from_sunday().into());
        Some(sunday.and_time(NaiveTime::from_hms_opt(1, 0, 0)?))
    };
    Some((change(3)?, change(10)?))
}

/// Is it summer time at this instant of UTC?
fn is_summer(utc: NaiveDateTime) -> bool {
    summer_time(utc.year()).is_some_and(|(begins, ends)| begins <= utc && utc < ends)
}

/// What the clock in London shows at an instant of UTC.
pub fn london_time(utc: NaiveDateTime) -> NaiveDateTime {
    utc.checked_add_signed(hour_if(is_summer(utc))).unwrap_or(utc)
}

/// The instant of UTC at which the clock in London shows this.
///
/// In autumn an hour comes twice: its first coming counts, so that no deadline is late. In spring
/// an hour is left out: it is read as the hour after it.
pub fn utc(local: NaiveDateTime) -> NaiveDateTime {
    let summer = local.checked_sub_signed(hour_if(true)).unwrap_or(local);
    if is_summer(summer) { summer } else { local }
}

fn hour_if(summer: bool) -> Duration {
    Duration::hours(summer.into())
}
