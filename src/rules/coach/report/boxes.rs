//! RP1 and RP10: boxes of the form left blank, and one side of a domain left empty.

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::{FORM, REPORT};
use super::is_begun;
use crate::domain::edit::At;
use crate::domain::knowledge::{Domain, Valence};
use crate::domain::setting::{Nation, Profession};
use crate::domain::{CaseFile, Mark};

/// RP1.
pub(super) const BLANK: Rule = Rule {
    id: "RP1",
    name: "A box of the form is blank",
    severity: Severity::Must,
    source: FORM,
    check: Check::Whole(
        &[
            "about",
            "boxes",
            "statements",
            "chronology",
            "changes",
            "contributions",
            "analyses",
            "children",
        ],
        blank,
    ),
};

/// RP10.
pub(super) const BALANCE: Rule = Rule {
    id: "RP10",
    name: "Only worries, or only strengths",
    severity: Severity::Consider,
    source: REPORT,
    check: Check::Whole(&["statements", "boxes"], balance),
};

/// The pairs of boxes: worries and strengths of a domain.
fn pairs(case: &CaseFile) -> [(Domain, [(&'static str, &Mark); 2]); 3] {
    let it = &case.boxes;
    [
        (
            Domain::Development,
            [
                ("development_worry", &it.development_worry),
                ("development_strength", &it.development_strength),
            ],
        ),
        (
            Domain::Parenting,
            [
                ("parenting_worry", &it.parenting_worry),
                ("parenting_strength", &it.parenting_strength),
            ],
        ),
        (
            Domain::Family,
            [("family_worry", &it.family_worry), ("family_strength", &it.family_strength)],
        ),
    ]
}

/// How many worries and strengths there are in each domain.
fn counts(case: &CaseFile) -> [[usize; 2]; 3] {
    let mut counts = [[0; 2]; 3];
    for it in case.statements.iter().filter(|it| !it.text.is_blank()) {
        if let (Some(domain), Some(valence)) = (it.domain.0, it.valence.0) {
            counts[domain as usize][usize::from(valence == Valence::Strength)] += 1;
        }
    }
    counts
}

fn blank(case: &CaseFile, around: &Around, found: &mut Found) {
    if !is_begun(case) {
        return;
    }
    let boxes = At::part("boxes");
    let mut ask = |empty: bool, key: &'static str, mark: &Mark| {
        if empty && mark.0.is_blank() {
            found.field(boxes, key, &[]);
        }
    };
    ask(case.chronology.is_empty(), "chronology", &case.boxes.chronology);
    for ((_, sides), [worries, strengths]) in pairs(case).into_iter().zip(counts(case)) {
        for (key, mark) in sides {
            // Where the other side is filled, RP10 asks: one question for one gap.
            ask(worries + strengths == 0, key, mark);
        }
    }
    ask(case.changes.is_empty(), "changes", &case.boxes.changes);
    ask(case.contributions.is_empty(), "contributions", &case.boxes.contributions);
    // In Wales a social worker gives that view at the conference, not in the report.
    let about = &case.about;
    if about.profession.is(Profession::SocialWorker) && about.nation.is(Nation::Wales) {
        return;
    }
    for child in case.subjects() {
        let view = case.analyses.get(child).and_then(|it| it.harm_view.0);
        if view.is_none() {
            let name = around.people.get(child).map(|it| it.name.clone()).unwrap_or_default();
            found.field(At::row("analyses", child), "harm_view", &[("child", name)]);
        }
    }
}

fn balance(case: &CaseFile, _: &Around, found: &mut Found) {
    for ((_, sides), counts) in pairs(case).into_iter().zip(counts(case)) {
        for (side, (key, mark)) in sides.into_iter().enumerate() {
            if counts[side] == 0 && counts[1 - side] > 0 && mark.0.is_blank() {
                let there = if side == 0 { "strengths" } else { "worries" };
                let args = [("there", there.to_owned()), ("number", counts[1 - side].to_string())];
                found.field(At::part("boxes"), key, &args);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{Typed, case, places, put};

    fn statement(domain: &'static str, valence: &'static str) -> [Typed<'static>; 3] {
        [("domain", domain), ("valence", valence), ("text", "Leo is often hungry.")]
    }

    /// A report in which every box says something.
    fn whole() -> CaseFile {
        let mut file = case(&[
            ("children", 1, &[("name", "Ava")]),
            ("chronology", 2, &[("what", "Seen.")]),
            ("changes", 3, &[("text", "Leo eats before school.")]),
            ("contributions", 4, &[("action", "Breakfast club.")]),
            ("analyses", 1, &[("harm_view", "unsure")]),
        ]);
        let all = ["development", "parenting", "family"];
        for (id, domain) in (10..).step_by(2).zip(all) {
            put(&mut file, "statements", id, &statement(domain, "worry"));
            put(&mut file, "statements", id + 1, &statement(domain, "strength"));
        }
        file
    }

    #[test]
    fn a_blank_box_is_asked_about_once_the_report_is_begun() {
        assert!(places(&BLANK, &whole()).is_empty(), "all answered");
        assert!(places(&BLANK, &CaseFile::default()).is_empty(), "not begun");
        let without = |change: fn(&mut CaseFile)| {
            let mut file = whole();
            change(&mut file);
            places(&BLANK, &file)
        };
        assert_eq!(without(|it| it.changes = Default::default()), ["boxes:changes"]);
        assert_eq!(without(|it| it.contributions = Default::default()), ["boxes:contributions"]);
        assert_eq!(without(|it| it.chronology = Default::default()), ["boxes:chronology"]);
        assert_eq!(
            without(|it| it.analyses = Default::default()),
            ["analyses/0000000000000001:harm_view"]
        );
        let none = |it: &mut CaseFile| it.statements = Default::default();
        assert_eq!(without(none).len(), 6);
        let marked = |it: &mut CaseFile| {
            it.statements = Default::default();
            put(it, "boxes", 0, &[("family_worry", "-"), ("family_strength", "-")]);
        };
        assert_eq!(without(marked).len(), 4, "a mark is an answer");
        let plan = |it: &mut CaseFile| {
            it.changes = Default::default();
            put(it, "about", 0, &[("writes", "plan")]);
        };
        assert!(without(plan).is_empty(), "no report is written");
        let wales = |it: &mut CaseFile| {
            it.analyses = Default::default();
            put(it, "about", 0, &[("profession", "social_worker"), ("nation", "wales")]);
        };
        assert!(without(wales).is_empty());
    }

    #[test]
    fn a_side_of_a_domain_left_empty_is_asked_about_once() {
        assert!(places(&BALANCE, &whole()).is_empty() && places(&BALANCE, &case(&[])).is_empty());
        for (valence, expected) in
            [("worry", "boxes:parenting_strength"), ("strength", "boxes:parenting_worry")]
        {
            let mut file = case(&[("statements", 1, &statement("parenting", valence))]);
            assert_eq!(places(&BALANCE, &file), [expected]);
            let blank = places(&BLANK, &file);
            assert!(!blank.contains(&expected.to_owned()), "not twice");
            let mark = expected.trim_start_matches("boxes:");
            let key =
                if mark == "parenting_worry" { "parenting_worry" } else { "parenting_strength" };
            put(&mut file, "boxes", 0, &[(key, "-")]);
            assert!(places(&BALANCE, &file).is_empty(), "said to be nothing");
        }
    }
}
