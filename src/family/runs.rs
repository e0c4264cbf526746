//! What somebody wrote, in pieces: with the few safe swaps, and with terms explained where they
//! first come.

use std::collections::BTreeSet;

use crate::document::{Line, Run};
use crate::release::{Cell, Plain};
use crate::rules::glossary::{Entry, Glossary};

/// The terms a copy has explained so far.
#[derive(Default)]
pub struct Explained<'a> {
    seen: BTreeSet<String>,
    /// In the order in which they came.
    pub entries: Vec<&'a Entry>,
}

/// A text as it was written, in pieces. With `swaps`, the words of the safe list are put in, never
/// in a paragraph of the law, never in what was written for the family, never in a quotation.
pub fn runs<'a>(
    cell: &Cell,
    swaps: bool,
    glossary: &'a Glossary,
    explained: &mut Explained<'a>,
) -> Line<Plain> {
    let Cell::Said { words, for_family } = cell else { return Vec::new() };
    let text = words.read();
    let mut pieces: Vec<(std::ops::Range<usize>, Run<Plain>)> = Vec::new();
    if swaps && !for_family {
        for (span, plain) in words.swaps(glossary) {
            let original = words.cut(span.clone());
            pieces.push((span, Run::Swapped { plain, original }));
        }
    }
    for found in glossary.unexplained(text) {
        let apart = |it: &(std::ops::Range<usize>, _)| {
            it.0.end <= found.span.start || found.span.end <= it.0.start
        };
        let Some(plain) = Plain::meaning(found.entry) else { continue };
        if pieces.iter().all(apart) && explained.seen.insert(found.entry.id.clone()) {
            explained.entries.push(found.entry);
            let term = words.cut(found.span.clone());
            pieces.push((found.span.clone(), Run::Term { term, plain }));
        }
    }
    pieces.sort_by_key(|it| it.0.start);
    let mut line = Vec::new();
    let mut done = 0;
    for (span, run) in pieces {
        if done < span.start {
            line.push(Run::Text(words.cut(done..span.start)));
        }
        line.push(run);
        done = span.end;
    }
    if done < text.len() || line.is_empty() {
        line.push(Run::Text(words.cut(done..text.len())));
    }
    line
}
