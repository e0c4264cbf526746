//! What the last look at a copy found: each to be changed, or let stand for a reason.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::told::Told;
use crate::domain::edit::{At, Edit};
use crate::domain::{Id, Value};
use crate::session::route::{Page, Spot};
use crate::storage::here::new_id;
use crate::views::pages::focus_quietly;
use crate::views::{Case, use_draft, use_sink};

/// What one find is drawn from.
#[derive(Properties, PartialEq)]
pub struct FoundProps {
    /// The case.
    pub case: Case,
    /// Whose copy.
    pub reader: Id,
    /// The find, as the desk tells it.
    pub find: Told,
    /// What the desk says on these pages.
    pub say: Told,
    /// Which of them it is.
    pub number: usize,
}

/// The address of the page that asks for a place of the case.
pub fn home(case: &Case, draft: crate::views::Draft, place: &str) -> Option<String> {
    let (at, _) = At::read(place)?;
    let (place, row) = case.home(At { sub: None, ..at }, &case.1)?;
    Some(draft.link(Page::Section(Spot { row, ..Spot::of(place.section, place.child) })))
}

/// One find.
#[component]
pub fn Found(props: &FoundProps) -> Html {
    let (sink, draft) = (use_sink(), use_draft());
    let because = use_state(String::new);
    let asks = use_state(|| false);
    let FoundProps { case, reader, find, say, number } = props;
    let id = format!("find-{number}");
    let dealt = find.text("dealt");
    let typed = {
        let because = because.clone();
        move |event: InputEvent| {
            because.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let stands = {
        let (sink, because, asks) = (sink.clone(), because.clone(), asks.clone());
        let (find, reader) = (find.clone(), *reader);
        move |_: MouseEvent| {
            let why = because.trim().to_owned();
            asks.set(why.is_empty());
            if why.is_empty() {
                return;
            }
            let of = |key| Value::Text(find.text(key));
            let fields = vec![
                ("reader", Value::Text(reader.to_string())),
                ("hit", of("hit")),
                ("about", of("about")),
                ("because", Value::Text(why)),
            ];
            sink.edit(Edit::Add(At::row("cleared", new_id()), fields));
            focus_quietly("#pp-finds h2");
        }
    };
    let take_back = {
        let (sink, dealt) = (sink.clone(), dealt.clone());
        move |_: MouseEvent| {
            if let Ok(id) = dealt.parse() {
                sink.edit(Edit::Remove(At::row("cleared", id)));
                focus_quietly("#pp-finds h2");
            }
        }
    };
    let stops = !find.text("stops").is_empty();
    html! {
        <div class={classes!("pp-find", (stops && dealt.is_empty()).then_some("pp-find--stops"))}>
            <p class="pp-find__says">{ find.text("says") }</p>
            <blockquote class="pp-wording__said">{ find.text("around") }</blockquote>
            if dealt.is_empty() {
                if let Some(href) = home(case, draft, &find.text("at")) {
                    <p><a class="govuk-link" {href}>
                        { say.text("copies-open") }
                        <span class="govuk-visually-hidden">{ ": " }{ find.text("quote") }</span>
                    </a></p>
                }
                <div class="pp-find__because">
                    <label class="govuk-label" for={id.clone()}>
                        { say.text("copies-stands") }
                        <span class="govuk-visually-hidden">{ ": " }{ find.text("quote") }</span>
                    </label>
                    <input class="govuk-input" type="text" {id} autocomplete="off" spellcheck="false"
                        value={(*because).clone()} oninput={typed} />
                    <button type="button" class="govuk-button govuk-button--secondary" onclick={stands}>
                        { say.text("copies-yours-keep") }
                        <span class="govuk-visually-hidden">{ ": " }{ find.text("quote") }</span>
                    </button>
                    if *asks { <p role="alert">{ say.text("copies-why") }</p> }
                </div>
            } else {
                <p class="pp-quiet">
                    { find.text("stands") }{ " " }
                    <button type="button" class="pp-link" onclick={take_back}>
                        { say.text("copies-take-back") }
                        <span class="govuk-visually-hidden">{ ": " }{ find.text("quote") }</span>
                    </button>
                </p>
            }
        </div>
    }
}
