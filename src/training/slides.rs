//! What the room sees, one idea to a screen, and what the trainer sees beside it.

use super::pack::{Pack, Step, With};
use super::votes::{RULES, decided};
use crate::domain::Options;
use crate::text::Words;

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
    for step in &pack.steps {
        all.push(of_step(step));
        all.extend(answers(pack, step, words));
        for it in pack.injects.iter().filter(|it| it.after == step.id) {
            let mut lines = vec![it.text.clone()];
            lines.extend((!it.task.is_empty()).then(|| it.task.clone()));
            let to = it.to.iter().filter_map(|it| pack.agency(it)).map(|it| it.agency.clone());
            let to: Vec<String> = to.collect();
            all.push(Slide { notes: to, ..slide("news", &it.from, lines) });
        }
    }
    all.extend(model(pack));
    all.push(slide("end", "", Vec::new()));
    all
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

/// The answers of the exercise a step is done with.
fn answers(pack: &Pack, step: &Step, words: &Words) -> Vec<Slide> {
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
                let text = super::marking::first_text(&pack.flawed, &it.at);
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
            let answer = |it: &super::Deadline| Slide {
                notes: vec![it.why.clone()],
                ..slide("date", &it.ask, vec![words.full_day(it.answer), it.why.clone()])
            };
            pack.deadlines.iter().map(answer).collect()
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
    let views = slide("vote", &pack.vote.question, pack.vote.views.iter().map(view).collect());
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
}
