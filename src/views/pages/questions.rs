//! The coach's questions gathered by page, what was answered, and how it all reads.

use yew::prelude::*;

use super::tasks::place_name;
use crate::domain::edit::At;
use crate::domain::gaps::Place;
use crate::session::advice::Note;
use crate::session::route::{Page, Spot};
use crate::views::parts::advice::{Question, dismiss};
use crate::views::{Advice, Case, use_advice, use_draft, use_sink, use_words};

/// What the questions are drawn from.
#[derive(Properties, PartialEq)]
pub struct QuestionsProps {
    /// The case.
    pub case: Case,
    /// Asks the desk how it reads.
    pub read: Callback<()>,
}

/// The page and row of a question.
fn home(case: &Case, note: &Note) -> Option<(Place, Option<(&'static str, crate::domain::Id)>)> {
    let (at, _) = At::read(&note.place)?;
    case.home(at, &case.1)
}

/// All questions of the coach, by page.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let words = use_words();
    let (draft, sink, advice) = (use_draft(), use_sink(), use_advice());
    let case = &props.case;
    let standing = |it: &'static str| advice.notes.iter().filter(move |note| note.standing == it);
    // Put-off questions wait here; those of a quiet kind are told of, but not spread out.
    let open: Vec<&Note> = standing("open").chain(standing("later")).collect();
    let homes: Vec<_> = open.iter().map(|it| home(case, it)).collect();
    let by_place = |place: Place| -> Vec<(&Note, Option<(&'static str, crate::domain::Id)>)> {
        let mine = open.iter().zip(&homes).filter_map(|(note, home)| {
            let (at, row) = (*home)?;
            (at == place).then_some((*note, row))
        });
        mine.collect()
    };
    let answered: Vec<&Note> = standing("fine").collect();
    let quiet = standing("quiet").count();
    let wake = |note: &Note| {
        let (sink, note) = (sink.clone(), note.clone());
        move |_: MouseEvent| dismiss(&sink, &note, "awake", "")
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
                                for (note, row) in mine {
                                    <div key={format!("{}{}", note.rule, note.place)}>
                                        <Question note={note.clone()} control="" />
                                        <p class="pp-question__answers">
                                            if note.standing == "later" {
                                                <span class="pp-quiet">{ words.say("advice-put-off", &[]) }</span>
                                            }
                                            <a class="govuk-link" href={draft.link(Page::Section(spot(row)))}>
                                                { words.say("advice-change", &[]) }
                                                <span class="govuk-visually-hidden">
                                                    { ": " }{ &note.question }
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
            if !answered.is_empty() {
                <details class="govuk-details">
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say("advice-answered", &[("count", answered.len().into())]) }
                        </span>
                    </summary>
                    <ul class="govuk-list govuk-list--bullet">
                        for (at, note) in answered.iter().enumerate() {
                            <li key={at}>
                                { &note.question }{ " " }
                                <span class="pp-quiet">
                                    { if note.because.is_empty() { words.say("advice-because-none", &[]) }
                                      else { words.say("advice-because-said",
                                        &[("because", note.because.as_str().into())]) } }
                                </span>
                            </li>
                        }
                    </ul>
                </details>
            }
            if quiet > 0 {
                <p>{ words.say("advice-quiet", &[("count", quiet.into())]) }</p>
                <ul class="govuk-list govuk-list--bullet">
                    for note in one_of_each(standing("quiet")) {
                        <li key={note.rule.clone()}>
                            { &note.name }{ " " }
                            <button type="button" class="pp-link" onclick={wake(note)}>
                                { words.say("advice-wake", &[]) }
                                <span class="govuk-visually-hidden">{ ": " }{ &note.name }</span>
                            </button>
                        </li>
                    }
                </ul>
            }
            { reading(&advice, &props.read, &words) }
        </section>
    }
}

/// The first note of each rule.
fn one_of_each<'a>(notes: impl Iterator<Item = &'a Note>) -> Vec<&'a Note> {
    let mut kinds: Vec<&Note> = Vec::new();
    for note in notes {
        if kinds.iter().all(|it| it.rule != note.rule) {
            kinds.push(note);
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
