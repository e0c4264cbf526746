//! The saved file: round trip, schema, old versions, and what is wrong with a bad one.

use std::fs;
use std::path::Path;

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Json, Leaf, Node, Value};
use plainplan::export::saved::{MOST_BYTES, OpenError, Restricted, open, schema, sentence, write};
use plainplan::text::Words;
use proptest::prelude::*;

use crate::generate::{Fullness, case};

fn validator() -> jsonschema::Validator {
    let schema = serde_json::from_str(&schema::schema().print()).expect("JSON");
    jsonschema::draft202012::new(&schema).expect("a schema")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// What export wrote, import reads to the same case, and writes again to the same text; and
    /// it keeps to the published schema.
    #[test]
    fn a_file_comes_back_the_same(seed: u64, fields in 0usize..=10, rows in 0usize..=3) {
        let case = case(seed, Fullness { fields, rows });
        let text = write(&case, Restricted::Included, "2026-11-22");
        let back = open(&text).expect("opens");
        prop_assert_eq!(&back, &case);
        prop_assert_eq!(write(&back, Restricted::Included, "2026-11-22"), text.clone());
        let json = serde_json::from_str(&text).expect("JSON");
        let error = validator().iter_errors(&json).next().map(|it| it.to_string());
        prop_assert_eq!(error, None);
    }

    /// No file, however broken, stops the app: it opens or is refused.
    #[test]
    fn a_broken_file_never_panics(seed: u64, cut in 0usize..4000, byte: u8) {
        let case = case(seed, Fullness { fields: 5, rows: 1 });
        let mut bytes = write(&case, Restricted::Included, "2026-11-22").into_bytes();
        let at = cut % bytes.len();
        bytes[at] = byte;
        let _ = open(&String::from_utf8_lossy(&bytes));
        bytes.truncate(at);
        prop_assert!(open(&String::from_utf8_lossy(&bytes)).is_err());
    }
}

#[test]
fn what_is_for_the_chair_or_the_author_only_can_be_left_out() {
    let case = case(7, Fullness { fields: 10, rows: 3 });
    assert!(!case.restricted.is_absent() && !case.my_views.is_empty());
    assert!(!case.dismissals.is_empty());
    let text = write(&case, Restricted::LeftOut, "2026-11-22");
    let back = open(&text).expect("opens");
    assert!(back.restricted.is_absent() && text.contains("\"restricted_included\": false"));
    let mut without = CaseFile {
        restricted: Default::default(),
        my_views: Default::default(),
        dismissals: Default::default(),
        cleared: Default::default(),
        ..case
    };
    let (before, mut gone) = (without.clone(), 0);
    for part in Node::keys(&before) {
        for row in before.list(part).map(|it| it.all()).unwrap_or_default() {
            if row.text("audience") == "chair_only" {
                gone += 1;
                without.apply(Edit::Remove(At::row(part, row.id())));
            }
        }
    }
    without.apply(Edit::Set(At::part("copies"), "confirmed", Value::Text(String::new())));
    for part in Node::keys(&before) {
        for id in without.list(part).map(|it| it.ids()).unwrap_or_default() {
            let at = At::row(part, id);
            without.apply(Edit::Set(at, "hidden_why", Value::Text(String::new())));
        }
    }
    assert!(gone > 3, "items marked for the Chair were there: {gone}");
    assert_eq!(back, without, "and nothing else is");
}

#[test]
fn fields_nobody_filled_are_absent() {
    let text = write(&CaseFile::default(), Restricted::Included, "2026-11-22");
    let json = Json::parse(&text).expect("JSON");
    assert_eq!(json.get("case"), Some(&Json::Object(vec![])));
}

/// Writes what is published; elsewhere it must be up to date.
#[test]
fn the_published_schema_is_the_one_of_the_types() {
    let path = Path::new("static/schema").join(schema::file_name());
    let text = schema::schema().print_pretty() + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &text).expect("written");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == text, "run: UPDATE_EXPECT=1 cargo test -p plainplan --test native");
}

/// Every format ever shipped opens, for ever, to the same case.
#[test]
fn every_old_file_opens() {
    let newest = case(2026, Fullness { fields: 10, rows: 2 });
    let newest_path = Path::new("tests/saved/v2/full.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(newest_path, write(&newest, Restricted::Included, "2026-11-22"))
            .expect("written");
    }
    for version in ["v1", "v2"] {
        let path = Path::new("tests/saved").join(version).join("full.json");
        let text = fs::read_to_string(&path).expect("a fixture of each version");
        let opened = open(&text).unwrap_or_else(|err| panic!("{version}: {err:?}"));
        assert!(!opened.children.is_empty(), "{version}");
        if version == "v1" {
            let when = opened.chronology.iter().next().expect("an event").when.clone();
            assert_eq!(when.0, "about June 2024");
            assert_eq!(opened.involvement.started.0, "March 2023");
            let quote = opened.voices.iter().next().and_then(|it| it.quotes.iter().next().cloned());
            assert_eq!(quote.expect("a quote").said.0, "3 March 2026");
            assert_eq!(opened.actions.iter().next().expect("an action").start.day, "4");
        }
    }
}

#[test]
fn a_bad_file_is_told_in_one_sentence_that_names_the_place() {
    let words = Words::files();
    let head = r#""format":"plainplan","version":2"#;
    let of = |case: &str| format!("{{{head},\"case\":{case}}}");
    let row = r#"{"id":"00000000000000aa"}"#;
    for (why, text, expected) in [
        (
            "not JSON",
            "Dear Chair".to_owned(),
            "not a Plainplan file, or it was cut short: reading stopped at line 1, column 1",
        ),
        (
            "cut short",
            of("{\"about\":{\"title\":\"x")[..60].to_owned(),
            "cut short: reading stopped at line 1",
        ),
        (
            "another program's",
            r#"{"type":"FeatureCollection"}"#.to_owned(),
            "made by another program",
        ),
        ("a bare list", "[]".to_owned(), "made by another program"),
        (
            "newer",
            r#"{"format":"plainplan","version":9,"case":{}}"#.to_owned(),
            "newer version of Plainplan (format 9; this one reads up to 2)",
        ),
        (
            "no version",
            r#"{"format":"plainplan","case":{}}"#.to_owned(),
            "The beginning of the file: “version” is missing",
        ),
        ("no case", format!("{{{head}}}"), "The beginning of the file: “case” is missing"),
        (
            "wrong type of a field",
            of(r#"{"about":{"title":5}}"#),
            "about › title: a text was expected, but there is a number",
        ),
        (
            "null",
            of(r#"{"about":{"title":null}}"#),
            "about › title: a text was expected, but there is nothing (null)",
        ),
        (
            "wrong type of a list",
            of(r#"{"children":{}}"#),
            "children: a list was expected, but there is a record",
        ),
        ("a row without id", of(r#"{"children":[{"name":"Ava"}]}"#), "children 1: “id” is missing"),
        (
            "a bad id",
            of(r#"{"children":[{"id":"7"}]}"#),
            "children 1 › id: “7” is not one of the answers",
        ),
        (
            "an unknown choice",
            of(r#"{"about":{"nation":"france"}}"#),
            "about › nation: “france” is not one of the answers",
        ),
        (
            "an unknown field",
            of(r#"{"children":[{"id":"00000000000000aa","score":3}]}"#),
            "children 1: this version does not know “score”",
        ),
        (
            "an unknown part",
            of(r#"{"risk_score":3}"#),
            "The beginning of the file: this version does not know “risk_score”",
        ),
        (
            "an id twice in a list",
            of(&format!("{{\"children\":[{row},{row}]}}")),
            "children 2: its id 00000000000000aa belongs to another item as well",
        ),
        (
            "an id twice in the file",
            of(&format!("{{\"children\":[{row}],\"adults\":[{row}]}}")),
            "adults 1: its id",
        ),
        ("a key twice", of(r#"{"about":{},"about":{}}"#), "“about” stands twice"),
        (
            "no such day",
            of(r#"{"conference":{"date":"2026-02-30"}}"#),
            "conference › date: “2026-02-30” is not one",
        ),
        ("nesting", "[".repeat(50_000), "reading stopped at line 1"),
        (
            "nesting in a field",
            of(&format!("{{\"about\":{}", "[".repeat(500))),
            "reading stopped at line 1",
        ),
        ("bytes after the end", format!("{} x", of("{}")), "reading stopped at line 1"),
        ("a number too large", of(r#"{"about":1e400}"#), "reading stopped"),
        ("50 MB", "[".repeat(50 << 20), "larger than 25 MB"),
    ] {
        let err = open(&text).err().unwrap_or_else(|| panic!("{why} opened"));
        let said = sentence(&err, &words);
        assert!(said.contains(expected), "{why}: {said}");
        assert_eq!(said.matches(['\n']).count(), 0, "{why}: one line");
    }
    assert_eq!(open(&"x".repeat(MOST_BYTES + 1)), Err(OpenError::TooLarge));
    // A byte-order mark is what some editors put first; it says nothing.
    assert!(open(&format!("\u{feff}{}", of("{}"))).is_ok());
}

#[test]
fn a_record_a_person_has_by_right_may_bear_the_persons_id() {
    let case = r#"{"children":[{"id":"00000000000000aa"}],"voices":[{"id":"00000000000000aa"}]}"#;
    let text = format!(r#"{{"format":"plainplan","version":2,"case":{case}}}"#);
    assert_eq!(open(&text).map(|it| it.voices.len()), Ok(1));
}
