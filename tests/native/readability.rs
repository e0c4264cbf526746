//! Readability against an independent implementation and a pronouncing dictionary.
//!
//! The reference figures are made by `tests/readability/make.py`.

use plainplan::domain::Json;
use plainplan::rules::glossary::Glossary;
use plainplan::rules::readability::*;

fn fixture(name: &str) -> Json {
    let text = std::fs::read_to_string(format!("tests/readability/{name}")).expect("a fixture");
    Json::parse(&text).expect("JSON")
}

fn pairs(json: &Json) -> &[(String, Json)] {
    match json {
        Json::Object(pairs) => pairs,
        other => panic!("no object: {other:?}"),
    }
}

fn number(json: &Json, key: &str) -> f64 {
    match json.get(key) {
        Some(Json::Number(number)) => *number,
        other => panic!("{key}: {other:?}"),
    }
}

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("tests/readability/texts/{name}.txt")).expect("a text")
}

fn plain() -> Reader<'static> {
    Reader::default()
}

/// The share of words whose syllables agree with the dictionary, and those that do not.
fn agreement(list: &str) -> (f64, usize, Vec<String>) {
    let all = fixture("syllables.json");
    let words = pairs(all.get(list).expect("a list"));
    let agrees = |word: &str, counts: &Json| match counts {
        Json::List(counts) => counts.contains(&Json::Number(syllables(word) as f64)),
        _ => false,
    };
    let wrong: Vec<String> = words
        .iter()
        .filter(|(word, counts)| !agrees(word, counts))
        .map(|(word, _)| format!("{word} {}", syllables(word)))
        .collect();
    (1.0 - wrong.len() as f64 / words.len() as f64, words.len(), wrong)
}

#[test]
fn syllables_agree_with_a_pronouncing_dictionary() {
    // The words of the field were at hand when the rules were written; the others were not.
    for (list, least, words) in [("field", 0.98, 900), ("unseen", 0.95, 500)] {
        let (share, count, wrong) = agreement(list);
        println!(
            "{list}: {:.1} % of {count} words agree; not: {}",
            share * 100.0,
            wrong.join(", ")
        );
        assert!(count >= words && share >= least, "{list}: {share} of {count}: {wrong:?}");
    }
}

#[test]
fn counts_and_measures_agree_with_textstat() {
    let all = fixture("textstat.json");
    for (name, theirs) in pairs(all.get("texts").expect("texts")) {
        let read = plain().read(&text(name));
        let (counts, scores) = (read.counts, read.scores.expect("long enough"));
        let theirs = |key| number(theirs, key);
        assert_eq!(counts.sentences as f64, theirs("sentences"), "{name}");
        assert_eq!(counts.words as f64, theirs("words"), "{name}");
        assert_eq!(counts.characters as f64, theirs("letters"), "{name}");
        let near = |what: &str, ours: f64, theirs: f64, far: f64| {
            println!("{name} {what}: {ours:.2}, textstat {theirs:.2}");
            assert!((ours - theirs).abs() <= far, "{name} {what}: {ours}, textstat {theirs}");
        };
        let share = counts.syllables as f64 / theirs("syllables");
        near("syllables", share, 1.0, 0.02);
        near("polysyllables", counts.polysyllables as f64, theirs("polysyllables"), 2.0);
        near("grade", scores.flesch_kincaid_grade, theirs("flesch_kincaid_grade"), 0.5);
        near("ease", scores.flesch_reading_ease, theirs("flesch_reading_ease"), 3.0);
        // textstat 0.7.7 has 0.058 where Coleman and Liau have 0.0588.
        let letters = counts.characters as f64 * 100.0 / counts.words as f64;
        near("Coleman–Liau", scores.coleman_liau - 0.0008 * letters, theirs("coleman_liau"), 0.01);
        // It counts stops and commas as characters, where the index has letters and digits.
        let signs = (theirs("characters") - theirs("letters")) / counts.words as f64;
        near("ARI", scores.ari + 4.71 * signs, theirs("ari"), 0.01);
        if counts.sentences >= SMOG_SENTENCES {
            near("SMOG", scores.smog.expect("enough sentences"), theirs("smog"), 0.3);
        } else {
            assert_eq!(scores.smog, None, "{name}");
        }
    }
}

#[test]
fn a_short_text_has_places_and_no_score() {
    let text = "The professional consensus was that the accommodation was unsuitable, and that \
                nobody could not have been expected to remain in it with three children while the \
                investigation was continuing in the background.";
    let read = plain().read(text);
    assert_eq!(read.scores, None);
    assert_eq!(read.fit(For::Family), None);
    assert_eq!(read.over(VERY_LONG).count(), 1);
    let hard: Vec<&str> = read.hard_words.iter().map(|it| &text[it.clone()]).collect();
    assert!(hard.contains(&"accommodation") && hard.contains(&"investigation"), "{hard:?}");
    assert_eq!(read.sentences[0].negatives.len(), 0);
    let read = plain().read("He will not come unless he never has to.");
    assert_eq!(read.sentences[0].negatives.len(), 3);
}

#[test]
fn what_cannot_be_plainer_is_not_counted() {
    for (text, names, counted) in [
        ("We saw Bartholomew Featherstonehaugh there.", &[][..], 3),
        ("Bartholomew came. We saw Bartholomew there.", &[], 4),
        ("Bartholomew came.", &["Bartholomew Lund"], 1),
        ("Mum came on Wednesday 3 March 2027 to see us.", &[], 6),
        ("Mum came on 03/03/2027 to see us.", &[], 6),
        ("It was on 3rd May 2027.", &[], 3),
        ("They may come.", &[], 3),
        ("They live at 12 Elm Road, LE4 6QX now.", &[], 4),
        ("She takes sertraline and methylphenidate daily.", &[], 4),
        ("Leo said, “I could hear everybody downstairs,” and cried.", &["Leo"], 3),
        ("The SW and 3 others came.", &[], 6),
    ] {
        let read = Reader { names, glossary: None }.read(text);
        assert_eq!(read.counts.words, counted, "{text}");
    }
    // A sentence that is all name or quote is none.
    assert_eq!(plain().read("“I was scared. I hid.”").counts, Counts::default());
}

#[test]
fn a_maybe_passive_says_where() {
    for (text, passive) in [
        ("Concerns were raised.", "were raised"),
        ("He was not often told.", "was not often told"),
        ("She has been hit by him.", "been hit"),
        ("She was tired and worried.", ""),
        ("He is a good boy.", ""),
    ] {
        let read = plain().read(text);
        let found = read.sentences[0].maybe_passive.first();
        assert_eq!(found.map_or("", |it| &text[it.clone()]), passive, "{text}");
    }
}

#[test]
fn a_family_text_is_held_against_its_targets() {
    let reader = Reader { names: &[], glossary: Some(Glossary::english()) };
    let easy = reader.read(&text("family-plain"));
    assert_eq!(easy.fit(For::Family), Some(Fit::Good));
    assert!(!easy.misses().iter().any(|it| matches!(it, Miss::Grade(_) | Miss::TooLong(_))));
    let hard = reader.read(&text("dense"));
    assert_eq!(
        (hard.fit(For::Family), hard.fit(For::Practitioners)),
        (Some(Fit::Hard), Some(Fit::Hard))
    );
    assert!(matches!(hard.misses()[0], Miss::Grade(grade) if grade > 20.0));
    assert!(hard.share_of_hard_words() > 0.4 && easy.share_of_hard_words() < 0.03);
    // What a short text misses is told too.
    let short = reader.read("The ICPC is on Monday.");
    let icpc = 4..8;
    assert_eq!(short.misses(), [Miss::Unexplained(vec![icpc])]);
    assert!(short.unexplained_per_100() > 0.0 && easy.longest() <= 25);
}
