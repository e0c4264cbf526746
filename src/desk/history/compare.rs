//! What differs between two states of a case: records added, removed, moved and changed, field by
//! field.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::edit::At;
use crate::domain::{AnyRows, CaseFile, Id, Kind, Node};

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is there in both, and not the same.
    Changed,
    /// The rows of this list of it, or of the part, stand in another order.
    Moved(&'static str),
}

/// A record that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its address; that of the part or the record for rows that moved.
    pub at: At,
    /// What became of it.
    pub what: What,
    /// The fields that differ. The rows of a list within it are items of their own.
    pub fields: Vec<&'static str>,
}

impl Item {
    /// The record of the case that it is, or is a part of.
    pub fn top(&self) -> At {
        At { sub: None, ..self.at }
    }
}

/// Everything that differs, in the order of the case.
pub fn compare(old: &CaseFile, new: &CaseFile) -> Vec<Item> {
    let mut found = Vec::new();
    for part in Node::keys(new) {
        let (Some(before), Some(after)) = (old.leaf(part), new.leaf(part)) else { continue };
        if let (Some(before), Some(after)) = (before.rows(), after.rows()) {
            let (before, after) = (before.all(), after.all());
            rows([&before, &after], At::part(part), part, &mut found);
        } else {
            let both = [before.shared_node(), after.shared_node()];
            record(both, At::part(part), &mut found);
        }
    }
    found
}

/// How many items differ: a row of a list within an item is counted as that item.
pub fn count(found: &[Item]) -> usize {
    let mut tops: Vec<At> = found.iter().map(Item::top).collect();
    tops.dedup();
    tops.len()
}

/// The rows of a list: of the part `of`, or within the record `of`.
fn rows([before, after]: [&[Rc<dyn Node>]; 2], of: At, list: &'static str, found: &mut Vec<Item>) {
    let at = |id: Id| match of.row {
        None => At::row(list, id),
        Some(_) => of.sub(list, id),
    };
    let by_id = |all: &[Rc<dyn Node>]| -> BTreeMap<Id, Rc<dyn Node>> {
        all.iter().map(|it| (it.id(), it.clone())).collect()
    };
    let (old, new) = (by_id(before), by_id(after));
    for row in before.iter().filter(|it| !new.contains_key(&it.id())) {
        record([Some(row.clone()), None], at(row.id()), found);
    }
    for row in after {
        record([old.get(&row.id()).cloned(), Some(row.clone())], at(row.id()), found);
    }
    let stays = |all: &[Rc<dyn Node>], other: &BTreeMap<Id, Rc<dyn Node>>| -> Vec<Id> {
        all.iter().map(|it| it.id()).filter(|it| other.contains_key(it)).collect()
    };
    if stays(before, &new) != stays(after, &old) {
        found.push(Item { at: of, what: What::Moved(list), fields: Vec::new() });
    }
}

/// A record as it was and as it is, one of them at least.
fn record([old, new]: [Option<Rc<dyn Node>>; 2], at: At, found: &mut Vec<Item>) {
    let both = old.as_ref().zip(new.as_ref());
    if both.is_some_and(|(old, new)| Rc::ptr_eq(old, new)) {
        return;
    }
    let Some(any) = new.as_ref().or(old.as_ref()) else { return };
    let (mut fields, mut lists) = (Vec::new(), Vec::new());
    for key in any.keys() {
        let Some(leaf) = any.leaf(key) else { continue };
        if leaf.kind() == Kind::Rows {
            lists.push(key);
            continue;
        }
        let differs = match both {
            Some((old, new)) => old.value(key) != new.value(key),
            None => !leaf.is_absent(),
        };
        if differs {
            fields.push(key);
        }
    }
    let what = match both {
        None if old.is_none() => Some(What::Added),
        None => Some(What::Removed),
        Some(_) if fields.is_empty() => None,
        Some(_) => Some(What::Changed),
    };
    found.extend(what.map(|what| Item { at, what, fields }));
    for list in lists {
        let all = |node: &Option<Rc<dyn Node>>| {
            let rows = node.as_ref().and_then(|it| it.leaf(list)?.rows().map(AnyRows::all));
            rows.unwrap_or_default()
        };
        rows([&all(&old), &all(&new)], at, list, found);
    }
}
