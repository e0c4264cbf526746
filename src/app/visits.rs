//! "Back" leads to the same place on the page. The browser cannot do it: when it would scroll, the
//! page it scrolls is still the old one.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollRestoration};

use crate::storage::here::{address, document, take_going, window};

thread_local! {
    /// How far each address was scrolled when it was left.
    static SCROLLED: RefCell<HashMap<String, f64>> = RefCell::default();
    /// The address that is shown.
    static SHOWN: RefCell<String> = RefCell::default();
    /// Set until a page has come.
    static FIRST: Cell<bool> = const { Cell::new(true) };
    /// Set when the last change of address was "Back" or "Forward".
    static BACK: Cell<bool> = const { Cell::new(false) };
}

/// Listens to changes of the address; `changed` is told each.
pub fn watch(changed: impl Fn() + 'static) -> [EventListener; 2] {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    SHOWN.with(|it| *it.borrow_mut() = address());
    let clicks = EventListener::new(&document(), "click", |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = target.and_then(|it| it.closest("a[href^='#/']").ok().flatten());
        if link.is_some() {
            crate::storage::here::going();
        }
    });
    let hashes = EventListener::new(&window(), "hashchange", move |_| {
        let left = SHOWN.with(|it| it.replace(address()));
        let scroll = window().scroll_y().unwrap_or_default();
        SCROLLED.with(|it| it.borrow_mut().insert(left, scroll));
        BACK.with(|it| it.set(!take_going()));
        changed();
    });
    [clicks, hashes]
}

/// Is this the first page since the app was opened? Told once.
pub fn is_first() -> bool {
    FIRST.with(|it| it.replace(false))
}

/// Where the page shown was scrolled to, if "Back" or "Forward" led to it.
pub fn came_back() -> Option<f64> {
    if !BACK.with(|it| it.replace(false)) {
        return None;
    }
    SCROLLED.with(|it| it.borrow().get(&address()).copied())
}
