//! What the page is told of the history, and what documents say of themselves.

use plainplan::desk::Desk;
use plainplan::desk::history::prose::Bit;
use plainplan::desk::history::{Against, Finished, Opened, Stand};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Json, Kind, Node, Value};
use plainplan::export::pieces::Pieces;
use plainplan::rules::timetable::AREAS;
use plainplan::session::versions::{Codes, Reason, Step, Version, Wish, step};

use crate::generate::{Dice, Fullness, case, fill};

pub fn desk(case: &CaseFile) -> Desk {
    let area = AREAS.iter().find(|it| it.0 == "england").expect("an area").1;
    let mut desk = Desk::new("2026-11-27", area, "");
    desk.follow(&Pieces::default().some_changes(case, usize::MAX).0).expect("fits");
    desk
}

fn version(all: &[Version], reason: Reason, case: &CaseFile) -> Version {
    let wish = Wish {
        reason,
        day: "2026-11-27".to_owned(),
        clock: "14:32".to_owned(),
        note: "as shared".to_owned(),
        back_to: "1".to_owned(),
        codes: Codes::of(case),
    };
    match step(all, all.len() as u32, &[], wish) {
        Step::New(it) | Step::Becomes(it) | Step::There(it) => it,
    }
}

/// Every text of markup, in order.
fn texts(json: &Json) -> String {
    fn gather(json: &Json, all: &mut Vec<String>) {
        match json {
            Json::Text(text) => all.push(text.clone()),
            Json::List(items) => items.iter().for_each(|it| gather(it, all)),
            json => json.get("in").into_iter().for_each(|it| gather(it, all)),
        }
    }
    let mut all = Vec::new();
    json.get("body").into_iter().for_each(|it| gather(it, &mut all));
    all.join("|")
}

/// Every field that is told: page, item, what became of it, label, bits as one text.
fn told(old: &CaseFile, new: &CaseFile) -> Vec<[String; 5]> {
    let mut all = Vec::new();
    for group in desk(new).differences(old, new) {
        for it in group.items {
            let row = |label: &str, bits: String| {
                [group.page.clone(), it.name.clone(), it.what.clone(), label.to_owned(), bits]
            };
            if it.fields.is_empty() {
                all.push(row("", String::new()));
            }
            for (label, bits) in &it.fields {
                let bits = bits.iter().map(|it| match it {
                    Bit::Same(text) => format!("={text}"),
                    Bit::Gone(text) => format!("-{text}"),
                    Bit::New(text) => format!("+{text}"),
                    Bit::Folded => "…".to_owned(),
                });
                all.push(row(label, bits.collect::<Vec<_>>().join("|")));
            }
        }
    }
    all
}

/// Fields that no page names: what they hold is told by where the item stands, or is no word of
/// the author's.
const NOT_TOLD: &[(&str, &str)] = &[
    ("about", "mode"),
    ("about", "ticked"),
    ("about", "completed"), // told by the names of pages, which made-up keys have not
    ("statements", "domain"),
    ("statements", "valence"),
    ("risks", "child"),
    ("needs", "child"),
    ("outcomes", "child"),
    ("actions", "child"),
    ("actions", "outcomes"),
    ("contingencies", "child"),
    ("dismissals", "rule"),
    ("dismissals", "at"),
    ("dismissals", "about"),
    ("dismissals", "kind"),
    ("wordings", "at"),
    ("wordings", "about"),
    ("cleared", "reader"),
    ("cleared", "hit"),
    ("cleared", "about"),
];

#[test]
fn every_field_has_a_name_when_it_changes() {
    let full = Fullness { fields: 10, rows: 2 };
    let old = case(7, full);
    let mut dice = Dice(11);
    let mut tried = 0;
    for part in Node::keys(&old) {
        let at = match old.list(part) {
            Some(list) => At::row(part, list.ids()[0]),
            None => At::part(part),
        };
        let node = old.node(at).expect("every part is filled");
        for field in node.keys() {
            if NOT_TOLD.contains(&(part, field)) {
                continue;
            }
            let kind = node.leaf(field).map(|it| it.kind());
            // Links of a made-up case lead nowhere.
            if matches!(kind, Some(Kind::Rows | Kind::Link(_) | Kind::Links(_))) {
                continue;
            }
            let mut changed = node.copy();
            fill(std::rc::Rc::get_mut(&mut changed).expect("a copy"), &mut dice, full);
            let value = changed.value(field);
            if value == node.value(field) {
                continue;
            }
            let mut new = old.clone();
            new.apply(Edit::Set(at, field, value));
            let found = told(&old, &new);
            // A date or choice may be another that reads the same.
            if found.iter().all(|it| it[3].starts_with("Something in it")) {
                assert!(
                    matches!(kind, Some(Kind::Date | Kind::Answer | Kind::Mark)),
                    "{part} {field}: {found:?}"
                );
                continue;
            }
            tried += 1;
            let [page, _, what, label, bits] = &found[0];
            assert!(found.len() == 1 && what == "Changed", "{part} {field}: {found:?}");
            for words in [page, label] {
                assert!(!words.is_empty(), "{part} {field}: {found:?}");
                assert!(!words.starts_with("history-") && !words.contains('{'), "{words}");
            }
            assert!(bits.contains('+') || bits.contains('-'), "{part} {field}: {bits}");
        }
    }
    assert!(tried > 120, "{tried}");
}

#[test]
fn what_changed_is_told_in_words_of_the_pages() {
    let mut old = CaseFile::default();
    let of = |it: &str| Value::Text(it.to_owned());
    let (event, worry) = (At::row("chronology", Id(5)), At::row("statements", Id(6)));
    let quote = At::row("voices", Id(1)).sub("quotes", Id(50));
    old.apply(Edit::Add(At::row("children", Id(1)), vec![("name", of("Ava"))]));
    let fields =
        vec![("when", of("3 March 2026")), ("what", of("No coat.")), ("basis", of("fact"))];
    old.apply(Edit::Add(event, fields));
    let preset =
        vec![("domain", of("family")), ("valence", of("worry")), ("text", of("Money is short."))];
    old.apply(Edit::Add(worry, preset));
    old.apply(Edit::Add(quote, vec![("words", of("I like Gran."))]));
    let mut new = old.clone();
    new.apply(Edit::Set(event, "what", of("No coat, no shoes.")));
    new.apply(Edit::Set(event, "basis", of("opinion")));
    new.apply(Edit::Remove(worry));
    new.apply(Edit::Set(quote, "words", of("I like Nan.")));
    let marked = plainplan::domain::Answer {
        instead: Some(plainplan::domain::Instead::NothingHeld),
        ..Default::default()
    };
    new.apply(Edit::Set(At::part("boxes"), "changes", Value::Answer(marked)));
    let done = Value::Many(vec!["author".to_owned()]);
    new.apply(Edit::Set(At::part("about"), "completed", done));
    let found = told(&old, &new);
    let lines: Vec<String> = found.iter().map(|it| it.join(" / ")).collect();
    for expected in [
        "3 March 2026 / Changed / What happened",
        "=No coat|+, no shoes|=.",
        "Money is short. / Removed",
        "-Money is short.",
        "-Gran|+Nan",
        "+Our agency holds nothing about this",
        "Set-up /  / Changed / Sections called complete / +You and your agency",
    ] {
        let there = lines.iter().any(|it| it.contains(expected));
        assert!(there, "{expected}\n{}", lines.join("\n"));
    }
    // What was chosen is told in words, whole.
    let basis = found.iter().find(|it| it[4].contains("-") && !it[3].contains("What"));
    let basis = basis.map(|it| it[4].clone()).unwrap_or_default();
    assert!(!basis.contains("opinion|") && !basis.contains("-fact"), "{basis}");
    assert!(lines.iter().any(|it| it.contains("Ava’s day and voice")), "{}", lines.join("\n"));
}

#[test]
fn the_list_is_newest_first_and_says_what_it_cannot_read() {
    let case = CaseFile::default();
    let first = version(&[], Reason::Finished, &case);
    let mut named = case.clone();
    let name = Value::Text("Hill Primary".to_owned());
    named.apply(Edit::Set(At::part("author"), "agency", name));
    let mut second = version(std::slice::from_ref(&first), Reason::Before, &named);
    (second.changed, second.size) = (Some(1), 900_000);
    let all = [first.clone(), second.clone()];
    let mut desk = desk(&named);
    desk.set_finished(Finished::last(&all));
    let json = desk.history(&all, 2, None);
    let said = texts(&json);
    let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text}\n{said}"));
    assert!(at("Version 1.1|") < at("Version 1|"), "the newest first");
    at("Kept before you went back to version 1, 27 November 2026 at 14:32");
    at("1 item differs from the version before");
    at("2 versions cannot be read");
    at("0.9 MB");
    at("changed something since version 1");

    let opened = |version, case| Opened { version, case };
    let one = desk.version(&opened(&first, Some(&case)), None, Against::Before);
    assert!(texts(&one).contains("oldest"));
    let both = desk.version(
        &opened(&second, Some(&named)),
        Some(&opened(&first, Some(&case))),
        Against::Before,
    );
    let both = texts(&both);
    assert!(both.contains("1 item differs from version 1, the one before."), "{both}");
    assert!(both.contains("| added: |Hill Primary"), "told in words too: {both}");
    let back = |it: &Opened| texts(&desk.going_back(it));
    assert!(back(&opened(&first, Some(&case))).contains("Nothing is lost"));
    let torn = back(&opened(&first, None));
    assert!(torn.contains("still stored") && !torn.contains("Go back"), "{torn}");
}

#[test]
fn a_document_says_draft_until_nothing_differs_from_a_finished_version() {
    let mut case = CaseFile::default();
    let agency = |it: &str| Edit::Set(At::part("author"), "agency", Value::Text(it.to_owned()));
    case.apply(agency("Hill Primary"));
    let mut desk = desk(&case);
    assert_eq!((desk.stand(), &*desk.version_mark()), (Stand::Draft, "Draft"));
    let finished = Finished::last(&[version(&[], Reason::Finished, &case)]).expect("finished");
    desk.set_finished(Some(finished.clone()));
    assert_eq!(desk.version_mark(), "Version 1 – 27 November 2026, 14:32");
    let mut sent = Pieces::of(&case);
    let mut follow = |desk: &mut Desk, case: &CaseFile| {
        let (changes, next) = sent.changes(case);
        desk.follow(&changes).expect("fits");
        sent = next;
    };
    case.apply(agency("Hill School"));
    follow(&mut desk, &case);
    assert_eq!((desk.stand(), &*desk.version_mark()), (Stand::After(&finished), "Draft"));
    case.apply(agency("Hill Primary"));
    // A tick on a list is no change of what is said.
    let ticks = Value::Many(vec!["england/x".to_owned()]);
    case.apply(Edit::Set(At::part("about"), "ticked", ticks));
    follow(&mut desk, &case);
    assert_eq!(desk.stand(), Stand::Is(&finished));
    desk.set_finished(None);
    assert_eq!(desk.version_mark(), "Draft");
}
