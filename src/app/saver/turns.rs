//! Which tab writes the draft: another reads along, and writes when the first is closed or gives
//! way.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;

use super::Saver;
use crate::domain::Id;
use crate::export::pieces::Pieces;
use crate::session::saving::{SaveError, Saving};
use crate::storage::tabs::{How, News, hold};

/// Milliseconds after which a tab that was asked to give way and does not is gone over.
const GIVES_WAY: u32 = 3_000;
/// Milliseconds in which what another tab has written is drawn.
const DRAWN: u32 = 50;

impl Saver {
    pub(super) fn hear(&self, draft: Id, news: News) {
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
            News::Written(_) if !now.saving.is_dirty() => {
                // Nothing here is lost by taking over what is there; nothing is typed meanwhile.
                now.saving.reading = true;
                now.tell();
                drop(now);
                self.follow(true);
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
    pub(super) fn give_way(&self) {
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
                    Ok(Some(loaded)) if loaded.head.binned > 0.0 => {
                        now.saving.fail(SaveError::Gone);
                        None
                    }
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
    pub(super) fn write_when_free(&self) {
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

    /// What was typed here while another tab wrote the draft too is kept as a version of its own:
    /// leaving loses nothing any more.
    pub fn set_apart(&self) {
        let mut now = self.0.now.borrow_mut();
        now.saving.set_apart();
        now.tell();
    }

    /// Shows what another tab has written, and writes when that one lets go.
    pub fn show_newer(&self) {
        let mut now = self.0.now.borrow_mut();
        now.saving.reading = true;
        now.held = None;
        drop(now);
        self.follow(false);
        self.write_when_free();
    }
}
