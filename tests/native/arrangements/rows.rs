//! Every row of domain.md 1.1, by its id: computed, or shown as a prompt.

use super::*;

/// Where a row is, at which conference, and what it comes to: the safe date, later readings, or
/// "?" and the event that is missing, or "words".
type Expected = (&'static str, &'static str, ConferenceKind, &'static str);

/// A conference on Tuesday 5 January 2027 at 10:00; strategy discussion Monday 7 December 2026,
/// decision to convene Wednesday 9 December 2026.
const ROWS: &[Expected] = &[
    ("G1", "gwent", Initial, "2026-12-30, 2027-01-04"),
    ("G2", "gwent", Initial, "2026-12-31 10:00, 2027-01-03 10:00"),
    ("G3", "gwent", Initial, "2026-12-31, 2027-01-04"),
    ("G4", "gwent", Initial, "words"),
    ("G5", "gwent", Initial, "words"),
    ("G6", "gwent", Initial, "words"),
    ("G7", "gwent", Initial, "2027-01-19"),
    ("G8", "gwent", Initial, "2027-04-05"),
    ("G9", "gwent", Review, "2027-07-05"),
    ("G10", "gwent", Initial, "2027-02-02"),
    ("G11", "gwent", Initial, "words"),
    ("L1", "lscb", Initial, "2026-12-29, 2026-12-30"),
    ("L2", "lscb", Initial, "2026-12-29, 2026-12-30"),
    ("L3", "lscb", Initial, "words"),
    ("L4", "lscb", Initial, "2026-12-29, 2026-12-30, 2027-01-02"),
    ("L5", "lscb", Review, "2026-12-23, 2026-12-24, 2026-12-31"),
    ("L6", "lscb", Review, "2026-12-23, 2026-12-24"),
    ("L7", "lscb", Review, "2026-12-23, 2026-12-24"),
    ("L8", "lscb", Review, "words"),
    ("L9", "lscb", Initial, "2027-01-05 09:30"),
    ("L10", "lscb", Initial, "2027-01-06"),
    ("L11", "lscb", Initial, "2027-01-26"),
    ("L12", "lscb", Review, "2026-12-17, 2026-12-26"),
    ("L13", "lscb", Initial, "2027-01-26"),
    ("L14", "lscb", Initial, "words"),
    ("D1", "derby-derbyshire", Initial, "2026-12-30, 2027-01-04"),
    ("D2", "derby-derbyshire", Initial, "2026-12-30, 2026-12-31, 2027-01-03"),
    ("D3", "derby-derbyshire", Review, "2026-12-29, 2026-12-30, 2027-01-02"),
    ("D4", "derby-derbyshire", Initial, "2027-01-05 09:30"),
    ("D5", "derby-derbyshire", Initial, "words"),
    ("K1", "wakefield", Initial, "2026-12-30"),
    ("K2", "wakefield", Initial, "2026-12-30, 2026-12-31, 2027-01-03"),
    ("K3", "wakefield", Initial, "2026-12-31, 2027-01-04"),
    ("K4", "wakefield", Review, "2026-12-30, 2026-12-31"),
    ("K5", "wakefield", Initial, "2027-01-07"),
    ("K6", "wakefield", Initial, "2027-01-06"),
    ("K7", "wakefield", Initial, "2027-01-26"),
    ("K8", "wakefield", Initial, "2027-01-19"),
    ("K9", "wakefield", Initial, "2027-02-16"),
    ("K10", "wakefield", Initial, "2027-01-21"),
    ("K11", "wakefield", Initial, "words 2027-01-19, 2027-02-04"),
    ("K12", "wakefield", Initial, "? concern-issued"),
    ("C1", "city-of-london", Initial, "2026-12-30, 2026-12-31, 2027-01-03"),
    ("C2", "city-of-london", Review, "2026-12-23, 2026-12-24, 2026-12-31"),
    ("C3", "city-of-london", Initial, "2026-12-30, 2026-12-31, 2027-01-03"),
    ("C4", "city-of-london", Review, "2026-12-23, 2026-12-24, 2026-12-31"),
    ("C5", "city-of-london", Initial, "2027-01-06 10:00"),
    ("C6", "city-of-london", Initial, "2027-01-26"),
    ("C7", "city-of-london", Initial, "2027-03-02"),
    ("C8", "city-of-london", Initial, "2027-04-05"),
    ("C9", "city-of-london", Initial, "words"),
];

/// What a deadline comes to, as the table writes it.
fn comes_to(it: &Deadline) -> String {
    let dates: Vec<String> =
        it.safe.iter().chain(&it.lenient).map(|dated| written(dated.at)).collect();
    let mut parts: Vec<String> = it
        .prompts
        .iter()
        .map(|prompt| match prompt {
            Prompt::WordsOnly(_) => "words".to_owned(),
            Prompt::DateMissing(anchor) => format!("? {}", anchor.written()),
        })
        .collect();
    if !dates.is_empty() {
        parts.push(dates.join(", "));
    }
    parts.join(" ")
}

#[test]
fn every_row_of_the_seeds_is_computed_or_asked() {
    for (id, area, kind, expected) in ROWS {
        assert_eq!(comes_to(find(&of(area, &known(), *kind), id)), *expected, "{id}");
    }
}

#[test]
fn no_row_of_the_list_is_missing() {
    let series = [("G", 11), ("L", 14), ("D", 5), ("K", 12), ("C", 9)];
    let all: Vec<String> =
        series.iter().flat_map(|(it, n)| (1..=*n).map(move |at| format!("{it}{at}"))).collect();
    let tested: Vec<&str> = ROWS.iter().map(|it| it.0).collect();
    assert_eq!(tested, all);
    for (id, area, ..) in ROWS {
        assert!(super::area(area).unwrap().row(id).is_some(), "{id} is not in {area}");
    }
}

/// The other conferences of domain.md 9.5.
#[test]
fn other_conferences() {
    for (why, area, row, kind, conference, expected) in [
        ("after Easter", "wakefield", "K3", Initial, "2027-03-30 10:00", "2027-03-24, 2027-03-25"),
        (
            "after Easter, the clocks changed that morning",
            "gwent",
            "G2",
            Initial,
            "2027-03-30 10:00",
            "2027-03-24 10:00, 2027-03-28 10:00",
        ),
        (
            "a Monday",
            "gwent",
            "G2",
            Initial,
            "2027-01-11 09:30",
            "2027-01-07 09:30, 2027-01-09 09:30",
        ),
        ("a Monday", "gwent", "G3", Initial, "2027-01-11", "2027-01-07, 2027-01-08, 2027-01-10"),
        ("no time known", "gwent", "G2", Initial, "2027-03-30", "2027-03-24, 2027-03-28"),
        ("after early May", "lscb", "L1", Initial, "2027-05-04", "2027-04-27, 2027-04-28"),
        (
            "the template against the guidance",
            "lscb",
            "L4",
            Initial,
            "2027-05-04",
            "2027-04-27, 2027-04-28, 2027-05-01",
        ),
        ("ten days prior", "lscb", "L12", Review, "2027-03-17", "2027-03-03, 2027-03-07"),
        (
            "a Friday afternoon",
            "city-of-london",
            "C5",
            Initial,
            "2027-01-15 15:00",
            "2027-01-15, 2027-01-16 15:00, 2027-01-18 15:00",
        ),
        ("core group over Christmas", "wakefield", "K8", Initial, "2026-12-17", "2027-01-05"),
        ("and four weeks on", "wakefield", "K9", Initial, "2026-12-17", "2027-02-02"),
        ("and six weeks on", "city-of-london", "C7", Initial, "2026-12-17", "2027-02-16"),
        ("minutes over Christmas", "gwent", "G10", Initial, "2026-12-17", "2027-01-19"),
        ("first review", "gwent", "G8", Initial, "2026-12-17", "2027-03-17"),
        ("first review, clipped and rolled", "gwent", "G8", Initial, "2026-11-30", "2027-02-26"),
        ("later review, clipped and rolled", "gwent", "G9", Review, "2026-08-31", "2027-02-26"),
        ("assessment", "wales", "W8", Initial, "2027-01-05", "2027-02-08"),
    ] {
        let known = known().with(Event::Conference, moment(conference));
        let found = comes_to(find(&of(area, &known, kind), row));
        assert_eq!(found, expected, "{why}: {row} of {conference}");
    }
}

#[test]
fn weeks_of_pregnancy_and_visits() {
    let known = known()
        .with(Event::ExpectedBirth, moment("2027-05-14"))
        .with(Event::Visit, moment("2026-12-14"));
    let table = of("england", &known, PreBirth);
    assert_eq!(comes_to(find(&table, "E6")), "words 2027-02-19, 2027-04-02");
    let not_before = find(&table, "E7");
    assert_eq!(comes_to(not_before), "words 2026-10-30");
    assert_eq!(not_before.sense, Sense::Earliest);
    let table = of("wales", &known, Initial);
    let alone = find(&table, "W9");
    assert_eq!(comes_to(alone), "2026-12-29, 2026-12-30");
    let following: Vec<_> = alone.following.iter().map(|it| written(*it)).collect();
    assert_eq!(following, ["2027-01-12", "2027-01-25", "2027-02-05"]);
    // A window: the bedroom between the conference and the review, whose last day stands in.
    let window = find(&table, "W11");
    let first = window.not_before.as_ref().map(|it| written(it.at));
    assert_eq!((first.as_deref(), &*comes_to(window)), (Some("2027-01-05"), "2027-04-05"));
}

#[test]
fn the_safe_date_is_never_later_than_another_reading() {
    let first: chrono::NaiveDate = "2026-06-01".parse().unwrap();
    let days = (0..400).map(|it| first + chrono::Days::new(it));
    let areas: Vec<Area> = AREAS.iter().filter_map(|it| area(it.0)).collect();
    for day in days.step_by(7).chain(["2026-12-29", "2027-03-30"].map(|it| it.parse().unwrap())) {
        let known = known().with(Event::Conference, Moment::day(day));
        for (area, kind) in areas.iter().flat_map(|it| [(it, Initial), (it, Review)]) {
            for it in timetable(area, &known, kind, &Calendar::default()) {
                let Some(safe) = &it.safe else { continue };
                let mut last = safe.at.latest();
                for dated in &it.lenient {
                    assert!(last < dated.at.latest(), "{} {} {day}", area.id, it.row.id);
                    last = dated.at.latest();
                }
            }
        }
    }
}
