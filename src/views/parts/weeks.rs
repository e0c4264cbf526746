//! The weeks round the conference as a picture: a row a week, a square a day.
//!
//! Every square that holds something is named for screen readers; the list under the picture says
//! all of it again.

use yew::prelude::*;

use crate::domain::Options;
use crate::domain::calendar::Closed;
use crate::rules::timetable::{Day, Deadline};
use crate::views::{W, use_words};
use chrono::Datelike;

const SIDE: usize = 44;
const LEFT: usize = 60;
const TOP: usize = 24;

/// What the picture is drawn from.
#[derive(Properties, PartialEq)]
pub struct WeeksProps {
    /// The weeks, Mondays first.
    pub weeks: Vec<[Day; 7]>,
    /// The timetable that the days point into.
    pub due: Vec<Deadline>,
}

/// The picture of the weeks.
#[component]
pub fn Weeks(props: &WeeksProps) -> Html {
    let words = use_words();
    let WeeksProps { weeks, due } = props;
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else { return Html::default() };
    let (width, height) = (LEFT + 7 * SIDE + 2, TOP + weeks.len() * SIDE + 2);
    let (from, to) = (words.day(first[0].date), words.day(last[6].date));
    let title = words.say("weeks-title", &[("from", from.into()), ("to", to.into())]);
    html! {
        <figure class="pp-weeks">
            <svg viewBox={format!("0 0 {width} {height}")} role="group" aria-label={title}>
                <g aria-hidden="true" class="pp-weeks__head">
                    for at in 0..7usize {
                        <text x={(LEFT + at * SIDE + SIDE / 2).to_string()} y="16"
                            text-anchor="middle">
                            { words.say(&format!("weekday-{}", at + 1), &[]).chars().take(2)
                                .collect::<String>() }
                        </text>
                    }
                </g>
                for (row, week) in weeks.iter().enumerate() {
                    <g key={row}>
                        <text class="pp-weeks__month" x={(LEFT - 6).to_string()} text-anchor="end"
                            y={(TOP + row * SIDE + 27).to_string()} aria-hidden="true">
                            { month(weeks, row, &words) }
                        </text>
                        for (column, day) in week.iter().enumerate() {
                            { square(day, due, (LEFT + column * SIDE, TOP + row * SIDE), &words) }
                        }
                    </g>
                }
            </svg>
            <figcaption class="pp-quiet">{ words.say("weeks-key", &[]) }</figcaption>
        </figure>
    }
}

/// The month's name where it begins, and in the first row.
fn month(weeks: &[[Day; 7]], row: usize, words: &W) -> String {
    let week = &weeks[row];
    let begins = row == 0 || week.iter().any(|it| it.date.day() == 1);
    let month = words.say(&format!("month-{}", week[6].date.month()), &[]);
    if begins { month.chars().take(3).collect() } else { String::new() }
}

fn square(day: &Day, due: &[Deadline], (x, y): (usize, usize), words: &W) -> Html {
    let kind = match (day.is_conference, &day.closed) {
        (true, _) => "conference",
        (_, Some(_)) => "closed",
        _ => "open",
    };
    let class =
        classes!(format!("pp-weeks__{kind}"), (!day.due.is_empty()).then_some("pp-weeks__due"));
    let said =
        (day.is_conference || day.is_today || !day.due.is_empty()).then(|| said(day, due, words));
    let hidden = said.is_none().then_some("true");
    html! {
        <g {class} role={said.as_ref().map(|_| "img")} aria-label={said.clone()} aria-hidden={hidden}>
            if let Some(said) = &said { <title>{ said }</title> }
            <rect x={(x + 1).to_string()} y={(y + 1).to_string()} rx="3"
                width={(SIDE - 2).to_string()} height={(SIDE - 2).to_string()} />
            <text x={(x + 5).to_string()} y={(y + 16).to_string()}>{ day.date.day() }</text>
            if day.is_today {
                <circle class="pp-weeks__today" cx={(x + SIDE - 10).to_string()}
                    cy={(y + 11).to_string()} r="4" />
            }
            if !day.due.is_empty() {
                <text class="pp-weeks__count" x={(x + SIDE / 2).to_string()}
                    y={(y + 36).to_string()} text-anchor="middle">
                    { match &day.due[..] {
                        [one] => due[*one].row.id.clone(),
                        more => format!("× {}", more.len()),
                    } }
                </text>
            }
        </g>
    }
}

/// A day in words: its date, what it is, what is due.
fn said(day: &Day, due: &[Deadline], words: &W) -> String {
    let week = words.say(&format!("weekday-{}", day.date.weekday().number_from_monday()), &[]);
    let mut parts = vec![format!("{week} {}", words.day(day.date))];
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
