//! Exercises. Each is marked on this page alone: nothing is kept, nobody is named.

mod dates;
mod mark;
mod plainly;
mod rewrite;
mod sort;
mod vote;

use yew::prelude::*;

use super::{Open, PackProps, pack};
use crate::training::route::Exercise;
use crate::views::{W, use_words};

/// What the page of an exercise is drawn from.
#[derive(Properties, PartialEq)]
pub struct TryProps {
    /// The pack.
    pub open: Open,
    /// Which exercise.
    pub which: Exercise,
}

/// The page of an exercise.
#[component]
pub fn Try(props: &TryProps) -> Html {
    let words = use_words();
    let open = props.open.clone();
    let say = |part: &str| words.say(&format!("train-try-{}{part}", props.which.key()), &[]);
    let within = match props.which {
        Exercise::Sort => html! { <sort::Sort {open} /> },
        Exercise::Mark => html! { <mark::Mark {open} /> },
        Exercise::Rewrite => html! { <rewrite::All {open} /> },
        Exercise::Deadlines => html! { <dates::All {open} /> },
        Exercise::Jargon => html! { <plainly::All {open} /> },
        Exercise::Vote => html! { <vote::Vote {open} /> },
    };
    html! {
        <>
            { pack::top(&PackProps { open: props.open.clone() }, say(""), &words) }
            <p class="govuk-body-l">{ say(".what") }</p>
            { within }
            <p class="pp-quiet">{ words.say("train-try-private", &[]) }</p>
        </>
    }
}

/// A question with a few answers, one of which is chosen.
fn radios(
    name: &str,
    legend: Html,
    choices: &[(String, String)],
    chosen: &str,
    choose: &Callback<String>,
) -> Html {
    html! {
        <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend">{ legend }</legend>
            <div class="govuk-radios govuk-radios--small govuk-radios--inline">
                for (key, text) in choices {
                    <div class="govuk-radios__item" key={key.clone()}>
                        <input class="govuk-radios__input" type="radio" autocomplete="off"
                            name={name.to_owned()} id={format!("{name}-{key}")} checked={key == chosen}
                            onchange={choose.reform({ let key = key.clone(); move |_: Event| key.clone() })} />
                        <label class="govuk-label govuk-radios__label" for={format!("{name}-{key}")}>
                            { text }
                        </label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

/// Whether an answer fits, in words; nothing when there is none.
fn fits(is: Option<bool>, words: &W) -> Html {
    let (key, class) = match is {
        Some(true) => ("train-fits", "govuk-tag govuk-tag--green"),
        Some(false) => ("train-fits-not", "govuk-tag govuk-tag--yellow"),
        None => ("train-fits-none", "govuk-tag govuk-tag--grey"),
    };
    html! { <strong {class}>{ words.say(key, &[]) }</strong> }
}

/// Is what was chosen right? Nothing when nothing was chosen.
fn is_right(chosen: &str, answer: &str) -> Option<bool> {
    (!chosen.is_empty()).then(|| chosen == answer)
}

/// The button that looks.
fn look(words: &W, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="govuk-button" id="pp-look" {onclick}>
            { words.say("train-look", &[]) }
        </button>
    }
}
