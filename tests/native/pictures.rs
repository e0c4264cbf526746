//! Pictures: what is drawn stays on the sheet, says the same in words, and shows nobody who is hidden.

mod map;
mod plan;
mod time;

use std::collections::BTreeSet;
use std::fs;

use plainplan::document::{Anchor, Picture, Run, Shape};
use plainplan::domain::{CaseFile, Node, TypedDate};
use plainplan::export::saved::open;
use plainplan::layouts::pictures::{From, breadth};
use plainplan::text::Words;

/// All may be drawn.
fn all(_: &'static str, _: &dyn Node) -> bool {
    true
}

/// Names and texts that try to break a picture.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "שלום בן־דוד",
    "\u{202E}evil\u{202C}",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦🏴\u{E0067}\u{E0062}",
    "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "<script>alert('x')</script> & \"quotes\"",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Prydderch-Williams the third of that name",
    "a\nb\tc",
    "Zoë\u{301}\u{301}\u{301} Ångström",
    "名前が長い人のための試験",
];

/// Made-up choices, the same at every run.
struct Chance(u64);

impl Chance {
    /// A number below this one.
    fn of(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

fn case(name: &str) -> CaseFile {
    open(&fs::read_to_string(format!("tests/cases/{name}.json")).expect("a case")).expect("opens")
}

fn day(text: &str) -> TypedDate {
    TypedDate::of(text.parse().expect("a day"))
}

/// The same picture of the case, for words of its own and all rows.
fn with<T>(case: &CaseFile, width: u32, make: impl Fn(&From<'_>) -> T) -> T {
    thread_local!(static WORDS: Words = Words::coach());
    WORDS.with(|words| make(&From { case, words, may: &all, homes: true, width }))
}

/// Left, upper, right and lower edge of everything drawn, words by their widest.
fn edges(shape: &Shape<String>) -> (i32, i32, i32, i32) {
    match shape {
        Shape::Box { x, y, width, height, .. } => (*x, *y, x + *width as i32, y + *height as i32),
        Shape::Round { x, y, rx, ry, .. } => {
            (x - *rx as i32, y - *ry as i32, x + *rx as i32, y + *ry as i32)
        }
        Shape::Path { points, .. } => {
            let xs = || points.iter().map(|it| it.0);
            let ys = || points.iter().map(|it| it.1);
            let of = |it: Option<i32>| it.expect("a path has points");
            (of(xs().min()), of(ys().min()), of(xs().max()), of(ys().max()))
        }
        Shape::Words { x, y, anchor, size, strong, text, .. } => {
            let wide = breadth(text, *size, *strong) as i32;
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - wide / 2,
                Anchor::End => x - wide,
            };
            (left, y - i32::from(*size) * 8 / 10, left + wide, y + i32::from(*size) / 5)
        }
    }
}

/// Everything is on the sheet, letters can be read, and every line of words says something.
fn holds(picture: &Picture<String>, why: &str) {
    for shape in &picture.shapes {
        let (left, top, right, foot) = edges(shape);
        let inside =
            left >= 0 && top >= 0 && right <= picture.width as i32 && foot <= picture.height as i32;
        assert!(inside, "{why}: {shape:?} of {} x {}", picture.width, picture.height);
        if let Shape::Words { size, text, .. } = shape {
            assert!((10..=16).contains(size), "{why}: {text}");
            assert!(!text.is_empty(), "{why}");
        }
    }
    assert!(picture.shapes.len() < 400, "{why}: {} shapes", picture.shapes.len());
    assert!(!picture.title.is_empty() && !picture.told.is_empty(), "{why}");
    assert!(told(picture).iter().all(|it| !it.trim().is_empty()), "{why}");
}

/// No words lie on other words.
fn is_legible(picture: &Picture<String>, why: &str) {
    let words: Vec<_> = picture
        .shapes
        .iter()
        .filter(|it| matches!(it, Shape::Words { .. }))
        .map(|it| (edges(it), it))
        .collect();
    for (at, (one, a)) in words.iter().enumerate() {
        for (other, b) in &words[at + 1..] {
            let apart =
                one.2 <= other.0 || other.2 <= one.0 || one.3 <= other.1 || other.3 <= one.1;
            assert!(apart, "{why}: {a:?} on {b:?}");
        }
    }
}

fn told(picture: &Picture<String>) -> Vec<String> {
    let text = |it: &Run<String>| match it {
        Run::Text(text) | Run::Strong(text) => text.clone(),
        _ => String::new(),
    };
    picture.told.iter().map(|line| line.iter().map(text).collect()).collect()
}

/// All words of a picture, drawn and told.
fn said(picture: &Picture<String>) -> String {
    let drawn: BTreeSet<&String> = picture.words().collect();
    let drawn: Vec<&str> = drawn.into_iter().map(String::as_str).collect();
    format!("{}\n{}\n{}", picture.title, drawn.join("\n"), told(picture).join("\n"))
}

/// Writes an SVG to look at, with the words below.
fn show(name: &str, picture: &Picture<String>) {
    let style = "rect,ellipse,polyline,polygon{stroke-width:1.2}.pic-open{fill:none}\
        .pic-paper{fill:#fff}.pic-tint{fill:#eef3f5}.pic-deep{fill:#1d3f4f}.pic-bare{stroke:none}\
        .pic-thin,.pic-thick,.pic-dashed{stroke:#222}.pic-thick{stroke-width:3px}\
        .pic-dashed{stroke-dasharray:5 4}text{font-family:Arial,sans-serif;fill:#111}\
        .pic-strong{font-weight:700}.pic-light{fill:#fff}";
    let escape = |it: &str| it.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\" width=\"{}\" height=\"{}\">\
         <style>{style}</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
        picture.view_box(),
        picture.width,
        picture.height
    );
    for it in picture.elements() {
        let attributes: Vec<String> = it
            .attributes
            .iter()
            .map(|(name, value)| format!("{name}=\"{}\"", escape(value)))
            .collect();
        let text = it.text.as_deref().map(escape).unwrap_or_default();
        svg += &format!("<{0} {1}>{text}</{0}>", it.tag, attributes.join(" "));
    }
    svg += "</svg>";
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/pictures");
    fs::create_dir_all(folder).expect("a folder");
    fs::write(format!("{folder}/{name}.svg"), svg).expect("written");
    fs::write(format!("{folder}/{name}.txt"), said(picture)).expect("written");
}
