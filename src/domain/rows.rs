//! Lists of records, kept in pages of 50.
//!
//! An edit copies the path to the row it touches and shares the rest: the page's pointer tells
//! the store what to write and the view what to draw again.

use std::any::Any;
use std::rc::Rc;

use super::id::Id;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};
use super::record::{Node, Record};

/// How many rows share a page, and so a record of the store.
pub const PAGE: usize = 50;

/// A list of records. No page is empty and none holds more than [`PAGE`] rows.
#[derive(Clone, Debug)]
pub struct Rows<R> {
    pages: Vec<Rc<Vec<Rc<R>>>>,
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self { pages: Vec::new() }
    }
}

/// Where pages break is no part of what a list says.
impl<R: Eq> PartialEq for Rows<R> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other.iter()).all(|(a, b)| a == b)
    }
}

impl<R: Eq> Eq for Rows<R> {}

impl<R> FromIterator<R> for Rows<R> {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        let mut list = Self::default();
        rows.into_iter().for_each(|it| list.push(Rc::new(it)));
        list
    }
}

impl<R> Rows<R> {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.pages.iter().map(|it| it.len()).sum()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// The rows in order.
    pub fn iter(&self) -> impl Iterator<Item = &Rc<R>> {
        self.pages.iter().flat_map(|it| it.iter())
    }

    fn push(&mut self, row: Rc<R>) {
        match self.pages.last_mut() {
            Some(page) if page.len() < PAGE => self.page_mut_of_last().push(row),
            _ => self.pages.push(Rc::new(vec![row])),
        }
    }

    fn page_mut_of_last(&mut self) -> &mut Vec<Rc<R>> {
        // A page's rows are pointers: copying it copies no text.
        let page = self.pages.last_mut().expect("asked only when there is a page");
        Rc::make_mut(page)
    }
}

impl<R: Record> Rows<R> {
    /// The row with this id.
    pub fn get(&self, id: Id) -> Option<&Rc<R>> {
        self.iter().find(|it| Record::id(&***it) == id)
    }

    /// The row at a place in the whole list.
    pub fn at(&self, at: usize) -> Option<&Rc<R>> {
        let mut left = at;
        for page in &self.pages {
            match page.get(left) {
                Some(row) => return Some(row),
                None => left -= page.len(),
            }
        }
        None
    }

    /// Page and place of the row with this id.
    fn place(&self, id: Id) -> Option<(usize, usize)> {
        let in_page = |page: &Rc<Vec<Rc<R>>>| page.iter().position(|it| Record::id(&**it) == id);
        self.pages.iter().enumerate().find_map(|(at, page)| Some((at, in_page(page)?)))
    }

    /// The place in the whole list of the row with this id.
    fn position(&self, id: Id) -> Option<usize> {
        self.iter().position(|it| Record::id(&**it) == id)
    }

    fn insert(&mut self, at: usize, row: Rc<R>) {
        let mut start = 0;
        for page in &mut self.pages {
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
        let mut rows: Vec<Rc<R>> = self.iter().cloned().collect();
        rows.insert(at, row);
        self.pages = rows.chunks(PAGE).map(|it| Rc::new(it.to_vec())).collect();
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
    fn remove(&mut self, id: Id) -> Option<(usize, Rc<dyn Any>)>;
    /// Puts a row back where it was taken from.
    fn put_back(&mut self, at: usize, row: Rc<dyn Any>);
    /// Moves a row to just before another; to the end for `None`.
    fn shift(&mut self, id: Id, before: Option<Id>);
}

impl<R: Record> AnyRows for Rows<R> {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn len(&self) -> usize {
        Rows::len(self)
    }

    fn ids(&self) -> Vec<Id> {
        self.iter().map(|it| Record::id(&**it)).collect()
    }

    fn all(&self) -> Vec<Rc<dyn Node>> {
        self.iter().map(|it| it.clone() as Rc<dyn Node>).collect()
    }

    fn row(&self, id: Id) -> Option<Rc<dyn Node>> {
        self.get(id).map(|it| it.clone() as Rc<dyn Node>)
    }

    fn nth(&self, at: usize) -> Option<Rc<dyn Node>> {
        self.at(at).map(|it| it.clone() as Rc<dyn Node>)
    }

    fn blank(&self) -> Rc<dyn Node> {
        Rc::new(R::default())
    }

    fn row_mut(&mut self, id: Id) -> Option<&mut dyn Node> {
        let (page, at) = self.place(id)?;
        let page = Rc::make_mut(&mut self.pages[page]);
        let row: &mut R = Rc::make_mut(&mut page[at]);
        Some(row)
    }

    fn add(&mut self, id: Id) {
        if self.get(id).is_none() {
            let mut row = R::default();
            row.set_id(id);
            self.push(Rc::new(row));
        }
    }

    fn remove(&mut self, id: Id) -> Option<(usize, Rc<dyn Any>)> {
        let position = self.position(id)?;
        let (page, at) = self.place(id)?;
        let row = Rc::make_mut(&mut self.pages[page]).remove(at);
        if self.pages[page].is_empty() {
            self.pages.remove(page);
        }
        Some((position, row))
    }

    fn put_back(&mut self, at: usize, row: Rc<dyn Any>) {
        if let Ok(row) = row.downcast::<R>()
            && self.get(Record::id(&*row)).is_none()
        {
            self.insert(at, row);
        }
    }

    fn shift(&mut self, id: Id, before: Option<Id>) {
        if before == Some(id) {
            return;
        }
        let Some((_, row)) = self.remove(id) else { return };
        let at = before.and_then(|it| self.position(it)).unwrap_or(self.len());
        self.put_back(at, row);
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
        Json::List(self.iter().map(|it| Node::to_json(&**it)).collect())
    }

    /// Adds the rows to those there are: the store hands in page after page.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        // A set, so that a file of many rows is not a square of looks.
        let mut ids: std::collections::HashSet<Id> = self.ids().into_iter().collect();
        for item in items {
            let place = format!("{place} {}", self.len() + 1);
            let mut row = R::default();
            Node::take_json(&mut row, item, &place)?;
            if !ids.insert(Record::id(&row)) {
                return Err(Wrong::SameId(Record::id(&row).to_string()).at(&place));
            }
            self.push(Rc::new(row));
        }
        Ok(())
    }

    fn pieces(&self) -> Vec<Rc<dyn Any>> {
        self.pages.iter().map(|it| it.clone() as Rc<dyn Any>).collect()
    }

    fn piece_json(&self, at: usize) -> Json {
        Json::List(self.pages[at].iter().map(|it| Node::to_json(&**it)).collect())
    }

    fn schema(&self) -> Json {
        Json::object([("type", Json::text("array")), ("items", Node::schema(&R::default()))])
    }

    fn rows(&self) -> Option<&dyn AnyRows> {
        Some(self)
    }

    fn rows_mut(&mut self) -> Option<&mut dyn AnyRows> {
        Some(self)
    }
}
