//! The people of a case as a family: who is whose parent, who stands above, who lives together.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::From;
use super::days::{age, month_year};
use super::kin::{Tie, first_name, first_thing, lives_with, tokens};
use crate::domain::common::{Known, YesNo};
use crate::domain::people::{Child, Standing};
use crate::domain::{Id, TypedDate};
use crate::text::in_line;

/// Somebody with a name and an age in words; the age is empty where it is not known.
pub(super) struct Person {
    /// The name to call them by.
    pub name: String,
    /// "4 years", "expected May 2027".
    pub age: String,
}

/// A child.
pub(super) struct Kid {
    /// Name and age.
    pub person: Person,
    id: Id,
    /// Not born yet?
    pub is_expected: bool,
    /// Is the conference about this child? None where nobody said.
    pub is_subject: Option<bool>,
    /// Part of the household?
    pub at_home: bool,
}

/// What an adult is to a child.
pub(super) struct Bond {
    /// The child: a place in [`Family::kids`].
    pub kid: usize,
    /// In words, as typed.
    pub says: String,
    /// Plainly a parent?
    pub is_parent: bool,
    /// Parental responsibility.
    pub responsibility: Option<Known>,
}

/// A parent or carer.
pub(super) struct Grown {
    /// Name and age.
    pub person: Person,
    /// Lives in the household? None where nobody said.
    pub at_home: Option<bool>,
    /// What they are to which child.
    pub bonds: Vec<Bond>,
}

/// Somebody else.
pub(super) struct Friend {
    /// Name and age.
    pub person: Person,
    /// What they are to whom, as typed, without what they do.
    pub says: String,
    /// A grandparent?
    pub is_above: bool,
    /// The adult whose parent they are, where that is plain: a place in [`Family::grown`].
    pub parent_of: Option<usize>,
    /// Lives in the household?
    pub at_home: bool,
    /// The children they matter to: places in [`Family::kids`].
    pub kids: Vec<usize>,
}

/// The lines from grown-ups to children that are drawn as one.
#[derive(Debug)]
pub(super) struct Union {
    /// Parents of the same children; else one adult who is another tie to them.
    pub is_parents: bool,
    /// The adults: places in [`Family::grown`].
    pub grown: Vec<usize>,
    /// The children: places in [`Family::kids`].
    pub kids: Vec<usize>,
}

/// Everybody who may be drawn.
pub(super) struct Family {
    /// The children: with the same parents together, the oldest first, then those not born yet.
    pub kids: Vec<Kid>,
    /// Parents and carers.
    pub grown: Vec<Grown>,
    /// Other people.
    pub friends: Vec<Friend>,
    /// Whose lines go together.
    pub unions: Vec<Union>,
    /// The day of the ages.
    pub day: Option<NaiveDate>,
}

impl Family {
    /// Reads those who may be drawn.
    pub fn read(from: &From<'_>, day: Option<NaiveDate>) -> Self {
        let (case, may) = (from.case, from.may);
        let kids = ordered(case.children.iter().filter(|it| may("children", *it)).collect());
        let place = |id: Id| kids.iter().position(|it| it.id == id);
        let reader = Reader { from, day, hidden: hidden_names(from) };
        let mut grown = Vec::new();
        for adult in case.adults.iter().filter(|it| may("adults", *it)) {
            let bonds = adult.relationships.iter().filter_map(|it| {
                let says = it.is.read().to_owned();
                let is_parent = Tie::read(&says).is_parent();
                Some(Bond {
                    kid: place(it.id)?,
                    says,
                    is_parent,
                    responsibility: it.responsibility.0,
                })
            });
            grown.push(Grown {
                person: reader.person(adult.name.read(), &adult.dob),
                at_home: adult.in_household.0.map(|it| it == YesNo::Yes).filter(|_| from.homes),
                bonds: bonds.collect(),
            });
        }
        let lives = |at: usize| {
            let home = |it: &Grown| it.at_home == Some(true);
            let theirs = |it: &Grown| it.bonds.iter().any(|bond| bond.kid == at);
            grown.iter().any(|it| home(it) && theirs(it))
        };
        let kids: Vec<Kid> = (0..)
            .zip(&kids)
            .map(|(at, child)| Kid {
                person: reader.child(child),
                id: child.id,
                is_expected: child.is_expected(),
                is_subject: child.standing.0.map(|it| it == Standing::Subject),
                at_home: from.homes && (child.standing.is(Standing::Household) || lives(at)),
            })
            .collect();
        let mut family = Self { kids, grown, friends: Vec::new(), unions: Vec::new(), day };
        family.join();
        family.friends = reader.friends(&family);
        family
    }

    /// Is there nobody?
    pub fn is_empty(&self) -> bool {
        self.kids.is_empty() && self.grown.is_empty() && self.friends.is_empty()
    }

    /// Finds whose lines go together, and puts children of the same parents next to each other.
    fn join(&mut self) {
        let mut unions: Vec<Union> = Vec::new();
        let mut group = vec![usize::MAX; self.kids.len()];
        for (kid, mine) in group.iter_mut().enumerate() {
            let is = |it: &&Grown| it.bonds.iter().any(|bond| bond.kid == kid && bond.is_parent);
            let all = self.grown.iter().enumerate().filter(|(_, it)| is(it));
            let parents: Vec<usize> = all.map(|it| it.0).collect();
            if parents.is_empty() {
                continue;
            }
            match unions.iter().position(|it| it.grown == parents) {
                Some(at) => *mine = at,
                None => {
                    *mine = unions.len();
                    unions.push(Union { is_parents: true, grown: parents, kids: Vec::new() });
                }
            }
        }
        // The order of the children decides the places, so it comes before the places are noted.
        let mut order: Vec<usize> = (0..self.kids.len()).collect();
        order.sort_by_key(|it| group[*it]);
        let place: Vec<usize> = (0..order.len())
            .map(|kid| order.iter().position(|it| *it == kid).unwrap_or(kid))
            .collect();
        for bond in self.grown.iter_mut().flat_map(|it| &mut it.bonds) {
            bond.kid = place[bond.kid];
        }
        for (at, kid) in order.iter().enumerate() {
            if let Some(union) = unions.get_mut(group[*kid]) {
                union.kids.push(at);
            }
        }
        let mut kids: Vec<Option<Kid>> = self.kids.drain(..).map(Some).collect();
        self.kids = order.iter().filter_map(|it| kids[*it].take()).collect();
        for (at, adult) in self.grown.iter().enumerate() {
            let other = adult.bonds.iter().filter(|it| !it.is_parent).map(|it| it.kid);
            let kids: BTreeSet<usize> = other.collect();
            if !kids.is_empty() {
                let kids = kids.into_iter().collect();
                unions.push(Union { is_parents: false, grown: vec![at], kids });
            }
        }
        self.unions = unions;
    }

    /// The parents of a union who are known not to live with the other one.
    pub fn apart(&self, union: &Union) -> Vec<usize> {
        let home = |it: &&usize| self.grown[**it].at_home == Some(true);
        let one_home = union.is_parents && union.grown.iter().any(|it| home(&it));
        let away = |it: &&usize| one_home && self.grown[**it].at_home == Some(false);
        union.grown.iter().filter(away).copied().collect()
    }
}

/// The oldest first; without a date of birth after them; those not born yet last.
fn ordered(mut kids: Vec<&Child>) -> Vec<&Child> {
    kids.sort_by_key(|it| {
        let day = if it.is_expected() { it.edd.date() } else { it.dob.date() };
        (it.is_expected(), day.is_none(), day)
    });
    kids
}

/// Words by which people who may not be drawn are called.
fn hidden_names(from: &From<'_>) -> BTreeSet<String> {
    let (case, may) = (from.case, from.may);
    let kids = case.children.iter().filter(|it| !may("children", *it));
    let kids = kids.flat_map(|it| [it.name.read(), it.full_name.read()]);
    let adults = case.adults.iter().filter(|it| !may("adults", *it)).map(|it| it.name.read());
    let others = case.others.iter().filter(|it| !may("others", *it)).map(|it| it.name.read());
    kids.chain(adults).chain(others).filter_map(first_name).collect()
}

struct Reader<'a> {
    from: &'a From<'a>,
    day: Option<NaiveDate>,
    hidden: BTreeSet<String>,
}

impl Reader<'_> {
    fn person(&self, name: &str, dob: &TypedDate) -> Person {
        let words = self.from.words;
        let name = match name.is_empty() {
            true => words.say("unnamed-person", &[]),
            false => in_line(&name.split_whitespace().collect::<Vec<_>>().join(" ")),
        };
        let ages = dob.date().zip(self.day);
        let age = ages.and_then(|(born, day)| age(words, born, day)).unwrap_or_default();
        Person { name, age }
    }

    fn child(&self, child: &Child) -> Person {
        let person = self.person(child.called(), &child.dob);
        if !child.is_expected() {
            return person;
        }
        let words = self.from.words;
        let age = match child.edd.date() {
            Some(day) => {
                words.say("picture-expected-in", &[("month", month_year(words, day).into())])
            }
            None => words.say("picture-expected", &[]),
        };
        Person { age, ..person }
    }

    /// Other people. Words that name somebody who may not be drawn are left out.
    fn friends(&self, family: &Family) -> Vec<Friend> {
        let home = family.grown.iter().filter(|it| it.at_home == Some(true));
        let names = home
            .map(|it| &it.person)
            .chain(family.kids.iter().filter(|it| it.at_home).map(|it| &it.person));
        let names: Vec<String> = names.filter_map(|it| first_name(&it.name)).collect();
        let mut friends = Vec::new();
        for other in self.from.case.others.iter().filter(|it| (self.from.may)("others", *it)) {
            let kids = other.children.0.iter();
            let kids: Vec<usize> =
                kids.filter_map(|id| family.kids.iter().position(|it| it.id == *id)).collect();
            // Where somebody is on which day is not for a map that many see.
            let mut says = first_thing(other.relationship.read());
            if tokens(says).iter().any(|it| self.hidden.contains(it.trim_end_matches("'s"))) {
                says = "";
            }
            let tie = Tie::read(says);
            let named = named(&tie, family);
            let is_above = tie.is_above(named.is_some());
            let parent_of = named.or_else(|| by_side(&tie, family, &kids));
            let parent_of = parent_of.filter(|_| is_above && tie.is_next_above());
            friends.push(Friend {
                person: self.person(other.name.read(), &other.dob),
                says: says.split_whitespace().collect::<Vec<_>>().join(" "),
                is_above,
                parent_of,
                at_home: self.from.homes && lives_with(other.lives_with.read(), &names),
                kids,
            });
        }
        friends
    }
}

/// The one adult whom the words name: "Kirsty’s mother".
fn named(tie: &Tie, family: &Family) -> Option<usize> {
    let is = |it: &Grown| first_name(&it.person.name).is_some_and(|name| tie.whose.contains(&name));
    only((0..family.grown.len()).filter(|at| is(&family.grown[*at])))
}

/// The one mother, or father, of these children (of all, where none is named).
fn by_side(tie: &Tie, family: &Family, kids: &[usize]) -> Option<usize> {
    let side = tie.side()?;
    let all: Vec<usize> = (0..family.kids.len()).collect();
    let kids = if kids.is_empty() { &all } else { kids };
    let of = |adult: &Grown, kid: usize| {
        let mut bonds = adult.bonds.iter().filter(|it| it.kid == kid && it.is_parent);
        bonds.any(|it| Tie::read(&it.says).is_mother() == Some(side))
    };
    let is = |at: &usize| kids.iter().any(|kid| of(&family.grown[*at], *kid));
    only((0..family.grown.len()).filter(is))
}

fn only(mut all: impl Iterator<Item = usize>) -> Option<usize> {
    all.next().filter(|_| all.next().is_none())
}
