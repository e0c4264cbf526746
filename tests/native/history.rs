//! The history: what differs between two states of a case, word by word, and how it is told.

#[path = "history/prose.rs"]
mod prose;
#[path = "history/review.rs"]
mod review;
#[path = "history/told.rs"]
mod told;

use plainplan::desk::history::compare::{What, compare, count};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Kind, Node, Value};

use crate::generate::{Dice, Fullness, case, fill};

fn text(it: &str) -> Value {
    Value::Text(it.to_owned())
}

#[test]
fn nothing_differs_only_where_nothing_does() {
    for seed in 1..60 {
        let one = case(seed, Fullness { fields: 6, rows: 3 });
        assert_eq!(compare(&one, &one.clone()), []);
        // Read back from a file no pointer is the same.
        let text = plainplan::export::saved::write(
            &one,
            plainplan::export::saved::Restricted::Included,
            "2026-11-27",
        );
        let again = plainplan::export::saved::open(&text).expect("our own file");
        assert_eq!(compare(&one, &again), [], "seed {seed}");
        let other = case(seed + 100, Fullness { fields: 6, rows: 3 });
        assert!(!compare(&one, &other).is_empty());
    }
}

/// Whatever is changed is named, and nothing else.
#[test]
fn each_change_is_named_where_it_is() {
    let full = Fullness { fields: 10, rows: 3 };
    let old = case(7, full);
    let mut dice = Dice(9);
    let mut tried = 0;
    for part in Node::keys(&old) {
        let ids = old.list(part).map(|it| it.ids());
        let at = match &ids {
            Some(ids) => At::row(part, ids[0]),
            None => At::part(part),
        };
        let node = old.node(at).expect("every part is filled");
        for field in node.keys() {
            let leaf = node.leaf(field).expect("its own");
            if leaf.kind() == Kind::Rows {
                continue;
            }
            let mut changed = node.copy();
            let fresh = std::rc::Rc::get_mut(&mut changed).expect("a copy");
            fill(fresh, &mut dice, full);
            let value = changed.value(field);
            let mut new = old.clone();
            new.apply(Edit::Set(at, field, value.clone()));
            let found = compare(&old, &new);
            if value == node.value(field) {
                assert_eq!(found, [], "{part} {field}");
                continue;
            }
            tried += 1;
            assert_eq!(found.len(), 1, "{part} {field}");
            assert_eq!((found[0].at, found[0].what), (at, What::Changed));
            assert_eq!(found[0].fields, [field]);
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn rows_come_go_and_move() {
    let mut old = CaseFile::default();
    for id in 1..=4 {
        let what = vec![("what", text(&format!("Event {id}")))];
        old.apply(Edit::Add(At::row("chronology", Id(id)), what));
    }
    let quote = At::row("voices", Id(1)).sub("quotes", Id(50));
    old.apply(Edit::Add(At::row("children", Id(1)), vec![("name", text("Ava"))]));
    old.apply(Edit::Add(quote, vec![("words", text("I like Gran."))]));
    let mut new = old.clone();
    let row = |id| At::row("chronology", Id(id));
    new.apply(Edit::Remove(row(2)));
    new.apply(Edit::Add(row(9), vec![("what", text("Seen"))]));
    new.apply(Edit::Move(row(4), Some(Id(1))));
    new.apply(Edit::Set(quote, "words", text("I like it when Gran comes.")));
    new.apply(Edit::Add(At::row("voices", Id(1)).sub("quotes", Id(51)), vec![]));
    let found = compare(&old, &new);
    let told: Vec<_> = found.iter().map(|it| (it.at, it.what, it.fields.clone())).collect();
    assert_eq!(
        told,
        [
            (row(2), What::Removed, vec!["what"]),
            (row(9), What::Added, vec!["what"]),
            (At::part("chronology"), What::Moved("chronology"), vec![]),
            (quote, What::Changed, vec!["words"]),
            (At::row("voices", Id(1)).sub("quotes", Id(51)), What::Added, vec![]),
        ]
    );
    assert_eq!(count(&found), 4, "the two quotations are of one child’s record");
    // A child who goes takes what is hers along: all of it is named.
    let mut without = old.clone();
    without.apply(Edit::Remove(At::row("children", Id(1))));
    let gone = compare(&old, &without);
    assert!(gone.iter().all(|it| it.what == What::Removed));
    assert_eq!(gone.len(), 3, "the child, her record and the quotation");
}

/// Going back puts another case in the place of the one there is: the desk follows, and the store
/// holds it, whatever the two are.
#[test]
fn another_case_is_followed_and_stored_whole() {
    use plainplan::desk::Desk;
    use plainplan::export::pieces::{Pieces, assemble};
    for seed in 1..12 {
        let mut one = case(seed, Fullness { fields: 6, rows: 3 });
        for id in 1..=(seed * 17) {
            one.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
        }
        let mut other = case(seed + 50, Fullness { fields: 6, rows: 3 });
        for id in (1..=120).rev() {
            other.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
        }
        for (from, to) in [(&one, &other), (&other, &one)] {
            let mut desk = Desk::new("2026-11-27", "", "");
            let mut store = std::collections::BTreeMap::new();
            let (mut sent, mut stored) = (Pieces::default(), Pieces::default());
            for case in [from, to] {
                loop {
                    let (changes, next, is_all) = sent.some_changes(case, 6);
                    desk.follow(&changes).expect("fits");
                    sent = next;
                    if is_all {
                        break;
                    }
                }
                assert_eq!(desk.case(), case, "the desk, seed {seed}");
                let (changes, next) = stored.changes(case);
                store.extend(changes.put);
                changes.delete.iter().for_each(|it| drop(store.remove(it)));
                stored = next;
                assert_eq!(assemble(store.clone()), (case.clone(), vec![]), "the store");
            }
        }
    }
}
