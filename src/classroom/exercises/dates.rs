//! The puzzle of dates: by when, by the arrangements of the area.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::fits;
use crate::classroom::{Open, PackProps};
use crate::domain::calendar::bank_holiday;
use crate::domain::{Options, TypedDate};
use crate::training::{Deadline, deadlines};
use crate::views::use_words;

/// All questions of the pack.
#[component]
pub fn All(props: &PackProps) -> Html {
    html! {
        for (at, it) in props.open.0.deadlines.iter().enumerate() {
            <One key={it.id.clone()} {at} open={props.open.clone()} />
        }
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    open: Open,
    at: usize,
}

/// One question: day, month and year as everywhere in the app.
#[component]
fn One(props: &OneProps) -> Html {
    let words = use_words();
    let it: Deadline = props.open.0.deadlines[props.at].clone();
    let typed = use_state(|| [const { String::new() }; 3]);
    let looked = use_state(|| false);
    let [day, month, year] = (*typed).clone();
    let date = TypedDate { day, month, year }.date();
    let look = {
        let looked = looked.setter();
        move |_: MouseEvent| looked.set(true)
    };
    let id = format!("pp-date-{}", props.at);
    let parts = [("day", "date-day"), ("month", "date-month"), ("year", "date-year")];
    html! {
        <section class="pp-task">
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{ &it.ask }</legend>
                <ul class="govuk-list pp-quiet">
                    for (event, on) in &it.known {
                        <li>
                            { words.say("train-known", &[
                                ("what", words.say(&format!("timetable-event-{}", event.key()), &[]).into()),
                                ("day", words.full_day(*on).into())]) }
                        </li>
                    }
                </ul>
                <div class="pp-inline-date">
                    for (place, (part, key)) in parts.into_iter().enumerate() {
                        <div>
                            <label class="govuk-label" for={format!("{id}-{part}")}>{ words.say(key, &[]) }</label>
                            <input inputmode="numeric" autocomplete="off" id={format!("{id}-{part}")}
                                class={classes!("govuk-input", (part == "year").then_some("govuk-input--width-4"))}
                                value={typed[place].clone()}
                                oninput={{
                                    let (typed, looked) = (typed.clone(), looked.setter());
                                    move |event: InputEvent| {
                                        let mut all = (*typed).clone();
                                        all[place] = event.target_unchecked_into::<HtmlInputElement>().value();
                                        looked.set(false);
                                        typed.set(all);
                                    }
                                }} />
                        </div>
                    }
                </div>
            </fieldset>
            <button type="button" class="govuk-button govuk-button--secondary" id={format!("{id}-look")}
                onclick={look} disabled={date.is_none()}>{ words.say("train-look", &[]) }</button>
            <div role="status" id={format!("{id}-answer")}>
                if *looked && date.is_some() {
                    <p class="pp-answer">
                        { fits(date.map(|date| date == it.answer), &words) }
                        { format!(" {}. {}", words.full_day(it.answer), it.why) }
                    </p>
                    <ul class="govuk-list govuk-list--bullet">
                        for day in deadlines::holidays(&it) {
                            if let Some(which) = bank_holiday(day) {
                                <li>
                                    { words.say("train-holiday", &[("day", words.full_day(day).into()),
                                        ("which", words.say(&format!("bank-holiday-{}", which.key()), &[]).into())]) }
                                </li>
                            }
                        }
                    </ul>
                }
            </div>
        </section>
    }
}
