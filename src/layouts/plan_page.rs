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
            self.fact("plans", &*plan, "!category"),
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
        let backup = self.backup(child);
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
            let needs = rest.iter().flat_map(|it| ids(&***it, "needs"));
            let needs: Vec<Id> = needs.collect();
            let mut for_what: Vec<_> = self
                .rows_of("needs", child)
                .iter()
                .filter(|it| needs.contains(&it.id()))
                .filter_map(|it| self.point("needs", &**it, "what", &[]))
                .collect();
            if for_what.is_empty() {
                for_what.push(para(self.say("doc-no-risk")));
            }
            rows.push(self.strand(for_what, &rest, &actions, &backup, &[]));
        }
        rows.extend(self.loose(child, &outcomes, &actions, &backup));
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

    /// The actions and what is ready if things go wrong that lead to no outcome and no risk on this
    /// page: a row of their own, or they would be in no row.
    fn loose(
        &self,
        child: Id,
        outcomes: &[Row],
        actions: &[Row],
        backup: &[Row],
    ) -> Option<Vec<Vec<Block<String>>>> {
        let wanted: Vec<Id> = outcomes.iter().map(|it| it.id()).collect();
        let risks: Vec<Id> = self.rows_of("risks", child).iter().map(|it| it.id()).collect();
        let has = |row: &Row, field: &str, any: &[Id]| {
            ids(&**row, field).iter().any(|it| any.contains(it))
        };
        let does = actions.iter().filter(|it| !has(it, "outcomes", &wanted));
        let does: Vec<_> = does.map(|it| self.does(&**it)).collect();
        let if_not = backup.iter();
        let if_not = if_not.filter(|it| !has(it, "risks", &risks) && !has(it, "outcomes", &wanted));
        let if_not: Vec<_> = if_not.map(|it| self.if_not(&**it)).collect();
        if does.is_empty() && if_not.is_empty() {
            return None;
        }
        let none = || vec![para(self.say("doc-not-linked"))];
        let or_blank = |it: Vec<_>| if it.is_empty() { vec![self.blank()] } else { it };
        Some(vec![none(), none(), or_blank(does), none(), or_blank(if_not)])
    }

    /// Who does what, by when.
    fn does(&self, row: &dyn Node) -> Block<String> {
        let what = self.or_blank(self.said("actions", row, "what"));
        let due = self.said("actions", row, "due");
        let by = if due.is_empty() { due } else { format!(" ({due})") };
        Block::Para(vec![
            Run::Strong(format!("{}: ", self.owner(row))),
            Run::Text(format!("{what}{by}")),
        ])
    }

    /// The sign, and what happens then: by whom, within what time.
    fn if_not(&self, row: &dyn Node) -> Block<String> {
        let said = |key: &str| self.said("contingencies", row, key);
        let (sign, step) = (self.or_blank(said("sign")), self.or_blank(said("first_step")));
        let more = [said("by_whom"), said("within")].into_iter().filter(|it| !it.is_empty());
        let more: Vec<_> = more.collect();
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
        Block::Para(vec![Run::Strong(format!("{sign} → ")), Run::Text(format!("{step}{more}"))])
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
        let does = actions.iter().filter(|it| has(it, "outcomes", &wanted));
        let does = does.map(|it| self.does(&**it));
        let know = outcomes.iter().filter_map(|it| {
            let said = self.said("outcomes", &***it, "measure");
            let who = self.said("outcomes", &***it, "checked_by");
            let all: Vec<_> = [said, who].into_iter().filter(|it| !it.is_empty()).collect();
            (!all.is_empty()).then(|| para(all.join(" – ")))
        });
        let if_not =
            backup.iter().filter(|it| has(it, "risks", risks) || has(it, "outcomes", &wanted));
        let if_not = if_not.map(|it| self.if_not(&**it));
        let cells = [what, aims.collect(), does.collect(), know.collect(), if_not.collect()];
        cells.map(or_blank).into()
    }

    /// The chronology alone, on lying sheets.
    pub fn chronology(&self) -> Doc<String> {
        let rows = self.events();
        let mut blocks = vec![para(self.say("doc-what-chronology"))];
        if rows.is_empty() {
            blocks.push(self.empty_box("chronology"));
        } else {
            let row = |it: &dyn Node| {
                let said = |key: &str| self.said("chronology", it, key);
                let when = said("when");
                let when = if when.is_empty() { self.say("doc-undated") } else { when };
                let mut what = cell(self.or_blank(said("what")));
                let about = ["kind", "children", "present"];
                let about = about.iter().filter_map(|key| self.note("chronology", it, key));
                what.extend(about.map(Block::Note));
                let marks = self.marks_of("chronology", it).join(" · ");
                let source = [self.or_blank(said("source")), said("source_type")];
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
                rows: rows.iter().map(|it| row(*it)).collect(),
                heads_rows: true,
            }));
            blocks.extend(self.undated_note(&rows));
            blocks.extend(super::drawn::of_events(self, Sheet::Landscape).map(Block::Picture));
        }
        let heading = self.say("doc-head-chronology");
        let sections = vec![Section { heading, blocks }, self.signs_explained()];
        self.doc("doc-title-chronology", Sheet::Landscape, sections)
    }
}
