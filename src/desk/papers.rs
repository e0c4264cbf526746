//! Papers: the copies for the family, what only the Chair sees, what is not settled. Made here, shown
//! by the page, and handed out as files only when nothing is open in them.

mod answers;
mod documents;
mod file;
mod told;

use crate::document::{Doc, drawn};
use crate::domain::{CaseFile, Id, Json, Node, Options};
use crate::family::{self, Dealt, Looked};
use crate::layouts::Circle;
use crate::release::leak::Check;
use crate::release::{Plain, Release, release, telling};
use crate::rules::timetable::Phase;

pub use file::File;

use super::Desk;
use super::local::TIMETABLE;

/// A copy with all that its author should know of it.
pub(super) struct Copy {
    release: Release,
    looked: Looked,
    stale: Vec<Id>,
}

impl Desk {
    /// The copy of this person, not looked at yet.
    fn laid_out(&self, reader: Id) -> Option<(Release, Doc<Plain>)> {
        let mut release = release(&self.case, reader, &self.words)?;
        if let Some(area) = &self.area {
            release = release.with_area(area);
        }
        let doc = family::copy(&release.projection, &self.words, self.glossary());
        Some((release, doc))
    }

    /// The copy of this person, and what was found in it.
    fn copy_for(&self, reader: Id) -> Option<Copy> {
        let (release, doc) = self.laid_out(reader)?;
        // Confirmed for one reader, a name may be the very thing that is kept from another.
        let hidden = telling(&release.hidden);
        let is_secret = |name: &str| {
            let name = name.to_lowercase();
            hidden.iter().any(|it| it.text.to_lowercase().contains(&name))
        };
        let confirmed = self.case.copies.confirmed.0.lines().map(str::trim);
        let confirmed: Vec<&str> = confirmed.filter(|it| !is_secret(it)).collect();
        let shown: Vec<&str> = release.shown.iter().map(String::as_str).collect();
        let check = Check::new(&hidden, &shown, &confirmed);
        let dealt = self.case.cleared.iter().filter(|it| it.reader.0 == Some(reader));
        let dealt = dealt.map(|it| Dealt { hit: it.hit.0.clone(), about: it.about.0.clone() });
        let looked = Looked::at(doc, check, hidden, dealt.collect());
        let stale = self.stale(reader, &release);
        Some(Copy { release, looked, stale })
    }

    /// Words for the family whose text in the report has changed since they were written.
    fn stale(&self, reader: Id, release: &Release) -> Vec<Id> {
        let used = |at: &str| release.sources.iter().any(|it| it.at.written(it.field) == at);
        let case = &self.case;
        // What was chosen for a child was chosen as it was then, with words of its own or without.
        let young = case.children.get(reader).is_some();
        let all = case.wordings.iter().filter(|it| match young {
            true => it.young.has(reader),
            false => !it.words.is_blank(),
        });
        let old = all.filter(|it| {
            let at = crate::domain::edit::At::read(&it.at.0);
            used(&it.at.0) && at.is_some_and(|(at, field)| case.said_at(at, field) != it.about.0)
        });
        old.map(|it| it.id).collect()
    }

    /// What the page shows of a paper: `timetable` and `todo-before`, `todo-during`, `todo-after` for
    /// what the arrangements say; `copies` for the list of them, a person's id for that
    /// person's copy, `chair` and `unsettled` for the two that go to the Chair.
    pub fn paper(&self, which: &str) -> String {
        let json = match which {
            TIMETABLE => Some(self.timetable()),
            "copies" => Some(self.all_copies()),
            "chair" => Some(self.simple(self.chair_sheet())),
            "unsettled" => Some(self.simple(self.unsettled())),
            doc if doc.starts_with("doc") => self.document(doc),
            id => match id.strip_prefix("todo-").and_then(Phase::from_key) {
                Some(phase) => Some(self.todo(phase)),
                None => id.parse().ok().and_then(|id: Id| Some(self.told(id, &self.copy_for(id)?))),
            },
        };
        json.unwrap_or(Json::Object(Vec::new())).print()
    }

    /// The web file of a paper: its name and its text. The name holds the paper's code and no names.
    ///
    /// # Errors
    ///
    /// How many things in it have not been dealt with.
    pub fn paper_file(&self, which: &str) -> Result<(String, String), usize> {
        self.file(which, "html").map(|it| (it.name, it.text))
    }

    /// The file of a paper or a document in a format: `html`, `text`, `csv` (the chronology), or
    /// `word`, which is the document as it goes to the maker of Word files.
    ///
    /// # Errors
    ///
    /// How many things in it have not been dealt with.
    pub fn file(&self, which: &str, format: &str) -> Result<File, usize> {
        let file = |base: &str, doc: &Doc<String>| {
            File::of(&format!("{base}-{}", doc.code()), format, doc, &self.words)
        };
        match which {
            "chair" => Ok(file("chair-only", &self.chair_sheet())),
            "unsettled" => Ok(file("for-the-chair", &self.unsettled())),
            doc if doc.starts_with("doc-") => self.document_file(doc, format),
            id => {
                let copy = id.parse().ok().and_then(|it| self.copy_for(it)).ok_or(0_usize)?;
                if !copy.stale.is_empty() {
                    return Err(copy.stale.len());
                }
                // Read back whatever the format: a copy that is no file in one is none in another.
                let html = copy.looked.file(&self.words)?;
                let doc = copy.looked.doc();
                let base = format!("copy-{}", doc.code());
                Ok(match format {
                    "html" => File::html(&base, html),
                    _ => File::of(&base, format, doc, &self.words),
                })
            }
        }
    }

    fn chair_sheet(&self) -> Doc<String> {
        self.with_source(Circle::Chair, |it| it.chair_sheet())
    }

    fn unsettled(&self) -> Doc<String> {
        self.with_source(Circle::Chair, |it| it.unsettled())
    }

    fn simple(&self, doc: Doc<String>) -> Json {
        Json::object([("doc", drawn(&doc)), ("say", self.says())])
    }
}

/// A name to call somebody by.
fn called(case: &CaseFile, id: Id, or: &str) -> String {
    case.called(id).filter(|it| !it.trim().is_empty()).unwrap_or_else(|| or.to_owned())
}

/// What an item is called by: the first of its texts that says something.
fn first_words(node: &dyn Node) -> String {
    let fields = ["name", "text", "what", "statement", "sign", "question", "words", "action"];
    fields.iter().map(|it| node.text(it)).find(|it| !it.is_empty()).unwrap_or_default()
}
