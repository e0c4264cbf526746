//! One row of a list: a card that says what is in it, or the form that is open.

use yew::prelude::*;

use super::advice::Beside;
use super::builder::{Begin, ReadBack};
use super::form::Form;
use crate::domain::edit::{At, Edit};
use crate::domain::sections::List;
use crate::domain::{Id, Node, Value};
use crate::session::route::{Page, Spot};
use crate::storage::here::go;
use crate::text::show::Scope;
use crate::text::{capital, keys, short};
use crate::views::pages::focus_later;
use crate::views::{Case, Ptr, W, use_draft, use_sink, use_words};

/// The heading of a row: the first of its title fields that holds something.
pub fn title(row: &dyn Node, list: &List, names: &Case, words: &W, scope: &Scope) -> String {
    let show = |field: &&str| Some(words.show(names, row.leaf(field)?, scope, true));
    let mut found = list.title.iter().filter_map(show).filter(|it| !it.is_empty());
    found.next().map_or_else(|| words.say("not-filled-in", &[]), |it| short(&it, 120))
}

/// What a card is drawn from.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The row.
    pub row: Ptr,
    /// Its list.
    pub list: &'static List,
    /// Where the page is.
    pub spot: Spot,
    /// Names.
    pub names: Case,
    /// Who it is about.
    pub scope: Scope,
    /// Its place among those shown, from 1, and how many there are.
    pub place: (usize, usize),
    /// The rows before and after it, where it can be moved.
    pub around: Option<(Option<Id>, Option<Id>, Option<Id>)>,
}

/// A row as a card.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let draft = use_draft();
    let CardProps { row, list, spot, names, scope, place, around } = props;
    let (id, at) = (row.id(), At::row(list.part, row.id()));
    let show = |field: &str| row.leaf(field).map(|it| words.show(names, it, scope, true));
    let tags = list.tags.iter().filter_map(|it| show(it)).filter(|it| !it.is_empty());
    let body = show(list.body).filter(|it| !it.is_empty());
    let one = words.of(&format!("{}.one", keys::list(list)), scope);
    let which = words
        .say("one-of", &[("one", one.into()), ("at", place.0.into()), ("count", place.1.into())]);
    let change = draft.link(Page::Section(spot.closed().open(list.part, id)));
    let remove = {
        let (sink, home) = (sink.clone(), draft.link(Page::Section(spot.closed())));
        let open = spot.row == Some((list.part, id));
        move |_| {
            sink.edit(Edit::Remove(at));
            if open {
                go(&home);
            }
            focus_later(["#pp-undo".to_owned()]);
        }
    };
    let shift = |to: Option<Id>, name: &'static str| {
        let sink = sink.clone();
        // At the end of the list the button is gone: the other one, else the heading.
        let other = if name == "up" { "down" } else { "up" };
        let after = [name, other, "card"].map(|it| format!("#{}", at.html_id(it)));
        move |_: MouseEvent| {
            sink.edit(Edit::Move(at, to));
            focus_later(after.clone());
        }
    };
    html! {
        <>
            <h3 class="pp-card__title" id={at.html_id("card")} tabindex="-1">
                { title(&**row, list, names, &words, scope) }
            </h3>
            if let Some(body) = body {
                <p class="pp-card__body">{ short(&body, 160) }</p>
            }
            <p class="pp-row__tags">
                for tag in tags {
                    <span class="govuk-tag govuk-tag--grey" key={tag.clone()}>{ tag }</span>
                }
            </p>
            <div class="pp-card__actions">
                <a class="govuk-link" href={change}>
                    { words.say("change", &[]) }
                    <span class="govuk-visually-hidden">{ format!(" {which}") }</span>
                </a>
                if let Some((before, _, after)) = around {
                    if before.is_some() {
                        <button type="button" class="pp-link" id={at.html_id("up")}
                            onclick={shift(*before, "up")}>
                            { words.say("move-up", &[]) }
                            <span class="govuk-visually-hidden">{ format!(" {which}") }</span>
                        </button>
                    }
                    if place.0 < place.1 {
                        <button type="button" class="pp-link" id={at.html_id("down")}
                            onclick={shift(*after, "down")}>
                            { words.say("move-down", &[]) }
                            <span class="govuk-visually-hidden">{ format!(" {which}") }</span>
                        </button>
                    }
                }
                <button type="button" class="pp-link" onclick={remove}>
                    { words.say("remove", &[]) }
                    <span class="govuk-visually-hidden">{ format!(" {which}") }</span>
                </button>
            </div>
        </>
    }
}

/// What an open row is drawn from.
#[derive(Properties, PartialEq)]
pub struct OpenProps {
    /// The case.
    pub case: Case,
    /// The row's id.
    pub row: Id,
    /// Its list.
    pub list: &'static List,
    /// Where the page is.
    pub spot: Spot,
    /// Who it is about.
    pub scope: Scope,
    /// What a row added after it is given.
    pub preset: Vec<(&'static str, Value)>,
}

/// A row as the form that is open.
#[component]
pub fn Open(props: &OpenProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let draft = use_draft();
    let OpenProps { case, row, list, spot, scope, preset } = props;
    let at = At::row(list.part, *row);
    let home = draft.link(Page::Section(spot.closed()));
    let done = {
        let home = home.clone();
        move |_: MouseEvent| go(&home)
    };
    let another = adder(&sink, draft, *spot, list, preset.clone());
    let remove = {
        let (sink, home) = (sink.clone(), home);
        move |_| {
            sink.edit(Edit::Remove(at));
            go(&home);
            focus_later(["#pp-undo".to_owned()]);
        }
    };
    // Ctrl or Cmd and Enter: done with this one, begin the next.
    let onkeydown = {
        let another = another.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                another();
            }
        }
    };
    let one = words.of(&format!("{}.one", keys::list(list)), scope);
    html! {
        <div id={at.html_id("row")} class="pp-row__form" {onkeydown}>
            <h3 class="govuk-heading-m" tabindex="-1">{ capital(&one) }</h3>
            <Beside case={case.clone()} {at} field="" />
            if list.part == "outcomes" {
                <Begin case={case.clone()} row={*row} scope={scope.clone()} />
            }
            <Form case={case.clone()} {at} asks={list.asks} scope={scope.clone()} child={spot.child} />
            if list.part == "outcomes" {
                <ReadBack case={case.clone()} row={*row} scope={scope.clone()} />
            }
            <div class="pp-actions">
                <button type="button" class="govuk-button" onclick={done}>
                    { words.say("row-done", &[]) }
                </button>
                <button type="button" class="govuk-button govuk-button--secondary"
                    onclick={move |_| another()}>
                    { words.say("row-another", &[]) }
                </button>
                <button type="button" class="pp-link" onclick={remove}>
                    { words.say("remove", &[]) }
                    <span class="govuk-visually-hidden">{ format!(" {one}") }</span>
                </button>
            </div>
        </div>
    }
}

/// What adds a row to a list and opens it.
pub fn adder(
    sink: &crate::views::Sink,
    draft: crate::views::Draft,
    spot: Spot,
    list: &'static List,
    preset: Vec<(&'static str, Value)>,
) -> impl Fn() + Clone + 'static {
    let sink = sink.clone();
    move || {
        let row = crate::storage::here::new_id();
        sink.edit(Edit::Add(At::row(list.part, row), preset.clone()));
        go(&draft.link(Page::Section(spot.closed().open(list.part, row))));
    }
}
