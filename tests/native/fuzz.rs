//! Files as chance or somebody's malice makes them, through every reader: none panics, none takes
//! long, and whatever opens is whole.
//!
//! `PLAINPLAN_FUZZ_CASES=1000000 cargo test -p plainplan --test native -- fuzz --nocapture` runs as
//! many; it prints the longest single case.

mod mutate;

use std::env;
use std::time::{Duration, Instant};

use plainplan::desk::Desk;
use plainplan::domain::{CaseFile, Json, signs};
use plainplan::export::carry::{said, taken};
use plainplan::export::pieces::{Pieces, assemble};
use plainplan::export::saved::{self, Restricted, import, sentence, write};
use plainplan::export::sealed::unseal;
use plainplan::release::Reader;
use plainplan::rules::glossary::Glossary;
use plainplan::rules::timetable::Area;
use plainplan::text::Words;
use proptest::collection::vec;
use proptest::test_runner::{Config, TestRunner};

use crate::generate::{Fullness, case};
use mutate::{changes, mutated};

/// So many in the normal suite; together they take some seconds.
const CASES: u32 = 4_000;
/// No file of this size may take longer, in a build without optimisation on a busy machine.
const LONGEST: Duration = Duration::from_secs(20);

/// Runs a reader on changed files, and says what it cost.
fn fuzz(name: &str, share: u32, files: &[Json], reader: impl Fn(&[u8])) {
    let asked = env::var("PLAINPLAN_FUZZ_CASES").ok().and_then(|it| it.parse().ok());
    let cases = asked.unwrap_or(CASES) * share / 100;
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let begun = Instant::now();
    let slowest = std::cell::Cell::new(Duration::ZERO);
    let strategy = (0..files.len(), vec(changes(), 1..6));
    let run = TestRunner::new(config).run(&strategy, |(which, changes)| {
        let bytes = mutated(&files[which], &changes);
        let begun = Instant::now();
        reader(&bytes);
        slowest.set(slowest.get().max(begun.elapsed()));
        Ok(())
    });
    let longest = slowest.get();
    run.unwrap_or_else(|err| panic!("{name}: {err}"));
    println!("{name}: {cases} files in {:?}, the longest {longest:?}", begun.elapsed());
    assert!(longest < LONGEST, "{name}: one took {longest:?}");
}

fn small(seed: u64) -> CaseFile {
    case(seed, Fullness { fields: 2, rows: 1 })
}

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

fn saved_files() -> Vec<Json> {
    let of = |seed| json(&write(&small(seed), Restricted::Included, "2026-11-22"));
    let v1 = include_str!("../saved/v1/full.json");
    (1..8).map(of).chain([json(v1)]).collect()
}

#[test]
fn fuzz_saved_files() {
    let words = Words::files();
    fuzz("saved files", 45, &saved_files(), |bytes| match import(bytes) {
        Ok(case) => {
            // What opened says the same when it is written and opened again; nothing fell out.
            let text = write(&case, Restricted::Included, "2026-11-22");
            assert_eq!(import(text.as_bytes()).as_ref(), Ok(&case));
            let _ = signs::boxes(&case);
        }
        Err(err) => {
            let said = sentence(&err, &words);
            assert!(!said.contains('\n') && said.chars().count() < 400, "{said}");
            assert!(!said.contains("open-"), "{said}");
        }
    });
}

#[test]
fn fuzz_versions_of_the_store() {
    fuzz("versions of the store", 10, &saved_files(), |bytes| {
        let _ = saved::open(&String::from_utf8_lossy(bytes));
    });
}

/// Pieces of the store, each changed: what cannot be read is named, the rest is kept.
#[test]
fn fuzz_pieces_of_the_store() {
    let whole = Pieces::default().changes(&small(9)).0.put;
    let files: Vec<Json> = whole.iter().map(|it| json(&it.1)).collect();
    let keys: Vec<&String> = whole.iter().map(|it| &it.0).collect();
    fuzz("pieces of the store", 15, &files, |bytes| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let at = bytes.len() % keys.len();
        let put = whole.iter().cloned().enumerate().map(|(place, piece)| match place == at {
            true => (piece.0, text.clone()),
            false => piece,
        });
        let (_, damage) = assemble(put);
        assert!(damage.iter().all(|it| it.key == *keys[at]), "{damage:?}");
    });
}

#[test]
fn fuzz_areas() {
    let files = ["wales", "england", "derby-derbyshire"].map(|it| {
        let path = format!("src/rules/timetable/areas/{it}.json");
        json(&std::fs::read_to_string(path).expect("an area"))
    });
    fuzz("areas", 10, &files, |bytes| {
        if let Err(problems) = Area::read(&String::from_utf8_lossy(bytes)) {
            assert!(!problems.is_empty());
        }
    });
}

#[test]
fn fuzz_glossaries() {
    let file = r#"{"format":"plainplan-glossary","version":1,"hide":["s47"],"entries":[
        {"id":"x","forms":["XYZ","x y z"],"plain":"a thing","use":"explain"}]}"#;
    let ours = include_str!("../../src/rules/glossary/glossary.json");
    let Json::Object(pairs) = json(ours) else { panic!("an object") };
    // The first entries: all of them would make every case a long one.
    let first = |(key, value): (String, Json)| match value {
        Json::List(items) => (key, Json::List(items.into_iter().take(6).collect())),
        other => (key, other),
    };
    let ours = Json::Object(pairs.into_iter().map(first).collect());
    fuzz("glossaries", 10, &[json(file), ours], |bytes| {
        let _ = Glossary::english().with(&String::from_utf8_lossy(bytes));
    });
}

#[test]
fn fuzz_answers() {
    let case = json(include_str!("../cases/whole.json"));
    let case = saved::open(&case.print()).expect("the whole family");
    let reader = Reader::all(&case)[0];
    let desk = {
        let mut desk = Desk::new("2026-11-22", "", "");
        desk.follow(&Pieces::default().changes(&case).0).expect("follows");
        desk
    };
    let file = r#"{"format":"plainplan-answers","version":1,"made":"2026-11-22","points":[
        {"number":1,"verdict":"say","text":"Dan was seen","words":"Not so"},
        {"number":2,"verdict":"agree","text":"He lives at home","words":""}],"say":"More","ask":"Why?"}"#;
    fuzz("answers", 5, &[json(file)], |bytes| {
        let _ = desk.answers(reader, &String::from_utf8_lossy(bytes));
    });
}

/// Locked files: the lock itself, and what is in it. Made with next to no work, so that there can
/// be many.
#[test]
fn fuzz_locked_files() {
    let words = Words::files();
    let sealed = crate::sealed::quickly(br#"{"format":"plainplan","version":2,"case":{}}"#, "x");
    let runner = Config { failure_persistence: None, ..Config::default() };
    let asked = env::var("PLAINPLAN_FUZZ_CASES").ok().and_then(|it| it.parse().ok());
    let cases = asked.unwrap_or(CASES) * 5 / 100;
    let slowest = std::cell::Cell::new(Duration::ZERO);
    let strategy = vec((proptest::prelude::any::<u16>(), proptest::prelude::any::<u8>()), 1..4);
    let run = TestRunner::new(Config { cases, ..runner }).run(&strategy, |changes| {
        let mut bytes = sealed.clone();
        for (at, what) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = usize::from(at) % bytes.len();
            match what % 4 {
                0 => bytes.truncate(at.max(1)),
                1 => bytes.insert(at, what),
                2 => drop(bytes.remove(at)),
                _ => bytes[at] ^= 1 << (what / 32),
            }
        }
        if bytes == sealed || work(&bytes).is_some_and(|it| it > 12) {
            return Ok(());
        }
        let begun = Instant::now();
        assert!(unseal(&bytes, "x").is_err(), "one changed byte and it opens");
        let _ = taken(&bytes, Some("x")).map_err(|it| said(&it, &words));
        slowest.set(slowest.get().max(begun.elapsed()));
        Ok(())
    });
    run.unwrap_or_else(|err| panic!("locked files: {err}"));
    println!("locked files: {cases} files, the longest {:?}", slowest.get());
    assert!(slowest.get() < LONGEST);
}

/// How much work the lock asks for, as far as that can be read.
fn work(bytes: &[u8]) -> Option<u32> {
    let line = bytes.split(|it| *it == b'\n').nth(1)?;
    std::str::from_utf8(line).ok()?.rsplit(' ').next()?.parse().ok()
}
