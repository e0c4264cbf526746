//! The working-day calendar against the dates and vectors of domain.md 9.3 and 9.5.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use plainplan::domain::Options;
use plainplan::domain::calendar::*;
use proptest::prelude::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dt(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn moment(text: &str) -> Moment {
    if text.len() > 10 { dt(text).into() } else { d(text).into() }
}

#[test]
fn the_bank_holidays_of_each_year() {
    for (year, expected) in [
        (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
        (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
        (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
        (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
        (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
        (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
        (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    ] {
        let found: Vec<_> =
            bank_holidays(year).iter().map(|it| it.0.to_string()[5..].to_owned()).collect();
        assert_eq!(found.join(" "), expected, "{year}");
    }
}

#[test]
fn holidays_have_their_names() {
    use BankHoliday::*;
    for (day, name) in [
        ("2020-05-08", Some(EarlyMay)),
        ("2020-05-04", None),
        ("2022-06-02", Some(Spring)),
        ("2022-05-30", None),
        ("2022-06-03", Some(Jubilee)),
        ("2022-09-19", Some(StateFuneral)),
        ("2023-05-08", Some(Coronation)),
        ("2022-12-26", Some(Boxing)),
        ("2022-12-27", Some(Christmas)),
        ("2026-12-28", Some(Boxing)),
        ("2027-03-26", Some(GoodFriday)),
        ("2027-04-02", None),
        ("2026-06-15", None), // Scotland alone
        ("2026-03-17", None), // Northern Ireland alone
    ] {
        assert_eq!(bank_holiday(d(day)), name, "{day}");
    }
}

#[test]
fn the_calendar_says_how_far_it_knows() {
    let calendar = Calendar::default();
    assert_eq!((KNOWN_FROM, KNOWN_UP_TO), (2018, 2027));
    for (day, known) in [("2017-12-31", false), ("2018-01-01", true), ("2027-12-31", true)] {
        assert_eq!(calendar.knows(d(day)), known, "{day}");
    }
    assert!(!calendar.knows(d("2028-01-01")));
}

#[test]
fn days_added_by_the_user_are_no_working_days() {
    let shut = ["2026-12-29", "2026-12-30", "2026-12-31"].map(d);
    let calendar = Calendar::closed_on(shut);
    assert_eq!(calendar.closed(d("2026-12-29")), Some(Closed::Closure));
    assert_eq!(calendar.closed(d("2026-12-26")), Some(Closed::Weekend));
    assert_eq!(WorkingDaysBefore(1).date(d("2027-01-04"), &calendar), d("2026-12-24"));
    assert_eq!(WorkingDaysAfter(1).date(d("2026-12-24"), &calendar), d("2027-01-04"));
}

/// Why, the convention, the anchor, what is expected.
type Vector = (&'static str, Box<dyn Count>, &'static str, &'static str);

#[test]
fn every_vector_of_the_domain_reference() {
    let wd_after = |n| Box::new(WorkingDaysAfter(n)) as Box<dyn Count>;
    let wd = |n| Box::new(WorkingDaysBefore(n)) as Box<dyn Count>;
    let cd = |n| Box::new(DaysBefore(n)) as Box<dyn Count>;
    let weeks = |n| Box::new(RolledEarlier(WeeksAfter(n))) as Box<dyn Count>;
    let months = |n| Box::new(RolledEarlier(MonthsAfter(n))) as Box<dyn Count>;
    let gestation = |w| Box::new(GestationWeeks { weeks: w, days: 0 }) as Box<dyn Count>;
    let vectors: Vec<Vector> = vec![
        ("15 wd over Christmas", wd_after(15), "2026-12-07", "2026-12-30"),
        ("day 1 inclusive", Box::new(WorkingDaysFromAndIncluding(15)), "2026-12-07", "2026-12-29"),
        ("15 wd into the new year", wd_after(15), "2026-12-14", "2027-01-07"),
        ("15 wd over Easter", wd_after(15), "2027-03-12", "2027-04-06"),
        ("from a Friday", wd_after(15), "2027-01-15", "2027-02-05"),
        ("from the Saturday after it", wd_after(15), "2027-01-16", "2027-02-05"),
        ("from the Monday after it", wd_after(15), "2027-01-18", "2027-02-08"),
        ("first core group", wd_after(10), "2026-12-17", "2027-01-05"),
        ("core group four weeks later", weeks(4), "2027-01-05", "2027-02-02"),
        ("core group six weeks later", weeks(6), "2027-01-05", "2027-02-16"),
        ("5 wd", wd_after(5), "2026-12-17", "2026-12-24"),
        ("15 wd", wd_after(15), "2026-12-17", "2027-01-12"),
        ("20 wd", wd_after(20), "2026-12-17", "2027-01-19"),
        ("42 wd", wd_after(42), "2026-12-07", "2027-02-08"),
        ("3 wd before", wd(3), "2027-01-05", "2026-12-30"),
        ("clear 3", Box::new(ClearWorkingDaysBefore(3)), "2027-01-05", "2026-12-29"),
        ("3 calendar days", cd(3), "2027-01-05", "2027-01-02"),
        ("5 wd before", wd(5), "2027-01-05", "2026-12-24"),
        ("1 wd before, after Easter", wd(1), "2027-03-30", "2027-03-25"),
        ("2 wd before, after Easter", wd(2), "2027-03-30", "2027-03-24"),
        ("3 wd before, after Easter", wd(3), "2027-03-30", "2027-03-23"),
        ("5 wd before, after Easter", wd(5), "2027-03-30", "2027-03-19"),
        ("2 calendar days", cd(2), "2027-03-30", "2027-03-28"),
        ("48 h, no time known", Box::new(HoursBefore(48)), "2027-03-30", "2027-03-28"),
        ("3 wd before, early May", wd(3), "2027-05-04", "2027-04-28"),
        ("3 calendar days, early May", cd(3), "2027-05-04", "2027-05-01"),
        ("1 wd before a Monday", wd(1), "2027-01-11", "2027-01-08"),
        ("1 calendar day before a Monday", cd(1), "2027-01-11", "2027-01-10"),
        ("3 wd before a Monday", wd(3), "2027-01-11", "2027-01-06"),
        ("5 wd before a Monday", wd(5), "2027-01-11", "2027-01-04"),
        ("10 days prior, calendar", cd(10), "2027-03-17", "2027-03-07"),
        ("10 days prior, working", wd(10), "2027-03-17", "2027-03-03"),
        ("3 months", months(3), "2026-12-17", "2027-03-17"),
        ("3 months, clipped", Box::new(MonthsAfter(3)), "2026-11-30", "2027-02-28"),
        ("3 months, clipped and rolled", months(3), "2026-11-30", "2027-02-26"),
        ("6 months, clipped", Box::new(MonthsAfter(6)), "2026-08-31", "2027-02-28"),
        ("6 months, clipped and rolled", months(6), "2026-08-31", "2027-02-26"),
        ("12 weeks of pregnancy", gestation(12), "2027-05-14", "2026-10-30"),
        ("24 weeks of pregnancy", gestation(24), "2027-05-14", "2027-01-22"),
        ("28 weeks of pregnancy", gestation(28), "2027-05-14", "2027-02-19"),
        ("34 weeks of pregnancy", gestation(34), "2027-05-14", "2027-04-02"),
        ("visit every 10 wd", wd_after(10), "2026-12-14", "2026-12-30"),
        ("from the visit", Box::new(WorkingDaysFromAndIncluding(10)), "2026-12-14", "2026-12-29"),
        ("visit every 14 days", Box::new(DaysAfter(14)), "2026-12-14", "2026-12-28"),
        ("and rolled", Box::new(RolledEarlier(DaysAfter(14))), "2026-12-14", "2026-12-24"),
        ("rolled the other way", Box::new(RolledLater(DaysAfter(14))), "2026-12-14", "2026-12-29"),
        ("48 h over a weekend", Box::new(HoursBefore(48)), "2027-01-11 09:30", "2027-01-09 09:30"),
        (
            "48 h of working days",
            Box::new(WorkingHoursBefore(48)),
            "2027-01-11 09:30",
            "2027-01-07 09:30",
        ),
        ("24 h over a weekend", Box::new(HoursAfter(24)), "2027-01-15 15:00", "2027-01-16 15:00"),
        (
            "24 h of working days",
            Box::new(WorkingHoursAfter(24)),
            "2027-01-15 15:00",
            "2027-01-18 15:00",
        ),
        (
            "48 h to the morning of the spring change, after it",
            Box::new(HoursBefore(48)),
            "2027-03-30 10:00",
            "2027-03-28 10:00",
        ),
        (
            "48 h across the spring change: an hour earlier by the clock",
            Box::new(HoursBefore(48)),
            "2027-03-29 09:30",
            "2027-03-27 08:30",
        ),
        (
            "48 h across the autumn change: an hour later by the clock",
            Box::new(HoursBefore(48)),
            "2026-10-26 09:30",
            "2026-10-24 10:30",
        ),
        ("arrive early", Box::new(MinutesBefore(30)), "2027-01-05 10:00", "2027-01-05 09:30"),
        ("arrive early, no time known", Box::new(MinutesBefore(30)), "2027-01-05", "2027-01-05"),
        ("a clear calendar day", Box::new(ClearDaysBefore(2)), "2027-01-05", "2027-01-02"),
        ("none is the day itself", wd(0), "2027-01-02", "2027-01-02"),
    ];
    let calendar = Calendar::default();
    for (why, count, anchor, expected) in vectors {
        assert_eq!(count.from(moment(anchor), &calendar), moment(expected), "{why}: {anchor}");
    }
}

#[test]
fn the_clocks_change_when_the_law_says() {
    for (why, utc_time, local) in [
        ("winter", "2027-01-05 10:00", "2027-01-05 10:00"),
        ("just before spring forward", "2027-03-28 00:59", "2027-03-28 00:59"),
        ("spring forward", "2027-03-28 01:00", "2027-03-28 02:00"),
        ("summer", "2027-06-01 10:00", "2027-06-01 11:00"),
        ("just before falling back", "2026-10-25 00:59", "2026-10-25 01:59"),
        ("fallen back", "2026-10-25 01:00", "2026-10-25 01:00"),
    ] {
        assert_eq!(london_time(dt(utc_time)), dt(local), "{why}");
    }
    for (why, local, utc_time) in [
        ("the hour that comes twice: its first coming", "2026-10-25 01:30", "2026-10-25 00:30"),
        ("the hour left out: the one after it", "2027-03-28 01:30", "2027-03-28 01:30"),
        ("summer", "2027-06-01 11:00", "2027-06-01 10:00"),
    ] {
        assert_eq!(utc(dt(local)), dt(utc_time), "{why}");
    }
}

#[test]
fn weeks_of_a_pregnancy_on_a_day() {
    let expected = d("2027-05-14");
    for (day, weeks, days) in [("2027-05-14", 40, 0), ("2027-02-20", 28, 1), ("2027-05-20", 40, 6)]
    {
        let found = GestationWeeks::on(d(day), expected);
        assert_eq!(found, Some(GestationWeeks { weeks, days }), "{day}");
    }
    assert_eq!(GestationWeeks::on(d("2026-01-01"), expected), None);
}

#[test]
fn a_time_is_read_as_people_type_it() {
    for (text, expected) in [
        ("10am", Some("10:00")),
        ("10 AM", Some("10:00")),
        ("2:30pm", Some("14:30")),
        ("2.30 p.m.", Some("14:30")),
        ("12pm", Some("12:00")),
        ("12am", Some("00:00")),
        ("noon", Some("12:00")),
        ("14:00", Some("14:00")),
        ("1400", Some("14:00")),
        ("14.00hrs", Some("14:00")),
        ("9", Some("09:00")),
        ("2", Some("14:00")),
        ("at 10am", Some("10:00")),
        ("10am to 12", Some("10:00")),
        ("10:00-12:00", Some("10:00")),
        ("09:30 (join from 9:15)", Some("09:30")),
        ("", None),
        ("morning", None),
        ("25:00", None),
        ("10:5", None),
        ("13am", None),
        ("10/11", None),
        ("Room 4, 10am", None),
    ] {
        let found = read_time(text).map(|it| it.to_string()[..5].to_owned());
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}

#[test]
fn every_holiday_has_words() {
    let words = plainplan::text::Words::coach();
    for key in BankHoliday::KEYS {
        assert!(words.find(&format!("bank-holiday-{key}"), &[]).is_some(), "{key}");
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..23 * 365).prop_map(|it| d("2018-01-01") + Days::new(it))
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    proptest::collection::vec(any_day(), 0..20).prop_map(Calendar::closed_on)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn counting_forward_and_back_agree(start in any_day(), n in 1u16..60, cal in any_calendar()) {
        let start = cal.on_or_after(start);
        let end = WorkingDaysAfter(n).date(start, &cal);
        prop_assert_eq!(WorkingDaysBefore(n).date(end, &cal), start);
        prop_assert_eq!(WorkingDaysFromAndIncluding(n + 1).date(start, &cal), end);
        prop_assert_eq!(WorkingDaysBackFromAndIncluding(n + 1).date(end, &cal), start);
        prop_assert_eq!(ClearWorkingDaysAfter(n - 1).date(start, &cal), end);
        prop_assert_eq!(ClearWorkingDaysBefore(n - 1).date(end, &cal), start);
    }

    #[test]
    fn working_days_end_on_working_days(start in any_day(), n in 1u16..60, cal in any_calendar()) {
        let ends = [
            WorkingDaysAfter(n).date(start, &cal),
            WorkingDaysBefore(n).date(start, &cal),
            ClearWorkingDaysAfter(n).date(start, &cal),
            ClearWorkingDaysBefore(n).date(start, &cal),
            WorkingDaysFromAndIncluding(n).date(start, &cal),
            WorkingDaysBackFromAndIncluding(n).date(start, &cal),
            RolledEarlier(MonthsAfter(n)).date(start, &cal),
            RolledEarlier(WeeksAfter(n)).date(start, &cal),
            RolledLater(DaysBefore(n)).date(start, &cal),
        ];
        for end in ends {
            prop_assert!(cal.is_working_day(end), "{}", end);
        }
    }

    #[test]
    fn more_days_are_never_less_time(start in any_day(), n in 0u16..60, cal in any_calendar()) {
        let next = start + Days::new(1);
        prop_assert!(WorkingDaysAfter(n).date(start, &cal) < WorkingDaysAfter(n + 1).date(start, &cal));
        prop_assert!(WorkingDaysBefore(n).date(start, &cal) > WorkingDaysBefore(n + 1).date(start, &cal));
        prop_assert!(MonthsAfter(n).date(start, &cal) < MonthsAfter(n + 1).date(start, &cal));
        prop_assert!(WorkingDaysAfter(n).date(start, &cal) <= WorkingDaysAfter(n).date(next, &cal));
        prop_assert!(WorkingDaysBefore(n).date(start, &cal) <= WorkingDaysBefore(n).date(next, &cal));
        prop_assert!(MonthsAfter(n).date(start, &cal) <= MonthsAfter(n).date(next, &cal));
        prop_assert!(ClearWorkingDaysBefore(n).date(start, &cal) < WorkingDaysBefore(n).date(start, &cal));
        prop_assert!(WorkingDaysBefore(n).date(start, &cal) <= DaysBefore(n).date(start, &cal));
    }

    #[test]
    fn hours_there_and_back(start in any_day(), minute in 0u32..1440, n in 0u16..200) {
        let local = start.and_time(chrono::NaiveTime::MIN) + chrono::Duration::minutes(minute.into());
        // Only times that the clock shows once.
        prop_assume!(london_time(utc(local)) == local && !(start.month() == 10 && minute < 180));
        let there = HoursAfter(n).from(local.into(), &Calendar::default());
        let back = HoursBefore(n).from(there, &Calendar::default());
        let there = there.earliest();
        let twice = there.month() == 10 && there.hour() == 1;
        prop_assert!(back == Moment::from(local) || twice);
    }

    #[test]
    fn working_hours_are_whole_working_days(start in any_day(), n in 0u16..10, cal in any_calendar()) {
        let start = cal.on_or_after(start);
        let at = Moment::at(start, "10:00:00".parse().unwrap());
        let days = WorkingDaysBefore(n).date(start, &cal);
        prop_assert_eq!(WorkingHoursBefore(n * 24).from(at, &cal).date, days);
        let days = WorkingDaysAfter(n).date(start, &cal);
        prop_assert_eq!(WorkingHoursAfter(n * 24).from(at, &cal).date, days);
    }

    #[test]
    fn reading_a_time_never_fails(text in "\\PC{0,12}") {
        let _ = read_time(&text);
    }
}
