//! WO2: an abbreviation or a piece of jargon that nothing explains.
//!
//! Source: domain.md 6.1 (a parent shows her life story as a paragraph of abbreviations) and 6.3
//! (unexplained jargon and abbreviations). Only what the glossary knows: capitals may be anything.
//! Terms everybody meets at a conference are explained by the app beside them, and are not asked about.

use std::ops::Range;

use super::{Passage, Readers, index};
use crate::rules::glossary::Glossary;

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    let glossary = Glossary::english();
    // Most texts have no term to be asked about, which is told without looking at every letter.
    if !passage.starts(index::TERM).any(|at| glossary.asks_at(passage.text, at)) {
        return Vec::new();
    }
    let open = glossary.unexplained(passage.text);
    open.into_iter().map(|it| it.span).filter(|it| !passage.is_exempt(it)).collect()
}
