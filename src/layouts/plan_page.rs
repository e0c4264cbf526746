//! A plan on a page: one lying sheet for each child, from risk to what happens if nothing gets better.

use super::circle::ids;
use super::people::cell;
use super::source::{Source, para};
use crate::document::{Block, Doc, Run, Section, Sheet, Table};
use crate::domain::{Id, Node};

type Row = std::rc::Rc<dyn Node>;

impl Source<'_> {
    /// Every child's plan, each on a page of its own.
    pub fn plan_page(&self) -> Doc<String> {
        let sections = self.subjects().into_iter().map(|child| Section {
            heading: self.of_child("doc-head-plan", child),
            blocks: vec![self.dates_line(child), Block::Table(self.thread(child)), self.danger()],
        });
        let mut sections: Vec<_> = sections.collect();
        if sections.is_empty() {
            sections.push(self.section(self.say("doc-head-each-child"), Vec::new()));
        }
        let mut doc = self.doc("doc-title-plan-page", Sheet::Landscape, sections);
        doc.new_sheets = true;
        doc
    }

    fn danger(&self) -> Block<String> {
        Block::Para(vec![Run::Strong(self.say("doc-danger-999"))])
    }

    /// Who leads, when the core group meets, when the review is.
    fn dates_line(&self, child: Id) -> Block<String> {
        let plan = self.own_or_blank("plans", child);
        let group = &*self.case.core_group.0;
        let mut line = Vec::new();
        let facts = [
            self.fact("plans", &*plan, "!lead_worker"),
            self.fact("core_group", group, "!first_date"),
            self.fact("plans", &*plan, "!first_review"),
        ];
        for (label, said) in facts.into_iter().flatten() {
            line.push(Run::Strong(format!("{label}: ")));
            line.extend(said);
            line.push(Run::Text("   ".to_owned()));
        }
        Block::Para(line)
    }

    fn thread(&self, child: Id) -> Table<String> {
        let outcomes = self.rows_of("outcomes", child);
        let actions = self.rows_of("actions", child);
        let backup = self.rows_of("contingencies", child);
        let mut rows = Vec::new();
        let mut told: Vec<Id> = Vec::new();
        for risk in self.rows_of("risks", child) {
            let mine: Vec<&Row> =
                outcomes.iter().filter(|it| ids(&***it, "risks").contains(&risk.id())).collect();
            told.extend(mine.iter().map(|it| it.id()));
            let risks = [risk.id()];
            let what = self.point("risks", &*risk, "what", &["effect"]).map(|it| match it {
                Block::Point(mut point) => {
                    point.marks.insert(0, self.say("doc-risk-mark"));
                    Block::Point(point)
                }
                it => it,
            });
            rows.push(self.strand(what.into_iter().collect(), &mine, &actions, &backup, &risks));
        }
        let rest: Vec<&Row> = outcomes.iter().filter(|it| !told.contains(&it.id())).collect();
        if !rest.is_empty() {
            let none = vec![para(self.say("doc-no-risk"))];
            rows.push(self.strand(none, &rest, &actions, &backup, &[]));
        }
        if rows.is_empty() {
            let blank = || vec![self.blank()];
            rows.push((0..5).map(|_| blank()).collect());
        }
        Table {
            caption: self.of_child("doc-table-thread", child),
            head: vec![
                (self.say("doc-column-risk-plain"), 20),
                (self.say("doc-column-outcome"), 22),
                (self.say("doc-column-who-does"), 24),
                (self.say("doc-column-know"), 17),
                (self.say("doc-column-if-not"), 17),
            ],
            rows,
            heads_rows: false,
        }
    }

    fn strand(
        &self,
        what: Vec<Block<String>>,
        outcomes: &[&Row],
        actions: &[Row],
        backup: &[Row],
        risks: &[Id],
    ) -> Vec<Vec<Block<String>>> {
        let or_blank = |it: Vec<Block<String>>| if it.is_empty() { vec![self.blank()] } else { it };
        let by = |row: &dyn Node, part: &str, field: &str| {
            let due = self.said(part, row, field);
            if due.is_empty() { due } else { format!(" ({due})") }
        };
        let aims = outcomes.iter().map(|it| {
            let said = self.said("outcomes", &***it, "statement");
            para(format!("{said}{}", by(&***it, "outcomes", "target_date")))
        });
        let wanted: Vec<Id> = outcomes.iter().map(|it| it.id()).collect();
        let has = |row: &Row, field: &str, any: &[Id]| {
            ids(&**row, field).iter().any(|it| any.contains(it))
        };
        let does = actions.iter().filter(|it| has(it, "outcomes", &wanted)).map(|it| {
            let what = self.said("actions", &**it, "what");
            Block::Para(vec![
                Run::Strong(format!("{}: ", self.owner(&**it))),
                Run::Text(format!("{what}{}", by(&**it, "actions", "due"))),
            ])
        });
        let know = outcomes.iter().filter_map(|it| {
            let said = self.said("outcomes", &***it, "measure");
            let who = self.said("outcomes", &***it, "checked_by");
            let all: Vec<_> = [said, who].into_iter().filter(|it| !it.is_empty()).collect();
            (!all.is_empty()).then(|| para(all.join(" – ")))
        });
        let if_not =
            backup.iter().filter(|it| has(it, "risks", risks) || has(it, "outcomes", &wanted));
        let if_not = if_not.map(|it| {
            let sign = self.said("contingencies", &**it, "sign");
            let step = self.said("contingencies", &**it, "first_step");
            let step = self.or_blank(step);
            Block::Para(vec![Run::Strong(format!("{sign} → ")), Run::Text(step)])
        });
        let cells = [what, aims.collect(), does.collect(), know.collect(), if_not.collect()];
        cells.map(or_blank).into()
    }

    /// The chronology alone, on lying sheets.
    pub fn chronology(&self) -> Doc<String> {
        let order = crate::domain::knowledge::in_order(&self.case.chronology, false);
        let rows = order.into_iter().filter_map(|at| self.case.chronology.at(at));
        let rows: Vec<_> = rows.filter(|it| self.sight().has("chronology", *it)).collect();
        let mut blocks = vec![para(self.say("doc-what-chronology"))];
        if rows.is_empty() {
            blocks.push(self.empty_box("chronology"));
        } else {
            let row = |it: &dyn Node| {
                let said = |key: &str| self.said("chronology", it, key);
                let when = said("when");
                let when = if when.is_empty() { self.say("doc-undated") } else { when };
                let mut what = cell(said("what"));
                let about = ["kind", "children", "present"];
                let about = about.iter().filter_map(|key| self.note("chronology", it, key));
                what.extend(about.map(Block::Note));
                let marks = self.marks_of("chronology", it).join(" · ");
                let source = [said("source"), said("source_type")];
                let source: Vec<_> = source.into_iter().filter(|it| !it.is_empty()).collect();
                vec![
                    cell(when),
                    what,
                    cell(marks),
                    cell(source.join("\n")),
                    cell(said("impact")),
                    cell(said("response")),
                ]
            };
            blocks.push(Block::Table(Table {
                caption: self.say("doc-table-chronology"),
                head: vec![
                    (self.label("event", "when", None), 11),
                    (self.label("event", "what", None), 30),
                    (self.say("doc-column-sort"), 13),
                    (self.label("event", "source", None), 14),
                    (self.label("event", "impact", None), 17),
                    (self.label("event", "response", None), 15),
                ],
                rows: rows.into_iter().map(|it| row(it)).collect(),
                heads_rows: true,
            }));
            blocks.extend(super::drawn::of_events(self, Sheet::Landscape).map(Block::Picture));
        }
        let heading = self.say("doc-head-chronology");
        let sections = vec![Section { heading, blocks }, self.signs_explained()];
        self.doc("doc-title-chronology", Sheet::Landscape, sections)
    }

    /// What the four sorts of statement mean.
    fn signs_explained(&self) -> Section<String> {
        let sorts = ["fact", "observation", "allegation", "opinion"];
        let rows = sorts.iter().filter_map(|it| {
            let whole = self.say(&format!("option-basis-{it}"));
            let (word, plain) = whole.split_once(" – ")?;
            Some((word.to_owned(), plain.to_owned()))
        });
        Section {
            heading: self.say("doc-head-sorts"),
            blocks: vec![Block::Glossary(rows.collect())],
        }
    }
}
