//! The pages about the lock. The keeper of the vault tells them and does what they ask for; only
//! the key comes back, as something that cannot be read out.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{focus_later, focus_now};
use crate::domain::{Id, Json};
use crate::session::route::{Door, Route};
use crate::storage::here::{address, document, go, window};
use crate::storage::keeper::{Keeper, take};
use crate::views::parts::drawn::drawn;
use crate::views::{Draft, Lock, use_vault, use_words};

/// The button that leads on: not one that shows what was typed or suggests other words.
const FORWARD: &str = "#pp-door .govuk-button:not(.govuk-button--secondary)";

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct VaultProps {
    /// Which page: the key of a door, or `kept`.
    pub door: &'static str,
}

/// A page of the keeper.
#[component]
pub fn VaultPage(props: &VaultProps) -> Html {
    let words = use_words();
    let vault = use_vault();
    let told = use_state(|| None::<Rc<Json>>);
    let failed = use_state(|| false);
    let busy = use_state(|| false);
    let keeper = use_mut_ref(|| None::<Keeper>);
    // Nobody changes the passphrase of what is locked.
    let door = match (props.door, vault.lock) {
        (door, Lock::Shut) if door == Door::Change.key() => Door::Unlock.key(),
        (door, _) => door,
    };
    use_effect_with((door, vault.lock == Lock::Open), {
        let (told, failed, busy) = (told.setter(), failed.setter(), busy.setter());
        let (keeper, opened) = (keeper.clone(), vault.opened.clone());
        move |(door, _)| {
            let door = *door;
            let own = keeper.clone();
            let heard = move |said: Array| {
                busy.set(false);
                match said.get(0).as_string().as_deref() {
                    // The first word is that it listens.
                    Some("ready") => {
                        if let Some(keeper) = &*own.borrow() {
                            keeper.ask(["page".to_owned(), door.to_owned()]);
                        }
                    }
                    Some("page") => {
                        let text = said.get(1).as_string().unwrap_or_default();
                        let first = ["#pp-remove-sure", "#pp-problem", "#pp-heading"];
                        focus_later(first.map(str::to_owned));
                        told.set(Json::parse(&text).ok().map(Rc::new));
                    }
                    Some("opened") => open(said, opened.clone()),
                    _ => failed.set(true),
                }
            };
            let started = Keeper::start(heard.clone());
            if started.is_err() {
                heard(Array::new());
            }
            *keeper.borrow_mut() = started.ok();
            move || *keeper.borrow_mut() = None
        }
    });
    use_effect_with(told.clone(), |_| {
        focus_now();
    });
    let act = {
        let busy = busy.setter();
        Callback::from(move |[what, of]: [String; 2]| {
            match &*what {
                "show" => return show(&of),
                "print" => return drop(window().print()),
                _ => {}
            }
            busy.set(true);
            let typed: Vec<_> = boxes().iter().flat_map(|it| [it.id(), it.value()]).collect();
            // What is secret does not stay on the page.
            for secret in boxes().iter().filter(|it| !it.id().starts_with("pp-group")) {
                secret.set_value("");
                secret.set_type("password");
            }
            if let Some(keeper) = &*keeper.borrow() {
                keeper.ask(["do".to_owned(), what, of].into_iter().chain(typed));
            }
        })
    };
    // Enter does what the page is for, as in any form.
    let onkeydown = |event: KeyboardEvent| {
        let is_box = event.target().is_some_and(|it| it.has_type::<HtmlInputElement>());
        let first = document().query_selector(FORWARD).ok().flatten();
        if event.key() == "Enter"
            && is_box
            && let Some(button) = first.and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            event.prevent_default();
            button.click();
        }
    };
    html! {
        <div id="pp-door" {onkeydown}>
            if *failed {
                <p class="pp-status pp-status--alert" role="alert">{ words.say("lock-failed", &[]) }</p>
            } else if let Some(told) = &*told {
                { drawn(told, Draft(Id::NONE), &act) }
            } else {
                <p class="pp-quiet">{ words.say("reading", &[]) }</p>
            }
            <p class="pp-quiet" role="status">
                if *busy { { words.say("lock-busy", &[]) } }
            </p>
        </div>
    }
}

/// The vault was opened: what comes is the key, the vault's id, and the minutes until it locks.
fn open(said: Array, opened: Callback<u32>) {
    spawn_local(async move {
        if take(&said.get(1), &said.get(2)).await.is_ok() {
            opened.emit(said.get(3).as_f64().unwrap_or_default() as u32);
            // A draft's own address stays: it opens now.
            if matches!(Route::read(&address()), Route::Lock(_)) {
                go(&Route::Start.address());
            }
        }
    });
}

/// The boxes of the page.
fn boxes() -> Vec<HtmlInputElement> {
    let found = document().query_selector_all("#pp-door input").ok();
    let all = found.map(|it| (0..it.length()).filter_map(|at| it.get(at)).collect::<Vec<_>>());
    all.into_iter().flatten().filter_map(|it| it.dyn_into().ok()).collect()
}

/// Shows or hides what is typed into a box.
fn show(id: &str) {
    let found = document().get_element_by_id(id).map(JsValue::from);
    if let Some(Ok(it)) = found.map(JsCast::dyn_into::<HtmlInputElement>) {
        it.set_type(if it.type_() == "password" { "text" } else { "password" });
    }
}
