//! Which answers are chosen, so that in the end every question has come up.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use plainplan::domain::sections::{Ask, Block, Section};
use plainplan::domain::{CaseFile, Kind, Leaf, Node};

use super::Writer;

/// Answers that others hang on: this author is asked everything there is.
const SETTLED: [(&str, &str); 3] =
    [("nation", "wales"), ("profession", "health_visitor"), ("standing", "subject")];

/// The key of a choice that brings up most questions that have not come up yet; else any.
pub fn pick(
    keys: &[&'static str],
    (record, field): (&'static str, &str),
    asks: &[Ask],
    asked: &BTreeSet<(&str, &str)>,
    number: usize,
) -> &'static str {
    let settled = |it: &&&str| SETTLED.contains(&(field, it));
    if let Some(key) = keys.iter().find(settled) {
        return key;
    }
    let brings = |key: &str| {
        let only = |it: &&Ask| it.only.is_some_and(|it| it.0 == field && it.1.contains(&key));
        asks.iter().filter(only).filter(|it| !asked.contains(&(record, it.field))).count()
    };
    let most = keys.iter().map(|it| brings(it)).max().unwrap_or_default();
    let best: Vec<_> = keys.iter().filter(|it| brings(it) == most).collect();
    best[number % best.len()]
}

/// Does this field decide whether another is asked?
pub fn decides(ask: &Ask, asks: &[Ask]) -> bool {
    asks.iter().any(|it| it.only.is_some_and(|it| it.0 == ask.field))
}

/// Every question of the table: record and field.
fn table() -> Result<BTreeSet<(&'static str, &'static str)>> {
    let case = CaseFile::default();
    let mut all = BTreeSet::new();
    for section in Section::all() {
        for block in section.blocks {
            match block {
                Block::Part(part, asks) => {
                    let node = Node::leaf(&case, part).and_then(Leaf::node).context(*part)?;
                    add(&mut all, node, asks);
                }
                Block::Mine(part, asks)
                | Block::EachChild(part, asks)
                | Block::EachAdult(part, asks) => {
                    add(&mut all, &*case.list(part).context(*part)?.blank(), asks);
                }
                _ => {}
            }
        }
        for list in section.lists() {
            add(&mut all, &*case.list(list.part).context(list.part)?.blank(), list.asks);
        }
    }
    Ok(all)
}

fn add(all: &mut BTreeSet<(&'static str, &'static str)>, node: &dyn Node, asks: &[Ask]) {
    for ask in asks {
        all.insert((node.name(), ask.field));
        let leaf = node.leaf(ask.field);
        if let Some(rows) = leaf.filter(|it| it.kind() == Kind::Rows).and_then(Leaf::rows) {
            add(all, &*rows.blank(), ask.rows);
        }
    }
}

impl Writer<'_> {
    /// Every question of the table was answered at least once.
    pub(super) fn all_was_asked(&self) -> Result<()> {
        let missed: Vec<_> = table()?.difference(&self.asked).copied().collect();
        ensure!(missed.is_empty(), "never asked: {missed:?}");
        Ok(())
    }
}
