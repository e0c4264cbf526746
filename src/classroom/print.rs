//! Everything on paper: a sheet for each agency, the trainer's notes, the plan to mark, the model,
//! the sheet for afterwards.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::lead::named;
use super::pack::household;
use super::paper::{PLAN, REPORT, paper};
use super::participant::item;
use super::{PackProps, pack};
use crate::storage::here::window;
use crate::views::use_words;

/// What can be printed, in the order of the sheets.
const PARTS: [&str; 6] = [
    "train-print-all",
    "train-print-files",
    "train-flawed",
    "train-notes-sheet",
    "train-model",
    "train-feedback",
];

/// The print pack.
#[component]
pub fn Print(props: &PackProps) -> Html {
    let words = use_words();
    let pack = &props.open.0;
    let say = |key: &str| words.say(key, &[]);
    let which = use_state_eq(|| 0_usize);
    let choose = {
        let which = which.setter();
        move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            which.set(usize::try_from(at).unwrap_or_default());
        }
    };
    let onclick = |_: MouseEvent| {
        let _ = window().print();
    };
    // The first choice is everything.
    let sheet = |part: usize| {
        classes!("pp-sheet", (*which != 0 && *which != part).then_some("pp-sheet--not"))
    };
    // Two cases, laid out as documents: made once.
    let papers = use_memo((), |()| {
        [(&pack.flawed, PLAN), (&pack.model, REPORT), (&pack.model, PLAN)]
            .map(|(case, which)| paper(pack, case, which))
    });
    html! {
        <div class="pp-handouts">
            <div class="pp-no-print">
                { pack::top(props, say("train-print"), &words) }
                <p>{ say("train-print-what") }</p>
                <div class="govuk-form-group">
                    <label class="govuk-label" for="pp-print-which">{ say("train-print-which") }</label>
                    <select class="govuk-select" id="pp-print-which" onchange={choose}>
                        for (at, key) in PARTS.into_iter().enumerate() {
                            <option selected={at == *which}>{ say(key) }</option>
                        }
                    </select>
                </div>
                <button type="button" class="govuk-button" id="pp-print" {onclick}>
                    { say("train-print-now") }
                </button>
            </div>
            for it in &pack.agencies {
                <section class={sheet(1)} key={it.id.clone()}>
                    <p class="pp-sheet__mark">{ say("train-mark") }</p>
                    <h2 class="govuk-heading-m">{ format!("{} – {}", it.agency, it.role) }</h2>
                    <p>{ &pack.family }</p>
                    { household(&pack.household) }
                    <ul class="pp-file">
                        for of in &it.items { <li key={of.id.clone()}>{ item(of, &words) }</li> }
                    </ul>
                </section>
            }
            <section class={sheet(2)}>
                <p class="pp-sheet__mark">{ say("train-mark") }</p>
                <h2 class="govuk-heading-m">{ say("train-flawed") }</h2>
                { papers[0].clone() }
            </section>
            <section class={sheet(3)}>
                <p class="pp-sheet__mark">{ say("train-mark") }</p>
                <h2 class="govuk-heading-m">{ say("train-notes-sheet") }</h2>
                { named(&pack.traps) }
                { named(&pack.notes) }
                <h3 class="govuk-heading-s">{ say("train-faults") }</h3>
                <ul class="govuk-list govuk-list--bullet">
                    for it in &pack.faults { <li>{ format!("{}: {}", it.rule, it.why) }</li> }
                </ul>
                <h3 class="govuk-heading-s">{ say("train-try-deadlines") }</h3>
                <ul class="govuk-list govuk-list--bullet">
                    for it in &pack.deadlines {
                        <li>{ format!("{} {}. {}", it.ask, words.full_day(it.answer), it.why) }</li>
                    }
                </ul>
            </section>
            <section class={sheet(4)}>
                <p class="pp-sheet__mark">{ say("train-mark") }</p>
                <h2 class="govuk-heading-m">{ say("train-model") }</h2>
                { papers[1].clone() }
                { papers[2].clone() }
            </section>
            <section class={sheet(5)}>
                <p class="pp-sheet__mark">{ say("train-mark") }</p>
                <h2 class="govuk-heading-m">{ say("train-feedback") }</h2>
                for at in 1..=3_usize {
                    <p class="pp-sheet__line">{ words.say("train-feedback-change", &[("count", at.into())]) }</p>
                }
                <p class="pp-sheet__line">{ say("train-feedback-worked") }</p>
                <p class="pp-sheet__line">{ say("train-feedback-ask") }</p>
            </section>
        </div>
    }
}
