//! The plan from the conference to the review.

use plainplan::domain::outcome::{Action, Done, Outcome, ReviewPoint};
use plainplan::domain::plan::{Every, Meeting, Visit};
use plainplan::domain::{CaseFile, Choice, Id, Node, TypedDate};
use plainplan::layouts::pictures::{From, plan};
use plainplan::text::Words;

use super::{case, day, holds, is_legible, said, show, told, with};

/// The fictional family with a fuller plan.
fn full() -> CaseFile {
    let mut case = case("whole");
    let priya = case.children.at(0).expect("Priya").id;
    case.meetings = [("2027-02-02", 1), ("2027-03-02", 2)]
        .map(|(date, id)| Meeting { id: Id(id), date: day(date), ..Meeting::default() })
        .into_iter()
        .collect();
    let more = [
        ("Finds a place at the breakfast club", "", "2027-01-11", "", ""),
        ("Reads a story at bedtime", "Every evening", "2027-01-15", "12 March 2027", ""),
        ("Writes to the housing office about the damp", "", "", "", "done"),
        (
            "Rings the speech and language service each month until there is a place",
            "Monthly",
            "2029-01-01",
            "",
            "",
        ),
    ];
    let more = (700..).zip(more).map(|(id, (what, often, due, until, done))| Action {
        id: Id(id),
        child: priya.into(),
        what: what.into(),
        owner_name: "Ms Hale, head of year".into(),
        how_often: often.into(),
        until: until.into(),
        due: if due.is_empty() { TypedDate::default() } else { day(due) },
        done: Choice((done == "done").then_some(Done::Done)),
        ..Action::default()
    });
    let actions: Vec<Action> = case.actions.iter().cloned().chain(more).collect();
    case.actions = actions.into_iter().collect();
    case
}

/// So many actions.
fn long(count: u64) -> CaseFile {
    let mut case = full();
    let kids: Vec<Id> = case.children.iter().map(|it| it.id).collect();
    case.actions = (1..=count)
        .map(|id| Action {
            id: Id(9000 + id),
            child: kids[(id % 3) as usize].into(),
            what: (&*format!(
                "Does number {id} of the many things that were agreed at the conference"
            ))
                .into(),
            owner_name: "Jo Lund, health visitor".into(),
            due: TypedDate::of(
                "2027-01-01".parse::<chrono::NaiveDate>().expect("a day")
                    + chrono::Days::new(id % 90),
            ),
            ..Action::default()
        })
        .collect();
    case
}

#[test]
fn plans_are_drawn_and_told() {
    for (name, case) in
        [("whole", case("whole")), ("apart", case("apart")), ("full", full()), ("150", long(150))]
    {
        for width in [510, 760] {
            let pictures = with(&case, width, |from| plan(from, None));
            println!("{name} {width}: {} sheets", pictures.len());
            for (at, picture) in pictures.iter().enumerate() {
                show(&format!("plan-{name}-{width}-{at}"), picture);
                holds(picture, name);
                is_legible(picture, name);
                assert!(picture.height <= if width > 600 { 520 } else { 740 }, "{name}");
            }
        }
    }
}
