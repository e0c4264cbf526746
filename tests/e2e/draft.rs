//! Drafts that journeys start from, and a look into the browser's own store.

use std::fs;

use anyhow::{Context, Result};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::export::saved::{self, Restricted};
use serde_json::json;

use crate::harness::Journey;
use crate::look::open_file;

/// The whole fictional family.
pub const WHOLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/whole.json");

/// Begins a draft on the start page and names it; its address.
pub async fn begin(journey: &Journey, title: &str) -> Result<String> {
    begin_by(journey, "#pp-begin", title).await
}

/// Begins a draft by this button of the start page and names it; its address.
pub async fn begin_by(journey: &Journey, button: &str, title: &str) -> Result<String> {
    journey.open("#/").await?;
    journey.click(button).await?;
    journey.insert_into("about-title", title).await?;
    journey.until_saved().await?;
    let hash = journey.hash().await?;
    Ok(hash.trim_end_matches("/setup-1").to_owned())
}

/// Opens a made-up draft with so many events, one a year from 1900 on; its address.
pub async fn with_events(journey: &Journey, count: u64) -> Result<String> {
    let mut case = CaseFile::default();
    for number in 0..count {
        let at = At::row("chronology", Id(0xe000 + number));
        let when = Value::Text(format!("1 June {}", 1900 + number));
        let what = Value::Text(format!("Event {}", number + 1));
        case.apply(Edit::Add(at, vec![("when", when), ("what", what)]));
    }
    from_case(journey, &case).await
}

/// Opens a case as a new draft, through the page; its address.
pub async fn from_case(journey: &Journey, case: &CaseFile) -> Result<String> {
    let file = journey.profile.downloads().join("../case.json");
    fs::write(&file, saved::write(case, Restricted::Included, "2026-11-22"))?;
    open_file(journey, &file.to_string_lossy()).await
}

/// What one control holds now.
pub async fn value(journey: &Journey, id: &str) -> Result<String> {
    let mut held = journey.held(&[id.to_owned()]).await?;
    held.remove(id).with_context(|| format!("#{id} is not on the page"))
}

/// Waits until a control holds this.
pub async fn until_holds(journey: &Journey, id: &str, text: &str) -> Result<()> {
    let (id, text) = (json!(id), json!(text));
    journey.until_js(&format!("document.getElementById({id})?.value === {text}")).await
}

/// All records of the app's database, as one text: stores, keys and values.
pub async fn records(journey: &Journey) -> Result<String> {
    let all = "(async () => {
        const done = it => new Promise((yes, no) => {
            it.onsuccess = () => yes(it.result);
            it.onerror = () => no(it.error);
        });
        const db = await done(indexedDB.open('plainplan-practice'));
        const lines = [];
        for (const name of db.objectStoreNames) {
            const store = db.transaction(name).objectStore(name);
            const [keys, values] = [store.getAllKeys(), store.getAll()];
            const texts = (await done(values)).map(it => JSON.stringify(it));
            keys.result.forEach((key, at) => lines.push(`${name} ${key} ${texts[at]}`));
        }
        db.close();
        return lines.join('\\n');
    })()";
    let lines = journey.js(all).await?;
    Ok(lines.as_str().context("records")?.to_owned())
}
