//! Whose case it is, before anything about a real family leaves: told large, and asked once a visit.
//!
//! The wrong family's paper in an envelope is the mistake that harms most (reliability.md fault 58).

use yew::prelude::*;

use crate::domain::setting::Mode;
use crate::views::pages::focus_on;
use crate::views::parts::passphrase::typed;
use crate::views::{Case, use_words};

/// What it is drawn from.
#[derive(Properties, PartialEq)]
pub struct SureProps {
    /// The case.
    pub case: Case,
    /// What makes files and copies.
    pub children: Html,
}

const BOX: &str = "pp-initials";

/// The first letters of a name's words.
fn initials(name: &str) -> String {
    let first = name.split_whitespace().filter_map(|it| it.chars().find(|it| it.is_alphabetic()));
    first.flat_map(char::to_uppercase).collect()
}

/// What makes files, once somebody has looked whose case it is. Practice is not asked about, and a
/// case without a named child has nobody to take for another.
#[component]
pub fn Sure(props: &SureProps) -> Html {
    let words = use_words();
    let sure = use_state(|| false);
    let wrong = use_state(|| false);
    let case = &props.case;
    if !case.about.mode.is(Mode::Real) {
        return props.children.clone();
    }
    let names: Vec<String> =
        case.children.iter().map(|it| it.called().to_owned()).filter(|it| !it.is_empty()).collect();
    // Of the name that is used, or of the whole one.
    let first = case.children.iter().find(|it| !initials(it.called()).is_empty());
    let wanted = first.map(|it| [it.called(), it.full_name.read()].map(initials));
    let ask = wanted.clone().filter(|_| !*sure);
    let check = {
        let (sure, wrong) = (sure.setter(), wrong.setter());
        Callback::from(move |()| {
            let typed: String = typed(BOX).chars().filter(|it| it.is_alphabetic()).collect();
            let typed = typed.to_uppercase();
            let is_right =
                !typed.is_empty() && wanted.as_ref().is_some_and(|it| it.contains(&typed));
            sure.set(is_right);
            wrong.set(!is_right);
            focus_on(if is_right { "#pp-whose" } else { "#pp-initials" });
        })
    };
    let enter = check.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            enter.emit(());
        }
    };
    let error = wrong.then_some("govuk-form-group--error");
    html! {
        <>
        if ask.is_some() {
            <p class="pp-print-only" id="pp-whose-not-printed">{ words.say("whose-not-printed", &[]) }</p>
        }
        <div class="pp-no-print">
            <div class="pp-whose" id="pp-whose" tabindex="-1">
                <p class="pp-whose__title" dir="auto">{ case.about.title.read().to_owned() }</p>
                <p class="pp-whose__names" dir="auto">{ names.join(", ") }</p>
            </div>
            if ask.is_some() {
                <div class={classes!("govuk-form-group", error)}>
                    <label class="govuk-label" for={BOX}>{ words.say("whose-initials", &[]) }</label>
                    <div id="pp-initials-about">
                        <p class="govuk-hint">{ words.say("whose-why", &[]) }</p>
                        if *wrong {
                            <p class="govuk-error-message" role="alert">
                                { words.say("whose-wrong", &[]) }
                            </p>
                        }
                    </div>
                    <div class="pp-actions">
                        <input class="govuk-input govuk-input--width-5" id={BOX} type="text"
                            autocomplete="off" spellcheck="false" data-gramm="false"
                            data-enable-grammarly="false" aria-describedby="pp-initials-about"
                            {onkeydown} />
                        <button type="button" class="govuk-button" id="pp-sure"
                            onclick={check.reform(|_: MouseEvent| ())}>
                            { words.say("whose-yes", &[]) }
                        </button>
                    </div>
                </div>
            } else {
                { props.children.clone() }
            }
        </div>
        </>
    }
}
