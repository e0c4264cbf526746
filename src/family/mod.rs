//! PURE. The copy for a family: what one reader may see, laid out under fixed headings.
//!
//! Nothing here knows a case: it takes a [`Projection`], which holds what was released to one
//! reader, and puts the app's own words round it. What somebody wrote is never paraphrased
//! (domain.md 6.4).

mod check;
mod layout;
mod runs;
mod shapes;

use crate::document::Doc;
use crate::release::{Plain, Projection};
use crate::rules::glossary::Glossary;
use crate::text::Words;

pub use check::{Dealt, Find, Looked, key, number_of};
pub use shapes::{Form, Head, SHAPES, Shape};

/// The copy of one reader.
pub fn copy(projection: &Projection, words: &Words, glossary: &Glossary) -> Doc<Plain> {
    layout::Layout::new(projection, words, glossary).copy()
}
