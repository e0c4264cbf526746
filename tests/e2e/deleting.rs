//! Deleting a draft: named, asked once, gone from the list; in the bin for 30 days, and then gone.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::draft::{WHOLE, begin, records, until_holds};
use crate::harness::{DESK, Journey};
use crate::look::{at_both_sizes, open_file};
use crate::vault::{begin_real, set_up, tamper};

/// The records of one draft: those of the heads' store and those of the pieces'.
fn of<'a>(records: &'a str, draft: &str) -> (Vec<&'a str>, Vec<&'a str>) {
    let id = draft.trim_start_matches("#/d/");
    let of = |store: &str| {
        let begins = format!("{store} {id}");
        records.lines().filter(|it| it.starts_with(&begins)).collect()
    };
    (of("drafts"), of("pieces"))
}

/// Waits until the bin holds, or does not hold, a draft of this name.
async fn until_binned(journey: &Journey, title: &str, is_there: bool) -> Result<()> {
    let bin = format!("document.querySelector('#pp-bin')?.innerText.includes({})", json!(title));
    journey.wait_for("#pp-kept").await?;
    journey.until_js(&format!("!!({bin}) === {is_there}")).await
}

#[tokio::test]
async fn a_deleted_draft_is_in_the_bin_and_comes_back_as_it_was() -> Result<()> {
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
    ensure!(of(&after, &doomed).1 == of(&before, &doomed).1, "its pieces are as they were");
    ensure!(of(&after, &whole) == of(&before, &whole), "the other draft was touched");

    // Its address says so, also on another day; the bin has it.
    journey.browser().refresh().await?;
    journey.open(&format!("{doomed}/author")).await?;
    journey.wait_text("h1", "This draft is in the bin").await?;
    journey.no_axe_violations("a draft in the bin").await?;
    journey.open("#/kept").await?;
    until_binned(&journey, "The one to go", true).await?;
    journey.wait_text("#pp-bin", "Removed in 30 days").await?;
    at_both_sizes(&journey, "kept-bin").await?;
    ensure!(records(&journey).await? == after, "looking at it changes nothing");

    // Put back it is as it was, and can be written.
    let id = doomed.trim_start_matches("#/d/");
    journey.click(&format!("#pp-back-{id}")).await?;
    until_binned(&journey, "The one to go", false).await?;
    journey.wait_text("#pp-kept", "The one to go").await?;
    journey.open(&format!("{doomed}/author")).await?;
    until_holds(&journey, "author-agency", "Elm School").await?;
    journey.type_over("author-agency", "Elm School again").await?;
    journey.until_saved().await?;

    // Deleted again and removed for good: nothing of it is left, and the other is untouched.
    journey.open(&format!("{doomed}/delete")).await?;
    journey.click("#pp-delete").await?;
    journey.until_js("location.hash === '#/'").await?;
    journey.open("#/kept").await?;
    journey.click(&format!("#pp-remove-{id}")).await?;
    journey.click("#pp-remove-yes").await?;
    until_binned(&journey, "The one to go", false).await?;
    let left = records(&journey).await?;
    ensure!(of(&left, &doomed) == (vec![], vec![]), "records of it are left: {left}");
    ensure!(of(&left, &whole).1 == of(&before, &whole).1, "the other draft was touched");
    journey.open(&format!("{doomed}/author")).await?;
    journey.wait_text("h1", "This draft is not in this browser").await?;
    journey.no_console_errors().await
}

/// After 30 days it goes by itself, and not a day before.
#[tokio::test]
async fn the_bin_is_emptied_after_thirty_days() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Old").await?;
    journey.open(&format!("{draft}/delete")).await?;
    journey.click("#pp-delete").await?;
    journey.until_js("location.hash === '#/'").await?;
    for (days, left) in [(29.9, true), (30.1, false)] {
        let later =
            format!("{{ const now = Date.now; Date.now = () => now() + {days} * 86400000; }}");
        let script = json!({ "source": later });
        let script = journey.cdp("Page.addScriptToEvaluateOnNewDocument", script).await?;
        journey.browser().refresh().await?;
        journey.wait_text("main", "No drafts in this browser yet").await?;
        if left {
            ensure!(of(&records(&journey).await?, &draft).0.len() == 1, "gone after {days} days");
        } else {
            journey
                .until("the draft to go", async || {
                    let all = records(&journey).await.ok()?;
                    (of(&all, &draft) == (vec![], vec![])).then_some(())
                })
                .await?;
        }
        journey.cdp("Page.removeScriptToEvaluateOnNewDocument", script).await?;
    }
    journey.no_console_errors().await
}

/// A locked draft goes and comes in the same way, and lies sealed meanwhile.
#[tokio::test]
async fn a_locked_draft_is_put_back_from_the_bin() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    set_up(&journey).await?;
    let draft = begin_real(&journey, "Sealed in the bin").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "Elm School").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/delete")).await?;
    journey.click("#pp-delete").await?;
    journey.until_js("location.hash === '#/'").await?;
    journey.wait_text("#main", "No drafts in this browser yet").await?;
    let sealed = "for (const name of ['drafts', 'pieces', 'keys'])
            for (const it of await done(store(name).getAll()))
                if (!(it instanceof Uint8Array)) throw new Error(`${name} holds ${it}`);
        return (await done(store('drafts').getAll())).length;";
    ensure!(tamper(&journey, sealed).await? == json!(1));
    journey.open("#/kept").await?;
    until_binned(&journey, "Sealed in the bin", true).await?;
    journey.click(&format!("#pp-back-{}", draft.trim_start_matches("#/d/"))).await?;
    until_binned(&journey, "Sealed in the bin", false).await?;
    journey.open(&format!("{draft}/author")).await?;
    until_holds(&journey, "author-agency", "Elm School").await?;
    journey.type_over("author-agency", "Elm School again").await?;
    journey.until_saved().await?;
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
    journey.open("#/kept").await?;
    until_binned(&journey, "Open in two tabs", true).await?;
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
    journey.open("#/kept").await?;
    // With its last words.
    until_binned(&journey, "Typed into a moment ago", true).await?;
    journey.no_console_errors().await
}
