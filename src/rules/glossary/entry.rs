//! One entry of the glossary.

use crate::domain::setting::Nation;
use crate::options;

options! {
    /// Where an entry stands when the glossary is shown as a list.
    pub enum Group = "glossary-group" {
        /// Meetings and plans.
        Meetings = "meetings",
        /// People and teams.
        People = "people",
        /// Law.
        Law = "law",
        /// Harm, health, and words about families.
        Harm = "harm",
    }
}

options! {
    /// How common a term is outside the field.
    pub enum Use = "glossary-use" {
        /// Everybody knows the word; explained only when tapped.
        Everyday = "everyday",
        /// A term of the field: explained beside it.
        Field = "field",
        /// Authors are asked to say it in plain words.
        Jargon = "jargon",
    }
}

/// What an entry says about its term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// What it means, in plain words.
    Plain(String),
    /// The question to the author: the term hides what happened, and is not explained away.
    Ask(String),
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name for good.
    pub id: String,
    /// The term as people say it.
    pub term: String,
    /// Other words and abbreviations for it.
    pub forms: Vec<String>,
    /// Where it stands in the list.
    pub group: Group,
    /// What it means.
    pub meaning: Meaning,
    /// When only one nation uses it: which.
    pub nation: Option<Nation>,
    /// How common it is.
    pub usage: Use,
    /// Is it about legal rights, in words no lawyer has checked yet?
    pub lawyer: bool,
    /// The term in Welsh.
    pub welsh: Option<String>,
}

impl Entry {
    /// The term and all its other forms.
    pub fn all_forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str()).chain(self.forms.iter().map(String::as_str))
    }

    /// The plain words, if it is explained at all.
    pub fn plain(&self) -> Option<&str> {
        match &self.meaning {
            Meaning::Plain(words) => Some(words),
            Meaning::Ask(_) => None,
        }
    }
}

/// Is it an abbreviation: two capitals or more, and no space?
pub fn is_acronym(form: &str) -> bool {
    form.chars().filter(|it| it.is_uppercase()).count() >= 2 && !form.contains(' ')
}
