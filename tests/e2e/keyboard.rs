//! By keyboard alone: Tab, Enter, Space, arrows. The focus is where product.md 3.6 puts it and
//! never lost.

use anyhow::{Result, bail, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::harness::{DESK, Journey};

/// Somebody without a mouse.
struct Hands<'a>(&'a Journey);

impl Hands<'_> {
    /// Presses a key; the focus is on something afterwards.
    async fn press(&self, key: Key) -> Result<()> {
        self.0.press(key).await?;
        self.on_something(&format!("{key:?}")).await
    }

    async fn on_something(&self, after: &str) -> Result<()> {
        // What a press draws is drawn by the next turn of the page.
        let lost = "new Promise(done => setTimeout(done)).then(() =>
            document.activeElement === document.body || !document.activeElement)";
        ensure!(self.0.js(lost).await? == json!(false), "the focus is lost after {after}");
        Ok(())
    }

    /// Is the focus on what a selector finds? Waits for it.
    async fn is_on(&self, css: &str) -> Result<()> {
        self.0
            .until(&format!("the focus on {css}, it is on {}", self.seen().await?), async || {
                self.matches(css).await.ok()?.then_some(())
            })
            .await
    }

    async fn matches(&self, css: &str) -> Result<bool> {
        let found = format!("document.activeElement.matches({})", json!(css));
        Ok(self.0.js(&found).await? == json!(true))
    }

    async fn seen(&self) -> Result<String> {
        let seen = "document.activeElement.id || document.activeElement.outerHTML.slice(0, 120)";
        Ok(self.0.js(seen).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Presses Tab until the focus is there.
    async fn tab_to(&self, css: &str) -> Result<()> {
        self.0.wait_for(css).await?;
        for _ in 0..150 {
            if self.matches(css).await? {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        bail!("Tab does not lead to {css}")
    }

    /// Presses Tab until the focus is on a button or link of this text within an element.
    async fn tab_to_text(&self, within: &str, text: &str) -> Result<()> {
        let found = format!(
            "document.activeElement.closest({}) &&
                document.activeElement.innerText.trim().startsWith({})",
            json!(within),
            json!(text)
        );
        for _ in 0..150 {
            if self.0.js(&found).await? == json!(true) {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        bail!("Tab does not lead to {text:?} in {within}")
    }

    /// Enter on a link: the page comes and its heading has the focus.
    async fn go(&self, address: &str) -> Result<()> {
        self.press(Key::Enter).await?;
        self.0.until_js(&format!("location.hash.endsWith({})", json!(address))).await?;
        self.is_on("h1#pp-heading").await
    }

    /// Enter in a one-line field does nothing at all.
    async fn enter_does_nothing(&self) -> Result<()> {
        let state = "location.href + document.activeElement.id + document.activeElement.value
            + document.querySelector('main').innerText";
        let before = self.0.js(state).await?;
        self.press(Key::Enter).await?;
        let after = self.0.js(state).await?;
        let field = self.seen().await?;
        ensure!(before == after, "Enter in {field} did something: {before}\n{after}");
        Ok(())
    }
}

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
async fn a_draft_is_begun_and_rows_are_handled_by_keyboard_alone() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let hands = Hands(&journey);
    journey.open("").await?;
    journey.wait_for("#pp-begin").await?;
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
    journey.keys(&format!("{}{}", Key::Control.value(), Key::Enter.value())).await?;
    let leo = open_row(&hands, &[&priya]).await?;
    journey.keys("Leo").await?;
    hands.tab_to_text(".pp-row--open", "Done, and add another").await?;
    hands.press(Key::Enter).await?;
    let baby = open_row(&hands, &[&priya, &leo]).await?;
    journey.keys("Baby").await?;
    hands.tab_to_text(".pp-row--open", "Done").await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{baby}-card")).await?;

    move_and_remove(&hands, [&priya, &leo, &baby]).await?;
    journey.until_saved().await?;
    journey.no_console_errors().await
}

async fn order(journey: &Journey) -> Result<String> {
    let names = "[...document.querySelectorAll('.pp-card__title')].map(it => it.innerText).join()";
    Ok(journey.js(names).await?.as_str().unwrap_or_default().to_owned())
}

async fn move_and_remove(hands: &Hands<'_>, [priya, leo, baby]: [&str; 3]) -> Result<()> {
    let journey = hands.0;
    // Moved, the same button of the moved row keeps the focus; at the end of its way the other.
    hands.tab_to(&format!("#children-{baby}-up")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{baby}-up")).await?;
    ensure!(order(journey).await? == "Priya,Baby,Leo");
    let mut lost = Vec::new();
    for (first, key) in [("up", "Baby,Priya,Leo"), ("down", "Priya,Baby,Leo")] {
        hands.tab_to(&format!("#children-{baby}-{first}")).await?;
        if let Err(error) = hands.press(Key::Enter).await {
            lost.push(format!("{first}: {error}"));
        }
        ensure!(order(journey).await? == key);
    }

    // Remove: "Undo"; Undo: the heading of the row that came back.
    hands.tab_to_text(&format!("#children-{baby}-item"), "Remove").await?;
    hands.press(Key::Enter).await?;
    hands.is_on("#pp-undo").await?;
    ensure!(order(journey).await? == "Priya,Leo");
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{baby}-card")).await?;
    ensure!(order(journey).await? == "Priya,Baby,Leo");

    // The same from within an open row.
    hands.tab_to(&format!("#children-{leo}-item a")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{leo}-name")).await?;
    hands.tab_to_text(".pp-row--open", "Remove").await?;
    hands.press(Key::Enter).await?;
    hands.is_on("#pp-undo").await?;
    ensure!(order(journey).await? == "Priya,Baby");
    hands.press(Key::Space).await?;
    hands.is_on(&format!("#children-{leo}-card")).await?;
    ensure!(order(journey).await? == "Priya,Baby,Leo");

    // A card of a row beside the open one goes: "Undo" all the same, and the open row stays.
    hands.tab_to(&format!("#children-{leo}-item a")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{leo}-name")).await?;
    journey
        .js(&format!("document.querySelector('#children-{priya}-item .pp-link').focus()"))
        .await?;
    hands.press(Key::Enter).await?;
    hands.is_on("#pp-undo").await?;
    journey.wait_for(&format!("#children-{leo}-name")).await?;
    hands.press(Key::Enter).await?;
    hands.is_on(&format!("#children-{priya}-card")).await?;
    ensure!(lost.is_empty(), "moved to the end of the list: {lost:#?}");
    Ok(())
}
