//! Files from outside that were made to harm, or that are merely large: refused with a sentence that
//! names the place, or opened whole.

use std::time::Instant;

use plainplan::desk::Desk;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Json, Value, signs};
use plainplan::export::carry::taken;
use plainplan::export::pieces::{Pieces, assemble};
use plainplan::export::saved::{BOUNDS, Restricted, import, sentence, write};
use plainplan::text::Words;

fn of(case: &str) -> Vec<u8> {
    format!(r#"{{"format":"plainplan","version":2,"case":{case}}}"#).into_bytes()
}

#[test]
fn what_was_made_to_harm_is_refused_and_the_place_is_said() {
    let words = Words::files();
    let row = r#"{"id":"00000000000000aa"}"#;
    let rows = vec![row; BOUNDS.items + 1].join(",");
    let keys: Vec<String> = (0..=BOUNDS.items).map(|it| format!("\"k{it}\":1")).collect();
    let many = vec!["[[],[],[],[],[]]"; 19_000].join(",");
    let many = vec![format!("[{many}]"); 12].join(",");
    for (why, bytes, expected) in [
        ("a prototype", of(r#"{"about":{"__proto__":{"title":"x"}}}"#), "about: “__proto__”"),
        ("a hidden one", of(r#"{"about":{"__pr\u006fto__":1}}"#), "about: “__proto__”"),
        ("a maker", of(r#"{"children":[{"constructor":1}]}"#), "children 1: “constructor”"),
        ("its kind", of(r#"{"prototype":1}"#), "file: “prototype” (line 1) is a word of computer"),
        (
            "a key twice",
            of(r#"{"about":{"title":"a","title":"b"}}"#),
            "about: “title” stands twice",
        ),
        (
            "one written otherwise",
            of(r#"{"about":{"title":"a","t\u0069tle":"b"}}"#),
            "stands twice",
        ),
        ("a huge number", of(r#"{"about":{"title":1e400}}"#), "about › title: the number"),
        (
            "half a sign",
            of(r#"{"about":{"title":"\ud800"}}"#),
            "about › title: the text has half a sign",
        ),
        (
            "the other half",
            of(r#"{"about":{"title":"\udc00\ud800"}}"#),
            "about › title: the text has half",
        ),
        ("more after the end", [of("{}"), b" {}".to_vec()].concat(), "after its end"),
        (
            "two marks first",
            [b"\xef\xbb\xbf\xef\xbb\xbf".to_vec(), of("{}")].concat(),
            "line 1, column 1",
        ),
        ("a nought byte", [of("{}"), vec![0]].concat(), "after its end"),
        ("no text", b"\xff\xfe{\x00".to_vec(), "from line 1 on it is not text"),
        ("no text further on", [b"\n\n".to_vec(), vec![0xc3, 0x28]].concat(), "from line 3 on"),
        ("lists in lists", of(&format!("{{\"about\":{}", "[".repeat(200_000))), "about 1 1 1"),
        ("nothing but lists", "[".repeat(1 << 20).into_bytes(), "more than 16 deep"),
        (
            "too many rows",
            of(&format!("{{\"children\":[{rows}]}}")),
            "children: a list of more than 20000",
        ),
        (
            "too many keys",
            of(&format!("{{{}}}", keys.join(","))),
            "k20000: a list of more than 20000",
        ),
        ("too many values", of(&format!("{{\"children\":[{many}]}}")), "more than 1000000 answers"),
        (
            "a text without end",
            of(&format!("{{\"about\":{{\"title\":\"{}\"}}}}", "x".repeat(BOUNDS.text + 1))),
            "about › title: one text takes more than 1000000 bytes",
        ),
        ("a key without end", of(&format!("{{\"{}\":1}}", "k".repeat(101))), "longer than 100"),
        (
            "a wrong type",
            of(r#"{"children":[{"id":"00000000000000aa","name":["x"]}]}"#),
            "children 1 › name",
        ),
        (
            "nothing for a text",
            of(r#"{"about":{"title":null}}"#),
            "about › title: a text was expected",
        ),
        ("a list for the case", of("[]"), "a record was expected, but there is a list"),
        ("no id", of(r#"{"children":[{"id":""}]}"#), "children 1 › id"),
        (
            "an id twice where a person has records by right",
            of(&format!("{{\"voices\":[{row},{row}]}}")),
            "voices 2: its id 00000000000000aa belongs",
        ),
        (
            "an id twice in a list within a row",
            of(&format!(r#"{{"voices":[{{"id":"00000000000000aa","quotes":[{row},{row}]}}]}}"#)),
            "voices 1 › quotes 2: its id 00000000000000aa belongs",
        ),
        (
            "a version that is none",
            br#"{"format":"plainplan","version":1e9}"#.to_vec(),
            "newer version",
        ),
        (
            "half a version",
            br#"{"format":"plainplan","version":1.5}"#.to_vec(),
            "“version” is missing",
        ),
        (
            "a version as text",
            br#"{"format":"plainplan","version":"2"}"#.to_vec(),
            "“version” is missing",
        ),
    ] {
        let begun = Instant::now();
        let err = import(&bytes).err().unwrap_or_else(|| panic!("{why} opened"));
        let said = sentence(&err, &words);
        assert!(said.contains(expected), "{why}: {said}");
        assert!(!said.contains('\n') && said.chars().count() < 300, "{why}: {said}");
        assert!(begun.elapsed().as_secs() < 5, "{why} took {:?}", begun.elapsed());
    }
}

/// Nobody is kept from their own work: far more than anybody writes opens whole.
#[test]
fn the_largest_drafts_open_whole() {
    let mut case = CaseFile::default();
    for number in 1..=5_000 {
        let what =
            Value::Text(format!("Event {number}. {}", "Seen at home, and well. ".repeat(12)));
        let when = Value::Text(format!("{} June 2024", 1 + number % 28));
        let at = At::row("chronology", Id(number));
        case.apply(Edit::Add(at, vec![("when", when), ("what", what)]));
    }
    for number in 1..=1_000 {
        let name = vec![("name", Value::Text("N".to_owned()))];
        case.apply(Edit::Add(At::row("others", Id(90_000 + number)), name));
    }
    let long = Value::Text("A long answer, é. ".repeat(20_000 / 18 + 1));
    case.apply(Edit::Set(At::row("chronology", Id(7)), "response", long));
    let text = write(&case, Restricted::Included, "2026-11-27");
    let begun = Instant::now();
    let taken = taken(text.as_bytes(), None).expect("opens");
    println!("{} MB read in {:?}, without optimisation", text.len() >> 20, begun.elapsed());
    assert_eq!(assemble(taken.pieces), (case, vec![]));
}

const TURNED: &str = "Dan \u{202e}reverof evil lliw\u{202c} \u{0}here";

#[test]
fn signs_that_cannot_be_seen_are_kept_counted_and_shown_where_they_are() {
    let row =
        |name: &str| format!(r#"{{"id":"00000000000000aa","name":{}}}"#, Json::text(name).print());
    let file = of(&format!(
        r#"{{"about":{{"title":"Plain é 👩‍👧"}},"children":[{}],"chronology":[{{"id":"00000000000000bb","what":"Pri\u200bya was seen"}}]}}"#,
        row(TURNED)
    ));
    let case = import(&file).expect("opens: nothing in it is refused");
    assert_eq!(
        case.children.iter().next().expect("a child").name.0,
        TURNED,
        "nothing is taken out"
    );
    let boxes = signs::boxes(&case);
    let found: Vec<_> = boxes.iter().map(|it| (it.0.part, it.1)).collect();
    assert_eq!(found, [("children", "name"), ("chronology", "what")]);
    assert_eq!(taken(&file, None).map(|it| it.unseen), Ok(2));

    let mut desk = Desk::new("2026-11-27", "", "");
    desk.follow(&Pieces::default().changes(&case).0).expect("follows");
    let review = desk.review().print();
    for part in [
        "pp-unseen",
        "3, the first at “Dan [U+202E]reverof evil",
        "one, at “Pri[U+200B]ya was seen”",
    ] {
        assert!(review.contains(part), "{part}: {review}");
    }
    let lines = desk.lists().unseen;
    assert!(lines.iter().all(|it| it.to.is_some()), "each leads to its box: {lines:?}");
    // And a draft without any is told nothing.
    assert!(Desk::new("2026-11-27", "", "").lists().unseen.is_empty());
    assert!(!Desk::new("2026-11-27", "", "").review().print().contains("pp-unseen"));
}
