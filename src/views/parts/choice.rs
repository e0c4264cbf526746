//! One of a few, any of a few.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::field::ControlProps;
use super::help::{aria, help, label};
use crate::domain::Value;
use crate::views::pages::focus_later;
use crate::views::use_words;

/// Radio buttons, with a way back to no answer.
#[component]
pub fn Radios(props: &ControlProps<AttrValue>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, options } = props;
    let onchange = use_callback(set.clone(), |event: Event, set| {
        set.emit(Value::Text(event.target_unchecked_into::<HtmlInputElement>().value()));
    });
    let clear = use_callback((id.clone(), set.clone()), |_: MouseEvent, (id, set)| {
        set.emit(Value::Text(String::new()));
        // The button goes with the answer; the focus stays with the question.
        focus_later([format!("#{id}")]);
    });
    let inline =
        (options.len() <= 3 && options.all_short(&words, scope)).then_some("govuk-radios--inline");
    html! {
        <div class="govuk-form-group">
            <fieldset class="govuk-fieldset" aria-describedby={aria(&words, key, id)}>
                <legend class="govuk-fieldset__legend">{ words.of(key, scope) }</legend>
                { help(&words, key, scope, id) }
                <div class={classes!("govuk-radios", "govuk-radios--small", inline)}>
                    for (at, (option, label)) in options.labels(&words, scope).into_iter().enumerate() {
                        <div class="govuk-radios__item" key={option.to_string()}>
                            <input class="govuk-radios__input" type="radio" name={id.clone()}
                                id={option_id(id, at)} autocomplete="off"
                                checked={option == *value} value={option.clone()} onchange={onchange.clone()} />
                            <label class="govuk-label govuk-radios__label" for={option_id(id, at)}>
                                { label }
                            </label>
                        </div>
                    }
                </div>
            </fieldset>
            if !value.is_empty() {
                <button type="button" class="pp-link" onclick={clear}>
                    { words.say("clear-answer", &[]) }
                    <span class="govuk-visually-hidden">{ ": " }{ words.of(key, scope) }</span>
                </button>
            }
        </div>
    }
}

/// The first choice bears the field's own id, so that links to the field find it.
fn option_id(id: &str, at: usize) -> String {
    if at == 0 { id.to_owned() } else { format!("{id}-{at}") }
}

/// A list that opens.
#[component]
pub fn Select(props: &ControlProps<AttrValue>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, options } = props;
    let onchange = use_callback(set.clone(), |event: Event, set| {
        set.emit(Value::Text(event.target_unchecked_into::<HtmlSelectElement>().value()));
    });
    html! {
        <div class="govuk-form-group">
            { label(&words, key, scope, id) }
            <select class="govuk-select" {id} autocomplete="off" {onchange}
                aria-describedby={aria(&words, key, id)}>
                <option key="" value="" selected={value.is_empty()}>
                    { words.say("choose-none", &[]) }
                </option>
                for (option, label) in options.labels(&words, scope) {
                    <option key={option.to_string()} selected={option == *value} value={option.clone()}>
                        { label }
                    </option>
                }
            </select>
        </div>
    }
}

/// Check boxes.
#[component]
pub fn Checkboxes(props: &ControlProps<Rc<[String]>>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, options } = props;
    let deps = (value.clone(), set.clone());
    let onchange = use_callback(deps, |event: Event, (value, set)| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let option = input.value();
        let mut chosen: Vec<String> = value.iter().filter(|it| **it != option).cloned().collect();
        if input.checked() {
            chosen.push(option);
        }
        set.emit(Value::Many(chosen));
    });
    html! {
        <div class="govuk-form-group">
            <fieldset class="govuk-fieldset" aria-describedby={aria(&words, key, id)}>
                <legend class="govuk-fieldset__legend">{ words.of(key, scope) }</legend>
                { help(&words, key, scope, id) }
                <div class="govuk-checkboxes govuk-checkboxes--small">
                    for (at, (option, label)) in options.labels(&words, scope).into_iter().enumerate() {
                        <div class="govuk-checkboxes__item" key={option.to_string()}>
                            <input class="govuk-checkboxes__input" type="checkbox"
                                id={option_id(id, at)} autocomplete="off"
                                checked={value.iter().any(|it| **it == *option)}
                                value={option.clone()} onchange={onchange.clone()} />
                            <label class="govuk-label govuk-checkboxes__label" for={option_id(id, at)}>
                                { label }
                            </label>
                        </div>
                    }
                </div>
                if options.len() == 0 {
                    <p class="pp-quiet">{ words.say("choose-empty", &[]) }</p>
                }
            </fieldset>
        </div>
    }
}
