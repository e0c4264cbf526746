//! One deadline: its safe date in bold, its later readings, what is asked, where it comes from.

use chrono::Timelike;

use crate::domain::Options;
use crate::domain::calendar::Moment;
use crate::rules::timetable::{Anchor, Area, Condition, Dated, Deadline, Party, Prompt, Reading};
use crate::session::markup::{Tag, tag};
use crate::text::Words;

/// A day with its weekday, and the time where there is one.
pub(super) fn moment(at: Moment, words: &Words) -> String {
    let day = words.full_day(at.date);
    match at.time {
        Some(time) => format!("{day}, {:02}:{:02}", time.hour(), time.minute()),
        None => day,
    }
}

/// Why a date can be read like this, if there is more than one way.
pub(super) fn reading(it: &Dated, words: &Words) -> Option<String> {
    Some(match it.why.as_ref()? {
        Reading::Common(why) => words.say(&format!("timetable-reading-{}", why.key()), &[]),
        Reading::Words(text) => text.clone(),
    })
}

/// The names of parties, which are roles.
pub(super) fn parties(all: &[Party], words: &Words) -> String {
    let names = all.iter().map(|it| words.say(&format!("timetable-party-{}", it.key()), &[]));
    names.collect::<Vec<_>>().join(", ")
}

/// What something is counted from.
pub(super) fn anchor(anchor: &Anchor, area: &Area, words: &Words) -> String {
    match anchor {
        Anchor::Event(event) => words.say(&format!("timetable-event-{}", event.key()), &[]),
        Anchor::Own(id) => area.event_name(id).unwrap_or(id).to_owned(),
        Anchor::Row(id) => area.row(id).map_or(id, |it| &it.what).trim_end_matches('.').to_owned(),
    }
}

/// The card of a deadline.
pub(super) fn card(it: &Deadline, area: &Area, words: &Words) -> Tag {
    let row = &it.row;
    let quiet = |text: String| tag("p").class("pp-quiet").text(text);
    let dated = |key: &str, at: Moment| words.say(key, &[("day", moment(at, words).into())]);
    let title = match &it.safe {
        Some(safe) => moment(safe.at, words),
        None => words.say("deadlines-no-date", &[]),
    };
    let mut parts = vec![
        tag("h3").class("pp-card__title").text(title),
        tag("p").class("pp-card__body").text(&*row.what),
    ];
    parts.extend(it.not_before.as_ref().map(|it| quiet(dated("deadlines-not-before", it.at))));
    parts.extend(it.safe.as_ref().and_then(|it| reading(it, words)).map(quiet));
    parts.extend(it.lenient.iter().map(|other| {
        let said = [Some(dated("deadlines-lenient", other.at)), reading(other, words)];
        quiet(said.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }));
    if !it.following.is_empty() {
        let days = it.following.iter().map(|at| words.day(at.date));
        let days = days.collect::<Vec<_>>().join(", ");
        parts.push(quiet(words.say("deadlines-following", &[("days", days.into())])));
    }
    parts.extend(it.prompts.iter().map(|prompt| {
        quiet(match prompt {
            Prompt::WordsOnly(text) => text.clone(),
            Prompt::DateMissing(of) => {
                words.say("deadlines-missing", &[("event", anchor(of, area, words).into())])
            }
        })
    }));
    parts.extend(it.doubts.iter().map(|it| tag("p").class("pp-gap").text(words.said(&it.say()))));
    let exceptions = row.exceptions.iter();
    parts.extend(exceptions.map(|it| quiet(format!("{}: {}", it.condition, it.then))));
    parts.extend(row.note.clone().map(quiet));
    let mut about = words.say("deadlines-who", &[("who", parties(&row.who, words).into())]);
    if row.condition != Condition::Always {
        let key = format!("timetable-condition-{}", row.condition.key());
        about.push_str(&format!(" {}.", words.say(&key, &[])));
    }
    if it.is_provisional() {
        about.push_str(&format!(" {}", words.say("deadlines-provisional", &[])));
    }
    parts.push(quiet(format!("{about} {} {}", row.id, row.source)));
    tag("li").class("pp-card").with(parts)
}
