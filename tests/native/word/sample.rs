//! Made-up reports to look at and to measure: a plan with a wide table and a drawing, and a document
//! of a hundred pages.

use plainplan::document::{
    Anchor, Block, Doc, Fill, Line, Look, Picture, Point, Run, Section, Shape, Sheet, Stroke, Table,
};

fn own(text: &str) -> String {
    text.to_owned()
}

fn line(text: &str) -> Line<String> {
    vec![Run::Text(own(text))]
}

/// A document of these sections.
pub fn doc(sheet: Sheet, sections: Vec<Section<String>>) -> Doc<String> {
    Doc {
        lang: "en",
        title: own("Report to a child protection conference"),
        reader: own("For the conference"),
        marks: vec![own("Draft"), own("Made up, for practice")],
        watermark: Some(own("Made up")),
        agency: Some(own("Ashford Road Primary School")),
        sheet,
        new_sheets: false,
        sections,
        answers: false,
        code: 1,
    }
}

/// A family as boxes, rounds and lines, with words at every end of a place.
pub fn picture() -> Picture<String> {
    let look = |fill, stroke| Look { fill, stroke };
    let words = |x, y, anchor, strong, light, text: &str| Shape::Words {
        x,
        y,
        anchor,
        size: 12,
        strong,
        light,
        text: own(text),
    };
    let bare = look(Fill::None, Stroke::Thin);
    Picture {
        title: own("Who is who"),
        width: 510,
        height: 200,
        shapes: vec![
            Shape::Path { points: vec![(110, 50), (400, 50)], look: bare },
            Shape::Path { points: vec![(255, 50), (255, 110)], look: bare },
            Shape::Path {
                points: vec![(150, 140), (150, 110), (360, 110), (360, 140)],
                look: look(Fill::None, Stroke::Dashed),
            },
            Shape::Box {
                x: 50,
                y: 30,
                width: 120,
                height: 40,
                round: 0,
                look: look(Fill::Paper, Stroke::Thick),
            },
            Shape::Round { x: 400, y: 50, rx: 60, ry: 22, look: look(Fill::Tint, Stroke::Thin) },
            Shape::Box {
                x: 90,
                y: 140,
                width: 120,
                height: 40,
                round: 8,
                look: look(Fill::Deep, Stroke::None),
            },
            Shape::Path {
                points: vec![(360, 130), (420, 165), (300, 165)],
                look: look(Fill::Tint, Stroke::Thin),
            },
            words(110, 54, Anchor::Middle, true, false, "Dan Hale, 34"),
            words(400, 54, Anchor::Middle, false, false, "Kirsty Moss, 31"),
            words(150, 164, Anchor::Middle, true, true, "Leo, 9"),
            words(0, 12, Anchor::Start, false, false, "from the left edge"),
            words(510, 195, Anchor::End, false, false, "to the right edge"),
            words(20, 195, Anchor::Middle, true, false, "too near the left edge"),
        ],
        told: vec![
            line("Dan Hale, 34, is the father of Leo."),
            line("Kirsty Moss, 31, is the mother of Leo."),
            line("Leo, 9, lives with Kirsty."),
        ],
    }
}

/// A short report with one of everything a reader would look at.
pub fn report(sheet: Sheet) -> Doc<String> {
    let point = |number, marks: &[&str], lead: Option<&str>, text: &str, is_quote| {
        Block::Point(Point {
            number,
            marks: marks.iter().map(|it| own(it)).collect(),
            lead: lead.map(own),
            text: line(text),
            notes: vec![line("Known from: the school’s own notes, seen on 12 November 2026.")],
            is_quote,
        })
    };
    let cell = |text: &str| vec![Block::Para(line(text))];
    let row = |need: &str, change: &str| {
        vec![
            cell(need),
            vec![
                Block::Para(line(change)),
                Block::List(vec![line("Gran Sheila on Saturdays"), line("School each weekday")]),
            ],
            cell("Jo Lund, health visitor"),
            cell("12 March 2027"),
        ]
    };
    let plan = Table {
        caption: own("Outline plan: what needs to change, who does what, by when"),
        head: vec![(own("For"), 18), (own("What will be different"), 46), (own("Who"), 20), (own("By"), 16)],
        rows: (0..9).map(|it| row(&format!("Leo, need {}", it + 1), "Leo is in class by ten to nine on at least 9 days in every 10, and this has lasted six weeks. Now: 61 days in 100.")).collect(),
        heads_rows: true,
    };
    let voice = vec![
        point(
            Some(3),
            &[],
            Some("Leo"),
            "I like it when Mum makes pancakes.\nI don’t like it when she sleeps and I can’t wake her up.",
            true,
        ),
        point(
            Some(4),
            &[],
            None,
            "A point with neither mark nor lead, long enough that its second line shows how it hangs under the first, which it should.",
            false,
        ),
        point(None, &["Seen"], Some("No number"), "A point without a number.", false),
        Block::Note(line("Write what the child said, in their words.")),
        Block::Space(4),
        Block::Glossary(vec![
            (own("MARAC"), own("a meeting about the people at most risk from somebody at home")),
            (own("Section 47"), own("looking into whether a child is safe")),
        ]),
        Block::Para(line("שלום, זה על ילד: Leo")),
        Block::Para(line("Emoji: 👩\u{200D}👧 and a\ttab")),
    ];
    doc(
        sheet,
        vec![
            Section {
                heading: own("Why we are meeting"),
                blocks: vec![
                    Block::Para(line(
                        "This report is written for the child protection conference about Leo Moss. It says what this school knows, where it is known from, and what we think it means for him.",
                    )),
                    Block::Facts(vec![
                        (own("When"), line("Tuesday 5 January 2027, 10 in the morning")),
                        (own("Where"), line("Room 2, the Civic Centre")),
                        (own("Who runs it"), line("Alix Ford, chair")),
                    ]),
                    point(
                        Some(1),
                        &["Fact", "Recent"],
                        Some("Monday 7 December 2026"),
                        "Leo came to school in the clothes he slept in on four days out of five.",
                        false,
                    ),
                    point(
                        Some(2),
                        &["Said, not proved"],
                        None,
                        "A neighbour says that Leo’s sister has been out in the hall at night before.",
                        false,
                    ),
                ],
            },
            Section { heading: own("Leo’s family"), blocks: vec![Block::Picture(picture())] },
            Section { heading: own("What Leo says"), blocks: voice },
            Section {
                heading: own("The plan"),
                blocks: vec![
                    Block::Heading(own("Leo")),
                    Block::Subheading(own("Being in school")),
                    Block::Table(plan),
                ],
            },
        ],
    )
}

/// About a hundred pages: sixty thousand words, most of them in points, some in long tables.
pub fn large() -> Doc<String> {
    let say = |at: usize| {
        format!(
            "On the {at}th day the school saw that Leo came late, was tired and hungry, and said that nobody had been up. "
        )
    };
    let section = |at: usize| {
        let points = (0..40).map(|it| {
            Block::Point(Point {
                number: Some((at * 40 + it) as u32 + 1),
                marks: vec![own("Fact"), own("Recent")],
                lead: Some(format!("Day {it}")),
                text: vec![
                    Run::Text(say(it).repeat(2)),
                    Run::Strong(own("Known")),
                    Run::Term { term: own("MARAC"), plain: own("a meeting") },
                ],
                notes: vec![line("Known from: the register.")],
                is_quote: it % 5 == 0,
            })
        });
        let rows = (0..10).map(|it| {
            vec![
                vec![Block::Para(line(&format!("Row {it}")))],
                vec![Block::Para(line(&say(it).repeat(3)))],
            ]
        });
        let table = Table {
            caption: format!("Table {at}"),
            head: vec![(own("When"), 20), (own("What"), 80)],
            rows: rows.collect(),
            heads_rows: true,
        };
        Section {
            heading: format!("Part {at}"),
            blocks: points.chain([Block::Table(table)]).collect(),
        }
    };
    doc(Sheet::Portrait, (0..25).map(section).collect())
}
