//! The calendar file, read by a parser that is not ours, as calendar programs read it.

use std::collections::BTreeSet;

use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime};
use plainplan::domain::Id;
use plainplan::domain::calendar::Calendar as Days;
use plainplan::domain::setting::ConferenceKind;
use plainplan::export::ics::{Entry, write};
use plainplan::rules::timetable::{AREAS, Deadline, Event, KnownDates, area, timetable};

fn entries(due: &[Deadline]) -> Vec<Entry> {
    let dated = due.iter().filter_map(|it| Some((it, it.safe.as_ref()?)));
    let entry = |(it, safe): (&Deadline, &plainplan::rules::timetable::Dated)| Entry {
        row: it.row.id.clone(),
        at: safe.at,
        title: it.row.what.clone(),
        note: format!("{}; with a comma, a semicolon;\nand a second line", it.row.source),
    };
    dated.map(entry).collect()
}

fn due(id: &str, conference: &str) -> Vec<Deadline> {
    let at = chrono::NaiveDateTime::parse_from_str(conference, "%Y-%m-%d %H:%M").unwrap();
    let moment = plainplan::domain::calendar::Moment::at(at.date(), at.time());
    let known = KnownDates::default()
        .with(Event::Conference, moment)
        .with(Event::StrategyDiscussion, "2026-12-07".parse::<chrono::NaiveDate>().unwrap());
    timetable(&area(id).unwrap(), &known, ConferenceKind::Initial, &Days::default())
}

#[test]
fn another_program_reads_every_deadline_of_every_area_as_it_was_meant() {
    for (id, _) in AREAS {
        let entries = entries(&due(id, "2027-01-05 10:00"));
        assert!(!entries.is_empty(), "{id}");
        let text = write(Id(0xabcd), &entries, "20261124T093000Z");
        let calendar: Calendar = text.parse().unwrap_or_else(|err| panic!("{id}: {err}\n{text}"));
        let events: Vec<_> = calendar.components.iter().filter_map(|it| it.as_event()).collect();
        assert_eq!(events.len(), entries.len(), "{id}");
        for (event, entry) in events.iter().zip(&entries) {
            assert_eq!(event.get_summary(), Some(entry.title.as_str()), "{id}");
            assert_eq!(event.get_description(), Some(entry.note.as_str()), "{id}");
            let start = event.get_start().expect("a start");
            match (entry.at.time, start) {
                (None, DatePerhapsTime::Date(date)) => assert_eq!(date, entry.at.date, "{id}"),
                (Some(time), DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => {
                    let local = at.naive_utc();
                    // January: the clock in London is that of UTC.
                    assert_eq!(local, entry.at.date.and_time(time), "{id} {}", entry.row);
                }
                (time, start) => panic!("{id} {}: {time:?} became {start:?}", entry.row),
            }
        }
    }
}

#[test]
fn uids_are_stable_and_told_apart_and_every_event_has_its_alarm() {
    let uids = |conference| -> Vec<String> {
        let text = write(Id(0xabcd), &entries(&due("gwent", conference)), "20261124T093000Z");
        assert_eq!(text.matches("BEGIN:VALARM").count(), text.matches("BEGIN:VEVENT").count());
        assert_eq!(text.matches("TRIGGER").count(), text.matches("BEGIN:VALARM").count());
        let calendar: Calendar = text.parse().expect("a calendar");
        let events = calendar.components.iter().filter_map(|it| it.as_event());
        events.map(|it| it.get_uid().expect("a uid").to_owned()).collect()
    };
    let (before, after) = (uids("2027-01-05 10:00"), uids("2027-02-09 10:00"));
    assert_eq!(before, after, "a new file moves the same events");
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), before.len());
    let other = write(Id(0xabce), &entries(&due("gwent", "2027-01-05 10:00")), "20261124T093000Z");
    assert!(!other.contains(before[0].as_str()), "another draft has other events");
}

#[test]
fn a_time_in_summer_is_the_same_instant_for_another_program() {
    // 48 hours before Wednesday 30 June 2027, 9:30: summer time, an hour ahead of UTC.
    let due = due("gwent", "2027-06-30 09:30");
    let timed: Vec<Entry> = entries(&due).into_iter().filter(|it| it.at.time.is_some()).collect();
    assert!(!timed.is_empty());
    let text = write(Id(1), &timed, "20261124T093000Z");
    let calendar: Calendar = text.parse().expect("a calendar");
    let events = calendar.components.iter().filter_map(|it| it.as_event());
    for (event, entry) in events.zip(&timed) {
        let Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) = event.get_start() else {
            panic!("{} has no instant", entry.row);
        };
        let local = entry.at.date.and_time(entry.at.time.expect("filtered"));
        assert_eq!(at.naive_utc() + chrono::TimeDelta::hours(1), local, "{}", entry.row);
    }
}
