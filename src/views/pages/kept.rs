//! What is kept on this device: literally true, and tested.

use yew::prelude::*;

use super::{back, heading};
use crate::session::route::Route;
use crate::views::use_words;

/// The page.
#[component]
pub fn KeptPage() -> Html {
    let words = use_words();
    let said = ["kept-where", "kept-lock", "kept-sent", "kept-helpers", "kept-lost", "kept-erase"];
    html! {
        <>
            { back(Route::Start.address(), words.say("back-start", &[])) }
            { heading(words.say("kept-heading", &[])) }
            for key in said {
                <p key={key}>{ words.say(key, &[]) }</p>
            }
        </>
    }
}
