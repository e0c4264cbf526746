//! The timetable: every deadline of the area, from the dates known so far. The desk works it out.

use yew::prelude::*;

use super::{Ask, back, heading};
use crate::session::route::{Page, Route};
use crate::storage::files::offer;
use crate::views::parts::drawn::drawn;
use crate::views::parts::told::use_told;
use crate::views::{Case, use_advice, use_draft, use_shelf, use_words};

/// What the desk calls the page.
const TIMETABLE: &str = "timetable";

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct TimetableProps {
    /// The case.
    pub case: Case,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The timetable of a case.
#[component]
pub fn TimetablePage(props: &TimetableProps) -> Html {
    let words = use_words();
    let (draft, advice, shelf) = (use_draft(), use_advice(), use_shelf());
    let TimetableProps { case, desk } = props;
    {
        // From now on this is the timetable that was looked at last.
        let desk = desk.clone();
        use_effect_with((), move |()| desk.emit(Ask::Mark(TIMETABLE.to_owned())));
    }
    let told = use_told(TIMETABLE, case, desk).told;
    // What the desk hands over counts once.
    let waits = use_mut_ref(|| false);
    {
        let (waits, handed) = (waits.clone(), advice.handed.clone());
        use_effect_with(advice.which_handed(), move |_| {
            if let Some(file) = handed.filter(|_| waits.replace(false)) {
                let _ = offer(&file.text(1), &file.text(3), &file.0.get(2));
            }
        });
    }
    let calendar = {
        let desk = desk.clone();
        Callback::from(move |_: [String; 2]| {
            *waits.borrow_mut() = true;
            desk.emit(Ask::Document(TIMETABLE.to_owned(), "ics".to_owned()));
        })
    };
    let part = |key: &str| {
        told.as_ref().map(|it| drawn(it.part(key).json(), draft, &calendar)).unwrap_or_default()
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("deadlines-heading", &[])) }
            { part("head") }
            if shelf.lacks(case) {
                <p class="pp-gap">
                    { words.say("deadlines-lacks", &[("id", case.about.arrangements.read().into())]) }
                    { " " }
                    <a class="govuk-link" href={Route::Areas.address()}>
                        { words.say("areas-heading", &[]) }
                    </a>
                </p>
            }
            if told.is_none() {
                <p role="status">
                    { words.say(if advice.is_gone { "local-gone" } else { "reading" }, &[]) }
                </p>
            }
            { part("rest") }
        </>
    }
}
