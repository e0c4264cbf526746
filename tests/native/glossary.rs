//! The glossary: its data, what it finds, a partnership's own file, and the swaps.

use std::collections::BTreeMap;

use plainplan::domain::Json;
use plainplan::rules::glossary::{Entry, Glossary, Meaning, Use, is_acronym, swapped};
use plainplan::text::{Arg, Words};

mod swaps;

fn english() -> &'static Glossary {
    Glossary::english()
}

/// What is found, as "words = id".
fn found(glossary: &Glossary, text: &str) -> Vec<String> {
    let found = glossary.find(text);
    found.iter().map(|it| format!("{} = {}", &text[it.span.clone()], it.entry.id)).collect()
}

/// The words for the problems of a file.
fn messages(file: &str) -> Vec<String> {
    use plainplan::rules::timetable::Said;
    let words = Words::coach();
    let Err(problems) = english().with(file) else { return Vec::new() };
    let said = problems.iter().map(|it| {
        let say = it.say();
        let args: Vec<(&str, Arg)> = say
            .with
            .iter()
            .map(|(name, it)| {
                let arg = match it {
                    Said::Text(text) => text.clone().into(),
                    Said::Number(number) => (*number).into(),
                    Said::Key(key) => words.find(key, &[]).expect("a key of the catalogue").into(),
                    Said::Date(_) => panic!("a glossary has no dates"),
                };
                (*name, arg)
            })
            .collect();
        words.find(say.key, &args).expect("words for every problem")
    });
    said.collect()
}

#[test]
fn it_has_the_terms_of_the_field() {
    let entries = english().entries();
    assert!(entries.len() >= 138, "{} entries", entries.len());
    for id in ["initial-conference", "section-47", "core-group", "not-brought", "lived-experience"]
    {
        assert!(english().get(id).is_some(), "{id}");
    }
    let asks = |it: &&Entry| matches!(it.meaning, Meaning::Ask(_));
    // Never explained away (domain.md 6.2): the author is asked instead.
    for id in ["engage", "disengage", "disguised-compliance", "hostile", "resistant", "chaotic"] {
        assert!(english().get(id).as_ref().is_some_and(asks), "{id}");
    }
}

/// The same check a partnership's file goes through says it of ours: no id, term or form twice.
#[test]
fn no_term_and_no_form_stands_twice() {
    let ours = std::fs::read_to_string("src/rules/glossary/glossary.json").expect("the file");
    let empty = Glossary::of(Vec::new());
    let read = empty.with(&ours).unwrap_or_else(|it| panic!("{it:?}"));
    assert_eq!(read.entries(), english().entries());
    // And by another way of counting: every form as people would say it, in small letters, unless
    // both are abbreviations that differ in their capitals.
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for entry in english().entries() {
        for form in entry.all_forms() {
            let key = if is_acronym(form) { form.to_owned() } else { form.to_lowercase() };
            let other = seen.insert(key.replace('-', " "), &entry.id);
            assert_eq!(other, None, "{form} of {}", entry.id);
        }
    }
}

#[test]
fn every_term_is_found_by_itself_and_explained_plainly() {
    for entry in english().entries() {
        for form in entry.all_forms() {
            let text = format!("Then {form}, again.");
            assert_eq!(found(english(), &text), [format!("{form} = {}", entry.id)], "{form}");
        }
        if let Some(plain) = entry.plain() {
            assert!(plain.split_whitespace().count() <= 25, "{}: too long", entry.id);
            assert!(!plain.ends_with('.'), "{}: stands after the term, without a stop", entry.id);
            let jargon: Vec<String> =
                english().unexplained(plain).iter().map(|it| it.entry.id.clone()).collect();
            assert!(jargon.is_empty(), "{}: explained with {jargon:?}", entry.id);
        }
    }
}

#[test]
fn terms_are_found_whole_longest_first_and_in_the_plural() {
    for (text, expected) in [
        ("The SW rang.", vec!["SW = social-worker"]),
        ("a sw wind", vec![]),
        ("Two SWs and the HV’s notes", vec!["SWs = social-worker", "HV = health-visitor"]),
        ("SWIFT and SW1A", vec![]),
        (
            "At the Initial Child Protection Conference",
            vec!["Initial Child Protection Conference = initial-conference"],
        ),
        (
            "child protection\n  conferences",
            vec!["child protection\n  conferences = child-protection-conference"],
        ),
        ("core-group", vec!["core-group = core-group"]),
        ("section 47 enquiries", vec!["section 47 enquiries = section-47"]),
        ("a s.47 and an s47", vec!["s.47 = section-47", "s47 = section-47"]),
        ("A&E, then home", vec!["A&E = emergency-department"]),
        (
            "The child's voice and the child’s voice",
            vec!["child's voice = voice-of-the-child", "child’s voice = voice-of-the-child"],
        ),
        ("self-neglect", vec![]),
        ("the Chair sat on a chair", vec!["Chair = chair"]),
        ("neglecting", vec![]),
        ("midwives", vec!["midwives = midwife"]),
        ("knocked on the front door", vec![]),
        ("Gran looked after Leo", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(found(english(), text), expected, "{text}");
    }
}

#[test]
fn an_abbreviation_is_explained_by_brackets_or_by_its_full_term() {
    for (text, expected) in [
        ("The HV visited. The HV rang.", vec!["HV"]),
        ("The health visitor (HV) visited. The HV rang.", vec![]),
        ("The HV (nurse for under-fives) visited.", vec![]),
        ("The HV (Ms Hale) visited.", vec!["HV"]),
        ("The health visitor came on Monday. The HV rang.", vec![]),
        ("Seen by the GP and at A&E.", vec![]),
        ("The core group met.", vec![]),
        ("We will facilitate this.", vec!["facilitate"]),
        ("There is faltering growth (he is not growing as he should).", vec![]),
        // What hides something is not jargon to be explained.
        ("Mother is hostile.", vec![]),
    ] {
        let open = english().unexplained(text);
        let open: Vec<&str> = open.iter().map(|it| &text[it.span.clone()]).collect();
        // Two words in brackets are taken for an explanation, a title with a name is not.
        assert_eq!(open, expected, "{text}");
    }
}

#[test]
fn long_texts_take_time_in_proportion() {
    use std::time::Instant;
    let line = "The SW and HV met the child protection core group about section 47 and s.47 too. ";
    let (short, long) = (line.repeat(200), line.repeat(4000));
    let time = |text: &str| {
        let start = Instant::now();
        assert!(!english().find(text).is_empty());
        start.elapsed().as_secs_f64()
    };
    time(&long);
    let (short, long) = (time(&short).max(1e-4), time(&long));
    // 20 times as long; a square would be 400.
    assert!(long / short < 100.0, "{short} s and {long} s");
}

#[test]
fn a_partnership_adds_entries_and_takes_the_place_of_ours() {
    let file = r#"{ "entries": [
        { "id": "mash", "term": "First Contact Team", "group": "people", "plain": "our team that gets worries first" },
        { "id": "bridge", "term": "bridge meeting", "forms": ["BM"], "group": "meetings", "use": "jargon", "plain": "a talk between two schools", "nation": "wales", "welsh": "cyfarfod pontio", "lawyer": true }
    ], "hide": ["signs-of-safety"] }"#;
    let own = english().with(file).expect("whole");
    assert_eq!(own.entries().len(), english().entries().len());
    assert_eq!(
        found(&own, "MASH, the First Contact Team, BM"),
        ["First Contact Team = mash", "BM = bridge"]
    );
    assert_eq!(found(&own, "Signs of Safety"), [""; 0]);
    let bridge = own.get("bridge").expect("added");
    assert_eq!(
        (bridge.usage, bridge.lawyer, bridge.welsh.as_deref()),
        (Use::Jargon, true, Some("cyfarfod pontio"))
    );
    // Ours is as it was.
    assert_eq!(found(english(), "MASH"), ["MASH = mash"]);
}

#[test]
fn a_broken_file_says_where_and_what_was_expected() {
    const WHOLE: &str = "{ \"entries\": [\n  { \"id\": \"a\", \"term\": \"Blue Book\", \"group\": \"law\", \"plain\": \"a book\" }\n] }";
    assert_eq!(messages(WHOLE), [""; 0]);
    for (why, find, put, expected) in [
        (
            "no JSON",
            "\"id\":",
            "id:",
            "Line 2, the file: this is not JSON; reading stopped at column 5. Look for a comma, quotation mark or bracket that is missing or too many.",
        ),
        ("no entries", "entries", "entrys", "Line 1, the file: “entries” is missing."),
        ("no group", "\"group\": \"law\", ", "", "Line 2, entries › a: “group” is missing."),
        (
            "no such group",
            "\"law\"",
            "\"laws\"",
            "Line 2, entries › a › group: “laws” is not known here. Expected one of: meetings, people, law, harm.",
        ),
        (
            "no meaning",
            ", \"plain\": \"a book\"",
            "",
            "Line 2, entries › a: exactly one of these was expected: plain, ask.",
        ),
        (
            "two meanings",
            "\"plain\"",
            "\"ask\": \"Which?\", \"plain\"",
            "Line 2, entries › a: exactly one of these was expected: plain, ask.",
        ),
        (
            "an empty term",
            "Blue Book",
            " ",
            "Line 2, entries › a › term: there must be something here, but it is empty.",
        ),
        (
            "a bad id",
            "\"a\"",
            "\"a b\"",
            "Line 2, entries › a b: the id “a b” may have only letters, digits and dashes.",
        ),
        (
            "an unknown key",
            "\"plain\"",
            "\"words\": 1, \"plain\"",
            "Line 2, entries › a › words: “words” is not known here. Expected only: ask, forms, group, id, lawyer, nation, plain, term, use, welsh.",
        ),
        (
            "a number",
            "\"a book\"",
            "7",
            "Line 2, entries › a › plain: a text was expected, but there is a number.",
        ),
        (
            "a term of ours",
            "Blue Book",
            "Core groups",
            "Line 2, entries › a: “Core groups” stands also in the entry “core-group”. Expected each term in one entry only. To change an entry that comes with the app, write yours with its id: “core-group”.",
        ),
        (
            "nothing to hide",
            "\n] }",
            "\n], \"hide\": [\"b\"] }",
            "Line 3, hide › 1: there is no entry “b” to hide. Expected the id of an entry that comes with the app.",
        ),
        (
            "an id twice",
            "[\n",
            "[\n  { \"id\": \"a\", \"term\": \"Red Book\", \"group\": \"law\", \"plain\": \"x\" },\n",
            "Line 3, entries › a: the id “a” stands twice.",
        ),
    ] {
        let broken = WHOLE.replacen(find, put, 1);
        assert_ne!(broken, WHOLE, "{why}");
        assert!(messages(&broken).contains(&expected.to_owned()), "{why}: {:?}", messages(&broken));
    }
    let long = " ".repeat(plainplan::rules::glossary::MOST_BYTES + 1);
    assert_eq!(messages(&long), ["the file: it is longer than any file of this sort should be."]);
}

/// An app that never calls `Glossary::english` does not carry the data.
#[test]
fn the_data_is_reached_in_one_way_only() {
    fn walk(folder: &std::path::Path, named: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                walk(&path, named);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = std::fs::read_to_string(&path).expect("text");
                if text.contains("glossary.json") || text.contains("swaps.json") {
                    named.push(path.display().to_string());
                }
            }
        }
    }
    let mut named = Vec::new();
    walk(std::path::Path::new("src"), &mut named);
    named.sort();
    assert_eq!(named, ["src/rules/glossary/mod.rs", "src/rules/glossary/swap.rs"]);
    let text = std::fs::read_to_string("src/rules/glossary/glossary.json").expect("the file");
    assert!(Json::parse(&text).is_ok());
}
