//! Weak outcomes to write better: the coach keeps quiet until it is asked.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::classroom::{Open, PackProps};
use crate::training::{Ask, Rewrite, rewriting};
use crate::views::use_words;

/// All outcomes of the pack.
#[component]
pub fn All(props: &PackProps) -> Html {
    html! {
        for (at, it) in props.open.0.rewrite.iter().enumerate() {
            <One key={it.id.clone()} {at} open={props.open.clone()} />
        }
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    open: Open,
    at: usize,
}

/// One outcome.
#[component]
fn One(props: &OneProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let it: Rewrite = pack.rewrite[props.at].clone();
    let typed = use_state(|| it.weak.clone());
    let asked = use_state(|| None::<Vec<Ask>>);
    let better = use_state(|| false);
    let oninput = {
        let (typed, asked) = (typed.setter(), asked.setter());
        move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
            // What it asked was about the words before.
            asked.set(None);
        }
    };
    let ask = {
        let (typed, asked, it) = (typed.clone(), asked.setter(), it.clone());
        move |_: MouseEvent| asked.set(Some(rewriting::questions(&pack, &it, &typed)))
    };
    let show = {
        let better = better.setter();
        move |_: MouseEvent| better.set(true)
    };
    let id = format!("pp-rewrite-{}", props.at);
    html! {
        <section class="pp-task">
            <p class="pp-weak">{ words.say("train-weak", &[("text", it.weak.as_str().into())]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label govuk-label--s" for={id.clone()}>{ words.say("train-rewrite", &[]) }</label>
                <textarea class="govuk-textarea" rows="3" autocomplete="off" id={id.clone()}
                    value={(*typed).clone()} {oninput} />
            </div>
            <div class="pp-actions">
                <button type="button" class="govuk-button" id={format!("{id}-ask")} onclick={ask}>
                    { words.say("train-ask-coach", &[]) }
                </button>
                <button type="button" class="govuk-button govuk-button--secondary" id={format!("{id}-show")}
                    onclick={show}>{ words.say("train-show-good", &[]) }</button>
            </div>
            <div role="status" id={format!("{id}-coach")}>
                if let Some(all) = &*asked {
                    if all.is_empty() { <p>{ words.say("train-asks-nothing", &[]) }</p> }
                    <ul class="govuk-list govuk-list--bullet">
                        for it in all { <li>{ format!("{} ({})", it.question, it.rule) }</li> }
                    </ul>
                }
            </div>
            if *better {
                <div class="govuk-inset-text">
                    <p><strong>{ words.say("train-one-good", &[]) }</strong>{ " " }{ &it.better }</p>
                    <p>{ &it.why }</p>
                </div>
            }
        </section>
    }
}
