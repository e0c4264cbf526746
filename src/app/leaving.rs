//! What happens when the page may go.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::saver::Saver;
use crate::storage::here::{document, window};

/// Writes at once when the page may go: hidden is the last thing a phone tells.
#[hook]
pub(super) fn use_leaving(saver: &Rc<Saver>) {
    let saver = saver.clone();
    use_effect_with((), move |()| {
        let on_close = saver.clone();
        let on_hidden = saver.clone();
        let hidden = EventListener::new(&document(), "visibilitychange", move |_| {
            if document().hidden() {
                on_hidden.flush(true);
            }
        });
        let on_hide = saver.clone();
        let hide = EventListener::new(&window(), "pagehide", move |_| on_hide.flush(true));
        // A newer version of the app asks before it takes the page's place (static/offline.js).
        let on_asked = saver.clone();
        let asked =
            EventListener::new(&window(), "plainplan-flush", move |_| on_asked.flush(false));
        let asks = EventListenerOptions::enable_prevent_default();
        let unload =
            EventListener::new_with_options(&window(), "beforeunload", asks, move |event| {
                // Asked only where words would be lost. Whoever stays has them written meanwhile.
                if saver.is_in_danger() {
                    saver.flush(false);
                    event.prevent_default();
                    event.unchecked_ref::<web_sys::BeforeUnloadEvent>().set_return_value("unsaved");
                }
            });
        move || {
            drop((hidden, hide, asked, unload));
            // The draft is being closed: what was typed a moment ago goes with a write of its own.
            on_close.flush(true);
        }
    });
}
