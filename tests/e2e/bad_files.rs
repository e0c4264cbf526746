//! A bad file is refused in one sentence that names the place, and nothing is stored or changed.

use std::fs::{self, File};
use std::io::{BufWriter, Write};

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::draft::{WHOLE, begin, records};
use crate::harness::{DESK, Journey};
use crate::look::open_file;

/// What is wrong, the bytes, and what the sentence says.
type Bad = (&'static str, Vec<u8>, &'static str);

fn ours(case: &str) -> Vec<u8> {
    format!(r#"{{"format":"plainplan","version":2,"case":{case}}}"#).into_bytes()
}

fn bad_files() -> Result<Vec<Bad>> {
    let whole = fs::read(WHOLE)?;
    let half = whole[..whole.len() / 2].to_vec();
    let row = r#"{"id":"00000000000000aa","name":"Priya"}"#;
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    let bytes = |text: &str| text.as_bytes().to_vec();
    Ok(vec![
        ("empty", Vec::new(), "reading stopped at line 1"),
        ("no JSON", bytes("Dear Chair,\nplease find attached"), "line 1, column 1"),
        ("a picture", png, "not a Plainplan file"),
        ("a file cut in half", half, "or it was cut short: reading stopped at line"),
        ("another program's", bytes(r#"{"type":"FeatureCollection"}"#), "by another program"),
        (
            "newer",
            bytes(r#"{"format":"plainplan","version":99,"case":{}}"#),
            "newer version of Plainplan (format 99; this one reads up to",
        ),
        (
            "no case",
            bytes(r#"{"format":"plainplan","version":2}"#),
            "The beginning of the file: “case” is missing",
        ),
        (
            "a row without an id",
            ours(r#"{"children":[{"name":"Ava"}]}"#),
            "children 1: “id” is missing",
        ),
        (
            "a wrong type",
            ours(&format!(r#"{{"children":[{row}],"author":{{"agency":["Elm School"]}}}}"#)),
            "author › agency: a text was expected, but there is a list",
        ),
        (
            "a choice nobody knows",
            ours(r#"{"about":{"nation":"france"}}"#),
            "about › nation: “france” is not one of the answers",
        ),
        (
            "a field nobody knows",
            ours(r#"{"about":{"risk_score":9}}"#),
            "about: this version does not know “risk_score”",
        ),
        (
            "an id twice",
            ours(&format!(r#"{{"children":[{row}],"others":[{row}]}}"#)),
            "others 1: its id 00000000000000aa belongs to another item as well",
        ),
        (
            "an id twice in one list",
            ours(&format!(r#"{{"children":[{row},{row}]}}"#)),
            "children 2: its id 00000000000000aa belongs",
        ),
        ("a key twice", ours(r#"{"about":{},"about":{}}"#), "“about” stands twice"),
        (
            "markup in a key",
            ours(r#"{"<img src=x onerror=alert(1)>":1}"#),
            "does not know “<img src=x onerror=alert(1)>”",
        ),
    ])
}

/// Nesting without end, written piece by piece.
fn nesting(path: &std::path::Path, megabytes: usize) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    file.write_all(br#"{"format":"plainplan","version":2,"case":{"children":"#)?;
    let piece = vec![b'['; 1 << 20];
    for _ in 0..megabytes {
        file.write_all(&piece)?;
    }
    Ok(file.flush()?)
}

#[tokio::test]
async fn a_bad_file_changes_nothing_and_says_why() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    open_file(&journey, WHOLE).await?;
    begin(&journey, "Another draft").await?;
    let (before, listed) = (records(&journey).await?, drafts(&journey).await?);
    ensure!(listed.len() == 2, "{listed:?}");

    let folder = journey.profile.downloads().join("../bad");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for (at, (what, bytes, says)) in bad_files()?.into_iter().enumerate() {
        let path = folder.join(format!("{at}.json"));
        fs::write(&path, bytes)?;
        files.push((what, path, says));
    }
    for (what, megabytes, says) in [
        ("50 MB of nesting", 50, "larger than 25 MB"),
        ("nesting", 20, "reading stopped at line 1"),
    ] {
        let path = folder.join(format!("{megabytes}-mb.json"));
        nesting(&path, megabytes)?;
        files.push((what, path, says));
    }

    journey.open("#/open").await?;
    for (what, path, says) in files {
        let path = fs::canonicalize(path)?;
        journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
        journey.wait_text("#pp-problem", says).await.with_context(|| what)?;
        let sentence = journey.text("#pp-problem .govuk-error-summary__body").await?;
        let ends = sentence.matches(". ").count() + usize::from(sentence.ends_with('.'));
        // Only a file of a newer version is told what to do about it as well.
        ensure!(ends == if what == "newer" { 2 } else { 1 }, "{what}: one sentence: {sentence}");
        ensure!(!sentence.contains('\n') && sentence.chars().count() < 220, "{what}: {sentence}");
        ensure!(journey.hash().await? == "#/open", "{what}: the page stays");
        let focused = "document.activeElement.id === 'pp-problem'";
        ensure!(journey.js(focused).await? == json!(true), "{what}: the focus is on the sentence");
        ensure!(records(&journey).await? == before, "{what}: something was stored or changed");
    }
    journey.no_axe_violations("the page with a problem").await?;
    ensure!(drafts(&journey).await? == listed, "the list of drafts is another");

    // A good file after all those opens beside the others.
    open_file(&journey, WHOLE).await?;
    ensure!(drafts(&journey).await?.len() == 3);
    journey.no_console_errors().await
}

/// The drafts that the start page lists.
async fn drafts(journey: &Journey) -> Result<Vec<String>> {
    journey.open("#/").await?;
    journey.wait_for("#pp-drafts .pp-card").await?;
    let cards = journey.browser().find_all(By::Css("#pp-drafts .pp-card__title")).await?;
    let mut names = Vec::new();
    for card in cards {
        names.push(card.text().await?);
    }
    Ok(names)
}
