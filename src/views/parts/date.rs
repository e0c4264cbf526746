//! Three boxes for a date.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::ControlProps;
use super::help::help;
use crate::domain::{DateProblem, TypedDate, Value};
use crate::views::use_words;

/// Which of the three boxes.
#[derive(Clone, Copy, PartialEq)]
enum Box3 {
    Day,
    Month,
    Year,
}

impl Box3 {
    fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    fn of(self, date: &TypedDate) -> &str {
        match self {
            Self::Day => &date.day,
            Self::Month => &date.month,
            Self::Year => &date.year,
        }
    }
}

/// Day, month and year. Says what is wrong only after the boxes are left.
#[component]
pub fn DateBoxes(props: &ControlProps<TypedDate>) -> Html {
    let words = use_words();
    let ControlProps { id, words: key, scope, value, set, .. } = props;
    let typing = use_state(|| false);
    let note = match (*typing, value.read()) {
        (false, Err(problem)) => problem_key(problem),
        _ => None,
    };
    let note_id = format!("{id}-note");
    let change = {
        let (value, set) = (value.clone(), set.clone());
        move |which: Box3, text: String| {
            let mut date = value.clone();
            match which {
                Box3::Day => date.day = text,
                Box3::Month => date.month = text,
                Box3::Year => date.year = text,
            }
            set.emit(Value::Date(date));
        }
    };
    let boxes = [Box3::Day, Box3::Month, Box3::Year].map(|which| {
        let box_id = match which {
            Box3::Day => id.to_string(),
            _ => format!("{id}-{}", which.key()),
        };
        let change = change.clone();
        let oninput = move |event: InputEvent| {
            change(which, event.target_unchecked_into::<HtmlInputElement>().value());
        };
        let width =
            if which == Box3::Year { "govuk-input--width-4" } else { "govuk-input--width-3" };
        html! {
            <div class="govuk-date-input__item" key={which.key()}>
                <label class="govuk-label govuk-date-input__label" for={box_id.clone()}>
                    { words.say(&format!("date-{}", which.key()), &[]) }
                </label>
                <input class={classes!("govuk-input", "govuk-date-input__input", width)}
                    id={box_id} type="text" autocomplete="off" spellcheck="false"
                    inputmode={if which == Box3::Month { "text" } else { "numeric" }}
                    value={which.of(value).to_owned()} {oninput} />
            </div>
        }
    });
    let (started, left) = (typing.clone(), typing.clone());
    html! {
        <div class="govuk-form-group pp-date">
            <fieldset class="govuk-fieldset" role="group" aria-describedby={note_id.clone()}
                onfocusin={move |_| started.set(true)} onfocusout={move |_| left.set(false)}>
                <legend class="govuk-fieldset__legend">{ words.of(key, scope) }</legend>
                { help(&words, key, scope, id) }
                <div class="govuk-date-input">{ for boxes }</div>
            </fieldset>
            // Its line is there when it is empty: a note that moved what follows would make a click
            // on the next control miss it.
            <p id={note_id} class="pp-date__note">{ note.map(|it| words.say(it, &[])) }</p>
        </div>
    }
}

/// The key of what is wrong; nothing typed is nothing wrong.
fn problem_key(problem: DateProblem) -> Option<&'static str> {
    Some(match problem {
        DateProblem::Blank => return None,
        DateProblem::NoDay => "date-no-day",
        DateProblem::NoMonth => "date-no-month",
        DateProblem::NoYear => "date-no-year",
        DateProblem::Day => "date-bad-day",
        DateProblem::Month => "date-bad-month",
        DateProblem::Year => "date-bad-year",
        DateProblem::NoSuchDay => "date-no-such-day",
    })
}
