//! A pack: the family, and the ways to take part.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{PackProps, back};
use crate::storage::here::window;
use crate::training::route::{Exercise, Part, Route};
use crate::training::{MOST_SEED, Person, Seed};
use crate::views::pages::heading;
use crate::views::use_words;

/// The page of a pack.
#[component]
pub fn Home(props: &PackProps) -> Html {
    let words = use_words();
    let pack = &props.open.0;
    let to = |part| props.open.to(part);
    let link =
        |part: Part, text: String| html! { <a class="govuk-link" href={to(part)}>{ text }</a> };
    let id = pack.id.clone();
    let wrong = use_state_eq(|| false);
    let onchange = {
        let wrong = wrong.setter();
        move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let seed = typed.trim().parse().ok().filter(|it| *it <= MOST_SEED);
            wrong.set(seed.is_none());
            if let Some(seed) = seed {
                let route = Route::Pack(id.clone(), Seed(seed), Part::Home);
                let _ = window().location().set_hash(&route.address());
            }
        }
    };
    html! {
        <>
            { crate::views::pages::back(Route::Library.address(), words.say("train-to-library", &[])) }
            { heading(pack.title.clone()) }
            <p class="govuk-body-l">{ &pack.family }</p>
            { household(&pack.household) }
            <h2 class="govuk-heading-m">{ words.say("train-take-part", &[]) }</h2>
            <p>{ words.say("train-take-part-what", &[]) }</p>
            <ul class="govuk-list pp-roles" id="pp-agencies">
                for it in &pack.agencies {
                    <li key={it.id.clone()}>
                        { link(Part::Agency(it.id.clone()), format!("{} – {}", it.agency, it.role)) }
                    </li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ words.say("train-exercises", &[]) }</h2>
            <p>{ words.say("train-exercises-what", &[]) }</p>
            <ul class="govuk-list pp-roles" id="pp-exercises">
                for it in Exercise::ALL {
                    <li key={it.key()}>
                        { link(Part::Try(it), words.say(&format!("train-try-{}", it.key()), &[])) }
                    </li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ words.say("train-trainer", &[]) }</h2>
            <ul class="govuk-list pp-roles" id="pp-trainer">
                <li>{ link(Part::Lead, words.say("train-lead", &[])) }</li>
                <li>{ link(Part::Compare, words.say("train-compare", &[])) }</li>
                <li>{ link(Part::Print, words.say("train-print", &[])) }</li>
            </ul>
            <div class="govuk-form-group">
                <label class="govuk-label govuk-label--s" for="pp-seed">
                    { words.say("train-seed", &[]) }
                </label>
                <p class="govuk-hint" id="pp-seed-hint">
                    { words.say("train-seed-what", &[("most", usize::from(MOST_SEED).into())]) }
                </p>
                <div role="alert">
                    if *wrong {
                        <p class="govuk-error-message">
                            { words.say("train-seed-wrong", &[("most", usize::from(MOST_SEED).into())]) }
                        </p>
                    }
                </div>
                <input class="govuk-input govuk-input--width-4" id="pp-seed" inputmode="numeric"
                    autocomplete="off" aria-describedby="pp-seed-hint"
                    value={props.open.1.0.to_string()} {onchange} />
            </div>
            <h2 class="govuk-heading-m">{ words.say("train-aims", &[]) }</h2>
            <ul class="govuk-list govuk-list--bullet">
                for it in &pack.aims { <li>{ it }</li> }
            </ul>
        </>
    }
}

/// The people of a family.
pub(super) fn household(people: &[Person]) -> Html {
    html! {
        <dl class="pp-household">
            for it in people {
                <div>
                    <dt>{ &it.who }</dt>
                    <dd>
                        { &it.is }
                        if !it.note.is_empty() { { format!(". {}", it.note) } }
                    </dd>
                </div>
            }
        </dl>
    }
}

/// A page of a pack: the way back, its heading.
pub(super) fn top(props: &PackProps, title: String, words: &crate::views::W) -> Html {
    html! { <>{ back(&props.open, words) }{ heading(title) }</> }
}
