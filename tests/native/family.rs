//! The copy for a family: the table of its layout against the allow-list and the catalogue.

use std::fs;

use plainplan::document::Block;
use plainplan::domain::{CaseFile, Node};
use plainplan::export::saved::open;
use plainplan::family::{Form, SHAPES, copy};
use plainplan::release::{Reader, policy::ALLOW, release};
use plainplan::rules::glossary::Glossary;
use plainplan::text::{Words, keys};

fn apart() -> CaseFile {
    open(&fs::read_to_string("tests/cases/apart.json").expect("a case")).expect("opens")
}

fn case() -> CaseFile {
    open(&fs::read_to_string("tests/cases/whole.json").expect("a case")).expect("opens")
}

#[test]
fn every_field_that_may_be_in_a_copy_has_its_place_and_its_label() {
    let case = CaseFile::default();
    let there = Words::keys();
    // What only places a row, and says nothing itself.
    let frames = ["birth", "valence", "kind", "quotes", "basis"];
    let mut missing = Vec::new();
    let allowed =
        |record: &str, field: &str| ALLOW.iter().any(|it| (it.record, it.field) == (record, field));
    for shape in SHAPES {
        let node = case.list(shape.part).map(|it| it.blank());
        let name = match &node {
            Some(it) => it.name(),
            None => {
                Node::leaf(&case, shape.part).and_then(|it| it.node()).expect("a record").name()
            }
        };
        let labels: Vec<&str> = match shape.form {
            Form::Facts(fields) | Form::Points(fields) => fields.to_vec(),
            Form::Item { notes, .. } => notes.to_vec(),
        };
        for field in &labels {
            assert!(allowed(name, field), "{name}.{field} is laid out and never released");
        }
        for field in labels.iter().filter(|it| **it != "quotes") {
            let key = keys::field(&format!("family-{name}"), field);
            if !there.contains(&key) {
                missing.push(key);
            }
        }
    }
    assert_eq!(missing, [""; 0]);
    for it in ALLOW.iter().filter(|it| !frames.contains(&it.field)) {
        let shown = SHAPES.iter().any(|shape| {
            let name = match case.list(shape.part) {
                Some(rows) => rows.blank().name().to_owned(),
                None => Node::leaf(&case, shape.part)
                    .and_then(|it| it.node())
                    .expect("one")
                    .name()
                    .to_owned(),
            };
            name == it.record
                && match shape.form {
                    Form::Facts(fields) | Form::Points(fields) => fields.contains(&it.field),
                    Form::Item { lead, main, notes } => {
                        lead == it.field || main == it.field || notes.contains(&it.field)
                    }
                }
        });
        // Rows within a record are written out whole by the field that holds them.
        let within = ["relationship", "quote", "interim", "review_point", "progress_note"];
        assert!(shown || within.contains(&it.record), "{}.{} has no place", it.record, it.field);
    }
}

#[test]
fn a_copy_of_the_example_family_reads_as_one() {
    let words = Words::coach();
    for case in [case(), apart()] {
        reads_as_one(&case, &words);
    }
}

fn reads_as_one(case: &CaseFile, words: &Words) {
    for reader in Reader::all(case) {
        let release = release(case, reader, words).expect("a reader");
        let doc = copy(&release.projection, words, Glossary::english());
        if std::env::var_os("SHOW").is_some() {
            for text in doc.texts() {
                println!("{}", text.read());
            }
            println!(
                "=== {:?}",
                release
                    .withheld
                    .iter()
                    .map(|it| (it.at.part, it.field, it.kept))
                    .collect::<Vec<_>>()
            );
        }
        assert_eq!(doc.code().len(), 8);
        assert!(doc.sections.iter().all(|it| !it.blocks.is_empty()));
        let numbers = doc.sections.iter().flat_map(|it| &it.blocks).filter_map(|it| match it {
            Block::Point(point) => point.number,
            _ => None,
        });
        assert!(
            numbers.eq(1..=doc
                .sections
                .iter()
                .flat_map(|it| &it.blocks)
                .filter(|it| matches!(it, Block::Point(_)))
                .count() as u32)
        );
    }
}
