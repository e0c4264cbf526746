//! Lists of records, kept in pages of 50.
//!
//! An edit copies the path to the row it touches and shares the rest: the page's pointer tells
//! the store what to write and the view what to draw again.

use std::any::Any;
use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::rc::Rc;

use super::id::Id;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};
use super::record::{Node, Record};

/// How many rows share a page, and so a record of the store.
pub const PAGE: usize = 50;

/// Rows of any one sort. No page is empty and none holds more than [`PAGE`] rows.
#[derive(Clone, Default)]
struct Pages(Vec<Rc<Vec<Rc<dyn Node>>>>);

/// A list of records.
pub struct Rows<R> {
    // Without the type: the code that moves rows about is there once, not once for each record.
    pages: Pages,
    of: PhantomData<R>,
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self { pages: Pages::default(), of: PhantomData }
    }
}

impl<R> Clone for Rows<R> {
    fn clone(&self) -> Self {
        Self { pages: self.pages.clone(), of: PhantomData }
    }
}

impl<R: Record + std::fmt::Debug> std::fmt::Debug for Rows<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Where pages break is no part of what a list says.
impl<R> PartialEq for Rows<R> {
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (&Rc<dyn Node>, &Rc<dyn Node>)| Rc::ptr_eq(a, b) || a.equals(&**b);
        self.len() == other.len() && self.pages.iter().zip(other.pages.iter()).all(same)
    }
}

impl<R> Eq for Rows<R> {}

impl<R: Record> FromIterator<R> for Rows<R> {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        let mut list = Self::default();
        rows.into_iter().for_each(|it| list.pages.push(Rc::new(it)));
        list
    }
}

impl<R> Rows<R> {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.pages.0.is_empty()
    }

    /// Is this the very same list, not only one that says the same? Costs a look at each page.
    pub fn shares(&self, other: &Self) -> bool {
        let (ours, theirs) = (&self.pages.0, &other.pages.0);
        ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| Rc::ptr_eq(a, b))
    }
}

impl<R: Record> Rows<R> {
    /// The rows in order.
    pub fn iter(&self) -> impl Iterator<Item = &R> {
        self.pages.iter().filter_map(|it| it.downcast())
    }

    /// The row with this id.
    pub fn get(&self, id: Id) -> Option<&R> {
        self.pages.find(id)?.downcast()
    }

    /// The row at a place in the whole list.
    pub fn at(&self, at: usize) -> Option<&R> {
        self.pages.at(at)?.downcast()
    }
}

impl Pages {
    fn len(&self) -> usize {
        self.0.iter().map(|it| it.len()).sum()
    }

    fn iter(&self) -> impl Iterator<Item = &Rc<dyn Node>> {
        self.0.iter().flat_map(|it| it.iter())
    }

    fn find(&self, id: Id) -> Option<&Rc<dyn Node>> {
        self.iter().find(|it| it.id() == id)
    }

    fn at(&self, at: usize) -> Option<&Rc<dyn Node>> {
        let mut left = at;
        for page in &self.0 {
            match page.get(left) {
                Some(row) => return Some(row),
                None => left -= page.len(),
            }
        }
        None
    }

    /// Page and place of the row with this id.
    fn place(&self, id: Id) -> Option<(usize, usize)> {
        let in_page = |page: &[Rc<dyn Node>]| page.iter().position(|it| it.id() == id);
        self.0.iter().enumerate().find_map(|(at, page)| Some((at, in_page(page)?)))
    }

    fn push(&mut self, row: Rc<dyn Node>) {
        match self.0.last_mut() {
            // A page's rows are pointers: copying it copies no text.
            Some(page) if page.len() < PAGE => Rc::make_mut(page).push(row),
            _ => self.0.push(Rc::new(vec![row])),
        }
    }

    fn row_mut(&mut self, id: Id) -> Option<&mut dyn Node> {
        let (page, at) = self.place(id)?;
        let row = &mut Rc::make_mut(&mut self.0[page])[at];
        if Rc::get_mut(row).is_none() {
            *row = row.copy();
        }
        Rc::get_mut(row)
    }

    fn remove(&mut self, id: Id) -> Option<(usize, Rc<dyn Node>)> {
        let (page, at) = self.place(id)?;
        let before: usize = self.0[..page].iter().map(|it| it.len()).sum();
        let row = Rc::make_mut(&mut self.0[page]).remove(at);
        if self.0[page].is_empty() {
            self.0.remove(page);
        }
        Some((before + at, row))
    }

    fn insert(&mut self, at: usize, row: Rc<dyn Node>) {
        let mut start = 0;
        for page in &mut self.0 {
            if at < start + page.len() {
                if page.len() < PAGE {
                    return Rc::make_mut(page).insert(at - start, row);
                }
                break;
            }
            start += page.len();
        }
        if at >= self.len() {
            return self.push(row);
        }
        // The page is full: lay all pages anew. Rare, and still only pointers move.
        let mut rows: Vec<Rc<dyn Node>> = self.iter().cloned().collect();
        rows.insert(at, row);
        self.0 = rows.chunks(PAGE).map(|it| Rc::new(it.to_vec())).collect();
    }

    fn add(&mut self, id: Id, blank: fn() -> Rc<dyn Node>) {
        if self.find(id).is_none() {
            let mut row = blank();
            Rc::get_mut(&mut row).expect("nobody else has it yet").set_id(id);
            self.push(row);
        }
    }

    fn put_back(&mut self, at: usize, row: Rc<dyn Node>, name: &str) {
        if row.name() == name && self.find(row.id()).is_none() {
            self.insert(at, row);
        }
    }

    fn shift(&mut self, id: Id, before: Option<Id>) {
        if before == Some(id) {
            return;
        }
        let Some((_, row)) = self.remove(id) else { return };
        let at = before.and_then(|it| self.iter().position(|row| row.id() == it));
        self.insert(at.unwrap_or(self.len()), row);
    }

    /// Puts a page as the store holds it in the place of one, or after the last. Rows that say what
    /// they said stay the same rows, so that nothing is done again for them.
    fn put(
        &mut self,
        at: usize,
        json: Json,
        place: &str,
        blank: fn() -> Rc<dyn Node>,
    ) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        let before = self.0.get(at).cloned().unwrap_or_default();
        let mut rows = Vec::with_capacity(items.len());
        for item in items {
            let id = item.get("id").and_then(Json::as_text).and_then(|it| it.parse().ok());
            let old = before.iter().find(|it| Some(it.id()) == id);
            if let Some(same) = old.filter(|it| it.to_json() == item) {
                rows.push(same.clone());
                continue;
            }
            let mut row = blank();
            Rc::get_mut(&mut row).expect("nobody else has it yet").take_json(item, place)?;
            rows.push(row);
        }
        match self.0.get_mut(at) {
            Some(page) => *page = Rc::new(rows),
            None => self.0.push(Rc::new(rows)),
        }
        Ok(())
    }

    /// Adds what a file or the store holds. `blank` makes a row to be filled.
    fn take(&mut self, json: Json, place: &str, blank: fn() -> Rc<dyn Node>) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        // A set, so that a file of many rows is not a square of looks.
        let mut ids: BTreeSet<Id> = self.iter().map(|it| it.id()).collect();
        for (at, item) in (self.len() + 1..).zip(items) {
            let place = format!("{place} {at}");
            let mut row = blank();
            let fresh = Rc::get_mut(&mut row).expect("nobody else has it yet");
            fresh.take_json(item, &place)?;
            if !ids.insert(row.id()) {
                return Err(Wrong::SameId(row.id().to_string()).at(&place));
            }
            self.push(row);
        }
        Ok(())
    }
}

/// A list of records of any sort.
pub trait AnyRows {
    /// The field's term for one row.
    fn name(&self) -> &'static str;
    /// How many rows.
    fn len(&self) -> usize;
    /// Are there none?
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The ids in order.
    fn ids(&self) -> Vec<Id>;
    /// All rows in order; cheap, they are shared.
    fn all(&self) -> Vec<Rc<dyn Node>>;
    /// One row; cheap, it is shared.
    fn row(&self, id: Id) -> Option<Rc<dyn Node>>;
    /// The row at a place; cheap, it is shared.
    fn nth(&self, at: usize) -> Option<Rc<dyn Node>>;
    /// A row nobody has filled: what fields rows of this list have.
    fn blank(&self) -> Rc<dyn Node>;
    /// One row, for a change.
    fn row_mut(&mut self, id: Id) -> Option<&mut dyn Node>;
    /// Puts an empty row with this id at the end, unless there is one.
    fn add(&mut self, id: Id);
    /// Takes a row out: its place and itself, for [`AnyRows::put_back`].
    fn remove(&mut self, id: Id) -> Option<(usize, Rc<dyn Node>)>;
    /// Puts a row back where it was taken from, unless one with its id is there.
    fn put_back(&mut self, at: usize, row: Rc<dyn Node>);
    /// Moves a row to just before another; to the end for `None`.
    fn shift(&mut self, id: Id, before: Option<Id>);
}

fn blank<R: Record>() -> Rc<dyn Node> {
    Rc::new(R::default())
}

impl<R: Record> AnyRows for Rows<R> {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn len(&self) -> usize {
        self.pages.len()
    }

    fn ids(&self) -> Vec<Id> {
        self.pages.iter().map(|it| it.id()).collect()
    }

    fn all(&self) -> Vec<Rc<dyn Node>> {
        self.pages.iter().cloned().collect()
    }

    fn row(&self, id: Id) -> Option<Rc<dyn Node>> {
        self.pages.find(id).cloned()
    }

    fn nth(&self, at: usize) -> Option<Rc<dyn Node>> {
        self.pages.at(at).cloned()
    }

    fn blank(&self) -> Rc<dyn Node> {
        blank::<R>()
    }

    fn row_mut(&mut self, id: Id) -> Option<&mut dyn Node> {
        self.pages.row_mut(id)
    }

    fn add(&mut self, id: Id) {
        self.pages.add(id, blank::<R>);
    }

    fn remove(&mut self, id: Id) -> Option<(usize, Rc<dyn Node>)> {
        self.pages.remove(id)
    }

    fn put_back(&mut self, at: usize, row: Rc<dyn Node>) {
        self.pages.put_back(at, row, R::NAME);
    }

    fn shift(&mut self, id: Id, before: Option<Id>) {
        self.pages.shift(id, before);
    }
}

impl<R: Record> Leaf for Rows<R> {
    fn kind(&self) -> Kind {
        Kind::Rows
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn value(&self) -> Value {
        Value::Text(String::new())
    }

    fn set(&mut self, _: Value) -> bool {
        false
    }

    fn to_json(&self) -> Json {
        Json::List(self.pages.iter().map(|it| it.to_json()).collect())
    }

    /// Adds the rows to those there are: the store hands in page after page.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        self.pages.take(json, place, blank::<R>)
    }

    fn pieces(&self) -> Vec<Rc<dyn Any>> {
        self.pages.0.iter().map(|it| it.clone() as Rc<dyn Any>).collect()
    }

    fn piece_json(&self, at: usize) -> Json {
        Json::List(self.pages.0[at].iter().map(|it| it.to_json()).collect())
    }

    fn put_piece(&mut self, at: usize, json: Json, place: &str) -> Result<(), Misfit> {
        self.pages.put(at, json, place, blank::<R>)
    }

    fn cut_pieces(&mut self, count: usize) {
        self.pages.0.truncate(count);
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        let items = R::default().as_node().schema();
        Json::object([("type", Json::text("array")), ("items", items)])
    }

    fn rows(&self) -> Option<&dyn AnyRows> {
        Some(self)
    }

    fn rows_mut(&mut self) -> Option<&mut dyn AnyRows> {
        Some(self)
    }
}
