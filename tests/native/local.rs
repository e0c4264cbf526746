//! What the desk tells of the arrangements: the timetable and what moved in it, the lists, the file
//! of an area; and the heads of the files, which are all that the page holds of them.

use std::fs;
use std::path::Path;

use plainplan::desk::Desk;
use plainplan::desk::local::TIMETABLE;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Json, TypedDate, Value};
use plainplan::export::pieces::Pieces;
use plainplan::rules::timetable::{AREAS, HEAD, Head, area};

fn date(text: &str) -> Value {
    Value::Date(TypedDate::of(text.parse().expect("a date")))
}

fn set(case: &mut CaseFile, part: &'static str, field: &'static str, value: Value) {
    case.apply(Edit::Set(At::part(part), field, value));
}

/// An initial conference on Tuesday 5 January 2027.
fn case() -> CaseFile {
    let mut case = CaseFile::default();
    set(&mut case, "about", "kind", Value::Text("initial".to_owned()));
    set(&mut case, "about", "profession", Value::Text("school".to_owned()));
    set(&mut case, "conference", "date", date("2027-01-05"));
    set(&mut case, "conference", "strategy_date", date("2026-12-07"));
    case
}

/// A desk that is told the case as it changes.
struct Told {
    desk: Desk,
    sent: Pieces,
}

impl Told {
    fn of(case: &CaseFile, area: &str) -> Self {
        let mut told = Self { desk: Desk::new("2026-12-10", area, ""), sent: Pieces::default() };
        told.follow(case);
        told
    }

    fn follow(&mut self, case: &CaseFile) {
        let (changes, sent, _) = self.sent.some_changes(case, usize::MAX);
        self.desk.follow(&changes).expect("fits");
        self.sent = sent;
    }

    fn page(&self, which: &str) -> Json {
        Json::parse(&self.desk.paper(which)).expect("JSON")
    }
}

/// All that is read of a piece of markup, its classes and names left out.
fn read(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        Json::List(all) => all.iter().map(read).collect::<Vec<_>>().join("|"),
        Json::Object(_) => json.get("in").map(read).unwrap_or_default(),
        _ => String::new(),
    }
}

fn part(json: &Json, key: &str) -> String {
    json.get(key).map(read).unwrap_or_default()
}

/// Writes the heads; elsewhere they must be those of the files.
#[test]
fn the_heads_are_those_of_the_files() {
    let heads = AREAS.iter().map(|(_, text)| {
        let file = Json::parse(text).expect("JSON");
        let part = |(key, within): &(&'static str, &[&'static str])| {
            let whole = file.get(key).expect("a part").clone();
            let some = within.iter().map(|it| (*it, whole.get(it).expect("a text").clone()));
            (*key, if within.is_empty() { whole.clone() } else { Json::object(some) })
        };
        Json::object(HEAD.iter().map(part)).print()
    });
    let text = format!("[\n{}\n]\n", heads.collect::<Vec<_>>().join(",\n"));
    let path = Path::new("src/rules/timetable/heads.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, &text).expect("written");
    }
    let kept = fs::read_to_string(path).expect("the heads");
    assert!(kept == text, "run: UPDATE_EXPECT=1 cargo test -p plainplan --test native");
}

#[test]
fn a_head_says_what_the_whole_file_says() {
    let heads = Head::ours();
    assert_eq!(heads.len(), AREAS.len());
    for ((id, text), head) in AREAS.iter().zip(&heads) {
        let area = area(id).expect("reads");
        assert_eq!(Head::read(text).as_ref(), Some(head), "{id}");
        assert_eq!((&*head.id, &head.name, &head.ways), (*id, &area.name, &area.ways()));
        assert_eq!(head.source, format!("{}, {}", area.source.title, area.source.dated));
    }
    for bad in ["", "{}", "[]", "{\"id\": \"own\"}"] {
        assert_eq!(Head::read(bad), None);
    }
}

#[test]
fn what_moves_is_told_from_the_page_on_which_it_moves() {
    let mut case = case();
    let mut told = Told::of(&case, "wakefield");
    let note = |told: &Told| part(&told.desk.local(), "moved");
    assert_eq!(note(&told), "", "no page came");
    told.desk.mark("7");
    assert_eq!(note(&told), "", "nothing moved");
    set(&mut case, "conference", "date", date("2027-01-12"));
    told.follow(&case);
    let said = note(&told);
    assert!(said.contains("This moves") && said.contains("to Thursday 7 January 2027"), "{said}");
    assert_eq!(told.desk.local().get("page"), Some(&Json::text("7")));
    // Another area is another desk, which takes over what was marked.
    let marks = told.desk.take_marks();
    let mut other = Told::of(&case, "lscb");
    other.desk = other.desk.with_marks(marks);
    let said = note(&other);
    assert!(said.contains("The deadlines are now those of"), "{said}");
    // The next page begins with what is there.
    other.desk.mark("8");
    assert_eq!(note(&other), "");
}

#[test]
fn the_timetable_says_what_moved_since_it_was_looked_at_last() {
    let mut case = case();
    let mut told = Told::of(&case, "wakefield");
    told.desk.mark(TIMETABLE);
    let rest = part(&told.page(TIMETABLE), "rest");
    assert!(rest.contains("Wednesday 30 December 2026"), "{rest}");
    assert!(rest.contains("Tuesday 5 January 2027. The conference"), "{rest}");
    assert!(!rest.contains("What moved since"), "looked at for the first time");
    set(&mut case, "conference", "date", date("2027-01-12"));
    told.follow(&case);
    told.desk.mark(TIMETABLE);
    let rest = part(&told.page(TIMETABLE), "rest");
    assert!(rest.contains("What moved since you last looked"), "{rest}");
    told.desk.mark(TIMETABLE);
    assert!(!part(&told.page(TIMETABLE), "rest").contains("What moved since"));
    let head = part(&told.page(TIMETABLE), "head");
    assert!(head.contains("Wakefield") && head.contains("Checked 21 November 2026"), "{head}");
}

#[test]
fn a_timetable_without_dates_asks_for_them() {
    let told = Told::of(&CaseFile::default(), "{ no file }");
    let page = told.page(TIMETABLE);
    let (head, rest) = (part(&page, "head"), part(&page, "rest"));
    assert!(head.contains(&area("england").expect("reads").name), "the general rules: {head}");
    assert!(rest.contains("Needs the date of the conference"), "{rest}");
    assert!(!rest.contains("Add to calendar"), "{rest}");
    let (name, text) = told.desk.calendar(Id(0x12ab), "20261122T093000Z");
    assert_eq!(name, "deadlines-2026-12-10-0000.ics");
    assert!(!text.contains("BEGIN:VEVENT"));
}

#[test]
fn the_lists_are_told_with_how_much_is_done() {
    let mut case = case();
    let mut told = Told::of(&case, "wakefield");
    let lists = |told: &Told| match told.page("todo-before").get("lists") {
        Some(Json::List(lists)) => lists.clone(),
        _ => Vec::new(),
    };
    let all = lists(&told);
    assert_eq!(all.len(), 2, "the area's own, and the general one");
    let Some(Json::List(rows)) = all[0].get("rows") else { panic!("rows") };
    let key = rows[0].get("key").and_then(Json::as_text).expect("a key").to_owned();
    assert!(key.starts_with("wakefield/"));
    let done = |told: &Told| {
        let local = told.desk.local();
        let todo = local.get("todo").expect("the lists");
        todo.get("before").and_then(Json::as_text).expect("a status").to_owned()
    };
    assert!(done(&told).starts_with("0 of "));
    set(&mut case, "about", "ticked", Value::Many(vec![key]));
    told.follow(&case);
    assert!(done(&told).starts_with("1 of "));
    assert!(part(&told.page("todo-during"), "last").contains("How the conference decides"));
    let after = part(&told.page("todo-after"), "last");
    assert!(after.contains("If you or the family disagree"), "{after}");
    // Under the general rules there is one list, and it has the general name.
    set(&mut case, "about", "nation", Value::Text("wales".to_owned()));
    let told = Told::of(&case, "wales");
    assert_eq!(lists(&told).len(), 1);
    assert_eq!(lists(&told)[0].get("title"), Some(&Json::text("In most areas")));
}

#[test]
fn a_file_is_told_with_all_that_is_wrong_with_it() {
    let desk = Desk::new("2026-12-10", "", "");
    let text = AREAS.iter().find(|it| it.0 == "wakefield").expect("an area").1;
    let ours = desk.area_file("wakefield");
    assert_eq!(ours.get("text"), Some(&Json::text(text)));
    assert_eq!(part(&ours, "problems"), "");
    assert!(part(&ours, "says").contains("Allocated social worker"));
    let same = desk.area_file(text);
    assert!(part(&same, "problems").contains("belongs to an area that comes with Plainplan"));
    assert_eq!(same.get("text"), Some(&Json::Null), "the page has it");
    let own = text.replacen("\"wakefield\"", "\"wakefield-own\"", 1);
    assert_eq!(part(&desk.area_file(&own), "problems"), "");
    let bad = desk.area_file(&own.replacen("\"unit\": \"weeks\"", "\"unit\": \"fortnights\"", 1));
    assert!(part(&bad, "problems").contains("fortnights"));
    assert_eq!(bad.get("says"), Some(&Json::Null));
}
