//! RP5: which records were looked through, by whom and when.

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::REPORT;
use super::is_begun;
use crate::domain::CaseFile;
use crate::domain::edit::At;

/// RP5.
pub(super) const CHECKED: Rule = Rule {
    id: "RP5",
    name: "Records checked",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Whole(
        &[
            "record_checks",
            "about",
            "chronology",
            "statements",
            "changes",
            "contributions",
            "analyses",
        ],
        check,
    ),
};

fn check(case: &CaseFile, _: &Around, found: &mut Found) {
    if !is_begun(case) {
        return;
    }
    if case.record_checks.is_empty() {
        found.field(At::part("record_checks"), "", &[]);
    }
    for it in case.record_checks.iter() {
        let covers = !it.covers_from.0.trim().is_empty() || !it.covers_to.0.trim().is_empty();
        // One question for a row: the first thing that is missing.
        let missing = match (it.checked_by.is_blank(), it.checked_on.is_blank(), covers) {
            (true, ..) => "checked_by",
            (_, true, _) => "checked_on",
            (.., false) => "covers_from",
            _ => continue,
        };
        found.field(At::row("record_checks", it.id), missing, &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, case, places, put};

    #[test]
    fn records_were_checked_by_somebody_on_a_day_for_a_time() {
        let full: &[Typed<'_>] = &[
            ("record", "GP record"),
            ("covers_from", "birth"),
            ("checked_by", "Dr Ojo"),
            ("checked_on", "2026-03-02"),
        ];
        let without = |field: &str| {
            let kept: Vec<Typed<'_>> = full.iter().filter(|it| it.0 != field).copied().collect();
            let mut file = case(&[("chronology", 1, &[("what", "Seen.")])]);
            put(&mut file, "record_checks", 2, &kept);
            places(&CHECKED, &file)
        };
        assert_eq!(without("none"), [""; 0]);
        for missing in ["covers_from", "checked_by", "checked_on"] {
            assert_eq!(without(missing), [format!("record_checks/0000000000000002:{missing}")]);
        }
        let none = case(&[("chronology", 1, &[("what", "Seen.")])]);
        assert_eq!(places(&CHECKED, &none), ["record_checks:"]);
        assert_eq!(places(&CHECKED, &CaseFile::default()), [""; 0], "not begun");
    }
}
