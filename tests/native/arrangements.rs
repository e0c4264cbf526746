//! The areas' files, the rows of domain.md 1.1 by their ids, and files that are broken.

use std::collections::BTreeSet;
use std::fs;
use std::rc::Rc;

use plainplan::domain::calendar::{Calendar, Moment};
use plainplan::domain::setting::Conference;
use plainplan::domain::setting::ConferenceKind::{self, Initial, PreBirth, Review, TransferIn};
use plainplan::domain::{CaseFile, Json, One, Options, TypedDate};
use plainplan::rules::timetable::*;
use plainplan::text::{Arg, Words};

mod broken;
mod rows;

fn moment(text: &str) -> Moment {
    match text.split_once(' ') {
        Some((day, time)) => {
            Moment::at(day.parse().unwrap(), format!("{time}:00").parse().unwrap())
        }
        None => Moment::day(text.parse().unwrap()),
    }
}

fn written(at: Moment) -> String {
    match at.time {
        Some(time) => format!("{} {}", at.date, &time.to_string()[..5]),
        None => at.date.to_string(),
    }
}

/// The words of a message, with dates as 2026-11-21.
fn words(say: &Say) -> String {
    let words = Words::coach();
    let args: Vec<(&str, Arg)> = say
        .with
        .iter()
        .map(|(name, it)| {
            let arg = match it {
                Said::Text(text) => text.clone().into(),
                Said::Number(number) => (*number).into(),
                Said::Date(date) => date.to_string().into(),
                Said::Key(key) => {
                    let found = words.find(key, &[]);
                    found.unwrap_or_else(|| panic!("no words for {key}")).into()
                }
            };
            (*name, arg)
        })
        .collect();
    words.find(say.key, &args).unwrap_or_else(|| panic!("no words for {}", say.key))
}

/// A conference on Tuesday 5 January 2027 at ten, with all that goes before it.
fn known() -> KnownDates {
    KnownDates::default()
        .with(Event::StrategyDiscussion, moment("2026-12-07"))
        .with(Event::DecisionToConvene, moment("2026-12-09"))
        .with(Event::Conference, moment("2027-01-05 10:00"))
        .on("2026-12-10".parse().unwrap())
}

fn of(id: &str, known: &KnownDates, kind: ConferenceKind) -> Vec<Deadline> {
    timetable(&area(id).expect("an area"), known, kind, &Calendar::default())
}

fn find<'a>(table: &'a [Deadline], row: &str) -> &'a Deadline {
    table.iter().find(|it| it.row.id == row).unwrap_or_else(|| panic!("no row {row}"))
}

#[test]
fn every_file_of_the_folder_is_listed() {
    let files = fs::read_dir("src/rules/timetable/areas").unwrap();
    let found: BTreeSet<String> = files
        .map(|it| it.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let listed: BTreeSet<String> = AREAS.iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(found, listed);
}

#[test]
fn every_area_is_whole() {
    for (id, text) in AREAS {
        let area = Area::read(text).unwrap_or_else(|all| {
            panic!("{id}: {:#?}", all.iter().map(|it| words(&it.say())).collect::<Vec<_>>())
        });
        assert_eq!(area.id, *id);
        // A copy that somebody exports reads the same.
        let copy = Json::parse(text).unwrap().print_pretty();
        assert_eq!(Area::read(&copy).as_ref(), Ok(&area), "{id}");
        assert!(!area.name.is_empty() && !area.source.title.is_empty());
        assert!(area.source.checked >= "2026-11-01".parse().unwrap(), "{id}");
        for term in [Term::Status, Term::Plan, Term::LowerPlan, Term::LeadWorker, Term::Ending] {
            assert!(area.term(term).is_some(), "{id}: {term:?}");
        }
        for row in &area.timescales {
            assert!(!row.source.trim().is_empty(), "{id} {}", row.id);
            assert!(!row.cases.is_empty(), "{id} {}", row.id);
        }
        for phase in Phase::ALL {
            assert!(area.checklist.iter().any(|it| it.phase == *phase), "{id}: {phase:?}");
        }
        // Domain.md 1.10: Wales has financial abuse, and a decision may combine categories.
        let wales = area.nation == plainplan::domain::setting::Nation::Wales;
        assert_eq!(area.categories.allowed.len(), if wales { 5 } else { 4 }, "{id}");
        assert_eq!(area.categories.combine, wales, "{id}");
        assert_eq!(area.decision.social_worker_view, !wales, "{id}");
        // No contact of anybody stands in a file.
        assert!(!text.contains('@') && !text.contains("http") && !text.contains("www"), "{id}");
        // But services that a young person can ring, free and for everybody.
        let reaches =
            area.help.iter().fold(text.to_string(), |it, help| it.replace(&help.reach, ""));
        assert!(area.help.iter().all(|it| !it.source.is_empty()) && !area.help.is_empty(), "{id}");
        let digits = reaches.split(|it: char| !it.is_ascii_digit()).map(str::len).max();
        assert!(digits <= Some(4), "{id}: a number as long as a telephone number");
    }
}

#[test]
fn old_documents_say_that_they_are_old() {
    for (id, says) in [("gwent", "Act"), ("lscb", "Board"), ("wakefield", "2018")] {
        let warning = area(id).unwrap().source.age_warning.unwrap_or_default();
        assert!(warning.contains(says), "{id}: {warning}");
    }
}

#[test]
fn the_rules_of_decision_and_quorum() {
    for (id, rule, quorum) in [
        ("gwent", DecisionRule::SplitToChair, None),
        ("lscb", DecisionRule::Conference, None),
        ("derby-derbyshire", DecisionRule::Conference, None),
        ("wakefield", DecisionRule::ConsensusMajorityChair, Some(3)),
        ("city-of-london", DecisionRule::ChairAfterViews, None),
        ("wales", DecisionRule::ConsensusChair, None),
    ] {
        let decision = area(id).unwrap().decision;
        assert_eq!((decision.rule, decision.quorum), (rule, quorum), "{id}");
    }
}

#[test]
fn every_set_has_words() {
    let words = Words::coach();
    let sets: &[(&str, &[&str])] = &[
        ("unit", Unit::KEYS),
        ("bound", Bound::KEYS),
        ("direction", Direction::KEYS),
        ("event", Event::KEYS),
        ("condition", Condition::KEYS),
        ("party", Party::KEYS),
        ("term", Term::KEYS),
        ("decision", DecisionRule::KEYS),
        ("route", RouteKind::KEYS),
        ("phase", Phase::KEYS),
        ("reading", Why::KEYS),
    ];
    for (set, keys) in sets {
        for key in *keys {
            let key = format!("timetable-{set}-{}", key.replace(' ', "-"));
            assert!(words.find(&key, &[("n", 2.into())]).is_some(), "{key}");
        }
    }
}

#[test]
fn a_case_gives_its_dates() {
    let conference = Conference {
        date: TypedDate::of("2027-01-05".parse().unwrap()),
        time: "10am".into(),
        strategy_date: TypedDate::of("2026-12-07".parse().unwrap()),
        decision_date: TypedDate { day: "31".into(), month: "11".into(), year: "2026".into() },
        ..Default::default()
    };
    let case = CaseFile { conference: One(Rc::new(conference)), ..Default::default() };
    let known = KnownDates::of(&case);
    assert_eq!(known.event(Event::Conference).map(written).as_deref(), Some("2027-01-05 10:00"));
    assert_eq!(known.event(Event::EnquiriesBegin).map(written).as_deref(), Some("2026-12-07"));
    assert_eq!(known.event(Event::DecisionToConvene), None);
    assert_eq!(known.unreadable, [Event::DecisionToConvene]);
    assert!(!known.time_unreadable);
    let of_decision = of("derby-derbyshire", &known, Initial);
    assert!(find(&of_decision, "D2").is_whole() && !find(&of_decision, "D1").is_whole());
}

#[test]
fn doubtful_dates_are_asked_about() {
    use Doubt::*;
    let day = |it: &str| it.parse::<chrono::NaiveDate>().unwrap();
    let base = known();
    for (why, known, kind, expected) in [
        ("all is well", base.clone(), Initial, vec![]),
        (
            "a conference in the past",
            base.clone().on(day("2027-02-01")),
            Initial,
            vec![ConferencePast(day("2027-01-05"))],
        ),
        (
            "a strategy discussion after the conference",
            base.clone().with(Event::StrategyDiscussion, day("2027-01-20")),
            Initial,
            vec![
                Order(Event::StrategyDiscussion, Event::DecisionToConvene),
                Order(Event::StrategyDiscussion, Event::Conference),
            ],
        ),
        (
            "an expected birth three years ago",
            base.clone().with(Event::ExpectedBirth, day("2023-12-01")),
            PreBirth,
            vec![BirthPast(day("2023-12-01"))],
        ),
        (
            "an expected birth over ten months away",
            base.clone().with(Event::ExpectedBirth, day("2027-12-01")),
            PreBirth,
            vec![BirthFar(day("2027-12-01"))],
        ),
        ("no expected birth", base.clone(), PreBirth, vec![NoBirth]),
        (
            "a slip of the year in January",
            base.clone().with(Event::StrategyDiscussion, day("2025-12-07")),
            Initial,
            vec![Far(Event::StrategyDiscussion, day("2025-12-07"))],
        ),
        (
            "beyond the bank holidays known, and on one",
            base.clone()
                .with(Event::Conference, day("2028-01-03"))
                .with(Event::StrategyDiscussion, day("2027-12-13"))
                .with(Event::DecisionToConvene, day("2027-12-13")),
            Initial,
            vec![
                ConferenceClosed(plainplan::domain::calendar::Closed::BankHoliday(
                    plainplan::domain::calendar::BankHoliday::NewYear,
                )),
                BeyondKnownHolidays(2028),
            ],
        ),
    ] {
        let found = doubts(&known, kind, &Calendar::default());
        assert_eq!(found, expected, "{why}");
        found.iter().for_each(|it| assert!(!words(&it.say()).contains('{'), "{why}"));
    }
}

#[test]
fn a_conference_past_its_last_day_is_asked_about() {
    let late = known().with(Event::Conference, moment("2027-01-11 09:30"));
    let table = of("gwent", &late, Initial);
    let by = "2026-12-30".parse().unwrap();
    assert_eq!(find(&table, "G1").doubts, [Doubt::Late(Event::Conference, by)]);
}

#[test]
fn share_then_correct_then_send() {
    let known = known().with(Event::Conference, moment("2027-01-11 09:30"));
    let table = of("gwent", &known, Initial);
    let notes = order_notes(&table, &Calendar::default());
    assert_eq!(notes.len(), 1);
    let note = &notes[0];
    assert_eq!((&*note.share, &*note.send), ("G3", "G2"));
    assert_eq!(note.share_well_by, "2027-01-06".parse().unwrap());
    assert!(note.is_too_late(), "the Chair asks for it sooner than the family sees it");
    // Wakefield leaves the time on purpose: two days, then one working day.
    let table = of("wakefield", &known, Initial);
    let notes = order_notes(&table, &Calendar::default());
    assert_eq!((&*notes[0].share, &*notes[0].send), ("K2", "K3"));
    assert!(!notes[0].is_too_late());
    // The LSCB guidance gives no day for sharing an agency's report.
    let table = of("lscb", &known, Initial);
    let notes: Vec<_> = order_notes(&table, &Calendar::default());
    let note = notes.iter().find(|it| it.send == "L1").unwrap();
    assert_eq!((&*note.share, note.share_by), ("L3", None));
    notes.iter().for_each(|it| assert!(words(&it.say()).contains("2027-01-0")));
}

#[test]
fn a_change_says_what_moved() {
    let (before, later) = (known(), known().with(Event::Conference, moment("2027-01-12 10:00")));
    let moves = moved(&of("gwent", &before, Initial), &of("gwent", &later, Initial));
    let g2 = moves.iter().find(|it| it.row == "G2").unwrap();
    assert_eq!(g2.from.map(written).as_deref(), Some("2026-12-31 10:00"));
    assert_eq!(g2.to.map(written).as_deref(), Some("2027-01-08 10:00"));
    assert!(moves.iter().all(|it| it.row != "G1"), "the last day for the conference stays");
    let moves = moved(&of("gwent", &before, Initial), &of("wakefield", &before, Initial));
    assert!(moves.iter().any(|it| it.row == "G1" && it.there == (true, false)));
    assert!(moves.iter().any(|it| it.row == "K1" && it.there == (false, true)));
    let same = of("gwent", &before, Initial);
    assert_eq!(moved(&same, &same), []);
}

#[test]
fn a_date_not_known_has_a_stand_in_or_is_asked_for() {
    let known = KnownDates::default().with(Event::StrategyDiscussion, moment("2026-12-07"));
    let table = of("wakefield", &known, Initial);
    let k3 = find(&table, "K3");
    assert_eq!(k3.safe.as_ref().map(|it| written(it.at)).as_deref(), Some("2026-12-24"));
    assert!(k3.is_provisional());
    assert_eq!(k3.anchors[0].standing, Standing::StandIn("K1".into()));
    let table = of("wakefield", &KnownDates::default(), Initial);
    let missing = |it| Prompt::DateMissing(Anchor::Event(it));
    assert_eq!(find(&table, "K1").prompts, [missing(Event::StrategyDiscussion)]);
    assert_eq!(find(&table, "K3").prompts, [missing(Event::Conference)]);
    assert_eq!(find(&table, "K12").prompts, [missing(Event::ConcernIssued)]);
}

thread_local! {
    /// Every area, read once.
    static READ: Vec<Area> = AREAS.iter().filter_map(|it| area(it.0)).collect();
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    /// Any dates at all, as odd as typing makes them, give a timetable.
    #[test]
    fn odd_dates_give_a_timetable(days in proptest::collection::vec(0u64..109_000, 14), hour in 0u32..24) {
        let first: chrono::NaiveDate = "1900-01-01".parse().unwrap();
        let time = chrono::NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
        let mut known = KnownDates::default().on(first + chrono::Days::new(days[0]));
        for (event, day) in Event::ALL.iter().zip(&days) {
            // Every third event stays unknown.
            if day % 3 != 0 {
                known = known.with(*event, Moment::at(first + chrono::Days::new(*day), time));
            }
        }
        READ.with(|areas| for area in areas {
            for kind in [Initial, Review, PreBirth, TransferIn, ConferenceKind::Other] {
                let table = timetable(area, &known, kind, &Calendar::default());
                order_notes(&table, &Calendar::default());
            }
        });
        doubts(&known, Initial, &Calendar::default());
    }
}

/// A count walks at most as many days as it has, twice over for weekends; this only catches
/// something badly wrong, since tests run slowly. The benchmark measures the browser.
#[test]
fn a_timetable_is_far_below_five_milliseconds() {
    let known = known().with(Event::ExpectedBirth, moment("2027-05-14"));
    let areas: Vec<Area> = AREAS.iter().filter_map(|it| area(it.0)).collect();
    let start = std::time::Instant::now();
    for area in &areas {
        for kind in [Initial, Review, PreBirth, TransferIn] {
            timetable(area, &known, kind, &Calendar::default());
        }
    }
    let each = start.elapsed() / (4 * areas.len() as u32);
    println!("one timetable: {each:?}");
    assert!(each.as_millis() < 5, "{each:?}");
}
