//! PURE. The copy for a family: what one reader may see, laid out under fixed headings.
//!
//! Nothing here knows a case: it takes a [`Projection`], which holds what was released to one
//! reader, and puts the app's own words round it. What somebody wrote is never paraphrased
//! (domain.md 6.4).

mod layout;
mod runs;
mod shapes;

use crate::document::Doc;
use crate::release::{Plain, Projection};
use crate::rules::glossary::Glossary;
use crate::text::Words;

pub use shapes::{Form, Head, SHAPES, Shape};

/// The copy of one reader.
pub fn copy(projection: &Projection, words: &Words, glossary: &Glossary) -> Doc<Plain> {
    layout::Layout::new(projection, words, glossary).copy()
}

/// What tells this copy from another: made of its words alone, so that it says nothing of what is
/// not in it. FNV-1a, eight hex digits: long enough to tell drafts apart, no secret.
fn code(doc: &Doc<Plain>) -> String {
    let mut hash = 0x811c_9dc5_u32;
    for byte in doc.texts().into_iter().flat_map(|it| it.read().bytes().chain([0])) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}
