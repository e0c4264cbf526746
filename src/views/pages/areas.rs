//! The arrangements at hand: those that come with the app and those a partnership loads.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{back, focus_later, focus_now, heading};
use crate::rules::timetable::{AREAS, Area};
use crate::session::route::Route;
use crate::storage::db::Store;
use crate::storage::files;
use crate::storage::here::{go, new_id};
use crate::views::parts::deadline::said;
use crate::views::{Shelf, W, use_shelf, use_words};

/// What the pages about areas are drawn from.
#[derive(Properties, PartialEq)]
pub struct AreasProps {
    /// Where loaded files are kept.
    pub store: Store,
    /// Told when they changed.
    pub changed: Callback<()>,
}

/// What is wrong with a file, in sentences.
pub fn problems_of(text: &str, words: &W) -> Vec<String> {
    match Area::read(text) {
        Ok(area) if AREAS.iter().any(|it| it.0 == area.id) => {
            vec![words.say("areas-same-id", &[("id", area.id.into())])]
        }
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(|it| said(&it.say(), words)).collect(),
    }
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
    let onchange = {
        let (problems, words, shelf) = (problems.clone(), words.clone(), shelf.clone());
        let (store, changed) = (props.store.clone(), props.changed.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            let (problems, words, shelf) = (problems.clone(), words.clone(), shelf.clone());
            let (store, changed) = (store.clone(), changed.clone());
            spawn_local(async move {
                let result = take(&store, &shelf, &file, &words).await;
                // The same file can be chosen again after it was mended.
                input.set_value("");
                match result {
                    Ok(route) => {
                        changed.emit(());
                        go(&route.address());
                    }
                    Err(sentences) => {
                        focus_later(["#pp-problem".to_owned()]);
                        problems.set(sentences);
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
                                { it.area().map_or_else(|| words.say("areas-unread", &[]),
                                    |it| it.name.clone()) }
                            </a>
                        </h2>
                        if let Some(area) = it.area() {
                            <p class="pp-quiet">
                                { area.source.title.clone() }{ ", " }{ area.source.dated.clone() }
                            </p>
                        }
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
async fn take(
    store: &Store,
    shelf: &Shelf,
    file: &web_sys::File,
    words: &W,
) -> Result<Route, Vec<String>> {
    let one = |sentence: String| vec![sentence];
    if files::size(file) > Area::MOST_BYTES as f64 {
        return Err(one(words.say("areas-too-long", &[])));
    }
    let text = files::read(file).await.map_err(|_| one(words.say("open-unreadable", &[])))?;
    let problems = problems_of(&text, words);
    if !problems.is_empty() {
        return Err(problems);
    }
    let id = Area::read(&text).map(|it| it.id).unwrap_or_default();
    let own = shelf.files().iter().filter(|it| it.is_own);
    let same = own.filter(|it| it.area().is_some_and(|area| area.id == id)).last();
    let key = same.map_or_else(new_id, |it| it.id);
    store.keep_area(key, &text).await.map_err(|why| one(words.say(why.key(), &[])))?;
    Ok(Route::Area(key))
}
