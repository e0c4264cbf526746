//! The last look at a copy: nothing leaves before each find was dealt with.

use crate::document::{Block, Doc, Line, Run, html};
use crate::release::Plain;
use crate::release::leak::{Check, Hit, read_html};
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
    /// Which of the hidden things, as a place in the list of the release.
    pub hidden: Option<usize>,
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

/// A find that the author dealt with: sort, line and words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// The sort: [`key`].
    pub hit: String,
    /// What tells the line from any other: [`Find::about`].
    pub about: String,
    /// What was found.
    pub quote: String,
}

impl Find {
    /// What tells the line it stands in from any other, without saying anything of it. FNV-1a.
    pub fn about(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in self.around.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        format!("{hash:016x}")
    }

    /// Is it the one that was dealt with?
    pub fn is(&self, dealt: &Dealt) -> bool {
        let same = (key(self.hit), &*self.quote) == (&*dealt.hit, &*dealt.quote);
        same && self.about() == dealt.about
    }
}

/// A copy in which every find was dealt with. Only this can become a file.
pub struct Checked<'a>(&'a Doc<Plain>);

/// All finds in a copy, in its order; the same find twice in one line is one.
pub fn finds(doc: &Doc<Plain>, check: &Check) -> Vec<Find> {
    let mut all: Vec<Find> = Vec::new();
    for around in lines(doc) {
        for leak in check.look(&around) {
            let quote = around[leak.span.clone()].to_owned();
            let find = Find { hit: leak.hit, quote, around: around.clone(), hidden: leak.hidden };
            if !all.contains(&find) {
                all.push(find);
            }
        }
    }
    all
}

impl<'a> Checked<'a> {
    /// The copy, if every find in it was dealt with.
    ///
    /// # Errors
    ///
    /// Those that were not.
    pub fn new(
        doc: &'a Doc<Plain>,
        check: &Check,
        dealt: &[Dealt],
    ) -> Result<Checked<'a>, Vec<Find>> {
        let mut open = finds(doc, check);
        open.retain(|it| !dealt.iter().any(|other| it.is(other)));
        if open.is_empty() { Ok(Checked(doc)) } else { Err(open) }
    }

    /// The copy as a file. What was made is read back, properties, comments and hidden parts too.
    ///
    /// # Errors
    ///
    /// What is withheld and stands in the file all the same.
    pub fn file(&self, words: &Words, check: &Check, dealt: &[Dealt]) -> Result<String, Vec<Find>> {
        let html = html::page(self.0, words);
        let said: Vec<String> = lines(self.0);
        let mut found = Vec::new();
        for (place, text) in read_html(&html) {
            for leak in check.look(&text).into_iter().filter(|it| it.hit.stops()) {
                let quote = text[leak.span].to_owned();
                // What the author let stand in the text is in the file as well.
                let is_dealt = dealt.iter().any(|it| it.quote == quote)
                    && said.iter().any(|it| it.contains(&quote));
                if !is_dealt {
                    let around = format!("{place}: {text}");
                    found.push(Find { hit: leak.hit, quote, around, hidden: leak.hidden });
                }
            }
        }
        if found.is_empty() { Ok(html) } else { Err(found) }
    }
}

/// The lines of a copy, each whole, so that a name in two pieces is one name.
pub fn lines(doc: &Doc<Plain>) -> Vec<String> {
    let mut all = vec![doc.title.read().to_owned(), doc.reader.read().to_owned()];
    all.extend(doc.marks.iter().map(|it| it.read().to_owned()));
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
        Block::Heading(text) => all.push(text.read().to_owned()),
        Block::Para(line) => of_line(line, all),
        Block::Point(point) => {
            all.extend(point.mark.iter().chain(&point.lead).map(|it| it.read().to_owned()));
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
