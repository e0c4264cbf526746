//! Reads a text and says how hard it is, where, and against which target.

use std::ops::Range;

use super::common::is_common;
use super::measures::{Counts, FEWEST_WORDS, SMOG_SENTENCES, reading_age};
use super::sentence::{LONG, Sentence, VERY_LONG, sentence, spoken};
use super::skipped::{Seen, Skipped};
use super::split;
use crate::rules::glossary::Glossary;
use crate::rules::prose::quoted;

/// What is known about the text beside the text.
#[derive(Clone, Copy, Default)]
pub struct Reader<'a> {
    /// Names of people and places of the case, which are not counted.
    pub names: &'a [&'a str],
    /// The glossary, for terms nobody explained; without one none are looked for.
    pub glossary: Option<&'a Glossary>,
}

/// The figures of a text long enough to have any.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores {
    /// Flesch Reading Ease.
    pub flesch_reading_ease: f64,
    /// Flesch–Kincaid grade.
    pub flesch_kincaid_grade: f64,
    /// The reading age that goes with it in the United Kingdom.
    pub reading_age: f64,
    /// SMOG grade; from 30 sentences on.
    pub smog: Option<f64>,
    /// Coleman–Liau index.
    pub coleman_liau: f64,
    /// Automated Readability Index.
    pub ari: f64,
}

/// How easy a text is, and what makes it hard. Places are in bytes of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Readability {
    /// What was counted.
    pub counts: Counts,
    /// The figures; `None` when there are fewer than 100 words: too short to score.
    pub scores: Option<Scores>,
    /// The sentences, in order.
    pub sentences: Vec<Sentence>,
    /// Words of three syllables and more that not everybody knows.
    pub hard_words: Vec<Range<usize>>,
    /// Abbreviations and jargon that the text does not explain.
    pub unexplained: Vec<Range<usize>>,
}

/// For whom a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// The family: a reading age of nine to eleven.
    Family,
    /// Practitioners; a grade over 9 is only worth a hint.
    Practitioners,
}

/// How a grade fits those it is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// As it should be.
    Good,
    /// It will do.
    Acceptable,
    /// Over what will do, and not far.
    Borderline,
    /// Too hard.
    Hard,
}

/// A target that a family's text misses.
#[derive(Clone, Debug, PartialEq)]
pub enum Miss {
    /// The Flesch–Kincaid grade is over 8.
    Grade(f64),
    /// These sentences are over 25 words.
    TooLong(Vec<Range<usize>>),
    /// More than one sentence in ten is over 20 words: these.
    ManyLong(Vec<Range<usize>>),
    /// These terms are not explained.
    Unexplained(Vec<Range<usize>>),
}

impl Reader<'_> {
    /// Reads a text.
    pub fn read(&self, text: &str) -> Readability {
        let quoted = quoted(text);
        let said =
            |at: &Range<usize>| quoted.iter().any(|it| it.start <= at.start && at.end <= it.end);
        let split: Vec<(Range<usize>, Vec<Range<usize>>)> = split::sentences(text)
            .into_iter()
            .map(|span| {
                let mut words = split::words(text, span.clone());
                words.retain(|it| !said(it));
                (span, words)
            })
            .collect();
        let seen = |words: &[Range<usize>], at: usize| {
            let word = |at: usize| words.get(at).map(|it| &text[it.clone()]);
            let before = at.checked_sub(1).and_then(word);
            Seen { word: word(at).unwrap_or_default(), first: at == 0, before, after: word(at + 1) }
        };
        let all =
            split.iter().flat_map(|(_, words)| (0..words.len()).map(move |at| seen(words, at)));
        let skipped = Skipped::new(self.names.iter().copied(), all);
        let mut counts = Counts::default();
        let (mut sentences, mut hard_words) = (Vec::new(), Vec::new());
        for (span, words) in &split {
            let kept: Vec<&Range<usize>> = (0..words.len())
                .filter(|at| !skipped.has(&seen(words, *at)))
                .map(|at| &words[at])
                .collect();
            for place in &kept {
                let word = &text[(*place).clone()];
                let syllables = spoken(word);
                let is_abbreviation = word.chars().filter(|it| it.is_uppercase()).count() >= 2;
                counts.words += 1;
                counts.syllables += syllables;
                counts.characters += word.chars().filter(|it| it.is_alphanumeric()).count();
                counts.polysyllables += usize::from(syllables >= 3);
                // An abbreviation is the business of the glossary.
                if syllables >= 3 && !is_abbreviation && !is_common(word) {
                    hard_words.push((*place).clone());
                }
            }
            if !kept.is_empty() {
                counts.sentences += 1;
                let small = |it: &Range<usize>| text[it.clone()].to_lowercase().replace('’', "'");
                let small: Vec<_> = words.iter().map(|it| (small(it), it.clone())).collect();
                sentences.push(sentence(span.clone(), kept.len(), &small));
            }
        }
        let unexplained = self.glossary.map(|it| it.unexplained(text)).unwrap_or_default();
        let unexplained: Vec<_> =
            unexplained.into_iter().map(|it| it.span).filter(|it| !said(it)).collect();
        Readability { scores: scores(&counts), counts, sentences, hard_words, unexplained }
    }
}

fn scores(counts: &Counts) -> Option<Scores> {
    if counts.words < FEWEST_WORDS || counts.is_empty() {
        return None;
    }
    let grade = counts.flesch_kincaid_grade();
    Some(Scores {
        flesch_reading_ease: counts.flesch_reading_ease(),
        flesch_kincaid_grade: grade,
        reading_age: reading_age(grade),
        smog: (counts.sentences >= SMOG_SENTENCES).then(|| counts.smog()),
        coleman_liau: counts.coleman_liau(),
        ari: counts.ari(),
    })
}

impl Readability {
    /// Sentences of more than so many words.
    pub fn over(&self, words: usize) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().filter(move |it| it.words > words)
    }

    /// The share of sentences of more than so many words.
    pub fn share_over(&self, words: usize) -> f64 {
        self.over(words).count() as f64 / self.sentences.len().max(1) as f64
    }

    /// The words of the longest sentence.
    pub fn longest(&self) -> usize {
        self.sentences.iter().map(|it| it.words).max().unwrap_or(0)
    }

    /// The share of words that are hard.
    pub fn share_of_hard_words(&self) -> f64 {
        self.hard_words.len() as f64 / self.counts.words.max(1) as f64
    }

    /// Terms nobody explained, for each hundred words.
    pub fn unexplained_per_100(&self) -> f64 {
        self.unexplained.len() as f64 * 100.0 / self.counts.words.max(1) as f64
    }

    /// How the grade fits those it is for; `None` when the text is too short to score.
    ///
    /// Families: up to 5 good, up to 7 acceptable, over 8 hard. Practitioners: up to 9.
    pub fn fit(&self, reader: For) -> Option<Fit> {
        let grade = self.scores?.flesch_kincaid_grade;
        Some(match reader {
            For::Family if grade <= 5.0 => Fit::Good,
            For::Family if grade <= 7.0 => Fit::Acceptable,
            For::Family if grade <= 8.0 => Fit::Borderline,
            For::Practitioners if grade <= 9.0 => Fit::Good,
            For::Family | For::Practitioners => Fit::Hard,
        })
    }

    /// The targets of a family's text that this one misses, with the places to look at. Those about
    /// sentences and terms hold for short texts too.
    pub fn misses(&self) -> Vec<Miss> {
        let mut misses = Vec::new();
        let grade = self.scores.map(|it| it.flesch_kincaid_grade).filter(|it| *it > 8.0);
        misses.extend(grade.map(Miss::Grade));
        let places = |words| self.over(words).map(|it| it.span.clone()).collect::<Vec<_>>();
        let too_long = places(VERY_LONG);
        if !too_long.is_empty() {
            misses.push(Miss::TooLong(too_long));
        }
        if self.share_over(LONG) > 0.1 {
            misses.push(Miss::ManyLong(places(LONG)));
        }
        if !self.unexplained.is_empty() {
            misses.push(Miss::Unexplained(self.unexplained.clone()));
        }
        misses
    }
}
