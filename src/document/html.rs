//! PURE. A document as one file that opens in any browser and needs nothing but itself: the copy a
//! family reads, often on a telephone.
//!
//! It is read without its script; the script adds reading aloud and the keeping of answers. Its
//! style and script are the same in every copy, so the policy in its head names them by their
//! hashes and nothing else can run.

use super::signs::escaped;
use super::template::{fill, lean};
use super::{Block, Doc, Line, Picture, Point, Run, Section, Sheet, Table, is_long};
use crate::text::Words;

const PAGE: &str = include_str!("reader.html");
const POINT: &str = include_str!("reader_point.html");
const ANSWERS: &str = include_str!("reader_answers.html");
const STYLE: &str = include_str!("reader.css");
const SCRIPT: &str = include_str!("reader.js");

/// SHA-256 of the style and of the script as the file has them; a test says what they should be.
const STYLE_HASH: &str = "BhLM3a8L3opkIAlpSdywcpSZyILIutewDKVloBscIu0=";
const SCRIPT_HASH: &str = "VDhoNupz1KEhsoEtUSFsQG8TW0lwQiPCbdsJeGECzqw=";

/// The messages the skeletons name.
const IN_SKELETONS: &[&str] = &[
    "reader-skip",
    "reader-size",
    "reader-size-usual",
    "reader-size-big",
    "reader-size-bigger",
    "reader-size-biggest",
    "reader-colours",
    "reader-colours-usual",
    "reader-colours-cream",
    "reader-colours-strong",
    "reader-colours-night",
    "reader-contents",
    "reader-aloud",
    "reader-voice",
    "reader-pause",
    "reader-go-on",
    "reader-stop",
    "reader-right",
    "reader-wrong",
    "reader-missing",
    "reader-none",
    "reader-mine",
    "reader-mine-why",
    "reader-say",
    "reader-ask",
    "reader-keeps",
    "reader-no-script",
    "reader-file",
    "reader-save",
    "reader-print",
    "reader-open",
    "reader-saved",
    "reader-nothing",
    "reader-opened",
    "reader-other",
    "reader-bad",
];

/// The document as the text of an HTML file: the same file for the same document and words.
pub fn page<T: AsRef<str>>(doc: &Doc<T>, words: &Words) -> String {
    let maker = Maker { words, answers: doc.answers };
    fill(PAGE, |place| match place {
        "lang" => doc.lang.to_owned(),
        "title" => text(&doc.title),
        "reader" => text(&doc.reader),
        "code" => doc.code(),
        "kind" => kind(doc).to_owned(),
        "watermark" => one("watermark", &doc.watermark),
        // Once for its room at the foot of the text, once at the foot of the sheet.
        "agency" => one("foot", &doc.agency) + &one("agency", &doc.agency),
        "style" => lean(STYLE),
        "style-hash" => STYLE_HASH.to_owned(),
        "script" => lean(SCRIPT),
        "script-hash" => SCRIPT_HASH.to_owned(),
        "marks" => list("marks", doc.marks.iter().map(text)),
        "care" if doc.answers => maker.say("reader-care"),
        "care" => maker.say("reader-care-office"),
        "how" => maker.how(doc),
        "paper" if doc.answers => format!("<p class=\"paper\">{}</p>\n", maker.say("reader-paper")),
        "contents" => maker.contents(doc),
        "sections" => {
            doc.sections.iter().enumerate().map(|(at, it)| maker.section(at + 1, it)).collect()
        }
        "answers" if doc.answers => fill(ANSWERS, |it| maker.named(it)),
        "paper" | "answers" => String::new(),
        _ => maker.named(place),
    })
}

/// The style and the script as every file has them.
pub fn style_and_script() -> (String, String) {
    (lean(STYLE), lean(SCRIPT))
}

fn text<T: AsRef<str>>(it: &T) -> String {
    escaped(it.as_ref())
}

/// How the sheets look: a copy to be answered is in large letters; a document of the conference in
/// those of an office.
fn kind<T>(doc: &Doc<T>) -> &'static str {
    match (doc.answers, doc.sheet) {
        (true, _) => "copy",
        (false, Sheet::Portrait) => "office",
        (false, Sheet::Landscape) if doc.new_sheets => "office lies apart",
        (false, Sheet::Landscape) => "office lies",
    }
}

/// A text of every page, if there is one; read out once, where it stands in the document.
fn one<T: AsRef<str>>(class: &str, it: &Option<T>) -> String {
    let it = it.as_ref().map(|it| {
        format!("<div class=\"{class}\" dir=\"auto\" aria-hidden=\"true\">{}</div>\n", text(it))
    });
    it.unwrap_or_default()
}

/// A list of texts that are escaped already; an empty list is no list.
fn list(class: &str, items: impl Iterator<Item = String>) -> String {
    let items: String =
        items.map(|it| format!("<li class=\"say\" dir=\"auto\">{it}</li>\n")).collect();
    if items.is_empty() { items } else { format!("<ul class=\"{class}\">\n{items}</ul>\n") }
}

/// Are there words in the line to be opened?
fn opens<T>(line: &Line<T>) -> bool {
    line.iter().any(|it| matches!(it, Run::Swapped { .. } | Run::Term { .. }))
}

struct Maker<'a> {
    words: &'a Words,
    answers: bool,
}

impl Maker<'_> {
    fn say(&self, key: &str) -> String {
        escaped(&self.words.say(key, &[]))
    }

    /// A message that a skeleton names.
    fn named(&self, key: &str) -> String {
        debug_assert!(IN_SKELETONS.contains(&key), "a skeleton names {key}");
        self.say(key)
    }

    /// How to use the page: only what this copy has.
    fn how<T: AsRef<str>>(&self, doc: &Doc<T>) -> String {
        let blocks = || doc.sections.iter().flat_map(|it| &it.blocks);
        let has_points = blocks().any(|it| matches!(it, Block::Point(it) if it.number.is_some()));
        let mut how = Vec::new();
        if blocks().any(|it| it.lines().into_iter().any(opens)) {
            how.push(self.say("reader-how-words"));
        }
        if has_points {
            how.push(self.say("reader-how-numbers"));
        }
        if has_points && self.answers {
            how.push(self.say("reader-how-answers"));
        }
        how.join(" ")
    }

    fn contents<T: AsRef<str>>(&self, doc: &Doc<T>) -> String {
        let link =
            |at: &str, to: &str| format!("<li><a href=\"#{at}\" dir=\"auto\">{to}</a></li>\n");
        let parts = doc.sections.iter().enumerate();
        let parts = parts.map(|(at, it)| link(&format!("part-{}", at + 1), &text(&it.heading)));
        let mine = self.answers.then(|| link("mine", &self.say("reader-mine")));
        parts.chain(mine).collect()
    }

    fn section<T: AsRef<str>>(&self, at: usize, section: &Section<T>) -> String {
        let blocks: String = section.leveled().map(|(it, level)| self.block(it, level)).collect();
        format!(
            "<section class=\"part\" id=\"part-{at}\" aria-labelledby=\"head-{at}\">\n\
             <h2 class=\"say\" id=\"head-{at}\" dir=\"auto\">{}</h2>\n\
             <p class=\"aloud screen\" hidden><button type=\"button\" class=\"plain\" \
             aria-describedby=\"head-{at}\">{}</button></p>\n\
             {blocks}<p class=\"up screen\"><a href=\"#contents\">{}</a></p>\n</section>\n",
            text(&section.heading),
            self.say("reader-aloud-part"),
            self.say("reader-up"),
        )
    }

    fn block<T: AsRef<str>>(&self, block: &Block<T>, level: u8) -> String {
        let row = |label: String, it: String, long: bool| {
            let class = if long { "under" } else { "beside" };
            format!(
                "<div class=\"{class}\"><dt class=\"say\" dir=\"auto\">{label}</dt>\n\
                 <dd class=\"say\" dir=\"auto\">{it}</dd></div>\n"
            )
        };
        match block {
            Block::Heading(it) => format!("<h3 class=\"say\" dir=\"auto\">{}</h3>\n", text(it)),
            Block::Subheading(it) => {
                format!("<h{level} class=\"sub say\" dir=\"auto\">{}</h{level}>\n", text(it))
            }
            Block::Para(it) => self.para("p", "say", it),
            Block::Note(it) => self.para("p", "say quiet", it),
            Block::Space(lines) => {
                format!(
                    "<div class=\"lines room\">{}</div>\n",
                    "<i></i>".repeat(usize::from(*lines))
                )
            }
            Block::Table(it) => self.table(it, level),
            Block::Picture(it) => self.picture(it),
            Block::Point(it) => self.point(it),
            Block::List(lines) => list("list", lines.iter().map(|it| self.line(it))),
            Block::Facts(rows) => {
                let rows =
                    rows.iter().map(|(label, it)| row(text(label), self.line(it), is_long(it)));
                rows_of("facts", rows.collect())
            }
            Block::Glossary(rows) => rows_of(
                "glossary",
                rows.iter().map(|(a, b)| row(text(a), text(b), false)).collect(),
            ),
        }
    }

    fn table<T: AsRef<str>>(&self, table: &Table<T>, level: u8) -> String {
        // The policy of the file lets no element have a style of its own; a column has its width.
        let columns: String =
            table.head.iter().map(|it| format!("<col width=\"{}%\">\n", it.1)).collect();
        let head = table.head.iter().map(|(name, _)| {
            format!("<th scope=\"col\" class=\"say\" dir=\"auto\">{}</th>\n", text(name))
        });
        let head: String = head.collect();
        let cell = |at: usize, blocks: &[Block<T>], name: &T| {
            let inside: String = blocks.iter().map(|it| self.block(it, level)).collect();
            // A row whose first box was left empty has no head.
            let heads = at == 0 && table.heads_rows && !blocks.is_empty();
            let tag = if heads { "th scope=\"row\"" } else { "td" };
            let end = &tag[..2];
            // On a telephone the cells stand under one another, each after its column's name.
            let name = format!("<b class=\"col\" aria-hidden=\"true\">{}</b>\n", text(name));
            format!("<{tag}>{name}{inside}</{end}>\n")
        };
        let rows = table.rows.iter().map(|row| {
            let cells: String = row
                .iter()
                .zip(&table.head)
                .enumerate()
                .map(|(at, (it, head))| cell(at, it, &head.0))
                .collect();
            let class = if table.is_short(row) { "short" } else { "tall" };
            format!("<tr class=\"{class}\">\n{cells}</tr>\n")
        });
        format!(
            "<table>\n<caption class=\"say\" dir=\"auto\">{}</caption>\n<colgroup>\n{columns}</colgroup>\n<thead>\n<tr>\n{head}</tr>\n\
             </thead>\n<tbody>\n{}</tbody>\n</table>\n",
            text(&table.caption),
            rows.collect::<String>(),
        )
    }

    fn picture<T: AsRef<str>>(&self, picture: &Picture<T>) -> String {
        let shape = |it: super::Element| {
            let attributes: String =
                it.attributes.iter().map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
            let inside = it.text.as_deref().map(escaped).unwrap_or_default();
            format!("<{tag}{attributes}>{inside}</{tag}>\n", tag = it.tag)
        };
        let shapes: String = picture.elements().into_iter().map(shape).collect();
        format!(
            "<figure>\n<figcaption class=\"say\" dir=\"auto\">{}</figcaption>\n<svg viewBox=\"{}\" \
             aria-hidden=\"true\">\n{shapes}</svg>\n{}</figure>\n",
            text(&picture.title),
            picture.view_box(),
            list("list", picture.told.iter().map(|it| self.line(it))),
        )
    }

    fn point<T: AsRef<str>>(&self, point: &Point<T>) -> String {
        let lead = point.lead.as_ref().map(text);
        let mark = point.marks.iter().map(text).collect::<Vec<_>>().join(" · ");
        // Nothing but a number on a line looks lost.
        let (beside, below) = match mark.is_empty() {
            false => (Some(format!("<span class=\"mark say\" dir=\"auto\">{mark}</span>")), lead),
            true => {
                (lead.map(|it| format!("<span class=\"lead say\" dir=\"auto\">{it}</span>")), None)
            }
        };
        let beside = beside.unwrap_or_default();
        let below = below.map(|it| format!("<p class=\"lead say\" dir=\"auto\">{it}</p>\n"));
        let below = below.unwrap_or_default();
        let tag = if point.is_quote { "blockquote" } else { "p" };
        let words = self.para(tag, "words say", &point.text);
        let notes = point.notes.iter().map(|it| self.para("p", "note say", it));
        let notes: String = notes.collect();
        let Some(number) = point.number else {
            let tag = match beside.is_empty() {
                true => String::new(),
                false => format!("<p class=\"tag\">{beside}</p>\n"),
            };
            return format!("<div class=\"item\">\n{tag}{below}{words}{notes}</div>\n");
        };
        let answer = if self.answers { self.answer(number) } else { String::new() };
        format!(
            "<div class=\"point\" id=\"point-{number}\" data-number=\"{number}\">\n\
             <div class=\"said\">\n<p class=\"tag\"><b class=\"say\"><span class=\"sr\">{} </span>{number}\
             </b> {beside}</p>\n{below}{words}{notes}</div>\n{answer}</div>\n",
            self.say("reader-point"),
        )
    }

    fn answer(&self, number: u32) -> String {
        let said = |key| escaped(&self.words.say(key, &[("number", number.to_string().into())]));
        fill(POINT, |place| match place {
            "number" => number.to_string(),
            "legend" => said("reader-answer"),
            "label" => said("reader-words"),
            _ => self.named(place),
        })
    }

    /// A paragraph. One with words to open is no `p`, which may not hold them.
    fn para<T: AsRef<str>>(&self, tag: &str, class: &str, line: &Line<T>) -> String {
        let tag = if tag == "p" && opens(line) { "div" } else { tag };
        format!("<{tag} class=\"{class}\" dir=\"auto\">{}</{tag}>\n", self.line(line))
    }

    fn line<T: AsRef<str>>(&self, line: &Line<T>) -> String {
        let run = |it: &Run<T>| match it {
            Run::Text(it) => text(it),
            Run::Strong(it) => format!("<strong dir=\"auto\">{}</strong>", text(it)),
            Run::Swapped { plain, original } => self.opener(plain, "reader-original", original),
            Run::Term { term, plain } => self.opener(term, "reader-means", plain),
        };
        line.iter().map(run).collect()
    }

    /// A word to open. What opens stands behind it, not in it, so that the line flows on.
    fn opener<T: AsRef<str>>(&self, shown: &T, label: &str, more: &T) -> String {
        format!(
            "<details class=\"term\"><summary dir=\"auto\">{}</summary></details>\
             <span class=\"more\"> ({} <bdi>{}</bdi>)</span>",
            text(shown),
            self.say(label),
            text(more),
        )
    }
}

fn rows_of(class: &str, rows: String) -> String {
    if rows.is_empty() { rows } else { format!("<dl class=\"{class}\">\n{rows}</dl>\n") }
}

impl<T> Block<T> {
    /// The lines of it.
    fn lines(&self) -> Vec<&Line<T>> {
        match self {
            Block::Heading(_) | Block::Subheading(_) | Block::Glossary(_) | Block::Space(_) => {
                Vec::new()
            }
            Block::Para(line) | Block::Note(line) => vec![line],
            Block::Table(it) => {
                it.rows.iter().flatten().flatten().flat_map(|it| it.lines()).collect()
            }
            Block::Picture(it) => it.told.iter().collect(),
            Block::Point(it) => std::iter::once(&it.text).chain(&it.notes).collect(),
            Block::List(lines) => lines.iter().collect(),
            Block::Facts(rows) => rows.iter().map(|it| &it.1).collect(),
        }
    }
}
