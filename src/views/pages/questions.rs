//! The coach's questions gathered by page, what was answered, and how it all reads.

use yew::prelude::*;

use super::tasks::place_name;
use crate::domain::Id;
use crate::domain::dismissal::DismissKind;
use crate::domain::edit::At;
use crate::domain::gaps::Place;
use crate::session::route::{Page, Spot};
use crate::views::parts::advice::{Asked, dismiss, take_back};
use crate::views::{Advice, Case, Question, Sink, W, use_advice, use_draft, use_sink, use_words};

/// What the questions are drawn from.
#[derive(Properties, PartialEq)]
pub struct QuestionsProps {
    /// The case.
    pub case: Case,
    /// Asks the desk how it reads.
    pub read: Callback<()>,
}

/// The page of a question, and the row to be open there.
type Home = (Place, Option<(&'static str, Id)>);

/// Where a question is asked.
fn home(case: &Case, it: &Question) -> Option<Home> {
    let (at, _) = At::read(&it.note.asked.place)?;
    case.home(at, &case.1)
}

/// All questions of the coach, by page.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let words = use_words();
    let (draft, sink, advice) = (use_draft(), use_sink(), use_advice());
    let case = &props.case;
    // Put-off questions wait here; those of a quiet kind are told of, but not spread out.
    let mut open = advice.standing("open");
    open.extend(advice.standing("later"));
    let homes: Vec<_> = open.iter().map(|it| home(case, it)).collect();
    let by_place = |place: Place| -> Vec<(&Question, Option<(&'static str, Id)>)> {
        let mine = open.iter().zip(&homes).filter_map(|(it, home)| {
            let (at, row) = (*home)?;
            (at == place).then_some((it, row))
        });
        mine.collect()
    };
    let quiet = advice.standing("quiet");
    let wake = |it: &Question| {
        let (sink, case, it) = (sink.clone(), case.clone(), it.clone());
        move |_: MouseEvent| dismiss(&sink, &case, &it, DismissKind::Awake, "")
    };
    html! {
        <section class="pp-questions">
            <h2 class="govuk-heading-m">{ words.say("advice-heading", &[]) }</h2>
            <p class="pp-lead">{ words.say("advice-what", &[]) }</p>
            if advice.is_gone {
                <p class="pp-quiet">{ words.say("advice-gone", &[]) }</p>
            } else if !advice.is_there {
                <p class="pp-quiet" role="status">{ words.say("advice-waiting", &[]) }</p>
            } else if open.is_empty() {
                <p id="pp-no-question">{ words.say("advice-none", &[]) }</p>
            }
            for place in case.places() {
                { {
                    let mine = by_place(place);
                    let spot = |row| Spot { row, ..Spot::of(place.section, place.child) };
                    html! {
                        if !mine.is_empty() {
                            <details class="govuk-details" key={place.key()}>
                                <summary class="govuk-details__summary">
                                    <span class="govuk-details__summary-text">
                                        { format!("{} ({})", place_name(place, case, &words), mine.len()) }
                                    </span>
                                </summary>
                                for (it, row) in mine {
                                    <div key={it.note.id}>
                                        <Asked case={case.clone()} question={it.clone()} control="" />
                                        <p class="pp-question__answers">
                                            if it.note.asked.standing == "later" {
                                                <span class="pp-quiet">{ words.say("advice-put-off", &[]) }</span>
                                            }
                                            <a class="govuk-link" href={draft.link(Page::Section(spot(row)))}>
                                                { words.say("advice-change", &[]) }
                                                <span class="govuk-visually-hidden">
                                                    { ": " }{ &it.note.asked.question }
                                                </span>
                                            </a>
                                        </p>
                                    </div>
                                }
                            </details>
                        }
                    }
                } }
            }
            if !quiet.is_empty() {
                <p>{ words.say("advice-quiet", &[("count", quiet.len().into())]) }</p>
                <ul class="govuk-list govuk-list--bullet">
                    for it in one_of_each(&quiet) {
                        <li key={it.rule.rule.clone()}>
                            { &it.rule.name }{ " " }
                            <button type="button" class="pp-link" onclick={wake(it)}>
                                { words.say("advice-wake", &[]) }
                                <span class="govuk-visually-hidden">{ ": " }{ &it.rule.name }</span>
                            </button>
                        </li>
                    }
                </ul>
            }
            { reading(&advice, &props.read, &words) }
        </section>
    }
}

/// The questions that were answered with "it is fine because".
pub fn answered(case: &Case, sink: &Sink, advice: &Advice, words: &W) -> Html {
    let answered = advice.standing("fine");
    let again = |it: &Question| {
        let (sink, case, it) = (sink.clone(), case.clone(), it.clone());
        move |_: MouseEvent| take_back(&sink, &case, &it)
    };
    html! {
        if !answered.is_empty() {
            <details class="govuk-details">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        { words.say("advice-answered", &[("count", answered.len().into())]) }
                    </span>
                </summary>
                <ul class="govuk-list govuk-list--bullet">
                    for it in &answered {
                        <li key={it.note.id}>
                            { &it.note.asked.question }{ " " }
                            <span class="pp-quiet">
                                { if it.note.asked.because.is_empty() { words.say("advice-because-none", &[]) }
                                  else { words.say("advice-because-said",
                                    &[("because", it.note.asked.because.as_str().into())]) } }
                            </span>{ " " }
                            <button type="button" class="pp-link" onclick={again(it)}>
                                { words.say("advice-again", &[]) }
                                <span class="govuk-visually-hidden">{ ": " }{ &it.note.asked.question }</span>
                            </button>
                        </li>
                    }
                </ul>
            </details>
        }
    }
}

/// The first question of each rule.
fn one_of_each(all: &[Question]) -> Vec<&Question> {
    let mut kinds: Vec<&Question> = Vec::new();
    for it in all {
        if kinds.iter().all(|other| other.rule.rule != it.rule.rule) {
            kinds.push(it);
        }
    }
    kinds
}

/// How it reads, once asked for.
fn reading(advice: &Advice, read: &Callback<()>, words: &crate::views::W) -> Html {
    let ask = read.reform(|_: MouseEvent| ());
    let list = |key: &str, items: &[String]| {
        html! {
            if !items.is_empty() {
                <h3 class="govuk-heading-s">{ words.say(key, &[]) }</h3>
                <ul class="govuk-list govuk-list--bullet">
                    for (at, it) in items.iter().enumerate() { <li key={at}>{ it }</li> }
                </ul>
            }
        }
    };
    html! {
        <>
            <h2 class="govuk-heading-m">{ words.say("reading-heading", &[]) }</h2>
            <button type="button" class="govuk-button govuk-button--secondary" id="pp-read" onclick={ask}>
                { words.say("reading-show", &[]) }
            </button>
            if let Some(reading) = &advice.reading {
                <div id="pp-reading" role="status">
                    <p>{ match reading.age {
                        Some(age) => words.say("reading-age", &[("age", format!("{age:.0}").into())]),
                        None => words.say("reading-short",
                            &[("words", (reading.words as usize).into())]),
                    } }</p>
                    { list("reading-long", &reading.long) }
                    { list("reading-hard", &reading.hard) }
                    if !reading.terms.is_empty() {
                        <h3 class="govuk-heading-s">{ words.say("reading-terms", &[]) }</h3>
                        for term in &reading.terms {
                            <details class="govuk-details pp-term" key={term.term.clone()}>
                                <summary class="govuk-details__summary">
                                    <span class="govuk-details__summary-text">{ &term.term }</span>
                                </summary>
                                <div class="govuk-details__text">{ &term.plain }</div>
                            </details>
                        }
                    }
                    <p class="pp-quiet">{ words.say("reading-note", &[]) }</p>
                </div>
            }
        </>
    }
}
