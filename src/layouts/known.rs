//! What is known, as a report shows it: the chronology, and strengths and worries by domain.

use super::circle::ids;
use super::drawn;
use super::people::{Cell, cell};
use super::source::{Source, plain};
use crate::document::{Block, Run, Section, Sheet, Table};
use crate::domain::knowledge::{Event, UseIn};
use crate::domain::{Id, Leaf, Node};

/// Did the author choose an entry for this, or leave open what it is for?
pub(super) fn is_for(event: &Event, place: UseIn) -> bool {
    event.use_in.has(place) || Leaf::is_absent(&event.use_in)
}

impl Source<'_> {
    /// The entries in date order, as a table; and the same as a picture.
    pub(super) fn chronology_blocks(&self) -> Vec<Block<String>> {
        let mut events = self.events();
        events.retain(|it| is_for(it, UseIn::Report));
        let rows: Vec<_> = events.iter().map(|it| self.entry(*it)).collect();
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
        blocks.extend(self.undated_note(&events));
        blocks.extend(drawn::of_events(self, Sheet::Portrait).map(Block::Picture));
        blocks
    }

    /// Where the entries stand that have no date this circle can place.
    pub(super) fn undated_note(&self, events: &[&Event]) -> Option<Block<String>> {
        let dated =
            |it: &Event| it.when.read().is_some() && self.sight().shows("chronology", it, "when");
        let any = events.iter().any(|it| !dated(it));
        any.then(|| Block::Note(plain(self.say("doc-undated-last"))))
    }

    fn entry(&self, row: &dyn Node) -> Vec<Cell> {
        let said = |key: &str| self.said("chronology", row, key);
        let notes = ["children", "present", "impact", "response"];
        let what = self.point("chronology", row, "what", &notes);
        let mut what = what.unwrap_or_else(|| self.blank());
        if let Block::Point(point) = &mut what {
            let kind = said("kind");
            point.lead = (!kind.is_empty()).then_some(kind);
        }
        let source = [self.or_blank(said("source")), said("source_type")];
        let source: Vec<_> = source.into_iter().filter(|it| !it.is_empty()).collect();
        let when = said("when");
        let when = if when.is_empty() { self.say("doc-undated") } else { when };
        vec![cell(when), vec![what], cell(source.join("\n"))]
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

    /// The statements of one square of the grid, or why there are none.
    pub(super) fn statements(&self, domain: &str, valence: &str) -> Vec<Block<String>> {
        let points = self.said_of(domain, valence, |_| true);
        match points.is_empty() {
            true => vec![self.empty_box(&format!("{domain}_{valence}"))],
            false => points,
        }
    }

    /// The statements of one square of the grid about these children.
    pub(super) fn said_of(
        &self,
        domain: &str,
        valence: &str,
        about: impl Fn(&[Id]) -> bool,
    ) -> Vec<Block<String>> {
        let rows = self.rows("statements").into_iter().filter(|it| {
            it.text("domain") == domain
                && it.text("valence") == valence
                && about(&ids(&**it, "children"))
        });
        let point = |it: &dyn Node| {
            // What a worry means for the child, who alleges it and why somebody thinks so are asked
            // for: not answered, that is seen.
            let basis = match self.sight().shows("statements", it, "text") {
                true => it.text("basis"),
                false => String::new(),
            };
            let asked = |is: bool, a: &'static str, b: &'static str| if is { a } else { b };
            let notes = [
                "children",
                "adults",
                asked(valence == "worry", "!impact", "impact"),
                "source",
                asked(basis == "allegation", "!alleged_by", "alleged_by"),
                "alleged_when",
                asked(basis == "opinion", "!because", "because"),
                "events",
            ];
            self.point("statements", it, "text", &notes)
        };
        rows.filter_map(|it| point(&*it)).collect()
    }

    /// Is something that names these children about the family as a whole? So is what names nobody,
    /// or only children the conference is not about, who have no part of their own. What is about
    /// some of the children stands with each of them.
    pub(super) fn is_of_all(&self, children: &[Id]) -> bool {
        let subjects = self.subjects();
        let named = subjects.iter().filter(|it| children.contains(it)).count();
        named == 0 || (named > 1 && named == subjects.len())
    }

    /// Is it about this child, and not about the family as a whole?
    pub(super) fn is_of(&self, child: Id, children: &[Id]) -> bool {
        children.contains(&child) && !self.is_of_all(children)
    }

    /// What the four sorts of statement mean, as a part of its own.
    pub(super) fn signs_explained(&self) -> Section<String> {
        Section { heading: self.say("doc-head-sorts"), blocks: vec![self.signs()] }
    }

    /// What the four sorts of statement mean.
    pub(super) fn signs(&self) -> Block<String> {
        let sorts = ["fact", "observation", "allegation", "opinion"];
        let rows = sorts.iter().filter_map(|it| {
            let whole = self.say(&format!("option-basis-{it}"));
            let (word, plain) = whole.split_once(" – ")?;
            Some((word.to_owned(), plain.to_owned()))
        });
        Block::Glossary(rows.collect())
    }
}
