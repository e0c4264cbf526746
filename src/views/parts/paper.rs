//! A document drawn on the page, as the desk made it.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::document::{
    Block, Doc, Element, Line, Picture, Point, Run, Section, Sheet, Table, is_long,
};

/// A whole document: whose copy it is, its marks, its parts. One that is not ready is not printed,
/// by whatever way somebody prints the page.
///
/// On paper the marks come again at the head of every sheet, as the head of a table does in every
/// browser, and the agency at its foot. The foot of a table would stand under the last line of the
/// last sheet; so it only keeps the room, and the words lie at the edge of the sheet. A browser that
/// lays them on the first sheet alone (Safari) loses no more than a repetition.
pub fn paper(doc: &Doc<String>, ready: bool) -> Html {
    let class = classes!(
        "pp-paper",
        (!ready).then_some("pp-no-print"),
        (doc.sheet == Sheet::Landscape).then_some("pp-paper--lies"),
        doc.new_sheets.then_some("pp-paper--apart"),
        doc.answers.then_some("pp-paper--copy"),
    );
    html! {
        <article {class} id="pp-paper">
            if let Some(mark) = &doc.watermark {
                <div class="pp-paper__watermark" aria-hidden="true">{ mark }</div>
            }
            <div class="pp-paper__running" aria-hidden="true">
                <b>{ &doc.reader }</b>
                for it in &doc.marks { { " " }<span class="pp-paper__mark">{ it }</span> }
            </div>
            <div class="pp-paper__sheet">
                <h1 class="pp-paper__title">{ &doc.title }</h1>
                <p class="pp-paper__reader">{ &doc.reader }</p>
                <ul class="pp-paper__marks">
                    for it in &doc.marks {
                        <li class="pp-paper__mark" key={it.clone()}>{ it }</li>
                    }
                </ul>
                for it in &doc.sections {
                    { section(it) }
                }
            </div>
            if let Some(agency) = &doc.agency {
                <div class="pp-paper__foot" aria-hidden="true">{ agency }</div>
                <div class="pp-paper__agency" aria-hidden="true">{ agency }</div>
            }
        </article>
    }
}

fn section(it: &Section<String>) -> Html {
    html! {
        <section>
            <h2 class="govuk-heading-m">{ &it.heading }</h2>
            for (it, level) in it.leveled() {
                { block(it, level) }
            }
        </section>
    }
}

fn block(it: &Block<String>, level: u8) -> Html {
    match it {
        Block::Heading(text) => html! { <h3 class="govuk-heading-s">{ text }</h3> },
        Block::Subheading(text) => {
            let name = if level == 3 { "h3" } else { "h4" };
            tag(name, vec![("class", "pp-paper__sub".to_owned())], Some(text.clone()))
        }
        Block::Para(text) => html! { <p>{ line(text) }</p> },
        Block::Note(text) => html! { <p class="pp-quiet pp-paper__guide">{ line(text) }</p> },
        Block::Space(lines) => html! {
            <div class="pp-paper__room" aria-hidden="true">
                for at in 0..*lines { <i key={at} /> }
            </div>
        },
        Block::Table(it) => table(it, level),
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
                    <div class={is_long(it).then_some("pp-paper__long")}><dt>{ label }</dt><dd>{ line(it) }</dd></div>
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
fn table(it: &Table<String>, level: u8) -> Html {
    let cell = |at: usize, blocks: &[Block<String>], name: &str| {
        let inside = html! {
            <>
                <b class="pp-paper__column" aria-hidden="true">{ name }</b>
                for it in blocks { { block(it, level) } }
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
                    <tr class={it.is_short(row).then_some("pp-paper__short")}>
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

fn tag(name: &'static str, attributes: Vec<(&'static str, String)>, text: Option<String>) -> Html {
    let mut tag = VTag::new(name);
    for (name, value) in attributes {
        tag.add_attribute(name, value);
    }
    if let Some(text) = text {
        tag.add_child(html! { { text } });
    }
    tag.into()
}

fn picture(it: &Picture<String>) -> Html {
    let shape = |it: Element| tag(it.tag, it.attributes, it.text);
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
            if let Some(lead) = &it.lead { <b class="pp-paper__lead">{ lead }</b> }
            { line(&it.text) }
        </>
    };
    html! {
        <div class="pp-paper__point">
            if let Some(number) = it.number {
                <span class="pp-paper__number">{ number }</span>
            }
            <div>
                if !it.marks.is_empty() {
                    <p><span class="pp-paper__mark">{ it.marks.join(" · ") }</span></p>
                }
                if it.is_quote {
                    <blockquote>{ text }</blockquote>
                } else {
                    <p>{ text }</p>
                }
                for it in &it.notes { <p class="pp-paper__note">{ line(it) }</p> }
            </div>
        </div>
    }
}

fn line(line: &Line<String>) -> Html {
    // What the copy shows when asked for is on paper always.
    let opener = |shown: &str, more: &str| {
        html! {
            <>
                <span class="pp-paper__term" title={more.to_owned()}>{ shown }</span>
                <span class="pp-paper__more">{ format!(" [{more}]") }</span>
            </>
        }
    };
    let run = |it: &Run<String>| match it {
        Run::Text(text) => html! { { text } },
        Run::Strong(text) => html! { <strong>{ text }</strong> },
        Run::Swapped { plain, original } => opener(plain, original),
        Run::Term { term, plain } => opener(term, plain),
    };
    html! { <span class="pp-paper__line" dir="auto">for it in line { { run(it) } }</span> }
}
