//! What a rule is, and what it finds: a question at a place, never a verdict.

use std::ops::Range;
use std::rc::Rc;

use super::around::{Around, Seen};
use crate::domain::CaseFile;
use crate::domain::edit::At;
use crate::rules::prose::Passage;

/// How much a question matters. Never shown as a score, and never a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A chair would ask it in the meeting.
    Must,
    /// Worth a thought.
    Consider,
    /// A tip.
    Tip,
}

/// Where a rule comes from: the app shows it with the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: &'static str,
    /// The place in it.
    pub place: &'static str,
    /// When that was last looked at, as an ISO date.
    pub checked: &'static str,
}

/// What a rule looks at: decides when it is run again.
#[derive(Clone, Copy)]
pub enum Check {
    /// One record of these parts and nothing else.
    Record(&'static [&'static str], fn(&Seen<'_>, &mut Found)),
    /// One record of these parts, the people of the case and its dates.
    Around(&'static [&'static str], fn(&Seen<'_>, &mut Found)),
    /// One record of these parts, and what only the Chair may see.
    Restricted(&'static [&'static str], fn(&Seen<'_>, &mut Found)),
    /// The case as a whole: these parts of it.
    Whole(&'static [&'static str], fn(&CaseFile, &Around, &mut Found)),
}

/// A rule of the coach.
pub struct Rule {
    /// Its id, as `SP2`: the key of its words and of its dismissals.
    pub id: &'static str,
    /// What it finds, as a readable name.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it comes from.
    pub source: Source,
    /// How it looks.
    pub check: Check,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.id, self.name)
    }
}

/// A question a rule asks.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The record it is about; a whole list is its part alone.
    pub at: At,
    /// The field; empty for the record or list as a whole.
    pub field: &'static str,
    /// What it is about, in characters of the field's text; `None` for the field as a whole.
    pub span: Option<Range<usize>>,
    /// The words it is about.
    pub quote: Rc<str>,
    /// What else its question says, by name. A value that is an ISO date is meant to be shown as
    /// a date.
    pub args: Rc<[(&'static str, String)]>,
}

impl PartialEq for Finding {
    fn eq(&self, other: &Self) -> bool {
        (self.rule.id, self.at, self.field) == (other.rule.id, other.at, other.field)
            && (&self.span, &self.quote, &self.args) == (&other.span, &other.quote, &other.args)
    }
}

/// Where a rule puts what it finds.
pub struct Found {
    rule: &'static Rule,
    list: Vec<Finding>,
}

impl Found {
    /// Takes down what `rule` finds.
    pub(super) fn of(rule: &'static Rule) -> Self {
        Self { rule, list: Vec::new() }
    }

    /// What was found.
    pub(super) fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Something about a field as a whole, or with an empty field about a record or list.
    pub fn field(&mut self, at: At, field: &'static str, args: &[(&'static str, String)]) {
        self.push(at, field, None, "", args);
    }

    /// Something about words of a field.
    pub fn words(
        &mut self,
        at: At,
        field: &'static str,
        text: &str,
        passage: &Passage,
        words: Range<usize>,
    ) {
        self.span(at, field, text, passage.span(words));
    }

    /// Something about these characters of a field's text.
    pub fn span(&mut self, at: At, field: &'static str, text: &str, span: Range<usize>) {
        let quote: String = text.chars().skip(span.start).take(span.len()).collect();
        self.push(at, field, Some(span), &quote, &[]);
    }

    fn push(
        &mut self,
        at: At,
        field: &'static str,
        span: Option<Range<usize>>,
        quote: &str,
        args: &[(&'static str, String)],
    ) {
        let rule = self.rule;
        self.list.push(Finding { rule, at, field, span, quote: quote.into(), args: args.into() });
    }
}
