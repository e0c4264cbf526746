//! The map of the family.

use plainplan::document::Picture;
use plainplan::domain::common::{Known, YesNo};
use plainplan::domain::people::{Adult, Birth, Child, Other, Relationship, Standing};
use plainplan::domain::{CaseFile, Choice, Id, Node, Options, TypedDate};
use plainplan::layouts::pictures::{From, family_map};
use plainplan::text::Words;

use super::{all, case, day, holds, is_legible, said, show, told, with};

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
