//! The engine: only what changed is looked at again, and every question can be said.

use plainplan::desk::Desk;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, TypedDate, Value};
use plainplan::export::pieces::Pieces;
use plainplan::rules::coach::{Coach, Work, rules};
use plainplan::rules::timetable::AREAS;

use super::cases::{day, setting};

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A large case: 2 children, 40 outcomes, 150 actions, 1,000 entries.
fn large() -> CaseFile {
    let mut case = CaseFile::default();
    let mut add = |part, id: u64, fields: &[(&'static str, &str)]| {
        let fields = fields.iter().map(|(key, value)| (*key, text(value))).collect();
        case.apply(Edit::Add(At::row(part, Id(id)), fields));
    };
    add("children", 1, &[("name", "Leo")]);
    add("children", 2, &[("name", "Ava")]);
    add("adults", 3, &[("name", "Kirsty Hale")]);
    for at in 0..40 {
        let child = format!("{:016x}", 1 + at % 2);
        add(
            "outcomes",
            100 + at,
            &[
                ("child", &child),
                (
                    "statement",
                    "Leo is in class by 8:50 on at least 9 days in every 10, and Ava is supported with her feelings at home.",
                ),
                (
                    "measure",
                    "The school register, read by Ms Roy every Friday and told to the core group",
                ),
                ("baseline", "6 days in 10 in the autumn term"),
                ("target", "9 days in 10"),
            ],
        );
    }
    for at in 0..150 {
        add(
            "actions",
            1_000 + at,
            &[
                (
                    "what",
                    "Engage with the health visitor and keep on top of appointments, as and when they are offered by the service.",
                ),
                ("owner_name", "Kirsty Hale, mother"),
            ],
        );
    }
    for at in 0..1_000 {
        add(
            "chronology",
            10_000 + at,
            &[
                ("when", &format!("{} March {}", 1 + at % 28, 2000 + at % 26)),
                (
                    "what",
                    "The health visitor saw Leo at home with Mum. He was awake, in clean clothes, and smiled at his mother; the flat was cold. She told the lead worker the same day, and the GP was written to about his weight.",
                ),
                ("source", "Health visitor record"),
            ],
        );
    }
    case.apply(Edit::Set(
        At::part("conference"),
        "date",
        Value::Date(TypedDate::of(day("2026-12-17"))),
    ));
    case
}

#[test]
fn after_a_keystroke_only_that_row_and_the_rules_of_its_part_run() {
    let mut case = large();
    let setting = setting(&case);
    let mut coach = Coach::new();
    let first = coach.check(&case, &setting);
    assert!(coach.work().records > 1_190 && !first.is_empty());

    assert_eq!(coach.check(&case, &setting), first);
    assert_eq!(coach.work(), Work::default(), "nothing changed, nothing ran");

    let row = At::row("actions", Id(1_070));
    case.apply(Edit::Set(row, "what", text("Rings Ms Roy every Friday at 4 pm")));
    let found = coach.check(&case, &setting);
    let reads_actions = coach.work().wholes;
    assert_eq!(coach.work().records, 1, "one row");
    assert!((1..=12).contains(&reads_actions), "rules that read actions: {reads_actions}");
    assert!(found.iter().all(|it| it.at != row || it.rule.id != "SP2"));
    assert_eq!(found, Coach::new().check(&case, &setting), "the same as looked at afresh");

    let entry = At::row("chronology", Id(10_500));
    case.apply(Edit::Set(entry, "source", text("")));
    let found = coach.check(&case, &setting);
    assert_eq!(coach.work().records, 1);
    assert!(found.iter().any(|it| it.at == entry && it.rule.id == "CH4"));
}

#[test]
fn rows_that_move_are_not_looked_at_again_and_names_are_heard_everywhere() {
    let mut case = large();
    let setting = setting(&case);
    let mut coach = Coach::new();
    coach.check(&case, &setting);
    case.apply(Edit::Move(At::row("outcomes", Id(139)), Some(Id(100))));
    coach.check(&case, &setting);
    assert_eq!(coach.work().records, 0, "a move changes no row");
    case.apply(Edit::Remove(At::row("actions", Id(1_000))));
    coach.check(&case, &setting);
    assert_eq!(coach.work().records, 0, "nor does a removal");
    case.apply(Edit::Set(At::row("children", Id(1)), "name", text("Leonard")));
    let found = coach.check(&case, &setting);
    assert!(coach.work().records >= 189, "rules that know people look again");
    assert_eq!(found, Coach::new().check(&case, &setting));
}

/// Every question of a large case in words, so that no message has a hole.
#[test]
fn every_question_can_be_said() {
    let (_, england) = AREAS.iter().find(|it| it.0 == "england").unwrap();
    let mut desk = Desk::new("2026-12-18", england, "");
    desk.follow(&Pieces::default().changes(&large()).0).expect("fits");
    let update = desk.look();
    assert!(update.rules.len() > 12, "{:?}", update.rules);
    let whole = |said: &str| !said.is_empty() && !said.contains('{') && !said.starts_with("coach-");
    for rule in &update.rules {
        for said in [&rule.name, &rule.weak, &rule.better, &rule.source] {
            assert!(whole(said), "{}: {said}", rule.rule);
        }
    }
    for note in update.notes {
        let (asked, id) = (&note.asked, &note.asked.rule);
        assert!(whole(&asked.question) && asked.question.ends_with('?'), "{id}: {asked:?}");
        let rule = update.rules.iter().find(|it| it.rule == *id).expect("its words came too");
        let why = if asked.why.is_empty() { &rule.why } else { &asked.why };
        assert!(whole(why), "{id}: {why}");
    }
}

#[test]
#[ignore = "a measurement: cargo test --release -- --ignored --nocapture how_long"]
fn how_long_it_takes() {
    let mut case = large();
    let setting = setting(&case);
    let mut coach = Coach::new();
    let start = std::time::Instant::now();
    let found = coach.check(&case, &setting);
    println!("whole: {:?}, {} questions", start.elapsed(), found.len());
    for family in ["SP", "ME", "AC", "RE", "TI", "CN", "IN", "RP", "CH", "WO"] {
        let mut coach = Coach::with(rules().filter(|it| it.id.starts_with(family)));
        let start = std::time::Instant::now();
        coach.check(&case, &setting);
        println!("{family}: {:?}", start.elapsed());
    }
    for (part, id, field) in [
        ("actions", 1_070, "what"),
        ("chronology", 10_500, "what"),
        ("outcomes", 110, "statement"),
        ("children", 1, "name"),
    ] {
        case.apply(Edit::Set(At::row(part, Id(id)), field, text("Leonie rings Ms Roy")));
        let start = std::time::Instant::now();
        coach.check(&case, &setting);
        println!("{part}: {:?} {:?}", start.elapsed(), coach.work());
    }
}
