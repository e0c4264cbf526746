//! The days on which people meet about the plan: the core group, the first review.

use chrono::NaiveDate;

use super::days::and;
use super::plan_rows::{Part, Point, Reader, Row, flat, sentences};
use crate::domain::people::Child;

impl Reader<'_> {
    /// The rows of meetings; None where none is known.
    pub fn meetings(&self, children: &[&Child]) -> Option<Part> {
        let rows: Vec<Row> = self.core_group().into_iter().chain(self.review(children)).collect();
        let heading = self.from.words.say("picture-plan-meetings", &[]);
        (!rows.is_empty()).then_some(Part { heading, rows })
    }

    fn core_group(&self) -> Option<Row> {
        let (case, may, words) = (self.from.case, self.from.may, self.from.words);
        let group = &*case.core_group;
        let seen = may("core_group", group);
        let mut days: Vec<(NaiveDate, &str)> = Vec::new();
        if seen {
            days.extend(group.first_date.date().map(|it| (it, "picture-plan-told-core-group")));
            days.extend(group.pre_review.date().map(|it| (it, "picture-plan-told-pre-review")));
        }
        let meetings = case.meetings.iter().filter(|it| may("meetings", *it));
        for day in meetings.filter_map(|it| it.date.date()) {
            if days.iter().all(|it| it.0 != day) {
                days.push((day, "picture-plan-told-meeting"));
            }
        }
        days.sort_by_key(|it| it.0);
        let mut told: Vec<String> = days
            .iter()
            .map(|(day, key)| words.say(key, &[("day", words.day(*day).into())]))
            .collect();
        let often = if seen { flat(group.interval.read()) } else { String::new() };
        if !often.is_empty() {
            let said = often.trim_end_matches('.').to_owned();
            told.push(words.say("picture-plan-told-core-often", &[("often", said.into())]));
        }
        if told.is_empty() {
            return None;
        }
        Some(Row {
            what: match often.is_empty() {
                true => words.say("picture-plan-core-group", &[]),
                false => format!("{} ({often})", words.say("picture-plan-core-group", &[])),
            },
            points: days.into_iter().map(|it| (it.0, Point::Meeting)).collect(),
            told: sentences(&told),
            ..Row::default()
        })
    }

    /// The days of the first review conference, with the children of each.
    pub fn reviews(&self, children: &[&Child]) -> Vec<(NaiveDate, Vec<String>)> {
        let mut days: Vec<(NaiveDate, Vec<String>)> = Vec::new();
        for child in children {
            let plan = self.from.case.plans.get(child.id);
            let plan = plan.filter(|it| (self.from.may)("plans", *it));
            let Some(day) = plan.and_then(|it| it.first_review.date()) else { continue };
            match days.iter_mut().find(|it| it.0 == day) {
                Some(it) => it.1.push(flat(child.called())),
                None => days.push((day, vec![flat(child.called())])),
            }
        }
        days.sort_by_key(|it| it.0);
        days
    }

    fn review(&self, children: &[&Child]) -> Option<Row> {
        let words = self.from.words;
        let days = self.reviews(children);
        let told: Vec<String> = days
            .iter()
            .map(|(day, names)| {
                let day = ("day", words.day(*day).into());
                match names.iter().any(String::is_empty) || days.len() == 1 {
                    true => words.say("picture-plan-told-review", &[day]),
                    false => words.say(
                        "picture-plan-told-review-of",
                        &[day, ("names", and(words, names).into())],
                    ),
                }
            })
            .collect();
        (!days.is_empty()).then(|| Row {
            what: words.say("picture-plan-first-review", &[]),
            points: days.iter().map(|it| (it.0, Point::Meeting)).collect(),
            told: sentences(&told),
            ..Row::default()
        })
    }
}
