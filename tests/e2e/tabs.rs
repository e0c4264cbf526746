//! One tab writes a draft; a second reads along and can take over.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::draft::{begin, records, until_holds, value};
use crate::harness::{DESK, Journey};

/// How often both tabs are typed into; the environment variable `PLAINPLAN_ROUNDS` says another number.
const ROUNDS: usize = 20;

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
    // It stays on its page, and is kept beside the draft, where it can be compared and gone back to.
    journey.wait_text("#pp-apart", "is kept as version").await?;
    ensure!(value(&journey, "author-agency").await? == "not saved", "it stays on its page");
    journey.no_axe_violations("a draft written in two tabs").await?;
    journey.screenshot("tabs-apart-laptop").await?;
    let third = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(third).await?;
    journey.open(&format!("{draft}/history")).await?;
    journey.wait_text("#main", "Typed in another tab at the same time").await?;
    Ok(())
}

/// Two tabs of a browser without locks write the same box at once, again and again. Whatever was
/// typed is in the draft or in a version that stays.
#[tokio::test]
async fn nothing_typed_in_two_tabs_at_once_is_lost() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let source = "Object.defineProperty(navigator, 'locks', { value: undefined })";
    let without_locks = json!({ "source": source });
    journey.cdp("Page.addScriptToEvaluateOnNewDocument", without_locks.clone()).await?;
    let draft = begin(&journey, "Both at once").await?;
    let page = format!("{draft}/records");
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second.clone()).await?;
    journey.cdp("Page.addScriptToEvaluateOnNewDocument", without_locks).await?;
    for tab in [&first, &second] {
        journey.browser().switch_to_window(tab.clone()).await?;
        journey.open(&page).await?;
        journey.wait_for("#involvement-services:enabled").await?;
    }
    let at_the_end =
        "(it => { it.focus(); it.setSelectionRange(it.value.length, it.value.length) })(
        document.querySelector('#involvement-services'))";
    let safe = "!!document.querySelector('#pp-apart, #pp-status:not([data-unsaved])')";
    let mut typed = Vec::new();
    let mut conflicts = 0;
    let rounds = std::env::var("PLAINPLAN_ROUNDS").ok().and_then(|it| it.parse().ok());
    let rounds = rounds.unwrap_or(ROUNDS);
    // Whether two tabs meet is chance, and on a busy machine they meet seldom: then there are more.
    for round in 0..rounds * 8 {
        if round >= rounds && conflicts > 0 {
            break;
        }
        let tabs = if round % 2 == 0 { [&first, &second] } else { [&second, &first] };
        for (number, tab) in tabs.iter().enumerate() {
            journey.browser().switch_to_window((*tab).clone()).await?;
            journey.wait_for("#involvement-services:enabled").await?;
            journey.js(at_the_end).await?;
            let word = format!("r{round}t{number} ");
            journey.insert(&word).await?;
            if value(&journey, "involvement-services").await?.contains(&word) {
                typed.push(word);
            }
        }
        for tab in tabs {
            journey.browser().switch_to_window(tab.clone()).await?;
            journey.until_js(safe).await?;
            if journey.js("!!document.querySelector('#pp-newer')").await? == json!(true) {
                conflicts += 1;
                journey.wait_for("#pp-apart").await?;
                journey.click("#pp-newer").await?;
                journey.wait_gone("#pp-newer").await?;
            }
        }
    }
    // How many rounds meet is chance; that some do is what the test needs.
    ensure!(typed.len() > 20 && conflicts > 0, "{} words, {conflicts} at once", typed.len());
    println!("{} words, {conflicts} times at once", typed.len());
    journey.until_saved().await?;
    let all = records(&journey).await?;
    typed.retain(|it| !all.contains(it.as_str()));
    ensure!(typed.is_empty(), "lost of two tabs: {typed:?}");
    journey.no_console_errors().await
}
