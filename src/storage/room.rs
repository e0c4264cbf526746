//! What a workshop leaves on a device, and the line between the trainer's two windows.
//!
//! It is in the browser's small store, in clear: fiction and a clock, never what anybody wrote.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent, Storage};

use super::here::window;
use crate::session::workshop::Workshop;

/// Where the workshop stands.
const WORKSHOP: &str = "plainplan-workshop";
/// The text of a pack of somebody's own.
const PACK: &str = "plainplan-pack";
/// The line between the trainer's windows begins so; the family and its names follow.
const LINE: &str = "plainplan-show";

fn store() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The workshop this device takes part in.
pub fn workshop() -> Option<Workshop> {
    Workshop::read(&store()?.get_item(WORKSHOP).ok()??)
}

/// Keeps where it stands. Where the browser keeps nothing, the clock runs on its own page only.
pub fn keep_workshop(it: &Workshop) {
    if let Some(store) = store() {
        let _ = store.set_item(WORKSHOP, &it.print());
    }
}

/// The pack of somebody's own that was opened last.
pub fn own_pack() -> Option<String> {
    store()?.get_item(PACK).ok()?
}

/// Keeps a pack of somebody's own, so that other windows have it, too. `false` where it cannot.
pub fn keep_pack(text: &str) -> bool {
    store().is_some_and(|it| it.set_item(PACK, text).is_ok())
}

/// Forgets both.
pub fn clear() {
    if let Some(store) = store() {
        let _ = store.remove_item(WORKSHOP);
        let _ = store.remove_item(PACK);
    }
}

/// A line between windows; closed when dropped.
pub struct Line {
    channel: Option<BroadcastChannel>,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Line {
    /// Listens to what the other window of the same family says.
    pub fn listen(of: &str, heard: impl Fn(String) + 'static) -> Self {
        let listener = Closure::new(move |event: MessageEvent| {
            heard(event.data().as_string().unwrap_or_default());
        });
        let channel = BroadcastChannel::new(&format!("{LINE}-{of}")).ok();
        if let Some(channel) = &channel {
            let listener: &Function = listener.as_ref().unchecked_ref();
            channel.set_onmessage(Some(listener));
        }
        Self { channel, _listener: listener }
    }

    /// Says something to the other window.
    pub fn say(&self, what: &str) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&what.into());
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
