//! Terms of the glossary in a text.

use std::collections::HashSet;
use std::ops::Range;

use super::Glossary;
use super::entry::{Entry, Use, is_acronym};

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Where, in bytes.
    pub span: Range<usize>,
    /// What it is.
    pub entry: &'a Entry,
    /// Does it stand there as an abbreviation?
    pub acronym: bool,
}

impl Glossary {
    /// Every term of the text, in order, none over another: whole words, the longest first.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let found = self.phrases.find(text).into_iter().map(|(span, form)| {
            let (of, acronym) = self.forms[form];
            Found { span, entry: &self.entries[of], acronym }
        });
        found.collect()
    }

    /// All forms of the terms that authors are asked to explain.
    pub(in crate::rules) fn asked(&self) -> impl Iterator<Item = &str> {
        let all = self.entries.iter().flat_map(|it| it.all_forms().map(move |form| (it, form)));
        all.filter(|(it, form)| is_asked(it.usage, is_acronym(form))).map(|it| it.1)
    }

    /// Does a term stand here, where a word begins, that authors are asked to explain?
    pub(in crate::rules) fn asks_at(&self, text: &str, at: usize) -> bool {
        self.phrases.at(text, at).is_some_and(|(_, form)| {
            let (of, acronym) = self.forms[form];
            is_asked(self.entries[of].usage, acronym)
        })
    }

    /// Abbreviations and jargon that nothing in the text explains, each at its first place.
    ///
    /// An abbreviation is explained by brackets on either side, "lead worker (LCPP)" or "LCPP (the
    /// main worker)", or by its full term elsewhere in the text; jargon by brackets after it.
    pub fn unexplained(&self, text: &str) -> Vec<Found<'_>> {
        let all = self.find(text);
        if all.iter().all(|it| it.entry.usage == Use::Everyday) {
            return Vec::new();
        }
        let explained: HashSet<&str> = all
            .iter()
            .filter(|it| in_brackets(text, &it.span))
            .map(|it| it.entry.id.as_str())
            .collect();
        let in_full: HashSet<&str> =
            all.iter().filter(|it| !it.acronym).map(|it| it.entry.id.as_str()).collect();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut kept = all;
        kept.retain(|found| {
            let id = found.entry.id.as_str();
            let asked = is_asked(found.entry.usage, found.acronym);
            let said = explained.contains(id) || (found.acronym && in_full.contains(id));
            asked && !said && found.entry.plain().is_some() && seen.insert(id)
        });
        kept
    }
}

/// Is an author asked to explain a term of this use?
fn is_asked(usage: Use, acronym: bool) -> bool {
    match usage {
        Use::Everyday => false,
        Use::Field => acronym,
        Use::Jargon => true,
    }
}

/// Do brackets explain it: words before "(it)", or words in brackets after it?
fn in_brackets(text: &str, span: &Range<usize>) -> bool {
    let (before, after) = (text[..span.start].trim_end(), text[span.end..].trim_start());
    let named = before.strip_suffix('(').is_some_and(|it| {
        it.trim_end().ends_with(char::is_alphabetic) && after.starts_with([')', ',', ';'])
    });
    let inside = after.strip_prefix('(').and_then(|it| it.split(')').next());
    // A name, a date or one word in brackets is no explanation.
    let words = |it: &str| {
        it.split_whitespace().filter(|it| it.starts_with(char::is_lowercase)).nth(1).is_some()
    };
    named || inside.is_some_and(words)
}
