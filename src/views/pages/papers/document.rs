//! The documents of the conference: their list, one of them with its files, and the texts to copy.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::files::Files;
use crate::domain::Id;
use crate::session::route::{DOCUMENTS, Page, Paper};
use crate::storage::files::copy;
use crate::views::pages::Ask;
use crate::views::parts::finds::{Found, home};
use crate::views::parts::paper::Paper as Sheets;
use crate::views::parts::sure::Sure;
use crate::views::parts::told::Told;
use crate::views::{Case, Draft, use_draft};

#[derive(Properties, PartialEq)]
pub(super) struct ListProps {
    pub(super) told: Told,
}

/// The address of a document by the name the desk gives it.
fn link_to(draft: Draft, key: &str) -> String {
    let name = key.strip_prefix("doc-").unwrap_or_default();
    let known = DOCUMENTS.iter().find(|it| **it == name);
    draft.link(Page::Papers(known.map_or(Paper::Documents, |it| Paper::Document(it))))
}

/// All documents, each with those for whom it can be made.
#[component]
pub(super) fn DocumentList(props: &ListProps) -> Html {
    let draft = use_draft();
    let told = &props.told;
    let say = told.part("say");
    html! {
        <>
            <p class="pp-lead">{ say.text("documents-what") }</p>
            <p class="govuk-inset-text">{ told.text("stage") }</p>
            <ul class="pp-documents" id="pp-documents">
                for it in told.list("layouts") {
                    <li key={it.text("name")}>
                        <h2 class="govuk-heading-s">{ it.text("name") }</h2>
                        <p>{ it.text("what") }</p>
                        <p class="pp-documents__for">
                            for circle in it.list("circles") {
                                <a class="govuk-link" key={circle.text("key")}
                                    href={link_to(draft, &circle.text("key"))}>
                                    <span class="govuk-visually-hidden">{ it.text("name") }{ " " }</span>
                                    { circle.text("name") }
                                </a>
                            }
                        </p>
                    </li>
                }
            </ul>
            <p class="pp-documents__for">
                <a class="govuk-link" href={draft.link(Page::Papers(Paper::Boxes))}>
                    { say.text("documents-boxes") }
                </a>
            </p>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct DocumentProps {
    pub(super) case: Case,
    pub(super) told: Told,
    pub(super) which: String,
    pub(super) desk: Callback<Ask>,
    /// Is it the document of the case as it is now?
    pub(super) is_fresh: bool,
}

/// One document.
#[component]
pub(super) fn Document(props: &DocumentProps) -> Html {
    let draft = use_draft();
    let DocumentProps { case, told, which, desk, is_fresh } = props;
    let say = told.part("say");
    let doc = told.part("doc");
    let (finds, left) = (told.list("finds"), told.list("left"));
    let ready = *is_fresh && told.is("ready");
    html! {
        <>
            if !told.list("others").is_empty() {
                <p class="pp-no-print">
                    { say.text("documents-other") }{ " " }
                    for it in told.list("others") {
                        <a class="govuk-link" key={it.text("key")} href={link_to(draft, &it.text("key"))}>
                            { it.text("name") }
                        </a>
                    }
                </p>
            }
            if !finds.is_empty() {
                <section class="pp-no-print" id="pp-finds">
                    <h2 class="govuk-heading-m" tabindex="-1">{ say.text("documents-tells") }</h2>
                    <p>{ say.text("documents-tells-what") }</p>
                    for (number, it) in finds.iter().enumerate() {
                        <Found key={it.text("about")} case={case.clone()} reader={Id::NONE}
                            find={it.clone()} say={say.clone()} {number} />
                    }
                </section>
            }
            <Sure case={case.clone()}>
                <Files say={say.clone()} which={which.clone()} desk={desk.clone()} {ready}
                    formats={told.texts("formats")} />
            </Sure>
            if !left.is_empty() {
                <details class="govuk-details pp-no-print" id="pp-left">
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { say.text("documents-left") }{ format!(" ({})", left.len()) }
                        </span>
                    </summary>
                    <p>{ say.text("documents-left-what") }</p>
                    <ul class="govuk-list govuk-list--bullet">
                        for (number, it) in left.iter().enumerate() {
                            <li key={number}>
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
            }
            <Sheets {doc} {ready} instead={say.text("documents-first")} />
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct BoxesProps {
    pub(super) case: Case,
    pub(super) told: Told,
}

/// The report as texts to copy into the form of an agency.
#[component]
pub(super) fn Boxes(props: &BoxesProps) -> Html {
    let draft = use_draft();
    let say = props.told.part("say");
    let boxes = props.told.list("boxes");
    let done = use_state(String::new);
    let take = |text: String, name: String| {
        let (done, say) = (done.clone(), say.clone());
        move |_: MouseEvent| {
            let (done, say, text, name) = (done.clone(), say.clone(), text.clone(), name.clone());
            spawn_local(async move {
                let key = match copy(&text).await {
                    Ok(()) => "documents-copied",
                    Err(_) => "documents-copy-failed",
                };
                done.set(format!("{name}: {}", say.text(key)));
            });
        }
    };
    html! {
        <>
            <p class="pp-lead">{ say.text("documents-boxes-what") }</p>
            if !props.told.is("ready") {
                <p class="govuk-inset-text" id="pp-boxes-first">
                    { say.text("documents-boxes-first") }{ " " }
                    <a class="govuk-link" href={link_to(draft, "doc-report-professionals")}>
                        { say.text("documents-boxes-report") }
                    </a>
                </p>
            }
            <p role="status" id="pp-done" class="pp-boxes__done">{ (*done).clone() }</p>
            <Sure case={props.case.clone()}>
                for (at, it) in boxes.iter().enumerate() {
                    <section class="pp-boxes" key={at}>
                        if at == 0 || boxes[at - 1].text("part") != it.text("part") {
                            <h2 class="govuk-heading-m">{ it.text("part") }</h2>
                        }
                        if it.text("label") != it.text("part") {
                            <h3 class="govuk-heading-s">{ it.text("label") }</h3>
                        }
                        <pre class="pp-boxes__text" tabindex="0" dir="auto">{ it.text("text") }</pre>
                        <button type="button" class="govuk-button govuk-button--secondary"
                            onclick={take(it.text("text"), it.text("label"))}>
                            { say.text("documents-copy") }
                            <span class="govuk-visually-hidden">{ ": " }{ it.text("label") }</span>
                        </button>
                    </section>
                }
            </Sure>
        </>
    }
}
