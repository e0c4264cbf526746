//! The lock, as a person meets it: set up, opened, and what lies in the store behind it.

use anyhow::{Context, Result};
use serde_json::json;

use crate::draft::begin_by;
use crate::harness::Journey;

/// What opens the drafts of a journey.
pub struct Opens {
    /// The passphrase.
    pub passphrase: String,
    /// The recovery code, in groups.
    pub code: Vec<String>,
}

/// Chooses the suggested passphrase on the way to the first draft about a real family.
pub async fn set_up(journey: &Journey) -> Result<Opens> {
    journey.open("#/").await?;
    journey.click("#pp-begin-real").await?;
    let passphrase = journey.text("#pp-suggested").await?;
    journey.insert_into("pp-pass", &passphrase).await?;
    journey.click("#pp-chosen").await?;
    let code: Vec<String> =
        journey.text("#pp-code").await?.split_whitespace().map(str::to_owned).collect();
    journey.insert_into("pp-group-2", code.get(2).context("seven groups")?).await?;
    journey.insert_into("pp-group-4", code.get(4).context("seven groups")?).await?;
    journey.click("#pp-confirm").await?;
    journey.wait_for("#pp-real").await?;
    Ok(Opens { passphrase, code })
}

/// Types the passphrase on the page that asks for it.
pub async fn unlock(journey: &Journey, passphrase: &str) -> Result<()> {
    journey.insert_into("pp-pass", passphrase).await?;
    journey.click("#pp-open").await
}

/// Begins a draft about a real family, with the vault open, and names it; its address.
pub async fn begin_real(journey: &Journey, title: &str) -> Result<String> {
    begin_by(journey, "#pp-begin-real", title).await
}

/// Does something with the locked store, as somebody might who can write to the disk. `script` is a
/// function body with `store(name)`, which gives a store of one transaction, and `done(request)`.
pub async fn tamper(journey: &Journey, script: &str) -> Result<serde_json::Value> {
    let all = format!(
        "(async () => {{
            const done = it => new Promise((yes, no) => {{
                it.onsuccess = () => yes(it.result);
                it.onerror = () => no(it.error);
            }});
            const db = await done(indexedDB.open('plainplan-real'));
            const tx = db.transaction([...db.objectStoreNames], 'readwrite');
            const store = name => tx.objectStore(name);
            const ended = new Promise(yes => {{ tx.oncomplete = yes; }});
            const result = await (async () => {{ {script} }})();
            await ended;
            db.close();
            return result ?? null;
        }})()"
    );
    journey.js(&all).await
}

/// All that can be read of the page: its text, what its controls hold, its title and address, and
/// what a screen reader is told.
pub async fn readable(journey: &Journey) -> Result<String> {
    let seen = journey
        .js("[document.documentElement.outerHTML, document.title, location.href,
            ...[...document.querySelectorAll('input, textarea, select')].map(it => it.value)
            ].join('\\n')")
        .await?;
    let tree = journey.cdp("Accessibility.getFullAXTree", json!({})).await?;
    Ok(format!("{}\n{tree}", seen.as_str().unwrap_or_default()))
}
