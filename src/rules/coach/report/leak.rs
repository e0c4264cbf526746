//! RP4: what only the Chair may see, or an address that is kept from somebody, in a shared text.

use super::super::around::Seen;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::restricted;
use super::super::source::REPORT;
use crate::domain::common::Audience;
use crate::domain::common::YesNo;
use crate::domain::edit::At;
use crate::domain::{Kind, Node, Options, Value};
use crate::rules::prose::Passage;

/// RP4.
pub(super) const LEAK: Rule = Rule {
    id: "RP4",
    name: "For the Chair only, yet in the shared report",
    severity: Severity::Must,
    source: REPORT,
    check: Check::Restricted(SHARED, check),
};

/// The parts others read. Not here: the part for the Chair, the author's own views and notes, and
/// what only steers the app.
const SHARED: &[&str] = &[
    "conference",
    "author",
    "children",
    "adults",
    "others",
    "involvement",
    "record_checks",
    "contacts",
    "chronology",
    "statements",
    "boxes",
    "voices",
    "adult_views",
    "analyses",
    "scales",
    "changes",
    "contributions",
    "plans",
    "risks",
    "needs",
    "outcomes",
    "actions",
    "contingencies",
    "visits",
    "core_group",
    "members",
    "meetings",
    "recommendations",
    "plan_views",
    "decisions",
    "dissents",
    "sign_off",
    "sharing",
    "remarks",
    "wordings",
];

fn check(seen: &Seen<'_>, found: &mut Found) {
    if seen.restricted.is_empty() || !is_shared(seen.node) {
        return;
    }
    let withheld = seen.text("address_withheld") == YesNo::Yes.key();
    for field in seen.node.keys() {
        let Some(leaf) = seen.node.leaf(field) else { continue };
        // Why somebody must not see it is itself not for them; a withheld address is left out.
        if leaf.is_absent() || field == "hidden_why" || withheld && field == "address" {
            continue;
        }
        if let Some(rows) = leaf.rows() {
            for row in rows.all() {
                let at = seen.at.sub(field, row.id());
                for field in row.keys() {
                    let text = text_of(&*row, field);
                    look(at, field, &text, &Passage::read(&text), seen.restricted, found);
                }
            }
        } else if matches!(leaf.kind(), Kind::Line | Kind::Prose | Kind::Answer) {
            look(seen.at, field, &seen.text(field), &seen.read(field), seen.restricted, found);
        }
    }
}

fn text_of(node: &dyn Node, field: &str) -> String {
    match (node.leaf(field).map(|it| it.kind()), node.value(field)) {
        (Some(Kind::Line | Kind::Prose), Value::Text(text)) => text,
        (_, Value::Answer(answer)) => answer.text,
        _ => String::new(),
    }
}

/// Is the record itself for others to read?
fn is_shared(node: &dyn Node) -> bool {
    node.text("audience") != Audience::ChairOnly.key()
}

fn look(
    at: At,
    field: &'static str,
    text: &str,
    passage: &Passage,
    restricted: &[u64],
    found: &mut Found,
) {
    if let Some(words) = restricted::first_in(passage, restricted) {
        found.words(at, field, text, passage, words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Edit;
    use crate::domain::{CaseFile, Id};
    use crate::rules::coach::trial::{ask, case, places, put, set};

    const SECRET: &str = "Sheila Pugh rang from 07700 900123: Dean keeps a crossbow under the \
        stairs at 12 Mill Lane, NP20 4AB.";

    fn secret() -> CaseFile {
        case(&[
            ("restricted", 1, &[("text", SECRET)]),
            ("adults", 2, &[("name", "Dean Marsh")]),
            ("children", 3, &[("name", "Leo")]),
        ])
    }

    #[test]
    fn words_names_numbers_and_places_for_the_chair_only_are_noticed() {
        for (what, quote) in [
            (
                "It is known that Dean keeps a crossbow under the stairs.",
                "Dean keeps a crossbow under the stairs",
            ),
            ("Call from sheila pugh.", "sheila pugh"),
            ("The number is 07700900123.", "07700900123"),
            ("The number is 07700 900 123", "07700 900 123"),
            ("Seen at 12 Mill Lane today.", "12 Mill Lane"),
            ("Seen in np204ab.", "np204ab"),
            ("He said “a crossbow under the stairs”.", "a crossbow under the stairs"),
            // Known false positives.
            ("Dean Marsh was seen at the stairs.", ""),
            ("Leo is seen in Mill Street.", ""),
            ("Dean keeps a crossbow.", ""),
            ("Mrs Pugh is his teacher.", ""),
            ("", ""),
        ] {
            let mut file = secret();
            put(&mut file, "chronology", 10, &[("what", what)]);
            let found = ask(&LEAK, &file);
            let quotes: Vec<&str> = found.iter().map(|it| &*it.quote).collect();
            let expected: Vec<&str> = [quote].into_iter().filter(|it| !it.is_empty()).collect();
            assert_eq!(quotes, expected, "{what}");
        }
    }

    #[test]
    fn only_what_others_read_is_looked_at() {
        let leak = "Sheila Pugh rang.";
        let mut file = secret();
        put(&mut file, "restricted", 20, &[("text", leak)]);
        put(&mut file, "chronology", 21, &[("what", leak), ("audience", "chair_only")]);
        put(&mut file, "chronology", 22, &[("what", "Seen."), ("hidden_why", leak)]);
        assert_eq!(places(&LEAK, &file), [""; 0]);
        put(&mut file, "chronology", 23, &[("response", leak), ("audience", "not_some")]);
        put(&mut file, "sharing", 24, &[("comments", leak)]);
        let quote = At::row("voices", Id(3)).sub("quotes", Id(25));
        file.apply(Edit::Add(quote, vec![]));
        set(&mut file, quote, "words", leak);
        assert_eq!(
            places(&LEAK, &file),
            [
                "chronology/0000000000000017:response",
                "voices/0000000000000003/quotes/0000000000000019:words",
                "sharing/0000000000000018:comments",
            ]
        );
        file.restricted = Default::default();
        assert_eq!(places(&LEAK, &file).len(), 3, "the entry for the Chair is a secret too");
        file.chronology = Default::default();
        assert_eq!(places(&LEAK, &file), [""; 0]);
    }

    #[test]
    fn an_address_that_is_kept_from_somebody_stands_nowhere_else() {
        let mut file = case(&[
            (
                "adults",
                2,
                &[
                    ("name", "Kirsty"),
                    ("address", "Flat 3, 12 Mill Lane, Newport NP20 4AB"),
                    ("address_withheld", "yes"),
                ],
            ),
            ("children", 3, &[("name", "Leo"), ("address", "12 Mill Lane, Newport")]),
        ]);
        assert_eq!(places(&LEAK, &file), ["children/0000000000000003:address"]);
        set(&mut file, At::row("children", Id(3)), "address_withheld", "yes");
        assert_eq!(places(&LEAK, &file), [""; 0], "the address itself is left out of copies");
        for (what, asked) in [
            ("Leo walks home to Mill Lane.", true),
            ("Moved to NP20 4AB.", true),
            ("The family lives in Newport.", false),
            ("Flat 3 is damp.", false),
        ] {
            let mut file = file.clone();
            put(&mut file, "chronology", 10, &[("what", what)]);
            assert_eq!(!places(&LEAK, &file).is_empty(), asked, "{what}");
        }
        set(&mut file, At::row("adults", Id(2)), "address_withheld", "no");
        set(&mut file, At::row("children", Id(3)), "address_withheld", "no");
        put(&mut file, "chronology", 10, &[("what", "At 12 Mill Lane.")]);
        assert_eq!(places(&LEAK, &file), [""; 0], "nothing is kept from anybody");
    }

    #[test]
    fn what_everybody_may_know_is_no_secret() {
        let mut file = secret();
        put(&mut file, "children", 3, &[("address", "12 Mill Lane, Newport NP20 4AB")]);
        put(&mut file, "author", 0, &[("name", "Carys Bevan"), ("contact", "01633 900123")]);
        put(&mut file, "restricted", 4, &[("text", "Told to Carys Bevan, 01633 900123.")]);
        put(&mut file, "chronology", 10, &[("what", "Carys Bevan saw Leo at 12 Mill Lane.")]);
        assert_eq!(places(&LEAK, &file), [""; 0]);
        // What begins like something open may be a secret all the same.
        put(&mut file, "restricted", 5, &[("text", "Carys keeps a second diary locked away.")]);
        for what in ["Sheila Pugh was there.", "Carys keeps a second diary locked away."] {
            put(&mut file, "chronology", 11, &[("what", what)]);
            assert_eq!(places(&LEAK, &file), ["chronology/000000000000000b:what"], "{what}");
        }
    }

    #[test]
    fn what_stands_for_an_address_is_no_address() {
        for address in ["Not known", "No fixed abode", "Refuge, address withheld", "With Gran"] {
            let withheld = [("address", address), ("address_withheld", "yes")];
            let what = format!("His father’s address is not known; no fixed abode. {address}.");
            let file = case(&[("adults", 2, &withheld), ("chronology", 10, &[("what", &what)])]);
            assert_eq!(places(&LEAK, &file), [""; 0], "{address}");
        }
    }

    #[test]
    fn a_run_of_everyday_words_is_no_secret() {
        let text = "The social worker visited the family at home last week and Leo told her.";
        let mut file = secret();
        put(&mut file, "restricted", 1, &[("text", text)]);
        put(&mut file, "chronology", 10, &[("what", text)]);
        assert_eq!(places(&LEAK, &file), [""; 0]);
    }

    #[test]
    fn only_parts_there_are_are_named() {
        let file = CaseFile::default();
        assert!(SHARED.iter().all(|it| Node::leaf(&file, it).is_some()));
        let private = ["restricted", "my_views", "dismissals", "about", "closures", "signature"];
        let steers = ["copies", "cleared"];
        let named = |it: &&str| SHARED.contains(it) || private.contains(it) || steers.contains(it);
        assert!(Node::keys(&file).iter().all(named), "a new part is shared or it is not");
    }
}
