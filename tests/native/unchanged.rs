//! What must never change in a copy (domain.md 6.4): held against every text of the coach's corpora
//! and against made-up ones, with the safe swaps on and with terms explained.

use std::fs;

use plainplan::document::{Block, Line, Run};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::family::copy;
use plainplan::release::{Plain, release};
use plainplan::rules::glossary::Glossary;
use plainplan::text::Words;
use proptest::prelude::*;

/// Words whose number may not change: negation, modality, severity, the law, decisions.
const NEVER: &[&str] = &[
    "not",
    "no",
    "never",
    "nobody",
    "nothing",
    "without",
    "unless",
    "except",
    "cannot",
    "can’t",
    "may",
    "might",
    "must",
    "should",
    "shall",
    "will",
    "would",
    "could",
    "can",
    "likely",
    "unlikely",
    "alleged",
    "allegedly",
    "allegation",
    "suspected",
    "probably",
    "possibly",
    "hit",
    "punched",
    "kicked",
    "broke",
    "broken",
    "bruise",
    "bruised",
    "fracture",
    "burn",
    "killed",
    "died",
    "raped",
    "abuse",
    "abused",
    "abusive",
    "neglect",
    "neglected",
    "violence",
    "violent",
    "harm",
    "significant",
    "order",
    "court",
    "bail",
    "arrested",
    "charged",
    "convicted",
    "category",
    "register",
    "registered",
    "decided",
    "decision",
    "dissent",
    "disagreed",
    "disagrees",
    "denied",
    "admitted",
    "proved",
    "he",
    "she",
    "they",
    "him",
    "her",
    "them",
    "his",
    "their",
    "mum",
    "dad",
    "mother",
    "father",
    "by",
];

fn word_list(text: &str) -> Vec<String> {
    let of = |it: char| it.is_alphanumeric() || it == '’' || it == '\'';
    let words = text.split(|it: char| !of(it)).filter(|it| !it.is_empty());
    words.map(|it| it.replace('\'', "’").to_lowercase()).collect()
}

/// What may not change of a text, in its order: those words, every number, every name.
fn kept(text: &str) -> Vec<String> {
    // The one phrase of the list that holds such a word in another sense.
    let words = word_list(&text.replace("in order to", "to"));
    let number = |it: &String| it.chars().any(|it| it.is_ascii_digit());
    let mut kept: Vec<String> =
        words.into_iter().filter(|it| NEVER.contains(&it.as_str()) || number(it)).collect();
    kept.extend(text.split_whitespace().filter(|it| NAMES.contains(it)).map(str::to_owned));
    kept
}

const NAMES: &[&str] = &["Leo", "Kelly", "Dan", "Siân", "Łukasz", "Aaliyah"];

/// What stands between quotation marks.
fn quotes(text: &str) -> Vec<&str> {
    text.split('“').skip(1).filter_map(|it| it.split_once('”')).map(|it| it.0).collect()
}

thread_local! {
    /// Made once for each test: to read the catalogues costs more than to make a copy.
    static WORDS: Words = Words::coach();
}

/// What stands in the copy for a text, and the author's own words put together again.
fn through_a_copy(text: &str) -> Option<(String, String)> {
    let mut case = CaseFile::default();
    let value = |it: &str| Value::Text(it.to_owned());
    let reader = Id(1);
    case.apply(Edit::Add(At::row("adults", reader), vec![("name", value("Kelly"))]));
    let said = vec![("text", value(text)), ("valence", value("worry"))];
    case.apply(Edit::Add(At::row("statements", Id(2)), said));
    case.apply(Edit::Set(At::part("copies"), "swaps", value("yes")));
    let doc = WORDS.with(|words| {
        let release = release(&case, reader, words)?;
        Some(copy(&release.projection, words, Glossary::english()))
    })?;
    let points = doc.sections.iter().flat_map(|it| &it.blocks).filter_map(|it| match it {
        Block::Point(point) => Some(&point.text),
        _ => None,
    });
    let lines: Vec<&Line<Plain>> = points.collect();
    assert!(lines.len() <= 1, "one text is one point");
    let line = lines.first()?;
    let read = |original: bool| -> String {
        line.iter()
            .map(|it| match it {
                Run::Text(text) | Run::Strong(text) => text.read(),
                Run::Term { term, .. } => term.read(),
                Run::Swapped { original: it, .. } if original => it.read(),
                Run::Swapped { plain, .. } => plain.read(),
            })
            .collect()
    };
    Some((read(false), read(true)))
}

fn stays(text: &str) {
    let Some((shown, original)) = through_a_copy(text) else { return };
    assert_eq!(original, text.trim(), "the author's words can be had again");
    assert_eq!(kept(&shown), kept(text), "{text}\n{shown}");
    assert_eq!(quotes(&shown), quotes(text.trim()), "{text}");
}

/// All texts of a corpus.
fn texts(json: &serde_json::Value, all: &mut Vec<String>) {
    match json {
        serde_json::Value::String(text) if text.contains(' ') => all.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|it| texts(it, all)),
        serde_json::Value::Object(pairs) => pairs.values().for_each(|it| texts(it, all)),
        _ => {}
    }
}

#[test]
fn nothing_that_matters_changes_in_what_practitioners_wrote() {
    let mut all = Vec::new();
    for file in ["dev", "heldout", "third"] {
        let text = fs::read_to_string(format!("tests/coach/{file}.json")).expect("a corpus");
        texts(&serde_json::from_str(&text).expect("JSON"), &mut all);
    }
    assert!(all.len() > 1_000, "{} texts", all.len());
    let swapped = all.iter().filter(|it| through_a_copy(it).is_some_and(|(a, b)| a != b)).count();
    assert!(swapped > 5, "some of them have words that are swapped: {swapped}");
    all.iter().for_each(|it| stays(it));
}

#[test]
fn a_quotation_and_a_paragraph_of_the_law_keep_every_word() {
    for text in [
        "Leo said “prior to tea I hide” and no more.",
        "The local authority may apply for a care order prior to the hearing.",
    ] {
        assert_eq!(through_a_copy(text).expect("shown").0, text);
    }
    let shown =
        through_a_copy("Kelly rang prior to lunch; approximately 3 bruises.").expect("shown");
    assert_eq!(shown.0, "Kelly rang before lunch; about 3 bruises.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Sentences of swapped words, of words that may not change, of numbers, names and quotations.
    #[test]
    fn nothing_that_matters_changes_in_any_text(parts in prop::collection::vec(0usize..8, 1..30), seed: u64) {
        let swaps = ["prior to", "Subsequently", "commenced", "utilise", "approximately", "regarding",
            "in order to", "the local authority", "liaised with", "siblings", "EDD", "resides",
            "in the event of a", "immunisations"];
        let mut dice = crate::generate::Dice(seed);
        let mut pick = |from: &[&str]| from[(dice.next() % from.len() as u64) as usize].to_owned();
        let text: Vec<String> = parts.iter().map(|it| match it {
            0..=2 => pick(&swaps),
            3 | 4 => pick(NEVER),
            5 => pick(NAMES),
            6 => pick(&["3", "2026", "9.30am", "61%", "07/05/2019", "s.47"]),
            _ => pick(&["“prior to that she hit me”", "and", "the house.", "\n", "On Monday"]),
        }).collect();
        stays(&text.join(" "));
    }
}
