//! A finished file held against its document: all of it is in there, and nothing else is.
//!
//! The flow says where each word comes from, and is not believed: what it calls a text of the
//! document is looked up there, and its own signs are few and listed here.

use std::collections::HashSet;

use super::flow::{Drawing, Item, flow};
use super::frame::{Frame, field};
use super::labels::{Labels, PAGE, PAGES};
use super::pack::NAMES;
use super::piece::{Piece, Source, text_of};
use super::read::{Part, Unread, parts};
use crate::document::signs::visible;
use crate::document::{Doc, Shape};

/// What is wrong with a file. It holds no words of the document.
#[derive(Debug, thiserror::Error)]
pub enum Unlike {
    /// It cannot be read back.
    #[error(transparent)]
    Unread(#[from] Unread),
    /// A text of the document is not in the file: which, counted from 0 as `Doc::texts` has them.
    #[error("text {0} of the document is not in the file")]
    Lost(usize),
    /// Something is in a part that is not in the document.
    #[error("{0} says something that is not in the document")]
    Added(String),
}

/// Is the file this document, whole, and nothing else?
///
/// # Errors
///
/// What is lost or added first.
pub fn check<T: AsRef<str>>(doc: &Doc<T>, labels: &Labels, bytes: &[u8]) -> Result<(), Unlike> {
    let (flow, frame) = (flow(doc), Frame::of(doc, labels));
    let mut said = Said::default();
    said.items(&flow);
    let read = parts(bytes)?;
    let added = |part: &str| Err(Unlike::Added(part.to_owned()));
    if let Some(part) = read.iter().find(|it| !NAMES.contains(&it.name.as_str())) {
        return added(&part.name);
    }
    let empty = Part::default();
    for name in NAMES {
        let mut parts = read.iter().filter(|it| it.name == name);
        let part = parts.next().unwrap_or(&empty);
        if parts.next().is_some() {
            return added(name);
        }
        let (paragraphs, others) = match name {
            "word/document.xml" => (said.paragraphs.clone(), said.others.clone()),
            "word/header1.xml" => {
                let head = frame.paras[..2].iter().map(|it| it.text()).collect();
                (without_empty(head), without_empty(vec![text_of(&frame.watermark)]))
            }
            "word/footer1.xml" => {
                let pieces = frame.paras[2].pieces.iter();
                let shown =
                    |it: &Piece| if field(it).is_some() { "1" } else { &it.text }.to_owned();
                let foot = pieces.clone().map(shown).collect();
                (vec![foot], pieces.filter_map(field).map(str::to_owned).collect())
            }
            "docProps/core.xml" => {
                let lang = if labels.lang == "cy" { "cy-GB" } else { "en-GB" };
                let title = visible(doc.title.as_ref()).trim().to_owned();
                (Vec::new(), without_empty(vec![title, lang.to_owned()]))
            }
            _ => (Vec::new(), Vec::new()),
        };
        if part.paragraphs != paragraphs || part.others != others {
            return added(name);
        }
    }
    said.pieces.extend(frame.paras.iter().flat_map(|it| it.pieces.iter().cloned()));
    said.pieces.extend(frame.watermark.iter().cloned());
    held(doc, labels, &said.pieces)
}

fn without_empty(texts: Vec<String>) -> Vec<String> {
    texts.into_iter().filter(|it| !it.is_empty()).collect()
}

/// What the flow should make the body say.
#[derive(Default)]
struct Said {
    paragraphs: Vec<String>,
    others: Vec<String>,
    pieces: Vec<Piece<'static>>,
}

impl Said {
    fn items(&mut self, items: &[Item<'static>]) {
        for item in items {
            match item {
                Item::Para(it) => {
                    self.paragraphs.extend(Some(it.text()).filter(|it| !it.is_empty()));
                    self.pieces.extend(it.pieces.iter().cloned());
                }
                Item::Grid(it) => {
                    let rows = it.rows.iter().flatten();
                    it.head.iter().chain(rows).for_each(|cell| self.items(cell));
                }
                Item::Drawing(it) => self.drawing(it),
            }
        }
    }

    fn drawing(&mut self, it: &Drawing<'static>) {
        let told: Vec<String> = it.told.iter().map(|it| text_of(it)).collect();
        self.others.push(told.join("\n"));
        for shape in &it.shapes {
            if let Shape::Words { text, .. } = shape {
                let line = text.replace(['\n', '\t'], " ");
                self.paragraphs.extend(Some(line).filter(|it| !it.is_empty()));
                self.pieces.push(Piece {
                    text: text.clone().into(),
                    look: super::piece::Look::Plain,
                    source: Source::Doc,
                });
            }
        }
    }
}

/// Is every text of the document among the pieces, and every piece a text of the document or a sign
/// of ours?
fn held<T: AsRef<str>>(doc: &Doc<T>, labels: &Labels, pieces: &[Piece]) -> Result<(), Unlike> {
    let texts: Vec<String> = doc.texts().into_iter().map(|it| visible(it.as_ref())).collect();
    let known: HashSet<&str> = texts.iter().map(String::as_str).collect();
    let is_ours = |text: &str| {
        const SIGNS: [&str; 12] =
            ["", " [", "]", "“", "”", " · ", ": ", " ", "…", "\t", PAGE, PAGES];
        let is_number = text.strip_suffix(".\t").is_some_and(|it| it.parse::<u32>().is_ok());
        SIGNS.contains(&text) || is_number || labels.page.contains(text)
    };
    for piece in pieces {
        let is_known = match piece.source {
            Source::Doc => known.contains(piece.text.as_ref()),
            // Few: the head and foot of a page.
            Source::Cut => texts.iter().any(|it| it.starts_with(piece.text.as_ref())),
            Source::Own => is_ours(&piece.text),
        };
        if !is_known {
            return Err(Unlike::Added("the flow".to_owned()));
        }
    }
    let there: HashSet<&str> = pieces
        .iter()
        .filter(|it| it.source == Source::Doc)
        .map(|it| it.text.as_ref())
        .chain([""])
        .collect();
    match texts.iter().position(|it| !there.contains(it.as_str())) {
        Some(at) => Err(Unlike::Lost(at)),
        None => Ok(()),
    }
}
