//! Scenario packs: those that come with the app, each played through; what is wrong with others; the
//! exercises; tables side by side.

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::setting::Mode;
use plainplan::domain::{CaseFile, Json, Node, Value};
use plainplan::export::saved::{self, Restricted};
use plainplan::text::Words;
use plainplan::training::compare::{
    MOST_TABLES, NotTaken, QUESTIONS, answers, differ, still_asked, table, take,
};
use plainplan::training::marking::{Kind, marked, places};
use plainplan::training::slides::slides;
use plainplan::training::{PACKS, Pack, Seed, asks, read, start};

/// What is wrong with a pack, in the sentences people see.
fn problems(text: &str, seed: u16) -> Vec<String> {
    let words = Words::training();
    let all = read(text, Seed(seed)).err().unwrap_or_default();
    all.iter().map(|it| words.said(&it.say())).collect()
}

fn pack(id: &str) -> Pack {
    Pack::ours(id, Seed(0)).expect("it comes with the app")
}

/// For authors: `PLAINPLAN_PACK=file cargo test -p plainplan --test native -- training::a_pack_at_hand`.
#[test]
fn a_pack_at_hand() {
    let Ok(path) = std::env::var("PLAINPLAN_PACK") else { return };
    let text = std::fs::read_to_string(path).expect("a file");
    for seed in [0, 1, 2, 3, 4, 5] {
        let all = problems(&text, seed);
        all.iter().for_each(|it| println!("seed {seed}: {it}"));
        assert!(all.is_empty(), "{} problems with seed {seed}", all.len());
    }
    println!("the pack is fine");
}

/// Reading holds the coach against each: nothing asked about the model, exactly the seeded faults
/// about the flawed plan, each date as the arrangements work it out.
#[test]
fn every_pack_is_fine_whatever_the_names() {
    assert!(PACKS.len() >= 5, "one for each area of the source documents");
    for (id, text) in PACKS {
        for seed in [0, 1, 2, 3, 42, 999] {
            assert_eq!(problems(text, seed), [""; 0], "{id} with seed {seed}");
        }
        assert_eq!(pack(id).id, *id);
    }
    for (file, _) in PACKS.iter().map(|it| (it.0.to_owned() + ".json", it.1)) {
        assert!(std::path::Path::new("src/training/packs").join(&file).is_file(), "{file}");
    }
    let files = std::fs::read_dir("src/training/packs").expect("packs").count();
    assert_eq!(files, PACKS.len(), "every file has its line");
}

#[test]
fn every_pack_is_played_through() {
    let words = Words::training();
    for (id, _) in PACKS {
        let pack = pack(id);
        for agency in &pack.agencies {
            let case = start(&pack, agency, "A title");
            assert!(case.about.mode.is(Mode::Practice), "{id}");
            assert_eq!(case.children.len(), pack.model.children.len(), "{id}");
            // Nothing of any agency's file is in the draft: writing it is the exercise.
            let text = case.to_json().print();
            for item in pack.agencies.iter().flat_map(|it| &it.items) {
                assert!(!text.contains(&item.text), "{id}: {}", item.text);
            }
            for part in ["chronology", "statements", "outcomes", "actions", "restricted"] {
                assert_eq!(case.list(part).map_or(0, |it| it.ids().len()), 0, "{id} {part}");
            }
        }
        let marks: Vec<_> =
            pack.faults.iter().map(|it| (it.at.clone(), Kind::of(&it.rule))).collect();
        let all = marked(&pack, &marks);
        assert_eq!((all.found.len(), all.missed.len()), (pack.faults.len(), 0), "{id}");
        assert!(all.others.is_empty(), "{id}");
        let none = marked(&pack, &[]);
        assert_eq!((none.found.len(), none.missed.len()), (0, pack.faults.len()), "{id}");
        let there = places(&pack, &pack.flawed);
        for fault in &pack.faults {
            assert!(there.contains(&fault.at), "{id}: {} can be marked", fault.at);
            assert!(
                Words::keys().contains(&format!("coach-{}.name", fault.rule.to_lowercase())),
                "{id}: {}",
                fault.rule
            );
            let part = fault.at.split('/').next().unwrap_or_default().replace('_', "-");
            assert!(Words::keys().contains(&format!("train-place-{part}")), "{id}: {part}");
        }
        let false_alarm = ("outcomes/0000000000000001".to_owned(), Kind::Timed);
        assert_eq!(marked(&pack, std::slice::from_ref(&false_alarm)).others, [false_alarm], "{id}");

        let screens = slides(&pack, &words);
        assert!(screens.len() > pack.steps.len() + pack.faults.len(), "{id}");
        for it in &screens {
            let key = format!("train-slide-{}", it.sort);
            assert!(Words::keys().contains(&key), "{key}");
            assert!(!it.title.is_empty() || !it.lines.is_empty() || it.sort == "end", "{it:?}");
        }
        assert!(pack.minutes() >= 60, "{id}");
    }
}

/// What no pack may hold: what must not reach the family stands only in the agency's file and in
/// the part for the Chair, never in the rest of the model.
#[test]
fn what_is_for_the_chair_is_nowhere_else_in_the_model() {
    for (id, _) in PACKS {
        let pack = pack(id);
        let shown = saved::kept(&pack.model, Restricted::LeftOut).to_json().print();
        for item in pack.agencies.iter().flat_map(|it| &it.items).filter(|it| it.only_chair) {
            assert!(!shown.contains(&item.text), "{id}: {}", item.text);
        }
        assert!(!pack.model.restricted.is_empty(), "{id} has something for the Chair");
    }
}

#[test]
fn a_missing_part_is_named_with_its_line() {
    let (_, text) = PACKS[0];
    let whole = Json::parse(text).expect("JSON");
    let Json::Object(pairs) = &whole else { panic!("an object") };
    for (key, _) in pairs {
        let rest = pairs.iter().filter(|it| it.0 != *key).cloned();
        let told = problems(&Json::object(rest).print_pretty(), 0);
        // Without its names each token is a problem of its own.
        let named = |it: &String| it.contains(&format!("“{key}” is missing"));
        assert!(told.iter().any(named), "{key}: {told:#?}");
        assert!(told.iter().all(|it| it.starts_with("Line ")), "{key}: {told:#?}");
    }
    assert_eq!(problems("{", 0).len(), 1);
    assert!(problems("[]", 0)[0].contains("was expected"), "{:?}", problems("[]", 0));
}

/// The text of our first pack with one place changed.
fn changed(from: &str, to: &str) -> Vec<String> {
    let (_, text) = PACKS[0];
    assert!(text.contains(from), "{from}");
    problems(&text.replacen(from, to, 1), 0)
}

#[test]
fn what_does_not_fit_together_is_told_in_plain_words() {
    let one = |from: &str, to: &str, told: &str| {
        let all = changed(from, to);
        assert!(all.iter().any(|it| it.contains(told)), "{from} to {to}: {all:#?}");
    };
    one(
        "\"arrangements\": \"wakefield\"",
        "\"arrangements\": \"mars\"",
        "“mars” is not known here",
    );
    one("\"after\": \"chronology\"", "\"after\": \"lunch\"", "there is no “lunch”");
    one(
        "\"answer\": \"2027-01-08\"",
        "\"answer\": \"2027-01-07\"",
        "by the arrangements it is 2027-01-08",
    );
    one("\"rule\": \"CN3\"", "\"rule\": \"ME1\"", "the coach does not ask ME1");
    one("\"mode\": \"practice\"", "\"mode\": \"real\"", "mode: practice");
    one("\"chair\": false", "\"chair\": true", "all three ways of deciding give the same");
    one("{ava} {vale}", "{ada} {vale}", "{ada} has no names");
    one("\"against\"", "\"againts\"", "“againts” is not known here");
}

/// A group's work: the draft it began with, and some of the model in it.
fn group(pack: &Pack, agency: usize, parts: &[&str]) -> CaseFile {
    let mut case = start(pack, &pack.agencies[agency], &format!("Group {agency}"));
    for part in parts {
        let from = pack.model.leaf(part).expect("a part").to_json();
        Node::leaf_mut(&mut case, part).expect("a part").take_json(from, part).expect("it fits");
    }
    case
}

fn bytes(case: &CaseFile) -> Vec<u8> {
    saved::write(case, Restricted::Included, "2026-12-10").into_bytes()
}

/// Twelve files of which one is damaged, one about a real family and one of another pack: each says
/// what is wrong, and the rest goes on.
#[test]
fn tables_are_taken_in_and_what_is_wrong_with_a_file_is_told() {
    let pack = pack("two-fathers");
    let mut tables = Vec::new();
    let good = |at: usize| {
        let mut case = group(&pack, at % pack.agencies.len(), &["outcomes", "statements"]);
        let title = Value::Text(format!("Table {at}"));
        case.apply(Edit::Set(At::part("about"), "title", title));
        case
    };
    for at in 0..9 {
        tables.push(take(&pack, &tables, &bytes(&good(at))).expect("a good one"));
    }
    let mut damaged = bytes(&good(20));
    damaged.truncate(damaged.len() / 2);
    assert!(matches!(take(&pack, &tables, &damaged), Err(NotTaken::Unread(_))));
    let mut real = good(21);
    real.apply(Edit::Set(At::part("about"), "mode", Value::Text("real".to_owned())));
    assert_eq!(take(&pack, &tables, &bytes(&real)).err(), Some(NotTaken::Real));
    let locked = b"age-encryption.org/v1\n-> scrypt";
    assert_eq!(take(&pack, &tables, locked).err(), Some(NotTaken::Locked));
    let other = PACKS.iter().find(|it| it.0 != pack.id).expect("another").0;
    let other = Pack::ours(other, Seed(0)).expect("another");
    let mut stranger = start(&other, &other.agencies[0], "x");
    // A child of its own: no pack shares one.
    let ids = stranger.children.iter().map(|it| it.id).collect::<Vec<_>>();
    ids.iter().for_each(|it| drop(stranger.apply(Edit::Remove(At::row("children", *it)))));
    assert_eq!(take(&pack, &tables, &bytes(&stranger)).err(), Some(NotTaken::OtherFamily));
    assert_eq!(take(&pack, &tables, &bytes(&good(3))).err(), Some(NotTaken::Twice(4)));
    for at in 9..MOST_TABLES {
        tables.push(take(&pack, &tables, &bytes(&good(at))).expect("a good one"));
    }
    assert_eq!(take(&pack, &tables, &bytes(&good(40))).err(), Some(NotTaken::Full));
}

#[test]
fn tables_side_by_side_show_where_they_differ() {
    let pack = pack("two-fathers");
    let none = table(&pack, group(&pack, 0, &["statements"]));
    let some = table(&pack, group(&pack, 1, &["statements", "outcomes"]));
    let model = table(&pack, pack.model.clone());
    assert!(none.spoken.iter().all(Vec::is_empty));
    assert!(model.spoken.iter().all(|it| !it.is_empty()), "the model speaks of every risk");
    assert!(model.asks.is_empty(), "the coach asks nothing about the model");
    let all = [none, some];
    assert!(!differ(&pack, &all).is_empty());
    assert!(differ(&pack, &[model.clone(), model.clone()]).is_empty());
    let still = still_asked(&all);
    assert!(!still.is_empty());
    let total: usize = still.iter().flat_map(|it| &it.2).sum();
    assert_eq!(total, all.iter().map(|it| it.asks.len()).sum::<usize>());
    assert_eq!(asks(&all[1].case, pack.today, &pack.arrangements).len(), all[1].asks.len());
    for it in QUESTIONS {
        assert!(!answers(&pack.model, it).is_empty(), "the model answers {}", it.key);
        assert!(Words::keys().contains(&format!("train-ask-{}", it.key)), "{}", it.key);
    }
}

/// What the police tell two tables is for those, and for the trainer's window.
#[test]
fn the_room_sees_nothing_that_only_some_are_told() {
    for (id, _) in PACKS {
        let pack = pack(id);
        let all = slides(&pack, &Words::training());
        let room = all.iter().flat_map(|it| it.lines.iter().chain([&it.title]));
        let room: Vec<&String> = room.collect();
        for it in &pack.injects {
            let is_seen = room.iter().any(|text| text.contains(&it.text));
            assert_eq!(is_seen, it.to.is_empty(), "{id}: {}", it.text);
            let is_told = all.iter().any(|slide| slide.notes.contains(&it.text));
            assert!(is_seen || is_told, "{id}: nobody is told {}", it.text);
        }
        let files = pack.agencies.iter().flat_map(|it| &it.items).filter(|it| it.only_chair);
        for it in files {
            assert!(!room.iter().any(|text| text.contains(&it.text)), "{id}: {}", it.text);
        }
        // How the Chair sees it is among the views: two of three ways turn on it.
        let views = all.iter().filter(|it| it.sort == "vote").flat_map(|it| &it.lines);
        assert!(views.into_iter().any(|it| it.starts_with("The Chair:")), "{id}");
    }
}

/// A screen about a fault quotes the box the coach points at, not some other of the same item.
#[test]
fn a_fault_is_shown_by_its_own_words() {
    for (id, _) in PACKS {
        let pack = pack(id);
        let all = slides(&pack, &Words::training());
        let faults: Vec<_> = all.iter().filter(|it| it.sort == "fault").collect();
        for ask in asks(&pack.flawed, pack.today, &pack.arrangements) {
            let (part, row) = ask.at.split_once('/').unwrap_or((&ask.at, ""));
            let rows = pack.flawed.list(part).map(|it| it.all()).unwrap_or_default();
            let row = rows.into_iter().find(|it| it.id().to_string() == row);
            let text = row.map(|it| it.text(&ask.field)).unwrap_or_default();
            if text.split_whitespace().count() > 2 && !text.contains('{') {
                // Of a long one, a sentence.
                let is_of_it = |line: &String| line.len() > 5 && text.contains(line.trim());
                let is_shown = faults.iter().any(|it| it.lines.iter().any(is_of_it));
                assert!(is_shown, "{id}, {}: {text}", ask.rule);
            }
        }
    }
}

/// Two packs may share an id of a child by chance of their authors: then a file of one could be taken
/// for the other's.
#[test]
fn no_two_packs_share_a_child() {
    let mut seen = std::collections::BTreeMap::new();
    for (id, _) in PACKS {
        for child in pack(id).model.children.iter() {
            assert_eq!(seen.insert(child.id, *id), None, "{id} shares {}", child.id);
        }
    }
}
