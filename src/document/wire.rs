//! A document on its way from the desk to the page: as JSON, and drawn there.

mod picture;

use super::{Block, Doc, Line, Point, Run, Section, Sheet, Table};
use crate::domain::Json;

fn words<T: AsRef<str>>(it: &T) -> Json {
    Json::text(it.as_ref())
}

fn line<T: AsRef<str>>(line: &Line<T>) -> Json {
    let run = |it: &Run<T>| match it {
        Run::Text(text) => words(text),
        Run::Strong(text) => Json::object([("strong", words(text))]),
        Run::Swapped { plain, original } => {
            Json::object([("plain", words(plain)), ("original", words(original))])
        }
        Run::Term { term, plain } => Json::object([("term", words(term)), ("means", words(plain))]),
    };
    Json::List(line.iter().map(run).collect())
}

fn lines<T: AsRef<str>>(lines: &[Line<T>]) -> Json {
    Json::List(lines.iter().map(line).collect())
}

fn block<T: AsRef<str>>(it: &Block<T>) -> Json {
    let one = |key: &'static str, value: Json| Json::object([(key, value)]);
    match it {
        Block::Heading(text) => one("heading", words(text)),
        Block::Subheading(text) => one("subheading", words(text)),
        Block::Para(text) => one("para", line(text)),
        Block::Note(text) => one("note", line(text)),
        Block::Space(lines) => one("space", Json::Number(f64::from(*lines))),
        Block::Picture(it) => one("picture", picture::to_json(it)),
        Block::Table(it) => one("table", table(it)),
        Block::List(all) => one("list", lines(all)),
        Block::Facts(rows) => {
            let rows = rows.iter().map(|(label, it)| Json::List(vec![words(label), line(it)]));
            one("facts", Json::List(rows.collect()))
        }
        Block::Glossary(rows) => {
            let rows = rows.iter().map(|(term, plain)| Json::List(vec![words(term), words(plain)]));
            one("glossary", Json::List(rows.collect()))
        }
        Block::Point(it) => {
            let mut pairs = vec![
                ("point", line(&it.text)),
                ("notes", lines(&it.notes)),
                ("marks", Json::List(it.marks.iter().map(words).collect())),
                ("quote", Json::Bool(it.is_quote)),
            ];
            pairs.extend(it.number.map(|it| ("number", Json::Number(it.into()))));
            pairs.extend(it.lead.as_ref().map(|it| ("lead", words(it))));
            Json::object(pairs)
        }
    }
}

fn blocks<T: AsRef<str>>(all: &[Block<T>]) -> Json {
    Json::List(all.iter().map(block).collect())
}

fn table<T: AsRef<str>>(it: &Table<T>) -> Json {
    let head = it
        .head
        .iter()
        .map(|(name, share)| Json::List(vec![words(name), Json::Number(f64::from(*share))]));
    let rows = it.rows.iter().map(|row| Json::List(row.iter().map(|it| blocks(it)).collect()));
    Json::object([
        ("caption", words(&it.caption)),
        ("head", Json::List(head.collect())),
        ("rows", Json::List(rows.collect())),
        ("heads", Json::Bool(it.heads_rows)),
    ])
}

/// The document as it goes over.
pub fn to_json<T: AsRef<str>>(doc: &Doc<T>) -> Json {
    let section = |it: &Section<T>| {
        Json::object([("heading", words(&it.heading)), ("blocks", blocks(&it.blocks))])
    };
    let mut pairs = vec![
        ("title", words(&doc.title)),
        ("reader", words(&doc.reader)),
        ("marks", Json::List(doc.marks.iter().map(words).collect())),
        ("lies", Json::Bool(doc.sheet == Sheet::Landscape)),
        ("apart", Json::Bool(doc.new_sheets)),
        ("copy", Json::Bool(doc.answers)),
        ("sections", Json::List(doc.sections.iter().map(section).collect())),
        ("code", Json::Number(doc.code.into())),
    ];
    pairs.extend(doc.watermark.as_ref().map(|it| ("watermark", words(it))));
    pairs.extend(doc.agency.as_ref().map(|it| ("agency", words(it))));
    Json::object(pairs)
}

fn said(json: &Json) -> String {
    json.as_text().unwrap_or_default().to_owned()
}

fn all<T>(json: Option<&Json>, read: impl Fn(&Json) -> T) -> Vec<T> {
    match json {
        Some(Json::List(items)) => items.iter().map(read).collect(),
        _ => Vec::new(),
    }
}

fn read_line(json: &Json) -> Line<String> {
    all(Some(json), |it| {
        let of = |key| it.get(key).map(said);
        match (of("strong"), of("plain"), of("term")) {
            (Some(text), ..) => Run::Strong(text),
            (_, Some(plain), _) => {
                Run::Swapped { plain, original: of("original").unwrap_or_default() }
            }
            (.., Some(term)) => Run::Term { term, plain: of("means").unwrap_or_default() },
            _ => Run::Text(said(it)),
        }
    })
}

fn pair(json: &Json) -> (String, Json) {
    match json {
        Json::List(items) if items.len() == 2 => (said(&items[0]), items[1].clone()),
        _ => (String::new(), Json::Null),
    }
}

fn read_block(json: &Json) -> Block<String> {
    let lines = |key| all(json.get(key), read_line);
    if let Some(text) = json.get("point") {
        return Block::Point(Point {
            number: json.get("number").map(number),
            marks: all(json.get("marks"), said),
            lead: json.get("lead").map(said),
            text: read_line(text),
            notes: lines("notes"),
            is_quote: json.get("quote") == Some(&Json::Bool(true)),
        });
    }
    let Json::Object(pairs) = json else { return Block::Para(Vec::new()) };
    match pairs.first().map(|it| it.0.as_str()).unwrap_or_default() {
        "heading" => Block::Heading(json.get("heading").map(said).unwrap_or_default()),
        "subheading" => Block::Subheading(json.get("subheading").map(said).unwrap_or_default()),
        "note" => Block::Note(json.get("note").map(read_line).unwrap_or_default()),
        "space" => Block::Space(json.get("space").map(number).unwrap_or_default() as u8),
        "picture" => Block::Picture(picture::read(json.get("picture").unwrap_or(&Json::Null))),
        "table" => Block::Table(read_table(json.get("table").unwrap_or(&Json::Null))),
        "list" => Block::List(lines("list")),
        "facts" => Block::Facts(all(json.get("facts"), |it| {
            let (label, text) = pair(it);
            (label, read_line(&text))
        })),
        "glossary" => Block::Glossary(all(json.get("glossary"), |it| {
            let (term, plain) = pair(it);
            (term, said(&plain))
        })),
        _ => Block::Para(json.get("para").map(read_line).unwrap_or_default()),
    }
}

fn number(json: &Json) -> u32 {
    if let Json::Number(number) = json { *number as u32 } else { 0 }
}

fn read_table(json: &Json) -> Table<String> {
    let cell = |it: &Json| all(Some(it), read_block);
    Table {
        caption: json.get("caption").map(said).unwrap_or_default(),
        head: all(json.get("head"), |it| {
            let (name, share) = pair(it);
            (name, number(&share) as u8)
        }),
        rows: all(json.get("rows"), |it| all(Some(it), cell)),
        heads_rows: json.get("heads") == Some(&Json::Bool(true)),
    }
}

/// The document as it comes to the page.
pub fn read(json: &Json) -> Doc<String> {
    let text = |key| json.get(key).map(said).unwrap_or_default();
    let is = |key| json.get(key) == Some(&Json::Bool(true));
    Doc {
        lang: "en",
        title: text("title"),
        reader: text("reader"),
        marks: all(json.get("marks"), said),
        watermark: json.get("watermark").map(said),
        agency: json.get("agency").map(said),
        sheet: if is("lies") { Sheet::Landscape } else { Sheet::Portrait },
        new_sheets: is("apart"),
        sections: all(json.get("sections"), |it| Section {
            heading: it.get("heading").map(said).unwrap_or_default(),
            blocks: all(it.get("blocks"), read_block),
        }),
        answers: is("copy"),
        code: json.get("code").map(number).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_comes_over_whole() {
        let own = |it: &str| it.to_owned();
        let text = vec![
            Run::Text(own("Seen ")),
            Run::Strong(own("twice")),
            Run::Swapped { plain: own("before"), original: own("prior to") },
            Run::Term { term: own("MARAC"), plain: own("a meeting") },
        ];
        let point = Point {
            number: Some(3),
            marks: vec![own("Fact"), own("Recent")],
            lead: None,
            text: text.clone(),
            notes: vec![text.clone(), Vec::new()],
            is_quote: true,
        };
        let bare = Point { number: None, marks: vec![], is_quote: false, ..point.clone() };
        let blocks = vec![
            Block::Heading(own("Ava")),
            Block::Para(text.clone()),
            Block::Point(point),
            Block::Point(bare),
            Block::List(vec![text.clone()]),
            Block::Facts(vec![(own("Date:"), text)]),
            Block::Glossary(vec![(own("MARAC"), own("a meeting"))]),
            Block::Subheading(own("Risks")),
            Block::Note(vec![Run::Text(own("Write clearly"))]),
            Block::Space(3),
            Block::Picture(picture::tests::sample()),
        ];
        let table = Table {
            caption: own("All"),
            head: vec![(own("When"), 20), (own("What"), 80)],
            rows: vec![vec![vec![], blocks.clone()], vec![blocks.clone(), vec![]]],
            heads_rows: true,
        };
        let blocks = [blocks, vec![Block::Table(table)]].concat();
        let doc = Doc {
            lang: "en",
            title: own("A copy"),
            reader: own("For Kelly"),
            marks: vec![own("Private")],
            watermark: Some(own("Draft")),
            agency: Some(own("A school")),
            sheet: Sheet::Landscape,
            new_sheets: true,
            sections: vec![Section { heading: own("Why"), blocks }],
            answers: true,
            code: 0xff,
        };
        let printed = to_json(&doc).print();
        assert_eq!(read(&Json::parse(&printed).expect("JSON")), doc);
    }
}
