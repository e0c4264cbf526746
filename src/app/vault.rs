//! The lock before the drafts of real families: how it stands, when it locks by itself, locking.
//!
//! Locking hides the page at once, lets everything typed be written, forgets the keys and loads the
//! page anew: nothing of a draft is left in it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::BroadcastChannel;
use yew::prelude::*;

use super::saver;
use crate::session::idle::{Clocks, Idle, Watch};
use crate::storage::db::{REAL, Store};
use crate::storage::here::{document, now, window};
use crate::storage::keeper;
use crate::storage::vault::Found;
use crate::views::pages::focus_later;
use crate::views::{Lock, Vault};

/// Milliseconds between two looks whether what was typed is written.
const WAIT: u32 = 50;
/// Looks after which people are told that it is not.
const PATIENCE: u32 = 60;
/// What shows that somebody is there.
const SIGNS: [&str; 5] = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"];

thread_local! {
    /// Set from the moment this tab begins to lock until it is loaded anew: nobody's touch and no
    /// look at the clock uncovers the page meanwhile.
    static LOCKING: Cell<bool> = const { Cell::new(false) };
}

/// What is over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// Nothing.
    None,
    /// A warning that it will lock.
    Warning,
    /// All of it is hidden while it locks.
    Locking,
    /// It cannot lock yet: something typed is not written.
    Unsafe,
}

/// The lock and what the shell draws of it.
pub(super) struct Locking {
    /// What pages are given.
    pub(super) vault: Vault,
    /// What is over the page.
    pub(super) cover: Cover,
    /// Is a draft of a real family shown, or a practice draft? Nothing where none is.
    pub(super) real: Option<bool>,
    /// Locks now.
    pub(super) lock: Callback<()>,
    /// Shows the page again that cannot be locked.
    pub(super) uncover: Callback<()>,
}

/// The lock of this tab.
#[hook]
pub(super) fn use_locking() -> Locking {
    let store = use_memo((), |()| Store::sealed(REAL));
    let stands = use_state_eq(|| Lock::Unknown);
    let minutes = use_state_eq(|| 0);
    let cover = use_state_eq(|| Cover::None);
    let real = use_state_eq(|| None);
    let opened = use_memo((), |()| {
        let (stands, minutes) = (stands.setter(), minutes.setter());
        Callback::from(move |after: u32| {
            minutes.set(after);
            // What had the focus goes with the page that asked.
            focus_later(["#pp-heading".to_owned()]);
            stands.set(Lock::Open);
        })
    });
    let shows = use_memo((), |()| {
        let real = real.setter();
        Callback::from(move |it| real.set(it))
    });
    {
        let (store, stands) = (store.clone(), stands.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                stands.set(match store.vault().await {
                    Ok(Found::None) => Lock::None,
                    Ok(Found::Header(_)) => Lock::Shut,
                    Ok(Found::Lost) => Lock::Lost,
                    Err(_) => Lock::NoStore,
                });
            });
        });
    }
    let lock = use_memo((), |()| {
        let cover = cover.setter();
        Callback::from(move |()| spawn_local(lock_now(cover.clone(), true)))
    });
    let uncover = use_memo((), |()| {
        let cover = cover.setter();
        Callback::from(move |()| cover.set(Cover::None))
    });
    {
        let cover = cover.setter();
        use_effect_with((*stands == Lock::Open, *minutes), move |(is_open, minutes)| {
            let watch = is_open.then(|| Guard::begin(*minutes, cover));
            move || drop(watch)
        });
    }
    let vault = Vault {
        lock: *stands,
        store: (*store).clone(),
        opened: (*opened).clone(),
        shows: (*shows).clone(),
    };
    Locking {
        vault,
        cover: *cover,
        real: *real,
        lock: (*lock).clone(),
        uncover: (*uncover).clone(),
    }
}

fn clocks() -> Clocks {
    let page = window().performance().map(|it| it.now()).unwrap_or_default();
    Clocks { page, wall: now() }
}

/// Watches an open vault.
struct Guard {
    _look: Interval,
    _signs: Vec<EventListener>,
    channel: Option<BroadcastChannel>,
    _heard: Closure<dyn FnMut()>,
}

impl Guard {
    fn begin(minutes: u32, cover: UseStateSetter<Cover>) -> Self {
        let idle = Rc::new(RefCell::new(Idle::new(minutes, clocks())));
        let act: Rc<dyn Fn(Watch)> = {
            let cover = cover.clone();
            Rc::new(move |watch| match watch {
                _ if LOCKING.get() => {}
                Watch::Open => cover.set(Cover::None),
                Watch::Warn => cover.set(Cover::Warning),
                Watch::Lock => spawn_local(lock_now(cover.clone(), true)),
            })
        };
        let look = {
            let (idle, act) = (idle.clone(), act.clone());
            move || {
                let watch = idle.borrow_mut().look(clocks());
                act(watch);
            }
        };
        let mut signs: Vec<EventListener> = Vec::new();
        // Looked at first when the page comes back: nothing of it is drawn before.
        for it in ["visibilitychange", "resume"] {
            let look = look.clone();
            signs.push(EventListener::new(&document(), it, move |_| look()));
        }
        for it in ["focus", "pageshow"] {
            let look = look.clone();
            signs.push(EventListener::new(&window(), it, move |_| look()));
        }
        for it in SIGNS {
            let (idle, act) = (idle.clone(), act.clone());
            let first = EventListenerOptions::run_in_capture_phase();
            signs.push(EventListener::new_with_options(&window(), it, first, move |_| {
                let watch = idle.borrow_mut().touch(clocks());
                act(watch);
            }));
        }
        let heard =
            Closure::<dyn FnMut()>::new(move || spawn_local(lock_now(cover.clone(), false)));
        let channel = BroadcastChannel::new(CHANNEL).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        }
        Self { _look: Interval::new(1_000, look), _signs: signs, channel, _heard: heard }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

/// The line on which tabs tell each other to lock.
const CHANNEL: &str = "plainplan-lock";

/// Hides the page, has everything written, and loads the page anew.
async fn lock_now(cover: UseStateSetter<Cover>, tell: bool) {
    if LOCKING.replace(true) {
        return;
    }
    cover.set(Cover::Locking);
    if tell && let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&"lock".into());
        channel.close();
    }
    let mut looks = 0;
    while !saver::all_safe() {
        saver::flush_all();
        TimeoutFuture::new(WAIT).await;
        looks += 1;
        if looks == PATIENCE {
            cover.set(Cover::Unsafe);
        }
    }
    keeper::lock();
    let _ = window().location().reload();
}
