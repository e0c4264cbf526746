//! The people of a report: the children, their parents and carers, others who matter.

use super::drawn;
use super::source::{Source, para, plain};
use crate::document::{Block, Run, Table};
use crate::domain::Node;

/// What stands in a cell of a table.
pub(super) type Cell = Vec<Block<String>>;

/// A cell of plain words.
pub(super) fn cell(text: String) -> Cell {
    if text.is_empty() { Vec::new() } else { vec![para(text)] }
}

impl Source<'_> {
    /// What stands in the place of addresses when all are kept back, so that none stands out.
    fn places_note(&self) -> Option<Block<String>> {
        self.sight().keeps_places().then(|| Block::Note(plain(self.say("doc-places"))))
    }

    pub(super) fn the_children(&self) -> Vec<Block<String>> {
        let rows = self.rows("children");
        if rows.is_empty() {
            return Vec::new();
        }
        let said = |row: &dyn Node, field: &str| self.said("children", row, field);
        let or_blank = |text: String| self.or_blank(text);
        let places = !self.sight().keeps_places();
        let mut head = vec![(self.say("doc-column-child"), 26), (self.say("doc-column-born"), 18)];
        if places {
            head.push((self.label("child", "address", None), 22));
            head.push((self.label("child", "gp", None), 16));
            head.push((self.label("child", "school", None), 18));
        } else {
            head[0].1 = 60;
            head[1].1 = 40;
        }
        let row = |it: &dyn Node| {
            let (name, full) = (said(it, "name"), said(it, "full_name"));
            let mut first: Cell = cell(or_blank(if full.is_empty() { name.clone() } else { full }));
            if !name.is_empty()
                && said(it, "full_name") != name
                && !said(it, "full_name").is_empty()
            {
                first.push(para(self.words.say("doc-called", &[("name", name.into())])));
            }
            if it.text("standing") == "household" && places {
                first.push(Block::Note(plain(self.say("doc-household"))));
            }
            let born = match it.text("birth").as_str() {
                "expected" => {
                    let day = or_blank(said(it, "edd"));
                    self.words.say("doc-expected", &[("day", day.into())])
                }
                _ => or_blank(said(it, "dob")),
            };
            let mut cells = vec![first, cell(born)];
            if places {
                cells.extend(["address", "gp", "school"].map(|key| cell(or_blank(said(it, key)))));
            }
            cells
        };
        let table = Table {
            caption: self.say("doc-table-children"),
            head,
            rows: rows.iter().map(|it| row(&**it)).collect(),
            heads_rows: true,
        };
        let mut blocks = vec![Block::Table(table)];
        blocks.extend(self.places_note());
        let fields = [
            "attendance",
            "language",
            "interpreter",
            "communication",
            "ethnicity",
            "faith",
            "identity",
        ];
        blocks.extend(self.more_of("children", &rows, &fields));
        blocks
    }

    /// What else is known of each person, under the person's name.
    fn more_of(
        &self,
        part: &'static str,
        rows: &[std::rc::Rc<dyn Node>],
        fields: &[&str],
    ) -> Vec<Block<String>> {
        let of = |it: &std::rc::Rc<dyn Node>| {
            let facts = self.facts(part, &**it, fields)?;
            Some([Block::Heading(self.called(it.id())), facts])
        };
        rows.iter().filter_map(of).flatten().collect()
    }

    pub(super) fn the_adults(&self) -> Vec<Block<String>> {
        let rows = self.rows("adults");
        if rows.is_empty() {
            return Vec::new();
        }
        let said = |row: &dyn Node, field: &str| self.said("adults", row, field);
        let or_blank = |text: String| self.or_blank(text);
        let places = !self.sight().keeps_places();
        let mut head =
            vec![(self.say("doc-column-adult"), 42), (self.label("adult", "dob", None), 22)];
        match places {
            true => head.push((self.label("adult", "address", None), 36)),
            false => (head[0].1, head[1].1) = (65, 35),
        }
        let row = |it: &dyn Node| {
            let mut first = vec![Block::Para(vec![Run::Strong(or_blank(said(it, "name")))])];
            first.extend(said(it, "relationships").lines().map(para));
            let mut cells = vec![first, cell(or_blank(said(it, "dob")))];
            if places {
                cells.push(cell(or_blank(said(it, "address"))));
            }
            cells
        };
        let table = Table {
            caption: self.say("doc-table-adults"),
            head,
            rows: rows.iter().map(|it| row(&**it)).collect(),
            heads_rows: true,
        };
        let mut blocks = vec![Block::Table(table)];
        blocks.extend(self.places_note());
        let fields = ["in_household", "language", "interpreter", "communication", "supporter"];
        blocks.extend(self.more_of("adults", &rows, &fields));
        blocks
    }

    pub(super) fn the_others(&self) -> Vec<Block<String>> {
        let rows = self.rows("others");
        let mut blocks = Vec::new();
        if !rows.is_empty() {
            let or_blank = |text: String| self.or_blank(text);
            let row = |it: &dyn Node| {
                let mut is = cell(or_blank(self.said("others", it, "relationship")));
                let more = ["children", "lives_with"];
                let more = more.iter().filter_map(|key| self.note("others", it, key));
                is.extend(more.map(Block::Para));
                let said = |key| cell(or_blank(self.said("others", it, key)));
                vec![said("name"), said("dob"), is]
            };
            blocks.push(Block::Table(Table {
                caption: self.say("doc-table-others"),
                head: vec![
                    (self.label("other", "name", None), 30),
                    (self.label("other", "dob", None), 20),
                    (self.label("other", "relationship", None), 50),
                ],
                rows: rows.iter().map(|it| row(&**it)).collect(),
                heads_rows: true,
            }));
        }
        blocks.extend(drawn::of_family(self).map(Block::Picture));
        blocks
    }
}
