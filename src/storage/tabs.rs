//! Tabs of one browser: one of them writes a draft, the others read along.
//!
//! Who writes holds a Web Lock, which the browser takes back at once when its tab is gone. Where
//! there are none, every tab writes, and the revision in the store keeps them from overwriting.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::domain::Id;

#[wasm_bindgen]
extern "C" {
    // web-sys holds this back as unstable; every browser has it.
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], catch)]
    fn request(name: &str, options: &Object, got: &JsValue) -> Result<Promise, JsValue>;
}

/// What tabs tell each other about a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was written as this revision.
    Written(u32),
    /// Somebody wants to write it in another tab.
    Wanted,
}

/// A line to the other tabs; closed when dropped.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Listens to what other tabs tell.
    pub fn listen(heard: impl Fn(Id, News) + 'static) -> Self {
        let listener = Closure::new(move |event: MessageEvent| {
            let text = event.data().as_string().unwrap_or_default();
            let said = text.split_once(' ').and_then(|(id, what)| {
                let news = what.parse().map_or(News::Wanted, News::Written);
                Some((id.parse().ok()?, news))
            });
            if let Some((id, news)) = said {
                heard(id, news);
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
    pub fn say(&self, id: Id, news: News) {
        let what = match news {
            News::Written(revision) => revision.to_string(),
            News::Wanted => "wanted".to_owned(),
        };
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&format!("{id} {what}").into());
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

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Only if nobody holds it.
    IfFree,
    /// When nobody holds it any more.
    Wait,
    /// Now: the tab that holds it does not answer.
    Steal,
}

/// The right to write a draft; given back when dropped.
pub struct Held(Option<Function>);

impl Held {
    /// Is it sure that no other tab writes? Not where the browser has no locks.
    pub fn is_sole(&self) -> bool {
        self.0.is_some()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Asks for the right to write a draft; `None` when another tab has it. `lost` is told when another
/// tab has taken it away.
pub async fn hold(draft: Id, how: How, lost: impl FnOnce() + 'static) -> Option<Held> {
    let options = Object::new();
    let key = match how {
        How::IfFree => "ifAvailable",
        How::Wait => "",
        How::Steal => "steal",
    };
    let _ = Reflect::set(&options, &key.into(), &JsValue::TRUE);
    let lost = Closure::once_into_js(lost);
    let answer = Promise::new(&mut |done, _| {
        let told = done.clone();
        // The browser holds the lock until the promise that this returns is kept.
        let got = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                let _ = told.call1(&JsValue::NULL, &JsValue::NULL);
                return JsValue::UNDEFINED;
            }
            let mut keep = None;
            let kept = Promise::new(&mut |release, _| keep = Some(release));
            let _ = told.call1(&JsValue::NULL, &keep.map_or(JsValue::NULL, Into::into));
            kept.into()
        });
        let name = format!("plainplan-draft-{draft}");
        match request(&name, &options, &got) {
            Ok(asked) => {
                let _ = Reflect::get(&asked, &"catch".into())
                    .map(|it| it.unchecked_into::<Function>().call1(&asked, &lost));
            }
            // No locks in this browser: everybody may write.
            Err(_) => drop(done.call1(&JsValue::NULL, &JsValue::UNDEFINED)),
        }
    });
    match JsFuture::from(answer).await.ok()? {
        it if it.is_null() => None,
        it => Some(Held(it.dyn_into().ok())),
    }
}
