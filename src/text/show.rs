//! Values of a case as people read them: on cards, on the review page, in lists to choose from.

use std::rc::Rc;

use chrono::Datelike;

use super::{Arg, Words, in_line, keys, possessive, short};
use crate::domain::link::{Children, Link};
use crate::domain::{BoxState, CaseFile, Id, Kind, Leaf, Node, Options, Target, TypedDate, Value};
use crate::rules::timetable::{Said, Say};

/// Who a page, a row or a question is about: the names put into its words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    /// The child's name; empty for none.
    pub child: Rc<str>,
    /// The adult's name; empty for none.
    pub adult: Rc<str>,
    /// `england` or `wales`.
    pub nation: &'static str,
    /// The key of the author's profession; empty before it is chosen.
    pub profession: &'static str,
}

impl Scope {
    /// A scope without people.
    pub fn of(case: &CaseFile) -> Self {
        let nation = case.about.nation.0.map_or("england", |it| it.key());
        let profession = case.about.profession.0.map_or("", |it| it.key());
        Self { child: "".into(), adult: "".into(), nation, profession }
    }

    /// The same scope, about this child.
    pub fn child(self, case: &CaseFile, id: Option<Id>) -> Self {
        let child = id.and_then(|it| case.called(it)).unwrap_or_default();
        Self { child: child.into(), ..self }
    }

    /// The same scope, about this adult.
    pub fn adult(self, case: &CaseFile, id: Id) -> Self {
        Self { adult: case.called(id).unwrap_or_default().into(), ..self }
    }

    /// The arguments of a message; somebody without a name is "this child", "this person".
    pub fn args(&self) -> [(&'static str, Arg<'_>); 6] {
        let or = |name: &str, other: &str| match name.is_empty() {
            true => other.to_owned(),
            false => in_line(name),
        };
        let (child, adult) = (or(&self.child, "this child"), or(&self.adult, "this person"));
        [
            ("childs", possessive(&child).into()),
            ("child", child.into()),
            ("adults", possessive(&adult).into()),
            ("adult", adult.into()),
            ("nation", self.nation.into()),
            ("profession", self.profession.into()),
        ]
    }
}

impl Words {
    /// A message about the people of a scope.
    pub fn of(&self, key: &str, scope: &Scope) -> String {
        self.say(key, &scope.args())
    }

    /// A message about the people of a scope, if there is one.
    pub fn may(&self, key: &str, scope: &Scope) -> Option<String> {
        self.find(key, &scope.args())
    }

    /// The words of a choice, whole.
    pub fn option(&self, set: &str, key: &str, scope: &Scope) -> String {
        self.of(&keys::option(set, key), scope)
    }

    /// The bare word of a choice: what stands before its explanation.
    pub fn tag(&self, set: &str, key: &str, scope: &Scope) -> String {
        let whole = self.option(set, key, scope);
        whole.split(" – ").next().unwrap_or_default().to_owned()
    }

    /// The name of a person or the first words of an item; `None` for an id that is nothing's.
    pub fn label(&self, case: &CaseFile, target: Target, id: Id) -> Option<String> {
        let (text, unnamed) = match place_of(target) {
            None => (case.called(id)?, "unnamed-person"),
            Some((part, field)) => (case.list(part)?.row(id)?.text(field), "unnamed-item"),
        };
        Some(match text.is_empty() {
            true => self.say(unnamed, &[]),
            false => short(&text, 80),
        })
    }

    /// All that a link may point at, in the order of their lists; of a plan's items only those of
    /// this child.
    pub fn choices(&self, case: &CaseFile, target: Target, child: Option<Id>) -> Vec<(Id, String)> {
        let parts: &[&str] = match target {
            Target::Children => &["children"],
            Target::Adults => &["adults"],
            Target::Family => &["children", "adults", "others"],
            Target::People => &["children", "adults", "others", "members"],
            _ => &place_of(target).map(|it| [it.0]).unwrap_or_default(),
        };
        let mine = child.map(|it| Link::<Children>::from(it).value());
        let fits = |row: &Rc<dyn Node>| match target {
            Target::Worries => row.text("valence") == "worry",
            Target::Risks | Target::Needs | Target::Outcomes => {
                mine.as_ref().is_none_or(|it| row.value("child") == *it)
            }
            Target::Actions | Target::Contingencies => {
                mine.as_ref().is_none_or(|it| row.value("child") == *it)
            }
            // A change is for the children named in it, or for all where none is.
            Target::Changes => {
                let for_all = matches!(row.value("children"), Value::Many(ids) if ids.is_empty());
                for_all
                    || child.is_none_or(|it| {
                        case.changes.get(row.id()).is_some_and(|row| row.children.has(it))
                    })
            }
            _ => true,
        };
        let rows = parts.iter().filter_map(|it| case.list(it)).flat_map(|it| it.all());
        // Somebody of the core group who is a person of the case is offered once, as that person.
        let rows = rows.filter(|it| fits(it) && it.text("person").is_empty());
        rows.filter_map(|it| Some((it.id(), self.label(case, target, it.id())?))).collect()
    }

    /// A message of the rules.
    pub fn said(&self, say: &Say) -> String {
        let arg = |it: &Said| match it {
            Said::Text(text) => text.clone().into(),
            Said::Number(number) => (*number).into(),
            Said::Date(date) => self.day(*date).into(),
            Said::Key(key) => self.say(key, &[]).into(),
        };
        let args: Vec<_> = say.with.iter().map(|(name, it)| (*name, arg(it))).collect();
        self.say(say.key, &args)
    }

    /// A day as people read it.
    pub fn day(&self, date: chrono::NaiveDate) -> String {
        let month = self.say(&format!("month-{}", date.month()), &[]);
        format!("{} {month} {}", date.day(), date.year())
    }

    /// A day in full, with the day of the week.
    pub fn full_day(&self, date: chrono::NaiveDate) -> String {
        let week = date.weekday().number_from_monday();
        format!("{} {}", self.say(&format!("weekday-{week}"), &[]), self.day(date))
    }

    /// A date as people read it; as typed where it is none.
    pub fn date(&self, date: &TypedDate) -> String {
        match date.date() {
            Some(it) => self.day(it),
            None => [&date.day, &date.month, &date.year]
                .iter()
                .map(|it| it.trim())
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        }
    }

    /// A field's value as people read it; empty when there is none. `brief` gives bare words.
    pub fn show(&self, case: &CaseFile, leaf: &dyn Leaf, scope: &Scope, brief: bool) -> String {
        let choice = |set, key: &str| match brief {
            true => self.tag(set, key, scope),
            false => self.option(set, key, scope),
        };
        let label = |target, id: &str| self.label(case, target, id.parse().ok()?);
        match (leaf.kind(), leaf.value()) {
            (_, Value::Text(text)) if text.trim().is_empty() => String::new(),
            (Kind::Choice(set, _), Value::Text(key)) => choice(set, &key),
            (Kind::Link(target), Value::Text(id)) => label(target, &id).unwrap_or_default(),
            (Kind::Choices(set, _), Value::Many(keys)) => {
                keys.iter().map(|it| choice(set, it)).collect::<Vec<_>>().join(", ")
            }
            (Kind::Links(target), Value::Many(ids)) => {
                let found = ids.iter().filter_map(|it| label(target, it));
                found.collect::<Vec<_>>().join(if brief { ", " } else { "; " })
            }
            (_, Value::Date(date)) => self.date(&date),
            (_, Value::Answer(answer)) => match answer.state() {
                BoxState::Marked(mark) => {
                    let why = answer.why.trim();
                    let said = self.say(&keys::option("instead", mark.key()), &[]);
                    if why.is_empty() { said } else { format!("{said}: {why}") }
                }
                _ => answer.text.trim().to_owned(),
            },
            (_, Value::Text(text)) => text.trim().to_owned(),
            (_, Value::Many(_)) => String::new(),
        }
    }
}

/// The list of a target that is no person, and the field that says what an item is.
pub fn place_of(target: Target) -> Option<(&'static str, &'static str)> {
    Some(match target {
        Target::Worries => ("statements", "text"),
        Target::Risks => ("risks", "what"),
        Target::Needs => ("needs", "what"),
        Target::Changes => ("changes", "text"),
        Target::Outcomes => ("outcomes", "statement"),
        Target::Actions => ("actions", "what"),
        Target::Contingencies => ("contingencies", "sign"),
        Target::Events => ("chronology", "what"),
        Target::Children | Target::Adults | Target::Family | Target::People => return None,
    })
}
