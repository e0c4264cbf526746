//! TI2, TI3, TI4, TI6, TI8: days against one another.

use chrono::NaiveDate;

use super::around::{Around, Seen};
use super::finding::Found;
use super::reading::says_how_often;
use crate::domain::edit::At;
use crate::domain::outcome::{Done, Progress};
use crate::domain::{CaseFile, Value};

/// The field of the day by which it is to be.
pub(super) fn day_field(seen: &Seen<'_>) -> &'static str {
    if seen.at.part == "outcomes" { "target_date" } else { "due" }
}

/// The day in a field.
pub(super) fn day(seen: &Seen<'_>, field: &str) -> Option<NaiveDate> {
    match seen.node.value(field) {
        Value::Date(date) => date.date(),
        _ => None,
    }
}

/// Is it over: met, or done?
fn is_over(seen: &Seen<'_>) -> bool {
    let met = |it: &crate::domain::outcome::Outcome| {
        it.progress.is(Progress::Met) || it.progress.is(Progress::Sustained)
    };
    seen.outcome().is_some_and(met)
        || seen.action().is_some_and(|it| it.done.0.is_some_and(|it| it != Done::NotYet))
}

/// TI2. A day before its start, before the conference, or past.
pub(super) fn out_of_order(seen: &Seen<'_>, found: &mut Found) {
    let field = day_field(seen);
    let Some(due) = day(seen, field).filter(|_| !is_over(seen)) else { return };
    let setting = &seen.around.setting;
    let start = day(seen, "start").map(|it| ("start", it));
    let conference = setting.conference.map(|it| ("conference", it));
    let today = setting.today.map(|it| ("today", it));
    let late = [start, conference, today].into_iter().flatten().find(|it| due < it.1);
    if let Some((what, date)) = late {
        found.field(seen.at, field, &[("what", what.to_owned()), ("date", date.to_string())]);
    }
}

/// TI3. Due after the next review, with no step before it.
pub(super) fn after_review(seen: &Seen<'_>, found: &mut Found) {
    let field = day_field(seen);
    let (Some(due), Some(review)) = (day(seen, field), seen.around.review(seen.child())) else {
        return;
    };
    // What comes back is there to be seen at the review; a step on the way is, too.
    let steps = seen.outcome().is_some_and(|it| !it.interims.is_empty())
        || seen.action().is_some()
            && (says_how_often(&seen.read("how_often")) || says_how_often(&seen.read("what")));
    if due > review && !steps && !is_over(seen) {
        found.field(seen.at, field, &[("date", review.to_string())]);
    }
}

/// So many dues say something about their spread.
const ENOUGH: usize = 5;

/// TI4. Most dues are the review day.
pub(super) fn all_on_review_day(case: &CaseFile, around: &Around, found: &mut Found) {
    let mut on_the_day = None;
    let (mut all, mut same) = (0, 0);
    let actions = case.actions.iter().map(|it| (it.child.0, it.due.date()));
    let outcomes = case.outcomes.iter().map(|it| (it.child.0, it.target_date.date()));
    for (child, due) in actions.chain(outcomes) {
        let (Some(due), Some(review)) = (due, around.review(child)) else { continue };
        all += 1;
        if due == review {
            same += 1;
            on_the_day = Some(review);
        }
    }
    if let Some(review) = on_the_day.filter(|_| all >= ENOUGH && same * 10 > all * 6) {
        let args =
            [("same", same.to_string()), ("all", all.to_string()), ("date", review.to_string())];
        found.field(At::part("actions"), "", &args);
    }
}

/// Longer than this, and a child waits too long for a first step (S1 wants interim objectives).
const LONG: i64 = 42;

/// TI6. A long way without a step.
pub(super) fn no_step(seen: &Seen<'_>, found: &mut Found) {
    let Some(outcome) = seen.outcome() else { return };
    let (Some(target), Some(begin)) = (outcome.target_date.date(), seen.around.setting.begin())
    else {
        return;
    };
    let days = (target - begin).num_days();
    if days > LONG && outcome.interims.is_empty() && !is_over(seen) {
        found.field(seen.at, "interims", &[("weeks", (days / 7).to_string())]);
    }
}

/// TI8. Looked at only when it is too late.
pub(super) fn looked_at_late(seen: &Seen<'_>, found: &mut Found) {
    let Some(outcome) = seen.outcome() else { return };
    let Some(target) = outcome.target_date.date() else { return };
    for point in outcome.review_points.iter() {
        if point.date.date().is_some_and(|it| it > target) {
            let at = seen.at.sub("review_points", point.id);
            return found.field(at, "date", &[("date", target.to_string())]);
        }
    }
}
