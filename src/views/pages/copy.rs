//! Taking the draft away as a file.

use yew::prelude::*;

use super::{back, heading};
use crate::domain::Id;
use crate::export::saved::{self, Restricted};
use crate::session::route::Page;
use crate::storage::files::offer;
use crate::storage::here::today;
use crate::views::{Case, use_draft, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct CopyProps {
    /// The case.
    pub case: Case,
}

/// A name that says nothing of the family: the date, and four digits to tell drafts apart.
pub fn file_name(draft: Id) -> String {
    format!("report-{}-{}.json", today(), &draft.to_string()[..4])
}

/// The page that makes the file.
#[component]
pub fn CopyPage(props: &CopyProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let done = use_state(|| None::<String>);
    let has_restricted = saved::has_restricted(&props.case);
    let make = |restricted: Restricted| {
        let (case, done, words) = (props.case.clone(), done.clone(), words.clone());
        move |_: MouseEvent| {
            let text = saved::write(&case, restricted, &today());
            // Read back before it is called done: a file that does not open is no copy.
            let whole = saved::open(&text).is_ok();
            let offered =
                whole && offer(&file_name(draft.0), "application/json", &(*text).into()).is_ok();
            let size = format!("{}", text.len().div_ceil(1024));
            done.set(Some(match offered {
                true => words.say("copy-done", &[("size", size.into())]),
                false => words.say("copy-failed", &[]),
            }));
        }
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("copy-heading", &[])) }
            <p class="pp-lead">{ words.say("copy-what", &[]) }</p>
            <p>{ words.say("copy-plain", &[]) }</p>
            <div class="pp-actions">
                <button type="button" class="govuk-button" id="pp-copy"
                    onclick={make(Restricted::Included)}>
                    { words.say(if has_restricted { "copy-all" } else { "copy-make" }, &[]) }
                </button>
                if has_restricted {
                    <button type="button" class="govuk-button govuk-button--secondary"
                        id="pp-copy-shared" onclick={make(Restricted::LeftOut)}>
                        { words.say("copy-shared", &[]) }
                    </button>
                }
            </div>
            <p role="status" id="pp-copy-done">{ (*done).clone() }</p>
            <p class="pp-quiet">{ words.say("copy-format", &[]) }</p>
        </>
    }
}
