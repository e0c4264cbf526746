//! Every page of a filled draft at two sizes: pictures, axe-core, no sideways scroll.

use anyhow::{Context, Result};

use crate::harness::{Journey, Size};

const PHONE: Size = (360, 640);
const LAPTOP: Size = (1366, 768);

/// Opens a file through the page, as a person does; the draft's address without its page.
pub async fn open_file(journey: &Journey, path: &str) -> Result<String> {
    journey.open("#/open").await?;
    let path = std::fs::canonicalize(path).context("a fixture")?;
    journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
    journey.until_js("location.hash.startsWith('#/d/')").await?;
    let hash = journey.js("location.hash").await?;
    journey.wait_for(".govuk-task-list").await?;
    Ok(hash.as_str().unwrap_or_default().to_owned())
}

/// The addresses of the pages that the task list of a draft links to, and of its own pages.
pub async fn pages(journey: &Journey, draft: &str) -> Result<Vec<String>> {
    let links = "[...document.querySelectorAll('.govuk-task-list__link')].map(it => it.hash)";
    let mut pages: Vec<String> = ["#/", "#/open", "#/kept", "#/areas"].map(str::to_owned).into();
    // An area that comes with the app.
    pages.push(format!("#/areas/{:016x}", 4));
    pages.push(draft.to_owned());
    pages.extend((1..=4).map(|it| format!("{draft}/setup-{it}")));
    let found = journey.js(links).await?;
    let found = found.as_array().context("links")?;
    pages.extend(found.iter().filter_map(|it| it.as_str().map(str::to_owned)));
    pages.extend(["chair", "unsettled"].map(|it| format!("{draft}/copies/{it}")));
    pages.push(format!("{draft}/copies/{:016x}", 0x101c));
    pages.extend(["words", "copy", "delete", "history"].map(|it| format!("{draft}/{it}")));
    Ok(pages)
}

/// The page on a phone and on a laptop: sound, and a picture of each.
pub async fn at_both_sizes(journey: &Journey, name: &str) -> Result<()> {
    for (size, on) in [(LAPTOP, "laptop"), (PHONE, "phone")] {
        journey.resize(size).await?;
        journey.no_sideways_scroll(&format!("{name} on a {on}")).await?;
        journey.no_axe_violations(&format!("{name} on a {on}")).await?;
        // The picture shows the whole page, as far as that is of use.
        let height = journey.js("Math.min(document.documentElement.scrollHeight, 3200)").await?;
        let height = height.as_f64().unwrap_or_default() as u32;
        journey.resize((size.0, height.max(size.1))).await?;
        journey.screenshot(&format!("{name}-{on}")).await?;
    }
    journey.resize(LAPTOP).await
}

#[tokio::test]
async fn every_page_is_sound_on_a_phone_and_on_a_laptop() -> Result<()> {
    let journey = Journey::begin(LAPTOP).await?;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/whole.json");
    let draft = open_file(&journey, file).await?;
    let mut opened = Vec::new();
    for page in pages(&journey, &draft).await? {
        journey.open(&page).await?;
        journey.wait_for("#pp-heading").await?;
        let row = "document.querySelector('.pp-card__actions a[href*=\"#/d/\"]')?.hash ?? ''";
        let row = journey.js(row).await?;
        opened.push(page.clone());
        if let Some(row) = row.as_str().filter(|it| it.starts_with(&format!("{page}/"))) {
            opened.push(row.to_owned());
        }
    }
    for page in opened {
        journey.open(&page).await?;
        journey.wait_for("#pp-heading").await?;
        // Made by the desk, a moment later.
        if page.contains("/copies") {
            journey.wait_for("#pp-paper, #pp-copies").await?;
        }
        if page.ends_with("/check") || page.ends_with("/history") {
            journey.wait_for("#pp-stands").await?;
        }
        if page.ends_with("/timetable") {
            journey.wait_for(".pp-deadlines").await?;
        }
        if ["/prepare", "/on-the-day", "/afterwards"].iter().any(|it| page.ends_with(it)) {
            journey.wait_for("main fieldset").await?;
        }
        if page.starts_with("#/areas/") {
            journey.wait_for(".govuk-summary-list").await?;
        }
        let name =
            page.trim_start_matches("#/").replace(&draft[2..], "draft").replace(['/', '.'], "-");
        let name = name.split('-').filter(|it| it.len() != 16).collect::<Vec<_>>().join("-");
        at_both_sizes(&journey, &name).await?;
    }
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}
