//! PURE. A document as a tree: what is said, in which order, with which marks; how it looks is the
//! business of whoever draws it (`html.rs`, `plain.rs`, the page).
//!
//! It is made over the sort of text it holds. A document for a family holds
//! `Plain` of the floor above, which only a release can make, so that no other text can get in.

mod drawn;
pub mod html;
mod length;
mod picture;
pub mod plain;
mod signs;
mod template;
pub mod wire;
pub mod word;

pub use drawn::drawn;
pub use length::is_long;
pub use picture::{Anchor, Element, Fill, Look, Picture, Shape, Stroke};
pub use signs::visible;

/// A few words in a line: plain, or with something that a reader may open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<T> {
    /// Words.
    Text(T),
    /// Words that stand out: a name, a date.
    Strong(T),
    /// A plainer word in the place of one the author wrote, which is shown when asked for.
    Swapped {
        /// What stands in the text.
        plain: T,
        /// What the author wrote.
        original: T,
    },
    /// A term of the field, explained when asked for.
    Term {
        /// As it stands in the text.
        term: T,
        /// What it means.
        plain: T,
    },
}

/// A line or paragraph; line feeds in its texts are kept.
pub type Line<T> = Vec<Run<T>>;

/// Something said about somebody, with what sort of statement it is and where it is known from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point<T> {
    /// Its number in this document: 1, 2, 3 with no gaps. By it a reader may answer: "this is
    /// right", "this is wrong". None where nobody is asked.
    pub number: Option<u32>,
    /// What sort of statement it is, in words: a fact, said by somebody and not proved; recent or
    /// historical.
    pub marks: Vec<T>,
    /// A label before it: a date, a name, "You".
    pub lead: Option<T>,
    /// The words.
    pub text: Line<T>,
    /// What belongs to it: where it is known from, what it means for the child.
    pub notes: Vec<Line<T>>,
    /// Is it somebody's own words? Then it is drawn as a quotation.
    pub is_quote: bool,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<T> {
    /// A heading within the section: a child's name.
    Heading(T),
    /// A heading under that: one of several lists of a child.
    Subheading(T),
    /// A paragraph of the app's own words.
    Para(Line<T>),
    /// Something said about somebody.
    Point(Point<T>),
    /// A list of short lines.
    List(Vec<Line<T>>),
    /// Labels and what they say: when, where, who.
    Facts(Vec<(T, Line<T>)>),
    /// Words and what they mean.
    Glossary(Vec<(T, T)>),
    /// Rows and columns.
    Table(Table<T>),
    /// A picture, with the same in words.
    Picture(Picture<T>),
    /// Guidance in small print, no part of what somebody answered.
    Note(Line<T>),
    /// Room to write in by hand: so many lines.
    Space(u8),
}

/// Rows and columns. Every row has as many cells as the head; the head comes again on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<T> {
    /// What the table is: read out before it.
    pub caption: T,
    /// The columns: the heading of each, and its share of the width in percent, 100 in all.
    pub head: Vec<(T, u8)>,
    /// The rows: what is in each cell.
    pub rows: Vec<Vec<Vec<Block<T>>>>,
    /// Does the first cell of each row say what the row is?
    pub heads_rows: bool,
}

/// A part under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<T> {
    /// The heading.
    pub heading: T,
    /// What stands under it, in order.
    pub blocks: Vec<Block<T>>,
}

impl<T> Section<T> {
    /// Its blocks, each with the level of a subheading in it: no level is left out on the way down.
    pub fn leveled(&self) -> impl Iterator<Item = (&Block<T>, u8)> {
        let mut level = 3;
        self.blocks.iter().map(move |it| {
            if matches!(it, Block::Heading(_)) {
                level = 4;
            }
            (it, level)
        })
    }
}

/// Which way a sheet of A4 lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Upright.
    #[default]
    Portrait,
    /// Lying, for wide tables.
    Landscape,
}

/// A label as it stands before what it labels: with a colon, unless it ends with a sign of its own.
pub fn before(label: &str) -> String {
    match label.trim_end().ends_with(['?', ':', '.', '…', '!']) {
        true => label.to_owned(),
        false => format!("{label}:"),
    }
}

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doc<T> {
    /// The language of its words: `en` or `cy`.
    pub lang: &'static str,
    /// A title that names nobody: for the window, the file's name and its properties.
    pub title: T,
    /// Whose copy it is, large at the head of every page.
    pub reader: T,
    /// Marks at the head of every page: draft, fictional, private.
    pub marks: Vec<T>,
    /// The one mark that also lies large and pale across every page; None for no such mark.
    pub watermark: Option<T>,
    /// Whose report it is: the agency, at the foot of every page.
    pub agency: Option<T>,
    /// Which way the sheets lie.
    pub sheet: Sheet,
    /// Does each part begin on a sheet of its own?
    pub new_sheets: bool,
    /// The parts in order.
    pub sections: Vec<Section<T>>,
    /// Is this copy one to be answered (a family's), with the boxes for it?
    pub answers: bool,
    /// What tells this document from another, for the answers to name it: a number, so that it can
    /// hold no words. [`Doc::code_of`].
    pub code: u32,
}

impl<T: AsRef<str>> Doc<T> {
    /// What tells this document from another: made of its words alone, so that it says nothing of
    /// what is not in it. FNV-1a: enough to tell drafts apart, and no secret.
    pub fn code_of(&self) -> u32 {
        let mut hash = 0x811c_9dc5_u32;
        for byte in self.texts().into_iter().flat_map(|it| it.as_ref().bytes().chain([0])) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        hash
    }
}

impl<T> Doc<T> {
    /// The number as people and files read it.
    pub fn code(&self) -> String {
        format!("{:08x}", self.code)
    }

    /// Every text of it, those that only show when asked for too, in reading order.
    pub fn texts(&self) -> Vec<&T> {
        let mut all = vec![&self.title, &self.reader];
        all.extend(&self.marks);
        all.extend(self.watermark.iter().chain(&self.agency));
        for section in &self.sections {
            all.push(&section.heading);
            section.blocks.iter().for_each(|it| it.texts(&mut all));
        }
        all
    }
}

impl<T> Doc<T> {
    /// The words that only stand in pictures: a text without pictures says what they show.
    pub fn drawn(&self) -> Vec<&T> {
        fn of<'a, T>(blocks: impl Iterator<Item = &'a Block<T>>, all: &mut Vec<&'a T>) {
            for block in blocks {
                match block {
                    Block::Picture(it) => all.extend(it.words()),
                    Block::Table(it) => of(it.rows.iter().flatten().flatten(), all),
                    _ => {}
                }
            }
        }
        let mut all = Vec::new();
        of(self.sections.iter().flat_map(|it| &it.blocks), &mut all);
        all
    }
}

fn texts_of<'a, T>(line: &'a Line<T>, all: &mut Vec<&'a T>) {
    for run in line {
        match run {
            Run::Text(text) | Run::Strong(text) => all.push(text),
            Run::Swapped { plain, original } => all.extend([plain, original]),
            Run::Term { term, plain } => all.extend([term, plain]),
        }
    }
}

impl<T> Block<T> {
    fn texts<'a>(&'a self, all: &mut Vec<&'a T>) {
        match self {
            Block::Heading(text) | Block::Subheading(text) => all.push(text),
            Block::Para(line) | Block::Note(line) => texts_of(line, all),
            Block::Point(point) => {
                all.extend(point.marks.iter().chain(&point.lead));
                texts_of(&point.text, all);
                point.notes.iter().for_each(|it| texts_of(it, all));
            }
            Block::List(lines) => lines.iter().for_each(|it| texts_of(it, all)),
            Block::Facts(rows) => {
                for (label, line) in rows {
                    all.push(label);
                    texts_of(line, all);
                }
            }
            Block::Glossary(rows) => all.extend(rows.iter().flat_map(|(a, b)| [a, b])),
            Block::Table(table) => {
                all.push(&table.caption);
                all.extend(table.head.iter().map(|it| &it.0));
                table.rows.iter().flatten().flatten().for_each(|it| it.texts(all));
            }
            Block::Picture(picture) => {
                all.push(&picture.title);
                all.extend(picture.words());
                picture.told.iter().for_each(|it| texts_of(it, all));
            }
            Block::Space(_) => {}
        }
    }
}
