//! The smallest parts of the flow: words with where they come from, and paragraphs of them.

use std::borrow::Cow;

use crate::document::signs::visible;

/// How words look beside those around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As the paragraph.
    Plain,
    /// Bold.
    Strong,
    /// Grey: what belongs to a word but was not written there.
    Quiet,
}

/// Where words come from. The check takes nobody's word for it: it looks each up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// One whole text of the document.
    Doc,
    /// The beginning of one, where there is no room for all of it.
    Cut,
    /// Signs of the app's own: brackets, numbers, a label.
    Own,
}

/// Words of one look and from one place, as they are seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words; line feeds and tabs are kept.
    pub text: Cow<'a, str>,
    /// How they look.
    pub look: Look,
    /// Where they come from.
    pub source: Source,
}

impl<'a> Piece<'a> {
    /// One text of the document.
    pub fn doc<T: AsRef<str>>(text: &T, look: Look) -> Self {
        Self { text: visible(text.as_ref()).into(), look, source: Source::Doc }
    }

    /// A text of the document in so many signs at most, on one line.
    pub fn cut<T: AsRef<str>>(text: &T, most: usize, look: Look) -> Vec<Self> {
        let whole = visible(text.as_ref());
        let start: String = whole.chars().take(most).take_while(|it| *it != '\n').collect();
        let is_whole = start.len() == whole.len();
        let source = if is_whole { Source::Doc } else { Source::Cut };
        let mut pieces = vec![Self { text: start.into(), look, source }];
        if !is_whole {
            pieces.push(Self::own("…", look));
        }
        pieces
    }

    /// Signs of the app's own.
    pub fn own(text: impl Into<Cow<'a, str>>, look: Look) -> Self {
        Self { text: text.into(), look, source: Source::Own }
    }
}

/// A paragraph in a style of `parts/styles.xml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Para<'a> {
    /// The style's id.
    pub style: &'static str,
    /// Its words.
    pub pieces: Vec<Piece<'a>>,
}

impl<'a> Para<'a> {
    /// A paragraph.
    pub fn new(style: &'static str, pieces: Vec<Piece<'a>>) -> Self {
        Self { style, pieces }
    }

    /// All its words.
    pub fn text(&self) -> String {
        text_of(&self.pieces)
    }

    /// Is there nothing to read in it?
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|it| it.text.is_empty())
    }
}

/// The words of some pieces in a row.
pub fn text_of(pieces: &[Piece]) -> String {
    pieces.iter().map(|it| it.text.as_ref()).collect()
}

/// Several lists of pieces with a sign between them.
pub fn joined<'a>(
    lists: impl Iterator<Item = Vec<Piece<'a>>>,
    sign: &'static str,
) -> Vec<Piece<'a>> {
    let mut all: Vec<Piece> = Vec::new();
    for pieces in lists {
        if let (Some(before), Some(_)) = (all.last(), pieces.first()) {
            let look = before.look;
            all.push(Piece::own(sign, look));
        }
        all.extend(pieces);
    }
    all
}
