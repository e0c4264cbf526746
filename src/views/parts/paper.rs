//! A document drawn on the page, as the desk made it.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::document::{Block, Doc, Element, Line, Picture, Point, Run, Section, Sheet, Table};

/// A whole document: whose copy it is, its marks, its parts. One that is not ready is not printed,
/// by whatever way somebody prints the page.
///
/// On paper the marks come again at the head of every sheet and the agency at its foot: the head and
/// the foot of a table do, in every browser.
pub fn paper(doc: &Doc<String>, ready: bool) -> Html {
    let lies = doc.sheet == Sheet::Landscape;
    let class =
        classes!("pp-paper", (!ready).then_some("pp-no-print"), lies.then_some("pp-paper--lies"));
    html! {
        <article {class} id="pp-paper">
            if let Some(mark) = &doc.watermark {
                <div class="pp-paper__watermark" aria-hidden="true">{ mark }</div>
            }
            <div class="pp-paper__running" aria-hidden="true">
                <b>{ &doc.reader }</b>{ " " }
                { doc.marks.join(" · ") }
            </div>
            <div class="pp-paper__sheet">
                <p class="pp-paper__reader">{ &doc.reader }</p>
                <ul class="pp-paper__marks">
                    for it in &doc.marks {
                        <li key={it.clone()}>{ it }</li>
                    }
                </ul>
                for it in &doc.sections {
                    { section(it) }
                }
            </div>
            if let Some(agency) = &doc.agency {
                <div class="pp-paper__foot">{ agency }</div>
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
        Block::Subheading(text) => html! { <h4 class="pp-paper__sub">{ text }</h4> },
        Block::Para(text) => html! { <p>{ line(text) }</p> },
        Block::Note(text) => html! { <p class="pp-quiet pp-paper__guide">{ line(text) }</p> },
        Block::Space(lines) => html! {
            <div class="pp-paper__room" aria-hidden="true">
                for at in 0..*lines { <i key={at} /> }
            </div>
        },
        Block::Table(it) => table(it),
        Block::Picture(it) => picture(it),
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

/// On a telephone the cells stand under one another, each after the name of its column.
fn table(it: &Table<String>) -> Html {
    let cell = |at: usize, blocks: &[Block<String>], name: &str| {
        let inside = html! {
            <>
                <b class="pp-paper__column" aria-hidden="true">{ name }</b>
                for it in blocks { { block(it) } }
            </>
        };
        match at == 0 && it.heads_rows {
            true => html! { <th scope="row">{ inside }</th> },
            false => html! { <td>{ inside }</td> },
        }
    };
    html! {
        <table class="pp-paper__table">
            <caption>{ &it.caption }</caption>
            <colgroup>
                for (_, share) in &it.head { <col width={format!("{share}%")} /> }
            </colgroup>
            <thead>
                <tr>
                    for (name, _) in &it.head { <th scope="col">{ name }</th> }
                </tr>
            </thead>
            <tbody>
                for row in &it.rows {
                    <tr>
                        {
                            for row.iter().zip(&it.head).enumerate()
                                .map(|(at, (blocks, head))| cell(at, blocks, &head.0))
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn picture(it: &Picture<String>) -> Html {
    let shape = |element: Element| {
        let mut tag = VTag::new(element.tag);
        for (name, value) in element.attributes {
            tag.add_attribute(name, value);
        }
        if let Some(text) = element.text {
            tag.add_child(html! { { text } });
        }
        Html::from(tag)
    };
    html! {
        <figure class="pp-paper__picture">
            <figcaption>{ &it.title }</figcaption>
            <svg viewBox={it.view_box()} aria-hidden="true">
                { for it.elements().into_iter().map(shape) }
            </svg>
            <ul class="govuk-list govuk-list--bullet">
                for it in &it.told { <li>{ line(it) }</li> }
            </ul>
        </figure>
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
            if let Some(number) = it.number {
                <span class="pp-paper__number">{ number }</span>
            }
            <div>
                if it.is_quote {
                    <blockquote>{ text }</blockquote>
                } else {
                    <p>{ text }</p>
                }
                if !it.marks.is_empty() { <p class="pp-quiet">{ it.marks.join(" · ") }</p> }
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
