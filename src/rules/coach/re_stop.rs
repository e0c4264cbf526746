//! RE11: only what must stop, and nothing of what will be there instead.

use super::around::Seen;
use super::finding::Found;
use super::reading::readable;
use super::verbs::{absences, is_verb};
use crate::rules::prose::{Gap, Passage};

/// RE11. Every statement of the outcome says what is not.
pub(super) fn only_stops(seen: &Seen<'_>, found: &mut Found) {
    let passage = seen.read("statement");
    if !readable(&passage) {
        return;
    }
    let absences = absences(&passage);
    let Some(first) = absences.first().copied() else { return };
    if !clauses(&passage).iter().any(|it| is_positive(&passage, it.clone(), &absences)) {
        let words = first..first + 1;
        found.words(seen.at, "statement", &seen.text("statement"), &passage, words);
    }
}

/// Clauses: sentences, cut at semicolons, colons and brackets, and at "and" or "but" with a verb.
fn clauses(passage: &Passage) -> Vec<std::ops::Range<usize>> {
    let mut all = Vec::new();
    for sentence in passage.sentences() {
        let mut from = sentence.start;
        for at in sentence.start + 1..sentence.end {
            let gap = passage.words()[at].gap;
            let joins =
                matches!(passage.word(at), "and" | "but" | "so" | "because" | "instead" | "who");
            let verb = (at + 1..sentence.end.min(at + 4)).any(|it| is_verb(passage, it));
            if matches!(gap, Gap::Clause | Gap::Aside)
                || joins && (verb || passage.word(at) == "instead")
                || gap == Gap::Comma
            {
                all.push(from..at);
                from = at;
            }
        }
        all.push(from..sentence.end);
    }
    all
}

/// Does a clause say that something is? Its first verb is not about an absence.
fn is_positive(passage: &Passage, clause: std::ops::Range<usize>, absences: &[usize]) -> bool {
    if passage.word(clause.start) == "instead" && clause.len() > 1 {
        return passage.word(clause.start + 1) != "of";
    }
    if clause.clone().any(|it| matches!(passage.word(it), "if" | "when" | "while" | "until"))
        && clause.start > 0
    {
        return false;
    }
    let Some(verb) = clause.clone().find(|it| is_verb(passage, *it)) else { return false };
    // "live in a home free from conflict": being somewhere, and what is not there.
    let state = matches!(
        passage.word(verb),
        "is" | "are"
            | "will"
            | "live"
            | "lives"
            | "has"
            | "have"
            | "remain"
            | "remains"
            | "stay"
            | "stays"
            | "grows"
    );
    let free = clause
        .clone()
        .any(|it| passage.word(it) == "free" && matches!(passage.word(it + 1), "from" | "of"));
    if state && free && !super::reading::measured(passage, &clause) {
        return false;
    }
    // "is not", "does no longer", "will never", "no child is", "stops going", "to stop".
    let denied = |at: &usize| {
        let before = clause.start <= *at && *at < verb;
        let after = (verb..=verb + 2).contains(at) && *at < clause.end;
        before || after
    };
    !absences.iter().any(denied)
}
