//! Practice and real never become each other, whichever way a file comes; and a copy that was taken
//! away is known to be.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use plainplan::domain::Value;
use plainplan::domain::edit::{At, Edit};
use plainplan::export::saved::{self, Restricted};

use crate::draft::WHOLE;
use crate::files::plain;
use crate::harness::{DESK, Journey};
use crate::look::{at_both_sizes, open_file};
use crate::vault::{begin_real, set_up};

const CANARY: &str = "Canary of a real family";

/// The file of a real family's draft, under a name of its own.
fn real_file(journey: &Journey) -> Result<PathBuf> {
    let mut case = saved::open(&fs::read_to_string(WHOLE)?).ok().context("the fixture opens")?;
    for (field, value) in [("mode", "real"), ("title", CANARY)] {
        case.apply(Edit::Set(At::part("about"), field, Value::Text(value.to_owned())));
    }
    let path = journey.profile.folder_for("real.json");
    fs::write(&path, saved::write(&case, Restricted::Included, "2026-11-27"))?;
    Ok(path)
}

async fn choose(journey: &Journey, path: &Path) -> Result<()> {
    journey.open("#/open").await?;
    let path = fs::canonicalize(path)?;
    journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
    Ok(())
}

/// What the store of practice holds, as text.
async fn practice(journey: &Journey) -> Result<String> {
    let all = "(async () => {
        const done = it => new Promise((yes, no) => {
            it.onsuccess = () => yes(it.result);
            it.onerror = () => no(it.error);
        });
        const db = await done(indexedDB.open('plainplan-practice'));
        let text = '';
        for (const name of db.objectStoreNames) {
            const store = db.transaction(name).objectStore(name);
            text += JSON.stringify(await done(store.getAll()));
        }
        db.close();
        return text;
    })()";
    Ok(journey.js(all).await?.as_str().context("a text")?.to_owned())
}

#[tokio::test]
async fn a_file_opens_only_where_it_belongs() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let file = real_file(&journey)?;
    choose(&journey, &file).await?;
    journey.wait_text("#pp-problem", "opens only behind a passphrase").await?;
    at_both_sizes(&journey, "open-real").await?;
    ensure!(!practice(&journey).await?.contains(CANARY), "a real family among practice drafts");

    set_up(&journey).await?;
    choose(&journey, &file).await?;
    journey.wait_text("#main", CANARY).await?;
    journey.open("#/").await?;
    journey.wait_text("#pp-real", CANARY).await?;
    ensure!(!practice(&journey).await?.contains(CANARY), "a real family among practice drafts");

    // And the other way: with the vault open, practice stays practice.
    choose(&journey, Path::new(WHOLE)).await?;
    journey.wait_text("#main", "Practice draft").await?;
    ensure!(practice(&journey).await?.contains("Practice draft"), "it is kept as practice");
    journey.open("#/").await?;
    journey.wait_text("#pp-drafts", "Practice draft").await?;
    ensure!(
        !journey.text("#pp-real").await?.contains("Practice draft"),
        "practice behind the lock"
    );
    Ok(())
}

/// Nothing about a real family leaves before somebody has looked whose case it is.
#[tokio::test]
async fn a_real_family_leaves_only_after_its_initials() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let practice = open_file(&journey, WHOLE).await?;
    let file = real_file(&journey)?;
    set_up(&journey).await?;
    choose(&journey, &file).await?;
    journey.wait_text("#main", CANARY).await?;
    let real = journey.hash().await?;
    let case = saved::open(&fs::read_to_string(&file)?).ok().context("the fixture opens")?;
    let names: Vec<String> = case.children.iter().map(|it| it.called().to_owned()).collect();
    let initials: String = names[0].split_whitespace().filter_map(|it| it.chars().next()).collect();
    for (page, makes) in [
        ("documents/report-professionals", "#pp-word"),
        ("copies/chair", "#pp-make"),
        ("copies/000000000000101c", "#pp-make"),
        ("documents/boxes", ".pp-boxes button"),
        ("copy", "#pp-copy"),
    ] {
        journey.open(&format!("{practice}/{page}")).await?;
        journey.wait_for(makes).await?;
        ensure!(journey.js("!document.querySelector('#pp-whose')").await? == true, "{page}");
        journey.open(&format!("{real}/{page}")).await?;
        journey.wait_text("#pp-whose", CANARY).await.with_context(|| page.to_owned())?;
        journey.wait_text("#pp-whose", &names[0]).await?;
        let closed = format!("!document.querySelector({})", serde_json::json!(makes));
        ensure!(journey.js(&closed).await? == true, "{page} makes files unasked");
        journey.insert_into("pp-initials", "Q.").await?;
        journey.click("#pp-sure").await?;
        journey.wait_text(".govuk-error-message", "not the initials").await?;
        ensure!(journey.js(&closed).await? == true, "{page} takes the wrong initials");
        if page == "copy" {
            at_both_sizes(&journey, "whose").await?;
        }
        journey.type_over("pp-initials", &initials.to_lowercase()).await?;
        journey.press(thirtyfour::Key::Enter).await?;
        journey.wait_for(makes).await?;
    }
    journey.no_console_errors().await
}

#[tokio::test]
async fn a_draft_that_was_taken_away_is_known_to_be() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    set_up(&journey).await?;
    let draft = begin_real(&journey, "Taken away once").await?;
    journey.open("#/kept").await?;
    journey.wait_text("#pp-kept", "Never taken away").await?;
    plain(&journey, &format!("{draft}/copy")).await?;
    journey.open("#/kept").await?;
    journey.wait_text("#pp-kept", "Taken away once").await?;
    journey
        .until_js("!document.querySelector('#pp-kept').innerText.includes('Never taken away')")
        .await
}

/// Words that are not yet sealed are not left without a question.
#[tokio::test]
async fn leaving_a_locked_draft_with_words_not_yet_written_asks() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    set_up(&journey).await?;
    begin_real(&journey, "Nearly left").await?;
    journey.click("#about-title").await?;
    let asks = "(() => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        return event.defaultPrevented;
    })()";
    ensure!(journey.js(asks).await? == false, "nothing is unsaved, and it asks");
    journey.insert(" and more").await?;
    ensure!(journey.js(asks).await? == true, "words would be lost, and nobody asks");
    journey.until_saved().await?;
    ensure!(journey.js(asks).await? == false, "all is written, and it asks");
    Ok(())
}
