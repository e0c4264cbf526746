//! What the room sees, one idea to a screen, and what the trainer sees beside it.

use super::marking::{first_text, item};
use super::pack::{Inject, Pack, Step, With};
use super::votes::{RULES, decided};
use super::{Ask, asks};
use crate::domain::Options;
use crate::text::show::Scope;
use crate::text::{Words, keys};

/// What a slide shows besides its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Words.
    Words,
    /// A countdown of so many minutes.
    Clock(u16),
    /// The private numbers, once the trainer shows them.
    Scale,
}

/// A screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// The key of what stands over its title, `train-slide-<key>`: what sort of screen it is.
    pub sort: &'static str,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
    /// What it shows besides.
    pub shows: Shows,
    /// For the trainer alone.
    pub notes: Vec<String>,
}

fn slide(sort: &'static str, title: &str, lines: Vec<String>) -> Slide {
    Slide { sort, title: title.to_owned(), lines, shows: Shows::Words, notes: Vec::new() }
}

/// All screens of a workshop, in order: the family, the steps with their news, the answers after the
/// exercise they belong to, the model at the end.
pub fn slides(pack: &Pack, words: &Words) -> Vec<Slide> {
    let mut all = vec![
        Slide {
            notes: pack.notes.iter().map(|it| format!("{}: {}", it.title, it.text)).collect(),
            ..slide("family", &pack.title, vec![pack.family.clone()])
        },
        slide("aims", "", pack.aims.clone()),
        Slide {
            notes: pack.traps.iter().map(|it| format!("{}: {}", it.title, it.text)).collect(),
            ..slide("household", "", people(pack))
        },
    ];
    let asked = asks(&pack.flawed, pack.today, &pack.arrangements);
    for step in &pack.steps {
        all.push(of_step(step));
        all.extend(answers(pack, step, &asked, words));
        let now = pack.injects.iter().enumerate().filter(|it| it.1.after == step.id);
        all.extend(now.map(|(at, it)| news(at + 1, it, pack, words)));
    }
    all.extend(model(pack));
    all.push(slide("end", "", Vec::new()));
    all.into_iter().flat_map(fitting).collect()
}

/// News for everybody is read by everybody; what some are told is for their tables and the trainer.
fn news(number: usize, it: &Inject, pack: &Pack, words: &Words) -> Slide {
    let mut lines = vec![it.text.clone()];
    lines.extend((!it.task.is_empty()).then(|| it.task.clone()));
    if it.to.is_empty() {
        return slide("news", &it.from, lines);
    }
    let to = it.to.iter().filter_map(|it| pack.agency(it)).map(|it| it.agency.clone());
    let to = to.collect::<Vec<_>>().join(", ");
    let told = words.say("train-news-some", &[("to", to.into()), ("count", number.into())]);
    lines.insert(0, it.from.clone());
    Slide { notes: lines, ..slide("news", &told, Vec::new()) }
}

/// Signs that a row of the room's screen holds, those a row of its title holds, and the rows there are
/// below a title of one row: at 1280 x 720, in letters of 28 px and more.
const SIGNS: usize = 66;
const TITLE_SIGNS: usize = 38;
const LONG_SIGNS: usize = 56;
const ROWS: f64 = 8.6;
/// A title of more signs is set smaller.
const LONG: usize = 90;

impl Slide {
    /// Is its title set smaller, so that it leaves room?
    pub fn is_long(&self) -> bool {
        self.title.chars().count() > LONG
    }
}

/// How many rows a line takes, with the space after it.
fn rows(line: &str) -> f64 {
    line.chars().count().div_ceil(SIGNS) as f64 + 0.6
}

/// A screen as so many as it takes for its lines to fit. The notes stay with the first.
fn fitting(all: Slide) -> Vec<Slide> {
    let (signs, high) = if all.is_long() { (LONG_SIGNS, 1.1) } else { (TITLE_SIGNS, 1.5) };
    let title = (all.title.chars().count().div_ceil(signs).max(1) - 1) as f64 * high;
    let mut parts: Vec<Vec<String>> = vec![Vec::new()];
    let mut taken = title;
    for line in &all.lines {
        let needs = rows(line);
        if taken + needs > ROWS && parts.last().is_some_and(|it| !it.is_empty()) {
            parts.push(Vec::new());
            taken = title;
        }
        taken += needs;
        if let Some(part) = parts.last_mut() {
            part.push(line.clone());
        }
    }
    let one = |(at, lines): (usize, Vec<String>)| Slide {
        lines,
        notes: if at == 0 { all.notes.clone() } else { Vec::new() },
        ..all.clone()
    };
    parts.into_iter().enumerate().map(one).collect()
}

fn people(pack: &Pack) -> Vec<String> {
    let person = |it: &super::Person| match it.note.is_empty() {
        true => format!("{}: {}", it.who, it.is),
        false => format!("{}: {}. {}", it.who, it.is, it.note),
    };
    pack.household.iter().map(person).collect()
}

fn of_step(step: &Step) -> Slide {
    let shows = match step.with {
        With::Scale => Shows::Scale,
        _ => Shows::Clock(step.minutes),
    };
    Slide { shows, ..slide("step", &step.title, vec![step.task.clone()]) }
}

/// What the coach points at in a fault: the words of the field, or that nothing is said there.
fn quoted(pack: &Pack, fault: &super::Fault, asked: &[Ask], words: &Words) -> Option<String> {
    let ask = asked.iter().find(|it| it.rule == fault.rule && it.at == fault.at);
    let field = ask.map(|it| it.field.as_str()).unwrap_or_default();
    let row = item(&pack.flawed, &fault.at).filter(|_| !field.is_empty());
    let Some(row) = row else { return first_text(&pack.flawed, &fault.at) };
    let scope = Scope::of(&pack.flawed);
    let text = row.leaf(field).map(|it| words.show(&pack.flawed, it, &scope, true));
    let text = text.unwrap_or_default();
    let label = || words.may(&keys::field(row.name(), field), &scope);
    match text.is_empty() {
        true => label().map(|it| words.say("train-fault-empty", &[("label", it.into())])),
        false => Some(in_short(&text, ask.and_then(|it| it.span))),
    }
}

/// Signs of a text that is shown whole.
const WHOLE: usize = 180;

/// A text, or the sentence of a long one that something is about.
fn in_short(text: &str, span: Option<(u32, u32)>) -> String {
    if text.chars().count() <= WHOLE {
        return text.to_owned();
    }
    // Where so many units of UTF-16 have gone by.
    let place = |units: u32| {
        let mut gone = 0;
        let starts = text.char_indices().find(|(_, sign)| {
            let there = gone >= units as usize;
            gone += sign.len_utf16();
            there
        });
        starts.map_or(text.len(), |it| it.0)
    };
    let ends = ['.', '!', '?', '\n'];
    let (from, to) = span.map_or((0, 0), |it| (place(it.0), place(it.1)));
    let start = text[..from].rfind(ends).map_or(0, |it| it + 1);
    let end = text[to..].find(ends).map_or(text.len(), |it| to + it + 1);
    text[start..end].trim().to_owned()
}

/// The answers of the exercise a step is done with.
fn answers(pack: &Pack, step: &Step, asked: &[Ask], words: &Words) -> Vec<Slide> {
    match step.with {
        With::Sort => {
            let one = |it: &super::Sorting| Slide {
                notes: vec![it.is.key().to_owned(), it.why.clone()],
                ..slide("statement", &it.text, Vec::new())
            };
            let shown = |it: &super::Sorting| slide(it.is.key(), &it.text, vec![it.why.clone()]);
            pack.sorting.iter().flat_map(|it| [one(it), shown(it)]).collect()
        }
        With::Mark => {
            let fault = |it: &super::Fault| {
                let text = quoted(pack, it, asked, words);
                let name = words.say(&format!("coach-{}.name", it.rule.to_lowercase()), &[]);
                let lines = text.into_iter().chain([it.why.clone()]).collect();
                Slide { notes: vec![it.rule.clone()], ..slide("fault", &name, lines) }
            };
            pack.faults.iter().map(fault).collect()
        }
        With::Rewrite => {
            let pair = |it: &super::Rewrite| {
                slide("rewrite", &it.better, vec![it.weak.clone(), it.why.clone()])
            };
            pack.rewrite.iter().map(pair).collect()
        }
        With::Deadlines => {
            let one = |it: &super::Deadline| Slide {
                notes: vec![words.full_day(it.answer), it.why.clone()],
                ..slide("date", &it.ask, Vec::new())
            };
            let shown = |it: &super::Deadline| {
                slide("date", &it.ask, vec![words.full_day(it.answer), it.why.clone()])
            };
            pack.deadlines.iter().flat_map(|it| [one(it), shown(it)]).collect()
        }
        With::Jargon => {
            let pair = |it: &super::Jargon| slide("jargon", &it.plain, vec![it.sentence.clone()]);
            pack.jargon.iter().map(pair).collect()
        }
        With::Vote => vote(pack, words),
        _ => Vec::new(),
    }
}

/// The views, then what three ways of deciding make of them.
fn vote(pack: &Pack, words: &Words) -> Vec<Slide> {
    let side = |plan: bool| words.say(if plan { "train-vote-yes" } else { "train-vote-no" }, &[]);
    let view = |it: &super::View| format!("{}: {}. {}", it.who, side(it.plan), it.because);
    let chair = words.say("train-vote-chair", &[("side", side(pack.vote.chair).into())]);
    let views = pack.vote.views.iter().map(view).chain([chair]).collect();
    let views = slide("vote", &pack.vote.question, views);
    let result = RULES.map(|rule| {
        let how = words.say(&format!("timetable-decision-{}", rule.key()), &[]);
        format!("{how}: {}", side(decided(&pack.vote, rule)))
    });
    let notes = vec![pack.vote.talk.clone()];
    vec![views, Slide { notes, ..slide("decided", &pack.vote.question, result.to_vec()) }]
}

/// One good answer: the outcomes of the model, each with why it is so.
fn model(pack: &Pack) -> Vec<Slide> {
    let outcome = |it: &crate::domain::outcome::Outcome| {
        let about = format!("outcomes/{}", it.id);
        let why = pack.reasons.iter().filter(|it| it.0 == about).map(|it| it.1.clone());
        slide("model", it.statement.read(), why.collect())
    };
    pack.model.outcomes.iter().map(outcome).collect()
}

/// Where a press of a key leads, from one slide of so many.
pub fn turned(at: usize, count: usize, key: &str) -> Option<usize> {
    let last = count.saturating_sub(1);
    match key {
        "ArrowRight" | "ArrowDown" | "PageDown" | " " => Some((at + 1).min(last)),
        "ArrowLeft" | "ArrowUp" | "PageUp" => Some(at.saturating_sub(1)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_clickers_turn_the_slides() {
        assert_eq!(turned(0, 3, "PageDown"), Some(1));
        assert_eq!(turned(2, 3, "ArrowRight"), Some(2));
        assert_eq!(turned(0, 3, "ArrowLeft"), Some(0));
        assert_eq!(turned(1, 3, "End"), Some(2));
        assert_eq!(turned(1, 3, "Home"), Some(0));
        assert_eq!(turned(1, 3, "x"), None);
    }

    #[test]
    fn of_a_long_text_the_sentence_is_shown_that_it_is_about() {
        assert_eq!(in_short("Short. One.", Some((0, 5))), "Short. One.");
        let long = format!("Ŵy told 😀 it. He is hostile! {}", "More of it. ".repeat(20));
        assert_eq!(in_short(&long, Some((17, 24))), "He is hostile!");
        assert_eq!(in_short(&long, None), "Ŵy told 😀 it.");
    }

    #[test]
    fn what_does_not_fit_goes_on_on_the_next_screen() {
        let line = "word ".repeat(24);
        let all = Slide { notes: vec!["n".to_owned()], ..slide("aims", "", vec![line; 7]) };
        let parts = fitting(all);
        assert_eq!(parts.iter().map(|it| it.lines.len()).collect::<Vec<_>>(), [3, 3, 1]);
        assert_eq!(parts.iter().map(|it| it.notes.len()).sum::<usize>(), 1);
        assert_eq!(fitting(slide("end", "", Vec::new())).len(), 1);
        assert_eq!(fitting(slide("news", "x", vec!["y".repeat(2_000)])).len(), 1);
    }
}
