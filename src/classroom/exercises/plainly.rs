//! Saying jargon plainly: which terms still stand in what was written.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::classroom::{Open, PackProps};
use crate::training::{Jargon, jargon};
use crate::views::use_words;

/// All sentences of the pack.
#[component]
pub fn All(props: &PackProps) -> Html {
    html! {
        for at in 0..props.open.0.jargon.len() {
            <One key={at} {at} open={props.open.clone()} />
        }
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    open: Open,
    at: usize,
}

/// One sentence.
#[component]
fn One(props: &OneProps) -> Html {
    let words = use_words();
    let it: Jargon = props.open.0.jargon[props.at].clone();
    let typed = use_state(String::new);
    let looked = use_state(|| false);
    let oninput = {
        let (typed, looked) = (typed.setter(), looked.setter());
        move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
            looked.set(false);
        }
    };
    let look = {
        let looked = looked.setter();
        move |_: MouseEvent| looked.set(true)
    };
    let id = format!("pp-plain-{}", props.at);
    let terms = if *looked { jargon::terms(&typed) } else { Vec::new() };
    html! {
        <section class="pp-task">
            <div class="govuk-form-group">
                <label class="govuk-label govuk-label--s" for={id.clone()}>{ &it.sentence }</label>
                <textarea class="govuk-textarea" rows="3" autocomplete="off" id={id.clone()}
                    value={(*typed).clone()} {oninput} />
            </div>
            <button type="button" class="govuk-button govuk-button--secondary" id={format!("{id}-look")}
                onclick={look} disabled={typed.trim().is_empty()}>{ words.say("train-look", &[]) }</button>
            <div role="status">
                if *looked {
                    if terms.is_empty() {
                        <p>{ words.say("train-no-terms", &[]) }</p>
                    } else {
                        <p>{ words.say("train-terms", &[]) }</p>
                        <dl class="pp-household">
                            for (term, plain) in terms { <div><dt>{ term }</dt><dd>{ plain }</dd></div> }
                        </dl>
                    }
                    <p class="govuk-inset-text">
                        <strong>{ words.say("train-one-good", &[]) }</strong>{ " " }{ &it.plain }
                    </p>
                }
            </div>
        </section>
    }
}
