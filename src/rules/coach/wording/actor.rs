//! WO3: nobody does it: "concerns were raised", "it was felt", "was observed to be", "was hit".
//!
//! Source: domain.md 6.4 ("no agent removal") and 6.1 ("He hit her" is plainer and stronger). Only
//! passives that hide who said, saw, thought or hurt; most passives are good English.

use std::ops::Range;

use super::index::{BE as IS, RAISED as MADE};
use super::passage::{Sentence, Word};
use super::{Passage, Readers};

/// Forms of "to be"; "it's" has its subject in it.
pub(super) const BE: &[&str] = &["is", "are", "was", "were", "been", "being", "it's"];
/// After "it was".
const HELD: &[&str] = &[
    "acknowledged",
    "alleged",
    "assumed",
    "believed",
    "claimed",
    "considered",
    "deemed",
    "felt",
    "hoped",
    "identified",
    "noted",
    "noticed",
    "observed",
    "perceived",
    "recognised",
    "recorded",
    "reported",
    "said",
    "seen",
    "stated",
    "suggested",
    "suspected",
    "thought",
    "understood",
];
/// What is raised by nobody.
pub(super) const RAISED: &[&str] = &[
    "allegation",
    "allegations",
    "complaint",
    "complaints",
    "concern",
    "concerns",
    "doubts",
    "fears",
    "questions",
    "suspicions",
    "worries",
];
const RAISING: &[&str] = &[
    "aired",
    "escalated",
    "expressed",
    "flagged",
    "highlighted",
    "identified",
    "logged",
    "made",
    "noted",
    "raised",
    "received",
    "recorded",
    "reported",
    "shared",
    "voiced",
];
/// Before "to be" and "to have".
const SEEN: &[&str] = &[
    "alleged",
    "assessed",
    "believed",
    "considered",
    "deemed",
    "described",
    "felt",
    "found",
    "known",
    "noted",
    "observed",
    "perceived",
    "reported",
    "said",
    "seen",
    "suspected",
    "thought",
    "understood",
];
/// What one person does to another.
const HURT: &[&str] = &[
    "assaulted",
    "beaten",
    "choked",
    "grabbed",
    "headbutted",
    "hit",
    "kicked",
    "punched",
    "raped",
    "shoved",
    "slapped",
    "smacked",
    "strangled",
    "throttled",
];
/// After these a sentence says what hit whom without a hand in it.
const NOBODY: &[&str] =
    &["ball", "bus", "car", "cyclist", "door", "lorry", "swing", "train", "van", "vehicle"];
/// Small words that may stand between "was" and the participle.
const BETWEEN: &[&str] = &[
    "again",
    "also",
    "been",
    "being",
    "often",
    "previously",
    "recently",
    "repeatedly",
    "later",
    "generally",
    "widely",
    "then",
    "allegedly",
    "initially",
    "subsequently",
    "first",
];

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !passage.has(IS | MADE) {
        return found;
    }
    for sentence in passage.sentences() {
        for (at, word) in sentence.words.iter().enumerate().filter(|it| it.1.is(IS | MADE)) {
            if let Some(span) = raised(&sentence, at) {
                found.push(span);
            }
            if !word.is(IS) {
                continue;
            }
            // "has been hit": the nearest form of "be" counts.
            let after = sentence.words[at + 1..].iter();
            let between = after.take_while(|it| it.joined && BETWEEN.contains(&&*it.small)).count();
            let Some(act) = sentence.words.get(at + 1 + between).filter(|it| it.joined) else {
                continue;
            };
            let next = &sentence.words[(at + 2 + between).min(sentence.words.len())..];
            if let Some(span) = hidden(&sentence, at, act, next)
                && !has_actor(next)
                && found.last().is_none_or(|it: &Range<usize>| it.end <= span.start)
            {
                found.push(span);
            }
        }
    }
    found
}

/// The phrase, if it hides somebody.
fn hidden(sentence: &Sentence, at: usize, act: &Word, next: &[Word]) -> Option<Range<usize>> {
    let verb: &str = &act.small;
    // "It's felt" has its subject in it.
    let short = usize::from(sentence.words[at].small == "it's");
    let subject = subject(&sentence.words[..at + short])?;
    let name: &str = if short == 1 { "it" } else { &subject.small };
    let word = |at: usize| next.get(at).map_or("", |it| &*it.small);
    let to_be = word(0) == "to" && matches!(word(1), "be" | "have" | "become" | "lack" | "show");
    if name == "it" && HELD.contains(&verb) {
        // "It was seen by", "it was felt-tip" and "it was reported in the Mail" are not this.
        let that = matches!(word(0), "that" | "there" | "to" | "by" | "as" | "")
            || !next.first().is_some_and(|it| it.joined)
            || is_subject(word(0));
        return that.then_some(subject.span.start..act.span.end);
    }
    if RAISED.contains(&name) && RAISING.contains(&verb) {
        return Some(subject.span.start..act.span.end);
    }
    let start = sentence.words[at].span.start;
    if SEEN.contains(&verb) && to_be {
        return Some(start..next[1].span.end);
    }
    if HURT.contains(&verb) && !sentence.has(NOBODY) {
        return Some(start..act.span.end);
    }
    None
}

/// Does a clause begin with it, so that "that" was left out?
fn is_subject(word: &str) -> bool {
    matches!(
        word,
        "he" | "she"
            | "they"
            | "his"
            | "her"
            | "their"
            | "the"
            | "mother"
            | "father"
            | "mum"
            | "dad"
            | "this"
            | "both"
    )
}

/// The word before the verb, over "have", "had" and "may".
fn subject<'a, 'b>(before: &'b [Word<'a>]) -> Option<&'b Word<'a>> {
    let helpers = [
        "has", "have", "had", "may", "might", "could", "been", "also", "will", "further", "then",
        "not", "since",
    ];
    before.iter().rev().find(|it| !helpers.contains(&&*it.small) && !it.small.ends_with("ly"))
}

/// "There have been concerns raised", where the verb comes first.
fn raised(sentence: &Sentence, at: usize) -> Option<Range<usize>> {
    let word = Some(&sentence.words[at]).filter(|it| it.is(MADE))?;
    let next = sentence.words.get(at + 1)?;
    let there = sentence.words[..at].iter().rev().take(5).any(|it| it.small == "there");
    let fits = next.joined && RAISING.contains(&&*next.small);
    (there && fits && !has_actor(&sentence.words[at + 2..]))
        .then_some(word.span.start..next.span.end)
}

/// Does the rest say who, or where it is written?
fn has_actor(next: &[Word]) -> bool {
    const TIMES: &[&str] = &[
        "then",
        "now",
        "the",
        "phone",
        "telephone",
        "letter",
        "email",
        "e-mail",
        "text",
        "post",
        "mistake",
        "accident",
        "chance",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "noon",
        "midnight",
        "lunchtime",
    ];
    // Places where the one who said it is known.
    const WRITTEN: &[&str] = &[
        "log",
        "logs",
        "notes",
        "report",
        "reports",
        "letter",
        "record",
        "records",
        "review",
        "meeting",
        "discussion",
        "conference",
        "assessment",
        "statement",
        "summary",
        "group",
    ];
    for (at, word) in next.iter().enumerate() {
        let after = next.get(at + 1).map_or("", |it| &*it.small);
        let thing = next.get(at + 2).map_or("", |it| &*it.small);
        let digit = after.starts_with(|it: char| it.is_ascii_digit());
        let time = digit
            || (TIMES.contains(&after) && after != "the")
            || matches!(
                (after, thing),
                ("the", "end" | "time" | "summer" | "spring" | "autumn" | "winter")
            );
        let act = after.ends_with("ing") && after.len() > 5;
        match &*word.small {
            "by" if !after.is_empty() && !time && !act => return true,
            "from" if !after.is_empty() && !digit => return true,
            "in" | "at" | "during" => {
                let near = next[at + 1..].iter().take(6);
                if near.into_iter().any(|it| WRITTEN.contains(&&*it.small)) {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}
