//! The rules about wording as rules of the coach: each field is looked at once, for all of them.

use std::cell::OnceCell;

use super::{FIELDS, Spot, look};
use crate::rules::coach::around::Seen;
use crate::rules::coach::finding::{Check, Found, Rule, Severity};
use crate::rules::coach::source;

/// The parts that have free text.
const PARTS: &[&str] = &[
    "involvement",
    "record_checks",
    "contacts",
    "chronology",
    "statements",
    "voices",
    "adult_views",
    "analyses",
    "changes",
    "contributions",
    "plans",
    "risks",
    "needs",
    "outcomes",
    "actions",
    "contingencies",
    "recommendations",
];

/// Declares one rule; they differ in what they find and how much it matters.
macro_rules! rule {
    ($id:literal, $name:literal, $severity:ident) => {
        Rule {
            id: $id,
            name: $name,
            severity: Severity::$severity,
            source: source::REPORT,
            check: Check::Record(PARTS, |seen, found| of_rule($id, seen, found)),
        }
    };
}

/// The rules, in the order of their ids.
pub(in crate::rules::coach) static RULES: &[Rule] = &[
    rule!("WO1", "long-sentence", Consider),
    rule!("WO2", "unexplained-term", Consider),
    rule!("WO3", "hidden-actor", Consider),
    rule!("WO4", "opinion-as-fact", Must),
    rule!("WO5", "label-that-blames", Must),
    rule!("WO6", "euphemism", Consider),
    rule!("WO7", "vague-quantity", Consider),
    rule!("WO8", "unfilled-gap", Must),
];

/// What was found in each field of a record, for all rules.
pub(in crate::rules::coach) type Spots = OnceCell<Vec<InField>>;

/// A field that has anything in it, its text, and what was found there.
pub(in crate::rules::coach) type InField = (&'static str, String, Vec<Spot>);

fn of_rule(id: &'static str, seen: &Seen<'_>, found: &mut Found) {
    for (field, text, spots) in seen.spots.get_or_init(|| spots(seen)) {
        for spot in spots.iter().filter(|it| it.rule == id) {
            found.span(seen.at, field, text, spot.start..spot.end);
        }
    }
}

fn spots(seen: &Seen<'_>) -> Vec<InField> {
    let basis = seen.text("basis");
    let mine = FIELDS.iter().filter(|it| it.part == seen.at.part);
    let mut all: Vec<InField> = Vec::new();
    for it in mine {
        let text = seen.text(it.field);
        if !text.is_empty() {
            let spots = look(&text, &seen.read_as(it.field, &text), it, &basis);
            if !spots.is_empty() {
                all.push((it.field, text, spots));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_part_with_free_text_is_looked_at() {
        let of_fields: BTreeSet<&str> = FIELDS.iter().map(|it| it.part).collect();
        let all: BTreeSet<&str> = PARTS.iter().copied().collect();
        assert_eq!(all, of_fields);
        let ids: Vec<&str> = RULES.iter().map(|it| it.id).collect();
        assert_eq!(ids, super::super::RULES.iter().map(|it| it.id).collect::<Vec<_>>());
    }
}
