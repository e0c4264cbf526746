//! Sorting statements into fact, observation, allegation and opinion.

use yew::prelude::*;

use super::{fits, is_right, look, radios};
use crate::classroom::PackProps;
use crate::domain::Options;
use crate::domain::common::Basis;
use crate::views::use_words;

/// The statements, and what came of it.
#[component]
pub fn Sort(props: &PackProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let chosen = use_state(|| vec![String::new(); pack.sorting.len()]);
    let looked = use_state(|| false);
    let choices: Vec<(String, String)> = Basis::ALL
        .iter()
        .map(|it| (it.key().to_owned(), words.say(&format!("train-sort-{}", it.key()), &[])))
        .collect();
    let right = pack.sorting.iter().zip(chosen.iter()).filter(|it| it.0.is.key() == it.1).count();
    let set = looked.setter();
    html! {
        <>
            <ul class="govuk-list govuk-list--bullet">
                for it in Basis::ALL {
                    <li>{ words.say(&format!("option-basis-{}", it.key()), &[]) }</li>
                }
            </ul>
            for (at, it) in pack.sorting.iter().enumerate() {
                <div class="pp-task" key={at}>
                    { radios(
                        &format!("pp-sort-{at}"),
                        html! { { it.text.clone() } },
                        &choices,
                        &chosen[at],
                        &{
                            let chosen = chosen.clone();
                            Callback::from(move |key: String| {
                                let mut all = (*chosen).clone();
                                all[at] = key;
                                chosen.set(all);
                            })
                        },
                    ) }
                    if *looked {
                        <p class="pp-answer">
                            { fits(is_right(&chosen[at], it.is.key()), &words) }
                            { format!(" {}. {}", words.say(&format!("train-sort-{}", it.is.key()), &[]), it.why) }
                        </p>
                    }
                </div>
            }
            { look(&words, Callback::from(move |_| set.set(true))) }
            <div role="status" id="pp-result">
                if *looked {
                    <p>{ words.say("train-right", &[("count", right.into()), ("all", pack.sorting.len().into())]) }</p>
                }
            </div>
        </>
    }
}
