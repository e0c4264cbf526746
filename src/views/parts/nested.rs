//! Lists within a record: what a child said, steps on the way, what an adult is to each child.

use yew::prelude::*;

use super::form::Form;
use crate::domain::edit::{At, Edit};
use crate::domain::sections::Ask;
use crate::domain::{Id, Leaf};
use crate::storage::here::new_id;
use crate::text::show::Scope;
use crate::views::pages::focus_later;
use crate::views::{Case, use_sink, use_words};

/// What a list within a record is drawn from.
#[derive(Properties, PartialEq)]
pub struct NestedProps {
    /// The case.
    pub case: Case,
    /// The record.
    pub at: At,
    /// The question, with those asked of each row.
    pub ask: &'static Ask,
    /// The key of its words.
    #[prop_or_default]
    pub words: AttrValue,
    /// Who it is about.
    pub scope: Scope,
}

/// A list within a record: all rows open, for they are few and short.
#[component]
pub fn Nested(props: &NestedProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let NestedProps { case, at, ask, words: key, scope } = props;
    let ids: Vec<Id> = match case.node(*at) {
        Some(node) => {
            node.leaf(ask.field).and_then(Leaf::rows).map(|it| it.ids()).unwrap_or_default()
        }
        None => Vec::new(),
    };
    let one = words.of(&format!("{key}.one"), scope);
    let (at, field, count) = (*at, ask.field, ids.len());
    let add = {
        let sink = sink.clone();
        move |_| {
            let row = new_id();
            sink.edit(Edit::Add(at.sub(field, row), Vec::new()));
            let row = format!("#{}", at.sub(field, row).html_id("row"));
            focus_later([row]);
        }
    };
    html! {
        <fieldset class="govuk-fieldset pp-nested">
            <legend class="govuk-fieldset__legend">{ words.of(key, scope) }</legend>
            if let Some(hint) = words.may(&format!("{key}.hint"), scope) {
                <div class="govuk-hint">{ hint }</div>
            }
            <ul class="pp-rows">
                for (place, row) in ids.into_iter().enumerate() {
                    <li class="pp-nested__row" key={row.0} id={at.sub(field, row).html_id("row")}>
                        <p class="pp-quiet">
                            { words.say("one-of", &[("one", one.as_str().into()),
                                ("at", (place + 1).into()), ("count", count.into())]) }
                        </p>
                        <Form case={case.clone()} at={at.sub(field, row)} asks={ask.rows} scope={scope.clone()} />
                        <button type="button" class="pp-link" onclick={
                            let sink = sink.clone();
                            move |_| {
                                sink.edit(Edit::Remove(at.sub(field, row)));
                                focus_later(["#pp-undo".to_owned()]);
                            }
                        }>
                            { words.say("remove", &[]) }
                            <span class="govuk-visually-hidden">
                                { format!(" {one} {}", place + 1) }
                            </span>
                        </button>
                    </li>
                }
            </ul>
            <button type="button" class="govuk-button govuk-button--secondary" onclick={add}>
                { words.of(&format!("{key}.add"), scope) }
            </button>
        </fieldset>
    }
}

/// What an adult is to each child.
#[component]
pub fn Relationships(props: &NestedProps) -> Html {
    let words = use_words();
    let NestedProps { case, at, ask, scope, .. } = props;
    let adult = at.row.unwrap_or(Id::NONE);
    html! {
        <div class="pp-nested">
            for child in case.children.iter() {
                <div key={child.id.0}>
                    <Form case={case.clone()} at={at.sub("relationships", child.id)} asks={ask.rows}
                        scope={scope.clone().child(case, Some(child.id)).adult(case, adult)} />
                </div>
            }
            if case.children.is_empty() {
                <p class="pp-quiet">{ words.say("relationships-none", &[]) }</p>
            }
        </div>
    }
}
