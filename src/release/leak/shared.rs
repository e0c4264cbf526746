//! Runs of five words that a hidden text has too, with at most one word changed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::shown::{Shown, words_of};
use super::token::Token;
use super::{Hit, words};

/// How many words a run has.
const RUN: usize = 5;
/// How much the words of a run with one changed must tell, as [`words::weight`] has it.
const TELLING: f32 = 2.0;
/// Stands for the word that was changed.
const OTHER: u64 = 0x9E37_79B9_7F4A_7C15;

/// The runs of the hidden texts.
#[derive(Default)]
pub(super) struct Runs {
    whole: HashMap<u64, usize>,
    changed: HashMap<u64, usize>,
    allowed: HashSet<u64>,
}

fn number(word: &str) -> u64 {
    word.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |sum, it| (sum ^ u64::from(it)).wrapping_mul(0x100_0000_01B3))
}

fn sum(run: impl Iterator<Item = u64>) -> u64 {
    run.fold(7, |sum, it| (sum.rotate_left(23) ^ it).wrapping_mul(0x2545_F491_4F6C_DD1D))
}

fn without(run: &[u64], gone: usize) -> u64 {
    sum(run.iter().enumerate().map(|(at, it)| if at == gone { OTHER } else { *it }))
        ^ (gone as u64 + 1)
}

impl Runs {
    /// Adds the runs of a hidden text.
    pub(super) fn add(&mut self, tokens: &[Token], shown: &Shown, hidden: usize) {
        let numbers: Vec<u64> = tokens.iter().map(|it| number(&it.word)).collect();
        let telling: Vec<f32> = tokens
            .iter()
            .map(|it| if shown.is_name(&it.word) { 0.0 } else { words::weight(&it.word) })
            .collect();
        for (at, run) in numbers.windows(RUN).enumerate() {
            let telling = &telling[at..at + RUN];
            let all: f32 = telling.iter().sum();
            if all == 0.0 {
                continue;
            }
            self.whole.entry(sum(run.iter().copied())).or_insert(hidden);
            for (gone, told) in telling.iter().enumerate() {
                if all - told >= TELLING {
                    self.changed.entry(without(run, gone)).or_insert(hidden);
                }
            }
        }
    }

    /// Runs that this reader may see.
    pub(super) fn allow(&mut self, text: &str) {
        let numbers: Vec<u64> = words_of(text).iter().map(|it| number(it)).collect();
        self.allowed.extend(numbers.windows(RUN).map(|it| sum(it.iter().copied())));
    }

    /// The runs of a text that are of a hidden one: which words, and of which.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<(Hit, Range<usize>, usize)> {
        let mut all: Vec<(Hit, Range<usize>, usize)> = Vec::new();
        if self.whole.is_empty() {
            return all;
        }
        let numbers: Vec<u64> = tokens.iter().map(|it| number(&it.word)).collect();
        for (at, run) in numbers.windows(RUN).enumerate() {
            let own = sum(run.iter().copied());
            if self.allowed.contains(&own) {
                continue;
            }
            let changed = || (0..RUN).find_map(|it| self.changed.get(&without(run, it)));
            let found = match self.whole.get(&own) {
                Some(hidden) => (Hit::Shared, *hidden),
                None => match changed() {
                    Some(hidden) => (Hit::Near, *hidden),
                    None => continue,
                },
            };
            match all.last_mut() {
                Some((hit, span, hidden)) if (*hit, *hidden) == found && span.end >= at => {
                    span.end = at + RUN
                }
                _ => all.push((found.0, at..at + RUN, found.1)),
            }
        }
        all
    }
}
