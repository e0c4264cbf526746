//! Working without a mouse: what is pressed, and where the focus is then.

use anyhow::{Result, bail, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, Value};
use serde_json::json;
use thirtyfour::Key;

use crate::draft::from_case;
use crate::harness::{DESK, Journey};

/// Somebody without a mouse.
pub struct Hands<'a>(pub &'a Journey);

impl Hands<'_> {
    /// Presses a key; the focus is on something afterwards.
    pub async fn press(&self, key: Key) -> Result<()> {
        let on = self.seen().await?;
        self.0.press(key.clone()).await?;
        self.on_something(&format!("{key:?} on {on}")).await
    }

    pub async fn on_something(&self, after: &str) -> Result<()> {
        self.0.settle().await?;
        let lost = "document.activeElement === document.body || !document.activeElement";
        ensure!(self.0.js(lost).await? == json!(false), "the focus is lost after {after}");
        Ok(())
    }

    /// Is the focus on what a selector finds? Waits for it.
    pub async fn is_on(&self, css: &str) -> Result<()> {
        self.0
            .until(&format!("the focus on {css}, it is on {}", self.seen().await?), async || {
                self.matches(css).await.ok()?.then_some(())
            })
            .await?;
        // And stays there, whatever is still on its way.
        self.0.settle().await?;
        ensure!(self.matches(css).await?, "the focus left {css} for {}", self.seen().await?);
        Ok(())
    }

    async fn matches(&self, css: &str) -> Result<bool> {
        let found = format!("document.activeElement.matches({})", json!(css));
        Ok(self.0.js(&found).await? == json!(true))
    }

    async fn seen(&self) -> Result<String> {
        let seen = "document.activeElement.id || document.activeElement.outerHTML.slice(0, 120)";
        Ok(self.0.js(seen).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Presses Tab until the focus is on what a selector finds.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        self.0.wait_for(css).await?;
        self.tab_until(&format!("document.activeElement.matches({})", json!(css))).await
    }

    /// Presses Tab until the focus is on a button or link of this text within an element.
    pub async fn tab_to_text(&self, within: &str, text: &str) -> Result<()> {
        self.tab_until(&format!(
            "!!document.activeElement.closest({}) &&
                document.activeElement.innerText.trim().startsWith({})",
            json!(within),
            json!(text)
        ))
        .await
    }

    async fn tab_until(&self, found: &str) -> Result<()> {
        for _ in 0..150 {
            if self.0.js(found).await? == json!(true) {
                return Ok(());
            }
            let last = self.matches(".pp-footer a").await?;
            self.0.press(Key::Tab).await?;
            // After the last link comes the browser's own window, and then the page again.
            if !last {
                self.on_something(&format!("Tab, on the way to {found}")).await?;
            }
        }
        bail!("Tab does not lead to {found}")
    }

    /// Enter on a link: the page comes and its heading has the focus.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.press(Key::Enter).await?;
        self.0.until_js(&format!("location.hash.endsWith({})", json!(address))).await?;
        self.is_on("h1#pp-heading").await
    }

    /// Enter in a one-line field does nothing at all.
    pub async fn enter_does_nothing(&self) -> Result<()> {
        let state = "location.href + document.activeElement.id + document.activeElement.value
            + document.querySelector('main').innerText.replace(/^Sav.*\\n/, '')";
        let before = self.0.js(state).await?;
        self.press(Key::Enter).await?;
        let after = self.0.js(state).await?;
        let field = self.seen().await?;
        ensure!(before == after, "Enter in {field} did something: {before}\n{after}");
        Ok(())
    }
}

/// Their rows.
pub const ROWS: [&str; 3] = ["000000000000c001", "000000000000c002", "000000000000c003"];

/// A draft with Priya, Leo and Baby, open at the page of the children.
pub async fn three_children() -> Result<Journey> {
    let mut case = CaseFile::default();
    for (number, name) in (0xc001..).zip(["Priya", "Leo", "Baby"]) {
        let name = vec![("name", Value::Text(name.to_owned()))];
        case.apply(Edit::Add(At::row("children", Id(number)), name));
    }
    let journey = Journey::begin(DESK).await?;
    let draft = from_case(&journey, &case).await?;
    journey.open(&format!("{draft}/children")).await?;
    journey.wait_for(&format!("#children-{}-card", ROWS[2])).await?;
    journey.js("document.querySelector('#pp-heading').focus()").await?;
    Ok(journey)
}

/// Their names in the order of the page.
pub async fn order(journey: &Journey) -> Result<String> {
    let names = "[...document.querySelectorAll('.pp-card__title')].map(it => it.innerText).join()";
    Ok(journey.js(names).await?.as_str().unwrap_or_default().to_owned())
}
