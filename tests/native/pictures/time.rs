//! The chronology from left to right.

use std::time::Instant;

use plainplan::document::Shape;
use plainplan::domain::common::Basis;
use plainplan::domain::knowledge::{Event, EventKind};
use plainplan::domain::{CaseFile, Choice, Id, Node, Options, When};
use plainplan::layouts::pictures::{From, chronology};
use plainplan::text::Words;

use super::{Chance, case, holds, is_legible, said, show, told, with};

fn event(id: u64, when: &str, kind: Option<EventKind>, basis: Option<Basis>) -> Event {
    Event {
        id: Id(id),
        when: When(when.to_owned()),
        kind: Choice(kind),
        basis: Choice(basis),
        ..Event::default()
    }
}

fn of(events: impl Iterator<Item = Event>) -> CaseFile {
    CaseFile { chronology: events.collect(), ..CaseFile::default() }
}

/// Entries at every date that a made-up sequence gives.
fn many(count: u64, years: u64) -> CaseFile {
    let mut chance = Chance(7);
    let mut next = |most| chance.of(most);
    let mut case = case("whole");
    case.chronology = (1..=count)
        .map(|id| {
            let (year, month, day) = (2027 - years + next(years), next(12) + 1, next(28) + 1);
            let when = match next(12) {
                0 => format!("about {year}"),
                1 => format!("{month}/{year}"),
                2 => "since she was small".to_owned(),
                3 if id % 40 == 3 => format!("since {month}/{year}"),
                _ => format!("{day}/{month}/{year}"),
            };
            let kind = EventKind::ALL.get(next(15) as usize).copied();
            event(id, &when, kind, Basis::ALL.get(next(5) as usize).copied())
        })
        .collect();
    case
}

#[test]
fn chronologies_are_drawn_and_told() {
    for (name, case) in [
        ("whole", case("whole")),
        ("apart", case("apart")),
        ("60", many(60, 3)),
        ("400", many(400, 12)),
        ("5000", many(5000, 16)),
    ] {
        for width in [510, 760] {
            let began = Instant::now();
            let picture = with(&case, width, chronology).expect("entries");
            println!(
                "{name} {width}: {} shapes, {} lines, {:?}",
                picture.shapes.len(),
                told(&picture).len(),
                began.elapsed()
            );
            show(&format!("time-{name}-{width}"), &picture);
            holds(&picture, name);
            is_legible(&picture, name);
        }
    }
}

#[test]
fn no_mark_lies_on_another_and_the_lanes_count_every_entry() {
    for count in [1, 2, 17, 60, 400, 3000] {
        for years in [1, 3, 12, 60] {
            let case = many(count, years);
            for width in [510, 760] {
                let why = format!("{count} in {years} at {width}");
                let picture = with(&case, width, chronology).expect("entries");
                holds(&picture, &why);
                is_legible(&picture, &why);
                let dated = case.chronology.iter().filter(|it| it.when.read().is_some()).count();
                let lines = told(&picture);
                let head = lines.first().cloned().unwrap_or_default();
                assert!(dated < 2 || head.contains(&format!("{dated} entries")), "{why}: {head}");
            }
        }
    }
}

#[test]
fn an_allegation_never_looks_like_a_fact() {
    let mut case = CaseFile::default();
    let whens = ["3 March 2025", "4 March 2025", "about June 2024", "since 2023", "5/9/2026"];
    case.chronology = (1..)
        .zip(whens)
        .map(|(id, when)| event(id, when, Some(EventKind::Injury), Some(Basis::Allegation)))
        .collect();
    let picture = with(&case, 510, chronology).expect("entries");
    let deep = picture.shapes.iter().filter(|it| {
        let (Shape::Box { look, .. } | Shape::Round { look, .. } | Shape::Path { look, .. }) = it
        else {
            return false;
        };
        look.fill == plainplan::document::Fill::Deep
    });
    // Those that are left explain the marks for roughly known dates and for several entries.
    assert!(deep.count() <= 2);
    assert!(said(&picture).contains("Said by somebody, not proved"));
    assert!(!said(&picture).contains("fact"));
}

#[test]
fn gaps_are_told_with_their_days_and_never_where_something_goes_on() {
    let kind = Some(EventKind::Police);
    let gaps = |whens: &[&str]| {
        let case = of((1..).zip(whens).map(|(id, when)| event(id, when, kind, None)));
        let picture = with(&case, 510, chronology).expect("entries");
        let lines = told(&picture);
        lines.into_iter().filter(|it| it.starts_with("No entries for")).collect::<Vec<_>>()
    };
    for (whens, expected) in [
        (&["1 March 2025", "20 April 2025"][..], vec![]),
        (
            &["1 March 2025", "2 September 2025"],
            vec!["No entries for 6 months: 2 March 2025 to 1 September 2025."],
        ),
        (&["1 March 2025", "2025", "2 September 2025"], vec![]),
        (&["since March 2025", "2 September 2026"], vec![]),
    ] {
        assert_eq!(gaps(whens), expected, "{whens:?}");
    }
}

#[test]
fn an_entry_that_is_hidden_leaves_no_trace() {
    let case = many(300, 5);
    let words = Words::coach();
    let may = |part: &'static str, node: &dyn Node| {
        part != "chronology" || node.text("basis") != "allegation"
    };
    let from = From { case: &case, words: &words, may: &may, homes: true, width: 510 };
    let mut without = case.clone();
    let kept = case.chronology.iter().filter(|it| !it.basis.is(Basis::Allegation));
    without.chronology = kept.cloned().collect();
    assert_eq!(chronology(&from), with(&without, 510, chronology));
    let nothing = |_: &'static str, _: &dyn Node| false;
    assert_eq!(chronology(&From { may: &nothing, ..from }), None);
}

#[test]
fn entries_without_a_date_are_counted_in_words() {
    let case = of([event(1, "when she was small", None, None)].into_iter());
    let picture = with(&case, 510, chronology).expect("an entry");
    holds(&picture, "undated");
    assert_eq!(told(&picture), ["1 entry has no date that can be placed: it is not drawn."]);
}
