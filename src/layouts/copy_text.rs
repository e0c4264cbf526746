//! The report as texts to copy into the form of a closed portal, one for each box, in the order of the
//! template; and the chronology as a table for a spreadsheet.

use super::source::Source;
use crate::document::plain::blocks_as_text;
use crate::domain::Node;
use crate::domain::knowledge::in_order;
use crate::domain::setting::Mode;

/// A box of the form: what it is called, and the text for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxText {
    /// The heading.
    pub label: String,
    /// The text, as plain as a form can take.
    pub text: String,
}

/// A cell that a spreadsheet would read as a formula begins with one of these.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

impl Source<'_> {
    /// The texts of the report, one for each box.
    pub fn box_texts(&self) -> Vec<BoxText> {
        let doc = self.report();
        let mut all = Vec::new();
        for section in doc.sections {
            let text = blocks_as_text(&section.blocks);
            all.push(BoxText { label: section.heading, text });
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
        if !self.case.about.mode.is(Mode::Real) {
            // Below the head, so that a spreadsheet still finds its columns.
            csv.push_str(&cell_of(&self.say("family-mark-practice")));
            csv.push_str(&",".repeat(head.len() - 1));
            csv.push_str("\r\n");
        }
        for at in in_order(&self.case.chronology, false) {
            let Some(row) = self.case.chronology.at(at) else { continue };
            if !self.sight().has("chronology", row) {
                continue;
            }
            let span = row.when.read();
            let day =
                |it: Option<chrono::NaiveDate>| it.map(|it| it.to_string()).unwrap_or_default();
            let mut cells = vec![day(span.map(|it| it.first)), day(span.map(|it| it.last))];
            cells.extend(
                columns.iter().map(|it| cell_of(&self.said("chronology", row as &dyn Node, it))),
            );
            csv.push_str(&cells.join(","));
            csv.push_str("\r\n");
        }
        csv
    }
}

/// A cell, quoted where it has to be, harmless in any spreadsheet.
fn cell_of(text: &str) -> String {
    let text = crate::document::visible(text);
    let harmless = match text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).starts_with(FORMULA) {
        true => format!("'{text}"),
        false => text,
    };
    match harmless.contains([',', '"', '\n', '\r']) || harmless.starts_with('\'') {
        true => format!("\"{}\"", harmless.replace('"', "\"\"")),
        false => harmless,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_is_one_cell() {
        for (text, expected) in [
            ("Seen at home", "Seen at home"),
            ("a, b", "\"a, b\""),
            ("said \"no\"", "\"said \"\"no\"\"\""),
            ("=1+1", "\"'=1+1\""),
            ("  =HYPERLINK(\"x\")", "\"'  =HYPERLINK(\"\"x\"\")\""),
            ("-2 degrees", "\"'-2 degrees\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("one\ntwo", "\"one\ntwo\""),
            ("a\u{202e}b", "a[U+202E]b"),
        ] {
            assert_eq!(cell_of(text), expected, "{text:?}");
        }
    }
}
