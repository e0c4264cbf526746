//! The history: the versions of the draft, what changed between them, going back to one. The desk
//! keeps, compares and words them; the page draws what it tells.

use std::rc::Rc;

use yew::prelude::*;

use super::{Ask, back, focus_later, heading};
use crate::export::saved;
use crate::session::Act;
use crate::session::route::{Look, Page};
use crate::views::parts::drawn::drawn;
use crate::views::parts::told::use_told;
use crate::views::{Case, use_advice, use_draft, use_sink, use_words};

/// What the pages are drawn from.
#[derive(Properties, PartialEq)]
pub struct HistoryProps {
    /// The case.
    pub case: Case,
    /// What is looked at.
    pub look: Look,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The list of versions, or one of them.
#[component]
pub fn HistoryPage(props: &HistoryProps) -> Html {
    let words = use_words();
    let (draft, sink, advice) = (use_draft(), use_sink(), use_advice());
    let HistoryProps { case, look, desk } = props;
    let telling = use_told(&look.key(), case, desk);
    use_effect_with(telling.said.clone(), move |said| {
        if let Some(case) = said.get(2).and_then(|it| saved::open(it).ok()) {
            focus_later(["#pp-done".to_owned()]);
            sink.0.emit(Act::Replace(Rc::new(case)));
        }
    });
    // Once the draft went back, the question is no more.
    let told = telling.told.as_ref().filter(|_| telling.said.len() < 3);
    let title = told.map(|it| it.text("title")).filter(|it| !it.is_empty());
    let title = title.unwrap_or_else(|| words.say("history-heading", &[]));
    let (to, up) = match look {
        Look::All => (Page::Tasks, "back-tasks"),
        _ => (Page::History(Look::All), "history-heading"),
    };
    let draw = |it: &_| drawn(it, draft, &telling.act);
    html! {
        <>
            { back(draft.link(to), words.say(up, &[])) }
            { heading(title) }
            { telling.answer().as_ref().map(draw).unwrap_or_default() }
            if let Some(told) = told {
                { draw(told.part("body").json()) }
            } else if telling.said.is_empty() {
                <p role="status">
                    { words.say(if advice.is_gone { "history-gone" } else { "reading" }, &[]) }
                </p>
            }
        </>
    }
}
