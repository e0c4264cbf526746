//! A document as Word knows one: paragraphs in styles, tables and drawings, one after the other.

use super::flow_blocks::{Place, blocks};
use super::piece::{Look, Para, Piece, joined};
use crate::document::{Doc, Shape, Sheet};

/// A page of A4 in twentieths of a point, and the margin on every side.
const A4: (u32, u32) = (11_906, 16_838);
const MARGIN: u32 = 1_134;

/// One thing in the flow.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'a> {
    /// A paragraph.
    Para(Para<'a>),
    /// A table.
    Grid(Grid<'a>),
    /// A drawing.
    Drawing(Drawing<'a>),
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid<'a> {
    /// Its style's id.
    pub style: &'static str,
    /// How wide each column is, in twentieths of a point.
    pub widths: Vec<u32>,
    /// The row that comes again on every page; empty for none.
    pub head: Vec<Vec<Item<'a>>>,
    /// The rows, cell by cell.
    pub rows: Vec<Vec<Vec<Item<'a>>>>,
    /// Which rows are short enough to stay whole on a page.
    pub whole: Vec<bool>,
}

/// A drawing: where things stand in units of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing<'a> {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// What is drawn, words as they are seen.
    pub shapes: Vec<Shape<String>>,
    /// What it shows, for those who do not see it: line by line.
    pub told: Vec<Vec<Piece<'a>>>,
}

/// How wide and high a sheet is.
pub fn size(sheet: Sheet) -> (u32, u32) {
    match sheet {
        Sheet::Portrait => A4,
        Sheet::Landscape => (A4.1, A4.0),
    }
}

/// How much room a line has.
pub fn room(sheet: Sheet) -> u32 {
    size(sheet).0 - 2 * MARGIN
}

/// All that is said of whose copy it is. The mark that lies across every page is one of them: it is
/// a picture, and not everybody sees it.
pub fn marks<'a, T: AsRef<str>>(
    doc: &Doc<T>,
    piece: impl Fn(&T) -> Vec<Piece<'a>>,
) -> Vec<Piece<'a>> {
    let is_said = |it: &&T| !doc.marks.iter().any(|mark| mark.as_ref() == it.as_ref());
    let watermark = doc.watermark.as_ref().filter(is_said);
    joined(doc.marks.iter().chain(watermark).map(piece), " · ")
}

/// The document as a flow.
pub fn flow<T: AsRef<str>>(doc: &Doc<T>) -> Vec<Item<'static>> {
    let one = |it: &T| vec![Piece::doc(it, Look::Plain)];
    let mut head = vec![
        Para::new("Title", one(&doc.title)),
        Para::new("Subtitle", one(&doc.reader)),
        Para::new("Marks", marks(doc, one)),
    ];
    head.extend(doc.agency.as_ref().map(|it| Para::new("Normal", one(it))));
    let place = Place { room: room(doc.sheet), in_cell: false, heads: false };
    let mut items = Vec::new();
    put(&mut items, head);
    for (at, section) in doc.sections.iter().enumerate() {
        let style = if doc.new_sheets && at > 0 { "HeadingSheet" } else { "Heading1" };
        put(&mut items, vec![Para::new(style, one(&section.heading))]);
        items.extend(blocks(&section.blocks, place));
    }
    items
}

/// Puts paragraphs in, but none without words: an empty heading is a riddle in Word's list of them.
pub fn put<'a>(items: &mut Vec<Item<'a>>, paras: Vec<Para<'a>>) {
    items.extend(paras.into_iter().filter(|it| !it.is_empty()).map(Item::Para));
}
