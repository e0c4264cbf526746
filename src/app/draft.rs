//! A draft that is being opened: read, begun, locked, missing or past reading.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::opened::Opened;
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Id};
use crate::session::route::{Door, Page, Route};
use crate::session::saving::SaveError;
use crate::storage::db::Store;
use crate::storage::drafts::{Head, Loaded};
use crate::storage::here::now;
use crate::storage::tabs::{Held, How, hold};
use crate::views::pages::{VaultPage, heading};
use crate::views::{Lock, use_vault, use_words};

/// What an open draft is drawn from.
#[derive(Properties, PartialEq)]
pub struct DraftProps {
    /// The draft.
    pub id: Id,
    /// The page of it.
    pub page: Page,
    /// Where practice drafts are kept.
    pub store: Store,
}

/// The state of reading a draft.
enum Reading {
    Now,
    /// One of those about real families, and the vault is not open.
    Locked,
    Missing,
    /// It was deleted, and is in the bin.
    Binned,
    Failed(SaveError),
    Done(Shared),
}

/// Reads a draft and shows it; begins one when the address is that of a first page.
#[component]
pub fn DraftView(props: &DraftProps) -> Html {
    let words = use_words();
    let vault = use_vault();
    let reading = use_state(|| Reading::Now);
    let set = reading.setter();
    let begins = matches!(props.page, Page::Section(spot) if spot.section.id == "setup-1");
    let is_open = vault.lock == Lock::Open;
    use_effect_with((props.id, props.store.clone(), is_open), {
        let vault = vault.clone();
        move |(id, practice, is_open)| {
            let (id, practice) = (*id, practice.clone());
            let (real, is_open) = (vault.store.clone(), *is_open);
            wasm_bindgen_futures::spawn_local(async move {
                let read = read(id, (real, is_open), practice, begins).await;
                if let Reading::Done(it) = &read {
                    vault.shows.emit(Some(it.store.is_sealed()));
                }
                set.set(read);
            });
        }
    });
    let leave = vault.shows.clone();
    use_effect_with((), move |()| move || leave.emit(None));
    match &*reading {
        Reading::Now => html! { <p class="pp-quiet">{ words.say("reading", &[]) }</p> },
        Reading::Locked => html! { <VaultPage door={Door::Unlock.key()} /> },
        Reading::Missing => html! {
            <>
                { heading(words.say("draft-missing", &[])) }
                <p>{ words.say("draft-missing-what", &[]) }</p>
                <p><a class="govuk-link" href={Route::Start.address()}>{ words.say("back-start", &[]) }</a></p>
            </>
        },
        Reading::Binned => html! {
            <>
                { heading(words.say("draft-binned", &[])) }
                <p>{ words.say("draft-binned-what", &[]) }</p>
                <p><a class="govuk-link" href={Route::Kept.address()}>{ words.say("kept-heading", &[]) }</a></p>
            </>
        },
        Reading::Failed(why) => html! {
            <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
        },
        Reading::Done(it) => html! {
            <Opened id={props.id} page={props.page} store={it.store.clone()}
                practice={props.store.clone()} loaded={it.clone()} />
        },
    }
}

async fn read(id: Id, (real, is_open): (Store, bool), practice: Store, begins: bool) -> Reading {
    // Where the locked drafts cannot be asked about, there are none.
    let is_real = real.has(id).await.unwrap_or_default();
    if is_real && !is_open {
        return Reading::Locked;
    }
    // Asked for before the draft is read: what is read then nobody else can change.
    let held = hold(id, How::IfFree, || ()).await;
    let done = |loaded: Loaded, store| match loaded.head.binned > 0.0 {
        true => Reading::Binned,
        false => Reading::Done(Shared::new(loaded, store, held)),
    };
    if is_real {
        return match real.load(id).await {
            Ok(Some(loaded)) => done(loaded, real),
            Ok(None) => Reading::Missing,
            Err(why) => Reading::Failed(why),
        };
    }
    match practice.load(id).await {
        Ok(Some(loaded)) => done(loaded, practice),
        Ok(None) if begins => done(begin(id), practice),
        Ok(None) => Reading::Missing,
        // Without a store one can still write and take the file; the status says so.
        Err(_) if begins => done(begin(id), practice),
        Err(why) => Reading::Failed(why),
    }
}

fn begin(id: Id) -> Loaded {
    let case = CaseFile::begun(Mode::Practice);
    Loaded { head: Head::new(id, now()), case, damage: Vec::new() }
}

/// A draft as it was read, and where it is kept; two are equal when they are one.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) loaded: Rc<Loaded>,
    pub(super) store: Store,
    /// The right to write it, until somebody takes it.
    pub(super) held: Rc<RefCell<Option<Held>>>,
}

impl Shared {
    fn new(loaded: Loaded, store: Store, held: Option<Held>) -> Self {
        Self { loaded: Rc::new(loaded), store, held: Rc::new(RefCell::new(held)) }
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.loaded, &other.loaded)
    }
}
