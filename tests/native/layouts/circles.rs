//! What a circle may not have leaves no trace in its documents.

use plainplan::document::plain::plain;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::ways::Ways;
use plainplan::domain::{CaseFile, Node, Value};
use plainplan::layouts::{Circle, Layout, Sight, Source, Stage};
use plainplan::text::Words;

use super::answers::full;
use super::case;
use crate::generate;

/// The full case with some of it kept from somebody, as the dice fall.
fn kept(seed: u64) -> CaseFile {
    let mut dice = generate::Dice(seed);
    let mut case = full();
    let pick = |dice: &mut generate::Dice, from: &[&str]| {
        Value::Text(from[(dice.next() % from.len() as u64) as usize].to_owned())
    };
    let many = |it: &str| Value::Many(vec![it.to_owned()]);
    for part in Node::keys(&case) {
        for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
            let at = At::row(part, row.id());
            let has = |key: &str| row.leaf(key).is_some();
            if has("audience") && dice.next().is_multiple_of(2) {
                let audience = pick(&mut dice, &["", "everyone", "not_some", "chair_only"]);
                case.apply(Edit::Set(at, "audience", audience));
            }
            if has("hidden_from") && dice.next().is_multiple_of(5) {
                case.apply(Edit::Set(at, "hidden_from", many("00000000000000a1")));
            }
            if has("sensitive") && dice.next().is_multiple_of(2) {
                let all = [
                    "health",
                    "offences",
                    "whereabouts",
                    "reporter",
                    "police",
                    "marac",
                    "child_asked",
                    "staff",
                ];
                let one = all[(dice.next() % 8) as usize];
                case.apply(Edit::Set(at, "sensitive", many(one)));
            }
            if part == "voices" && dice.next().is_multiple_of(2) {
                case.apply(Edit::Set(at, "share_with", Value::Many(Vec::new())));
            }
            if part == "scales" && dice.next().is_multiple_of(2) {
                case.apply(Edit::Set(at, "private", Value::Text("yes".to_owned())));
            }
            if part == "children" && dice.next().is_multiple_of(3) {
                case.apply(Edit::Set(at, "address_withheld", Value::Text("yes".to_owned())));
            }
            if part == "chronology" && dice.next().is_multiple_of(3) {
                case.apply(Edit::Set(at, "kind", Value::Text("childs_words".to_owned())));
            }
        }
    }
    case
}

/// Two cases that differ only in what is left out give the same documents: nothing tells of it, not
/// even a gap.
#[test]
fn what_is_left_out_leaves_no_trace() {
    let words = Words::coach();
    let (ways, stage) = (Ways::default(), Stage::default());
    let mut left = 0;
    for seed in 0..60 {
        let case = kept(seed);
        for circle in [Circle::Professionals, Circle::Everybody, Circle::Author] {
            let bare = Sight::new(&case, circle).bare();
            left += Sight::new(&case, circle).left_out().len();
            for layout in Layout::ALL.into_iter().filter(|it| it.circles().contains(&circle)) {
                let make = |case: &CaseFile| {
                    layout.make(&Source::new(case, &words, &ways, circle, None, &stage))
                };
                let (one, two) = (make(&case), make(&bare));
                let (one, two) = (plain(&one), plain(&two));
                if one != two {
                    let all: Vec<_> = one.lines().zip(two.lines()).collect();
                    let at = all.iter().position(|it| it.0 != it.1).unwrap_or(all.len() - 1);
                    let near = &all[at.saturating_sub(6)..(at + 2).min(all.len())];
                    panic!("seed {seed}, {} {}: {near:#?}", layout.key(), circle.key());
                }
            }
            let csv = |case: &CaseFile| {
                Source::new(case, &words, &ways, circle, None, &stage).chronology_csv()
            };
            assert_eq!(csv(&case), csv(&bare), "seed {seed}");
        }
    }
    assert!(left > 1_500, "only {left} things were left out");
}

/// What is said aloud is heard by the family: what a copy for everybody leaves out is not in it.
#[test]
fn what_is_said_aloud_holds_nothing_that_is_kept_back() {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    let spoken = |case: &CaseFile| {
        plain(&Layout::Spoken.make(&Source::new(case, &words, &ways, Circle::Author, None, &stage)))
    };
    let mut case = case("whole");
    let set = |case: &mut CaseFile, at, key, value: &str| {
        case.apply(Edit::Set(at, key, Value::Text(value.to_owned())));
    };
    let worry = case.statements.iter().find(|it| it.text.read().contains("Marcus has hit"));
    let at = At::row("statements", worry.expect("a worry").id);
    assert!(spoken(&case).contains("It is alleged (under enquiry): Marcus has hit Kirsty."));
    set(&mut case, at, "audience", "chair_only");
    assert!(!spoken(&case).contains("has hit"));
    set(&mut case, at, "audience", "not_some");
    case.apply(Edit::Set(at, "hidden_from", Value::Many(vec!["00000000000000a2".to_owned()])));
    assert!(!spoken(&case).contains("has hit"));
}

/// The pages and the desk call the documents by the same names.
#[test]
fn every_document_has_an_address() {
    use plainplan::session::route::DOCUMENTS;
    let made = Layout::ALL.into_iter().flat_map(|layout| {
        layout.circles().iter().map(move |it| format!("{}-{}", layout.key(), it.key()))
    });
    assert_eq!(made.collect::<Vec<_>>(), DOCUMENTS);
}

/// What the family must not see is in the copy for professionals, and in no word of the other one.
#[test]
fn a_copy_for_the_table_holds_nothing_that_is_kept_back() {
    let mut case = case("whole");
    let set = |case: &mut CaseFile, at, key, value: &str| {
        case.apply(Edit::Set(at, key, Value::Text(value.to_owned())));
    };
    let event = case.chronology.at(0).expect("an entry").id;
    let at = At::row("chronology", event);
    set(&mut case, at, "audience", "not_some");
    case.apply(Edit::Set(at, "hidden_from", Value::Many(vec!["00000000000000a2".to_owned()])));
    let restricted = case.restricted.iter().next().expect("an item").text.0.clone();
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    for layout in [Layout::Report, Layout::Chronology, Layout::Worries, Layout::Plan] {
        for circle in Circle::OF_REPORTS {
            let text =
                plain(&layout.make(&Source::new(&case, &words, &ways, circle, None, &stage)));
            assert!(!text.contains(&restricted), "{} {}", layout.key(), circle.key());
            let hidden = "she was drinking most evenings";
            let may = circle == Circle::Professionals && layout != Layout::Plan;
            if layout == Layout::Report || layout == Layout::Chronology {
                assert_eq!(text.contains(hidden), may, "{} {}", layout.key(), circle.key());
            }
        }
    }
}
