//! What every layout is made from: the case, its words, for whom it is; and the few ways in which a
//! field becomes part of a document.
//!
//! A field named with `!` before it is printed also when nobody filled it: "Not completed", never a
//! gap that could be taken for "no concern".

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::circle::{Sees, Sight};
use super::why::Circle;
use crate::document::{Block, Doc, Line, Point, Run, Section, Sheet, before};
use crate::domain::knowledge::{Event, in_order_of};
use crate::domain::setting::Mode;
use crate::domain::ways::Ways;
use crate::domain::{BoxState, CaseFile, Id, Kind, Node, Value};
use crate::text::show::Scope;
use crate::text::{Words, in_line, keys};

/// How far the work is: what the documents say of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// "Version 2 – 27 November 2026, 14:32"; None while it is a draft.
    pub version: Option<String>,
}

/// What a layout is made from.
pub struct Source<'a> {
    /// The case.
    pub case: &'a CaseFile,
    /// Its words, with the terms of its area.
    pub words: &'a Words,
    /// What the area changes.
    pub ways: &'a Ways,
    /// For whom.
    pub circle: Circle,
    /// Today.
    pub today: Option<NaiveDate>,
    /// Draft or version.
    pub stage: &'a Stage,
    sight: Sight<'a>,
    bare: OnceCell<CaseFile>,
}

/// A line of plain words.
pub fn plain(text: impl Into<String>) -> Line<String> {
    vec![Run::Text(text.into())]
}

/// A paragraph of plain words.
pub fn para(text: impl Into<String>) -> Block<String> {
    Block::Para(plain(text))
}

/// A paragraph for each paragraph somebody wrote: a blank line parts them.
pub fn paras(text: &str) -> impl Iterator<Item = Block<String>> {
    text.split("\n\n").map(|it| it.trim_matches('\n')).filter(|it| !it.trim().is_empty()).map(para)
}

/// Was an item begun and nothing written in it?
fn is_empty(row: &dyn Node) -> bool {
    (0..row.count()).all(|at| row.leaf_at(at).is_absent())
}

impl<'a> Source<'a> {
    /// The source of the documents of this circle.
    pub fn new(
        case: &'a CaseFile,
        words: &'a Words,
        ways: &'a Ways,
        circle: Circle,
        today: Option<NaiveDate>,
        stage: &'a Stage,
    ) -> Self {
        let sight = Sight::new(case, circle);
        Self { case, words, ways, circle, today, stage, sight, bare: OnceCell::new() }
    }

    /// The case without what this circle may not have; made once.
    pub fn bare(&self) -> &CaseFile {
        self.bare.get_or_init(|| self.sight.bare())
    }

    /// What this circle may see.
    pub fn sight(&self) -> &Sight<'a> {
        &self.sight
    }

    /// A message.
    pub fn say(&self, key: &str) -> String {
        self.words.of(key, &Scope::of(self.case))
    }

    /// A message about a child.
    pub fn of_child(&self, key: &str, child: Id) -> String {
        self.words.of(key, &self.scope(Some(child)))
    }

    pub(super) fn scope(&self, child: Option<Id>) -> Scope {
        Scope::of(self.case).child(self.case, child)
    }

    /// What is printed where nothing was filled in.
    pub fn blank(&self) -> Block<String> {
        para(self.say("doc-blank"))
    }

    /// The text, or what is printed where nothing was filled in.
    pub fn or_blank(&self, text: String) -> String {
        if text.is_empty() { self.say("doc-blank") } else { text }
    }

    /// The name to call somebody by.
    pub fn called(&self, id: Id) -> String {
        let name = self.case.called(id).filter(|it| !it.trim().is_empty());
        name.map_or_else(|| self.say("unnamed-person"), |it| in_line(&it))
    }

    /// The children the conference is about.
    pub fn subjects(&self) -> Vec<Id> {
        self.case.subjects().collect()
    }

    /// The rows of a list that this circle has.
    pub fn rows(&self, part: &'static str) -> Vec<std::rc::Rc<dyn Node>> {
        let mut rows = self.case.list(part).map(|it| it.all()).unwrap_or_default();
        // Somebody without a name is somebody; an item without a word is none.
        let person = matches!(part, "children" | "adults" | "others");
        rows.retain(|it| self.sight.has(part, &**it) && (person || !is_empty(&**it)));
        rows
    }

    /// The entries of the chronology that this circle has, in the order of the dates it may know.
    pub fn events(&self) -> Vec<&'a Event> {
        let events = &self.case.chronology;
        let dated = |it: &Event| self.sight.shows("chronology", it, "when");
        let order = in_order_of(events, false, dated).into_iter();
        let rows = order.filter_map(|at| events.at(at)).filter(|it| !is_empty(*it));
        // Of what only the effect is told, nothing is told when it has none.
        let told = |it: &Event| match self.sight.sees("chronology", it) {
            Ok(Sees::Whole) => true,
            Ok(Sees::Effect) => !self.said("chronology", it, "impact").is_empty(),
            Err(_) => false,
        };
        rows.filter(|it| told(it)).collect()
    }

    /// Of those, the rows of one child. What a file brings without a child stands with each, rather
    /// than nowhere.
    pub fn rows_of(&self, part: &'static str, child: Id) -> Vec<std::rc::Rc<dyn Node>> {
        let mut rows = self.rows(part);
        rows.retain(|it| {
            let children = super::circle::ids(&**it, "child");
            children.is_empty() || children.contains(&child)
        });
        rows
    }

    /// The row of a list that a person has by right, if this circle has it.
    pub fn own(&self, part: &'static str, person: Id) -> Option<std::rc::Rc<dyn Node>> {
        let row = self.case.list(part)?.row(person)?;
        self.sight.has(part, &*row).then_some(row)
    }

    /// The same; a blank one where nobody filled it, or this circle may not have it.
    pub fn own_or_blank(&self, part: &'static str, person: Id) -> std::rc::Rc<dyn Node> {
        let blank = || {
            let mut row = self.case.list(part).expect("a list").blank();
            let fresh = std::rc::Rc::get_mut(&mut row).expect("nobody else has it yet");
            fresh.set_id(person);
            row
        };
        self.own(part, person).unwrap_or_else(blank)
    }

    /// What a field says; empty when it says nothing, or nothing that this circle may have.
    pub fn said(&self, part: &str, row: &dyn Node, field: &str) -> String {
        if !self.sight.shows(part, row, field) {
            return String::new();
        }
        let Some(leaf) = row.leaf(field) else { return String::new() };
        if let Some(rows) = leaf.rows() {
            return rows.all().iter().map(|it| self.nested(&**it)).collect::<Vec<_>>().join("\n");
        }
        let brief = matches!(leaf.kind(), Kind::Choice(..) | Kind::Choices(..));
        let scope = self.scope_of(part, row);
        if let Kind::Link(target) | Kind::Links(target) = leaf.kind() {
            return self.pointed_at(target, row, field);
        }
        self.words.show(self.case, leaf, &scope, brief)
    }

    fn scope_of(&self, part: &str, row: &dyn Node) -> Scope {
        use crate::domain::case::PER_CHILD;
        let own = PER_CHILD.contains(&part).then(|| row.id());
        let child = own.or_else(|| super::circle::ids(row, "child").first().copied());
        let scope = self.scope(child);
        match part == "adult_views" {
            true => scope.adult(self.case, row.id()),
            false => scope,
        }
    }

    /// A row within a row, in one line.
    fn nested(&self, row: &dyn Node) -> String {
        let said = row.keys().into_iter().filter_map(|key| {
            let leaf = row.leaf(key)?;
            let text = self.words.show(self.case, leaf, &self.scope(None), true);
            (!text.is_empty()).then(|| match key {
                // The first says what it is; the others say what they are.
                "statement" | "words" | "question" | "now" | "is" => text,
                _ => format!("{} {text}", self.label(row.name(), key, None)),
            })
        });
        let said: Vec<String> = said.collect();
        match row.name() {
            "relationship" => {
                let child = self.called(row.id());
                let is = row.text("is");
                let has = row.text("responsibility");
                let has = (!has.is_empty()).then(|| self.say(&format!("doc-responsible-{has}")));
                let is = if is.is_empty() { self.say("doc-relation-blank") } else { is };
                let args = [("is", is.into()), ("child", child.into())];
                let said = self.words.say("doc-relation", &args);
                [Some(said), has].into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            _ => said.join("; "),
        }
    }

    /// The label of a field.
    pub fn label(&self, record: &str, field: &str, child: Option<Id>) -> String {
        self.words.of(&format!("doc-{}", keys::field(record, field)), &self.scope(child))
    }

    /// The label of a field of a row: the short one of the documents, or else the question.
    pub(super) fn label_of(&self, part: &str, row: &dyn Node, field: &str) -> String {
        let (key, scope) = (keys::field(row.name(), field), self.scope_of(part, row));
        let label = self.words.may(&format!("doc-{key}"), &scope);
        label.unwrap_or_else(|| self.words.of(&key, &scope))
    }

    /// A field as label and words. `!` before its name prints it blank, too.
    pub fn fact(&self, part: &str, row: &dyn Node, field: &str) -> Option<(String, Line<String>)> {
        let (field, asked) = match field.strip_prefix('!') {
            Some(field) => (field, true),
            None => (field, false),
        };
        let said = self.said(part, row, field);
        if said.is_empty() && !asked {
            return None;
        }
        let said = if said.is_empty() { self.say("doc-blank") } else { said };
        Some((self.label_of(part, row, field), plain(said)))
    }

    /// Several fields as labels and words; none when no field says anything.
    pub fn facts(&self, part: &str, row: &dyn Node, fields: &[&str]) -> Option<Block<String>> {
        let rows: Vec<_> = fields.iter().filter_map(|it| self.fact(part, row, it)).collect();
        (!rows.is_empty()).then_some(Block::Facts(rows))
    }

    /// A field as a line with its label in front.
    pub fn note(&self, part: &str, row: &dyn Node, field: &str) -> Option<Line<String>> {
        let (label, line) = self.fact(part, row, field)?;
        let label = Run::Strong(format!("{} ", before(&label)));
        Some(std::iter::once(label).chain(line).collect())
    }

    /// Something said, with its marks and what belongs to it.
    pub fn point(
        &self,
        part: &str,
        row: &dyn Node,
        main: &str,
        notes: &[&str],
    ) -> Option<Block<String>> {
        let text = self.said(part, row, main);
        // Of what only the effect is told, nothing is told when it has none.
        if self.sight.sees(part, row) == Ok(Sees::Effect)
            && self.said(part, row, "impact").is_empty()
        {
            return None;
        }
        let notes: Vec<_> = notes.iter().filter_map(|it| self.note(part, row, it)).collect();
        if text.is_empty() && notes.is_empty() {
            return None;
        }
        let text = plain(self.or_blank(text));
        let marks = self.marks_of(part, row);
        Some(Block::Point(Point { number: None, marks, lead: None, text, notes, is_quote: false }))
    }

    /// A box that a list answers: why it is empty, when it is.
    pub fn empty_box(&self, mark: &str) -> Block<String> {
        let leaf = self.case.boxes.leaf(mark);
        match leaf.map(|it| it.value()) {
            Some(Value::Answer(it)) if it.state() != BoxState::Blank => {
                let leaf = leaf.expect("it has a value");
                para(self.words.show(self.case, leaf, &self.scope(None), false))
            }
            _ => self.blank(),
        }
    }

    /// A section; one without anything says so.
    pub fn section(&self, heading: String, mut blocks: Vec<Block<String>>) -> Section<String> {
        if blocks.is_empty() {
            blocks.push(self.blank());
        }
        Section { heading, blocks }
    }

    /// An empty cell says that it was not completed, like any other box.
    fn without_gaps(&self, mut section: Section<String>) -> Section<String> {
        for block in &mut section.blocks {
            if let Block::Table(table) = block {
                let cells = table.rows.iter_mut().flatten();
                cells.filter(|it| it.is_empty()).for_each(|it| it.push(self.blank()));
            }
        }
        section
    }

    /// A document of these sections, with all that stands on every page.
    pub fn doc(&self, title: &str, sheet: Sheet, sections: Vec<Section<String>>) -> Doc<String> {
        let sections = sections.into_iter().map(|it| self.without_gaps(it)).collect();
        let practice = self.case.about.mode.0 != Some(Mode::Real);
        let stage = self.stage.version.clone().unwrap_or_else(|| self.say("doc-mark-draft"));
        let mut marks = vec![stage, self.say("doc-mark-confidential")];
        if practice {
            marks.insert(0, self.say("family-mark-practice"));
        }
        let draft = self.stage.version.is_none();
        let watermark = match (practice, draft) {
            (true, true) => Some("doc-water-both"),
            (true, false) => Some("doc-water-practice"),
            (false, true) => Some("doc-water-draft"),
            (false, false) => None,
        };
        let agency = self.case.author.agency.read().to_owned();
        let mut doc = Doc {
            lang: "en",
            title: self.say(title),
            reader: self.say(&format!("doc-for-{}", self.circle.key())),
            marks,
            watermark: watermark.map(|it| self.say(it)),
            agency: (!agency.is_empty()).then_some(agency),
            sheet,
            new_sheets: false,
            sections,
            answers: false,
            code: 0,
        };
        doc.code = doc.code_of();
        doc
    }
}
