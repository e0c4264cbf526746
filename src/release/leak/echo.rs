//! A sentence that says what a hidden one says, in other words: most of its telling words.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::shown::{Shown, words_of};
use super::token::Token;
use super::words;

/// How much of a hidden sentence another must say to be asked about.
const SHARE: f32 = 0.5;
/// The least weight that must be shared.
const LEAST: f32 = 3.0;

/// A sentence that is hidden.
struct Sentence {
    hidden: usize,
    weight: f32,
}

/// Hidden sentences by their telling words.
#[derive(Default)]
pub(super) struct Echo {
    sentences: Vec<Sentence>,
    by_word: HashMap<String, Vec<usize>>,
    allowed: Vec<HashSet<String>>,
}

/// Ways to say the same, the first standing for all.
const SAME: &str = include_str!("words/same.txt");

fn same() -> &'static HashMap<&'static str, &'static str> {
    static ALL: std::sync::LazyLock<HashMap<&'static str, &'static str>> =
        std::sync::LazyLock::new(|| {
            let line = |it: &'static str| {
                let first = it.split(' ').next().unwrap_or(it);
                it.split(' ').map(move |it| (it, first))
            };
            SAME.lines().flat_map(line).collect()
        });
    &ALL
}

/// What a word tells, without its endings; the same for words that mean the same.
fn sense(word: &str) -> String {
    let all = same();
    let known = |it: &str| all.get(it).map(|it| (*it).to_owned());
    if let Some(known) = known(word) {
        return known;
    }
    let mut stem = word.to_owned();
    for ending in ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly"] {
        if let Some(rest) = stem.strip_suffix(ending)
            && rest.len() > 2
        {
            stem = rest.to_owned();
            break;
        }
    }
    let twin = stem.as_bytes().windows(2).last().is_some_and(|it| it[0] == it[1]);
    if twin && stem.is_ascii() && !stem.ends_with(['s', 'l']) {
        stem.pop();
    }
    let bare = stem.strip_suffix(['e', 'y', 'i']).filter(|it| it.len() > 2).unwrap_or(&stem);
    known(&stem).unwrap_or_else(|| bare.to_owned())
}

fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match all.last_mut() {
            Some(last) if !token.starts => last.end = at + 1,
            _ => all.push(at..at + 1),
        }
    }
    all
}

/// The telling words of a sentence, each once, with their weight.
fn telling(tokens: &[Token]) -> HashMap<String, f32> {
    let told = tokens.iter().filter(|it| !words::is_function(&it.word) && it.word.len() > 2);
    told.map(|it| (sense(&it.word), words::weight(&it.word))).collect()
}

impl Echo {
    /// Adds the sentences of a hidden text.
    pub(super) fn add(&mut self, tokens: &[Token], shown: &Shown, hidden: usize) {
        for span in sentences(tokens) {
            let told = tokens[span].iter().filter(|it| !shown.is_name(&it.word)).cloned();
            let told = telling(&told.collect::<Vec<_>>());
            let weight: f32 = told.values().sum();
            if told.len() < 2 || weight < LEAST {
                continue;
            }
            for word in told.into_keys() {
                self.by_word.entry(word).or_default().push(self.sentences.len());
            }
            self.sentences.push(Sentence { hidden, weight });
        }
    }

    /// A text that this reader may see: what only says as much is no echo.
    pub(super) fn allow(&mut self, text: &str) {
        let list: HashSet<String> = words_of(text)
            .iter()
            .filter(|it| !words::is_function(it) && it.len() > 2)
            .map(|it| sense(it))
            .collect();
        if list.len() > 3 {
            self.allowed.push(list);
        }
    }

    /// The sentences of a text that say what a hidden one says: which words, and of which.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<(Range<usize>, usize)> {
        let mut all = Vec::new();
        if self.sentences.is_empty() {
            return all;
        }
        for span in sentences(tokens) {
            let told = telling(&tokens[span.clone()]);
            let mut shared: HashMap<usize, (f32, u32)> = HashMap::new();
            for (word, weight) in &told {
                for place in self.by_word.get(word).into_iter().flatten() {
                    let sum = shared.entry(*place).or_default();
                    sum.0 += weight;
                    sum.1 += 1;
                }
            }
            let told_again = |it: &(usize, (f32, u32))| {
                let sentence = &self.sentences[it.0];
                it.1.1 > 2 && it.1.0 >= LEAST && it.1.0 >= SHARE * sentence.weight
            };
            let best = shared.into_iter().filter(told_again).max_by(|a, b| a.1.0.total_cmp(&b.1.0));
            let allowed =
                || self.allowed.iter().any(|it| told.keys().all(|word| it.contains(word)));
            if let Some((place, _)) = best
                && !allowed()
            {
                all.push((span, self.sentences[place].hidden));
            }
        }
        all
    }
}
