//! Links to entries of the chronology: there may be thousands, so only the chosen ones are shown,
//! and the rest are offered in one list that opens.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::help::{aria, label};
use crate::domain::Value;
use crate::domain::edit::{At, Edit};
use crate::domain::knowledge::Event as Entry;
use crate::text::short;
use crate::text::show::Scope;
use crate::views::pages::focus_later;
use crate::views::{Shared, use_sink, use_words};

/// What the field is drawn from.
#[derive(Properties, PartialEq)]
pub struct EventLinksProps {
    /// The record.
    pub at: At,
    /// The field.
    pub field: &'static str,
    /// The key of its words.
    pub words: AttrValue,
    /// Who it is about.
    pub scope: Scope,
    /// The chosen entries.
    pub value: Value,
    /// All entries; compared by pointer, page by page.
    pub chronology: Shared<Entry>,
}

fn line(entry: &Entry) -> String {
    let (when, what) = (entry.when.0.trim(), entry.what.read());
    let between = if when.is_empty() || what.is_empty() { "" } else { ": " };
    short(&format!("{when}{between}{what}"), 80)
}

/// Chosen entries, each with a way to take it out, and a list to choose another from.
#[component]
pub fn EventLinks(props: &EventLinksProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let EventLinksProps { at, field, words: key, scope, value, chronology: Shared(chronology) } =
        props;
    let chosen = match value {
        Value::Many(ids) => ids.clone(),
        _ => Vec::new(),
    };
    let id = at.html_id(field);
    let set = {
        let (at, field) = (*at, *field);
        move |ids: Vec<String>| sink.edit(Edit::Set(at, field, Value::Many(ids)))
    };
    let add = {
        let (chosen, set) = (chosen.clone(), set.clone());
        move |event: Event| {
            let select = event.target_unchecked_into::<HtmlSelectElement>();
            let mut ids = chosen.clone();
            if !select.value().is_empty() && !ids.contains(&select.value()) {
                ids.push(select.value());
                set(ids);
            }
            select.set_value("");
        }
    };
    let found =
        |text: &String| chronology.get(text.parse().ok()?).map(|it| (text.clone(), line(it)));
    html! {
        <div class="govuk-form-group">
            { label(&words, key, scope, &id) }
            <ul class="pp-chosen">
                for (entry, label) in chosen.iter().filter_map(found) {
                    <li key={entry.clone()}>
                        { label.clone() }{ " " }
                        <button type="button" class="pp-link" onclick={
                            let (ids, set) = (chosen.clone(), set.clone());
                            let select = format!("#{id}");
                            move |_| {
                                set(ids.iter().filter(|it| **it != entry).cloned().collect());
                                focus_later([select.clone()]);
                            }
                        }>
                            { words.say("take-out", &[]) }
                            <span class="govuk-visually-hidden">{ ": " }{ label }</span>
                        </button>
                    </li>
                }
            </ul>
            <select class="govuk-select" id={id.clone()} autocomplete="off" onchange={add}
                aria-describedby={aria(&words, key, &id)}>
                <option key="" value="" selected=true>{ words.say("choose-event", &[]) }</option>
                for entry in chronology.iter().filter(|it| !chosen.contains(&it.id.to_string())) {
                    <option key={entry.id.to_string()} value={entry.id.to_string()}>
                        { line(entry) }
                    </option>
                }
            </select>
        </div>
    }
}
