//! Word files: every text is in them and nothing else, and they are what Word expects.

mod guard;
#[allow(dead_code, reason = "the bench has a document of its own there")]
pub mod sample;
mod schema;
mod structure;
mod unpacked;

use plainplan::document::word::{Labels, check, texts, word};
use plainplan::document::{Block, Doc, Run, Section, Sheet, Table};
use plainplan::text::Words;
use proptest::prelude::*;

use crate::document::any::{HOSTILE, docs, one_of_each};
use unpacked::Unpacked;

/// What the app says in a file.
pub fn labels() -> Labels {
    Labels::of(&Words::coach(), "en")
}

/// The file, held against its document, and unpacked: every part of it is XML.
fn made<T: AsRef<str>>(doc: &Doc<T>) -> Unpacked {
    let file = word(doc, &labels());
    check(doc, &labels(), &file).expect("the document, whole, and nothing else");
    Unpacked::of(&file)
}

fn empty() -> Doc<String> {
    Doc {
        title: String::new(),
        reader: String::new(),
        marks: Vec::new(),
        watermark: None,
        agency: None,
        ..sample::doc(Sheet::Portrait, Vec::new())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_text_is_in_the_file_and_nothing_else(doc in docs()) {
        let file = word(&doc, &labels());
        let checked = check(&doc, &labels(), &file);
        prop_assert!(checked.is_ok(), "{checked:?}");
        let unpacked = Unpacked::of(&file);
        unpacked.in_order();
        let white = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        let there = white(&texts(&file).expect("read back").join("\n"));
        for text in doc.texts() {
            let visible = white(&unpacked::visible(text));
            prop_assert!(there.contains(&visible), "{visible:?}");
        }
        prop_assert_eq!(word(&doc, &labels()), file, "the same file again");
    }
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    let tags = |it: &Unpacked| -> Vec<String> {
        // How long a text is decides whether its row may break.
        let own = ["w:t", "w:br", "w:tab", "w:rtl", "w:bidi", "w:rPr", "w:trPr", "w:cantSplit"];
        it.tags("word/document.xml").into_iter().filter(|it| !own.contains(&it.as_str())).collect()
    };
    let calm = tags(&made(&one_of_each(|| "calm".to_owned())));
    for hostile in HOSTILE {
        let made = made(&one_of_each(|| (*hostile).to_owned()));
        made.in_order();
        assert_eq!(tags(&made), calm, "{hostile:?} makes or changes an element");
    }
}

#[test]
fn words_that_look_like_our_own_places_stay_words() {
    for text in [
        "<w:sectPr>",
        "<w:rStyle w:val=\"~drawing\" />",
        "{page} of {pages}",
        "{text} {lang} {paragraphs}",
        "1.\t",
        "…",
        " [",
    ] {
        let made = made(&one_of_each(|| text.to_owned()));
        made.in_order();
        assert_eq!(made.all("word/document.xml", "sectPr").len(), 1, "{text}");
        assert_eq!(made.all("word/document.xml", "drawing").len(), 1, "{text}");
    }
}

#[test]
fn a_text_of_any_length_is_there_whole() {
    let long = "Leo said that he was cold. ".repeat(800);
    let doc = one_of_each(|| long.clone());
    let made = made(&doc);
    let whole = made.paragraphs("word/document.xml").iter().filter(|it| it.contains(&long)).count();
    assert!(whole > 30, "{whole}");
    for part in ["word/header1.xml", "word/footer1.xml"] {
        let said: usize = made.paragraphs(part).iter().map(|it| it.len()).sum();
        assert!(said < 500, "the pages have room for more than {part}");
    }
}

#[test]
fn a_table_of_two_hundred_rows_has_them_all() {
    let cell = |text: String| vec![Block::Para(vec![Run::Text(text)])];
    let rows = (0..200).map(|it| vec![cell(format!("row {it}")), cell(format!("what {it}"))]);
    let table = Table {
        caption: "Everything".to_owned(),
        head: vec![("When".to_owned(), 25), ("What".to_owned(), 75)],
        rows: rows.collect(),
        heads_rows: false,
    };
    let section = Section { heading: "All".to_owned(), blocks: vec![Block::Table(table)] };
    let made = made(&sample::doc(Sheet::Landscape, vec![section]));
    assert_eq!(made.all("word/document.xml", "tr").len(), 201);
    assert_eq!(made.all("word/document.xml", "tblHeader").len(), 1);
    assert!(made.paragraphs("word/document.xml").contains(&"what 199".to_owned()));
}

#[test]
fn a_document_of_nothing_is_a_file() {
    made(&empty()).in_order();
    let blank = one_of_each(String::new);
    made(&blank).in_order();
    let bare = Table { caption: String::new(), head: vec![], rows: vec![vec![]], heads_rows: true };
    let blocks = vec![
        Block::Table(bare),
        Block::Facts(vec![]),
        Block::List(vec![]),
        Block::Glossary(vec![]),
        Block::Space(0),
    ];
    let section = Section { heading: String::new(), blocks };
    made(&Doc { sections: vec![section], ..empty() }).in_order();
}

#[test]
fn signs_nobody_sees_are_shown() {
    let made = made(&one_of_each(|| "a\u{202E}b\u{0}c\u{1b}\u{FFFF}".to_owned()));
    let said = made.paragraphs("word/document.xml");
    assert!(said.iter().any(|it| it == "a[U+202E]b[U+0000]c[U+001B][U+FFFF]"), "{said:?}");
}

#[test]
fn lines_tabs_and_spaces_are_kept() {
    let text = "  two  spaces\tand a tab\nand a line\n\nand another ";
    let block = Block::Para(vec![Run::Text(text.to_owned())]);
    let section =
        Section { heading: "Apostrophes: Leo’s, Leo's".to_owned(), blocks: vec![block] };
    let made = made(&sample::doc(Sheet::Portrait, vec![section]));
    let said = made.paragraphs("word/document.xml");
    assert_eq!(said[said.len() - 2..], ["Apostrophes: Leo’s, Leo's", text]);
    let kept = made.all("word/document.xml", "t").into_iter();
    assert!(kept.clone().count() > 5);
    for it in kept {
        assert_eq!(
            it.attribute(("http://www.w3.org/XML/1998/namespace", "space")),
            Some("preserve")
        );
    }
}

#[test]
fn the_examples_are_written_to_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(folder).expect("a folder");
    let mut count = 0;
    let each = one_of_each(|| {
        count += 1;
        format!("text number {count}")
    });
    for (name, doc) in [
        ("copy", crate::document::family::copy()),
        ("upright", sample::report(Sheet::Portrait)),
        ("lying", sample::report(Sheet::Landscape)),
        ("each", each),
    ] {
        std::fs::write(folder.join(format!("{name}.docx")), word(&doc, &labels()))
            .expect("written");
    }
}
