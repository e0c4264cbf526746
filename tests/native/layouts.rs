//! The documents of a conference: every answer is in one of them, what is kept back leaves no trace,
//! and each looks as it is said to (`tests/layouts/*.txt`).

mod answers;
mod circles;
mod hostile;
mod kept;
mod sorts;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plainplan::document::Doc;
use plainplan::document::html::page;
use plainplan::document::plain::plain;
use plainplan::document::word::{Labels, check, word};
use plainplan::domain::ways::Ways;
use plainplan::domain::{CaseFile, from_iso};
use plainplan::export::saved::open;
use plainplan::layouts::{Circle, Layout, Source, Stage};
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
    let source = Source::new(case, &words, &ways, Circle::Chair, None, &stage);
    docs.push(("chair".to_owned(), source.chair_sheet()));
    docs.push(("unsettled".to_owned(), source.unsettled()));
    docs
}

/// What leaves as text: the report for the boxes of a portal, the chronology for a spreadsheet.
fn texts(case: &CaseFile) -> [(&'static str, String); 2] {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    let source = Source::new(case, &words, &ways, Circle::Professionals, None, &stage);
    let boxes = source.box_texts().into_iter();
    let boxes = boxes.map(|it| format!("== {} / {}\n{}\n", it.part, it.label, it.text));
    [("boxes", boxes.collect()), ("csv", source.chronology_csv())]
}

/// The documents as they are meant to be. `UPDATE_EXPECT=1` writes them anew.
#[test]
fn each_layout_looks_as_it_did() {
    let mut wrong = Vec::new();
    let case = case("whole");
    let docs = all(&case).into_iter().map(|(name, doc)| (name, plain(&doc)));
    let texts = texts(&case).map(|(name, text)| (name.to_owned(), text));
    for (name, now) in docs.chain(texts) {
        let path = format!("tests/layouts/{name}.txt");
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

/// Files to look at: `target/tmp/layouts/*.html` and `*.docx`.
#[test]
fn the_examples_are_written_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("layouts");
    fs::create_dir_all(&folder).expect("a folder");
    let words = Words::coach();
    let labels = Labels::of(&words, "en");
    for (name, doc) in all(&case("whole")) {
        fs::write(folder.join(format!("{name}.html")), page(&doc, &words)).expect("written");
        let file = word(&doc, &labels);
        check(&doc, &labels, &file).expect("a whole file");
        fs::write(folder.join(format!("{name}.docx")), file).expect("written");
    }
}
