//! Taking the draft away as a file: locked, unless somebody insists.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{back, focus_on, heading};
use crate::domain::Id;
use crate::export::saved;
use crate::session::route::Page;
use crate::storage::here::{day, now, today};
use crate::storage::{age, files};
use crate::vault::SHORTEST;
use crate::views::parts::passphrase::{Passphrase, put, typed};
use crate::views::parts::sure::Sure;
use crate::views::{Case, use_draft, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct CopyProps {
    /// The case.
    pub case: Case,
    /// Told when all of it was handed over as a file.
    pub done: Callback<()>,
}

/// A name that says nothing of the family: the date, and four digits to tell drafts apart.
pub fn file_name(draft: Id) -> String {
    named(draft, "json")
}

fn named(draft: Id, ending: &str) -> String {
    format!("report-{}-{}.{ending}", today(), &draft.to_string()[..4])
}

const BOX: &str = "pp-passphrase";

/// The page that makes the file.
#[component]
pub fn CopyPage(props: &CopyProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let said = use_state(String::new);
    let short = use_state(|| false);
    let shown = use_state(|| false);
    let without = use_state(|| false);
    let make = {
        let (case, words, said, short) =
            (props.case.clone(), words.clone(), said.clone(), short.clone());
        let (without, done) = (*without, props.done.clone());
        Callback::from(move |locked: bool| {
            let passphrase = if locked { typed(BOX) } else { String::new() };
            short.set(locked && passphrase.chars().count() < SHORTEST);
            if locked && passphrase.chars().count() < SHORTEST {
                focus_on("#pp-passphrase");
                return;
            }
            let (case, words, said) = (case.clone(), words.clone(), said.clone());
            let done = done.clone();
            said.set(words.say("copy-busy", &[]));
            spawn_local(async move {
                let (ending, kind) = if locked {
                    ("age", "application/octet-stream")
                } else {
                    ("json", "application/json")
                };
                let name = named(draft.0, ending);
                let made = age::make(&case.0, without, &passphrase).await;
                let handed = made.and_then(|it| {
                    files::offer(&name, kind, &it).map(|()| it.length().div_ceil(1024))
                });
                // A file without the Chair's part is no copy to fall back on.
                if handed.is_ok() && !without {
                    done.emit(());
                }
                said.set(match handed {
                    Ok(size) => words.say(
                        "copy-done",
                        &[
                            ("day", day(now()).into()),
                            ("name", name.into()),
                            ("size", size.to_string().into()),
                        ],
                    ),
                    Err(why) => why.as_string().unwrap_or_else(|| words.say("copy-failed", &[])),
                });
            });
        })
    };
    let suggest = {
        let (said, shown, words) = (said.clone(), shown.clone(), words.clone());
        let short = short.clone();
        move |_: MouseEvent| {
            short.set(false);
            let (said, shown, words) = (said.clone(), shown.clone(), words.clone());
            spawn_local(async move {
                match age::offered().await {
                    Ok(passphrase) => {
                        put(BOX, &passphrase);
                        shown.set(true);
                        said.set(words.say("copy-suggested", &[]));
                    }
                    Err(_) => said.set(words.say("copy-failed", &[])),
                }
            });
        }
    };
    let turn = {
        let without = without.clone();
        move |_: Event| without.set(!*without)
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("copy-heading", &[])) }
            <p class="pp-lead">{ words.say("copy-what", &[]) }</p>
            if saved::has_restricted(&props.case) {
                <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
                    <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" type="checkbox" id="pp-copy-without"
                            autocomplete="off" checked={*without} onchange={turn} />
                        <label class="govuk-label govuk-checkboxes__label" for="pp-copy-without">
                            { words.say("copy-without", &[]) }
                        </label>
                    </div>
                </div>
            }
            <Sure case={props.case.clone()}>
                <Passphrase id={BOX} label={words.say("copy-passphrase", &[])}
                    hint={words.say("copy-passphrase-hint", &[("least", SHORTEST.into())])}
                    error={short.then(|| words.say("copy-short", &[("least", SHORTEST.into())]))}
                    shown={shown} enter={make.reform(|()| true)} />
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-copy"
                        onclick={make.reform(|_: MouseEvent| true)}>
                        { words.say("copy-lock", &[]) }
                    </button>
                    <button type="button" class="govuk-button govuk-button--secondary" id="pp-suggest"
                        onclick={suggest}>
                        { words.say("copy-suggest", &[]) }
                    </button>
                </div>
                <details class="govuk-details">
                    <summary class="govuk-details__summary" id="pp-plain">
                        <span class="govuk-details__summary-text">{ words.say("copy-plain", &[]) }</span>
                    </summary>
                    <div class="govuk-details__text">
                        <p>{ words.say("copy-plain-what", &[]) }</p>
                        <button type="button" class="govuk-button govuk-button--warning" id="pp-copy-plain"
                            onclick={make.reform(|_: MouseEvent| false)}>
                            { words.say("copy-plain-yes", &[]) }
                        </button>
                    </div>
                </details>
            </Sure>
            <p class="govuk-body" role="status" id="pp-copy-done">{ &*said }</p>
            <p class="pp-quiet">{ words.say("copy-format", &[]) }</p>
        </>
    }
}
