//! The large case, opened in a browser.

use anyhow::{Context, Result};
use plainplan::export::saved::{self, Restricted};

use crate::harness::Journey;
use crate::large::large;

/// Opens the case as a draft in a browser; its address.
pub async fn open_large(journey: &Journey) -> Result<String> {
    let file = journey.profile.folder().join("case.json");
    std::fs::write(&file, saved::write(&large(), Restricted::Included, "2026-11-24"))?;
    journey.open("#/open").await?;
    let path = std::fs::canonicalize(&file)?;
    journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
    journey.until_js("location.hash.startsWith('#/d/')").await?;
    let draft = journey.js("location.hash").await?;
    let draft = draft.as_str().context("an address")?.to_owned();
    Ok(draft)
}
