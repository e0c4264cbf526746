//! Help with an outcome: ways to begin, dates that fit, and the outcome read back.

use chrono::Days;
use yew::prelude::*;

use crate::domain::edit::{At, Edit};
use crate::domain::{Id, TypedDate, Value, from_iso};
use crate::text::show::Scope;
use crate::views::pages::focus_on;
use crate::views::{Case, use_advice, use_sink, use_words};

/// The ways to begin: keys of `stem-`.
const STEMS: &[&str] = &["routine", "safe-adult", "health", "school", "says", "unborn"];
/// Six weeks after the conference: as long as an outcome goes without a step (domain.md, TI6).
const SIX_WEEKS: u64 = 42;
/// So many days before a review, so that what is looked at there is known.
const BEFORE_REVIEW: u64 = 7;

/// What the help is drawn from.
#[derive(Properties, PartialEq)]
pub struct BuilderProps {
    /// The case.
    pub case: Case,
    /// The outcome.
    pub row: Id,
    /// Who it is about.
    pub scope: Scope,
}

/// Ways to begin an outcome, while it has no words yet, and dates that fit.
#[component]
pub fn Begin(props: &BuilderProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let BuilderProps { case, row, scope } = props;
    let local = use_advice().local;
    let at = At::row("outcomes", *row);
    let Some(outcome) = case.outcomes.get(*row) else { return Html::default() };
    let begin = |key: &'static str| {
        let (sink, text) = (sink.clone(), words.of(&format!("stem-{key}"), scope));
        move |_: MouseEvent| {
            sink.edit(Edit::Set(at, "statement", Value::Text(text.clone())));
            focus_on(&format!("[id=\"{}\"]", at.html_id("statement")));
        }
    };
    let conference = case.conference.date.date();
    let own =
        outcome.child.0.and_then(|it| case.plans.get(it)).and_then(|it| it.first_review.date());
    // Else the last day that the area's arrangements leave for it.
    let review = own.or_else(|| from_iso(&local?.text("review")));
    let dates = [
        ("builder-six-weeks", conference.and_then(|it| it.checked_add_days(Days::new(SIX_WEEKS)))),
        (
            "builder-before-review",
            review.and_then(|it| it.checked_sub_days(Days::new(BEFORE_REVIEW))),
        ),
        ("builder-review", review),
    ];
    let pick = |date: chrono::NaiveDate| {
        let sink = sink.clone();
        move |_: MouseEvent| {
            let typed = TypedDate::of(date);
            sink.edit(Edit::Set(at, "target_date", Value::Date(typed)));
            focus_on(&format!("[id=\"{}\"]", at.html_id("target_date")));
        }
    };
    let dates: Vec<_> = dates.iter().filter_map(|(key, date)| Some((*key, (*date)?))).collect();
    html! {
        <div class="pp-builder">
            if outcome.statement.is_blank() {
                <details class="govuk-details">
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">{ words.say("builder-stems", &[]) }</span>
                    </summary>
                    <p class="pp-quiet">{ words.say("builder-stems-what", &[]) }</p>
                    <ul class="govuk-list">
                        for key in STEMS.iter().copied() {
                            <li key={key}>
                                <button type="button" class="pp-link" onclick={begin(key)}>
                                    { words.of(&format!("stem-{key}"), scope) }
                                </button>
                            </li>
                        }
                    </ul>
                </details>
            }
            if !dates.is_empty() && outcome.target_date.is_blank() {
                <p class="pp-quiet">
                    { words.say("builder-dates", &[]) }{ " " }
                    for (key, date) in dates {
                        <button type="button" class="pp-link" key={key} onclick={pick(date)}>
                            { words.say(key, &[("day", words.day(date).into())]) }
                        </button>
                        { " " }
                    }
                </p>
            }
        </div>
    }
}

/// The outcome read back as a paragraph, with its holes.
#[component]
pub fn ReadBack(props: &BuilderProps) -> Html {
    let words = use_words();
    let outcome = props.case.outcomes.get(props.row);
    let pieces = outcome.map(|it| words.read_back(&props.case, it)).unwrap_or_default();
    html! {
        if !pieces.is_empty() {
            <section class="pp-readback" aria-labelledby="pp-readback">
                <h4 class="govuk-heading-s" id="pp-readback">{ words.say("builder-readback", &[]) }</h4>
                <p>
                    for (at, piece) in pieces.iter().enumerate() {
                        <span key={at} class={piece.is_hole.then_some("pp-hole")}>{ &piece.text }</span>
                        { " " }
                    }
                </p>
            </section>
        }
    }
}
