//! LibreOffice at work: all files are converted in one go, which is most of the time it takes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use plainplan::document::word::{Labels, check, word};
use plainplan::document::{Doc, Sheet};
use plainplan::text::Words;

use crate::{any, cases, pages, sample, tables};

/// One document as LibreOffice shows it.
pub struct Shown {
    /// The document.
    pub doc: Doc<String>,
    /// Its text without pages.
    pub text: String,
    /// The text of each page.
    pub pages: Vec<String>,
    /// What `pdfinfo` says.
    pub info: String,
    /// As an OpenDocument text in one file of XML.
    pub open: String,
    /// Each page as a grey picture: its width and its pixels, a byte each.
    pub pictures: Vec<(usize, Vec<u8>)>,
}

static SHOWN: LazyLock<BTreeMap<&'static str, Shown>> = LazyLock::new(convert);

/// A document, converted.
pub fn shown(name: &str) -> &'static Shown {
    &SHOWN[name]
}

/// A text without its white: where lines and pages break says nothing about what is said.
pub fn squashed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn documents() -> Vec<(&'static str, Doc<String>)> {
    let mut count = 0;
    let each = any::one_of_each(|| {
        count += 1;
        format!("text {count:03} of it")
    });
    let bare = Doc { watermark: None, agency: None, ..sample::report(Sheet::Portrait) };
    let mut all = vec![
        ("each", each),
        ("bare", bare),
        ("upright", sample::report(Sheet::Portrait)),
        ("lying", sample::report(Sheet::Landscape)),
        ("large", sample::large()),
        ("long", tables::long()),
        ("headings", pages::headings()),
        ("empty", Doc { title: String::new(), ..sample::doc(Sheet::Portrait, vec![]) }),
    ];
    all.extend(cases::documents());
    all
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers")
}

fn convert() -> BTreeMap<&'static str, Shown> {
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let labels = Labels::of(&Words::coach(), "en");
    let documents = documents();
    for (name, doc) in &documents {
        let file = word(doc, &labels);
        check(doc, &labels, &file).expect("the document, whole");
        fs::write(folder.join(format!("{name}.docx")), file).expect("written");
    }
    let all: Vec<&str> = documents.iter().map(|it| it.0).collect();
    let lean: Vec<&str> = all.iter().copied().filter(|it| *it != "large").collect();
    office("pdf", &all);
    office("txt:Text (encoded):UTF8", &all);
    office("fodt", &lean);
    let one = |(name, doc): (&'static str, Doc<String>)| {
        let path = |kind: &str| folder.join(format!("{name}.{kind}"));
        let pdf = path("pdf");
        let pages = run(Command::new("pdftotext").arg("-layout").arg(&pdf).arg("-"));
        let mut pages: Vec<String> = pages.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        let info = run(Command::new("pdfinfo").arg(&pdf));
        let text = fs::read_to_string(path("txt")).expect("a text");
        let open = fs::read_to_string(path("fodt")).unwrap_or_default();
        let pictures = if name.contains("large") || name.contains("case-") {
            Vec::new()
        } else {
            pictures(&pdf)
        };
        (name, Shown { doc, text, pages, info, open, pictures })
    };
    documents.into_iter().map(one).collect()
}

fn office(kind: &str, names: &[&str]) {
    let folder = folder();
    // A profile of its own: LibreOffice runs once for each.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let files = names.iter().map(|it| folder.join(format!("{it}.docx")));
    run(Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", kind, "--outdir"])
        .arg(&folder)
        .args(files));
}

fn pictures(pdf: &Path) -> Vec<(usize, Vec<u8>)> {
    let root = pdf.with_extension("page");
    run(Command::new("pdftoppm").args(["-gray", "-r", "36"]).arg(pdf).arg(&root));
    let name = root.file_name().expect("a name").to_string_lossy().into_owned();
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .map(|it| it.expect("readable").path())
        .filter(|it| it.extension().is_some_and(|it| it == "pgm"))
        .filter(|it| it.file_name().is_some_and(|it| it.to_string_lossy().starts_with(&name)))
        .collect();
    files.sort();
    files.iter().map(|it| grey(&fs::read(it).expect("a picture"))).collect()
}

/// A PGM: `P5`, width, height, 255, each after white, and the pixels.
fn grey(file: &[u8]) -> (usize, Vec<u8>) {
    let mut numbers = Vec::new();
    let mut at = 2;
    while numbers.len() < 3 {
        while file[at].is_ascii_whitespace() {
            at += 1;
        }
        let end = at + file[at..].iter().position(u8::is_ascii_whitespace).expect("more");
        numbers.push(String::from_utf8_lossy(&file[at..end]).parse::<usize>().expect("a number"));
        at = end;
    }
    (numbers[0], file[at + 1..].to_vec())
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|it| panic!("{command:?}: {it}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
