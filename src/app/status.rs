//! Whether what was typed is safe, in one line.

use yew::prelude::*;

use super::saver::Saver;
use crate::domain::Id;
use crate::export::saved::{self, Restricted};
use crate::session::saving::{SaveError, Saving};
use crate::storage::files::offer;
use crate::storage::here::{clock, today, window};
use crate::views::pages::file_name;
use crate::views::{Case, use_words};

/// What the line is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct StatusProps {
    /// Who saves.
    pub(super) saver: Saver,
    /// The case, for a file of it.
    pub(super) case: Case,
    /// The draft.
    pub(super) id: Id,
    /// Where that is kept which was typed here while another tab wrote the draft, too.
    pub(super) apart: Option<String>,
}

/// Whether what was typed is safe. Only a failure is announced: it is an alert.
#[component]
pub(super) fn SaveStatus(props: &StatusProps) -> Html {
    let words = use_words();
    let saving = use_state_eq(Saving::default);
    let set = saving.setter();
    use_effect_with(props.saver.clone(), move |saver| {
        saver.watch(Callback::from(move |saving| set.set(saving)));
    });
    let file = {
        let (case, id) = (props.case.0.clone(), props.id);
        move |_: MouseEvent| {
            let text = saved::write(&case, Restricted::Included, &today());
            let _ = offer(&file_name(id), "application/json", &text.into());
        }
    };
    // Whether a newer version may take the page's place now (static/offline.js).
    let unsaved = saving.is_dirty().then_some("");
    if let Some(why) = saving.failure() {
        let apart = props.apart.as_ref().filter(|_| *why == SaveError::ChangedElsewhere);
        let (saver, follows) = (props.saver.clone(), apart.is_some());
        let newer = move |_: MouseEvent| match follows {
            true => saver.show_newer(),
            false => drop(window().location().reload()),
        };
        return html! {
            <div class="pp-status pp-status--alert" role="alert" id="pp-status"
                data-unsaved={unsaved}>
                <p><strong>{ words.say("not-saved", &[]) }</strong>{ " " }{ words.say(why.key(), &[]) }</p>
                if let Some(apart) = apart { <p id="pp-apart">{ apart }</p> }
                <div class="pp-actions">
                    <button type="button" class="govuk-button govuk-button--secondary" onclick={file}>
                        { words.say("not-saved-file", &[]) }
                    </button>
                    if !why.may_pass() {
                        <button type="button" class="govuk-button govuk-button--secondary" onclick={newer}
                            id="pp-newer">
                            { words.say("not-saved-reload", &[]) }
                        </button>
                    }
                </div>
            </div>
        };
    }
    if saving.reading {
        let saver = props.saver.clone();
        return html! {
            <div class="pp-status pp-status--reading" role="status" id="pp-status">
                <p>{ words.say("reading-along", &[]) }</p>
                <button type="button" class="govuk-button govuk-button--secondary" id="pp-take-over"
                    onclick={move |_| saver.take_over()}>
                    { words.say("reading-take-over", &[]) }
                </button>
            </div>
        };
    }
    let text = match (saving.is_dirty(), saving.saved_at()) {
        (true, _) => words.say("saving", &[]),
        (false, Some(at)) => words.say("saved", &[("time", clock(at).into())]),
        (false, None) => String::new(),
    };
    html! { <p class="pp-status" id="pp-status" data-unsaved={unsaved}>{ text }</p> }
}
