//! Tabs of one browser tell each other which draft they have written.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::domain::Id;

/// A line to the other tabs; closed when dropped.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Listens: `heard` is told each draft that another tab has written, and its revision.
    pub fn listen(heard: impl Fn(Id, u32) + 'static) -> Self {
        let listener = Closure::new(move |event: MessageEvent| {
            let text = event.data().as_string().unwrap_or_default();
            let said = text.split_once(' ');
            let said = said.and_then(|(id, rev)| Some((id.parse().ok()?, rev.parse().ok()?)));
            if let Some((id, revision)) = said {
                heard(id, revision);
            }
        });
        // Without the channel the revision in the store still keeps tabs from overwriting.
        let channel = BroadcastChannel::new("plainplan").ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        }
        Self { channel, _listener: listener }
    }

    /// Tells the other tabs.
    pub fn say(&self, id: Id, revision: u32) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&format!("{id} {revision}").into());
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
