//! Drafts about real families are locked: nothing of them can be read without the passphrase, and
//! the lock loses nothing.

use anyhow::{Context, Result, ensure};
use plainplan::domain::setting::Mode;
use serde_json::json;

use crate::draft::{until_holds, value};
use crate::harness::{DESK, Journey, PHONE, Size};
use crate::vault::{begin_real, readable, set_up, tamper, unlock};
use crate::writer::{Voice, Writer};

const LAPTOP: Size = (1366, 768);
const MARK: &str = "zqreal";

/// Everything that can be typed is typed; then the whole profile of the browser is searched for it.
#[tokio::test]
async fn nothing_of_a_locked_draft_lies_on_the_disk_in_clear() -> Result<()> {
    let mut journey = Journey::begin(LAPTOP).await?;
    let opens = set_up(&journey).await?;
    let mut writer = Writer::begin_as(&journey, Voice::Marks(MARK.to_owned()), Mode::Real).await?;
    writer.write().await?;
    let written = writer.done();
    ensure!(written.typed.len() > 250, "only {} marks", written.typed.len());
    journey.until_saved().await?;
    // The worker keeps versions of it, too: one that is finished is there at once.
    journey
        .open(&format!("{}/check", written.address(plainplan::session::route::Page::Tasks)))
        .await?;
    journey.click("#pp-finish-yes").await?;
    journey.wait_text("#pp-done", "Version 1 is finished").await?;
    journey.no_console_errors().await?;
    journey.kill_browser().await?;
    let found = journey.profile.files_with(MARK)?;
    ensure!(found.is_empty(), "typed marks lie in {found:#?}");
    let found = journey.profile.files_with(&opens.passphrase)?;
    ensure!(found.is_empty(), "the passphrase lies in {found:#?}");

    // Each record of the raw store: no word of it but ids.
    journey.open_browser().await?;
    journey.open("#/").await?;
    journey.wait_for("#pp-unlock").await?;
    let names = tamper(
        &journey,
        "const keys = [];
         for (const name of ['drafts', 'pieces', 'versions', 'keys']) {
             for (const key of await done(store(name).getAllKeys())) keys.push(key);
             for (const it of await done(store(name).getAll()))
                 if (!(it instanceof Uint8Array)) throw new Error(`${name} holds ${it}`);
         }
         return keys.join('\\n');",
    )
    .await?;
    let names = names.as_str().context("keys")?;
    ensure!(names.lines().count() > 10, "{names}");
    for key in names.lines() {
        let is_id = |it: &str| it.chars().all(|it| it.is_ascii_hexdigit());
        let parts: Vec<&str> = key.trim_end_matches('~').split('/').collect();
        let fits = parts.iter().all(|it| is_id(it) || matches!(*it, "h" | "c"));
        ensure!(fits, "the key {key:?} says something");
    }

    // With the passphrase all of it is there.
    journey.click("#pp-unlock").await?;
    unlock(&journey, &opens.passphrase).await?;
    journey.wait_for("#pp-real .pp-card").await?;
    let found = written.find_all(&journey).await?;
    ensure!(found > 600, "only {found} answers were found again");
    journey.no_console_errors().await
}

/// Locking at once after a key: nothing of the draft is left on the page, and nothing is lost.
#[tokio::test]
async fn locking_hides_everything_and_loses_nothing() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    journey.open("#/").await?;
    journey.click("#pp-begin-real").await?;
    journey.wait_for("#pp-suggested").await?;
    journey.no_axe_violations("choosing a passphrase").await?;
    journey.screenshot("lock-set-up-laptop").await?;
    journey.insert_into("pp-pass", "too short").await?;
    journey.click("#pp-chosen").await?;
    journey.wait_text("#pp-problem", "at least 14").await?;
    let opens = set_up(&journey).await?;
    let draft = begin_real(&journey, "Locked").await?;
    let page = format!("{draft}/author");
    journey.open(&page).await?;
    journey.insert_into("author-agency", "zqagency before the lock").await?;
    journey.click("#pp-lock").await?;
    journey.wait_for("#pp-pass").await?;
    ensure!(journey.hash().await? == page, "the place is kept");
    let seen = readable(&journey).await?;
    ensure!(!seen.contains("zqagency") && !seen.contains("Locked"), "readable: {seen}");
    journey.no_axe_violations("the locked page").await?;
    journey.screenshot("lock-unlock-laptop").await?;
    // Back in the history there is only the lock.
    journey.browser().back().await?;
    journey.wait_for("#pp-pass").await?;
    ensure!(!readable(&journey).await?.contains("zqagency"));
    journey.open(&page).await?;

    journey.wait_for("#pp-pass").await?;
    unlock(&journey, "six words that are not right here").await?;
    journey.wait_text("#pp-problem", "not the passphrase").await?;
    ensure!(!readable(&journey).await?.contains("zqagency"));
    unlock(&journey, &opens.passphrase).await?;
    until_holds(&journey, "author-agency", "zqagency before the lock").await?;
    journey.wait_text(".pp-band", "A real family").await?;
    journey.screenshot("lock-real-laptop").await?;
    journey.resize(PHONE).await?;
    journey.no_sideways_scroll("a real draft").await?;
    journey.screenshot("lock-real-phone").await?;
    journey.no_console_errors().await
}

/// By either clock, and in all tabs.
#[tokio::test]
async fn it_locks_by_itself_also_after_sleep_and_when_the_clock_is_set_back() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let opens = set_up(&journey).await?;
    let draft = begin_real(&journey, "Idle").await?;
    let page = format!("{draft}/author");
    for (why, ahead) in [("a sleep", 3_600_000_i64), ("a clock set back", -3_600_000)] {
        journey.open(&page).await?;
        journey.wait_for("#author-agency").await?;
        journey.type_over("author-agency", &format!("before {why}")).await?;
        // Only what the device believes changes: the page's own clock goes on.
        let jump = format!("(now => {{ Date.now = () => now() + {ahead}; }})(Date.now.bind(Date))");
        journey.js(&jump).await?;
        journey.wait_for("#pp-pass").await?;
        ensure!(!readable(&journey).await?.contains("before"), "{why}");
        unlock(&journey, &opens.passphrase).await?;
        until_holds(&journey, "author-agency", &format!("before {why}")).await?;
    }

    // Warned first; a key keeps it open.
    let almost = 9 * 60_000 + 30_000;
    journey
        .js(&format!("(now => {{ Date.now = () => now() + {almost}; }})(Date.now.bind(Date))"))
        .await?;
    journey.wait_for("#pp-lock-warning").await?;
    journey.no_axe_violations("the warning").await?;
    journey.screenshot("lock-warning-laptop").await?;
    journey.click("#pp-stay").await?;
    journey.wait_gone("#pp-lock-warning").await?;

    // Locked in one tab, locked in all.
    let first = journey.browser().window().await?;
    let second = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(second.clone()).await?;
    journey.open("#/").await?;
    journey.click("#pp-unlock").await?;
    unlock(&journey, &opens.passphrase).await?;
    journey.wait_for("#pp-real .pp-card").await?;
    journey.click("#pp-lock").await?;
    journey.wait_for("#pp-unlock").await?;
    journey.browser().switch_to_window(first).await?;
    journey.wait_for("#pp-pass").await?;
    ensure!(!readable(&journey).await?.contains("before"));
    journey.no_console_errors().await
}

/// The code opens what the passphrase does not any more; the new one does, the old one does not.
#[tokio::test]
async fn a_forgotten_passphrase_is_got_over_with_the_code() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let opens = set_up(&journey).await?;
    let draft = begin_real(&journey, "Forgotten").await?;
    journey.click("#pp-lock").await?;
    journey.wait_for("#pp-pass").await?;
    journey.open("#/lock/recover").await?;
    journey.insert_into("pp-code-typed", "0000 0000 0000 0000 0000 0000 00").await?;
    journey.insert_into("pp-pass", "seven grey herons wait").await?;
    journey.click("#pp-recover").await?;
    journey.wait_text("#pp-problem", "not the recovery code").await?;
    journey.no_axe_violations("the recovery").await?;
    journey.type_over("pp-code-typed", &opens.code.join("-").to_lowercase()).await?;
    journey.type_over("pp-pass", "seven grey herons wait").await?;
    journey.click("#pp-recover").await?;
    journey.wait_for("#pp-real .pp-card").await?;

    journey.open("#/lock/change").await?;
    journey.insert_into("pp-old", "seven grey herons wait").await?;
    journey.insert_into("pp-pass", "nine blue kettles hum").await?;
    journey.click("#pp-change").await?;
    journey.wait_text("h1", "passphrase was changed").await?;
    journey.open("#/").await?;
    journey.click("#pp-lock").await?;
    journey.click("#pp-unlock").await?;
    for old in [&opens.passphrase, "seven grey herons wait"] {
        unlock(&journey, old).await?;
        let answered = "document.querySelector('#pp-door > [role=status]').innerText === ''";
        journey.until_js(answered).await?;
        journey.wait_text("#pp-problem", "not the passphrase").await?;
    }
    unlock(&journey, "nine blue kettles hum").await?;
    journey.wait_for("#pp-real .pp-card").await?;
    journey.open(&format!("{draft}/setup-1")).await?;
    until_holds(&journey, "about-title", "Forgotten").await?;
    journey.no_console_errors().await
}

/// Whoever goes away and comes back by the browser's own button meets the lock.
#[tokio::test]
async fn going_back_to_a_page_that_was_left_asks_for_the_passphrase() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    set_up(&journey).await?;
    let draft = begin_real(&journey, "Left open").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "Seen by nobody").await?;
    journey.until_saved().await?;
    journey.open("train.html").await?;
    journey.wait_for("#pp-packs").await?;
    journey.browser().back().await?;
    journey.wait_for("#pp-pass").await?;
    let seen = crate::vault::readable(&journey).await?;
    ensure!(!seen.contains("Left open") && !seen.contains("Seen by nobody"), "it is still open");
    Ok(())
}

/// Bytes that were changed, swapped, rolled back or taken away: told, the rest kept, none deleted.
#[tokio::test]
async fn records_that_were_tampered_with_are_refused_and_the_rest_is_kept() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let opens = set_up(&journey).await?;
    let draft = begin_real(&journey, "Tampered").await?;
    let id = draft.trim_start_matches("#/d/").to_owned();
    journey.open(&format!("{draft}/author")).await?;
    journey.insert_into("author-agency", "first").await?;
    journey.until_saved().await?;
    journey.type_over("author-agency", "second").await?;
    journey.until_saved().await?;
    let again = async || -> Result<()> {
        journey.browser().refresh().await?;
        unlock(&journey, &opens.passphrase).await?;
        journey.wait_for("#author-agency").await?;
        Ok(())
    };
    // A flipped bit in each piece that has a state before: that state is there instead.
    let flip = "for (const key of await done(store('pieces').getAllKeys())) {
            if (!await done(store('pieces').getKey(`${key}~`))) continue;
            const bytes = await done(store('pieces').get(key));
            bytes[bytes.length - 9] ^= 1;
            store('pieces').put(bytes, key);
        }";
    tamper(&journey, flip).await?;
    again().await?;
    journey.wait_text("[role=alert]", "could not be read").await?;
    ensure!(value(&journey, "author-agency").await? == "first");
    let aside =
        "return (await done(store('pieces').getAllKeys())).filter(it => it.endsWith('!')).length";
    ensure!(tamper(&journey, aside).await?.as_f64() >= Some(1.0), "the bad bytes are kept");
    journey.type_over("author-agency", "third").await?;
    journey.until_saved().await?;
    again().await?;
    journey.wait_gone("[role=alert]").await?;
    ensure!(value(&journey, "author-agency").await? == "third");

    // An older record in the place of a newer one, and one in the place of another.
    for (why, script) in [
        ("rolled back", "for (const key of await done(store('pieces').getAllKeys())) {
            const old = await done(store('pieces').get(`${key}~`));
            if (old) store('pieces').put(old, key);
        }"),
        ("swapped", "const keys = (await done(store('pieces').getAllKeys())).filter(it => !/[~!]$/.test(it));
            const all = [];
            for (const key of keys) all.push(await done(store('pieces').get(key)));
            keys.forEach((key, at) => store('pieces').put(all[(at + 1) % all.length], key));"),
        ("gone", "for (const key of await done(store('pieces').getAllKeys()))
            if (!key.endsWith('~')) store('pieces').delete(key);"),
    ] {
        journey.type_over("author-agency", "good").await?;
        journey.until_saved().await?;
        journey.type_over("author-agency", "better").await?;
        journey.until_saved().await?;
        tamper(&journey, script).await?;
        again().await?;
        let said = journey.wait_text("[role=alert]", "could not be read").await;
        said.with_context(|| why.to_owned())?;
        ensure!(value(&journey, "author-agency").await? == "good", "{why}");
    }

    // The draft's own record: its name is gone until it is written anew, its words are not.
    journey.type_over("author-agency", "kept").await?;
    journey.until_saved().await?;
    let head = format!(
        "const bytes = await done(store('drafts').get('{id}'));
        bytes[bytes.length - 9] ^= 1; store('drafts').put(bytes, '{id}');"
    );
    tamper(&journey, &head).await?;
    again().await?;
    journey.wait_text("[role=alert]", "could not be read").await?;
    ensure!(value(&journey, "author-agency").await? == "kept");
    journey.type_over("author-agency", "mended").await?;
    journey.until_saved().await?;
    again().await?;
    journey.wait_gone("[role=alert]").await?;
    ensure!(value(&journey, "author-agency").await? == "mended");

    // Another key of the draft: it does not open, and says so.
    let key = format!(
        "const bytes = await done(store('keys').get('{id}'));
        bytes[20] ^= 1; store('keys').put(bytes, '{id}');"
    );
    tamper(&journey, &key).await?;
    journey.browser().refresh().await?;
    unlock(&journey, &opens.passphrase).await?;
    journey.wait_text("[role=alert]", "does not open with your key").await?;
    // The header: out of bounds, then gone. Nothing new is made over what is there.
    for (script, says) in [
        (
            "const text = await done(store('vault').get('header'));
          store('vault').put(text.replace('65536', '64'), 'header');",
            "has changed what it takes",
        ),
        ("store('vault').delete('header');", "what it takes to open them is missing"),
    ] {
        tamper(&journey, script).await?;
        journey.open("#/").await?;
        journey.browser().refresh().await?;
        journey.open("#/lock/set-up").await?;
        journey.wait_text("#main", "Nothing was").await?;
        let count =
            tamper(&journey, "return (await done(store('pieces').getAllKeys())).length").await?;
        ensure!(count.as_f64() > Some(0.0));
        if says.contains("missing") {
            journey.open("#/").await?;
            journey.wait_text("[role=alert]", says).await?;
            ensure!(
                journey.js("document.querySelector('#pp-begin-real').disabled").await?
                    == json!(true)
            );
        } else {
            journey.wait_text("#pp-problem", says).await?;
        }
    }
    Ok(())
}

/// What is kept: told with sizes, removed one by one or all at once.
#[tokio::test]
async fn what_is_kept_is_told_and_can_be_removed() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    set_up(&journey).await?;
    begin_real(&journey, "Kept one").await?;
    begin_real(&journey, "Kept two").await?;
    crate::draft::begin(&journey, "Kept practice").await?;
    journey.open("#/kept").await?;
    for title in ["Kept one", "Kept two", "Kept practice", " KB", "Never taken away"] {
        journey.wait_text("#pp-kept", title).await?;
    }
    journey.no_axe_violations("what is kept").await?;
    journey.screenshot("kept-laptop").await?;
    journey.resize(PHONE).await?;
    journey.no_sideways_scroll("what is kept").await?;
    journey.screenshot("kept-phone").await?;
    journey.click("#pp-minutes-5").await?;
    journey.wait_text("#pp-door", "lock after 5 minutes").await?;

    let card = "//li[contains(., 'Kept one')]//button";
    journey.tap_path(card).await?;
    journey.wait_text("#pp-kept", "Remove “Kept one”").await?;
    journey.click("#pp-remove-no").await?;
    journey.wait_gone("#pp-remove-yes").await?;
    journey.tap_path(card).await?;
    journey.click("#pp-remove-yes").await?;
    journey.until_js("!document.querySelector('#pp-kept').innerText.includes('Kept one')").await?;
    journey.wait_text("#pp-kept", "Kept two").await?;

    journey.click("#pp-remove-all").await?;
    journey.click("#pp-remove-yes").await?;
    journey.wait_text("#pp-door", "There are none.").await?;
    journey.browser().refresh().await?;
    journey.open("#/").await?;
    journey.wait_text("#main", "No drafts in this browser yet").await?;
    let left = tamper(
        &journey,
        "let count = 0;
        for (const name of db.objectStoreNames) count += await done(store(name).count());
        return count;",
    )
    .await?;
    ensure!(left == json!(0), "{left} records are left");
    journey.no_console_errors().await
}
