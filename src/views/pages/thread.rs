//! The golden thread: each risk and all that answers it, with the holes visible.

use yew::prelude::*;

use super::{back, heading};
use crate::domain::Options;
use crate::domain::coverage::{DOMAINS, Square};
use crate::domain::sections::Section;
use crate::domain::thread::Strand;
use crate::domain::{CaseFile, Id};
use crate::session::route::{Page, Spot};
use crate::text::short;
use crate::views::{Case, Draft, W, use_draft, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct ThreadProps {
    /// The case.
    pub case: Case,
}

/// The golden thread of every child.
#[component]
pub fn ThreadPage(props: &ThreadProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let case = &props.case;
    let children: Vec<Id> = case.subjects().collect();
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("thread-heading", &[])) }
            <p class="pp-lead">{ words.say("thread-what", &[]) }</p>
            if children.is_empty() {
                <p class="pp-quiet">{ words.say("no-children-yet", &[]) }</p>
            }
            if !children.is_empty() { { coverage(case, &children, &words) } }
            for child in children {
                <section key={child.0}>
                    <h2 class="govuk-heading-m">
                        { words.label(case, crate::domain::Target::Children, child) }
                    </h2>
                    { thread(case, child, draft, &words) }
                </section>
            }
        </>
    }
}

/// Children against the three domains: a square with a worry that nothing answers is marked.
fn coverage(case: &CaseFile, children: &[Id], words: &W) -> Html {
    let number = |key: &str, name: &'static str, it: usize| words.say(key, &[(name, it.into())]);
    let square = |it: &Square| {
        html! {
            <td class={classes!("govuk-table__cell", it.is_open().then_some("pp-gap"))}>
                { number("coverage-square", "worries", it.worries) }
                if it.worries > 0 {
                    <br />{ number("coverage-carried", "carried", it.carried) }
                    <br />{ number("coverage-outcomes", "outcomes", it.outcomes) }
                }
                if it.strengths > 0 {
                    <br />{ number("coverage-strengths", "strengths", it.strengths) }
                }
            </td>
        }
    };
    html! {
        <section>
            <h2 class="govuk-heading-m">{ words.say("coverage-heading", &[]) }</h2>
            <p class="pp-lead">{ words.say("coverage-what", &[]) }</p>
            <div class="pp-scroll" tabindex="0" role="region" aria-label={words.say("coverage-heading", &[])}>
                <table class="govuk-table">
                    <thead class="govuk-table__head">
                        <tr class="govuk-table__row">
                            <th scope="col" class="govuk-table__header">{ words.say("coverage-child", &[]) }</th>
                            for domain in DOMAINS {
                                <th scope="col" class="govuk-table__header" key={domain.key()}>
                                    { words.say(&format!("part-{}", domain.key()), &[]) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody class="govuk-table__body">
                        for child in children.iter().copied() {
                            <tr class="govuk-table__row" key={child.0}>
                                <th scope="row" class="govuk-table__header">
                                    { words.label(case, crate::domain::Target::Children, child) }
                                </th>
                                for it in case.coverage(child).iter() { { square(it) } }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn thread(case: &CaseFile, child: Id, draft: Draft, words: &W) -> Html {
    let strands = case.thread(child);
    let holes: usize = strands.iter().map(Strand::holes).sum();
    html! {
        <>
            <p>
                { match (strands.is_empty(), holes) {
                    (true, _) => words.say("thread-none", &[]),
                    (false, 0) => words.say("thread-whole", &[]),
                    (false, holes) => words.say("thread-holes", &[("count", holes.into())]),
                } }
                if strands.is_empty() {
                    { " " }{ add_link(draft, "plan", child, words.say("thread-add-risk", &[])) }
                }
            </p>
            <ol class="pp-threads">
                for (at, strand) in strands.iter().enumerate() {
                    <li class="pp-thread" key={at}>{ row(case, strand, draft, words) }</li>
                }
            </ol>
        </>
    }
}

fn row(case: &CaseFile, strand: &Strand, draft: Draft, words: &W) -> Html {
    let child = strand.child;
    let item = |part: &'static str, section: &'static str, field: &str, id: Id| -> Html {
        let text = case.list(part).and_then(|it| it.row(id)).map(|it| it.text(field));
        let text =
            text.filter(|it| !it.is_empty()).unwrap_or_else(|| words.say("not-filled-in", &[]));
        let each = (section != "changes").then_some(child);
        let section = Section::find(section).expect("a section of the table");
        let href = draft.link(Page::Section(Spot::of(section, each).open(part, id)));
        html! { <a class="govuk-link" {href}>{ short(&text, 140) }</a> }
    };
    let hole = |key: &str, section: &'static str| {
        let each = (section != "changes").then_some(child);
        html! {
            <span class="pp-gap">
                { words.say(key, &[]) }{ " " }
                { add_link(draft, section, each.unwrap_or(Id::NONE), words.say("thread-add", &[])) }
            </span>
        }
    };
    let step = |key: &str, inner: Html| {
        html! {
            <div class="pp-thread__step">
                <h3 class="govuk-heading-s">{ words.say(key, &[]) }</h3>
                { inner }
            </div>
        }
    };
    let items = |ids: &[Id], part, section, field, none: &str| match ids.is_empty() {
        true => hole(none, section),
        false => html! {
            <ul>for id in ids.iter().copied() {
                <li key={id.0}>{ item(part, section, field, id) }</li>
            }</ul>
        },
    };
    let outcomes: Vec<Id> = strand.outcomes.iter().map(|it| it.outcome).collect();
    let actions = html! {
        <ul>
            for reach in &strand.outcomes {
                if reach.actions.is_empty() {
                    <li key={reach.outcome.0}>{ hole("thread-no-action", "outcomes") }</li>
                }
                for id in reach.actions.iter().copied() {
                    <li key={id.0}>{ item("actions", "outcomes", "what", id) }</li>
                }
            }
        </ul>
    };
    html! {
        <>
            { step("thread-risk", match strand.risk {
                Some(risk) => item("risks", "plan", "what", risk),
                None => html! { <span class="pp-gap">{ words.say("thread-no-risk", &[]) }</span> },
            }) }
            { step("thread-change", items(&strand.changes, "changes", "changes", "text", "thread-no-change")) }
            { step("thread-outcome",
                items(&outcomes, "outcomes", "outcomes", "statement", "thread-no-outcome")) }
            { step("thread-action", match strand.outcomes.is_empty() {
                true => hole("thread-no-action", "outcomes"),
                false => actions,
            }) }
            { step("thread-contingency", items(&strand.contingencies, "contingencies", "contingency",
                "sign", "thread-no-contingency")) }
        </>
    }
}

fn add_link(draft: Draft, section: &'static str, child: Id, text: String) -> Html {
    let section = Section::find(section).expect("a section of the table");
    let child = Some(child).filter(|it| *it != Id::NONE);
    let href = draft.link(Page::Section(Spot::of(section, child)));
    html! { <a class="govuk-link" {href}>{ text }</a> }
}
