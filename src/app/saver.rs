//! Saves a draft as it is typed: within a second, and at once on leaving.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::domain::CaseFile;
use crate::export::pieces::Pieces;
use crate::session::route::Route;
use crate::session::saving::{SaveError, Saving};
use crate::storage::db::Store;
use crate::storage::drafts::Head;
use crate::storage::here::now;
use crate::storage::tabs::Tabs;

/// Milliseconds of quiet after which what was typed is written.
const QUIET: f64 = 300.0;
/// Milliseconds after which it is written although somebody is still typing.
const LONGEST: f64 = 700.0;

/// Saves one draft.
#[derive(Clone)]
pub struct Saver(Rc<Inner>);

struct Inner {
    store: Store,
    now: RefCell<Now>,
    tabs: RefCell<Option<Tabs>>,
}

struct Now {
    head: Head,
    saving: Saving,
    case: Rc<CaseFile>,
    /// What the store holds.
    stored: Pieces,
    /// Since when something is unsaved.
    since: Option<f64>,
    timer: Option<Timeout>,
    told: Option<Callback<Saving>>,
    stopped: bool,
}

impl PartialEq for Saver {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Saver {
    /// A saver of a draft that was just read, or of one that is not in the store yet.
    pub fn new(store: Store, head: Head, case: Rc<CaseFile>) -> Self {
        let fresh = head.revision == 0;
        let stored = if fresh { Pieces::default() } else { Pieces::of(&case) };
        let saving = Saving::opened((!fresh).then_some(head.saved));
        let now = Now {
            head,
            saving,
            case,
            stored,
            since: None,
            timer: None,
            told: None,
            stopped: false,
        };
        let saver =
            Self(Rc::new(Inner { store, now: RefCell::new(now), tabs: RefCell::new(None) }));
        let heard = Rc::downgrade(&saver.0);
        *saver.0.tabs.borrow_mut() = Some(Tabs::listen(move |id, revision| {
            let Some(inner) = heard.upgrade() else { return };
            let mut now = inner.now.borrow_mut();
            if now.head.id == id && revision > now.head.revision {
                now.saving.fail(SaveError::ChangedElsewhere);
                now.tell();
            }
        }));
        if fresh {
            // A draft is in the list from the moment it is begun.
            saver.0.now.borrow_mut().saving.change();
            saver.write(false);
        }
        saver
    }

    /// Who is told how the draft stands.
    pub fn watch(&self, told: Callback<Saving>) {
        let mut now = self.0.now.borrow_mut();
        told.emit(now.saving.clone());
        now.told = Some(told);
    }

    /// The case has changed.
    pub fn note(&self, case: &Rc<CaseFile>) {
        let mut state = self.0.now.borrow_mut();
        if Rc::ptr_eq(&state.case, case) {
            return;
        }
        state.case = case.clone();
        state.saving.change();
        let since = *state.since.get_or_insert_with(now);
        state.tell();
        if state.saving.failure().is_none() {
            let wait = QUIET.min(LONGEST - (now() - since)).max(0.0);
            self.later(&mut state, wait as u32);
        }
    }

    /// Where the author is: written with the next change, for "Continue".
    pub fn place(&self, address: String) {
        self.0.now.borrow_mut().head.place = address;
    }

    /// Where the author was last.
    pub fn last_place(&self) -> Route {
        Route::read(&self.0.now.borrow().head.place)
    }

    /// Writes now if there is anything to write. `urgent`: the page may be gone at any moment.
    pub fn flush(&self, urgent: bool) {
        self.write(urgent);
    }

    /// Is something typed that the store has not got, although it was tried?
    pub fn is_in_danger(&self) -> bool {
        let now = self.0.now.borrow();
        now.saving.is_dirty() && now.saving.failure().is_some()
    }

    /// Writes nothing while the draft is being deleted; writes again if that failed.
    pub fn stop(&self, stopped: bool) {
        self.0.now.borrow_mut().stopped = stopped;
        self.write(false);
    }

    fn later(&self, state: &mut Now, wait: u32) {
        let saver = Rc::downgrade(&self.0);
        state.timer = Some(Timeout::new(wait, move || {
            if let Some(inner) = saver.upgrade() {
                Saver(inner).write(false);
            }
        }));
    }

    fn write(&self, urgent: bool) {
        let (head, changes, next, covered) = {
            let mut state = self.0.now.borrow_mut();
            let barred = state.saving.failure().is_some_and(|it| !it.may_pass());
            if state.stopped || barred {
                return;
            }
            let Some(covered) = state.saving.begin(urgent) else { return };
            state.timer = None;
            state.since = None;
            let (changes, next) = state.stored.changes(&state.case);
            let title = state.case.about.title.read().to_owned();
            let head = Head { title, saved: now(), ..state.head.clone() };
            (head, changes, next, covered)
        };
        let saver = self.clone();
        spawn_local(async move {
            let result = saver.0.store.save(&head, &changes, urgent).await;
            let mut state = saver.0.now.borrow_mut();
            match result {
                Ok(revision) => {
                    state.head = Head { revision, place: state.head.place.clone(), ..head };
                    state.stored = next;
                    state.saving.complete(covered, now());
                    let id = state.head.id;
                    if let Some(tabs) = &*saver.0.tabs.borrow() {
                        tabs.say(id, revision);
                    }
                    if state.saving.is_dirty() {
                        saver.later(&mut state, QUIET as u32);
                    }
                }
                Err(why) => {
                    state.saving.fail(why);
                    if let Some(wait) = state.saving.retry_in() {
                        saver.later(&mut state, wait);
                    }
                }
            }
            state.tell();
        });
    }
}

impl Now {
    fn tell(&self) {
        if let Some(told) = &self.told {
            told.emit(self.saving.clone());
        }
    }
}
