//! The file of one area: what is wrong with it, else what it says, for people.

use super::Desk;
use super::deadline::anchor;
use super::timetable::source;
use crate::domain::{Json, Options};
use crate::rules::timetable::{AREAS, Area, Row, Rule, Step, at_hand};
use crate::session::markup::{Tag, all, tag};
use crate::text::Words;

impl Desk {
    /// What a file of arrangements says, and what is wrong with it. It is given as its text, or as
    /// the id of one that comes with the app: then its text is told, too.
    pub fn area_file(&self, file: &str) -> Json {
        let ours = AREAS.iter().find(|it| it.0 == file).map(|it| it.1);
        let words = &self.words;
        let read = at_hand(file);
        let problems: Vec<String> = match &read {
            Ok(area) if ours.is_none() && AREAS.iter().any(|it| it.0 == area.id) => {
                vec![words.say("areas-same-id", &[("id", area.id.as_str().into())])]
            }
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| words.said(&it.say())).collect(),
        };
        Json::object([
            ("problems", Json::List(problems.into_iter().map(Json::Text).collect())),
            ("says", read.map_or(Json::Null, |it| all(says(&it, words)))),
            ("text", ours.map_or(Json::Null, Json::text)),
        ])
    }
}

/// What a file says, for people.
fn says(area: &Area, words: &Words) -> Vec<Tag> {
    let heading = |key: &str| tag("h2").class("govuk-heading-m").text(words.say(key, &[]));
    let line = |key: Tag, value: Tag| {
        tag("div")
            .class("govuk-summary-list__row")
            .with([key.class("govuk-summary-list__key"), value.class("govuk-summary-list__value")])
    };
    let rows = area.timescales.iter().map(|row| {
        let whens = whens(row, area, words).into_iter().map(|it| tag("p").text(it));
        let from = tag("p").class("pp-quiet").text(format!("{} {}", row.id, row.source));
        line(tag("dt").text(&*row.what), tag("dd").with(whens).with([from]))
    });
    let terms = area.terms.iter().map(|(term, word)| {
        let name = words.say(&format!("timetable-term-{}", term.key()), &[]);
        line(tag("dt").text(name), tag("dd").text(&**word))
    });
    vec![
        source(area, words),
        heading("deadlines-heading"),
        tag("dl").class("govuk-summary-list").with(rows),
        heading("areas-words"),
        tag("dl").class("govuk-summary-list").with(terms),
        heading("todo-decides"),
        tag("p").text(&*area.decision.words),
    ]
}

/// When a row is due, as the source writes it: one sentence for each sort of meeting.
fn whens(row: &Row, area: &Area, words: &Words) -> Vec<String> {
    row.cases.iter().map(|it| rule(&it.rule, area, words)).collect()
}

fn rule(rule: &Rule, area: &Area, words: &Words) -> String {
    let all = |rules: &[Rule], key: &str| {
        let parts: Vec<String> = rules.iter().map(|it| self::rule(it, area, words)).collect();
        words.say(key, &[("rules", parts.join("; ").into())])
    };
    match rule {
        Rule::Count(it) => {
            let stretch = |step: &Step| {
                let unit = format!("timetable-unit-{}", step.unit.key().replace(' ', "-"));
                let unit = words.say(&unit, &[("n", usize::from(step.count).into())]);
                format!("{} {unit}", step.count)
            };
            let stretches: Vec<String> = it.steps.iter().map(stretch).collect();
            let bound = words.say(&format!("timetable-bound-{}", it.bound.key()), &[]);
            let side = words.say(&format!("timetable-direction-{}", it.direction.key()), &[]);
            let from = anchor(&it.anchor, area, words);
            format!("{bound} {} {side} {from}", stretches.join(" + "))
        }
        Rule::WordsOnly(it) => it.reason.clone(),
        Rule::SoonerOf(rules) => all(rules, "areas-sooner"),
        Rule::LaterOf(rules) => all(rules, "areas-later"),
        Rule::AllOf(rules) => all(rules, "areas-all"),
        Rule::EveryNth(nth, of) => words
            .say("areas-every", &[("n", usize::from(*nth).into()), ("row", of.as_str().into())]),
    }
}
