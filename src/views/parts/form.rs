//! The fields of one record, in the order of the table.

use std::rc::Rc;

use yew::prelude::*;

use super::advice::Beside;
use super::events::EventLinks;
use super::field::Field;
use super::links::Options;
use super::nested::{Nested, Relationships};
use crate::domain::edit::At;
use crate::domain::sections::{Ask, Need};
use crate::domain::{Id, Kind, Node, Target, Value};
use crate::text::keys;
use crate::text::show::Scope;
use crate::views::{Case, Shared, Shelf, W, use_shelf, use_words};

/// What a form is drawn from.
#[derive(Properties, PartialEq)]
pub struct FormProps {
    /// The case, for names and links.
    pub case: Case,
    /// The record.
    pub at: At,
    /// What is asked.
    pub asks: &'static [Ask],
    /// Who it is about.
    pub scope: Scope,
    /// The child whose items links may point at.
    #[prop_or_default]
    pub child: Option<Id>,
}

/// The fields of one record; those few people need are behind "More questions".
#[component]
pub fn Form(props: &FormProps) -> Html {
    let words = use_words();
    let shelf = use_shelf();
    let FormProps { case, at, asks, .. } = props;
    let node = case.node(*at).or_else(|| case.blank(*at));
    // Open from the start when something is in it. From then on it is the reader's to open and
    // close: emptying a box must not shut it round the caret.
    let some = use_state(|| node.as_deref().is_some_and(|it| has_more(it, asks)));
    let Some(node) = node else { return Html::default() };
    let shown = |it: &&Ask| case.asks(it, &*node);
    let main = asks.iter().filter(|it| it.need != Need::More).filter(shown);
    let more: Vec<&Ask> = asks.iter().filter(|it| it.need == Need::More).filter(shown).collect();
    html! {
        <>
            <div class="pp-fields">
                for ask in main {
                    <div class="pp-field" key={ask.field}>
                        { field(props, &*node, ask, (&words, &shelf)) }
                        <Beside case={case.clone()} at={*at} field={ask.field} />
                    </div>
                }
            </div>
            if !more.is_empty() {
                <details class="govuk-details pp-more" open={*some}>
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say("more-questions", &[("count", more.len().into())]) }
                        </span>
                    </summary>
                    <div class="pp-fields">
                        for ask in more {
                            <div class="pp-field" key={ask.field}>
                                { field(props, &*node, ask, (&words, &shelf)) }
                                <Beside case={case.clone()} at={*at} field={ask.field} />
                            </div>
                        }
                    </div>
                </details>
            }
        </>
    }
}

/// Is something in the fields behind "More questions"?
fn has_more(node: &dyn Node, asks: &[Ask]) -> bool {
    let more = asks.iter().filter(|it| it.need == Need::More);
    more.filter_map(|it| node.leaf(it.field)).any(|leaf| !leaf.is_absent())
}

/// The areas whose arrangements are at hand, of the case's nation once that is chosen.
fn areas_for(case: &Case, shelf: &Shelf) -> Rc<[(String, String)]> {
    let nation = case.about.nation.0;
    let mine = shelf.heads().filter(|it| nation.is_none() || it.ways.nation == nation);
    mine.map(|it| (it.id.clone(), it.name.clone())).collect()
}

fn field(
    props: &FormProps,
    node: &dyn Node,
    ask: &'static Ask,
    (words, shelf): (&W, &Shelf),
) -> Html {
    let FormProps { case, at, scope, child, .. } = props;
    let Some(leaf) = node.leaf(ask.field) else { return Html::default() };
    let (at, key) = (*at, AttrValue::from(keys::field(node.name(), ask.field)));
    let options = match leaf.kind() {
        Kind::Rows if ask.field == "relationships" => {
            return html! { <Relationships case={case.clone()} {at} {ask} scope={scope.clone()} /> };
        }
        Kind::Rows => {
            return html! { <Nested case={case.clone()} {at} {ask} scope={scope.clone()} words={key} /> };
        }
        Kind::Links(Target::Events) => {
            let chronology = Shared(case.chronology.clone());
            return html! {
                <EventLinks {at} {chronology} field={ask.field} words={key} scope={scope.clone()}
                    value={leaf.value()} />
            };
        }
        Kind::Link(target) | Kind::Links(target) => {
            // Nobody is hidden from themselves, and nothing is linked to itself.
            let mut others = words.choices(case, target, *child);
            others.retain(|it| Some(it.0) != at.row);
            Options::Items(others.into())
        }
        Kind::Line if ask.field == "arrangements" => Options::Named(areas_for(case, shelf)),
        Kind::Choice(set, keys) | Kind::Choices(set, keys) => {
            let mut offered = case.1.offered(set, keys);
            // What is chosen already stays in sight, also where it is not offered any more.
            let chosen = |key: &&str| match leaf.value() {
                Value::Text(it) => it == *key,
                Value::Many(all) => all.iter().any(|it| it == key),
                _ => false,
            };
            if offered.len() < keys.len() {
                offered =
                    keys.iter().copied().filter(|it| offered.contains(it) || chosen(it)).collect();
            }
            Options::Set(set, offered.into())
        }
        _ => Options::None,
    };
    html! {
        <Field {at} field={ask.field} words={key} kind={leaf.kind()} value={leaf.value()}
            scope={scope.clone()} {options} />
    }
}
