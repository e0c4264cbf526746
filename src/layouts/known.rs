//! What is known, as a report shows it: the chronology, and strengths and worries by domain.

use super::drawn;
use super::people::{Cell, cell};
use super::source::{Source, plain};
use crate::document::{Block, Run, Sheet, Table};
use crate::domain::knowledge::{Event, UseIn, in_order};
use crate::domain::{Leaf, Node};

/// Did the author choose an entry for this, or leave open what it is for?
pub(super) fn is_for(event: &Event, place: UseIn) -> bool {
    event.use_in.has(place) || Leaf::is_absent(&event.use_in)
}

impl Source<'_> {
    /// The entries in date order, as a table; and the same as a picture.
    pub(super) fn chronology_blocks(&self) -> Vec<Block<String>> {
        let case = self.case;
        let order = in_order(&case.chronology, false);
        let rows = order.into_iter().filter_map(|at| case.chronology.at(at));
        let has = |it: &&Event| self.sight().has("chronology", *it) && is_for(it, UseIn::Report);
        let rows: Vec<_> = rows.filter(has).map(|it| self.entry(it)).collect();
        if rows.is_empty() {
            return vec![self.empty_box("chronology")];
        }
        let mut blocks = vec![Block::Table(Table {
            caption: self.say("doc-table-chronology"),
            head: vec![
                (self.label("event", "when", None), 17),
                (self.say("doc-column-event"), 61),
                (self.label("event", "source", None), 22),
            ],
            rows,
            heads_rows: true,
        })];
        blocks.extend(drawn::of_events(self, Sheet::Portrait).map(Block::Picture));
        blocks
    }

    fn entry(&self, row: &dyn Node) -> Vec<Cell> {
        let said = |key: &str| self.said("chronology", row, key);
        let notes = ["children", "present", "impact", "response"];
        let what = self.point("chronology", row, "what", &notes).into_iter().map(|it| match it {
            Block::Point(mut point) => {
                let kind = said("kind");
                point.lead = (!kind.is_empty()).then_some(kind);
                Block::Point(point)
            }
            it => it,
        });
        let source = [said("source"), said("source_type")];
        let source: Vec<_> = source.into_iter().filter(|it| !it.is_empty()).collect();
        let when = said("when");
        let when = if when.is_empty() { self.say("doc-undated") } else { when };
        vec![cell(when), what.collect(), cell(source.join("\n"))]
    }

    /// The grid of Appendix 1: three domains, risk and protective factors.
    pub(super) fn summary(&self) -> Vec<Block<String>> {
        let row = |domain: &'static str| {
            let head = vec![
                Block::Para(vec![Run::Strong(self.say(&format!("doc-domain-{domain}")))]),
                Block::Note(plain(self.say(&format!("doc-domain-{domain}.hint")))),
            ];
            vec![head, self.statements(domain, "worry"), self.statements(domain, "strength")]
        };
        vec![Block::Table(Table {
            caption: self.say("doc-table-summary"),
            head: vec![
                (self.say("doc-column-domain"), 20),
                (self.say("doc-column-risk"), 42),
                (self.say("doc-column-protective"), 38),
            ],
            rows: ["development", "parenting", "family"].map(row).into(),
            heads_rows: true,
        })]
    }

    /// The statements of one square of the grid.
    pub(super) fn statements(&self, domain: &str, valence: &str) -> Vec<Block<String>> {
        let notes = [
            "children",
            "adults",
            "impact",
            "source",
            "alleged_by",
            "alleged_when",
            "because",
            "events",
        ];
        let mine = |it: &std::rc::Rc<dyn Node>| {
            it.text("domain") == domain && it.text("valence") == valence
        };
        let rows = self.rows("statements").into_iter().filter(mine);
        let points = rows.filter_map(|it| self.point("statements", &*it, "text", &notes));
        let points: Vec<_> = points.collect();
        match points.is_empty() {
            true => vec![self.empty_box(&format!("{domain}_{valence}"))],
            false => points,
        }
    }
}
