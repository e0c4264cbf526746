//! The map of the family.

use plainplan::document::Picture;
use plainplan::document::{Fill, Shape};
use plainplan::domain::common::{Known, YesNo};
use plainplan::domain::people::{Adult, Birth, Child, Other, Relationship, Standing};
use plainplan::domain::{CaseFile, Choice, Id, Node, Options};
use plainplan::layouts::pictures::{From, family_map};
use plainplan::text::Words;

use super::{Chance, HOSTILE, case, day, edges, holds, is_legible, said, show, told, with};

fn map(case: &CaseFile, width: u32) -> Option<Picture<String>> {
    with(case, width, |from| family_map(from, "2026-11-27".parse().ok()))
}

fn choice<T: Options>(it: T) -> Choice<T> {
    Choice(Some(it))
}

fn child(id: u64, name: &str, born: &str, standing: Standing) -> Child {
    let child =
        Child { id: Id(id), name: name.into(), standing: choice(standing), ..Child::default() };
    match born.strip_prefix("due ") {
        Some(due) => Child { birth: choice(Birth::Expected), edd: day(due), ..child },
        None if born.is_empty() => child,
        None => Child { birth: choice(Birth::Born), dob: day(born), ..child },
    }
}

/// An adult with what they are to whom: `[(1, "mother")]`.
fn adult(id: u64, name: &str, home: Option<YesNo>, to: &[(u64, &str)]) -> Adult {
    let ties = to.iter().map(|(id, is)| Relationship {
        id: Id(*id),
        is: (*is).into(),
        responsibility: choice(Known::Yes),
    });
    Adult {
        id: Id(id),
        name: name.into(),
        relationships: ties.collect(),
        dob: day("1990-05-01"),
        in_household: Choice(home),
        ..Adult::default()
    }
}

fn other(id: u64, name: &str, relationship: &str, lives_with: &str) -> Other {
    let (relationship, lives_with) = (relationship.into(), lives_with.into());
    Other { id: Id(id), name: name.into(), relationship, lives_with, ..Other::default() }
}

/// A mother, three fathers, a stepfather, an aunt who cares; 12 children; 10 others.
fn large() -> CaseFile {
    let mut case = CaseFile::default();
    case.conference.0 = std::rc::Rc::new(plainplan::domain::setting::Conference {
        date: day("2026-12-17"),
        ..Default::default()
    });
    let names =
        ["Aled", "Bethan", "Carys", "Dylan", "Elin", "Ffion", "Gwen", "Huw", "Ioan", "Lowri"];
    case.children = (1..)
        .zip(names)
        .map(|(id, name)| child(id, name, &format!("{}-03-04", 2009 + id), Standing::Subject))
        .chain([
            child(11, "Maximiliano-Alexander", "", Standing::Household),
            child(12, "Baby", "due 2027-05-14", Standing::Subject),
        ])
        .collect();
    let of = |ids: &[u64], is: &'static str| ids.iter().map(|it| (*it, is)).collect::<Vec<_>>();
    let step = of(&[1, 2, 3], "stepfather").into_iter().chain(of(&[8, 9, 10, 12], "father"));
    case.adults = [
        adult(
            21,
            "Rhian Mair Prydderch-Williams",
            Some(YesNo::Yes),
            &of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], "mother"),
        ),
        adult(22, "Gareth Pugh", Some(YesNo::No), &of(&[1, 2, 3], "father")),
        adult(23, "Tom Ellis", Some(YesNo::No), &of(&[4, 5], "father")),
        adult(24, "Marek Nowak", Some(YesNo::No), &of(&[6, 7], "father")),
        adult(25, "Sion Rees", Some(YesNo::Yes), &step.collect::<Vec<_>>()),
        adult(26, "Nerys Prydderch", None, &of(&[11], "aunt and carer")),
    ]
    .into_iter()
    .collect();
    case.others = [
        other(31, "Nain Menna", "Rhian’s mother", "with Rhian and the children"),
        other(32, "Taid Emrys", "Rhian’s father", "with Rhian"),
        other(33, "Eleri Pugh", "Gareth’s mother", ""),
        other(34, "Jean Ellis", "grandmother of Tom’s children", ""),
        other(35, "Wyn", "Rhian’s brother", "with Rhian"),
        other(36, "Mrs Bevan", "neighbour who has a key", "alone"),
        other(37, "Kat", "mother’s best friend since school", ""),
        other(38, "Pastor John Abernathy-Featherstonehaugh", "pastor", ""),
        other(39, "Lisa", "Gareth’s partner", "Gareth"),
        other(40, "Megan", "godmother of Elin", ""),
    ]
    .into_iter()
    .collect();
    case
}

#[test]
fn families_are_drawn_and_told() {
    for (name, case) in [("whole", case("whole")), ("apart", case("apart")), ("large", large())] {
        for width in [510, 760] {
            let picture = map(&case, width).expect("a family");
            show(&format!("map-{name}-{width}"), &picture);
            holds(&picture, name);
            is_legible(&picture, name);
        }
    }
}

/// No line runs through somebody’s box.
fn lines_go_round(picture: &Picture<String>, why: &str) {
    let boxes: Vec<_> = picture
        .shapes
        .iter()
        .filter(|it| matches!(it, Shape::Box { look, .. } if look.fill == Fill::Paper))
        .map(edges)
        .collect();
    for shape in &picture.shapes {
        let Shape::Path { points, look } = shape else { continue };
        if look.fill != Fill::None || points.len() != 2 {
            continue;
        }
        let (left, top, right, foot) = edges(shape);
        for (x0, y0, x1, y1) in &boxes {
            let outside = right <= *x0 || left >= *x1 || foot <= *y0 || top >= *y1;
            assert!(outside, "{why}: {shape:?} through {x0} {y0} {x1} {y1}");
        }
    }
}

/// Everybody is told with the whole name, and drawn with the beginning of it.
fn has_everybody(case: &CaseFile, picture: &Picture<String>, why: &str) {
    let told = told(picture).join("\n");
    let drawn: Vec<&str> = picture.words().map(String::as_str).collect();
    let kids = case.children.iter().map(|it| it.called());
    let adults = case.adults.iter().map(|it| it.name.read());
    let names = kids.chain(adults).chain(case.others.iter().map(|it| it.name.read()));
    for name in names.filter(|it| !it.is_empty()) {
        let flat = name.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(&flat), "{why}: {name} in {told}");
        let first: String = flat.chars().take(1).collect();
        if drawn.len() > 3 {
            // A name that is written from the right stands between marks.
            let begins = |it: &&str| it.trim_start_matches('\u{200E}').starts_with(first.trim());
            assert!(drawn.iter().any(begins), "{why}: {name} is drawn");
        }
    }
}

fn family(chance: &mut Chance, names: &[&str]) -> CaseFile {
    let mut case = CaseFile::default();
    let name = |chance: &mut Chance, id: u64| match chance.of(6) {
        0 if !names.is_empty() => names[chance.of(names.len() as u64) as usize].to_owned(),
        _ => format!("P{id} Surname"),
    };
    let (kids, adults, others) = (chance.of(15), chance.of(7), chance.of(11));
    case.children = (1..=kids)
        .map(|id| {
            let name = name(chance, id);
            let standing = if chance.of(2) == 0 { Standing::Subject } else { Standing::Household };
            let born = ["", "2015-04-01", "2025-04-01", "due 2027-04-01"][chance.of(4) as usize];
            child(id, &name, born, standing)
        })
        .collect();
    case.adults = (101..=100 + adults)
        .map(|id| {
            let name = name(chance, id);
            let home = [None, Some(YesNo::Yes), Some(YesNo::No)][chance.of(3) as usize];
            let is = ["mother", "father", "stepfather", "", "aunt and long-term carer of the two"];
            let ties: Vec<(u64, &str)> = (1..=kids)
                .filter(|_| chance.of(3) == 0)
                .collect::<Vec<_>>()
                .into_iter()
                .map(|kid| (kid, is[chance.of(5) as usize]))
                .collect();
            adult(id, &name, home, &ties)
        })
        .collect();
    case.others = (201..=200 + others)
        .map(|id| {
            let name = name(chance, id);
            let adult = 101 + chance.of(7);
            let is = [
                format!("P{adult}’s mother"),
                "maternal grandmother".to_owned(),
                "neighbour".to_owned(),
                String::new(),
            ];
            let with = ["the children", "", "alone"][chance.of(3) as usize];
            other(id, &name, &is[chance.of(4) as usize], with)
        })
        .collect();
    case
}

#[test]
fn any_family_is_drawn_whole_and_no_line_runs_through_a_box() {
    let mut chance = Chance(3);
    let mut drawn = 0;
    for round in 0..300 {
        let case = family(&mut chance, HOSTILE);
        for width in [510, 760] {
            let why = format!("family {round} at {width}");
            let Some(picture) = map(&case, width) else {
                assert_eq!(case.children.len() + case.adults.len() + case.others.len(), 0);
                continue;
            };
            drawn += usize::from(picture.shapes.len() > 3);
            holds(&picture, &why);
            is_legible(&picture, &why);
            lines_go_round(&picture, &why);
            has_everybody(&case, &picture, &why);
        }
    }
    println!("{drawn} of 600 drawn");
    assert!(drawn > 300, "{drawn}");
}

/// Is a place within the outline? Counts the edges to the right of it.
fn is_within(outline: &[(i32, i32)], (x, y): (i32, i32)) -> bool {
    let edges = outline.iter().zip(outline.iter().cycle().skip(1));
    let crossed = edges.filter(|((x0, y0), (x1, y1))| {
        let level = (*y0 > y) != (*y1 > y);
        level && x0 == x1 && *x0 > x
    });
    crossed.count() % 2 == 1
}

#[test]
fn the_outline_is_round_those_who_live_together_and_nobody_else() {
    let mut chance = Chance(11);
    let mut looked = 0;
    for round in 0..300 {
        let case = family(&mut chance, &[]);
        let Some(picture) = map(&case, 510) else { continue };
        let outline = picture.shapes.iter().find_map(|it| match it {
            Shape::Path { points, look } if look.fill == Fill::Tint => Some(points),
            _ => None,
        });
        let home = |it: &&Adult| it.in_household.is(YesNo::Yes);
        let with = |kid: Id| {
            let mut all = case.adults.iter().filter(home);
            all.any(|it| it.relationships.iter().any(|tie| tie.id == kid))
        };
        let mut people: Vec<(String, bool)> = Vec::new();
        people.extend(case.adults.iter().map(|it| (it.name.0.clone(), home(&it))));
        people.extend(case.others.iter().map(|it| {
            (it.name.0.clone(), !it.lives_with.is_blank() && it.lives_with.read() != "alone")
        }));
        people.extend(
            case.children
                .iter()
                .map(|it| (it.name.0.clone(), it.standing.is(Standing::Household) || with(it.id))),
        );
        for (name, at_home) in people {
            let first = name.split(' ').next().expect("a word");
            let place = picture.shapes.iter().find_map(|it| match it {
                Shape::Words { x, y, text, strong: true, .. }
                    if text.split(' ').next() == Some(first) =>
                {
                    Some((*x, *y))
                }
                _ => None,
            });
            let (Some(outline), Some(place)) = (outline, place) else { continue };
            looked += 1;
            assert_eq!(is_within(outline, place), at_home, "family {round}: {name}");
        }
    }
    assert!(looked > 2000, "{looked}");
}

#[test]
fn somebody_hidden_leaves_no_trace() {
    let case = large();
    let words = Words::coach();
    let hidden = |node: &dyn Node| node.text("name") == "Tom Ellis" || node.text("name") == "Elin";
    let may = |_: &'static str, node: &dyn Node| !hidden(node);
    let from = From { case: &case, words: &words, may: &may, homes: true, width: 510 };
    let seen = family_map(&from, None).expect("a family");
    let mut without = case.clone();
    without.children =
        without.children.iter().filter(|it| it.name.read() != "Elin").cloned().collect();
    without.adults =
        without.adults.iter().filter(|it| it.name.read() != "Tom Ellis").cloned().collect();
    // What somebody is to whom is left out where it names somebody hidden.
    without.others = without
        .others
        .iter()
        .cloned()
        .map(|it| match it.relationship.read() {
            "grandmother of Tom’s children" | "godmother of Elin" => {
                Other { relationship: "".into(), ..it }
            }
            _ => it,
        })
        .collect();
    assert_eq!(Some(&seen), map(&without, 510).as_ref());
    assert!(!said(&seen).contains("Tom") && !said(&seen).contains("Elin"));
    let nobody = |_: &'static str, _: &dyn Node| false;
    assert_eq!(family_map(&From { may: &nobody, ..from }, None), None);
}

#[test]
fn what_is_not_for_the_map_is_not_in_it() {
    let picture = map(&case("apart"), 510).expect("a family");
    let said = said(&picture);
    for kept in
        ["Larch", "Quay", "NG99", "Ruth", "harm", "victim", "police", "St Brannoc", "Fridays"]
    {
        assert!(!said.contains(kept), "{kept}");
    }
    let lines = told(&picture);
    for line in [
        "Ages are those on 17 December 2026.",
        "These people live together, as far as is written here: Kelly Moss, Leo, Mia and Tomos.",
        "Kelly Moss and Dan Rook are parents of Leo and Mia. They do not live together.",
        "Pat Moss: Kelly’s mother. Parent of Kelly Moss. Matters to Leo and Mia.",
    ] {
        assert!(lines.iter().any(|it| it == line), "{line} in {lines:#?}");
    }
}

#[test]
fn too_many_people_are_told_in_words() {
    let mut case = case("whole");
    case.children =
        (1..=200).map(|id| child(id, &format!("Child {id}"), "", Standing::Subject)).collect();
    let picture = map(&case, 510).expect("a family");
    holds(&picture, "200 children");
    assert!(picture.words().next().is_some_and(|it| it.starts_with("There are too many people")));
    assert!(told(&picture).len() > 200);
}

#[test]
fn parents_are_said_to_live_apart_only_where_both_answers_are_there() {
    for (why, one, other, apart) in [
        ("one lives there", Some(YesNo::Yes), Some(YesNo::No), true),
        ("both live there", Some(YesNo::Yes), Some(YesNo::Yes), false),
        ("nobody said", Some(YesNo::Yes), None, false),
        ("neither lives there", Some(YesNo::No), Some(YesNo::No), false),
    ] {
        let both = [adult(2, "Kim", one, &[(1, "mum")]), adult(3, "Lee", other, &[(1, "dad")])];
        let case = CaseFile {
            children: [child(1, "Ava", "", Standing::Subject)].into_iter().collect(),
            adults: both.into_iter().collect(),
            ..CaseFile::default()
        };
        let picture = map(&case, 510).expect("a family");
        assert_eq!(said(&picture).contains("do not live together"), apart, "{why}");
    }
}
