//! What is measured on: one browser whose store holds the drafts, and the pages compared.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::http::Server;
use xtask::paths;

use crate::drafts::{DraftFile, PAGE};
use crate::harness::{DESK, Journey};

/// How many different rows of a page are typed in, one after the other, so that no text grows.
pub const ROWS: usize = 10;

/// What is typed into: a page, and the text box in it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The page's whole address.
    pub url: String,
    /// The id of the box.
    pub text_box: String,
    /// Is it a page without the app behind it?
    still: bool,
}

/// A draft in the browser's store.
pub struct Draft {
    /// How many entries its chronology has.
    pub entries: usize,
    /// The bytes of one page of them.
    pub page_bytes: f64,
    /// Rows in the middle of a page in the middle of the draft, open.
    pub rows: Vec<Place>,
}

/// One browser with the drafts.
pub struct Stage {
    /// The browser on the app.
    pub journey: Journey,
    /// The drafts, in the order of the sizes asked for.
    pub drafts: Vec<Draft>,
    folder: PathBuf,
    still: Server,
    /// Pages loaded so far.
    loads: Cell<u32>,
}

impl Stage {
    /// Starts a browser, makes drafts of these sizes and opens them through the page.
    pub async fn set(sizes: &[usize]) -> Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        fs::create_dir_all(&folder)?;
        fs::copy(stylesheet()?, folder.join("plainplan.css"))?;
        let still = Server::start_near(folder.clone(), 0)?;
        let journey = Journey::begin_unwatched(DESK).await?;
        let mut stage = Self { journey, drafts: Vec::new(), folder, still, loads: Cell::new(0) };
        for entries in sizes {
            let draft = stage.put(*entries).await?;
            stage.drafts.push(draft);
        }
        stage.go(stage.example()?).await?;
        stage.write_still_pages().await?;
        Ok(stage)
    }

    /// Makes the pages to compare with of what the app has drawn.
    async fn write_still_pages(&self) -> Result<()> {
        let page = paths::root().join("benches/browser/vanilla.html");
        let page = fs::read_to_string(page)?;
        let drawn = "[...document.querySelectorAll('.pp-around, .pp-root')].map(
            it => it.outerHTML)";
        let drawn = self.journey.js(drawn).await?;
        let [whole, before, after] = [0, 1, 2].map(|at| drawn[at].as_str().unwrap_or_default());
        let around = r#"<div class="pp-around"></div>"#;
        let form = page.find("<form").zip(page.find("</form>")).context("vanilla.html: no form")?;
        let frozen = format!("{}{whole}{}", &page[..form.0], &page[form.1 + "</form>".len()..]);
        // Once each: what was put in for the first must not be searched for the second.
        let (head, rest) = page.split_once(around).context("vanilla.html: no rows")?;
        let (middle, foot) = rest.split_once(around).context("vanilla.html: rows only once")?;
        fs::write(self.folder.join("frozen.html"), frozen)?;
        let vanilla = [head, before, middle, after, foot].concat();
        fs::write(self.folder.join("vanilla.html"), vanilla)?;
        Ok(())
    }

    /// The draft of this size.
    pub fn draft(&self, entries: usize) -> Result<&Draft> {
        let found = self.drafts.iter().find(|it| it.entries == entries);
        found.with_context(|| format!("no draft of {entries} entries"))
    }

    /// The page that shows what a keystroke costs at least.
    pub fn vanilla(&self) -> Place {
        let url = format!("{}vanilla.html", self.still.url());
        Place { url, text_box: "what".to_owned(), still: true }
    }

    /// The app's page without the app: what a keystroke there costs the browser itself.
    pub fn frozen(&self) -> Result<Place> {
        let url = format!("{}frozen.html", self.still.url());
        Ok(Place { url, still: true, ..self.example()?.clone() })
    }

    /// The row that the pages to compare with are made of: of the draft of middle size.
    fn example(&self) -> Result<&Place> {
        let draft = self.drafts.get(self.drafts.len() / 2).context("no draft was asked for")?;
        Ok(&draft.rows[0])
    }

    async fn put(&self, entries: usize) -> Result<Draft> {
        let DraftFile { path, page_bytes } = DraftFile::write(&self.folder, entries)?;
        let journey = &self.journey;
        journey.open("#/open").await?;
        journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
        journey.until_js("location.hash.startsWith('#/d/')").await?;
        journey.wait_for(".govuk-task-list").await?;
        let draft = journey.js("location.hash").await?;
        let page = entries.div_ceil(PAGE) / 2 + 1;
        let address =
            format!("{}/chronology/page/{page}", draft.as_str().context("no address of a draft")?);
        journey.open(&address).await?;
        journey.wait_for(".pp-chronology .pp-card").await?;
        let links = "[...document.querySelectorAll('.pp-chronology .pp-card__actions a')]
            .map(it => it.hash)";
        let links = journey.js(links).await?;
        let links: Vec<&str> =
            links.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        ensure!(links.len() == PAGE, "{address} shows {} rows, not {PAGE}", links.len());
        let row = |hash: &&str| {
            let (_, id) = hash.rsplit_once('/')?;
            let text_box = format!("chronology-{id}-what");
            Some(Place { url: format!("{}{hash}", journey.url()), text_box, still: false })
        };
        let middle = &links[(PAGE - ROWS) / 2..][..ROWS];
        let rows = middle.iter().map(row).collect::<Option<_>>();
        Ok(Draft { entries, page_bytes, rows: rows.context("rows without an address")? })
    }

    /// Loads a page afresh and puts the cursor at the end of its box.
    pub async fn go(&self, place: &Place) -> Result<()> {
        let journey = &self.journey;
        // Only the fragment differs between pages of the app, so that nothing would be loaded.
        let load = self.loads.replace(self.loads.get() + 1);
        let (path, fragment) = place.url.split_once('#').unwrap_or((&place.url, ""));
        let url = format!("{path}?{load}#{fragment}");
        journey.browser().goto(&url).await?;
        let arrived =
            format!("document.readyState === 'complete' && location.href === {}", json!(url));
        journey.until_js(&arrived).await?;
        journey.until("the box", async || self.text_box(place).await.ok()).await?;
        // The app moves the focus itself when it has drawn.
        self.frame().await?;
        self.frame().await?;
        journey
            .js(&format!(
                "{{ const box = document.getElementById({id});
                    if ({is_still}) box.value = {text};
                    box.focus();
                    box.setSelectionRange(box.value.length, box.value.length);
                    box.scrollIntoView({{ block: 'center' }}); }}",
                id = json!(place.text_box),
                is_still = place.still,
                text = json!("What a worker would write about an event. ".repeat(6)),
            ))
            .await?;
        self.frame().await
    }

    /// What the box holds; an error while there is none that can be typed into.
    pub async fn text_box(&self, place: &Place) -> Result<String> {
        let id = json!(place.text_box);
        let text = format!(
            "(it => it && !it.disabled && !it.readOnly ? it.value : null)(
                document.getElementById({id}))"
        );
        let text = self.journey.js(&text).await?;
        Ok(text.as_str().context("the box is not there")?.to_owned())
    }

    /// Waits until the next frame has been drawn.
    pub async fn frame(&self) -> Result<()> {
        let after_frame = "new Promise(done => requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(true);
            port2.postMessage(0);
        }))";
        self.journey.js(after_frame).await?;
        Ok(())
    }

    /// Goes on in a new tab of the same browser; the old one is closed.
    pub async fn new_tab(&self) -> Result<()> {
        let browser = self.journey.browser();
        let tab = browser.new_tab().await?;
        browser.close_window().await?;
        browser.switch_to_window(tab).await?;
        // Keys go only to the tab in front.
        self.journey.cdp("Page.bringToFront", json!({})).await?;
        Ok(())
    }
}

fn stylesheet() -> Result<PathBuf> {
    let files = fs::read_dir(paths::dist())?.flatten().map(|it| it.path());
    let mut sheets = files.filter(|it| it.extension().is_some_and(|it| it == "css"));
    sheets.next().context("dist/ has no stylesheet: run `cargo xtask build` first")
}
