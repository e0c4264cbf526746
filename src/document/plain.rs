//! PURE. A document as plain text: everything it says, those words too that only show when asked for.

use super::signs::visible;
use super::{Block, Doc, Line, Point, Run};

/// How much of a point the answers name it by, in characters.
const OPENING: usize = 200;

/// The document as plain text. What a reader would open stands behind its word in brackets.
pub fn plain<T: AsRef<str>>(doc: &Doc<T>) -> String {
    let mut text = format!("{}\n{}\n", show(&doc.title), show(&doc.reader));
    doc.marks.iter().for_each(|it| text += &format!("{}\n", show(it)));
    for section in &doc.sections {
        let heading = show(&section.heading);
        text += &format!("\n{heading}\n{}\n", "=".repeat(heading.chars().count()));
        section.blocks.iter().for_each(|it| block(&mut text, it));
    }
    text
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
        Block::Heading(it) => *text += &format!("\n{}\n", show(it)),
        Block::Para(line) => *text += &format!("{}\n", said(line)),
        Block::Point(it) => point(text, it),
        Block::List(lines) => lines.iter().for_each(|it| *text += &format!("- {}\n", said(it))),
        Block::Facts(rows) => {
            rows.iter()
                .for_each(|(label, it)| *text += &format!("{}: {}\n", show(label), said(it)));
        }
        Block::Glossary(rows) => {
            rows.iter().for_each(|(term, it)| *text += &format!("{}: {}\n", show(term), show(it)));
        }
    }
}

fn point<T: AsRef<str>>(text: &mut String, point: &Point<T>) {
    *text += &format!("{}.", point.number);
    point.mark.iter().for_each(|it| *text += &format!(" [{}]", show(it)));
    point.lead.iter().for_each(|it| *text += &format!(" {}:", show(it)));
    let words = said(&point.text);
    *text += &if point.is_quote { format!(" “{words}”\n") } else { format!(" {words}\n") };
    point.notes.iter().for_each(|it| *text += &format!("   {}\n", said(it)));
}
