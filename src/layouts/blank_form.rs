//! The blank form: every question of the report and the plan in their order, with its guidance and
//! room to write by hand. For places without a computer, and for workshops.

use super::source::{Source, plain};
use crate::document::{Block, Doc, Line, Run, Section as Part, Sheet};
use crate::domain::sections::{Ask, Block as Piece, Group, List, Need, Section};
use crate::domain::{Kind, Node};
use crate::text::keys;
use crate::text::show::Scope;

/// Pages of the journey that are no part of a report on paper.
const NOT_ON_PAPER: &[&str] = &["restricted", "my-view", "sharing", "decided"];

impl Source<'_> {
    /// The form, empty.
    pub fn blank_form(&self) -> Doc<String> {
        let wanted = |it: &&Section| it.group != Group::SetUp && !NOT_ON_PAPER.contains(&it.id);
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
        for piece in section.blocks {
            match *piece {
                Piece::Part(part, asks)
                | Piece::Mine(part, asks)
                | Piece::EachChild(part, asks)
                | Piece::EachAdult(part, asks) => {
                    let leaf = self.case.leaf(part);
                    let blank = leaf.and_then(|it| it.rows()).map(|it| it.blank());
                    match (blank, leaf.and_then(|it| it.node())) {
                        (Some(row), _) => self.questions(&*row, asks, &mut blocks),
                        (None, Some(node)) => self.questions(node, asks, &mut blocks),
                        _ => {}
                    }
                }
                Piece::List(list) | Piece::Dated(list) => self.form_list(list, &mut blocks),
                Piece::Pair(one, two) => {
                    self.form_list(one, &mut blocks);
                    self.form_list(two, &mut blocks);
                }
                Piece::Heading(id) => {
                    blocks.push(Block::Heading(self.words.of(&format!("part-{id}"), &scope)));
                }
            }
        }
        Part { heading: self.words.of(&key, &scope), blocks }
    }

    fn hint(&self, key: &str) -> Option<Block<String>> {
        let hint = self.words.may(&format!("{key}.hint"), &self.nobody())?;
        (!hint.is_empty()).then(|| Block::Note(plain(hint)))
    }

    fn form_list(&self, list: &'static List, blocks: &mut Vec<Block<String>>) {
        let key = keys::list(list);
        blocks.push(Block::Heading(self.words.of(&key, &self.nobody())));
        blocks.extend(self.hint(&key));
        blocks.extend(
            self.words.may(&format!("{key}.none"), &self.nobody()).map(|it| Block::Note(plain(it))),
        );
        if let Some(rows) = self.case.list(list.part) {
            self.questions(&*rows.blank(), list.asks, blocks);
        }
        if let Some((under, _)) = list.under {
            self.form_list(under, blocks);
        }
    }

    fn questions(&self, row: &dyn Node, asks: &[Ask], blocks: &mut Vec<Block<String>>) {
        let scope = self.nobody();
        // Who may see an item is decided on the screen, where it has an effect.
        let seen =
            ["audience", "hidden_from", "hidden_why", "hidden_by", "hidden_chair", "sensitive"];
        let on_paper = asks.iter().filter(|it| it.need != Need::More && !seen.contains(&it.field));
        for ask in on_paper {
            let Some(leaf) = row.leaf(ask.field) else { continue };
            let key = keys::field(row.name(), ask.field);
            blocks.push(Block::Para(vec![Run::Strong(self.words.of(&key, &scope))]));
            blocks.extend(self.hint(&key));
            match leaf.kind() {
                Kind::Choice(set, all) | Kind::Choices(set, all) => {
                    let offered = self.ways.offered(set, all);
                    let box_and = |it: &&str| -> Line<String> {
                        plain(format!("☐ {}", self.words.option(set, it, &scope)))
                    };
                    blocks.push(Block::List(offered.iter().map(box_and).collect()));
                }
                Kind::Rows => {
                    if let Some(rows) = leaf.rows() {
                        self.questions(&*rows.blank(), ask.rows, blocks);
                    }
                }
                Kind::Prose | Kind::Answer => blocks.push(Block::Space(5)),
                _ => blocks.push(Block::Space(1)),
            }
        }
    }
}
