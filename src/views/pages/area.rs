//! The file of one area: what it says, and for one loaded here, its text to change.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::areas::problem_list;
use super::{Ask, back, heading};
use crate::domain::Id;
use crate::rules::timetable::Head;
use crate::session::route::Route;
use crate::storage::db::Store;
use crate::storage::files::offer;
use crate::storage::here::{go, new_id};
use crate::views::parts::drawn::drawn;
use crate::views::parts::told::use_area;
use crate::views::{Draft, W, use_advice, use_shelf, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct AreaProps {
    /// The file's name in addresses.
    pub id: Id,
    /// Where loaded files are kept.
    pub store: Store,
    /// Told when they changed.
    pub changed: Callback<()>,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The page of one area.
#[component]
pub fn AreaPage(props: &AreaProps) -> Html {
    let words = use_words();
    let shelf = use_shelf();
    let typed = use_state(|| None::<Rc<str>>);
    let kept = use_state(|| false);
    let held = shelf.files().iter().find(|it| it.id == props.id);
    let file = (*typed).clone().or_else(|| Some(held?.file.clone()));
    let (told, is_fresh) = use_area(file.clone(), &props.desk);
    let is_gone = use_advice().is_gone;
    // What the desk told of the page before is not about this one.
    let was_told = use_mut_ref(|| false);
    let was_told = was_told.replace_with(|it| *it || is_fresh) || is_fresh;
    let told = told.filter(|_| was_told);
    let Some(held) = held else {
        return html! {
            <>
                { back(Route::Areas.address(), words.say("areas-heading", &[])) }
                { heading(words.say("areas-missing", &[])) }
            </>
        };
    };
    // The text of a file that comes with the app is the desk's.
    let text = match held.is_own {
        true => file.map(|it| it.to_string()).unwrap_or_default(),
        false => told.as_ref().map(|it| it.text("text")).unwrap_or_default(),
    };
    let problems = told.as_ref().map(|it| it.texts("problems")).unwrap_or_default();
    let name = held.head().map_or_else(|| words.say("areas-unread", &[]), |it| it.name.clone());
    let save = {
        let (text, id) = (text.clone(), held.head().map(|it| it.id.clone()).unwrap_or_default());
        move |_: MouseEvent| drop(offer(&format!("{id}.json"), "application/json", &(*text).into()))
    };
    let copy = {
        let (store, changed) = (props.store.clone(), props.changed.clone());
        let text = held.head().filter(|_| is_fresh).map(|it| copied(&text, it, &words));
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            let (Some(text), key) = (text.clone(), new_id()) else { return };
            spawn_local(async move {
                if store.keep_area(key, &text).await.is_ok() {
                    changed.emit(());
                    go(&Route::Area(key).address());
                }
            });
        }
    };
    let keep = {
        let (store, changed, id) = (props.store.clone(), props.changed.clone(), props.id);
        let (text, kept) = (text.clone(), kept.clone());
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            let (text, kept) = (text.clone(), kept.clone());
            spawn_local(async move {
                kept.set(store.keep_area(id, &text).await.is_ok());
                changed.emit(());
            });
        }
    };
    let remove = {
        let (store, changed, id) = (props.store.clone(), props.changed.clone(), props.id);
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            spawn_local(async move {
                if store.drop_area(id).await.is_ok() {
                    changed.emit(());
                    go(&Route::Areas.address());
                }
            });
        }
    };
    let oninput = {
        let (typed, kept) = (typed.clone(), kept.clone());
        move |event: InputEvent| {
            kept.set(false);
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            typed.set(Some(text.into()));
        }
    };
    let button = "govuk-button govuk-button--secondary";
    html! {
        <>
            { back(Route::Areas.address(), words.say("areas-heading", &[])) }
            { heading(name) }
            if held.is_own {
                <div id="pp-check" role="status">
                    if is_fresh && problems.is_empty() {
                        <p>{ words.say(if *kept { "areas-saved" } else { "areas-fine" }, &[]) }</p>
                    }
                </div>
                { problem_list(&problems, &words) }
                <label class="govuk-label" for="pp-area-text">{ words.say("areas-text", &[]) }</label>
                <p class="govuk-hint">{ words.say("areas-text-hint", &[]) }</p>
                <textarea class="govuk-textarea pp-code" id="pp-area-text" rows="20"
                    spellcheck="false" autocomplete="off" value={text.clone()} {oninput} />
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-keep" onclick={keep}
                        disabled={!is_fresh || !problems.is_empty()}>
                        { words.say("areas-keep", &[]) }
                    </button>
                    <button type="button" class={button} onclick={save}>
                        { words.say("areas-export", &[]) }
                    </button>
                    <button type="button" class={button} id="pp-drop" onclick={remove}>
                        { words.say("areas-drop", &[]) }
                    </button>
                </div>
            } else if told.is_some() {
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-copy-area" onclick={copy}>
                        { words.say("areas-copy", &[]) }
                    </button>
                    <button type="button" class={button} onclick={save}>
                        { words.say("areas-export", &[]) }
                    </button>
                </div>
            }
            if let Some(told) = told {
                { drawn(told.part("says").json(), Draft(Id::NONE), &Callback::noop()) }
            } else {
                <p role="status">{ words.say(if is_gone { "local-gone" } else { "reading" }, &[]) }</p>
            }
        </>
    }
}

/// The same file under an id and a name of its own.
fn copied(text: &str, area: &Head, words: &W) -> String {
    let name = words.say("areas-copy-name", &[("name", area.name.as_str().into())]);
    text.replacen(&format!("\"id\": \"{}\"", area.id), &format!("\"id\": \"{}-own\"", area.id), 1)
        .replacen(&format!("\"name\": \"{}\"", area.name), &format!("\"name\": \"{name}\""), 1)
}
