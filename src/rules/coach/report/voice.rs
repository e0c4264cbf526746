//! RP8 and RP9: a child who is not heard, a parent who is not asked.

use std::collections::BTreeSet;

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::REPORT;
use super::is_begun;
use crate::domain::common::Agreement;
use crate::domain::edit::At;
use crate::domain::knowledge::EventKind;
use crate::domain::views::{AdultView, HowObtained, Voice};
use crate::domain::{CaseFile, Id};

/// RP8.
pub(super) const CHILD: Rule = Rule {
    id: "RP8",
    name: "A child’s voice is missing",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Whole(
        &[
            "voices",
            "children",
            "about",
            "chronology",
            "statements",
            "changes",
            "contributions",
            "analyses",
        ],
        child,
    ),
};

/// RP9.
pub(super) const ADULT: Rule = Rule {
    id: "RP9",
    name: "A parent’s views are missing",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Whole(
        &[
            "adult_views",
            "adults",
            "sharing",
            "about",
            "chronology",
            "statements",
            "changes",
            "contributions",
            "analyses",
        ],
        adult,
    ),
};

/// Is something of the child in it: words, behaviour, wishes, or a day watched by somebody?
fn is_heard(voice: &Voice) -> bool {
    let day = !voice.daily_life.text.trim().is_empty() && voice.how_obtained.0.is_some();
    let words = voice.quotes.iter().any(|it| !it.words.is_blank());
    words || day || !voice.behaviour.is_blank() || !voice.wants_changed.is_blank()
}

fn child(case: &CaseFile, around: &Around, found: &mut Found) {
    if !is_begun(case) {
        return;
    }
    let words = case.chronology.iter().filter(|it| it.kind.is(EventKind::ChildsWords));
    let in_entries: BTreeSet<Id> = words.flat_map(|it| it.children.0.iter().copied()).collect();
    for id in case.subjects() {
        let child = around.people.get(id).filter(|it| !it.expected && !it.name.is_empty());
        let Some(child) = child else { continue };
        let voice = case.voices.get(id).cloned().unwrap_or_default();
        if is_heard(&voice) || !voice.not_obtained_why.is_blank() || in_entries.contains(&id) {
            continue;
        }
        let field = match voice.how_obtained.0 {
            Some(HowObtained::NotObtained) => "not_obtained_why",
            _ => "how_obtained",
        };
        found.field(At::row("voices", id), field, &[("child", child.name.clone())]);
    }
}

/// Does the parent say anything in it?
fn is_said(view: &AdultView) -> bool {
    use Agreement::{No, Partly, Yes};
    let words = [&view.going_well, &view.worrying, &view.would_help];
    words.into_iter().any(|it| !it.is_blank()) || matches!(view.agrees.0, Some(Yes | Partly | No))
}

fn adult(case: &CaseFile, around: &Around, found: &mut Found) {
    if !is_begun(case) {
        return;
    }
    let said = case.sharing.iter().filter(|it| !it.comments.is_blank());
    let in_sharing: BTreeSet<Id> = said.filter_map(|it| it.person.0).collect();
    for adult in around.people.adults().filter(|it| !it.name.is_empty()) {
        let view = case.adult_views.get(adult.id).cloned().unwrap_or_default();
        if is_said(&view) || !view.not_asked_why.is_blank() || in_sharing.contains(&adult.id) {
            continue;
        }
        // What the analysis tells of a parent's account may be all there is of it.
        let told = |it: &str| {
            let first = adult.name.split_whitespace().next().unwrap_or(&adult.name);
            it.contains(first)
        };
        if case.analyses.iter().any(|it| told(&it.parents_account.0)) {
            continue;
        }
        let field = match view.agrees.is(Agreement::NotAsked) {
            true => "not_asked_why",
            false => "going_well",
        };
        let args = [
            ("person", adult.name.clone()),
            ("father", if adult.is_father() { "yes" } else { "no" }.to_owned()),
        ];
        found.field(At::row("adult_views", adult.id), field, &args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, ask, case, places, put, set};

    fn begun() -> CaseFile {
        case(&[("chronology", 90, &[("what", "Seen.")])])
    }

    #[test]
    fn each_child_is_heard_or_it_says_why_not() {
        for (child, voice, asked) in [
            (&[][..], &[][..], "how_obtained"),
            (&[], &[("how_obtained", "own_words")], "how_obtained"),
            (&[], &[("daily_life", "Up at seven.")], "how_obtained"),
            (&[], &[("how_obtained", "not_obtained")], "not_obtained_why"),
            (&[], &[("how_obtained", "not_obtained"), ("not_obtained_why", "In hospital.")], ""),
            (&[], &[("how_obtained", "observation"), ("daily_life", "Up at seven.")], ""),
            (&[], &[("wants_changed", "No shouting.")], ""),
            (&[], &[("behaviour", "Reaches for Gran.")], ""),
            (&[("birth", "expected")], &[], ""),
            (&[("standing", "household")], &[], ""),
            (&[("name", "")], &[], ""),
        ] {
            let mut file = begun();
            put(&mut file, "children", 1, &[("name", "Ava")]);
            put(&mut file, "children", 1, child);
            put(&mut file, "voices", 1, voice);
            let expected = match asked {
                "" => vec![],
                field => vec![format!("voices/0000000000000001:{field}")],
            };
            assert_eq!(places(&CHILD, &file), expected, "{child:?} {voice:?}");
        }
    }

    #[test]
    fn a_childs_words_may_stand_elsewhere() {
        let mut file = begun();
        put(&mut file, "children", 1, &[("name", "Ava")]);
        assert_eq!(places(&CHILD, &file).len(), 1);
        put(&mut file, "chronology", 91, &[("kind", "childs_words"), ("children", "1")]);
        assert!(places(&CHILD, &file).is_empty());
        let mut file = begun();
        put(&mut file, "children", 1, &[("name", "Ava")]);
        put(&mut file, "voices", 1, &[]);
        let quote = At::row("voices", Id(1)).sub("quotes", Id(5));
        file.apply(crate::domain::edit::Edit::Add(quote, vec![]));
        assert_eq!(places(&CHILD, &file).len(), 1, "an empty quotation is none");
        set(&mut file, quote, "words", "I like Gran.");
        assert!(places(&CHILD, &file).is_empty());
    }

    #[test]
    fn each_parent_is_asked_or_it_says_why_not() {
        for (view, asked) in [
            (&[][..], "going_well"),
            (&[("going_well", " ")], "going_well"),
            (&[("support", "Solicitor")], "going_well"),
            (&[("agrees", "not_asked")], "not_asked_why"),
            (&[("agrees", "not_asked"), ("not_asked_why", "Address not known.")], ""),
            (&[("agrees", "partly")], ""),
            (&[("worrying", "The damp.")], ""),
        ] as [(&[Typed<'_>], &str); 7]
        {
            let mut file = begun();
            put(&mut file, "adults", 2, &[("name", "Dean Marsh")]);
            put(&mut file, "adult_views", 2, view);
            let expected = match asked {
                "" => vec![],
                field => vec![format!("adult_views/0000000000000002:{field}")],
            };
            assert_eq!(places(&ADULT, &file), expected, "{view:?}");
        }
    }

    #[test]
    fn a_parents_words_may_stand_elsewhere_and_nobody_nameless_is_asked_about() {
        let mut file = begun();
        put(&mut file, "adults", 2, &[]);
        assert!(places(&ADULT, &file).is_empty(), "no name yet");
        put(&mut file, "adults", 2, &[("name", "Dean Marsh")]);
        let mut other = file.clone();
        assert_eq!(ask(&ADULT, &file)[0].args[0].1, "Dean Marsh");
        put(&mut file, "sharing", 5, &[("person", "2"), ("comments", "It is not fair.")]);
        assert!(places(&ADULT, &file).is_empty());
        put(&mut other, "analyses", 1, &[("parents_account", "Dean says he never shouted.")]);
        assert!(places(&ADULT, &other).is_empty());
    }
}
