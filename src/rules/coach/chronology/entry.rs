//! CH4 and CH5: an entry without a source, an entry without a date.

use super::super::around::Seen;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::FORM;
use crate::domain::knowledge::{Event, SourceType};

/// CH4.
pub(super) const SOURCE: Rule = Rule {
    id: "CH4",
    name: "Entry without a source",
    severity: Severity::Must,
    source: FORM,
    check: Check::Record(&["chronology"], source),
};

/// CH5.
pub(super) const DATE: Rule = Rule {
    id: "CH5",
    name: "Entry without a date",
    severity: Severity::Must,
    source: FORM,
    check: Check::Record(&["chronology"], date),
};

fn source(seen: &Seen<'_>, found: &mut Found) {
    let Some(event) = seen.as_a::<Event>() else { return };
    // "Our own record" and "I saw it" say all there is to say; so does who spoke, of a parent or
    // a child. Of another agency or somebody else, it does not say which.
    use SourceType::{ChildSaid, OwnRecord, ParentSaid, SeenByAuthor};
    let told = [OwnRecord, SeenByAuthor, ChildSaid, ParentSaid].iter();
    let told = told.into_iter().any(|it| event.source_type.is(*it));
    if !event.what.is_blank() && event.source.is_blank() && !told {
        found.field(seen.at, "source", &[]);
    }
}

/// Words that say the date is not known: that is an answer.
const NOT_KNOWN: &[&str] = &["unknown", "not known", "not recorded", "undated", "no date"];

fn date(seen: &Seen<'_>, found: &mut Found) {
    let Some(event) = seen.as_a::<Event>() else { return };
    if event.what.is_blank() || event.when.read().is_some() {
        return;
    }
    let typed = event.when.0.trim().to_lowercase();
    if !NOT_KNOWN.iter().any(|it| typed.contains(it)) {
        found.field(seen.at, "when", &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{case, places};

    #[test]
    fn an_entry_says_where_it_comes_from() {
        for (typed, asked) in [
            (&[("what", "Seen at clinic.")][..], true),
            (&[("what", "Police called."), ("source_type", "other_agency")], true),
            (&[("what", "Shouting heard."), ("source", " "), ("source_type", "third_party")], true),
            (&[("what", "Seen at clinic."), ("source", "GP record")], false),
            (&[("what", "Seen at home."), ("source_type", "seen_by_author")], false),
            (&[("what", "Not brought."), ("source_type", "own_record")], false),
            (&[("what", "Dad has moved out."), ("source_type", "parent_said")], false),
            (&[("when", "3 March 2025")], false),
            (&[], false),
        ] {
            let file = case(&[("chronology", 1, typed)]);
            assert_eq!(!places(&SOURCE, &file).is_empty(), asked, "{typed:?}");
        }
    }

    #[test]
    fn an_entry_has_a_date_or_says_that_it_is_not_known() {
        for (when, asked) in [
            ("", true),
            ("when she was small", true),
            ("32 March 2025", true),
            ("3 March 2025", false),
            ("about June 2024", false),
            ("Date not known", false),
            ("undated note", false),
        ] {
            let file = case(&[("chronology", 1, &[("what", "Seen."), ("when", when)])]);
            assert_eq!(!places(&DATE, &file).is_empty(), asked, "{when}");
        }
        let empty = case(&[("chronology", 1, &[])]);
        assert!(places(&DATE, &empty).is_empty(), "nothing is written yet");
    }
}
