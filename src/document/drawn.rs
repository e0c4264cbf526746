//! A document as the page shows and prints it: markup that the desk tells, so that the page need not
//! hold the ways in which documents are drawn.
//!
//! On paper the marks come again at the head of every sheet, as the head of a table does in every
//! browser, and the agency at its foot. The foot of a table would stand under the last line of the
//! last sheet; so it only keeps the room, and the words lie at the edge of the sheet. A browser that
//! lays them on the first sheet alone (Safari) loses no more than a repetition.

use super::{
    Block, Doc, Line, Picture, Point, Run, Section, Sheet, Table, is_long, signs::visible,
};
use crate::domain::Json;
use crate::session::markup::{Tag, all, tag};

/// The document: its title, whose it is, its code, the class of the whole, and what is in it.
pub fn drawn<T: AsRef<str>>(doc: &Doc<T>) -> Json {
    let class = [
        Some("pp-paper"),
        (doc.sheet == Sheet::Landscape).then_some("pp-paper--lies"),
        doc.new_sheets.then_some("pp-paper--apart"),
        doc.answers.then_some("pp-paper--copy"),
    ];
    let class: Vec<&str> = class.into_iter().flatten().collect();
    Json::object([
        ("title", Json::text(show(&doc.title))),
        ("reader", Json::text(show(&doc.reader))),
        ("code", Json::text(doc.code())),
        ("class", Json::text(class.join(" "))),
        ("in", all(sheets(doc))),
    ])
}

fn show<T: AsRef<str>>(text: &T) -> String {
    visible(text.as_ref())
}

fn hidden(class: &str) -> Tag {
    tag("div").class(class).attribute("aria-hidden", "true")
}

fn sheets<T: AsRef<str>>(doc: &Doc<T>) -> Vec<Tag> {
    let mut tags = Vec::new();
    tags.extend(doc.watermark.as_ref().map(|it| hidden("pp-paper__watermark").text(show(it))));
    let mut running = hidden("pp-paper__running").with([tag("b").text(show(&doc.reader))]);
    for it in &doc.marks {
        running = running.text(" ").with([tag("span").class("pp-paper__mark").text(show(it))]);
    }
    tags.push(running);
    let marks = doc.marks.iter().map(|it| tag("li").class("pp-paper__mark").text(show(it)));
    let head = [
        tag("h1").class("pp-paper__title").text(show(&doc.title)),
        tag("p").class("pp-paper__reader").text(show(&doc.reader)),
        tag("ul").class("pp-paper__marks").with(marks),
    ];
    let sections = doc.sections.iter().map(section);
    tags.push(tag("div").class("pp-paper__sheet").with(head).with(sections));
    if let Some(agency) = &doc.agency {
        tags.push(hidden("pp-paper__foot").text(show(agency)));
        tags.push(hidden("pp-paper__agency").text(show(agency)));
    }
    tags
}

/// A heading: a name in it may be written from the right.
fn head(name: &'static str) -> Tag {
    tag(name).attribute("dir", "auto")
}

fn section<T: AsRef<str>>(it: &Section<T>) -> Tag {
    let heading = head("h2").class("govuk-heading-m").text(show(&it.heading));
    tag("section").with([heading]).with(it.leveled().map(|(it, level)| block(it, level)))
}

fn block<T: AsRef<str>>(it: &Block<T>, level: u8) -> Tag {
    let facts = || tag("dl").class("pp-paper__facts");
    match it {
        Block::Heading(text) => head("h3").class("govuk-heading-s").text(show(text)),
        Block::Subheading(text) => {
            head(if level == 3 { "h3" } else { "h4" }).class("pp-paper__sub").text(show(text))
        }
        Block::Para(text) => tag("p").with([line(text)]),
        Block::Note(text) => tag("p").class("pp-quiet pp-paper__guide").with([line(text)]),
        Block::Space(lines) => hidden("pp-paper__room").with((0..*lines).map(|_| tag("i"))),
        Block::Table(it) => table(it, level),
        Block::Picture(it) => picture(it),
        Block::Point(it) => point(it),
        Block::List(lines) => list(lines),
        Block::Facts(rows) => facts().with(rows.iter().map(|(label, it)| {
            let row = if is_long(it) { tag("div").class("pp-paper__long") } else { tag("div") };
            row.with([tag("dt").text(show(label)), tag("dd").with([line(it)])])
        })),
        Block::Glossary(rows) => facts().with(rows.iter().map(|(term, plain)| {
            tag("div").with([tag("dt").text(show(term)), tag("dd").text(show(plain))])
        })),
    }
}

fn list<T: AsRef<str>>(lines: &[Line<T>]) -> Tag {
    let items = lines.iter().map(|it| tag("li").with([line(it)]));
    tag("ul").class("govuk-list govuk-list--bullet").with(items)
}

/// On a telephone the cells stand under one another, each after the name of its column.
fn table<T: AsRef<str>>(it: &Table<T>, level: u8) -> Tag {
    let cell = |at: usize, blocks: &[Block<T>], name: &T| {
        // A row whose first box was left empty has no head.
        let cell = match at == 0 && it.heads_rows && !blocks.is_empty() {
            true => tag("th").attribute("scope", "row"),
            false => tag("td"),
        };
        let column = tag("b").class("pp-paper__column").attribute("aria-hidden", "true");
        cell.with([column.text(show(name))]).with(blocks.iter().map(|it| block(it, level)))
    };
    let row = |row: &Vec<Vec<Block<T>>>| {
        let cells = row.iter().zip(&it.head).enumerate();
        let cells = cells.map(|(at, (blocks, head))| cell(at, blocks, &head.0));
        let line = if it.is_short(row) { tag("tr").class("pp-paper__short") } else { tag("tr") };
        line.with(cells.collect::<Vec<_>>())
    };
    let columns = it.head.iter().map(|it| tag("col").attribute("width", &format!("{}%", it.1)));
    let heads = it.head.iter().map(|it| tag("th").attribute("scope", "col").text(show(&it.0)));
    tag("table").class("pp-paper__table").with([
        head("caption").text(show(&it.caption)),
        tag("colgroup").with(columns),
        tag("thead").with([tag("tr").with(heads)]),
        tag("tbody").with(it.rows.iter().map(row)),
    ])
}

fn picture<T: AsRef<str>>(it: &Picture<T>) -> Tag {
    let shapes = it.elements().into_iter().map(|it| {
        let mut shape = tag(it.tag);
        for (name, value) in &it.attributes {
            shape = shape.attribute(name, value);
        }
        match it.text {
            Some(text) => shape.text(text),
            None => shape,
        }
    });
    let drawing = tag("svg").attribute("viewBox", &it.view_box()).attribute("aria-hidden", "true");
    tag("figure").class("pp-paper__picture").with([
        head("figcaption").text(show(&it.title)),
        drawing.with(shapes),
        list(&it.told),
    ])
}

fn point<T: AsRef<str>>(it: &Point<T>) -> Tag {
    let lead = it.lead.as_ref().map(|it| tag("b").class("pp-paper__lead").text(show(it)));
    let said = tag(if it.is_quote { "blockquote" } else { "p" });
    let said = said.with(lead).with([line(&it.text)]);
    let marks: Vec<String> = it.marks.iter().map(show).collect();
    let mark = (!marks.is_empty())
        .then(|| tag("p").with([tag("span").class("pp-paper__mark").text(marks.join(" · "))]));
    let notes = it.notes.iter().map(|it| tag("p").class("pp-paper__note").with([line(it)]));
    let number = it.number.map(|it| tag("span").class("pp-paper__number").text(it.to_string()));
    let within = tag("div").with(mark).with([said]).with(notes);
    tag("div").class("pp-paper__point").with(number).with([within])
}

fn line<T: AsRef<str>>(line: &Line<T>) -> Tag {
    // What a copy shows when asked for is on paper always.
    let opener = |all: Tag, shown: &T, more: &T| {
        let term = tag("span").class("pp-paper__term").attribute("title", &show(more));
        let more = tag("span").class("pp-paper__more").text(format!(" [{}]", show(more)));
        all.with([term.text(show(shown)), more])
    };
    let all = tag("span").class("pp-paper__line").attribute("dir", "auto");
    line.iter().fold(all, |all, it| match it {
        Run::Text(text) => all.text(show(text)),
        Run::Strong(text) => all.with([tag("strong").text(show(text))]),
        Run::Swapped { plain, original } => opener(all, plain, original),
        Run::Term { term, plain } => opener(all, term, plain),
    })
}
