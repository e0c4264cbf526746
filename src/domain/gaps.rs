//! What is on a page of the journey now, and what is still open there.
//!
//! A gap is a question, never a block: nothing here stops anybody from leaving a page.

use std::rc::Rc;

use super::case::CaseFile;
use super::edit::At;
use super::id::Id;
use super::leaf::Value;
use super::record::Node;
use super::sections::{Ask, Block, Each, Group, List, Need, Section};
use super::setting::Profession;
use super::ways::Ways;

/// A page of the journey: a section, and the child it is about where it comes once for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The section.
    pub section: &'static Section,
    /// The child.
    pub child: Option<Id>,
}

impl Place {
    /// The key under which the author's "complete" is kept.
    pub fn key(&self) -> String {
        match self.child {
            Some(child) => format!("{}/{child}", self.section.id),
            None => self.section.id.to_owned(),
        }
    }
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The record it is about.
    pub at: At,
    /// The field; empty when a whole list is empty.
    pub field: &'static str,
    /// The list, when it is about one or a row of it.
    pub list: Option<&'static List>,
}

/// How the task list shows a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing in it yet.
    NotStarted,
    /// Something in it.
    InProgress,
    /// The author called it complete; so many questions are open.
    Complete(usize),
}

/// Is a question asked of this record as it stands, whoever writes it?
pub fn is_asked(ask: &Ask, node: &dyn Node) -> bool {
    let Some((field, keys)) = ask.only else { return true };
    match node.value(field) {
        Value::Text(key) => keys.contains(&&*key),
        _ => false,
    }
}

/// The questions of an analysis that give a view on registration.
const VIEWS: &[&str] = &["harm_view", "harm_reason", "category", "recommendation"];

impl CaseFile {
    /// Is a question asked of this record, by this author, where these ways are followed?
    ///
    /// What was typed before the set-up was changed is kept.
    pub fn asks(&self, ask: &Ask, node: &dyn Node, ways: &Ways) -> bool {
        let no_view =
            ways.no_social_worker_view && self.about.profession.is(Profession::SocialWorker);
        let hidden = no_view && node.name() == "analysis" && VIEWS.contains(&ask.field);
        !hidden && is_asked(ask, node)
    }

    /// The pages of the task list, in order: what is not being written is left out.
    pub fn places(&self, ways: &Ways) -> Vec<Place> {
        let writes = self.about.writes.clone();
        let wanted = |part: &str| {
            let chosen = Value::Many(vec![part.to_owned()]);
            let all = super::Leaf::is_absent(&writes);
            part.is_empty()
                || all
                || matches!(
                    (super::Leaf::value(&writes), chosen),
                    (Value::Many(has), Value::Many(want)) if has.contains(&want[0])
                )
        };
        // Scaling questions come where the area works with them, or where some are there.
        let scales = ways.scales || ways.terms.is_empty() || !self.scales.is_empty();
        let shown = |it: &&Section| {
            it.group != Group::SetUp && wanted(it.part_of) && (scales || it.id != "scales")
        };
        let mut places = Vec::new();
        for section in Section::all().iter().filter(shown) {
            match section.each {
                Each::Once => places.push(Place { section, child: None }),
                Each::Child => {
                    let subjects = self.subjects();
                    places.extend(subjects.map(|it| Place { section, child: Some(it) }));
                }
            }
        }
        places
    }

    /// The children the conference is about: those not said to be only of the household.
    pub fn subjects(&self) -> impl Iterator<Item = Id> {
        use super::people::Standing;
        let mine = self.children.iter().filter(|it| !it.standing.is(Standing::Household));
        mine.map(|it| it.id)
    }

    /// The rows of a list that this page shows.
    pub fn rows_here(&self, list: &List, child: Option<Id>) -> Vec<Rc<dyn Node>> {
        let mut rows = self.list(list.part).map(|it| it.all()).unwrap_or_default();
        rows.retain(|row| {
            let preset = |(field, key): &(&str, &str)| row.text(field) == *key;
            let mine = |it: Id| !list.of_child || row.text("child") == it.to_string();
            list.preset.iter().all(preset) && child.is_none_or(mine)
        });
        rows
    }

    /// The rows of `under` that are linked to a row by `link`.
    pub fn rows_under(&self, under: &List, link: &str, row: Id) -> Vec<Rc<dyn Node>> {
        let mut rows = self.list(under.part).map(|it| it.all()).unwrap_or_default();
        let id = row.to_string();
        rows.retain(|it| matches!(it.value(link), Value::Many(ids) if ids.contains(&id)));
        rows
    }

    /// The questions of a page that are open, in order.
    pub fn gaps(&self, place: Place, ways: &Ways) -> Vec<Gap> {
        let mut gaps = Open { case: self, ways, found: Vec::new() };
        for block in place.section.blocks {
            match *block {
                Block::Part(part, asks) => {
                    let node = self.leaf_node(part);
                    gaps.of(node, At::part(part), asks, None);
                }
                Block::Mine(part, asks) => {
                    let child = place.child.unwrap_or(Id::NONE);
                    self.gaps_of_row(&mut gaps, At::row(part, child), asks);
                }
                Block::EachChild(part, asks) => {
                    for child in self.subjects() {
                        self.gaps_of_row(&mut gaps, At::row(part, child), asks);
                    }
                }
                Block::EachAdult(part, asks) => {
                    for adult in self.adults.iter() {
                        self.gaps_of_row(&mut gaps, At::row(part, adult.id), asks);
                    }
                }
                Block::List(list) | Block::Dated(list) => {
                    self.gaps_of_list(&mut gaps, list, place.child);
                }
                Block::Pair(one, two) => {
                    self.gaps_of_list(&mut gaps, one, place.child);
                    self.gaps_of_list(&mut gaps, two, place.child);
                }
                Block::Heading(_) => {}
            }
        }
        gaps.found
    }

    fn leaf_node(&self, part: &str) -> &dyn Node {
        let node = self.leaf(part).and_then(|it| it.node());
        node.expect("a Part block names a record that stands alone")
    }

    fn gaps_of_row(&self, gaps: &mut Open, at: At, asks: &'static [Ask]) {
        let node = self.node(at).or_else(|| self.blank(at));
        gaps.of(&*node.expect("blocks name lists"), at, asks, None);
    }

    fn gaps_of_list(&self, gaps: &mut Open, list: &'static List, child: Option<Id>) {
        let rows = self.rows_here(list, child);
        let marked = list.mark.is_some_and(|it| !self.leaf_node("boxes").value(it).is_blank());
        if rows.is_empty() && list.asked && !marked {
            gaps.found.push(Gap { at: At::part(list.part), field: "", list: Some(list) });
        }
        for row in rows {
            gaps.of(&*row, At::row(list.part, row.id()), list.asks, Some(list));
            let Some((under, link)) = list.under else { continue };
            let below = self.rows_under(under, link, row.id());
            if below.is_empty() {
                let at = At::row(list.part, row.id());
                gaps.found.push(Gap { at, field: "", list: Some(under) });
            }
            for it in below {
                gaps.of(&*it, At::row(under.part, it.id()), under.asks, Some(under));
            }
        }
    }

    /// How the task list shows a page.
    pub fn status(&self, place: Place, ways: &Ways) -> Status {
        if self.about.completed.0.contains(&place.key()) {
            return Status::Complete(self.gaps(place, ways).len());
        }
        match self.is_started(place) {
            true => Status::InProgress,
            false => Status::NotStarted,
        }
    }

    fn is_started(&self, place: Place) -> bool {
        let some = |at: At, asks: &[Ask]| {
            let node = self.node(at);
            node.is_some_and(|it| asks.iter().any(|ask| has_some(&*it, ask.field)))
        };
        let listed = |list: &List| {
            !self.rows_here(list, place.child).is_empty()
                || list.mark.is_some_and(|it| has_some(self.leaf_node("boxes"), it))
        };
        place.section.blocks.iter().any(|block| match *block {
            Block::Part(part, asks) => {
                asks.iter().any(|it| has_some(self.leaf_node(part), it.field))
            }
            Block::Mine(part, asks) => place.child.is_some_and(|it| some(At::row(part, it), asks)),
            Block::EachChild(part, asks) => self.subjects().any(|it| some(At::row(part, it), asks)),
            Block::EachAdult(part, asks) => {
                self.adults.iter().any(|it| some(At::row(part, it.id), asks))
            }
            Block::List(list) | Block::Dated(list) => listed(list),
            Block::Pair(one, two) => listed(one) || listed(two),
            Block::Heading(_) => false,
        })
    }
}

fn has_some(node: &dyn Node, field: &str) -> bool {
    node.leaf(field).is_some_and(|it| !it.is_absent())
}

/// Open questions, as they are found.
struct Open<'a> {
    case: &'a CaseFile,
    ways: &'a Ways,
    found: Vec<Gap>,
}

impl Open<'_> {
    /// Adds the asked-for fields of a record that are blank.
    fn of(&mut self, node: &dyn Node, at: At, asks: &'static [Ask], list: Option<&'static List>) {
        let Open { case, ways, found } = self;
        for ask in asks.iter().filter(|it| it.need == Need::Asked && case.asks(it, node, ways)) {
            let Some(leaf) = node.leaf(ask.field) else { continue };
            let blank = match leaf.rows() {
                Some(rows) => rows.is_empty(),
                None => leaf.value().is_blank(),
            };
            // Somebody who is nobody of the case is named in words instead.
            let named = ask.field == "owner" && !node.text("owner_name").is_empty();
            if blank && !named {
                found.push(Gap { at, field: ask.field, list });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Edit;
    use crate::domain::{BoxState, Instead};

    fn set(case: &mut CaseFile, at: At, field: &'static str, key: &str) {
        case.apply(Edit::Set(at, field, Value::Text(key.to_owned())));
    }

    fn fields(case: &CaseFile, id: &str, child: Option<Id>) -> Vec<&'static str> {
        let section = Section::find(id).unwrap();
        case.gaps(Place { section, child }, &Ways::default()).iter().map(|it| it.field).collect()
    }

    #[test]
    fn a_gap_is_a_question_asked_for_that_is_open_now() {
        let mut case = CaseFile::default();
        assert_eq!(fields(&case, "children", None), [""], "no child at all is one gap");
        let ava = At::row("children", Id(1));
        case.apply(Edit::Add(ava, vec![]));
        set(&mut case, ava, "name", "Ava");
        set(&mut case, ava, "birth", "expected");
        assert_eq!(fields(&case, "children", None), ["standing", "edd", "address", "gp", "school"]);
        let gp = super::super::Answer { instead: Some(Instead::NothingHeld), ..Default::default() };
        assert_eq!(gp.state(), BoxState::Marked(Instead::NothingHeld));
        case.apply(Edit::Set(ava, "gp", Value::Answer(gp)));
        assert!(!fields(&case, "children", None).contains(&"gp"), "a mark is an answer");
    }

    #[test]
    fn a_page_is_started_by_its_first_word_and_complete_when_the_author_says_so() {
        let mut case = CaseFile::default();
        let place = Place { section: Section::find("author").unwrap(), child: None };
        let ways = Ways::default();
        assert_eq!(case.status(place, &ways), Status::NotStarted);
        set(&mut case, At::part("author"), "agency", "Hill Primary");
        assert_eq!(case.status(place, &ways), Status::InProgress);
        let done = Value::Many(vec!["author".to_owned()]);
        case.apply(Edit::Set(At::part("about"), "completed", done));
        assert!(matches!(case.status(place, &ways), Status::Complete(gaps) if gaps > 0));
    }

    #[test]
    fn what_is_not_being_written_is_not_on_the_task_list() {
        let mut case = CaseFile::default();
        let ids = |case: &CaseFile| -> Vec<_> {
            case.places(&Ways::default()).iter().map(|it| it.section.id).collect()
        };
        assert!(ids(&case).contains(&"chronology") && ids(&case).contains(&"contact"));
        case.apply(Edit::Set(At::part("about"), "writes", Value::Many(vec!["plan".to_owned()])));
        assert!(!ids(&case).contains(&"chronology") && ids(&case).contains(&"contact"));
        case.apply(Edit::Add(At::row("children", Id(1)), vec![]));
        set(&mut case, At::row("children", Id(1)), "standing", "household");
        assert!(!ids(&case).contains(&"voice"), "a page each for the children it is about");
    }

    #[test]
    fn a_social_worker_is_not_asked_for_a_view_where_the_arrangements_say_so() {
        let mut case = CaseFile::default();
        case.apply(Edit::Add(At::row("children", Id(1)), vec![]));
        let ways = Ways { no_social_worker_view: true, ..Ways::default() };
        let section = Section::find("analysis").unwrap();
        let place = Place { section, child: Some(Id(1)) };
        let asked = |case: &CaseFile, ways: &Ways| {
            case.gaps(place, ways).iter().any(|it| it.field == "harm_view")
        };
        set(&mut case, At::part("about"), "profession", "school");
        assert!(asked(&case, &ways), "others are");
        set(&mut case, At::part("about"), "profession", "social_worker");
        assert!(!asked(&case, &ways));
        assert!(asked(&case, &Ways::default()), "and so are social workers elsewhere");
    }

    #[test]
    fn scaling_questions_come_where_the_area_works_with_them() {
        let mut case = CaseFile::default();
        let there = |case: &CaseFile, scales| {
            let ways = Ways { scales, terms: vec![("plan", String::new())], ..Ways::default() };
            case.places(&ways).iter().any(|it| it.section.id == "scales")
        };
        assert!(there(&case, true) && !there(&case, false));
        case.apply(Edit::Add(At::row("scales", Id(1)), vec![]));
        assert!(there(&case, false), "what was written stays in reach");
    }
}
