//! What was read of records, so that each text is read once, by whichever rule asks first.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::edit::At;
use crate::domain::knowledge::Event;
use crate::domain::{Node, Span, Value};
use crate::rules::prose::Passage;

/// What was made of fields so far.
type Made<T> = RefCell<Vec<(&'static str, Rc<T>)>>;

/// Texts of a record read so far: many rules look at the same one.
#[derive(Default)]
pub(super) struct Texts {
    passages: Made<Passage>,
    /// Numbers of telling words.
    telling: Made<[u64]>,
}

/// What is made of a field: once.
fn once<T: ?Sized>(made: &Made<T>, field: &'static str, make: impl FnOnce() -> Rc<T>) -> Rc<T> {
    if let Some((_, known)) = made.borrow().iter().find(|it| it.0 == field) {
        return known.clone();
    }
    let new = make();
    made.borrow_mut().push((field, new.clone()));
    new
}

impl Texts {
    /// A field of the record these texts are of.
    pub(super) fn read(&self, node: &dyn Node, field: &'static str) -> Rc<Passage> {
        once(&self.passages, field, || Rc::new(Passage::read(&text_of(node, field))))
    }

    /// The same where the field's text is at hand.
    pub(super) fn read_as(&self, field: &'static str, text: &str) -> Rc<Passage> {
        once(&self.passages, field, || Rc::new(Passage::read(text)))
    }
}

/// A field's text as typed.
pub(super) fn text_of(node: &dyn Node, field: &str) -> String {
    match node.value(field) {
        Value::Text(text) => text,
        Value::Answer(answer) => answer.text,
        Value::Date(_) | Value::Many(_) => String::new(),
    }
}

/// Texts of the records that rules of the whole case read too, by where the record lies: as long
/// as it is on the shelf, no other can lie there.
#[derive(Clone, Default)]
pub(super) struct Shelf(Rc<Inside>);

/// A record, so that it stays where it lies, and its texts.
type Kept = (Rc<dyn Node>, Rc<Texts>);

#[derive(Default)]
struct Inside {
    texts: RefCell<BTreeMap<usize, Kept>>,
    /// Of each entry of the chronology, in order: its date in words, and what that means.
    dates: RefCell<Vec<(String, Option<Span>)>>,
}

/// The parts of which rules of the whole case read texts.
const SHELVED: &[&str] = &[
    "actions",
    "changes",
    "contingencies",
    "contributions",
    "needs",
    "outcomes",
    "plans",
    "risks",
    "statements",
    "visits",
];

fn place(node: &dyn Node) -> usize {
    std::ptr::from_ref(node).cast::<()>().addr()
}

impl Shelf {
    /// Texts of a record that is new.
    pub(super) fn texts(&self, at: At, node: &Rc<dyn Node>) -> Rc<Texts> {
        let texts = Rc::new(Texts::default());
        if SHELVED.contains(&at.part) {
            let kept = (node.clone(), texts.clone());
            self.0.texts.borrow_mut().insert(place(&**node), kept);
        }
        texts
    }

    /// A record is gone, or another is in its place.
    pub(super) fn clear(&self, node: &dyn Node) {
        self.0.texts.borrow_mut().remove(&place(node));
    }

    fn of(&self, node: &dyn Node) -> Rc<Texts> {
        // A record of a part that no rule looks at by itself is read each time.
        self.0.texts.borrow().get(&place(node)).map(|it| it.1.clone()).unwrap_or_default()
    }

    /// A field's text read.
    pub(super) fn read(&self, node: &dyn Node, field: &'static str) -> Rc<Passage> {
        self.of(node).read(node, field)
    }

    /// The telling words of a field as numbers, in order: always made by the same `make`.
    pub(super) fn telling(
        &self,
        node: &dyn Node,
        field: &'static str,
        make: fn(&Passage) -> Rc<[u64]>,
    ) -> Rc<[u64]> {
        let texts = self.of(node);
        once(&texts.telling, field, || make(&texts.read(node, field)))
    }

    /// What the dates of these entries mean: read again only where the words differ from those
    /// that the entry at this place had the last time.
    pub(super) fn dates(&self, entries: &[&Event]) -> Vec<Option<Span>> {
        let mut known = self.0.dates.borrow_mut();
        known.truncate(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let when = &entry.when;
            match known.get_mut(at) {
                Some(old) if old.0 == when.0 => {}
                Some(old) => *old = (when.0.clone(), when.read()),
                None => known.push((when.0.clone(), when.read())),
            }
        }
        known.iter().map(|it| it.1).collect()
    }
}

/// What was read of a case is no part of what is around it.
impl PartialEq for Shelf {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Never what was read: this may end up in a log.
impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} records", self.0.texts.borrow().len())
    }
}
