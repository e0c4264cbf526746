//! WO4: an opinion worded as a fact: "clearly does not care", "is in denial", "deliberately".
//!
//! Source: domain.md 3 and S0: fact, observation, allegation and opinion are to be told apart. What
//! is said to be an opinion, or is followed by its reason, is as it should be.

use std::ops::Range;
use std::sync::OnceLock;

use super::index::{CLAIM, JUDGING as MAY_JUDGE};
use super::passage::Sentence;
use super::{Passage, Readers};
use crate::rules::phrases::{Phrases, Plurals};

pub(super) const CLAIMS: &[&str] = &[
    "there is no doubt",
    "there can be no doubt",
    "without a doubt",
    "without doubt",
    "no doubt",
    "needless to say",
    "undoubtedly",
    "obviously",
    "it is clear that",
    "it is obvious that",
    "it is evident that",
    "goes without saying",
    "of course",
    "does not care about",
    "doesn't care about",
    "do not care about",
    "did not care about",
    "has no interest in",
    "have no interest in",
    "had no interest in",
    "shows no interest in",
    "showed no interest in",
    "could not care less",
    "couldn't care less",
    "puts her own needs",
    "puts his own needs",
    "put her own needs",
    "put his own needs",
    "put their own needs",
    "puts their own needs",
    "putting her own needs",
    "putting his own needs",
    "putting their own needs",
    "in denial",
    "does not love",
    "doesn't love",
    "has no bond",
    "no bond with",
    "is lying",
    "was lying about",
    "was clearly lying",
    "making it up",
    "made it up",
    "for attention",
    "only interested in",
    "only cares about",
    "only cared about",
    "only care about",
    "not interested in the children",
    "is incapable of",
    "are incapable of",
    "will never change",
    "has no remorse",
    "shows no remorse",
    "showed no remorse",
    "knows exactly what",
];

fn claims() -> &'static Phrases {
    static LIST: OnceLock<Phrases> = OnceLock::new();
    LIST.get_or_init(|| Phrases::new(CLAIMS.iter().map(|it| (0, *it)), Plurals::AsWritten))
}

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = passage
        .phrases(CLAIM, claims())
        .filter(|(_, sentence, _)| !is_owned(passage, sentence))
        .map(|it| it.0)
        .collect();
    for sentence in passage.sentences().filter(|_| passage.has(MAY_JUDGE)) {
        for (at, word) in sentence.words.iter().enumerate() {
            if word.is(MAY_JUDGE)
                && judges(&sentence, at)
                && !is_owned(passage, &sentence)
                && !found.iter().any(|it| it.start <= word.span.start && word.span.end <= it.end)
            {
                found.push(word.span.clone());
            }
        }
    }
    found.sort_by_key(|it| it.start);
    found
}

/// Words that may judge.
pub(super) const JUDGING: &[&str] = &[
    "clearly",
    "evidently",
    "deliberately",
    "purposely",
    "wilfully",
    "intentionally",
    "manipulates",
    "manipulated",
    "manipulating",
];

/// "Clearly", "deliberately" and the like where they judge, and not where they describe: "spoke
/// clearly" and "the date is clearly marked" are facts.
fn judges(sentence: &Sentence, at: usize) -> bool {
    let word = |at: usize| sentence.words.get(at).map_or("", |it| &*it.small);
    let before = at.checked_sub(1).map_or("", word);
    let next = word(at + 1);
    match word(at) {
        "clearly" | "evidently" => {
            let seen = matches!(
                next,
                "" | "and"
                    | "that"
                    | "to"
                    | "in"
                    | "at"
                    | "what"
                    | "how"
                    | "who"
                    | "marked"
                    | "visible"
                    | "written"
                    | "labelled"
                    | "explained"
                    | "set"
                    | "seen"
                    | "heard"
                    | "stated"
                    | "recorded"
                    | "audible"
            );
            let verb = matches!(
                before,
                "is" | "was" | "are" | "were" | "has" | "have" | "had" | "does" | "did"
            );
            // "Clearly, he …"; "clearly write the date" is advice.
            let opens = at == 0 && sentence.words.get(1).is_some_and(|it| !it.joined);
            let acts = matches!(
                next,
                "is" | "was"
                    | "are"
                    | "were"
                    | "has"
                    | "does"
                    | "did"
                    | "cannot"
                    | "not"
                    | "do"
                    | "have"
                    | "lacks"
                    | "struggles"
            );
            !seen && (opens || verb || acts)
        }
        // A person's purpose is known from what they say; anything else is a guess.
        "deliberately" | "purposely" | "wilfully" | "intentionally" => true,
        "manipulates" | "manipulated" | "manipulating" => true,
        _ => false,
    }
}

/// Does the sentence, or the one before it, say whose view it is, or why?
fn is_owned(passage: &Passage, sentence: &Sentence) -> bool {
    const OWNERS: &[&str] = &[
        "opinion",
        "view",
        "views",
        "think",
        "believe",
        "because",
        "says",
        "said",
        "told",
        "felt",
        "states",
        "stated",
        "alleges",
        "alleged",
        "describes",
        "described",
        "according",
        "admitted",
        "admits",
        "disclosed",
        "thinks",
        "believes",
        "reports",
        "reported",
        "court",
        "judge",
        "pleaded",
        "convicted",
    ];
    let colon = passage.text[sentence.span.clone()].contains(':');
    colon || sentence.has(OWNERS)
}
