//! The chronology from left to right.

use std::time::Instant;

use plainplan::domain::common::Basis;
use plainplan::domain::knowledge::{Event, EventKind};
use plainplan::domain::{CaseFile, Choice, Id, Options, When};
use plainplan::layouts::pictures::chronology;

use super::{case, holds, is_legible, show, told, with};

fn event(id: u64, when: &str, kind: Option<EventKind>, basis: Option<Basis>) -> Event {
    Event {
        id: Id(id),
        when: When(when.to_owned()),
        kind: Choice(kind),
        basis: Choice(basis),
        ..Event::default()
    }
}

/// Entries at every date that a made-up sequence gives.
fn many(count: u64, years: u64) -> CaseFile {
    let mut seed = 7_u64;
    let mut next = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
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
