//! The timetable of a case, and what a change of date or area moved in it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::deadline::moment;
use crate::domain::calendar::Calendar;
use crate::domain::from_iso;
use crate::domain::setting::ConferenceKind;
use crate::rules::timetable::{Deadline, Event, KnownDates, Move, calendar_of, moved, timetable};
use crate::session::route::Page;
use crate::storage::here::{timed, today};
use crate::views::{Case, Local, W, use_draft, use_local, use_words};

/// What a timetable is worked out from, and what it gives.
#[derive(PartialEq)]
pub struct Work {
    /// The dates known so far.
    pub known: KnownDates,
    /// The kind of conference.
    pub kind: ConferenceKind,
    /// The days nobody works.
    pub calendar: Calendar,
    /// Every row.
    pub due: Vec<Deadline>,
    local: Local,
}

/// The timetable of a case by the arrangements it follows. Worked out again only when a date it
/// needs, the area or the calendar changes.
#[hook]
pub fn use_timetable(case: &Case) -> Rc<Work> {
    let local = use_local();
    let known = KnownDates::of(case);
    let known = from_iso(&today()).map_or(known.clone(), |it| known.on(it));
    let kind = case.about.kind.0.unwrap_or(ConferenceKind::Initial);
    use_memo((known, kind, calendar_of(case), local), |(known, kind, calendar, local)| Work {
        due: timed("timetable", || timetable(&local.area, known, *kind, calendar)),
        known: known.clone(),
        kind: *kind,
        calendar: calendar.clone(),
        local: local.clone(),
    })
}

/// The timetable somebody last looked at.
#[derive(Clone)]
pub struct Seen(pub Rc<Work>);

/// Where it is kept while the draft is open; all are equal, for a change of it draws nothing.
#[derive(Clone)]
pub struct SeenCell(pub Rc<RefCell<Option<Seen>>>);

impl PartialEq for SeenCell {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What moved from one timetable to another.
pub fn moves(before: &Work, now: &Work) -> Vec<Move> {
    if before.due == now.due { Vec::new() } else { moved(&before.due, &now.due) }
}

/// The list of what moved.
pub fn list(all: &[Move], words: &W) -> Html {
    let line = |it: &Move| match (it.from, it.to) {
        (Some(from), Some(to)) => words.say(
            "moved-from-to",
            &[
                ("what", bare(&it.what).into()),
                ("from", moment(from, words).into()),
                ("to", moment(to, words).into()),
            ],
        ),
        (None, Some(to)) => words
            .say("moved-new", &[("what", bare(&it.what).into()), ("to", moment(to, words).into())]),
        (Some(from), None) => words.say(
            "moved-gone",
            &[("what", bare(&it.what).into()), ("from", moment(from, words).into())],
        ),
        (None, None) => bare(&it.what),
    };
    html! {
        <ul class="govuk-list govuk-list--bullet">
            for it in all.iter().filter(|it| it.from.is_some() || it.to.is_some()) {
                <li key={it.row.clone()}>{ line(it) }</li>
            }
        </ul>
    }
}

fn bare(what: &str) -> String {
    what.trim_end_matches('.').to_owned()
}

/// What the note is drawn from.
#[derive(Properties, PartialEq)]
pub struct MovedProps {
    /// The case.
    pub case: Case,
}

/// On a page that asks for dates or the area: what changed there since the page came moves.
#[component]
pub fn MovedNote(props: &MovedProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let now = use_timetable(&props.case);
    let first = use_memo((), |()| now.clone());
    let all = moves(&first, &now);
    let count = all.iter().filter(|it| it.from.is_some() || it.to.is_some()).count();
    let had_dates = first.due.iter().any(|it| it.safe.is_some());
    let area = (first.local != now.local).then(|| now.local.area.name.clone());
    html! {
        <div class="pp-moved" role="status">
            if count > 0 && had_dates {
                if let Some(area) = area {
                    <p>{ words.say("moved-area", &[("area", area.into())]) }</p>
                }
                <details class="govuk-details">
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say("moved-count", &[("count", count.into())]) }
                        </span>
                    </summary>
                    { list(&all, &words) }
                    <p>
                        <a class="govuk-link" href={draft.link(Page::Timetable)}>
                            { words.say("moved-look", &[]) }
                        </a>
                    </p>
                </details>
            }
        </div>
    }
}

/// Beside the dates a conference sets: by when each has to be.
#[component]
pub fn DatesDue(props: &MovedProps) -> Html {
    let words = use_words();
    let now = use_timetable(&props.case);
    let sets = |it: &&Deadline| {
        matches!(it.row.sets, Some(Event::CoreGroup | Event::Review)) && it.safe.is_some()
    };
    html! {
        <ul class="govuk-list govuk-list--bullet">
            for it in now.due.iter().filter(sets) {
                <li key={it.row.id.clone()}>
                    { words.say("dates-due", &[
                        ("what", bare(&it.row.what).into()),
                        ("day", it.safe.as_ref().map(|it| moment(it.at, &words))
                            .unwrap_or_default().into()),
                        ("source", format!("{} {}", it.row.id, it.row.source).into()),
                    ]) }
                </li>
            }
        </ul>
    }
}
