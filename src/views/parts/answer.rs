//! A box of the report form: an answer, or why there is none.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field::ControlProps;
use super::help::{aria, label};
use crate::domain::{Answer, Instead, Options, Value};
use crate::text::keys;
use crate::views::use_words;

/// The box with its mark below.
#[component]
pub fn AnswerBox(props: &ControlProps<Answer>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let oninput = use_callback((value.clone(), set.clone()), |event: InputEvent, (value, set)| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        set.emit(Value::Answer(Answer { text, ..value.clone() }));
    });
    html! {
        <div class="govuk-form-group pp-box">
            { label(&words, key, scope, id) }
            <textarea class="govuk-textarea" {id} rows="3" autocomplete="off" spellcheck="false"
                data-gramm="false" data-enable-grammarly="false"
                value={value.text.clone()} {oninput} aria-describedby={aria(&words, key, id)} />
            <InsteadMark id={format!("{id}-instead")} words={key} scope={scope.clone()}
                value={value.clone()} {set} />
        </div>
    }
}

/// Why a box holds no answer: nothing held, or not applicable and why.
#[component]
pub fn InsteadMark(props: &ControlProps<Answer>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let onchange = use_callback((value.clone(), set.clone()), |event: Event, (value, set)| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let mark = Instead::from_key(&input.value()).filter(|_| input.checked());
        set.emit(Value::Answer(Answer { instead: mark, ..value.clone() }));
    });
    let on_why = use_callback((value.clone(), set.clone()), |event: InputEvent, (value, set)| {
        let why = event.target_unchecked_into::<HtmlInputElement>().value();
        set.emit(Value::Answer(Answer { why, ..value.clone() }));
    });
    let why_id = format!("{id}-why");
    // From then on it is the reader's to open and close: taking a mark back must not shut it.
    let open = use_state(|| value.instead.is_some());
    html! {
        <details class="govuk-details pp-instead" open={*open}>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">
                    { words.say("instead-summary", &[]) }
                    <span class="govuk-visually-hidden">{ ": " }{ words.of(key, scope) }</span>
                </span>
            </summary>
            <fieldset class="govuk-fieldset govuk-details__text">
                <legend class="govuk-visually-hidden">{ words.say("instead-legend", &[]) }</legend>
                <div class="govuk-checkboxes govuk-checkboxes--small">
                    for mark in [Instead::NothingHeld, Instead::NotApplicable] {
                        <div class="govuk-checkboxes__item" key={mark.key()}>
                            <input class="govuk-checkboxes__input" type="checkbox" autocomplete="off"
                                id={format!("{id}-{}", mark.key())} value={mark.key()}
                                checked={value.instead == Some(mark)} onchange={onchange.clone()} />
                            <label class="govuk-label govuk-checkboxes__label"
                                for={format!("{id}-{}", mark.key())}>
                                { words.say(&keys::option("instead", mark.key()), &[]) }
                            </label>
                        </div>
                    }
                </div>
                if value.instead == Some(Instead::NotApplicable) {
                    <label class="govuk-label" for={why_id.clone()}>
                        { words.say("instead-why", &[]) }
                    </label>
                    <input class="govuk-input" id={why_id.clone()} type="text" autocomplete="off"
                        spellcheck="false" value={value.why.clone()} oninput={on_why} />
                }
                if value.instead.is_some() && !value.text.trim().is_empty() {
                    <p class="pp-quiet">{ words.say("instead-kept", &[]) }</p>
                }
            </fieldset>
        </details>
    }
}
