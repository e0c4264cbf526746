//! The weeks round a conference, day by day, for the picture of them.

use chrono::{Datelike, Days, NaiveDate};

use super::due::{Deadline, Sense};
use crate::domain::calendar::{Calendar, Closed};

/// So many weeks before the week of the conference, and after it, at most.
const MOST_WEEKS: i64 = 6;

/// One day of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// Why nobody works.
    pub closed: Option<Closed>,
    /// The deadlines whose safe date it is: places in the timetable.
    pub due: Vec<usize>,
    /// Is the conference on it?
    pub is_conference: bool,
    /// Is it today?
    pub is_today: bool,
}

/// The weeks, Mondays first, from the first deadline before the conference to the last after it;
/// deadlines further away are left to the list.
pub fn weeks(
    timetable: &[Deadline],
    conference: NaiveDate,
    today: Option<NaiveDate>,
    calendar: &Calendar,
) -> Vec<[Day; 7]> {
    let span = Days::new((MOST_WEEKS * 7) as u64);
    let middle = monday(conference);
    let (first, last) = (middle - span, middle + span + Days::new(6));
    let near = |it: &Deadline| {
        let date = it.safe.as_ref()?.at.date;
        (it.sense != Sense::Earliest && first <= date && date <= last).then_some(date)
    };
    let dates: Vec<NaiveDate> = timetable.iter().filter_map(near).collect();
    let from = monday(dates.iter().copied().min().unwrap_or(conference).min(conference));
    let to = dates.iter().copied().max().unwrap_or(conference).max(conference);
    let day = |date: NaiveDate| Day {
        date,
        closed: calendar.closed(date),
        due: (0..timetable.len()).filter(|at| near(&timetable[*at]) == Some(date)).collect(),
        is_conference: date == conference,
        is_today: today == Some(date),
    };
    let mondays = from.iter_weeks().take_while(|it| *it <= to);
    mondays.map(|it| std::array::from_fn(|at| day(it + Days::new(at as u64)))).collect()
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(date.weekday().num_days_from_monday().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::setting::ConferenceKind;
    use crate::rules::timetable::{Event, KnownDates, area, timetable};

    #[test]
    fn the_picture_runs_from_the_first_deadline_to_the_last_and_each_is_on_its_day() {
        let conference: NaiveDate = "2027-01-05".parse().unwrap();
        let known = KnownDates::default().with(Event::Conference, conference);
        let calendar = Calendar::default();
        let due =
            timetable(&area("wakefield").unwrap(), &known, ConferenceKind::Initial, &calendar);
        let weeks = weeks(&due, conference, "2026-12-30".parse().ok(), &calendar);
        let days: Vec<&Day> = weeks.iter().flatten().collect();
        assert!(days.windows(2).all(|it| it[0].date + Days::new(1) == it[1].date));
        assert_eq!(days[0].date.weekday(), chrono::Weekday::Mon);
        assert_eq!(days.iter().filter(|it| it.is_conference).count(), 1);
        assert_eq!(days.iter().filter(|it| it.is_today).count(), 1);
        let shown: usize = days.iter().map(|it| it.due.len()).sum();
        let near = due.iter().filter_map(|it| it.safe.as_ref()).map(|it| it.at.date);
        let inside = near.filter(|it| days.iter().any(|day| day.date == *it)).count();
        assert_eq!(shown, inside, "each deadline within the weeks is on its day");
        assert!(shown >= 5, "{shown}");
        for day in &days {
            for at in &day.due {
                assert_eq!(due[*at].safe.as_ref().unwrap().at.date, day.date);
            }
        }
        assert!(weeks.len() as i64 <= 2 * MOST_WEEKS + 1);
        let new_year = days.iter().find(|it| it.date == "2027-01-01".parse().unwrap()).unwrap();
        assert!(matches!(new_year.closed, Some(Closed::BankHoliday(_))));
    }
}
