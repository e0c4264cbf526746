//! What is kept back stays back, one way at a time; and the Chair has all of it.

use plainplan::document::plain::plain;
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::ways::Ways;
use plainplan::domain::{CaseFile, Id, Kind, Node, Value};
use plainplan::layouts::{Circle, Layout, Sight, Source, Stage, Why};
use plainplan::text::Words;

use super::answers::full;
use super::case;

fn source<T>(case: &CaseFile, circle: Circle, make: impl FnOnce(&Source<'_>) -> T) -> T {
    let (words, ways, stage) = (Words::coach(), Ways::default(), Stage::default());
    make(&Source::new(case, &words, &ways, circle, None, &stage))
}

fn text(case: &CaseFile, layout: Layout, circle: Circle) -> String {
    plain(&source(case, circle, |it| layout.make(it)))
}

fn set(case: &mut CaseFile, at: At, key: &'static str, value: &str) {
    case.apply(Edit::Set(at, key, Value::Text(value.to_owned())));
}

fn many(case: &mut CaseFile, at: At, key: &'static str, values: &[&str]) {
    let values = values.iter().map(|it| (*it).to_owned()).collect();
    case.apply(Edit::Set(at, key, Value::Many(values)));
}

/// Every answer of an item for the Chair alone is on the Chair's sheet: such an item is in no other
/// document.
#[test]
fn the_chairs_sheet_has_every_answer_of_what_only_the_chair_may_see() {
    let mut case = full();
    let mut marked = Vec::new();
    for part in Node::keys(&case) {
        for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
            if row.leaf("audience").is_some() {
                set(&mut case, At::row(part, row.id()), "audience", "chair_only");
                marked.push((part, row.id()));
            }
        }
    }
    let sheet = plain(&source(&case, Circle::Chair, |it| it.chair_sheet()));
    let mut lost = Vec::new();
    let mut look = |node: &dyn Node| {
        for key in node.keys() {
            let said = match node.value(key) {
                Value::Text(text) if text.starts_with("Mark") => text,
                Value::Answer(it) if it.text.starts_with("Mark") => it.text,
                _ => continue,
            };
            if !sheet.contains(&said) {
                lost.push(format!("{} {key}: {said}", node.name()));
            }
        }
    };
    for (part, id) in &marked {
        let row = case.node(At::row(part, *id)).expect("a row");
        look(&*row);
        for key in row.keys() {
            let leaf = row.leaf(key).expect("a field");
            if leaf.kind() == Kind::Rows {
                leaf.rows().expect("rows").all().iter().for_each(|it| look(&**it));
            }
        }
    }
    assert!(lost.is_empty(), "not with the Chair: {lost:#?}");
    assert!(marked.len() > 15, "{}", marked.len());
    // Whose analysis it is, whose sheet, and what sort of statement.
    let names = case.children.iter().filter(|it| sheet.contains(it.called())).count();
    assert_eq!(names, case.children.iter().count());
    assert!(sheet.contains("[Allegation") && sheet.contains(case.author.agency.read()));
}

/// Of an entry about somebody's health everybody gets what it meant for the child, with what sort of
/// statement it was, and not its day, nor a place among the days that would tell it.
#[test]
fn the_day_of_what_is_told_only_by_its_effect_is_not_told() {
    let mut case = case("whole");
    let entry = case.chronology.iter().find(|it| it.when.0 == "3 March 2026").expect("an entry");
    let at = At::row("chronology", entry.id);
    many(&mut case, at, "sensitive", &["health"]);
    set(&mut case, at, "basis", "allegation");
    set(&mut case, at, "impact", "Priya missed her check.");
    let csv = source(&case, Circle::Everybody, |it| it.chronology_csv());
    let row = csv.lines().position(|it| it.contains("Priya missed her check")).expect("a row");
    assert!(!csv.contains("2026-03-03"), "{csv}");
    assert!(row >= csv.lines().count() - 2, "among those without a date");
    for layout in [Layout::Report, Layout::Chronology] {
        let said = text(&case, layout, Circle::Everybody);
        assert!(!said.contains("3 March 2026"), "{}", layout.key());
        let (before, _) = said.split_once("Priya missed her check.").expect("the effect");
        assert!(before.contains("20 November 2026"), "after all that has a date");
        assert!(said.contains("Allegation – not proved"), "{}", layout.key());
    }
    // Without an effect there is nothing to tell.
    set(&mut case, at, "impact", "");
    let undated = case.chronology.iter().find(|it| it.when.read().is_none()).expect("one").id;
    case.apply(Edit::Remove(At::row("chronology", undated)));
    let mut bare = case.clone();
    bare.apply(Edit::Remove(at));
    let csv = |case: &CaseFile| source(case, Circle::Everybody, |it| it.chronology_csv());
    assert_eq!(csv(&case), csv(&bare));
    for layout in [Layout::Report, Layout::Chronology] {
        assert_eq!(
            text(&case, layout, Circle::Everybody),
            text(&bare, layout, Circle::Everybody),
            "{}",
            layout.key()
        );
    }
}

/// Who reported is in no copy, is named to the author as left out, and the Chair has it.
#[test]
fn who_reported_is_left_out_and_goes_to_the_chair() {
    let mut case = case("whole");
    let worry = case.statements.iter().find(|it| it.text.read().contains("has hit"));
    let at = At::row("statements", worry.expect("a worry").id);
    set(&mut case, at, "alleged_by", "Mrs Ferris next door");
    many(&mut case, at, "sensitive", &["reporter"]);
    set(&mut case, at, "audience", "everyone");
    for circle in Circle::OF_REPORTS {
        assert!(!text(&case, Layout::Report, circle).contains("Ferris"));
        let left = Sight::new(&case, circle).left_out();
        assert!(left.contains(&(at, Why::Teller)), "{}", circle.key());
    }
    let sheet = plain(&source(&case, Circle::Chair, |it| it.chair_sheet()));
    assert!(sheet.contains("Mrs Ferris next door"));
}

/// Where an address is kept back, nothing says who lives with whom or where somebody can be met.
#[test]
fn who_lives_with_whom_is_kept_back_with_an_address() {
    let mut case = case("whole");
    let mother = At::row("adults", case.adults.at(0).expect("an adult").id);
    let gran = At::row("others", case.others.at(0).expect("a relative").id);
    set(&mut case, gran, "lives_with", "Kirsty and the children");
    set(&mut case, mother, "supporter", "Hill House");
    let visit = At::row("visits", case.visits.at(0).expect("a visit").id);
    set(&mut case, visit, "place", "At 4 Elm Road");
    let tells = ["live together", "Lives with", "Hill House", "4 Elm Road", "not live together"];
    let said = |case: &CaseFile, circle| {
        text(case, Layout::Report, circle) + &text(case, Layout::Plan, circle)
    };
    for circle in Circle::OF_REPORTS {
        let before = said(&case, circle);
        // Where a visit is, a father who may be a danger does not hear anyway.
        let most = if circle == Circle::Everybody { 3 } else { 4 };
        assert!(tells[..most].iter().all(|it| before.contains(it)), "{before}");
    }
    set(&mut case, mother, "address_withheld", "yes");
    for circle in Circle::OF_REPORTS {
        let after = said(&case, circle);
        for it in tells {
            assert!(!after.contains(it), "{}: {it}", circle.key());
        }
    }
    let sheet = plain(&source(&case, Circle::Chair, |it| it.chair_sheet()));
    assert!(sheet.contains("Hill House") && sheet.contains("4 Elm Road"));
}

/// A child's own words go where the child lets them go, in the plan as well.
#[test]
fn a_childs_words_in_the_plan_need_the_childs_leave() {
    let mut case = case("whole");
    let outcome = case.outcomes.iter().next().expect("an outcome");
    let (at, child) = (At::row("outcomes", outcome.id), outcome.child.0.expect("a child"));
    set(&mut case, at, "child_says", "I hide when Dad shouts.");
    let view = At::row("plan_views", Id(0x99));
    case.apply(Edit::Add(view, vec![("person", Value::Text(child.to_string()))]));
    set(&mut case, view, "words", "I want my own door.");
    let has = |case: &CaseFile| {
        let said = text(case, Layout::Plan, Circle::Everybody);
        ["I hide when Dad shouts.", "I want my own door."].map(|it| said.contains(it))
    };
    let all: Vec<String> = case.adults.iter().map(|it| it.id.to_string()).collect();
    let voice = At::row("voices", child);
    many(&mut case, voice, "share_with", &[]);
    assert_eq!(has(&case), [false, false]);
    let left = Sight::new(&case, Circle::Everybody).left_out();
    assert!(left.contains(&(at, Why::Unspoken)) && left.contains(&(view, Why::Unspoken)));
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    many(&mut case, voice, "share_with", &all);
    assert_eq!(has(&case), [true, true]);
    // Nobody is there yet who could have been let know.
    case.adults.iter().map(|it| it.id).collect::<Vec<_>>().into_iter().for_each(|it| {
        case.apply(Edit::Remove(At::row("adults", it)));
    });
    assert_eq!(has(&case), [false, false]);
}

/// A relative, or a child, whose details somebody must not see.
#[test]
fn whoever_is_kept_from_somebody_is_not_described_to_everybody() {
    let mut case = case("whole");
    let father = At::row("adults", case.adults.at(1).expect("the father").id);
    let gran = case.others.at(0).expect("a relative").id;
    let leo = case.children.iter().find(|it| it.name.read() == "Leo").expect("a child").id;
    set(&mut case, At::row("children", leo), "identity", "Supports the Rovers");
    let report = |case: &CaseFile| text(case, Layout::Report, Circle::Everybody);
    assert!(report(&case).contains("Supports the Rovers") && report(&case).contains("Name: Gran"));
    many(&mut case, father, "hidden_from", &[&gran.to_string(), &leo.to_string()]);
    let said = report(&case);
    assert!(!said.contains("Supports the Rovers") && !said.contains("Name: Gran"), "{said}");
    assert!(said.contains("Plan") || said.contains("Leo"), "a child of the conference is named");
    let left = Sight::new(&case, Circle::Everybody).left_out();
    for at in [At::row("others", gran), At::row("children", leo)] {
        assert!(left.contains(&(at, Why::Apart)));
    }
}

/// What a parent's own copy leaves out because of what it could be used for, a copy that this parent
/// reads with everybody leaves out as well, and nothing said aloud holds it.
#[test]
fn a_copy_for_everybody_has_nothing_that_is_guarded_from_one_of_them() {
    let mut case = case("whole");
    // Nobody has said yet that the father may know where they live.
    for id in case.children.iter().map(|it| it.id).collect::<Vec<_>>() {
        set(&mut case, At::row("children", id), "address_withheld", "");
    }
    let guarded = ["Priya goes to Sheila that hour", "Who says so: A neighbour", "14 Mill Row"];
    let all = |circle| {
        [Layout::Report, Layout::Plan, Layout::PlanPage, Layout::Worries]
            .map(|it| text(&case, it, circle))
            .concat()
    };
    let (professionals, everybody) = (all(Circle::Professionals), all(Circle::Everybody));
    let spoken = text(&case, Layout::Spoken, Circle::Author);
    for it in guarded {
        assert!(professionals.contains(it), "{it}");
        assert!(!everybody.contains(it) && !spoken.contains(it), "{it}");
    }
    let left = Sight::new(&case, Circle::Everybody).left_out();
    for why in [Why::Guarded, Why::Teller, Why::Places] {
        assert!(left.iter().any(|it| it.1 == why), "{why:?}");
    }
}

/// A risk repeats the worry it comes from: of a worry that is kept back it tells.
#[test]
fn a_risk_goes_where_its_worries_go() {
    let mut case = case("whole");
    let said = "Marcus comes to the flat and is violent";
    let worry = case.statements.iter().find(|it| it.text.read().contains("has hit"));
    let at = At::row("statements", worry.expect("a worry").id);
    let risk = case.risks.iter().find(|it| it.what.read().contains(said)).expect("a risk").id;
    let has = |case: &CaseFile, circle| text(case, Layout::Plan, circle).contains(said);
    assert!(has(&case, Circle::Everybody) && has(&case, Circle::Professionals));
    many(&mut case, at, "sensitive", &["health"]);
    assert!(!has(&case, Circle::Everybody) && has(&case, Circle::Professionals));
    set(&mut case, at, "audience", "chair_only");
    assert!(!has(&case, Circle::Everybody) && !has(&case, Circle::Professionals));
    let sheet = plain(&source(&case, Circle::Chair, |it| it.chair_sheet()));
    assert!(sheet.contains(said), "the Chair has it");
    // Unless somebody looked at the risk itself.
    set(&mut case, At::row("risks", risk), "audience", "everyone");
    assert!(has(&case, Circle::Everybody));
}

/// What another parent does on which day is no business of whoever may be a danger.
#[test]
fn when_a_parent_can_be_met_is_not_told_to_everybody() {
    let case = case("whole");
    let said = "every Tuesday at 10";
    for layout in [Layout::Plan, Layout::PlanPage] {
        assert!(!text(&case, layout, Circle::Everybody).contains(said), "{}", layout.key());
        assert!(text(&case, layout, Circle::Professionals).contains(said), "{}", layout.key());
    }
}
