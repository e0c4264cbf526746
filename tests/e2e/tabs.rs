//! One tab writes a draft; a second reads along and can take over.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::draft::{begin, until_holds, value};
use crate::harness::{DESK, Journey};

#[tokio::test]
async fn a_second_tab_reads_along_and_takes_over() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Two tabs").await?;
    let page = format!("{draft}/author");
    journey.open(&page).await?;
    journey.insert_into("author-agency", "one").await?;
    journey.until_saved().await?;
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second.clone()).await?;
    journey.open(&page).await?;
    until_holds(&journey, "author-agency", "one").await?;
    journey.wait_text("#pp-status", "read along").await?;
    let closed = "document.querySelector('#author-agency').matches(':disabled')";
    ensure!(journey.js(closed).await? == json!(true), "nothing can be typed there");
    journey.no_axe_violations("a page that is read along").await?;
    journey.screenshot("tabs-reading-laptop").await?;

    // What the first types the second shows.
    journey.browser().switch_to_window(first.clone()).await?;
    journey.type_over("author-agency", "two").await?;
    journey.until_saved().await?;
    journey.browser().switch_to_window(second.clone()).await?;
    until_holds(&journey, "author-agency", "two").await?;

    // The first types and is asked to give way at once: not a letter is lost.
    for turn in 0..6 {
        let (from, to) = if turn % 2 == 0 { (&first, &second) } else { (&second, &first) };
        let text = format!("turn {turn}");
        journey.browser().switch_to_window(from.clone()).await?;
        journey.until_js(&format!("!{closed}")).await?;
        journey.type_over("author-agency", &text).await?;
        journey.browser().switch_to_window(to.clone()).await?;
        journey.click("#pp-take-over").await?;
        journey.until_js(&format!("!{closed}")).await?;
        until_holds(&journey, "author-agency", &text).await?;
    }

    // The tab that writes is gone: the other writes by itself.
    journey.browser().switch_to_window(second).await?;
    journey.click("#pp-take-over").await?;
    journey.until_js(&format!("!{closed}")).await?;
    journey.type_over("author-agency", "the last").await?;
    journey.until_saved().await?;
    journey.close_tab().await?;
    journey.until_js(&format!("!{closed}")).await?;
    until_holds(&journey, "author-agency", "the last").await?;
    journey.type_over("author-agency", "after the last").await?;
    journey.until_saved().await?;
    journey.browser().refresh().await?;
    until_holds(&journey, "author-agency", "after the last").await?;
    journey.no_console_errors().await
}

/// A tab that does not answer is gone over; what it has not saved stays on its page, and is told.
#[tokio::test]
async fn a_tab_that_hangs_does_not_keep_the_draft() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Hanging").await?;
    let page = format!("{draft}/author");
    journey.open(&page).await?;
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(first.clone()).await?;
    // It hears nothing any more, and its saves never end.
    journey
        .js("BroadcastChannel.prototype.dispatchEvent = () => {};
            Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { value: null });
            addEventListener('message', it => it.stopImmediatePropagation(), true);
            IDBFactory.prototype.open = () => ({ addEventListener() {} });
            IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'InvalidStateError') };
            true")
        .await?;
    journey.insert_into("author-agency", "not saved").await?;
    journey.browser().switch_to_window(second).await?;
    journey.open(&page).await?;
    journey.click("#pp-take-over").await?;
    journey.until_js("!document.querySelector('#author-agency').matches(':disabled')").await?;
    journey.insert_into("author-agency", "saved").await?;
    journey.until_saved().await?;
    journey.browser().switch_to_window(first).await?;
    journey.wait_text("#pp-status[role=alert]", "Not saved").await?;
    ensure!(value(&journey, "author-agency").await? == "not saved", "it stays on its page");
    Ok(())
}
