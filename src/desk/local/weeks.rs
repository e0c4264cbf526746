//! The weeks round the conference as a picture: a row a week, a square a day.
//!
//! Every square that holds something is named for screen readers; the list under the picture says
//! all of it again.

use chrono::{Datelike, NaiveDate};

use crate::domain::Options;
use crate::domain::calendar::{Calendar, Closed};
use crate::rules::timetable::{Day, Deadline, weeks};
use crate::session::markup::{Tag, tag};
use crate::text::Words;

const SIDE: usize = 44;
const LEFT: usize = 60;
const TOP: usize = 24;

/// A text of the drawing at a place.
fn text(x: usize, y: usize, anchor: &str, said: impl Into<String>) -> Tag {
    let text = tag("text").attribute("x", &x.to_string()).attribute("y", &y.to_string()).text(said);
    if anchor.is_empty() { text } else { text.attribute("text-anchor", anchor) }
}

/// The picture of the weeks.
pub(super) fn picture(
    due: &[Deadline],
    conference: NaiveDate,
    today: Option<NaiveDate>,
    calendar: &Calendar,
    words: &Words,
) -> Option<Tag> {
    let weeks = weeks(due, conference, today, calendar);
    let (first, last) = (weeks.first()?, weeks.last()?);
    let (width, height) = (LEFT + 7 * SIDE + 2, TOP + weeks.len() * SIDE + 2);
    let (from, to) = (words.day(first[0].date), words.day(last[6].date));
    let title = words.say("weeks-title", &[("from", from.into()), ("to", to.into())]);
    let days = (0..7_usize).map(|at| {
        let day =
            words.say(&format!("weekday-{}", at + 1), &[]).chars().take(2).collect::<String>();
        text(LEFT + at * SIDE + SIDE / 2, 16, "middle", day)
    });
    let head = tag("g").attribute("aria-hidden", "true").class("pp-weeks__head").with(days);
    let rows = weeks.iter().enumerate().map(|(row, week)| {
        let month = text(LEFT - 6, TOP + row * SIDE + 27, "end", month(&weeks, row, words));
        let month = month.class("pp-weeks__month").attribute("aria-hidden", "true");
        let squares = week
            .iter()
            .enumerate()
            .map(|(column, day)| square(day, due, (LEFT + column * SIDE, TOP + row * SIDE), words));
        tag("g").with([month]).with(squares.collect::<Vec<_>>())
    });
    let drawing = tag("svg").attribute("viewBox", &format!("0 0 {width} {height}"));
    let drawing = drawing.attribute("role", "group").attribute("aria-label", &title);
    let key = tag("figcaption").class("pp-quiet").text(words.say("weeks-key", &[]));
    Some(tag("figure").class("pp-weeks").with([drawing.with([head]).with(rows), key]))
}

/// The month's name where it begins, and in the first row.
fn month(weeks: &[[Day; 7]], row: usize, words: &Words) -> String {
    let week = &weeks[row];
    let begins = row == 0 || week.iter().any(|it| it.date.day() == 1);
    let month = words.say(&format!("month-{}", week[6].date.month()), &[]);
    if begins { month.chars().take(3).collect() } else { String::new() }
}

fn square(day: &Day, due: &[Deadline], (x, y): (usize, usize), words: &Words) -> Tag {
    let kind = match (day.is_conference, &day.closed) {
        (true, _) => "conference",
        (_, Some(_)) => "closed",
        _ => "open",
    };
    let class = format!("pp-weeks__{kind}");
    let class = if day.due.is_empty() { class } else { format!("{class} pp-weeks__due") };
    let says = day.is_conference || day.is_today || !day.due.is_empty();
    let group = tag("g").class(&class);
    let group = match says.then(|| said(day, due, words)) {
        Some(said) => {
            let group = group.attribute("role", "img").attribute("aria-label", &said);
            group.with([tag("title").text(said)])
        }
        None => group.attribute("aria-hidden", "true"),
    };
    let at = |it: Tag, x: usize, y: usize| {
        it.attribute("x", &x.to_string()).attribute("y", &y.to_string())
    };
    let side = (SIDE - 2).to_string();
    let rect = at(tag("rect"), x + 1, y + 1).attribute("rx", "3");
    let rect = rect.attribute("width", &side).attribute("height", &side);
    let group = group.with([rect, text(x + 5, y + 16, "", day.date.day().to_string())]);
    let dot = day.is_today.then(|| {
        let dot = tag("circle").class("pp-weeks__today").attribute("r", "4");
        dot.attribute("cx", &(x + SIDE - 10).to_string()).attribute("cy", &(y + 11).to_string())
    });
    let count = match &day.due[..] {
        [] => None,
        [one] => Some(due[*one].row.id.clone()),
        more => Some(format!("× {}", more.len())),
    };
    let count = count.map(|it| text(x + SIDE / 2, y + 36, "middle", it).class("pp-weeks__count"));
    group.with(dot).with(count)
}

/// A day in words: its date, what it is, what is due.
fn said(day: &Day, due: &[Deadline], words: &Words) -> String {
    let mut parts = vec![words.full_day(day.date)];
    if day.is_today {
        parts.push(words.say("weeks-today", &[]));
    }
    if day.is_conference {
        parts.push(words.say("weeks-conference", &[]));
    }
    match day.closed {
        Some(Closed::Weekend) => parts.push(words.say("timetable-closed-weekend", &[])),
        Some(Closed::Closure) => parts.push(words.say("timetable-closed-closure", &[])),
        Some(Closed::BankHoliday(it)) => {
            parts.push(words.say(&format!("bank-holiday-{}", it.key()), &[]));
        }
        None => {}
    }
    parts.extend(day.due.iter().map(|at| due[*at].row.what.trim_end_matches('.').to_owned()));
    format!("{}.", parts.join(". "))
}
