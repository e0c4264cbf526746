//! The two papers that go to the Chair: what only the Chair may see, and what is not settled.

use super::told::open_remarks;
use super::{called, first_words};
use crate::desk::Desk;
use crate::document::{Block, Doc, Line, Point, Run, Section, Sheet};
use crate::domain::common::{Agreement, Audience};
use crate::domain::edit::At;
use crate::domain::{Id, Node, Options};
use crate::layouts::{Circle, Sight, Why};
use crate::text::keys;
use crate::text::show::Scope;

fn plain(text: impl Into<String>) -> Line<String> {
    vec![Run::Text(text.into())]
}

impl Desk {
    fn doc(&self, title: &str, sections: Vec<Section<String>>) -> Doc<String> {
        let mut marks = vec![self.words.say("family-mark-private", &[])];
        if self.case.about.mode.0 != Some(crate::domain::setting::Mode::Real) {
            marks.insert(0, self.words.say("family-mark-practice", &[]));
        }
        let title = self.words.say(title, &[]);
        let mut doc = Doc {
            lang: "en",
            reader: self.words.say("paper-for-chair", &[]),
            title,
            marks,
            watermark: None,
            agency: None,
            sheet: Sheet::Portrait,
            new_sheets: false,
            sections,
            answers: false,
            code: 0,
        };
        doc.code = doc.code_of();
        doc
    }

    fn section(&self, heading: &str, mut blocks: Vec<Block<String>>) -> Section<String> {
        if blocks.is_empty() {
            blocks.push(Block::Para(plain(self.words.say("family-nothing", &[]))));
        }
        Section { heading: self.words.say(heading, &[]), blocks }
    }

    /// A field's label and what it says.
    fn fact(&self, node: &dyn Node, field: &str) -> Option<Line<String>> {
        let scope = Scope::of(&self.case);
        let said = self.words.show(&self.case, node.leaf(field)?, &scope, false);
        let label = self.words.of(&keys::field(node.name(), field), &scope);
        (!said.is_empty()).then(|| vec![Run::Strong(label), Run::Text(format!(" {said}"))])
    }

    fn point(&self, number: u32, node: &dyn Node, main: &str, notes: &[&str]) -> Block<String> {
        Block::Point(Point {
            number: Some(number),
            marks: Vec::new(),
            lead: None,
            text: plain(node.text(main)),
            notes: notes.iter().filter_map(|it| self.fact(node, it)).collect(),
            is_quote: false,
        })
    }

    /// What only the Chair may see: the author's restricted notes, and every item marked so.
    pub(super) fn for_chair(&self) -> Doc<String> {
        let case = &self.case;
        let notes = case.restricted.iter().zip(1..).map(|(row, number)| {
            self.point(number, row, "text", &["why", "hidden_from", "discussed_on"])
        });
        let notes: Vec<_> = notes.collect();
        let mut number = notes.len() as u32;
        let mut marked = Vec::new();
        for part in Node::keys(case) {
            for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
                if row.text("audience") != Audience::ChairOnly.key() {
                    continue;
                }
                number += 1;
                let main = ["text", "what", "statement", "sign", "adds_up"];
                let main = main.iter().find(|it| !row.text(it).is_empty()).unwrap_or(&"text");
                let also: Vec<&str> =
                    row.keys().into_iter().filter(|it| it != main && *it != "audience").collect();
                marked.push(self.point(number, &*row, main, &also));
            }
        }
        self.doc(
            "paper-chair",
            vec![
                self.section("paper-chair-notes", notes),
                self.section("paper-chair-marked", marked),
                self.section("paper-chair-places", self.places()),
                self.section("paper-chair-left", self.left_out()),
                self.section("paper-chair-kept", self.kept()),
            ],
        )
    }

    /// Where people live, are registered and learn, when the other copies leave that out.
    fn places(&self) -> Vec<Block<String>> {
        let case = &self.case;
        if !Sight::new(case, Circle::Professionals).keeps_places() {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        for part in ["children", "adults", "contacts"] {
            for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
                let fields =
                    ["address", "address_withheld", "gp", "school", "hidden_from", "seen_where"];
                let facts = fields.iter().filter_map(|it| self.fact(&*row, it));
                let facts: Vec<_> = facts.collect();
                if !facts.is_empty() {
                    let name = called(case, row.id(), &self.words.say("unnamed-person", &[]));
                    blocks.push(Block::Heading(name));
                    blocks.push(Block::List(facts));
                }
            }
        }
        blocks
    }

    /// What the copy for the professionals leaves out, besides what is marked for the Chair.
    fn left_out(&self) -> Vec<Block<String>> {
        let case = &self.case;
        let left = Sight::new(case, Circle::Professionals).left_out();
        let other = left.into_iter().filter(|it| !matches!(it.1, Why::Chair | Why::Places));
        let mut blocks = Vec::new();
        for (at, why) in other {
            let Some(row) = case.node(at) else { continue };
            let facts = row.keys().into_iter().filter_map(|it| self.fact(&*row, it));
            let facts: Vec<_> = facts.collect();
            blocks.push(Block::Para(vec![Run::Strong(self.words.say(why.key(), &[]))]));
            blocks.push(Block::List(facts));
        }
        blocks
    }

    /// For each reader, the items that were kept back by somebody's decision, and why.
    fn kept(&self) -> Vec<Block<String>> {
        let case = &self.case;
        let mut blocks = Vec::new();
        for part in Node::keys(case) {
            for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
                let some = row.leaf("hidden_from").is_some_and(|it| !it.is_absent());
                if !some || part == "restricted" {
                    continue;
                }
                let mut line = vec![Run::Strong(self.named_row(At::row(part, row.id())))];
                for field in ["hidden_from", "hidden_why", "hidden_by", "hidden_chair"] {
                    if let Some(mut fact) = self.fact(&*row, field) {
                        line.push(Run::Text(" ".to_owned()));
                        line.append(&mut fact);
                    }
                }
                blocks.push(Block::Para(line));
            }
        }
        blocks
    }

    fn named_row(&self, at: At) -> String {
        let Some(node) = self.case.node(at) else { return String::new() };
        first_words(&*node)
    }

    /// What people do not agree with and was not put right, as a list for the Chair.
    pub(super) fn unsettled(&self) -> Doc<String> {
        let case = &self.case;
        let or = self.words.say("unnamed-person", &[]);
        let who = |id: Option<Id>| id.map_or_else(|| or.clone(), |it| called(case, it, &or));
        let not = |it: Option<Agreement>| matches!(it, Some(Agreement::No | Agreement::Partly));
        let mut number = 0;
        let mut point = |lead: String, node: &dyn Node, main: &str, notes: &[&str]| {
            number += 1;
            match self.point(number, node, main, notes) {
                Block::Point(it) => Block::Point(Point { lead: Some(lead), ..it }),
                it => it,
            }
        };
        let remarks: Vec<_> = open_remarks(case)
            .map(|it| {
                let notes = ["verdict", "about", "corrected", "answer", "copy"];
                point(who(it.person.0), it, "words", &notes)
            })
            .collect();
        let mut views = Vec::new();
        for it in case.adult_views.iter().filter(|it| not(it.agrees.0)) {
            views.push(point(who(Some(it.id)), it, "worrying", &["agrees", "would_help"]));
        }
        for it in case.sharing.iter().filter(|it| not(it.agrees.0)) {
            views.push(point(who(it.person.0), it, "comments", &["agrees", "corrections"]));
        }
        for it in case.plan_views.iter().filter(|it| not(it.agrees.0)) {
            views.push(point(who(it.person.0), it, "words", &["agrees", "child"]));
        }
        self.doc(
            "paper-unsettled",
            vec![
                self.section("paper-unsettled-remarks", remarks),
                self.section("paper-unsettled-views", views),
            ],
        )
    }
}
