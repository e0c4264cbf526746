//! A draft as the pieces the store keeps: one for each part that stands alone, one for each page
//! of 50 rows of a list.
//!
//! A keystroke changes one piece. Which one is told by pointer, without looking at a word of text.

use std::any::Any;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::{CaseFile, Json, Misfit, Node};

/// The pieces of one state of a draft, to be compared with the next.
#[derive(Clone, Default)]
pub struct Pieces {
    // Held, so that no other piece can get the address of one that was freed.
    held: BTreeMap<String, Rc<dyn Any>>,
}

/// What to write to bring the store from one state to the next.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Pieces to put: key and JSON text.
    pub put: Vec<(String, String)>,
    /// Keys to delete.
    pub delete: Vec<String>,
}

impl Pieces {
    /// The pieces of a case.
    pub fn of(case: &CaseFile) -> Self {
        let mut held = BTreeMap::new();
        for part in Node::keys(case) {
            let leaf = case.leaf(part).expect("a key of its own");
            for (page, piece) in leaf.pieces().into_iter().enumerate() {
                if !leaf.is_absent() {
                    held.insert(key(part, page), piece);
                }
            }
        }
        Self { held }
    }

    /// The same as [`Pieces::changes`], but with at most `most` pieces to put, and whether that is
    /// all: for somebody who follows a long case a little at a time.
    pub fn some_changes(&self, case: &CaseFile, most: usize) -> (Changes, Pieces, bool) {
        let next = Self::of(case);
        let (mut changes, mut held) = (Changes::default(), self.held.clone());
        let mut is_all = true;
        for (key, piece) in &next.held {
            if held.get(key).is_some_and(|it| Rc::ptr_eq(it, piece)) {
                continue;
            }
            if changes.put.len() == most {
                is_all = false;
                break;
            }
            changes.put.push(next.put(case, key));
            held.insert(key.clone(), piece.clone());
        }
        if is_all {
            let gone = held.keys().filter(|it| !next.held.contains_key(*it));
            changes.delete.extend(gone.cloned());
            changes.delete.iter().for_each(|it| drop(held.remove(it)));
        }
        (changes, Pieces { held }, is_all)
    }

    fn put(&self, case: &CaseFile, key: &str) -> (String, String) {
        let (part, page) = split(key).expect("made by `key`");
        let leaf = case.leaf(part).expect("made from a part");
        (key.to_owned(), leaf.piece_json(page).print())
    }

    /// What has to be written to make the store hold `case` where it holds these pieces.
    pub fn changes(&self, case: &CaseFile) -> (Changes, Pieces) {
        let next = Self::of(case);
        let mut changes = Changes::default();
        for (key, piece) in &next.held {
            let same = self.held.get(key).is_some_and(|it| Rc::ptr_eq(it, piece));
            if !same {
                changes.put.push(next.put(case, key));
            }
        }
        let gone = self.held.keys().filter(|it| !next.held.contains_key(*it));
        changes.delete.extend(gone.cloned());
        (changes, next)
    }
}

impl Changes {
    /// Brings a case that stands where the pieces stood to where they are now: for somebody who
    /// follows a case from piece to piece. What did not change stays the same record.
    ///
    /// # Errors
    ///
    /// What is wrong with the first piece that does not fit, for the developer.
    pub fn apply(&self, case: &mut CaseFile) -> Result<(), String> {
        for (key, text) in &self.put {
            let (part, page) = split(key).ok_or("no such key")?;
            let json = Json::parse(text).map_err(|err| err.to_string())?;
            let leaf = case.leaf_mut(part).ok_or("no such part")?;
            let put = leaf.put_piece(page, json, part);
            put.map_err(|Misfit { place, what }| format!("{place}: {what:?}"))?;
        }
        // Pages go from the end: the first that is gone says how many are left.
        for key in &self.delete {
            let (part, page) = split(key).ok_or("no such key")?;
            let leaf = case.leaf_mut(part).ok_or("no such part")?;
            if leaf.pieces().len() > page {
                leaf.cut_pieces(page);
            }
        }
        Ok(())
    }
}

/// Pages have four digits, so that keys sort as pages do.
fn key(part: &str, page: usize) -> String {
    format!("{part}/{page:04}")
}

fn split(key: &str) -> Option<(&str, usize)> {
    let (part, page) = key.split_once('/')?;
    Some((part, page.parse().ok()?))
}

/// What the keys of pieces begin with that could not be read and were set aside.
pub const ASIDE: &str = "~/";

/// The case that pieces make, read in the order of their keys. A piece that cannot be read is
/// left out and named: the others are kept.
pub fn assemble(pieces: impl IntoIterator<Item = (String, String)>) -> (CaseFile, Vec<Damage>) {
    let mut case = CaseFile::default();
    let mut damage = Vec::new();
    for (key, text) in pieces {
        if key.starts_with(ASIDE) {
            continue;
        }
        let before = case.clone();
        if let Err(why) = take(&mut case, &key, &text) {
            case = before;
            damage.push(Damage { key, text, why });
        }
    }
    (case, damage)
}

/// A piece of the store that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The key of the piece.
    pub key: String,
    /// What stands there.
    pub text: String,
    /// What is wrong with it, for the developer.
    pub why: String,
}

fn take(case: &mut CaseFile, key: &str, text: &str) -> Result<(), String> {
    let (part, _) = split(key).ok_or("no such key")?;
    let json = Json::parse(text).map_err(|err| err.to_string())?;
    let leaf = case.leaf_mut(part).ok_or("no such part")?;
    leaf.take_json(json, part).map_err(|Misfit { place, what }| format!("{place}: {what:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::{At, Edit};
    use crate::domain::{Id, Value};

    fn of_120_events() -> CaseFile {
        let mut case = CaseFile::default();
        for id in 1..=120 {
            case.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
        }
        case
    }

    fn store(map: &mut BTreeMap<String, String>, changes: Changes) {
        map.extend(changes.put);
        changes.delete.iter().for_each(|it| drop(map.remove(it)));
    }

    #[test]
    fn a_keystroke_in_a_long_report_writes_one_piece() {
        let mut case = of_120_events();
        let (_, pieces) = Pieces::default().changes(&case);
        let text = Value::Text("Seen at home".to_owned());
        case.apply(Edit::Set(At::row("chronology", Id(70)), "what", text));
        let (changes, _) = pieces.changes(&case);
        let keys: Vec<_> = changes.put.iter().map(|it| &*it.0).collect();
        assert_eq!((keys, changes.delete), (vec!["chronology/0001"], vec![]));
    }

    #[test]
    fn the_store_holds_the_case_after_any_row_of_edits() {
        let mut case = of_120_events();
        let (mut map, mut pieces) = (BTreeMap::new(), Pieces::default());
        let mut follower = CaseFile::default();
        for step in 0..4 {
            match step {
                1 => (60..=110).for_each(|id| {
                    case.apply(Edit::Remove(At::row("chronology", Id(id))));
                }),
                2 => drop(case.apply(Edit::Move(At::row("chronology", Id(120)), Some(Id(1))))),
                3 => drop(case.apply(Edit::Set(
                    At::part("about"),
                    "title",
                    Value::Text("Draft 3".to_owned()),
                ))),
                _ => {}
            }
            let (changes, next) = pieces.changes(&case);
            changes.apply(&mut follower).expect("every piece fits");
            assert_eq!(follower, case, "whoever follows, step {step}");
            store(&mut map, changes);
            pieces = next;
            assert_eq!(assemble(map.clone()), (case.clone(), vec![]), "step {step}");
        }
    }

    #[test]
    fn a_long_case_can_be_followed_a_little_at_a_time() {
        let mut case = of_120_events();
        let (mut follower, mut sent, mut turns) = (CaseFile::default(), Pieces::default(), 0);
        for round in 0..2 {
            loop {
                let (changes, next, is_all) = sent.some_changes(&case, 1);
                assert!(changes.put.len() <= 1);
                changes.apply(&mut follower).expect("fits");
                (sent, turns) = (next, turns + 1);
                if is_all {
                    break;
                }
            }
            assert_eq!(follower, case, "round {round}");
            (1..=119).for_each(|id| {
                case.apply(Edit::Remove(At::row("chronology", Id(id))));
            });
        }
        assert!(turns > 3, "{turns}");
    }

    #[test]
    fn whoever_follows_keeps_the_rows_that_did_not_change() {
        let mut case = of_120_events();
        let (changes, pieces) = Pieces::default().changes(&case);
        let mut follower = CaseFile::default();
        changes.apply(&mut follower).expect("fits");
        let before: Vec<_> = follower.list("chronology").expect("a list").all();
        let text = Value::Text("Seen at home".to_owned());
        case.apply(Edit::Set(At::row("chronology", Id(70)), "what", text));
        pieces.changes(&case).0.apply(&mut follower).expect("fits");
        let after = follower.list("chronology").expect("a list").all();
        let fresh = before.iter().zip(&after).filter(|(a, b)| !Rc::ptr_eq(a, b)).count();
        assert_eq!(fresh, 1, "of 120 rows one is new");
    }

    #[test]
    fn a_damaged_piece_is_named_and_the_rest_is_kept() {
        let (mut map, case) = (BTreeMap::new(), of_120_events());
        store(&mut map, Pieces::default().changes(&case).0);
        map.insert("chronology/0001".to_owned(), "[{".to_owned());
        let (found, damage) = assemble(map);
        assert_eq!(found.chronology.len(), 70);
        assert_eq!(damage.iter().map(|it| &*it.key).collect::<Vec<_>>(), ["chronology/0001"]);
    }
}
