//! RP2: when each child was last seen.

use std::sync::LazyLock;

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::REPORT;
use super::is_begun;
use crate::domain::CaseFile;
use crate::domain::edit::At;
use crate::domain::knowledge::Contact;
use crate::rules::prose::{Lexicon, Passage};

/// Longer than this before the conference is asked about: the longest time for which there is an
/// everyday reason, the six weeks of the summer holidays.
const LONG_DAYS: i64 = 42;

/// RP2.
pub(super) const SEEN: Rule = Rule {
    id: "RP2",
    name: "When the child was last seen",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Whole(
        &[
            "contacts",
            "children",
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

/// Words that say the agency does not see the child: that is an answer.
static NOT_SEEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
        not seen, not been seen, never seen, not yet seen, not met, never met, no contact, \
        has/have/had not ~ seen, did not see, do not see, does not see",
    )
});

/// Does the author say that, and why, nobody of the agency has seen the child?
fn is_explained(contact: &Contact) -> bool {
    let texts = [&contact.how_often.0, &contact.seen_where.0, &contact.missed.0];
    texts.into_iter().any(|it| NOT_SEEN.is_in(&Passage::read(it)))
}

fn check(case: &CaseFile, around: &Around, found: &mut Found) {
    if !is_begun(case) {
        return;
    }
    let day = around.setting.conference;
    for id in case.subjects() {
        // Until there is a name, that is the first thing to ask for.
        let child = around.people.get(id).filter(|it| !it.expected && !it.name.is_empty());
        let Some(child) = child else { continue };
        let contact = case.contacts.get(id).cloned().unwrap_or_default();
        if is_explained(&contact) {
            continue;
        }
        let seen = contact.last_seen.date();
        let days = seen.zip(day).map(|(seen, day)| (day - seen).num_days());
        // A date that is typed but no date says so at its own boxes.
        let missing = contact.last_seen.is_blank();
        if missing || days.is_some_and(|it| it > LONG_DAYS) {
            let none = || "none".to_owned();
            let args = [
                ("child", child.name.clone()),
                ("seen", seen.map_or_else(none, |it| it.to_string())),
                ("weeks", days.map_or_else(none, |it| (it / 7).to_string())),
            ];
            found.field(At::row("contacts", id), "last_seen", &args);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{ask, case, put};

    #[test]
    fn every_child_has_been_seen_lately_or_it_says_why_not() {
        for (child, contact, asked) in [
            (&[("birth", "born")][..], &[][..], true),
            (&[], &[("last_seen", "2026-01-10")], true),
            (&[], &[("last_seen", "2026-03-01")], false),
            (&[], &[("last_seen", "2026-02-01")], false),
            (&[("birth", "expected")], &[], false),
            (&[("standing", "household")], &[], false),
            (&[], &[("how_often", "Not seen by our service since birth")], false),
            (&[], &[("missed", "We have not yet been able to see him; three visits failed")], true),
            (&[], &[("missed", "She has not been seen: no access on 3 visits")], false),
        ] {
            let mut file = case(&[
                ("children", 1, &[("name", "Ava")]),
                ("chronology", 2, &[("what", "Seen.")]),
                ("conference", 0, &[("date", "2026-03-12")]),
            ]);
            put(&mut file, "children", 1, child);
            put(&mut file, "contacts", 1, contact);
            assert_eq!(!ask(&SEEN, &file).is_empty(), asked, "{child:?} {contact:?}");
        }
    }

    #[test]
    fn the_question_says_how_long_ago() {
        let mut file = case(&[
            ("children", 1, &[("name", "Ava")]),
            ("contacts", 1, &[("last_seen", "2026-01-01")]),
            ("conference", 0, &[("date", "2026-03-12")]),
        ]);
        assert!(ask(&SEEN, &file).is_empty(), "the report is not begun");
        put(&mut file, "chronology", 2, &[("what", "Seen.")]);
        let args = ask(&SEEN, &file)[0].args.clone();
        let wanted = [("child", "Ava"), ("seen", "2026-01-01"), ("weeks", "10")];
        assert_eq!(*args, wanted.map(|(key, text)| (key, text.to_owned())));
        put(&mut file, "conference", 0, &[("date", "")]);
        assert!(ask(&SEEN, &file).is_empty(), "without a day to count to it stays silent");
    }
}
