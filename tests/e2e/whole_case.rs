//! The main job: a whole case is written through the pages, closed, opened again on another day,
//! taken away as a file, opened elsewhere, and is the same.

use std::fs;
use std::time::Instant;

use anyhow::{Result, ensure};
use plainplan::session::route::Page;

use crate::files::plain;
use crate::harness::{Journey, Size};
use crate::look::open_file;
use crate::writer::{Voice, Writer};

const LAPTOP: Size = (1366, 768);

#[tokio::test]
async fn a_whole_case_is_written_kept_taken_away_and_opened_elsewhere() -> Result<()> {
    let begun = Instant::now();
    let since = |what: &str| println!("{:>6.1} s  {what}", begun.elapsed().as_secs_f32());
    let mut journey = Journey::begin(LAPTOP).await?;
    let mut writer = Writer::begin(&journey, Voice::Family).await?;
    writer.write().await?;
    since(&format!("written: {} answers on {} pages", writer.held.len(), writer.pages.len()));
    journey.until_saved().await?;
    journey.open(&writer.address(Page::Tasks)).await?;
    let all = writer.places().len();
    journey.wait_text("main p", &format!("{all} of {all} sections completed")).await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;

    let written = writer.done();
    journey.restart_browser().await?;
    journey.open("").await?;
    journey.wait_text("#pp-drafts", "Practice: autumn").await?;
    journey.click_text("Practice: autumn").await?;
    journey.wait_for(".govuk-task-list").await?;
    let found = written.find_all(&journey).await?;
    since(&format!("found again: {found} answers"));

    let first = take_away(&journey, &written.address(Page::Copy)).await?;
    written.is_whole_in(&first)?;
    journey.no_console_errors().await?;

    let elsewhere = Journey::begin(LAPTOP).await?;
    let file = journey.profile.downloads().join("../taken-away.json");
    fs::write(&file, &first)?;
    let draft = open_file(&elsewhere, &file.to_string_lossy()).await?;
    let second = take_away(&elsewhere, &format!("{draft}/copy")).await?;
    let same = |text: &str| -> Vec<String> {
        text.lines().filter(|it| !it.contains("\"saved_on\"")).map(str::to_owned).collect()
    };
    ensure!(same(&first) == same(&second), "the file changed on its way through another browser");
    elsewhere.no_console_errors().await?;
    since("opened elsewhere and taken away again: the same");
    Ok(())
}

/// Downloads the copy of a draft; its text.
async fn take_away(journey: &Journey, address: &str) -> Result<String> {
    let (name, text) = plain(journey, address).await?;
    ensure!(name.starts_with("report-"), "the name says nothing of the family: {name}");
    Ok(text)
}
