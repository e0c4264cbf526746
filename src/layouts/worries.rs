//! The same report in three columns, in the shape of Signs of Safety (S3, S4): what people are worried
//! about, what works well, what needs to change; and the scale, never without its ends.

use super::people::cell;
use super::source::{Source, para, paras, plain};
use crate::document::{
    Anchor, Block, Doc, Fill, Line, Look, Picture, Run, Section, Shape, Sheet, Stroke, Table,
};
use crate::domain::views::{Direction, Scale};
use crate::domain::{Id, Node};

/// How long the line of a scale is, in units.
const LINE: i32 = 420;
const LEFT: i32 = 45;
/// The domains of the grid, in the order of Appendix 1.
const DOMAINS: [&str; 3] = ["development", "parenting", "family"];

impl Source<'_> {
    /// Worried, working well, needs to change.
    pub fn worries(&self) -> Doc<String> {
        let mut sections = vec![Section {
            heading: self.say("doc-head-all-children"),
            blocks: vec![
                para(self.say("doc-what-worries")),
                self.signs(),
                Block::Table(self.three(
                    self.say("doc-table-worries"),
                    self.all_statements("worry"),
                    self.all_statements("strength"),
                    self.all_changes(),
                )),
            ],
        }];
        for child in self.subjects() {
            let own = self.own_or_blank("analyses", child);
            let said = |fields: &[&str]| self.labelled("analyses", &*own, fields);
            let mut worried = self.statements_of(child, "worry");
            worried.extend(said(&["!harm_so_far", "!if_nothing_changes", "patterns", "!unknowns"]));
            let mut well = self.statements_of(child, "strength");
            well.extend(said(&["!working"]));
            let mut change = self.child_changes(child);
            change.extend(self.goals(child));
            let caption =
                self.words.say("doc-table-worries-child", &[("child", self.called(child).into())]);
            let mut blocks = vec![
                Block::Note(plain(self.of_child("doc-what-worries-child", child))),
                Block::Table(self.three(caption, worried, well, change)),
            ];
            blocks.extend(self.scales(Some(child), &self.called(child)));
            sections.push(Section { heading: self.called(child), blocks });
        }
        let for_all = self.scales(None, "");
        if !for_all.is_empty() {
            sections.push(Section { heading: self.say("doc-head-scales"), blocks: for_all });
        }
        self.doc("doc-title-worries", Sheet::Landscape, sections)
    }

    fn three(
        &self,
        caption: String,
        worried: Vec<Block<String>>,
        well: Vec<Block<String>>,
        change: Vec<Block<String>>,
    ) -> Table<String> {
        let or_blank = |it: Vec<Block<String>>| if it.is_empty() { vec![self.blank()] } else { it };
        Table {
            caption,
            head: vec![
                (self.say("doc-column-worried"), 38),
                (self.say("doc-column-well"), 31),
                (self.say("doc-column-change"), 31),
            ],
            rows: vec![[worried, well, change].map(or_blank).into()],
            heads_rows: false,
        }
    }

    /// What is said of the family as a whole.
    fn all_statements(&self, valence: &'static str) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        for domain in DOMAINS {
            blocks.push(Block::Subheading(self.say(&format!("doc-domain-{domain}"))));
            let points = self.said_of(domain, valence, |it| self.is_of_all(it));
            blocks.extend(match points.is_empty() {
                false => points,
                // All of it is about some of the children: then the square is not empty.
                true if !self.said_of(domain, valence, |_| true).is_empty() => {
                    vec![Block::Note(plain(self.say("doc-with-children")))]
                }
                true => self.statements(domain, valence),
            });
        }
        blocks
    }

    /// What is said of this child and not of all of them.
    fn statements_of(&self, child: Id, valence: &'static str) -> Vec<Block<String>> {
        let mine = |it: &[Id]| self.is_of(child, it);
        let of = |domain: &str| {
            let points = self.said_of(domain, valence, mine);
            let head = Block::Subheading(self.say(&format!("doc-domain-{domain}")));
            (!points.is_empty()).then(|| [vec![head], points].concat())
        };
        DOMAINS.iter().filter_map(|it| of(it)).flatten().collect()
    }

    fn all_changes(&self) -> Vec<Block<String>> {
        let mut blocks = self.changes();
        blocks.push(Block::Subheading(self.say("doc-head-offer")));
        blocks.extend(self.offers());
        blocks
    }

    /// What needs to change for one child: changes without a child are for all.
    pub(super) fn child_changes(&self, child: Id) -> Vec<Block<String>> {
        let rows = self.rows("changes");
        let mine = |it: &std::rc::Rc<dyn Node>| {
            let children = super::circle::ids(&**it, "children");
            children.is_empty() || children.contains(&child)
        };
        let rows = rows.into_iter().filter(mine);
        rows.filter_map(|it| self.point("changes", &*it, "text", &[])).collect()
    }

    /// What would let people stop worrying: the outcomes of the plan.
    fn goals(&self, child: Id) -> Vec<Block<String>> {
        let rows = self.rows_of("outcomes", child);
        let notes = ["good_enough", "target", "target_date"];
        let points: Vec<_> = rows
            .iter()
            .filter_map(|it| self.point("outcomes", &**it, "statement", &notes))
            .collect();
        if points.is_empty() {
            return points;
        }
        let mut blocks = vec![Block::Subheading(self.say("doc-head-outcomes"))];
        blocks.extend(points);
        blocks
    }

    /// The scaling questions about a child, or about nobody in particular.
    pub(super) fn scales(&self, child: Option<Id>, name: &str) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        for row in self.case.scales.iter() {
            if row.child.0 != child || !self.sight().has("scales", row) {
                continue;
            }
            if blocks.is_empty() {
                let heading = match name.is_empty() {
                    true => Block::Note(plain(self.say("doc-scale-note"))),
                    false => Block::Heading(self.say("doc-head-scales")),
                };
                blocks.push(heading);
                if !name.is_empty() {
                    blocks.push(Block::Note(plain(self.say("doc-scale-note"))));
                }
            }
            blocks.push(Block::Picture(self.scale(row)));
            blocks.extend(paras(&self.said("scales", row, "reason")));
        }
        blocks
    }

    /// A scale as a picture: the number never without both ends and which of them is safe.
    fn scale(&self, row: &Scale) -> Picture<String> {
        let or_blank = |text: &str| match text.trim().is_empty() {
            true => self.say("doc-blank"),
            false => text.trim().to_owned(),
        };
        let score: Option<i32> = row.score.read().parse().ok().filter(|it| (0..=10).contains(it));
        let place = |at: i32| LEFT + LINE * at / 10;
        let thin = Look { fill: Fill::None, stroke: Stroke::Thin };
        let mut shapes =
            vec![Shape::Path { points: vec![(LEFT, 40), (LEFT + LINE, 40)], look: thin }];
        for at in 0..=10 {
            let x = place(at);
            shapes.push(Shape::Path { points: vec![(x, 34), (x, 46)], look: thin });
            shapes.push(words(x, 62, Anchor::Middle, 11, at.to_string()));
        }
        if let Some(score) = score {
            let look = Look { fill: Fill::Deep, stroke: Stroke::Thin };
            shapes.push(Shape::Round { x: place(score), y: 40, rx: 9, ry: 9, look });
        }
        let (low, high) = (self.say("doc-scale-low"), self.say("doc-scale-high"));
        let safe = match row.direction.0 {
            Some(Direction::HighIsSafe) => Some(place(10)),
            Some(Direction::LowIsSafe) => Some(place(0)),
            None => None,
        };
        if let Some(x) = safe {
            let anchor = if x > 200 { Anchor::End } else { Anchor::Start };
            let x = if x > 200 { x + 20 } else { x - 20 };
            shapes.push(words(x, 22, anchor, 11, self.say("doc-scale-safe")));
        }
        let label = |label: String, text: String| -> Line<String> {
            vec![Run::Strong(format!("{label}: ")), Run::Text(text)]
        };
        let by = self.said("scales", row, "by");
        let mut told = vec![
            label(self.label("scale", "score", None), or_blank(&row.score.0)),
            label(low, or_blank(&row.low_anchor.0)),
            label(high, or_blank(&row.high_anchor.0)),
            label(
                self.label("scale", "direction", None),
                or_blank(&self.said("scales", row, "direction")),
            ),
        ];
        if !by.is_empty() {
            told.push(label(self.label("scale", "by", None), by));
        }
        Picture { title: or_blank(&row.question.0), width: 510, height: 72, shapes, told }
    }

    /// The grid of safety and wellbeing (S2): what works well is asked first. No number is in it.
    pub fn grid(&self) -> Doc<String> {
        let row = |domain: &'static str| {
            vec![
                cell(self.say(&format!("doc-domain-{domain}"))),
                self.statements(domain, "strength"),
                self.statements(domain, "worry"),
            ]
        };
        let first = Block::Table(Table {
            caption: self.say("doc-table-grid"),
            head: vec![
                (self.say("doc-column-domain"), 16),
                (self.say("doc-column-keeps-safe"), 42),
                (self.say("doc-column-harm"), 42),
            ],
            rows: DOMAINS.map(row).into(),
            heads_rows: true,
        });
        let per_child = self.subjects().into_iter().map(|child| {
            let own = self.own_or_blank("analyses", child);
            let said = |fields: &[&str]| self.labelled("analyses", &*own, fields);
            // Of this child's own statements, the words and what sort they are: the rest is above.
            let own_of = |valence: &str| {
                let rows = self.rows("statements").into_iter().filter(|it| {
                    let children = super::circle::ids(&**it, "children");
                    it.text("valence") == valence && self.is_of(child, &children)
                });
                let points = rows.filter_map(|it| self.point("statements", &*it, "text", &[]));
                points.collect::<Vec<_>>()
            };
            let mut good = self.child_changes(child);
            good.extend(self.goals(child));
            if good.is_empty() {
                good.push(self.blank());
            }
            let (mut safe, mut harm) = (own_of("strength"), own_of("worry"));
            safe.extend(said(&["!working"]));
            harm.extend(said(&["!harm_so_far", "!if_nothing_changes"]));
            vec![cell(self.called(child)), safe, harm, good]
        });
        let second = Block::Table(Table {
            caption: self.say("doc-table-grid-children"),
            head: vec![
                (self.say("doc-column-child-plain"), 14),
                (self.say("doc-column-keeps-safe"), 28),
                (self.say("doc-column-harm"), 30),
                (self.say("doc-column-good"), 28),
            ],
            rows: per_child.collect(),
            heads_rows: true,
        });
        let sections = vec![
            Section {
                heading: self.say("doc-head-all-children"),
                blocks: vec![para(self.say("doc-what-grid")), self.signs(), first],
            },
            Section { heading: self.say("doc-head-each-child"), blocks: vec![second] },
        ];
        self.doc("doc-title-grid", Sheet::Landscape, sections)
    }
}

fn words(x: i32, y: i32, anchor: Anchor, size: u8, text: String) -> Shape<String> {
    Shape::Words { x, y, anchor, size, strong: false, light: false, text }
}
