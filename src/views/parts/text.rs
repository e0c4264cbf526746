//! Boxes of text: a line, several lines, a date in words.
//!
//! They pass on exactly what was typed. State that differs from the box, even by a trimmed space,
//! makes Yew write the box and throws the caret to its end.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field::ControlProps;
use super::help::{aria, label};
use crate::domain::{Precision, Value, When};
use crate::text::Words;
use crate::views::use_words;

/// Listens to `change` too: dictation and autofill may send nothing else.
#[hook]
fn use_typed(
    set: &Callback<Value>,
    read: fn(&web_sys::Event) -> String,
) -> (Callback<InputEvent>, Callback<Event>) {
    let oninput = use_callback(set.clone(), move |event: InputEvent, set: &Callback<Value>| {
        set.emit(Value::Text(read(&event)));
    });
    let onchange = use_callback(set.clone(), move |event: Event, set: &Callback<Value>| {
        set.emit(Value::Text(read(&event)));
    });
    (oninput, onchange)
}

fn of_input(event: &web_sys::Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

fn of_area(event: &web_sys::Event) -> String {
    event.target_unchecked_into::<HtmlTextAreaElement>().value()
}

/// One line.
#[component]
pub fn TextLine(props: &ControlProps<AttrValue>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let (oninput, onchange) = use_typed(set, of_input);
    html! {
        <div class="govuk-form-group">
            { label(&words, key, scope, id) }
            <input class="govuk-input" {id} type="text" autocomplete="off" spellcheck="false"
                data-gramm="false" data-enable-grammarly="false"
                value={value.clone()} {oninput} {onchange} aria-describedby={aria(&words, key, id)} />
        </div>
    }
}

/// Several lines.
#[component]
pub fn TextArea(props: &ControlProps<AttrValue>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let (oninput, onchange) = use_typed(set, of_area);
    html! {
        <div class="govuk-form-group">
            { label(&words, key, scope, id) }
            <textarea class="govuk-textarea" {id} rows="4" autocomplete="off" spellcheck="false"
                data-gramm="false" data-enable-grammarly="false"
                value={value.clone()} {oninput} {onchange} aria-describedby={aria(&words, key, id)} />
        </div>
    }
}

/// A date in words, with what it was read as.
#[component]
pub fn WhenLine(props: &ControlProps<AttrValue>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let (oninput, onchange) = use_typed(set, of_input);
    let read_id = format!("{id}-read");
    let hint = aria(&words, key, id).map_or(String::new(), |it| format!("{it} "));
    html! {
        <div class="govuk-form-group">
            { label(&words, key, scope, id) }
            <input class="govuk-input pp-when" {id} type="text" autocomplete="off"
                spellcheck="false" data-gramm="false" data-enable-grammarly="false"
                value={value.clone()} {oninput} {onchange}
                aria-describedby={format!("{hint}{read_id}")} />
            <p id={read_id} class="pp-quiet">{ read_as(&words, value) }</p>
        </div>
    }
}

/// What a date in words was read as.
fn read_as(words: &Words, typed: &str) -> String {
    if typed.trim().is_empty() {
        return words.say("when-how", &[]);
    }
    let Some(span) = When(typed.to_owned()).read() else { return words.say("when-unread", &[]) };
    let (first, last) = (words.day(span.first), words.day(span.last));
    let key = match span.precision {
        Precision::Ongoing => "when-since",
        _ if span.first == span.last => "when-day",
        Precision::About => "when-about",
        _ => "when-span",
    };
    words.say(key, &[("first", first.into()), ("last", last.into())])
}
