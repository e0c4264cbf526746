//! The plan as rows: who does what from when to when, what is to be reached, who is seen how often.

use chrono::NaiveDate;

use super::From;
use crate::domain::outcome::{Action, Done, Outcome};
use crate::domain::people::Child;
use crate::domain::plan::{Every, Visit};
use crate::domain::{CaseFile, Id, Line, Record, Rows, When};
use crate::text::Words;

/// What a day of a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// An action is due.
    Due,
    /// An outcome is to be reached.
    Outcome,
    /// A step on the way.
    Step,
    /// Progress is looked at.
    Look,
    /// A meeting.
    Meeting,
}

/// One row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// What, as typed.
    pub what: String,
    /// Who; empty where nobody is meant.
    pub who: String,
    /// The first day of a bar; the conference where none is given.
    pub start: Option<NaiveDate>,
    /// For something repeated: until when.
    pub until: Option<NaiveDate>,
    /// Its days.
    pub points: Vec<(NaiveDate, Point)>,
    /// Words in the place of days: "no date yet", "at least every 10 working days".
    pub note: String,
    /// Does it go on from the conference to the end?
    pub is_band: bool,
    /// The same in a line of words.
    pub told: String,
}

/// Rows under one heading.
#[derive(Debug)]
pub(super) struct Part {
    /// The heading.
    pub heading: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Whose name may be said.
pub(super) enum Named {
    /// This one.
    As(String),
    /// Nobody of the case.
    Nobody,
    /// Somebody who may not be drawn.
    Hidden,
}

/// Sentences after each other.
pub(super) fn sentences(all: &[String]) -> String {
    let all = all.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    let end = |it: &str| {
        let ends = it.ends_with(['.', '!', '?', '…', '”', '"']);
        if ends { it.to_owned() } else { format!("{it}.") }
    };
    all.map(end).collect::<Vec<_>>().join(" ")
}

/// Words on one line.
pub(super) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What rows are made from.
pub(super) struct Reader<'a> {
    /// Case, words and what may be drawn.
    pub from: &'a From<'a>,
}

impl<'a> Reader<'a> {
    /// Whose an id is.
    pub fn named(&self, id: Option<Id>) -> Named {
        let Some(id) = id else { return Named::Nobody };
        let (case, may) = (self.from.case, self.from.may);
        fn is<R: Record>(rows: &Rows<R>, id: Id, may: &dyn Fn(&R) -> bool) -> Option<bool> {
            rows.get(id).map(may)
        }
        let seen = is(&case.children, id, &|it| may("children", it))
            .or_else(|| is(&case.adults, id, &|it| may("adults", it)))
            .or_else(|| is(&case.others, id, &|it| may("others", it)))
            .or_else(|| is(&case.members, id, &|it| may("members", it)));
        match seen {
            Some(false) => Named::Hidden,
            None => Named::Nobody,
            Some(true) => {
                let name = case.called(id).filter(|it| !it.is_empty());
                Named::As(name.unwrap_or_else(|| self.from.words.say("unnamed-person", &[])))
            }
        }
    }

    /// The rows of one child, or those of none.
    pub fn part(&self, child: Option<&Child>) -> Option<Part> {
        let (case, may) = (self.from.case, self.from.may);
        let words = self.from.words;
        let id = child.map(|it| it.id);
        let name = match child {
            Some(it) if it.called().is_empty() => words.say("unnamed-person", &[]),
            Some(it) => flat(it.called()),
            None => String::new(),
        };
        let mine = |of: Option<Id>| of == id;
        let visits = case.visits.iter().filter(|it| mine(it.child.0) && may("visits", *it));
        let mut rows: Vec<Row> = visits.map(|it| self.visit(it, &name)).collect();
        let outcomes = case.outcomes.iter().filter(|it| mine(it.child.0) && may("outcomes", *it));
        rows.extend(outcomes.map(|it| self.outcome(it)));
        let actions = case.actions.iter().filter(|it| mine(it.child.0) && may("actions", *it));
        rows.extend(actions.filter_map(|it| self.action(it)));
        let heading = match child {
            Some(_) => words.say("picture-plan-for", &[("child", name.into())]),
            None => words.say("picture-plan-for-none", &[]),
        };
        (!rows.is_empty()).then_some(Part { heading, rows })
    }

    fn or_unnamed(&self, text: &str) -> String {
        let text = flat(text);
        if text.is_empty() { self.from.words.say("unnamed-item", &[]) } else { text }
    }

    fn day(&self, key: &str, day: NaiveDate) -> String {
        self.from.words.say(key, &[("day", self.from.words.day(day).into())])
    }

    /// None where its owner may not be drawn.
    fn action(&self, action: &Action) -> Option<Row> {
        let words = self.from.words;
        let who = match self.named(action.owner.0) {
            Named::As(name) => flat(&name),
            Named::Hidden => return None,
            Named::Nobody if action.owner_name.is_blank() => {
                words.say("picture-plan-no-owner", &[])
            }
            Named::Nobody => flat(action.owner_name.read()),
        };
        let what = self.or_unnamed(action.what.read());
        let (start, due) = (action.start.date(), action.due.date());
        let often = flat(action.how_often.read());
        let until = flat(action.until.read());
        let mut note = String::new();
        let mut told = vec![words.say(
            "picture-plan-told-action",
            &[("who", who.clone().into()), ("what", what.clone().into())],
        )];
        told.extend(start.map(|it| self.day("picture-plan-told-start", it)));
        match due {
            Some(day) => told.push(self.day("picture-plan-told-due", day)),
            None => {
                note = words.say("picture-plan-no-date", &[]);
                told.push(words.say("picture-plan-told-no-due", &[]));
            }
        }
        if !often.is_empty() {
            let often = often.trim_end_matches('.').to_owned();
            told.push(words.say("picture-plan-told-often", &[("often", often.into())]));
        }
        if !until.is_empty() {
            let said = until.trim_end_matches('.').to_owned();
            told.push(words.say("picture-plan-told-until", &[("until", said.into())]));
        }
        match action.done.0 {
            Some(Done::Done) => {
                note = words.say("picture-plan-done", &[]);
                told.push(words.say("picture-plan-told-done", &[]));
            }
            Some(Done::NotDone) => {
                note = words.say("picture-plan-not-done", &[]);
                told.push(words.say("picture-plan-told-not-done", &[]));
            }
            _ => {}
        }
        Some(Row {
            what: if often.is_empty() { what } else { format!("{what} ({often})") },
            who,
            start,
            until: When(until).read().map(|it| it.last),
            points: due.map(|it| (it, Point::Due)).into_iter().collect(),
            note,
            is_band: false,
            told: sentences(&told),
        })
    }

    fn outcome(&self, outcome: &Outcome) -> Row {
        let words = self.from.words;
        let what = self.or_unnamed(outcome.statement.read());
        let mut told =
            vec![words.say("picture-plan-told-outcome", &[("what", what.clone().into())])];
        let mut points = Vec::new();
        let mut note = String::new();
        match outcome.target_date.date() {
            Some(day) => {
                told.push(self.day("picture-plan-told-by", day));
                points.push((day, Point::Outcome));
            }
            None => {
                told.push(words.say("picture-plan-told-no-due", &[]));
                note = words.say("picture-plan-no-date", &[]);
            }
        }
        for step in outcome.interims.iter() {
            let Some(day) = step.date.date() else { continue };
            points.push((day, Point::Step));
            let what = self.or_unnamed(step.statement.read());
            let day = words.day(day);
            told.push(
                words.say("picture-plan-told-step", &[("day", day.into()), ("what", what.into())]),
            );
        }
        for look in outcome.review_points.iter() {
            let Some(day) = look.date.date() else { continue };
            points.push((day, Point::Look));
            let ask = flat(look.question.read());
            told.push(match ask.is_empty() {
                true => self.day("picture-plan-told-look", day),
                false => words.say(
                    "picture-plan-told-look-ask",
                    &[("day", words.day(day).into()), ("ask", ask.into())],
                ),
            });
        }
        points.sort_by_key(|it| it.0);
        Row { what, points, note, told: sentences(&told), ..Row::default() }
    }

    fn visit(&self, visit: &Visit, child: &str) -> Row {
        let words = self.from.words;
        let who = match visit.who.is_blank() {
            true => words.say("picture-plan-no-owner", &[]),
            false => flat(visit.who.read()),
        };
        let often = how_often(words, &visit.every, visit.unit.0);
        let child =
            if child.is_empty() { words.say("unnamed-person", &[]) } else { child.to_owned() };
        let about = [("who", who.clone().into()), ("child", child.into())];
        let told = words.say(
            "picture-plan-told-visits",
            &[about[0].clone(), about[1].clone(), ("often", often.clone().into())],
        );
        Row {
            what: words.say("picture-plan-visits-by", &about),
            note: often,
            is_band: true,
            told,
            ..Row::default()
        }
    }
}

fn how_often(words: &Words, every: &Line, unit: Option<Every>) -> String {
    let key = match unit {
        Some(Every::WorkingDays) => "picture-plan-every-working-days",
        Some(Every::Days) => "picture-plan-every-days",
        Some(Every::Weeks) => "picture-plan-every-weeks",
        None => "picture-plan-every-unknown",
    };
    match (every.read().parse::<usize>(), unit) {
        (Ok(n @ 1..=999), Some(_)) => words.say(key, &[("n", n.into())]),
        _ => words.say("picture-plan-every-unknown", &[]),
    }
}

/// The children who may be drawn, or the one that is asked for.
pub(super) fn children<'a>(from: &From<'a>, only: Option<Id>) -> Vec<&'a Child> {
    let case: &CaseFile = from.case;
    let all = case.children.iter().filter(|it| (from.may)("children", *it));
    all.filter(|it| only.is_none_or(|id| it.id == id)).collect()
}
