//! The last look at a copy: nothing leaves before each find was dealt with.

use crate::document::{Block, Doc, Line, Run, html};
use crate::release::Plain;
use crate::release::leak::{Check, Hidden, Hit, read_html};
use crate::text::Words;

/// Something found in a copy that should not be there, or that somebody has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// Why.
    pub hit: Hit,
    /// What.
    pub quote: String,
    /// The line it stands in.
    pub around: String,
    /// Which of the hidden things, as a place in the list that was looked for.
    pub hidden: Option<usize>,
    /// What that says: another secret is another find.
    secret: String,
}

/// The key of a sort of find: in files, and in the keys of its words.
pub fn key(hit: Hit) -> &'static str {
    match hit {
        Hit::Withheld => "withheld",
        Hit::Near => "near",
        Hit::Shared => "shared",
        Hit::Number => "number",
        Hit::Phone => "phone",
        Hit::Postcode => "postcode",
        Hit::Nhs => "nhs",
        Hit::Email => "email",
        Hit::Place => "place",
    }
}

/// A find that the author dealt with: its sort, and what tells it from any other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// The sort: [`key`].
    pub hit: String,
    /// What tells it from any other: [`Find::about`].
    pub about: String,
}

impl Find {
    /// What tells its line, its words and what they give away from any other, without saying
    /// anything of them.
    pub fn about(&self) -> String {
        number_of(&[&self.around, &self.quote, &self.secret])
    }

    /// Is it the one that was dealt with?
    pub fn is(&self, dealt: &Dealt) -> bool {
        key(self.hit) == dealt.hit && self.about() == dealt.about
    }
}

/// What tells texts from any others, without saying anything of them. FNV-1a.
pub fn number_of(texts: &[&str]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in texts.iter().flat_map(|it| it.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// A copy that was looked at. Only one in which nothing is open becomes a file.
pub struct Looked {
    doc: Doc<Plain>,
    check: Check,
    hidden: Vec<Hidden>,
    dealt: Vec<Dealt>,
    finds: Vec<Find>,
}

impl Looked {
    /// Looks at a copy for these hidden things; some of what is found may have been dealt with.
    pub fn at(doc: Doc<Plain>, check: Check, hidden: Vec<Hidden>, dealt: Vec<Dealt>) -> Self {
        let finds = finds(&doc, &check, &hidden);
        Self { doc, check, hidden, dealt, finds }
    }

    /// The copy.
    pub fn doc(&self) -> &Doc<Plain> {
        &self.doc
    }

    /// All that was found, what stops the copy first.
    pub fn finds(&self) -> &[Find] {
        &self.finds
    }

    /// What was found and not dealt with.
    pub fn open(&self) -> impl Iterator<Item = &Find> {
        self.finds.iter().filter(|it| !self.dealt.iter().any(|other| it.is(other)))
    }

    /// A hidden thing that a find gives away.
    pub fn hidden(&self, at: usize) -> Option<&Hidden> {
        self.hidden.get(at)
    }

    /// The copy as a file. What was made is read back, properties, comments and hidden parts too.
    ///
    /// # Errors
    ///
    /// How many finds are open; or how many things that are withheld stand in the file and in no
    /// line that was looked at.
    pub fn file(&self, words: &Words) -> Result<String, usize> {
        let open = self.open().count();
        if open > 0 {
            return Err(open);
        }
        let html = html::page(&self.doc, words);
        let said: Vec<String> = lines(&self.doc);
        // A piece of a line that was looked at whole, and dealt with, is no news.
        let known = |text: &str| said.iter().any(|it| it.contains(text.trim()));
        let stops = |text: &str| self.check.look(text).iter().any(|it| it.hit.stops());
        let open = read_html(&html).iter().filter(|it| !known(&it.1) && stops(&it.1)).count();
        if open == 0 { Ok(html) } else { Err(open) }
    }
}

/// All finds in a copy, those that stop it first; the same find twice in one line is one.
fn finds(doc: &Doc<Plain>, check: &Check, hidden: &[Hidden]) -> Vec<Find> {
    let mut all: Vec<Find> = Vec::new();
    for around in lines(doc) {
        for leak in check.look(&around) {
            let quote = around[leak.span.clone()].to_owned();
            let secret = leak.hidden.and_then(|it| hidden.get(it));
            let secret = secret.map(|it| it.text.clone()).unwrap_or_default();
            let (hit, hidden, around) = (leak.hit, leak.hidden, around.clone());
            let find = Find { hit, quote, around, hidden, secret };
            if !all.contains(&find) {
                all.push(find);
            }
        }
    }
    // What stops the copy first; what only asks after it.
    all.sort_by_key(|it| !it.hit.stops());
    all
}

/// The lines of a copy, each whole, so that a name in two pieces is one name.
fn lines(doc: &Doc<Plain>) -> Vec<String> {
    let mut all = vec![doc.title.read().to_owned(), doc.reader.read().to_owned()];
    let marks = doc.marks.iter().chain(&doc.watermark).chain(&doc.agency);
    all.extend(marks.map(|it| it.read().to_owned()));
    for section in &doc.sections {
        all.push(section.heading.read().to_owned());
        for block in &section.blocks {
            of_block(block, &mut all);
        }
    }
    all.retain(|it| !it.trim().is_empty());
    all
}

fn of_block(block: &Block<Plain>, all: &mut Vec<String>) {
    match block {
        Block::Heading(text) | Block::Subheading(text) => all.push(text.read().to_owned()),
        Block::Para(line) | Block::Note(line) => of_line(line, all),
        Block::Point(point) => {
            all.extend(point.marks.iter().chain(&point.lead).map(|it| it.read().to_owned()));
            of_line(&point.text, all);
            point.notes.iter().for_each(|it| of_line(it, all));
        }
        Block::List(lines) => lines.iter().for_each(|it| of_line(it, all)),
        Block::Facts(rows) => {
            for (label, line) in rows {
                all.push(label.read().to_owned());
                of_line(line, all);
            }
        }
        Block::Glossary(rows) => {
            all.extend(rows.iter().flat_map(|(a, b)| [a, b]).map(|it| it.read().to_owned()));
        }
        Block::Table(table) => {
            all.push(table.caption.read().to_owned());
            all.extend(table.head.iter().map(|it| it.0.read().to_owned()));
            table.rows.iter().flatten().flatten().for_each(|it| of_block(it, all));
        }
        Block::Picture(picture) => {
            all.push(picture.title.read().to_owned());
            all.extend(picture.words().map(|it| it.read().to_owned()));
            picture.told.iter().for_each(|it| of_line(it, all));
        }
        Block::Space(_) => {}
    }
}

/// A line as it stands, and once more as its author wrote it where words were swapped.
fn of_line(line: &Line<Plain>, all: &mut Vec<String>) {
    let read = |original: bool| -> String {
        line.iter()
            .map(|run| match run {
                Run::Text(text) | Run::Strong(text) => text.read(),
                Run::Swapped { original: it, .. } if original => it.read(),
                Run::Swapped { plain, .. } => plain.read(),
                Run::Term { term, .. } => term.read(),
            })
            .collect()
    };
    all.push(read(false));
    for run in line {
        match run {
            Run::Swapped { .. } => all.push(read(true)),
            Run::Term { plain, .. } => all.push(plain.read().to_owned()),
            Run::Text(_) | Run::Strong(_) => {}
        }
    }
    all.dedup();
}
