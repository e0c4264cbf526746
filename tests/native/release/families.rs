//! Families for the tests of a release: people with real relationships, lists whose links point at
//! them (now and then at somebody removed), and in every field a mark of its own.

use plainplan::domain::case::{PER_ADULT, PER_CHILD};
use plainplan::domain::edit::At;
use plainplan::domain::{Answer, CaseFile, Id, Instead, Kind, Leaf, Node, Target, Value};

use super::marks::{Marks, below, often};
use crate::generate::Dice;

/// What a row of a case is filled from.
pub struct Maker {
    /// Chance.
    pub dice: Dice,
    /// Marks not used yet.
    pub marks: Marks,
    people: [Vec<Id>; 4],
    items: Vec<(&'static str, Vec<Id>)>,
}

/// Lists that links point at.
const POINTED: &[(Target, &str)] = &[
    (Target::Worries, "statements"),
    (Target::Risks, "risks"),
    (Target::Needs, "needs"),
    (Target::Changes, "changes"),
    (Target::Outcomes, "outcomes"),
    (Target::Actions, "actions"),
    (Target::Contingencies, "contingencies"),
    (Target::Events, "chronology"),
];
const PEOPLE: [&str; 4] = ["children", "adults", "others", "members"];

/// The family of this seed.
pub fn family(seed: u64) -> CaseFile {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9) ^ 0x5eed);
    let marks = Marks::new(&mut dice);
    let mut make = Maker { dice, marks, people: Default::default(), items: Vec::new() };
    make.family()
}

impl Maker {
    /// A maker for changes to a case that is there: its marks are others.
    pub fn beside(case: &CaseFile, seed: u64) -> Self {
        let mut dice = Dice(seed);
        let mut marks = Marks::new(&mut dice);
        // Marks of a case lie in the lower half.
        marks.skip_to_upper();
        let ids = |part| case.list(part).map(|it| it.ids()).unwrap_or_default();
        let items = POINTED.iter().map(|it| (it.1, ids(it.1))).collect();
        Self { dice, marks, people: PEOPLE.map(ids), items }
    }

    /// A fresh id.
    pub fn id(&mut self) -> Id {
        Id(self.dice.next().max(1))
    }

    fn family(&mut self) -> CaseFile {
        let mut case = CaseFile::default();
        let counts = [1 + below(&mut self.dice, 4), 1 + below(&mut self.dice, 3), 2, 3];
        for (at, part) in PEOPLE.into_iter().enumerate() {
            let most = if at < 2 { counts[at] } else { below(&mut self.dice, counts[at] + 1) };
            let ids: Vec<Id> = (0..most).map(|_| self.id()).collect();
            self.people[at] = ids;
            self.add(&mut case, part, at);
        }
        // Lists links point at come first by their ids, so that links can point both ways.
        for (_, part) in POINTED {
            let most = below(&mut self.dice, 3) + usize::from(often(&mut self.dice, 1)) * 3;
            let ids = (0..most).map(|_| self.id()).collect();
            self.items.push((part, ids));
        }
        for part in Node::keys(&case) {
            let leaf = case.leaf_mut(part).expect("a part");
            if let Some(node) = leaf.node_mut() {
                self.fill(node);
                continue;
            }
            if part == "wordings" {
                continue;
            }
            let ids: Vec<Id> = if PER_CHILD.contains(&part) {
                self.some(0)
            } else if PER_ADULT.contains(&part) {
                self.some(1)
            } else if let Some((_, ids)) = self.items.iter().find(|it| it.0 == part) {
                ids.clone()
            } else if PEOPLE.contains(&part) {
                leaf.rows().expect("a list").ids()
            } else {
                (0..below(&mut self.dice, 3)).map(|_| self.id()).collect()
            };
            let rows = leaf.rows_mut().expect("a list");
            for id in ids {
                rows.add(id);
                self.fill(rows.row_mut(id).expect("just added"));
            }
        }
        self.word(&mut case);
        case
    }

    fn add(&mut self, case: &mut CaseFile, part: &str, at: usize) {
        let rows = case.leaf_mut(part).and_then(|it| it.rows_mut()).expect("a list");
        self.people[at].iter().for_each(|it| rows.add(*it));
    }

    fn some(&mut self, of: usize) -> Vec<Id> {
        let all = self.people[of].clone();
        all.into_iter().filter(|_| often(&mut self.dice, 6)).collect()
    }

    /// Words for the family, at any text of the case.
    fn word(&mut self, case: &mut CaseFile) {
        let mut places = Vec::new();
        for part in Node::keys(case) {
            let Some(leaf) = Node::leaf(case, part) else { continue };
            if let Some(node) = leaf.node() {
                texts(At::part(part), node, &mut places);
            }
            for row in leaf.rows().map(|it| it.all()).unwrap_or_default() {
                texts(At::row(part, row.id()), &*row, &mut places);
            }
        }
        let rate = below(&mut self.dice, 6);
        places.retain(|_| often(&mut self.dice, rate));
        let young = often(&mut self.dice, 7);
        for place in places {
            let id = self.id();
            let rows = case.leaf_mut("wordings").and_then(|it| it.rows_mut()).expect("a list");
            rows.add(id);
            let row = rows.row_mut(id).expect("just added");
            self.fill(row);
            set(row, "at", Value::Text(place));
            if !young {
                set(row, "young", Value::Many(Vec::new()));
            }
        }
    }

    /// Fills a row or a record.
    pub fn fill(&mut self, node: &mut dyn Node) {
        let name = node.name();
        for key in node.keys() {
            if let Some(rows) = node.leaf_mut(key).expect("its own").rows_mut() {
                let ids: Vec<Id> = match key {
                    "relationships" => {
                        let all = self.people[0].clone();
                        all.into_iter().filter(|_| often(&mut self.dice, 6)).collect()
                    }
                    _ => (0..below(&mut self.dice, 3)).map(|_| self.id()).collect(),
                };
                for id in ids {
                    rows.add(id);
                    self.fill(rows.row_mut(id).expect("just added"));
                }
                continue;
            }
            if often(&mut self.dice, filled(name, key)) {
                let value = self.value(name, key, node.leaf(key).expect("its own"));
                set(node, key, value);
            }
        }
    }

    /// A value for a field.
    pub fn value(&mut self, record: &str, field: &str, leaf: &dyn Leaf) -> Value {
        match leaf.kind() {
            Kind::Line => Value::Text(self.marks.text(&mut self.dice, false)),
            Kind::Prose => Value::Text(self.marks.text(&mut self.dice, true)),
            Kind::When => Value::Text(self.marks.when(&mut self.dice)),
            Kind::Date => Value::Date(self.marks.date(&mut self.dice)),
            Kind::Choice(_, keys) => {
                Value::Text(keys[below(&mut self.dice, keys.len())].to_owned())
            }
            Kind::Choices("sensitive", _) if often(&mut self.dice, 3) => {
                Value::Many(vec!["health".to_owned()])
            }
            Kind::Choices(_, keys) => {
                let most = below(&mut self.dice, if field == "sensitive" { 3 } else { 4 });
                let pick = |dice: &mut Dice| keys[below(dice, keys.len())].to_owned();
                Value::Many((0..most).map(|_| pick(&mut self.dice)).collect())
            }
            Kind::Link(target) => {
                Value::Text(self.points(record, target).map_or(String::new(), |it| it.to_string()))
            }
            Kind::Links(target) => {
                let most = 1 + below(&mut self.dice, 2);
                let mut ids: Vec<String> = (0..most)
                    .filter_map(|_| self.points(record, target))
                    .map(|it| it.to_string())
                    .collect();
                ids.dedup();
                Value::Many(ids)
            }
            Kind::Keys => Value::Many(vec!["children".to_owned(), self.marks.word()]),
            Kind::Answer | Kind::Mark => Value::Answer(Answer {
                text: self.marks.text(&mut self.dice, true),
                instead: match below(&mut self.dice, 6) {
                    0 => Some(Instead::NothingHeld),
                    1 => Some(Instead::NotApplicable),
                    _ => None,
                },
                why: if often(&mut self.dice, 5) { self.marks.word() } else { String::new() },
            }),
            Kind::Rows | Kind::One => unreachable!("no value of their own"),
        }
    }

    fn points(&mut self, record: &str, target: Target) -> Option<Id> {
        if below(&mut self.dice, 25) == 0 {
            // Somebody or something removed.
            return Some(self.id());
        }
        let of = |at: &[usize]| at.iter().flat_map(|it| self.people[*it].clone()).collect();
        let pool: Vec<Id> = match target {
            Target::Children => of(&[0]),
            Target::Adults => of(&[1]),
            Target::Family => of(&[0, 1, 2]),
            // Mostly those whose copies these are.
            Target::People if ["sharing", "remark", "plan_view"].contains(&record) => of(&[0, 1]),
            Target::People => of(&[0, 1, 1, 2, 3]),
            _ => {
                let part = POINTED.iter().find(|it| it.0 == target)?.1;
                self.items.iter().find(|it| it.0 == part)?.1.clone()
            }
        };
        let at = below(&mut self.dice, pool.len());
        pool.get(at).copied()
    }
}

/// Of ten such fields, how many hold something.
fn filled(record: &str, field: &str) -> usize {
    match (record, field) {
        // A quotation without words, a statement on neither side, a date or a name that heads
        // nothing: they stand nowhere in a copy.
        ("quote" | "plan_view" | "remark", "words") | ("sharing", "comments") => 10,
        ("event" | "action" | "recommendation", "what") => 10,
        ("statement", "valence") | ("child", "full_name") => 10,
        ("child", "name") => 8,
        ("child", "shown_as") => 2,
        ("adult" | "other", "name") => 9,
        (_, "audience") => 4,
        ("adult" | "child" | "other", "hidden_from") => 3,
        (_, "sensitive" | "hidden_from") => 4,
        ("member", "person") => 4,
        ("relationship", "responsibility") => 3,
        (_, "source_of_harm" | "address_withheld" | "private" | "share_with") => 8,
        (_, "child" | "person") => 9,
        _ => 5,
    }
}

/// The places of a record that can have words for the family.
fn texts(at: At, node: &dyn Node, places: &mut Vec<String>) {
    for key in node.keys() {
        let leaf = node.leaf(key).expect("its own");
        match leaf.kind() {
            Kind::Prose | Kind::Answer if at.part != "wordings" => {
                places.push(at.written(key));
            }
            Kind::Rows => {
                for row in leaf.rows().map(|it| it.all()).unwrap_or_default() {
                    texts(at.sub(key, row.id()), &*row, places);
                }
            }
            _ => {}
        }
    }
}

/// Sets a field.
pub fn set(node: &mut dyn Node, field: &str, value: Value) {
    let leaf = node.leaf_mut(field).expect("a field of it");
    assert!(leaf.set(value), "{field}");
}
