//! The arrangements at hand: those that come with the app, and those people loaded here.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::setting::Nation;
use crate::domain::{CaseFile, Id};
use crate::rules::timetable::{AREAS, Area};

/// The file of one area.
pub struct Held {
    /// Its name in addresses: small numbers for files that come with the app.
    pub id: Id,
    /// Was it loaded on this device?
    pub is_own: bool,
    /// The text of the file.
    pub text: Rc<str>,
    read: OnceCell<Option<Rc<Area>>>,
}

impl Held {
    fn new(id: Id, is_own: bool, text: &str) -> Self {
        Self { id, is_own, text: text.into(), read: OnceCell::new() }
    }

    /// What the file says; reading it takes milliseconds, so it is read once. `None` for a file
    /// that an older app kept and this one cannot read.
    pub fn area(&self) -> Option<&Rc<Area>> {
        self.read.get_or_init(|| Area::read(&self.text).ok().map(Rc::new)).as_ref()
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
        let ours = AREAS.iter().zip(1..).map(|((_, text), at)| Held::new(Id(at), false, text));
        let own = own.iter().map(|(id, text)| Held::new(*id, true, text));
        Self(Rc::new(ours.chain(own).collect()))
    }

    /// Every file.
    pub fn files(&self) -> &[Held] {
        &self.0
    }

    /// Every area that can be read, those loaded here last.
    pub fn areas(&self) -> impl Iterator<Item = &Rc<Area>> {
        self.0.iter().filter_map(|it| it.area())
    }

    fn find(&self, id: &str) -> Option<&Rc<Area>> {
        // The id of an area that comes with the app is the name of its file.
        let at = AREAS.iter().position(|it| it.0 == id);
        let ours = at.and_then(|it| self.0.get(it)?.area());
        ours.or_else(|| self.areas().filter(|it| it.id == id).last())
    }

    /// The general arrangements of a nation.
    pub fn general(&self, nation: Option<Nation>) -> Option<&Rc<Area>> {
        self.find(if nation == Some(Nation::Wales) { "wales" } else { "england" })
    }

    /// The arrangements a case follows: those chosen, else the general ones of its nation.
    pub fn of(&self, case: &CaseFile) -> Option<&Rc<Area>> {
        let nation = case.about.nation.0;
        let chosen = self.find(case.about.arrangements.read());
        let chosen = chosen.filter(|it| nation.is_none_or(|nation| it.nation == nation));
        chosen.or_else(|| self.general(nation))
    }

    /// The arrangements a case follows, all that a draft needs of them.
    pub fn local(&self, case: &CaseFile) -> Option<Local> {
        let area = self.of(case)?.clone();
        let general = self.general(case.about.nation.0).unwrap_or(&area).clone();
        let is_it = |it: &&Held| it.area().is_some_and(|it| Rc::ptr_eq(it, &area));
        let text = self.0.iter().find(is_it)?.text.clone();
        Some(Local { area, general, text })
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

/// The arrangements the open draft follows, and the general ones of its nation.
#[derive(Clone)]
pub struct Local {
    /// Those it follows.
    pub area: Rc<Area>,
    /// The general ones.
    pub general: Rc<Area>,
    /// The text of the file of those it follows.
    pub text: Rc<str>,
}

impl PartialEq for Local {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.area, &other.area) && Rc::ptr_eq(&self.general, &other.general)
    }
}

/// The arrangements the open draft follows.
#[hook]
pub fn use_local() -> Local {
    use_context::<Local>().expect("a draft gives its arrangements")
}
