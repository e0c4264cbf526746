//! WO1: a sentence too long to hold in the head.
//!
//! Source: domain.md 6.3, sentence load: councils advise 15 to 20 words on average, GOV.UK no more
//! than 25. Words between stronger marks (; : – brackets) are counted by themselves: a list or an
//! aside with its own marks can be followed. Practitioners are allowed five words more.

use std::ops::Range;

use super::{Passage, Readers};
use crate::rules::readability::VERY_LONG;

/// How many words more than a family's text a practitioner's may have.
const MORE: usize = 10;

pub(super) fn find(passage: &Passage, readers: Readers) -> Vec<Range<usize>> {
    let most = match readers {
        Readers::Family => VERY_LONG,
        Readers::Practitioners => VERY_LONG + MORE,
    };
    let mut found = Vec::new();
    for sentence in passage.sentences() {
        if sentence.words.len() <= most {
            continue;
        }
        let (mut run, mut longest) = (0, 0);
        let mut last = sentence.span.start;
        for word in sentence.words {
            let between = &passage.text[last..word.span.start];
            last = word.span.end;
            // A quotation between two words is no part of either run.
            if !word.joined && between.contains([';', ':', '–', '—', '(', ')', '→', '“', '"', '‘'])
            {
                run = 0;
            }
            run += 1;
            longest = longest.max(run);
        }
        if longest > most {
            found.push(sentence.span.clone());
        }
    }
    found
}
