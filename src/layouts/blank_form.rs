//! The blank form: every question of the report and the plan in their order, with its guidance and
//! room to write by hand. For places without a computer, and for workshops.
//!
//! Lists whose rows are short are tables with empty rows; what is asked once for each child, parent
//! or outcome is a block to be copied.

use super::source::{Source, plain};
use crate::document::{Block, Doc, Line, Run, Section as Part, Sheet, Table};
use crate::domain::sections::{Ask, Block as Piece, Each, List, Need, Section};
use crate::domain::{Kind, Leaf, Node};
use crate::text::keys;
use crate::text::show::Scope;

/// Pages of the journey that are no part of a report on paper.
const NOT_ON_PAPER: &[&str] =
    &["setup-1", "setup-2", "setup-4", "restricted", "my-view", "sharing", "decided"];

/// Lists that are no part of it: on paper nothing is worked out from them.
const NO_LISTS: &[&str] = &["closures"];

/// Who may see an item is decided on the screen, where it has an effect; that is true as well of what
/// a field holds for the check of copies.
const NOT_ASKED: &[&str] =
    &["audience", "hidden_from", "hidden_why", "hidden_by", "hidden_chair", "sensitive"];

/// What the screen asks to join records; on paper a name does that.
const JOINS: &[(&str, &str)] = &[("member", "person"), ("visit", "unit"), ("action", "owner_name")];

/// Hints that speak of the screen.
const OF_THE_SCREEN: &[&str] = &["section-conference", "adult-address-withheld", "signature-name"];

/// A list that is a table on paper: its empty rows, and its columns with their widths in hundredths.
struct Rows {
    record: &'static str,
    rows: usize,
    columns: &'static [(&'static str, u8)],
}

const fn rows(record: &'static str, rows: usize, columns: &'static [(&'static str, u8)]) -> Rows {
    Rows { record, rows, columns }
}

const TABLES: &[Rows] = &[
    rows("relationship", 3, &[("", 30), ("is", 35), ("responsibility", 35)]),
    rows("other", 5, &[("name", 24), ("relationship", 34), ("children", 24), ("dob", 18)]),
    rows(
        "record_check",
        4,
        &[
            ("record", 26),
            ("covers_from", 13),
            ("covers_to", 13),
            ("checked_by", 18),
            ("checked_on", 12),
            ("gaps", 18),
        ],
    ),
    rows(
        "event",
        10,
        &[
            ("when", 12),
            ("what", 29),
            ("basis", 17),
            ("source", 13),
            ("children", 11),
            ("impact", 18),
        ],
    ),
    rows("statement", 3, &[("text", 34), ("basis", 18), ("source", 16), ("impact", 32)]),
    rows("quote", 3, &[("words", 46), ("said", 16), ("said_to", 18), ("asked", 20)]),
    rows("change", 5, &[("text", 54), ("children", 22), ("worries", 24)]),
    rows("contribution", 4, &[("action", 44), ("capacity", 18), ("start", 14), ("limits", 24)]),
    rows("risk", 4, &[("what", 34), ("effect", 30), ("triggers", 18), ("protective", 18)]),
    rows("need", 3, &[("what", 55), ("service", 45)]),
    rows("interim", 3, &[("statement", 40), ("target", 20), ("date", 16), ("measure", 24)]),
    rows("review_point", 2, &[("date", 24), ("question", 76)]),
    rows(
        "action",
        6,
        &[("what", 34), ("owner", 20), ("due", 13), ("how_often", 14), ("agreed", 19)],
    ),
    rows("member", 6, &[("name", 30), ("role", 34), ("agency", 36)]),
    rows("meeting", 3, &[("date", 28), ("note", 72)]),
    rows("visit", 5, &[("child", 20), ("who", 28), ("every", 28), ("seen", 24)]),
    rows("plan_view", 4, &[("person", 22), ("child", 18), ("agrees", 20), ("words", 40)]),
];

impl Source<'_> {
    /// The form, empty.
    pub fn blank_form(&self) -> Doc<String> {
        let wanted = |it: &&Section| !NOT_ON_PAPER.contains(&it.id);
        let sections = Section::all().iter().filter(wanted).map(|it| self.form_part(it));
        let mut sections: Vec<_> = sections.collect();
        if let Some(first) = sections.first_mut() {
            first.blocks.insert(0, Block::Note(plain(self.say("doc-what-blank"))));
        }
        let mut doc = self.doc("doc-title-blank", Sheet::Portrait, sections);
        // A form nobody filled is no draft of anything, and nobody's.
        doc.marks = vec![self.say("doc-mark-form")];
        doc.watermark = None;
        doc.agency = None;
        doc.reader = self.say("doc-for-form");
        doc.code = 0;
        doc.code = doc.code_of();
        doc
    }

    fn nobody(&self) -> Scope {
        let mut scope = Scope::of(self.case);
        scope.child = "".into();
        scope.adult = "".into();
        scope
    }

    fn form_part(&self, section: &'static Section) -> Part<String> {
        let scope = self.nobody();
        let key = format!("section-{}", section.id);
        let mut blocks = Vec::new();
        blocks.extend(self.hint(&key));
        if section.each == Each::Child {
            blocks.push(self.copy_note("doc-form-copy-child"));
        }
        // A heading within a page is the caption of what follows it.
        let mut caption = self.say("doc-form-questions");
        for piece in section.blocks {
            match *piece {
                Piece::Part(part, asks)
                | Piece::Mine(part, asks)
                | Piece::EachChild(part, asks)
                | Piece::EachAdult(part, asks) => {
                    let of = match *piece {
                        Piece::EachChild(..) => Some("doc-form-copy-child"),
                        Piece::EachAdult(..) => Some("doc-form-copy-adult"),
                        _ => None,
                    };
                    blocks.extend(of.map(|it| self.copy_note(it)));
                    let leaf = self.case.leaf(part);
                    let blank = leaf.and_then(|it| it.rows()).map(|it| it.blank());
                    match (blank, leaf.and_then(|it| it.node())) {
                        (Some(row), _) => self.questions(&*row, asks, &caption, &mut blocks),
                        (None, Some(node)) => self.questions(node, asks, &caption, &mut blocks),
                        _ => {}
                    }
                    caption = self.say("doc-form-questions");
                }
                Piece::List(list) | Piece::Dated(list) => self.form_list(list, &mut blocks),
                Piece::Pair(one, two) => {
                    blocks.push(Block::Heading(caption.clone()));
                    self.form_list(one, &mut blocks);
                    self.form_list(two, &mut blocks);
                }
                Piece::Heading(id) => caption = self.words.of(&format!("part-{id}"), &scope),
            }
        }
        Part { heading: capital(&self.words.of(&key, &scope)), blocks }
    }

    fn copy_note(&self, key: &str) -> Block<String> {
        Block::Para(vec![Run::Strong(self.say(key))])
    }

    fn hint(&self, key: &str) -> Option<Block<String>> {
        let hint = self.words.may(&format!("{key}.hint"), &self.nobody())?;
        let is_said = !hint.is_empty() && !OF_THE_SCREEN.contains(&key);
        is_said.then(|| Block::Note(plain(hint)))
    }

    fn form_list(&self, list: &'static List, blocks: &mut Vec<Block<String>>) {
        let Some(rows) = self.case.list(list.part).filter(|_| !NO_LISTS.contains(&list.part))
        else {
            return;
        };
        let key = keys::list(list);
        let caption = self.words.of(&key, &self.nobody());
        let row = rows.blank();
        if let Some(it) = TABLES.iter().find(|it| it.record == row.name()) {
            blocks.extend(self.hint(&key));
            // Six lists of statements ask the same: it is said before the first of them.
            if !list
                .preset
                .iter()
                .any(|it| it.1 == "worry" || it.1 == "parenting" || it.1 == "family")
            {
                self.guidance(&*row, list.asks, it, blocks);
            }
            blocks.push(self.empty_rows(&*row, it, caption));
        } else {
            blocks.push(Block::Heading(caption.clone()));
            blocks.extend(self.hint(&key));
            blocks.push(self.copy_note("doc-form-copy"));
            self.questions(&*row, list.asks, &self.say("doc-form-questions"), blocks);
        }
        if let Some((under, _)) = list.under {
            self.form_list(under, blocks);
        }
    }

    /// The hints of the columns, and what else is asked of a row and has no column.
    fn guidance(
        &self,
        row: &dyn Node,
        asks: &[Ask],
        table: &Rows,
        blocks: &mut Vec<Block<String>>,
    ) {
        let has = |field: &str| table.columns.iter().any(|it| it.0 == field);
        let lines = asks.iter().filter(|it| on_paper(it) && has(it.field)).filter_map(|it| {
            let key = keys::field(row.name(), it.field);
            let hint = self.words.may(&format!("{key}.hint"), &self.nobody())?;
            let label = Run::Strong(format!("{}: ", self.short(row, it.field)));
            Some(vec![label, Run::Text(hint)])
        });
        let mut lines: Vec<Line<String>> = lines.collect();
        let joins = |field: &str| JOINS.contains(&(row.name(), field));
        let more = asks.iter().filter(|it| on_paper(it) && !has(it.field) && !joins(it.field));
        let more: Vec<_> = more.map(|it| self.short(row, it.field)).collect();
        if !more.is_empty() {
            let args = [("what", more.join("; ").into())];
            lines.push(plain(self.words.say("doc-form-also", &args)));
        }
        blocks.extend((!lines.is_empty()).then_some(Block::List(lines)));
    }

    /// A column's name: the label it has in documents, or the question.
    fn short(&self, row: &dyn Node, field: &str) -> String {
        if field.is_empty() {
            return self.say("doc-column-child-plain");
        }
        let key = keys::field(row.name(), field);
        let label = self.words.may(&format!("doc-{key}"), &self.nobody());
        capital(&label.unwrap_or_else(|| self.words.of(&key, &self.nobody())))
    }

    fn empty_rows(&self, row: &dyn Node, table: &Rows, caption: String) -> Block<String> {
        let room = |field: &str| match row.leaf(field).map(|it| it.kind()) {
            Some(Kind::Choice(set, all)) => {
                let offered = self.ways.offered(set, all);
                let tag = |it: &&str| format!("☐ {}", self.words.tag(set, it, &self.nobody()));
                let all: Vec<String> = offered.iter().map(tag).collect();
                vec![Block::Para(plain(all.join("\n")))]
            }
            _ => vec![Block::Space(2)],
        };
        let cells: Vec<_> = table.columns.iter().map(|it| room(it.0)).collect();
        let head = table.columns.iter().map(|it| (self.short(row, it.0), it.1)).collect();
        let rows = std::iter::repeat_n(cells, table.rows).collect();
        Block::Table(Table { caption, head, rows, heads_rows: false })
    }

    /// Questions with their guidance on the left, room to write on the right.
    fn questions(
        &self,
        row: &dyn Node,
        asks: &[Ask],
        caption: &str,
        blocks: &mut Vec<Block<String>>,
    ) {
        let scope = self.nobody();
        let mut asked = Vec::new();
        let flush = |asked: &mut Vec<Vec<Vec<Block<String>>>>, blocks: &mut Vec<Block<String>>| {
            if asked.is_empty() {
                return;
            }
            let head =
                vec![(self.say("doc-column-question"), 38), (self.say("doc-column-answer"), 62)];
            let (caption, mut rows) = (caption.to_owned(), std::mem::take(asked));
            // Questions that follow one another stand in one table.
            if let Some(Block::Table(last)) = blocks.last_mut()
                && last.caption == caption
            {
                last.rows.append(&mut rows);
                return;
            }
            blocks.push(Block::Table(Table { caption, head, rows, heads_rows: true }));
        };
        for ask in asks.iter().filter(|it| on_paper(it)) {
            let Some(leaf) = row.leaf(ask.field) else { continue };
            let key = keys::field(row.name(), ask.field);
            let question = self.words.of(&key, &scope);
            let rows = leaf.rows().map(|it| it.blank());
            let table = rows.and_then(|row| {
                let table = TABLES.iter().find(|it| it.record == row.name())?;
                Some((row, table))
            });
            match table {
                Some((inner, table)) => {
                    flush(&mut asked, blocks);
                    self.guidance(&*inner, ask.rows, table, blocks);
                    blocks.push(self.empty_rows(&*inner, table, question));
                }
                None => {
                    let left = std::iter::once(Block::Para(vec![Run::Strong(question)]));
                    let left = left.chain(self.hint(&key)).collect();
                    asked.push(vec![left, self.room(leaf, &scope)]);
                }
            }
        }
        flush(&mut asked, blocks);
    }

    fn room(&self, leaf: &dyn Leaf, scope: &Scope) -> Vec<Block<String>> {
        match leaf.kind() {
            Kind::Choice(set, all) | Kind::Choices(set, all) => {
                let offered = self.ways.offered(set, all);
                let box_and = |it: &&str| format!("☐ {}", self.words.option(set, it, scope));
                let all: Vec<String> = offered.iter().map(box_and).collect();
                // Two or three short words stand in one line.
                let in_line = all.iter().map(|it| it.chars().count() + 3).sum::<usize>() < 60;
                let between = if in_line { "\u{2003}" } else { "\n" };
                vec![Block::Para(plain(all.join(between)))]
            }
            Kind::Prose => vec![Block::Space(3)],
            Kind::Answer => vec![Block::Space(2)],
            _ => vec![Block::Space(1)],
        }
    }
}

/// "this child’s day" at the head of a part.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |it| it.to_uppercase().chain(signs).collect())
}

fn on_paper(ask: &Ask) -> bool {
    ask.need != Need::More && !NOT_ASKED.contains(&ask.field)
}
