//! Deleting a draft: named, and asked once.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{back, heading};
use crate::domain::Id;
use crate::session::route::{Page, Route};
use crate::storage::db::Store;
use crate::storage::here::go;
use crate::views::use_words;

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct DeleteProps {
    /// The draft.
    pub id: Id,
    /// What the author calls it.
    pub title: AttrValue,
    /// Where it is.
    pub store: Store,
    /// Told `true` before the draft is deleted, so that nothing writes it again, and `false` when
    /// that failed.
    pub before: Callback<bool>,
}

/// "Delete this draft?"
#[component]
pub fn DeletePage(props: &DeleteProps) -> Html {
    let words = use_words();
    let failed = use_state(|| None::<String>);
    let onclick = {
        let (store, id, failed) = (props.store.clone(), props.id, failed.clone());
        let (words, before) = (words.clone(), props.before.clone());
        move |_| {
            let (store, failed, words) = (store.clone(), failed.clone(), words.clone());
            let before = before.clone();
            before.emit(true);
            spawn_local(async move {
                match store.delete(id).await {
                    Ok(()) => go(&Route::Start.address()),
                    Err(why) => {
                        before.emit(false);
                        failed.set(Some(words.say(why.key(), &[])));
                    }
                }
            });
        }
    };
    let home = Route::Draft(props.id, Page::Tasks).address();
    let title = match props.title.is_empty() {
        true => words.say("tasks-unnamed", &[]),
        false => props.title.to_string(),
    };
    html! {
        <>
            { back(home.clone(), words.say("back-tasks", &[])) }
            { heading(words.say("delete-heading", &[("title", title.into())])) }
            <p>{ words.say("delete-what", &[]) }</p>
            if let Some(failed) = &*failed {
                <p class="pp-status pp-status--alert" role="alert">{ failed }</p>
            }
            <div class="pp-actions">
                <button type="button" class="govuk-button govuk-button--warning" id="pp-delete" {onclick}>
                    { words.say("delete-yes", &[]) }
                </button>
                <a class="govuk-link" href={home}>{ words.say("delete-no", &[]) }</a>
            </div>
        </>
    }
}
