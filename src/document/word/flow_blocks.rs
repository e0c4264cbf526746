//! The blocks of a document as items of the flow.

use super::flow::{Drawing, Grid, Item, put};
use super::piece::{Look, Para, Piece, joined, text_of};
use crate::document::signs::visible;
use crate::document::{Block, Line, Picture, Point, Run, Shape, Table, is_long};

/// Where blocks stand.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// How wide they may be, in twentieths of a point.
    pub room: u32,
    /// In a cell of a table?
    pub in_cell: bool,
    /// In the cell that says what its row is?
    pub heads: bool,
}

impl Place {
    /// The style of a paragraph that is nothing else.
    fn normal(self) -> &'static str {
        match (self.heads, self.in_cell) {
            (true, _) => "RowHead",
            (_, true) => "TableText",
            _ => "Normal",
        }
    }
}

/// What a column of labels takes, in percent.
const LABELS: u32 = 30;
/// What the edges of a cell take, in twentieths of a point.
const EDGES: u32 = 216;

/// Blocks in a row.
pub fn blocks<T: AsRef<str>>(all: &[Block<T>], place: Place) -> Vec<Item<'static>> {
    let mut items = Vec::new();
    all.iter().for_each(|it| block(&mut items, it, place));
    items
}

fn block<T: AsRef<str>>(items: &mut Vec<Item<'static>>, block: &Block<T>, place: Place) {
    let mut one = |style, pieces| put(items, vec![Para::new(style, pieces)]);
    match block {
        Block::Heading(it) => one("Heading2", words(it)),
        Block::Subheading(it) => one("Heading3", words(it)),
        Block::Para(it) => one(place.normal(), line(it)),
        Block::Note(it) => one("Note", line(it)),
        Block::Point(it) => point(items, it),
        Block::List(lines) => lines.iter().for_each(|it| one("ListBullet", line(it))),
        Block::Glossary(rows) => rows.iter().for_each(|(term, plain)| {
            let term = vec![Piece::doc(term, Look::Strong)];
            one("Meaning", joined([term, words(plain)].into_iter(), ": "));
        }),
        Block::Facts(rows) => facts(items, rows, place),
        Block::Table(it) => table(items, it, place),
        Block::Picture(it) => picture(items, it),
        Block::Space(lines) => {
            let ruled = || Item::Para(Para::new("Ruled", Vec::new()));
            items.extend((0..*lines).map(|_| ruled()));
            items.push(gap());
        }
    }
}

fn words<T: AsRef<str>>(text: &T) -> Vec<Piece<'static>> {
    vec![Piece::doc(text, Look::Plain)]
}

/// A line; what a reader would open stands behind its word in brackets.
fn line<T: AsRef<str>>(line: &Line<T>) -> Vec<Piece<'static>> {
    let mut pieces = Vec::new();
    for run in line {
        let (seen, more) = match run {
            Run::Text(it) => (Piece::doc(it, Look::Plain), None),
            Run::Strong(it) => (Piece::doc(it, Look::Strong), None),
            Run::Swapped { plain, original } => (Piece::doc(plain, Look::Plain), Some(original)),
            Run::Term { term, plain } => (Piece::doc(term, Look::Plain), Some(plain)),
        };
        pieces.push(seen);
        if let Some(more) = more {
            let own = |it| Piece::own(it, Look::Quiet);
            pieces.extend([own(" ["), Piece::doc(more, Look::Quiet), own("]")]);
        }
    }
    pieces
}

/// A point: its number hangs in the margin, its words stand under its marks.
fn point<T: AsRef<str>>(items: &mut Vec<Item<'static>>, point: &Point<T>) {
    let marks = joined(point.marks.iter().map(words), " · ");
    let lead: Vec<Piece> = point.lead.iter().map(|it| Piece::doc(it, Look::Plain)).collect();
    let mut text = line(&point.text);
    if point.is_quote {
        text.insert(0, Piece::own("“", Look::Plain));
        text.push(Piece::own("”", Look::Plain));
    }
    let is_numbered = point.number.is_some();
    let (has_marks, has_lead) = (!text_of(&marks).is_empty(), !text_of(&lead).is_empty());
    // The number stands before whatever comes first.
    let first = |is_first: bool, mut pieces: Vec<Piece<'static>>| {
        if let Some(number) = point.number.filter(|_| is_first) {
            pieces.insert(0, Piece::own(format!("{number}.\t"), Look::Plain));
        }
        pieces
    };
    let styles = match (is_numbered, has_marks, has_lead, point.is_quote) {
        (false, .., true) => ["Tag", "Label", "Quote", "Note"],
        (false, ..) => ["Tag", "Label", "Said", "Note"],
        (true, true, _, true) => ["PointTag", "PointLabel", "PointQuote", "PointNote"],
        (true, true, ..) => ["PointTag", "PointLabel", "PointText", "PointNote"],
        (true, _, true, true) => ["PointTag", "PointHead", "PointQuote", "PointNote"],
        (true, _, true, _) => ["PointTag", "PointHead", "PointText", "PointNote"],
        (true, ..) => ["PointTag", "PointLabel", "PointFirst", "PointNote"],
    };
    let mut paras = Vec::new();
    if has_marks {
        paras.push(Para::new(styles[0], first(true, marks)));
    }
    if has_lead {
        paras.push(Para::new(styles[1], first(!has_marks, lead)));
    }
    paras.push(Para::new(styles[2], first(!has_marks && !has_lead, text)));
    paras.extend(point.notes.iter().map(|it| Para::new(styles[3], line(it))));
    put(items, paras);
}

/// Labels and what they say: beside one another on the page, in one line within a cell.
fn facts<T: AsRef<str>>(items: &mut Vec<Item<'static>>, rows: &[(T, Line<T>)], place: Place) {
    if place.in_cell {
        let one = |(label, text): &(T, Line<T>)| {
            let label = vec![Piece::doc(label, Look::Strong)];
            Para::new(place.normal(), joined([label, line(text)].into_iter(), " "))
        };
        return put(items, rows.iter().map(one).collect());
    }
    if rows.is_empty() {
        return;
    }
    let cell = |style, pieces| {
        let mut cell = Vec::new();
        put(&mut cell, vec![Para::new(style, pieces)]);
        cell
    };
    let row = |(label, text): &(T, Line<T>)| {
        vec![cell("RowHead", words(label)), cell("TableText", line(text))]
    };
    let first = place.room * LABELS / 100;
    items.push(Item::Grid(Grid {
        style: "Bare",
        widths: vec![first, place.room - first],
        head: Vec::new(),
        rows: rows.iter().map(row).collect(),
        whole: rows.iter().map(|it| !is_long(&it.1)).collect(),
    }));
    items.push(gap());
}

fn table<T: AsRef<str>>(items: &mut Vec<Item<'static>>, table: &Table<T>, place: Place) {
    put(items, vec![Para::new("Caption", words(&table.caption))]);
    let widths = widths(table, place.room);
    let head = |it: &(T, u8)| {
        let mut cell = Vec::new();
        put(&mut cell, vec![Para::new("TableHead", words(&it.0))]);
        cell
    };
    let row = |row: &Vec<Vec<Block<T>>>| {
        let cell = |(at, cell): (usize, &Vec<Block<T>>)| {
            let width = widths.get(at).copied().unwrap_or(place.room);
            let heads = table.heads_rows && at == 0;
            blocks(cell, Place { room: width.saturating_sub(EDGES), in_cell: true, heads })
        };
        row.iter().enumerate().map(cell).collect::<Vec<_>>()
    };
    // Word takes a row without cells for a broken file.
    let told = || table.rows.iter().filter(|it| !it.is_empty());
    let whole = told().map(|it| table.is_short(it)).collect();
    let rows: Vec<_> = told().map(row).collect();
    let head: Vec<_> = table.head.iter().map(head).collect();
    if !(head.is_empty() && rows.is_empty()) {
        items.push(Item::Grid(Grid { style: "Lined", widths, head, rows, whole }));
        items.push(gap());
    }
}

/// The width of each column by its share; shares that are none, or more than all, are put right.
fn widths<T>(table: &Table<T>, room: u32) -> Vec<u32> {
    let most = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    let shares: Vec<u32> = match table.head.is_empty() {
        true => vec![1; most],
        false => table.head.iter().map(|it| u32::from(it.1.max(1))).collect(),
    };
    let all: u32 = shares.iter().sum();
    shares.iter().map(|it| (room * it / all.max(1)).max(1)).collect()
}

/// Tables that touch become one; a gap keeps them apart.
fn gap() -> Item<'static> {
    Item::Para(Para::new("Gap", Vec::new()))
}

fn picture<T: AsRef<str>>(items: &mut Vec<Item<'static>>, picture: &Picture<T>) {
    put(items, vec![Para::new("Caption", words(&picture.title))]);
    let told: Vec<_> = picture.told.iter().map(line).collect();
    items.push(Item::Drawing(Drawing {
        width: picture.width,
        height: picture.height,
        shapes: picture.shapes.iter().map(seen).collect(),
        told: told.clone(),
    }));
    put(items, told.into_iter().map(|it| Para::new("ListBullet", it)).collect());
}

fn seen<T: AsRef<str>>(shape: &Shape<T>) -> Shape<String> {
    match shape {
        Shape::Box { x, y, width, height, round, look } => {
            let (x, y, width, height, round, look) = (*x, *y, *width, *height, *round, *look);
            Shape::Box { x, y, width, height, round, look }
        }
        Shape::Round { x, y, rx, ry, look } => {
            Shape::Round { x: *x, y: *y, rx: *rx, ry: *ry, look: *look }
        }
        Shape::Path { points, look } => Shape::Path { points: points.clone(), look: *look },
        Shape::Words { x, y, anchor, size, strong, light, text } => Shape::Words {
            x: *x,
            y: *y,
            anchor: *anchor,
            size: *size,
            strong: *strong,
            light: *light,
            text: visible(text.as_ref()),
        },
    }
}
