//! The documents on paper: printed from the page and from the file, and read back from the PDF.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::documents::{WHOLE, arrived, open_document};
use crate::harness::{DESK, Journey, Pdf, solid};
use crate::look::open_file;
use plainplan::session::route::DOCUMENTS;

/// The grey of the words that lie across each sheet, in `reader.css` and `paper.scss`.
const PALE: u8 = 0xe0;
const UPRIGHT: (u32, u32) = (210, 297);
const LYING: (u32, u32) = (297, 210);

/// What the page that is open says, and what must be on each of its sheets.
struct Told {
    /// Every text of the document.
    texts: Vec<String>,
    /// What leads to something: headings, captions, heads of tables.
    heads: Vec<String>,
    /// For whom it is, the marks.
    running: Vec<String>,
    agency: String,
    watermark: String,
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|it| Some(it.as_str()?.to_owned())).collect()
}

impl Told {
    async fn of(journey: &Journey, root: &str) -> Result<Self> {
        let told = journey
            .js(&format!(
                "(() => {{
                const root = document.querySelector({root});
                const skip = '[aria-hidden=true], .screen, .sr, .skip, .scripted, noscript, script,'
                    + ' .whose, .running, .pp-paper__reader, .pp-paper__marks, .term > summary ~ *';
                const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                const texts = [];
                while (walk.nextNode()) {{
                    const node = walk.currentNode;
                    if (node.data.trim() && !node.parentElement.closest(skip)) texts.push(node.data);
                }}
                const all = (css) => [...root.querySelectorAll(css)].map(it => it.textContent.trim());
                return {{ texts, heads: all('h1, h2, h3, h4, caption, figcaption, thead tr'),
                    running: all('.running > b, .running li, .pp-paper__running > *'),
                    agency: all('.agency, .pp-paper__agency').join(),
                    watermark: all('.watermark, .pp-paper__watermark').join() }};
                }})()",
                root = json!(root)
            ))
            .await?;
        let text = |key: &str| told[key].as_str().unwrap_or_default().to_owned();
        Ok(Self {
            texts: list(&told["texts"]),
            heads: list(&told["heads"]).iter().map(|it| solid(it)).collect(),
            running: list(&told["running"]),
            agency: text("agency"),
            watermark: text("watermark"),
        })
    }

    /// Does this line stand on every sheet, whatever the sheet says?
    fn is_furniture(&self, line: &str) -> bool {
        let line = solid(line);
        let is_number = line.split_once('/').is_some_and(|(one, all)| {
            [one, all].iter().all(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit()))
        });
        // Words that lie askew come sign by sign.
        let is_askew = line.chars().count() <= 1 && solid(&self.watermark).contains(&line);
        let running = solid(&self.running.concat());
        let running = running.contains(&line) && line.chars().count() > 4;
        is_number || is_askew || running || line == solid(&self.agency)
    }

    /// The words of a sheet itself.
    fn body<'a>(&self, sheet: &'a [String]) -> Vec<&'a String> {
        sheet.iter().filter(|it| !self.is_furniture(it)).collect()
    }

    /// Every sheet has what belongs on each; nothing is missing; nothing is left alone.
    fn holds(&self, pdf: &Pdf, size: (u32, u32), what: &str) -> Result<()> {
        let count = pdf.sheets.len();
        ensure!(pdf.sizes.iter().all(|it| *it == size), "{what}: sheets of {:?}", pdf.sizes);
        ensure!(!self.watermark.is_empty() || what.contains("blank"), "{what}: no watermark");
        let dots = pdf.dots_of(PALE)?;
        for (number, sheet) in (1..).zip(&pdf.sheets) {
            let all: String = sheet.iter().map(|it| solid(it)).collect();
            let on = format!("{what}, sheet {number} of {count}");
            ensure!(sheet.contains(&format!("{number} / {count}")), "{on}: no number");
            for it in self.running.iter().chain([&self.agency]) {
                ensure!(all.contains(&solid(it)), "{on}: no “{it}” in\n{}", sheet.join("\n"));
            }
            let pale = dots[number - 1];
            ensure!(self.watermark.is_empty() || pale > 500, "{on}: {pale} pale dots");
            let body = self.body(sheet);
            ensure!(body.len() > 1, "{on} is empty");
            let last = solid(body.last().context("a line")?);
            let leads = |it: &&String| **it == last || last.len() > 9 && it.ends_with(&last);
            let left = self.heads.iter().find(leads);
            // In the blank form rows without a word follow a head.
            let is_form = what.contains("blank");
            ensure!(left.is_none() || is_form || self.ends(&last), "{on} ends with “{last}”");
        }
        let sheets = pdf.sheets.iter();
        let sheets = sheets.map(|it| self.body(it).into_iter().map(|it| solid(it)).collect());
        let sheets: Vec<String> = sheets.collect();
        for text in &self.texts {
            ensure!(is_in(&sheets, &solid(text)), "{what}: not on paper: “{text}”\n{sheets:#?}");
        }
        Ok(())
    }

    /// May a sheet end with these words, because the document says them elsewhere than in a heading?
    fn ends(&self, last: &str) -> bool {
        self.texts.last().is_some_and(|it| solid(it) == last)
    }
}

/// A part of a text that goes on on the next sheet has at least so many signs; with fewer, any text
/// could be put together of letters that stand somewhere.
const PART: usize = 12;

/// Is this text on these sheets? It may be parted only where a sheet ends: the rest of it stands on
/// the next one.
fn is_in(sheets: &[String], text: &str) -> bool {
    let goes_on = |from: usize| {
        let mut rest = text;
        for sheet in &sheets[from..] {
            if sheet.contains(rest) {
                return rest.chars().count() >= PART || rest.len() == text.len();
            }
            let ends: Vec<usize> = rest.char_indices().map(|it| it.0).collect();
            let longest = ends.partition_point(|end| sheet.contains(&rest[..*end])) - 1;
            if longest < PART {
                return false;
            }
            rest = &rest[ends[longest]..];
        }
        false
    };
    (0..sheets.len()).any(goes_on)
}

#[test]
fn a_text_that_is_not_there_is_not_found_in_pieces() {
    let sheets: Vec<String> = [
        "Priyawasseenathomeandsaidso.Kirstysaysthatshewasnotdrinking",
        "thatnight.Leoisinclasson61of100days.Nobodyatrisk",
    ]
    .map(str::to_owned)
    .into();
    assert!(is_in(&sheets, "Leoisinclasson61of100days."));
    assert!(is_in(&sheets, "Kirstysaysthatshewasnotdrinkingthatnight.Leoisinclass"));
    for missing in [
        "Kirstydeniesthatshewasdrinkingthatnight",
        "Priyaisnotatrisk",
        "Priyawasseenathomeandsaidso.shewasnotdrinking",
        "Leoisinclasson61of100days.Priyawasseenathome",
    ] {
        assert!(!is_in(&sheets, missing), "{missing}");
    }
}

fn size_of(name: &str) -> (u32, u32) {
    let lies = ["worries", "grid", "plan-page", "chronology"].iter().any(|it| name.starts_with(it));
    if lies { LYING } else { UPRIGHT }
}

#[tokio::test]
async fn every_document_is_printed_whole_from_the_page_and_from_the_file() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    for name in DOCUMENTS {
        open_document(&journey, &draft, name).await?;
        let told = Told::of(&journey, "#pp-paper").await?;
        let pdf = journey.print(&format!("page-{name}")).await?;
        told.holds(&pdf, size_of(name), &format!("the page of {name}"))?;
        let all = pdf.solid();
        for own in ["Savedonthisdevice", "Print,orsaveasPDF", "Backto"] {
            ensure!(!all.contains(own), "{name}: “{own}” of the app is on paper");
        }
        println!("{name}: {} sheets from the page", pdf.sheets.len());

        journey.click("#pp-html").await?;
        let (file, text) = arrived(&journey, ".html").await?;
        let path = journey.profile.folder().join(file);
        fs::write(&path, text)?;
        let path = fs::canonicalize(path)?;
        journey.browser().goto(format!("file://{}", path.display())).await?;
        journey.wait_for("main").await?;
        let told = Told::of(&journey, "#page").await?;
        let pdf = journey.print(&format!("file-{name}")).await?;
        told.holds(&pdf, size_of(name), &format!("the file of {name}"))?;
        println!("{name}: {} sheets from the file", pdf.sheets.len());
        let most = match *name {
            "blank-everybody" => 34,
            // Both have pictures, and the same in words.
            it if it.starts_with("report") => 10,
            it if it.starts_with("plan-page") => 2,
            it if it.starts_with("plan") => 8,
            _ => 6,
        };
        ensure!(pdf.sheets.len() <= most, "{name}: {} sheets", pdf.sheets.len());
    }
    Ok(())
}

/// Each child's plan is one sheet.
#[tokio::test]
async fn a_plan_on_a_page_is_a_sheet_for_each_child() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    open_document(&journey, &draft, "plan-page-professionals").await?;
    let pdf = journey.print("page-each-child").await?;
    ensure!(pdf.sheets.len() == 2, "{} sheets", pdf.sheets.len());
    for (sheet, name) in pdf.sheets.iter().zip(["Plan for Priya", "Plan for Leo"]) {
        ensure!(sheet.iter().any(|it| it == name), "no {name} in\n{}", sheet.join("\n"));
    }
    Ok(())
}

/// The family's copies and the papers for the Chair are printed from their pages too.
#[tokio::test]
async fn copies_and_the_chairs_papers_are_printed_whole() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let draft = open_file(&journey, WHOLE).await?;
    for paper in ["chair", "unsettled", "000000000000101c"] {
        journey.open(&format!("{draft}/copies/{paper}")).await?;
        journey.wait_for("#pp-paper").await?;
        // Whatever is not dealt with keeps a copy from paper; here only the look of it counts.
        journey.js("document.querySelector('#pp-paper').classList.remove('pp-no-print')").await?;
        let told = Told::of(&journey, "#pp-paper").await?;
        let pdf = journey.print(&format!("page-{paper}")).await?;
        told.holds(&pdf, UPRIGHT, &format!("the page of {paper}"))?;
    }
    Ok(())
}

/// A case with an answer of 20,000 signs, an event as long as a sheet, and 200 children.
fn enormous() -> Result<Value> {
    let mut file: Value = serde_json::from_str(&fs::read_to_string(WHOLE)?)?;
    let sentence = |at: usize| format!("{at}. The child was seen at home and said so. ");
    let long = |signs: usize| {
        (1..).map(sentence).scan(0, move |sum, it| {
            *sum += it.len();
            (*sum <= signs).then_some(it)
        })
    };
    let case = &mut file["case"];
    case["involvement"]["difference"]["text"] = long(20_000).collect::<String>().into();
    case["chronology"][0]["what"] = long(6_000).collect::<String>().into();
    case["children"].as_array_mut().context("children")?.extend((1..=200).map(|at| {
        json!({ "id": format!("{:016x}", 0xc000 + at), "name": format!("Child-{at}-here"),
            "standing": "household", "birth": "born", "dob": "2020-02-02" })
    }));
    Ok(file)
}

#[tokio::test]
async fn very_long_answers_and_very_many_children_are_on_paper_whole() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let path = journey.profile.folder().join("enormous.json");
    fs::write(&path, enormous()?.to_string())?;
    let draft = open_file(&journey, &path.to_string_lossy()).await?;
    open_document(&journey, &draft, "report-professionals").await?;
    let told = Told::of(&journey, "#pp-paper").await?;
    ensure!(told.texts.iter().any(|it| it.len() > 19_900), "no long answer");
    let pdf = journey.print("page-enormous").await?;
    told.holds(&pdf, UPRIGHT, "an enormous report")?;
    // Wherever the table of children goes on, its head comes again. The words of the map name them too.
    for (number, sheet) in (1..).zip(&pdf.sheets) {
        let body = told.body(sheet);
        let row = |it: &&&String| it.starts_with("Child-") && it.contains("2 February");
        let children = body.iter().filter(row).count();
        let head = body.iter().any(|it| it.contains("Born, or due"));
        ensure!(children < 3 || head, "sheet {number}: {children} children and no head");
    }
    let of =
        |text: &str| pdf.sheets.iter().filter(|it| it.iter().any(|it| it.contains(text))).count();
    ensure!(of("Child-200-here") > 0 && of("Child-1-here") > 0, "children are missing");
    Ok(())
}
