//! What surrounds every page: skip link, name, band, footer, and the one form round it all.

use yew::prelude::*;

use crate::session::route::Route;
use crate::views::use_words;

/// What the shell is drawn from.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The page.
    pub children: Html,
}

/// The surroundings of every page.
///
/// The root form is a safety rule, not a form: Chromium writes what is typed into its session
/// file, in clear, unless every control stands inside `autocomplete="off"` (reliability.md 0.1).
/// The other attributes ask the browser's spelling and writing services, which may send texts
/// away, and writing assistants to leave everything alone. Only the browser's own obey for sure.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let words = use_words();
    let stay = |event: SubmitEvent| event.prevent_default();
    // A plain `#main` would be an address of the app; the focus is moved by hand.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        crate::views::pages::focus_on("#pp-heading");
    };
    html! {
        <form class="pp-root" autocomplete="off" novalidate=true onsubmit={stay}
            spellcheck="false" writingsuggestions="false" data-gramm="false"
            data-gramm_editor="false" data-enable-grammarly="false" data-lt-active="false">
            <a class="govuk-skip-link" href="#main" onclick={skip}>{ words.say("skip", &[]) }</a>
            <header class="pp-header">
                <div class="govuk-width-container">
                    <a class="pp-header__name" href={Route::Start.address()}>
                        { words.say("service", &[]) }
                    </a>
                </div>
                <div class="pp-band pp-band--practice">
                    <div class="govuk-width-container">{ words.say("band-practice", &[]) }</div>
                </div>
            </header>
            <div class="govuk-width-container">
                <main class="govuk-main-wrapper" id="main">{ props.children.clone() }</main>
            </div>
            <footer class="pp-footer">
                <div class="govuk-width-container">
                    <p>{ words.say("footer-what", &[]) }</p>
                    <p>
                        <a class="govuk-link" href={Route::Kept.address()}>
                            { words.say("kept-heading", &[]) }
                        </a>
                        { " · " }
                        { words.say("version", &[("version", env!("CARGO_PKG_VERSION").into())]) }
                    </p>
                </div>
            </footer>
        </form>
    }
}
