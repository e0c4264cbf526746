//! The copy of one person, with all that its author should know of it.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::files::Files;
use super::{print, save};
use crate::domain::edit::{At, Edit};
use crate::domain::{Id, Json, TypedDate, Value, from_iso};
use crate::storage::files;
use crate::storage::here::{new_id, today};
use crate::views::pages::Ask;
use crate::views::parts::finds::{Found, home};
use crate::views::parts::paper::Paper;
use crate::views::parts::sure::Sure;
use crate::views::parts::told::Told;
use crate::views::parts::wordings::{WordingBox, still_fits};
use crate::views::{Case, use_advice, use_draft, use_sink};

#[derive(Properties, PartialEq)]
pub(super) struct CopyOfProps {
    pub(super) case: Case,
    pub(super) told: Told,
    pub(super) reader: Id,
    pub(super) desk: Callback<Ask>,
    /// Is it the copy of the case as it is now?
    pub(super) is_fresh: bool,
}

/// The copy of one person.
#[component]
pub(super) fn CopyOf(props: &CopyOfProps) -> Html {
    let (sink, draft) = (use_sink(), use_draft());
    let CopyOfProps { case, told, reader, desk, .. } = props;
    let say = told.part("say");
    let doc = told.part("doc");
    let (finds, kept) = (told.list("finds"), told.list("kept"));
    let is_young = case.children.get(*reader).is_some();
    let names: Vec<String> = finds
        .iter()
        .filter(|it| it.text("hit") == "place" && it.text("dealt").is_empty())
        .map(|it| it.text("quote"))
        .collect();
    let has_names = !names.is_empty();
    let confirm = {
        let (sink, case) = (sink.clone(), case.clone());
        move |_: MouseEvent| {
            let before = case.copies.confirmed.0.clone();
            let lines = before.lines().map(str::to_owned).chain(names.iter().cloned());
            let mut all: Vec<String> = lines.filter(|it| !it.trim().is_empty()).collect();
            all.sort();
            all.dedup();
            let value = Value::Text(all.join("\n"));
            sink.edit(Edit::Set(At::part("copies"), "confirmed", value));
        }
    };
    let swaps = {
        let sink = sink.clone();
        move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            let value = Value::Text(if on { "yes" } else { "no" }.to_owned());
            sink.edit(Edit::Set(At::part("copies"), "swaps", value));
        }
    };
    let swapped = case.copies.swaps.is(crate::domain::common::YesNo::Yes);
    let still = |place: String| {
        let (sink, case) = (sink.clone(), case.clone());
        move |_: MouseEvent| still_fits(&sink, &case, &place)
    };
    let ready = props.is_fresh && told.is("ready");
    // Boxes that nobody opened are not made: a long report has thousands.
    let unfolded = use_state(|| false);
    let unfold = {
        let unfolded = unfolded.clone();
        move |_: Event| unfolded.set(true)
    };
    let sources = if *unfolded { told.list("sources") } else { Vec::new() };
    let label = |key: &str| AttrValue::from(say.text(key));
    let labels =
        [label("copies-words-label"), label("copies-young-label"), label("copies-young-words")];
    let what = |it: &Told| html! { <span class="govuk-visually-hidden">{ ": " }{ it.text("what") }</span> };
    html! {
        <>
            if !told.text("hint").is_empty() { <p class="govuk-inset-text pp-no-print">{ told.text("hint") }</p> }
            <section class="pp-no-print" id="pp-finds">
                <h2 class="govuk-heading-m" tabindex="-1">{ say.text("copies-check") }</h2>
                if finds.is_empty() {
                    <p>{ say.text("copies-check-none") }</p>
                } else {
                    <p>{ say.text("copies-check-what") }</p>
                }
                for it in told.list("stale") {
                    <div class="pp-find pp-find--stops" key={it.text("id")}>
                        <p class="pp-find__says">{ say.text("copies-changed") }{ ": " }{ it.text("what") }</p>
                        <p>{ say.text("copies-before") }</p>
                        <blockquote class="pp-wording__said">{ it.text("before") }</blockquote>
                        <p>{ say.text("copies-now") }</p>
                        <blockquote class="pp-wording__said">{ it.text("now") }</blockquote>
                        <p>{ say.text("copies-words-label") }{ ":" }</p>
                        <blockquote class="pp-wording__said">{ it.text("words") }</blockquote>
                        <button type="button" class="govuk-button govuk-button--secondary"
                            onclick={still(it.text("at"))}>
                            { say.text("copies-still") }{ what(&it) }
                        </button>
                    </div>
                }
                for (number, it) in finds.iter().enumerate() {
                    <Found key={format!("{}{}{}", it.text("about"), it.text("hit"), it.text("quote"))}
                        case={case.clone()} reader={*reader} find={it.clone()} say={say.clone()} {number} />
                }
                if has_names {
                    <button type="button" class="govuk-button govuk-button--secondary" id="pp-confirm"
                        onclick={confirm}>{ say.text("copies-confirm") }</button>
                }
            </section>
            <Sure case={case.clone()}>
                <Actions say={say.clone()} which={reader.to_string()} desk={desk.clone()} {ready}
                    reader={Some(*reader)} code={doc.text("code")} title={doc.text("reader")} />
            </Sure>
            <details class="govuk-details pp-no-print" id="pp-kept">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        { say.text("copies-kept") }{ format!(" ({})", kept.len()) }
                    </span>
                </summary>
                <p>{ say.text(if kept.is_empty() { "copies-kept-none" } else { "copies-kept-what" }) }</p>
                <ul class="govuk-list govuk-list--bullet">
                    for it in kept {
                        <li key={it.text("at")}>
                            if let Some(href) = home(case, draft, &it.text("at")) {
                                <a class="govuk-link" {href}>{ it.text("what") }</a>
                            } else {
                                { it.text("what") }
                            }
                            { " " }<span class="pp-quiet">{ it.text("why") }</span>
                        </li>
                    }
                </ul>
            </details>
            <details class="govuk-details pp-no-print" id="pp-words" ontoggle={unfold}>
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{ say.text("copies-words") }</span>
                </summary>
                <p>{ say.text("copies-words-what") }</p>
                <div class="govuk-checkboxes govuk-checkboxes--small">
                    <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" id="pp-swaps" type="checkbox"
                            checked={swapped} onchange={swaps} aria-describedby="pp-swaps-what" />
                        <label class="govuk-label govuk-checkboxes__label" for="pp-swaps">
                            { say.text("copies-swaps") }
                        </label>
                    </div>
                </div>
                <p class="pp-quiet" id="pp-swaps-what">{ say.text("copies-swaps-what") }</p>
                for it in sources {
                    <WordingBox key={it.text("at")} case={case.clone()} at={it.text("at")}
                        what={it.text("what")} young={is_young.then_some(*reader)}
                        labels={labels.clone()} />
                }
            </details>
            <details class="govuk-details pp-no-print" id="pp-reads">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{ say.text("copies-reads") }</span>
                </summary>
                <p>{ told.text("age") }</p>
                <ul class="govuk-list govuk-list--bullet">
                    for it in told.texts("long") { <li>{ it }</li> }
                </ul>
                <p>{ told.texts("hard").join(", ") }</p>
            </details>
            <h2 class="govuk-heading-m pp-no-print">{ say.text("copies-paper") }</h2>
            <Paper {doc} {ready} instead={say.text("copies-open-first")} />
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct ActionsProps {
    pub(super) say: Told,
    pub(super) which: String,
    pub(super) desk: Callback<Ask>,
    pub(super) ready: bool,
    #[prop_or_default]
    pub(super) reader: Option<Id>,
    #[prop_or_default]
    pub(super) code: String,
    /// Whose paper it is, for the message after saving.
    #[prop_or_default]
    pub(super) title: String,
}

/// What was asked of the desk.
#[derive(Clone, Copy, PartialEq)]
enum Want {
    Save,
    Print,
    Answers,
}

/// Save, print, write it in the log; and the answers that come back.
#[component]
pub(super) fn Actions(props: &ActionsProps) -> Html {
    let (sink, advice) = (use_sink(), use_advice());
    let ActionsProps { say, which, desk, ready, reader, code, title } = props;
    let done = use_state(String::new);
    // What the desk hands over counts once, for whoever asked.
    let waits = use_mut_ref(|| None::<Want>);
    {
        let (waits, done, say, sink) = (waits.clone(), done.clone(), say.clone(), sink.clone());
        let (reader, code, title) = (*reader, code.clone(), title.clone());
        let made = if reader.is_some() { "copies-made" } else { "copies-made-chair" };
        let handed = advice.handed.clone();
        use_effect_with(advice.which_handed(), move |_| {
            let Some(handed) = handed.as_ref() else { return };
            // A file in another format, asked for beside this, is not what was asked for here.
            let is_mine = match &*waits.borrow() {
                Some(Want::Answers) => handed.text(0) == "answers",
                _ => handed.text(0) == "file" && handed.count() < 4,
            };
            let Some(want) = is_mine.then(|| waits.take()).flatten() else { return };
            if want == Want::Answers {
                let found = Json::parse(&handed.text(1)).ok();
                let key = match (found, reader) {
                    (Some(Json::Text(_)), _) => "copies-answers-other",
                    (Some(Json::List(rows)), Some(reader)) if !rows.is_empty() => {
                        rows.iter().for_each(|it| take_in(&sink, reader, it));
                        "copies-answers-in"
                    }
                    (Some(_), _) => "copies-answers-none",
                    (None, _) => "copies-answers-bad",
                };
                done.set(say.text(key));
            } else if want == Want::Print {
                // What is on the page was checked just now, and is what was checked.
                match handed.count() > 1 && handed.text(1).contains(&code) {
                    true => print(),
                    false => done.set(say.text("copies-open-first")),
                }
            } else {
                let name = handed.text(1);
                done.set(match save(handed) {
                    // Files of several people lie side by side: which is whose is said here alone.
                    true => format!("{} {name} – {title}", say.text(made)),
                    false => say.text("copies-open-first"),
                });
            }
        });
    }
    // The desk checks anew, whatever the page shows: a key may have been pressed meanwhile.
    let ask = |want: Want| {
        let (waits, desk, which) = (waits.clone(), desk.clone(), which.clone());
        let (ready, done, say) = (*ready, done.clone(), say.clone());
        move |_: MouseEvent| {
            if !ready {
                done.set(say.text("copies-open-first"));
                return;
            }
            *waits.borrow_mut() = Some(want);
            desk.emit(Ask::File(which.clone()));
        }
    };
    let (make, paper) = (ask(Want::Save), ask(Want::Print));
    let log = {
        let (sink, reader, code, done, say) =
            (sink.clone(), *reader, code.clone(), done.clone(), say.clone());
        let ready = *ready;
        move |_: MouseEvent| {
            if !ready {
                done.set(say.text("copies-open-first"));
                return;
            }
            let Some(reader) = reader else { return };
            let text = |it: &str| Value::Text(it.to_owned());
            let fields = vec![
                ("person", text(&reader.to_string())),
                ("shared", text("yes")),
                ("version", text(&code)),
                ("date", Value::Date(from_iso(&today()).map(TypedDate::of).unwrap_or_default())),
            ];
            sink.edit(Edit::Add(At::row("sharing", new_id()), fields));
            done.set(say.text("copies-noted"));
        }
    };
    let answers = {
        let (waits, desk, which) = (waits.clone(), desk.clone(), which.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            let (waits, desk, which) = (waits.clone(), desk.clone(), which.clone());
            spawn_local(async move {
                // Larger than any copy's answers: not even read.
                let small = files::size(&file) <= 1_048_576.0;
                let text = if small {
                    files::read(&file).await.unwrap_or_default()
                } else {
                    String::new()
                };
                input.set_value("");
                *waits.borrow_mut() = Some(Want::Answers);
                desk.emit(Ask::Answers(which, text));
            });
        }
    };
    let button = "govuk-button govuk-button--secondary";
    html! {
        <section class="pp-no-print">
            <div class="pp-actions">
                <button type="button" class="govuk-button" id="pp-make" onclick={make}>
                    { say.text(if reader.is_some() { "copies-make" } else { "copies-yours" }) }
                </button>
                <button type="button" class={button} onclick={paper}>{ say.text("copies-print") }</button>
                if reader.is_some() {
                    <button type="button" class={button} id="pp-log" onclick={log}>
                        { say.text("copies-note") }
                    </button>
                }
            </div>
            <p role="status" id="pp-done">{ (*done).clone() }</p>
            <Files say={say.clone()} which={which.clone()} desk={desk.clone()} ready={*ready}
                formats={vec!["word".to_owned(), "text".to_owned()]} prints={false} />
            if reader.is_some() {
                <div class="govuk-form-group">
                    <label class="govuk-label" for="pp-file">{ say.text("copies-answers") }</label>
                    <div class="govuk-hint" id="pp-file-hint">{ say.text("copies-answers-what") }</div>
                    <input class="govuk-file-upload" id="pp-file" type="file" autocomplete="off"
                        accept=".json,application/json" aria-describedby="pp-file-hint" onchange={answers} />
                </div>
            }
        </section>
    }
}

/// Puts one answer of a reader among the remarks.
fn take_in(sink: &crate::views::Sink, reader: Id, row: &Json) {
    let Json::List(cells) = row else { return };
    let cell = |at: usize| {
        let text = cells.get(at).and_then(Json::as_text).unwrap_or_default();
        Value::Text(text.to_owned())
    };
    let fields = vec![
        ("person", Value::Text(reader.to_string())),
        ("verdict", cell(0)),
        ("about", cell(1)),
        ("words", cell(2)),
        ("copy", cell(3)),
    ];
    sink.edit(Edit::Add(At::row("remarks", new_id()), fields));
}
