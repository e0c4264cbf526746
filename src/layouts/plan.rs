//! The outline plan, one part for each child (S4), with the eleven elements S1 asks of a plan
//! (domain.md 1.5), numbered so that nobody has to look for one.

use super::circle::Sees;
use super::drawn;
use super::people::cell;
use super::source::{Source, para, plain};
use crate::document::{Block, Doc, Line, Run, Section, Sheet, Table};
use crate::domain::knowledge::{Event, UseIn};
use crate::domain::{Id, Node};

/// Everything an action says besides what, who and by when.
const ACTION: &[&str] = &[
    "helpers",
    "how_often",
    "place",
    "start",
    "until",
    "support",
    "agreed",
    "resource",
    "resource_by",
    "waiting",
    "evidence",
    "if_not_done",
    "done",
    "done_note",
];
const CONTINGENCY: &[&str] = &[
    "no_change_by",
    "early_signs",
    "!spotters",
    "!first_step",
    "!by_whom",
    "!deputy",
    "out_of_hours",
    "!within",
    "told",
    "then",
    "family_step",
    "relative_asked",
    "!parents_told",
    "child_told",
    "risks",
    "outcomes",
    "actions",
    "legal_route",
    "agreed_by",
    "review_by",
];

impl Source<'_> {
    /// The outline plan of every child.
    pub fn plan(&self) -> Doc<String> {
        let mut sections =
            vec![Section { heading: self.say("doc-head-about-plan"), blocks: self.about_plan() }];
        for child in self.subjects() {
            let heading = self.of_child("doc-head-plan", child);
            sections.push(Section { heading, blocks: self.child_plan(child) });
        }
        sections.push(self.section(self.say("doc-head-core-group"), self.core_group()));
        sections.push(self.section(self.say("doc-head-recommendations"), self.recommended()));
        sections.push(self.section(self.say("doc-head-agreement"), self.agreement()));
        self.doc("doc-title-plan", Sheet::Portrait, sections)
    }

    fn about_plan(&self) -> Vec<Block<String>> {
        let (conference, author) = (&*self.case.conference.0, &*self.case.author.0);
        let mut rows = Vec::new();
        rows.extend(self.fact("conference", conference, "!date"));
        rows.extend(
            ["!agency", "!name", "!role"].iter().filter_map(|it| self.fact("author", author, it)),
        );
        vec![para(self.say("doc-what-plan")), Block::Facts(rows)]
    }

    /// The eleven elements for one child.
    fn child_plan(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = self.plan_head(child);
        let elements: [(&str, Vec<Block<String>>); 11] = [
            ("risks", self.risks(child)),
            ("needs", self.points_of("needs", child, "what", &["!service"])),
            ("agencies", self.agencies(child)),
            ("outcomes", self.outcomes(child)),
            ("actions", self.actions(child)),
            ("contingency", self.contingencies(child)),
            ("roles", self.roles(child)),
            ("progress", self.progress(child)),
            ("routine", self.routine(child)),
            ("core-group", self.members()),
            ("visits", self.visits(child, true)),
        ];
        for (number, (key, inside)) in (1..).zip(elements) {
            blocks.push(Block::Heading(format!(
                "{number}. {}",
                self.of_child(&format!("doc-plan-{key}"), child)
            )));
            match inside.is_empty() {
                true => blocks.push(self.blank()),
                false => blocks.extend(inside),
            }
        }
        blocks.extend(drawn::of_plan(self, Some(child)).into_iter().map(Block::Picture));
        blocks
    }

    fn plan_head(&self, child: Id) -> Vec<Block<String>> {
        let row = self.own_or_blank("plans", child);
        let fields = [
            "!plan_type",
            "!category",
            "status",
            "agreed",
            "version",
            "!lead_worker",
            "!aims",
            "family_meeting",
            "family_meeting_note",
        ];
        let mut blocks: Vec<_> = self.facts("plans", &*row, &fields).into_iter().collect();
        blocks.extend(self.labelled("plans", &*row, &["threshold_reason", "interim_safety"]));
        blocks
    }

    fn points_of(
        &self,
        part: &'static str,
        child: Id,
        main: &str,
        notes: &[&str],
    ) -> Vec<Block<String>> {
        let rows = self.rows_of(part, child);
        rows.iter().filter_map(|it| self.point(part, &**it, main, notes)).collect()
    }

    fn risks(&self, child: Id) -> Vec<Block<String>> {
        let notes = [
            "!effect",
            "severity",
            "source",
            "source_elsewhere",
            "triggers",
            "protective",
            "worries",
            "events",
        ];
        let mut blocks = self.points_of("risks", child, "what", &notes);
        // A risk may not have happened: it is never printed bare, like a fact.
        for block in &mut blocks {
            if let Block::Point(point) = block {
                point.marks.insert(0, self.say("doc-risk-mark"));
            }
        }
        let reasons = self.reasons(child);
        if !reasons.is_empty() {
            blocks.push(Block::Subheading(self.say("doc-head-reasons")));
            blocks.push(Block::List(reasons));
        }
        let changes = self.child_changes(child);
        if !changes.is_empty() {
            if blocks.is_empty() {
                blocks.push(self.blank());
            }
            blocks.push(Block::Subheading(self.say("doc-head-change-safe")));
            blocks.extend(changes);
        }
        blocks
    }

    /// The entries of the chronology that the author chose as reasons in the plan.
    fn reasons(&self, child: Id) -> Vec<Line<String>> {
        let mine = |it: &&Event| {
            let about = it.children.0.is_empty() || it.children.has(child);
            let whole = self.sight().sees("chronology", *it) == Ok(Sees::Whole);
            about && it.use_in.has(UseIn::Plan) && whole
        };
        let rows = self.events().into_iter().filter(mine);
        let line = |it: &Event| {
            let mark = self.marks_of("chronology", it).join(" · ");
            let said = ["when", "what"].map(|key| self.said("chronology", it, key));
            let said = said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": ");
            vec![Run::Strong(format!("[{mark}] ")), Run::Text(said)]
        };
        rows.map(line).collect()
    }

    fn outcomes(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        for (number, row) in (1..).zip(self.rows_of("outcomes", child)) {
            let statement = self.said("outcomes", &*row, "statement");
            let statement = self.or_blank(statement);
            blocks.push(Block::Para(vec![
                Run::Strong(format!(
                    "{} ",
                    self.words.say("doc-outcome", &[("number", (number as usize).into())])
                )),
                Run::Strong(statement),
            ]));
            let fields = [
                "risks",
                "needs",
                "changes",
                "!baseline",
                "!baseline_date",
                "baseline_source",
                "!target",
                "good_enough",
                "!target_date",
                "sustained_for",
                "!measure",
                "evidence_source",
                "!checked_by",
                "!how_often",
                "!interims",
                "!review_points",
                "child_says",
                "parents_agree",
                "parents_say",
                "obstacles",
                "why_now",
                "progress",
                "progress_notes",
                "still_worrying",
            ];
            blocks.extend(self.facts("outcomes", &*row, &fields));
        }
        blocks
    }

    /// Who does an action, in a few words.
    pub(super) fn owner(&self, row: &dyn Node) -> String {
        let (one, other) =
            (self.said("actions", row, "owner"), self.said("actions", row, "owner_name"));
        let all: Vec<String> = [one, other].into_iter().filter(|it| !it.is_empty()).collect();
        match all.is_empty() {
            true => self.say("doc-blank"),
            false => all.join(", "),
        }
    }

    fn actions(&self, child: Id) -> Vec<Block<String>> {
        let rows = self.rows_of("actions", child);
        if rows.is_empty() {
            return Vec::new();
        }
        let row = |it: &dyn Node| {
            let notes = ["outcomes"].iter().chain(ACTION);
            let notes = notes.filter_map(|field| self.note("actions", it, field));
            let mut what = cell(self.said("actions", it, "what"));
            if what.is_empty() {
                what.push(self.blank());
            }
            what.extend(notes.map(Block::Para));
            let mut who = cell(self.owner(it));
            who.extend(self.fact("actions", it, "owner_kind").map(|it| Block::Note(it.1)));
            let due = self.said("actions", it, "due");
            let due = self.or_blank(due);
            vec![what, who, cell(due)]
        };
        vec![Block::Table(Table {
            caption: self.of_child("doc-table-actions", child),
            head: vec![
                (self.label("action", "what", None), 56),
                (self.label("action", "owner", None), 24),
                (self.label("action", "due", None), 20),
            ],
            rows: rows.iter().map(|it| row(&**it)).collect(),
            heads_rows: false,
        })]
    }

    /// What is ready for a child if things go wrong. Of a sign that is kept back there is nothing to
    /// tell.
    pub(super) fn backup(&self, child: Id) -> Vec<std::rc::Rc<dyn Node>> {
        let mut rows = self.rows_of("contingencies", child);
        rows.retain(|it| self.sight().shows("contingencies", &**it, "sign"));
        rows
    }

    fn contingencies(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let rows = self.backup(child);
        blocks.push(Block::Para(vec![Run::Strong(self.say("doc-danger-999"))]));
        if rows.is_empty() {
            blocks.push(self.blank());
        }
        for row in rows {
            let kind = self.said("contingencies", &*row, "kind");
            let sign = self.said("contingencies", &*row, "sign");
            let sign = self.or_blank(sign);
            let kind = (!kind.is_empty()).then(|| Run::Strong(format!("{kind}: ")));
            let line: Line<String> = kind.into_iter().chain([Run::Strong(sign)]).collect();
            blocks.push(Block::Para(line));
            blocks.extend(self.facts("contingencies", &*row, CONTINGENCY));
        }
        if let Some(row) = self.own("plans", child) {
            blocks.extend(self.labelled("plans", &*row, &["step_down"]));
        }
        blocks
    }

    fn progress(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let row = self.own_or_blank("plans", child);
        let fields = ["!progress_judged", "watch_health", "watch_development", "watch_safety"];
        blocks.extend(self.labelled("plans", &*row, &fields));
        let fields = ["!first_review", "then_review"];
        blocks.extend(self.facts("plans", &*row, &fields));
        blocks.extend(self.labelled("plans", &*row, &["early_review"]));
        let group = &*self.case.core_group.0;
        blocks.extend(self.facts("core_group", group, &["pre_review"]));
        blocks
    }

    /// Those who see the child as part of everyday work, and those who give special help.
    fn routine(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = self.visits(child, false);
        let rows = self.rows_of("needs", child);
        let services = rows.iter().map(|it| self.said("needs", &**it, "service"));
        let services: Vec<_> = services.filter(|it| !it.is_empty()).map(plain).collect();
        if !services.is_empty() {
            blocks.push(Block::Subheading(self.say("doc-special-help")));
            blocks.push(Block::List(services));
        }
        blocks
    }
}
