//! The arrangements at hand: those that come with the app, and those people loaded here. Of each the
//! page knows the head; what its file says is the desk's to read.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::setting::Nation;
use crate::domain::{CaseFile, Id};
use crate::rules::timetable::Head;

/// The file of one area.
pub struct Held {
    /// Its name in addresses: small numbers for files that come with the app.
    pub id: Id,
    /// Was it loaded on this device?
    pub is_own: bool,
    /// What the desk is handed: the text of a file that was loaded, the id of one that comes with the
    /// app.
    pub file: Rc<str>,
    head: OnceCell<Option<Rc<Head>>>,
}

impl Held {
    /// Its name, and what it changes in a draft; reading that takes a while, so it is read once.
    /// `None` for a file that an older app kept and this one cannot read.
    pub fn head(&self) -> Option<&Rc<Head>> {
        self.head.get_or_init(|| Head::read(&self.file).map(Rc::new)).as_ref()
    }
}

/// All of them. Two are equal when they are one.
#[derive(Clone)]
pub struct Shelf(Rc<Vec<Held>>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shelf {
    /// The files that come with the app, and those loaded here: id and text.
    pub fn with(own: &[(Id, String)]) -> Self {
        let ours = Head::ours().into_iter().zip(1..).map(|(head, at)| Held {
            id: Id(at),
            is_own: false,
            file: head.id.as_str().into(),
            head: OnceCell::from(Some(Rc::new(head))),
        });
        let own = own.iter().map(|(id, text)| Held {
            id: *id,
            is_own: true,
            file: text.as_str().into(),
            head: OnceCell::new(),
        });
        Self(Rc::new(ours.chain(own).collect()))
    }

    /// Every file.
    pub fn files(&self) -> &[Held] {
        &self.0
    }

    /// Every area that can be read, those loaded here last.
    pub fn heads(&self) -> impl Iterator<Item = &Rc<Head>> {
        self.0.iter().filter_map(|it| it.head())
    }

    fn find(&self, id: &str) -> Option<&Held> {
        let is_it = |it: &&Held| it.head().is_some_and(|it| it.id == id);
        // An area that comes with the app is never that of a file somebody loaded.
        let ours = self.0.iter().filter(|it| !it.is_own).find(is_it);
        ours.or_else(|| self.0.iter().filter(is_it).last())
    }

    /// The arrangements a case follows: those chosen, else the general ones of its nation.
    pub fn local(&self, case: &CaseFile) -> Option<Local> {
        let nation = case.about.nation.0;
        let general = if nation == Some(Nation::Wales) { "wales" } else { "england" };
        let is_there = |it: &&Held| {
            let of = it.head().and_then(|it| it.ways.nation);
            nation.is_none() || of == nation
        };
        let chosen = self.find(case.about.arrangements.read()).filter(is_there);
        let held = chosen.or_else(|| self.find(general))?;
        Some(Local { head: held.head()?.clone(), file: held.file.clone() })
    }

    /// Are arrangements chosen that are not at hand here?
    pub fn lacks(&self, case: &CaseFile) -> bool {
        let id = case.about.arrangements.read();
        !id.is_empty() && self.find(id).is_none()
    }
}

/// The arrangements at hand.
#[hook]
pub fn use_shelf() -> Shelf {
    use_context::<Shelf>().unwrap_or_else(|| Shelf::with(&[]))
}

/// The arrangements the open draft follows.
#[derive(Clone)]
pub struct Local {
    /// Their name, and what they change in it.
    pub head: Rc<Head>,
    /// What the desk is handed of them.
    pub file: Rc<str>,
}

impl PartialEq for Local {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.head, &other.head)
    }
}
