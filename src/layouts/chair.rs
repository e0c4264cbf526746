//! The two papers that go to the Chair: what only the Chair may see, and what is not settled. Both are
//! made with the Chair's sight, so everything is in them; a Chair has them of many agencies, so each
//! says whose it is.

use super::circle::Sight;
use super::source::{Source, para};
use super::why::{Circle, Why};
use crate::document::{Block, Doc, Point, Run, Section, Sheet};
use crate::domain::case::{PER_ADULT, PER_CHILD};
use crate::domain::common::{Agreement, Audience};
use crate::domain::sharing::{Corrected, Remark, Verdict};
use crate::domain::{CaseFile, Id, Node, Options};

/// What an item is called by, in the order in which they are looked for.
const MAIN: [&str; 8] =
    ["text", "what", "statement", "sign", "action", "question", "adds_up", "name"];
/// What the marks of an item say already, or what is the same for every item of the sheet.
const IN_MARKS: [&str; 7] =
    ["audience", "basis", "allegation_status", "period", "serious", "domain", "valence"];

/// What people said is wrong or missing, and was not put right.
pub fn open_remarks(case: &CaseFile) -> impl Iterator<Item = &Remark> {
    case.remarks.iter().filter(|it| {
        let asked = !it.verdict.is(Verdict::Right);
        asked && !it.corrected.is(Corrected::Changed)
    })
}

impl Source<'_> {
    /// What only the Chair may see: the author's restricted notes, every item marked so, and what the
    /// copy for professionals leaves out besides. No answer of an item is left out.
    pub fn chair_sheet(&self) -> Doc<String> {
        let mut number = 0;
        let notes = self.rows("restricted");
        let notes = notes.iter().map(|it| self.whole("restricted", &**it, &mut number)).collect();
        let mut marked = Vec::new();
        for (part, row) in self.all_rows() {
            if part != "restricted" && row.text("audience") == Audience::ChairOnly.key() {
                marked.push(self.whole(part, &*row, &mut number));
            }
        }
        let other = Sight::new(self.case, Circle::Professionals);
        let sections = vec![
            Section { heading: self.say("doc-head-about"), blocks: self.whose() },
            self.list("paper-chair-notes", notes),
            self.list("paper-chair-marked", marked),
            self.list("paper-chair-places", self.places(&other)),
            self.list("paper-chair-left", self.left_out(&other, &mut number)),
            self.list("paper-chair-kept", self.kept()),
        ];
        self.private("paper-chair", sections)
    }

    /// What people do not agree with and was not put right, as a list for the Chair.
    pub fn unsettled(&self) -> Doc<String> {
        let case = self.case;
        let not = |it: Option<Agreement>| matches!(it, Some(Agreement::No | Agreement::Partly));
        let mut number = 0;
        let mut of = |part: &str, who: Option<Id>, row: &dyn Node, main: &str, notes: &[&str]| {
            let lead = who.map_or_else(|| self.say("unnamed-person"), |it| self.called(it));
            // "Friday nights." alone says nothing: what it answers stands before it.
            let lead = format!("{lead} – {}", self.label_of(part, row, main));
            self.item_of(part, row, (main, notes), Some(lead), &mut number)
        };
        let remarks = open_remarks(case).map(|it| {
            let notes = ["verdict", "about", "corrected", "answer", "copy"];
            of("remarks", it.person.0, it, "words", &notes)
        });
        let remarks: Vec<_> = remarks.collect();
        let mut views = Vec::new();
        for it in case.adult_views.iter().filter(|it| not(it.agrees.0)) {
            let notes = ["agrees", "would_help"];
            views.push(of("adult_views", Some(it.id), it, "worrying", &notes));
        }
        for it in case.sharing.iter().filter(|it| not(it.agrees.0)) {
            views.push(of("sharing", it.person.0, it, "comments", &["agrees", "corrections"]));
        }
        for it in case.plan_views.iter().filter(|it| not(it.agrees.0)) {
            views.push(of("plan_views", it.person.0, it, "words", &["agrees", "child"]));
        }
        let mut dissents = Vec::new();
        for it in case.dissents.iter() {
            let lead = self.or_blank(self.said("dissents", it, "who"));
            let notes = ("reason", &["role", "minuted"][..]);
            dissents.push(self.item_of("dissents", it, notes, Some(lead), &mut number));
        }
        let sections = vec![
            Section { heading: self.say("doc-head-about"), blocks: self.whose() },
            self.list("paper-unsettled-remarks", remarks),
            self.list("paper-unsettled-views", views),
            self.list("doc-head-dissent", dissents),
        ];
        self.private("paper-unsettled", sections)
    }

    fn private(&self, title: &str, sections: Vec<Section<String>>) -> Doc<String> {
        let mut doc = self.doc(title, Sheet::Portrait, sections);
        doc.marks.push(self.say("family-mark-private"));
        doc.code = 0;
        doc.code = doc.code_of();
        doc
    }

    /// Who sends it, about which conference.
    fn whose(&self) -> Vec<Block<String>> {
        let (author, conference) = (&*self.case.author.0, &*self.case.conference.0);
        let rows = ["!agency", "!name", "!role", "contact"];
        let rows = rows.iter().filter_map(|it| self.fact("author", author, it));
        let more =
            ["!date", "time"].iter().filter_map(|it| self.fact("conference", conference, it));
        vec![Block::Facts(rows.chain(more).collect())]
    }

    fn list(&self, heading: &str, mut blocks: Vec<Block<String>>) -> Section<String> {
        if blocks.is_empty() {
            blocks.push(para(self.say("family-nothing")));
        }
        Section { heading: self.say(heading), blocks }
    }

    fn all_rows(&self) -> Vec<(&'static str, std::rc::Rc<dyn Node>)> {
        let parts = Node::keys(self.case).into_iter();
        parts.flat_map(|part| self.rows(part).into_iter().map(move |it| (part, it))).collect()
    }

    /// A whole record: what sort of statement it is, whom it is about, and every answer in it.
    fn whole(&self, part: &str, row: &dyn Node, number: &mut u32) -> Block<String> {
        let main = MAIN.iter().find(|it| !row.text(it).is_empty()).unwrap_or(&"text");
        let notes: Vec<&str> =
            row.keys().into_iter().filter(|it| it != main && !IN_MARKS.contains(it)).collect();
        let own = PER_CHILD.contains(&part) || PER_ADULT.contains(&part);
        let lead = own.then(|| self.called(row.id()));
        self.item_of(part, row, (main, &notes), lead, number)
    }

    fn item_of(
        &self,
        part: &str,
        row: &dyn Node,
        (main, notes): (&str, &[&str]),
        lead: Option<String>,
        number: &mut u32,
    ) -> Block<String> {
        *number += 1;
        let mut marks = self.marks_of(part, row);
        if part == "risks" {
            marks.insert(0, self.say("doc-risk-mark"));
        }
        for key in ["valence", "domain"] {
            let it = row.text(key);
            marks.extend((!it.is_empty()).then(|| self.say(&format!("doc-{key}-{it}"))));
        }
        Block::Point(Point {
            number: Some(*number),
            marks,
            lead,
            text: super::source::plain(self.said(part, row, main)),
            notes: notes.iter().filter_map(|it| self.note(part, row, it)).collect(),
            is_quote: false,
        })
    }

    /// Where people live, are registered and learn, when the other copies leave that out.
    fn places(&self, other: &Sight<'_>) -> Vec<Block<String>> {
        if !other.keeps_places() {
            return Vec::new();
        }
        let fields = [
            "address",
            "address_withheld",
            "gp",
            "school",
            "hidden_from",
            "in_household",
            "lives_with",
            "supporter",
            "seen_where",
            "place",
        ];
        let mut blocks = Vec::new();
        for part in ["children", "adults", "others", "contacts", "visits", "actions"] {
            for row in self.rows(part) {
                let is_there = |it: &str| {
                    let place = it != "address_withheld" && it != "hidden_from";
                    place && !self.said(part, &*row, it).is_empty()
                };
                if !fields.iter().any(|it| is_there(it)) {
                    continue;
                }
                let Some(facts) = self.facts(part, &*row, &fields) else { continue };
                let heading = match part {
                    "visits" => self.said(part, &*row, "who"),
                    "actions" => self.said(part, &*row, "what"),
                    _ => self.called(row.id()),
                };
                blocks.extend([Block::Heading(self.or_blank(heading)), facts]);
            }
        }
        blocks
    }

    /// What the copy for the professionals leaves out, besides what is marked for the Chair.
    fn left_out(&self, other: &Sight<'_>, number: &mut u32) -> Vec<Block<String>> {
        let left = other.left_out();
        let mut blocks = Vec::new();
        for (at, why) in left.into_iter().filter(|it| it.1 != Why::Places) {
            let Some(row) = self.case.node(at) else { continue };
            // These stand above: a risk that goes with a worry for the Chair does not.
            let own = row.text("audience") == Audience::ChairOnly.key();
            if at.part == "restricted" || own {
                continue;
            }
            // In words for the Chair, not for the author.
            let key = match why {
                Why::Private => "doc-chair-private",
                Why::Teller => "doc-chair-teller",
                _ => "doc-chair-sensitive",
            };
            blocks.push(Block::Para(vec![Run::Strong(self.say(key))]));
            blocks.push(self.whole(at.part, &*row, number));
        }
        blocks
    }

    /// The items that were kept from somebody by somebody's decision, and why.
    fn kept(&self) -> Vec<Block<String>> {
        let fields = ["hidden_from", "hidden_why", "hidden_by", "hidden_chair"];
        let mut blocks = Vec::new();
        for (part, row) in self.all_rows() {
            let some = row.leaf("hidden_from").is_some_and(|it| !it.is_absent());
            if !some || part == "restricted" {
                continue;
            }
            let own = PER_CHILD.contains(&part) || PER_ADULT.contains(&part);
            let person = own || matches!(part, "children" | "adults" | "others");
            let main = MAIN.iter().find(|it| !row.text(it).is_empty()).unwrap_or(&"text");
            blocks.push(Block::Point(Point {
                number: None,
                marks: self.sort_of(part, &*row).into_iter().collect(),
                lead: person.then(|| self.called(row.id())),
                text: super::source::plain(if person {
                    String::new()
                } else {
                    self.said(part, &*row, main)
                }),
                notes: fields.iter().filter_map(|it| self.note(part, &*row, it)).collect(),
                is_quote: false,
            }));
        }
        blocks
    }
}
