//! The one form round everything, on each page of the app.

use yew::prelude::*;

/// What the form is round.
#[derive(Properties, PartialEq)]
pub struct RootProps {
    /// Everything on the page.
    pub children: Html,
}

/// The root form is a safety rule, not a form: Chromium writes what is typed into its session
/// file, in clear, unless every control stands inside `autocomplete="off"` (reliability.md 0.1).
/// The other attributes ask the browser's spelling and writing services, which may send texts
/// away, and writing assistants to leave everything alone. Only the browser's own obey for sure.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let stay = |event: SubmitEvent| event.prevent_default();
    html! {
        <form class="pp-root" autocomplete="off" novalidate=true onsubmit={stay}
            spellcheck="false" writingsuggestions="false" data-gramm="false"
            data-gramm_editor="false" data-enable-grammarly="false" data-lt-active="false">
            { props.children.clone() }
        </form>
    }
}
