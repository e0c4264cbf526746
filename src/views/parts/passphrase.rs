//! A box for a passphrase: hidden until it is asked to show it, open to pasting and to password
//! managers. What is typed stays in the box alone.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::storage::here::document;
use crate::views::use_words;

/// What the box is drawn from.
#[derive(Properties, PartialEq)]
pub struct PassphraseProps {
    /// Its id.
    pub id: &'static str,
    /// What it is for: a label, and a hint where there is one.
    pub label: String,
    /// More about it.
    #[prop_or_default]
    pub hint: Option<String>,
    /// What is wrong with what was typed.
    pub error: Option<String>,
    /// Is it to be read?
    pub shown: UseStateHandle<bool>,
    /// Enter was pressed.
    pub enter: Callback<()>,
}

/// The box with its button.
#[component]
pub fn Passphrase(props: &PassphraseProps) -> Html {
    let words = use_words();
    let PassphraseProps { id, hint, error, shown, .. } = props;
    let turn = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(!*shown)
    };
    let enter = props.enter.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            enter.emit(());
        }
    };
    let about = format!("{id}-about");
    html! {
        <div class={classes!("govuk-form-group", error.is_some().then_some("govuk-form-group--error"))}>
            <label class="govuk-label" for={*id}>{ &props.label }</label>
            <div id={about.clone()}>
                if let Some(hint) = hint { <p class="govuk-hint">{ hint }</p> }
                if let Some(error) = error { <p class="govuk-error-message" role="alert">{ error }</p> }
            </div>
            <div class="pp-actions">
                <input class="govuk-input govuk-input--width-30" id={*id} autocomplete="off"
                    type={if **shown { "text" } else { "password" }} spellcheck="false"
                    autocapitalize="none" data-gramm="false" data-enable-grammarly="false"
                    aria-describedby={about} {onkeydown} />
                <button type="button" class="govuk-button govuk-button--secondary" onclick={turn}
                    id={format!("{id}-show")}>
                    { words.say(if **shown { "passphrase-hide" } else { "passphrase-show" }, &[]) }
                </button>
            </div>
        </div>
    }
}

fn held(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// What is typed in the box.
pub fn typed(id: &str) -> String {
    held(id).map(|it| it.value().trim().to_owned()).unwrap_or_default()
}

/// Puts a passphrase into the box.
pub fn put(id: &str, passphrase: &str) {
    if let Some(held) = held(id) {
        held.set_value(passphrase);
    }
}
