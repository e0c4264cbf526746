//! The desk's papers: nothing becomes a file before it was dealt with, the steps have their days, and
//! a file of answers is read or refused, whatever is in it.

use std::fs;

use plainplan::desk::Desk;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Json, Value};
use plainplan::export::pieces::Pieces;
use plainplan::export::saved::open;
use plainplan::rules::timetable::AREAS;

const KELLY: &str = "00000000000000a1";
const DAN: &str = "00000000000000a2";
const DAN_ID: Id = Id(0xa2);

fn apart() -> CaseFile {
    open(&fs::read_to_string("tests/cases/apart.json").expect("a case")).expect("opens")
}

fn desk(case: &CaseFile, area: &str) -> Desk {
    let area = AREAS.iter().find(|it| it.0 == area).expect("an area").1;
    let mut desk = Desk::new("2026-11-25", area, "");
    desk.follow(&Pieces::default().some_changes(case, usize::MAX).0).expect("fits");
    desk
}

fn told(desk: &Desk, which: &str) -> Json {
    Json::parse(&desk.paper(which)).expect("JSON")
}

fn list(json: &Json, key: &str) -> Vec<Json> {
    match json.get(key) {
        Some(Json::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

fn text(json: &Json, key: &str) -> String {
    json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned()
}

/// Every find may stand, as an author would say one by one.
fn let_stand(case: &mut CaseFile, desk: &Desk, person: &str) {
    for (id, find) in (0x900_u64..).zip(list(&told(desk, person), "finds")) {
        let of = |key| Value::Text(text(&find, key));
        let fields = vec![
            ("reader", Value::Text(person.to_owned())),
            ("hit", of("hit")),
            ("about", of("about")),
            ("because", Value::Text("They know.".to_owned())),
        ];
        case.apply(Edit::Add(At::row("cleared", Id(id)), fields));
    }
}

#[test]
fn a_copy_is_a_file_only_when_every_find_was_dealt_with() {
    let mut case = apart();
    let at = At::row("chronology", Id(0xe1));
    let said = Value::Text("They live near Larch Row now.".to_owned());
    case.apply(Edit::Set(at, "what", said));
    let before = desk(&case, "england");
    let finds = list(&told(&before, DAN), "finds");
    let hit = finds.iter().find(|it| text(it, "quote").contains("Larch")).expect("found");
    assert_eq!(text(hit, "stops"), "yes");
    assert_eq!(text(hit, "at"), at.written("what"), "and where to change it");
    assert!(before.paper_file(DAN).is_err());
    // Let stand for Dan, it may stand; for Kelly it is her own address, and never was a find.
    let_stand(&mut case, &before, DAN);
    let after = desk(&case, "england");
    let (name, html) = after.paper_file(DAN).expect("all was dealt with");
    assert!(name.starts_with("copy-") && name.ends_with(".html") && name.len() < 24, "{name}");
    assert!(html.contains("Larch Row"), "it was let through by name");
    // Another text is asked about anew.
    let said = Value::Text("They live at 14 Larch Row now.".to_owned());
    case.apply(Edit::Set(at, "what", said));
    assert!(desk(&case, "england").paper_file(DAN).is_err());
    // Kelly lives with the children: where they are is no secret from her.
    assert!(told(&after, KELLY).get("doc").expect("a paper").print().contains("Brannoc"));
    assert!(
        list(&told(&after, KELLY), "finds").iter().all(|it| !text(it, "quote").contains("Larch"))
    );
}

#[test]
fn words_of_an_older_text_hold_a_copy_up() {
    let mut case = apart();
    let at = At::row("chronology", Id(0xe1));
    let fields = vec![
        ("at", Value::Text(at.written("what"))),
        ("about", Value::Text("Leo came without a coat.".to_owned())),
        ("words", Value::Text("Leo had no coat.".to_owned())),
    ];
    case.apply(Edit::Add(At::row("wordings", Id(0x901)), fields));
    let_stand(&mut case.clone(), &desk(&case, "england"), KELLY);
    let before = told(&desk(&case, "england"), KELLY);
    let stale = list(&before, "stale");
    assert_eq!(stale.len(), 1);
    assert_eq!(text(&stale[0], "before"), "Leo came without a coat.");
    assert!(text(&stale[0], "now").starts_with("Leo came to school in the rain"));
    assert_eq!(before.get("ready"), Some(&Json::Bool(false)));
    assert!(desk(&case, "england").paper_file(KELLY).is_err());
}

#[test]
fn sharing_comes_before_sending_with_the_days_of_the_area() {
    let case = apart();
    for (area, day) in [("gwent", "December 2026"), ("derby-derbyshire", "December 2026")] {
        let steps = list(&told(&desk(&case, area), "copies"), "steps");
        let all: Vec<&str> = steps.iter().filter_map(Json::as_text).collect();
        assert!(!all.is_empty() && all.iter().any(|it| it.contains(day)), "{area}: {all:?}");
    }
    let without = CaseFile { conference: Default::default(), ..case };
    let steps = list(&told(&desk(&without, "england"), "copies"), "steps");
    assert_eq!(steps.len(), 1, "it says what is missing");
}

#[test]
fn what_only_the_chair_may_see_is_on_a_paper_of_its_own() {
    let case = apart();
    let desk = desk(&case, "england");
    let (name, chairs) = desk.paper_file("chair").expect("made");
    assert!(chairs.contains("Owen Price") && name.starts_with("chair-only-"));
    for person in [KELLY, DAN] {
        let copy = desk.paper(person);
        let paper = Json::parse(&copy).expect("JSON").get("doc").expect("a paper").print();
        assert!(!paper.contains("Owen Price"), "{person}");
    }
    let (_, open) = desk.paper_file("unsettled").expect("made");
    assert!(open.contains("Dan Rook") && open.contains("Agreed in part"));
}

#[test]
fn a_file_of_answers_is_read_or_refused() {
    let mut case = apart();
    let own = |it: &str| it.to_owned();
    let file = |points: &str| {
        format!(
            r#"{{"format":"plainplan-answers","version":1,"code":"00c0ffee","points":[{points}],"say":"S","ask":""}}"#
        )
    };
    let point = r#"{"number":4,"text":"Dan has hit Kelly","verdict":"wrong","words":"No.\u202e"}"#;
    // A verdict that was taken back leaves the words.
    let bare = r#"{"number":5,"text":"Leo","words":"More."}"#;
    let read = |case: &CaseFile, text: &str| desk(case, "england").answers(DAN_ID, text);
    let found = read(&case, &file(&format!("{point},{bare}"))).expect("answers");
    let Json::List(rows) = &found else { panic!("a list") };
    assert_eq!(rows.len(), 3);
    let cells = |at: usize| match &rows[at] {
        Json::List(cells) => cells.iter().filter_map(Json::as_text).map(own).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    assert_eq!(cells(0), ["wrong", "Dan has hit Kelly", "No.\u{202e}", "00c0ffee / 4"]);
    assert_eq!(cells(1), ["say", "Leo", "More.", "00c0ffee / 5"]);
    assert_eq!(cells(2), ["say", "", "S", "00c0ffee"]);
    // Read in once, it brings nothing new.
    for (id, at) in [(0x911, 0), (0x912, 1), (0x913, 2)] {
        let it = cells(at);
        let value = |at: usize| Value::Text(it[at].clone());
        let fields = vec![
            ("person", Value::Text(own(DAN))),
            ("verdict", value(0)),
            ("about", value(1)),
            ("words", value(2)),
            ("copy", value(3)),
        ];
        case.apply(Edit::Add(At::row("remarks", Id(id)), fields));
    }
    assert_eq!(read(&case, &file(&format!("{point},{bare}"))), Some(Json::List(Vec::new())));
    // Whatever else it is, it is refused or read, and never more than that.
    let deep = "[".repeat(20_000);
    let many = vec![point; 5_000].join(",");
    let long = file(&format!(r#"{{"number":1,"verdict":"say","words":"{}"}}"#, "x".repeat(50_000)));
    for bad in [
        "",
        "x",
        "[]",
        "{}",
        r#"{"format":"plainplan","version":2,"case":{}}"#,
        r#"{"format":"plainplan-answers","version":2}"#,
        r#"{"format":"plainplan-answers","version":1,"version":1}"#,
        deep.as_str(),
        &"x".repeat(2_000_000),
    ] {
        assert_eq!(read(&case, bad), None, "{:.40}", bad);
    }
    // Nothing is cut and nothing left out: what does not fit is refused whole.
    for bad in [
        r#"{"number":4,"text":5,"verdict":"wrong","words":"No."}"#,
        r#"{"number":4,"text":"x","verdict":"wrong","words":["No."]}"#,
        r#"{"number":4,"text":"x","verdict":"wrong","__proto__":{}}"#,
        "7",
        many.as_str(),
    ] {
        assert_eq!(read(&case, &file(bad)), None, "{:.60}", bad);
    }
    let Some(Json::List(rows)) = read(&case, &long) else { panic!("read") };
    assert!(rows[0].print().contains(&"x".repeat(50_000)), "as it was said");
}

#[test]
fn what_the_professionals_copy_leaves_out_is_on_the_chairs_sheet() {
    let mut case = apart();
    let event = case.chronology.at(0).expect("an entry").id;
    let at = At::row("chronology", event);
    let said = "Officers found Mr Rook’s second telephone.";
    case.apply(Edit::Set(at, "what", Value::Text(said.to_owned())));
    case.apply(Edit::Set(at, "sensitive", Value::Many(vec!["police".to_owned()])));
    let desk = desk(&case, "england");
    let (_, sheet) = desk.paper_file("chair").expect("made");
    assert!(sheet.contains(said));
    let home = case.children.at(0).expect("a child").address.text.clone();
    assert!(!home.is_empty() && sheet.contains(&home), "an address that is kept back");
    for which in ["doc-report-professionals", "doc-report-everybody"] {
        let told = told(&desk, which);
        let doc = told.get("doc").expect("a document").print();
        assert!(!doc.contains(said) && !doc.contains(&home), "{which}");
        let left = list(&told, "left");
        assert!(left.iter().any(|it| text(it, "at").starts_with("chronology")), "{which}");
    }
}

#[test]
fn a_document_that_tells_of_what_it_leaves_out_is_no_file_until_that_was_dealt_with() {
    let mut case = apart();
    let secret = case.restricted.iter().next().expect("an item").text.0.clone();
    let at = At::row("statements", case.statements.at(0).expect("a statement").id);
    case.apply(Edit::Set(at, "text", Value::Text(secret)));
    case.apply(Edit::Set(at, "audience", Value::Text("everyone".to_owned())));
    let before = desk(&case, "england");
    let told_before = told(&before, "doc-report-everybody");
    let finds = list(&told_before, "finds");
    assert!(!finds.is_empty());
    assert_eq!(told_before.get("ready"), Some(&Json::Bool(false)));
    assert!(before.file("doc-report-everybody", "html").is_err());
    for (id, find) in (0x900_u64..).zip(&finds) {
        let of = |key| Value::Text(text(find, key));
        let because = Value::Text("Everybody knows.".to_owned());
        let fields = vec![("hit", of("hit")), ("about", of("about")), ("because", because)];
        case.apply(Edit::Add(At::row("cleared", Id(id)), fields));
    }
    let after = desk(&case, "england");
    for format in ["html", "text", "word"] {
        let file = after.file("doc-report-everybody", format).expect("dealt with");
        assert!(file.name.starts_with("report-everybody-"), "{}", file.name);
        assert!(file.text.contains("Not completed"), "{format}");
    }
    let csv = after.file("doc-chronology-everybody", "csv");
    assert!(csv.is_err() || csv.is_ok_and(|it| it.text.starts_with('\u{feff}')));
}

/// The look asks about what tells, and about nothing else: who is named anyway tells nothing.
#[test]
fn the_last_look_of_a_document_asks_only_about_what_tells() {
    let quotes = |name: &str| {
        let file = std::fs::read_to_string(format!("tests/cases/{name}.json")).expect("a case");
        let desk = desk(&plainplan::export::saved::open(&file).expect("opens"), "england");
        let finds = plainplan::session::route::DOCUMENTS
            .iter()
            .flat_map(|it| list(&told(&desk, &format!("doc-{it}")), "finds"));
        let quotes: std::collections::BTreeSet<String> =
            finds.map(|it| text(&it, "quote")).collect();
        quotes
    };
    assert_eq!(quotes("whole").into_iter().collect::<Vec<_>>(), [""; 0]);
    // The street and the surgery of a mother in hiding, and who stands by her, in other boxes.
    let apart: Vec<String> = quotes("apart").into_iter().collect();
    assert_eq!(apart, ["14 Larch Row", "Hill Surgery", "Ruth"]);
}
