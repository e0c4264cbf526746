//! Saves a draft as it is typed: within a second, and at once on leaving.
//!
//! One tab writes a draft, the others read along (`saver/turns.rs`).

mod all;
mod turns;

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
use crate::storage::tabs::{Held, News, Tabs};

pub(super) use all::{all_safe, flush_all};

/// Milliseconds of quiet after which what was typed is written.
const QUIET: f64 = 300.0;
/// Milliseconds after which it is written although somebody is still typing.
const LONGEST: f64 = 700.0;

/// What became of putting a draft into the bin.
type Binned = Result<(), SaveError>;

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
    told: Vec<Callback<Saving>>,
    /// Who draws the case when another tab has changed it.
    followed: Option<Callback<Rc<CaseFile>>>,
    /// The right to write.
    held: Option<Held>,
    /// How often it was asked for: only the last answer counts.
    asked: u32,
    /// Another tab waits for that.
    wanted: bool,
    /// How many changes the last urgent write covers: it goes over one that is under way.
    urgent: u64,
    /// Who is told when the draft is in the bin.
    binning: Option<Callback<Result<(), SaveError>>>,
}

impl PartialEq for Saver {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Saver {
    /// A saver of a draft that was just read, or of one that is not in the store yet. Without the
    /// right to write it reads along.
    /// `mended`: some of it could not be read.
    pub fn new(
        store: Store,
        head: Head,
        (case, mended): (Rc<CaseFile>, bool),
        held: Option<Held>,
    ) -> Self {
        let fresh = head.revision == 0;
        // What was lost or stands as it did before is written anew: all of it.
        let stored = if fresh || mended { Pieces::default() } else { Pieces::of(&case) };
        let mut saving = Saving::opened((!fresh).then_some(head.saved));
        saving.reading = held.is_none();
        let now = Now {
            head,
            saving,
            case,
            stored,
            since: None,
            timer: None,
            told: Vec::new(),
            followed: None,
            held,
            asked: 0,
            wanted: false,
            urgent: 0,
            binning: None,
        };
        let saver =
            Self(Rc::new(Inner { store, now: RefCell::new(now), tabs: RefCell::new(None) }));
        let heard = Rc::downgrade(&saver.0);
        all::add(heard.clone());
        *saver.0.tabs.borrow_mut() = Some(Tabs::listen(move |id, news| {
            if let Some(inner) = heard.upgrade() {
                Saver(inner).hear(id, news);
            }
        }));
        if saver.0.now.borrow().saving.reading {
            saver.write_when_free();
        } else if fresh || mended {
            // A draft is in the list from the moment it is begun.
            saver.0.now.borrow_mut().saving.change();
            saver.write(false);
        }
        saver
    }

    /// Who draws the case when another tab has changed it.
    pub fn followed_by(&self, draws: Callback<Rc<CaseFile>>) {
        self.0.now.borrow_mut().followed = Some(draws);
    }

    /// Who is told how the draft stands.
    pub fn watch(&self, told: Callback<Saving>) {
        let mut now = self.0.now.borrow_mut();
        told.emit(now.saving.clone());
        now.told.push(told);
    }

    /// The case has changed.
    pub fn note(&self, case: &Rc<CaseFile>) {
        let mut state = self.0.now.borrow_mut();
        // A tab that reads along types nothing.
        if Rc::ptr_eq(&state.case, case) || state.saving.reading {
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

    /// Is something typed that the store has not got, and would not get if the page went now? A
    /// write that failed; or one of a locked draft, for sealing takes a moment that a page that is
    /// going does not give.
    pub fn is_in_danger(&self) -> bool {
        let now = self.0.now.borrow();
        let fails = now.saving.failure().is_some() || self.0.store.is_sealed();
        now.saving.is_dirty() && fails
    }

    /// The draft was taken away as a file: said on the page of what is kept.
    pub fn taken_away(&self) {
        let mut state = self.0.now.borrow_mut();
        state.head.copied = now();
        if !state.saving.reading {
            state.saving.change();
            drop(state);
            self.write(false);
        }
    }

    /// Puts the draft into the bin, with everything typed. `done` is told what became of it.
    pub fn bin(&self, done: Callback<Result<(), SaveError>>) {
        let mut state = self.0.now.borrow_mut();
        state.head.binned = now();
        state.binning = Some(done);
        state.saving.change();
        drop(state);
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
        let (head, changes, next, covered, urgent) = {
            let mut state = self.0.now.borrow_mut();
            let barred = state.saving.failure().is_some_and(|it| !it.may_pass());
            if barred || state.saving.reading {
                return;
            }
            // Without a lock another tab may write, too: then nothing is written without a look.
            let urgent = urgent && state.held.as_ref().is_some_and(Held::is_sole);
            let Some(covered) = state.saving.begin(urgent) else { return };
            if urgent {
                state.urgent = covered;
            }
            state.timer = None;
            state.since = None;
            let (changes, next) = state.stored.changes(&state.case);
            let title = state.case.about.title.read().to_owned();
            let head = Head { title, saved: now(), ..state.head.clone() };
            (head, changes, next, covered, urgent)
        };
        let saver = self.clone();
        spawn_local(async move {
            let result = saver.0.store.save(&head, &changes, urgent).await;
            let mut state = saver.0.now.borrow_mut();
            match result {
                Ok(head) => {
                    let revision = head.revision;
                    let copied = state.head.copied.max(head.copied);
                    let (place, binned) = (state.head.place.clone(), state.head.binned);
                    state.head = Head { place, copied, binned, ..head };
                    state.stored = next;
                    state.saving.complete(covered, now());
                    let id = state.head.id;
                    if let Some(tabs) = &*saver.0.tabs.borrow() {
                        tabs.say(id, News::Written(revision));
                    }
                    if state.saving.is_dirty() {
                        saver.later(&mut state, QUIET as u32);
                    }
                }
                // One of our own that was in a hurry was faster: it holds all of this.
                Err(SaveError::ChangedElsewhere) if !urgent && state.urgent >= covered => {
                    state.saving.superseded();
                }
                Err(why) => {
                    state.saving.fail(why);
                    if let Some(wait) = state.saving.retry_in() {
                        saver.later(&mut state, wait);
                    }
                }
            }
            state.tell();
            let binned = state.binned();
            drop(state);
            if let Some((done, result)) = binned {
                done.emit(result);
            }
            saver.give_way();
        });
    }
}

impl Now {
    /// Who waits to hear whether the draft is in the bin, and what became of it.
    fn binned(&mut self) -> Option<(Callback<Binned>, Binned)> {
        let failure = self.saving.failure().cloned();
        if failure.is_none() && self.saving.is_dirty() {
            return None;
        }
        let done = self.binning.take()?;
        if failure.is_some() {
            self.head.binned = 0.0;
        }
        Some((done, failure.map_or(Ok(()), Err)))
    }

    fn tell(&self) {
        for told in &self.told {
            told.emit(self.saving.clone());
        }
    }
}
