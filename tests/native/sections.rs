//! The table of sections against the records: every field is asked for, in exactly one place.

use std::collections::BTreeMap;

use plainplan::domain::sections::{Ask, Block, List, Section};
use plainplan::domain::{CaseFile, Kind, Node};

/// Fields no page asks for, and why.
const SET_OTHERWISE: &[(&str, &str)] = &[
    ("about", "mode"),       // set when a draft is begun
    ("about", "completed"),  // set by "Have you completed this section?"
    ("about", "ticked"),     // by the checklists
    ("statement", "domain"), // by the list a statement is added to
    ("statement", "valence"),
    ("risk", "child"), // by the child whose page it is
    ("need", "child"),
    ("outcome", "child"),
    ("action", "child"),
    ("action", "outcomes"), // by the outcome an action is added under
    ("contingency", "child"),
    // By the buttons beside a question of the coach.
    ("dismissal", "rule"),
    ("dismissal", "at"),
    ("dismissal", "about"),
    ("dismissal", "kind"),
    ("dismissal", "because"),
    // On the pages of the copies for the family.
    ("copies", "swaps"),
    ("copies", "confirmed"),
    ("wording", "at"),
    ("wording", "about"),
    ("wording", "words"),
    ("wording", "young"),
    ("wording", "young_words"),
    ("cleared", "reader"),
    ("cleared", "hit"),
    ("cleared", "about"),
    ("cleared", "because"),
];

/// Counts every field that `asks` asks for in a record like `node`.
fn count(seen: &mut BTreeMap<(String, String), usize>, node: &dyn Node, asks: &[Ask]) {
    for ask in asks {
        let leaf = node.leaf(ask.field);
        let leaf = leaf.unwrap_or_else(|| panic!("{} has no {}", node.name(), ask.field));
        *seen.entry((node.name().to_owned(), ask.field.to_owned())).or_default() += 1;
        if let Some((field, keys)) = ask.only {
            let Some(Kind::Choice(_, all)) = node.leaf(field).map(|it| it.kind()) else {
                panic!("{}: {} depends on {field}, no choice", node.name(), ask.field);
            };
            assert!(keys.iter().all(|it| it.is_empty() || all.contains(it)), "{}", ask.field);
        }
        match leaf.rows() {
            Some(rows) => count(seen, &*rows.blank(), ask.rows),
            None => assert!(ask.rows.is_empty(), "{} is no list", ask.field),
        }
    }
}

fn in_list(seen: &mut BTreeMap<(String, String), usize>, case: &CaseFile, list: &List) {
    let blank = case.list(list.part).expect(list.part).blank();
    // The six lists of statements ask the same: they count once.
    if list.preset.is_empty() || list.preset == [("domain", "family"), ("valence", "worry")] {
        count(seen, &*blank, list.asks);
    }
    for field in list.title.iter().chain(list.tags).chain([&list.body]).filter(|it| !it.is_empty())
    {
        assert!(blank.leaf(field).is_some(), "{} shows {field}", list.part);
    }
    if let Some(mark) = list.mark {
        *seen.entry(("boxes".to_owned(), mark.to_owned())).or_default() += 1;
    }
}

#[test]
fn every_field_is_asked_for_in_exactly_one_place() {
    let case = CaseFile::default();
    let mut seen = BTreeMap::new();
    for section in Section::all() {
        for block in section.blocks {
            match block {
                Block::Part(part, asks) => {
                    let leaf = Node::leaf(&case, part).expect(part);
                    count(&mut seen, leaf.node().expect("stands alone"), asks);
                }
                Block::Mine(part, asks)
                | Block::EachChild(part, asks)
                | Block::EachAdult(part, asks) => {
                    count(&mut seen, &*case.list(part).expect(part).blank(), asks);
                }
                _ => {}
            }
        }
        section.lists().iter().for_each(|it| in_list(&mut seen, &case, it));
    }
    let mut wanted = Vec::new();
    for part in Node::keys(&case) {
        let leaf = Node::leaf(&case, part).expect("a key of its own");
        match leaf.rows() {
            Some(rows) => fields(&mut wanted, &*rows.blank()),
            None => fields(&mut wanted, leaf.node().expect("a part is a list or a record")),
        }
    }
    for (record, field) in &wanted {
        let exempt = SET_OTHERWISE.contains(&(record.as_str(), field.as_str()));
        let times = seen.get(&(record.clone(), field.clone())).copied().unwrap_or(0);
        assert_eq!(times, usize::from(!exempt), "{record} › {field}");
    }
    assert!(wanted.len() > 250, "the model of domain.md is there: {} fields", wanted.len());
}

fn fields(all: &mut Vec<(String, String)>, node: &dyn Node) {
    for key in node.keys() {
        all.push((node.name().to_owned(), key.to_owned()));
        if let Some(rows) = node.leaf(key).and_then(|it| it.rows()) {
            fields(all, &*rows.blank());
        }
    }
}
