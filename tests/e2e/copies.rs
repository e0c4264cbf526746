//! Two separated parents and a hidden address: both copies made, opened and searched; the answers of
//! one of them taken in.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::harness::{DESK, Journey, PHONE};
use crate::look::open_file;

/// The family: Kelly fled from Dan to an address he must not find.
const APART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/apart.json");
const KELLY: &str = "00000000000000a1";
const DAN: &str = "00000000000000a2";

/// What must be in no byte of Dan's copy.
const NOT_FOR_DAN: &[&str] = &[
    "Larch",
    "NG99",
    "9QQ",
    "Kelham, NG",
    "Hill Surgery",
    "Brannoc",
    "Acorns",
    "Tomos",
    "Price",
    "Owen",
    "Ruth",
    "Amory",
    "Larkfield",
    "tablets",
    "admitted to hospital",
    "MARAC",
    "knife",
    "Ferris",
    "Pat Moss",
    "Pat’s",
    "quiet at night",
    "afraid that Dan",
    "1993",
    "chest infection",
    "rings each evening",
];
/// What both of them read.
const FOR_BOTH: &[&str] = &[
    "without a coat",
    "sleeps through the night",
    "He wakes three nights a week",
    "watchful and tired",
    "Ms Hale",
    "Thursday 17 December 2026",
    "Both children hide under the bed",
    "somewhere safe",
    "Jo Lund",
];
/// What only Kelly reads.
const FOR_KELLY: &[&str] = &[
    "I want it to be quiet at night",
    "tablets for anxiety",
    "14 Larch Row",
    "afraid that Dan",
    "Tomos",
];

/// Deals with everything that was found in the copy that is open: each may stand for a reason.
async fn let_all_stand(journey: &Journey) -> Result<()> {
    journey.wait_for("#pp-finds").await?;
    let open = "document.querySelectorAll('.pp-find__because').length";
    let count = journey.js(open).await?.as_u64().unwrap_or_default();
    for left in (0..count).rev() {
        let why = journey.wait_for(".pp-find__because input").await?;
        why.send_keys("Everybody knows this.").await?;
        journey.click(".pp-find__because button").await?;
        journey.until_js(&format!("{open} === {left}")).await?;
    }
    Ok(())
}

/// Makes the file of the copy that is open, and takes it from the folder of downloads.
async fn take(journey: &Journey) -> Result<(String, String)> {
    journey.click("#pp-make").await?;
    journey.wait_text("#pp-done", "read back and checked").await?;
    let (name, bytes) = journey.download(".html").await?;
    fs::remove_file(journey.profile.downloads().join(&name))?;
    Ok((name, String::from_utf8(bytes)?))
}

#[tokio::test]
async fn each_parent_reads_what_is_theirs_and_nothing_else() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    journey.open(&format!("{draft}/copies")).await?;
    journey.wait_text("#pp-copies", "Kelly Moss").await?;
    journey.wait_text("#pp-copies", "Dan Rook").await?;
    journey.screenshot("copies-list-laptop").await?;

    let mut files = Vec::new();
    for person in [DAN, KELLY] {
        journey.open(&format!("{draft}/copies/{person}")).await?;
        journey.wait_for("#pp-paper").await?;
        journey.screenshot(&format!("copies-{person}-before")).await?;
        let_all_stand(&journey).await?;
        files.push(take(&journey).await?);
    }
    let [(dans_name, dans), (kellys_name, kellys)] = &files[..] else { unreachable!() };
    for (name, who) in [(dans_name, "dan"), (kellys_name, "kelly")] {
        ensure!(!name.to_lowercase().contains(who), "{name} names somebody");
    }
    for text in NOT_FOR_DAN {
        ensure!(!dans.to_lowercase().contains(&text.to_lowercase()), "Dan reads “{text}”");
    }
    for text in FOR_BOTH {
        ensure!(dans.contains(text), "Dan does not read “{text}”");
        ensure!(kellys.contains(text), "Kelly does not read “{text}”");
    }
    for text in FOR_KELLY {
        ensure!(kellys.contains(text), "Kelly does not read “{text}”");
    }
    // Nobody’s private words are in the other’s copy, the Chair’s in neither.
    ensure!(!kellys.contains("not told how Leo does"), "Kelly reads Dan’s own views");
    for text in ["Owen Price", "MARAC", "Ferris", "Quay Street", "1990"] {
        ensure!(!kellys.contains(text), "Kelly reads “{text}”");
    }
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;

    // Opened on a phone: all of it is read, nothing is fetched, nothing else is in the page.
    let file = journey.profile.downloads().join("dan.html");
    fs::write(&file, dans)?;
    journey.resize(PHONE).await?;
    journey.browser().goto(&format!("file://{}", file.display())).await?;
    journey.wait_for("h1").await?;
    journey.no_sideways_scroll("a copy on a phone").await?;
    let all = journey.js("document.documentElement.outerHTML + document.title").await?;
    let all = all.as_str().context("the page")?.to_lowercase();
    for text in NOT_FOR_DAN {
        ensure!(!all.contains(&text.to_lowercase()), "the opened copy says “{text}”");
    }
    journey.screenshot("copy-phone").await?;
    Ok(())
}

#[tokio::test]
async fn answers_come_back_and_what_is_not_settled_goes_to_the_chair() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    let copy = format!("{draft}/copies/{DAN}");
    journey.open(&copy).await?;
    journey.wait_for("#pp-paper").await?;
    let answers = json!({
        "format": "plainplan-answers", "version": 1, "code": "00c0ffee", "made": "2026-12-10",
        "points": [{ "number": 4, "text": "Dan has hit Kelly", "verdict": "wrong",
            "words": "That is not how it was." }],
        "say": "I want to see the school report.", "ask": "",
    });
    let file = journey.profile.folder().join("my-answers.json");
    fs::write(&file, answers.to_string())?;
    let path = fs::canonicalize(&file)?.to_string_lossy().into_owned();
    journey.wait_for("#pp-file").await?.send_keys(&path).await?;
    journey.wait_text("#pp-done", "Read in").await?;
    // The same file again brings nothing new.
    journey.wait_for("#pp-file").await?.send_keys(&path).await?;
    journey.wait_text("#pp-done", "Nothing in it is new").await?;
    fs::write(&file, "{\"format\":\"plainplan\"}")?;
    journey.wait_for("#pp-file").await?.send_keys(&path).await?;
    journey.wait_text("#pp-done", "not a file of answers").await?;

    journey.click("#pp-log").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/sharing")).await?;
    journey.wait_text("main", "That is not how it was.").await?;
    journey.wait_text("main", "I want to see the school report.").await?;
    journey.open(&format!("{draft}/copies/unsettled")).await?;
    journey.wait_text("#pp-paper", "That is not how it was.").await?;
    journey.wait_text("#pp-paper", "Dan Rook").await?;
    journey.screenshot("unsettled-laptop").await?;
    journey.open(&format!("{draft}/copies/chair")).await?;
    journey.wait_text("#pp-paper", "Owen Price").await?;
    // In Dan’s own copy his words stand.
    journey.open(&copy).await?;
    journey.wait_text("#pp-paper", "That is not how it was.").await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn words_for_the_family_stand_in_the_copy_until_the_report_changes() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    let copy = format!("{draft}/copies/{KELLY}");
    journey.open(&copy).await?;
    journey.wait_for("#pp-paper").await?;
    journey.click("#pp-words summary").await?;
    let place = format!("words-chronology-{:016x}-what", 0xe1);
    journey.insert_into(&place, "Leo came to school cold and wet.").await?;
    journey.wait_text("#pp-paper", "Leo came to school cold and wet.").await?;
    journey.until_saved().await?;
    ensure!(!journey.text("#pp-paper").await?.contains("without a coat"));
    // A word is swapped only when the author says so, and the original stays at hand.
    ensure!(journey.text("#pp-paper").await?.contains("prior to lunch"));
    journey.click("#pp-swaps").await?;
    journey.wait_text("#pp-paper", "before lunch").await?;

    journey.open(&format!("{draft}/chronology/chronology/{:016x}", 0xe1)).await?;
    journey.type_over("chronology-00000000000000e1-what", "Leo came late.").await?;
    journey.until_saved().await?;
    journey.open(&copy).await?;
    journey.wait_text("#pp-finds", "The report changed after you wrote this").await?;
    journey.wait_text("#pp-finds", "Leo came late.").await?;
    journey.click(".pp-find--stops button").await?;
    journey
        .until_js("!document.querySelector('#pp-finds').innerText.includes('The report changed')")
        .await?;
    journey.no_console_errors().await?;
    Ok(())
}

/// Leo's own copy: two chosen texts in the author's words for him, and whom he can ring.
#[tokio::test]
async fn a_young_person_reads_what_was_chosen_and_whom_to_ring() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    journey.open(&format!("{draft}/copies/{:016x}", 0xc1)).await?;
    journey.wait_for("#pp-paper").await?;
    // Nothing that nobody chose.
    for text in ["without a coat", "watchful and tired", "quiet at night", "Dan"] {
        ensure!(!journey.text("#pp-paper").await?.contains(text), "Leo reads “{text}”");
    }
    journey.wait_text("#pp-paper", "0800 1111").await?;
    journey.click("#pp-words summary").await?;
    let chosen = format!("words-chronology-{:016x}-what", 0xe4);
    journey.click(&format!("[id=\"{chosen}-in\"]")).await?;
    journey.wait_text("#pp-paper", "Leo has come on time every day").await?;
    journey
        .insert_into(&format!("{chosen}-young"), "You came to school on time every day. Well done.")
        .await?;
    journey.wait_text("#pp-paper", "You came to school on time every day.").await?;
    journey.until_saved().await?;
    ensure!(!journey.text("#pp-paper").await?.contains("Leo has come on time"));
    journey.screenshot("copy-young-laptop").await?;
    // The words for Leo are in no other copy.
    journey.open(&format!("{draft}/copies/{KELLY}")).await?;
    journey.wait_text("#pp-paper", "Leo has come on time every day").await?;
    ensure!(!journey.text("#pp-paper").await?.contains("Well done"));
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

/// What is kept back, typed into a text that is shared: the copy stops until it is dealt with.
#[tokio::test]
async fn a_copy_stops_at_what_is_kept_back() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, APART).await?;
    journey.open(&format!("{draft}/chronology/chronology/{:016x}", 0xe1)).await?;
    let said = "They now live near Larch Row; ring 07700 900123.";
    journey.type_over("chronology-00000000000000e1-what", said).await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/copies/{DAN}")).await?;
    journey.wait_text("#pp-finds", "Larch Row").await?;
    journey.wait_text("#pp-finds", "07700 900123").await?;
    journey.click("#pp-make").await?;
    journey.wait_text("#pp-done", "things to deal with first").await?;
    let files = fs::read_dir(journey.profile.downloads())?.count();
    ensure!(files == 0, "a file was made");
    journey.screenshot("copy-stops-laptop").await?;
    // Changed, it is no longer there.
    journey.open(&format!("{draft}/chronology/chronology/{:016x}", 0xe1)).await?;
    journey.type_over("chronology-00000000000000e1-what", "Leo had no coat.").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/copies/{DAN}")).await?;
    journey.wait_text("#pp-paper", "Leo had no coat.").await?;
    let finds = journey.text("#pp-finds").await?;
    ensure!(!finds.contains("“Larch"), "{finds}");
    journey.no_console_errors().await?;
    Ok(())
}
