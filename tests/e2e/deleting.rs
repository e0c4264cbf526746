//! Deleting a draft: named, asked once, and then gone from the list and from the store.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::draft::{WHOLE, begin, records, until_holds};
use crate::harness::{DESK, Journey};
use crate::look::open_file;

/// The records of one draft: those of the heads' store and those of the pieces'.
fn of<'a>(records: &'a str, draft: &str) -> (Vec<&'a str>, Vec<&'a str>) {
    let id = draft.trim_start_matches("#/d/");
    let of = |store: &str| {
        let begins = format!("{store} {id}");
        records.lines().filter(|it| it.starts_with(&begins)).collect()
    };
    (of("drafts"), of("pieces"))
}

#[tokio::test]
async fn a_deleted_draft_is_gone_and_another_is_untouched() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let whole = open_file(&journey, WHOLE).await?;
    let doomed = begin(&journey, "The one to go").await?;
    journey.open(&format!("{doomed}/author")).await?;
    journey.insert_into("author-agency", "Elm School").await?;
    journey.until_saved().await?;
    let before = records(&journey).await?;
    ensure!(of(&before, &doomed).0.len() == 1 && !of(&before, &doomed).1.is_empty());

    // Asked, and thought better of.
    journey.open("#/").await?;
    let delete = format!("a[href=\"{doomed}/delete\"]");
    journey.click(&delete).await?;
    journey.wait_text("h1", "“The one to go”").await?;
    journey.no_axe_violations("the question").await?;
    journey.click_text("Keep it").await?;
    journey.wait_for(".govuk-task-list").await?;
    ensure!(records(&journey).await? == before, "keeping it changes nothing");

    // Asked once, in the page: no dialog of the browser.
    journey.js("window.confirm = window.alert = () => { document.title = 'asked again' }").await?;
    journey.open("#/").await?;
    journey.click(&delete).await?;
    journey.click("#pp-delete").await?;
    journey.until_js("location.hash === '#/'").await?;
    journey.wait_gone(&delete).await?;
    journey.wait_for("#pp-drafts .pp-card").await?;
    ensure!(journey.js("document.title === 'asked again'").await? == json!(false));
    let after = records(&journey).await?;
    ensure!(of(&after, &doomed) == (vec![], vec![]), "records of it are left: {after}");
    ensure!(of(&after, &whole) == of(&before, &whole), "the other draft was touched");
    ensure!(after.lines().count() == of(&after, &whole).0.len() + of(&after, &whole).1.len());

    // Its address says so, also on another day; the other draft opens.
    journey.browser().refresh().await?;
    journey.open(&format!("{doomed}/author")).await?;
    journey.wait_text("h1", "This draft is not in this browser").await?;
    journey.open(&format!("{whole}/sign")).await?;
    journey.wait_for("#signature-name").await?;
    ensure!(records(&journey).await? == after, "looking at them changes nothing");
    journey.no_console_errors().await
}

/// A draft deleted in one tab is not written again by another that has it open.
#[tokio::test]
async fn a_draft_deleted_in_another_tab_stays_deleted() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Open in two tabs").await?;
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second).await?;
    journey.open(&format!("{draft}/delete")).await?;
    // The first tab writes it: here it is deleted only when it gives way.
    journey.click("#pp-take-over").await?;
    journey.until_js("!document.querySelector('#pp-delete')?.matches(':disabled')").await?;
    journey.click("#pp-delete").await?;
    journey.wait_text("main", "No drafts in this browser yet").await?;

    journey.browser().switch_to_window(first).await?;
    journey.wait_text("#pp-status[role=alert]", "deleted in another tab").await?;
    until_holds(&journey, "about-title", "Open in two tabs").await?;
    ensure!(records(&journey).await?.is_empty(), "it was written again");
    journey.no_console_errors().await
}

/// A draft whose last words are still on their way to the store is deleted all the same.
#[tokio::test]
async fn a_draft_typed_into_a_moment_ago_stays_deleted() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Typed into").await?;
    journey.type_over("about-title", "Typed into a moment ago").await?;
    let go = format!("location.hash = '{draft}/delete'; true");
    journey.js(&go).await?;
    journey.wait_text("h1", "“Typed into a moment ago”").await?;
    journey.js("document.querySelector('#pp-delete').click(); true").await?;
    journey.wait_text("main", "No drafts in this browser yet").await?;
    // Whatever was to be written late has been by the time another draft is.
    begin(&journey, "Another").await?;
    let left = records(&journey).await?;
    ensure!(of(&left, &draft) == (vec![], vec![]), "records of it are left: {left}");
    journey.no_console_errors().await
}
