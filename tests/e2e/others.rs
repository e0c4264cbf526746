//! The same app in Firefox and WebKit, on the first visit and on one that the service worker serves.
//!
//! Run by hand, where a driver listens (`geckodriver --port 4544`, or
//! `xvfb-run WebKitWebDriver --port=4545`), on the app that was built last:
//! `PLAINPLAN_DRIVER=http://127.0.0.1:4544 cargo test -p xtask --test e2e -- --ignored others`.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use thirtyfour::{By, WebDriver};
use xtask::http::Server;

use crate::harness::built_app;

/// Where Debian's `webkit2gtk-driver` has its browser.
const MINI: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser whose driver somebody started.
struct Other {
    browser: WebDriver,
    app: String,
}

impl Other {
    async fn open(&self, rest: &str) -> Result<()> {
        Ok(self.browser.goto(format!("{}{rest}", self.app)).await?)
    }

    async fn until(&self, expression: &str) -> Result<()> {
        let end = Instant::now() + Duration::from_secs(60);
        while Instant::now() < end {
            let told = self.browser.execute(format!("return {expression}"), vec![]).await;
            if told.is_ok_and(|it| it.json().as_bool() == Some(true)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let shown = self.browser.execute("return document.body.innerText", vec![]).await?;
        bail!("waited in vain for {expression}. The page shows:\n{}", shown.json())
    }

    async fn shows(&self, css: &str, text: &str) -> Result<()> {
        let (css, text) = (json!(css), json!(text));
        self.until(&format!("(document.querySelector({css})?.innerText ?? '').includes({text})"))
            .await
    }

    async fn click(&self, css: &str) -> Result<()> {
        self.until(&format!("document.querySelector({}) !== null", json!(css))).await?;
        Ok(self.browser.find(By::Css(css)).await?.click().await?)
    }

    async fn write(&self, css: &str, text: &str) -> Result<()> {
        self.until(&format!("document.querySelector({}) !== null", json!(css))).await?;
        Ok(self.browser.find(By::Css(css)).await?.send_keys(text).await?)
    }

    async fn text(&self, css: &str) -> Result<String> {
        self.until(&format!("document.querySelector({}) !== null", json!(css))).await?;
        Ok(self.browser.find(By::Css(css)).await?.text().await?)
    }

    async fn saved(&self) -> Result<()> {
        self.until("document.querySelector('#pp-status:not([data-unsaved])') !== null").await
    }

    /// A practice draft, its document and its Word file: what the two workers make.
    async fn practice(&self, title: &str) -> Result<()> {
        self.open("index.html#/").await?;
        self.click("#pp-begin").await?;
        self.write("#about-title", title).await?;
        self.saved().await?;
        let at = self.browser.current_url().await?.fragment().context("a draft")?.to_owned();
        let at = at.trim_end_matches("/setup-1").to_owned();
        self.browser.refresh().await?;
        self.until(&format!("document.querySelector('#about-title')?.value === {}", json!(title)))
            .await?;
        self.open(&format!("index.html#{at}/documents/report-professionals")).await?;
        self.click("#pp-word").await?;
        self.shows("#main", "Made, read back and checked").await
    }
}

#[tokio::test]
#[ignore = "needs a driver of Firefox or WebKit: PLAINPLAN_DRIVER"]
async fn drafts_documents_the_lock_and_training_work_in_another_browser() -> Result<()> {
    let driver = std::env::var("PLAINPLAN_DRIVER").context("PLAINPLAN_DRIVER is not set")?;
    // A driver takes what is meant for it; `firstMatch` would need two requests.
    let firefox = json!({ "browserName": "firefox",
        "moz:firefoxOptions": { "args": ["-headless"] } });
    let webkit = json!({ "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": MINI, "args": ["--automation"] } });
    let wanted = |it: &Value| it.as_object().cloned().unwrap_or_else(Map::new);
    let browser = match WebDriver::new(&driver, wanted(&firefox)).await {
        Ok(it) => it,
        Err(_) => WebDriver::new(&driver, wanted(&webkit)).await?,
    };
    let server = Server::start_at(built_app(), 0, true)?;
    let it = Other { browser, app: format!("http://127.0.0.1:{}/", server.port()) };
    let result = async {
        it.practice("On the first visit").await?;
        it.until("navigator.serviceWorker.controller !== null").await?;
        it.browser.goto("about:blank").await?;
        it.practice("On the second visit").await?;

        it.open("index.html#/").await?;
        it.click("#pp-begin-real").await?;
        let passphrase = it.text("#pp-suggested").await?;
        it.write("#pp-pass", &passphrase).await?;
        it.click("#pp-chosen").await?;
        let code = it.text("#pp-code").await?;
        let code: Vec<&str> = code.split_whitespace().collect();
        it.write("#pp-group-2", code.get(2).context("seven groups")?).await?;
        it.write("#pp-group-4", code.get(4).context("seven groups")?).await?;
        it.click("#pp-confirm").await?;
        it.until("document.querySelector('#pp-real') !== null").await?;
        it.click("#pp-begin-real").await?;
        it.write("#about-title", "Behind the lock").await?;
        it.saved().await?;
        it.open("index.html#/").await?;
        it.click("#pp-lock").await?;
        it.click("#pp-unlock").await?;
        it.until("!document.body.innerText.includes('Behind the lock')").await?;
        it.write("#pp-pass", "not these words at all").await?;
        it.click("#pp-open").await?;
        it.shows("#pp-problem", "not the passphrase").await?;
        it.write("#pp-pass", &passphrase).await?;
        it.click("#pp-open").await?;
        it.shows("#pp-real", "Behind the lock").await?;

        it.open("train.html#/two-fathers/7/show").await?;
        it.shows(".pp-show__title", "Two fathers, one flat").await
    };
    let result = result.await;
    it.browser.quit().await?;
    result
}
