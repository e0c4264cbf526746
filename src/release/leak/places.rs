//! Capitals in a sentence that are nobody's this reader may see: a place or a person to confirm.

use std::ops::Range;

use super::shown::Shown;
use super::token::{Case, Token};
use super::{pattern, words};

/// What a word with a capital is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Seen by this reader elsewhere, or a word that reports write so.
    Known,
    /// An ordinary word.
    Plain,
    /// An ordinary word that is a name too.
    Familiar,
    /// None of these.
    Strange,
}

fn sort(token: &Token, shouted: bool, shown: &Shown) -> Sort {
    let word = &*token.word;
    let letters = word.chars().count();
    if token.case == Case::Capitals {
        let short = letters < 5 || shouted || words::is_abbreviation(word);
        return if short || words::is_common(word) || shown.knows(word) {
            Sort::Known
        } else {
            Sort::Strange
        };
    }
    let digits = word.contains(|it: char| it.is_ascii_digit());
    if letters < 2 || digits || shown.knows(word) || words::is_field(word) || is_roman(word) {
        return Sort::Known;
    }
    if words::is_familiar(word) {
        return Sort::Familiar;
    }
    if words::is_common(word) || words::month(word).is_some() {
        return if words::is_first_name(word) && !words::is_welsh(word) {
            Sort::Familiar
        } else {
            Sort::Plain
        };
    }
    if words::is_abbreviation(word) && letters < 5 { Sort::Known } else { Sort::Strange }
}

fn is_roman(word: &str) -> bool {
    word.len() < 5 && word.chars().all(|it| "ivx".contains(it))
}

/// May it stand between the capitals of one name?
fn is_between(token: &Token) -> bool {
    matches!(&*token.word, "of" | "on" | "upon" | "y" | "yr" | "le" | "la" | "de" | "in" | "under")
}

/// "she moved to leeds", and words of another script in an English text.
fn without_capitals(tokens: &[Token], shown: &Shown, all: &mut Vec<Range<usize>>) {
    const LEAD: &[&str] = &[
        "moved to",
        "move to",
        "moving to",
        "lives in",
        "live in",
        "living in",
        "lived in",
        "staying in",
        "stays in",
        "stayed in",
        "back to",
        "over in",
        "down in",
        "up in",
        "flat in",
        "house in",
        "based in",
        "refuge in",
        "mum in",
        "family in",
        "relocated to",
        "near to",
    ];
    let other = |it: &Token| {
        it.word.chars().any(|it| it.is_alphabetic() && !is_latin(it)) || it.latin.is_some()
    };
    let others = tokens.iter().filter(|it| other(it)).count();
    for (at, token) in tokens.iter().enumerate() {
        let led = at > 1 && !token.starts && {
            let lead = format!("{} {}", tokens[at - 2].word, tokens[at - 1].word);
            LEAD.contains(&&*lead)
        };
        let word = &*token.word;
        let strange = token.case == Case::Small
            && word.chars().count() > 3
            && word.chars().all(char::is_alphabetic)
            && !(words::is_common(word) || words::is_built(word) || words::is_field(word));
        let sized = word.chars().any(|it| it.to_uppercase().next() != Some(it));
        let written = other(token) && others * 3 < tokens.len() && (!sized || token.is_large());
        // "Mei Chen (陈梅)": the same name again.
        let again = at > 0 && token.gap.ends_with('(') && shown.is_name(&tokens[at - 1].word);
        let again = again
            || all.last().is_none_or(|it| it.end < at)
                && written
                && at > 1
                && token.gap.is_empty()
                && tokens[at - 1].gap.ends_with('(')
                && shown.is_name(&tokens[at - 2].word);
        if again {
            continue;
        }
        if (led && strange || written) && !shown.knows(word) {
            match all.last_mut().filter(|it| written && it.end == at) {
                Some(last) => last.end = at + 1,
                None => all.push(at..at + 1),
            }
        }
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii()
        || matches!(letter as u32, 0xAA..=0x2AF | 0x1D00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF)
}

/// Every run of capitals that nobody has confirmed, as ranges of words.
pub(super) fn find(tokens: &[Token], shown: &Shown) -> Vec<Range<usize>> {
    let shouted = |at: usize| {
        let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        near.filter_map(|it| tokens.get(it))
            .any(|it| it.case == Case::Capitals && it.word.len() > 1)
    };
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at].is_large() {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        loop {
            let next = tokens.get(end).filter(|it| !it.starts && is_tight(&it.gap));
            let after = tokens.get(end + 1).filter(|it| !it.starts && is_tight(&it.gap));
            match (next, after) {
                (Some(next), _) if next.is_large() => end += 1,
                (Some(next), Some(after)) if is_between(next) && after.is_large() => end += 2,
                _ => break,
            }
        }
        let sorts: Vec<Sort> = (at..end)
            .map(|it| match tokens[it].is_large() {
                true => sort(&tokens[it], shouted(it), shown),
                false => Sort::Known,
            })
            .collect();
        all.extend(telling(tokens, at..end, &sorts));
        at = end;
    }
    without_capitals(tokens, shown, &mut all);
    all
}

fn is_tight(gap: &str) -> bool {
    matches!(gap, " " | "-" | "" | "'" | "\u{2010}" | "\u{2011}" | "\u{a0}") || gap == ". "
}

/// The part of a run of capitals that tells something.
fn telling(tokens: &[Token], run: Range<usize>, sorts: &[Sort]) -> Option<Range<usize>> {
    let first = run.start;
    let skip = usize::from(tokens[first].starts && opens(tokens, first, sorts));
    let rest = &sorts[skip..];
    let is = |sort: Sort| move |it: &Sort| *it == sort;
    let strange = rest.iter().any(is(Sort::Strange));
    let familiar = |it: usize| sorts[it] == Sort::Familiar && pattern::is_named(tokens, first + it);
    let familiar = (skip..sorts.len()).any(familiar);
    let plain = rest.iter().filter(|it| **it == Sort::Plain).count();
    let kind = rest.len() > 1
        && words::is_kind(&tokens[run.end - 1].word)
        && sorts[sorts.len() - 2] != Sort::Known;
    if !(strange || familiar || kind && plain > 0) {
        return None;
    }
    let told = |it: &Sort| *it != Sort::Known;
    let from = skip + rest.iter().position(told).unwrap_or(0);
    let to = skip + rest.iter().rposition(told).unwrap_or(0) + 1;
    Some(first + from..first + to)
}

/// Has the first word its capital from the beginning of a sentence only?
fn opens(tokens: &[Token], first: usize, sorts: &[Sort]) -> bool {
    let token = &tokens[first];
    match sorts[0] {
        Sort::Known | Sort::Plain => true,
        Sort::Familiar => !pattern::is_named(tokens, first),
        Sort::Strange => words::is_built(&token.word) && !token.owns,
    }
}
