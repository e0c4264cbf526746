//! The report as texts to copy into the form of a closed portal, one for each box, in the order of the
//! template; and the chronology as a table for a spreadsheet.

use super::source::{Source, para};
use crate::document::plain::blocks_as_text;
use crate::document::{Block, Sheet, Table};
use crate::domain::Node;
use crate::domain::Precision;
use crate::domain::setting::Mode;

/// A box of the form: the part of the report it is in, what it is called, and the text for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxText {
    /// The heading of its part.
    pub part: String,
    /// What it is called.
    pub label: String,
    /// The text, as plain as a form can take.
    pub text: String,
}

/// A cell that a spreadsheet would read as a formula begins with one of these.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

impl Source<'_> {
    /// The texts of the report, one for each box: each answer, each square of the grid, each list.
    pub fn box_texts(&self) -> Vec<BoxText> {
        // A text that was copied has no page around it: it says itself that it is invented.
        let practice = !self.case.about.mode.is(Mode::Real);
        let mark = practice.then(|| format!("{}\n", self.say("family-mark-practice")));
        let grid = self.say("doc-table-summary");
        let mut all = Vec::new();
        for section in self.report().sections {
            let mut boxes = Boxes { part: section.heading.clone(), all: Vec::new(), grid: &grid };
            // What a report says of itself is no answer.
            let what = para(self.say("doc-what-report"));
            let own = |it: &Block<String>| *it == what || matches!(it, Block::Glossary(_));
            let blocks = section.blocks.into_iter().filter(|it| !own(it)).collect();
            boxes.fill(blocks, section.heading);
            all.append(&mut boxes.all);
        }
        for it in &mut all {
            it.text.insert_str(0, mark.as_deref().unwrap_or_default());
        }
        all
    }

    /// The chronology as comma-separated values (RFC 4180), with no cell that a spreadsheet would
    /// run as a formula (OWASP, "CSV Injection": such a cell gets an apostrophe before it).
    pub fn chronology_csv(&self) -> String {
        let columns = [
            "when",
            "what",
            "kind",
            "basis",
            "source",
            "source_type",
            "children",
            "present",
            "impact",
            "response",
            "period",
        ];
        let label = |it: &&str| cell_of(&self.label("event", it, None));
        // A byte-order mark, or Excel reads accents wrong.
        let mut csv = String::from("\u{feff}");
        let mut head: Vec<String> =
            vec![cell_of(&self.say("doc-csv-from")), cell_of(&self.say("doc-csv-to"))];
        head.extend(columns.iter().map(label));
        csv.push_str(&head.join(","));
        csv.push_str("\r\n");
        // Below the head, so that a spreadsheet still finds its columns: what stands on every sheet.
        let doc = self.doc("doc-title-chronology", Sheet::Landscape, Vec::new());
        for it in std::iter::once(&doc.reader).chain(&doc.marks) {
            csv.push_str(&cell_of(it));
            csv.push_str(&format!(",{}", cell_of("")).repeat(head.len() - 1));
            csv.push_str("\r\n");
        }
        for row in self.events() {
            let dated = self.sight().shows("chronology", row, "when");
            let span = row.when.read().filter(|_| dated);
            let day = |it: Option<chrono::NaiveDate>| {
                cell_of(&it.map(|it| it.to_string()).unwrap_or_default())
            };
            // What goes on has no last day.
            let last = span.filter(|it| it.precision != Precision::Ongoing).map(|it| it.last);
            let mut cells = vec![day(span.map(|it| it.first)), day(last)];
            cells.extend(columns.iter().map(|it| match *it {
                "basis" => cell_of(&self.sort_of("chronology", row).unwrap_or_default()),
                it => cell_of(&self.said("chronology", row as &dyn Node, it)),
            }));
            csv.push_str(&cells.join(","));
            csv.push_str("\r\n");
        }
        csv
    }
}

/// The boxes of one part of the report.
struct Boxes<'a> {
    part: String,
    all: Vec<BoxText>,
    grid: &'a str,
}

impl Boxes<'_> {
    fn add(&mut self, label: &str, blocks: &[Block<String>]) {
        let text = blocks_as_text(blocks).trim().to_owned();
        if !text.trim().is_empty() {
            let (part, label) = (self.part.clone(), label.to_owned());
            self.all.push(BoxText { part, label, text });
        }
    }

    /// A heading begins a box; so does every answer with a label of its own.
    fn fill(&mut self, blocks: Vec<Block<String>>, part: String) {
        let (mut label, mut waiting) = (part.clone(), Vec::new());
        // "Priya", then "What it adds up to": both are said.
        let mut head = String::new();
        for block in blocks {
            match block {
                Block::Heading(it) => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    (head, label) = (it.clone(), it);
                }
                Block::Subheading(it) => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    label = if head.is_empty() { it } else { format!("{head}: {it}") };
                }
                Block::Facts(rows) => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    for (name, line) in rows {
                        // "Priya: Last seen": of whom it is said.
                        let name = if label == part { name } else { format!("{label}: {name}") };
                        self.add(&name, &[Block::Para(line)]);
                    }
                }
                Block::Table(table) if table.caption == self.grid => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    for row in &table.rows {
                        let name = row.first().map(|it| blocks_as_text(it)).unwrap_or_default();
                        let name = name.lines().next().unwrap_or_default();
                        for ((column, _), cell) in table.head.iter().zip(row).skip(1) {
                            self.add(&format!("{name}: {column}"), cell);
                        }
                    }
                }
                Block::Table(table) => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    let caption = table.caption.clone();
                    let rows = Table { caption: String::new(), ..table };
                    self.add(&caption, &[Block::Table(rows)]);
                }
                Block::Picture(picture) => {
                    self.add(&label, &std::mem::take(&mut waiting));
                    let title = picture.title.clone();
                    self.add(&title, &[Block::Picture(picture)]);
                }
                block => waiting.push(block),
            }
        }
        self.add(&label, &waiting);
    }
}

/// A cell, harmless in any spreadsheet. Every cell is quoted: LibreOffice also parts columns at a
/// semicolon or a tab unless somebody tells it not to.
fn cell_of(text: &str) -> String {
    let text = crate::document::visible(text);
    let harmless = match text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).starts_with(FORMULA) {
        true => format!("'{text}"),
        false => text,
    };
    format!("\"{}\"", harmless.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_is_one_cell() {
        for (text, expected) in [
            ("", "\"\""),
            ("Seen at home", "\"Seen at home\""),
            ("Leo; Priya", "\"Leo; Priya\""),
            ("a, b", "\"a, b\""),
            ("said \"no\"", "\"said \"\"no\"\"\""),
            ("=1+1", "\"'=1+1\""),
            ("  =HYPERLINK(\"x\")", "\"'  =HYPERLINK(\"\"x\"\")\""),
            ("-2 degrees", "\"'-2 degrees\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("one\ntwo", "\"one\ntwo\""),
            ("a\u{202e}b", "\"a[U+202E]b\""),
        ] {
            assert_eq!(cell_of(text), expected, "{text:?}");
        }
    }
}
