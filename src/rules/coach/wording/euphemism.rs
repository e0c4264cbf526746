//! WO6: words milder than what happened.
//!
//! Source: domain.md 6.1: a review of cases found "grubby" for dog mess on the walls. Plain means
//! clearer, never milder. A sentence that also says what happened is left alone.

use std::ops::Range;
use std::sync::OnceLock;

use super::index;
use super::passage::Sentence;
use super::{Passage, Readers};
use crate::rules::phrases::{Phrases, Plurals};

pub(super) const MILD: &[&str] = &[
    "incident of domestic abuse",
    "incidents of domestic abuse",
    "incident of domestic violence",
    "incidents of domestic violence",
    "domestic incident",
    "domestic incidents",
    "domestic dispute",
    "domestic disputes",
    "a domestic between",
    "a domestic with",
    "had a domestic",
    "verbally abusive",
    "physically abusive",
    "in a poor state",
    "sexual activity with",
    "domestic issue",
    "domestic issues",
    "verbal altercation",
    "physical altercation",
    "altercation",
    "altercations",
    "inappropriate touching",
    "inappropriately touched",
    "touched inappropriately",
    "touched her inappropriately",
    "touched him inappropriately",
    "inappropriate contact",
    "inappropriate relationship",
    "inappropriate chastisement",
    "inappropriate behaviour",
    "behaved inappropriately",
    "inappropriate discipline",
    "acted inappropriately",
    "physical chastisement",
    "physically chastised",
    "physically chastises",
    "over-chastised",
    "over-chastisement",
    "physically disciplined",
    "heavy-handed",
    "heavy handed",
    "rough with",
    "volatile relationship",
    "tempestuous relationship",
    "turbulent relationship",
    "stormy relationship",
    "volatile household",
    "tensions at home",
    "tension at home",
    "tensions in the home",
    "relationship difficulties",
    "relationship issues",
    "marital difficulties",
    "grubby",
    "unkempt",
    "a bit of a drinker",
    "likes a drink",
    "enjoys a drink",
    "worse for wear",
    "some concerns",
    "a few concerns",
    "low-level concerns",
    "low level concerns",
    "anger issues",
    "alcohol issues",
    "drink issues",
    "drug issues",
    "issues with anger",
    "issues with alcohol",
    "issues with drugs",
    "issues with drink",
    "issues around alcohol",
    "issues around drugs",
    "issues around drinking",
    "issues around anger",
    "temper issues",
    "less than ideal",
    "sub-optimal",
    "suboptimal",
    "left to his own devices",
    "left to her own devices",
    "left to their own devices",
    "interfered with her",
    "interfered with him",
    "not always appropriate",
    "hygiene issues",
    "boundary issues",
];

fn mild() -> &'static Phrases {
    static LIST: OnceLock<Phrases> = OnceLock::new();
    let all = MILD.iter().enumerate().map(|(at, it)| (at, *it));
    LIST.get_or_init(|| Phrases::new(all, Plurals::AsWritten))
}

/// Words that say what happened or what was seen.
const SAID: &[&str] = &[
    "bit",
    "bitten",
    "blood",
    "broke",
    "broken",
    "bruise",
    "bruised",
    "bruises",
    "burned",
    "burnt",
    "choked",
    "cut",
    "dragged",
    "excrement",
    "faeces",
    "fist",
    "grabbed",
    "hit",
    "hits",
    "hitting",
    "kick",
    "kicked",
    "kicks",
    "knife",
    "lice",
    "mess",
    "mould",
    "nits",
    "penis",
    "poo",
    "pulled",
    "punch",
    "punched",
    "punches",
    "push",
    "pushed",
    "pushes",
    "raped",
    "screamed",
    "shouted",
    "shouting",
    "shoved",
    "slap",
    "slapped",
    "slaps",
    "smack",
    "smacked",
    "smacks",
    "smelled",
    "smelling",
    "smells",
    "smelt",
    "soiled",
    "spat",
    "squeezed",
    "stained",
    "stains",
    "strangled",
    "swore",
    "threatened",
    "threatening",
    "threw",
    "throat",
    "throttled",
    "thrown",
    "urine",
    "vagina",
    "vomit",
    "wee",
    "yelled",
    "bottom",
    "genitals",
    "breast",
    "breasts",
    "belt",
    "stick",
];

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    passage
        .phrases(index::MILD, mild())
        .filter(|(span, sentence, which)| hides(passage, sentence, span, MILD[*which]))
        .map(|it| it.0)
        .collect()
}

/// Does nothing near it say what is meant?
fn hides(passage: &Passage, sentence: &Sentence, span: &Range<usize>, phrase: &str) -> bool {
    let next = passage.sentence(passage.sentences_before(span.start) + 1);
    if sentence.has(SAID) || next.is_some_and(|it| it.has(SAID)) {
        return false;
    }
    // What is quoted or listed after it says more.
    let rest = &passage.text[span.end..sentence.span.end];
    if rest.trim_start().starts_with([':', '(', '–']) || rest.contains(['“', '"']) {
        return false;
    }
    let before = sentence.before(span.start).next().unwrap_or_default();
    match phrase {
        "rough with" => {
            !matches!(before, "very" | "was" | "is" | "too" | "be")
                || !sentence.has(&["dog", "toys"])
        }
        "some concerns" | "a few concerns" | "low-level concerns" | "low level concerns" => {
            // "Some concerns about his weight" names them.
            let named = |it: &str| matches!(it, "about" | "that" | "regarding" | "over" | "around");
            !sentence.after(span.end).take(1).any(named)
        }
        "likes a drink" | "enjoys a drink" => sentence.after(span.end).next() != Some("of"),
        _ => !matches!(before, "no" | "not" | "never"),
    }
}
