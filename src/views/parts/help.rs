//! The words round a field: label or question, hint, examples.

use yew::prelude::*;

use crate::text::Words;
use crate::text::show::Scope;

/// What a control's `aria-describedby` names: its hint, where it has one.
pub fn aria(words: &Words, key: &str, id: &str) -> Option<String> {
    words.find(&format!("{key}.hint"), &[]).map(|_| format!("{id}-hint"))
}

/// A label with its hint and examples. No component: it is drawn only when its field is.
pub fn label(words: &Words, key: &str, scope: &Scope, id: &str) -> Html {
    html! {
        <>
            <label class="govuk-label" for={id.to_owned()}>{ words.of(key, scope) }</label>
            { help(words, key, scope, id) }
        </>
    }
}

/// The hint and the examples of a field.
pub fn help(words: &Words, key: &str, scope: &Scope, id: &str) -> Html {
    let hint = words.may(&format!("{key}.hint"), scope);
    let good = words.may(&format!("{key}.good"), scope);
    let weak = words.may(&format!("{key}.weak"), scope);
    html! {
        <>
            if let Some(hint) = hint {
                <div id={format!("{id}-hint")} class="govuk-hint">{ hint }</div>
            }
            if let Some((good, weak)) = good.zip(weak) {
                <details class="govuk-details pp-example">
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say("example-summary", &[]) }
                            <span class="govuk-visually-hidden">{ ": " }{ words.of(key, scope) }</span>
                        </span>
                    </summary>
                    <div class="govuk-details__text">
                        <p>
                            <strong>{ words.say("example-weak", &[]) }</strong>
                            { " " }{ weak }
                        </p>
                        <p>
                            <strong>{ words.say("example-good", &[]) }</strong>
                            { " " }{ good }
                        </p>
                    </div>
                </details>
            }
        </>
    }
}
