//! Doing on a page what a person does, and waiting for what they would wait for.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use thirtyfour::{By, WebElement};
use xtask::paths;

use super::Journey;

/// Far longer than anything takes, for a computer that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often to look again.
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

impl Journey {
    /// Waits until the check gives a value; says what it waited for when it never does.
    pub async fn until<T>(&self, what: &str, check: impl AsyncFn() -> Option<T>) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(value) = check().await {
                return Ok(value);
            }
            if Instant::now() > deadline {
                let text = self.js("document.body.innerText").await.unwrap_or_default();
                let shown = text.as_str().unwrap_or_default();
                bail!("waited in vain for {what}. The page shows:\n{shown}");
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until a JavaScript expression is true.
    pub async fn until_js(&self, expression: &str) -> Result<()> {
        let check = async || match self.js(expression).await {
            Ok(Value::Bool(true)) => Some(()),
            _ => None,
        };
        self.until(expression, check).await
    }

    /// Waits for an element.
    pub async fn wait_for(&self, css: &str) -> Result<WebElement> {
        self.until(css, async || self.browser().find(By::Css(css)).await.ok()).await
    }

    /// Waits until no element matches.
    pub async fn wait_gone(&self, css: &str) -> Result<()> {
        self.until_js(&format!("document.querySelector({}) === null", json!(css))).await
    }

    /// Waits until an element shows this text, among other text.
    pub async fn wait_text(&self, css: &str, text: &str) -> Result<()> {
        self.until_js(&format!(
            "[...document.querySelectorAll({})].some(e => e.innerText.includes({}))",
            json!(css),
            json!(text)
        ))
        .await
    }

    /// The text an element shows.
    pub async fn text(&self, css: &str) -> Result<String> {
        Ok(self.wait_for(css).await?.text().await?)
    }

    /// Clicks an element, once it is there and can be clicked.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.until(&format!("a click on {css}"), async || {
            let element = self.browser().find(By::Css(css)).await.ok()?;
            element.click().await.ok()
        })
        .await
    }

    /// Clicks the link, button or label that says exactly this.
    pub async fn click_text(&self, text: &str) -> Result<()> {
        let says = format!("normalize-space(.)={}", xpath_text(text));
        let path = format!("//*[self::a or self::button or self::label or self::summary][{says}]");
        self.until(&format!("a click on {text:?}"), async || {
            let element = self.browser().find(By::XPath(&path)).await.ok()?;
            element.click().await.ok()
        })
        .await
    }

    /// Types into a field, key by key, after what it holds.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        Ok(self.wait_for(css).await?.send_keys(text).await?)
    }

    /// Empties a field and types into it.
    pub async fn retype(&self, css: &str, text: &str) -> Result<()> {
        let field = self.wait_for(css).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// The value of a JavaScript expression; a promise is waited for. The page's security policy
    /// does not hold this up, as it comes from outside the page.
    pub async fn js(&self, expression: &str) -> Result<Value> {
        let params = json!({
            "expression": expression,
            "awaitPromise": true,
            "returnByValue": true,
            "userGesture": true,
        });
        let mut answer = self.cdp("Runtime.evaluate", params).await?;
        if let Some(fault) = answer.get("exceptionDetails") {
            bail!("{expression}\nfailed in the page: {fault}");
        }
        Ok(answer["result"]["value"].take())
    }

    /// A picture of the window, as target/screens/<name>.png.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = paths::root().join("target/screens");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        fs::write(&file, self.browser().screenshot_as_png().await?)?;
        Ok(file)
    }

    /// Waits for a finished download whose name ends so, and reads it.
    pub async fn download(&self, ending: &str) -> Result<(String, Vec<u8>)> {
        let folder = self.profile.downloads();
        let look = async || {
            let mut entries = fs::read_dir(&folder).ok()?.flatten();
            let entry = entries.find(|e| e.file_name().to_string_lossy().ends_with(ending))?;
            let bytes = fs::read(entry.path()).ok().filter(|bytes| !bytes.is_empty())?;
            Some((entry.file_name().to_string_lossy().into_owned(), bytes))
        };
        self.until(&format!("a download *{ending}"), look).await
    }
}

/// XPath has no escapes: a text with one kind of quote is put between the other.
fn xpath_text(text: &str) -> String {
    let quote = if text.contains('"') { '\'' } else { '"' };
    format!("{quote}{text}{quote}")
}
