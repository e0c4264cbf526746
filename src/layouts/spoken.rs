//! The two-minute summary to say aloud, with the author's own view beneath it: notes for one pair of
//! eyes. Its sentences are the author's own, the gravest first; nothing is put into other words.

use super::people::cell;
use super::source::{Source, para, plain};
use crate::document::{Block, Doc, Run, Section, Sheet};
use crate::domain::Id;

/// Words said aloud in a minute: the slow end of ordinary speech, because people write along.
const PER_MINUTE: usize = 130;
/// At most so many worries and strengths are said aloud for each child: more is read, not heard.
const MOST: usize = 3;

impl Source<'_> {
    /// The sheet to speak from.
    pub fn spoken(&self) -> Doc<String> {
        let mut sections =
            vec![Section { heading: self.say("doc-head-say"), blocks: vec![self.introduction()] }];
        for child in self.subjects() {
            sections.push(Section { heading: self.called(child), blocks: self.say_of(child) });
        }
        let offers = self.rows("contributions");
        let offers = offers.iter().map(|it| first(&self.said("contributions", &**it, "action")));
        let offers: Vec<_> = offers.filter(|it| !it.is_empty()).map(plain).collect();
        if !offers.is_empty() {
            let heading = self.say("doc-head-offer");
            sections.push(Section { heading, blocks: vec![Block::List(offers)] });
        }
        let count: usize = sections.iter().flat_map(|it| &it.blocks).map(words_in).sum();
        let minutes = count.div_ceil(PER_MINUTE).max(1);
        let how_long = self
            .words
            .say("doc-spoken-length", &[("words", count.into()), ("minutes", minutes.into())]);
        sections[0].blocks.insert(0, Block::Note(plain(how_long)));
        sections.push(self.my_views());
        self.doc("doc-title-spoken", Sheet::Portrait, sections)
    }

    fn introduction(&self) -> Block<String> {
        let author = &self.case.author;
        let or_blank = |text: &str| match text.is_empty() {
            true => self.say("doc-gap"),
            false => text.to_owned(),
        };
        let since = self.said("involvement", &*self.case.involvement.0, "started");
        para(self.words.say(
            "doc-say-who",
            &[
                ("name", or_blank(author.name.read()).into()),
                ("role", or_blank(author.role.read()).into()),
                ("agency", or_blank(author.agency.read()).into()),
                ("since", or_blank(&since).into()),
            ],
        ))
    }

    fn say_of(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let mut list = |key: &str, lines: Vec<String>| {
            let lines: Vec<_> = lines.into_iter().filter(|it| !it.is_empty()).map(plain).collect();
            if !lines.is_empty() {
                blocks.push(Block::Para(vec![Run::Strong(self.of_child(key, child))]));
                blocks.push(Block::List(lines));
            }
        };
        let own = self.own_or_blank("analyses", child);
        let analysis = |field: &str| first(&self.said("analyses", &*own, field));
        let quotes = self.own("voices", child).and_then(|it| it.leaf("quotes")?.rows()?.nth(0));
        let quote = quotes.map(|it| it.text("words")).filter(|it| !it.is_empty());
        let mut well = self.gravest(child, "strength");
        well.push(analysis("working"));
        list("doc-say-well", well);
        list("doc-say-words", quote.map(|it| format!("“{}”", first(&it))).into_iter().collect());
        list("doc-say-worried", self.gravest(child, "worry"));
        list("doc-say-nothing", vec![analysis("if_nothing_changes")]);
        let changes = self.rows("changes").into_iter().filter(|it| {
            let children = super::circle::ids(&**it, "children");
            children.is_empty() || children.contains(&child)
        });
        let changes = changes.map(|it| first(&self.said("changes", &*it, "text"))).take(MOST);
        list("doc-say-change", changes.collect());
        if blocks.is_empty() {
            blocks.push(self.blank());
        }
        blocks
    }

    /// The first sentences of the strengths or worries about a child, serious ones first. An
    /// allegation is said as one.
    fn gravest(&self, child: Id, valence: &str) -> Vec<String> {
        let mut rows = self.rows("statements");
        rows.retain(|it| {
            let children = super::circle::ids(&**it, "children");
            it.text("valence") == valence && (children.is_empty() || children.contains(&child))
        });
        rows.sort_by_key(|it| it.text("serious") != "yes");
        let said = rows.iter().filter_map(|it| {
            let text = first(&self.said("statements", &**it, "text"));
            let mark = self.marks_of("statements", &**it).into_iter().next().unwrap_or_default();
            (!text.is_empty()).then(|| match it.text("basis").as_str() {
                "fact" | "observation" => text,
                _ => format!("[{mark}] {text}"),
            })
        });
        said.take(MOST).collect()
    }

    /// The private worksheet: what the author means to say when everybody is asked.
    fn my_views(&self) -> Section<String> {
        let mut blocks = vec![Block::Note(plain(self.say("doc-my-view-note")))];
        for child in self.subjects() {
            let row = self.own_or_blank("my_views", child);
            blocks.push(Block::Heading(self.called(child)));
            let fields = ["!view", "category", "reasons", "would_change", "questions", "heard"];
            match self.facts("my_views", &*row, &fields) {
                Some(facts) => blocks.push(facts),
                None => blocks.extend(cell(self.say("doc-blank"))),
            }
        }
        Section { heading: self.say("section-my-view"), blocks }
    }
}

/// The first sentence of a text, whole.
fn first(text: &str) -> String {
    let text = text.trim();
    let line = text.lines().next().unwrap_or_default();
    let mut signs = line.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let ends = matches!(sign, '.' | '!' | '?');
        let next = signs.peek().map(|it| it.1);
        // "Dr. Ode", "at 9.30": a sentence ends before a space and a capital letter.
        let rest = &line[at + sign.len_utf8()..];
        let begins = rest.trim_start().chars().next().is_none_or(char::is_uppercase);
        let title = ["Dr", "Mr", "Mrs", "Ms", "St"].iter().any(|it| line[..at].ends_with(it));
        if ends && next.is_none_or(|it| it == ' ') && begins && !title {
            return line[..at + sign.len_utf8()].to_owned();
        }
    }
    line.to_owned()
}

fn words_in(block: &Block<String>) -> usize {
    let count = |line: &Vec<Run<String>>| {
        let words = line.iter().map(|it| match it {
            Run::Text(text) | Run::Strong(text) => text.split_whitespace().count(),
            _ => 0,
        });
        words.sum::<usize>()
    };
    match block {
        Block::Para(line) => count(line),
        Block::List(lines) => lines.iter().map(count).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_people_end_it() {
        for (text, expected) in [
            ("Leo was cold. He said so.", "Leo was cold."),
            ("Seen at 9.30 by Dr. Ode at home. Then not.", "Seen at 9.30 by Dr. Ode at home."),
            ("No end", "No end"),
            ("Why? Nobody knows", "Why?"),
            ("one\ntwo", "one"),
            ("", ""),
        ] {
            assert_eq!(first(text), expected, "{text}");
        }
    }
}
