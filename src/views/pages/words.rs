//! The terms of the field in plain words, and a partnership's own file of them.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::areas::problem_list;
use super::{back, heading};
use crate::session::route::Page;
use crate::storage::db::Store;
use crate::storage::files::{self, offer};
use crate::views::{use_advice, use_draft, use_words};

/// What the page asks of the desk.
pub enum Ask {
    /// The terms.
    Terms,
    /// Whether this glossary can be used.
    Try(String),
    /// To use this glossary from now on.
    Use(String),
    /// A paper, and the number of the question: it comes back with the answer.
    Paper(String, String),
    /// The file of a paper.
    File(String),
    /// The file of a document, in a format.
    Document(String, String),
    /// What a file of answers of this person holds.
    Answers(String, String),
    /// To know the case as it is now: what moves from here on is told.
    Mark(String),
    /// What a file of arrangements says, and the number of the question.
    Area(String, String),
    /// To finish a version with this note, or to go back to one.
    Act(String, String),
}

/// A file to begin with.
const BEGIN: &str = r#"{
  "entries": [
    {
      "id": "our-team", "term": "early help hub", "forms": ["EHH"], "group": "people",
      "plain": "the team that offers a family help before things get serious"
    }
  ]
}
"#;

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct WordsProps {
    /// Where the partnership's own file is kept.
    pub store: Store,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The terms of the field.
#[component]
pub fn WordsPage(props: &WordsProps) -> Html {
    let words = use_words();
    let (draft, advice) = (use_draft(), use_advice());
    let own = use_state(String::new);
    let tried = use_state(|| None::<String>);
    {
        let (ask, store, own) = (props.desk.clone(), props.store.clone(), own.clone());
        use_effect_with((), move |()| {
            ask.emit(Ask::Terms);
            spawn_local(async move {
                if let Ok(Some(text)) = store.glossary().await {
                    own.set(text);
                }
            });
        });
    }
    let onchange = {
        let (ask, tried) = (props.desk.clone(), tried.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            let (ask, tried) = (ask.clone(), tried.clone());
            spawn_local(async move {
                let text = files::read(&file).await.unwrap_or_default();
                input.set_value("");
                tried.set(Some(text.clone()));
                ask.emit(Ask::Try(text));
            });
        }
    };
    // The desk has looked at the file: it is kept only if nothing is wrong with it.
    {
        let (ask, store, own) = (props.desk.clone(), props.store.clone(), own.clone());
        let tried = tried.clone();
        use_effect_with(advice.tried.clone(), move |problems| {
            let fine = problems.as_ref().is_some_and(|it| it.is_empty());
            let Some(text) = (*tried).clone().filter(|_| fine) else { return };
            tried.set(None);
            spawn_local(async move {
                if store.keep_glossary(&text).await.is_ok() {
                    own.set(text.clone());
                    ask.emit(Ask::Use(text));
                }
            });
        });
    }
    let save = {
        let text = if own.is_empty() { BEGIN.to_owned() } else { (*own).clone() };
        move |_: MouseEvent| drop(offer("words.json", "application/json", &(*text).into()))
    };
    let remove = {
        let (ask, store, own) = (props.desk.clone(), props.store.clone(), own.clone());
        move |_: MouseEvent| {
            let (ask, store, own) = (ask.clone(), store.clone(), own.clone());
            spawn_local(async move {
                if store.keep_glossary("").await.is_ok() {
                    own.set(String::new());
                    ask.emit(Ask::Use(String::new()));
                }
            });
        }
    };
    let button = "govuk-button govuk-button--secondary";
    let problems = tried.is_some().then(|| advice.tried.clone()).flatten().unwrap_or_default();
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("words-heading", &[])) }
            { problem_list(&problems, &words) }
            <p class="pp-lead">{ words.say("words-what", &[]) }</p>
            if let Some(terms) = &advice.terms {
                <p class="pp-quiet" id="pp-terms-count">
                    { words.say("words-count", &[("count", terms.terms.len().into())]) }
                </p>
                <div id="pp-terms">
                    for it in &terms.terms {
                        <details class="govuk-details pp-term" key={it.term.clone()}>
                            <summary class="govuk-details__summary">
                                <span class="govuk-details__summary-text">{ &it.term }</span>
                            </summary>
                            <div class="govuk-details__text">{ &it.plain }</div>
                        </details>
                    }
                </div>
            } else {
                <p class="pp-quiet" role="status">{ words.say("reading", &[]) }</p>
            }
            <h2 class="govuk-heading-m">{ words.say("words-own", &[]) }</h2>
            <p>{ words.say("words-own-what", &[]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-file">{ words.say("open-choose", &[]) }</label>
                <input class="govuk-file-upload" id="pp-file" type="file" autocomplete="off"
                    accept=".json,application/json" {onchange} />
            </div>
            <div class="pp-actions">
                <button type="button" class={button} onclick={save}>
                    { words.say(if own.is_empty() { "words-begin" } else { "areas-export" }, &[]) }
                </button>
                if !own.is_empty() {
                    <button type="button" class={button} id="pp-drop" onclick={remove}>
                        { words.say("areas-drop", &[]) }
                    </button>
                }
            </div>
        </>
    }
}
