//! Copies for the family and the papers for the Chair: what they will read, what was found in it,
//! what was kept back. The desk makes them; the page shows them and keeps the author's decisions.

mod copy;
mod document;
mod files;

use yew::prelude::*;

use super::{Ask, back, heading};
use crate::domain::sections::Section;
use crate::session::route::{Page, Paper, Spot};
use crate::storage::files::offer;
use crate::storage::here::window;
use crate::views::parts::paper::Paper as Sheets;
use crate::views::parts::sure::Sure;
use crate::views::parts::told::{Telling, Told, use_told};
use crate::views::{Case, Handed, use_advice, use_draft, use_words};
use copy::{Actions, CopyOf};
use document::{Boxes, Document, DocumentList};

/// What the pages are drawn from.
#[derive(Properties, PartialEq)]
pub struct PapersProps {
    /// The case.
    pub case: Case,
    /// Which of them.
    pub paper: Paper,
    /// Asks the desk.
    pub desk: Callback<Ask>,
}

/// The list of copies, or one paper.
#[component]
pub fn PapersPage(props: &PapersProps) -> Html {
    let words = use_words();
    let (draft, advice) = (use_draft(), use_advice());
    let PapersProps { case, paper: which, desk } = props;
    let key = which.key();
    let Telling { told, is_fresh, .. } = use_told(&key, case, desk);
    let page = match &told {
        None if advice.is_gone => html! { <p>{ words.say("papers-gone", &[]) }</p> },
        None => {
            html! { <p class="pp-quiet" role="status">{ words.say("papers-waiting", &[]) }</p> }
        }
        Some(told) => {
            let told = told.clone();
            match which {
                Paper::All => html! { <List {told} /> },
                Paper::For(reader) => {
                    let (case, desk, reader) = (case.clone(), desk.clone(), *reader);
                    html! { <CopyOf {case} {told} {reader} {desk} {is_fresh} /> }
                }
                Paper::Chair | Paper::Unsettled => {
                    let (case, desk) = (case.clone(), desk.clone());
                    html! { <Simple {case} {told} which={key} {desk} {is_fresh} /> }
                }
                Paper::Documents => html! { <DocumentList {told} /> },
                Paper::Boxes => html! { <Boxes case={case.clone()} {told} /> },
                Paper::Document(_) => {
                    let (case, desk) = (case.clone(), desk.clone());
                    html! { <Document {case} {told} which={key} {desk} {is_fresh} /> }
                }
            }
        }
    };
    let (to, name) = match which {
        Paper::All | Paper::Documents => (Page::Tasks, words.say("back-tasks", &[])),
        Paper::Document(_) | Paper::Boxes => {
            (Page::Papers(Paper::Documents), words.say("documents-heading", &[]))
        }
        _ => (Page::Papers(Paper::All), words.say("papers-heading", &[])),
    };
    let what = match which {
        Paper::Documents | Paper::Document(_) | Paper::Boxes => "documents-heading",
        _ => "papers-heading",
    };
    html! {
        <>
            { back(draft.link(to), name) }
            { heading(name_of(*which, told.as_ref()).unwrap_or(words.say(what, &[]))) }
            { page }
        </>
    }
}

/// Whose paper it is, in the words of the paper: pages that look alike must not be called alike.
fn name_of(which: Paper, told: Option<&Told>) -> Option<String> {
    let name = match which {
        Paper::Boxes => told?.json().get("title")?,
        Paper::Document(_) => told?.json().get("doc")?.get("title")?,
        _ => told?.json().get("doc")?.get("reader")?,
    };
    Some(name.as_text()?.to_owned())
}

#[derive(Properties, PartialEq)]
struct ListProps {
    told: Told,
}

/// All copies, and the order of steps.
#[component]
fn List(props: &ListProps) -> Html {
    let draft = use_draft();
    let told = &props.told;
    let say = told.part("say");
    let people = told.list("people");
    let sharing = Section::find("sharing").expect("a section of the table");
    let sharing = draft.link(Page::Section(Spot::of(sharing, None)));
    html! {
        <>
            <p class="pp-lead">{ say.text("copies-what") }</p>
            if people.is_empty() { <p>{ say.text("copies-nobody") }</p> }
            <ul class="govuk-task-list" id="pp-copies">
                for it in people {
                    <li class="govuk-task-list__item govuk-task-list__item--with-link" key={it.text("id")}>
                        <div class="govuk-task-list__name-and-hint">
                            <a class="govuk-link govuk-task-list__link" href={
                                draft.link(Page::Papers(it.text("id").parse().map_or(Paper::All, Paper::For)))
                            }>{ it.text("name") }</a>
                            <div class="govuk-task-list__hint">{ it.text("is") }</div>
                        </div>
                        <div class="govuk-task-list__status">{ it.text("state") }</div>
                    </li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ say.text("copies-steps") }</h2>
            <ol class="govuk-list govuk-list--number">
                <li>{ say.text("copies-step-share") }</li>
                <li>{ say.text("copies-step-correct") }</li>
                <li>{ say.text("copies-step-send") }</li>
            </ol>
            for it in told.texts("steps") { <p>{ it }</p> }
            <p><a class="govuk-link" href={sharing}>{ say.text("copies-log") }</a></p>
            <h2 class="govuk-heading-m">{ say.text("copies-for-chair") }</h2>
            <p>
                <a class="govuk-link" href={draft.link(Page::Papers(Paper::Unsettled))}>
                    { say.text("copies-unsettled") }
                </a>
                { " " }<span class="pp-quiet">{ told.text("unsettled") }</span>
            </p>
            <p>
                <a class="govuk-link" href={draft.link(Page::Papers(Paper::Chair))}>
                    { say.text("copies-chair") }
                </a>
            </p>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SimpleProps {
    case: Case,
    told: Told,
    which: String,
    desk: Callback<Ask>,
    is_fresh: bool,
}

/// A paper that goes to the Chair as it is.
#[component]
fn Simple(props: &SimpleProps) -> Html {
    let SimpleProps { case, told, which, desk, is_fresh } = props;
    let say = told.part("say");
    let doc = told.part("doc");
    html! {
        <>
            <h2 class="govuk-heading-m">{ doc.text("title") }</h2>
            <Sure case={case.clone()}>
                <Actions say={say} which={which.clone()} desk={desk.clone()} ready={*is_fresh} code={doc.text("code")} title={doc.text("title")} />
            </Sure>
            <Sheets {doc} ready={*is_fresh} />
        </>
    }
}

/// Saves a file that the desk handed over; `false` when it could not be made.
fn save(handed: &Handed) -> bool {
    match (handed.text(0).as_str(), handed.count()) {
        ("file", 3) => offer(&handed.text(1), "text/html", &handed.0.get(2)).is_ok(),
        _ => false,
    }
}

/// Prints the page.
fn print() {
    let _ = window().print();
}
