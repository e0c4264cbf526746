//! Opening a file: it becomes a new draft, or one sentence says why not.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{back, focus_later, focus_now, heading};
use crate::export::pieces::Pieces;
use crate::export::saved::{self, MOST_BYTES, OpenError, sentence};
use crate::session::route::{Page, Route};
use crate::storage::db::Store;
use crate::storage::drafts::Head;
use crate::storage::files;
use crate::storage::here::{go, new_id, now};
use crate::text::Words;
use crate::views::use_words;

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct OpenProps {
    /// Where the new draft goes.
    pub store: Store,
}

/// The page that takes a file.
#[component]
pub fn OpenPage(props: &OpenProps) -> Html {
    let words = use_words();
    let problem = use_state(|| None::<String>);
    let onchange = {
        let (problem, words, store) = (problem.clone(), words.clone(), props.store.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            // The same file can be chosen again after it was mended.
            let (problem, words, store) = (problem.clone(), words.clone(), store.clone());
            spawn_local(async move {
                let result = take(&store, &file, &words).await;
                input.set_value("");
                match result {
                    Ok(route) => go(&route.address()),
                    Err(sentence) => {
                        focus_later(["#pp-problem".to_owned()]);
                        problem.set(Some(sentence));
                    }
                }
            });
        }
    };
    use_effect_with((*problem).clone(), |_| {
        focus_now();
    });
    html! {
        <>
            { back(Route::Start.address(), words.say("back-start", &[])) }
            { heading(words.say("open-heading", &[])) }
            if let Some(problem) = &*problem {
                <div class="govuk-error-summary" id="pp-problem" tabindex="-1" role="alert">
                    <h2 class="govuk-error-summary__title">{ words.say("open-problem", &[]) }</h2>
                    <p class="govuk-error-summary__body">{ problem }</p>
                    <p>{ words.say("open-nothing-changed", &[]) }</p>
                </div>
            }
            <p class="pp-lead">{ words.say("open-what", &[]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-file">{ words.say("open-choose", &[]) }</label>
                <input class="govuk-file-upload" id="pp-file" type="file" accept=".json,application/json"
                    autocomplete="off" {onchange} />
            </div>
        </>
    }
}

/// Opens a file as a new draft; nothing is stored unless all of it fits.
async fn take(store: &Store, file: &web_sys::File, words: &Words) -> Result<Route, String> {
    let fail = |err: OpenError| sentence(&err, words);
    if files::size(file) > MOST_BYTES as f64 {
        return Err(fail(OpenError::TooLarge));
    }
    let text = files::read(file).await.map_err(|_| words.say("open-unreadable", &[]))?;
    let case = saved::open(&text).map_err(fail)?;
    let (id, changes) = (new_id(), Pieces::default().changes(&case).0);
    let head = Head { title: case.about.title.read().to_owned(), ..Head::new(id, now()) };
    let saved = store.save(&head, &changes, false).await;
    saved.map_err(|why| words.say(why.key(), &[]))?;
    Ok(Route::Draft(id, Page::Tasks))
}
