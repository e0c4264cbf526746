//! Without a network: everything works; a new version waits, takes no typed word, and is whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::{offline, second_page};

use crate::documents::{arrived, open_document};
use crate::draft::{WHOLE, begin, until_holds};
use crate::harness::{DESK, Journey, built_app};
use crate::look::{at_both_sizes, open_file};

/// A copy of the built app that a test may change.
pub fn copy_of_app(name: &str) -> Result<PathBuf> {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&to);
    copy(&built_app(), &to)?;
    offline::list(&to)?;
    Ok(to)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let at = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &at)?,
            false => drop(fs::copy(entry.path(), at)?),
        }
    }
    Ok(())
}

/// Waits until the whole app is kept on the device and the page is served from there.
pub async fn until_kept(journey: &Journey) -> Result<()> {
    journey.until_js("navigator.serviceWorker.controller?.state === 'activated'").await
}

/// Makes the app in this folder another version that can be told from outside, with no file of the
/// page under its old name.
fn release(dist: &Path, build: &str) -> Result<()> {
    let page = dist.join("index.html");
    let mut text = fs::read_to_string(&page)?;
    let boot = text.split("src=\"./").nth(1).and_then(|it| it.split('"').next());
    let boot = boot.context("the page names boot.js")?.to_owned();
    fs::rename(dist.join(&boot), dist.join(format!("boot-{build}.js")))?;
    text = text.replace(&boot, &format!("boot-{build}.js"));
    text = text.replacen(" data-build=\"", " data-older=\"", 1);
    text = text.replacen("<body ", &format!("<body data-build=\"{build}\" "), 1);
    fs::write(page, text)?;
    second_page::write(dist)?;
    offline::list(dist)?;
    Ok(())
}

/// Asks for a newer version, as the browser does when a page is opened, and waits for how it ends.
async fn update(journey: &Journey) -> Result<Value> {
    journey
        .js("(async () => {
            const it = await navigator.serviceWorker.getRegistration();
            const ended = new Promise(done => it.addEventListener('updatefound', () => {
                const coming = it.installing;
                coming.addEventListener('statechange', () =>
                    ['installed', 'redundant'].includes(coming.state) && done(coming.state));
            }));
            await it.update();
            return ended;
        })()")
        .await
}

const BUILD: &str = "document.body.dataset.build";

async fn build(journey: &Journey) -> Result<Value> {
    journey.js(&format!("{BUILD} ?? ''")).await
}

#[tokio::test]
async fn the_whole_journey_works_with_the_server_stopped() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    journey.stop_server();

    // The page of the first visit goes on, with the parts that it had not loaded yet.
    let draft = begin(&journey, "Without a network").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "Written on the train").await?;
    journey.until_saved().await?;
    let family = open_file(&journey, WHOLE).await?;
    open_document(&journey, &family, "report-professionals").await?;
    journey.click("#pp-text").await?;
    ensure!(arrived(&journey, ".txt").await?.1.contains("61% in the autumn term"));
    journey.click("#pp-word").await?;
    let (_, word) = journey.download(".docx").await?;
    ensure!(word.starts_with(b"PK"), "no Word file");
    journey.open(&format!("{family}/copies")).await?;
    journey.wait_for("#pp-copies a").await?;
    journey.click("#pp-copies a").await?;
    journey.wait_for("#pp-paper").await?;
    journey.no_console_errors().await?;

    // A reload, an address typed by hand, and a cold start.
    journey.browser().refresh().await?;
    journey.wait_for("#pp-paper").await?;
    journey.browser().goto(format!("{}nothing/here", journey.url())).await?;
    journey.wait_for("#pp-begin").await?;
    ensure!(journey.js("location.pathname").await? == json!("/"));
    let missing = "import('./no-such-part.js').then(() => 'came', () => 'refused')";
    ensure!(journey.js(missing).await? == json!("refused"), "a part got the page in its place");
    journey.restart_browser().await?;
    journey.open(&format!("{draft}/author")).await?;
    until_holds(&journey, "author-agency", "Written on the train").await?;
    open_document(&journey, &family, "plan-page-everybody").await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn it_can_be_installed() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    let manifest = journey.cdp("Page.getAppManifest", json!({})).await?;
    ensure!(manifest["errors"] == json!([]), "{manifest}");
    ensure!(manifest["data"].as_str().is_some_and(|it| it.contains("\"Plainplan\"")));
    let errors = journey.cdp("Page.getInstallabilityErrors", json!({})).await?;
    let errors = errors["installabilityErrors"].as_array().context("a list")?.clone();
    // A window without a profile of its own cannot install anything; ours may be one.
    let own = errors.iter().filter(|it| it["errorId"] != json!("in-incognito"));
    ensure!(own.count() == 0, "{errors:?}");
    Ok(())
}

#[tokio::test]
async fn a_new_version_waits_and_takes_no_typed_word() -> Result<()> {
    let dist = copy_of_app("waits")?;
    let journey = Journey::begin_on(dist.clone(), true).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    let first = journey.browser().window().await?;
    let one = begin(&journey, "In the first tab").await?;
    journey.open(&format!("{one}/author")).await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second.clone()).await?;
    let two = begin(&journey, "In the second tab").await?;
    journey.open(&format!("{two}/author")).await?;
    journey.wait_for("#author-agency").await?;

    release(&dist, "b")?;
    ensure!(update(&journey).await? == json!("installed"));
    journey.wait_text("#pp-update", "used the next time you start").await?;
    ensure!(build(&journey).await? == json!(""), "a surprise");
    at_both_sizes(&journey, "update-waits").await?;
    journey.click_text("Not now").await?;
    journey.wait_gone("#pp-update").await?;
    // It waits on: a reload gets the same version, and is told again.
    journey.browser().refresh().await?;
    journey.wait_text("#pp-update", "A new version").await?;
    ensure!(build(&journey).await? == json!(""), "a reload got half a version");

    // Something that is kept only by a button is typed: nothing happens to it.
    journey.open(&format!("{two}/check")).await?;
    journey.insert_into("pp-note-0", "Before I send it").await?;
    journey.click_text("Use it now").await?;
    journey.wait_text("#pp-update", "not used yet").await?;
    ensure!(
        journey.js("document.getElementById('pp-note-0').value").await?
            == json!("Before I send it")
    );
    ensure!(build(&journey).await? == json!(""), "it was used although words were typed");

    // Both tabs hold words that were typed a moment ago.
    journey.open(&format!("{two}/author")).await?;
    journey.browser().switch_to_window(first.clone()).await?;
    journey.insert_into("author-agency", "Typed in the first tab").await?;
    journey.browser().switch_to_window(second.clone()).await?;
    journey.insert_into("author-agency", "Typed in the second tab").await?;
    journey.click_text("Use it now").await?;
    for (tab, text) in [(second, "Typed in the second tab"), (first, "Typed in the first tab")] {
        journey.browser().switch_to_window(tab).await?;
        journey.until_js(&format!("{BUILD} === 'b'")).await?;
        until_holds(&journey, "author-agency", text).await?;
        journey.wait_gone("#pp-update").await?;
    }
    journey.no_console_errors().await?;
    fs::remove_dir_all(dist)?;
    Ok(())
}

/// Versions come and go, with the server and without it; there is always a whole page.
/// Twenty, or as many as the environment variable `PLAINPLAN_UPDATES` says.
#[tokio::test]
async fn twenty_versions_without_a_blank_page() -> Result<()> {
    let dist = copy_of_app("cycles")?;
    let mut journey = Journey::begin_on(dist.clone(), true).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    let draft = begin(&journey, "Through all versions").await?;
    let page = format!("{draft}/author");
    journey.open(&page).await?;
    journey.insert_into("author-agency", "Still here").await?;
    journey.until_saved().await?;
    let mut used = String::new();
    let updates = std::env::var("PLAINPLAN_UPDATES").ok().and_then(|it| it.parse().ok());
    for cycle in 0..updates.unwrap_or(20) {
        let next = format!("b{cycle}");
        release(&dist, &next)?;
        ensure!(update(&journey).await? == json!("installed"), "version {next}");
        // The files of the version in use are gone from the server; it is whole all the same.
        journey.browser().refresh().await?;
        until_holds(&journey, "author-agency", "Still here").await?;
        ensure!(build(&journey).await? == json!(used), "a mixture at {next}");
        if cycle % 2 == 0 {
            journey.click_text("Use it now").await?;
        } else {
            // Left and opened again, until the browser has noticed.
            journey
                .until("the next version to begin", async || {
                    journey.browser().goto("about:blank").await.ok()?;
                    journey.open(&page).await.ok()?;
                    (build(&journey).await.ok()? == json!(next)).then_some(())
                })
                .await?;
        }
        journey.until_js(&format!("{BUILD} === '{next}'")).await?;
        journey.stop_server();
        journey.browser().refresh().await?;
        until_holds(&journey, "author-agency", "Still here").await?;
        ensure!(build(&journey).await? == json!(next));
        journey.serve(dist.clone())?;
        used = next;
    }
    let caches = journey.js("caches.keys().then(it => it.length)").await?;
    ensure!(caches == json!(1), "{caches} versions are kept");
    fs::remove_dir_all(dist)?;
    Ok(())
}

/// A host that changes one byte of one file: the version with it is refused, the one in use stays.
#[tokio::test]
async fn a_changed_byte_is_refused() -> Result<()> {
    let dist = copy_of_app("changed")?;
    let journey = Journey::begin_on(dist.clone(), true).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    for (file, next) in [("index.html", "c"), ("boot-d.js", "d"), ("lifeboat.js", "e")] {
        // A part that is the same in both versions would not be asked for again.
        let parts = dist.join("lifeboat.js");
        fs::write(&parts, fs::read_to_string(&parts)? + "// More.\n")?;
        release(&dist, next)?;
        let mut bytes = fs::read(dist.join(file))?;
        let last = bytes.len() - 2;
        bytes[last] ^= 1;
        fs::write(dist.join(file), &bytes)?;
        ensure!(update(&journey).await? == json!("redundant"), "a changed {file} was taken");
        journey.browser().refresh().await?;
        journey.wait_for("#pp-begin").await?;
        ensure!(build(&journey).await? == json!(""), "{file}");
        journey.wait_gone("#pp-update").await?;
        bytes[last] ^= 1;
        fs::write(dist.join(file), &bytes)?;
    }
    // The same files as they were meant are taken.
    release(&dist, "whole")?;
    ensure!(update(&journey).await? == json!("installed"));
    fs::remove_dir_all(dist)?;
    Ok(())
}

/// A host that sends no headers: from the second visit on the page and its workers have them.
#[tokio::test]
async fn what_a_host_leaves_out_is_put_on() -> Result<()> {
    let journey = Journey::begin_on(built_app(), false).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    journey.browser().get_log("performance").await?;
    let draft = open_file(&journey, WHOLE).await?;
    journey.browser().refresh().await?;
    open_document(&journey, &draft, "plan-page-everybody").await?;
    let mut seen = Vec::new();
    for entry in journey.browser().get_log("performance").await? {
        let event: Value = serde_json::from_str(&entry.message)?;
        let answer = &event["message"]["params"]["response"];
        if event["message"]["method"] == json!("Network.responseReceived") {
            ensure!(answer["fromServiceWorker"] == json!(true), "{answer}");
            let of = |name: &str| answer["headers"][name].as_str().unwrap_or_default().to_owned();
            seen.push((
                answer["url"].as_str().unwrap_or_default().to_owned(),
                format!("{}{}", of("Content-Security-Policy"), of("content-security-policy")),
            ));
        }
    }
    let page = seen.iter().find(|it| it.0 == journey.url()).context("the page")?;
    ensure!(page.1.contains("frame-ancestors 'none'"), "{page:?}");
    let desk = journey
        .js("caches.match(new URL('desk-start.js', location))
            .then(it => it.headers.get('Content-Security-Policy'))")
        .await?;
    let own = format!("connect-src {}desk_bg.wasm;", journey.url());
    ensure!(desk.as_str().is_some_and(|it| it.contains(&own)), "{desk}");
    Ok(())
}
