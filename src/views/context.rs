//! What views take from their surroundings: only things that do not change while one types.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::edit::Edit;
use crate::domain::gaps::{Gap, Place, Status};
use crate::domain::sections::Ask;
use crate::domain::ways::Ways;
use crate::domain::{CaseFile, Id, Node, Rows};
use crate::session::Act;
use crate::session::route::{Page, Route};
use crate::storage::db::Store;
use crate::text::Words;

/// How the lock before the drafts of real families stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Nobody knows yet.
    Unknown,
    /// No passphrase was ever chosen here.
    None,
    /// Locked.
    Shut,
    /// Open, in this tab.
    Open,
    /// There are locked drafts, but what it takes to open them is gone.
    Lost,
    /// This browser keeps nothing.
    NoStore,
}

/// The lock, and what it is before.
#[derive(Clone, PartialEq)]
pub struct Vault {
    /// How it stands.
    pub lock: Lock,
    /// The drafts of real families.
    pub store: Store,
    /// Told when it was opened: after how many minutes it locks by itself.
    pub opened: Callback<u32>,
    /// Told whether what is shown is a draft of a real family or of practice; nothing when neither.
    pub shows: Callback<Option<bool>>,
}

/// The lock.
#[hook]
pub fn use_vault() -> Vault {
    use_context::<Vault>().expect("the app gives its lock")
}

/// The words of the language on screen.
#[derive(Clone)]
pub struct W(pub Rc<Words>);

impl PartialEq for W {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for W {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.0
    }
}

/// The words of the language on screen.
#[hook]
pub fn use_words() -> W {
    use_context::<W>().expect("the app gives its words")
}

/// Where acts go: one callback that never changes.
#[derive(Clone, PartialEq)]
pub struct Sink(pub Callback<Act>);

impl Sink {
    /// Sends an edit.
    pub fn edit(&self, edit: Edit) {
        self.0.emit(Act::Edit(edit));
    }
}

/// Where acts of the open draft go.
#[hook]
pub fn use_sink() -> Sink {
    use_context::<Sink>().expect("a draft gives its sink")
}

/// Which draft is open.
#[derive(Clone, Copy, PartialEq)]
pub struct Draft(pub Id);

impl Draft {
    /// The address of a page of this draft.
    pub fn link(&self, page: Page) -> String {
        Route::Draft(self.0, page).address()
    }
}

/// Which draft is open.
#[hook]
pub fn use_draft() -> Draft {
    use_context::<Draft>().expect("a draft gives its id")
}

/// The case and the ways of its area; two are equal when they are one, so that comparing costs
/// nothing.
#[derive(Clone)]
pub struct Case(pub Rc<CaseFile>, pub Rc<Ways>);

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && Rc::ptr_eq(&self.1, &other.1)
    }
}

impl Deref for Case {
    type Target = CaseFile;

    fn deref(&self) -> &CaseFile {
        &self.0
    }
}

/// What the case asks where the ways of its area are followed.
impl Case {
    /// The pages of the task list.
    pub fn places(&self) -> Vec<Place> {
        self.0.places(&self.1)
    }

    /// The questions of a page that are open.
    pub fn gaps(&self, place: Place) -> Vec<Gap> {
        self.0.gaps(place, &self.1)
    }

    /// How the task list shows a page.
    pub fn status(&self, place: Place) -> Status {
        self.0.status(place, &self.1)
    }

    /// Is a question asked of this record?
    pub fn asks(&self, ask: &Ask, node: &dyn Node) -> bool {
        self.0.asks(ask, node, &self.1)
    }
}

/// A shared list; two are equal when they are one.
#[derive(Clone)]
pub struct Shared<R>(pub Rows<R>);

impl<R> PartialEq for Shared<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0.shares(&other.0)
    }
}

/// A shared record; two are equal when they are one.
#[derive(Clone)]
pub struct Ptr(pub Rc<dyn Node>);

impl PartialEq for Ptr {
    fn eq(&self, other: &Self) -> bool {
        // Without the type's table, which may differ for the same record.
        std::ptr::addr_eq(Rc::as_ptr(&self.0), Rc::as_ptr(&other.0))
    }
}

impl Deref for Ptr {
    type Target = dyn Node;

    fn deref(&self) -> &(dyn Node + 'static) {
        &*self.0
    }
}
