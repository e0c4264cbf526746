//! The plan from the conference to the review.

use plainplan::domain::outcome::{Action, Done};
use plainplan::domain::plan::Meeting;
use plainplan::domain::{CaseFile, Choice, Id, Node, TypedDate};
use plainplan::layouts::pictures::{From, plan};
use plainplan::text::Words;

use super::{HOSTILE, case, day, holds, is_legible, said, show, told, with};

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

#[test]
fn every_row_stands_once_on_all_sheets_together() {
    let case = long(150);
    let pictures = with(&case, 510, |from| plan(from, None));
    let lines: Vec<String> = pictures.iter().flat_map(told).collect();
    for id in 1..=150 {
        let said = format!("Does number {id} of");
        assert_eq!(lines.iter().filter(|it| it.contains(&said)).count(), 1, "{said}");
    }
}

#[test]
fn the_plan_of_one_child_has_only_what_is_for_that_child() {
    let case = full();
    let leo = case.children.iter().find(|it| it.name.read() == "Leo").expect("Leo").id;
    let pictures = with(&case, 510, |from| plan(from, Some(leo)));
    let [picture] = &pictures[..] else { panic!("one sheet") };
    assert!(picture.title.starts_with("Leo’s plan"));
    let said = said(picture);
    assert!(said.contains("Emails the register") && !said.contains("Priya"), "{said}");
    assert_eq!(with(&case, 510, |from| plan(from, Some(Id(0xdead)))), []);
}

#[test]
fn without_a_conference_the_plan_is_told_in_words() {
    let mut case = full();
    case.conference = Default::default();
    let pictures = with(&case, 510, |from| plan(from, None));
    let [picture] = &pictures[..] else { panic!("one") };
    holds(picture, "undated");
    assert!(said(picture).contains("the plan is only told in words"));
    assert!(said(picture).contains("Kirsty Vale: Meets Dan Okoro"));
    assert_eq!(with(&CaseFile::default(), 510, |from| plan(from, None)), []);
}

#[test]
fn what_is_hidden_of_a_plan_leaves_no_trace() {
    let case = full();
    let words = Words::coach();
    // Kirsty may not be drawn: what she does cannot stand there without her.
    let may = |_: &'static str, node: &dyn Node| {
        node.text("name") != "Kirsty Vale" && node.text("name") != "Leo"
    };
    let from = From { case: &case, words: &words, may: &may, homes: true, width: 510 };
    let kirsty = case.adults.iter().find(|it| it.name.read() == "Kirsty Vale").expect("her").id;
    let leo = case.children.iter().find(|it| it.name.read() == "Leo").expect("Leo").id;
    let mut without = case.clone();
    without.children = case.children.iter().filter(|it| it.id != leo).cloned().collect();
    without.actions = case
        .actions
        .iter()
        .filter(|it| it.owner.0 != Some(kirsty) && it.child.0 != Some(leo))
        .cloned()
        .collect();
    without.outcomes = case.outcomes.iter().filter(|it| it.child.0 != Some(leo)).cloned().collect();
    assert_eq!(plan(&from, None), with(&without, 510, |from| plan(from, None)));
    assert_eq!(plan(&from, Some(leo)), []);
}

#[test]
fn hostile_texts_and_far_days_do_not_break_a_plan() {
    let mut case = full();
    let kid = case.children.at(0).expect("a child").id;
    let days = ["1900-01-01", "2026-12-16", "2026-12-17", "2027-01-01", "2199-12-31"];
    case.actions = (1..=200_u64)
        .map(|id| {
            let text = |at: u64| HOSTILE[(at % HOSTILE.len() as u64) as usize];
            let date = |at: u64| match at % 6 {
                5 => TypedDate::default(),
                at => day(days[at as usize]),
            };
            Action {
                id: Id(5000 + id),
                child: kid.into(),
                what: text(id).into(),
                owner_name: text(id / 3).into(),
                how_often: text(id / 5).into(),
                until: ["", "March 2027", "2199", "for ever"][(id % 4) as usize].into(),
                start: date(id),
                due: date(id / 6),
                ..Action::default()
            }
        })
        .collect();
    for width in [510, 760] {
        for picture in with(&case, width, |from| plan(from, None)) {
            holds(&picture, "hostile");
            is_legible(&picture, "hostile");
        }
    }
}
