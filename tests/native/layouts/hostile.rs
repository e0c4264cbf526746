//! Whatever is typed, every document is whole, and nothing in it does anything.

use std::collections::BTreeSet;

use plainplan::document::Doc;
use plainplan::document::html::page;
use plainplan::document::plain::plain;
use plainplan::document::visible;
use plainplan::document::word::{Labels, check, word};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{Answer, CaseFile, Id, Kind, Leaf, Node, Value};
use plainplan::text::Words;
use scraper::{ElementRef, Html, Selector};

use super::all;
use super::answers::full;

const HOSTILE: &[&str] = &[
    "O’Brien-Ní Dhomhnaill’s \"Siôn\" & 'Co' <b>x</b>",
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "שלום, זה ילד \u{202e}evil\u{202c} مرحبا",
    "👩\u{200d}👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 é e\u{301}",
    "a\u{0}b\u{8}c\u{1b}d\u{fffe}e\r\nf",
    "{ $child } {title} %s ${x} =1+1",
];

/// The full case with this text in every box.
fn filled_with(text: &str) -> CaseFile {
    let mut case = full();
    fn fill(case: &mut CaseFile, at: At, node: &dyn Node, text: &str) {
        for key in node.keys() {
            let leaf = node.leaf(key).expect("a key of its own");
            if leaf.is_absent() || key == "score" {
                continue;
            }
            if let Some(rows) = leaf.rows() {
                for row in rows.all() {
                    fill(case, at.sub(key, row.id()), &*row, text);
                }
                continue;
            }
            let value = match leaf.kind() {
                Kind::Line | Kind::Prose | Kind::When => Value::Text(text.to_owned()),
                Kind::Answer => Value::Answer(Answer::from(text)),
                _ => continue,
            };
            case.apply(Edit::Set(at, key, value));
        }
    }
    let before = case.clone();
    for part in Node::keys(&before) {
        if let Some(one) = before.leaf(part).and_then(Leaf::node) {
            fill(&mut case, At::part(part), one, text);
        }
        for row in before.list(part).map(|it| it.all()).unwrap_or_default() {
            fill(&mut case, At::row(part, row.id()), &*row, text);
        }
    }
    case
}

/// The sorts of element of a document's page, each with the names of its attributes.
fn elements(doc: &Doc<String>, words: &Words) -> BTreeSet<String> {
    let html = Html::parse_document(&page(doc, words));
    assert_eq!(html.errors, [""; 0], "a page without mistakes");
    let of = |it: ElementRef| {
        let names: BTreeSet<_> = it.value().attrs().map(|it| it.0.to_owned()).collect();
        format!("{} {names:?}", it.value().name())
    };
    html.select(&Selector::parse("*").expect("a selector")).map(of).collect()
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    let words = Words::coach();
    let calm: Vec<BTreeSet<String>> =
        all(&filled_with("calm")).iter().map(|it| elements(&it.1, &words)).collect();
    for text in HOSTILE {
        let docs = all(&filled_with(text));
        for ((name, doc), calm) in docs.iter().zip(&calm) {
            // A blank form holds nothing that was typed.
            if name == "blank" {
                continue;
            }
            let strange: Vec<_> = elements(doc, &words).difference(calm).cloned().collect();
            assert_eq!(strange, [""; 0], "{name}: {text:?} makes an element");
            let file = word(doc, &Labels::of(&words, "en"));
            check(doc, &Labels::of(&words, "en"), &file).expect("a whole Word file");
            let first = visible(text);
            let first = first.lines().next().expect("a line");
            assert!(plain(doc).contains(first), "{name}: {text:?}");
        }
    }
}

#[test]
fn an_answer_of_twenty_thousand_signs_is_whole() {
    let long = "Leo said that he was cold. ".repeat(741);
    let words = Words::coach();
    let mut found = 0;
    for (name, doc) in all(&filled_with(long.trim())) {
        let html = page(&doc, &words);
        let labels = Labels::of(&words, "en");
        check(&doc, &labels, &word(&doc, &labels)).expect("a whole Word file");
        for text in doc.texts().into_iter().filter(|it| it.len() > 10_000) {
            found += 1;
            assert!(html.contains(text.as_str()), "{name}");
        }
    }
    assert!(found > 100, "{found}");
}

#[test]
fn two_hundred_children_and_nothing_at_all() {
    let words = Words::coach();
    let mut case = full();
    let names: Vec<String> = (0..200).map(|it| format!("Child {it:03}")).collect();
    for (at, name) in (0..).zip(&names) {
        let fields = vec![
            ("name", Value::Text(name.clone())),
            ("standing", Value::Text("subject".to_owned())),
        ];
        case.apply(Edit::Add(At::row("children", Id(0x9000 + at)), fields));
    }
    let of_each_child = ["report", "worries", "grid", "plan", "spoken"];
    for case in [case, CaseFile::default()] {
        let many = case.children.iter().count() > 200;
        for (name, doc) in all(&case) {
            if many && of_each_child.iter().any(|it| name.starts_with(it)) {
                let said = plain(&doc);
                let lost: Vec<_> = names.iter().filter(|it| !said.contains(*it)).collect();
                assert!(lost.is_empty(), "{name}: {lost:?}");
            }
            assert!(elements(&doc, &words).len() > 20, "{name}");
            let labels = Labels::of(&words, "en");
            check(&doc, &labels, &word(&doc, &labels)).expect("a whole Word file");
            assert!(!doc.sections.is_empty(), "{name}");
        }
    }
}
