//! Sentences to say plainly: which terms of the field still stand in a text.

use crate::rules::glossary::Glossary;

/// The terms of a text that the glossary explains, each once: the term and what it means.
pub fn terms(text: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for found in Glossary::english().find(text) {
        let Some(plain) = found.entry.plain() else { continue };
        if !all.iter().any(|it| it.0 == found.entry.term) {
            all.push((found.entry.term.clone(), plain.to_owned()));
        }
    }
    all
}
