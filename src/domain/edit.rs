//! Every change to a case is an [`Edit`]: plain data, applied here and nowhere else.

use std::rc::Rc;

use super::case::{OF_CHILD, PER_ADULT, PER_CHILD};
use super::id::Id;
use super::leaf::Value;
use super::link::{Children, Link};
use super::record::Node;
use super::rows::AnyRows;
use super::{CaseFile, Leaf};

/// The address of a record: a part, a row of it, a row of a list within that row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct At {
    /// The part: a field of [`CaseFile`].
    pub part: &'static str,
    /// The row, when the part is a list.
    pub row: Option<Id>,
    /// A list of that row, and a row of it.
    pub sub: Option<(&'static str, Id)>,
}

impl At {
    /// A part that stands alone.
    pub const fn part(part: &'static str) -> Self {
        Self { part, row: None, sub: None }
    }

    /// A row of a list.
    pub const fn row(part: &'static str, row: Id) -> Self {
        Self { part, row: Some(row), sub: None }
    }

    /// A row of a list of this row.
    pub const fn sub(self, list: &'static str, row: Id) -> Self {
        Self { sub: Some((list, row)), ..self }
    }

    /// The same address as a text fit for an HTML id, with the field.
    pub fn html_id(&self, field: &str) -> String {
        let mut id = self.part.to_owned();
        for row in [self.row, self.sub.map(|it| it.1)].into_iter().flatten() {
            id.push_str(&format!("-{row}"));
        }
        format!("{id}-{field}")
    }
}

/// A change to a case.
#[derive(Clone, Debug)]
pub enum Edit {
    /// A field gets a value. The row is made if it is one that a person has by right, such as a
    /// child's voice.
    Set(At, &'static str, Value),
    /// A new row at the end of a list, with some fields set.
    Add(At, Vec<(&'static str, Value)>),
    /// A row goes, and with a child all that is about that child alone.
    Remove(At),
    /// A row moves to just before another; to the end for `None`.
    Move(At, Option<Id>),
    /// What a removal took comes back.
    PutBack(Removed),
}

/// What a removal took out: enough to put it back where it was.
#[derive(Clone, Debug)]
pub struct Removed {
    /// What the user removed.
    pub at: At,
    /// All rows taken, in the order taken: list, the row it was in, place, row.
    taken: Vec<(At, usize, Rc<dyn Node>)>,
}

/// Removals are equal when they are the same removal: an id is removed once at a time.
impl PartialEq for Removed {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at && self.taken.len() == other.taken.len()
    }
}

/// What an edit did.
#[derive(Clone, Debug, PartialEq)]
pub enum Applied {
    /// Nothing changed: the value was there already, or there is no such row.
    Nothing,
    /// The case changed.
    Changed,
    /// Rows were taken out.
    Removed(Removed),
}

impl CaseFile {
    /// The record at an address.
    pub fn node(&self, at: At) -> Option<Rc<dyn Node>> {
        let leaf = self.leaf(at.part)?;
        let Some(row) = at.row else { return leaf.shared_node() };
        let row = leaf.rows()?.row(row)?;
        match at.sub {
            None => Some(row),
            Some((list, id)) => row.leaf(list)?.rows()?.row(id),
        }
    }

    /// The value of a field, blank where there is no such record yet.
    pub fn value(&self, at: At, field: &str) -> Value {
        match self.node(at).or_else(|| self.blank(at)) {
            Some(node) => node.value(field),
            None => Value::Text(String::new()),
        }
    }

    /// A record nobody has filled, of the sort that lives at an address.
    pub fn blank(&self, at: At) -> Option<Rc<dyn Node>> {
        let blank = self.list(at.part)?.blank();
        match at.sub {
            None => Some(blank),
            Some((list, _)) => Some(blank.leaf(list)?.rows()?.blank()),
        }
    }

    /// The list a row's address lies in.
    fn rows_of(&mut self, at: At) -> Option<&mut dyn AnyRows> {
        let rows = self.leaf_mut(at.part)?.rows_mut()?;
        match at.sub {
            None => Some(rows),
            Some((list, _)) => rows.row_mut(at.row?)?.leaf_mut(list)?.rows_mut(),
        }
    }

    fn leaf_at(&mut self, at: At, field: &str) -> Option<&mut dyn Leaf> {
        if at.row.is_none() {
            return self.leaf_mut(at.part)?.node_mut()?.leaf_mut(field);
        }
        let id = at.sub.map(|it| it.1).or(at.row)?;
        self.rows_of(at)?.row_mut(id)?.leaf_mut(field)
    }

    /// Makes the change.
    pub fn apply(&mut self, edit: Edit) -> Applied {
        match edit {
            Edit::Set(at, field, value) => self.set(at, field, value),
            Edit::Add(at, preset) => {
                let Some(id) = at.sub.map(|it| it.1).or(at.row) else { return Applied::Nothing };
                self.make_by_right(at);
                let Some(rows) = self.rows_of(at) else { return Applied::Nothing };
                rows.add(id);
                for (field, value) in preset {
                    self.set(at, field, value);
                }
                Applied::Changed
            }
            Edit::Remove(at) => self.remove(at),
            Edit::Move(at, before) => {
                let Some(id) = at.sub.map(|it| it.1).or(at.row) else { return Applied::Nothing };
                match self.rows_of(at) {
                    Some(rows) => rows.shift(id, before),
                    None => return Applied::Nothing,
                }
                Applied::Changed
            }
            Edit::PutBack(removed) => {
                for (at, place, row) in removed.taken.into_iter().rev() {
                    if let Some(rows) = self.rows_of(at) {
                        rows.put_back(place, row);
                    }
                }
                Applied::Changed
            }
        }
    }

    fn set(&mut self, at: At, field: &'static str, value: Value) -> Applied {
        // Looked at before anything is made: an edit that changes nothing must share all.
        if self.value(at, field) == value {
            return Applied::Nothing;
        }
        self.make_by_right(at);
        if let Some(("relationships", child)) = at.sub
            && let Some(rows) = self.rows_of(at)
        {
            rows.add(child);
        }
        match self.leaf_at(at, field).map(|it| it.set(value)) {
            Some(true) => Applied::Changed,
            _ => Applied::Nothing,
        }
    }

    /// The first word typed makes the row that a person has by right.
    fn make_by_right(&mut self, at: At) {
        let by_right = PER_CHILD.contains(&at.part) || PER_ADULT.contains(&at.part);
        let rows = self.leaf_mut(at.part).and_then(|it| it.rows_mut());
        if let Some((row, rows)) = at.row.zip(rows).filter(|_| by_right) {
            rows.add(row);
        }
    }

    fn remove(&mut self, at: At) -> Applied {
        let mut taken = Vec::new();
        let mut take = |case: &mut Self, at: At| {
            let Some(id) = at.sub.map(|it| it.1).or(at.row) else { return };
            if let Some((place, row)) = case.rows_of(at).and_then(|it| it.remove(id)) {
                taken.push((at, place, row));
            }
        };
        let mut going = match (at.row, at.sub) {
            (Some(id), None) => self.owned_by(at.part, id),
            _ => Vec::new(),
        };
        going.push(at);
        for answer in self.answers_about(&going) {
            take(self, answer);
        }
        for it in going {
            take(self, it);
        }
        match taken.is_empty() {
            true => Applied::Nothing,
            false => Applied::Removed(Removed { at, taken }),
        }
    }

    /// What goes with a person: records that are about that person alone.
    fn owned_by(&self, part: &str, id: Id) -> Vec<At> {
        match part {
            "adults" => PER_ADULT.iter().map(|it| At::row(it, id)).collect(),
            "children" => {
                let mut owned: Vec<At> = PER_CHILD.iter().map(|it| At::row(it, id)).collect();
                let child = Value::Text(id.to_string());
                for part in OF_CHILD {
                    let rows = self.list(part).expect("OF_CHILD names lists").all();
                    let mine = rows.iter().filter(|it| it.value("child") == child);
                    owned.extend(mine.map(|it| At::row(part, it.id())));
                }
                let adults = self.adults.iter().map(|it| At::row("adults", it.id));
                owned.extend(adults.map(|it| it.sub("relationships", id)));
                owned
            }
            _ => Vec::new(),
        }
    }

    /// Answers to the coach about records that go, and words for the family in their place: they
    /// repeat words of theirs, and what was removed must not live on in them.
    fn answers_about(&self, going: &[At]) -> Vec<At> {
        let going: Vec<String> = going.iter().map(|it| it.address()).collect();
        let about = |at: &str| {
            let rest = going.iter().find_map(|it| at.strip_prefix(it.as_str()));
            rest.is_some_and(|it| it.starts_with([':', '/']))
        };
        let answers = self.dismissals.iter().filter(|it| about(it.at.read()));
        let answers = answers.map(|it| At::row("dismissals", it.id));
        let wordings = self.wordings.iter().filter(|it| about(it.at.read()));
        answers.chain(wordings.map(|it| At::row("wordings", it.id))).collect()
    }

    /// A link to a child, as [`Edit::Add`] presets it.
    pub fn link_to(id: Id) -> Value {
        Link::<Children>::from(id).value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn two_children() -> CaseFile {
        let mut case = CaseFile::default();
        for (id, name) in [(1, "Ava"), (2, "Sam")] {
            case.apply(Edit::Add(At::row("children", Id(id)), vec![("name", text(name))]));
            case.apply(Edit::Set(At::row("voices", Id(id)), "wants_changed", text("Less noise")));
            let preset = vec![("child", CaseFile::link_to(Id(id))), ("what", text("Left alone"))];
            case.apply(Edit::Add(At::row("risks", Id(10 + id)), preset));
        }
        case
    }

    #[test]
    fn an_edit_copies_the_path_to_what_it_touches_and_shares_the_rest() {
        let mut case: CaseFile = CaseFile::default();
        for id in 1..=120 {
            case.apply(Edit::Add(At::row("chronology", Id(id)), vec![]));
        }
        let before = case.clone();
        case.apply(Edit::Set(At::row("chronology", Id(70)), "what", text("Seen at home")));
        let (now, then) = (Leaf::pieces(&case.chronology), Leaf::pieces(&before.chronology));
        let same: Vec<bool> = now.iter().zip(&then).map(|(a, b)| Rc::ptr_eq(a, b)).collect();
        assert_eq!(same, [true, false, true], "only the page of row 70 is new");
        assert!(Rc::ptr_eq(&case.about.0, &before.about.0));
        assert_eq!(before.chronology.get(Id(70)).unwrap().what.0, "", "the old case is untouched");
    }

    #[test]
    fn an_edit_that_changes_nothing_says_so() {
        let mut case = two_children();
        let same = Edit::Set(At::row("children", Id(1)), "name", text("Ava"));
        assert_eq!(case.apply(same), Applied::Nothing);
        let nobody = Edit::Set(At::row("children", Id(9)), "name", text("Bea"));
        assert_eq!(case.apply(nobody), Applied::Nothing, "an unknown row is not made up");
        let wrong = Edit::Set(At::part("about"), "nation", text("france"));
        assert_eq!(case.apply(wrong), Applied::Nothing);
    }

    #[test]
    fn what_a_child_owns_goes_with_the_child_and_comes_back_whole() {
        let mut case = two_children();
        let before = case.clone();
        let Applied::Removed(removed) = case.apply(Edit::Remove(At::row("children", Id(1)))) else {
            panic!("removed");
        };
        assert!(case.voices.get(Id(1)).is_none() && case.risks.get(Id(11)).is_none());
        assert!(case.voices.get(Id(2)).is_some() && case.risks.get(Id(12)).is_some());
        assert_ne!(case, before);
        case.apply(Edit::PutBack(removed));
        assert_eq!(case, before);
    }

    #[test]
    fn rows_move_and_nested_rows_are_edited_in_place() {
        let mut case = two_children();
        case.apply(Edit::Move(At::row("children", Id(2)), Some(Id(1))));
        assert_eq!(case.list("children").unwrap().ids(), [Id(2), Id(1)]);
        case.apply(Edit::Move(At::row("children", Id(2)), None));
        assert_eq!(case.list("children").unwrap().ids(), [Id(1), Id(2)]);

        let quote = At::row("voices", Id(1)).sub("quotes", Id(50));
        case.apply(Edit::Add(quote, vec![]));
        case.apply(Edit::Set(quote, "words", text("I like it when Gran comes.")));
        assert_eq!(case.value(quote, "words"), text("I like it when Gran comes."));
        assert!(matches!(case.apply(Edit::Remove(quote)), Applied::Removed(_)));
        assert!(case.voices.get(Id(1)).unwrap().quotes.is_empty());
    }
}
