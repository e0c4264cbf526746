//! The flow through docx-rs. What that cannot say is asked for by names that no style has, and put
//! in by `finish`.

use docx_rs::{
    BreakType, Docx, Footer, Header, Paragraph, Run, Shading, ShdType, Table, TableCell, TableRow,
    WidthType, XMLDocx,
};

use super::flow::{Drawing, Grid, Item};
use super::piece::{Look, Para, Piece};
use super::xml::runs_left;
use super::{drawing, finish};

/// What is behind the headings of columns.
const HEAD: &str = "E3EEF0";
/// Behind what belongs to a word but was not written there: 8:1 on white.
const QUIET: &str = "505050";

/// The file's parts as docx-rs makes them, with the body finished.
pub fn body(flow: &[Item]) -> XMLDocx {
    let mut docx = Docx::new();
    let mut drawings = Vec::new();
    for item in flow {
        docx = match item {
            Item::Para(it) => docx.add_paragraph(para(it)),
            Item::Grid(it) => docx.add_table(grid(it, &mut drawings)),
            Item::Drawing(it) => docx.add_paragraph(drawn(it, &mut drawings)),
        };
    }
    // Filled by `frame`; docx-rs notes that they are there.
    docx = docx.header(Header::new()).footer(Footer::new());
    // Lists are bulleted by their style, which docx-rs does not look at.
    docx.document_rels.has_numberings = true;
    let mut parts = docx.build();
    parts.document = finish::finish(&parts.document, &drawings).into_bytes();
    parts
}

fn para(it: &Para) -> Paragraph {
    let mut para = Paragraph::new().style(it.style);
    if runs_left(&it.text()) {
        para.property.bidi = Some(true);
    }
    it.pieces.iter().filter(|it| !it.text.is_empty()).fold(para, |para, it| para.add_run(run(it)))
}

fn run(piece: &Piece) -> Run {
    let mut run = match piece.look {
        Look::Plain => Run::new(),
        Look::Strong => Run::new().bold(),
        Look::Quiet => Run::new().color(QUIET),
    };
    if runs_left(&piece.text) {
        run = run.style(finish::RTL);
    }
    for (at, line) in piece.text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (at, text) in line.split('\t').enumerate() {
            if at > 0 {
                run = run.add_tab();
            }
            if !text.is_empty() {
                run = run.add_text(text);
            }
        }
    }
    run
}

fn grid(it: &Grid, drawings: &mut Vec<String>) -> Table {
    let mut rows = Vec::new();
    if !it.head.is_empty() {
        let fill = Shading::new().shd_type(ShdType::Clear).color("auto").fill(HEAD);
        let cells = it.head.iter().enumerate();
        let cells = cells.map(|(at, cell)| filled(it, at, cell, drawings).shading(fill.clone()));
        // Stands for the mark of a row that comes again: docx-rs has none.
        rows.push(TableRow::new(cells.collect()).row_height(finish::HEAD).cant_split());
    }
    for (row, whole) in it.rows.iter().zip(&it.whole) {
        let cells = row.iter().enumerate().map(|(at, cell)| filled(it, at, cell, drawings));
        let row = TableRow::new(cells.collect());
        rows.push(if *whole { row.cant_split() } else { row });
    }
    let widths = it.widths.iter().map(|it| *it as usize).collect();
    Table::without_borders(rows).set_grid(widths).style(it.style)
}

fn filled(grid: &Grid, at: usize, cell: &[Item], drawings: &mut Vec<String>) -> TableCell {
    let width = grid.widths.get(at).copied().unwrap_or_default() as usize;
    let mut filled = TableCell::new().width(width, WidthType::Dxa);
    for item in cell {
        filled = match item {
            Item::Para(it) => filled.add_paragraph(para(it)),
            Item::Grid(it) => filled.add_table(self::grid(it, drawings)),
            Item::Drawing(it) => filled.add_paragraph(drawn(it, drawings)),
        };
    }
    if cell.is_empty() { filled.add_paragraph(Paragraph::new().style("Gap")) } else { filled }
}

fn drawn(it: &Drawing, drawings: &mut Vec<String>) -> Paragraph {
    drawings.push(drawing::drawing(it, drawings.len() + 1));
    Paragraph::new().style("Drawing").add_run(Run::new().style(finish::DRAWING))
}
