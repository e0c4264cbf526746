//! What records and fields are called where two states of a case are compared.

use crate::domain::edit::At;
use crate::domain::gaps::Place;
use crate::domain::sections::{Block, Each, Group, List, Section};
use crate::domain::ways::Ways;
use crate::domain::{CaseFile, Id, Kind, Value};
use crate::text::show::Scope;
use crate::text::{Words, capital, keys, short};

/// A heading is cut at so many signs.
const SHORT: usize = 80;

/// Fields that no page asks for and that are words of the author all the same, or marks.
const OWN: &[(&str, &str, &str)] = &[
    ("about", "completed", "history-field-completed"),
    ("about", "ticked", "history-field-ticked"),
    ("dismissal", "because", "history-field-fine"),
    ("copies", "swaps", "history-field-swaps"),
    ("copies", "confirmed", "history-field-confirmed"),
    ("wording", "words", "history-field-words"),
    ("wording", "young", "history-field-young"),
    ("wording", "young_words", "history-field-young-words"),
    ("cleared", "because", "history-field-cleared"),
];

/// Parts that are on no page of the journey.
const NOTES: &[(&str, &str)] = &[
    ("dismissals", "history-part-dismissals"),
    ("cleared", "history-part-cleared"),
    ("copies", "history-part-copies"),
    ("wordings", "history-part-wordings"),
];

/// One state of a case, and the words for it.
pub(in crate::desk) struct Labels<'a> {
    pub(in crate::desk) case: &'a CaseFile,
    pub(in crate::desk) words: &'a Words,
    pub(in crate::desk) ways: &'a Ways,
}

impl Labels<'_> {
    /// The page of the journey that asks for a record, and what that is called.
    pub(in crate::desk) fn page(&self, at: At) -> (Option<Place>, String) {
        let home = self.case.home(at, self.ways).map(|it| it.0);
        if let Some(place) = home {
            return (home, self.place(place));
        }
        if let Some((_, key)) = NOTES.iter().find(|it| it.0 == at.part) {
            return (None, self.words.say(key, &[]));
        }
        // Not written at the moment, or a page of the set-up.
        let all = Section::all().iter();
        let section = all.filter(|it| it.group != Group::SetUp).find(|it| asks(it, at.part));
        match section {
            Some(section) => {
                let row = at.row.and_then(|it| self.case.node(At::row(at.part, it)));
                let child = row.and_then(|it| it.text("child").parse().ok());
                let child = child.or(at.row.filter(|it| self.case.children.get(*it).is_some()));
                let child = child.filter(|_| section.each == Each::Child);
                (None, self.place(Place { section, child }))
            }
            None => (None, self.words.say("history-part-setup", &[])),
        }
    }

    /// What a page of the journey is called.
    pub(in crate::desk) fn place(&self, place: Place) -> String {
        let scope = Scope::of(self.case).child(self.case, place.child);
        capital(&self.words.of(&format!("section-{}", place.section.id), &scope))
    }

    /// What a record is called; empty for one that is its page.
    pub(in crate::desk) fn record(&self, at: At, page: Option<Place>) -> String {
        let Some(row) = at.row else { return String::new() };
        let top = At { sub: None, ..at };
        let mut name = match list_of(self.case, top) {
            Some(list) => self.title(top, list),
            None if page.is_some_and(|it| it.child == Some(row)) => String::new(),
            None => self.case.called(row).unwrap_or_default(),
        };
        if name.is_empty() && at.part == "dismissals" {
            name = self.case.node(top).map(|it| it.text("about")).unwrap_or_default();
        }
        let mut name = short(&name, SHORT);
        if let Some((list, _)) = at.sub {
            let node = self.case.node(top).or_else(|| self.case.blank(top));
            let key = node.map(|it| keys::field(it.name(), list)).unwrap_or_default();
            let one = self.words.find(&format!("{key}.one"), &[]).unwrap_or_default();
            name = match name.is_empty() {
                true => capital(&one),
                false => format!("{name}: {one}"),
            };
        }
        name
    }

    /// The heading of a row: the first of its title fields that says something.
    fn title(&self, at: At, list: &List) -> String {
        let Some(row) = self.case.node(at) else { return String::new() };
        let scope = Scope::of(self.case);
        let show = |it: &&str| Some(self.words.show(self.case, row.leaf(it)?, &scope, true));
        let mut titles = list.title.iter().filter_map(show).filter(|it| !it.is_empty());
        titles.next().unwrap_or_else(|| self.words.say("not-filled-in", &[]))
    }

    /// What a field is called; `None` for one that nobody asks for.
    pub(in crate::desk) fn field(&self, at: At, field: &str) -> Option<String> {
        let node = self.case.node(at).or_else(|| self.case.blank(at))?;
        if let Some(own) = OWN.iter().find(|it| (it.0, it.1) == (node.name(), field)) {
            return Some(self.words.say(own.2, &[]));
        }
        if at.part == "boxes" {
            let list = all_lists().find(|it| it.mark == Some(field))?;
            return Some(self.words.of(&keys::list(list), &Scope::of(self.case)));
        }
        self.words.may(&keys::field(node.name(), field), &self.scope(at))
    }

    fn scope(&self, at: At) -> Scope {
        let scope = Scope::of(self.case);
        match at.row {
            Some(id) if self.case.adults.get(id).is_some() => scope.adult(self.case, id),
            Some(id) if self.case.children.get(id).is_some() => scope.child(self.case, Some(id)),
            Some(id) => {
                let node = self.case.node(At::row(at.part, id));
                let child = node.and_then(|it| it.text("child").parse().ok());
                scope.child(self.case, child)
            }
            None => scope,
        }
    }

    /// What a field says, as people read it.
    pub(in crate::desk) fn value(&self, at: At, field: &str) -> String {
        let Some(node) = self.case.node(at) else { return String::new() };
        let Some(leaf) = node.leaf(field) else { return String::new() };
        match (leaf.kind(), leaf.value()) {
            (Kind::Keys, Value::Many(keys)) if field == "completed" => {
                let names = keys.iter().filter_map(|it| {
                    let (id, child) = it.split_once('/').unwrap_or((it, ""));
                    let section = Section::find(id)?;
                    Some(self.place(Place { section, child: child.parse::<Id>().ok() }))
                });
                names.collect::<Vec<_>>().join(", ")
            }
            _ => self.words.show(self.case, leaf, &self.scope(at), false),
        }
    }
}

fn all_lists() -> impl Iterator<Item = &'static List> {
    Section::all().iter().flat_map(|it| it.lists())
}

/// The list that shows a row: of those of its part the one whose presets fit.
fn list_of(case: &CaseFile, at: At) -> Option<&'static List> {
    let row = case.node(at);
    all_lists().find(|it| {
        let fits =
            |(field, key): &(&str, &str)| row.as_ref().is_some_and(|it| it.text(field) == *key);
        it.part == at.part && it.preset.iter().all(fits)
    })
}

fn asks(section: &Section, part: &str) -> bool {
    let own = section.blocks.iter().any(|it| {
        matches!(it, Block::Part(of, _) | Block::Mine(of, _) | Block::EachChild(of, _)
            | Block::EachAdult(of, _) if *of == part)
    });
    own || section.lists().iter().any(|it| it.part == part)
}
