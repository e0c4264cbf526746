//! From what was released to a document: the table of `shapes.rs`, walked.

use super::runs::{Explained, runs};
use super::shapes::{Form, Head, SHAPES, Shape};
use crate::document::{Block, Doc, Line, Point, Run, Section, Sheet};
use crate::release::{Cell, Is, Plain, Projection, Row, Whom};
use crate::rules::glossary::Glossary;
use crate::text::{Words, keys};

/// A copy in the making.
pub struct Layout<'a> {
    from: &'a Projection,
    words: &'a Words,
    glossary: &'a Glossary,
    explained: Explained<'a>,
    number: u32,
}

/// A colon and what follows: labels end in one.
const SPACE: &str = " ";

impl<'a> Layout<'a> {
    /// A copy of this projection.
    pub fn new(from: &'a Projection, words: &'a Words, glossary: &'a Glossary) -> Self {
        Self { from, words, glossary, explained: Explained::default(), number: 0 }
    }

    /// The whole of it.
    pub fn copy(mut self) -> Doc<Plain> {
        let mut sections: Vec<Section<Plain>> =
            Head::ALL.into_iter().filter_map(|it| self.section(it)).collect();
        if !self.explained.entries.is_empty() {
            let rows = self
                .explained
                .entries
                .iter()
                .filter_map(|it| Some((Plain::term(it), Plain::meaning(it)?)));
            let mut rows: Vec<_> = rows.collect();
            rows.sort_by_key(|it| it.0.read().to_lowercase());
            let heading = self.say("family-head-words");
            sections.push(Section { heading, blocks: vec![Block::Glossary(rows)] });
        }
        let reader = match &self.from.reader {
            Some(name) => Plain::said(self.words, "family-for", &[("name", name)]),
            None => self.say("family-for-nobody"),
        };
        let mut marks = vec![self.say("family-mark-private")];
        if self.from.is_practice {
            marks.insert(0, self.say("family-mark-practice"));
        }
        let title = self.say(match self.from.is {
            Is::Child => "family-title-young",
            Is::Adult | Is::Other => "family-title",
        });
        let mut doc = Doc {
            lang: "en",
            title,
            reader,
            marks,
            watermark: self.from.is_practice.then(|| self.say("family-water")),
            agency: self.from.part("author").first().and_then(|it| it.words("agency")).cloned(),
            sheet: Sheet::Portrait,
            new_sheets: false,
            sections,
            answers: true,
            code: 0,
        };
        doc.code = doc.code_of();
        doc
    }

    fn say(&self, key: &str) -> Plain {
        Plain::said(self.words, key, &[])
    }

    fn section(&mut self, head: Head) -> Option<Section<Plain>> {
        let mut blocks = Vec::new();
        let young = self.from.is == Is::Child;
        match head {
            Head::Why => blocks.extend(self.opening()),
            Head::Told | Head::Says if self.is_bare(head) => return None,
            Head::Disagree if !young => {
                blocks.push(Block::Para(vec![Run::Text(self.say("family-disagree"))]));
                let routes = self.from.routes.iter().map(|it| vec![Run::Text(it.clone())]);
                let routes: Vec<_> = routes.collect();
                if !routes.is_empty() {
                    blocks.push(Block::List(routes));
                }
            }
            Head::Disagree => {
                blocks.push(Block::Para(vec![Run::Text(self.say("family-disagree-young"))]));
            }
            _ => {}
        }
        // First what is about all, then each child's under the child's name.
        self.of_child(head, None, &mut blocks);
        let children = self.from.part("children").len();
        for child in 0..children {
            let mut own = Vec::new();
            self.of_child(head, Some(child), &mut own);
            if !own.is_empty() && (children > 1 || head == Head::Says) {
                let name = self.from.child(child);
                blocks.push(Block::Heading(match (name, head) {
                    (Some(name), Head::Says) => {
                        Plain::said(self.words, "family-says", &[("child", name)])
                    }
                    (Some(name), _) => name.clone(),
                    (None, _) => self.say("unnamed-person"),
                }));
            }
            blocks.append(&mut own);
        }
        if head == Head::Ask && !self.from.help.is_empty() {
            let help =
                self.from.help.iter().map(|(who, how)| (who.clone(), vec![Run::Text(how.clone())]));
            blocks.push(Block::Facts(help.collect()));
        }
        if blocks.is_empty() {
            if young {
                return None;
            }
            blocks.push(Block::Para(vec![Run::Text(self.say("family-nothing"))]));
        }
        Some(Section { heading: self.say(&head.key()), blocks })
    }

    fn opening(&self) -> Vec<Block<Plain>> {
        let key = match (self.from.is, self.from.kind) {
            (Is::Child, _) => "family-why-young".to_owned(),
            (_, "") => "family-why".to_owned(),
            (_, kind) => format!("family-why-{}", kind.replace('_', "-")),
        };
        let kind = match self.from.is {
            Is::Child => "family-kind-young",
            Is::Adult | Is::Other => "family-kind",
        };
        vec![
            Block::Para(vec![Run::Text(self.say(&key))]),
            Block::Para(vec![Run::Text(self.say(kind))]),
        ]
    }

    /// Would nothing stand under this heading?
    fn is_bare(&self, head: Head) -> bool {
        let shapes = SHAPES.iter().filter(|it| it.head == head);
        shapes.flat_map(|it| self.rows(it, None).chain(self.any_child(it))).next().is_none()
    }

    fn any_child(&self, shape: &'static Shape) -> impl Iterator<Item = &'a Row> {
        let all = 0..self.from.part("children").len();
        let from = self.from;
        all.flat_map(move |child| rows_of(from, shape, Some(child)))
    }

    fn rows(
        &self,
        shape: &'static Shape,
        child: Option<usize>,
    ) -> impl Iterator<Item = &'a Row> + use<'a> {
        rows_of(self.from, shape, child)
    }

    fn of_child(&mut self, head: Head, child: Option<usize>, blocks: &mut Vec<Block<Plain>>) {
        for shape in SHAPES.iter().filter(|it| it.head == head) {
            for row in self.rows(shape, child).collect::<Vec<_>>() {
                self.row(shape, row, blocks);
            }
        }
    }

    fn row(&mut self, shape: &Shape, row: &Row, blocks: &mut Vec<Block<Plain>>) {
        match shape.form {
            Form::Facts(fields) => {
                let facts: Vec<_> = fields
                    .iter()
                    .filter_map(|field| {
                        let line = self.line(row, field)?;
                        Some((self.label(row, field), line))
                    })
                    .collect();
                if !facts.is_empty() {
                    blocks.push(Block::Facts(facts));
                }
            }
            Form::Points(fields) => {
                for field in fields {
                    if let Some(Cell::Rows(rows)) = row.cell(field) {
                        for quote in rows {
                            self.quote(quote, blocks);
                        }
                        continue;
                    }
                    let Some(text) = self.line(row, field) else { continue };
                    let lead = Some(self.label(row, field));
                    let number = self.next();
                    blocks.push(Block::Point(Point {
                        number: Some(number),
                        marks: Vec::new(),
                        lead,
                        text,
                        notes: Vec::new(),
                        is_quote: false,
                    }));
                }
            }
            Form::Item { lead, main, notes } => {
                let text = self.line(row, main).unwrap_or_default();
                let all: Vec<Line<Plain>> =
                    notes.iter().flat_map(|field| self.note(row, field)).collect();
                let lead = match row.cell(lead) {
                    Some(Cell::People(people)) => Some(self.owner(people)),
                    Some(_) => self.line(row, lead).map(|it| whole(&it)),
                    None => None,
                };
                if text.is_empty() && all.is_empty() {
                    return;
                }
                // A risk may not have happened: it is never printed bare, like a fact.
                let risk = (row.record == "risk").then(|| self.say("family-risk-mark"));
                let marks = row.cell("basis").map(|it| self.choice(it)).or(risk);
                let marks = marks.into_iter().collect();
                let number = self.next();
                blocks.push(Block::Point(Point {
                    number: Some(number),
                    marks,
                    lead,
                    text,
                    notes: all,
                    is_quote: false,
                }));
            }
        }
    }

    fn next(&mut self) -> u32 {
        self.number += 1;
        self.number
    }

    fn quote(&mut self, row: &Row, blocks: &mut Vec<Block<Plain>>) {
        let Some(words) = row.words("words") else { return };
        let notes = ["said", "said_to"].iter().flat_map(|it| self.note(row, it)).collect();
        let number = self.next();
        // Somebody's own words: nothing is put into them, and nothing is explained in them.
        let text = vec![Run::Text(words.clone())];
        let (number, marks) = (Some(number), Vec::new());
        let point = Point { number, marks, lead: None, text, notes, is_quote: true };
        blocks.push(Block::Point(point));
    }

    /// "You will", "Ms Hale will".
    fn owner(&self, people: &[Whom]) -> Plain {
        match people.first() {
            Some(Whom::Named(name)) => Plain::said(self.words, "family-will", &[("name", name)]),
            _ => self.say("family-you-will"),
        }
    }

    fn label(&self, row: &Row, field: &str) -> Plain {
        let name = row.child.and_then(|it| self.from.child(it)).cloned();
        let name = name.unwrap_or_else(|| self.say("family-this-child"));
        let key = keys::field(&format!("family-{}", row.record), field);
        Plain::said(self.words, &key, &[("child", &name)])
    }

    /// A field under a point: its label and what it says; of rows one line each.
    fn note(&mut self, row: &Row, field: &'static str) -> Vec<Line<Plain>> {
        let mut lines = Vec::new();
        if let Some(Cell::Rows(rows)) = row.cell(field) {
            for it in rows {
                let mut line = vec![Run::Strong(self.label(row, field))];
                for (key, _) in &it.cells {
                    if let Some(mut more) = self.line(it, key) {
                        let between = if line.len() > 1 { "; " } else { SPACE };
                        line.push(Run::Text(Plain::fixed(between)));
                        line.append(&mut more);
                    }
                }
                lines.push(line);
            }
        } else if let Some(mut more) = self.line(row, field) {
            let mut line =
                vec![Run::Strong(self.label(row, field)), Run::Text(Plain::fixed(SPACE))];
            line.append(&mut more);
            lines.push(line);
        }
        lines
    }

    /// What a field says.
    fn line(&mut self, row: &Row, field: &str) -> Option<Line<Plain>> {
        let cell = row.cell(field)?;
        Some(match cell {
            Cell::Said { .. } => {
                // What a child or a parent said is theirs.
                let spoken =
                    matches!((row.record, field), ("outcome", "child_says" | "parents_say"))
                        || matches!(row.record, "adult_view" | "remark" | "plan_view");
                runs(cell, self.from.swaps && !spoken, self.glossary, &mut self.explained)
            }
            Cell::Key(..) | Cell::Keys(..) => vec![Run::Text(self.choice(cell))],
            Cell::People(people) => {
                let names: Vec<Plain> = people.iter().map(|it| self.whom(it)).collect();
                vec![Run::Text(Plain::joined(&names, ", "))]
            }
            Cell::Rows(rows) => {
                let lines = rows.iter().filter_map(|it| self.relation(it));
                vec![Run::Text(Plain::joined(&lines.collect::<Vec<_>>(), "; "))]
            }
        })
    }

    /// What an adult is to a child.
    fn relation(&self, row: &Row) -> Option<Plain> {
        let child = self.from.child(row.child?)?;
        Some(Plain::said(
            self.words,
            "family-relation",
            &[("is", row.words("is")?), ("child", child)],
        ))
    }

    fn whom(&self, whom: &Whom) -> Plain {
        match whom {
            Whom::You => self.say("family-you"),
            Whom::Named(name) => name.clone(),
        }
    }

    fn choice(&self, cell: &Cell) -> Plain {
        let nation = match self.from.nation {
            "wales" => Plain::fixed("wales"),
            _ => Plain::fixed("england"),
        };
        let one = |set: &str, key: &str| {
            Plain::said(self.words, &keys::option(set, key), &[("nation", &nation)])
        };
        match cell {
            Cell::Key(set, key) => one(set, key),
            Cell::Keys(set, keys) => {
                let all: Vec<Plain> = keys.iter().map(|it| one(set, it)).collect();
                Plain::joined(&all, ", ")
            }
            _ => Plain::default(),
        }
    }
}

/// A line's words in one piece.
fn whole(line: &Line<Plain>) -> Plain {
    let all: Vec<&Plain> = line
        .iter()
        .map(|it| match it {
            Run::Text(text) | Run::Strong(text) => text,
            Run::Swapped { original, .. } => original,
            Run::Term { term, .. } => term,
        })
        .collect();
    Plain::joined(all, "")
}

fn rows_of<'a>(
    from: &'a Projection,
    shape: &'static Shape,
    child: Option<usize>,
) -> impl Iterator<Item = &'a Row> + use<'a> {
    let fits = move |row: &Row| match shape.only {
        None => true,
        Some((field, key)) => match key.strip_prefix('!') {
            Some(key) => row.key(field) != key,
            None => row.key(field) == key,
        },
    };
    let of = move |row: &Row| row.child == child;
    from.part(shape.part).iter().filter(move |it| fits(it) && of(it))
}
