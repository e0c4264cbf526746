//! Saves a draft as it is typed: within a second, and at once on leaving.
//!
//! One tab writes a draft. Another reads along, and writes when the first is closed or gives way.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::domain::{CaseFile, Id};
use crate::export::pieces::Pieces;
use crate::session::route::Route;
use crate::session::saving::{SaveError, Saving};
use crate::storage::db::Store;
use crate::storage::drafts::Head;
use crate::storage::here::now;
use crate::storage::tabs::{Held, How, News, Tabs, hold};

/// Milliseconds of quiet after which what was typed is written.
const QUIET: f64 = 300.0;
/// Milliseconds after which it is written although somebody is still typing.
const LONGEST: f64 = 700.0;

/// Milliseconds after which a tab that was asked to give way and does not is gone over.
const GIVES_WAY: u32 = 3_000;

/// Milliseconds in which what another tab has written is drawn.
const DRAWN: u32 = 50;

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
    stopped: bool,
}

thread_local! {
    /// The savers of the drafts that are open in this tab.
    static ALL: RefCell<Vec<Weak<Inner>>> = const { RefCell::new(Vec::new()) };
}

fn all() -> Vec<Saver> {
    ALL.with(|all| all.borrow().iter().filter_map(Weak::upgrade).map(Saver).collect())
}

/// Is everything typed in this tab in the store?
pub(super) fn all_safe() -> bool {
    all().iter().all(|it| !it.0.now.borrow().saving.is_dirty())
}

/// Writes everything typed in this tab.
pub(super) fn flush_all() {
    all().iter().for_each(|it| it.flush(false));
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
            stopped: false,
        };
        let saver =
            Self(Rc::new(Inner { store, now: RefCell::new(now), tabs: RefCell::new(None) }));
        let heard = Rc::downgrade(&saver.0);
        ALL.with(|all| {
            let mut all = all.borrow_mut();
            all.retain(|it| it.strong_count() > 0);
            all.push(heard.clone());
        });
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

    fn hear(&self, draft: Id, news: News) {
        let mut now = self.0.now.borrow_mut();
        if now.head.id != draft {
            return;
        }
        match news {
            News::Written(revision) if revision <= now.head.revision => {}
            News::Written(_) if now.saving.reading => {
                drop(now);
                self.follow(false);
            }
            News::Written(_) => {
                now.saving.fail(SaveError::ChangedElsewhere);
                now.tell();
            }
            News::Wanted if now.saving.reading => {}
            News::Wanted => {
                now.wanted = true;
                drop(now);
                self.write(false);
                self.give_way();
            }
        }
    }

    /// Lets another tab write, once everything typed here is in the store.
    fn give_way(&self) {
        let mut now = self.0.now.borrow_mut();
        if !now.wanted || now.saving.is_dirty() {
            return;
        }
        now.wanted = false;
        now.saving.reading = true;
        now.held = None;
        now.tell();
        drop(now);
        self.write_when_free();
    }

    /// Reads what another tab has written; then this one may write, if it `writes` from now on.
    fn follow(&self, writes: bool) {
        let saver = self.clone();
        spawn_local(async move {
            let id = saver.0.now.borrow().head.id;
            let read = saver.0.store.load(id).await;
            let drawn = {
                let mut now = saver.0.now.borrow_mut();
                match read {
                    Ok(Some(loaded)) if now.saving.reading => {
                        let case = Rc::new(loaded.case);
                        now.stored = Pieces::of(&case);
                        now.case = case.clone();
                        now.saving = Saving::opened(Some(loaded.head.saved));
                        now.saving.reading = !writes;
                        now.head = loaded.head;
                        now.followed.clone().map(|draws| (draws, case))
                    }
                    Ok(Some(_)) => None,
                    Ok(None) => {
                        now.saving.fail(SaveError::Gone);
                        None
                    }
                    Err(why) => {
                        now.saving.fail(why);
                        None
                    }
                }
            };
            if let Some((draws, case)) = drawn {
                draws.emit(case);
                // Drawn before anything can be typed over it.
                TimeoutFuture::new(DRAWN).await;
            }
            saver.0.now.borrow().tell();
        });
    }

    /// Waits until no other tab writes the draft, and writes then.
    fn write_when_free(&self) {
        self.ask_for(How::Wait);
    }

    fn ask_for(&self, how: How) {
        let saver = Rc::downgrade(&self.0);
        let lost = saver.clone();
        let (id, asked) = {
            let mut now = self.0.now.borrow_mut();
            now.asked += 1;
            (now.head.id, now.asked)
        };
        spawn_local(async move {
            let lost = move || {
                if let Some(inner) = lost.upgrade() {
                    Saver(inner).lose();
                }
            };
            let held = hold(id, how, lost).await;
            // A draft that was closed meanwhile gives the right back at once.
            let (Some(inner), Some(held)) = (saver.upgrade(), held) else { return };
            if inner.now.borrow().asked == asked {
                inner.now.borrow_mut().held = Some(held);
                Saver(inner).follow(true);
            }
        });
    }

    /// Another tab has taken the right to write: this one did not answer in time.
    fn lose(&self) {
        let mut now = self.0.now.borrow_mut();
        if now.saving.reading {
            return;
        }
        if now.saving.is_dirty() {
            now.saving.fail(SaveError::ChangedElsewhere);
        } else {
            now.saving.reading = true;
        }
        now.held = None;
        now.tell();
    }

    /// Writes here from now on: the other tab saves what it has and reads along.
    pub fn take_over(&self) {
        let id = self.0.now.borrow().head.id;
        if let Some(tabs) = &*self.0.tabs.borrow() {
            tabs.say(id, News::Wanted);
        }
        let saver = Rc::downgrade(&self.0);
        Timeout::new(GIVES_WAY, move || {
            if let Some(inner) = saver.upgrade()
                && inner.now.borrow().saving.reading
            {
                Saver(inner).ask_for(How::Steal);
            }
        })
        .forget();
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
            if state.stopped || barred || state.saving.reading {
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
                Ok(head) => {
                    let revision = head.revision;
                    let copied = state.head.copied.max(head.copied);
                    state.head = Head { place: state.head.place.clone(), copied, ..head };
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
                Err(why) => {
                    state.saving.fail(why);
                    if let Some(wait) = state.saving.retry_in() {
                        saver.later(&mut state, wait);
                    }
                }
            }
            state.tell();
            drop(state);
            saver.give_way();
        });
    }
}

impl Now {
    fn tell(&self) {
        for told in &self.told {
            told.emit(self.saving.clone());
        }
    }
}
