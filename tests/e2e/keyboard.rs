//! By keyboard alone: Tab, Enter, Space, arrows.

use anyhow::Result;
use thirtyfour::Key;

use crate::hands::{Hands, ROWS, three_children};
use crate::harness::{DESK, Journey};

/// The id of the row that is open, which has the focus in its first field.
async fn open_row(hands: &Hands<'_>, known: &[&str]) -> Result<String> {
    let row = hands
        .0
        .until("a new row", async || {
            let hash = hands.0.hash().await.ok()?;
            let (_, row) = hash.split_once("/children/children/")?;
            (!known.contains(&row)).then(|| row.to_owned())
        })
        .await?;
    hands.is_on(&format!("#children-{row}-name")).await?;
    Ok(row)
}

#[tokio::test]
async fn a_draft_is_begun_and_children_are_added_by_keyboard_alone() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let hands = Hands(&journey);
    journey.open("").await?;
    journey.wait_for("#pp-begin").await?;
    // The first page leaves the focus to the browser, so the first Tab finds the way past the top.
    hands.press(Key::Tab).await?;
    hands.is_on(".govuk-skip-link").await?;
    hands.press(Key::Enter).await?;
    hands.is_on("#pp-heading").await?;
    hands.tab_to("#pp-begin").await?;
    hands.go("/setup-1").await?;

    hands.tab_to("#about-title").await?;
    journey.keys("Keys only").await?;
    hands.enter_does_nothing().await?;
    hands.tab_to("#pp-continue").await?;
    hands.go("/setup-2").await?;
    // Radio buttons: Space takes the first, an arrow the next.
    hands.tab_to("#about-nation").await?;
    hands.press(Key::Space).await?;
    journey.until_js("document.querySelector('#about-nation').checked").await?;
    hands.press(Key::Down).await?;
    hands.is_on("#about-nation-1").await?;
    journey.until_js("document.querySelector('#about-nation-1').checked").await?;
    hands.tab_to("#about-area").await?;
    hands.enter_does_nothing().await?;
    hands.tab_to("#pp-continue").await?;
    hands.go("/setup-3").await?;
    hands.tab_to("#conference-date").await?;
    hands.enter_does_nothing().await?;
    hands.tab_to("#pp-continue").await?;
    hands.go("/setup-4").await?;
    hands.tab_to("#about-writes").await?;
    hands.press(Key::Space).await?;
    journey.until_js("document.querySelector('#about-writes').checked").await?;
    hands.tab_to("#pp-continue").await?;
    hands.press(Key::Enter).await?;
    journey.wait_for(".govuk-task-list").await?;
    hands.is_on("h1#pp-heading").await?;
    hands.tab_to(".govuk-task-list__link[href$='/children']").await?;
    hands.go("/children").await?;

    // Add: the first field of the new row. Ctrl and Enter: the next row.
    hands.tab_to_text(".pp-list", "Add a child").await?;
    hands.press(Key::Enter).await?;
    let priya = open_row(&hands, &[]).await?;
    journey.keys("Priya").await?;
    hands.enter_does_nothing().await?;
    journey.press_with(Key::Control, Key::Enter).await?;
    let leo = open_row(&hands, &[&priya]).await?;
    journey.keys("Leo").await?;
    hands.tab_to_text(".pp-row--open", "Done, and add another").await?;
    hands.press(Key::Enter).await?;
    let baby = open_row(&hands, &[&priya, &leo]).await?;
    journey.keys("Baby").await?;
    hands.tab_to_text(".pp-row--open", "Done").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{baby}-card")).await?;

    journey.until_saved().await?;
    journey.no_console_errors().await
}

/// Enter in a line of an open row, or in a box for a date, presses nothing.
#[tokio::test]
async fn enter_in_a_line_presses_no_button() -> Result<()> {
    let journey = three_children().await?;
    let (hands, leo) = (Hands(&journey), ROWS[1]);
    hands.tab_to(&format!("#children-{leo}-item a")).await?;
    hands.press(Key::Enter).await?;
    journey.choose(&format!("children-{leo}-birth"), "born").await?;
    for field in ["name", "full_name", "dob", "dob-year"] {
        hands.tab_to(&format!("#children-{leo}-{field}")).await?;
        hands.enter_does_nothing().await?;
    }
    journey.no_console_errors().await
}
