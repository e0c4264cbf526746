//! One sentence: how long it is, and what in it is hard to follow.

use std::ops::Range;

use super::syllables;

/// More words than this make a sentence long (councils advise 15 to 20 on average).
pub const LONG: usize = 20;
/// More than this make it too long for a family's version (GOV.UK).
pub const VERY_LONG: usize = 25;

/// A sentence of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where, in bytes.
    pub span: Range<usize>,
    /// How many words are counted in it.
    pub words: usize,
    /// Where it may be passive: "was told", "were often seen". A guess, to be shown as "maybe".
    pub maybe_passive: Vec<Range<usize>>,
    /// Its negatives, when there are two or more: readers lose one of them.
    pub negatives: Vec<Range<usize>>,
}

const BE: &[&str] = &[
    "am", "are", "be", "been", "being", "is", "was", "were", "wasn't", "weren't", "isn't",
    "aren't", "got",
];

/// Participles that do not end in -ed, in order.
pub(super) const IRREGULAR: &[&str] = &[
    "beaten",
    "begun",
    "bitten",
    "blown",
    "born",
    "bought",
    "bound",
    "broken",
    "brought",
    "built",
    "burnt",
    "caught",
    "chosen",
    "cut",
    "dealt",
    "done",
    "drawn",
    "driven",
    "eaten",
    "fed",
    "felt",
    "flung",
    "forbidden",
    "forgotten",
    "found",
    "fought",
    "frozen",
    "given",
    "ground",
    "grown",
    "heard",
    "held",
    "hidden",
    "hit",
    "hurt",
    "kept",
    "known",
    "laid",
    "led",
    "left",
    "lent",
    "let",
    "lost",
    "made",
    "meant",
    "met",
    "overheard",
    "overseen",
    "paid",
    "put",
    "read",
    "ridden",
    "said",
    "seen",
    "sent",
    "set",
    "shaken",
    "shot",
    "shown",
    "shut",
    "sold",
    "spent",
    "split",
    "spoken",
    "stolen",
    "struck",
    "stuck",
    "sworn",
    "taken",
    "taught",
    "thought",
    "thrown",
    "told",
    "torn",
    "undertaken",
    "understood",
    "upheld",
    "withdrawn",
    "withheld",
    "woken",
    "won",
    "worn",
    "written",
];

/// Words in -ed that after "was" describe and do not report an act: "was tired".
const STATES: &[&str] = &[
    "advanced",
    "aged",
    "annoyed",
    "ashamed",
    "bored",
    "concerned",
    "confused",
    "crowded",
    "delighted",
    "depressed",
    "determined",
    "disappointed",
    "distressed",
    "embarrassed",
    "excited",
    "exhausted",
    "experienced",
    "frightened",
    "interested",
    "limited",
    "married",
    "mixed",
    "naked",
    "need",
    "overwhelmed",
    "pleased",
    "prepared",
    "related",
    "relaxed",
    "relieved",
    "sacred",
    "satisfied",
    "scared",
    "separated",
    "settled",
    "shocked",
    "surprised",
    "terrified",
    "tired",
    "unconcerned",
    "unmarried",
    "unrelated",
    "upset",
    "used",
    "wicked",
    "worried",
];

/// Is it a past participle that reports an act?
pub(in crate::rules) fn is_participle(word: &str) -> bool {
    let regular = word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed");
    (regular && STATES.binary_search(&word).is_err()) || IRREGULAR.binary_search(&word).is_ok()
}

fn is_negative(word: &str) -> bool {
    matches!(word, "not" | "no" | "never" | "unless" | "except" | "cannot" | "neither" | "nor")
        || word.ends_with("n't")
}

/// Looks at the words of one sentence: each small, with plain apostrophes, and where it is.
pub(super) fn sentence(
    span: Range<usize>,
    counted: usize,
    words: &[(String, Range<usize>)],
) -> Sentence {
    let mut maybe_passive = Vec::new();
    for (at, (word, place)) in words.iter().enumerate() {
        if !BE.contains(&word.as_str()) {
            continue;
        }
        // Up to two words may stand between: "was not often told".
        let between = |it: &&(String, Range<usize>)| {
            it.0.ends_with("ly")
                || is_negative(&it.0)
                || [
                    "also", "often", "then", "been", "being", "always", "still", "now", "later",
                    "first",
                ]
                .contains(&it.0.as_str())
        };
        let adverbs = words[at + 1..].iter().take_while(between).take(2).count();
        if let Some((next, end)) = words.get(at + 1 + adverbs)
            && is_participle(next)
        {
            maybe_passive.push(place.start..end.end);
        }
    }
    let mut negatives: Vec<Range<usize>> =
        words.iter().filter(|it| is_negative(&it.0)).map(|it| it.1.clone()).collect();
    if negatives.len() < 2 {
        negatives.clear();
    }
    Sentence { span, words: counted, maybe_passive, negatives }
}

/// Syllables as they are spoken: an abbreviation by its letters, a number as one.
pub(super) fn spoken(word: &str) -> usize {
    let capitals = word.chars().filter(|it| it.is_uppercase()).count();
    let letters = word.chars().filter(|it| it.is_alphabetic()).count();
    match capitals >= 2 && capitals + 1 >= letters {
        true => word
            .chars()
            .filter(|it| it.is_alphanumeric())
            .map(|it| if it == 'W' { 3 } else { 1 })
            .sum(),
        false => syllables(word).max(1),
    }
}
