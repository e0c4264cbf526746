//! The arrangements at hand: those that come with the app and those a partnership loads.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Ask, back, focus_later, focus_now, heading};
use crate::rules::timetable::Head;
use crate::session::route::Route;
use crate::storage::db::Store;
use crate::storage::files;
use crate::storage::here::{go, new_id};
use crate::views::parts::told::use_area;
use crate::views::{Shelf, W, use_advice, use_shelf, use_words};

/// What the pages about areas are drawn from.
#[derive(Properties, PartialEq)]
pub struct AreasProps {
    /// Where loaded files are kept.
    pub store: Store,
    /// Told when they changed.
    pub changed: Callback<()>,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The list of what is wrong; it gets the focus when it comes.
pub fn problem_list(problems: &[String], words: &W) -> Html {
    html! {
        if !problems.is_empty() {
            <div class="govuk-error-summary" id="pp-problem" tabindex="-1" role="alert">
                <h2 class="govuk-error-summary__title">
                    { words.say("areas-problems", &[("count", problems.len().into())]) }
                </h2>
                <ul class="govuk-list govuk-error-summary__list">
                    for (at, it) in problems.iter().enumerate() { <li key={at}>{ it }</li> }
                </ul>
                <p>{ words.say("areas-kept", &[]) }</p>
            </div>
        }
    }
}

/// The page with all areas.
#[component]
pub fn AreasPage(props: &AreasProps) -> Html {
    let words = use_words();
    let shelf = use_shelf();
    let problems = use_state(Vec::<String>::new);
    let tried = use_state(|| None::<Rc<str>>);
    let (told, is_fresh) = use_area((*tried).clone(), &props.desk);
    let is_gone = use_advice().is_gone;
    // The desk has looked at the file: it is kept only if nothing is wrong with it.
    {
        let (problems, words, shelf) = (problems.clone(), words.clone(), shelf.clone());
        let (store, changed) = (props.store.clone(), props.changed.clone());
        let (tried, waits) = (tried.clone(), tried.is_some());
        use_effect_with((is_fresh, is_gone, waits), move |_| {
            let Some(text) = (*tried).clone().filter(|_| is_fresh || is_gone) else { return };
            tried.set(None);
            let found = match told {
                Some(told) if is_fresh => told.texts("problems"),
                _ => vec![words.say("local-gone", &[])],
            };
            if !found.is_empty() {
                focus_later(["#pp-problem".to_owned()]);
                return problems.set(found);
            }
            spawn_local(async move {
                match keep(&store, &shelf, &text, &words).await {
                    Ok(route) => {
                        changed.emit(());
                        go(&route.address());
                    }
                    Err(why) => {
                        focus_later(["#pp-problem".to_owned()]);
                        problems.set(vec![why]);
                    }
                }
            });
        });
    }
    let onchange = {
        let (problems, words, tried) = (problems.clone(), words.clone(), tried.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            let (problems, words, tried) = (problems.clone(), words.clone(), tried.clone());
            spawn_local(async move {
                let result = read(&file, &words).await;
                // The same file can be chosen again after it was mended.
                input.set_value("");
                match result {
                    Ok(text) => tried.set(Some(text)),
                    Err(why) => {
                        focus_later(["#pp-problem".to_owned()]);
                        problems.set(vec![why]);
                    }
                }
            });
        }
    };
    use_effect_with((*problems).clone(), |_| {
        focus_now();
    });
    html! {
        <>
            { back(Route::Start.address(), words.say("back-start", &[])) }
            { heading(words.say("areas-heading", &[])) }
            { problem_list(&problems, &words) }
            <p class="pp-lead">{ words.say("areas-what", &[]) }</p>
            <ul class="pp-cards">
                for it in shelf.files() {
                    <li class="pp-card" key={it.id.0}>
                        <h2 class="pp-card__title">
                            <a class="govuk-link" href={Route::Area(it.id).address()}>
                                { it.head().map_or_else(|| words.say("areas-unread", &[]),
                                    |it| it.name.clone()) }
                            </a>
                        </h2>
                        if let Some(head) = it.head() { <p class="pp-quiet">{ &head.source }</p> }
                        <p class="pp-quiet">
                            { words.say(if it.is_own { "areas-own" } else { "areas-ours" }, &[]) }
                        </p>
                    </li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ words.say("areas-load", &[]) }</h2>
            <p>{ words.say("areas-load-what", &[]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-file">{ words.say("open-choose", &[]) }</label>
                <input class="govuk-file-upload" id="pp-file" type="file" autocomplete="off"
                    accept=".json,application/json" {onchange} />
            </div>
        </>
    }
}

/// Keeps a file that can be read; one with the same id as a loaded one takes its place.
async fn keep(store: &Store, shelf: &Shelf, text: &str, words: &W) -> Result<Route, String> {
    let id = Head::read(text).map(|it| it.id);
    let own = shelf.files().iter().filter(|it| it.is_own);
    let same = own.filter(|it| it.head().map(|it| &it.id) == id.as_ref()).last();
    let key = same.map_or_else(new_id, |it| it.id);
    store.keep_area(key, text).await.map_err(|why| words.say(why.key(), &[]))?;
    Ok(Route::Area(key))
}

/// The text of a file that somebody chose.
async fn read(file: &web_sys::File, words: &W) -> Result<Rc<str>, String> {
    if files::size(file) > Head::MOST_BYTES as f64 {
        return Err(words.say("areas-too-long", &[]));
    }
    let text = files::read(file).await.map_err(|_| words.say("open-unreadable", &[]))?;
    Ok(text.into())
}
