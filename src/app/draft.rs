//! A draft that is being opened: read, begun, missing or past reading.

use std::rc::Rc;

use yew::prelude::*;

use super::opened::Opened;
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Choice, Id};
use crate::session::route::{Page, Route};
use crate::session::saving::SaveError;
use crate::storage::db::Store;
use crate::storage::drafts::{Head, Loaded};
use crate::storage::here::now;
use crate::views::pages::heading;
use crate::views::use_words;

/// What an open draft is drawn from.
#[derive(Properties, PartialEq)]
pub struct DraftProps {
    /// The draft.
    pub id: Id,
    /// The page of it.
    pub page: Page,
    /// Where drafts are kept.
    pub store: Store,
}

/// The state of reading a draft.
enum Reading {
    Now,
    Missing,
    Failed(SaveError),
    Done(Rc<Loaded>),
}

/// Reads a draft and shows it; begins one when the address is that of a first page.
#[component]
pub fn DraftView(props: &DraftProps) -> Html {
    let words = use_words();
    let reading = use_state(|| Reading::Now);
    let set = reading.setter();
    let begins = matches!(props.page, Page::Section(spot) if spot.section.id == "setup-1");
    use_effect_with((props.id, props.store.clone()), move |(id, store)| {
        let (id, store) = (*id, store.clone());
        wasm_bindgen_futures::spawn_local(async move {
            set.set(match store.load(id).await {
                Ok(Some(loaded)) => Reading::Done(Rc::new(loaded)),
                Ok(None) if begins => Reading::Done(Rc::new(begin(id))),
                Ok(None) => Reading::Missing,
                // Without a store one can still write and take the file; the status says so.
                Err(_) if begins => Reading::Done(Rc::new(begin(id))),
                Err(why) => Reading::Failed(why),
            });
        });
    });
    match &*reading {
        Reading::Now => html! { <p class="pp-quiet">{ words.say("reading", &[]) }</p> },
        Reading::Missing => html! {
            <>
                { heading(words.say("draft-missing", &[])) }
                <p>{ words.say("draft-missing-what", &[]) }</p>
                <p><a class="govuk-link" href={Route::Start.address()}>{ words.say("back-start", &[]) }</a></p>
            </>
        },
        Reading::Failed(why) => html! {
            <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
        },
        Reading::Done(loaded) => html! {
            <Opened id={props.id} page={props.page} store={props.store.clone()}
                loaded={Shared(loaded.clone())} />
        },
    }
}

fn begin(id: Id) -> Loaded {
    let mut case = CaseFile::default();
    Rc::make_mut(&mut case.about.0).mode = Choice(Some(Mode::Practice));
    Loaded { head: Head::new(id, now()), case, damage: Vec::new() }
}

/// A draft as it was read; two are equal when they are one.
#[derive(Clone)]
pub(super) struct Shared(pub(super) Rc<Loaded>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
