//! The lists of the review page that the desk tells.

use plainplan::desk::Desk;
use plainplan::desk::review::Line;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{Answer, CaseFile, Id, Instead, TypedDate, Value};
use plainplan::export::pieces::Pieces;
use plainplan::export::saved::open;
use plainplan::rules::timetable::AREAS;

fn desk(case: &CaseFile, today: &str) -> Desk {
    let area = AREAS.iter().find(|it| it.0 == "gwent").expect("an area").1;
    let mut desk = Desk::new(today, area, "");
    desk.follow(&Pieces::default().some_changes(case, usize::MAX).0).expect("fits");
    desk
}

fn date(text: &str) -> Value {
    let mut parts = text.split(' ').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let (day, month, year) = (next(), next(), next());
    Value::Date(TypedDate { day, month, year })
}

/// The lines of a list, as one text each: what, why, where.
fn lines(desk: &Desk, key: &str) -> Vec<String> {
    let lists = desk.lists();
    let list = match key {
        "wrong" => lists.wrong,
        "left" => lists.left,
        _ => lists.before,
    };
    let to = |it: &Line| it.to.map(|it| it.tail()).unwrap_or_default();
    list.iter().map(|it| [it.what.clone(), it.why.clone(), to(it)].join(" / ")).collect()
}

fn family() -> CaseFile {
    let mut case = CaseFile::default();
    let name = |it: &str| vec![("name", Value::Text(it.to_owned()))];
    case.apply(Edit::Add(At::row("children", Id(1)), name("Ava")));
    case.apply(Edit::Add(At::row("adults", Id(2)), name("Kelly")));
    case.apply(Edit::Set(At::part("conference"), "date", date("14 12 2026")));
    case
}

#[test]
fn only_what_cannot_be_is_a_mistake() {
    let mut case = family();
    assert_eq!(lines(&desk(&case, "2026-11-27"), "wrong"), [""; 0]);
    let ava = At::row("children", Id(1));
    for (why, at, field, typed, expected) in [
        ("half a date is a gap", ava, "dob", " 3 2019", None),
        (
            "a date to come is no birthday",
            ava,
            "dob",
            "1 12 2026",
            Some(
                "Children – Ava – Date of birth / 1 December 2026 has not come yet. / /children/children/0000000000000001",
            ),
        ),
        ("today is", ava, "dob", "27 11 2026", None),
        (
            "no such day",
            ava,
            "dob",
            "31 2 2019",
            Some(
                "Children – Ava – Date of birth / “31 2 2019” is not a date. / /children/children/0000000000000001",
            ),
        ),
        ("a conference may be to come", At::part("conference"), "date", "14 12 2027", None),
    ] {
        let mut tried = case.clone();
        tried.apply(Edit::Set(at, field, date(typed)));
        let found = lines(&desk(&tried, "2026-11-27"), "wrong");
        assert_eq!(found.first().map(String::as_str), expected, "{why}");
    }
    case.apply(Edit::Set(At::row("contacts", Id(1)), "last_seen", date("3 January 2027")));
    let found = lines(&desk(&case, "2026-11-27"), "wrong");
    assert!(found[0].contains("has not come yet") && found[0].ends_with("/records"), "{found:?}");
}

#[test]
fn what_was_left_is_listed_with_the_reason() {
    let mut case = family();
    assert_eq!(lines(&desk(&case, "2026-11-27"), "left"), [""; 0]);
    let mark = |instead, why: &str| {
        Value::Answer(Answer { instead: Some(instead), why: why.to_owned(), ..Answer::default() })
    };
    let ava = At::row("children", Id(1));
    case.apply(Edit::Set(ava, "gp", mark(Instead::NothingHeld, "")));
    case.apply(Edit::Set(ava, "school", mark(Instead::NotApplicable, "She is two.")));
    case.apply(Edit::Set(At::part("boxes"), "chronology", mark(Instead::NothingHeld, "")));
    let done = Value::Many(vec!["author".to_owned()]);
    case.apply(Edit::Set(At::part("about"), "completed", done));
    let found = lines(&desk(&case, "2026-11-27"), "left");
    let row = "/children/children/0000000000000001";
    let expected = [
        format!("Children – Ava – GP practice / Our agency holds nothing about this / {row}"),
        format!("Children – Ava – School / This does not apply: She is two. / {row}"),
        "Chronology / Our agency holds nothing about this / /chronology".to_owned(),
    ];
    for (line, expected) in found.iter().zip(&expected) {
        let ends = |it: &str| it.split(" / ").skip(1).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(ends(line), ends(expected), "{found:?}");
    }
    assert!(found[3].contains("You called it complete, with") && found[3].ends_with("/author"));
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn before_the_conference_come_dates_and_copies() {
    let case = family();
    let found = lines(&desk(&case, "2026-11-27"), "before");
    let dated: Vec<&String> = found.iter().filter(|it| it.ends_with("/timetable")).collect();
    assert!(!dated.is_empty(), "{found:?}");
    assert!(dated.iter().all(|it| it.contains("December 2026: ")), "{dated:?}");
    assert!(dated.iter().all(|it| !it.contains("tell the Chair")), "{dated:?}");
    let kelly = found.last().expect("a copy");
    assert!(kelly.starts_with("Kelly / No sharing is recorded. "), "{kelly}");
    assert!(kelly.ends_with("/copies/0000000000000002"), "{kelly}");
    let late = lines(&desk(&case, "2026-12-12"), "before");
    assert!(late.iter().any(|it| it.contains("tell the Chair now")), "{late:?}");
    let over = lines(&desk(&case, "2026-12-20"), "before");
    assert_eq!(over, ["The conference was on Monday 14 December 2026. /  / /timetable"]);
    // Shared, or not shared for a reason: nothing is asked.
    for shared in ["yes", "no"] {
        let mut case = case.clone();
        let text = |it: &str| Value::Text(it.to_owned());
        let fields = vec![
            ("person", text(&Id(2).to_string())),
            ("shared", text(shared)),
            ("date", date("26 11 2026")),
        ];
        case.apply(Edit::Add(At::row("sharing", Id(9)), fields));
        let found = lines(&desk(&case, "2026-11-27"), "before");
        assert!(found.iter().all(|it| !it.starts_with("Kelly")), "{shared}: {found:?}");
    }
    let mut undated = case;
    undated.apply(Edit::Set(At::part("conference"), "date", date("")));
    assert!(lines(&desk(&undated, "2026-11-27"), "before")[0].starts_with("Say when"));
}

#[test]
fn a_whole_case_is_reviewed_in_time() {
    let text = std::fs::read_to_string("tests/cases/whole.json").expect("a case");
    let desk = desk(&open(&text).expect("opens"), "2026-11-27");
    let begun = std::time::Instant::now();
    let found = desk.review().print();
    println!("{:?}", begun.elapsed());
    assert!(found.contains("pp-finish-yes") && found.contains("pp-stands"));
}
