//! A document drawn on the page, as the desk made it.

use yew::prelude::*;

use super::drawn::drawn;
use super::finds::Told;
use crate::views::Draft;

/// A whole document: whose copy it is, its marks, its parts. One that is not ready is not printed,
/// by whatever way somebody prints the page.
pub fn paper(doc: &Told, draft: Draft, ready: bool) -> Html {
    let class = classes!(doc.text("class"), (!ready).then_some("pp-no-print"));
    html! {
        <article {class} id="pp-paper">{ drawn(&doc.part("in").0, draft, &Callback::noop()) }</article>
    }
}
