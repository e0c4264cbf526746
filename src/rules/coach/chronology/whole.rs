//! CH2, CH3 and CH6: what a chronology as a whole leaves out.

use std::collections::BTreeSet;

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::{CHRONOLOGY, FORM};
use crate::domain::edit::At;
use crate::domain::knowledge::{Event, EventKind};
use crate::domain::{CaseFile, Id};

/// From so many entries on, a reader takes the list for the whole picture.
const SEVERAL: usize = 5;
/// From so many entries without a word about the child, it is a habit and no oversight.
const A_FEW: usize = 3;

/// CH2.
pub(super) const BETTER: Rule = Rule {
    id: "CH2",
    name: "No change for the better yet",
    severity: Severity::Consider,
    source: CHRONOLOGY,
    check: Check::Whole(&["chronology"], better),
};

/// CH3.
pub(super) const CHILD: Rule = Rule {
    id: "CH3",
    name: "A child with no entry",
    severity: Severity::Consider,
    source: FORM,
    check: Check::Whole(&["chronology", "children"], child),
};

/// CH6.
pub(super) const IMPACT: Rule = Rule {
    id: "CH6",
    name: "What it meant for the child is missing",
    severity: Severity::Consider,
    source: CHRONOLOGY,
    check: Check::Whole(&["chronology"], impact),
};

fn written(case: &CaseFile) -> impl Iterator<Item = &Event> {
    case.chronology.iter().filter(|it| !it.what.is_blank())
}

/// How words begin that tell of things going well, where nobody chose "a change for the better".
const WELL: &str = "achiev better cheerful enjoy happ healthy improv on=time on=track praise \
    progress reached=her reached=his settl smil thriv up=to=date well=cared gained=weight \
    doing=well went=well kept=the";

/// Beginnings of words, by their first letter.
type Beginnings = [Vec<Vec<u8>>; 26];

fn beginnings() -> Beginnings {
    let mut all = Beginnings::default();
    for it in WELL.split_whitespace() {
        let begin = it.replace('=', " ").into_bytes();
        all[usize::from(begin[0] - b'a')].push(begin);
    }
    all
}

/// Does a word of the text begin so? One pass: a chronology may have a thousand entries.
fn goes_well(text: &str, well: &Beginnings) -> bool {
    let bytes = text.as_bytes();
    let mut within = false;
    bytes.iter().enumerate().any(|(at, byte)| {
        let letter = byte.is_ascii_alphabetic();
        let opens = !std::mem::replace(&mut within, letter) && letter;
        let begins = |it: &Vec<u8>| {
            bytes.get(at..at + it.len()).is_some_and(|word| word.eq_ignore_ascii_case(it))
        };
        opens && well[usize::from(byte.to_ascii_lowercase() - b'a')].iter().any(begins)
    })
}

fn better(case: &CaseFile, _: &Around, found: &mut Found) {
    if written(case).nth(SEVERAL - 1).is_none() {
        return;
    }
    if case.chronology.iter().any(|it| it.kind.is(EventKind::Positive)) {
        return;
    }
    let well = beginnings();
    if !written(case).any(|it| goes_well(&it.what.0, &well)) {
        found.field(At::part("chronology"), "", &[]);
    }
}

fn child(case: &CaseFile, around: &Around, found: &mut Found) {
    let (mut linked, mut entries, mut unlinked) = (BTreeSet::<Id>::new(), 0, 0);
    for event in written(case) {
        entries += 1;
        unlinked += usize::from(event.children.0.is_empty());
        linked.extend(&event.children.0);
    }
    // Where most entries name no child, the author does not say it by links: they may be about
    // all the children.
    if entries == 0 || unlinked * 2 > entries {
        return;
    }
    let left_out: Vec<Id> = case.subjects().filter(|it| !linked.contains(it)).collect();
    for id in left_out {
        let Some(child) = around.people.get(id).filter(|it| !it.name.is_empty()) else { continue };
        let named = |it: &Event| it.children.0.is_empty() && it.what.0.contains(&child.name);
        if !written(case).any(named) {
            found.field(At::part("chronology"), "", &[("child", child.name.clone())]);
        }
    }
}

/// What is bad news for a child whatever the details.
const WORRYING: &[EventKind] = &[
    EventKind::Injury,
    EventKind::DomesticAbuse,
    EventKind::MissedAppointment,
    EventKind::MentalHealth,
    EventKind::Substances,
    EventKind::Police,
];

fn impact(case: &CaseFile, _: &Around, found: &mut Found) {
    let worrying = |it: &&Event| WORRYING.iter().any(|kind| it.kind.is(*kind));
    let (mut all, mut without) = (0, 0);
    for event in written(case).filter(worrying) {
        all += 1;
        without += usize::from(event.impact.is_blank());
    }
    if without >= A_FEW && without * 2 > all {
        // One question for all of them: thirty would only be in the way.
        let args = [("number", without.to_string()), ("all", all.to_string())];
        found.field(At::part("chronology"), "", &args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, ask, case, places, put};

    fn entries(all: &[&[Typed<'_>]]) -> CaseFile {
        let mut file = case(&[]);
        for (at, typed) in all.iter().enumerate() {
            put(&mut file, "chronology", at as u64 + 100, typed);
        }
        file
    }

    #[test]
    fn a_chronology_of_several_entries_tells_what_went_well_too() {
        let bad: &[Typed<'_>] = &[("what", "Not brought to clinic.")];
        for (last, asked) in [
            (bad, true),
            (&[("what", "Mum rang to cancel.")][..], true),
            (&[("what", "Mum rang."), ("kind", "positive")], false),
            (&[("what", "Ava is settled at nursery.")], false),
            (&[("what", "Attendance IMPROVED to 96%.")], false),
        ] {
            let file = entries(&[bad, bad, bad, bad, last]);
            assert_eq!(places(&BETTER, &file) == ["chronology:"], asked, "{last:?}");
        }
        assert!(places(&BETTER, &entries(&[bad, bad, bad, bad])).is_empty(), "too few to tell");
    }

    #[test]
    fn no_child_of_the_conference_is_left_out() {
        let about = |one: &'static str, two: &'static str, three: &'static str| {
            let mut file = entries(&[
                &[("what", "Seen."), ("children", one)],
                &[("what", "Sam is seen too."), ("children", two)],
                &[("what", "Seen."), ("children", three)],
            ]);
            for (id, name) in [(1, "Ava"), (2, "Sam"), (3, "Leo"), (4, "")] {
                put(&mut file, "children", id, &[("name", name)]);
            }
            put(&mut file, "children", 3, &[("standing", "household")]);
            let found = ask(&CHILD, &file);
            found.iter().map(|it| it.args[0].1.clone()).collect::<Vec<_>>()
        };
        assert_eq!(about("1", "1", "1"), ["Sam"]);
        assert_eq!(about("2", "2", "2"), ["Ava"]);
        assert_eq!(about("1", "2", "1"), [""; 0]);
        assert_eq!(about("1", "", "1"), [""; 0], "one entry names Sam in words");
        assert_eq!(about("", "", "1"), [""; 0], "links are not used here");
        assert_eq!(about("", "", ""), [""; 0]);
    }

    #[test]
    fn worrying_entries_say_what_they_meant_for_the_child() {
        let bare: &[Typed<'_>] = &[("what", "Police called."), ("kind", "domestic_abuse")];
        let told: &[Typed<'_>] =
            &[("what", "Police called."), ("kind", "police"), ("impact", "Leo hid.")];
        let mild: &[Typed<'_>] = &[("what", "Two year check."), ("kind", "health_check")];
        for (all, asked) in [
            (&[bare, bare, bare][..], true),
            (&[bare, bare, bare, told, told, mild, mild], true),
            (&[bare, bare, bare, told, told, told], false),
            (&[bare, bare, mild, mild, mild], false),
            (&[mild, mild, mild, mild], false),
            (&[], false),
        ] {
            let file = entries(all);
            assert_eq!(places(&IMPACT, &file).len(), usize::from(asked), "{}", all.len());
        }
        let file = entries(&[bare, bare, bare, told]);
        assert_eq!(
            ask(&IMPACT, &file)[0].args[..2],
            [("number", "3".to_owned()), ("all", "4".to_owned())]
        );
    }
}
