//! A message to be said: its key in the catalogue and what is put into it.
//!
//! The floor `text` comes after this one, so the words are looked up by whoever shows them.

use chrono::NaiveDate;

/// A message and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// The key in the catalogue.
    pub key: &'static str,
    /// What is put into it, by name.
    pub with: Vec<(&'static str, Said)>,
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// As it stands.
    Text(String),
    /// A number, which chooses the plural form.
    Number(usize),
    /// A day, to be written as people read it.
    Date(NaiveDate),
    /// The words of another key.
    Key(String),
}

impl Say {
    /// A message without arguments.
    pub fn plain(key: &'static str) -> Self {
        Self { key, with: Vec::new() }
    }

    /// A message with arguments.
    pub fn with<const N: usize>(key: &'static str, with: [(&'static str, Said); N]) -> Self {
        Self { key, with: with.into() }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Said::Text(text.to_owned())
    }
}

impl From<usize> for Said {
    fn from(number: usize) -> Self {
        Said::Number(number)
    }
}

impl From<NaiveDate> for Said {
    fn from(date: NaiveDate) -> Self {
        Said::Date(date)
    }
}
