//! Runs the rules, each only over what changed since the last time.
//!
//! Records are shared: one that did not change has the same pointer, so its findings are kept with
//! the pointer and looked at again only when the pointer differs, or when people or dates that a
//! rule looks at do. Rules of the whole case run again when a part they read differs.

use std::any::Any;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::around::{Around, Seen};
use super::finding::{Check, Finding, Found, Rule};
use super::setting::Setting;
use super::shelf::{Shelf, Texts};
use super::wording::rules::Spots;
use super::{restricted, rules};
use crate::domain::edit::At;
use crate::domain::{CaseFile, Id, Node};

/// The parts that people and dates around a record come from.
const AROUND: &[&str] = &["children", "adults", "others", "members", "plans"];

type Pieces = Vec<Rc<dyn Any>>;

/// How much a check had to do; for tests and benchmarks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Records looked at.
    pub records: usize,
    /// Rules of the whole case run.
    pub wholes: usize,
}

/// What a group of rules found, and the state of what else it read then.
#[derive(Default)]
struct Kept {
    found: Vec<Finding>,
    /// The number of the surroundings it was found in; `None` before the first time.
    state: Option<u64>,
}

/// A record, its texts, and what was found: by rules of the record alone, of people and dates, of
/// what is restricted.
struct Row {
    node: Rc<dyn Node>,
    texts: Rc<Texts>,
    kept: [Kept; 3],
}

struct Part {
    name: &'static str,
    /// The rules, in the groups of [`Row::kept`].
    rules: [Vec<&'static Rule>; 3],
    pieces: Pieces,
    states: [u64; 3],
    rows: Vec<Row>,
}

struct Whole {
    rule: &'static Rule,
    reads: &'static [&'static str],
    pieces: Pieces,
    kept: Kept,
}

/// The coach: its rules and what it remembers from the last check.
pub struct Coach {
    parts: Vec<Part>,
    wholes: Vec<Whole>,
    around: Around,
    around_pieces: Pieces,
    restricted: Vec<u64>,
    restricted_pieces: Pieces,
    /// Numbers of the three surroundings: nothing, people and dates, restricted.
    states: [u64; 3],
    work: Work,
}

impl Default for Coach {
    fn default() -> Self {
        Self::new()
    }
}

impl Coach {
    /// A coach with all its rules.
    pub fn new() -> Self {
        Self::with(rules())
    }

    /// A coach with these rules.
    pub fn with(rules: impl Iterator<Item = &'static Rule>) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut wholes = Vec::new();
        for rule in rules {
            let (group, names) = match rule.check {
                Check::Record(names, _) => (0, names),
                Check::Around(names, _) => (1, names),
                Check::Restricted(names, _) => (2, names),
                Check::Whole(reads, _) => {
                    let kept = Kept::default();
                    wholes.push(Whole { rule, reads, pieces: Vec::new(), kept });
                    continue;
                }
            };
            for name in names {
                let at = parts.iter().position(|it| it.name == *name).unwrap_or_else(|| {
                    parts.push(Part::new(name));
                    parts.len() - 1
                });
                parts[at].rules[group].push(rule);
            }
        }
        Self {
            parts,
            wholes,
            around: Around::default(),
            around_pieces: Vec::new(),
            restricted: Vec::new(),
            restricted_pieces: Vec::new(),
            states: [0; 3],
            work: Work::default(),
        }
    }

    /// All questions about a case as it stands, part by part and then of the whole.
    pub fn check(&mut self, case: &CaseFile, setting: &Setting) -> Vec<Finding> {
        self.work = Work::default();
        self.look_around(case, setting);
        let mut all = Vec::new();
        for part in &mut self.parts {
            part.check(case, &self.around, &self.restricted, self.states, &mut self.work);
            let kept = part.rows.iter().flat_map(|it| &it.kept);
            all.extend(kept.flat_map(|it| it.found.iter().cloned()));
        }
        for whole in &mut self.wholes {
            whole.check(case, &self.around, self.states[1], &mut self.work);
            all.extend(whole.kept.found.iter().cloned());
        }
        all
    }

    /// What the last check had to do.
    pub fn work(&self) -> Work {
        self.work
    }

    fn look_around(&mut self, case: &CaseFile, setting: &Setting) {
        let pieces = pieces_of(case, AROUND);
        if !same(&pieces, &self.around_pieces) || *setting != self.around.setting {
            let mut around = Around::of(case, setting);
            // What was read of the records stays.
            around.shelf = self.around.shelf.clone();
            if around != self.around || self.states[1] == 0 {
                (self.around, self.states[1]) = (around, self.states[1] + 1);
            }
            self.around_pieces = pieces;
        }
        let pieces = pieces_of(case, restricted::PARTS);
        if !same(&pieces, &self.restricted_pieces) {
            let restricted = restricted::runs(case);
            if restricted != self.restricted {
                (self.restricted, self.states[2]) = (restricted, self.states[2] + 1);
            }
            self.restricted_pieces = pieces;
        }
    }
}

impl Part {
    fn new(name: &'static str) -> Self {
        let rules = [Vec::new(), Vec::new(), Vec::new()];
        Self { name, rules, pieces: Vec::new(), states: [u64::MAX; 3], rows: Vec::new() }
    }

    fn check(
        &mut self,
        case: &CaseFile,
        around: &Around,
        restricted: &[u64],
        states: [u64; 3],
        work: &mut Work,
    ) {
        let pieces = pieces_of(case, &[self.name]);
        let calm = (0..3).all(|it| self.rules[it].is_empty() || self.states[it] == states[it]);
        if calm && same(&pieces, &self.pieces) {
            return;
        }
        (self.pieces, self.states) = (pieces, states);
        self.take(rows_of(case, self.name), &around.shelf);
        for row in &mut self.rows {
            let at = match row.node.has_id() {
                true => At::row(self.name, row.node.id()),
                false => At::part(self.name),
            };
            let mut looked = false;
            for (group, kept) in row.kept.iter_mut().enumerate() {
                if self.rules[group].is_empty() || kept.state == Some(states[group]) {
                    continue;
                }
                looked = true;
                let node = &*row.node;
                let (texts, spots) = (&row.texts, Spots::default());
                let seen = Seen { at, node, around, restricted, texts, spots };
                kept.found = self.rules[group].iter().flat_map(|it| run(it, &seen)).collect();
                kept.state = Some(states[group]);
            }
            work.records += usize::from(looked);
        }
    }

    /// Takes the rows as they are now, and keeps what is known of those that did not change.
    fn take(&mut self, nodes: Vec<Rc<dyn Node>>, shelf: &Shelf) {
        let mut old: Vec<Option<Row>> =
            std::mem::take(&mut self.rows).into_iter().map(Some).collect();
        let mut moved: Option<BTreeMap<Id, usize>> = None;
        for (at, node) in nodes.into_iter().enumerate() {
            let is_it = |row: &Option<Row>| row.as_ref().is_some_and(|it| it.is(&node));
            let mut place = Some(at).filter(|it| old.get(*it).is_some_and(is_it));
            if place.is_none() {
                // Rows came, went or moved: then their places are looked up.
                let ids = moved.get_or_insert_with(|| {
                    let known =
                        old.iter().enumerate().filter_map(|it| Some((it.1.as_ref()?, it.0)));
                    known.map(|(row, at)| (row.node.id(), at)).collect()
                });
                place = ids.get(&node.id()).copied().filter(|it| is_it(&old[*it]));
            }
            let kept = place.and_then(|it| old[it].take());
            let part = At::part(self.name);
            let new =
                |node| Row { texts: shelf.texts(part, &node), node, kept: Default::default() };
            self.rows.push(kept.unwrap_or_else(|| new(node)));
        }
        old.iter().flatten().for_each(|it| shelf.clear(&*it.node));
    }
}

impl Row {
    /// Is this the very same record?
    fn is(&self, node: &Rc<dyn Node>) -> bool {
        std::ptr::addr_eq(Rc::as_ptr(&self.node), Rc::as_ptr(node))
    }
}

impl Whole {
    fn check(&mut self, case: &CaseFile, around: &Around, state: u64, work: &mut Work) {
        let pieces = pieces_of(case, self.reads);
        if self.kept.state == Some(state) && same(&pieces, &self.pieces) {
            return;
        }
        let mut found = Found::of(self.rule);
        if let Check::Whole(_, check) = self.rule.check {
            check(case, around, &mut found);
        }
        (self.kept.found, self.kept.state) = (found.into_list(), Some(state));
        self.pieces = pieces;
        work.wholes += 1;
    }
}

fn run(rule: &'static Rule, seen: &Seen<'_>) -> Vec<Finding> {
    let mut found = Found::of(rule);
    match rule.check {
        Check::Record(_, check) | Check::Around(_, check) | Check::Restricted(_, check) => {
            check(seen, &mut found);
        }
        Check::Whole(..) => {}
    }
    found.into_list()
}

/// The pointers of parts: the same as long as nothing in them changes.
fn pieces_of(case: &CaseFile, parts: &[&'static str]) -> Pieces {
    parts.iter().filter_map(|it| Node::leaf(case, it)).flat_map(|it| it.pieces()).collect()
}

fn same(one: &Pieces, other: &Pieces) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| std::ptr::addr_eq(Rc::as_ptr(a), Rc::as_ptr(b)))
}

fn rows_of(case: &CaseFile, part: &str) -> Vec<Rc<dyn Node>> {
    match case.list(part) {
        Some(rows) => rows.all(),
        None => Node::leaf(case, part).and_then(|it| it.shared_node()).into_iter().collect(),
    }
}
