//! Words that can take the place of others in a family's version without a change of meaning.
//!
//! Source: domain.md 6.2 (the list) and 6.4, item 3 (how). Nothing else is ever put in place of
//! what somebody wrote: text is never paraphrased.

use std::ops::Range;
use std::sync::OnceLock;

use super::Glossary;
use super::entry::Use;
use super::read::{self, SwapLine};
use crate::rules::phrases::{Phrases, Plurals};
use crate::rules::prose::quoted;

const SWAPS: &str = include_str!("swaps.json");

/// One offer: nothing changes until the author says yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// What it takes the place of, in bytes.
    pub span: Range<usize>,
    /// What is put there.
    pub put: String,
    /// Does it stand in a paragraph with a legal term? Then it is off unless asked for.
    pub legal: bool,
}

struct List {
    lines: Vec<SwapLine>,
    phrases: Phrases,
}

fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    LIST.get_or_init(|| {
        // A native test reads the file; in the app a broken one would only offer nothing.
        let lines = read::swaps(SWAPS).unwrap_or_default();
        let from = lines.iter().enumerate().map(|(at, it)| (at, it.from.as_str()));
        let phrases = Phrases::new(from, Plurals::AsWritten);
        List { lines, phrases }
    })
}

impl Glossary {
    /// The swaps there are for a text, in order: whole words outside quotes, with the capital and
    /// number of what they replace.
    pub fn swaps(&self, text: &str) -> Vec<Swap> {
        let list = list();
        let quoted = quoted(text);
        let mut swaps = Vec::new();
        // Swaps come in order, so each paragraph is looked at once.
        let mut last = (0..0, false);
        for (span, at) in list.phrases.find(text) {
            let line = &list.lines[at];
            let follows = text[span.end..].split_whitespace().next().unwrap_or_default();
            let fits = line.only_before.is_empty()
                || line.only_before.iter().any(|it| it.eq_ignore_ascii_case(follows));
            if !fits || quoted.iter().any(|it| it.start < span.end && span.start < it.end) {
                continue;
            }
            if !last.0.contains(&span.start) {
                let paragraph = paragraph(text, span.start);
                last = (paragraph.clone(), self.is_legal(&text[paragraph]));
            }
            let (span, put) = with_article(text, span.clone(), like(&text[span], &line.to));
            swaps.push(Swap { span, put, legal: last.1 });
        }
        swaps
    }

    /// Does a term of the law stand in it, whose words must not be touched unasked?
    pub fn is_legal(&self, paragraph: &str) -> bool {
        let legal = |it: &super::Found| it.entry.lawyer && it.entry.usage != Use::Everyday;
        self.find(paragraph).iter().any(legal)
    }
}

/// The text with these swaps made. What overlaps an earlier one is left as it is.
pub fn swapped(text: &str, swaps: &[Swap]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for swap in swaps {
        let Some(kept) = text.get(done..swap.span.start) else { continue };
        out.push_str(kept);
        out.push_str(&swap.put);
        done = swap.span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

fn paragraph(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |it| it + 1);
    let end = text[at..].find('\n').map_or(text.len(), |it| at + it);
    start..end
}

/// With the capital of what it replaces; an abbreviation is all capitals and says nothing.
fn like(old: &str, new: &str) -> String {
    let mut letters = old.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let acronym = letters.next().is_some_and(char::is_uppercase);
    match first && !acronym {
        true => capital(new),
        false => new.to_owned(),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// "an ICPC" becomes "a first conference": the article goes with the sound.
fn with_article(text: &str, span: Range<usize>, put: String) -> (Range<usize>, String) {
    let vowel = put.starts_with(['a', 'e', 'i', 'o', 'u']);
    let before = &text[..span.start];
    let Some(an) = before.strip_suffix("an ").or_else(|| before.strip_suffix("An ")) else {
        return (span, put);
    };
    if vowel || an.ends_with(char::is_alphanumeric) {
        return (span, put);
    }
    // "an" loses its n.
    (an.len() + 1..span.end, format!(" {put}"))
}
