//! How much room a text takes on paper, roughly: what is short stays whole on a sheet, what is long
//! may break, so that no sheet is left half empty.

use super::{Block, Line, Run, Table};

/// A row of a table of at most so many lines, a quarter of a sheet, is not broken.
const SHORT: usize = 16;
/// An answer of more than so many lines stands under its label, not beside it.
const LONG: usize = 5;
/// The share of the width that an answer beside its label has, in percent.
const BESIDE: u8 = 66;

/// Does this take so many lines that it stands under its label, over the whole width?
pub fn is_long<T: AsRef<str>>(line: &Line<T>) -> bool {
    lines(line, BESIDE) > LONG
}

impl<T: AsRef<str>> Table<T> {
    /// Is this row short enough to stay whole?
    pub fn is_short(&self, row: &[Vec<Block<T>>]) -> bool {
        let cells = row.iter().zip(&self.head);
        cells
            .map(|(cell, (_, share))| cell.iter().map(|it| in_block(it, *share)).sum::<usize>())
            .all(|lines| lines <= SHORT)
    }
}

fn in_block<T: AsRef<str>>(block: &Block<T>, share: u8) -> usize {
    let all = |it: &[Line<T>]| it.iter().map(|it| lines(it, share)).sum::<usize>();
    match block {
        Block::Heading(_) | Block::Subheading(_) => 2,
        Block::Para(it) | Block::Note(it) => lines(it, share),
        Block::Point(it) => 2 + lines(&it.text, share) + all(&it.notes),
        Block::List(it) => all(it),
        Block::Facts(rows) => rows.iter().map(|it| 1 + lines(&it.1, share)).sum(),
        Block::Space(lines) => usize::from(*lines),
        // Nothing of this stands in a table yet.
        Block::Glossary(_) | Block::Table(_) | Block::Picture(_) => SHORT + 1,
    }
}

/// About a hundred signs stand in a line of a sheet that stands upright: one for each percent.
fn lines<T: AsRef<str>>(line: &Line<T>, share: u8) -> usize {
    let texts = line.iter().flat_map(|it| match it {
        Run::Text(it) | Run::Strong(it) => [it.as_ref(), ""],
        Run::Swapped { plain, original: more } | Run::Term { term: plain, plain: more } => {
            [plain.as_ref(), more.as_ref()]
        }
    });
    let (mut lines, mut at) = (1, 0);
    for sign in texts.flat_map(str::chars) {
        at += 1;
        if sign == '\n' || at > share {
            (lines, at) = (lines + 1, 0);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_long_as_its_longest_cell() {
        let table = Table {
            caption: "All",
            head: vec![("When", 20), ("What", 80)],
            rows: vec![],
            heads_rows: true,
        };
        let cell = |text| vec![Block::Para(vec![Run::Text(text)])];
        let words = "a".repeat(400);
        for (why, row, short) in [
            ("nothing in it", vec![vec![], vec![]], true),
            ("5 lines in the wide column", vec![cell("1 May"), cell(&*words)], true),
            ("20 lines in the narrow column", vec![cell(&*words), cell("Seen")], false),
            (
                "17 short lines",
                vec![cell("1 May"), cell("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")],
                false,
            ),
        ] {
            assert_eq!(table.is_short(&row), short, "{why}");
        }
        assert!(is_long(&vec![Run::Text(&*words)]));
        assert!(!is_long(&vec![Run::Text("With Kirsty")]));
    }
}
