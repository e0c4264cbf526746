//! The multi-agency report, in the order of the template that S1 has as its Appendix 1, so that a
//! Chair who knows the form finds everything in its place. What other sources ask for besides (the
//! child's voice, parents' views, analysis) stands where it belongs to a part of that order.

use super::people::cell;
use super::source::{Source, para, paras, plain};
use crate::document::{Block, Doc, Section, Sheet, Table};
use crate::domain::common::YesNo;
use crate::domain::setting::Profession;
use crate::domain::{Id, Node};

impl Source<'_> {
    /// The whole report.
    pub fn report(&self) -> Doc<String> {
        let mut sections = vec![
            self.section(self.say("doc-head-about"), self.about()),
            self.section(self.say("doc-head-subjects"), self.the_children()),
            self.section(self.say("doc-head-adults"), self.the_adults()),
            self.section(self.say("doc-head-others"), self.the_others()),
            self.section(self.say("doc-head-involvement"), self.involvement()),
            self.section(self.say("doc-head-chronology"), self.chronology_blocks()),
            self.section(self.say("doc-head-summary"), self.summary()),
        ];
        for child in self.subjects() {
            let name = self.called(child);
            sections.push(self.section(self.of_child("doc-head-voice", child), self.voice(child)));
            sections.push(Section {
                heading: self.of_child("doc-head-analysis", child),
                blocks: self.analysis(child, &name),
            });
        }
        sections.extend([
            self.section(self.say("doc-head-views"), self.parents_views()),
            self.section(self.say("doc-head-harm"), self.harm()),
            self.section(self.say("doc-head-change"), self.changes()),
            self.section(self.say("doc-head-offer"), self.offers()),
            self.section(self.say("doc-head-shared"), self.shared()),
            self.section(self.say("doc-head-sign"), self.signed()),
        ]);
        self.doc("doc-title-report", Sheet::Portrait, sections)
    }

    fn about(&self) -> Vec<Block<String>> {
        let case = self.case;
        let mut rows = Vec::new();
        let author = |it: &str| self.fact("author", &*case.author.0, it);
        let conference = |it: &str| self.fact("conference", &*case.conference.0, it);
        rows.extend(["!agency", "!name", "!role", "contact"].iter().filter_map(|it| author(it)));
        rows.extend(self.fact("about", &*case.about.0, "!kind"));
        let fields = ["!date", "!time", "meet", "place", "strategy_date", "decision_date"];
        rows.extend(fields.iter().filter_map(|it| conference(it)));
        let fields = ["referral_date", "previous_date", "notified_date", "concern_date"];
        rows.extend(fields.iter().filter_map(|it| conference(it)));
        rows.extend(["split", "unit_email"].iter().filter_map(|it| conference(it)));
        rows.extend(self.fact("about", &*case.about.0, "area"));
        let fields = ["manager", "manager_consulted", "attending", "apology_reason"];
        rows.extend(fields.iter().filter_map(|it| author(it)));
        let fields = ["substitute_name", "substitute_role", "substitute_briefed"];
        rows.extend(fields.iter().filter_map(|it| author(it)));
        vec![para(self.say("doc-what-report")), self.signs(), Block::Facts(rows)]
    }

    fn involvement(&self) -> Vec<Block<String>> {
        let case = self.case;
        let node = &*case.involvement.0;
        let fields = ["!started", "ongoing", "ended", "!services", "!difference"];
        let mut blocks: Vec<_> = self.facts("involvement", node, &fields).into_iter().collect();
        blocks.push(Block::Heading(self.say("doc-head-records")));
        let rows = self.rows("record_checks");
        if rows.is_empty() {
            blocks.push(self.blank());
        } else {
            let row = |it: &dyn Node| {
                let said = |key: &str| self.said("record_checks", it, key);
                let mut what = cell(self.or_blank(said("record")));
                what.extend(self.note("record_checks", it, "!gaps").map(Block::Para));
                let span = [said("covers_from"), said("covers_to")];
                let span = span.iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>();
                let by =
                    [said("checked_by"), said("checked_on")].map(|it| self.or_blank(it)).join("\n");
                vec![what, cell(span.join(" – ")), cell(by)]
            };
            blocks.push(Block::Table(Table {
                caption: self.say("doc-table-records"),
                head: vec![
                    (self.label("record_check", "record", None), 50),
                    (self.say("doc-column-covers"), 22),
                    (self.say("doc-column-checked"), 28),
                ],
                rows: rows.iter().map(|it| row(&**it)).collect(),
                heads_rows: true,
            }));
        }
        blocks.push(Block::Heading(self.say("doc-head-contact")));
        for child in self.subjects() {
            blocks.push(Block::Subheading(self.called(child)));
            let fields =
                ["!last_seen", "seen_by", "seen_where", "!last_seen_alone", "!how_often", "missed"];
            let row = self.own("contacts", child);
            let facts = row.and_then(|it| self.facts("contacts", &*it, &fields));
            blocks.push(facts.unwrap_or_else(|| self.blank()));
        }
        blocks
    }

    fn voice(&self, child: Id) -> Vec<Block<String>> {
        let Some(row) = self.own("voices", child) else { return Vec::new() };
        let facts = self.facts(
            "voices",
            &*row,
            &["!how_obtained", "obtained_on", "obtained_by", "not_obtained_why"],
        );
        let mut blocks: Vec<_> = facts.into_iter().collect();
        let quotes = row.leaf("quotes").and_then(|it| it.rows()).map(|it| it.all());
        for quote in quotes.unwrap_or_default() {
            let notes = ["said", "said_to", "asked", "language"];
            if let Some(Block::Point(point)) = self.quoted(&*quote, &notes) {
                blocks.push(Block::Point(point));
            }
        }
        let fields = ["!daily_life", "behaviour", "wants_changed", "wants_to_attend", "advocate"];
        blocks.extend(self.labelled("voices", &*row, &fields));
        blocks.extend(self.facts("voices", &*row, &["share_with"]));
        blocks
    }

    fn quoted(&self, quote: &dyn Node, notes: &[&str]) -> Option<Block<String>> {
        // A quote is part of its child's voice, which was looked at already.
        match self.point("quotes", quote, "words", notes)? {
            Block::Point(point) => {
                Some(Block::Point(crate::document::Point { is_quote: true, ..point }))
            }
            it => Some(it),
        }
    }

    /// Long answers, each under its own small heading.
    pub(super) fn labelled(
        &self,
        part: &str,
        row: &dyn Node,
        fields: &[&str],
    ) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        for field in fields {
            let Some((label, _)) = self.fact(part, row, field) else { continue };
            let text = self.said(part, row, field.trim_start_matches('!'));
            blocks.push(Block::Subheading(label));
            match text.is_empty() {
                true => blocks.push(self.blank()),
                false => blocks.extend(paras(&text)),
            }
        }
        blocks
    }

    fn analysis(&self, child: Id, name: &str) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let fields = [
            "!adds_up",
            "!harm_so_far",
            "!if_nothing_changes",
            "working",
            "patterns",
            "!unknowns",
            "parents_account",
            "source_of_harm",
            "source_elsewhere",
            "bias_considered",
        ];
        match self.own("analyses", child) {
            Some(row) => {
                blocks.push(Block::Note(plain(self.say("doc-analysis-note"))));
                blocks.extend(self.labelled("analyses", &*row, &fields));
            }
            None => blocks.push(self.blank()),
        }
        blocks.extend(self.scales(Some(child), name));
        blocks
    }

    fn parents_views(&self) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        for adult in self.rows("adults") {
            let id = adult.id();
            blocks.push(Block::Heading(self.called(id)));
            let Some(row) = self.own("adult_views", id) else {
                blocks.push(self.blank());
                continue;
            };
            let fields = ["!agrees", "not_asked_why", "support"];
            blocks.extend(self.facts("adult_views", &*row, &fields));
            let fields = ["going_well", "worrying", "would_help"];
            blocks.extend(self.labelled("adult_views", &*row, &fields));
        }
        blocks
    }

    /// The first closing question of Appendix 1, for each child apart.
    fn harm(&self) -> Vec<Block<String>> {
        let social_worker = self.case.about.profession.is(Profession::SocialWorker);
        if self.ways.no_social_worker_view && social_worker {
            return vec![para(self.say("part-harm.hint"))];
        }
        let mut blocks = Vec::new();
        for child in self.subjects() {
            blocks.push(Block::Heading(self.called(child)));
            let Some(row) = self.own("analyses", child) else {
                blocks.push(self.blank());
                continue;
            };
            blocks.extend(self.facts("analyses", &*row, &["!harm_view", "category"]));
            blocks.extend(self.labelled("analyses", &*row, &["!harm_reason", "recommendation"]));
        }
        if !blocks.is_empty() {
            blocks.insert(0, Block::Note(plain(self.say("doc-harm-note"))));
        }
        blocks
    }

    pub(super) fn changes(&self) -> Vec<Block<String>> {
        let rows = self.rows("changes");
        let points = rows
            .iter()
            .filter_map(|it| self.point("changes", &**it, "text", &["children", "worries"]));
        let points: Vec<_> = points.collect();
        if points.is_empty() { vec![self.empty_box("changes")] } else { points }
    }

    pub(super) fn offers(&self) -> Vec<Block<String>> {
        let rows = self.rows("contributions");
        let notes = ["capacity", "start", "limits"];
        let points =
            rows.iter().filter_map(|it| self.point("contributions", &**it, "action", &notes));
        let mut blocks: Vec<_> = points.collect();
        if blocks.is_empty() {
            blocks.push(self.empty_box("contributions"));
        }
        let author = &*self.case.author.0;
        blocks.extend(self.facts("author", author, &["!authorised", "authorised_by"]));
        blocks
    }

    fn shared(&self) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let yes = |row: &crate::domain::sharing::Sharing| row.shared.is(YesNo::Yes);
        let people = self.rows("adults").into_iter().map(|it| it.id()).chain(self.subjects());
        let mut rows = Vec::new();
        for person in people {
            let log = self.case.sharing.iter().filter(|it| it.person.0 == Some(person));
            let log = log.filter(|it| self.sight().has("sharing", *it));
            let all: Vec<_> = log.collect();
            let answer = match (all.is_empty(), all.iter().any(|it| yes(it))) {
                (true, _) => self.say("doc-blank"),
                (_, true) => self.say("option-yes-no-yes"),
                (_, false) => self.say("option-yes-no-no"),
            };
            let fields = [
                "date",
                "method",
                "format",
                "by",
                "version",
                "agrees",
                "comments",
                "corrections",
                "not_shared_why",
                "chair_consulted",
            ];
            let notes = all.iter().flat_map(|row| {
                fields.iter().filter_map(|it| self.note("sharing", *row, it)).map(Block::Para)
            });
            rows.push(vec![cell(self.called(person)), cell(answer), notes.collect()]);
        }
        if !rows.is_empty() {
            blocks.push(Block::Table(Table {
                caption: self.say("doc-table-shared"),
                head: vec![
                    (self.say("doc-column-person"), 28),
                    (self.say("doc-column-shared"), 16),
                    (self.say("doc-column-how"), 56),
                ],
                rows,
                heads_rows: true,
            }));
        }
        blocks
    }

    fn signed(&self) -> Vec<Block<String>> {
        let facts = self.facts("signature", &*self.case.signature.0, &["!name", "!date"]);
        facts.into_iter().collect()
    }
}
