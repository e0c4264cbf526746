//! Runs of words to look for, found by their first word.

use std::collections::HashMap;

use super::token::{Case, Token};
use super::words;
use super::{Hit, hints};

/// When a run of words counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// However it is written.
    Always,
    /// Only where it is written as a name: its words are ordinary ones too.
    Named,
    /// Only in capitals, each letter for itself or all together: initials.
    Letters,
    /// Only with full stops between: initials that are an abbreviation of the field too.
    Dotted,
    /// However it is written, also with "dot", "at", "underscore" said between its words.
    Spoken,
}

/// A run of words, and what it gives away.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    pub(super) words: Vec<String>,
    pub(super) hit: Hit,
    pub(super) hidden: usize,
    pub(super) when: When,
}

/// Many runs of words.
#[derive(Default)]
pub(super) struct Patterns {
    by_first: HashMap<String, Vec<Pattern>>,
}

impl Patterns {
    /// One more; an empty one is none.
    pub(super) fn add(&mut self, words: Vec<String>, hit: Hit, hidden: usize, when: When) {
        let Some(first) = words.first().filter(|it| !it.is_empty()) else { return };
        let same = self.by_first.entry(first.clone()).or_default();
        if !same.iter().any(|it| it.words == words && it.hit == hit && it.when == when) {
            same.push(Pattern { words, hit, hidden, when });
        }
    }

    /// All that stand at this word: how many words each takes.
    pub(super) fn at<'a>(
        &'a self,
        tokens: &'a [Token],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'a Pattern)> {
        let token = &tokens[at];
        let own = self.by_first.get(&token.word).into_iter();
        let latin = token.latin.as_ref().filter(|it| **it != token.word);
        let latin = latin.and_then(|it| self.by_first.get(it)).into_iter();
        own.chain(latin).flatten().filter_map(move |it| {
            let length = length(it, &tokens[at..])?;
            counts(it, tokens, at, length).then_some((length, it))
        })
    }

    /// The run of one word, wherever it is put together from.
    pub(super) fn word(&self, word: &str) -> Option<&Pattern> {
        let runs = self.by_first.get(word)?;
        runs.iter()
            .find(|it| it.words.len() == 1 && !matches!(it.when, When::Letters | When::Dotted))
    }
}

/// How many words of the text the run takes, if it stands at their beginning.
fn length(pattern: &Pattern, tokens: &[Token]) -> Option<usize> {
    let mut at = 0;
    for (place, word) in pattern.words.iter().enumerate() {
        if pattern.when == When::Spoken && place > 0 {
            while tokens.get(at).is_some_and(|it| is_sign(&it.word)) && !tokens[at].is(word) {
                at += 1;
            }
        }
        let token = tokens.get(at).filter(|it| it.is(word))?;
        // Two ordinary words with the end of a sentence between them are no name.
        let ended = place > 0 && token.gap.contains(['.', '!', '?']) && token.starts;
        if ended && pattern.words.len() == 2 && pattern.words.iter().all(|it| words::is_common(it))
        {
            return None;
        }
        at += 1;
    }
    Some(at)
}

fn is_sign(word: &str) -> bool {
    const SIGNS: &[&str] = &["at", "dot", "underscore", "dash", "hyphen", "point", "full", "stop"];
    SIGNS.contains(&word)
}

fn counts(pattern: &Pattern, tokens: &[Token], at: usize, length: usize) -> bool {
    match pattern.when {
        When::Always | When::Spoken => true,
        When::Dotted => is_dotted(tokens, at, length),
        When::Letters if hints::near(tokens, at, 4, &["initial", "initials"]) => true,
        When::Letters => tokens[at..at + length].iter().all(|it| match it.word.chars().count() {
            1 => it.case == Case::Capital || is_dotted(tokens, at, length),
            _ => it.case == Case::Capitals || pattern.words.len() > 1 && it.is_large(),
        }),
        When::Named if length > 1 => {
            let told = tokens[at..at + length].iter();
            let mut told = told.filter(|it| !words::is_function(&it.word) && !it.is_digits());
            told.all(Token::is_large)
        }
        When::Named => is_named(tokens, at),
    }
}

/// "s.k.": small letters with full stops between and after them.
fn is_dotted(tokens: &[Token], at: usize, length: usize) -> bool {
    let between = tokens[at + 1..at + length].iter().all(|it| it.gap == ".");
    let after = tokens.get(at + length).is_none_or(|it| it.gap.starts_with('.'));
    let joined: String = tokens[at..at + length].iter().map(|it| &*it.word).collect();
    let known = matches!(&*joined, "eg" | "ie" | "am" | "pm" | "nb" | "ps" | "no" | "na");
    length > 1 && between && after && !known
}

/// Is this ordinary word written as a name here?
pub(super) fn is_named(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let before = at.checked_sub(1).map(|it| &tokens[it]);
    let after = tokens.get(at + 1).filter(|it| !it.starts);
    let shouted = |it: Option<&Token>| it.is_some_and(|it| it.case == Case::Capitals);
    if token.case == Case::Small
        || token.case == Case::Capitals && (shouted(before) || shouted(after))
    {
        return false;
    }
    // "Non-compliance", "Mark-up".
    if token.starts && after.is_some_and(|it| it.gap == "-" && !it.is_large()) {
        return false;
    }
    if words::month(&token.word).is_some() && is_month(token, before, after) {
        return false;
    }
    if !token.starts || token.owns {
        return true;
    }
    let titled = before.is_some_and(|it| words::is_title(&it.word) && it.is_large());
    // "Rose is" names somebody; "Hope is" and "May was" may not.
    let person = words::is_first_name(&token.word) && words::month(&token.word).is_none();
    let does = |it: &Token| words::is_done_by_people(&it.word) && (person || !is_being(it));
    let named = |it: &Token| it.is_large() && it.gap == " " && !words::is_common(&it.word);
    titled || after.is_some_and(|it| does(it) || named(it))
}

fn is_being(token: &Token) -> bool {
    ["is", "was", "has", "had", "does", "did"].contains(&&*token.word)
}

/// Is it the month, by what stands beside it?
fn is_month(token: &Token, before: Option<&Token>, after: Option<&Token>) -> bool {
    const LEAD: &[&str] = &[
        "in",
        "by",
        "of",
        "since",
        "from",
        "until",
        "till",
        "to",
        "last",
        "next",
        "early",
        "late",
        "mid",
        "during",
        "before",
        "after",
        "this",
        "every",
        "each",
        "and",
        "or",
        "between",
        "on",
        "through",
        "end",
        "st",
        "nd",
        "rd",
        "th",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let number = |it: &Token| it.word.starts_with(|it: char| it.is_ascii_digit());
    let lead = before.is_some_and(|it| {
        number(it)
            || LEAD.contains(&&*it.word)
                && (it.word != "and" && it.word != "to" && it.word != "from")
            || words::month(&it.word).is_some()
    });
    let ended = after.is_some_and(|it| number(it) || words::month(&it.word).is_some());
    !token.owns && (lead || ended)
}
