//! How the whole of what was written reads: its reading age, and the sentences and words behind it.

use std::collections::BTreeMap;

use crate::domain::{CaseFile, Node};
use crate::rules::coach::wording::FIELDS;
use crate::rules::glossary::Glossary;
use crate::rules::readability::Reader;
use crate::session::advice::{Reading, Term};

/// So many long sentences and hard words are shown at most: enough to begin with.
const MOST: usize = 12;
/// A sentence over so many words is long (domain.md 6.3).
const LONG: usize = 20;

/// How a case reads.
pub(super) fn of(case: &CaseFile, glossary: &Glossary) -> Reading {
    let names: Vec<String> = names(case);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let text = text(case);
    let found = Reader { names: &names, glossary: Some(glossary) }.read(&text);
    let mut long: Vec<_> = found.over(LONG).collect();
    long.sort_by_key(|it| std::cmp::Reverse(it.words));
    let long = long.into_iter().take(MOST).map(|it| text[it.span.clone()].trim().to_owned());
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for span in &found.hard_words {
        *often.entry(text[span.clone()].to_lowercase()).or_default() += 1;
    }
    let mut hard: Vec<(String, usize)> = often.into_iter().collect();
    hard.sort_by_key(|it| std::cmp::Reverse(it.1));
    // Each as it is written first, once.
    let mut terms: BTreeMap<&str, Term> = BTreeMap::new();
    for it in glossary.find(&text) {
        let Some(plain) = it.entry.plain() else { continue };
        let term = || Term { term: text[it.span.clone()].to_owned(), plain: plain.to_owned() };
        terms.entry(&it.entry.id).or_insert_with(term);
    }
    Reading {
        words: found.counts.words as u32,
        age: found.scores.map(|it| it.reading_age),
        long: long.collect(),
        hard: hard.into_iter().take(MOST).map(|it| it.0).collect(),
        terms: terms.into_values().collect(),
    }
}

/// The names of everybody in the case.
fn names(case: &CaseFile) -> Vec<String> {
    let parts = ["children", "adults", "others", "members"];
    let rows = parts.iter().filter_map(|it| case.list(it)).flat_map(|it| it.all());
    rows.map(|it| it.text("name")).filter(|it| !it.is_empty()).collect()
}

/// All free text, a paragraph a field.
fn text(case: &CaseFile) -> String {
    let mut all = String::new();
    for field in FIELDS {
        let Some(leaf) = Node::leaf(case, field.part) else { continue };
        let rows = leaf.rows().map(|it| it.all()).unwrap_or_default();
        let alone = leaf.shared_node();
        for node in rows.into_iter().chain(alone) {
            let text = node.text(field.field);
            if !text.is_empty() {
                all.push_str(&text);
                all.push_str("\n\n");
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::{At, Edit};
    use crate::domain::{Id, Value};

    #[test]
    fn what_was_written_is_read_and_its_terms_are_found() {
        let mut case = CaseFile::default();
        let child = vec![("name", Value::Text("Priya".to_owned()))];
        case.apply(Edit::Add(At::row("children", Id(1)), child));
        let what = "Priya was discussed at MARAC in March. She ate breakfast at school today, \
                    and then her teacher walked with her to the room where the nurse waits for \
                    children who have come in without a coat, and gave her one.";
        let event = vec![("what", Value::Text(what.to_owned()))];
        case.apply(Edit::Add(At::row("chronology", Id(2)), event));
        let reading = of(&case, Glossary::english());
        assert!(reading.words > 20, "{reading:?}");
        assert_eq!(reading.age, None, "too short to score");
        assert!(reading.terms.iter().any(|it| it.term == "MARAC"), "{reading:?}");
        assert_eq!(reading.long.len(), 1, "{reading:?}");
    }
}
