//! Nothing typed is lost, and the place is kept.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;

use crate::draft::{begin, until_holds, value, with_events};
use crate::harness::{DESK, Journey};

/// The ways of going away, as scripts.
const WAYS: [(&str, &str); 6] = [
    ("a click on the app's name", "document.querySelector('.pp-header__name').click()"),
    ("the way back to all sections", "document.querySelector('.govuk-back-link').click()"),
    ("Back", "history.back()"),
    ("Back to the start page", "history.go(-2)"),
    ("a reload", "location.reload()"),
    ("another site", "location.href = 'about:blank'"),
];

/// Types, goes away at once, and comes back.
#[tokio::test]
async fn going_away_at_once_loses_nothing() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Leaving").await?;
    let page = format!("{draft}/author");
    let mut lost = Vec::new();
    for (number, (way, script)) in WAYS.into_iter().enumerate() {
        for address in ["#/", &format!("{draft}/conference"), &page] {
            journey.open(address).await?;
        }
        let text = format!("{number}: the last words before {way}");
        journey.type_over("author-agency", &text).await?;
        // The page may be gone before it can answer.
        let _ = journey.js(&leaving(script)).await;
        journey.until_js("!document.querySelector('#author-agency')?.dataset.before").await?;
        journey.open(&page).await?;
        journey.wait_for("#author-agency").await?;
        let kept = value(&journey, "author-agency").await?;
        if kept != text {
            lost.push(format!("{way}: {kept:?}"));
        }
        // And the draft takes more words, as from one tab.
        journey.type_over("author-role", &text).await?;
        journey.until_saved().await?;
    }
    ensure!(lost.is_empty(), "typed words were lost by {lost:#?}");
    journey.no_console_errors().await
}

fn leaving(script: &str) -> String {
    format!("document.querySelector('#author-agency').dataset.before = '1'; {script}; true")
}

/// Types and closes the tab at once, and a whole second before its browser is killed.
#[tokio::test]
async fn closing_the_tab_at_once_loses_nothing() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Closing").await?;
    let page = format!("{draft}/author");
    let first = journey.browser().window().await?;
    journey.browser().new_tab().await?;
    journey.browser().switch_to_window(first).await?;
    journey.open(&page).await?;
    journey.insert_into("author-agency", "The last words before the tab closed").await?;
    journey.close_tab().await?;
    journey.open(&page).await?;
    let text = "The last words before the tab closed";
    until_holds(&journey, "author-agency", text).await?;

    journey.insert_into("author-role", "Saved, and then the power went").await?;
    journey.until_saved().await?;
    journey.kill_browser().await?;
    journey.open_browser().await?;
    journey.open(&page).await?;
    until_holds(&journey, "author-agency", text).await?;
    until_holds(&journey, "author-role", "Saved, and then the power went").await?;
    journey.no_console_errors().await
}

/// Reload and Back keep the page of a long list and the row that is open.
#[tokio::test]
async fn reload_and_back_keep_the_place() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = with_events(&journey, 120).await?;
    let list = format!("{draft}/chronology");
    journey.click(&format!(".govuk-task-list__link[href=\"{list}\"]")).await?;
    journey.click_text("51 to 100").await?;
    journey.wait_text(".pp-card__title", "1950").await?;
    let second_page = format!("{list}/page/2");
    ensure!(journey.hash().await? == second_page);

    // A row of it is opened, a box filled, and the page loaded again.
    journey.click(&format!("a[href=\"{second_page}/chronology/000000000000e034\"]")).await?;
    journey.insert_into("chronology-000000000000e034-response", "Rang Ms Hale").await?;
    let open_row = journey.hash().await?;
    journey.browser().refresh().await?;
    until_holds(&journey, "chronology-000000000000e034-what", "Event 53").await?;
    until_holds(&journey, "chronology-000000000000e034-response", "Rang Ms Hale").await?;
    ensure!(journey.hash().await? == open_row);
    journey.click_text("Done").await?;
    journey.wait_gone(".pp-row--open").await?;
    ensure!(journey.hash().await? == second_page, "after a row its page of the list comes back");

    // Back: the row again, the second page, the first, the task list.
    for (what, hash) in [
        ("#chronology-000000000000e034-what", &open_row),
        ("#chronology-000000000000e033-card", &second_page),
        ("#chronology-000000000000e000-card", &list),
        (".govuk-task-list", &draft),
    ] {
        journey.browser().back().await?;
        journey.wait_for(what).await?;
        ensure!(journey.hash().await? == *hash, "Back leads to {hash}");
    }
    // And on another day, "Continue" leads to the place left.
    journey.open(&open_row).await?;
    journey.type_over("chronology-000000000000e034-response", "Rang Ms Hale twice").await?;
    journey.until_saved().await?;
    journey.open("#/").await?;
    journey.click("#pp-drafts .pp-card__actions a").await?;
    until_holds(&journey, "chronology-000000000000e034-response", "Rang Ms Hale twice").await?;
    ensure!(journey.hash().await? == open_row, "\"Continue\" leads to the row");
    journey.no_console_errors().await
}

/// Half a date, no date at all, spaces: kept exactly as typed.
#[tokio::test]
async fn what_is_half_typed_or_wrong_is_kept_as_it_is() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, " Two spaces at the end  ").await?;
    let boxes = [
        ("about-title", "setup-1", " Two spaces at the end  "),
        ("conference-date", "setup-3", "31"),
        ("conference-date-month", "setup-3", "Febuary"),
        ("conference-date-year", "setup-3", "26 "),
        ("conference-time", "setup-3", "half past"),
        ("conference-strategy_date", "conference", "x"),
        ("conference-decision_date-year", "conference", "9999"),
        ("conference-unit_email", "conference", "not an address @ all"),
        ("involvement-started", "records", " when she was small "),
        ("involvement-services", "records", "\n a line, a tab\t, <b>no tag</b> & {braces}\n\n"),
    ];
    let mut at = "setup-1";
    for (id, page, text) in &boxes[1..] {
        if at != *page {
            journey.open(&format!("{draft}/{page}")).await?;
            at = page;
        }
        journey.insert_into(id, text).await?;
    }
    journey.until_saved().await?;
    for (id, page, text) in boxes {
        journey.open(&format!("{draft}/{page}")).await?;
        journey.browser().refresh().await?;
        until_holds(&journey, id, text).await?;
    }
    journey.no_console_errors().await
}

/// A full disk: said within two seconds, typing goes on, and it saves itself when there is room.
#[tokio::test]
async fn a_full_disk_is_told_and_got_over() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let origin = journey.url().trim_end_matches('/').to_owned();
    let quota = json!({ "origin": origin, "quotaSize": 150_000 });
    journey.cdp("Storage.overrideQuotaForOrigin", quota).await?;
    let draft = begin(&journey, "Full").await?;
    journey.open(&format!("{draft}/records")).await?;

    let long = noise(250_000);
    journey.insert_into("involvement-services", &long).await?;
    let typed = Instant::now();
    journey.wait_text("#pp-status[role=alert]", "Not saved").await?;
    let took = typed.elapsed();
    ensure!(took < Duration::from_secs(2), "an alert after {took:?}");
    journey.insert(" And on.").await?;
    journey.insert_into("involvement-difference", "More words while the disk is full").await?;
    let status = journey.text("#pp-status").await?;
    ensure!(!status.contains("Saved on this device"), "the status says {status:?}");
    let asks = "!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    ensure!(journey.js(asks).await? == json!(true), "leaving now is asked about");
    journey.click_text("Download what is on screen").await?;
    let (_, file) = journey.download(".json").await?;
    let file = String::from_utf8(file)?;
    ensure!(file.contains(&format!("{long} And on.")) && file.contains("while the disk is full"));
    ensure!(value(&journey, "involvement-services").await? == format!("{long} And on."));

    journey.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
    journey.until_saved().await?;
    journey.browser().refresh().await?;
    until_holds(&journey, "involvement-services", &format!("{long} And on.")).await?;
    until_holds(&journey, "involvement-difference", "More words while the disk is full").await?;
    journey.no_console_errors().await
}

/// Letters that no compression makes shorter by much: the browser packs what it keeps.
fn noise(length: usize) -> String {
    let mut state = 7_u64;
    let letters = (0..length).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'0' + (state >> 40) as u8 % 75)
    });
    letters.filter(char::is_ascii_alphanumeric).collect()
}
