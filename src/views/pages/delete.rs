//! Deleting a draft: named, and asked once. It goes into the bin.

use yew::prelude::*;

use super::{back, heading};
use crate::domain::Id;
use crate::session::route::{Page, Route};
use crate::session::saving::SaveError;
use crate::storage::here::go;
use crate::views::use_words;

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct DeleteProps {
    /// The draft.
    pub id: Id,
    /// What the author calls it.
    pub title: AttrValue,
    /// Puts it into the bin, and tells what became of that.
    pub bin: Callback<Callback<Result<(), SaveError>>>,
}

/// "Delete this draft?"
#[component]
pub fn DeletePage(props: &DeleteProps) -> Html {
    let words = use_words();
    let failed = use_state(|| None::<String>);
    let onclick = {
        let (bin, words, failed) = (props.bin.clone(), words.clone(), failed.setter());
        move |_| {
            let (words, failed) = (words.clone(), failed.clone());
            bin.emit(Callback::from(move |result: Result<(), SaveError>| match result {
                Ok(()) => go(&Route::Start.address()),
                Err(why) => failed.set(Some(words.say(why.key(), &[]))),
            }));
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
