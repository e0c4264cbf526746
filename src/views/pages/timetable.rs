//! The timetable: every deadline of the area, from the dates known so far.

use chrono::NaiveDate;
use yew::prelude::*;

use super::{back, heading};
use crate::domain::from_iso;
use crate::domain::sections::Section;
use crate::export::ics;
use crate::rules::timetable::{Deadline, Event, doubts, order_notes, weeks};
use crate::session::route::{Page, Route, Spot};
use crate::storage::files::offer;
use crate::storage::here::{instant, today};
use crate::views::parts::deadline::{deadline, moment, reading, said};
use crate::views::parts::moved::{Seen, SeenCell, list, moves, use_timetable};
use crate::views::parts::weeks::Weeks;
use crate::views::{Case, Draft, W, use_draft, use_local, use_shelf, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct TimetableProps {
    /// The case.
    pub case: Case,
    /// The timetable last looked at.
    pub seen: SeenCell,
}

/// The timetable of a case.
#[component]
pub fn TimetablePage(props: &TimetableProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let (shelf, local) = (use_shelf(), use_local());
    let (case, area) = (&props.case, &local.area);
    let work = use_timetable(case);
    let last = use_memo((), |()| props.seen.0.borrow().clone());
    let moved = last.as_ref().as_ref().map(|it| moves(&it.0, &work)).unwrap_or_default();
    {
        let (seen, work) = (props.seen.clone(), work.clone());
        use_effect_with((), move |()| {
            seen.0.replace(Some(Seen(work)));
        });
    }
    let now = from_iso(&today());
    let mut due = work.due.clone();
    due.sort_by_key(|it| it.safe.as_ref().map_or(NaiveDate::MAX, |it| it.at.date));
    let asked = doubts(&work.known, work.kind, &work.calendar);
    let notes = order_notes(&due, &work.calendar);
    let is_over = |it: &&Deadline| now.is_some_and(|now| it.is_overdue(now));
    let dated: Vec<&Deadline> = due.iter().filter(|it| it.safe.is_some()).collect();
    let (over, ahead): (Vec<&Deadline>, Vec<&Deadline>) =
        dated.iter().copied().partition(|it| is_over(it));
    let open: Vec<&Deadline> = due.iter().filter(|it| it.safe.is_none()).collect();
    let picture = work.known.event(Event::Conference);
    let picture = picture.map(|it| weeks(&due, it.date, now, &work.calendar));
    let group = |key: &str, rows: &[&Deadline]| {
        html! {
            if !rows.is_empty() {
                <h2 class="govuk-heading-m">{ words.say(key, &[]) }</h2>
                <ol class="pp-cards pp-deadlines">
                    for it in rows {
                        <li class="pp-card" key={it.row.id.clone()}>
                            { deadline(it, area, &words) }
                        </li>
                    }
                </ol>
            }
        }
    };
    let add = {
        let (due, words) = (due.clone(), words.clone());
        move |_: MouseEvent| {
            let entries: Vec<ics::Entry> = due.iter().filter_map(|it| entry(it, &words)).collect();
            let text = ics::write(draft.0, &entries, &instant());
            let name = format!("deadlines-{}-{}.ics", today(), &draft.0.to_string()[..4]);
            let _ = offer(&name, "text/calendar", &text.into());
        }
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("deadlines-heading", &[])) }
            <p class="pp-lead">{ words.say("deadlines-what", &[("area", area.name.as_str().into())]) }</p>
            <p class="pp-quiet">
                { words.say("deadlines-source", &[
                    ("title", area.source.title.as_str().into()),
                    ("version", area.source.version.as_str().into()),
                    ("dated", area.source.dated.as_str().into()),
                    ("checked", words.day(area.source.checked).into()),
                ]) }
                if let Some(age) = &area.source.age_warning { { " " }{ age } }
            </p>
            if shelf.lacks(case) {
                <p class="pp-gap">
                    { words.say("deadlines-lacks", &[("id", case.about.arrangements.read().into())]) }
                    { " " }
                    <a class="govuk-link" href={Route::Areas.address()}>
                        { words.say("areas-heading", &[]) }
                    </a>
                </p>
            }
            if !moved.is_empty() {
                <section class="pp-moved" aria-labelledby="pp-moved">
                    <h2 class="govuk-heading-s" id="pp-moved">{ words.say("moved-heading", &[]) }</h2>
                    { list(&moved, &words) }
                </section>
            }
            if !asked.is_empty() {
                <ul class="pp-gap">
                    for (at, it) in asked.iter().enumerate() {
                        <li key={at}>{ said(&it.say(), &words) }</li>
                    }
                </ul>
            }
            <p>
                { link(draft, "setup-3", words.say("deadlines-dates", &[])) }
                { " · " }
                { link(draft, "conference", words.say("deadlines-more-dates", &[])) }
                { " · " }
                { link(draft, "setup-2", words.say("deadlines-area", &[])) }
            </p>
            for (at, note) in notes.iter().enumerate() {
                <p key={at} class={note.is_too_late().then_some("pp-gap")}>
                    { said(&note.say(), &words) }
                </p>
            }
            if let Some(weeks) = picture {
                <Weeks {weeks} due={due.clone()} />
            }
            { group("deadlines-over", &over) }
            { group("deadlines-ahead", &ahead) }
            { group("deadlines-open", &open) }
            if !dated.is_empty() {
                <button type="button" class="govuk-button" id="pp-calendar" onclick={add}>
                    { words.say("deadlines-calendar", &[]) }
                </button>
                <p class="pp-quiet">{ words.say("deadlines-calendar-what", &[]) }</p>
            }
        </>
    }
}

fn link(draft: Draft, section: &str, text: String) -> Html {
    let section = Section::find(section).expect("a section of the table");
    let href = draft.link(Page::Section(Spot::of(section, None)));
    html! { <a class="govuk-link" {href}>{ text }</a> }
}

/// A deadline for the calendar file: no names, only what must happen.
fn entry(it: &Deadline, words: &W) -> Option<ics::Entry> {
    let safe = it.safe.as_ref()?;
    let mut note: Vec<String> = reading(safe, words).into_iter().collect();
    for other in &it.lenient {
        let at = moment(other.at, words);
        note.push(words.say("deadlines-lenient", &[("day", at.into())]));
    }
    note.push(format!("{} {}", it.row.id, it.row.source));
    let row = it.row.id.clone();
    Some(ics::Entry { row, at: safe.at, title: it.row.what.clone(), note: note.join("\n") })
}
