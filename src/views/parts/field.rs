//! One field: the control that its kind asks for.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::AnswerBox;
use super::choice::{Checkboxes, Radios, Select};
use super::date::DateBoxes;
use super::links::Options;
use super::text::{TextArea, TextLine, WhenLine};
use crate::domain::edit::{At, Edit};
use crate::domain::{Kind, Value};
use crate::text::show::Scope;
use crate::views::use_sink;

/// Up to so many choices are radio buttons; more are a list that opens.
const MOST_RADIOS: usize = 10;

/// What a field is drawn from. Nothing here changes unless the field does.
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The record.
    pub at: At,
    /// The field's key in it.
    pub field: &'static str,
    /// The key of its words.
    pub words: AttrValue,
    /// What sort of field.
    pub kind: Kind,
    /// What it holds.
    pub value: Value,
    /// Who it is about.
    pub scope: Scope,
    /// What may be chosen.
    #[prop_or_default]
    pub options: Options,
}

/// What every control is given.
#[derive(Properties, PartialEq)]
pub struct ControlProps<V: PartialEq> {
    /// The id of the control, or of its first one.
    pub id: AttrValue,
    /// The key of the field's words.
    pub words: AttrValue,
    /// Who it is about.
    pub scope: Scope,
    /// What it holds.
    pub value: V,
    /// Told what was typed or chosen, exactly.
    pub set: Callback<Value>,
    /// What may be chosen: key or id, and its words.
    #[prop_or_default]
    pub options: Options,
}

/// One field with its words.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let sink = use_sink();
    let set = use_callback((props.at, props.field, sink), |value, (at, field, sink)| {
        sink.edit(Edit::Set(*at, field, value));
    });
    let id = AttrValue::from(props.at.html_id(props.field));
    let (words, scope) = (props.words.clone(), props.scope.clone());
    match (&props.kind, props.value.clone()) {
        (Kind::Line, Value::Text(value)) if matches!(props.options, Options::Named(_)) => {
            let (value, options) = (AttrValue::from(value), props.options.clone());
            html! { <Select {id} {words} {scope} {set} {value} {options} /> }
        }
        (Kind::Line, Value::Text(value)) => {
            html! { <TextLine {id} {words} {scope} {set} value={AttrValue::from(value)} /> }
        }
        (Kind::Prose, Value::Text(value)) => {
            html! { <TextArea {id} {words} {scope} {set} value={AttrValue::from(value)} /> }
        }
        (Kind::When, Value::Text(value)) => {
            html! { <WhenLine {id} {words} {scope} {set} value={AttrValue::from(value)} /> }
        }
        (Kind::Date, Value::Date(value)) => {
            html! { <DateBoxes {id} {words} {scope} {set} {value} /> }
        }
        (Kind::Choice(_, keys), Value::Text(value)) => {
            let (value, options) = (AttrValue::from(value), props.options.clone());
            match keys.len() > MOST_RADIOS {
                true => html! { <Select {id} {words} {scope} {set} {value} {options} /> },
                false => html! { <Radios {id} {words} {scope} {set} {value} {options} /> },
            }
        }
        (Kind::Link(_), Value::Text(value)) => {
            let (value, options) = (AttrValue::from(value), props.options.clone());
            match options.len() {
                1..=4 => html! { <Radios {id} {words} {scope} {set} {value} {options} /> },
                _ => html! { <Select {id} {words} {scope} {set} {value} {options} /> },
            }
        }
        (Kind::Choices(..) | Kind::Links(_), Value::Many(value)) => {
            let (value, options) = (Rc::from(value), props.options.clone());
            html! { <Checkboxes {id} {words} {scope} {set} {value} {options} /> }
        }
        (Kind::Answer, Value::Answer(value)) => {
            html! { <AnswerBox {id} {words} {scope} {set} {value} /> }
        }
        // Marks, lists and the app's own keys are no fields of a form.
        _ => Html::default(),
    }
}
