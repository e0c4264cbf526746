//! Ways round the release that were found and closed, each by hand on a small family.

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, TypedDate, Value};
use plainplan::release::{Projection, policy::ALLOW};

use super::{lines, projected, words};

const AVA: Id = Id(1);
const SAM: Id = Id(2);
const MUM: Id = Id(3);
const DAD: Id = Id(4);
const NAN: Id = Id(5);

fn text(it: &str) -> Value {
    Value::Text(it.to_owned())
}

fn many(ids: &[Id]) -> Value {
    Value::Many(ids.iter().map(Id::to_string).collect())
}

fn keys(keys: &[&str]) -> Value {
    Value::Many(keys.iter().map(|it| (*it).to_owned()).collect())
}

fn put(case: &mut CaseFile, part: &'static str, id: Id, fields: &[(&'static str, Value)]) {
    case.apply(Edit::Add(At::row(part, id), fields.to_vec()));
}

fn tie(case: &mut CaseFile, adult: Id, child: Id, is: &str) {
    let at = At::row("adults", adult).sub("relationships", child);
    case.apply(Edit::Set(at, "is", text(is)));
}

/// Ava of Mum and Dad, Sam of Mum alone, a grandmother.
fn case() -> CaseFile {
    let mut case = CaseFile::default();
    put(&mut case, "children", AVA, &[("name", text("Ava"))]);
    put(&mut case, "children", SAM, &[("name", text("Sam"))]);
    let no = ("source_of_harm", text("no"));
    put(&mut case, "adults", MUM, &[("name", text("Mum")), no.clone()]);
    put(&mut case, "adults", DAD, &[("name", text("Dad")), no]);
    put(&mut case, "others", NAN, &[("name", text("Nan"))]);
    for (adult, child) in [(MUM, AVA), (MUM, SAM), (DAD, AVA)] {
        tie(&mut case, adult, child, "parent");
    }
    case
}

fn seen(case: &CaseFile, reader: Id) -> String {
    lines(&projected(ALLOW, case, reader, words())).join("\n")
}

fn projection(case: &CaseFile, reader: Id) -> Projection {
    projected(ALLOW, case, reader, words())
}

#[test]
fn health_with_something_graver_gives_no_effect() {
    for graver in ["offences", "whereabouts", "police", "child_asked", "staff", "marac"] {
        let mut case = case();
        let fields = [
            ("valence", text("worry")),
            ("text", text("heroin")),
            ("impact", text("arrested")),
            ("sensitive", keys(&["health", graver])),
        ];
        put(&mut case, "statements", Id(10), &fields);
        assert!(!seen(&case, MUM).contains("arrested"), "{graver}");
        case.apply(Edit::Set(At::row("statements", Id(10)), "sensitive", keys(&["health"])));
        let seen = seen(&case, MUM);
        assert!(seen.contains("arrested") && !seen.contains("heroin"));
    }
}

#[test]
fn not_the_people_named_with_nobody_named_opens_nothing() {
    let mut case = case();
    let fields = [
        ("what", text("raided")),
        ("sensitive", keys(&["police"])),
        ("audience", text("not_some")),
    ];
    put(&mut case, "chronology", Id(10), &fields);
    assert!(!seen(&case, DAD).contains("raided"));
    case.apply(Edit::Set(At::row("chronology", Id(10)), "hidden_from", many(&[MUM])));
    assert!(seen(&case, DAD).contains("raided"));
    assert!(!seen(&case, MUM).contains("raided"));
}

#[test]
fn what_somebody_kept_apart_will_do_is_kept_from_that_reader() {
    let mut case = case();
    let fields = [
        ("what", text("goes to the refuge group")),
        ("owner", text(&MUM.to_string())),
        ("child", text(&AVA.to_string())),
    ];
    put(&mut case, "actions", Id(10), &fields);
    assert!(seen(&case, DAD).contains("refuge"));
    case.apply(Edit::Set(At::row("adults", DAD), "hidden_from", many(&[MUM, NAN])));
    let dads = seen(&case, DAD);
    assert!(!dads.contains("refuge") && !dads.contains("Nan"), "{dads}");
    // The other way round nothing is kept: Mum's own list is about what Mum must not see.
    let mums = seen(&case, MUM);
    assert!(mums.contains("refuge") && mums.contains("Dad") && mums.contains("Nan"), "{mums}");
    case.apply(Edit::Set(At::row("adults", DAD), "hidden_from", many(&[AVA])));
    assert!(!seen(&case, DAD).contains("Ava"));
}

#[test]
fn a_member_said_to_be_a_member_ends() {
    let mut case = case();
    put(
        &mut case,
        "members",
        Id(10),
        &[("name", text("Ms Hale")), ("person", text(&Id(10).to_string()))],
    );
    assert!(!seen(&case, MUM).contains("Hale"));
}

#[test]
fn somebody_a_risk_comes_from_has_no_guarded_fields() {
    let fields = [("child", text(&AVA.to_string())), ("triggers", text("payday"))];
    for (part, field) in [("risks", "source"), ("analyses", "source_of_harm")] {
        let mut case = case();
        put(&mut case, "risks", Id(10), &fields);
        assert!(seen(&case, DAD).contains("payday"));
        let at = if part == "risks" { Id(10) } else { AVA };
        case.apply(Edit::Set(At::row(part, at), field, many(&[DAD])));
        assert!(!seen(&case, DAD).contains("payday"), "{part}");
        assert!(seen(&case, MUM).contains("payday"), "{part}");
    }
}

#[test]
fn a_space_is_no_relationship() {
    let mut case = case();
    tie(&mut case, DAD, SAM, " ");
    assert!(!seen(&case, DAD).contains("Sam"));
}

#[test]
fn a_child_is_called_by_the_name_of_the_copies_everywhere() {
    let mut case = case();
    case.apply(Edit::Set(At::row("children", AVA), "shown_as", text("A.")));
    let fields =
        [("valence", text("worry")), ("text", text("left alone")), ("children", many(&[AVA]))];
    put(&mut case, "statements", Id(10), &fields);
    for reader in [MUM, DAD, AVA] {
        assert!(!seen(&case, reader).contains("Ava"), "{reader}");
    }
    // And one without a short name by the whole one.
    case.apply(Edit::Set(At::row("children", SAM), "name", text("")));
    case.apply(Edit::Set(At::row("children", SAM), "full_name", text("Samuel Reed")));
    assert!(projection(&case, MUM).child(1).is_some_and(|it| it.read() == "Samuel Reed"));
}

#[test]
fn what_is_said_of_one_child_never_stands_under_another() {
    let mut case = case();
    case.apply(Edit::Set(At::row("children", AVA), "name", text("")));
    case.apply(Edit::Set(At::row("children", AVA), "ethnicity", text("not for copies")));
    for (child, what) in [(AVA, "about the first"), (SAM, "about the second")] {
        case.apply(Edit::Set(At::row("decisions", child), "reasons", text(what)));
    }
    let all = projection(&case, MUM);
    assert_eq!(all.part("children").len(), 2);
    let of = |at: usize| all.part("decisions")[at].child;
    assert_eq!((of(0), of(1)), (Some(0), Some(1)));
    assert!(all.child(0).is_none() && all.child(1).is_some_and(|it| it.read() == "Sam"));
}

#[test]
fn an_event_without_its_day_does_not_tell_it_by_its_place() {
    let build = |day: &str| {
        let mut case = case();
        for (id, when) in [(10, "3 March 2024"), (11, day), (12, "5 June 2025")] {
            put(
                &mut case,
                "chronology",
                Id(id),
                &[("when", text(when)), ("impact", text(&id.to_string()))],
            );
        }
        case.apply(Edit::Set(At::row("chronology", Id(11)), "sensitive", keys(&["health"])));
        seen(&case, MUM)
    };
    assert_eq!(build("1 January 2020"), build("1 May 2024"));
    assert_eq!(build("1 May 2024"), build("1 May 2026"));
}

/// Doors that were found shut: here so that they stay shut.
#[test]
fn doors_that_are_shut() {
    let mut case = case();
    case.apply(Edit::Set(
        At::row("children", SAM),
        "address",
        Value::Answer("14 Larch Row".into()),
    ));
    for (withheld, shown) in [("", false), ("yes", false), ("no", true)] {
        case.apply(Edit::Set(At::row("children", SAM), "address_withheld", text(withheld)));
        assert_eq!(seen(&case, MUM).contains("Larch"), shown);
        assert!(!seen(&case, DAD).contains("Larch"), "another father");
    }
    // Words for the family and for a child do not open what is hidden.
    let fields = [
        ("what", text("hidden")),
        ("children", many(&[SAM])),
        ("when", text("1 May 2024")),
        ("source_type", text("third_party")),
        ("source", text("the neighbour")),
    ];
    put(&mut case, "chronology", Id(10), &fields);
    let words = [
        ("at", text(&At::row("chronology", Id(10)).written("what"))),
        ("words", text("for the family")),
        ("young", many(&[AVA, SAM])),
        ("young_words", text("for you")),
    ];
    put(&mut case, "wordings", Id(20), &words);
    for reader in [DAD, AVA] {
        let seen = seen(&case, reader);
        let sibling = reader == AVA;
        assert_eq!(seen.contains("for you"), sibling, "{seen}");
        assert!(!seen.contains("for the family") && !seen.contains("hidden"));
    }
    let mums = seen(&case, MUM);
    assert!(mums.contains("for the family") && !mums.contains("neighbour"));
    // A reader who is nothing to any child knows of nobody.
    put(&mut case, "adults", Id(30), &[("dob", Value::Date(TypedDate::default()))]);
    let strangers = seen(&case, Id(30));
    assert!(!strangers.contains("Ava") && !strangers.contains("Mum"), "{strangers}");
}
