//! The coach's questions beside a field: never in the way, never more than three.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::domain::Value;
use crate::domain::edit::{At, Edit};
use crate::session::advice::Note;
use crate::storage::here::{document, new_id};
use crate::views::pages::focus_on;
use crate::views::{Sink, use_advice, use_sink, use_words};

/// What the questions beside a field are drawn from.
#[derive(Properties, PartialEq)]
pub struct BesideProps {
    /// The record.
    pub at: At,
    /// The field; empty for the record as a whole.
    pub field: &'static str,
}

/// The questions beside a field.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let words = use_words();
    let notes = use_advice().beside(props.at, props.field);
    let control = props.at.html_id(props.field);
    html! {
        if !notes.is_empty() {
            <div class="pp-advice" role="group" aria-label={words.say("advice-group", &[])}>
                for note in notes {
                    <Question key={note.rule.clone()} note={note.clone()} control={control.clone()} />
                }
            </div>
        }
    }
}

/// What one question is drawn from.
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The question.
    pub note: Note,
    /// The id of the control it is about; empty where "Change it" is a link of its own.
    pub control: String,
}

/// One question, and the three answers to it.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let explains = use_state(|| false);
    let because = use_state(String::new);
    // What was answered goes at once; the desk says the same a moment later.
    let answered = use_state_eq(|| None::<String>);
    let QuestionProps { note, control } = props;
    if answered.as_ref() == Some(&note.about) {
        return Html::default();
    }
    let answer = |kind: &'static str, why: String| {
        let (sink, note, control) = (sink.clone(), note.clone(), control.clone());
        let answered = answered.clone();
        move || {
            dismiss(&sink, &note, kind, &why);
            answered.set(Some(note.about.clone()));
            focus_on(&format!("[id=\"{control}\"]"));
        }
    };
    let change = {
        let (note, control) = (note.clone(), control.clone());
        move |_: MouseEvent| select(&control, note.span)
    };
    let explain = {
        let explains = explains.clone();
        move |_: MouseEvent| explains.set(!*explains)
    };
    let typed = {
        let because = because.clone();
        move |event: InputEvent| {
            because.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let fine = answer("fine", (*because).clone());
    let later = answer("later", String::new());
    let id = format!("because-{control}-{}", note.rule);
    html! {
        <div class="pp-question">
            <p class="pp-question__text">{ &note.question }</p>
            <details class="govuk-details pp-question__why">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        { words.say("advice-why", &[]) }
                        <span class="govuk-visually-hidden">{ ": " }{ &note.question }</span>
                    </span>
                </summary>
                <div class="govuk-details__text">
                    <p>{ &note.why }</p>
                    if !note.better.is_empty() {
                        <p><strong>{ words.say("example-weak", &[]) }</strong>{ " " }{ &note.weak }</p>
                        <p><strong>{ words.say("example-good", &[]) }</strong>{ " " }{ &note.better }</p>
                    }
                    <p class="pp-quiet">{ &note.rule }{ " " }{ &note.source }</p>
                </div>
            </details>
            <div class="pp-question__answers">
                if !control.is_empty() {
                    <button type="button" class="pp-link" onclick={change}>
                        { words.say("advice-change", &[]) }
                    </button>
                }
                <button type="button" class="pp-link" aria-expanded={explains.to_string()}
                    onclick={explain}>
                    { words.say("advice-fine", &[]) }
                </button>
                <button type="button" class="pp-link" onclick={move |_| later()}>
                    { words.say("advice-later", &[]) }
                </button>
            </div>
            if *explains {
                <div class="pp-question__because">
                    <label class="govuk-label" for={id.clone()}>{ words.say("advice-because", &[]) }</label>
                    <input class="govuk-input" type="text" {id} autocomplete="off" spellcheck="false"
                        value={(*because).clone()} oninput={typed} />
                    <button type="button" class="govuk-button govuk-button--secondary"
                        onclick={move |_| fine()}>
                        { words.say("advice-keep", &[]) }
                    </button>
                </div>
            }
        </div>
    }
}

/// Keeps an answer with the text it is about.
pub fn dismiss(sink: &Sink, note: &Note, kind: &str, because: &str) {
    let text = |it: &str| Value::Text(it.to_owned());
    let fields = vec![
        ("rule", text(&note.rule)),
        ("at", text(&note.place)),
        ("about", text(&note.about)),
        ("kind", text(kind)),
        ("because", text(because)),
    ];
    sink.edit(Edit::Add(At::row("dismissals", new_id()), fields));
}

/// Gives the focus to a control, with the words a question is about selected.
fn select(control: &str, span: Option<(u32, u32)>) {
    focus_on(&format!("[id=\"{control}\"]"));
    let Some((from, to)) = span else { return };
    let Some(element) = document().get_element_by_id(control) else { return };
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        let _ = area.set_selection_range(from, to);
    } else if let Some(line) = element.dyn_ref::<HtmlInputElement>() {
        let _ = line.set_selection_range(from, to);
    }
}
