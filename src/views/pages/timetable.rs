//! The timetable: every deadline of the area, from the dates known so far.

use chrono::{Datelike, NaiveDate, Timelike};
use yew::prelude::*;

use super::{back, heading};
use crate::domain::calendar::{Calendar, Moment};
use crate::domain::sections::Section;
use crate::domain::setting::{ConferenceKind, Nation};
use crate::domain::{CaseFile, Options, from_iso};
use crate::export::ics;
use crate::rules::timetable::{
    Area, Condition, Dated, Deadline, KnownDates, Prompt, Reading, Said, Say, area, doubts,
    order_notes, timetable,
};
use crate::session::route::{Page, Spot};
use crate::storage::files::offer;
use crate::storage::here::{instant, today};
use crate::views::{Case, Draft, W, use_draft, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct TimetableProps {
    /// The case.
    pub case: Case,
}

/// The arrangements a case follows: the area chosen, else those of its nation.
pub fn area_of(case: &CaseFile) -> Option<Area> {
    let general = match case.about.nation.0 {
        Some(Nation::Wales) => "wales",
        _ => "england",
    };
    area(case.about.arrangements.read()).or_else(|| area(general))
}

/// The timetable of a case.
#[component]
pub fn TimetablePage(props: &TimetableProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let case = &props.case;
    // Reading an area's file costs more than all its dates.
    let chosen = (case.about.arrangements.0.clone(), case.about.nation);
    let area = use_memo(chosen, |_| area_of(case));
    let Some(area) = &*area else { return Html::default() };
    let calendar = Calendar::default();
    let now = from_iso(&today());
    let known = KnownDates::of(case);
    let known = now.map_or(known.clone(), |it| known.on(it));
    let kind = case.about.kind.0.unwrap_or(ConferenceKind::Initial);
    let mut due = timetable(area, &known, kind, &calendar);
    due.sort_by_key(|it| it.safe.as_ref().map_or(NaiveDate::MAX, |it| it.at.date));
    let asked = doubts(&known, kind, &calendar);
    let notes = order_notes(&due, &calendar);
    let is_over = |it: &&Deadline| now.is_some_and(|now| it.is_overdue(now));
    let dated: Vec<&Deadline> = due.iter().filter(|it| it.safe.is_some()).collect();
    let (over, ahead): (Vec<&Deadline>, Vec<&Deadline>) =
        dated.iter().copied().partition(|it| is_over(it));
    let open: Vec<&Deadline> = due.iter().filter(|it| it.safe.is_none()).collect();
    let group = |key: &str, rows: &[&Deadline]| {
        html! {
            if !rows.is_empty() {
                <h2 class="govuk-heading-m">{ words.say(key, &[]) }</h2>
                <ol class="pp-cards pp-deadlines">
                    for it in rows {
                        <li class="pp-card" key={it.row.id.clone()}>{ card(it, &words) }</li>
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
            let _ = offer(&name, "text/calendar", &text);
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

/// A message of the rules in words.
pub fn said(say: &Say, words: &W) -> String {
    let arg = |it: &Said| match it {
        Said::Text(text) => text.clone().into(),
        Said::Number(number) => (*number).into(),
        Said::Date(date) => words.day(*date).into(),
        Said::Key(key) => words.say(key, &[]).into(),
    };
    let args: Vec<_> = say.with.iter().map(|(name, it)| (*name, arg(it))).collect();
    words.say(say.key, &args)
}

fn day(at: Moment, words: &W) -> String {
    let week = words.say(&format!("weekday-{}", at.date.weekday().number_from_monday()), &[]);
    let day = words.day(at.date);
    match at.time {
        Some(time) => format!("{week} {day}, {:02}:{:02}", time.hour(), time.minute()),
        None => format!("{week} {day}"),
    }
}

fn reading(it: &Dated, words: &W) -> Option<String> {
    Some(match it.why.as_ref()? {
        Reading::Common(why) => words.say(&format!("timetable-reading-{}", why.key()), &[]),
        Reading::Words(text) => text.clone(),
    })
}

fn parties(all: &[crate::rules::timetable::Party], words: &W) -> String {
    let names = all.iter().map(|it| words.say(&format!("timetable-party-{}", it.key()), &[]));
    names.collect::<Vec<_>>().join(", ")
}

fn card(it: &Deadline, words: &W) -> Html {
    let row = &it.row;
    html! {
        <>
            <h3 class="pp-card__title">
                { match &it.safe {
                    Some(safe) => day(safe.at, words),
                    None => words.say("deadlines-no-date", &[]),
                } }
            </h3>
            <p class="pp-card__body">{ &row.what }</p>
            if let Some(why) = it.safe.as_ref().and_then(|it| reading(it, words)) {
                <p class="pp-quiet">{ why }</p>
            }
            for (at, other) in it.lenient.iter().enumerate() {
                <p class="pp-quiet" key={at}>
                    { words.say("deadlines-lenient", &[("day", day(other.at, words).into())]) }
                    { " " }{ reading(other, words) }
                </p>
            }
            for (at, prompt) in it.prompts.iter().enumerate() {
                <p class="pp-quiet" key={at}>{ match prompt {
                    Prompt::WordsOnly(text) => text.clone(),
                    Prompt::DateMissing(anchor) => {
                        let event = words.say(&format!("timetable-event-{}", anchor.written()), &[]);
                        words.say("deadlines-missing", &[("event", event.into())])
                    }
                } }</p>
            }
            for (at, doubt) in it.doubts.iter().enumerate() {
                <p class="pp-gap" key={at}>{ said(&doubt.say(), words) }</p>
            }
            for (at, other) in row.exceptions.iter().enumerate() {
                <p class="pp-quiet" key={at}>{ format!("{}: {}", other.condition, other.then) }</p>
            }
            if let Some(note) = &row.note { <p class="pp-quiet">{ note }</p> }
            <p class="pp-quiet">
                { words.say("deadlines-who", &[("who", parties(&row.who, words).into())]) }
                if row.condition != Condition::Always {
                    { " " }{ words.say(&format!("timetable-condition-{}", row.condition.key()), &[]) }{ "." }
                }
                if it.is_provisional() { { " " }{ words.say("deadlines-provisional", &[]) } }
                { " " }{ format!("{} {}", row.id, row.source) }
            </p>
        </>
    }
}

/// A deadline for the calendar file: no names, only what must happen.
fn entry(it: &Deadline, words: &W) -> Option<ics::Entry> {
    let safe = it.safe.as_ref()?;
    let mut note: Vec<String> = reading(safe, words).into_iter().collect();
    for other in &it.lenient {
        let at = day(other.at, words);
        note.push(words.say("deadlines-lenient", &[("day", at.into())]));
    }
    note.push(format!("{} {}", it.row.id, it.row.source));
    let row = it.row.id.clone();
    Some(ics::Entry { row, at: safe.at, title: it.row.what.clone(), note: note.join("\n") })
}
