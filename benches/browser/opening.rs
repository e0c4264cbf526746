//! How long it takes from going to an address until its text can be edited.

use anyhow::{Context, Result};
use serde_json::json;

use crate::stage::{Place, Stage};

/// One opening, in milliseconds.
pub struct Opening {
    /// By the clock on the wall, from the start of the navigation.
    pub wall: f64,
    /// Of the page's own thread.
    pub thread: f64,
}

impl Stage {
    /// Loads the app in a new tab at the address of an open row, until the row's text is there.
    pub async fn open(&self, place: &Place) -> Result<Opening> {
        self.go(place).await?;
        let text = self.text_box(place).await?;
        self.new_tab().await?;
        // Looked for at each frame, by the page's own clock, which begins with the navigation.
        let look = format!(
            "{{ const look = () => {{
                    const box = document.getElementById({id});
                    if (box && !box.disabled && !box.readOnly && box.value === {text}) {{
                        globalThis.benchOpened = performance.now();
                    }} else {{
                        requestAnimationFrame(look);
                    }}
                }};
                requestAnimationFrame(look); }}",
            id = json!(place.text_box),
            text = json!(text),
        );
        let script = "Page.addScriptToEvaluateOnNewDocument";
        let answer = self.journey.cdp(script, json!({ "source": look })).await?;
        self.count_thread_ticks().await?;
        let before = self.ticks().await?[0];
        self.journey.browser().goto(&place.url).await?;
        self.journey.until_js("globalThis.benchOpened > 0").await?;
        let thread = self.ticks().await?[0] - before;
        let wall = self.journey.js("benchOpened").await?.as_f64().context("no time")?;
        let script = "Page.removeScriptToEvaluateOnNewDocument";
        self.journey.cdp(script, json!({ "identifier": answer["identifier"] })).await?;
        Ok(Opening { wall, thread })
    }
}
