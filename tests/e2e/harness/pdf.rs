//! A page as it is printed, read back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use xtask::paths;

use super::Journey;

/// A printed page.
pub struct Pdf {
    /// The file: target/prints/<name>.pdf, to be looked at.
    pub file: PathBuf,
    /// The text of each sheet, line by line in the order in which it was drawn.
    pub sheets: Vec<Vec<String>>,
    /// Width and height of each sheet, in millimetres.
    pub sizes: Vec<(u32, u32)>,
}

impl Journey {
    /// Prints the page that is open as a person does who changes nothing in the dialogue.
    pub async fn print(&self, name: &str) -> Result<Pdf> {
        let asked = json!({ "preferCSSPageSize": true });
        let answer = self.cdp("Page.printToPDF", asked).await?;
        let bytes = STANDARD.decode(answer["data"].as_str().context("no PDF")?)?;
        let folder = paths::root().join("target/prints");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.pdf"));
        fs::write(&file, bytes)?;
        Pdf::read(file)
    }
}

impl Pdf {
    fn read(file: PathBuf) -> Result<Self> {
        let text = run(Command::new("pdftotext").arg("-raw").arg(&file).arg("-"))?;
        let text = String::from_utf8(text)?;
        let mut sheets: Vec<Vec<String>> =
            text.split('\u{c}').map(|it| it.lines().map(plain).collect()).collect();
        // A form feed stands after every sheet.
        sheets.pop();
        let info = run(Command::new("pdfinfo").args(["-f", "1", "-l", "-1"]).arg(&file))?;
        let info = String::from_utf8(info)?;
        let sizes = info.lines().filter(|it| it.starts_with("Page ") && it.contains(" size:"));
        let sizes: Vec<_> = sizes.filter_map(millimetres).collect();
        ensure!(sizes.len() == sheets.len(), "{} sheets, {} sizes", sheets.len(), sizes.len());
        Ok(Self { file, sheets, sizes })
    }

    /// All text without any spaces, so that no line end is in the way.
    pub fn solid(&self) -> String {
        self.sheets.iter().flatten().map(|it| solid(it)).collect()
    }

    /// How many dots of this grey are on each sheet, at 30 dots to the inch: letters of that colour,
    /// not the edges of black ones.
    pub fn dots_of(&self, grey: u8) -> Result<Vec<usize>> {
        let pictures = ["-gray", "-aa", "no", "-r", "30"];
        let all = run(Command::new("pdftoppm").args(pictures).arg(&self.file))?;
        let mut rest = &all[..];
        let mut counts = Vec::new();
        while !rest.is_empty() {
            let (picture, after) = picture(rest)?;
            counts.push(picture.iter().filter(|it| **it == grey).count());
            rest = after;
        }
        Ok(counts)
    }
}

/// A text without any spaces.
pub fn solid(text: &str) -> String {
    plain(text).split_whitespace().collect()
}

/// A text without the ligatures of a font.
fn plain(text: &str) -> String {
    let pairs = [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];
    pairs.iter().fold(text.to_owned(), |text, (one, two)| text.replace(one, two))
}

/// `Page    1 size: 594.96 x 841.92 pts (A4)`.
fn millimetres(line: &str) -> Option<(u32, u32)> {
    let (_, size) = line.split_once("size:")?;
    let mut numbers = size.split_whitespace().filter_map(|it| it.parse::<f64>().ok());
    let mut next = || numbers.next().map(|it| (it * 25.4 / 72.0).round() as u32);
    Some((next()?, next()?))
}

/// The dots of the first picture (PGM: `P5 width height 255`) and what comes after it.
fn picture(bytes: &[u8]) -> Result<(&[u8], &[u8])> {
    let mut at = 0;
    let mut words = Vec::new();
    while words.len() < 4 {
        let end = bytes[at..].iter().position(u8::is_ascii_whitespace).context("no picture")?;
        words.push(std::str::from_utf8(&bytes[at..at + end])?);
        at += end + 1;
    }
    let ["P5", width, height, "255"] = words[..] else { bail!("a picture begins {words:?}") };
    let dots = width.parse::<usize>()? * height.parse::<usize>()?;
    ensure!(bytes.len() >= at + dots, "half a picture");
    Ok(bytes[at..].split_at(dots))
}

fn run(command: &mut Command) -> Result<Vec<u8>> {
    let program = Path::new(command.get_program()).display().to_string();
    let output = command.output().with_context(|| format!("{program} is missing"))?;
    ensure!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(output.stdout)
}
