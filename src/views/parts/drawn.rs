//! Markup that the desk tells, drawn: [`crate::session::markup`].

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use crate::domain::Json;
use crate::session::markup::ATTRIBUTES;
use crate::session::route::{Page, Route};
use crate::storage::here::document;
use crate::views::Draft;

/// Draws elements and texts. `act` is told what a button asks for.
pub fn drawn(json: &Json, draft: Draft, act: &Callback<[String; 2]>) -> Html {
    match json {
        Json::Text(text) => html! { { text } },
        Json::List(all) => all.iter().map(|it| drawn(it, draft, act)).collect(),
        Json::Object(_) => element(json, draft, act),
        _ => Html::default(),
    }
}

fn element(json: &Json, draft: Draft, act: &Callback<[String; 2]>) -> Html {
    let text = |key: &str| json.get(key).and_then(Json::as_text).map(str::to_owned);
    let within = json.get("in").map(|it| drawn(it, draft, act)).unwrap_or_default();
    if let Some(what) = text("act") {
        let of = text("of").unwrap_or_default();
        let onclick = act.reform(move |_: MouseEvent| [what.clone(), typed(&of)]);
        return html! {
            <button type="button" class={text("class")} id={text("id")} {onclick}>{ within }</button>
        };
    }
    let mut tag = VTag::new(text("tag").unwrap_or_default());
    for key in ATTRIBUTES {
        if let Some(value) = text(key) {
            tag.add_attribute(key, value);
        }
    }
    if let Some(to) = text("to") {
        tag.add_attribute("href", draft.link(Page::Tasks) + &to);
    }
    if let Some(to) = text("go") {
        // Read and written again: whatever it is, it is an address of the app.
        tag.add_attribute("href", Route::read(&to).address());
    }
    match text("id").filter(|_| text("type").is_some()) {
        // A box of another name is another box: what was typed stays with the old one.
        Some(id) => tag.key = Some(id.into()),
        None => tag.add_child(within),
    }
    VNode::from(tag)
}

/// What a button is about: where it names a box with `#`, what is typed there.
fn typed(of: &str) -> String {
    let Some(id) = of.strip_prefix('#') else { return of.to_owned() };
    let found = document().get_element_by_id(id);
    found
        .and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
        .map_or(String::new(), |it| it.value())
}
