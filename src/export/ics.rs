//! A timetable as a calendar file: one event for each deadline that has a date.
//!
//! Nobody's name is in it; times are written as instants, so that no program has to know when
//! clocks change. The same deadline always has the same UID: opening a newer file moves it.

use chrono::{Datelike, Days, NaiveDate, Timelike};
use ics::parameters;
use ics::properties::{Description, DtEnd, DtStart, Summary, Trigger};
use ics::{Alarm, Event, ICalendar, escape_text};

use crate::domain::Id;
use crate::domain::calendar::{Moment, utc};

/// One deadline of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the row it comes from.
    pub row: String,
    /// Its safe date.
    pub at: Moment,
    /// What must happen; no names.
    pub title: String,
    /// The source, and how else it can be read.
    pub note: String,
}

/// The calendar file. `made` is the moment it is made, as `20261122T093000Z`.
pub fn write(draft: Id, entries: &[Entry], made: &str) -> String {
    let mut calendar = ICalendar::new("2.0", "-//Plainplan//Deadlines//EN");
    for entry in entries {
        let uid = format!("{draft}-{}@plainplan", entry.row);
        let mut event = Event::new(uid, made.to_owned());
        match entry.at.time {
            Some(time) => {
                let at = utc(entry.at.date.and_time(time));
                let clock = format!("{:02}{:02}{:02}", at.hour(), at.minute(), at.second());
                let instant = format!("{}T{clock}Z", digits(at.date()));
                event.push(DtStart::new(instant.clone()));
                event.push(DtEnd::new(instant));
            }
            None => {
                let mut start = DtStart::new(digits(entry.at.date));
                start.append(parameters!("VALUE" => "DATE"));
                let mut end = DtEnd::new(digits(entry.at.date + Days::new(1)));
                end.append(parameters!("VALUE" => "DATE"));
                event.push(start);
                event.push(end);
            }
        }
        event.push(Summary::new(escape_text(entry.title.clone())));
        event.push(Description::new(escape_text(entry.note.clone())));
        // A day before, at nine in the morning of a whole day.
        let before = if entry.at.time.is_some() { "-P1D" } else { "-PT15H" };
        event.add_alarm(Alarm::display(
            Trigger::new(before),
            Description::new(escape_text(entry.title.clone())),
        ));
        calendar.add_event(event);
    }
    calendar.to_string()
}

fn digits(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;

    #[test]
    fn a_deadline_is_an_event_that_calendars_accept() {
        let day = NaiveDate::from_ymd_opt(2027, 6, 30).unwrap();
        let time = NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        let entry = |row: &str, at| Entry {
            row: row.to_owned(),
            at,
            title: "Send the report, in time; to the Chair".to_owned(),
            note: "G2, page 1\nAt the latest Thursday".to_owned(),
        };
        let entries = [entry("G2", Moment::at(day, time)), entry("G3", Moment::day(day))];
        let text = write(Id(7), &entries, "20261122T093000Z");
        for line in [
            "BEGIN:VCALENDAR",
            "UID:0000000000000007-G2@plainplan",
            // Half past nine in summer is half past eight by UTC.
            "DTSTART:20270630T083000Z",
            "DTSTART;VALUE=DATE:20270630",
            "DTEND;VALUE=DATE:20270701",
            "SUMMARY:Send the report\\, in time\\; to the Chair",
            "TRIGGER:-P1D",
            "END:VCALENDAR",
        ] {
            assert!(text.lines().any(|it| it == line), "{line} is missing in\n{text}");
        }
        assert!(text.lines().all(|it| it.len() <= 75), "long lines are folded");
        assert_eq!(
            text.matches("\r\n").count(),
            text.matches('\n').count(),
            "lines end as RFC 5545 says"
        );
    }
}
