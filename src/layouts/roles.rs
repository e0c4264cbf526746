//! Who does what in a plan: by agency, by person, and who sees the child how often.

use super::circle::ids;
use super::source::{Source, plain};
use crate::document::{Block, Line, Point, Run};
use crate::domain::{Id, Node};

impl Source<'_> {
    /// Which agency does which part: the actions again, by the agency of who does them; whoever is of
    /// no agency stands alone.
    pub(super) fn agencies(&self, child: Id) -> Vec<Block<String>> {
        self.by(self.rows_of("actions", child), |row| {
            let owner = ids(row, "owner").first().copied();
            let members = self.rows("members");
            let member = members.iter().find(|it| {
                let person = ids(&***it, "person").first().copied();
                owner.is_some_and(|owner| it.id() == owner || person == Some(owner))
            });
            let agency = member.map(|it| self.said("members", &**it, "agency"));
            match agency.filter(|it| !it.is_empty()) {
                Some(agency) => (agency, Some(self.owner(row))),
                None => (self.owner(row), None),
            }
        })
    }

    /// What each professional and each of the family does, how often; and who sees the child.
    pub(super) fn roles(&self, child: Id) -> Vec<Block<String>> {
        let mut blocks = self.visits(child, false);
        blocks.extend(self.by(self.rows_of("actions", child), |row| (self.owner(row), None)));
        blocks
    }

    /// Actions under a heading, each with its frequency: the heading and who does it there.
    fn by(
        &self,
        rows: Vec<std::rc::Rc<dyn Node>>,
        under: impl Fn(&dyn Node) -> (String, Option<String>),
    ) -> Vec<Block<String>> {
        let mut by: Vec<(String, Vec<Line<String>>)> = Vec::new();
        for row in rows {
            let (head, who) = under(&*row);
            let what = self.or_blank(self.said("actions", &*row, "what"));
            let often = self.said("actions", &*row, "how_often");
            let often = (!often.is_empty()).then(|| format!(" – {}", crate::text::within(&often)));
            let who = who.map(|it| Run::Strong(format!("{it}: ")));
            let line = who.into_iter().chain([Run::Text(what + &often.unwrap_or_default())]);
            let line: Line<String> = line.collect();
            match by.iter_mut().find(|it| it.0 == head) {
                Some(it) => it.1.push(line),
                None => by.push((head, vec![line])),
            }
        }
        by.into_iter()
            .flat_map(|(head, lines)| [Block::Subheading(head), Block::List(lines)])
            .collect()
    }

    /// Who sees the child and how often: everybody, or the lead worker alone.
    pub(super) fn visits(&self, child: Id, lead: bool) -> Vec<Block<String>> {
        let rows = self.rows_of("visits", child).into_iter();
        let rows = rows.filter(|it| (it.text("lead_worker") == "yes") == lead);
        let mut blocks = Vec::new();
        for row in rows {
            let said = |key: &str| self.said("visits", &*row, key);
            let how = match (said("every"), said("unit")) {
                (every, unit) if !every.is_empty() && !unit.is_empty() => self.words.say(
                    "doc-every",
                    &[("every", every.into()), ("unit", unit.to_lowercase().into())],
                ),
                (every, unit) if every.is_empty() && unit.is_empty() => self.say("doc-blank"),
                (every, unit) => [every, unit].map(|it| self.or_blank(it)).join(" "),
            };
            let who = said("who");
            let who = self.or_blank(who);
            let notes = ["seen", "place", "announced", "bedroom", "awake"];
            let notes = notes.iter().filter_map(|it| self.note("visits", &*row, it));
            blocks.push(Block::Point(Point {
                number: None,
                marks: Vec::new(),
                lead: Some(who),
                text: plain(how),
                notes: notes.collect(),
                is_quote: false,
            }));
        }
        blocks
    }
}
