//! What belongs to all plans of a conference: the core group, recommendations, agreement.

use super::circle::ids;
use super::people::cell;
use super::source::{Source, plain};
use crate::document::{Block, Table};
use crate::domain::Node;

impl Source<'_> {
    /// The core group's members, in a line each.
    pub(super) fn members(&self) -> Vec<Block<String>> {
        let rows = self.rows("members");
        let line = |it: &dyn Node| {
            let said = ["name", "role", "agency"].map(|key| self.said("members", it, key));
            let said: Vec<_> = said.into_iter().filter(|it| !it.is_empty()).collect();
            plain(said.join(", "))
        };
        let lines: Vec<_> = rows.iter().map(|it| line(&**it)).collect();
        if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
    }

    pub(super) fn core_group(&self) -> Vec<Block<String>> {
        let group = &*self.case.core_group.0;
        let fields =
            ["chair_role", "!first_date", "!interval", "pre_review", "reports_due", "conflicts"];
        let mut blocks: Vec<_> = self.facts("core_group", group, &fields).into_iter().collect();
        let rows = self.rows("members");
        if !rows.is_empty() {
            let row = |it: &dyn Node| {
                let said = |key: &str| self.said("members", it, key);
                let more = ["person", "family", "direct_contact", "reach"];
                let more = more.iter().filter_map(|key| self.note("members", it, key));
                let mut role = cell(self.or_blank(said("role")));
                role.extend(more.map(Block::Para));
                vec![cell(said("name")), role, cell(said("agency"))]
            };
            blocks.push(Block::Table(Table {
                caption: self.say("doc-plan-core-group"),
                head: vec![
                    (self.label("member", "name", None), 30),
                    (self.label("member", "role", None), 40),
                    (self.label("member", "agency", None), 30),
                ],
                rows: rows.iter().map(|it| row(&**it)).collect(),
                heads_rows: true,
            }));
        }
        let meetings = self.rows("meetings");
        let lines = meetings.iter().map(|it| {
            let said = ["date", "note"].map(|key| self.said("meetings", &**it, key));
            let said = [self.or_blank(said[0].clone()), said[1].clone()];
            plain(said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": "))
        });
        let lines: Vec<_> = lines.collect();
        if !lines.is_empty() {
            blocks.push(Block::Subheading(self.say("doc-head-meetings")));
            blocks.push(Block::List(lines));
        }
        blocks
    }

    pub(super) fn recommended(&self) -> Vec<Block<String>> {
        let rows = self.rows("recommendations");
        let notes = ["child", "for_whom", "due"];
        let points =
            rows.iter().filter_map(|it| self.point("recommendations", &**it, "what", &notes));
        points.collect()
    }

    pub(super) fn agreement(&self) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let rows = self.rows("plan_views");
        blocks.extend(rows.iter().filter_map(|it| {
            self.facts("plan_views", &**it, &["person", "!child", "!agrees", "words"])
        }));
        // Whoever was not asked stands here too, or their silence would read like agreement.
        let adults = self.rows("adults").into_iter().map(|it| it.id());
        for person in adults.chain(self.subjects()) {
            let theirs = |it: &std::rc::Rc<dyn Node>| ids(&**it, "person").contains(&person);
            if !rows.iter().any(theirs) {
                let label = |field: &str| self.label("plan_view", field, None);
                blocks.push(Block::Facts(vec![
                    (label("person"), plain(self.called(person))),
                    (label("agrees"), plain(self.say("doc-blank"))),
                ]));
            }
        }
        for child in self.subjects() {
            let Some(row) = self.own("decisions", child) else { continue };
            let fields = ["decided", "category", "how", "reasons", "planning_date"];
            if let Some(facts) = self.facts("decisions", &*row, &fields) {
                blocks.push(Block::Heading(self.of_child("doc-head-decided", child)));
                blocks.push(facts);
            }
        }
        let sign = &*self.case.sign_off.0;
        blocks.extend(self.facts("sign_off", sign, &["agreed_by", "chair_checked_on"]));
        let dissents = self.rows("dissents");
        if !dissents.is_empty() {
            blocks.push(Block::Heading(self.say("doc-head-dissent")));
        }
        blocks.extend(
            dissents.iter().filter_map(|it| {
                self.facts("dissents", &**it, &["who", "role", "reason", "minuted"])
            }),
        );
        blocks
    }
}
