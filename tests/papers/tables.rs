//! Tables that are tables, over many pages; headings that are headings.

use plainplan::document::{Block, Doc, Run, Section, Sheet, Table};
use roxmltree::{Document, Node};

use crate::office::{shown, squashed};
use crate::pages::body;
use crate::sample;

/// Sentences of the long answer.
const SENTENCES: usize = 260;

fn sentence(at: usize) -> String {
    format!("Sentence {at:03} says that Leo was seen at school and that he was well.")
}

/// A table with an answer of three pages in one cell, and fifty rows after it.
pub fn long() -> Doc<String> {
    let cell = |text: String| vec![Block::Para(vec![Run::Text(text)])];
    let answer: Vec<String> = (0..SENTENCES).map(sentence).collect();
    let mut rows = vec![vec![cell("Daily life".to_owned()), cell(answer.join(" "))]];
    rows.extend((0..50).map(|it| vec![cell(format!("Row {it}")), cell(format!("Answer {it}"))]));
    let table = Table {
        caption: "All answers".to_owned(),
        head: vec![("Question asked".to_owned(), 30), ("Answer given".to_owned(), 70)],
        rows,
        heads_rows: true,
    };
    let section = Section { heading: "Answers".to_owned(), blocks: vec![Block::Table(table)] };
    sample::doc(Sheet::Portrait, vec![section])
}

#[test]
fn the_head_of_a_table_comes_again_on_every_page() {
    let pages = &shown("long").pages;
    assert!(pages.len() > 4, "{} pages", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let count = page.lines().filter(|it| it.contains("Question asked")).count();
        assert_eq!(count, 1, "page {}", at + 1);
    }
}

#[test]
fn an_answer_of_three_pages_is_whole() {
    let pages = &shown("long").pages;
    let all: String = pages.iter().flat_map(|it| body(it)).collect();
    let all = squashed(&all.replace("Question asked", "").replace("Answer given", ""));
    let mut before = 0;
    for at in 0..SENTENCES {
        let place = all.find(&format!("Sentence{at:03}")).unwrap_or_else(|| panic!("{at} is lost"));
        assert!(place >= before, "{at} stands before what it follows");
        before = place;
    }
    let holds = |page: &&String| page.contains("Sentence ");
    assert!(pages.iter().filter(holds).count() >= 3);
    // No page of it is left half empty: the row breaks where the page does.
    let lines = |page: &String| page.lines().filter(|it| !it.trim().is_empty()).count();
    assert!(lines(&pages[1]) > 40, "{}", lines(&pages[1]));
}

fn named<'a>(open: &'a Document, name: &str) -> Vec<Node<'a, 'a>> {
    open.descendants().filter(|it| it.tag_name().name() == name).collect()
}

#[test]
fn tables_are_tables_and_headings_are_headings() {
    let it = shown("lying");
    let open = Document::parse(&it.open).expect("XML");
    // Facts, then the plan.
    assert_eq!(named(&open, "table").len(), 2);
    assert_eq!(named(&open, "table-header-rows").len(), 1);
    let headings: Vec<(String, &str)> = named(&open, "h")
        .iter()
        .map(|it| {
            let text: String = it.descendants().filter_map(|it| it.text()).collect();
            let level = it.attributes().find(|it| it.name() == "outline-level");
            (text, level.map(|it| it.value()).unwrap_or_default())
        })
        .collect();
    for (said, level) in
        [("Why we are meeting", "1"), ("The plan", "1"), ("Leo", "2"), ("Being in school", "3")]
    {
        let is_there = headings.iter().any(|it| it.0.contains(said) && it.1 == level);
        assert!(is_there, "{said} is no heading of level {level}: {headings:?}");
    }
}

#[test]
fn a_drawing_is_drawn_within_its_page() {
    let it = shown("upright");
    let open = Document::parse(&it.open).expect("XML");
    let shapes = ["custom-shape", "rect", "ellipse", "polygon", "polyline", "path", "line"];
    let count: usize = shapes.iter().map(|name| named(&open, name).len()).sum();
    assert!(count >= sample::picture().shapes.len(), "{count} shapes");
    // LibreOffice 7.4 leaves out what a drawing of several shapes is said to show; Word keeps it, and
    // `native/word/structure.rs` finds it in the file.
}
