//! The conference itself: deadlines that move, lists that are ticked, areas of one's own.

use std::fs;

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::rules::timetable::AREAS;
use serde_json::json;
use thirtyfour::Key;

use crate::draft::{from_case, records};
use crate::hands::Hands;
use crate::harness::{DESK, Journey};

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn date(day: &str, month: &str, year: &str) -> Value {
    use plainplan::domain::TypedDate;
    let own = |it: &str| it.to_owned();
    Value::Date(TypedDate { day: own(day), month: own(month), year: own(year) })
}

/// A draft of one child, in Wakefield, with a conference on 5 January 2027.
fn wakefield() -> CaseFile {
    let mut case = CaseFile::default();
    let about = At::part("about");
    for (at, field, value) in [
        (about, "title", text("Practice")),
        (about, "mode", text("practice")),
        (about, "nation", text("england")),
        (about, "arrangements", text("wakefield")),
        (about, "kind", text("initial")),
        (about, "profession", text("school")),
        (At::part("conference"), "date", date("5", "1", "2027")),
        (At::part("conference"), "strategy_date", date("7", "12", "2026")),
    ] {
        case.apply(Edit::Set(at, field, value));
    }
    let ava = At::row("children", Id(0xa1));
    case.apply(Edit::Add(ava, vec![("name", text("Ava")), ("standing", text("subject"))]));
    case
}

#[tokio::test]
async fn a_new_date_moves_the_deadlines_and_says_what_moved() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = from_case(&journey, &wakefield()).await?;
    journey.open(&format!("{draft}/timetable")).await?;
    // Clear working days back from 5 January, over New Year.
    journey.wait_text(".pp-deadlines", "Wednesday 30 December 2026").await?;
    let picture = "[...document.querySelectorAll('.pp-weeks [role=img]')]
        .map(it => it.getAttribute('aria-label')).join('|')";
    let before = journey.js(picture).await?;
    let before = before.as_str().context("names of days")?;
    ensure!(before.contains("Tuesday 5 January 2027. The conference"), "{before}");

    // On the page that asks for the date, the note says so at once.
    journey.open(&format!("{draft}/setup-3")).await?;
    journey.type_over("conference-date", "12").await?;
    journey.wait_text(".pp-moved", "This moves").await?;
    journey.click(".pp-moved summary").await?;
    journey.wait_text(".pp-moved", "to Thursday 7 January 2027").await?;
    journey.click_text("See all deadlines").await?;
    journey.wait_text("section.pp-moved", "What moved since you last looked").await?;
    journey.wait_text("section.pp-moved", "to Thursday 7 January 2027").await?;
    let after = journey.js(picture).await?;
    ensure!(
        after.as_str().is_some_and(|it| it.contains("Tuesday 12 January 2027. The conference"))
    );

    // A closure moves them too: the office is shut on the 7th and 8th.
    journey.open(&format!("{draft}/conference")).await?;
    journey.wait_for("#pp-heading").await?;
    journey.click_text("Add days").await?;
    journey.wait_for("[id^=closures-][id$=-first]").await?;
    let first = journey.js("document.querySelector('[id^=closures-][id$=-first]').id").await?;
    let first = first.as_str().context("the first day")?.to_owned();
    let last = first.replace("-first", "-last");
    for (day, value) in [(&first, "7"), (&last, "8")] {
        journey.insert_into(day, value).await?;
        journey.insert_into(&format!("{day}-month"), "1").await?;
        journey.insert_into(&format!("{day}-year"), "2027").await?;
    }
    journey.wait_text(".pp-moved", "This moves").await?;
    journey.open(&format!("{draft}/timetable")).await?;
    journey.wait_text("section.pp-moved", "from Thursday 7 January 2027 to").await?;

    // The calendar file has all of them, and nobody's name.
    journey.click("#pp-calendar").await?;
    let (name, bytes) = journey.download(".ics").await?;
    let file = String::from_utf8(bytes)?;
    ensure!(file.starts_with("BEGIN:VCALENDAR") && file.contains("VALUE=DATE:2027"), "{file}");
    ensure!(!file.contains("Ava") && !name.contains("Ava"), "{name}");

    // Another area: its rows take the place of these.
    journey.open(&format!("{draft}/setup-2")).await?;
    journey.choose("about-arrangements", "lscb").await?;
    journey.wait_text(".pp-moved", "The deadlines are now those of").await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn half_dates_and_unlikely_dates_are_kept_and_asked_about() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = wakefield();
    let conference = At::part("conference");
    let child = At::row("children", Id(0xa1));
    for (at, field, value) in [
        (At::part("about"), "kind", text("pre_birth")),
        (child, "birth", text("expected")),
        (child, "edd", date("14", "5", "2023")),
        (conference, "strategy_date", date("7", "2", "2027")),
        (conference, "decision_date", date("31", "2", "2027")),
    ] {
        case.apply(Edit::Set(at, field, value));
    }
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/timetable")).await?;
    for said in [
        "The expected birth, 14 May 2023, is past",
        "the conference came before the strategy discussion",
        "What was typed for the decision to hold a conference is not a date yet",
    ] {
        journey.wait_text("ul.pp-gap", said).await?;
    }
    journey.open(&format!("{draft}/conference")).await?;
    let ids = ["", "-month"].map(|it| format!("conference-decision_date{it}"));
    journey.wait_for("#conference-decision_date").await?;
    let held = journey.held(&ids).await?;
    ensure!(held.values().eq(["31", "2"].iter()), "kept as typed: {held:?}");
    journey.wait_text("main", "That month does not have that day.").await?;
    Ok(())
}

#[tokio::test]
async fn lists_are_ticked_off_by_area_and_role_and_the_words_are_the_areas() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = wakefield();
    let author = At::part("author");
    for (at, field, value) in [
        (At::part("about"), "profession", text("social_worker")),
        (author, "attending", text("substitute")),
        (author, "apology_reason", text("I am in court that day.")),
        (author, "substitute_name", text("Jo Lund")),
        (author, "substitute_role", text("health visitor")),
    ] {
        case.apply(Edit::Set(at, field, value));
    }
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/prepare")).await?;
    journey.wait_text("main", "Fill in every part of the booking form").await?;
    journey.wait_text("#pp-apology", "cannot attend the conference on 5 January 2027").await?;
    journey.wait_text("#pp-apology", "Jo Lund (health visitor) will attend instead of me.").await?;
    journey.click("#tick-wakefield-booking").await?;
    journey.until_saved().await?;
    journey.open(&draft).await?;
    journey.wait_text("#status-todo-before", "1 of").await?;
    journey.open(&format!("{draft}/plan.{:016x}", 0xa1)).await?;
    journey.wait_text("main", "Who is Ava’s allocated social worker?").await?;
    journey.wait_text("main", "Child protection plan (safety plan)").await?;

    // The dates set at the conference are those of the plan and of the deadlines.
    journey.open(&format!("{draft}/decided")).await?;
    journey.wait_text("main", "The core group meets for the first time: by").await?;
    for (id, value) in [("", "14"), ("-month", "1"), ("-year", "2027")] {
        journey.insert_into(&format!("core_group-first_date{id}"), value).await?;
    }
    journey.until_saved().await?;
    journey.open(&format!("{draft}/contact")).await?;
    journey.wait_text(".govuk-inset-text", "first core group 14 January 2027").await?;
    // Four weeks on from that day (K9).
    journey.open(&format!("{draft}/timetable")).await?;
    journey.wait_text(".pp-deadlines", "Thursday 11 February 2027").await?;

    // The same draft by Welsh arrangements: no view from a social worker, other words.
    journey.open(&format!("{draft}/setup-2")).await?;
    journey.choose("about-nation", "wales").await?;
    journey.until_saved().await?;
    journey.open(&format!("{draft}/analysis.{:016x}", 0xa1)).await?;
    journey.wait_text("main", "A social worker’s report in Wales gives no view").await?;
    ensure!(journey.js("document.querySelector('[id*=harm_view]') === null").await? == json!(true));
    journey.open(&format!("{draft}/plan.{:016x}", 0xa1)).await?;
    journey
        .wait_text("main", "Who is Ava’s care and support protection plan co-ordinator?")
        .await?;
    journey.wait_text("main", "Financial").await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn a_partnership_loads_changes_and_keeps_its_own_file() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let put = async |text: &str| -> Result<()> {
        let file = journey.profile.folder().join("own.json");
        fs::write(&file, text)?;
        let path = fs::canonicalize(&file)?.to_string_lossy().into_owned();
        journey.wait_for("#pp-file").await?.send_keys(path).await?;
        Ok(())
    };
    let (_, wakefield_text) = AREAS.iter().find(|it| it.0 == "wakefield").context("an area")?;
    journey.open("#/areas").await?;
    journey.wait_for("#pp-file").await?;

    // Broken files: the line, the place, what was expected; nothing is kept.
    for (bad, said) in [
        ("Dear Chair", "Line 1, the file: this is not JSON"),
        (*wakefield_text, "belongs to an area that comes with Plainplan"),
        (
            &*wakefield_text.replace("\"count\": 15", "\"count\": \"fifteen\""),
            "a number was expected, but there is a text",
        ),
        (&*wakefield_text.replace("\"unit\": \"weeks\"", "\"unit\": \"fortnights\""), "fortnights"),
    ] {
        put(bad).await?;
        journey.wait_text("#pp-problem", said).await?;
        journey.wait_text("#pp-problem", "The areas you have stay as they were.").await?;
        let count = journey.js("document.querySelectorAll('.pp-card').length").await?;
        ensure!(count == json!(AREAS.len()), "{said}: {count}");
    }

    // A copy, changed: core groups every five weeks.
    journey.click_text("Wakefield").await?;
    journey.click("#pp-copy-area").await?;
    journey.wait_text("h1", "Wakefield (own copy)").await?;
    let own = journey.hash().await?;
    let changed = "(() => {
        const box = document.getElementById('pp-area-text');
        const write = (from, to) => {
            const text = box.value.replace(from, to);
            Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            return text.includes(to);
        };
        return window.write = write, write('\"count\": 4, \"unit\": \"weeks\"', '\"count\": 5, \"unit\": \"fortnights\"');
    })()";
    ensure!(journey.js(changed).await? == json!(true));
    journey.wait_text("#pp-problem", "fortnights").await?;
    ensure!(journey.js("document.getElementById('pp-keep').disabled").await? == json!(true));
    journey.js("window.write('fortnights', 'weeks')").await?;
    journey.wait_text("#pp-check", "This file can be used.").await?;
    journey.wait_text("main", "at least every 5 weeks after the core group").await?;
    journey.click("#pp-keep").await?;
    journey.wait_text("#pp-check", "Kept on this device").await?;
    ensure!(records(&journey).await?.contains("wakefield-own"));

    // A draft follows it, after a reload as well.
    let draft = from_case(&journey, &wakefield()).await?;
    journey.open(&format!("{draft}/setup-2")).await?;
    journey.choose("about-arrangements", "wakefield-own").await?;
    journey.until_saved().await?;
    journey.browser().refresh().await?;
    journey.open(&format!("{draft}/timetable")).await?;
    journey.wait_text("main", "Wakefield (own copy)").await?;

    // Taken away, removed, loaded again. Without it the draft says so and uses general rules.
    journey.open(&own).await?;
    journey.click_text("Download this file").await?;
    let (_, bytes) = journey.download(".json").await?;
    let kept = String::from_utf8(bytes)?;
    ensure!(kept.contains("\"count\": 5, \"unit\": \"weeks\""));
    journey.click("#pp-drop").await?;
    journey.until_js("location.hash === '#/areas'").await?;
    journey.open(&format!("{draft}/timetable")).await?;
    journey
        .wait_text("main", "This draft follows “wakefield-own”, which is not on this device")
        .await?;
    journey.open("#/areas").await?;
    put(&kept).await?;
    journey.wait_text("h1", "Wakefield (own copy)").await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn the_conference_pages_are_used_by_keyboard_alone() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let hands = Hands(&journey);
    let draft = from_case(&journey, &wakefield()).await?;
    journey.open(&format!("{draft}/prepare")).await?;
    journey.wait_for("#tick-wakefield-share").await?;
    hands.tab_to("#tick-wakefield-share").await?;
    journey.keys(" ").await?;
    journey.until_js("document.querySelector('#tick-wakefield-share').checked").await?;
    journey.open(&format!("{draft}/timetable")).await?;
    hands.tab_to("#pp-calendar").await?;
    journey.press(Key::Enter).await?;
    journey.download(".ics").await?;
    journey.open(&format!("#/areas/{:016x}", 4)).await?;
    hands.tab_to("#pp-copy-area").await?;
    journey.press(Key::Enter).await?;
    journey.wait_text("h1", "(own copy)").await?;
    hands.tab_to("#pp-area-text").await?;
    Ok(())
}
