//! Where the focus goes (product.md 3.6): to what somebody will want next, and never to nothing.

use anyhow::{Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use thirtyfour::Key;

use crate::draft::{from_case, until_holds};
use crate::hands::{Hands, ROWS, order, three_children};
use crate::harness::{DESK, Journey};

/// The same button of the moved row keeps the focus; at the end of its way another of that row.
#[tokio::test]
async fn a_moved_row_keeps_the_focus() -> Result<()> {
    let journey = three_children().await?;
    let (hands, baby) = (Hands(&journey), ROWS[2]);
    for (button, names) in [
        ("up", "Priya,Baby,Leo"),
        ("up", "Baby,Priya,Leo"),
        ("down", "Priya,Baby,Leo"),
        ("down", "Priya,Leo,Baby"),
    ] {
        hands.tab_to(&format!("#children-{baby}-{button}")).await?;
        hands.press(Key::Enter).await?;
        hands.is_on(&format!("#children-{baby}-item *")).await?;
        ensure!(order(&journey).await? == names, "after {button}");
        if names == "Priya,Baby,Leo" {
            hands.is_on(&format!("#children-{baby}-{button}")).await?;
        }
    }
    journey.no_console_errors().await
}

/// Remove: "Undo". Undo: the heading of the row that came back.
#[tokio::test]
async fn removing_a_card_leads_to_undo_and_back() -> Result<()> {
    let journey = three_children().await?;
    let hands = Hands(&journey);
    for (row, without) in ROWS.iter().zip(["Leo,Baby", "Priya,Baby", "Priya,Leo"]) {
        hands.tab_to_text(&format!("#children-{row}-item"), "Remove").await?;
        hands.press(Key::Enter).await?;
        hands.is_on("#pp-undo").await?;
        ensure!(order(&journey).await? == without);
        hands.press(Key::Space).await?;
        hands.is_on(&format!("#children-{row}-card")).await?;
        ensure!(order(&journey).await? == "Priya,Leo,Baby");
    }
    journey.no_console_errors().await
}

#[tokio::test]
async fn removing_the_open_row_leads_to_undo_and_back() -> Result<()> {
    let journey = three_children().await?;
    let (hands, leo) = (Hands(&journey), ROWS[1]);
    hands.tab_to(&format!("#children-{leo}-item a")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{leo}-name")).await?;
    hands.tab_to_text(".pp-row--open", "Remove").await?;
    hands.press(Key::Enter).await?;
    journey.wait_gone(".pp-row--open").await?;
    ensure!(order(&journey).await? == "Priya,Baby");
    journey.until_js("location.hash.endsWith('/children')").await?;
    hands.is_on("#pp-undo").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{leo}-card")).await?;
    ensure!(order(&journey).await? == "Priya,Leo,Baby");
    journey.no_console_errors().await
}

/// A card beside the open row goes: "Undo" all the same, and the open row stays open.
#[tokio::test]
async fn removing_a_card_beside_the_open_row_leaves_that_open() -> Result<()> {
    let journey = three_children().await?;
    let (hands, [priya, leo, _]) = (Hands(&journey), ROWS);
    hands.tab_to(&format!("#children-{leo}-item a")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{leo}-name")).await?;
    journey.keys(" Jones").await?;
    hands.tab_to_text(&format!("#children-{priya}-item"), "Remove").await?;
    hands.press(Key::Enter).await?;
    hands.is_on("#pp-undo").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{priya}-card")).await?;
    until_holds(&journey, &format!("children-{leo}-name"), "Leo Jones").await?;
    journey.no_console_errors().await
}

/// Opens the row of a child whose box is of interest.
async fn leo(journey: &Journey) -> Result<()> {
    journey.js("location.hash += '/children/000000000000c002'; true").await?;
    journey.wait_for("#children-000000000000c002-name").await?;
    Ok(())
}

/// "Clear this answer" goes with the answer; the focus goes to the choices.
#[tokio::test]
async fn clearing_an_answer_keeps_the_focus() -> Result<()> {
    let journey = three_children().await?;
    let hands = Hands(&journey);
    leo(&journey).await?;
    hands.tab_to("#children-000000000000c002-standing").await?;
    hands.press(Key::Space).await?;
    hands.tab_to_text("main", "Clear this answer").await?;
    hands.press(Key::Enter).await?;
    journey
        .until_js("!document.querySelector('main input[type=radio][id*=standing]:checked')")
        .await?;
    hands.is_on("#children-000000000000c002-standing").await?;
    journey.no_console_errors().await
}

/// What was unfolded to write into stays unfolded while somebody is in it.
#[tokio::test]
async fn emptying_a_box_behind_more_questions_keeps_it_open() -> Result<()> {
    let journey = three_children().await?;
    let hands = Hands(&journey);
    leo(&journey).await?;
    hands.tab_to(".pp-more > summary").await?;
    hands.press(Key::Enter).await?;
    hands.tab_to("#children-000000000000c002-attendance").await?;
    journey.keys("6").await?;
    hands.press(Key::Backspace).await?;
    hands.is_on("#children-000000000000c002-attendance").await?;
    journey.keys("61%").await?;
    until_holds(&journey, "children-000000000000c002-attendance", "61%").await?;
    journey.no_console_errors().await
}

/// A mark taken back: the box it lies in stays open.
#[tokio::test]
async fn taking_a_mark_back_keeps_the_focus() -> Result<()> {
    let journey = three_children().await?;
    let hands = Hands(&journey);
    leo(&journey).await?;
    hands.tab_to(".pp-instead > summary").await?;
    hands.press(Key::Enter).await?;
    let mark = "#children-000000000000c002-address-instead-not_applicable";
    hands.tab_to(mark).await?;
    hands.press(Key::Space).await?;
    journey.wait_for("#children-000000000000c002-address-instead-why").await?;
    hands.press(Key::Space).await?;
    journey.wait_gone("#children-000000000000c002-address-instead-why").await?;
    hands.is_on(mark).await?;
    journey.no_console_errors().await
}

/// A row within a row goes: "Undo"; it comes back: the focus is in it.
#[tokio::test]
async fn removing_a_row_within_a_row_leads_to_undo_and_back() -> Result<()> {
    let journey = three_children().await?;
    let hands = Hands(&journey);
    journey.js("location.hash = location.hash.replace('/children', `/voice.${'000000000000c001'}`); true")
        .await?;
    journey.wait_text("h1", "Priya’s day and voice").await?;
    hands.tab_to_text("main", "Add something Priya said").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(".pp-nested__row textarea").await?;
    journey.keys("I like Gran").await?;
    hands.tab_to_text(".pp-nested__row", "Remove").await?;
    hands.press(Key::Enter).await?;
    journey.wait_gone(".pp-nested__row").await?;
    hands.is_on("#pp-undo").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(".pp-nested__row *").await?;
    journey
        .until_js("document.querySelector('.pp-nested__row textarea').value === 'I like Gran'")
        .await?;
    journey.no_console_errors().await
}

/// An event taken out of a list of links: the focus goes to where another can be chosen.
#[tokio::test]
async fn taking_an_event_out_keeps_the_focus() -> Result<()> {
    let event = Id(0xe001);
    let text = |text: &str| Value::Text(text.to_owned());
    let mut case = CaseFile::default();
    case.apply(Edit::Add(At::row("chronology", event), vec![("what", text("Seen at home"))]));
    let events = Value::Many(vec![event.to_string()]);
    let worry = [("domain", text("development")), ("valence", text("worry")), ("events", events)];
    case.apply(Edit::Add(At::row("statements", Id(0x5001)), worry.into()));
    let journey = Journey::begin(DESK).await?;
    let hands = Hands(&journey);
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/strengths/statements/0000000000005001")).await?;
    journey.wait_for("#statements-0000000000005001-text").await?;
    hands.tab_to_text(".pp-chosen", "Take out").await?;
    hands.press(Key::Enter).await?;
    journey.wait_gone(".pp-chosen li").await?;
    hands.is_on("#statements-0000000000005001-events").await?;
    journey.no_console_errors().await
}
