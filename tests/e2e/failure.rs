//! When the app fails or cannot start: every word can still be taken out, in a file that it opens.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use plainplan::domain::CaseFile;
use plainplan::export::saved::{self, Restricted};
use serde_json::json;

use crate::draft::{WHOLE, begin, until_holds};
use crate::harness::{DESK, Journey};
use crate::look::{at_both_sizes, open_file};

/// Stands between the app's module and the browser from outside, and makes the module end itself
/// when it has asked the browser for something so many times, in the middle of its work: one of the
/// module's own doors is called with an address outside its memory.
const FAULT: &str = r#"
const real = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (source, imports) => {
    for (const group of Object.values(imports))
        for (const [name, it] of Object.entries(group))
            if (typeof it === 'function')
                group[name] = (...given) => {
                    if (self.left > 0 && --self.left === 0) self.fail();
                    return it(...given);
                };
    const made = await real(source, imports);
    const [, door] = Object.entries(made.instance.exports).find(it => /closures.*invoke/.test(it[0]));
    self.fail = () => door(0xfffffff0, 0xfffffff0);
    return made;
};
"#;

async fn faulty() -> Result<Journey> {
    let journey = Journey::begin(DESK).await?;
    journey.cdp("Page.enable", json!({})).await?;
    journey.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": FAULT })).await?;
    Ok(journey)
}

/// Takes the draft out of the failed page; the case that the app makes of the file.
async fn taken(journey: &Journey) -> Result<CaseFile> {
    journey.click_text("Download the draft").await?;
    let (name, bytes) = journey.download(".json").await?;
    fs::remove_file(journey.profile.downloads().join(&name))?;
    ensure!(name.starts_with("report-20"), "{name}");
    let text = String::from_utf8(bytes)?;
    saved::open(&text).map_err(|why| anyhow::anyhow!("{why:?} in\n{text}"))
}

/// In twenty places of the handling of what is typed, up to the write into the store.
#[tokio::test]
async fn a_failed_page_gives_every_word_back() -> Result<()> {
    let journey = faulty().await?;
    let draft = begin(&journey, "Will fail").await?;
    let page = format!("{draft}/author");
    journey.open(&page).await?;
    journey.insert_into("author-agency", "Kept.").await?;
    journey.until_saved().await?;
    let mut text = "Kept.".to_owned();
    let mut failed = 0;
    for turn in 1..=20 {
        let more = format!(" Typed in turn {turn}.");
        journey.js("document.getElementById('author-agency').focus()").await?;
        journey.js(&format!("self.left = {}; true", turn * 7)).await?;
        journey.insert(&more).await?;
        text += &more;
        // Few calls of the browser are left for the last turns: a second box has the rest.
        journey.js("document.getElementById('author-role').focus()").await?;
        journey.insert("x").await?;
        journey.wait_text("#pp-failed", "Something went wrong").await?;
        failed += 1;
        if turn == 1 {
            journey.wait_text("#pp-failed", "Load the page again").await?;
            at_both_sizes(&journey, "failed").await?;
        }
        // Typing goes on in the page that has failed.
        journey.js("document.getElementById('author-role').select()").await?;
        journey.insert(&format!("After failure {turn}")).await?;
        let case = taken(&journey).await?;
        ensure!(case.author.agency.read() == text, "turn {turn}: {:?}", case.author.agency.read());
        ensure!(case.author.role.read() == format!("After failure {turn}"));
        ensure!(case.about.title.read() == "Will fail");
        // What was written is in the store still; the rest is put back by hand.
        journey.click_text("Load the page again").await?;
        journey.wait_gone("#pp-failed").await?;
        journey.type_over("author-agency", &text).await?;
        journey.until_saved().await?;
    }
    ensure!(failed == 20);
    journey.browser().refresh().await?;
    until_holds(&journey, "author-agency", &text).await
}

/// The lines in which two cases differ.
fn differ(one: &CaseFile, other: &CaseFile) -> String {
    let lines = |case| saved::write(case, Restricted::Included, "2026-11-27");
    let (one, other) = (lines(one), lines(other));
    let only = |a: &str, b: &str| {
        let b: BTreeSet<&str> = b.lines().collect();
        a.lines().filter(|it| !b.contains(it)).collect::<Vec<_>>().join("\n")
    };
    format!("\n{}\nbecame\n{}", only(&one, &other), only(&other, &one))
}

/// A whole case with lists, dates and answers: nothing is lost or bent on the way.
#[tokio::test]
async fn a_whole_case_comes_out_of_a_failed_page() -> Result<()> {
    let journey = faulty().await?;
    let whole = saved::open(&fs::read_to_string(WHOLE)?).ok().context("the family")?;
    let draft = open_file(&journey, WHOLE).await?;
    journey.until_saved().await?;
    for page in ["author", "conference", "records", "sign", "chronology"] {
        journey.open(&format!("{draft}/{page}")).await?;
        journey.wait_for("#pp-heading").await?;
        journey.js("setTimeout(() => fail()); true").await?;
        journey.wait_text("#pp-failed", "Download the draft").await?;
        let case = taken(&journey).await?;
        ensure!(case == whole, "{page}: another case came out: {}", differ(&whole, &case));
        journey.click_text("Download what is on this page as text").await?;
        let (name, _) = journey.download(".txt").await?;
        fs::remove_file(journey.profile.downloads().join(name))?;
        journey.click_text("Load the page again").await?;
        journey.wait_gone("#pp-failed").await?;
    }
    // An open row of a list, a date in three boxes, and an answer are laid over what was written.
    let row = whole.chronology.iter().next().context("an event")?.id;
    journey.open(&format!("{draft}/chronology/chronology/{row}")).await?;
    journey.wait_for(&format!("[id=\"chronology-{row}-what\"]")).await?;
    journey.js("setTimeout(() => fail()); true").await?;
    journey.wait_text("#pp-failed", "Download the draft").await?;
    journey.type_over(&format!("chronology-{row}-what"), "Typed after the failure").await?;
    let case = taken(&journey).await?;
    ensure!(
        case.chronology.iter().next().context("an event")?.what.read() == "Typed after the failure"
    );
    ensure!(case.chronology.len() == whole.chronology.len());
    Ok(())
}

#[tokio::test]
async fn a_page_that_cannot_start_gives_the_drafts() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Cannot be opened").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "Before it broke").await?;
    journey.until_saved().await?;
    let broken = "for (const it of ['instantiate', 'instantiateStreaming'])
        WebAssembly[it] = () => Promise.reject(new Error('broken'));";
    journey.cdp("Page.enable", json!({})).await?;
    journey.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": broken })).await?;
    journey.browser().refresh().await?;
    journey.wait_text("#opening", "could not open").await?;
    journey.wait_text("#pp-lifeboat", "still on this device").await?;
    journey.no_axe_violations("a page that cannot start, with a draft").await?;
    journey.screenshot("cannot-start").await?;
    journey.click("#pp-lifeboat button").await?;
    let (name, bytes) = journey.download(".json").await?;
    ensure!(!name.contains("opened"), "{name}");
    let case = saved::open(&String::from_utf8(bytes)?);
    let case = case.map_err(|why| anyhow::anyhow!("{why:?}"))?;
    ensure!(case.author.agency.read() == "Before it broke");
    Ok(())
}
