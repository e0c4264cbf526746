//! The catalogue: every word the table and the code ask for is there, and none stands idle.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plainplan::text::{Words, keys};

/// Keys made from parts, with the code that makes them.
const MADE: &[&str] = &[
    "coach-",          // rules/coach, from the id of a rule
    "doc-",    // layouts, from records and fields; tests/native/layouts.rs looks for idle ones
    "leak-",   // desk/papers/told.rs, from the sort of find
    "family-", // family/layout.rs, from the table of shapes
    "kept-",   // release/seen.rs, from the reasons
    "todo-",   // desk/local/todo.rs, from a phase's key
    "back-",   // text/readback.rs, with `-hole` for what is missing
    "stem-",   // views/parts/builder.rs
    "builder-", // views/parts/builder.rs
    "term-",   // text/mod.rs, from the keys of an area's words
    "bank-holiday-", // domain/calendar/holidays.rs, from a holiday's key
    "timetable-", // rules/timetable, from the keys of its sets
    "file-problem-", // rules/file/problem.rs; "where" is only put into the others
    "weekday-", // text/show.rs, from a day's number
    "month-",  // text/show.rs, from a month's number
    "date-",   // views/parts/date.rs
    "json-",   // export/saved/sentence.rs
    "picture-month-", // layouts/pictures/days.rs, from a month's number
    "picture-one-", // layouts/pictures/chronology_told.rs, from a basis
    "picture-many-", // the same, for several
    "option-instead-", // views/parts/answer.rs
    "train-try-", // training/route.rs, from an exercise
    "train-kind-", // training/marking.rs, from a kind of fault
    "train-place-", // classroom/exercises/mark.rs, from a part of a case
    "train-slide-", // training/slides.rs, from a sort of slide
    "train-ask-", // training/compare.rs, from a question
    "train-level-", // training/pack.rs, from a level
    "train-sort-", // classroom/exercises/sort.rs, from a basis
    "train-spoken-", // classroom/compare.rs, from a part of a plan
];

fn sources(folder: &Path, all: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of src") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|it| it == "rs") {
            all.push(fs::read_to_string(&path).expect("text"));
        }
    }
}

/// Literals in the code that look like keys of the catalogue.
fn literals() -> BTreeSet<String> {
    let mut texts = Vec::new();
    sources(Path::new("src"), &mut texts);
    let mut found = BTreeSet::new();
    for text in texts {
        found.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
        // `'"'` in code shifts the count, so both halves are looked at.
        found.extend(text.split('"').step_by(2).map(str::to_owned));
    }
    found
}

#[test]
fn every_word_the_table_needs_is_there() {
    let there = Words::keys();
    let missing: Vec<_> = keys::needed().difference(&there).cloned().collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_word_the_code_says_is_there_and_none_is_unused() {
    let (there, needed, literals) = (Words::keys(), keys::needed(), literals());
    let mut texts = Vec::new();
    sources(Path::new("src"), &mut texts);
    for text in &texts {
        for said in text.split(".say(\"").skip(1).filter_map(|it| it.split('"').next()) {
            assert!(there.contains(said), "say({said:?})");
        }
    }
    let idle: Vec<&String> = there
        .iter()
        .filter(|key| {
            let id = key.split('.').next().unwrap_or_default();
            let made = MADE.iter().any(|it| id.starts_with(it));
            !(needed.contains(id) || literals.contains(id) || made)
        })
        .collect();
    assert_eq!(idle, [""; 0]);
}

#[test]
fn examples_come_in_pairs() {
    let there = Words::keys();
    for key in there.iter().filter(|it| it.ends_with(".good")) {
        assert!(there.contains(&key.replace(".good", ".weak")), "{key}");
    }
}

#[test]
fn words_name_the_child_and_follow_the_nation() {
    use plainplan::domain::CaseFile;
    use plainplan::text::show::Scope;
    let words = Words::english();
    let scope = Scope { child: "Ava".into(), ..Scope::of(&CaseFile::default()) };
    assert_eq!(words.of("section-voice", &scope), "Ava’s day and voice");
    let none = Scope { child: "".into(), ..scope.clone() };
    assert_eq!(words.of("section-voice", &none), "this child’s day and voice");
    let wales = Scope { nation: "wales", ..scope.clone() };
    assert_ne!(words.of("analysis-harm-view", &wales), words.of("analysis-harm-view", &scope));
}

#[test]
fn a_member_of_the_core_group_is_nobody_elses_other_self() {
    use plainplan::domain::edit::{At, Edit};
    use plainplan::domain::{CaseFile, Id, Kind, Value};
    let mut case = CaseFile::default();
    for (part, id, name) in [("adults", 1, "Kirsty"), ("members", 2, "Ms Hale")] {
        let name = vec![("name", Value::Text(name.to_owned()))];
        case.apply(Edit::Add(At::row(part, Id(id)), name));
    }
    let member = case.node(At::row("members", Id(2))).expect("just added");
    let Some(Kind::Link(target)) = member.leaf("person").map(|it| it.kind()) else {
        panic!("a link")
    };
    let offered = |target| Words::english().choices(&case, target, None);
    assert_eq!(offered(target), [(Id(1), "Kirsty".to_owned())]);
    let everybody = offered(plainplan::domain::Target::People);
    assert_eq!(everybody.len(), 2);
}

/// Every way to begin an outcome has gaps, and the coach asks about each until it is filled.
#[test]
fn the_gaps_of_a_stem_are_gaps_to_the_coach() {
    use plainplan::rules::coach::wording::{FIELDS, look};
    use plainplan::rules::prose::Passage;
    use plainplan::text::show::Scope;
    let words = Words::english();
    let scope = Scope { child: "Ava".into(), ..Scope::default() };
    let field = FIELDS.iter().find(|it| (it.part, it.field) == ("outcomes", "statement"));
    let field = field.expect("outcomes are looked at");
    let stems: Vec<String> =
        Words::keys().into_iter().filter(|it| it.starts_with("stem-")).collect();
    assert!(stems.len() >= 6);
    for key in stems {
        let stem = words.of(&key, &scope);
        let found = look(&stem, &Passage::read(&stem), field, "");
        let gaps = found.iter().filter(|it| it.rule == "WO8").count();
        assert_eq!(gaps, stem.matches('[').count(), "{stem}");
    }
}
