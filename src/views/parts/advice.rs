//! The coach's questions beside a field: never in the way, never more than three.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::domain::CaseFile;
use crate::domain::dismissal::DismissKind;
use crate::domain::edit::{At, Edit};
use crate::storage::here::{document, new_id};
use crate::views::pages::focus_on;
use crate::views::{Case, Question, Sink, use_advice, use_sink, use_words};

/// What the questions beside a field are drawn from.
#[derive(Properties, PartialEq)]
pub struct BesideProps {
    /// The case.
    pub case: Case,
    /// The record.
    pub at: At,
    /// The field; empty for the record as a whole.
    pub field: &'static str,
}

/// The questions beside a field.
///
/// Nothing here moves the page under a hand: what is asked already when the field comes is spread
/// out; what comes up later is a button in a line that was kept free for it; and a question that
/// is settled by a change keeps its place, greyed, until the field is left.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let words = use_words();
    let now = use_advice().beside(props.at, props.field);
    let shown = use_state(|| now.clone());
    let control = props.at.html_id(props.field);
    let is_asked = |it: &Question| now.iter().any(|other| other.is_same(it));
    let fresh = now.iter().filter(|it| !shown.iter().any(|other| other.is_same(it))).count();
    let open = {
        let (shown, now) = (shown.clone(), now.clone());
        move |_: MouseEvent| shown.set(now.clone())
    };
    html! {
        <div class="pp-beside">
            if !shown.is_empty() {
                <div class="pp-advice" role="group" aria-label={words.say("advice-group", &[])}>
                    for it in shown.iter() {
                        <Asked key={it.note.id} case={props.case.clone()} question={it.clone()}
                            control={control.clone()} settled={!is_asked(it)} />
                    }
                </div>
            }
            if fresh > 0 {
                <button type="button" class="pp-link pp-ask" onclick={open}>
                    { words.say("advice-fresh", &[("count", fresh.into())]) }
                </button>
            }
        </div>
    }
}

/// What one question is drawn from.
#[derive(Properties, PartialEq)]
pub struct AskedProps {
    /// The case.
    pub case: Case,
    /// The question.
    pub question: Question,
    /// The id of the control it is about; empty where "Change it" is a link of its own.
    pub control: String,
    /// Has a change settled it? Then it only keeps its place.
    #[prop_or_default]
    pub settled: bool,
}

/// One question, and the three answers to it.
#[component]
pub fn Asked(props: &AskedProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let explains = use_state(|| false);
    let because = use_state(String::new);
    // What was answered goes at once; the desk says the same a moment later.
    let answered = use_state(|| false);
    let AskedProps { case, question, control, settled } = props;
    let (note, rule) = (&question.note, &question.rule);
    if *answered {
        return Html::default();
    }
    let answer = |kind: DismissKind, why: String| {
        let (sink, question, control) = (sink.clone(), question.clone(), control.clone());
        let (answered, case) = (answered.clone(), case.clone());
        move || {
            dismiss(&sink, &case, &question, kind, &why);
            answered.set(true);
            focus_on(&format!("[id=\"{control}\"]"));
        }
    };
    let change = {
        let (span, control) = (note.span, control.clone());
        move |_: MouseEvent| select(&control, span)
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
    let fine = answer(DismissKind::Fine, (*because).clone());
    let later = answer(DismissKind::Later, String::new());
    let id = format!("because-{control}-{}", note.id);
    html! {
        <div class={classes!("pp-question", settled.then_some("pp-question--settled"))}>
            <p class="pp-question__text">{ &note.asked.question }</p>
            <details class="govuk-details pp-question__why">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        { words.say("advice-why", &[]) }
                        <span class="govuk-visually-hidden">{ ": " }{ &note.asked.question }</span>
                    </span>
                </summary>
                <div class="govuk-details__text">
                    <p>{ if note.asked.why.is_empty() { &rule.why } else { &note.asked.why } }</p>
                    if !rule.better.is_empty() {
                        <p><strong>{ words.say("example-weak", &[]) }</strong>{ " " }{ &rule.weak }</p>
                        <p><strong>{ words.say("example-good", &[]) }</strong>{ " " }{ &rule.better }</p>
                    }
                    <p class="pp-quiet">{ &rule.rule }{ " " }{ &rule.source }</p>
                </div>
            </details>
            <div class="pp-question__answers">
                if !control.is_empty() {
                    <button type="button" class="pp-link" disabled={*settled} onclick={change}>
                        { words.say("advice-change", &[]) }
                    </button>
                }
                <button type="button" class="pp-link" aria-expanded={explains.to_string()}
                    disabled={*settled} onclick={explain}>
                    { words.say("advice-fine", &[]) }
                </button>
                <button type="button" class="pp-link" disabled={*settled} onclick={move |_| later()}>
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

/// What a question is about: what the field holds now is what was read before it was answered.
fn about(case: &CaseFile, question: &Question) -> String {
    let asked = &question.note.asked;
    let held = At::read(&asked.place).filter(|it| !it.1.is_empty());
    held.map_or(asked.about.clone(), |(at, field)| case.said_at(at, field))
}

/// Keeps an answer with the text it is about.
pub fn dismiss(
    sink: &Sink,
    case: &CaseFile,
    question: &Question,
    kind: DismissKind,
    because: &str,
) {
    let asked = &question.note.asked;
    let (about, fresh) = (about(case, question), new_id());
    let edits = match kind {
        DismissKind::Awake => case.wake(&asked.rule, fresh),
        kind => case.answer([&asked.rule, &asked.place, &about], kind, because, fresh),
    };
    edits.into_iter().for_each(|it| sink.edit(it));
}

/// Takes an answer back: the question is asked again.
pub fn take_back(sink: &Sink, case: &CaseFile, question: &Question) {
    let asked = &question.note.asked;
    let about = about(case, question);
    if let Some(answer) = case.answered([&asked.rule, &asked.place, &about]) {
        sink.edit(Edit::Remove(At::row("dismissals", answer.id)));
    }
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
