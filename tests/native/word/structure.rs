//! What a reader, a screen reader and Word's own lists find: headings, tables, drawings, pages.

use plainplan::document::word::{Labels, word};
use plainplan::document::{Block, Doc, Run, Section, Sheet, Table};
use roxmltree::Node;

use super::unpacked::{Unpacked, W, val, within, words};
use super::{made, sample};
use crate::document::any::one_of_each;

const BODY: &str = "word/document.xml";

fn style<'a>(paragraph: &Node<'a, 'static>) -> &'a str {
    within(paragraph, "pStyle").map(|it| val(&it)).unwrap_or_default()
}

/// A style and those it is based on.
fn styles<'a>(file: &'a Unpacked, id: &str) -> Vec<Node<'a, 'static>> {
    let all = file.all("word/styles.xml", "style");
    let mut chain = Vec::new();
    let mut next = Some(id.to_owned());
    while let Some(id) = next {
        let style = all.iter().find(|it| it.attribute((W, "styleId")) == Some(&id));
        let style = *style.unwrap_or_else(|| panic!("no style {id}"));
        next = within(&style, "basedOn").map(|it| val(&it).to_owned());
        chain.push(style);
    }
    chain
}

#[test]
fn headings_are_headings_with_levels() {
    let mut count = 0;
    let doc = one_of_each(|| {
        count += 1;
        format!("text {count:03}")
    });
    let file = made(&doc);
    let Block::Heading(heading) = &doc.sections[0].blocks[0] else { panic!("a heading") };
    let Block::Subheading(under) = &doc.sections[0].blocks[6] else { panic!("a heading") };
    for (said, id, name, level) in [
        (&doc.title, "Title", "Title", None),
        (&doc.sections[0].heading, "Heading1", "heading 1", Some("0")),
        (heading, "Heading2", "heading 2", Some("1")),
        (under, "Heading3", "heading 3", Some("2")),
    ] {
        assert_eq!(style(&file.paragraph(BODY, said)), id);
        let own = styles(&file, id)[0];
        assert_eq!(within(&own, "name").map(|it| val(&it)), Some(name));
        assert_eq!(within(&own, "outlineLvl").map(|it| val(&it)), level, "{id}");
    }
}

#[test]
fn what_announces_something_stays_with_it() {
    let file = made(&one_of_each(|| "x".to_owned()));
    let keeps = [
        "Title",
        "Heading1",
        "Heading2",
        "Heading3",
        "Caption",
        "Label",
        "Tag",
        "PointTag",
        "PointLabel",
        "PointHead",
        "TableHead",
        "Drawing",
    ];
    for id in keeps {
        let kept = styles(&file, id).iter().any(|it| within(it, "keepNext").is_some());
        assert!(kept, "{id} may be left alone at the foot of a page");
    }
}

#[test]
fn the_language_is_said_once_for_all() {
    let doc = sample::report(Sheet::Portrait);
    for (lang, said) in [("en", "en-GB"), ("cy", "cy-GB")] {
        let labels = Labels { lang: lang.to_owned(), page: "{page}/{pages}".to_owned() };
        let file = Unpacked::of(&word(&doc, &labels));
        let all = file.all("word/styles.xml", "lang");
        assert_eq!(all.iter().map(val).collect::<Vec<_>>(), [said]);
        assert_eq!(file.all("docProps/core.xml", "language")[0].text(), Some(said));
    }
}

/// A table whose first row is three pages long.
fn tables_long() -> Doc<String> {
    let cell = |it: String| vec![Block::Para(vec![Run::Text(it)])];
    let rows = vec![
        vec![cell("Daily life".to_owned()), cell("Leo was seen at school. ".repeat(260))],
        vec![cell("Health".to_owned()), cell("Well.".to_owned())],
    ];
    let table = Table {
        caption: "Answers".to_owned(),
        head: vec![("Question".to_owned(), 30), ("Answer".to_owned(), 70)],
        rows,
        heads_rows: true,
    };
    let section = Section { heading: "Answers".to_owned(), blocks: vec![Block::Table(table)] };
    sample::doc(Sheet::Portrait, vec![section])
}

#[test]
fn tables_have_heads_that_come_again_and_rows_that_may_break() {
    let doc = sample::report(Sheet::Landscape);
    let file = made(&doc);
    let tables = file.all(BODY, "tbl");
    // Facts, then the plan.
    assert_eq!(tables.len(), 2);
    assert!(within(&tables[0], "tblHeader").is_none());
    let rows: Vec<_> = tables[1].children().filter(|it| it.has_tag_name((W, "tr"))).collect();
    assert_eq!(rows.len(), 10);
    let heads: Vec<bool> = rows.iter().map(|it| within(it, "tblHeader").is_some()).collect();
    assert_eq!(heads.iter().filter(|it| **it).count(), 1);
    assert!(heads[0]);
    // A short row stays whole; a long one that may not break would lose its end.
    let blocks = doc.sections.iter().flat_map(|it| &it.blocks);
    let mut told = blocks.filter_map(|it| match it {
        Block::Table(it) => Some(it),
        _ => None,
    });
    let told = told.next().expect("a table");
    for (row, said) in rows[1..].iter().zip(&told.rows) {
        assert_eq!(within(row, "cantSplit").is_some(), told.is_short(said));
    }
    let long = made(&tables_long());
    let open = long.all(BODY, "tr");
    let open = open.iter().filter(|it| within(it, "cantSplit").is_none()).count();
    assert_eq!(open, 1, "the row of three pages");
    let widths: Vec<u32> = tables[1]
        .descendants()
        .filter(|it| it.has_tag_name((W, "gridCol")))
        .filter_map(|it| it.attribute((W, "w"))?.parse().ok())
        .collect();
    let all: u32 = widths.iter().sum();
    assert!((14_560..=14_570).contains(&all), "{widths:?}");
    let shares: Vec<u32> = widths.iter().map(|it| (it * 100 + all / 2) / all).collect();
    assert_eq!(shares, [18, 46, 20, 16]);
    let caption = tables[1].prev_siblings().skip(1).find(|it| it.is_element()).expect("a caption");
    assert_eq!(style(&caption), "Caption");
    assert!(words(&caption).starts_with("Outline plan"));
    let first = rows[1].descendants().find(|it| it.has_tag_name((W, "p"))).expect("a cell");
    assert_eq!(style(&first), "RowHead");
}

#[test]
fn shares_that_are_no_shares_still_make_columns() {
    for shares in [[0, 0, 0], [100, 100, 100], [0, 255, 1]] {
        let head = shares.map(|it| ("Head".to_owned(), it)).to_vec();
        let table = Table { caption: "T".to_owned(), head, rows: vec![], heads_rows: false };
        let section = Section { heading: "H".to_owned(), blocks: vec![Block::Table(table)] };
        let file = made(&sample::doc(Sheet::Portrait, vec![section]));
        let wide = file.all(BODY, "gridCol").into_iter();
        let wide: u32 = wide.filter_map(|it| it.attribute((W, "w"))?.parse::<u32>().ok()).sum();
        assert!(wide <= 9_638, "{wide}");
        assert_eq!(file.all(BODY, "gridCol").len(), 3);
    }
}

#[test]
fn points_say_number_marks_lead_words_and_notes() {
    let file = made(&sample::report(Sheet::Portrait));
    for (said, id) in [
        ("1.\tFact · Recent", "PointTag"),
        ("Monday 7 December 2026", "PointLabel"),
        ("Leo came to school in the clothes he slept in on four days out of five.", "PointText"),
        ("Known from: the school’s own notes, seen on 12 November 2026.", "PointNote"),
        ("3.\tLeo", "PointHead"),
        (
            "“I like it when Mum makes pancakes.\nI don’t like it when she sleeps and I can’t wake \
             her up.”",
            "PointQuote",
        ),
        ("Seen", "Tag"),
        ("A point without a number.", "Said"),
        ("MARAC: a meeting about the people at most risk from somebody at home", "Meaning"),
        ("Write what the child said, in their words.", "Note"),
        ("Leo, 9, lives with Kirsty.", "ListBullet"),
    ] {
        assert_eq!(style(&file.paragraph(BODY, said)), id, "{said}");
    }
    let ruled = file.all(BODY, "pStyle").into_iter().filter(|it| val(it) == "Ruled").count();
    assert_eq!(ruled, 4);
}

#[test]
fn what_runs_from_right_to_left_says_so() {
    let file = made(&sample::report(Sheet::Portrait));
    let hebrew = file.paragraph(BODY, "שלום, זה על ילד: Leo");
    assert!(within(&hebrew, "bidi").is_some() && within(&hebrew, "rtl").is_some());
    assert_eq!(file.all(BODY, "bidi").len(), 1);
    let emoji = file.paragraph(BODY, "Emoji: 👩\u{200D}👧 and a\ttab");
    assert!(within(&emoji, "rtl").is_none());
}

#[test]
fn a_drawing_is_shapes_with_the_same_in_words() {
    let file = made(&sample::report(Sheet::Portrait));
    let picture = sample::picture();
    let drawn = file.all(BODY, "drawing");
    assert_eq!(drawn.len(), 1);
    // One more: the sheet under them all.
    let shapes = drawn[0].descendants().filter(|it| it.tag_name().name() == "wsp").count();
    assert_eq!(shapes, picture.shapes.len() + 1);
    let told = within(&drawn[0], "docPr").and_then(|it| it.attribute("descr"));
    assert_eq!(
        told,
        Some(
            "Dan Hale, 34, is the father of Leo.\nKirsty Moss, 31, is the mother of Leo.\nLeo, 9, \
             lives with Kirsty."
        )
    );
    // No box is narrower than usual letters, or sticks out on the left.
    let boxes = drawn[0].descendants().filter(|it| it.tag_name().name() == "wsp");
    for it in boxes.filter(|it| within(it, "txbx").is_some()) {
        let number = |tag, name| -> usize {
            within(&it, tag)
                .and_then(|it| it.attribute(name)?.parse().ok())
                .expect("no less than 0")
        };
        let signs = words(&within(&it, "p").expect("words")).chars().count();
        assert!(number("ext", "cx") >= signs * 12 * 5 / 8 * 12_000);
        number("off", "x");
    }
    let said: Vec<String> = drawn[0]
        .descendants()
        .filter(|it| it.has_tag_name((W, "p")))
        .map(|it| words(&it))
        .collect();
    assert_eq!(said, picture.words().cloned().collect::<Vec<_>>());
}

#[test]
fn every_page_says_whose_it_is_and_which_it_is() {
    let doc = sample::report(Sheet::Portrait);
    let file = made(&doc);
    assert_eq!(
        file.paragraphs("word/header1.xml"),
        ["For the conference", "Draft · Made up, for practice · Made up"]
    );
    let across = file.all("word/header1.xml", "textpath");
    assert_eq!(
        across.iter().filter_map(|it| it.attribute("string")).collect::<Vec<_>>(),
        ["Made up"]
    );
    assert_eq!(file.paragraphs("word/footer1.xml"), ["Ashford Road Primary School\tPage 1 of 1"]);
    let fields = file.all("word/footer1.xml", "instrText");
    let fields: Vec<_> = fields.iter().filter_map(|it| it.text()).map(str::trim).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let bare = made(&Doc { watermark: None, agency: None, ..doc });
    assert!(bare.all("word/header1.xml", "pict").is_empty());
    assert_eq!(bare.paragraphs("word/footer1.xml"), ["\tPage 1 of 1"]);
}

#[test]
fn numbers_stand_where_a_language_puts_them() {
    let doc = sample::report(Sheet::Portrait);
    for (page, said) in [
        ("{pages} tudalen, hon yw {page}", "1 tudalen, hon yw 1"),
        ("no numbers", "no numbers"),
        ("", ""),
    ] {
        let labels = Labels { lang: "cy".to_owned(), page: page.to_owned() };
        let file = word(&doc, &labels);
        plainplan::document::word::check(&doc, &labels, &file).expect("nothing else");
        let said = format!("Ashford Road Primary School\t{said}");
        assert_eq!(Unpacked::of(&file).paragraphs("word/footer1.xml"), [said]);
    }
}

#[test]
fn the_sheet_lies_or_stands() {
    for (sheet, size, lies) in [
        (Sheet::Portrait, ("11906", "16838"), None),
        (Sheet::Landscape, ("16838", "11906"), Some("landscape")),
    ] {
        let file = made(&sample::report(sheet));
        let page = file.all(BODY, "pgSz")[0];
        let of = |name| page.attribute((W, name));
        assert_eq!((of("w"), of("h"), of("orient")), (Some(size.0), Some(size.1), lies));
    }
}
