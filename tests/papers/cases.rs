//! The documents of a case, made by the layouts, as LibreOffice shows them: a family as it is
//! written, one of a hundred sheets, and one whose people have names no form expects.

use std::fs;

use plainplan::document::{Block, Doc};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::ways::Ways;
use plainplan::domain::{Answer, CaseFile, Id, Value};
use plainplan::export::saved::open;
use plainplan::layouts::{Circle, Layout, Source, Stage};
use plainplan::text::Words;
use roxmltree::Document;

use crate::office::{shown, squashed};

/// How many events the large case has.
const EVENTS: u64 = 600;
const STRANGE: &str = "Siân O’Brien-d'Arcy مريم الأحمد 👩‍👧 ≠ <b>&amp;";

fn whole() -> CaseFile {
    open(&fs::read_to_string("tests/cases/whole.json").expect("a case")).expect("opens")
}

fn text(it: impl Into<String>) -> Value {
    Value::Text(it.into())
}

/// A family with 600 events, an answer of 20,000 signs, and names no form expects.
fn large() -> CaseFile {
    let mut case = whole();
    let child = case.children.at(0).expect("a child").id;
    for at in 0..EVENTS {
        let day = chrono::NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day");
        let day = day + chrono::Days::new(at * 4);
        let what =
            format!("Event {at:03}: the nursery rang and nobody answered until the evening.");
        case.apply(Edit::Add(
            At::row("chronology", Id(0x7000 + at)),
            vec![
                ("when", text(day.format("%-d %B %Y").to_string())),
                ("what", text(what)),
                ("basis", text(if at % 5 == 0 { "allegation" } else { "fact" })),
                ("source", text(format!("Record {at:03}"))),
                ("children", Value::Many(vec![child.to_string()])),
                ("impact", text(format!("Meaning {at:03}: Priya waited and had no tea."))),
            ],
        ));
    }
    let long: Vec<String> = (0..300)
        .map(|it| format!("Sentence {it:03} says that Leo was seen at home and said so."))
        .collect();
    let long = Value::Answer(Answer::from(&*long.join(" ")));
    case.apply(Edit::Set(At::part("involvement"), "difference", long));
    let kirsty = case.adults.at(0).expect("an adult").id;
    case.apply(Edit::Set(At::row("adults", kirsty), "name", text(STRANGE)));
    case
}

/// The documents that LibreOffice is given.
pub fn documents() -> Vec<(&'static str, Doc<String>)> {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    let make = |case: &CaseFile, layout: Layout| {
        let circle = layout.circles()[0];
        layout.make(&Source::new(case, &words, &ways, circle, None, &stage))
    };
    let (whole, large) = (whole(), large());
    let chair = Source::new(&whole, &words, &ways, Circle::Chair, None, &stage).chair_sheet();
    vec![
        ("case-report", make(&whole, Layout::Report)),
        ("case-worries", make(&whole, Layout::Worries)),
        ("case-grid", make(&whole, Layout::Grid)),
        ("case-plan", make(&whole, Layout::Plan)),
        ("case-plan-page", make(&whole, Layout::PlanPage)),
        ("case-chronology", make(&whole, Layout::Chronology)),
        ("case-spoken", make(&whole, Layout::Spoken)),
        ("case-blank", make(&whole, Layout::Blank)),
        ("case-chair", chair),
        ("large-case", make(&large, Layout::Report)),
    ]
}

/// A text whose every sheet begins with the same lines: where a sheet ends, a text may be parted.
fn is_there(all: &str, said: &str) -> bool {
    all.contains(&squashed(said))
}

#[test]
fn every_answer_of_a_case_is_in_its_word_file() {
    for (name, _) in documents() {
        let it = shown(name);
        let all = squashed(&it.text);
        let mut looked = 0;
        for said in it.doc.texts() {
            // What only stands in a drawing is no text to a program that has no drawings.
            if !it.doc.drawn().contains(&said) {
                looked += 1;
                assert!(is_there(&all, said), "{name}: {said:?} is lost");
            }
        }
        assert!(looked > 15, "{name}: only {looked} texts");
    }
    let large = shown("large-case");
    assert!(large.pages.len() > 80, "{} sheets", large.pages.len());
    let pages = squashed(&large.pages.concat());
    for at in 0..EVENTS {
        assert!(pages.contains(&format!("Event{at:03}:")), "event {at} is on no sheet");
    }
    // On a sheet, Arabic stands as it is read, and letters may be joined: the file holds it whole.
    assert!(is_there(&squashed(&large.text), STRANGE));
}

#[test]
fn the_tables_of_a_case_are_tables() {
    for name in ["case-report", "case-plan", "case-chronology", "case-blank"] {
        let it = shown(name);
        let open = Document::parse(&it.open).expect("XML");
        let heads = open.descendants().filter(|it| it.tag_name().name() == "table-header-rows");
        let tables = it.doc.sections.iter().flat_map(|it| &it.blocks);
        let tables = tables.filter(|it| matches!(it, Block::Table(_))).count();
        assert_eq!(heads.count(), tables, "{name}");
        assert!(tables > 0, "{name}");
    }
}
