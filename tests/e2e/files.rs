//! Files out and in: locked by the page and opened by the app and by an independent program; and
//! files that were made to harm.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::walk::records as each_record;
use plainplan::domain::{Answer, CaseFile, Id, Kind, Value};
use plainplan::export::saved::{self, Restricted};
use serde_json::json;
use thirtyfour::By;

use crate::draft::{WHOLE, begin, records};
use crate::harness::{DESK, Journey, PHONE};
use crate::look::open_file;

const PASSPHRASE: &str = "lantern copper meadow violin";

/// What the independent program makes of a file.
fn by_another_program(what: &str, file: &Path, passphrase: &str) -> Result<Vec<u8>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/e2e/age.mjs");
    let node = Command::new("node").arg(script).arg(what).arg(file).arg(passphrase).output()?;
    let said = String::from_utf8_lossy(&node.stderr).into_owned();
    ensure!(node.status.success(), "node: {said}");
    Ok(node.stdout)
}

/// Chooses a file on the page that opens files.
async fn choose(journey: &Journey, path: &Path) -> Result<()> {
    journey.open("#/open").await?;
    let path = fs::canonicalize(path)?;
    journey.wait_for("#pp-file").await?.send_keys(path.to_string_lossy()).await?;
    Ok(())
}

async fn unlock(journey: &Journey, passphrase: &str) -> Result<()> {
    journey.wait_for("#pp-passphrase").await?;
    journey.type_over("pp-passphrase", passphrase).await?;
    journey.click("#pp-unlock").await
}

/// The plain file of a draft, downloaded from its page.
pub async fn plain(journey: &Journey, address: &str) -> Result<(String, String)> {
    journey.open(address).await?;
    journey.click("#pp-plain").await?;
    journey.click("#pp-copy-plain").await?;
    journey.wait_text("#pp-copy-done", "Made and checked on").await?;
    let (name, bytes) = journey.download(".json").await?;
    Ok((name, String::from_utf8(bytes)?))
}

#[tokio::test]
async fn a_locked_copy_opens_here_and_in_another_program_with_every_answer() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = begin(&journey, "Nothing is loaded for this").await?;
    journey.open(&format!("{draft}/copy")).await?;
    journey.wait_for("#pp-copy").await?;
    journey.open("#/open").await?;
    journey.wait_for("#pp-file").await?;
    let asked = journey.only_own_requests().await?;
    ensure!(!asked.iter().any(|it| it.contains("/age")), "loaded unasked: {asked:#?}");

    let draft = open_file(&journey, WHOLE).await?;
    let whole = saved::open(&fs::read_to_string(WHOLE)?).ok().context("the fixture opens")?;
    journey.open(&format!("{draft}/copy")).await?;
    // A short one is refused before anything is made.
    journey.insert_into("pp-passphrase", "too short").await?;
    journey.click("#pp-copy").await?;
    journey.wait_text(".govuk-error-message", "at least 14 characters").await?;
    journey.no_axe_violations("the copy page with a problem").await?;
    journey.screenshot("copy-short").await?;
    ensure!(journey.text("#pp-copy-done").await?.is_empty());

    // Six words are offered, shown, and can be hidden again.
    journey.click("#pp-suggest").await?;
    let words = "document.querySelector('#pp-passphrase').value.split(' ').length === 6";
    journey.until_js(words).await?;
    journey.until_js("document.querySelector('#pp-passphrase').type === 'text'").await?;
    journey.keeps_its_mouth_shut("zqmark").await?;
    journey.screenshot("copy-suggested").await?;
    journey.click("#pp-passphrase-show").await?;
    journey.until_js("document.querySelector('#pp-passphrase').type === 'password'").await?;

    journey.type_over("pp-passphrase", PASSPHRASE).await?;
    journey.click("#pp-copy").await?;
    journey.wait_text("#pp-copy-done", "Made and checked on").await?;
    journey.no_axe_violations("the copy page when it is done").await?;
    journey.screenshot("copy-done").await?;
    let (name, bytes) = journey.download(".age").await?;
    let said = journey.text("#pp-copy-done").await?;
    ensure!(said.contains(&name) && said.contains("cannot see where"), "{said}");
    let digits: String =
        name.chars().map(|it| if it.is_ascii_hexdigit() { '0' } else { it }).collect();
    ensure!(digits == "r0port-0000-00-00-0000.0g0", "the name says nothing: {name}");
    ensure!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    for word in ["plainplan", "Priya", "chronology"] {
        ensure!(!bytes.windows(word.len()).any(|it| it == word.as_bytes()), "{word} in clear");
    }

    // Another program, written by others, opens it to the very case.
    let file = journey.profile.downloads().join("../copy.age");
    fs::write(&file, &bytes)?;
    let text = String::from_utf8(by_another_program("open", &file, PASSPHRASE)?)?;
    let other = saved::open(&text).ok().context("what the other program found opens")?;
    ensure!(other == whole, "another case came out of the file");
    ensure!(by_another_program("open", &file, "lantern copper meadow viola").is_err());

    // So does the app, in a browser that knows nothing; first with a wrong passphrase.
    let elsewhere = Journey::begin(PHONE).await?;
    elsewhere.open("#/").await?;
    elsewhere.wait_for("#pp-begin").await?;
    let before = records(&elsewhere).await?;
    choose(&elsewhere, &file).await?;
    unlock(&elsewhere, "lantern copper meadow viola").await?;
    elsewhere.wait_text(".govuk-error-message", "does not open this file").await?;
    elsewhere.no_axe_violations("a wrong passphrase").await?;
    elsewhere.no_sideways_scroll("a wrong passphrase").await?;
    elsewhere.screenshot("open-wrong").await?;
    ensure!(records(&elsewhere).await? == before, "something was stored");
    unlock(&elsewhere, PASSPHRASE).await?;
    elsewhere.until_js("location.hash.startsWith('#/d/')").await?;
    elsewhere.wait_for(".govuk-task-list").await?;
    let hash = elsewhere.hash().await?;
    let (_, text) = plain(&elsewhere, &format!("{hash}/copy")).await?;
    ensure!(saved::open(&text) == Ok(whole), "the draft is another one");
    elsewhere.no_console_errors().await?;
    elsewhere.only_own_requests().await?;
    journey.no_console_errors().await
}

#[tokio::test]
async fn a_file_locked_by_another_program_opens() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let file = journey.profile.downloads().join("../theirs.age");
    fs::write(&file, by_another_program("lock", Path::new(WHOLE), PASSPHRASE)?)?;
    choose(&journey, &file).await?;
    unlock(&journey, PASSPHRASE).await?;
    journey.until_js("location.hash.startsWith('#/d/')").await?;
    journey.wait_for(".govuk-task-list").await?;
    journey.no_console_errors().await
}

#[tokio::test]
async fn a_plain_copy_says_what_it_is_and_can_leave_the_chairs_part_out() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let apart = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/apart.json");
    let draft = open_file(&journey, apart).await?;
    let case = saved::open(&fs::read_to_string(apart)?).ok().context("the fixture opens")?;
    ensure!(saved::has_restricted(&case));
    journey.open(&format!("{draft}/copy")).await?;
    journey.wait_for("#pp-copy-without").await?;
    let hidden = "!document.querySelector('#pp-copy-plain').checkVisibility()";
    ensure!(journey.js(hidden).await? == json!(true), "it takes a second press");
    journey.click("label[for=pp-copy-without]").await?;
    journey.click("#pp-plain").await?;
    journey.wait_text("details[open]", "Anyone who gets this file can read all of it").await?;
    journey.screenshot("copy-plain").await?;
    journey.click("#pp-copy-plain").await?;
    journey.wait_text("#pp-copy-done", "Made and checked on").await?;
    let (_, bytes) = journey.download(".json").await?;
    let back = saved::import(&bytes).ok().context("opens")?;
    ensure!(back == saved::kept(&case, Restricted::LeftOut), "what is left out");
    ensure!(!String::from_utf8_lossy(&bytes).contains("Owen Price"));
    journey.no_console_errors().await
}

/// Text that would run if any page took it for markup.
const HARM: &str = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>\
    <svg onload=window.ran=1>'\"javascript:window.ran=1//{{window.ran=1}}${window.ran=1}";

fn harmful() -> Result<CaseFile> {
    let mut case = saved::open(&fs::read_to_string(WHOLE)?).ok().context("the fixture opens")?;
    let mut edits = Vec::new();
    each_record(&case, &mut |at, node| {
        for field in node.keys() {
            let value = match node.leaf(field).map(|it| it.kind()) {
                Some(Kind::Line | Kind::Prose | Kind::When) => Value::Text(HARM.to_owned()),
                Some(Kind::Answer) => {
                    Value::Answer(Answer { text: HARM.to_owned(), ..Answer::default() })
                }
                _ => continue,
            };
            edits.push(Edit::Set(at, field, value));
        }
    });
    ensure!(edits.len() > 150, "{} texts", edits.len());
    edits.into_iter().for_each(|it| drop(case.apply(it)));
    Ok(case)
}

#[tokio::test]
async fn a_file_full_of_scripts_runs_none() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let file = journey.profile.downloads().join("../harm.json");
    fs::write(&file, saved::write(&harmful()?, Restricted::Included, "2026-11-27"))?;
    let draft = open_file(&journey, &file.to_string_lossy()).await?;
    let pages = [
        "",
        "/chronology",
        "/children",
        "/outcomes",
        "/thread",
        "/check",
        "/copies",
        "/documents",
        "/documents/report-everybody",
        "/words",
        "/history",
        "/copy",
        "/delete",
    ];
    for page in pages {
        journey.open(&format!("{draft}{page}")).await?;
        journey.wait_for("#pp-heading").await?;
        if page == "/check" || page == "/history" {
            journey.wait_for("#pp-stands").await?;
        }
        let ran = "[window.ran ?? null, document.querySelectorAll('img[src=x], main svg[onload], \
            main script').length]";
        ensure!(journey.js(ran).await? == json!([null, 0]), "{page}: a script ran");
    }
    // The start page and its cards show the title, too.
    journey.open("#/").await?;
    journey.wait_for("#pp-drafts .pp-card").await?;
    ensure!(journey.js("window.ran ?? null").await? == json!(null));
    // A script that the policy stopped would stand here.
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

#[tokio::test]
async fn files_that_were_made_to_harm_change_nothing() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    begin(&journey, "Stays as it is").await?;
    let before = records(&journey).await?;
    let ours = |case: &str| format!(r#"{{"format":"plainplan","version":2,"case":{case}}}"#);
    let age = "age-encryption.org/v1\n-> scrypt";
    let salt = "AAAAAAAAAAAAAAAAAAAAAA";
    let body = "A".repeat(43);
    let end = format!("{body}\n--- {body}\n{}", "x".repeat(80));
    let cases: [(&str, Vec<u8>, &str); 7] = [
        (
            "a prototype",
            ours(r#"{"about":{"__proto__":{"title":"x"}}}"#).into(),
            "about: “__proto__”",
        ),
        (
            "half a sign",
            ours(r#"{"about":{"title":"\ud800"}}"#).into(),
            "about › title: the text has half",
        ),
        ("a huge number", ours(r#"{"about":{"title":1e400}}"#).into(), "about › title: the number"),
        ("no text", b"\xff\xfe{".to_vec(), "it is not text"),
        ("more after the end", (ours("{}") + "{}").into(), "after its end"),
        ("a locked file cut short", age.into(), "damaged or was cut short"),
        ("a week's work", format!("{age} {salt} 30\n{end}").into(), "its lock was set to 30"),
    ];
    for (at, (what, bytes, says)) in cases.into_iter().enumerate() {
        let path = journey.profile.downloads().join(format!("../hostile-{at}.age"));
        let is_locked = bytes.starts_with(b"age-");
        fs::write(&path, bytes)?;
        choose(&journey, &path).await?;
        if is_locked {
            unlock(&journey, PASSPHRASE).await.with_context(|| what)?;
        }
        journey.wait_text("#pp-problem", says).await.with_context(|| what)?;
        journey.wait_text("#pp-problem", "Nothing was stored or changed").await?;
        ensure!(records(&journey).await? == before, "{what}: something was stored or changed");
        let polluted = journey.js("({}).title ?? null").await?;
        ensure!(polluted == json!(null), "{what}");
    }
    journey.no_console_errors().await
}

#[tokio::test]
async fn signs_that_cannot_be_seen_are_told_when_the_file_is_opened() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let what = Value::Text("Dan \u{202e}reverof evil lliw\u{202c} here".to_owned());
    case.apply(Edit::Add(At::row("chronology", Id(0xe1)), vec![("what", what)]));
    let file = journey.profile.downloads().join("../signs.json");
    fs::write(&file, saved::write(&case, Restricted::Included, "2026-11-27"))?;
    choose(&journey, &file).await?;
    journey.wait_text("#pp-opened", "One box in it holds characters that cannot be seen").await?;
    journey.no_axe_violations("a file with hidden signs").await?;
    journey.screenshot("open-unseen").await?;
    journey.click("#pp-opened a").await?;
    journey.wait_text("#pp-unseen", "the first at “Dan [U+202E]reverof evil").await?;
    journey.screenshot("review-unseen").await?;
    journey.click("#pp-unseen a").await?;
    journey.wait_for("[id=\"chronology-00000000000000e1-what\"]").await?;
    let kept = journey.held(&["chronology-00000000000000e1-what".to_owned()]).await?;
    ensure!(kept.values().any(|it| it.contains('\u{202e}')), "nothing was taken out: {kept:?}");
    journey.no_console_errors().await
}

/// 24 MB, the largest there may be: read beside the page, which goes on meanwhile.
#[tokio::test]
async fn the_largest_file_opens_beside_the_page() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut case = CaseFile::default();
    let text = "Seen at home. Ms Hale opened the door. ".repeat(110);
    for number in 0..5_000 {
        let at = At::row("chronology", Id(0xe000 + number));
        case.apply(Edit::Add(at, vec![("what", Value::Text(text.clone()))]));
    }
    let written = saved::write(&case, Restricted::Included, "2026-11-27");
    ensure!(written.len() > 20 << 20 && written.len() < saved::MOST_BYTES);
    let file = journey.profile.downloads().join("../large.json");
    fs::write(&file, written)?;
    journey.open("#/open").await?;
    journey.wait_for("#pp-file").await?;
    journey
        .js("window.tasks = []; new PerformanceObserver(list => list.getEntries().forEach(
            it => tasks.push(it.duration))).observe({ type: 'longtask' }); window.begun = performance.now()")
        .await?;
    let path = fs::canonicalize(&file)?;
    journey.browser().find(By::Css("#pp-file")).await?.send_keys(path.to_string_lossy()).await?;
    journey.until_js("location.hash.startsWith('#/d/')").await?;
    let took = journey.js("[performance.now() - begun, tasks]").await?;
    println!("24 MB opened; milliseconds in all, and each task of the page over 50: {took}");
    journey.wait_for(".govuk-task-list").await?;
    journey.no_console_errors().await
}
