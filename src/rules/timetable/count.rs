//! Counts one period of a rule with the calendar's conventions.

use chrono::NaiveDate;

use super::due::Sense;
use super::rule::{Bound, Counted, Counting, Direction, Rolls, Step, Unit};
use crate::domain::calendar::{
    Calendar, ClearDaysAfter, ClearDaysBefore, ClearWorkingDaysAfter, ClearWorkingDaysBefore,
    Count, DaysAfter, DaysBackFromAndIncluding, DaysBefore, DaysFromAndIncluding, GestationWeeks,
    HoursAfter, HoursBefore, MinutesAfter, MinutesBefore, Moment, MonthsAfter, MonthsBefore,
    WeeksAfter, WeeksBefore, WorkingDaysAfter, WorkingDaysBackFromAndIncluding, WorkingDaysBefore,
    WorkingDaysFromAndIncluding, WorkingHoursAfter, WorkingHoursBefore,
};

/// One stretch, `times` over, with the convention its words mean.
fn step(step: Step, times: u16, way: Direction, from: Moment, calendar: &Calendar) -> Moment {
    use Counting::{Clear, Exclusive, FromAndIncluding};
    use Direction::{After, Before};
    let n = step.count.saturating_mul(times);
    let convention: &dyn Count = match (step.unit, step.counting, way) {
        (Unit::Minutes, _, After) => &MinutesAfter(n),
        (Unit::Minutes, _, Before) => &MinutesBefore(n),
        (Unit::Hours, _, After) => &HoursAfter(n),
        (Unit::Hours, _, Before) => &HoursBefore(n),
        (Unit::WorkingHours, _, After) => &WorkingHoursAfter(n),
        (Unit::WorkingHours, _, Before) => &WorkingHoursBefore(n),
        (Unit::Days, Exclusive, After) => &DaysAfter(n),
        (Unit::Days, Exclusive, Before) => &DaysBefore(n),
        (Unit::Days, Clear, After) => &ClearDaysAfter(n),
        (Unit::Days, Clear, Before) => &ClearDaysBefore(n),
        (Unit::Days, FromAndIncluding, After) => &DaysFromAndIncluding(n),
        (Unit::Days, FromAndIncluding, Before) => &DaysBackFromAndIncluding(n),
        (Unit::WorkingDays, Exclusive, After) => &WorkingDaysAfter(n),
        (Unit::WorkingDays, Exclusive, Before) => &WorkingDaysBefore(n),
        (Unit::WorkingDays, Clear, After) => &ClearWorkingDaysAfter(n),
        (Unit::WorkingDays, Clear, Before) => &ClearWorkingDaysBefore(n),
        (Unit::WorkingDays, FromAndIncluding, After) => &WorkingDaysFromAndIncluding(n),
        (Unit::WorkingDays, FromAndIncluding, Before) => &WorkingDaysBackFromAndIncluding(n),
        (Unit::Weeks, _, After) => &WeeksAfter(n),
        (Unit::Weeks, _, Before) => &WeeksBefore(n),
        (Unit::Months, _, After) => &MonthsAfter(n),
        (Unit::Months, _, Before) => &MonthsBefore(n),
        (Unit::PregnancyWeeks, ..) => &GestationWeeks { weeks: n, days: 0 },
    };
    convention.from(from, calendar)
}

/// The whole period, `times` over; and the day it ended on, where that was no working day.
pub(super) fn count(
    counted: &Counted,
    times: u16,
    from: Moment,
    calendar: &Calendar,
) -> (Moment, Option<NaiveDate>) {
    let walk = |at, it: &Step| step(*it, times, counted.direction, at, calendar);
    let end = counted.steps.iter().fold(from, walk);
    let date = match counted.rolls {
        Rolls::Earlier => calendar.on_or_before(end.date),
        Rolls::Later => calendar.on_or_after(end.date),
        Rolls::Stays => end.date,
    };
    // "Within a day of" a Saturday is never the Friday before it.
    let turned_back = counted.direction == Direction::After && date < from.date;
    let pregnancy = counted.steps.iter().any(|it| it.unit == Unit::PregnancyWeeks);
    let date = if turned_back && !pregnancy { end.date } else { date };
    let rolled = (date != end.date).then_some(end.date);
    let time = counted.at.or(end.time.filter(|_| rolled.is_none()));
    (Moment { date, time }, rolled)
}

/// Whether a bound gives a last day, a first day, or the day.
pub(super) fn sense(counted: &Counted) -> Sense {
    match (counted.bound, counted.direction) {
        (Bound::AtLeast, Direction::Before) | (Bound::AtMost, Direction::After) => Sense::Latest,
        (Bound::AtLeast, Direction::After) | (Bound::AtMost, Direction::Before) => Sense::Earliest,
        (Bound::Exactly | Bound::On, _) => Sense::On,
        (Bound::Every | Bound::NotAfter, _) => Sense::Latest,
        (Bound::NotBefore | Bound::NotImmediately, _) => Sense::Earliest,
    }
}
