//! What surrounds every page: skip link, name, band, footer, and the one form round it all.

use yew::prelude::*;

use super::vault::Cover;
use super::workshop::Clock;
use crate::session::route::Route;
use crate::views::parts::root::Root;
use crate::views::{W, use_words};

/// What the shell is drawn from.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The page.
    pub children: Html,
    /// Are the drafts of real families open?
    pub is_open: bool,
    /// What is over the page.
    pub(super) cover: Cover,
    /// Is a draft of a real family shown, or a practice draft? Nothing where none is.
    pub real: Option<bool>,
    /// Hides the page and locks.
    pub lock: Callback<()>,
    /// Shows a page again that could not be locked.
    pub uncover: Callback<()>,
}

/// The surroundings of every page.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let words = use_words();
    // A plain `#main` would be an address of the app; the focus is moved by hand.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        crate::views::pages::focus_on("#pp-heading");
    };
    let hidden = matches!(props.cover, Cover::Locking | Cover::Unsafe);
    html! {
        <Root>
            { cover(props, &words) }
            <div {hidden}>
            <a class="govuk-skip-link" href="#main" onclick={skip}>{ words.say("skip", &[]) }</a>
            <header class="pp-header">
                <div class="govuk-width-container pp-header__row">
                    <a class="pp-header__name" href={Route::Start.address()}>
                        { words.say("service", &[]) }
                    </a>
                    if props.is_open {
                        <button type="button" class="pp-header__lock" id="pp-lock"
                            onclick={props.lock.reform(|_| ())}>
                            { words.say("lock-now", &[]) }
                        </button>
                    }
                </div>
                { band(props.real, &words) }
                if props.real == Some(false) {
                    <Clock />
                }
            </header>
            <div class="govuk-width-container">
                <main class="govuk-main-wrapper" id="main">{ props.children.clone() }</main>
            </div>
            <footer class="pp-footer">
                <div class="govuk-width-container">
                    <p>{ words.say("footer-what", &[]) }</p>
                    <p>
                        <a class="govuk-link" href="train.html">{ words.say("train-link", &[]) }</a>
                        { " · " }
                        <a class="govuk-link" href={Route::Kept.address()}>
                            { words.say("kept-heading", &[]) }
                        </a>
                        { " · " }
                        { words.say("version", &[("version", env!("CARGO_PKG_VERSION").into())]) }
                    </p>
                </div>
            </footer>
            </div>
        </Root>
    }
}

/// What kind of draft this is: colour and words tell, and the words are enough.
fn band(real: Option<bool>, words: &W) -> Html {
    let (class, key) = match real {
        None => return Html::default(),
        Some(true) => ("pp-band pp-band--real", "band-real"),
        Some(false) => ("pp-band pp-band--practice", "band-practice"),
    };
    html! {
        <div {class}>
            <div class="govuk-width-container">{ words.say(key, &[]) }</div>
        </div>
    }
}

/// What is over the page.
fn cover(props: &ShellProps, words: &W) -> Html {
    match props.cover {
        Cover::None => Html::default(),
        Cover::Warning => html! {
            <div class="pp-cover-warning" role="alert" id="pp-lock-warning">
                <p>{ words.say("lock-warning", &[]) }</p>
                // Any key or touch keeps it open; this is one that says so.
                <button type="button" class="govuk-button" id="pp-stay">
                    { words.say("lock-stay", &[]) }
                </button>
            </div>
        },
        Cover::Locking => html! {
            <p class="pp-cover" role="status" id="pp-cover">{ words.say("lock-locking", &[]) }</p>
        },
        Cover::Unsafe => html! {
            <div class="pp-cover" role="alert" id="pp-cover">
                <p>{ words.say("lock-unsafe", &[]) }</p>
                <button type="button" class="govuk-button" onclick={props.uncover.reform(|_| ())}>
                    { words.say("lock-uncover", &[]) }
                </button>
            </div>
        },
    }
}
