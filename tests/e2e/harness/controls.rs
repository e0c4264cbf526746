//! The controls of a page: typing, choosing, reading what they hold.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use super::Journey;

/// What a control holds, by its id: a text; of radio buttons and check boxes, found by the first
/// one's id, the keys; of chosen entries their words.
const HELD: &str = r#"id => {
    const e = document.getElementById(id);
    if (!e) return null;
    if (e.type === 'radio')
        return [...document.getElementsByName(id)].find(it => it.checked)?.value ?? '';
    if (e.type === 'checkbox')
        return [...e.closest('.govuk-checkboxes').querySelectorAll('input:checked')]
            .map(it => it.value).join(' ');
    const chosen = e.previousElementSibling;
    if (chosen?.matches('.pp-chosen'))
        return [...chosen.children].map(it => it.firstChild.data).join(' | ');
    return e.value;
}"#;

impl Journey {
    /// What these controls hold; those that are not on the page are left out.
    pub async fn held(&self, ids: &[String]) -> Result<BTreeMap<String, String>> {
        let read = format!("{}.map({HELD})", json!(ids));
        let found = self.js(&read).await?;
        let found = found.as_array().context("a list of values")?;
        let texts = found.iter().map(|it| it.as_str().map(str::to_owned));
        Ok(ids.iter().cloned().zip(texts).filter_map(|(id, it)| Some((id, it?))).collect())
    }

    /// Puts a text where the focus is, as an input method does: one event however long it is.
    pub async fn insert(&self, text: &str) -> Result<()> {
        self.cdp("Input.insertText", json!({ "text": text })).await?;
        Ok(())
    }

    /// Types a text into an empty box as one event.
    pub async fn insert_into(&self, id: &str, text: &str) -> Result<()> {
        let focus = format!(
            "(e => {{ e.scrollIntoView({{ block: 'center' }}); e.focus();
                return document.activeElement === e && e.offsetParent ? e.value : null }})
            (document.getElementById({}))",
            json!(id)
        );
        let held = self
            .until(&format!("#{id}, to type into"), async || {
                self.js(&focus).await.ok()?.as_str().map(str::to_owned)
            })
            .await?;
        ensure!(held.is_empty(), "#{id} holds {held:?} already");
        self.insert(text).await
    }

    /// Puts a text in place of what a box holds, as one event.
    pub async fn type_over(&self, id: &str, text: &str) -> Result<()> {
        self.wait_for(&by_id(id)).await?;
        self.js(&format!("document.getElementById({}).select()", json!(id))).await?;
        self.insert(text).await
    }

    /// Clicks the middle of what a JavaScript expression finds, once it is there and nothing lies
    /// over it. Six times as fast as the driver's click, with the same events.
    pub async fn tap(&self, find: &str) -> Result<()> {
        let place = format!(
            "(async e => {{
                if (!e || e.disabled) return null;
                // What the box that is left has to say may move the page.
                document.activeElement.blur();
                await new Promise(done => setTimeout(done));
                e.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const box = e.getBoundingClientRect();
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                const hit = box.width && document.elementFromPoint(x, y);
                return hit && (e.contains(hit) || hit.contains(e)) ? [x, y] : null;
            }})({find})"
        );
        let (x, y) = self
            .until(&format!("a click on {find}"), async || {
                let place = self.js(&place).await.ok()?;
                Some((place.get(0)?.as_f64()?, place.get(1)?.as_f64()?))
            })
            .await?;
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.cdp("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    /// The same for what an XPath finds.
    pub async fn tap_path(&self, path: &str) -> Result<()> {
        self.tap(&first_of(path)).await
    }

    /// How many elements an XPath finds.
    pub async fn count_path(&self, path: &str) -> Result<u64> {
        let count = format!("document.evaluate({}, document).numberValue", json!(count_of(path)));
        self.js(&count).await?.as_u64().context("a number")
    }

    /// Chooses an option of radio buttons or of a list that opens, or ticks a check box.
    pub async fn choose(&self, id: &str, value: &str) -> Result<()> {
        let look = format!(
            "((e, value) => {{
                if (!e) return null;
                if (e.tagName === 'SELECT') return e.tagName;
                const all = e.type === 'radio' ? document.getElementsByName(e.id)
                    : e.closest('.govuk-checkboxes').querySelectorAll('input');
                return [...all].find(it => it.value === value)?.id ?? null;
            }})(document.getElementById({}), {})",
            json!(id),
            json!(value)
        );
        let found = self
            .until(&format!("the choice {value:?} at #{id}"), async || {
                self.js(&look).await.ok()?.as_str().map(str::to_owned)
            })
            .await?;
        match &*found {
            "SELECT" => self.click(&format!("{} [value=\"{value}\"]", by_id(id))).await,
            option => self.tap(&format!("document.getElementById({})", json!(option))).await,
        }
    }

    /// Opens the closed part of the page, if any, that a control lies in.
    pub async fn unfold(&self, id: &str) -> Result<()> {
        self.wait_for(&by_id(id)).await?;
        let closed = format!("//*[@id='{id}']/ancestor::details[not(@open)]/summary");
        match self.count_path(&closed).await? {
            0 => Ok(()),
            _ => self.tap_path(&closed).await,
        }
    }

    /// Waits until what is under way has been drawn: two frames, and what they set off.
    pub async fn settle(&self) -> Result<()> {
        self.js("new Promise(done => requestAnimationFrame(() =>
            requestAnimationFrame(() => setTimeout(() => done(true)))))")
            .await?;
        Ok(())
    }

    /// Presses a key where the focus is.
    pub async fn press(&self, key: Key) -> Result<()> {
        Ok(self.browser().action_chain().send_keys(key).perform().await?)
    }

    /// Presses a key while another is held down.
    pub async fn press_with(&self, held: Key, key: Key) -> Result<()> {
        let chain = self.browser().action_chain().key_down(held.clone()).send_keys(key);
        Ok(chain.key_up(held).perform().await?)
    }

    /// Types where the focus is, key by key.
    pub async fn keys(&self, text: &str) -> Result<()> {
        Ok(self.browser().action_chain().send_keys(text).perform().await?)
    }

    /// Waits until the draft on the page is saved; says "Saved …".
    pub async fn until_saved(&self) -> Result<()> {
        self.wait_text("#pp-status", "Saved on this device at ").await
    }

    /// The part of the address after `#`, with it.
    pub async fn hash(&self) -> Result<String> {
        let hash = self.js("location.hash").await?;
        Ok(hash.as_str().unwrap_or_default().to_owned())
    }

    /// Every control is kept out of the browser's own memory, its spelling service and of other
    /// programs that read along; and nothing that was typed stands in an address or a title.
    pub async fn keeps_its_mouth_shut(&self, mark: &str) -> Result<()> {
        let faults = "[...document.querySelectorAll('input, textarea, select, [contenteditable]')]
            .flatMap(e => {
                const wrong = [];
                if (!e.closest('form[autocomplete=\"off\"]')) wrong.push('outside the form');
                if (!['', 'off'].includes(e.autocomplete ?? '')) wrong.push('autocomplete');
                if (e.isContentEditable) wrong.push('contenteditable');
                const typed = e.tagName === 'TEXTAREA' || e.type === 'text';
                if (typed && (e.getAttribute('spellcheck') !== 'false' || e.spellcheck))
                    wrong.push('spellcheck');
                if (!e.closest('[writingsuggestions=\"false\"]')) wrong.push('suggestions');
                const assistants = ['gramm', 'gramm_editor', 'enable-grammarly', 'lt-active'];
                for (const it of assistants)
                    if (!e.closest(`[data-${it}=\"false\"]`)) wrong.push(it);
                return wrong.map(it => `${e.id || e.outerHTML.slice(0, 80)}: ${it}`);
            }).join('\\n')";
        let faults = self.js(faults).await?;
        let page = self.hash().await?;
        ensure!(faults.as_str() == Some(""), "on {page}: {faults}");
        // A translator sends the page away.
        let whole = self.js("document.documentElement.translate").await?;
        ensure!(whole == json!(false), "{page} may be translated");
        let named = self.js("location.href + ' ' + document.title").await?;
        let named = named.as_str().unwrap_or_default();
        ensure!(!named.contains(mark), "address and title of {page}: {named}");
        Ok(())
    }
}

fn first_of(path: &str) -> String {
    let first = "XPathResult.FIRST_ORDERED_NODE_TYPE";
    format!("document.evaluate({}, document, null, {first}).singleNodeValue", json!(path))
}

fn count_of(path: &str) -> String {
    format!("count({path})")
}

/// Finds an element by its id, whatever is in it.
pub fn by_id(id: &str) -> String {
    format!("[id=\"{id}\"]")
}
