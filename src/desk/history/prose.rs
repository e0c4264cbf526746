//! What changed from one text to another, word by word.
//!
//! Words are cut as Unicode cuts them, so that an accent, an emoji of several signs or a word of
//! another script is never cut in two.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of text: in both, only in the older, or only in the newer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// It stands in both.
    Same(String),
    /// It was taken out.
    Gone(String),
    /// It was added.
    New(String),
    /// It stands in both and is left out of what is shown.
    Folded,
}

/// At most so many words stand unchanged before and after a change; more are folded.
const AROUND: usize = 12;
/// A stretch that is not longer than this is never folded.
const SHORT: usize = 40;

/// The words, spaces and signs of a text, in order; together they are the text.
fn cut(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

fn is_word(token: &str) -> bool {
    token.chars().any(|it| !it.is_whitespace() && !it.is_ascii_punctuation())
}

/// From the older text to the newer. Without what is [`Bit::New`] the bits are the older, without
/// what is [`Bit::Gone`] the newer, sign by sign.
pub fn difference(old: &str, new: &str) -> Vec<Bit> {
    let (before, after) = (cut(old), cut(new));
    let ops = capture_diff_slices(Algorithm::Myers, &before, &after);
    let runs = ops.iter().map(|it| match *it {
        DiffOp::Equal { old_index, len, .. } => Run {
            same: true,
            gone: &before[old_index..old_index + len],
            new: &before[old_index..old_index + len],
        },
        DiffOp::Delete { old_index, old_len, .. } => {
            Run { same: false, gone: &before[old_index..old_index + old_len], new: &[] }
        }
        DiffOp::Insert { new_index, new_len, .. } => {
            Run { same: false, gone: &[], new: &after[new_index..new_index + new_len] }
        }
        DiffOp::Replace { old_index, old_len, new_index, new_len } => Run {
            same: false,
            gone: &before[old_index..old_index + old_len],
            new: &after[new_index..new_index + new_len],
        },
    });
    let runs: Vec<Run> = runs.collect();
    let mut bits = Bits::default();
    for (at, run) in runs.iter().enumerate() {
        let between = at > 0 && at + 1 < runs.len();
        if run.same && !(between && run.is_island()) {
            bits.same(run.gone);
        } else {
            bits.other(run.gone, run.new);
        }
    }
    bits.done()
}

/// A run of tokens as the comparison gives it.
struct Run<'a> {
    same: bool,
    gone: &'a [&'a str],
    new: &'a [&'a str],
}

impl Run<'_> {
    /// Is it nothing but the space between two changed words? Told with them, it reads better.
    fn is_island(&self) -> bool {
        !self.gone.iter().any(|it| is_word(it)) && self.gone.iter().all(|it| !it.contains('\n'))
    }
}

/// The bits so far, and the change that is being gathered.
#[derive(Default)]
struct Bits {
    done: Vec<Bit>,
    gone: String,
    new: String,
}

impl Bits {
    fn same(&mut self, tokens: &[&str]) {
        self.flush();
        match self.done.last_mut() {
            Some(Bit::Same(text)) => text.extend(tokens.iter().copied()),
            _ => self.done.push(Bit::Same(tokens.concat())),
        }
    }

    fn other(&mut self, gone: &[&str], new: &[&str]) {
        self.gone.extend(gone.iter().copied());
        self.new.extend(new.iter().copied());
    }

    fn flush(&mut self) {
        let (gone, new) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.new));
        if gone == new {
            if !gone.is_empty() {
                self.same(&[&gone]);
            }
            return;
        }
        if !gone.is_empty() {
            self.done.push(Bit::Gone(gone));
        }
        if !new.is_empty() {
            self.done.push(Bit::New(new));
        }
    }

    fn done(mut self) -> Vec<Bit> {
        self.flush();
        self.done
    }
}

/// The same with long unchanged stretches left out, but for a few words around each change.
pub fn folded(bits: Vec<Bit>) -> Vec<Bit> {
    let last = bits.len().saturating_sub(1);
    let fold = |(at, bit): (usize, Bit)| {
        let Bit::Same(text) = &bit else { return vec![bit] };
        let tokens = cut(text);
        let words: Vec<usize> = (0..tokens.len()).filter(|it| is_word(tokens[*it])).collect();
        if words.len() <= SHORT {
            return vec![bit];
        }
        // The end of the words kept at the beginning, and the beginning of those kept at the end.
        let (head, tail) = (words[AROUND], words[words.len() - AROUND]);
        let mut kept = Vec::new();
        if at > 0 {
            kept.push(Bit::Same(tokens[..head].concat()));
        }
        kept.push(Bit::Folded);
        if at < last {
            kept.push(Bit::Same(tokens[tail..].concat()));
        }
        kept
    };
    bits.into_iter().enumerate().flat_map(fold).collect()
}
