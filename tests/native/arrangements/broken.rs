//! Files that are broken: each message names the place and what was expected.

use super::*;

/// A short file that is whole.
const WHOLE: &str = r#"{
  "id": "example", "name": "Example", "nation": "england",
  "source": { "title": "Made up", "version": "1", "dated": "2026", "checked": "2026-11-21" },
  "terms": {},
  "events": [{ "id": "legal-meeting", "name": "the legal meeting" }],
  "categories": { "allowed": ["neglect"], "combine": false },
  "decision": { "rule": "conference", "words": "All", "social_worker_view": true, "source": "1" },
  "core_group": { "words": "x" }, "visits": { "rows": ["V"], "words": "x" },
  "layout": "plain",
  "timescales": [
    { "id": "X1", "what": "Send it", "who": ["author"], "for": ["any"], "source": "page 1",
      "when": { "count": 3, "unit": "days", "before": "conference", "bound": "at-least" },
      "readings": ["working-days", "days"] },
    { "id": "V", "what": "Visit", "who": ["social-worker"], "for": ["any"], "source": "page 2",
      "when": { "count": 10, "unit": "working days", "after": "visit", "bound": "every" } }
  ]
}"#;

fn messages(text: &str) -> Vec<String> {
    let problems = Area::read(text).expect_err("a broken file");
    problems.iter().map(|it| words(&it.say())).collect()
}

#[test]
fn the_whole_file_is_read() {
    let area = Area::read(WHOLE).expect("whole");
    assert_eq!(area.event_name("legal-meeting"), Some("the legal meeting"));
    // What is written out again reads the same.
    let again = Json::parse(WHOLE).unwrap().print_pretty();
    assert_eq!(Area::read(&again), Ok(area));
}

#[test]
fn a_broken_file_says_where_and_what_was_expected() {
    let rule = "timescales › X1 › when";
    for (why, find, put, expected) in [
        ("a comma too few", "\"name\"", "name\"", "Line 2, the file: this is not JSON; reading stopped at column 20. Look for a comma, quotation mark or bracket that is missing or too many.".to_owned()),
        ("cut short", "\n  ]\n}", "", "Line 15, the file: this is not JSON; reading stopped at column 91. Look for a comma, quotation mark or bracket that is missing or too many.".into()),
        ("a key twice", "\"name\": \"Example\"", "\"id\": \"b\"", "Line 2, the file: “id” stands twice in one place, so it is not clear which one counts.".into()),
        ("no such unit", "\"unit\": \"days\"", "\"unit\": \"fortnights\"", format!("Line 12, {rule} › unit: “fortnights” is not known here. Expected one of: minutes, hours, working hours, days, working days, weeks, months, pregnancy weeks.")),
        ("no anchor", ", \"before\": \"conference\"", "", format!("Line 12, {rule}: exactly one of these was expected: before, after.")),
        ("no such event", "\"before\": \"conference\"", "\"before\": \"confrence\"", "there is no event “confrence”. Expected one of: referral, strategy-discussion".into()),
        ("no such row", "\"before\": \"conference\"", "\"before\": \"row:X9\"", "Line 11, timescales › X1: this file has no row “X9”.".into()),
        ("a row that waits for itself", "\"before\": \"conference\"", "\"before\": \"row:X1\"", "Line 11, timescales › X1: this row waits, through others, for its own date.".into()),
        ("a text for a number", "\"count\": 3", "\"count\": \"three\"", format!("Line 12, {rule} › count: a number was expected, but there is a text.")),
        ("half a day", "\"count\": 3", "\"count\": 2.5", format!("Line 12, {rule} › count: a whole number from 0 to 2000 was expected.")),
        ("no number at all", "\"count\": 3, ", "", format!("Line 12, {rule}: exactly one of these was expected: count, sooner_of, later_of, all_of, every, words_only.")),
        ("an id twice", "\"id\": \"V\"", "\"id\": \"X1\"", "timescales › X1: the id “X1” stands twice.".into()),
        ("an unknown key", "\"for\": [\"any\"], \"source\": \"page 1\"", "\"for\": [\"any\"], \"source\": \"page 1\", \"whom\": 1", "Line 11, timescales › X1 › whom: “whom” is not known here. Expected only: cases, exceptions, for, id, if,".into()),
        ("no such meeting", "\"for\": [\"any\"], \"source\": \"page 1\"", "\"for\": [\"first\"], \"source\": \"page 1\"", "Line 11, timescales › X1 › for › 1: “first” is not known here. Expected one of: initial, review, pre-birth, transfer-in, core-group, any.".into()),
        ("no source", ", \"source\": \"page 1\"", "", "Line 11, timescales › X1: “source” is missing.".into()),
        ("an empty text", "\"what\": \"Send it\"", "\"what\": \" \"", "Line 11, timescales › X1 › what: there must be something here, but it is empty.".into()),
        ("no such day", "2026-11-21", "2026-02-30", "Line 3, source › checked: “2026-02-30” is not a date. Expected one like 2026-11-21.".into()),
        ("no such reading", "\"readings\": [\"working-days\"", "\"readings\": [\"working\"", "Line 13, timescales › X1 › readings › 1: “working” is not known here. Expected one of: clear-working-days,".into()),
        ("a reading without a reason", "\"readings\": [\"working-days\"", "\"readings\": [{ \"count\": 4 }", "Line 13, timescales › X1 › readings › 1: “why” is missing.".into()),
        ("a record for a list", "\"timescales\": [", "\"timescales\": {}, \"checklist\": [", "Line 10, timescales: a list was expected, but there is a record.".into()),
        ("an id with a space", "\"id\": \"example\"", "\"id\": \"my area\"", "the id “my area” may have only letters, digits and dashes.".into()),
        ("a time of day", "\"bound\": \"at-least\"", "\"bound\": \"at-least\", \"at\": \"noon\"", format!("Line 12, {rule} › at: “noon” is not a time. Expected one like 14:30.")),
        ("a part left out", "\"layout\": \"plain\",", "", "Line 1, the file: “layout” is missing.".into()),
    ] {
        assert!(WHOLE.contains(find), "{why}");
        let found = messages(&WHOLE.replacen(find, put, 1));
        assert!(found.iter().any(|it| it.contains(&expected)), "{why}: {found:#?}");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let text = WHOLE.replace("\"neglect\"", "\"rudeness\"").replace("\"days\"", "\"moons\"");
    let found = messages(&text);
    assert!(found.iter().any(|it| it.contains("rudeness")), "{found:#?}");
    assert!(found.iter().any(|it| it.contains("moons")), "{found:#?}");
}

#[test]
fn every_construct_of_the_format() {
    let known = known().with(Event::ExpectedBirth, moment("2027-05-14"));
    let known = known.with(Event::Visit, moment("2026-12-14"));
    for (why, when, expected) in [
        (
            "hours, then working days",
            r#"{ "count": 48, "unit": "hours", "after": "conference", "bound": "at-most",
                 "then": [{ "count": 2, "unit": "working days" }] }"#,
            "2027-01-11",
        ),
        (
            "the sooner of two",
            r#"{ "sooner_of": [
                 { "count": 34, "unit": "pregnancy weeks", "bound": "not-after" },
                 { "count": 15, "unit": "working days", "after": "strategy-discussion",
                   "bound": "at-most" }] }"#,
            "2026-12-30",
        ),
        (
            "the later of two",
            r#"{ "later_of": [
                 { "count": 34, "unit": "pregnancy weeks", "bound": "not-after" },
                 { "count": 15, "unit": "working days", "after": "strategy-discussion",
                   "bound": "at-most" }] }"#,
            "2027-04-02",
        ),
        (
            "a window",
            r#"{ "all_of": [
                 { "count": 5, "unit": "days", "after": "conference", "bound": "not-before" },
                 { "count": 10, "unit": "days", "after": "conference", "bound": "not-after" }] }"#,
            "2027-01-10 to 2027-01-15",
        ),
        ("every second visit", r#"{ "every": 2, "of": "V" }"#, "2027-01-14"),
        (
            "not straight after",
            r#"{ "count": 1, "unit": "working days", "after": "conference",
                 "bound": "not-immediately" }"#,
            "from 2027-01-06",
        ),
        (
            "no more than so long before",
            r#"{ "count": 5, "unit": "working days", "before": "conference", "bound": "at-most" }"#,
            "from 2026-12-24",
        ),
        (
            "from and including",
            r#"{ "count": 10, "unit": "working days", "counting": "from-and-including",
                 "after": "visit", "bound": "every" }"#,
            "2026-12-29",
        ),
        (
            "back from another row",
            r#"{ "count": 2, "unit": "working days", "before": "row:V", "bound": "at-least" }"#,
            "2026-12-24",
        ),
        (
            "by noon of the day before",
            r#"{ "count": 1, "unit": "working days", "before": "conference", "bound": "at-least",
                 "at": "12:00" }"#,
            "2027-01-04 12:00",
        ),
        (
            "to the next working day",
            r#"{ "count": 14, "unit": "days", "after": "visit", "bound": "at-most",
                 "rolls": "later" }"#,
            "2026-12-29",
        ),
        (
            "34 weeks and 3 days",
            r#"{ "count": 34, "unit": "pregnancy weeks", "bound": "not-after",
                 "then": [{ "count": 3, "unit": "days" }] }"#,
            "2027-04-05",
        ),
        (
            "on the day",
            r#"{ "count": 0, "unit": "days", "after": "decision", "bound": "on" }"#,
            "2027-01-05",
        ),
        (
            "an event of the area's own",
            r#"{ "count": 5, "unit": "days", "after": "legal-meeting", "bound": "at-most" }"#,
            "? legal-meeting",
        ),
        ("words", r#"{ "words_only": "No number.", "before": "conference" }"#, "words"),
    ] {
        let old = r#"{ "count": 3, "unit": "days", "before": "conference", "bound": "at-least" },
      "readings": ["working-days", "days"]"#;
        assert!(WHOLE.contains(old));
        let text = WHOLE.replace(old, when);
        let area = Area::read(&text).unwrap_or_else(|all| {
            panic!("{why}: {:?}", all.iter().map(|it| words(&it.say())).collect::<Vec<_>>())
        });
        let table = timetable(&area, &known, Initial, &Calendar::default());
        let row = find(&table, "X1");
        let date = row.safe.as_ref().map(|it| written(it.at));
        let first = row.not_before.as_ref().map(|it| written(it.at));
        let found = match (row.prompts.first(), first, date) {
            (Some(Prompt::WordsOnly(_)), ..) => "words".to_owned(),
            (Some(Prompt::DateMissing(it)), ..) => format!("? {}", it.written()),
            (_, Some(first), Some(last)) => format!("{first} to {last}"),
            (_, _, Some(date)) if row.sense == Sense::Earliest => format!("from {date}"),
            (_, _, date) => date.unwrap_or_default(),
        };
        assert_eq!(found, expected, "{why}");
    }
}

#[test]
fn every_example_of_the_description_is_read() {
    let description = std::fs::read_to_string("src/rules/timetable/FORMAT.md").unwrap();
    let examples: Vec<&str> = description
        .split('`')
        .filter(|it| it.starts_with("{ \"") && it.ends_with('}') && !it.contains('…'))
        .filter(|it| {
            ["\"count\"", "\"every\"", "\"words_only\""].iter().any(|key| it.contains(key))
        })
        .collect();
    assert!(examples.len() > 8, "{}", examples.len());
    for example in examples {
        let old = r#"{ "count": 3, "unit": "days", "before": "conference", "bound": "at-least" },
      "readings": ["working-days", "days"]"#;
        let found = Area::read(&WHOLE.replace(old, example));
        assert!(found.is_ok(), "{example}: {found:?}");
    }
}

/// A file that waits in a circle through events ends all the same.
#[test]
fn a_circle_of_events_ends() {
    let text = WHOLE.replace("\"before\": \"conference\"", "\"after\": \"review\"");
    let text =
        text.replace("\"what\": \"Send it\",", "\"what\": \"Send it\", \"sets\": \"review\",");
    let area = Area::read(&text).expect("whole");
    let table = timetable(&area, &known(), Initial, &Calendar::default());
    assert!(!find(&table, "X1").prompts.is_empty());
}

#[test]
fn no_text_makes_the_reader_fail() {
    for at in (0..WHOLE.len()).step_by(3) {
        if WHOLE.is_char_boundary(at) {
            let _ = Area::read(&WHOLE[..at]);
            let _ = Area::read(&format!("{}null{}", &WHOLE[..at], &WHOLE[at..]));
        }
    }
    for text in ["", "[]", "null", "{\"timescales\": [[], 1, {\"cases\": [{}]}]}", "\u{feff}{}"] {
        assert!(Area::read(text).is_err(), "{text}");
    }
    assert_eq!(
        Area::read(&" ".repeat(Head::MOST_BYTES + 1)).unwrap_err()[0].what,
        Problem::TooLong
    );
}
