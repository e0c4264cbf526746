//! The start page opens, for everyone, without asking any other computer for anything.

use anyhow::{Result, ensure};

use crate::harness::{DESK, Journey, PHONE};

#[tokio::test]
async fn the_start_page_opens() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    // The static page has a heading too; the app takes its "Opening…" away.
    journey.wait_gone("#opening").await?;
    journey.wait_for("h1").await?;
    journey.no_axe_violations("the start page").await?;
    journey.screenshot("start-desk").await?;

    journey.resize(PHONE).await?;
    journey.no_axe_violations("the start page on a telephone").await?;
    journey.no_sideways_scroll("the start page").await?;
    journey.screenshot("start-phone").await?;

    journey.no_console_errors().await?;
    let asked = journey.only_own_requests().await?;
    let apps = asked.iter().filter(|address| is_module(address)).count();
    ensure!(apps == 1, "the app is loaded once, not {apps} times: {asked:#?}");
    Ok(())
}

/// Other files carry the module's name as their version.
fn is_module(address: &str) -> bool {
    address.ends_with(".wasm") && !address.contains('?')
}

#[tokio::test]
async fn what_a_browser_kept_can_be_searched() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    journey.js("localStorage.setItem('probe', 'kept-by-the-browser-77')").await?;
    journey.close_browser().await?;
    ensure!(!journey.profile.files_with("kept-by-the-browser-77")?.is_empty());
    ensure!(journey.profile.files_with("never-kept-anywhere-77")?.is_empty());
    Ok(())
}

/// A page that cannot open says what to do.
#[tokio::test]
async fn a_page_that_cannot_open_says_so() -> Result<()> {
    let journey = Journey::begin(PHONE).await?;
    journey.cdp("Network.enable", serde_json::json!({})).await?;
    journey.cdp("Network.setBlockedURLs", serde_json::json!({ "urls": ["*.wasm"] })).await?;
    journey.open("").await?;
    journey.wait_text("#opening", "could not open").await?;
    journey.no_axe_violations("the page that could not open").await?;
    journey.screenshot("could-not-open").await?;
    Ok(())
}
