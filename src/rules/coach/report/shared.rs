//! RP6: with whom the report was shared before the conference.

use std::collections::BTreeMap;

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::SHARED as WAKEFIELD;
use super::is_begun;
use crate::domain::common::YesNo;
use crate::domain::edit::At;
use crate::domain::sharing::Sharing;
use crate::domain::{CaseFile, Id};

/// RP6.
pub(super) const SHARED: Rule = Rule {
    id: "RP6",
    name: "Not shared with a parent",
    severity: Severity::Must,
    source: WAKEFIELD,
    check: Check::Whole(
        &[
            "sharing",
            "adults",
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

/// How sharing with one person stands.
enum How {
    /// Shared, or not and it says why.
    Said,
    /// Not shared, and it does not say why.
    NoReason(Id),
    /// There is a row, but it says neither.
    Open(Id),
}

fn how(it: &Sharing) -> How {
    let shared = it.shared.is(YesNo::Yes)
        || it.shared.0.is_none() && (it.date.date().is_some() || !it.comments.is_blank());
    match (shared || !it.not_shared_why.is_blank(), it.shared.0) {
        (true, _) => How::Said,
        (_, Some(YesNo::No)) => How::NoReason(it.id),
        _ => How::Open(it.id),
    }
}

fn check(case: &CaseFile, around: &Around, found: &mut Found) {
    if !is_begun(case) || around.people.adults().all(|it| it.name.is_empty()) {
        return;
    }
    if case.sharing.is_empty() {
        return found.field(At::part("sharing"), "", &[("person", "none".to_owned())]);
    }
    let mut with: BTreeMap<Id, How> = BTreeMap::new();
    for row in case.sharing.iter() {
        let Some(person) = row.person.0 else { continue };
        let how = how(row);
        // It may have been tried twice: once is enough.
        if !matches!(with.get(&person), Some(How::Said)) {
            with.insert(person, how);
        }
    }
    for adult in around.people.adults().filter(|it| !it.name.is_empty()) {
        let args = [("person", adult.name.clone())];
        match with.get(&adult.id) {
            Some(How::Said) => {}
            Some(How::NoReason(row)) => {
                found.field(At::row("sharing", *row), "not_shared_why", &args);
            }
            Some(How::Open(row)) => found.field(At::row("sharing", *row), "shared", &args),
            None => found.field(At::part("sharing"), "", &args),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, ask, case, places, put};

    fn with(rows: &[&[Typed<'_>]]) -> CaseFile {
        let mut file = case(&[
            ("chronology", 1, &[("what", "Seen.")]),
            ("adults", 2, &[("name", "Kirsty")]),
            ("adults", 3, &[("name", "Dean")]),
            ("adults", 4, &[]),
        ]);
        for (id, typed) in (10..).zip(rows) {
            put(&mut file, "sharing", id, typed);
        }
        file
    }

    #[test]
    fn each_parent_has_seen_the_report_or_it_says_why_not() {
        let mum: &[Typed<'_>] = &[("person", "2"), ("shared", "yes")];
        for (rows, expected) in [
            (&[][..], &["sharing:"][..]),
            (&[mum], &["sharing:"]),
            (
                &[mum, &[("person", "3"), ("shared", "no")]],
                &["sharing/000000000000000b:not_shared_why"],
            ),
            (&[mum, &[("person", "3")]], &["sharing/000000000000000b:shared"]),
            (&[mum, &[("person", "3"), ("shared", "no"), ("not_shared_why", "In custody.")]], &[]),
            (&[mum, &[("person", "3"), ("date", "2026-03-02")]], &[]),
            (&[mum, &[("person", "3"), ("shared", "yes")], &[("person", "3")]], &[]),
        ] {
            assert_eq!(places(&SHARED, &with(rows)), expected, "{rows:?}");
        }
        assert_eq!(ask(&SHARED, &with(&[mum]))[0].args[..], [("person", "Dean".to_owned())]);
    }

    #[test]
    fn nobody_is_asked_before_there_is_a_report_or_a_parent() {
        let parent = case(&[("adults", 2, &[("name", "Kirsty")])]);
        assert!(places(&SHARED, &parent).is_empty());
        let report = case(&[("chronology", 1, &[("what", "Seen.")])]);
        assert!(places(&SHARED, &report).is_empty());
    }
}
