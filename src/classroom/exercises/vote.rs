//! A split vote under three ways of deciding.

use yew::prelude::*;

use super::{fits, is_right, look, radios};
use crate::classroom::PackProps;
use crate::domain::Options;
use crate::training::votes::{RULES, decided};
use crate::views::use_words;

/// The views, the three ways, and what each makes of them.
#[component]
pub fn Vote(props: &PackProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let vote = &pack.vote;
    let chosen = use_state(|| [const { String::new() }; 3]);
    let looked = use_state(|| false);
    let set = looked.setter();
    let side = |plan: bool| words.say(if plan { "train-vote-yes" } else { "train-vote-no" }, &[]);
    let choices = [("yes".to_owned(), side(true)), ("no".to_owned(), side(false))];
    let result = |rule| if decided(vote, rule) { "yes" } else { "no" };
    html! {
        <>
            <p class="govuk-body-l">{ &vote.question }</p>
            <ul class="govuk-list govuk-list--bullet">
                for it in &vote.views {
                    <li><strong>{ format!("{}: {}.", it.who, side(it.plan)) }</strong>{ format!(" {}", it.because) }</li>
                }
                <li><strong>{ words.say("train-vote-chair", &[("side", side(vote.chair).into())]) }</strong></li>
            </ul>
            for (at, rule) in RULES.into_iter().enumerate() {
                <div class="pp-task" key={at}>
                    { radios(
                        &format!("pp-vote-{at}"),
                        html! { { words.say(&format!("timetable-decision-{}", rule.key()), &[]) } },
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
                            { fits(is_right(&chosen[at], result(rule)), &words) }
                            { " " }{ side(decided(vote, rule)) }
                        </p>
                    }
                </div>
            }
            { look(&words, Callback::from(move |_| set.set(true))) }
            <div role="status" id="pp-result">
                if *looked { <p>{ &vote.talk }</p> }
            </div>
        </>
    }
}
