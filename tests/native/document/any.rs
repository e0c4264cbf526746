//! Documents to try renderers with: one of each block, hostile texts, and any tree at all.

use plainplan::document::{
    Anchor, Block, Doc, Fill, Line, Look, Picture, Point, Run, Section, Shape, Sheet, Table,
};
use proptest::prelude::*;

/// Texts that would do harm where they are taken for more than text.
pub const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\" onfocus=\"alert(1)\" autofocus x=\"",
    "' --><!-- & &amp; &lt; &#x3c;",
    "</style></title></textarea></noscript><svg onload=alert(1)>",
    "{script} {title} {reader-care} { $number }",
    "javascript:alert(1)",
    "line one\r\nline two\rline three\n\nline five",
    "  two  spaces  ",
    "👩\u{200D}👧 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
    "שלום, זה על ילד",
];

/// A document of one of each, every text from `text`.
pub fn one_of_each(mut text: impl FnMut() -> String) -> Doc<String> {
    let line = |text: &mut dyn FnMut() -> String| -> Line<String> {
        vec![
            Run::Text(text()),
            Run::Strong(text()),
            Run::Swapped { plain: text(), original: text() },
            Run::Term { term: text(), plain: text() },
        ]
    };
    let point = |number, is_quote, text: &mut dyn FnMut() -> String| {
        let (marks, lead) = (vec![text(), text()], Some(text()));
        let notes = vec![line(text), vec![Run::Text(text())]];
        Block::Point(Point { number, marks, lead, text: line(text), notes, is_quote })
    };
    let text: &mut dyn FnMut() -> String = &mut text;
    let table = Table {
        caption: text(),
        head: vec![(text(), 30), (text(), 70)],
        rows: vec![
            vec![vec![Block::Para(line(text))], vec![point(None, false, text)]],
            vec![vec![], vec![Block::List(vec![line(text)]), Block::Subheading(text())]],
        ],
        heads_rows: true,
    };
    Doc {
        lang: "en",
        title: text(),
        reader: text(),
        marks: vec![text(), text()],
        watermark: Some(text()),
        agency: Some(text()),
        sheet: Sheet::Landscape,
        new_sheets: true,
        sections: vec![Section {
            heading: text(),
            blocks: vec![
                Block::Heading(text()),
                Block::Para(line(text)),
                Block::Para(vec![Run::Text(text())]),
                point(Some(1), false, text),
                point(Some(2), true, text),
                point(None, true, text),
                Block::Subheading(text()),
                Block::Note(line(text)),
                Block::Space(2),
                Block::Table(table),
                Block::Picture(picture(text)),
                Block::List(vec![line(text), vec![Run::Text(text())]]),
                Block::Facts(vec![(text(), line(text))]),
                Block::Glossary(vec![(text(), text())]),
            ],
        }],
        answers: true,
        code: 0xc0de,
    }
}

/// A picture of one of each shape.
pub fn picture(text: &mut dyn FnMut() -> String) -> Picture<String> {
    let look = Look { fill: Fill::Tint, ..Look::default() };
    let words = |text| Shape::Words {
        x: 10,
        y: 20,
        anchor: Anchor::Middle,
        size: 12,
        strong: true,
        light: false,
        text,
    };
    Picture {
        title: text(),
        width: 200,
        height: 100,
        shapes: vec![
            Shape::Box { x: 1, y: 2, width: 30, height: 10, round: 2, look },
            Shape::Round { x: 50, y: 50, rx: 10, ry: 10, look },
            Shape::Path { points: vec![(1, 2), (3, 4)], look: Look::default() },
            words(text()),
            words(text()),
        ],
        told: vec![vec![Run::Text(text())], vec![Run::Strong(text())]],
    }
}

fn line_of(text: BoxedStrategy<String>) -> impl Strategy<Value = Line<String>> {
    let run = (0..4, text.clone(), text).prop_map(|(kind, a, b)| match kind {
        0 => Run::Text(a),
        1 => Run::Strong(a),
        2 => Run::Swapped { plain: a, original: b },
        _ => Run::Term { term: a, plain: b },
    });
    proptest::collection::vec(run, 1..4)
}

fn block_of(text: BoxedStrategy<String>) -> impl Strategy<Value = Block<String>> {
    let line = || line_of(text.clone());
    let lines = || proptest::collection::vec(line_of(text.clone()), 0..3);
    let maybe = || proptest::option::of(text.clone());
    let pairs = (text.clone(), text.clone());
    let marks = proptest::collection::vec(text.clone(), 0..3);
    let number = proptest::option::of(1u32..500);
    let point = (marks, maybe(), line(), lines(), any::<bool>(), number);
    let drawn = proptest::collection::vec(text.clone(), 12..13);
    let leaf = prop_oneof![
        text.clone().prop_map(Block::Heading),
        text.clone().prop_map(Block::Subheading),
        line().prop_map(Block::Para),
        line().prop_map(Block::Note),
        (1u8..4).prop_map(Block::Space),
        drawn.prop_map(|it| {
            let mut it = it.into_iter();
            Block::Picture(picture(&mut || it.next().expect("enough texts")))
        }),
        point.prop_map(|(marks, lead, text, notes, is_quote, number)| {
            Block::Point(Point { number, marks, lead, text, notes, is_quote })
        }),
        lines().prop_map(Block::List),
        proptest::collection::vec((text.clone(), line()), 0..3).prop_map(Block::Facts),
        proptest::collection::vec(pairs, 0..3).prop_map(Block::Glossary),
    ];
    let leaf = leaf.boxed();
    let cell = proptest::collection::vec(leaf.clone(), 0..3);
    let row = proptest::collection::vec(cell, 2..3);
    let rows = proptest::collection::vec(row, 0..3);
    let table = (text.clone(), text.clone(), text.clone(), rows, any::<bool>()).prop_map(
        |(caption, one, two, rows, heads_rows)| {
            Block::Table(Table { caption, head: vec![(one, 30), (two, 70)], rows, heads_rows })
        },
    );
    prop_oneof![4 => leaf, 1 => table]
}

pub fn docs() -> impl Strategy<Value = Doc<String>> {
    // A mark that stands nowhere else, between signs that could do harm.
    let text = ("[<>&\"'{}\\n \\u{202e}]{0,3}", "[a-z]{12}", "[<>&\"'{}\\n \\u{7}]{0,3}");
    let text = text.prop_map(|(a, b, c)| format!("{a}{b}{c}")).boxed();
    let blocks = proptest::collection::vec(block_of(text.clone()), 0..6);
    let section = (text.clone(), blocks).prop_map(|(heading, blocks)| Section { heading, blocks });
    let marks = proptest::collection::vec(text.clone(), 0..3);
    let sections = proptest::collection::vec(section, 0..4);
    let every = (proptest::option::of(text.clone()), proptest::option::of(text.clone()));
    (text.clone(), text, marks, every, sections, any::<bool>()).prop_map(
        |(title, reader, marks, (watermark, agency), sections, answers)| Doc {
            lang: "cy",
            title,
            reader,
            marks,
            watermark,
            agency,
            sheet: Sheet::Portrait,
            new_sheets: false,
            sections,
            answers,
            code: 0xc0de,
        },
    )
}
