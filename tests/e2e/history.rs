//! Finishing a version, seeing what changed word by word, going back: and nothing is lost.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::draft::from_case;
use crate::hands::Hands;
use crate::harness::{DESK, Journey, Size, by_id};
use crate::look::open_file;

const APART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/apart.json");
const EVENT: &str = "chronology-00000000000000e1-what";
const OLD: &str = "Leo came to school";
const NEW: &str = "Leo was brought to school late and without his coat.";
const PHONE: Size = (360, 640);
const LAPTOP: Size = (1366, 768);

/// Changes the text of the event on the page of the chronology.
async fn write(journey: &Journey, draft: &str, text: &str) -> Result<()> {
    journey.open(&format!("{draft}/chronology/chronology/{:016x}", 0xe1)).await?;
    journey.type_over(EVENT, text).await?;
    journey.until_saved().await
}

/// What the event says now.
async fn event(journey: &Journey, draft: &str) -> Result<String> {
    journey.open(&format!("{draft}/chronology/chronology/{:016x}", 0xe1)).await?;
    journey.wait_for(&by_id(EVENT)).await?;
    let held = journey.held(&[EVENT.to_owned()]).await?;
    Ok(held.get(EVENT).cloned().unwrap_or_default())
}

async fn finish(journey: &Journey, draft: &str) -> Result<()> {
    journey.open(&format!("{draft}/check")).await?;
    journey.click("#pp-finish-yes").await?;
    journey.wait_text("#pp-done", "finished").await
}

#[tokio::test]
async fn a_version_is_finished_changed_compared_and_gone_back_to() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_text("#pp-stands", "You have not finished a version yet").await?;
    journey.type_into("[id^=pp-note]", "as shared with Kelly").await?;
    journey.click("#pp-finish-yes").await?;
    journey.wait_text("#pp-done", "Version 1 is finished").await?;
    journey.wait_text("#pp-stands", "It has not changed since").await?;
    journey.screenshot("history-finished").await?;
    ensure!(journey.js("document.querySelector('[id^=pp-note]').value").await? == "");
    // Nothing has changed: no second number.
    journey.click("#pp-finish-yes").await?;
    journey.wait_text("#pp-done", "so there is no new one").await?;

    let before = event(&journey, &draft).await?;
    ensure!(before.starts_with(OLD), "{before}");
    write(&journey, &draft, NEW).await?;
    journey.open(&format!("{draft}/history")).await?;
    journey.wait_text("#pp-stands", "You have changed something since version 1").await?;
    journey.wait_text("#pp-versions", "as shared with Kelly").await?;
    journey.screenshot("history-list").await?;

    // Word by word, in signs that are read out too.
    journey.click("#pp-versions a").await?;
    journey.wait_text("#pp-against", "oldest version").await?;
    journey.click_text("Compare with the draft as it is now").await?;
    journey.wait_text("#pp-against", "1 item has changed since this version").await?;
    journey.wait_text("main", "Chronology").await?;
    journey.wait_text("ins", "added: ").await?;
    journey.wait_text("ins", "late and").await?;
    journey.wait_text("del", "removed: ").await?;
    journey.screenshot("history-words").await?;

    // Going back keeps what is there now, and says so.
    journey.click_text("Go back to this version").await?;
    journey.wait_text("h1", "Go back to version 1?").await?;
    journey.wait_text("main", "Nothing is lost").await?;
    journey.screenshot("history-back").await?;
    journey.click("#pp-restore").await?;
    journey.wait_text("#pp-done", "is now as it was in version 1").await?;
    journey.wait_text("#pp-done", "kept as version 1.1").await?;
    journey.until_saved().await?;
    ensure!(journey.text("h1").await? == "History", "the question is answered");
    journey.screenshot("history-went-back").await?;
    ensure!(event(&journey, &draft).await? == before, "the old text is not back");

    // All of it is there on another day.
    journey.restart_browser().await?;
    ensure!(event(&journey, &draft).await? == before, "lost over night");
    journey.open(&format!("{draft}/history")).await?;
    journey.wait_text("#pp-versions", "Version 1.1").await?;
    journey.wait_text("#pp-versions", "before you went back to version 1").await?;
    journey.wait_text("#pp-stands", "It has not changed since").await?;
    journey.click("#pp-versions a").await?;
    journey.wait_text("#pp-against", "1 item differs from version 1").await?;
    journey.click_text("Go back to this version").await?;
    journey.click("#pp-restore").await?;
    journey.wait_text("#pp-done", "is now as it was in version 1.1").await?;
    journey.until_saved().await?;
    ensure!(event(&journey, &draft).await? == NEW, "what was written last is lost");
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn pages_of_the_history_are_sound_at_two_sizes() -> Result<()> {
    let journey = Journey::begin(LAPTOP).await?;
    let draft = open_file(&journey, APART).await?;
    finish(&journey, &draft).await?;
    write(&journey, &draft, NEW).await?;
    journey.open(&format!("{draft}/chronology")).await?;
    journey.click(".pp-card__actions button").await?;
    journey.until_saved().await?;
    let marks = ["#pp-versions .pp-card", "#pp-against", "#pp-against ~ section", "#pp-restore"];
    for (page, mark) in ["", "/1", "/1/now", "/1/back"].iter().zip(marks) {
        journey.open(&format!("{draft}/history{page}")).await?;
        journey.wait_for(mark).await?;
        for (size, on) in [(LAPTOP, "laptop"), (PHONE, "phone")] {
            journey.resize(size).await?;
            let name = format!("history{} on a {on}", page.replace('/', "-"));
            journey.no_sideways_scroll(&name).await?;
            journey.no_axe_violations(&name).await?;
            journey.screenshot(&name.replace(' ', "-")).await?;
        }
        journey.resize(LAPTOP).await?;
        let title = journey.js("document.title").await?;
        ensure!(!title.as_str().unwrap_or_default().contains("Leo"), "{title}");
    }
    journey.no_console_errors().await
}

#[tokio::test]
async fn a_version_is_finished_and_gone_back_to_by_keyboard_alone() -> Result<()> {
    let mut case = plainplan::domain::CaseFile::default();
    let title = plainplan::domain::Value::Text("Keys".to_owned());
    let about = plainplan::domain::edit::At::part("about");
    case.apply(plainplan::domain::edit::Edit::Set(about, "title", title));
    let journey = Journey::begin(DESK).await?;
    let draft = from_case(&journey, &case).await?;
    let hands = Hands(&journey);
    journey.open(&format!("{draft}/check")).await?;
    hands.tab_to("[id^=pp-note]").await?;
    journey.keys("first").await?;
    hands.enter_does_nothing().await?;
    hands.tab_to("#pp-finish-yes").await?;
    hands.press(Key::Enter).await?;
    journey.wait_text("#pp-done", "Version 1 is finished").await?;
    hands.is_on("#pp-finish-yes").await?;
    journey.open(&format!("{draft}/setup-1")).await?;
    journey.type_over("about-title", "Other").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/history")).await?;
    journey.wait_for("#pp-versions .pp-card").await?;
    hands.tab_to_text("#pp-versions", "Go back to this version").await?;
    hands.go("/history/1/back").await?;
    hands.tab_to("#pp-restore").await?;
    hands.press(Key::Enter).await?;
    journey.wait_text("#pp-done", "is now as it was in version 1").await?;
    hands.is_on("#pp-done").await?;
    journey.no_console_errors().await
}

/// The draft is gone from the store, as when another tab deleted it: nothing is kept, nothing is
/// changed, and both are said.
#[tokio::test]
async fn what_could_not_be_kept_is_said_and_changes_nothing() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    finish(&journey, &draft).await?;
    write(&journey, &draft, NEW).await?;
    journey.open(&format!("{draft}/history/1/back")).await?;
    journey.wait_for("#pp-restore").await?;
    let gone = "(async () => {
        const done = it => new Promise((yes, no) => { it.onsuccess = () => yes(it.result); it.onerror = no });
        const db = await done(indexedDB.open('plainplan-practice'));
        await done(db.transaction('drafts', 'readwrite').objectStore('drafts').clear());
        db.close();
        return true;
    })()";
    journey.js(gone).await?;
    journey.click("#pp-restore").await?;
    journey.wait_text("#pp-done", "so nothing was changed").await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.click("#pp-finish-yes").await?;
    journey.wait_text("#pp-done", "could not be kept").await?;
    journey.wait_text("#pp-stands", "since version 1").await?;
    ensure!(event(&journey, &draft).await? == NEW, "the page lost what was typed");
    journey.no_console_errors().await
}

#[tokio::test]
async fn change_leads_back_to_the_review() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.wait_for("#pp-continue").await?;
    ensure!(!journey.text("main").await?.contains("Back to review"));
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_text("#pp-before", "No sharing is recorded").await?;
    journey.screenshot("review-top").await?;
    journey.click("#check-author a").await?;
    journey.wait_text("main", "Back to review").await?;
    journey.click_text("Back to review").await?;
    journey.until_js("document.activeElement.closest('h3')?.id === 'check-author'").await?;
    // From the list of all sections it is not offered.
    journey.open(&draft).await?;
    journey.wait_for(".govuk-task-list").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.wait_for("#pp-continue").await?;
    ensure!(!journey.text("main").await?.contains("Back to review"));
    journey.no_console_errors().await
}
