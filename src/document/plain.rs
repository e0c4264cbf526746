//! PURE. A document as plain text: everything it says, those words too that only show when asked for.

use super::signs::visible;
use super::{Block, Doc, Line, Point, Run, Table, before};

/// How much of a point the answers name it by, in characters.
const OPENING: usize = 200;

/// The document as plain text. What a reader would open stands behind its word in brackets.
pub fn plain<T: AsRef<str>>(doc: &Doc<T>) -> String {
    let mut text = format!("{}\n{}\n", show(&doc.title), show(&doc.reader));
    let marks = doc.marks.iter().chain(&doc.watermark).chain(&doc.agency);
    marks.for_each(|it| text += &format!("{}\n", show(it)));
    for section in &doc.sections {
        let heading = show(&section.heading);
        text += &format!("\n{heading}\n{}\n", "=".repeat(heading.chars().count()));
        section.blocks.iter().for_each(|it| block(&mut text, it));
    }
    text
}

/// Blocks as plain text, to be pasted into a box of another form.
pub fn blocks_as_text<T: AsRef<str>>(blocks: &[Block<T>]) -> String {
    let mut text = String::new();
    blocks.iter().for_each(|it| block(&mut text, it));
    text.trim().to_owned()
}

/// The beginning of what a point says, as the reader's answers carry it: by it an answer finds its
/// point again when the numbers have moved.
pub fn opening<T: AsRef<str>>(point: &Point<T>) -> String {
    let seen: String = point.text.iter().map(|it| visible(seen(it))).collect();
    seen.chars().take(OPENING).collect()
}

/// What of a run is seen before anything is opened.
fn seen<T: AsRef<str>>(run: &Run<T>) -> &str {
    match run {
        Run::Text(text) | Run::Strong(text) => text.as_ref(),
        Run::Swapped { plain, .. } => plain.as_ref(),
        Run::Term { term, .. } => term.as_ref(),
    }
}

fn show<T: AsRef<str>>(text: &T) -> String {
    visible(text.as_ref())
}

fn said<T: AsRef<str>>(line: &Line<T>) -> String {
    let run = |it: &Run<T>| match it {
        Run::Text(_) | Run::Strong(_) => visible(seen(it)),
        Run::Swapped { original: more, .. } | Run::Term { plain: more, .. } => {
            format!("{} [{}]", visible(seen(it)), show(more))
        }
    };
    line.iter().map(run).collect()
}

fn block<T: AsRef<str>>(text: &mut String, block: &Block<T>) {
    match block {
        Block::Heading(it) | Block::Subheading(it) => *text += &format!("\n{}\n", show(it)),
        Block::Para(line) | Block::Note(line) => *text += &format!("{}\n", said(line)),
        Block::Point(it) => point(text, it),
        Block::List(lines) => lines.iter().for_each(|it| *text += &format!("- {}\n", said(it))),
        Block::Facts(rows) => {
            rows.iter().for_each(|(label, it)| {
                *text += &format!("{} {}\n", before(&show(label)), said(it))
            });
        }
        Block::Glossary(rows) => {
            rows.iter().for_each(|(term, it)| *text += &format!("{}: {}\n", show(term), show(it)));
        }
        Block::Table(it) => table(text, it),
        Block::Picture(it) => {
            *text += &format!("\n{}\n", show(&it.title));
            it.told.iter().for_each(|line| *text += &format!("- {}\n", said(line)));
        }
        Block::Space(lines) => (0..*lines).for_each(|_| *text += "____________________\n"),
    }
}

/// Row after row, each cell after the heading of its column.
fn table<T: AsRef<str>>(text: &mut String, table: &Table<T>) {
    *text += &format!("\n{}\n", show(&table.caption));
    if table.rows.is_empty() {
        let heads: Vec<String> = table.head.iter().map(|it| show(&it.0)).collect();
        *text += &format!("{}\n", heads.join(" | "));
    }
    for row in &table.rows {
        for ((head, _), cell) in table.head.iter().zip(row) {
            let mut inside = String::new();
            cell.iter().for_each(|it| block(&mut inside, it));
            let inside = inside.strip_suffix('\n').unwrap_or(&inside);
            let between = if inside.contains('\n') { "\n" } else { " " };
            *text += &format!("{}{between}{inside}\n", before(&show(head)));
        }
        *text += "\n";
    }
}

fn point<T: AsRef<str>>(text: &mut String, point: &Point<T>) {
    let mut parts: Vec<String> = Vec::new();
    parts.push(point.number.map_or("-".to_owned(), |it| format!("{it}.")));
    parts.extend(point.marks.iter().map(|it| format!("[{}]", show(it))));
    parts.extend(point.lead.iter().map(|it| before(&show(it))));
    let words = said(&point.text);
    parts.push(if point.is_quote { format!("“{words}”") } else { words });
    *text += &format!("{}\n", parts.join(" "));
    point.notes.iter().for_each(|it| *text += &format!("   {}\n", said(it)));
}
