//! The pages about the lock, by keyboard alone, on a phone and on a laptop.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::draft::value;
use crate::hands::Hands;
use crate::harness::{DESK, Journey};
use crate::look::at_both_sizes;

/// Types into a box and presses Enter, which does what the page is for.
async fn enter(hands: &Hands<'_>, css: &str, text: &str) -> Result<()> {
    hands.tab_to(css).await?;
    hands.0.keys(text).await?;
    hands.0.press(Key::Enter).await
}

/// From setting it up to taking a draft out of the bin.
#[tokio::test]
async fn the_lock_is_used_by_keyboard_alone() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let hands = Hands(&journey);
    journey.open("").await?;
    hands.tab_to("#pp-begin-real").await?;
    journey.press(Key::Enter).await?;
    journey.wait_for("#pp-suggested").await?;
    hands.is_on("h1#pp-heading").await?;
    at_both_sizes(&journey, "lock-set-up").await?;
    enter(&hands, "#pp-pass", "short").await?;
    journey.wait_text("#pp-problem", "too short").await?;
    hands.is_on("#pp-problem").await?;
    at_both_sizes(&journey, "lock-set-up-short").await?;
    let passphrase = journey.text("#pp-suggested").await?;
    // What is typed can be looked at, and hidden again.
    hands.tab_to("#pp-pass").await?;
    journey.keys(&passphrase).await?;
    hands.press(Key::Tab).await?;
    hands.is_on("#pp-pass-show").await?;
    hands.press(Key::Enter).await?;
    journey.until_js("document.querySelector('#pp-pass').type === 'text'").await?;
    hands.press(Key::Enter).await?;
    journey.until_js("document.querySelector('#pp-pass').type === 'password'").await?;
    journey.press_with(Key::Shift, Key::Tab).await?;
    hands.is_on("#pp-pass").await?;
    journey.press(Key::Enter).await?;
    journey.wait_for("#pp-code").await?;
    hands.is_on("h1#pp-heading").await?;
    at_both_sizes(&journey, "lock-code").await?;
    let code: Vec<String> =
        journey.text("#pp-code").await?.split_whitespace().map(str::to_owned).collect();
    enter(&hands, "#pp-group-2", "0000").await?;
    journey.wait_text("#pp-problem", "not the groups").await?;
    hands.is_on("#pp-problem").await?;
    hands.tab_to("#pp-group-2").await?;
    // Coming to it by key selects what stands in it.
    journey.keys(code.get(2).context("seven groups")?).await?;
    enter(&hands, "#pp-group-4", code.get(4).context("seven groups")?).await?;
    journey.wait_for("#pp-real").await?;
    hands.is_on("h1#pp-heading").await?;
    hands.tab_to("#pp-begin-real").await?;
    hands.go("/setup-1").await?;
    hands.tab_to("#about-title").await?;
    journey.keys("By keys").await?;
    journey.until_saved().await?;
    let draft = journey.hash().await?.trim_end_matches("/setup-1").to_owned();

    // Locked and opened again, where one was.
    journey.js("document.querySelector('.govuk-skip-link').focus()").await?;
    hands.tab_to("#pp-lock").await?;
    journey.press(Key::Enter).await?;
    journey.wait_for("#pp-pass").await?;
    at_both_sizes(&journey, "lock-unlock").await?;
    enter(&hands, "#pp-pass", "not these words at all").await?;
    journey.wait_text("#pp-problem", "not the passphrase").await?;
    hands.is_on("#pp-problem").await?;
    ensure!(value(&journey, "pp-pass").await?.is_empty(), "it stays in the box");
    at_both_sizes(&journey, "lock-unlock-wrong").await?;
    enter(&hands, "#pp-pass", &passphrase).await?;
    journey.wait_for("#about-title").await?;
    hands.is_on("h1#pp-heading").await?;

    // What is kept: the time until it locks, another passphrase, the bin.
    journey.open(&format!("{draft}/delete")).await?;
    hands.tab_to("#pp-delete").await?;
    journey.press(Key::Enter).await?;
    journey.until_js("location.hash === '#/'").await?;
    hands.is_on("h1#pp-heading").await?;
    hands.tab_to(".pp-footer a[href='#/kept']").await?;
    hands.go("#/kept").await?;
    journey.wait_for("#pp-bin").await?;
    at_both_sizes(&journey, "kept-locked-bin").await?;
    let back = format!("#pp-back-{}", draft.trim_start_matches("#/d/"));
    hands.tab_to(&back).await?;
    journey.press(Key::Enter).await?;
    journey.wait_gone("#pp-bin").await?;
    journey.wait_text("#pp-kept", "By keys").await?;
    hands.on_something("putting a draft back").await?;
    hands.tab_to("#pp-minutes-20").await?;
    journey.press(Key::Enter).await?;
    journey.wait_text("#pp-door", "lock after 20 minutes").await?;
    hands.tab_to("a[href='#/lock/change']").await?;
    // Its page is told by the keeper, so the focus comes with it.
    journey.press(Key::Enter).await?;
    journey.wait_for("#pp-old").await?;
    hands.is_on("h1#pp-heading").await?;
    at_both_sizes(&journey, "lock-change").await?;
    hands.tab_to("#pp-old").await?;
    journey.keys("not these words at all").await?;
    enter(&hands, "#pp-pass", "nine blue kettles hum").await?;
    journey.wait_text("#pp-problem", "not the passphrase").await?;
    hands.is_on("#pp-problem").await?;
    hands.tab_to("#pp-old").await?;
    journey.keys(&passphrase).await?;
    enter(&hands, "#pp-pass", "nine blue kettles hum").await?;
    journey.wait_text("h1", "passphrase was changed").await?;
    hands.is_on("h1#pp-heading").await?;
    at_both_sizes(&journey, "lock-changed").await?;

    // Forgotten: the code opens it, and a passphrase is chosen anew.
    journey.js("document.querySelector('.govuk-skip-link').focus()").await?;
    hands.tab_to("#pp-lock").await?;
    journey.press(Key::Enter).await?;
    // Nobody changes what is locked: the page asks for the passphrase.
    journey.wait_text("h1", "Unlock your drafts").await?;
    hands.tab_to("a[href='#/lock/recover']").await?;
    journey.press(Key::Enter).await?;
    journey.wait_for("#pp-code-typed").await?;
    hands.is_on("h1#pp-heading").await?;
    at_both_sizes(&journey, "lock-recover").await?;
    hands.tab_to("#pp-code-typed").await?;
    journey.keys(&code.join(" ")).await?;
    enter(&hands, "#pp-pass", "seven grey herons wait").await?;
    journey.wait_for("#pp-real .pp-card").await?;
    hands.is_on("h1#pp-heading").await?;
    journey.wait_text("#pp-real", "By keys").await?;
    journey.no_console_errors().await
}

/// While it locks, nobody's touch uncovers the page; one that cannot save says so, and stays hidden.
#[tokio::test]
async fn a_page_that_locks_stays_covered() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    crate::vault::set_up(&journey).await?;
    let draft = crate::vault::begin_real(&journey, "Covered").await?;
    journey.open(&format!("{draft}/author")).await?;
    journey.wait_for("#author-agency").await?;
    let almost = "(now => { Date.now = () => now() + 570000; })(Date.now.bind(Date))";
    journey.js(almost).await?;
    journey.wait_for("#pp-lock-warning").await?;
    at_both_sizes(&journey, "lock-warning").await?;
    journey.click("#pp-stay").await?;
    journey.wait_gone("#pp-lock-warning").await?;
    // Nothing can be written any more.
    journey
        .js("IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'UnknownError') };
            true")
        .await?;
    journey.insert_into("author-agency", "not yet saved").await?;
    journey.click("#pp-lock").await?;
    journey.wait_for("#pp-cover").await?;
    let touched = "(async () => {
        dispatchEvent(new PointerEvent('pointermove'));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
        dispatchEvent(new Event('focus'));
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        return !!document.querySelector('#pp-cover')
            && document.querySelector('#main').closest('[hidden]') !== null;
    })()";
    ensure!(journey.js(touched).await? == json!(true), "a touch uncovers what is being locked");
    journey.wait_text("#pp-cover", "cannot lock yet").await?;
    ensure!(journey.js(touched).await? == json!(true), "a touch uncovers what cannot be locked");
    at_both_sizes(&journey, "lock-unsafe").await
}
