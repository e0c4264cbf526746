//! What to do before, at and after the conference: a list to tick, by area and role. The desk says
//! what is on it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Ask, back, heading};
use crate::domain::edit::{At, Edit};
use crate::domain::{Options, Value};
use crate::rules::timetable::Phase;
use crate::session::route::Page;
use crate::views::parts::drawn::drawn;
use crate::views::parts::told::{Told, use_told};
use crate::views::{Case, use_advice, use_draft, use_sink, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct TodoProps {
    /// The case.
    pub case: Case,
    /// Before, at or after the conference.
    pub phase: Phase,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The list of one phase.
#[component]
pub fn TodoPage(props: &TodoProps) -> Html {
    let words = use_words();
    let (draft, sink, advice) = (use_draft(), use_sink(), use_advice());
    let TodoProps { case, phase, desk } = props;
    let key = format!("todo-{}", phase.key());
    let told = use_told(&key, case, desk).told;
    let onchange = {
        let ticked = case.about.ticked.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let mut keys = ticked.0.clone();
            match input.checked() {
                true => keys.insert(input.value()),
                false => keys.remove(&input.value()),
            };
            let keys = keys.into_iter().collect();
            sink.edit(Edit::Set(At::part("about"), "ticked", Value::Many(keys)));
        })
    };
    let tick = |it: &Told| {
        let key = it.text("key");
        let id = format!("tick-{}", key.replace('/', "-"));
        // What is ticked is read from the case itself, which is ahead of what the desk knows.
        let checked = case.about.ticked.0.contains(&key);
        html! {
            <div class="govuk-checkboxes__item" key={key.clone()}>
                <input class="govuk-checkboxes__input" type="checkbox" id={id.clone()}
                    value={key} autocomplete="off" onchange={onchange.clone()} {checked} />
                <label class="govuk-label govuk-checkboxes__label" for={id}>
                    { it.text("what") }
                    <span class="pp-quiet pp-source">{ it.text("source") }</span>
                </label>
            </div>
        }
    };
    let part = |key: &str| {
        let told = told.as_ref();
        told.map(|it| drawn(it.part(key).json(), draft, &Callback::noop())).unwrap_or_default()
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say(&key, &[])) }
            <p class="pp-lead">{ words.say(&format!("{key}.hint"), &[]) }</p>
            if told.is_none() {
                <p role="status">
                    { words.say(if advice.is_gone { "local-gone" } else { "reading" }, &[]) }
                </p>
            }
            { part("first") }
            for (at, list) in told.iter().flat_map(|it| it.list("lists")).enumerate() {
                <fieldset class="govuk-fieldset pp-block" key={at}>
                    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
                        { list.text("title") }
                    </legend>
                    <div class="govuk-checkboxes govuk-checkboxes--small">
                        for it in list.list("rows") { { tick(&it) } }
                    </div>
                </fieldset>
            }
            { part("last") }
        </>
    }
}
