//! The words round a field: label or question, hint, examples.

use yew::prelude::*;

use crate::text::show::Scope;
use crate::views::use_words;

/// The words of one field.
#[derive(Properties, PartialEq)]
pub struct LabelProps {
    /// The key of the field's words.
    pub words: AttrValue,
    /// Who it is about.
    pub scope: Scope,
    /// The id of the control it labels.
    pub id: AttrValue,
}

/// What a control's `aria-describedby` names: its hint, where it has one.
pub fn aria(words: &crate::text::Words, key: &str, id: &str) -> Option<String> {
    words.find(&format!("{key}.hint"), &[]).map(|_| format!("{id}-hint"))
}

/// A label with its hint and examples.
#[component]
pub fn Label(props: &LabelProps) -> Html {
    let words = use_words();
    let LabelProps { words: key, scope, id } = props;
    html! {
        <>
            <label class="govuk-label" for={id.clone()}>{ words.of(key, scope) }</label>
            <Help words={key.clone()} scope={scope.clone()} id={id.clone()} />
        </>
    }
}

/// The hint and the examples of a field.
#[component]
pub fn Help(props: &LabelProps) -> Html {
    let words = use_words();
    let LabelProps { words: key, scope, id } = props;
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
