//! A document drawn on the page, as the desk made it.

use yew::prelude::*;

use super::drawn::drawn;
use super::told::Told;
use crate::views::use_draft;

/// What a document is drawn from.
#[derive(Properties, PartialEq)]
pub struct PaperProps {
    /// The document, as the desk tells it.
    pub doc: Told,
    /// One that is not ready is not printed, by whatever way somebody prints the page.
    pub ready: bool,
    /// What stands on paper in its place then.
    #[prop_or_default]
    pub instead: String,
}

/// A whole document: whose copy it is, its marks, its parts.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps { doc, ready, instead } = props;
    let class = classes!(doc.text("class"), (!ready).then_some("pp-no-print"));
    html! {
        <>
            if !ready { <p class="pp-print-only" id="pp-not-printed">{ instead }</p> }
            <article {class} id="pp-paper"><Parts all={doc.part("in")} /></article>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PartsProps {
    all: Told,
}

/// What is in a document. A long report is thousands of elements, so this is a component of its own:
/// it is drawn again only when the desk tells another document.
#[component]
fn Parts(props: &PartsProps) -> Html {
    drawn(props.all.json(), use_draft(), &Callback::noop())
}
