//! What only the Chair may see, as runs of words: to notice when it stands in a shared text too.

use crate::domain::CaseFile;
use crate::rules::prose::Passage;

/// How many words in a row are no chance.
const RUN: usize = 5;

/// Hashes of all runs of words in what is restricted, sorted.
pub(super) fn runs(case: &CaseFile) -> Vec<u64> {
    let mut all: Vec<u64> = Vec::new();
    for item in case.restricted.iter() {
        let passage = Passage::read(&item.text.0);
        all.extend(runs_of(&passage).map(|it| it.1));
    }
    all.sort_unstable();
    all
}

/// The first run of words of a text that is restricted: where it begins.
pub(super) fn first_in(passage: &Passage, restricted: &[u64]) -> Option<std::ops::Range<usize>> {
    let mut runs = runs_of(passage);
    let found = runs.find(|it| restricted.binary_search(&it.1).is_ok())?.0;
    Some(found..found + RUN)
}

fn runs_of(passage: &Passage) -> impl Iterator<Item = (usize, u64)> {
    let last = (passage.len() + 1).saturating_sub(RUN);
    (0..last).map(|at| {
        let bytes = (at..at + RUN).flat_map(|it| passage.word(it).bytes().chain([b' ']));
        (at, hash(bytes))
    })
}

/// FNV-1a: the same in every build, unlike the standard hasher.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
