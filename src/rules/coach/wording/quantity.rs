//! WO7: how often or how many, without a number: "on several occasions", "regularly late".
//!
//! Source: domain.md 4.2, SP4 and ME2, for the facts of a report. A sentence with any number in it
//! is left alone: the count may be there.

use std::ops::Range;
use std::sync::OnceLock;

use super::index;
use super::passage::Sentence;
use super::{Passage, Readers};
use crate::rules::phrases::{Phrases, Plurals};

/// Vague by themselves.
pub(super) const OCCASIONS: &[&str] = &[
    "on several occasions",
    "on numerous occasions",
    "on a number of occasions",
    "on many occasions",
    "on multiple occasions",
    "on various occasions",
    "on occasion",
    "on occasions",
    "on some occasions",
    "on a few occasions",
    "several times",
    "numerous times",
    "a number of times",
    "many times",
    "multiple times",
    "countless times",
    "time and again",
    "from time to time",
    "on a regular basis",
    "poor attendance",
    "low attendance",
    "attendance is poor",
    "attendance has been poor",
    "attendance was poor",
    "attendance is low",
    "attendance was low",
    "attendance has been low",
    "attendance remains low",
    "attendance remains poor",
    "a lot of school",
    "lots of school",
    "much school",
    "a great deal of school",
    "excessive amounts",
    "excessive amount",
    "significant amount",
    "significant amounts",
    "large amounts",
    "drinks excessively",
    "drinking excessively",
    "drank excessively",
];
/// Vague before something that can be counted.
pub(super) const MANY: &[&str] = &[
    "a number of",
    "numerous",
    "several",
    "multiple",
    "various",
    "many",
    "frequent",
    "repeated",
    "lots of",
    "a lot of",
    "a high number of",
    "countless",
];
/// What can be counted, and what a conference wants counted.
const COUNTABLE: &[&str] = &[
    "absences",
    "allegations",
    "appointments",
    "arguments",
    "assaults",
    "attendances",
    "bruises",
    "burns",
    "call-outs",
    "outs",
    "callouts",
    "calls",
    "contacts",
    "episodes",
    "incidents",
    "injuries",
    "lates",
    "marks",
    "referrals",
    "reports",
    "arrests",
    "complaints",
    "fights",
    "outbursts",
    "scars",
    "admissions",
    "overdoses",
    "exclusions",
    "suspensions",
    "convictions",
    "offences",
    "attacks",
];
/// Vague before or after an act.
pub(super) const OFTEN: &[&str] = &[
    "always",
    "usually",
    "frequently",
    "regularly",
    "often",
    "repeatedly",
    "occasionally",
    "sometimes",
    "constantly",
    "persistently",
    "continually",
];
/// The acts that are counted: what is seen at school, at a clinic, by the police.
const ACTS: &[&str] = &[
    "absent",
    "arrives",
    "arrived",
    "cancelled",
    "cancels",
    "dirty",
    "drinks",
    "drank",
    "drunk",
    "fights",
    "hits",
    "hungry",
    "intoxicated",
    "late",
    "left",
    "misses",
    "missed",
    "missing",
    "shouts",
    "smells",
    "truants",
    "tired",
    "unwashed",
    "wakes",
    "runs",
    "absconds",
    "excluded",
    "soiled",
    "wets",
];

fn phrases() -> &'static (Phrases, Phrases) {
    static LISTS: OnceLock<(Phrases, Phrases)> = OnceLock::new();
    let of = |all: &[&'static str]| Phrases::new(all.iter().map(|it| (0, *it)), Plurals::AsWritten);
    LISTS.get_or_init(|| (of(OCCASIONS), of(MANY)))
}

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    let (occasions, many) = phrases();
    let vague = |it: &Sentence| !it.has_number();
    let mut found: Vec<Range<usize>> = passage
        .phrases(index::OCCASION, occasions)
        .filter(|it| vague(&it.1))
        .map(|it| it.0)
        .collect();
    let counted = passage.phrases(index::MANY, many).filter_map(|(span, sentence, _)| {
        // Two words may stand between: "several missed hospital appointments".
        let near = sentence.after(span.end).take(3).any(|it| COUNTABLE.contains(&it));
        (near && vague(&sentence)).then_some(span)
    });
    found.extend(counted);
    for sentence in passage.sentences().filter(|_| passage.has(index::OFTEN)) {
        for (at, word) in sentence.words.iter().enumerate() {
            let next = sentence.words.get(at + 1);
            if word.is(index::OFTEN)
                && let Some(act) = next.filter(|it| it.joined && ACTS.contains(&&*it.small))
                && vague(&sentence)
            {
                found.push(word.span.start..act.span.end);
            }
        }
    }
    found.sort_by_key(|it| it.start);
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}
