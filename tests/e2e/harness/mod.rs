//! What every journey needs: the built app served on this computer, a browser, and its driver.
//!
//! Nothing here sleeps for a fixed time; whatever takes time is waited for until it is so.

mod checks;
mod controls;
mod driver;
mod page;
mod pdf;
mod profile;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::{DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};
use xtask::browser::Browser;
use xtask::http::Server;
use xtask::paths;

pub use controls::by_id;
use driver::ChromeDriver;
pub use pdf::{Pdf, solid};
pub use profile::{Profile, holds};

/// The width and height of a window, in CSS pixels.
pub type Size = (u32, u32);

/// A usual office screen.
pub const DESK: Size = (1280, 900);

/// The narrowest telephone the app is made for.
pub const PHONE: Size = (360, 740);

/// As root (in CI) there is no sandbox; the rest keeps the browser's own errands off the network.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
];

/// One browser on the built app. The fields are in the order in which they must end.
pub struct Journey {
    browser: Option<WebDriver>,
    driver: ChromeDriver,
    server: Option<Server>,
    port: u16,
    /// What the browser keeps; still there after the browser is closed.
    pub profile: Profile,
    size: Size,
    watched: bool,
}

impl Journey {
    /// Starts a browser that knows nothing yet. No page is open.
    pub async fn begin(size: Size) -> Result<Self> {
        Self::start(size, true, built_app(), true).await
    }

    /// The same on another folder. `dressed`: with the app's headers; a host may send none.
    pub async fn begin_on(dist: PathBuf, dressed: bool) -> Result<Self> {
        Self::start(DESK, true, dist, dressed).await
    }

    /// The same without recording requests and console, for measurements.
    pub async fn begin_unwatched(size: Size) -> Result<Self> {
        Self::start(size, false, built_app(), true).await
    }

    async fn start(size: Size, watched: bool, dist: PathBuf, dressed: bool) -> Result<Self> {
        ensure!(dist.join("index.html").is_file(), "no built app: run `cargo xtask build` first");
        let found = Browser::find().context("no Chromium with ChromeDriver on this machine")?;
        let server = Server::start_at(dist, 0, dressed)?;
        let mut journey = Self {
            browser: None,
            driver: ChromeDriver::start(&found.driver)?,
            port: server.port(),
            server: Some(server),
            profile: Profile::new()?,
            size,
            watched,
        };
        journey.open_browser().await?;
        Ok(journey)
    }

    /// Opens the browser on the profile of this journey, as on another day.
    pub async fn open_browser(&mut self) -> Result<()> {
        ensure!(self.browser.is_none(), "the browser is open already");
        let mut chrome = DesiredCapabilities::chrome();
        for flag in FLAGS {
            chrome.add_arg(flag)?;
        }
        chrome.add_arg(&format!("--window-size={},{}", self.size.0, self.size.1))?;
        chrome.add_arg(&format!("--user-data-dir={}", self.profile.folder().display()))?;
        if let Some(found) = Browser::find() {
            chrome.set_binary(&found.chromium.to_string_lossy())?;
        }
        // Else the browser's own start page loads its some hundred files first.
        let blank = json!({ "restore_on_startup": 4, "startup_urls": ["about:blank"] });
        chrome.add_experimental_option("prefs", json!({ "session": blank }))?;
        if self.watched {
            // Everything that the browser asks anybody for, by whatever way.
            chrome.add_arg(&format!("--log-net-log={}", self.profile.net_log().display()))?;
            chrome.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
            chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        }
        self.browser = Some(WebDriver::new(self.driver.url(), chrome).await?);
        self.resize(self.size).await?;
        let folder = self.profile.downloads().display().to_string();
        let downloads = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", downloads).await?;
        Ok(())
    }

    /// Closes the browser as a person does; what it keeps is then on the disk.
    pub async fn close_browser(&mut self) -> Result<()> {
        if let Some(browser) = self.browser.take() {
            browser.quit().await?;
        }
        Ok(())
    }

    /// Closes the tab at once, as a person does, and goes on in another that is open.
    pub async fn close_tab(&self) -> Result<()> {
        let closing = self.browser().window().await?;
        let others = self.browser().windows().await?.into_iter().find(|it| *it != closing);
        // The answer may be lost with the tab.
        let _ = self.cdp("Page.close", json!({})).await;
        Ok(self.browser().switch_to_window(others.context("the only tab")?).await?)
    }

    /// Ends the browser as a power cut does: nothing more is written, nobody is asked.
    pub async fn kill_browser(&mut self) -> Result<()> {
        let browser = self.browser.take().context("the browser is closed")?;
        // The driver would wait for a browser that is gone.
        browser.leak()?;
        self.profile.kill_its_browser()
    }

    /// Closes the browser and opens it again on the same profile.
    pub async fn restart_browser(&mut self) -> Result<()> {
        self.close_browser().await?;
        self.open_browser().await
    }

    /// The browser, for what the helpers here do not cover.
    pub fn browser(&self) -> &WebDriver {
        self.browser.as_ref().expect("the browser is closed")
    }

    /// The address the app is served at, with a `/` at its end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// What was asked of the server since the last look.
    pub fn asked(&self) -> Vec<String> {
        self.server.as_ref().map(Server::asked).unwrap_or_default()
    }

    /// Ends the server: whoever asks it now is refused.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// Serves a folder again at the same address.
    pub fn serve(&mut self, dist: PathBuf) -> Result<()> {
        self.server = None;
        self.server = Some(Server::start_at(dist, self.port, true)?);
        Ok(())
    }

    /// Opens a page of the app: the rest of its address, such as "" or "#/people".
    pub async fn open(&self, rest: &str) -> Result<()> {
        Ok(self.browser().goto(format!("{}{rest}", self.url())).await?)
    }

    /// Gives the page this size, also one that is too small for a real window.
    pub async fn resize(&self, (width, height): Size) -> Result<()> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// A command of the browser's own protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Result<Value> {
        let answer = self.browser().cdp().send_raw(method, params).await;
        answer.with_context(|| method.to_owned())
    }
}

/// The app to test. Another engineer's build may take `dist` away under a running test, so the
/// place can be named.
pub fn built_app() -> PathBuf {
    env::var_os("PLAINPLAN_DIST").map_or_else(paths::dist, PathBuf::from)
}

impl Drop for Journey {
    fn drop(&mut self) {
        // Left to itself, the browser's handle asks the driver for its end over a connection that
        // nobody serves while this runs, and waits two minutes. The driver ends its browsers.
        if let Some(browser) = self.browser.take() {
            let _ = browser.leak();
        }
    }
}
