//! Words for the family: beside each text of the report, what its copies say instead.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::domain::edit::{At, Edit};
use crate::domain::{CaseFile, Id, Value};
use crate::storage::here::new_id;
use crate::views::{Case, Sink, use_sink};

/// What one text is drawn from.
#[derive(Properties, PartialEq)]
pub struct WordingProps {
    /// The case.
    pub case: Case,
    /// Which text: `At::written`.
    pub at: AttrValue,
    /// Which text, in words.
    pub what: AttrValue,
    /// The child whose own copy it is, for a young person's copy.
    pub young: Option<Id>,
    /// The labels of the boxes: for the family, chosen for the child, the words there.
    pub labels: [AttrValue; 3],
}

/// Sets a field of the words for the family; the text they are about is kept with them.
pub fn set_wording(sink: &Sink, case: &CaseFile, at: &str, field: &'static str, value: Value) {
    let said = At::read(at).map(|(at, field)| case.said_at(at, field)).unwrap_or_default();
    let about = Value::Text(said);
    match case.wording(at) {
        Some(found) => {
            let row = At::row("wordings", found.id);
            // Words are about the text as it is now, unless others of this row wait to be looked at.
            let other = match field {
                "words" => !found.young.0.is_empty(),
                _ => !found.words.is_blank(),
            };
            sink.edit(Edit::Set(row, field, value));
            if !other {
                sink.edit(Edit::Set(row, "about", about));
            }
        }
        None => {
            let fields = vec![("at", Value::Text(at.to_owned())), ("about", about), (field, value)];
            sink.edit(Edit::Add(At::row("wordings", new_id()), fields));
        }
    }
}

/// Says that the words of a row still fit the text as it is now.
pub fn still_fits(sink: &Sink, case: &CaseFile, at: &str) {
    let said = At::read(at).map(|(at, field)| case.said_at(at, field)).unwrap_or_default();
    if let Some(row) = case.wording(at) {
        sink.edit(Edit::Set(At::row("wordings", row.id), "about", Value::Text(said)));
    }
}

/// One text of the report, and the boxes for its words in the copies.
#[component]
pub fn WordingBox(props: &WordingProps) -> Html {
    let sink = use_sink();
    let WordingProps { case, at, what, young, labels } = props;
    let row = case.wording(at);
    let said = At::read(at).map(|(at, field)| case.said_at(at, field)).unwrap_or_default();
    let typed = |field: &'static str| {
        let (sink, case, at) = (sink.clone(), case.clone(), at.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            set_wording(&sink, &case, &at, field, Value::Text(text));
        }
    };
    let chosen = young.is_some_and(|it| row.is_some_and(|row| row.young.has(it)));
    let choose = {
        let (sink, case, at, young) = (sink.clone(), case.clone(), at.clone(), *young);
        move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            let mut all = case.wording(&at).map(|it| it.young.0.clone()).unwrap_or_default();
            all.retain(|it| Some(*it) != young);
            all.extend(young.filter(|_| on));
            let all = all.iter().map(Id::to_string).collect();
            set_wording(&sink, &case, &at, "young", Value::Many(all));
        }
    };
    let id = format!("words-{}", at.replace([':', '/'], "-"));
    let area = |id: String, label: &AttrValue, text: String, oninput: Callback<InputEvent>| {
        html! {
            <div class="govuk-form-group">
                <label class="govuk-label" for={id.clone()}>
                    { label }<span class="govuk-visually-hidden">{ ": " }{ what }</span>
                </label>
                <textarea class="govuk-textarea" {id} rows="3" autocomplete="off" spellcheck="false"
                    data-gramm="false" data-enable-grammarly="false" value={text} {oninput} />
            </div>
        }
    };
    html! {
        <div class="pp-wording">
            <p class="pp-wording__what">{ what }</p>
            <blockquote class="pp-wording__said">{ said }</blockquote>
            if young.is_some() {
                <div class="govuk-checkboxes govuk-checkboxes--small">
                    <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" id={format!("{id}-in")} type="checkbox"
                            checked={chosen} onchange={choose} />
                        <label class="govuk-label govuk-checkboxes__label" for={format!("{id}-in")}>
                            { &labels[1] }<span class="govuk-visually-hidden">{ ": " }{ what }</span>
                        </label>
                    </div>
                </div>
                if chosen {
                    { area(format!("{id}-young"), &labels[2],
                        row.map(|it| it.young_words.0.clone()).unwrap_or_default(),
                        typed("young_words").into()) }
                }
            } else {
                { area(id, &labels[0], row.map(|it| it.words.0.clone()).unwrap_or_default(),
                    typed("words").into()) }
            }
        </div>
    }
}
