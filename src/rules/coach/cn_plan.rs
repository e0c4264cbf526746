//! CN1, CN6, CN8, CN11, CN13: the contingencies of a child together.

use std::sync::LazyLock;

use super::around::Around;
use super::finding::Found;
use crate::domain::edit::At;
use crate::domain::outcome::{Contingency, ContingencyKind};
use crate::domain::{CaseFile, Id};
use crate::rules::prose::Lexicon;

/// The children for whom a plan has been begun: a risk or an outcome is there.
pub(super) fn planned(case: &CaseFile) -> Vec<Id> {
    let risks = case.risks.iter().filter_map(|it| it.child.0);
    let outcomes = case.outcomes.iter().filter_map(|it| it.child.0);
    let with_plan: std::collections::BTreeSet<Id> = risks.chain(outcomes).collect();
    case.subjects().filter(|it| with_plan.contains(it)).collect()
}

/// The name of a child for a question.
pub(super) fn named(around: &Around, child: Id) -> [(&'static str, String); 1] {
    [("child", around.people.get(child).map(|it| it.name.clone()).unwrap_or_default())]
}

fn of_child(case: &CaseFile, child: Id) -> impl Iterator<Item = &Contingency> {
    case.contingencies.iter().filter(move |it| it.child.0 == Some(child))
}

/// CN1. A child with a plan and no contingency.
pub(super) fn none(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in planned(case) {
        if of_child(case, child).next().is_none() {
            found.field(At::row("plans", child), "", &named(around, child));
        }
    }
}

/// CN6. A contingency that answers no risk, and a risk that none answers once there are some.
pub(super) fn no_risk(case: &CaseFile, _: &Around, found: &mut Found) {
    for it in case.contingencies.iter() {
        let linked = it.risks.0.iter().any(|id| case.risks.get(*id).is_some());
        if !linked && !it.sign.is_blank() {
            found.field(At::row("contingencies", it.id), "risks", &[]);
        }
    }
    for risk in case.risks.iter().filter(|it| !it.what.is_blank()) {
        let answered = case.contingencies.iter().any(|it| it.risks.has(risk.id));
        let some = risk.child.0.is_some_and(|child| of_child(case, child).next().is_some());
        if some && !answered {
            found.field(At::row("risks", risk.id), "", &[]);
        }
    }
}

/// CN8. Nothing for the case that nothing changes.
pub(super) fn no_drift(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in case.subjects() {
        let mut mine = of_child(case, child).peekable();
        let some = mine.peek().is_some();
        let drift =
            mine.any(|it| it.kind.is(ContingencyKind::Drift) || it.no_change_by.date().is_some());
        if some && !drift {
            found.field(At::part("contingencies"), "", &named(around, child));
        }
    }
}

static BIRTH: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "labour, waters break, waters have gone, born early, early birth, preterm, premature, before 37 weeks, contractions, gives birth, birth, born, leaves the area, leave the area, goes missing, go missing, cannot be found, not be found, moves away, \
         ward, hospital, maternity, delivery, midwife on, antenatal, missed appointments, caesarean, bleeding",
    )
});

/// CN11. A baby is expected, and nothing is said of the birth, the ward or going missing.
pub(super) fn birth(case: &CaseFile, around: &Around, found: &mut Found) {
    for child in around.people.children().filter(|it| it.expected) {
        let mut mine = of_child(case, child.id).peekable();
        if mine.peek().is_none() {
            continue;
        }
        let about = mine.any(|it| {
            let texts = ["sign", "early_signs", "first_step", "then"];
            texts.iter().any(|field| BIRTH.is_in(&around.shelf.read(it, field)))
        });
        if !about {
            found.field(At::part("contingencies"), "", &named(around, child.id));
        }
    }
}

/// CN13. A core group has met since it was to be looked at again.
pub(super) fn old(case: &CaseFile, around: &Around, found: &mut Found) {
    let Some(today) = around.setting.today else { return };
    let met = case.meetings.iter().filter_map(|it| it.date.date()).filter(|it| *it <= today).max();
    for it in case.contingencies.iter() {
        let review = it.review_by.date();
        if let Some((met, review)) = met.zip(review).filter(|(met, review)| review < met) {
            let args = [("date", met.to_string()), ("review", review.to_string())];
            found.field(At::row("contingencies", it.id), "review_by", &args);
        }
    }
}
