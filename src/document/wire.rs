//! A document on its way from the desk to the page: as JSON, and drawn there.

use super::{Block, Doc, Line, Point, Run, Section};
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
        Block::Para(text) => one("para", line(text)),
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
                ("number", Json::Number(it.number.into())),
                ("text", line(&it.text)),
                ("notes", lines(&it.notes)),
                ("quote", Json::Bool(it.is_quote)),
            ];
            pairs.extend(it.mark.as_ref().map(|it| ("mark", words(it))));
            pairs.extend(it.lead.as_ref().map(|it| ("lead", words(it))));
            Json::object(pairs)
        }
    }
}

/// The document as it goes over.
pub fn to_json<T: AsRef<str>>(doc: &Doc<T>) -> Json {
    let section = |it: &Section<T>| {
        let blocks = Json::List(it.blocks.iter().map(block).collect());
        Json::object([("heading", words(&it.heading)), ("blocks", blocks)])
    };
    Json::object([
        ("title", words(&doc.title)),
        ("reader", words(&doc.reader)),
        ("marks", Json::List(doc.marks.iter().map(words).collect())),
        ("sections", Json::List(doc.sections.iter().map(section).collect())),
        ("code", Json::Number(doc.code.into())),
    ])
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
    if let Some(Json::Number(number)) = json.get("number") {
        return Block::Point(Point {
            number: *number as u32,
            mark: json.get("mark").map(said),
            lead: json.get("lead").map(said),
            text: json.get("text").map(read_line).unwrap_or_default(),
            notes: lines("notes"),
            is_quote: json.get("quote") == Some(&Json::Bool(true)),
        });
    }
    let Json::Object(pairs) = json else { return Block::Para(Vec::new()) };
    match pairs.first().map(|it| it.0.as_str()).unwrap_or_default() {
        "heading" => Block::Heading(json.get("heading").map(said).unwrap_or_default()),
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

/// The document as it comes to the page.
pub fn read(json: &Json) -> Doc<String> {
    let text = |key| json.get(key).map(said).unwrap_or_default();
    Doc {
        lang: "en",
        title: text("title"),
        reader: text("reader"),
        marks: all(json.get("marks"), said),
        sections: all(json.get("sections"), |it| Section {
            heading: it.get("heading").map(said).unwrap_or_default(),
            blocks: all(it.get("blocks"), read_block),
        }),
        answers: false,
        code: match json.get("code") {
            Some(Json::Number(code)) => *code as u32,
            _ => 0,
        },
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
            number: 3,
            mark: Some(own("Fact")),
            lead: None,
            text: text.clone(),
            notes: vec![text.clone(), Vec::new()],
            is_quote: true,
        };
        let bare = Point { number: 4, mark: None, is_quote: false, ..point.clone() };
        let blocks = vec![
            Block::Heading(own("Ava")),
            Block::Para(text.clone()),
            Block::Point(point),
            Block::Point(bare),
            Block::List(vec![text.clone()]),
            Block::Facts(vec![(own("Date:"), text)]),
            Block::Glossary(vec![(own("MARAC"), own("a meeting"))]),
        ];
        let doc = Doc {
            lang: "en",
            title: own("A copy"),
            reader: own("For Kelly"),
            marks: vec![own("Private")],
            sections: vec![Section { heading: own("Why"), blocks }],
            answers: false,
            code: 0xff,
        };
        let printed = to_json(&doc).print();
        assert_eq!(read(&Json::parse(&printed).expect("JSON")), doc);
    }
}
