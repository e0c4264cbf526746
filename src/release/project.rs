//! The walk through a case that takes out what one reader may see, and lists what was kept back.

use std::rc::Rc;

use super::hidden::{gives_away, what};
use super::leak::{Hidden, What};
use super::plain::Plain;
use super::policy::{ALLOW, Allow, To};
use super::projection::{Cell, Projection, Row, Whom};
use super::reader::{Is, Reader};
use super::seen::{Kept, Seen, child_of, ids, is_absent};
use crate::domain::common::{Sensitive, YesNo};
use crate::domain::edit::At;
use crate::domain::knowledge::in_order;
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Id, Kind, Leaf, Node, Options, Value};
use crate::rules::timetable::{Area, Party, Route, RouteKind};
use crate::text::Words;
use crate::text::show::Scope;

/// Something kept back, for the author's eyes alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// Where.
    pub at: At,
    /// Which field; empty for the whole record.
    pub field: &'static str,
    /// Why.
    pub kept: Kept,
}

/// A text that is in the copy, and where it comes from: for the author's eyes alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where.
    pub at: At,
    /// Which field.
    pub field: &'static str,
}

/// A copy before it is laid out, and what its author should know of it.
pub struct Release {
    /// What goes to the reader.
    pub projection: Projection,
    /// What was kept back.
    pub withheld: Vec<Withheld>,
    /// What must not be in the copy in any form.
    pub hidden: Vec<Hidden>,
    /// Names and the like that this reader may see.
    pub shown: Vec<String>,
    /// The texts of it that can have words for the family.
    pub sources: Vec<Source>,
}

/// Fields that are in no copy and would give something away there.
pub(super) const TELLING: &[(&str, &str)] =
    &[("other", "dob"), ("other", "lives_with"), ("restricted", "text")];

/// Records whose short texts are names everybody at the conference knows.
const PUBLIC: &[&str] = &["author", "conference", "member", "plan", "core_group"];

/// What places an item of which a reader has the effect alone.
const EFFECT: &[&str] = &["valence", "children"];

/// Parts that a young person's copy has without their being chosen.
const ALWAYS: &[&str] = &["conference", "author", "children"];

/// What this reader may see. `None` for somebody for whom no copy can be made.
pub fn release(case: &CaseFile, reader: Id, words: &Words) -> Option<Release> {
    release_by(ALLOW, case, reader, words)
}

/// The same by another list: for the tests that break the list line by line.
pub fn release_by(allow: &[Allow], case: &CaseFile, reader: Id, words: &Words) -> Option<Release> {
    let reader = Reader::of(case, reader)?;
    let children = case.children.iter().map(|it| it.id).filter(|it| reader.knows(*it)).collect();
    let mut walk = Walk {
        allow,
        words,
        children,
        withheld: Vec::new(),
        hidden: Vec::new(),
        shown: Vec::new(),
        sources: Vec::new(),
        reader: &reader,
    };
    let parts = Node::keys(case).into_iter().map(|part| (part, walk.part(part)));
    let mut parts: Vec<_> = parts.collect();
    parts.retain(|it| !it.1.is_empty());
    let projection = Projection {
        is: reader.is,
        reader: reader.called(reader.id).filter(|it| !it.is_empty()).map(Plain::released),
        kind: case.about.kind.0.map_or("", |it| it.key()),
        nation: case.about.nation.0.map_or("england", |it| it.key()),
        is_practice: case.about.mode.0 != Some(Mode::Real),
        swaps: case.copies.swaps.is(YesNo::Yes),
        parts,
        routes: Vec::new(),
        help: Vec::new(),
    };
    let Walk { withheld, hidden, mut shown, sources, .. } = walk;
    shown.retain(|it| !hidden.iter().any(|other| gives_away(it, other)));
    Some(Release { projection, withheld, hidden, shown, sources })
}

impl Release {
    /// With what the area says: how to disagree, and whom a young person can ring.
    pub fn with_area(mut self, area: &Area) -> Self {
        let for_family = |it: &&Route| {
            let who = it.who.iter().any(|it| matches!(it, Party::Family | Party::Parents));
            it.kind == RouteKind::Complaint && who
        };
        let steps = area.routes.iter().filter(for_family).flat_map(|it| &it.steps);
        self.projection.routes = steps.map(Plain::released).collect();
        if self.projection.is == Is::Child {
            let help = area.help.iter();
            let help = help.map(|it| (Plain::released(&it.name), Plain::released(&it.reach)));
            self.projection.help = help.collect();
        }
        let help = area.help.iter().flat_map(|it| [&it.name, &it.reach]);
        let said = area.routes.iter().flat_map(|it| &it.steps).chain(help);
        self.shown.extend(said.cloned());
        self
    }
}

pub(super) struct Walk<'a> {
    pub(super) allow: &'a [Allow],
    pub(super) reader: &'a Reader<'a>,
    words: &'a Words,
    /// The children this reader knows of, in the order of the case.
    children: Vec<Id>,
    pub(super) withheld: Vec<Withheld>,
    pub(super) hidden: Vec<Hidden>,
    shown: Vec<String>,
    sources: Vec<Source>,
}

impl<'a> Walk<'a> {
    /// The lines of the list for a record: looked up once a record, not once a field.
    pub(super) fn allowed(&self, record: &str) -> Vec<&'a Allow> {
        self.allow.iter().filter(|it| it.record == record).collect()
    }

    fn part(&mut self, part: &'static str) -> Vec<Row> {
        let case = self.reader.case;
        let Some(leaf) = Node::leaf(case, part) else { return Vec::new() };
        if let Some(node) = leaf.node() {
            return self.record(At::part(part), node, Seen::Whole).into_iter().collect();
        }
        let Some(rows) = leaf.rows() else { return Vec::new() };
        let mut rows = rows.all();
        if part == "chronology" {
            let dated = |it: &Rc<dyn Node>| self.reader.sees(part, &**it) == Ok(Seen::Whole);
            let order = in_order(&case.chronology, false).into_iter();
            let mut ordered: Vec<_> = order.filter_map(|it| rows.get(it).cloned()).collect();
            ordered.retain(dated);
            // An event whose day is kept back must not give it away by its place: such stand last,
            // as they stand in the case.
            ordered.extend(rows.into_iter().filter(|it| !dated(it)));
            rows = ordered;
        }
        let mut out = Vec::new();
        // Rows about a child name it by its place: every child that is known stands in the list.
        let all = part == "children";
        for row in rows.iter().filter(|it| all || !is_absent(&***it)) {
            let at = At::row(part, row.id());
            match self.reader.sees(part, &**row) {
                Ok(seen) => out.extend(self.record(at, &**row, seen)),
                Err(kept) => self.keep_row(at, &**row, kept),
            }
        }
        out
    }

    /// What of a record goes to the reader; `None` when nothing does.
    fn record(&mut self, at: At, node: &dyn Node, seen: Seen) -> Option<Row> {
        let mut cells = Vec::new();
        let young = self.reader.is == Is::Child && !ALWAYS.contains(&at.part);
        let mut chosen = !young;
        if seen == Seen::Effect {
            self.withheld.push(Withheld {
                at,
                field: "",
                kept: Kept::Sensitive(Sensitive::Health),
            });
        }
        let lines = self.allowed(node.name());
        for place in 0..node.count() {
            let (field, leaf) = (node.key_at(place), node.leaf_at(place));
            // A child without a short name is called by the whole one.
            if leaf.is_absent() && (node.name(), field) != ("child", "name") {
                continue;
            }
            let allowed = lines.iter().find(|it| it.field == field);
            let Some(allowed) = allowed else {
                if TELLING.contains(&(node.name(), field)) {
                    self.hide(at, node, field);
                }
                continue;
            };
            let frame = EFFECT.contains(&field) || allowed.to == To::Effect;
            if seen == Seen::Effect && !frame {
                self.hide(at, node, field);
                continue;
            }
            if let Err(kept) = self.may(at, node, allowed.to) {
                self.withheld.push(Withheld { at, field, kept });
                self.hide(at, node, field);
                continue;
            }
            let is_text = matches!(leaf.kind(), Kind::Prose | Kind::Answer);
            // Of brothers and sisters a child's own copy has the names.
            if self.reader.is == Is::Child && at.part == "children" && field != "name" {
                continue;
            }
            // What is guarded is never a child's to carry, unless somebody chose it.
            if young && !is_text && allowed.to == To::Guarded {
                continue;
            }
            if young && is_text && !self.is_chosen(at, field) {
                self.withheld.push(Withheld { at, field, kept: Kept::NotChosen });
                continue;
            }
            let Some(cell) = self.cell(at, node, field, leaf) else { continue };
            chosen |= is_text || matches!(cell, Cell::Rows(_));
            cells.push((field, cell));
        }
        let child = match at.sub {
            Some(("relationships", child)) => Some(child),
            Some(_) => None,
            None => child_of(at.part, node),
        };
        let child = child.and_then(|it| self.children.iter().position(|other| *other == it));
        // What an adult is to a child nobody may know of is nothing here.
        let strange = matches!(at.sub, Some(("relationships", _))) && child.is_none();
        // Of an item whose effect alone goes to the reader there has to be one.
        let bare = seen == Seen::Effect && cells.iter().all(|it| EFFECT.contains(&it.0));
        let told = (!cells.is_empty() || at.part == "children") && chosen && !strange && !bare;
        told.then(|| Row { record: node.name(), child, cells })
    }

    fn may(&self, at: At, node: &dyn Node, to: To) -> Result<(), Kept> {
        let reader = self.reader;
        let child = match at.part {
            "children" => Some(node.id()),
            part => child_of(part, node),
        };
        let own = match at.part {
            "adults" | "adult_views" | "voices" | "children" => node.id() == reader.id,
            // Those that were let through are the reader's own.
            _ => true,
        };
        match to {
            To::All | To::Effect => Ok(()),
            To::Own if own => Ok(()),
            To::Own => Err(Kept::Private),
            To::Whereabouts if child.is_some_and(|it| reader.may_find(it)) => Ok(()),
            To::Whereabouts => Err(Kept::Whereabouts),
            To::Guarded if reader.is_guarded(at.part, node) => Err(Kept::Guarded),
            To::Source if reader.hides_source(node) => Err(Kept::Source),
            To::Teller if reader.hides_source(node) || !reader.is_said(node) => Err(Kept::Source),
            To::Guarded | To::Source | To::Teller => Ok(()),
            To::Spoken if reader.is_told_in(at.part, node) => Ok(()),
            To::Spoken => Err(Kept::Unspoken),
        }
    }

    fn cell(
        &mut self,
        at: At,
        node: &dyn Node,
        field: &'static str,
        leaf: &dyn Leaf,
    ) -> Option<Cell> {
        let said = |it: String| Some(Cell::Said { words: Plain::released(it), for_family: false });
        match (leaf.kind(), leaf.value()) {
            (Kind::Rows, _) => {
                let rows = leaf.rows()?.all();
                let rows = rows.iter().filter(|it| !is_absent(&***it));
                let rows: Vec<Row> = rows
                    .filter_map(|it| self.record(at.sub(field, it.id()), &**it, Seen::Whole))
                    .collect();
                (!rows.is_empty()).then_some(Cell::Rows(rows))
            }
            (Kind::Choice(set, all), Value::Text(key)) => {
                all.iter().find(|it| **it == key).map(|it| Cell::Key(set, it))
            }
            (Kind::Choices(set, all), Value::Many(keys)) => Some(Cell::Keys(
                set,
                all.iter().filter(|it| keys.iter().any(|key| key == *it)).copied().collect(),
            )),
            (Kind::Link(_) | Kind::Links(_), _) => {
                let people = ids(node, field).into_iter().filter_map(|it| self.whom(it));
                let people: Vec<Whom> = people.collect();
                (!people.is_empty()).then_some(Cell::People(people))
            }
            (Kind::Date, Value::Date(date)) => said(match date.date() {
                Some(day) => self.words.full_day(day),
                None => self.words.date(&date),
            }),
            (Kind::Prose | Kind::Answer | Kind::Line, _) => self.text(at, node, field, leaf),
            (Kind::When, Value::Text(text)) => said(text.trim().to_owned()),
            _ => None,
        }
    }

    /// The author's words, or those written for the family in their place.
    fn text(
        &mut self,
        at: At,
        node: &dyn Node,
        field: &'static str,
        leaf: &dyn Leaf,
    ) -> Option<Cell> {
        let case = self.reader.case;
        let mut text = match (node.name(), field) {
            ("child", "name") => {
                let child = case.children.get(node.id())?;
                self.reader.called(child.id)?
            }
            _ => self.words.show(case, leaf, &Scope::of(case), false),
        };
        if text.trim().is_empty() {
            return None;
        }
        let mut for_family = false;
        let kind = what(node.name(), field);
        if kind != What::Text || (leaf.kind() == Kind::Line && PUBLIC.contains(&node.name())) {
            self.shown.push(text.clone());
        }
        if matches!(leaf.kind(), Kind::Prose | Kind::Answer) {
            self.sources.push(Source { at, field });
            let for_child = self.reader.is == Is::Child;
            let wording = case.wording(&at.written(field));
            if let Some(own) = wording.and_then(|it| it.instead(for_child)) {
                text = own.to_owned();
                for_family = true;
            }
        }
        Some(Cell::Said { words: Plain::released(text.trim()), for_family })
    }

    fn is_chosen(&self, at: At, field: &str) -> bool {
        let wording = self.reader.case.wording(&at.written(field));
        wording.is_some_and(|it| it.young.has(self.reader.id))
    }

    fn whom(&self, id: Id) -> Option<Whom> {
        if id == self.reader.id {
            return Some(Whom::You);
        }
        let name = self.reader.called(id).filter(|_| self.reader.knows(id))?;
        (!name.is_empty()).then(|| Whom::Named(Plain::released(name)))
    }
}
