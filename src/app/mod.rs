//! BROWSER. Routes, what surrounds every page, and the effects: saving, focus, titles.

mod arrangements;
mod desk;
mod draft;
mod leaving;
mod opened;
mod saver;
mod shell;
mod status;
mod vault;
mod visits;
mod workshop;

use std::rc::Rc;

use yew::prelude::*;

use crate::rules::timetable::Phase;
use crate::session::route::{Page, Paper, Route};
use crate::storage::db::{NAME, Store};
use crate::storage::here::{address, document, now, window};
use crate::text::Words;
use crate::views::pages::{
    KeptPage, OpenPage, StartPage, VaultPage, focus_now, focus_on, focus_quietly,
};
use crate::views::{Lock, Shelf, Vault, W, use_vault};
use arrangements::Arrangements;
use draft::DraftView;
use shell::Shell;
use vault::use_locking;

/// Puts the app into the page.
pub fn start() {
    let root = document().get_element_by_id("app").expect("index.html has it");
    root.set_text_content(None);
    yew::Renderer::<App>::with_root(root).render();
}

/// The route of the address, kept up to date.
#[hook]
fn use_route() -> Route {
    let route = use_state_eq(|| Route::read(&address()));
    let set = route.clone();
    use_effect_with((), move |()| {
        let visits = visits::watch(move || set.set(Route::read(&address())));
        move || drop(visits)
    });
    *route
}

/// The whole app.
#[component]
pub fn App() -> Html {
    let words = use_memo((), |()| W(Rc::new(Words::english())));
    let store = use_memo((), |()| Store::named(NAME));
    let own = use_state(Vec::new);
    let shelf = use_memo(own.clone(), |own| Shelf::with(own));
    let read_areas = {
        let (store, set) = (store.clone(), own.setter());
        Callback::from(move |()| {
            let (store, set) = ((*store).clone(), set.clone());
            wasm_bindgen_futures::spawn_local(async move {
                // Where nothing can be read, the areas that come with the app are there.
                if let Ok(own) = store.areas().await {
                    set.set(own);
                }
            });
        })
    };
    let at_first = read_areas.clone();
    use_effect_with((), move |()| at_first.emit(()));
    let route = use_route();
    let locking = use_locking();
    html! {
        <ContextProvider<W> context={(*words).clone()}>
        <ContextProvider<Vault> context={locking.vault.clone()}>
        <ContextProvider<Shelf> context={(*shelf).clone()}>
            <Shell is_open={locking.vault.lock == Lock::Open} cover={locking.cover}
                real={locking.real} lock={locking.lock} uncover={locking.uncover}>
                { match route {
                    Route::Draft(id, page) => {
                        html! { <DraftView key={id.0} {id} {page} store={(*store).clone()} /> }
                    }
                    _ => html! {
                        <Outside key="outside" {route} store={(*store).clone()} {read_areas} />
                    },
                } }
            </Shell>
        </ContextProvider<Shelf>>
        </ContextProvider<Vault>>
        </ContextProvider<W>>
    }
}

/// What a page outside a draft is drawn from.
#[derive(Properties, PartialEq)]
struct OutsideProps {
    route: Route,
    store: Store,
    read_areas: Callback<()>,
}

/// The pages that are about no one draft.
#[component]
fn Outside(props: &OutsideProps) -> Html {
    let heads = use_state(|| None);
    let real = use_state(|| None);
    let vault = use_vault();
    let (set, store) = (heads.setter(), props.store.clone());
    let (set_real, locked) = (real.setter(), vault.store.clone());
    use_effect_with((props.route, vault.lock == Lock::Open), move |(route, is_open)| {
        if *route == Route::Start {
            let is_open = *is_open;
            wasm_bindgen_futures::spawn_local(async move {
                set.set(Some(store.at_hand(now()).await));
                if is_open {
                    set_real.set(Some(locked.at_hand(now()).await));
                }
            });
        }
    });
    use_effect_with(props.route, |_| arrive(&[], ""));
    match props.route {
        Route::Open => html! { <OpenPage store={props.store.clone()} /> },
        Route::Kept => html! { <KeptPage /> },
        Route::Lock(door) => html! { <VaultPage key={door.key()} door={door.key()} /> },
        route @ (Route::Areas | Route::Area(_)) => html! {
            <Arrangements {route} store={props.store.clone()} changed={props.read_areas.clone()} />
        },
        _ => html! { <StartPage heads={(*heads).clone()} real={(*real).clone()} /> },
    }
}

/// What happens when a page comes: its title, where the focus goes, the scroll.
///
/// The first of `selectors` that is there gets the focus instead of the heading.
fn arrive(selectors: &[String], title: &str) {
    let name = "Conference report and plan";
    let title = if title.is_empty() { name.to_owned() } else { format!("{title} – {name}") };
    document().set_title(&title);
    let first = visits::is_first();
    match visits::came_back() {
        // "Back": where one was, not the top.
        Some(scroll) => {
            focus_quietly("#pp-heading");
            window().scroll_to_with_x_and_y(0.0, scroll);
        }
        None => {
            let asked = focus_now() || selectors.iter().any(|it| focus_on(it));
            // On the first page of all the browser keeps the focus: the skip link comes first.
            if !asked && !first {
                focus_on("#pp-heading");
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        }
    }
}

/// The part of a page's title that tells pages apart, without anybody's name.
fn title_key(page: Page) -> &'static str {
    match page {
        Page::Tasks => "tasks-unnamed",
        Page::Timetable => "deadlines-heading",
        Page::Todo(Phase::Before) => "todo-before",
        Page::Todo(Phase::During) => "todo-during",
        Page::Todo(Phase::After) => "todo-after",
        Page::Thread => "thread-heading",
        Page::Check => "check-heading",
        Page::History(_) => "history-heading",
        Page::Words => "words-heading",
        Page::Papers(Paper::Documents | Paper::Document(_) | Paper::Boxes) => "documents-heading",
        Page::Papers(_) => "papers-heading",
        Page::Copy => "copy-heading",
        Page::Delete => "delete-link",
        Page::Section(_) => "",
    }
}
