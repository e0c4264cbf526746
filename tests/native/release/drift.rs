//! The snapshot of the allow-list: every field of every record has been decided about.

use std::collections::BTreeSet;

use plainplan::domain::{CaseFile, Node};
use plainplan::release::policy::ALLOW;

use super::table::classes;

/// Every record that can be in a case, and its fields.
fn fields() -> BTreeSet<(String, String)> {
    fn of(node: &dyn Node, all: &mut BTreeSet<(String, String)>) {
        for key in node.keys() {
            let leaf = node.leaf(key).expect("its own");
            if node.name() != "case" {
                all.insert((node.name().to_owned(), key.to_owned()));
            }
            if let Some(one) = leaf.node() {
                of(one, all);
            }
            if let Some(rows) = leaf.rows() {
                of(&*rows.blank(), all);
            }
        }
    }
    let mut all = BTreeSet::new();
    of(&CaseFile::default(), &mut all);
    all
}

#[test]
fn every_field_of_every_record_is_decided_about() {
    let decided: BTreeSet<_> = classes().keys().cloned().collect();
    let there = fields();
    let undecided: Vec<_> = there.difference(&decided).collect();
    assert!(undecided.is_empty(), "write into tests/release/allow.txt who may see {undecided:?}");
    let gone: Vec<_> = decided.difference(&there).collect();
    assert!(gone.is_empty(), "no longer a field: {gone:?}");
}

#[test]
fn the_list_is_the_one_that_was_agreed() {
    let snapshot: Vec<String> = classes()
        .iter()
        .filter(|it| it.1 != "never")
        .map(|((record, field), class)| format!("{record}.{field} = {class}"))
        .collect();
    let mut list: Vec<String> = ALLOW
        .iter()
        .map(|it| format!("{}.{} = {}", it.record, it.field, format!("{:?}", it.to).to_lowercase()))
        .collect();
    list.sort();
    let twice = list.windows(2).find(|it| it[0] == it[1]);
    assert_eq!(twice, None, "a line stands twice");
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (snapshot.iter().collect(), list.iter().collect());
    let unexplained: Vec<_> = a.symmetric_difference(&b).collect();
    assert!(
        unexplained.is_empty(),
        "policy.rs and tests/release/allow.txt differ: {unexplained:?}"
    );
    assert_eq!(snapshot.len(), list.len());
}
