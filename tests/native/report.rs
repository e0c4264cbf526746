//! The coach on the chronology and the report: every question has its words, and they are whole.

use plainplan::domain::dismissal::DismissKind;
use plainplan::domain::edit::{Applied, At, Edit};
use plainplan::domain::{CaseFile, Id, from_iso};
use plainplan::export::saved::open;
use plainplan::rules::coach::standing::{Standing, Stands, about, standing};
use plainplan::rules::coach::{Coach, Finding, Rule, Setting, rules};
use plainplan::text::{Arg, Words};

use crate::generate::{Fullness, case};

fn is_mine(rule: &Rule) -> bool {
    rule.id.starts_with("CH") || rule.id.starts_with("RP")
}

fn question(words: &Words, finding: &Finding) -> String {
    let key = format!("coach-{}", finding.rule.id.to_lowercase());
    let args = finding.args.iter().map(|it| (it.0, Arg::from(&*it.1)));
    let args: Vec<_> = [("quote", Arg::from(&*finding.quote))].into_iter().chain(args).collect();
    words.say(&key, &args)
}

#[test]
fn every_rule_has_its_question_its_reason_and_a_pair_of_examples() {
    let words = Words::coach();
    let mut count = 0;
    for rule in rules().filter(|it| is_mine(it)) {
        let key = format!("coach-{}", rule.id.to_lowercase());
        let said = |part: &str| words.find(&format!("{key}{part}"), &[]).unwrap_or_default();
        for part in [".name", ".why", ".weak", ".better"] {
            let text = said(part);
            assert!(!text.is_empty() && !text.contains('{') && text.len() < 220, "{key}{part}");
        }
        assert_eq!(said(".name"), rule.name, "{key}");
        assert!(words.find(&key, &[]).is_some(), "{key}");
        assert!(from_iso(rule.source.checked).is_some() && !rule.source.place.is_empty(), "{key}");
        count += 1;
    }
    assert_eq!(count, 16);
}

#[test]
fn what_is_asked_about_a_real_draft_reads_whole() {
    let text = std::fs::read_to_string("tests/cases/whole.json").expect("the fictional family");
    let draft = open(&text).expect("opens");
    let words = Words::coach();
    let found = Coach::new().check(&draft, &Setting::of(&draft));
    let mut said: Vec<String> =
        found.iter().filter(|it| is_mine(it.rule)).map(|it| question(&words, it)).collect();
    for it in &said {
        let whole = !it.contains(['{', '$']) && !it.contains("none") && !it.contains("  ");
        assert!(whole && !it.starts_with("coach-"), "{it}");
    }
    said.sort();
    assert!(said.contains(&"When did your agency last see Leo?".to_owned()), "{said:?}");
    let marcus = "Has Marcus Bell read this report or heard it, and if not, why not?";
    assert!(said.contains(&marcus.to_owned()), "{said:?}");
}

/// Whatever is in a draft: nothing panics, no question is lost on the way to the page, an answer
/// holds, and a coach that only looks at what changed finds what a new one finds.
#[test]
fn any_draft_is_asked_about_and_answered() {
    let mut kept = Coach::new();
    let mut asked = 0;
    for seed in 0..40 {
        let mut case = case(seed, Fullness { fields: 3 + seed as usize % 8, rows: 2 });
        case.dismissals = Default::default();
        let found = |case: &CaseFile| Coach::new().check(case, &Setting::of(case));
        assert_eq!(kept.check(&case, &Setting::of(&case)), found(&case), "seed {seed}");
        let all = standing(&case, found(&case));
        assert_eq!(all.len(), found(&case).len());
        let Some(first) = all.first().map(|it| it.finding.clone()) else { continue };
        asked += 1;
        let place = first.at.written(first.field);
        let said = [first.rule.id, &place, &about(&case, &first)];
        for edit in case.answer(said, DismissKind::Fine, "It is.", Id(77)) {
            assert_ne!(case.apply(edit), Applied::Nothing);
        }
        let written = case.dismissals.get(Id(77)).expect("kept").at.0.clone();
        assert_eq!(At::read(&written), Some((first.at, first.field)), "seed {seed}");
        let is_it = |it: &&Standing| it.finding == first;
        let again = standing(&case, found(&case));
        assert_eq!(again.iter().find(is_it).map(|it| it.stands), Some(Stands::Answered));
        case.apply(Edit::Remove(At::row("dismissals", Id(77))));
        assert_eq!(standing(&case, found(&case)), all, "seed {seed}");
    }
    assert!(asked > 20, "{asked} drafts were asked about");
}
