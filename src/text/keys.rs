//! The keys of all words that the table of sections needs, worked out from the table.

use std::collections::BTreeSet;

use crate::domain::sections::{Ask, Block, Group, List, Section};
use crate::domain::{CaseFile, Kind, Node};

/// The key of a field's label. Who may see an item is asked in the same words of every sort.
pub fn field(record: &str, field: &str) -> String {
    let record = match (record, field) {
        ("child" | "adult" | "other" | "restricted", "hidden_from") => record,
        (_, "audience" | "sensitive") => "seen",
        (_, "hidden_from" | "hidden_why" | "hidden_by" | "hidden_chair") => "seen",
        _ => record,
    };
    format!("{}-{}", dashed(record), dashed(field))
}

/// The key of one choice's words.
pub fn option(set: &str, key: &str) -> String {
    format!("option-{}-{}", dashed(set), dashed(key))
}

/// The key of a list's heading; its `.add`, `.one` and `.none` hang on it.
pub fn list(list: &List) -> String {
    let preset = list.preset.iter().map(|(_, key)| format!("-{key}"));
    format!("list-{}{}", dashed(list.part), preset.collect::<String>())
}

/// Keys in files have underscores; Fluent identifiers here have dashes.
fn dashed(key: &str) -> String {
    key.replace('_', "-")
}

/// All keys the table needs.
pub fn needed() -> BTreeSet<String> {
    let case = CaseFile::default();
    let mut keys: BTreeSet<String> =
        Group::ALL.iter().map(|it| format!("group-{}", it.key())).collect();
    for section in Section::all() {
        keys.insert(format!("section-{}", section.id));
        for block in section.blocks {
            match block {
                Block::Heading(id) => {
                    keys.insert(format!("part-{id}"));
                }
                Block::Part(part, asks) => {
                    if let Some(node) = Node::leaf(&case, part).and_then(|it| it.node()) {
                        of_asks(&mut keys, node, asks);
                    }
                }
                Block::Mine(part, asks)
                | Block::EachChild(part, asks)
                | Block::EachAdult(part, asks) => {
                    if let Some(rows) = case.list(part) {
                        of_asks(&mut keys, &*rows.blank(), asks);
                    }
                }
                _ => {}
            }
        }
        for it in section.lists() {
            let key = list(it);
            keys.extend(["add", "one", "none"].map(|attribute| format!("{key}.{attribute}")));
            keys.insert(key);
            if let Some(rows) = case.list(it.part) {
                of_asks(&mut keys, &*rows.blank(), it.asks);
            }
        }
    }
    keys
}

fn of_asks(keys: &mut BTreeSet<String>, node: &dyn Node, asks: &[Ask]) {
    for ask in asks {
        let key = field(node.name(), ask.field);
        let Some(leaf) = node.leaf(ask.field) else { continue };
        match leaf.kind() {
            Kind::Choice(set, all) | Kind::Choices(set, all) => {
                keys.extend(all.iter().map(|it| option(set, it)));
            }
            Kind::Rows => {
                keys.extend(["add", "one"].map(|attribute| format!("{key}.{attribute}")));
                if let Some(rows) = leaf.rows() {
                    of_asks(keys, &*rows.blank(), ask.rows);
                }
            }
            _ => {}
        }
        keys.insert(key);
    }
}
