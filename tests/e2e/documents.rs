//! The documents of the conference, as their author makes them: the list, each of them, its files, the
//! texts to copy; and one that is not ready.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::hands::Hands;
use crate::harness::{DESK, Journey, Size};
use crate::look::open_file;
use plainplan::session::route::DOCUMENTS;

pub const WHOLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/whole.json");
const APART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/apart.json");
const SIZES: [(Size, &str); 2] = [((1366, 768), "laptop"), ((360, 640), "phone")];

/// Opens a document and waits until it is that of the case as it is now.
pub async fn open_document(journey: &Journey, draft: &str, name: &str) -> Result<()> {
    journey.open(&format!("{draft}/documents/{name}")).await?;
    journey.wait_for("#pp-paper").await?;
    Ok(())
}

/// A file that arrived, taken out of the folder of downloads.
pub async fn arrived(journey: &Journey, ending: &str) -> Result<(String, String)> {
    let (name, bytes) = journey.download(ending).await?;
    fs::remove_file(journey.profile.downloads().join(&name))?;
    Ok((name, String::from_utf8(bytes)?))
}

/// The page at both sizes: sound, and a picture of it.
async fn sound(journey: &Journey, name: &str) -> Result<()> {
    for (size, on) in SIZES {
        journey.resize(size).await?;
        journey.no_sideways_scroll(&format!("{name} on a {on}")).await?;
        journey.no_axe_violations(&format!("{name} on a {on}")).await?;
        let small = "[...document.querySelectorAll('main a, main button, main summary')]
            .filter(it => it.checkVisibility() && !it.closest('li:not(.pp-documents *), p:not(.pp-documents__for)')
                && it.getBoundingClientRect().height < 43.5).map(it => it.innerText).join()";
        let small = journey.js(small).await?;
        ensure!(small == json!(""), "{name} on a {on}: hard to hit: {small}");
        let height = journey.js("Math.min(document.documentElement.scrollHeight, 4000)").await?;
        let height = height.as_f64().unwrap_or_default() as u32;
        journey.resize((size.0, height.max(size.1))).await?;
        journey.screenshot(&format!("documents-{name}-{on}")).await?;
    }
    journey.resize(DESK).await
}

#[tokio::test]
async fn every_document_is_sound_and_comes_as_files_that_name_nobody() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    journey.click(".govuk-task-list__link[href$='/documents']").await?;
    journey.wait_for("#pp-documents").await?;
    let links = journey.js("document.querySelectorAll('#pp-documents a').length").await?;
    ensure!(links == json!(DOCUMENTS.len()), "{links} documents");
    sound(&journey, "list").await?;

    for name in DOCUMENTS {
        open_document(&journey, &draft, name).await?;
        sound(&journey, name).await?;
        let formats: &[&str] = if name.starts_with("chronology") {
            &["html", "text", "csv"]
        } else {
            &["html", "text"]
        };
        for format in formats {
            journey.click(&format!("#pp-{format}")).await?;
            journey.wait_text("#pp-done", "read back and checked").await?;
            let ending = if *format == "text" { ".txt" } else { &format!(".{format}") };
            let (file, text) = arrived(&journey, ending).await?;
            ensure!(file.starts_with(name), "{file} is no {name}");
            for person in ["priya", "leo", "kirsty", "vale", "marcus", "bell", "anyshire", "lund"] {
                ensure!(!file.to_lowercase().contains(person), "{file} names somebody");
            }
            if matches!(*name, "blank-everybody") {
                continue;
            }
            for said in ["Priya", "Leo"] {
                ensure!(text.contains(said), "{file} does not say “{said}”");
            }
        }
    }
    let text = |name: &'static str, format: &'static str| {
        let (journey, draft) = (&journey, &draft);
        async move {
            open_document(journey, draft, name).await?;
            journey.click(&format!("#pp-{format}")).await?;
            let ending = if format == "text" { ".txt" } else { ".csv" };
            Ok::<_, anyhow::Error>(arrived(journey, ending).await?.1)
        }
    };
    let report = text("report-professionals", "text").await?;
    for said in ["61% in the autumn term", "[Allegation – under enquiry]", "14 Mill Row"] {
        ensure!(report.contains(said), "the report does not say “{said}”");
    }
    let table = text("chronology-professionals", "csv").await?;
    ensure!(table.starts_with("\u{feff}\"From\",\"To\","), "a spreadsheet begins {}", &table[..40]);
    ensure!(table.contains("about June 2024"), "{table}");

    journey.open(&format!("{draft}/documents/boxes")).await?;
    journey.wait_for(".pp-boxes").await?;
    sound(&journey, "boxes").await?;
    journey.no_console_errors().await?;
    journey.only_own_requests().await?;
    Ok(())
}

/// The file somebody is given, opened by itself on a phone and on a laptop.
#[tokio::test]
async fn the_file_of_a_document_is_sound_on_a_phone_and_on_a_laptop() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    for name in
        ["report-professionals", "worries-everybody", "plan-professionals", "plan-page-everybody"]
    {
        open_document(&journey, &draft, name).await?;
        journey.click("#pp-html").await?;
        let (file, text) = arrived(&journey, ".html").await?;
        let path = journey.profile.folder().join(file);
        fs::write(&path, text)?;
        let path = fs::canonicalize(path)?;
        journey.browser().goto(format!("file://{}", path.display())).await?;
        journey.wait_for("main").await?;
        sound(&journey, &format!("file-{name}")).await?;
    }
    Ok(())
}

/// From the list of tasks to a printed report and its files, without a mouse.
#[tokio::test]
async fn documents_are_made_by_keyboard_alone() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    open_file(&journey, WHOLE).await?;
    let hands = Hands(&journey);
    hands.tab_to(".govuk-task-list__link[href$='/documents']").await?;
    hands.go("/documents").await?;
    hands.tab_to("a[href$='/documents/chronology-everybody']").await?;
    hands.go("/documents/chronology-everybody").await?;
    journey.wait_for("#pp-paper").await?;
    journey
        .js("window.print = () => { window.printed = (window.printed ?? 0) + 1; }; true")
        .await?;
    hands.tab_to("#pp-print").await?;
    hands.press(Key::Enter).await?;
    journey.until_js("window.printed === 1").await?;
    for (button, ending) in [("html", ".html"), ("text", ".txt"), ("csv", ".csv")] {
        hands.tab_to(&format!("#pp-{button}")).await?;
        hands.press(Key::Space).await?;
        arrived(&journey, ending).await?;
        hands.is_on(&format!("#pp-{button}")).await?;
    }
    hands.tab_to("#pp-left summary").await?;
    hands.press(Key::Enter).await?;
    journey.until_js("document.querySelector('#pp-left').open").await?;
    journey
        .open(&format!("{}/boxes", journey.hash().await?.rsplit_once('/').map_or("", |it| it.0)))
        .await?;
    journey.wait_for(".pp-boxes").await?;
    hands.tab_to(".pp-boxes button").await?;
    hands.press(Key::Enter).await?;
    journey.until_js("document.querySelector('#pp-done').innerText.length > 0").await?;
    Ok(())
}

/// What is kept back, told in a text that is not: nothing is printed, no file is made, until the
/// author has said why it may stand.
#[tokio::test]
async fn a_document_that_tells_of_what_it_leaves_out_goes_nowhere() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let mut file: Value = serde_json::from_str(&fs::read_to_string(APART)?)?;
    file["case"]["chronology"][0]["what"] = "They now live near Larch Row.".into();
    let path = journey.profile.folder().join("tells.json");
    fs::write(&path, file.to_string())?;
    let draft = open_file(&journey, &path.to_string_lossy()).await?;
    open_document(&journey, &draft, "report-everybody").await?;
    journey.wait_text("#pp-finds", "Larch Row").await?;
    sound(&journey, "not-ready").await?;
    let before = journey.print("page-not-ready").await?;
    // The sheet says why nothing is on it.
    let why = before.solid().replacen("1/1", "", 1);
    ensure!(why == "Firstdealwithwhatthispageasksyoutocheck.", "printed: {why}");
    journey.js("window.print = () => { window.printed = true; }; true").await?;
    for button in ["print", "html", "text"] {
        journey.click(&format!("#pp-{button}")).await?;
        journey.wait_text("#pp-done", "First deal with").await?;
    }
    ensure!(journey.js("window.printed === undefined").await? == json!(true), "it was printed");
    ensure!(fs::read_dir(journey.profile.downloads())?.count() == 0, "a file was made");

    // Nor can the texts of the report be copied piece by piece.
    journey.open(&format!("{draft}/documents/boxes")).await?;
    journey.wait_for("#pp-boxes-first a[href$='/documents/report-professionals']").await?;
    ensure!(journey.js("document.querySelectorAll('.pp-boxes').length").await? == json!(0));
    sound(&journey, "boxes-not-ready").await?;
    open_document(&journey, &draft, "report-everybody").await?;
    journey.wait_text("#pp-finds", "Larch Row").await?;

    let open = "document.querySelectorAll('.pp-find__because').length";
    let count = journey.js(open).await?.as_u64().unwrap_or_default();
    for left in (0..count).rev() {
        journey.wait_for(".pp-find__because input").await?.send_keys("Both know it.").await?;
        journey.click(".pp-find__because button").await?;
        journey.until_js(&format!("{open} === {left}")).await?;
    }
    journey.until_js("!document.querySelector('#pp-paper').matches('.pp-no-print')").await?;
    let after = journey.print("page-ready").await?;
    ensure!(after.solid().contains("LarchRow"), "not printed: {}", after.solid());
    journey.click("#pp-text").await?;
    ensure!(arrived(&journey, ".txt").await?.1.contains("near Larch Row"), "no file");
    // Asked for again, the same file comes again; and Word comes, whole and under a name of its sort.
    journey.click("#pp-text").await?;
    ensure!(arrived(&journey, ".txt").await?.1.contains("near Larch Row"), "no second file");
    journey.click("#pp-word").await?;
    let (name, bytes) = journey.download(".docx").await?;
    ensure!(name.starts_with("report-everybody-") && bytes.starts_with(b"PK"), "{name}");
    let said = plainplan::document::word::texts(&bytes)?;
    ensure!(said.iter().any(|it| it.contains("near Larch Row")), "not in the Word file");
    // Two formats asked for in one breath: the second waits for nobody's answer but its own.
    journey
        .js("for (const it of ['word', 'text']) document.querySelector(`#pp-${it}`).click(); true")
        .await?;
    let (_, bytes) = journey.download(".docx").await?;
    ensure!(bytes.starts_with(b"PK"), "no Word file under the name of one");
    journey.wait_text("#pp-done", "read back and checked").await?;
    journey.click("#pp-text").await?;
    ensure!(arrived(&journey, ".txt").await?.1.contains("near Larch Row"), "no third file");
    journey.click("#pp-print").await?;
    journey.until_js("window.printed === true").await?;
    journey.no_console_errors().await?;
    Ok(())
}
