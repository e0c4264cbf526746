//! Which questions still stand, given what the author has answered to them.
//!
//! Nothing vanishes unseen: what is answered, put off or quietened is counted for the review page.

use std::collections::BTreeMap;

use super::finding::Finding;
use crate::domain::dismissal::{DismissKind, Dismissal};
use crate::domain::edit::At;
use crate::domain::{CaseFile, Id};

/// So many times "it is fine because" of one rule, and it falls quiet for this draft: the author
/// knows it by now and it only stands in the way.
pub const QUIET_AFTER: usize = 3;
/// At most so many questions beside one field: more are not read.
pub const MOST_BESIDE: usize = 3;

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Asked beside the field and on the review page.
    Open,
    /// "Ask me later": on the review page only.
    Later,
    /// Its rule has grown quiet: the review page says how many there are.
    Quiet,
    /// "It is fine because ...", and the text is still the one that was fine.
    Answered,
}

/// A question and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The question.
    pub finding: Finding,
    /// How it stands.
    pub stands: Stands,
    /// What was answered about just this text, for "Change my answer".
    pub answer: Option<Id>,
}

/// A rule that grew quiet, and how many of its questions are not asked for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietRule {
    /// The rule.
    pub rule: &'static str,
    /// How many questions would be open.
    pub held_back: usize,
}

/// The text a question is about: what its field holds now. Of a whole list or record, where there
/// is no such text, whom it names: two children without an entry are two questions. How many there
/// are is no part of it, or it would come back with every new row.
pub fn about(case: &CaseFile, finding: &Finding) -> String {
    if !finding.field.is_empty() {
        return case.said_at(finding.at, finding.field);
    }
    let named = finding.args.iter().map(|it| it.1.as_str());
    let named: Vec<&str> = named.filter(|it| it.parse::<f64>().is_err()).collect();
    named.join(", ")
}

/// Rules that have grown quiet in this draft, in alphabetical order.
pub fn quiet_rules(case: &CaseFile) -> Vec<&str> {
    let mut fine: BTreeMap<&str, usize> = BTreeMap::new();
    for it in case.dismissals.iter() {
        let times = fine.entry(it.rule.read()).or_default();
        match it.kind.0 {
            Some(DismissKind::Fine) => *times += 1,
            // Woken: what was said before counts no more.
            Some(DismissKind::Awake) => *times = 0,
            Some(DismissKind::Later) | None => {}
        }
    }
    fine.into_iter().filter(|it| it.1 >= QUIET_AFTER).map(|it| it.0).collect()
}

/// All questions and how they stand, the most useful first.
pub fn standing(case: &CaseFile, findings: Vec<Finding>) -> Vec<Standing> {
    let mut given: BTreeMap<(&str, &str), Vec<&Dismissal>> = BTreeMap::new();
    for it in case.dismissals.iter() {
        given.entry((it.rule.read(), it.at.read())).or_default().push(it);
    }
    let quiet = quiet_rules(case);
    let stand = |finding: Finding| {
        let written = finding.at.written(finding.field);
        let answers = given.get(&(finding.rule.id, written.as_str()));
        let answer = answers.and_then(|answers| {
            let text = about(case, &finding);
            answers.iter().rev().find(|it| it.about.0 == text)
        });
        let stands = match answer.and_then(|it| it.kind.0) {
            Some(DismissKind::Fine) => Stands::Answered,
            _ if quiet.contains(&finding.rule.id) => Stands::Quiet,
            Some(DismissKind::Later) => Stands::Later,
            _ => Stands::Open,
        };
        Standing { finding, stands, answer: answer.map(|it| it.id) }
    };
    let mut all: Vec<Standing> = findings.into_iter().map(stand).collect();
    // Stable: among equals the order of the rules and of the case stays.
    all.sort_by_key(|it| usefulness(&it.finding));
    all
}

/// Smaller is more useful: what a chair would ask first, then what points at words before what
/// points at a field, and that before what is about a whole list.
fn usefulness(finding: &Finding) -> impl Ord + use<> {
    let general = match (&finding.span, finding.field, finding.at.row) {
        (Some(_), ..) => 0,
        (None, "", None) => 3,
        (None, "", Some(_)) => 2,
        (None, ..) => 1,
    };
    (finding.rule.severity, general)
}

/// The questions to ask beside a field, or with an empty field beside a record or list: at most
/// [`MOST_BESIDE`], the most useful first.
pub fn beside_field<'a>(all: &'a [Standing], at: At, field: &str) -> Vec<&'a Standing> {
    let here = |it: &&Standing| {
        it.stands == Stands::Open && it.finding.at == at && it.finding.field == field
    };
    all.iter().filter(here).take(MOST_BESIDE).collect()
}

/// What the review page says of rules that grew quiet, so that nothing vanishes unseen.
pub fn held_back(all: &[Standing]) -> Vec<QuietRule> {
    let mut rules: BTreeMap<&'static str, usize> = BTreeMap::new();
    for it in all.iter().filter(|it| it.stands == Stands::Quiet) {
        *rules.entry(it.finding.rule.id).or_default() += 1;
    }
    let quiet = |(rule, held_back)| QuietRule { rule, held_back };
    rules.into_iter().map(quiet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::{At, Edit};
    use crate::rules::coach::engine::Coach;
    use crate::rules::coach::finding::{Check, Found, Rule, Severity};
    use crate::rules::coach::source::OURS;
    use crate::rules::coach::trial::{case, put, set};
    use crate::rules::coach::{Seen, Setting};

    fn answer(
        case: &CaseFile,
        finding: &Finding,
        kind: DismissKind,
        because: &str,
        fresh: Id,
    ) -> Vec<Edit> {
        let place = finding.at.written(finding.field);
        case.answer([finding.rule.id, &place, &about(case, finding)], kind, because, fresh)
    }

    fn wake(case: &CaseFile, rule: &str, fresh: Id) -> Vec<Edit> {
        case.wake(rule, fresh)
    }

    fn take_back(answer: Id) -> Edit {
        Edit::Remove(At::row("dismissals", answer))
    }

    fn words(seen: &Seen<'_>, found: &mut Found) {
        let passage = seen.read("what");
        if let Some(at) = (0..passage.len()).find(|it| passage.word(*it) == "odd") {
            found.words(seen.at, "what", &seen.text("what"), &passage, at..at + 1);
        }
    }

    fn field(seen: &Seen<'_>, found: &mut Found) {
        if seen.text("what").contains("odd") {
            found.field(seen.at, "what", &[]);
        }
    }

    const fn rule(id: &'static str, severity: Severity, spans: bool) -> Rule {
        let check = Check::Record(&["chronology"], if spans { words } else { field });
        Rule { id, name: "A trial", severity, source: OURS, check }
    }

    static TIP: Rule = rule("T1", Severity::Tip, true);
    static MUST: Rule = rule("T2", Severity::Must, false);
    static POINTED: Rule = rule("T3", Severity::Must, true);
    static FIRST: Rule = rule("T4", Severity::Consider, false);
    static SECOND: Rule = rule("T5", Severity::Consider, false);

    fn odd(ids: std::ops::RangeInclusive<u64>) -> CaseFile {
        let mut file = case(&[]);
        ids.for_each(|id| put(&mut file, "chronology", id, &[("what", "An odd thing.")]));
        file
    }

    fn find(case: &CaseFile, rules: &[&'static Rule]) -> Vec<Standing> {
        let found = Coach::with(rules.iter().copied()).check(case, &Setting::default());
        standing(case, found)
    }

    fn say(case: &mut CaseFile, rule: &'static Rule, id: u64, kind: DismissKind, fresh: u64) {
        let found = Coach::with(std::iter::once(rule)).check(case, &Setting::default());
        let at = At::row("chronology", Id(id));
        let finding = found.into_iter().find(|it| it.at == at).expect("asked there");
        for edit in answer(case, &finding, kind, "it is how he puts it", Id(fresh)) {
            case.apply(edit);
        }
    }

    fn stands(case: &CaseFile, rule: &'static Rule) -> Vec<Stands> {
        find(case, &[rule]).iter().map(|it| it.stands).collect()
    }

    #[test]
    fn an_answer_holds_until_the_text_changes() {
        let mut file = odd(1..=2);
        say(&mut file, &MUST, 1, DismissKind::Fine, 50);
        assert_eq!(stands(&file, &MUST), [Stands::Answered, Stands::Open], "at that place only");
        assert_eq!(stands(&file, &FIRST), [Stands::Open, Stands::Open], "of that rule only");
        let what = At::row("chronology", Id(1));
        for changed in ["An odd thing. ", "A very odd thing."] {
            set(&mut file, what, "what", changed);
            assert_eq!(stands(&file, &MUST)[0], Stands::Open, "{changed}");
        }
        set(&mut file, what, "what", "An odd thing.");
        assert_eq!(stands(&file, &MUST)[0], Stands::Answered, "the very text that was fine");
        let answer = find(&file, &[&MUST])[0].answer.expect("the answer");
        file.apply(take_back(answer));
        assert_eq!(stands(&file, &MUST)[0], Stands::Open);
    }

    #[test]
    fn an_answer_given_anew_replaces_the_old_one() {
        let mut file = odd(1..=1);
        say(&mut file, &MUST, 1, DismissKind::Later, 50);
        assert_eq!(stands(&file, &MUST), [Stands::Later]);
        set(&mut file, At::row("chronology", Id(1)), "what", "Most odd.");
        say(&mut file, &FIRST, 1, DismissKind::Fine, 51);
        say(&mut file, &MUST, 1, DismissKind::Fine, 52);
        let ids: Vec<Id> = file.dismissals.iter().map(|it| it.id).collect();
        assert_eq!(ids, [Id(51), Id(50)], "one each, the newest last");
        let newest = file.dismissals.get(Id(50)).expect("kept");
        assert_eq!(
            (newest.about.read(), newest.because.read()),
            ("Most odd.", "it is how he puts it")
        );
        assert_eq!(stands(&file, &MUST), [Stands::Answered]);
    }

    #[test]
    fn ask_me_later_hides_a_question_beside_its_field_only() {
        let mut file = odd(1..=1);
        say(&mut file, &MUST, 1, DismissKind::Later, 50);
        let all = find(&file, &[&MUST, &FIRST]);
        assert_eq!(all.len(), 2, "the review page has both");
        let here = beside_field(&all, At::row("chronology", Id(1)), "what");
        assert_eq!(here.iter().map(|it| it.finding.rule.id).collect::<Vec<_>>(), ["T4"]);
    }

    #[test]
    fn three_times_fine_quietens_a_rule_until_it_is_woken() {
        let mut file = odd(1..=6);
        for id in 1..=2 {
            say(&mut file, &MUST, id, DismissKind::Fine, 50 + id);
        }
        say(&mut file, &MUST, 3, DismissKind::Later, 53);
        assert_eq!(quiet_rules(&file), [""; 0], "putting off is not calling fine");
        say(&mut file, &MUST, 3, DismissKind::Fine, 54);
        assert_eq!(quiet_rules(&file), ["T2"]);
        let all = find(&file, &[&MUST, &FIRST]);
        assert_eq!(held_back(&all), [QuietRule { rule: "T2", held_back: 3 }]);
        let here = beside_field(&all, At::row("chronology", Id(5)), "what");
        assert_eq!(here.len(), 1, "the other rule goes on asking");

        let wake_it = |file: &mut CaseFile, fresh| {
            wake(file, "T2", Id(fresh)).into_iter().for_each(|it| {
                file.apply(it);
            });
        };
        wake_it(&mut file, 60);
        assert_eq!(quiet_rules(&file), [""; 0]);
        let open = stands(&file, &MUST);
        assert_eq!(open[..3], [Stands::Answered; 3], "what was answered stays answered");
        assert_eq!(open[3..], [Stands::Open; 3]);
        for id in 4..=6 {
            say(&mut file, &MUST, id, DismissKind::Fine, 60 + id);
        }
        assert_eq!(quiet_rules(&file), ["T2"]);
        wake_it(&mut file, 70);
        assert_eq!(quiet_rules(&file), [""; 0]);
        assert_eq!(file.dismissals.iter().filter(|it| it.kind.is(DismissKind::Awake)).count(), 1);
    }

    #[test]
    fn beside_a_field_stand_the_three_most_useful_in_order() {
        let file = odd(1..=2);
        let all = find(&file, &[&TIP, &FIRST, &SECOND, &MUST, &POINTED]);
        let here = beside_field(&all, At::row("chronology", Id(2)), "what");
        let ids: Vec<_> = here.iter().map(|it| it.finding.rule.id).collect();
        assert_eq!(ids, ["T3", "T2", "T4"], "musts first, words before fields, else as listed");
        assert!(beside_field(&all, At::row("chronology", Id(2)), "impact").is_empty());
        let order: Vec<_> = all.iter().map(|it| it.finding.rule.id).collect();
        assert_eq!(order, ["T3", "T3", "T2", "T2", "T4", "T5", "T4", "T5", "T1", "T1"][..]);
    }

    #[test]
    fn of_a_whole_list_a_question_is_about_whom_it_names() {
        fn check(case: &CaseFile, _: &crate::rules::coach::Around, found: &mut Found) {
            for child in case.children.iter() {
                let number = ("number", case.chronology.len().to_string());
                let args = [("child", child.name.0.clone()), number];
                found.field(At::part("chronology"), "", &args);
            }
        }
        static LIST: Rule = Rule {
            id: "T6",
            name: "A trial",
            severity: Severity::Must,
            source: OURS,
            check: Check::Whole(&["chronology", "children"], check),
        };
        let mut file = odd(1..=1);
        put(&mut file, "children", 10, &[("name", "Ava")]);
        put(&mut file, "children", 11, &[("name", "Sam")]);
        for (at, fresh) in [(0, 50), (1, 51)] {
            let finding = find(&file, &[&LIST])[at].finding.clone();
            let edits = answer(&file, &finding, DismissKind::Fine, "", Id(fresh));
            edits.into_iter().for_each(|it| {
                file.apply(it);
            });
            let open = stands(&file, &LIST).iter().filter(|it| **it == Stands::Open).count();
            assert_eq!(open, 1 - at, "one child at a time");
        }
        put(&mut file, "chronology", 2, &[("what", "Seen.")]);
        assert_eq!(stands(&file, &LIST), [Stands::Answered; 2], "a new entry asks nothing anew");
        set(&mut file, At::row("children", Id(11)), "name", "Samuel");
        assert_eq!(stands(&file, &LIST)[1], Stands::Open);
    }
}
