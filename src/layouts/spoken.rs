//! The two-minute summary to say aloud, with the author's own view beneath it: notes for one pair of
//! eyes. Its sentences are the author's own, the gravest first; nothing is put into other words.

use super::people::cell;
use super::source::{Source, para, plain};
use crate::document::{Block, Doc, Run, Section, Sheet};
use crate::domain::{Id, Node};
use crate::rules::prose::Passage;

/// Words said aloud in a minute: the slow end of ordinary speech, because people write along.
const PER_MINUTE: usize = 130;
/// At most so many worries and strengths are said aloud for each child: more is read, not heard.
const MOST: usize = 3;

impl Source<'_> {
    /// The sheet to speak from.
    pub fn spoken(&self) -> Doc<String> {
        let subjects = self.subjects();
        let mut sections =
            vec![Section { heading: self.say("doc-head-say"), blocks: self.introduction() }];
        // What goes for all children is said once.
        let of_all = self.say_of(None);
        if !of_all.is_empty() {
            sections.push(Section { heading: self.say("doc-head-all-children"), blocks: of_all });
        }
        let is_said = sections.len() > 1;
        for child in subjects {
            let mut blocks = self.say_of(Some(child));
            if blocks.is_empty() {
                blocks.push(if is_said { para(self.say("doc-say-as-all")) } else { self.blank() });
            }
            sections.push(Section { heading: self.called(child), blocks });
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
        let notes = [how_long, self.say("doc-spoken-heard")];
        sections[0].blocks.splice(0..0, notes.map(|it| Block::Note(plain(it))));
        sections.push(self.my_views());
        let mut doc = self.doc("doc-title-spoken", Sheet::Portrait, sections);
        // The author's view is in no version, so these notes are none of a version.
        doc.marks.retain(|it| Some(it) != self.stage.version.as_ref());
        doc.code = 0;
        doc.code = doc.code_of();
        doc
    }

    fn introduction(&self) -> Vec<Block<String>> {
        let author = &self.case.author;
        let or_blank = |text: &str| match text.is_empty() {
            true => self.say("doc-gap"),
            false => text.to_owned(),
        };
        let who = self.words.say(
            "doc-say-who",
            &[
                ("name", or_blank(author.name.read()).into()),
                ("role", or_blank(author.role.read()).into()),
                ("agency", or_blank(author.agency.read()).into()),
            ],
        );
        let since = self.said("involvement", &*self.case.involvement.0, "started");
        // Some write "since 2023" into the box.
        let bare = since.get(..6).filter(|it| it.eq_ignore_ascii_case("since "));
        let since = &since[bare.map_or(0, str::len)..];
        let since = (!since.is_empty())
            .then(|| self.words.say("doc-say-since", &[("since", since.to_owned().into())]));
        std::iter::once(who).chain(since).map(para).collect()
    }

    /// What is said of one child, or of all of them.
    fn say_of(&self, child: Option<Id>) -> Vec<Block<String>> {
        let mut blocks = Vec::new();
        let mut list = |key: &str, lines: Vec<String>| {
            let lines: Vec<_> = lines.into_iter().filter(|it| !it.is_empty()).map(plain).collect();
            if !lines.is_empty() {
                let says = child.map_or_else(|| self.say(key), |it| self.of_child(key, it));
                blocks.push(Block::Para(vec![Run::Strong(says)]));
                blocks.push(Block::List(lines));
            }
        };
        let own = child.map(|it| self.own_or_blank("analyses", it));
        let analysis = |field: &str| {
            own.as_ref().map(|it| first(&self.said("analyses", &**it, field))).unwrap_or_default()
        };
        let voice = child.and_then(|it| self.own("voices", it));
        let quote = voice.and_then(|it| it.leaf("quotes")?.rows()?.nth(0));
        let quote = quote.map(|it| it.text("words")).filter(|it| !it.is_empty());
        let mut well = self.gravest(child, "strength");
        well.push(analysis("working"));
        list("doc-say-well", well);
        list("doc-say-words", quote.map(|it| format!("“{}”", first(&it))).into_iter().collect());
        list("doc-say-worried", self.gravest(child, "worry"));
        list("doc-say-nothing", vec![analysis("if_nothing_changes")]);
        let changes = self.rows("changes").into_iter().filter(|it| self.is_about(&**it, child));
        let changes = changes.map(|it| first(&self.said("changes", &*it, "text"))).take(MOST);
        list("doc-say-change", changes.collect());
        blocks
    }

    /// Is an item about this child and not about all, or about all?
    fn is_about(&self, row: &dyn Node, child: Option<Id>) -> bool {
        let children = super::circle::ids(row, "children");
        match child {
            Some(child) => self.is_of(child, &children),
            None => self.is_of_all(&children),
        }
    }

    /// The first sentences of the strengths or worries, serious ones first, each in words that say
    /// what sort of statement it is.
    fn gravest(&self, child: Option<Id>, valence: &str) -> Vec<String> {
        let mut rows = self.rows("statements");
        rows.retain(|it| it.text("valence") == valence && self.is_about(&**it, child));
        rows.sort_by_key(|it| it.text("serious") != "yes");
        let said = rows.iter().filter_map(|it| {
            let text = first(&self.said("statements", &**it, "text"));
            (!text.is_empty()).then(|| self.aloud(&**it, text))
        });
        said.take(MOST).collect()
    }

    /// An allegation is said as one, and an opinion as one.
    fn aloud(&self, row: &dyn Node, text: String) -> String {
        let said = |key: &str| self.said("statements", row, key);
        let basis = row.text("basis");
        if basis == "fact" || basis == "observation" {
            return text;
        }
        let text = ("text", text.into());
        match basis.as_str() {
            "allegation" => {
                let status = said("allegation_status").to_lowercase();
                let status = if status.is_empty() { self.say("doc-not-proved") } else { status };
                let (status, by) = (("status", status.into()), said("alleged_by"));
                match by.is_empty() {
                    true => self.words.say("doc-say-alleged", &[status, text]),
                    false => {
                        let by = ("by", by.into());
                        self.words.say("doc-say-alleged-by", &[status, by, text])
                    }
                }
            }
            "opinion" => self.words.say("doc-say-opinion", &[text]),
            _ => self.words.say("doc-say-unsorted", &[text]),
        }
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

/// A sentence of fewer words may be the first half of one: "PC J."
const SENTENCE: usize = 5;

/// The first sentence of a text, whole.
fn first(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let passage = Passage::read(line);
    let mut ends = passage.sentences().iter().filter(|it| it.end >= SENTENCE);
    let Some(last) = ends.next() else { return line.to_owned() };
    // Places of a passage are counted in signs. The signs that end a sentence belong to it.
    let (words, rest) = (passage.span(0..last.end).end, line.chars());
    let more = rest.skip(words).take_while(|it| !it.is_whitespace()).count();
    line.chars().take(words + more).collect()
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
            ("Leo was cold. He said so.", "Leo was cold. He said so."),
            ("Leo was cold at night. He said so.", "Leo was cold at night."),
            ("Seen at 9.30 by Dr. Ode at home. Then not.", "Seen at 9.30 by Dr. Ode at home."),
            ("PC J. Smith saw a burn on Leo. It was new.", "PC J. Smith saw a burn on Leo."),
            (
                "At 9 a.m. Kirsty said that Dan hit Leo. He denies it.",
                "At 9 a.m. Kirsty said that Dan hit Leo.",
            ),
            ("Prof. Ode found a burn. It was new.", "Prof. Ode found a burn."),
            ("He said “I am cold at night.” Then he cried.", "He said “I am cold at night.”"),
            ("No end", "No end"),
            ("Why? Nobody knows that here. Ask.", "Why? Nobody knows that here."),
            ("one\ntwo", "one"),
            ("", ""),
        ] {
            assert_eq!(first(text), expected, "{text}");
        }
    }
}
