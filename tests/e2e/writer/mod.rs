//! Writes a case through the pages, as the app's own table of sections says: every page, every
//! question, every list, also what is behind "More questions" and what only some answers bring up.
//!
//! Beside it the writer keeps the case as it ought to be by now, made of the same edits, and what
//! it put into each control.

mod answers;
mod fields;
mod rows;
mod voice;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::gaps::Place;
use plainplan::domain::sections::{Ask, Block, Group, Section};
use plainplan::domain::setting::Mode;
use plainplan::domain::ways::Ways;
use plainplan::domain::{CaseFile, Id, Options, Value};
use plainplan::rules::timetable::area;
use plainplan::session::route::{Page, Route, Spot};
use plainplan::text::Words;
use plainplan::text::show::Scope;
use serde_json::json;

use crate::harness::Journey;
pub use voice::Voice;
pub use written::Written;

/// A question that had nothing to choose from when it came up.
struct Later {
    spot: Spot,
    at: At,
    ask: &'static Ask,
}

/// Somebody who writes a case.
pub struct Writer<'a> {
    journey: &'a Journey,
    voice: Voice,
    words: Words,
    /// The draft.
    pub draft: Id,
    /// The case as it ought to be by now.
    pub case: CaseFile,
    /// What was put into each control, by its id.
    pub held: BTreeMap<String, String>,
    /// The texts among them.
    pub typed: Vec<String>,
    /// The addresses, in order, each with the controls that were shown when it was left.
    pub pages: Vec<(String, Vec<String>)>,
    /// The controls answered since the page or the row was opened.
    here: Vec<String>,
    /// The questions answered: record and field.
    asked: BTreeSet<(&'static str, &'static str)>,
    later: Vec<Later>,
}

impl<'a> Writer<'a> {
    /// Begins a practice draft on the start page.
    pub async fn begin(journey: &'a Journey, voice: Voice) -> Result<Self> {
        Self::begin_as(journey, voice, Mode::Practice).await
    }

    /// Begins a draft on the start page; about a real family only where the vault is open.
    pub async fn begin_as(journey: &'a Journey, voice: Voice, mode: Mode) -> Result<Self> {
        journey.open("#/").await?;
        let button = if mode == Mode::Real { "#pp-begin-real" } else { "#pp-begin" };
        journey.click(button).await?;
        journey.until_js("location.hash.endsWith('/setup-1')").await?;
        let Route::Draft(draft, _) = Route::read(&journey.hash().await?) else {
            anyhow::bail!("no draft was begun");
        };
        Ok(Self {
            journey,
            voice,
            words: Words::english(),
            draft,
            case: CaseFile::begun(mode),
            held: BTreeMap::new(),
            typed: Vec::new(),
            pages: Vec::new(),
            here: Vec::new(),
            asked: BTreeSet::new(),
            later: Vec::new(),
        })
    }

    /// The ways of the area the draft follows.
    pub fn ways(&self) -> Ways {
        let nation = self.case.about.nation.0.map_or("england", |it| it.key());
        let chosen = area(self.case.about.arrangements.read());
        chosen.or_else(|| area(nation)).map(|it| it.ways()).unwrap_or_default()
    }

    /// The pages of the task list.
    pub fn places(&self) -> Vec<Place> {
        self.case.places(&self.ways())
    }

    /// The address of a place in this draft.
    pub fn address(&self, page: Page) -> String {
        Route::Draft(self.draft, page).address()
    }

    /// The whole case: the set-up pages, then each page of the task list, then what had to wait.
    pub async fn write(&mut self) -> Result<()> {
        for section in Section::all().iter().filter(|it| it.group == Group::SetUp) {
            self.section(Place { section, child: None }).await?;
            self.journey.tap("document.querySelector('#pp-continue')").await?;
        }
        self.journey.wait_for(".govuk-task-list").await?;
        let tasks = "document.querySelectorAll('[id^=status-]').length";
        // Deadlines, golden thread, copies, review page, documents and three lists to tick stand among
        // the tasks.
        let expected = self.places().len() + 8;
        ensure!(self.journey.js(tasks).await? == json!(expected), "the task list is short");
        self.journey.click(".govuk-task-list__link").await?;
        let mut at = 0;
        while let Some(place) = self.places().get(at).copied() {
            self.section(place).await?;
            self.journey.tap("document.querySelector('#pp-continue')").await?;
            at += 1;
            // What is written is read through before the conference comes.
            let next = self.places().get(at).copied();
            if let Some(next) = next.filter(|it| it.section.group == Group::Conference)
                && place.section.group != Group::Conference
            {
                self.journey.until_js("location.hash.endsWith('/check')").await?;
                let page = Page::Section(Spot::of(next.section, next.child));
                self.journey.open(&self.address(page)).await?;
                self.journey.wait_for("#pp-heading").await?;
            }
        }
        self.journey.until_js("location.hash.endsWith('/afterwards')").await?;
        for later in std::mem::take(&mut self.later) {
            self.journey.open(&self.address(Page::Section(later.spot))).await?;
            self.journey.wait_for("#pp-heading").await?;
            self.field(later.spot, later.at, later.ask, &[]).await?;
            self.leave(later.spot).await?;
        }
        ensure!(self.later.is_empty(), "some links still have nothing to choose from");
        self.all_was_asked()
    }

    /// One page, which is open already.
    async fn section(&mut self, place: Place) -> Result<()> {
        let Place { section, child } = place;
        let spot = Spot::of(section, child);
        self.arrived(spot).await?;
        for block in section.blocks {
            match *block {
                Block::Part(part, asks) => self.form(spot, At::part(part), asks).await?,
                Block::Mine(part, asks) => {
                    let child = child.context("a page of one child")?;
                    self.form(spot, At::row(part, child), asks).await?;
                }
                Block::EachChild(part, asks) => {
                    for child in self.case.subjects().collect::<Vec<_>>() {
                        self.form(spot, At::row(part, child), asks).await?;
                    }
                }
                Block::EachAdult(part, asks) => {
                    for adult in self.case.list("adults").context("adults")?.ids() {
                        self.form(spot, At::row(part, adult), asks).await?;
                    }
                }
                Block::List(list) | Block::Dated(list) => self.list(spot, list).await?,
                Block::Pair(one, two) => {
                    self.list(spot, one).await?;
                    self.list(spot, two).await?;
                }
                Block::Heading(_) => {}
            }
        }
        if section.group != Group::SetUp {
            self.journey.tap("document.querySelector('#complete-yes')").await?;
            let Value::Many(mut keys) = self.case.value(At::part("about"), "completed") else {
                anyhow::bail!("about.completed holds keys");
            };
            keys.push(place.key());
            self.case.apply(Edit::Set(At::part("about"), "completed", Value::Many(keys)));
        }
        self.leave(spot).await
    }

    /// Waits for a page and its heading, which names the child it is about.
    async fn arrived(&self, spot: Spot) -> Result<()> {
        let address = self.address(Page::Section(spot));
        let key = format!("section-{}", spot.section.id);
        let heading = self.words.of(&key, &self.scope(spot.child));
        let heading = json!(heading.to_lowercase());
        self.journey
            .until_js(&format!(
                "location.hash === {} && document.querySelector('#pp-heading')
                    ?.textContent.toLowerCase() === {heading}",
                json!(address)
            ))
            .await
    }

    fn scope(&self, child: Option<Id>) -> Scope {
        Scope::of(&self.case).child(&self.case, child)
    }

    /// Before a page or a row is left: all that was put in is there.
    async fn leave(&mut self, spot: Spot) -> Result<()> {
        let ids = std::mem::take(&mut self.here);
        let address = self.address(Page::Section(spot));
        let shown = self.compare(&address, &ids).await?;
        if let Voice::Marks(mark) = &self.voice {
            self.journey.keeps_its_mouth_shut(mark).await?;
        }
        self.pages.push((address, shown));
        Ok(())
    }

    /// Compares what these controls hold with what was put in; says which are on the page.
    async fn compare(&self, address: &str, ids: &[String]) -> Result<Vec<String>> {
        let found = self.journey.held(ids).await?;
        for (id, text) in &found {
            let put_in = &self.held[id];
            ensure!(text == put_in, "{address}, #{id}: {put_in:?} was put in, it holds {text:?}");
        }
        Ok(found.into_keys().collect())
    }

    /// What was written, when the writer has put the pen down.
    pub fn done(self) -> Written {
        let Self { draft, case, held, typed, pages, .. } = self;
        Written { draft, case, held, typed, pages }
    }
}
