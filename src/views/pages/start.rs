//! The start page: what this is, and the drafts.

use yew::prelude::*;

use super::heading;
use crate::domain::sections::Section;
use crate::session::route::{Page, Route, Spot};
use crate::session::saving::SaveError;
use crate::storage::drafts::Head;
use crate::storage::here::{clock, day, go, new_id};
use crate::views::use_words;

/// What the start page is drawn from.
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// The drafts, once they are read.
    pub heads: Option<Result<Vec<Head>, SaveError>>,
}

/// The start page.
#[component]
pub fn StartPage(props: &StartProps) -> Html {
    let words = use_words();
    let begin = |_: MouseEvent| {
        let first = Section::find("setup-1").expect("the first page of the table");
        go(&Route::Draft(new_id(), Page::Section(Spot::of(first, None))).address());
    };
    let link = |head: &Head| Route::Draft(head.id, Page::Tasks).address();
    html! {
        <>
            { heading(words.say("start-heading", &[])) }
            <p class="govuk-body-l">{ words.say("start-what", &[]) }</p>
            <ul class="govuk-list govuk-list--bullet">
                <li>{ words.say("start-kept", &[]) }</li>
                <li>{ words.say("start-take-away", &[]) }</li>
                <li>{ words.say("start-decide", &[]) }</li>
            </ul>
            <div class="pp-actions">
                <button type="button" class="govuk-button" id="pp-begin" onclick={begin}>
                    { words.say("start-begin", &[]) }
                </button>
                <a class="govuk-link" href={Route::Open.address()}>{ words.say("start-open", &[]) }</a>
                <a class="govuk-link" href={Route::Areas.address()}>{ words.say("start-areas", &[]) }</a>
            </div>
            <h2 class="govuk-heading-m">{ words.say("start-drafts", &[]) }</h2>
            if let Some(heads) = &props.heads {
                if let Err(why) = heads {
                    <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
                } else if heads.as_ref().is_ok_and(Vec::is_empty) {
                    <p class="pp-quiet">{ words.say("start-no-drafts", &[]) }</p>
                }
                <ul class="pp-cards" id="pp-drafts">
                    for head in heads.iter().flatten() {
                        <li class="pp-card" key={head.id.0}>
                            <h3 class="pp-card__title">
                                <a class="govuk-link" href={link(head)}>{ name_of(head, &words) }</a>
                            </h3>
                            <p class="pp-quiet">
                                { words.say("start-saved", &[("day", day(head.saved).into()),
                                    ("time", clock(head.saved).into())]) }
                            </p>
                            <div class="pp-card__actions">
                                if Route::read(&head.place) != Route::Start {
                                    <a class="govuk-link" href={head.place.clone()}>
                                        { words.say("start-continue", &[]) }
                                        <span class="govuk-visually-hidden">
                                            { format!(": {}", name_of(head, &words)) }
                                        </span>
                                    </a>
                                }
                                <a class="govuk-link" href={Route::Draft(head.id, Page::Delete).address()}>
                                    { words.say("delete", &[]) }
                                    <span class="govuk-visually-hidden">
                                        { format!(" {}", name_of(head, &words)) }
                                    </span>
                                </a>
                            </div>
                        </li>
                    }
                </ul>
            } else {
                <p class="pp-quiet">{ words.say("reading", &[]) }</p>
            }
        </>
    }
}

/// What the author calls a draft, or that it has no name.
fn name_of(head: &Head, words: &crate::views::W) -> String {
    match head.title.is_empty() {
        true => words.say("draft-unnamed", &[("day", day(head.begun).into())]),
        false => head.title.clone(),
    }
}
