//! The documents of a conference: every answer is in one of them, what is kept back leaves no trace,
//! and each looks as it is said to (`tests/layouts/*.txt`).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plainplan::desk::Desk;
use plainplan::document::Doc;
use plainplan::document::html::page;
use plainplan::document::plain::plain;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::ways::Ways;
use plainplan::domain::{
    Answer, CaseFile, Id, Instead, Kind, Node, Target, TypedDate, Value, from_iso,
};
use plainplan::export::pieces::Pieces;
use plainplan::export::saved::open;
use plainplan::layouts::{Circle, Layout, Sight, Source, Stage, Why};
use plainplan::text::Words;

use crate::generate;

fn case(name: &str) -> CaseFile {
    open(&fs::read_to_string(format!("tests/cases/{name}.json")).expect("a case")).expect("opens")
}

/// Every document of a case, for every circle, with a name for each.
fn all(case: &CaseFile) -> Vec<(String, Doc<String>)> {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    let mut docs = Vec::new();
    for layout in Layout::ALL {
        for circle in layout.circles() {
            let today = from_iso("2026-11-25");
            let source = Source::new(case, &words, &ways, *circle, today, &stage);
            let name = match layout.circles().len() {
                1 => layout.key().to_owned(),
                _ => format!("{}-{}", layout.key(), circle.key()),
            };
            docs.push((name, layout.make(&source)));
        }
    }
    docs
}

/// The documents as they are meant to be. `UPDATE_EXPECT=1` writes them anew.
#[test]
fn each_layout_looks_as_it_did() {
    let mut wrong = Vec::new();
    for (name, doc) in all(&case("whole")) {
        let path = format!("tests/layouts/{name}.txt");
        let now = plain(&doc);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &now).expect("written");
        }
        let then = fs::read_to_string(&path).unwrap_or_default();
        if then != now {
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "changed: {wrong:?}; UPDATE_EXPECT=1 writes them anew");
}

/// No text is the key of a message that nobody wrote.
#[test]
fn every_word_of_a_document_is_in_the_catalogue() {
    let full = generate::Fullness { fields: 10, rows: 3 };
    let mut missing = BTreeSet::new();
    for seed in 0..20 {
        for (_, doc) in all(&generate::case(seed, full)) {
            let keys = doc.texts().into_iter().flat_map(|it| it.split([' ', '\n', ':', ';', ',']));
            let keys = keys.filter(|it| it.starts_with("doc-") || it.starts_with("option-"));
            missing.extend(keys.map(str::to_owned));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every label is one of a field, so that none stands idle.
#[test]
fn every_label_is_one_of_a_field() {
    let mut fields = BTreeSet::new();
    fn walk(node: &dyn Node, fields: &mut BTreeSet<String>) {
        for key in node.keys() {
            fields.insert(format!("doc-{}", plainplan::text::keys::field(node.name(), key)));
            let leaf = node.leaf(key).expect("a key of its own");
            if let Some(rows) = leaf.rows() {
                walk(&*rows.blank(), fields);
            } else if let Some(one) = leaf.node() {
                walk(one, fields);
            }
        }
    }
    walk(&CaseFile::default(), &mut fields);
    let labels = fs::read_to_string("src/text/en/labels.ftl").expect("the labels");
    let idle: Vec<_> = labels
        .lines()
        .filter_map(|it| it.split_once(" = "))
        .filter(|it| !fields.contains(it.0))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

/// Fields that stand in no document, and why.
const IN_NONE: &[(&str, &str)] = &[
    ("about", "what the draft is, not what it says"),
    ("closure", "only counts days"),
    ("author first_conference", "decides what is on the list to tick"),
    ("child standing", "decides whom the conference is about"),
    ("child birth", "decides which date is asked for"),
    ("child address_withheld", "decides what is left out"),
    ("child shown_as", "for copies for the family"),
    ("adult address_withheld", "decides what is left out"),
    ("adult source_of_harm", "decides what is kept from whom; no document says it of anybody"),
    ("adult victim", "decides what is asked; saying it could put somebody in danger"),
    ("statement domain", "decides where it stands"),
    ("event use_in", "decides where it stands"),
    ("visit lead_worker", "decides where it stands"),
    ("copies", "for copies for the family"),
    ("wording", "for copies for the family"),
    ("cleared", "what the author dealt with"),
    ("dismissal", "answers to the coach"),
    ("remark copy", "finds the paragraph again"),
];
/// Who may see an item: it decides, and the Chair's sheet says it of what is kept back.
const WHO_SEES: &[&str] =
    &["audience", "sensitive", "hidden_from", "hidden_why", "hidden_by", "hidden_chair"];

/// A case in which everything is filled, every text unlike any other, and nothing kept back.
struct Filler {
    count: u64,
}

impl Filler {
    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    fn rows(&mut self, case: &mut CaseFile, part: &'static str) {
        use plainplan::domain::case::{PER_ADULT, PER_CHILD};
        for at in 0..2 {
            let id = match part {
                _ if PER_CHILD.contains(&part) => Id(0xc0 + at),
                _ if PER_ADULT.contains(&part) => Id(0xa0 + at),
                "children" => Id(0xc0 + at),
                "adults" => Id(0xa0 + at),
                "others" => Id(0xb0 + at),
                "statements" => Id(0x50 + at),
                _ => Id(0x1000 + self.next()),
            };
            case.apply(Edit::Add(At::row(part, id), vec![]));
        }
    }

    fn fill(&mut self, case: &mut CaseFile, at: At, links: &dyn Fn(Target) -> Vec<String>) {
        let node = case.node(at).or_else(|| case.blank(at)).expect("a record");
        for key in node.keys() {
            let leaf = node.leaf(key).expect("a key of its own");
            if WHO_SEES.contains(&key) {
                continue;
            }
            let number = self.next();
            let value = match leaf.kind() {
                Kind::Line if key == "score" => Value::Text((number % 11).to_string()),
                Kind::Line | Kind::Prose | Kind::When => {
                    Value::Text(format!("Mark{number}q {} {key}.", at.part))
                }
                Kind::Date => {
                    let day = from_iso("2001-01-01").expect("a day") + chrono::Days::new(number);
                    Value::Date(TypedDate::of(day))
                }
                Kind::Choice(_, keys) => Value::Text(chosen(key, keys).to_owned()),
                Kind::Choices(_, keys) => Value::Many(vec![keys[0].to_owned()]),
                Kind::Link(target) => {
                    // Each of two rows is of another person.
                    let ids = links(target);
                    let second =
                        at.row == case.list(at.part).and_then(|it| it.ids().get(1).copied());
                    Value::Text(ids[usize::from(second && ids.len() > 1)].clone())
                }
                Kind::Links(target) => Value::Many(links(target)),
                Kind::Answer => Value::Answer(Answer::from(&*format!("Mark{number}q answer."))),
                Kind::Rows => {
                    let id = if key == "relationships" { Id(0xc0) } else { Id(0x2000 + number) };
                    let sub = at.sub(key, id);
                    case.apply(Edit::Add(sub, vec![]));
                    self.fill(case, sub, links);
                    continue;
                }
                Kind::Mark | Kind::Keys | Kind::One => continue,
            };
            case.apply(Edit::Set(at, key, value));
        }
    }
}

fn chosen(key: &str, keys: &[&'static str]) -> &'static str {
    let want = match key {
        "private" | "address_withheld" => "no",
        "valence" => "worry",
        "basis" => "allegation",
        "lead_worker" => "yes",
        "agrees" => "no",
        "verdict" => "wrong",
        "corrected" => "unchanged",
        _ => keys[0],
    };
    keys.iter().find(|it| **it == want).copied().unwrap_or(keys[0])
}

fn full() -> CaseFile {
    let mut case = CaseFile::default();
    let mut filler = Filler { count: 0 };
    let parts: Vec<&'static str> = Node::keys(&case);
    for part in &parts {
        if case.list(part).is_some() {
            filler.rows(&mut case, part);
        }
    }
    let with_rows = case.clone();
    let links = |target: Target| -> Vec<String> {
        let part = match target {
            Target::Children => "children",
            Target::Adults | Target::Family | Target::People => "adults",
            Target::Worries => "statements",
            Target::Risks => "risks",
            Target::Needs => "needs",
            Target::Changes => "changes",
            Target::Outcomes => "outcomes",
            Target::Actions => "actions",
            Target::Contingencies => "contingencies",
            Target::Events => "chronology",
        };
        let ids = with_rows.list(part).expect("a list").ids();
        ids.iter().map(Id::to_string).collect()
    };
    for part in parts {
        match case.list(part).map(|it| it.ids()) {
            Some(ids) => {
                for id in ids {
                    filler.fill(&mut case, At::row(part, id), &links);
                }
            }
            None => filler.fill(&mut case, At::part(part), &links),
        }
    }
    case.apply(Edit::Set(At::row("children", Id(0xc1)), "birth", Value::Text("expected".into())));
    case
}

/// What the documents that are not copies for the family say, as one text.
fn everything(case: &CaseFile, words: &Words) -> String {
    let (ways, stage) = (Ways::default(), Stage::default());
    let mut text = String::new();
    for layout in Layout::ALL.into_iter().filter(|it| *it != Layout::Blank) {
        let source = Source::new(case, words, &ways, layout.circles()[0], None, &stage);
        text += &plain(&layout.make(&source));
    }
    text
}

fn papers_for_the_chair(case: &CaseFile) -> String {
    let mut desk = Desk::new("2026-11-25", "", "");
    desk.follow(&Pieces::default().some_changes(case, usize::MAX).0).expect("fits");
    desk.paper("chair") + &desk.paper("unsettled")
}

/// An answer that stood in no document would be lost to the conference.
#[test]
fn every_answer_is_in_a_document() {
    let case = full();
    let words = Words::coach();
    let before = everything(&case, &words);
    let chair = papers_for_the_chair(&case);
    let mut lost = BTreeSet::new();
    let mut used = BTreeSet::new();
    let mut look = |at: At, node: &dyn Node| {
        for key in node.keys() {
            let leaf = node.leaf(key).expect("a key of its own");
            if WHO_SEES.contains(&key) || leaf.is_absent() || leaf.kind() == Kind::Rows {
                continue;
            }
            let name = format!("{} {key}", node.name());
            let is_exempt = IN_NONE.iter().find(|it| it.0 == node.name() || it.0 == name);
            if let Some(it) = is_exempt {
                used.insert(it.0);
                continue;
            }
            let blank = match leaf.value() {
                Value::Text(_) => Value::Text(String::new()),
                Value::Many(_) => Value::Many(Vec::new()),
                Value::Date(_) => Value::Date(TypedDate::default()),
                Value::Answer(_) => Value::Answer(Answer::default()),
            };
            // A text says itself; of a choice it is enough that a document changes with it.
            let says = |text: &str| before.contains(text) || chair.contains(text);
            let said = match leaf.value() {
                Value::Text(text) if text.starts_with("Mark") => says(&text),
                Value::Answer(answer) => says(&answer.text),
                Value::Date(date) => says(&words.date(&date)),
                _ => {
                    let mut other = case.clone();
                    other.apply(Edit::Set(at, key, blank));
                    everything(&other, &words) != before || papers_for_the_chair(&other) != chair
                }
            };
            if !said {
                lost.insert(name);
            }
        }
    };
    for part in Node::keys(&case) {
        let leaf = case.leaf(part).expect("a part");
        if let Some(one) = leaf.node() {
            look(At::part(part), one);
        }
        for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
            let at = At::row(part, row.id());
            look(at, &*row);
            for key in row.keys() {
                let rows = row.leaf(key).and_then(|it| it.rows());
                for sub in rows.map(|it| it.all()).unwrap_or_default() {
                    look(at.sub(key, sub.id()), &*sub);
                }
            }
        }
    }
    // A child who is born has no due date, and one who is not has no birthday.
    lost.retain(|it| !matches!(it.as_str(), "child dob" | "child edd"));
    assert!(lost.is_empty(), "in no document: {lost:#?}");
    let idle: Vec<_> = IN_NONE.iter().filter(|it| !used.contains(it.0)).collect();
    assert!(idle.is_empty(), "no such field: {idle:?}");
}

/// Why each box of the form is empty is said; where nothing was said, that.
#[test]
fn an_empty_box_is_never_no_concern() {
    let mut case = CaseFile::default();
    case.apply(Edit::Add(At::row("children", Id(1)), vec![("name", Value::Text("Ava".into()))]));
    let report = |case: &CaseFile| {
        let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
        plain(&Source::new(case, &words, &ways, Circle::Professionals, None, &stage).report())
    };
    let blank = report(&case);
    for heading in [
        "Chronology of the agency’s involvement",
        "What needs to change for the risk to become less?",
        "What the agency can contribute",
        "What parents and carers say",
    ] {
        let (_, after) = blank.split_once(&format!("\n{heading}\n")).expect(heading);
        let said = after.lines().find(|it| !it.is_empty() && !it.starts_with('='));
        assert_eq!(said, Some("Not completed in this copy."), "{heading}");
    }
    let marks = Node::keys(&*case.boxes.0);
    for mark in marks {
        let answer = Answer {
            instead: Some(Instead::NotApplicable),
            why: format!("Why {mark}"),
            ..Answer::default()
        };
        case.apply(Edit::Set(At::part("boxes"), mark, Value::Answer(answer)));
        assert!(report(&case).contains(&format!("Why {mark}")), "{mark}");
    }
}

/// The full case with some of it kept from somebody, as the dice fall.
fn kept(seed: u64) -> CaseFile {
    let mut dice = generate::Dice(seed);
    let mut case = full();
    let pick = |dice: &mut generate::Dice, from: &[&str]| {
        Value::Text(from[(dice.next() % from.len() as u64) as usize].to_owned())
    };
    let many = |it: &str| Value::Many(vec![it.to_owned()]);
    for part in Node::keys(&case) {
        for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
            let at = At::row(part, row.id());
            let has = |key: &str| row.leaf(key).is_some();
            if has("audience") && dice.next().is_multiple_of(2) {
                let audience = pick(&mut dice, &["", "everyone", "not_some", "chair_only"]);
                case.apply(Edit::Set(at, "audience", audience));
            }
            if has("hidden_from") && dice.next().is_multiple_of(5) {
                case.apply(Edit::Set(at, "hidden_from", many("00000000000000a1")));
            }
            if has("sensitive") && dice.next().is_multiple_of(2) {
                let all = [
                    "health",
                    "offences",
                    "whereabouts",
                    "reporter",
                    "police",
                    "marac",
                    "child_asked",
                    "staff",
                ];
                let one = all[(dice.next() % 8) as usize];
                case.apply(Edit::Set(at, "sensitive", many(one)));
            }
            if part == "voices" && dice.next().is_multiple_of(2) {
                case.apply(Edit::Set(at, "share_with", Value::Many(Vec::new())));
            }
            if part == "scales" && dice.next().is_multiple_of(2) {
                case.apply(Edit::Set(at, "private", Value::Text("yes".to_owned())));
            }
            if part == "children" && dice.next().is_multiple_of(3) {
                case.apply(Edit::Set(at, "address_withheld", Value::Text("yes".to_owned())));
            }
            if part == "chronology" && dice.next().is_multiple_of(3) {
                case.apply(Edit::Set(at, "kind", Value::Text("childs_words".to_owned())));
            }
        }
    }
    case
}

/// The same case without anything that this circle may not have.
fn without(case: &CaseFile, circle: Circle) -> CaseFile {
    let mut bare = case.clone();
    for (at, why) in Sight::new(case, circle).left_out() {
        let row = case.node(at).expect("a row");
        let effect = ["impact", "children", "period", "valence", "domain", "sensitive", "audience"];
        match why {
            Why::Places => {
                for key in ["address", "gp", "school"] {
                    bare.apply(Edit::Set(at, key, Value::Answer(Answer::default())));
                }
                bare.apply(Edit::Set(at, "seen_where", Value::Text(String::new())));
            }
            Why::Sensitive if Sight::new(case, circle).has(at.part, &*row) => {
                for key in row.keys().into_iter().filter(|it| !effect.contains(it)) {
                    let blank = match row.value(key) {
                        Value::Text(_) => Value::Text(String::new()),
                        Value::Many(_) => Value::Many(Vec::new()),
                        Value::Date(_) => Value::Date(TypedDate::default()),
                        Value::Answer(_) => Value::Answer(Answer::default()),
                    };
                    bare.apply(Edit::Set(at, key, blank));
                }
            }
            _ => drop(bare.apply(Edit::Remove(at))),
        }
    }
    bare
}

/// Two cases that differ only in what is left out give the same documents: nothing tells of it, not
/// even a gap.
#[test]
fn what_is_left_out_leaves_no_trace() {
    let words = Words::coach();
    let (ways, stage) = (Ways::default(), Stage::default());
    let mut left = 0;
    for seed in 0..60 {
        let case = kept(seed);
        for circle in Circle::OF_REPORTS {
            let bare = without(&case, circle);
            left += Sight::new(&case, circle).left_out().len();
            for layout in Layout::ALL.into_iter().filter(|it| it.circles().contains(&circle)) {
                let make = |case: &CaseFile| {
                    layout.make(&Source::new(case, &words, &ways, circle, None, &stage))
                };
                let (one, two) = (make(&case), make(&bare));
                let (one, two) = (plain(&one), plain(&two));
                if one != two {
                    let differ = one.lines().zip(two.lines()).find(|it| it.0 != it.1);
                    panic!("seed {seed}, {} {}: {differ:#?}", layout.key(), circle.key());
                }
            }
            let csv = |case: &CaseFile| {
                Source::new(case, &words, &ways, circle, None, &stage).chronology_csv()
            };
            assert_eq!(csv(&case), csv(&bare), "seed {seed}");
        }
    }
    assert!(left > 1_500, "only {left} things were left out");
}

/// The pages and the desk call the documents by the same names.
#[test]
fn every_document_has_an_address() {
    use plainplan::session::route::DOCUMENTS;
    let made = Layout::ALL.into_iter().flat_map(|layout| {
        layout.circles().iter().map(move |it| format!("{}-{}", layout.key(), it.key()))
    });
    assert_eq!(made.collect::<Vec<_>>(), DOCUMENTS);
}

/// What the family must not see is in the copy for professionals, and in no word of the other one.
#[test]
fn a_copy_for_the_table_holds_nothing_that_is_kept_back() {
    let mut case = case("whole");
    let set = |case: &mut CaseFile, at, key, value: &str| {
        case.apply(Edit::Set(at, key, Value::Text(value.to_owned())));
    };
    let event = case.chronology.at(0).expect("an entry").id;
    let at = At::row("chronology", event);
    set(&mut case, at, "audience", "not_some");
    case.apply(Edit::Set(at, "hidden_from", Value::Many(vec!["00000000000000a2".to_owned()])));
    let restricted = case.restricted.iter().next().expect("an item").text.0.clone();
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    for layout in [Layout::Report, Layout::Chronology, Layout::Worries, Layout::Plan] {
        for circle in Circle::OF_REPORTS {
            let text =
                plain(&layout.make(&Source::new(&case, &words, &ways, circle, None, &stage)));
            assert!(!text.contains(&restricted), "{} {}", layout.key(), circle.key());
            let hidden = "she was drinking most evenings";
            let may = circle == Circle::Professionals && layout != Layout::Plan;
            if layout == Layout::Report || layout == Layout::Chronology {
                assert_eq!(text.contains(hidden), may, "{} {}", layout.key(), circle.key());
            }
        }
    }
}

/// Files to look at: `target/tmp/layouts/*.html`.
#[test]
fn the_examples_are_written_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("layouts");
    fs::create_dir_all(&folder).expect("a folder");
    for (name, doc) in all(&case("whole")) {
        fs::write(folder.join(format!("{name}.html")), page(&doc, &Words::coach()))
            .expect("written");
    }
}
