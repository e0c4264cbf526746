//! The family in words: a line for each person, with all that the map shows.

use super::days::and;
use super::family::{Bond, Family, Friend, Grown, Person};
use crate::domain::common::Known;
use crate::text::{Words, within};

/// What an adult is to the children, each word once: "mother", "father, stepfather".
pub(super) fn says(grown: &Grown) -> String {
    let mut all: Vec<String> = Vec::new();
    for bond in &grown.bonds {
        let word = within(&bond.says.split_whitespace().collect::<Vec<_>>().join(" "));
        if !word.is_empty() && !all.contains(&word) {
            all.push(word);
        }
    }
    all.join(", ")
}

/// A line for each thing that the map shows.
pub(super) fn told(words: &Words, family: &Family) -> Vec<String> {
    let teller = Teller { words, family };
    let mut lines = Vec::new();
    if let Some(day) = family.day {
        lines.push(words.say("picture-family-day", &[("day", words.day(day).into())]));
    }
    lines.extend(teller.together());
    lines.extend(family.kids.iter().map(|it| {
        let key = match (it.is_expected, it.is_subject) {
            (true, Some(true)) => "picture-family-unborn-subject",
            (true, Some(false)) => "picture-family-unborn-other",
            (true, None) => "picture-family-unborn",
            (false, Some(true)) => "picture-family-child-subject",
            (false, Some(false)) => "picture-family-child-other",
            (false, None) => "picture-family-child",
        };
        words.say(
            key,
            &[("who", teller.who(&it.person).into()), ("name", (&*it.person.name).into())],
        )
    }));
    lines.extend(family.grown.iter().map(|it| teller.grown(it)));
    lines.extend(teller.apart());
    lines.extend(family.friends.iter().map(|it| teller.friend(it)));
    lines
}

struct Teller<'a> {
    words: &'a Words,
    family: &'a Family,
}

impl Teller<'_> {
    /// A name, with the age where it is known.
    fn who(&self, person: &Person) -> String {
        match person.age.is_empty() {
            true => person.name.clone(),
            false => format!("{} ({})", person.name, person.age),
        }
    }

    fn kids(&self, places: impl Iterator<Item = usize>) -> String {
        let names: Vec<String> =
            places.map(|it| self.family.kids[it].person.name.clone()).collect();
        and(self.words, &names)
    }

    /// Who lives together.
    fn together(&self) -> Option<String> {
        let grown = self.family.grown.iter().filter(|it| it.at_home == Some(true));
        let friends = self.family.friends.iter().filter(|it| it.at_home);
        // Who is not born yet lives nowhere yet.
        let kids = self.family.kids.iter().filter(|it| it.at_home && !it.is_expected);
        let kids = kids.map(|it| &it.person);
        let all = grown.map(|it| &it.person).chain(kids).chain(friends.map(|it| &it.person));
        let names: Vec<String> = all.map(|it| it.name.clone()).collect();
        let said = and(self.words, &names);
        (names.len() > 1).then(|| self.words.say("picture-family-home", &[("names", said.into())]))
    }

    /// What an adult is to each child, children with the same words together, and their
    /// responsibility.
    fn grown(&self, grown: &Grown) -> String {
        let mut line = format!("{}.", self.who(&grown.person));
        let mut add = |it: String| {
            line.push(' ');
            line += &it;
        };
        type Key = fn(&Bond) -> String;
        let groups = |key: Key| {
            let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
            for bond in &grown.bonds {
                match groups.iter_mut().find(|it| it.0 == key(bond)) {
                    Some(it) => it.1.push(bond.kid),
                    None => groups.push((key(bond), vec![bond.kid])),
                }
            }
            groups
        };
        for (is, kids) in groups(|it| it.says.clone()) {
            let kids = self.kids(kids.into_iter());
            add(match is.is_empty() {
                true => self.words.say("picture-family-tie", &[("kids", kids.into())]),
                false => {
                    self.words.say("picture-family-is", &[("is", is.into()), ("kids", kids.into())])
                }
            });
        }
        for (held, kids) in groups(|it| format!("{:?}", it.responsibility)) {
            let key = match grown.bonds.iter().find(|it| format!("{:?}", it.responsibility) == held)
            {
                Some(Bond { responsibility: Some(Known::Yes), .. }) => "picture-family-pr-yes",
                Some(Bond { responsibility: Some(Known::No), .. }) => "picture-family-pr-no",
                Some(Bond { responsibility: Some(Known::Unknown), .. }) => {
                    "picture-family-pr-unknown"
                }
                _ => continue,
            };
            let kids = self.kids(kids.into_iter());
            add(self.words.say(key, &[("kids", kids.into())]));
        }
        if grown.at_home == Some(false) {
            add(self.words.say("picture-family-elsewhere", &[]));
        }
        line
    }

    /// Parents of the same children who do not live together.
    fn apart(&self) -> Vec<String> {
        let unions = self.family.unions.iter();
        let lines = unions.filter(|it| !self.family.apart(it).is_empty()).map(|union| {
            let parents: Vec<String> =
                union.grown.iter().map(|it| self.family.grown[*it].person.name.clone()).collect();
            let kids = self.kids(union.kids.iter().copied());
            let parents = and(self.words, &parents);
            self.words
                .say("picture-family-apart", &[("parents", parents.into()), ("kids", kids.into())])
        });
        lines.collect()
    }

    fn friend(&self, friend: &Friend) -> String {
        let mut line = self.who(&friend.person);
        line += &match friend.says.is_empty() {
            true => ".".to_owned(),
            false => format!(": {}.", friend.says.trim_end_matches('.')),
        };
        if let Some(adult) = friend.parent_of {
            let name = self.family.grown[adult].person.name.clone();
            line.push(' ');
            line += &self.words.say("picture-family-parent-of", &[("name", name.into())]);
        }
        if !friend.kids.is_empty() {
            let kids = self.kids(friend.kids.iter().copied());
            line.push(' ');
            line += &self.words.say("picture-family-matters", &[("kids", kids.into())]);
        }
        line
    }
}
