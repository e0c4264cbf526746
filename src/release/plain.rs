//! Words that may stand in the copy of one reader.

use std::fmt;
use std::ops::Range;

use crate::rules::glossary::{Entry, Glossary};
use crate::text::{Arg, Words};

/// Words that were released to one reader.
///
/// Only a release makes one out of what a case holds; anybody else can only put together what was
/// released, the app's own words and the explanations of the glossary. So a document over `Plain`
/// cannot hold anything else: it would not compile.
///
/// ```compile_fail,E0423
/// plainplan::release::Plain("14 Larch Row".to_owned()); // its text is private
/// ```
/// ```compile_fail,E0277
/// let plain: plainplan::release::Plain = "14 Larch Row".to_owned().into(); // and cannot be put in
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plain(String);

impl Plain {
    /// A value of the case that was released.
    pub(super) fn released(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A message of the catalogue, with released words in it.
    pub fn said(words: &Words, key: &str, args: &[(&'static str, &Plain)]) -> Self {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, it)| (*name, it.0.as_str().into())).collect();
        Self(words.say(key, &args))
    }

    /// The same, if there is such a message.
    pub fn may(words: &Words, key: &str, args: &[(&'static str, &Plain)]) -> Option<Self> {
        words.find(key, &[]).map(|_| Self::said(words, key, args))
    }

    /// What a term means.
    pub fn meaning(entry: &Entry) -> Option<Self> {
        entry.plain().map(|it| Self(it.to_owned()))
    }

    /// The term itself, as the glossary has it.
    pub fn term(entry: &Entry) -> Self {
        Self(entry.term.clone())
    }

    /// The safe words for some of these, with their places: from the app's own list, so that
    /// nobody can hand in a swap of their own making.
    pub fn swaps(&self, glossary: &Glossary) -> Vec<(Range<usize>, Self)> {
        let swaps = glossary.swaps(&self.0).into_iter().filter(|it| !it.legal);
        swaps.map(|it| (it.span, Self(it.put))).collect()
    }

    /// Words of the program itself.
    pub fn fixed(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// A part of these words; nothing where the text has no such part.
    pub fn cut(&self, part: Range<usize>) -> Self {
        Self(self.0.get(part).unwrap_or_default().to_owned())
    }

    /// Several in a row.
    pub fn joined<'a>(all: impl IntoIterator<Item = &'a Plain>, between: &'static str) -> Self {
        Self(all.into_iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(between))
    }

    /// The words, to be read out.
    pub fn read(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Plain {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// It was released: it may be shown.
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
