//! What is on each page: whose it is, which page it is, the mark across it; and headings that are
//! not left alone at the foot.

use plainplan::document::{Block, Doc, Run, Section, Sheet, Table};

use crate::office::shown;
use crate::sample;

/// So many parts, each a little longer than the last, so that headings come to every place of a page.
const PARTS: usize = 60;

fn line(text: String) -> Vec<Run<String>> {
    vec![Run::Text(text)]
}

/// A document whose headings come to every place of a page.
pub fn headings() -> Doc<String> {
    let part = |at: usize| {
        let table = Table {
            caption: format!("Caption {at}"),
            head: vec![(format!("Column {at}"), 50), (format!("Other {at}"), 50)],
            rows: vec![vec![
                vec![Block::Para(line(format!("cell {at}")))],
                vec![Block::Para(line("more".to_owned()))],
            ]],
            heads_rows: false,
        };
        let filler = (0..at % 7).map(|it| Block::Para(line(format!("Filler {it}."))));
        let mut blocks =
            vec![Block::Heading(format!("Heading {at}")), Block::Subheading(format!("Under {at}"))];
        if at.is_multiple_of(2) {
            blocks.push(Block::Table(table));
        }
        blocks.extend(filler);
        blocks.push(Block::Para(line(format!("End of {at}."))));
        Section { heading: format!("Section {at}"), blocks }
    };
    sample::doc(Sheet::Portrait, (1..=PARTS).map(part).collect())
}

/// The lines of a page without its head and foot.
pub fn body(page: &str) -> Vec<&str> {
    let lines: Vec<&str> = page.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    lines[2..lines.len() - 1].to_vec()
}

#[test]
fn no_page_ends_with_something_that_announces_what_follows() {
    let pages = &shown("headings").pages;
    assert!(pages.len() > 8, "{} pages", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let last = *body(page).last().expect("a line");
        for alone in ["Section", "Heading", "Under", "Caption", "Column"] {
            assert!(!last.starts_with(alone), "page {} ends with {last:?}", at + 1);
        }
    }
}

#[test]
fn every_page_says_whose_it_is_and_which_it_is() {
    for name in ["upright", "lying", "long", "headings", "large"] {
        let it = shown(name);
        let count = it.pages.len();
        for (at, page) in it.pages.iter().enumerate() {
            let lines: Vec<&str> =
                page.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
            assert_eq!(lines[0], it.doc.reader, "{name}, page {}", at + 1);
            assert!(lines[1].starts_with(&it.doc.marks.join(" · ")), "{name}: {}", lines[1]);
            let foot = lines[lines.len() - 1];
            assert!(foot.starts_with("Ashford Road Primary School"), "{name}: {foot}");
            assert!(foot.ends_with(&format!("Page {} of {count}", at + 1)), "{name}: {foot}");
        }
    }
}

/// How much of a page is of the grey of the mark, in thousandths.
fn grey(pixels: &[u8]) -> usize {
    let of_mark = pixels.iter().filter(|it| (0xdc..=0xe4).contains(*it)).count();
    of_mark * 1000 / pixels.len()
}

#[test]
fn the_mark_lies_across_every_page_and_words_are_darker_than_it() {
    for name in ["upright", "lying", "long", "headings"] {
        for (at, (_, pixels)) in shown(name).pictures.iter().enumerate() {
            assert!(grey(pixels) > 14, "{name}, page {}: {}", at + 1, grey(pixels));
        }
        assert_eq!(shown(name).pictures.len(), shown(name).pages.len());
    }
    for (_, pixels) in &shown("bare").pictures {
        assert!(grey(pixels) < 7, "{}", grey(pixels));
    }
}

#[test]
fn sheets_are_a4_and_lie_or_stand() {
    for (name, size) in [("upright", (595, 841)), ("lying", (841, 595))] {
        let info = &shown(name).info;
        let said = info.lines().find_map(|it| it.strip_prefix("Page size:")).expect("a size");
        let numbers: Vec<u32> = said
            .split_whitespace()
            .filter_map(|it| it.parse::<f64>().ok())
            .map(|it| it as u32)
            .collect();
        assert_eq!((numbers[0], numbers[1]), size, "{said}");
    }
}
