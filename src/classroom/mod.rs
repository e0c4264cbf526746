//! BROWSER. The training page: workshops on invented families, in a module of their own.
//!
//! It writes into the store of practice drafts and nowhere else; it has no way to the drafts of real
//! families.

mod clock;
mod compare;
mod exercises;
mod lead;
mod library;
mod pack;
mod paper;
mod participant;
mod print;
mod shell;
mod show;
mod wipe;

use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::storage::here::{document, window};
use crate::storage::room::own_pack;
use crate::text::Words;
use crate::training::route::{Part, Route};
use crate::training::{PACKS, Pack, Seed, read};
use crate::views::pages::focus_on;
use crate::views::{W, use_words};
use shell::Shell;

/// Puts the training page into the page.
pub fn start() {
    let root = document().get_element_by_id("app").expect("train.html has it");
    root.set_text_content(None);
    yew::Renderer::<App>::with_root(root).render();
}

/// A pack; two are equal when they are one.
#[derive(Clone)]
pub struct Open(pub Rc<Pack>, pub Seed);

impl PartialEq for Open {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Open {
    /// The address of a page of it.
    fn to(&self, part: Part) -> String {
        Route::Pack(self.0.id.clone(), self.1, part).address()
    }
}

/// What every page of a pack is drawn from.
#[derive(Properties, PartialEq)]
pub struct PackProps {
    /// The pack.
    pub open: Open,
}

/// The pack of an address: one that comes with the app, or the one somebody opened here.
fn find(id: &str, seed: Seed) -> Option<Open> {
    let pack = match PACKS.iter().any(|it| it.0 == id) {
        true => Pack::ours(id, seed),
        false => own_pack().and_then(|text| read(&text, seed).ok()).filter(|it| it.id == id),
    };
    Some(Open(Rc::new(pack?), seed))
}

fn address() -> Route {
    Route::read(&window().location().hash().unwrap_or_default())
}

/// The whole training page.
#[component]
fn App() -> Html {
    let words = use_memo((), |()| W(Rc::new(Words::training())));
    let route = use_state_eq(address);
    let set = route.setter();
    use_effect_with((), move |()| {
        let hashes = EventListener::new(&window(), "hashchange", move |_| set.set(address()));
        move || drop(hashes)
    });
    let key = match &*route {
        Route::Library => None,
        Route::Pack(id, seed, _) => Some((id.clone(), seed.0)),
    };
    let open = use_memo(key, |key| key.as_ref().and_then(|(id, seed)| find(id, Seed(*seed))));
    let first = use_mut_ref(|| true);
    use_effect_with((*route).clone(), move |_| {
        // On the first page the browser keeps the focus: the skip link comes first.
        if !first.replace(false) {
            focus_on("#pp-heading");
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    html! {
        <ContextProvider<W> context={(*words).clone()}>
            { page(&route, &open) }
        </ContextProvider<W>>
    }
}

fn page(route: &Route, open: &Option<Open>) -> Html {
    let part = match (route, open) {
        (Route::Pack(_, _, part), Some(open)) => (part, open.clone()),
        (Route::Pack(..), None) => return html! { <Shell><Missing /></Shell> },
        (Route::Library, _) => return html! { <Shell><library::Library /></Shell> },
    };
    let (part, open) = part;
    let key = open.1.0.to_string();
    // Another family is another show: it begins at its beginning.
    let family = open.0.id.clone();
    let own = |which: &str| format!("{which} {family} {key}");
    let within = match part {
        // The room's screen has no frame: one idea and the mark.
        Part::Show => return html! { <show::Show key={own("show")} {open} notes={false} /> },
        Part::Notes => return html! { <show::Show key={own("notes")} {open} notes={true} /> },
        Part::Home => html! { <pack::Home {key} {open} /> },
        Part::Agency(id) => {
            html! { <participant::Participant key={format!("{key}{id}")} {open} id={id.clone()} /> }
        }
        Part::Lead => html! { <lead::Lead {key} {open} /> },
        Part::Try(which) => html! { <exercises::Try key={which.key()} {open} which={*which} /> },
        Part::Compare => html! { <compare::Compare {key} {open} /> },
        Part::Print => html! { <print::Print {key} {open} /> },
    };
    html! { <Shell>{ within }</Shell> }
}

/// An address of a pack that is not here.
#[component]
fn Missing() -> Html {
    let words = use_words();
    html! {
        <>
            { crate::views::pages::heading(words.say("train-missing", &[])) }
            <p>{ words.say("train-missing-what", &[]) }</p>
            <p>
                <a class="govuk-link" href={Route::Library.address()}>
                    { words.say("train-to-library", &[]) }
                </a>
            </p>
        </>
    }
}

/// A way back to the pack.
fn back(open: &Open, words: &W) -> Html {
    crate::views::pages::back(open.to(Part::Home), words.say("train-to-pack", &[]))
}
