//! Every answer of a case stands in a document.

use std::collections::BTreeSet;
use std::fs;

use plainplan::desk::Desk;
use plainplan::document::plain::plain;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::ways::Ways;
use plainplan::domain::{
    Answer, CaseFile, Id, Instead, Kind, Node, Target, TypedDate, Value, from_iso,
};
use plainplan::export::pieces::Pieces;
use plainplan::layouts::{Circle, Layout, Source, Stage};
use plainplan::text::Words;

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

pub fn full() -> CaseFile {
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
