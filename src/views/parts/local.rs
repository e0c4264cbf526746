//! What the arrangements say beside the questions of a page, as the desk tells it.

use yew::prelude::*;

use super::drawn::drawn;
use super::told::number;
use crate::views::pages::Ask;
use crate::views::{use_advice, use_draft};

/// What the note is drawn from.
#[derive(Properties, PartialEq)]
pub struct MovedProps {
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// On a page that asks for dates or the area: what changed there since the page came moves.
#[component]
pub fn MovedNote(props: &MovedProps) -> Html {
    let (draft, advice) = (use_draft(), use_advice());
    let page = use_memo((), |()| number());
    {
        let (desk, page) = (props.desk.clone(), page.clone());
        use_effect_with((), move |()| desk.emit(Ask::Mark((*page).clone())));
    }
    let told = advice.local.filter(|it| it.text("page") == *page);
    html! {
        <div class="pp-moved" role="status">
            { told.map(|it| drawn(it.part("moved").json(), draft, &Callback::noop())) }
        </div>
    }
}

/// Beside the dates a conference sets: by when each has to be.
#[component]
pub fn DatesDue() -> Html {
    let (draft, advice) = (use_draft(), use_advice());
    html! {
        <ul class="govuk-list govuk-list--bullet">
            { advice.local.map(|it| drawn(it.part("due").json(), draft, &Callback::noop())) }
        </ul>
    }
}
