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
        let short = letters < 6 || shouted;
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
        return if words::is_first_name(word) { Sort::Familiar } else { Sort::Plain };
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
