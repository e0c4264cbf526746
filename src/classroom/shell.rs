//! What surrounds every page of the training page: it cannot be taken for that of a real case.

use yew::prelude::*;

use crate::training::route::Route;
use crate::views::pages::focus_on;
use crate::views::parts::root::Root;
use crate::views::use_words;

/// What the frame is round.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The page.
    pub children: Html,
}

/// Skip link, name, the mark of fiction, footer.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let words = use_words();
    let skip = |event: MouseEvent| {
        event.prevent_default();
        focus_on("#pp-heading");
    };
    html! {
        <Root>
            <a class="govuk-skip-link" href="#main" onclick={skip}>{ words.say("skip", &[]) }</a>
            <header class="pp-header pp-header--training">
                <div class="govuk-width-container pp-header__row">
                    <a class="pp-header__name" href={Route::Library.address()}>
                        { words.say("train-name", &[]) }
                    </a>
                    <a class="pp-header__out" href="index.html">{ words.say("service", &[]) }</a>
                </div>
                <div class="pp-band pp-band--practice">
                    <div class="govuk-width-container">{ words.say("train-mark", &[]) }</div>
                </div>
            </header>
            <div class="govuk-width-container">
                <main class="govuk-main-wrapper" id="main">{ props.children.clone() }</main>
            </div>
            <footer class="pp-footer">
                <div class="govuk-width-container">
                    <p>{ words.say("train-footer", &[]) }</p>
                </div>
            </footer>
        </Root>
    }
}
