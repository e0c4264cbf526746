//! The browser keeps nothing in clear of what is typed: not in its session file, its history or
//! anywhere else on the disk. Only the drafts' own store has it, until drafts are locked.

use anyhow::{Context, Result, ensure};
use plainplan::session::route::{Page, Route};

use crate::harness::{Journey, Size, by_id, holds};
use crate::writer::{Voice, Writer, Written};

const LAPTOP: Size = (1366, 768);
/// All marks begin so. Plain letters: browsers keep others in ways of their own.
const MARK: &str = "zqmark";
/// Typed into a box that nothing protects.
const WITNESS: &str = "zqwitness";
/// Where every kind of control is met: parts of addresses.
const PLACES: [&str; 6] = [
    "/conference",
    "/records",
    "/adults/adults/",
    "/chronology/chronology/",
    "/outcomes/",
    "/voice.",
];

#[tokio::test]
async fn the_browser_keeps_nothing_of_what_is_typed() -> Result<()> {
    let mut journey = Journey::begin(LAPTOP).await?;
    // The writer looks, on every page and in every row, at each control, the address, the title.
    let mut writer = Writer::begin(&journey, Voice::Marks(MARK.to_owned())).await?;
    writer.write().await?;
    let written = writer.done();
    ensure!(written.typed.len() > 250, "only {} marks", written.typed.len());
    journey.until_saved().await?;
    let own = [Page::Tasks, Page::Thread, Page::Check, Page::Copy, Page::Delete];
    let own = own.map(|it| Route::Draft(written.draft, it));
    for route in own.into_iter().chain([Route::Start, Route::Open, Route::Kept]) {
        journey.open(&route.address()).await?;
        journey.wait_for("#pp-heading").await?;
        journey.keeps_its_mouth_shut(MARK).await?;
    }
    for place in PLACES {
        written_by_the_browser(&journey, &written, place).await?;
    }
    journey.no_console_errors().await?;
    journey.kill_browser().await?;

    let store = journey.profile.folder().join("Default/IndexedDB");
    let (drafts, elsewhere): (Vec<_>, Vec<_>) =
        journey.profile.files_with(MARK)?.into_iter().partition(|it| it.starts_with(&store));
    ensure!(elsewhere.is_empty(), "typed marks lie in {elsewhere:#?}");
    ensure!(!drafts.is_empty(), "the drafts' own store has them: the search would have found them");
    let witnessed = journey.profile.files_with(WITNESS)?;
    let sessions = journey.profile.folder().join("Default/Sessions");
    ensure!(
        witnessed.iter().any(|it| it.starts_with(&sessions)),
        "the session file has no witness"
    );

    // What was saved outlives the kill.
    journey.open_browser().await?;
    let found = written.find_all(&journey).await?;
    ensure!(found > 600, "only {found} answers were found again");
    journey.no_console_errors().await
}

/// Opens a page of the draft and waits until the browser has written it to its session file. A box
/// without protection, outside the app, is the witness that boxes were written too.
async fn written_by_the_browser(journey: &Journey, written: &Written, place: &str) -> Result<()> {
    let (address, ids) =
        written.pages.iter().find(|it| it.0.contains(place)).with_context(|| place.to_owned())?;
    journey.open(address).await?;
    journey.wait_for(&by_id(ids.first().context("a control")?)).await?;
    journey
        .js("document.querySelector('#witness')?.remove();
            document.body.append(Object.assign(document.createElement('textarea'),
                { id: 'witness' })); true")
        .await?;
    let witness = format!("{WITNESS}{}", place.replace(['/', '.'], "-"));
    journey.insert_into("witness", &witness).await?;
    let session = journey
        .until(&format!("the session file with {address}"), async || {
            let bytes = journey.profile.newest_session()?;
            (holds(&bytes, address) && holds(&bytes, &witness)).then_some(bytes)
        })
        .await?;
    ensure!(!holds(&session, MARK), "the session file has what is typed at {address}");
    Ok(())
}

/// The other way round: without the rule, the same search finds what is typed into the app.
#[tokio::test]
async fn without_the_root_forms_rule_the_browser_would_keep_what_is_typed() -> Result<()> {
    let mut journey = Journey::begin(LAPTOP).await?;
    journey.open("").await?;
    journey.click("#pp-begin").await?;
    journey.wait_for("#about-title").await?;
    journey.keeps_its_mouth_shut(MARK).await?;
    journey
        .js("document.querySelectorAll('[autocomplete]').forEach(
            it => it.removeAttribute('autocomplete')); true")
        .await?;
    ensure!(journey.keeps_its_mouth_shut(MARK).await.is_err(), "the look at the page finds it too");
    let leak = format!("{WITNESS}leak");
    journey.insert_into("about-title", &leak).await?;
    journey
        .until("the session file with what was typed", async || {
            holds(&journey.profile.newest_session()?, &leak).then_some(())
        })
        .await?;
    journey.kill_browser().await?;
    let found = journey.profile.files_with(&leak)?;
    ensure!(
        found.iter().any(|it| it.components().any(|it| it.as_os_str() == "Sessions")),
        "{found:?}"
    );
    Ok(())
}
