//! What stands round the body: styles, settings, properties, and the head and foot of every page.

use super::flow::{marks, room, size};
use super::labels::{Labels, PAGE, PAGES};
use super::piece::{Look, Para, Piece, Source, text_of};
use super::xml::{escaped, para, run};
use crate::document::template::fill;
use crate::document::{Doc, Sheet};

const STYLES: &str = include_str!("parts/styles.xml");
const NUMBERING: &str = include_str!("parts/numbering.xml");
const SETTINGS: &str = include_str!("parts/settings.xml");
const CORE: &str = include_str!("parts/core.xml");
const HEADER: &str = include_str!("parts/header.xml");
const FOOTER: &str = include_str!("parts/footer.xml");
const WATERMARK: &str = include_str!("parts/watermark.xml");
const SECTION: &str = include_str!("parts/section.xml");

/// Signs of a text at the head or foot of a page: one that fills the page leaves no room for the
/// document. All of it stands at the beginning of the body.
const MOST: usize = 120;
/// Signs of the mark across the page.
const MOST_ACROSS: usize = 40;

/// The parts round the body.
pub struct Frame {
    /// Styles, with the language of the words.
    pub styles: String,
    /// How lists are bulleted.
    pub numbering: String,
    /// Settings.
    pub settings: String,
    /// Properties: a title that names nobody.
    pub core: String,
    /// The head of every page.
    pub header: String,
    /// The foot of every page.
    pub footer: String,
    /// The paragraphs of the head and the foot.
    pub paras: Vec<Para<'static>>,
    /// The mark across every page.
    pub watermark: Vec<Piece<'static>>,
}

impl Frame {
    /// The parts for a document.
    pub fn of<T: AsRef<str>>(doc: &Doc<T>, labels: &Labels) -> Self {
        let lang = if labels.lang == "cy" { "cy-GB" } else { "en-GB" };
        let set_lang = |skeleton: &str| fill(skeleton, |_| lang.to_owned());
        let core = fill(CORE, |place| match place {
            "title" => escaped(&super::piece::Piece::doc(&doc.title, Look::Plain).text),
            _ => lang.to_owned(),
        });
        let cut = |it: &T, look| Piece::cut(it, MOST, look);
        let head = Para::new("Header", cut(&doc.reader, Look::Strong));
        let marks = Para::new("HeaderMarks", marks(doc, |it| cut(it, Look::Plain)));
        let foot = Para::new("Footer", foot(doc, labels));
        let watermark: Vec<Piece> = match &doc.watermark {
            Some(it) => Piece::cut(it, MOST_ACROSS, Look::Plain),
            None => Vec::new(),
        };
        let across = across(&text_of(&watermark), doc.sheet);
        let header = para(&head, &across) + &para(&marks, "");
        Self {
            styles: set_lang(STYLES),
            numbering: NUMBERING.to_owned(),
            settings: set_lang(SETTINGS),
            core,
            header: fill(HEADER, |_| header.clone()),
            footer: fill(FOOTER, |_| fielded(&foot, doc.sheet)),
            paras: vec![head, marks, foot],
            watermark,
        }
    }
}

/// The sheet: A4 upright or lying, with its head and foot.
pub fn section(sheet: Sheet) -> String {
    let (width, height) = size(sheet);
    let filled = fill(SECTION, |place| match place {
        "width" => width.to_string(),
        "height" => height.to_string(),
        _ if sheet == Sheet::Landscape => " w:orient=\"landscape\"".to_owned(),
        _ => String::new(),
    });
    filled.trim_end().to_owned()
}

/// The foot of a page: whose report it is, then which page. Word counts; until it has, it is the
/// first of one.
fn foot<T: AsRef<str>>(doc: &Doc<T>, labels: &Labels) -> Vec<Piece<'static>> {
    let mut pieces = Vec::new();
    if let Some(agency) = &doc.agency {
        pieces.extend(Piece::cut(agency, MOST, Look::Plain));
    }
    pieces.push(Piece::own("\t", Look::Plain));
    let mut rest = labels.page.as_str();
    while let Some((before, place, after)) = next(rest) {
        pieces.push(Piece::own(before.to_owned(), Look::Plain));
        pieces.push(Piece::own(place, Look::Plain));
        rest = after;
    }
    pieces.push(Piece::own(rest.to_owned(), Look::Plain));
    pieces
}

/// The next place of a number in a label.
fn next(label: &str) -> Option<(&str, &'static str, &str)> {
    let at = |place: &'static str| label.find(place).map(|at| (at, place));
    let (at, place) = [at(PAGE), at(PAGES)].into_iter().flatten().min()?;
    Some((&label[..at], place, &label[at + place.len()..]))
}

/// The paragraph of the foot, with fields that Word counts where numbers go.
fn fielded(foot: &Para, sheet: Sheet) -> String {
    let runs: String =
        foot.pieces.iter().map(|it| field(it).map_or_else(|| run(it), counted)).collect();
    let tab = room(sheet);
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{tab}\"/>\
         </w:tabs></w:pPr>{runs}</w:p>"
    )
}

/// The number that Word counts in the place of a piece.
pub fn field(piece: &Piece) -> Option<&'static str> {
    match piece.text.as_ref() {
        PAGE if piece.source == Source::Own => Some("PAGE"),
        PAGES if piece.source == Source::Own => Some("NUMPAGES"),
        _ => None,
    }
}

fn counted(name: &str) -> String {
    let field = |inside: &str| format!("<w:r>{inside}</w:r>");
    let sign = |kind| field(&format!("<w:fldChar w:fldCharType=\"{kind}\"/>"));
    let asked = field(&format!("<w:instrText xml:space=\"preserve\"> {name} </w:instrText>"));
    let shown = field("<w:t>1</w:t>");
    [sign("begin"), asked, sign("separate"), shown, sign("end")].concat()
}

/// The mark across the page, as Word makes such marks itself: large, pale, behind the words.
fn across(text: &str, sheet: Sheet) -> String {
    if text.is_empty() {
        return String::new();
    }
    // As large as the diagonal of the sheet's shorter side allows.
    let most = if sheet == Sheet::Landscape { 460.0 } else { 540.0 };
    let signs = text.chars().count().max(4) as f64;
    let height = (most / (0.62 * signs)).min(96.0);
    let width = (0.62 * signs * height).min(most);
    let filled = fill(WATERMARK, |place| match place {
        "width" => format!("{width:.1}"),
        "height" => format!("{height:.1}"),
        _ => escaped(text),
    });
    filled.trim_end().to_owned()
}
