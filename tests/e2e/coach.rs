//! The desk beside the page: questions beside the field, answers that stay, how it reads.

use anyhow::{Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use serde_json::json;

use crate::draft::{WHOLE, from_case};
use crate::harness::{DESK, Journey};
use crate::look::open_file;

#[tokio::test]
async fn the_desk_says_how_it_reads_and_explains_terms_on_tap() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_gone(".pp-questions [role=status]").await?;
    journey.click("#pp-read").await?;
    journey.wait_text("#pp-reading", "Terms of the field").await?;
    let hidden = "document.querySelector('.pp-term .govuk-details__text').checkVisibility()";
    ensure!(journey.js(hidden).await? == json!(false));
    journey.click(".pp-term summary").await?;
    journey.until_js(hidden).await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

/// Types into a box as a person does, and waits until the desk has looked.
async fn write(journey: &Journey, id: &str, text: &str) -> Result<()> {
    journey.type_over(id, text).await?;
    journey.until_saved().await
}

#[tokio::test]
async fn a_question_is_answered_kept_and_comes_back_when_its_text_changes() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let at = At::row("changes", Id(0xc1));
    let text = |it: &str| Value::Text(it.to_owned());
    case.apply(Edit::Add(at, vec![("text", text("Priya sleeps in her own bed."))]));
    let draft = from_case(&journey, &case).await?;
    let row = format!("{draft}/changes/changes/{:016x}", 0xc1);
    journey.open(&row).await?;
    let id = at.html_id("text");
    let beside = format!("[id=\"{id}\"]");
    journey.wait_for(&beside).await?;

    // While one types nothing is in the way; a moment later the question is beside the field.
    let place = "document.querySelector('#pp-continue').getBoundingClientRect().top + scrollY";
    journey.type_over(&id, "By [date] Priya sleeps in her own bed.").await?;
    let before = journey.js(place).await?;
    journey.wait_for(".pp-ask").await?;
    let after = journey.js(place).await?;
    ensure!(after == before, "a question moved the page under the hand: {before} to {after}");
    journey.click(".pp-ask").await?;
    journey.wait_for(".pp-question").await?;
    ensure!(
        journey.js("document.querySelectorAll('.pp-advice .pp-question').length <= 3").await?
            == json!(true)
    );
    journey.no_axe_violations("a field with a question").await?;

    // "Change it" selects the very words.
    journey.click_text("Change it").await?;
    let selected = "(e => e.value.slice(e.selectionStart, e.selectionEnd))(document.activeElement)";
    let selected = journey.js(selected).await?;
    ensure!(selected.as_str().is_some_and(|it| it.contains("date")), "{selected}");

    // "It is fine because": it goes, and stays gone after a reload.
    journey.click_text("It is fine because …").await?;
    journey
        .wait_for(".pp-question__because input")
        .await?
        .send_keys("The date is set later.")
        .await?;
    journey.click_text("Keep it as it is").await?;
    journey.wait_gone(".pp-question").await?;
    journey.until_saved().await?;
    journey.browser().refresh().await?;
    journey.wait_for(&beside).await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_text(".pp-questions", "question you answered").await?;
    journey.click_text("1 question you answered or put off").await?;
    journey.wait_text(".pp-questions", "You said: The date is set later.").await?;

    // Another text: it is asked again. "Ask me later" leaves it to the review page.
    journey.open(&row).await?;
    write(&journey, &id, "By [name] Priya sleeps in her own bed.").await?;
    journey.click(".pp-ask").await?;
    journey.wait_for(".pp-question").await?;
    journey.click_text("Ask me later").await?;
    journey.wait_gone(".pp-question").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_for(".pp-questions details").await?;
    journey
        .js("(document.querySelectorAll('.pp-questions details').forEach(it => it.open = true), true)")
        .await?;
    journey.wait_text(".pp-questions", "You wanted to be asked later.").await?;
    journey.no_axe_violations("the review page with questions").await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn an_answer_is_taken_back_and_the_question_asked_again() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let at = At::row("changes", Id(0xc1));
    let text = |it: &str| Value::Text(it.to_owned());
    let said = "By [date] Priya sleeps in her own bed.";
    case.apply(Edit::Add(at, vec![("text", text(said))]));
    let about = At::row("dismissals", Id(0xd1));
    let fields = vec![
        ("rule", text("WO8")),
        ("at", text(&at.written("text"))),
        ("about", text(said)),
        ("kind", text("fine")),
        ("because", text("It is set at the conference.")),
    ];
    case.apply(Edit::Add(about, fields));
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.wait_text(".pp-questions", "question you answered").await?;
    journey.click_text("1 question you answered or put off").await?;
    journey.wait_text(".pp-questions", "You said: It is set at the conference.").await?;
    journey.click(".pp-questions li .pp-link").await?;
    let gone = "!document.querySelector('.pp-questions').innerText.includes('You said:')";
    journey.until_js(gone).await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/changes/changes/{:016x}", 0xc1)).await?;
    journey.wait_text(".pp-advice", "still to be filled in here").await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn an_outcome_begins_from_a_stem_gets_a_date_and_is_read_back() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let text = |it: &str| Value::Text(it.to_owned());
    let child = Id(0xa1);
    let ava = vec![("name", text("Ava")), ("standing", text("subject"))];
    case.apply(Edit::Add(At::row("children", child), ava));
    case.apply(Edit::Set(At::part("about"), "nation", text("england")));
    let date =
        plainplan::domain::TypedDate { day: "17".into(), month: "12".into(), year: "2026".into() };
    case.apply(Edit::Set(At::part("conference"), "date", Value::Date(date)));
    let at = At::row("outcomes", Id(0xb1));
    case.apply(Edit::Add(at, vec![("child", text(&child.to_string()))]));
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/outcomes.{child}/outcomes/{:016x}", 0xb1)).await?;
    journey.click_text("Ways to begin").await?;
    journey.click_text(
            "Ava is in class by [time] on at least [number] days in every 10, six weeks running, by [date].",
        ).await?;
    journey.wait_text("#pp-readback + p", "Ava is in class by [time]").await?;
    journey.wait_text("#pp-readback + p", "How it is now is not said.").await?;
    // Three months after the conference, by the timetable: 17 March 2027.
    journey.click_text("A week before the review: 10 March 2027").await?;
    journey.wait_text("#pp-readback + p", "By 10 March 2027:").await?;
    // The gap of the stem is asked about.
    journey.click(".pp-ask").await?;
    journey.wait_for(".pp-question").await?;
    journey.no_axe_violations("an outcome being built").await?;
    // The golden thread shows what is missing, and the grid whom the plan reaches.
    journey.open(&format!("{draft}/thread")).await?;
    journey.wait_text(".govuk-table", "Ava").await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn a_partnership_brings_its_own_words_and_a_bad_file_is_told_why() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let at = At::row("chronology", Id(0xc1));
    let what = Value::Text("Leo went to the EHH on Monday.".to_owned());
    case.apply(Edit::Add(at, vec![("what", what)]));
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/words")).await?;
    journey.wait_for("#pp-terms details").await?;
    let count = "document.querySelectorAll('#pp-terms details').length";
    let ours = journey.js(count).await?.as_u64().unwrap_or_default();
    ensure!(ours >= 138, "{ours} terms");
    let put = async |text: &str| -> Result<()> {
        let file = journey.profile.folder().join("words.json");
        std::fs::write(&file, text)?;
        let path = std::fs::canonicalize(&file)?.to_string_lossy().into_owned();
        journey.wait_for("#pp-file").await?.send_keys(path).await?;
        Ok(())
    };
    put("{ \"entries\": [ { \"id\": \"hub\", \"term\": \"early help hub\" } ] }").await?;
    journey.wait_text("#pp-problem", "Line 1").await?;
    put("{ \"entries\": [ { \"id\": \"hub\", \"term\": \"early help hub\", \"forms\": [\"EHH\"],
           \"group\": \"people\", \"plain\": \"the team that helps early\" } ] }")
    .await?;
    journey.until_js(&format!("{count} === {}", ours + 1)).await?;
    // It explains the term in this draft, after a reload too.
    journey.browser().refresh().await?;
    journey.open(&format!("{draft}/check")).await?;
    journey.click("#pp-read").await?;
    journey.wait_text("#pp-reading", "EHH").await?;
    journey.no_console_errors().await?;
    Ok(())
}
