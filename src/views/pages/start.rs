//! The start page: what this is, and the drafts.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::heading;
use crate::domain::CaseFile;
use crate::domain::sections::Section;
use crate::domain::setting::Mode;
use crate::export::pieces::Pieces;
use crate::session::route::{Door, Page, Route, Spot};
use crate::session::saving::SaveError;
use crate::storage::db::Store;
use crate::storage::drafts::Head;
use crate::storage::here::{clock, day, go, new_id, now};
use crate::views::{Lock, W, use_vault, use_words};

/// What the start page is drawn from.
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// The practice drafts, once they are read.
    pub heads: Option<Result<Vec<Head>, SaveError>>,
    /// The drafts of real families, once they are open and read.
    pub real: Option<Result<Vec<Head>, SaveError>>,
}

/// The start page.
#[component]
pub fn StartPage(props: &StartProps) -> Html {
    let words = use_words();
    let begin = |_: MouseEvent| {
        let first = Section::find("setup-1").expect("the first page of the table");
        go(&Route::Draft(new_id(), Page::Section(Spot::of(first, None))).address());
    };
    let vault = use_vault();
    let failed = use_state(|| None::<SaveError>);
    let begin_real = {
        let (vault, failed) = (vault.clone(), failed.setter());
        move |_: MouseEvent| match vault.lock {
            Lock::Open => spawn_local(begin_real(vault.store.clone(), failed.clone())),
            Lock::Shut => go(&Route::Lock(Door::Unlock).address()),
            // Where there is a vault already, that page asks for its passphrase.
            _ => go(&Route::Lock(Door::SetUp).address()),
        }
    };
    html! {
        <>
            { heading(words.say("start-heading", &[])) }
            <p class="govuk-body-l">{ words.say("start-what", &[]) }</p>
            <ul class="govuk-list govuk-list--bullet">
                <li>{ words.say("start-kept", &[]) }</li>
                <li>{ words.say("start-take-away", &[]) }</li>
                <li>{ words.say("start-decide", &[]) }</li>
            </ul>
            <div class="pp-actions">
                <button type="button" class="govuk-button" id="pp-begin-real" onclick={begin_real}
                    disabled={matches!(vault.lock, Lock::NoStore | Lock::Lost)}>
                    { words.say("start-begin-real", &[]) }
                </button>
                <button type="button" class="govuk-button govuk-button--secondary" id="pp-begin"
                    onclick={begin}>
                    { words.say("start-begin", &[]) }
                </button>
                <a class="govuk-link" href={Route::Open.address()}>{ words.say("start-open", &[]) }</a>
                <a class="govuk-link" href="train.html">{ words.say("start-train", &[]) }</a>
                <a class="govuk-link" href={Route::Areas.address()}>{ words.say("start-areas", &[]) }</a>
            </div>
            if let Some(why) = &*failed {
                <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
            }
            { locked(props, vault.lock, &words) }
            <h2 class="govuk-heading-m">{ words.say("start-drafts", &[]) }</h2>
            { list("pp-drafts", &props.heads, &words) }
        </>
    }
}

/// Begins a draft about a real family. It is in the store before anything is typed.
async fn begin_real(store: Store, failed: UseStateSetter<Option<SaveError>>) {
    let (id, changes) = (new_id(), Pieces::default().changes(&CaseFile::begun(Mode::Real)).0);
    let first = Section::find("setup-1").expect("the first page of the table");
    // What could not be written is not begun: it would be begun as practice, unlocked.
    if let Err(why) = store.save(&Head::new(id, now()), &changes, false).await {
        return failed.set(Some(why));
    }
    go(&Route::Draft(id, Page::Section(Spot::of(first, None))).address());
}

/// The drafts of real families, or what stands before them.
fn locked(props: &StartProps, lock: Lock, words: &W) -> Html {
    let within = match lock {
        Lock::Unknown | Lock::None | Lock::NoStore => return Html::default(),
        Lock::Open => list("pp-real", &props.real, words),
        Lock::Shut => html! {
            <p>
                <a class="govuk-link" id="pp-unlock" href={Route::Lock(Door::Unlock).address()}>
                    { words.say("start-unlock", &[]) }
                </a>
            </p>
        },
        Lock::Lost => html! {
            <p class="pp-status pp-status--alert" role="alert">{ words.say("lock-lost", &[]) }</p>
        },
    };
    html! {
        <>
            <h2 class="govuk-heading-m">{ words.say("start-real", &[]) }</h2>
            { within }
        </>
    }
}

/// A list of drafts.
fn list(id: &'static str, heads: &Option<Result<Vec<Head>, SaveError>>, words: &W) -> Html {
    let link = |head: &Head| Route::Draft(head.id, Page::Tasks).address();
    html! {
        if let Some(heads) = heads {
            if let Err(why) = heads {
                <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
            } else if heads.as_ref().is_ok_and(Vec::is_empty) {
                <p class="pp-quiet">{ words.say("start-no-drafts", &[]) }</p>
            }
            <ul class="pp-cards" {id}>
                for head in heads.iter().flatten() {
                    <li class="pp-card" key={head.id.0}>
                        <h3 class="pp-card__title">
                            <a class="govuk-link" href={link(head)}>{ name_of(head, words) }</a>
                        </h3>
                        <p class="pp-quiet">
                            if head.is_unread() {
                                { words.say("start-unread", &[]) }
                            } else {
                                { words.say("start-saved", &[("day", day(head.saved).into()),
                                    ("time", clock(head.saved).into())]) }
                            }
                        </p>
                        <div class="pp-card__actions">
                            if Route::read(&head.place) != Route::Start {
                                <a class="govuk-link" href={head.place.clone()}>
                                    { words.say("start-continue", &[]) }
                                    <span class="govuk-visually-hidden">
                                        { format!(": {}", name_of(head, words)) }
                                    </span>
                                </a>
                            }
                            <a class="govuk-link" href={Route::Draft(head.id, Page::Delete).address()}>
                                { words.say("delete", &[]) }
                                <span class="govuk-visually-hidden">
                                    { format!(" {}", name_of(head, words)) }
                                </span>
                            </a>
                        </div>
                    </li>
                }
            </ul>
        } else {
            <p class="pp-quiet">{ words.say("reading", &[]) }</p>
        }
    }
}

/// What the author calls a draft, or that it has no name.
fn name_of(head: &Head, words: &W) -> String {
    match head.title.is_empty() {
        true => words.say("draft-unnamed", &[("day", day(head.begun).into())]),
        false => head.title.clone(),
    }
}
