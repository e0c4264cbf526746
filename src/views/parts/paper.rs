//! A document drawn on the page, as the desk made it.

use yew::prelude::*;

use crate::document::{Block, Doc, Line, Point, Run, Section};

/// A whole document: whose copy it is, its marks, its parts. One that is not ready is not printed,
/// by whatever way somebody prints the page.
pub fn paper(doc: &Doc<String>, ready: bool) -> Html {
    html! {
        <article class={classes!("pp-paper", (!ready).then_some("pp-no-print"))} id="pp-paper">
            <p class="pp-paper__reader">{ &doc.reader }</p>
            <ul class="pp-paper__marks">
                for it in &doc.marks {
                    <li key={it.clone()}>{ it }</li>
                }
            </ul>
            for it in &doc.sections {
                { section(it) }
            }
        </article>
    }
}

fn section(it: &Section<String>) -> Html {
    html! {
        <section>
            <h2 class="govuk-heading-m">{ &it.heading }</h2>
            for it in &it.blocks {
                { block(it) }
            }
        </section>
    }
}

fn block(it: &Block<String>) -> Html {
    match it {
        Block::Heading(text) => html! { <h3 class="govuk-heading-s">{ text }</h3> },
        Block::Para(text) => html! { <p>{ line(text) }</p> },
        Block::Point(it) => point(it),
        Block::List(lines) => html! {
            <ul class="govuk-list govuk-list--bullet">
                for it in lines { <li>{ line(it) }</li> }
            </ul>
        },
        Block::Facts(rows) => html! {
            <dl class="pp-paper__facts">
                for (label, it) in rows {
                    <div><dt>{ label }</dt><dd>{ line(it) }</dd></div>
                }
            </dl>
        },
        Block::Glossary(rows) => html! {
            <dl class="pp-paper__facts">
                for (term, plain) in rows {
                    <div><dt>{ term }</dt><dd>{ plain }</dd></div>
                }
            </dl>
        },
    }
}

fn point(it: &Point<String>) -> Html {
    let text = html! {
        <>
            if let Some(lead) = &it.lead { <strong>{ lead }</strong>{ " " } }
            { line(&it.text) }
        </>
    };
    html! {
        <div class="pp-paper__point">
            <span class="pp-paper__number">{ it.number }</span>
            <div>
                if it.is_quote {
                    <blockquote>{ text }</blockquote>
                } else {
                    <p>{ text }</p>
                }
                if let Some(mark) = &it.mark { <p class="pp-quiet">{ mark }</p> }
                for it in &it.notes { <p class="pp-paper__note">{ line(it) }</p> }
            </div>
        </div>
    }
}

fn line(line: &Line<String>) -> Html {
    let run = |it: &Run<String>| match it {
        Run::Text(text) => html! { { text } },
        Run::Strong(text) => html! { <strong>{ text }</strong> },
        Run::Swapped { plain, original } => html! {
            <span class="pp-paper__swap" title={original.clone()}>{ plain }</span>
        },
        Run::Term { term, plain } => html! {
            <span class="pp-paper__term" title={plain.clone()}>{ term }</span>
        },
    };
    html! { <span class="pp-paper__line" dir="auto">for it in line { { run(it) } }</span> }
}
