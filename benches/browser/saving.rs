//! What one keystroke makes the app write, and how long until it is safe.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::stage::{Place, Stage};

/// One autosave.
pub struct Save {
    /// The bytes handed to the database, in UTF-8.
    pub bytes: f64,
    /// Milliseconds from the key until the transaction was complete.
    pub delay: f64,
    /// Milliseconds of the page's own thread from the key's frame until it said so.
    pub thread: f64,
}

/// Watches what the page writes. It stands in the page before any of the page's own scripts.
const WATCH: &str = "{
    const seen = globalThis.benchSaves = { bytes: 0, puts: 0, key: 0, complete: 0 };
    const put = IDBObjectStore.prototype.put;
    const known = new WeakSet();
    IDBObjectStore.prototype.put = function (value, ...key) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        seen.bytes += new TextEncoder().encode(text).length;
        seen.puts += 1;
        if (!known.has(this.transaction)) {
            known.add(this.transaction);
            this.transaction.addEventListener('complete', () => {
                seen.complete = performance.now();
                seen.look?.();
            });
        }
        return put.call(this, value, ...key);
    };
    addEventListener('keydown', (event) => { seen.key = event.timeStamp; }, true);
}";

impl Stage {
    /// Types a key, waits until the page says that it is saved; this so many times.
    pub async fn save(&self, place: &Place, times: usize) -> Result<Vec<Save>> {
        let script = "Page.addScriptToEvaluateOnNewDocument";
        let answer = self.journey.cdp(script, json!({ "source": WATCH })).await?;
        self.count_thread_ticks().await?;
        self.go(place).await?;
        // The first save also compiles the code that saves.
        self.one_save().await?;
        let mut saves = Vec::new();
        for _ in 0..times {
            saves.push(self.one_save().await?);
        }
        let script = "Page.removeScriptToEvaluateOnNewDocument";
        self.journey.cdp(script, json!({ "identifier": answer["identifier"] })).await?;
        Ok(saves)
    }

    async fn one_save(&self) -> Result<Save> {
        let journey = &self.journey;
        journey.js("Object.assign(benchSaves, { bytes: 0, puts: 0, complete: 0 })").await?;
        self.press('e').await?;
        self.frame().await?;
        let before = self.ticks().await?[0];
        // Waited for in the page: to ask again and again would cost the page's thread something.
        let said = "new Promise((done, fail) => {
            setTimeout(() => fail(new Error('not saved within 20 seconds')), 20000);
            const look = () => {
                const status = document.getElementById('pp-status')?.textContent ?? '';
                if (!benchSaves.complete || !status.startsWith('Saved on this device')) return;
                changes.disconnect();
                const { bytes, puts, key, complete } = benchSaves;
                done({ bytes, puts, key, complete });
            };
            // The app may show it before or after we are told of the same event.
            benchSaves.look = look;
            const changes = new MutationObserver(look);
            changes.observe(document.getElementById('main'),
                { subtree: true, childList: true, characterData: true });
            look();
        })";
        let seen = journey.js(said).await?;
        let thread = self.ticks().await?[0] - before;
        let number = |name: &str| seen[name].as_f64().with_context(|| format!("no {name}"));
        ensure!(number("puts")? > 0.0, "the page says that it saved, and wrote nothing");
        let delay = number("complete")? - number("key")?;
        Ok(Save { bytes: number("bytes")?, delay, thread })
    }
}
