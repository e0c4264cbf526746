//! Counting in hours and minutes: by the clock, and by hours of working days.

use chrono::{Duration, NaiveDateTime, NaiveTime};

use super::{Calendar, Count, Moment, clock};

/// `n` hours that really pass, later by the clock in London. Whole days where no time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursAfter(pub u16);
/// `n` hours that really pass, earlier by the clock in London.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursBefore(pub u16);
/// `n` minutes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinutesAfter(pub u16);
/// `n` minutes earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinutesBefore(pub u16);
/// `n` hours later, where only hours of working days count, all 24 of each: 24 hours after
/// Friday 15:00 is Monday 15:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingHoursAfter(pub u16);
/// `n` hours earlier, where only hours of working days count: 48 hours before Monday 09:30 is
/// Thursday 09:30 (domain.md 9.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingHoursBefore(pub u16);

/// Where no time of day is known, the answer has none either and is never the later day.
fn shifted(anchor: Moment, shift: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Moment {
    let at = shift(anchor.earliest());
    match anchor.time {
        Some(_) => at.into(),
        None => Moment::day(at.date()),
    }
}

fn passed(anchor: Moment, by: Duration) -> Moment {
    let shift = |local| {
        let utc = clock::utc(local);
        clock::london_time(utc.checked_add_signed(by).unwrap_or(utc))
    };
    match anchor.time {
        Some(_) => shifted(anchor, shift),
        // Midnight to midnight: a day of 23 hours is a day.
        None => shifted(anchor, |local| local.checked_add_signed(by).unwrap_or(local)),
    }
}

impl Count for HoursAfter {
    fn from(&self, anchor: Moment, _: &Calendar) -> Moment {
        passed(anchor, Duration::hours(self.0.into()))
    }
}

impl Count for HoursBefore {
    fn from(&self, anchor: Moment, _: &Calendar) -> Moment {
        passed(anchor, -Duration::hours(self.0.into()))
    }
}

impl Count for MinutesAfter {
    fn from(&self, anchor: Moment, _: &Calendar) -> Moment {
        passed_of_day(anchor, Duration::minutes(self.0.into()))
    }
}

impl Count for MinutesBefore {
    fn from(&self, anchor: Moment, _: &Calendar) -> Moment {
        passed_of_day(anchor, -Duration::minutes(self.0.into()))
    }
}

/// Minutes leave a day without a time as it is: "30 minutes early" is still that day.
fn passed_of_day(anchor: Moment, by: Duration) -> Moment {
    if anchor.time.is_some() { passed(anchor, by) } else { anchor }
}

impl Count for WorkingHoursAfter {
    fn from(&self, anchor: Moment, calendar: &Calendar) -> Moment {
        shifted(anchor, |local| {
            let (mut date, mut time) = (local.date(), local.time());
            let mut left = Duration::hours(self.0.into());
            loop {
                let rest = Duration::days(1) - (time - NaiveTime::MIN);
                if calendar.is_working_day(date) {
                    if left < rest {
                        return date.and_time(time) + left;
                    }
                    left -= rest;
                }
                let Some(next) = date.succ_opt() else { return local };
                (date, time) = (next, NaiveTime::MIN);
            }
        })
    }
}

impl Count for WorkingHoursBefore {
    fn from(&self, anchor: Moment, calendar: &Calendar) -> Moment {
        shifted(anchor, |local| {
            let (mut date, mut since) = (local.date(), local.time() - NaiveTime::MIN);
            let mut left = Duration::hours(self.0.into());
            loop {
                if calendar.is_working_day(date) {
                    if left <= since {
                        return date.and_time(NaiveTime::MIN) + (since - left);
                    }
                    left -= since;
                }
                let Some(earlier) = date.pred_opt() else { return local };
                (date, since) = (earlier, Duration::days(1));
            }
        })
    }
}
