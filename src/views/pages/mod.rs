//! The pages of the app.

mod area;
mod areas;
mod check;
mod copy;
mod delete;
mod history;
mod kept;
mod open;
mod papers;
mod questions;
mod section;
mod start;
mod tasks;
mod thread;
mod timetable;
mod todo;
mod vault;
mod words;

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::storage::here::document;

pub use area::AreaPage;
pub use areas::AreasPage;
pub use check::CheckPage;
pub use copy::{CopyPage, file_name};
pub use delete::DeletePage;
pub use history::HistoryPage;
pub use kept::KeptPage;
pub use open::OpenPage;
pub use papers::PapersPage;
pub use section::SectionPage;
pub use start::StartPage;
pub use tasks::TasksPage;
pub use thread::ThreadPage;
pub use timetable::TimetablePage;
pub use todo::TodoPage;
pub use vault::VaultPage;
pub use words::{Ask, WordsPage};

thread_local! {
    /// What gets the focus after the next drawing, where that is not the page's heading.
    static FOCUS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Asks for the focus to go to the first of these that is there once the page is drawn: to the
/// element itself, or to the first control or heading within it.
pub fn focus_later<const N: usize>(selectors: [String; N]) {
    FOCUS.with(|it| *it.borrow_mut() = selectors.into());
}

/// Gives the focus to what was asked for last. `false` when nothing was, or it is not there.
pub fn focus_now() -> bool {
    FOCUS.with(RefCell::take).iter().any(|it| focus_on(it))
}

/// Gives the focus to an element, or to the first control within it.
pub fn focus_on(selector: &str) -> bool {
    let Ok(Some(found)) = document().query_selector(selector) else { return false };
    let within = "input, textarea, select, button, a, [tabindex]";
    let target = match found.matches(within) {
        Ok(true) => Some(found),
        _ => found.query_selector(within).ok().flatten(),
    };
    let Some(target) = target.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    let _ = target.focus();
    true
}

/// Gives the focus to an element without scrolling to it.
pub fn focus_quietly(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(target) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target.focus_with_options(&options);
    }
}

/// A page's heading: it gets the focus when the page comes.
pub fn heading(text: impl Into<AttrValue>) -> Html {
    html! { <h1 class="govuk-heading-l" tabindex="-1" id="pp-heading">{ text.into() }</h1> }
}

/// A way back.
pub fn back(href: String, text: String) -> Html {
    html! { <a class="govuk-back-link" {href}>{ text }</a> }
}
