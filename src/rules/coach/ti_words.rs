//! TI1, TI5: a day that never comes, a rhythm without a beat.

use std::sync::LazyLock;

use super::around::Seen;
use super::finding::Found;
use super::reading::{dated, marked, readable};
use crate::domain::outcome::Done;
use crate::rules::prose::{Lexicon, MarkKind, Passage};

/// Words that stand where a day belongs.
static SOMEDAY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "ongoing, on going, continuing, continuous, continuously, asap, as soon as possible, as soon as ~ able, immediately, immediate, straight away, straightaway, right away, in due course, by next core group, next core group, \
         next review, by ~ review, by review, rcpc, icpc, next conference, next meeting, =tbc, =tba, to be confirmed, to be agreed, to be arranged, to be decided, as and when, during the plan, throughout the plan, throughout the duration, for the duration, throughout, \
         duration of ~ plan, whilst on ~ plan, while on ~ plan, long term, short term, medium term, when things settle, when ~ settles, when ~ settled, going forward, moving forward, until further notice, when capacity allows, if capacity allows, \
         when capacity, subject to capacity, when available, when able, when possible, as possible, if poss, if possible, at the earliest, earliest opportunity, sooner rather than later, in the near future, near future, in the future, in future, when needed, as needed, \
         as required, when required, every so often, from time to time, now and then, indefinitely, no timescale, in the meantime, in time, eventually, when ready, when ~ is ready, soon, shortly, currently, at present, \
         whenever, when convenient, at some point, when appropriate, where appropriate, as appropriate, in the new year, over time, over the coming months, coming weeks, in the coming, for now, for the time being, after christmas, after easter, forthwith, urgently, with immediate effect, \
         within timescales, within ~ timescale, timely manner, permanent, lifelong, open ended, always, before long, once ~ allocated, once allocated, pending",
    )
    .sparing("immediately after, immediately before, straight after school, as soon as he/she/they, =soon after")
});

/// TI1. No day: nothing, or words that are no day.
pub(super) fn no_day(seen: &Seen<'_>, found: &mut Found) {
    let (field, fields, main): (&'static str, &[&'static str], &'static str) = match seen.at.part {
        "outcomes" => ("target_date", &["statement", "target"], "statement"),
        _ => ("due", &["what", "until", "how_often"], "what"),
    };
    let done = seen.action().is_some_and(|it| it.done.is(Done::Done));
    if seen.is_blank(main) || done || has_day(seen, field) {
        return;
    }
    let order: &[&'static str] =
        if main == "what" { &["until", "how_often", "what"] } else { fields };
    if fields.iter().any(|it| dated(&seen.read(it))) {
        return;
    }
    let next = seen.around.setting.core_group.map(|it| ("date", it.to_string()));
    for place in order {
        let passage = seen.read(place);
        if let Some(hit) = SOMEDAY.find(&passage).into_iter().next() {
            return found.words(seen.at, place, &seen.text(place), &passage, hit.words);
        }
    }
    found.field(seen.at, field, next.as_slice());
}

/// Do the boxes hold a day? Words typed into them are no day.
fn has_day(seen: &Seen<'_>, field: &str) -> bool {
    match seen.node.value(field) {
        crate::domain::Value::Date(date) => date.date().is_some(),
        _ => false,
    }
}

/// Acts that come back, though nobody says how often.
static AGAIN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "=visits, visiting, home visits, weigh ins, sessions, check ins, spot checks, welfare checks, meetings, phone calls, drug tests, regular, regularly, =ongoing, continue, continues, continuing, in the mornings, in the evenings, \
         at weekends, keep, keeps, monitor, =monitoring, support, supports, routine, frequent, frequently, appointments, appts, reviews, contact sessions, supervise, each time, drop ins, catch ups, observe, drop in checks, drop in visits, unannounced, as and when, ad hoc, periodic, periodically, from time to time, now and then, check on, checks on, check up on, checks up on, look in on, looks in on, pop/pops/drop/drops/look/looks/call/calls in/by/round to see/check/make/offer, \
         keep in touch, keeps in touch, touch base, touches base, stay in touch, home visit checks, text reminders, reminder texts, reminder calls, updates, feedback sessions, every so often, consistent, \
         consistently, provide, takes, =groups, engage, work with, daily, weekly, fortnightly, monthly, visits to",
    )
    .sparing("keep the, keeps the, support worker, family support, keep a copy, keeps a copy, provide a, takes the, takes a, continue to live, keep her phone, check on the law, checks on the law, check on line, updates the, updates her/his, updates their, as and when he/she/they/it")
});

/// Once is enough for these: no rhythm is needed.
static ONCE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "once, one off, one-off, single visit, refer, =book, apply, arrange, =order, send, =write, fit, =sign, submit, complete, register, referral, introduce, discuss, obtain, consider",
    )
});

/// TI5. It comes back, but how often, or until when?
pub(super) fn no_rhythm(seen: &Seen<'_>, found: &mut Found) {
    let Some(action) = seen.action().filter(|it| !it.what.is_blank()) else { return };
    let (what, often, until) = (seen.read("what"), seen.read("how_often"), seen.read("until"));
    if what.is_welsh() || ONCE.is_in(&often) {
        return;
    }
    let beats = |passage: &Passage| {
        let kinds = [MarkKind::Frequency, MarkKind::Ratio];
        passage.marks().iter().any(|it| kinds.contains(&it.kind))
    };
    let beat = beats(&what) || beats(&often);
    let counted = marked(&often) || super::reading::measured(&what, &(0..what.len()));
    let again = AGAIN.find(&what).into_iter().next();
    if !beat {
        // Nothing comes back, or it is said how many times.
        let Some(hit) = again.filter(|_| !counted && often.is_empty() && !dated(&what)) else {
            return;
        };
        let first = ONCE.find(&what).first().is_some_and(|it| it.words.start < 2);
        if readable(&what) && !first {
            found.words(seen.at, "what", &seen.text("what"), &what, hit.words);
        }
        return;
    }
    let lasts = |passage: &Passage| {
        let kinds = [MarkKind::Date, MarkKind::Duration];
        passage.marks().iter().any(|it| kinds.contains(&it.kind))
    };
    let ends = !until.is_empty() || !action.due.is_blank() || lasts(&what) || lasts(&often);
    if !ends {
        found.field(seen.at, "until", &[]);
    }
}
