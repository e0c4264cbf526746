//! What may be chosen: the keys of a set, or people and items of the case.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Id;
use crate::text::Words;
use crate::text::show::Scope;

/// What may be chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Options {
    /// Nothing.
    #[default]
    None,
    /// A set of choices: its name and keys.
    Set(&'static str, Rc<[&'static str]>),
    /// Things named in data: id and name.
    Named(Rc<[(String, String)]>),
    /// People or items: id and name.
    Items(Rc<[(Id, String)]>),
}

impl Options {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::Set(_, keys) => keys.len(),
            Self::Named(all) => all.len(),
            Self::Items(items) => items.len(),
        }
    }

    /// Keys and words.
    pub fn labels(&self, words: &Words, scope: &Scope) -> Vec<(AttrValue, String)> {
        match self {
            Self::None => Vec::new(),
            Self::Named(all) => {
                all.iter().map(|(id, name)| (AttrValue::from(id.clone()), name.clone())).collect()
            }
            Self::Set(name, keys) => keys
                .iter()
                .map(|it| (AttrValue::from(*it), words.option(name, it, scope)))
                .collect(),
            Self::Items(items) => items
                .iter()
                .map(|(id, name)| (AttrValue::from(id.to_string()), name.clone()))
                .collect(),
        }
    }

    /// Do all fit beside each other on a phone?
    pub fn all_short(&self, words: &Words, scope: &Scope) -> bool {
        self.labels(words, scope).iter().map(|it| it.1.chars().count()).sum::<usize>() <= 20
    }
}
