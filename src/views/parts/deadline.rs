//! One deadline: its safe date in bold, its later readings, what is asked, where it comes from.

use chrono::Timelike;
use yew::prelude::*;

use crate::domain::Options;
use crate::domain::calendar::Moment;
use crate::rules::timetable::{
    Anchor, Area, Condition, Dated, Deadline, Party, Prompt, Reading, Say,
};
use crate::views::W;

/// A message of the rules in words.
pub fn said(say: &Say, words: &W) -> String {
    words.said(say)
}

/// A day with its weekday, and the time where there is one.
pub fn moment(at: Moment, words: &W) -> String {
    let day = words.full_day(at.date);
    match at.time {
        Some(time) => format!("{day}, {:02}:{:02}", time.hour(), time.minute()),
        None => day,
    }
}

/// Why a date can be read like this, if there is more than one way.
pub fn reading(it: &Dated, words: &W) -> Option<String> {
    Some(match it.why.as_ref()? {
        Reading::Common(why) => words.say(&format!("timetable-reading-{}", why.key()), &[]),
        Reading::Words(text) => text.clone(),
    })
}

/// The names of parties, which are roles.
pub fn parties(all: &[Party], words: &W) -> String {
    let names = all.iter().map(|it| words.say(&format!("timetable-party-{}", it.key()), &[]));
    names.collect::<Vec<_>>().join(", ")
}

/// What something is counted from.
pub fn anchor(anchor: &Anchor, area: &Area, words: &W) -> String {
    match anchor {
        Anchor::Event(event) => words.say(&format!("timetable-event-{}", event.key()), &[]),
        Anchor::Own(id) => area.event_name(id).unwrap_or(id).to_owned(),
        Anchor::Row(id) => area.row(id).map_or(id, |it| &it.what).trim_end_matches('.').to_owned(),
    }
}

/// The card of a deadline.
pub fn deadline(it: &Deadline, area: &Area, words: &W) -> Html {
    let row = &it.row;
    html! {
        <>
            <h3 class="pp-card__title">
                { match &it.safe {
                    Some(safe) => moment(safe.at, words),
                    None => words.say("deadlines-no-date", &[]),
                } }
            </h3>
            <p class="pp-card__body">{ &row.what }</p>
            if let Some(first) = &it.not_before {
                <p class="pp-quiet">
                    { words.say("deadlines-not-before", &[("day", moment(first.at, words).into())]) }
                </p>
            }
            if let Some(why) = it.safe.as_ref().and_then(|it| reading(it, words)) {
                <p class="pp-quiet">{ why }</p>
            }
            for (at, other) in it.lenient.iter().enumerate() {
                <p class="pp-quiet" key={at}>
                    { words.say("deadlines-lenient", &[("day", moment(other.at, words).into())]) }
                    { " " }{ reading(other, words) }
                </p>
            }
            if !it.following.is_empty() {
                <p class="pp-quiet">
                    { words.say("deadlines-following", &[("days", it.following.iter()
                        .map(|at| words.day(at.date)).collect::<Vec<_>>().join(", ").into())]) }
                </p>
            }
            for (at, prompt) in it.prompts.iter().enumerate() {
                <p class="pp-quiet" key={at}>{ match prompt {
                    Prompt::WordsOnly(text) => text.clone(),
                    Prompt::DateMissing(of) => {
                        words.say("deadlines-missing", &[("event", anchor(of, area, words).into())])
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
