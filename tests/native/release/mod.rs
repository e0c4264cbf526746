//! The release of copies for families, attacked: a second opinion on what each reader may see, marks
//! in every field, pairs of cases that must give the same bytes, every line of the list broken.

mod canaries;
mod compile;
mod drift;
mod families;
mod faults;
mod marks;
mod mutation;
mod oracle;
mod pairs;
mod table;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use plainplan::document::plain::plain;
use plainplan::document::word::{Labels, check, texts, word};
use plainplan::document::{Doc, drawn, html, wire};
use plainplan::domain::{CaseFile, Id, Node};
use plainplan::family::copy;
use plainplan::release::policy::{ALLOW, Allow};
use plainplan::release::{Cell, Plain, Projection, Row, Whom, release_by};
use plainplan::rules::glossary::Glossary;
use plainplan::text::Words;

/// Every format of a copy: a new one is added here and nowhere else.
fn outputs(doc: &Doc<Plain>, words: &Words) -> Vec<(&'static str, Vec<u8>)> {
    let texts: Vec<&str> = doc.texts().into_iter().map(Plain::read).collect();
    vec![
        ("texts", texts.join("\n").into_bytes()),
        ("tree", format!("{doc:?}").into_bytes()),
        ("plain", plain(doc).into_bytes()),
        ("page", drawn(doc).print().into_bytes()),
        ("wire", wire::to_json(doc).print().into_bytes()),
        ("html", html::page(doc, words).into_bytes()),
        // Nobody's name is in the name of the file: it is made of this.
        ("code", doc.code().into_bytes()),
    ]
}

/// The copy in Word, too: as a file, and as what is read in it. It takes as long as all others
/// together, and it is made of the tree, which is among those; so not every test asks for it.
fn in_word(doc: &Doc<Plain>, words: &Words) -> [(&'static str, Vec<u8>); 2] {
    let labels = Labels::of(words, "en");
    let file = word(doc, &labels);
    check(doc, &labels, &file).expect("the copy, whole, and nothing else");
    let said = texts(&file).expect("read back").join("\n").into_bytes();
    [("word", said), ("packed", file)]
}

/// What a reader's copy is made of, and all its formats.
struct Made {
    projection: Projection,
    outputs: Vec<(&'static str, Vec<u8>)>,
}

fn made(case: &CaseFile, reader: Id, words: &Words) -> Made {
    let projection = projected(ALLOW, case, reader, words);
    let doc = copy(&projection, words, Glossary::english());
    let mut outputs = outputs(&doc, words);
    outputs.push(("projection", format!("{projection:?}").into_bytes()));
    Made { projection, outputs }
}

fn made_with_word(case: &CaseFile, reader: Id, words: &Words) -> Made {
    let mut made = made(case, reader, words);
    let doc = copy(&made.projection, words, Glossary::english());
    made.outputs.extend(in_word(&doc, words));
    made
}

fn projected(allow: &[Allow], case: &CaseFile, reader: Id, words: &Words) -> Projection {
    release_by(allow, case, reader, words).expect("a reader").projection
}

/// Those for whom a copy is made, and those for whom one could be.
fn everybody(case: &CaseFile) -> Vec<Id> {
    let all = case.adults.iter().map(|it| it.id);
    let all = all.chain(case.children.iter().map(|it| it.id));
    all.chain(case.others.iter().map(|it| it.id)).collect()
}

/// A projection as the oracle writes it down.
fn lines(projection: &Projection) -> Vec<String> {
    let mut lines = vec![format!(
        "{} {} practice {} swaps {} for {}",
        projection.kind,
        projection.nation,
        projection.is_practice,
        projection.swaps,
        projection.reader.as_ref().map(Plain::read).unwrap_or_default(),
    )];
    for (_, rows) in &projection.parts {
        rows.iter().for_each(|it| line(it, 0, &mut lines));
    }
    lines
}

fn line(row: &Row, deep: usize, lines: &mut Vec<String>) {
    lines.push(format!("{:1$}{2} {3:?}", "", deep * 2, row.record, row.child));
    for (key, cell) in &row.cells {
        let value = match cell {
            Cell::Said { words, .. } => words.read().to_owned(),
            Cell::Key(_, key) => (*key).to_owned(),
            Cell::Keys(_, keys) => keys.join(", "),
            Cell::People(people) => {
                let name = |it: &Whom| match it {
                    Whom::You => "you".to_owned(),
                    Whom::Named(name) => name.read().to_owned(),
                };
                people.iter().map(name).collect::<Vec<_>>().join(", ")
            }
            Cell::Rows(rows) => {
                lines.push(format!("{:1$}{key}:", "", deep * 2 + 1));
                rows.iter().for_each(|it| line(it, deep + 1, lines));
                continue;
            }
        };
        lines.push(format!("{:1$}{key} = {value}", "", deep * 2 + 1));
    }
}

/// The first line in which two differ, with where it stands.
fn first_difference(a: &[String], b: &[String]) -> Option<String> {
    let at = a.iter().zip(b).position(|(a, b)| a != b);
    let at = at.or_else(|| (a.len() != b.len()).then_some(a.len().min(b.len())))?;
    let row = a[..at].iter().rfind(|it| !it.starts_with(' ')).cloned().unwrap_or_default();
    let next = |all: &[String]| all.iter().skip(at).take(3).cloned().collect::<Vec<_>>();
    Some(format!("in {row}: may {:?}, has {:?}", next(a), next(b)))
}

/// Every id of a case, rows within rows too.
fn ids(case: &CaseFile) -> BTreeSet<Id> {
    fn of(node: &dyn Node, all: &mut BTreeSet<Id>) {
        all.insert(node.id());
        for key in node.keys() {
            for row in
                node.leaf(key).and_then(|it| it.rows()).map(|it| it.all()).unwrap_or_default()
            {
                of(&*row, all);
            }
        }
    }
    let mut all = BTreeSet::new();
    of(case, &mut all);
    all.remove(&Id::NONE);
    all
}

/// The words of the catalogue, read once a thread.
fn words() -> &'static Words {
    thread_local! {
        static WORDS: OnceLock<&'static Words> = const { OnceLock::new() };
    }
    WORDS.with(|it| *it.get_or_init(|| Box::leak(Box::new(Words::coach()))))
}
