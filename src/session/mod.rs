//! PURE. What the person is doing, as a state machine: the case open, what was just removed,
//! where on the journey they are, whether what they typed is safe.

pub mod advice;
pub mod idle;
pub mod markup;
pub mod route;
pub mod saving;
pub mod versions;
pub mod workshop;

use std::rc::Rc;

use crate::domain::CaseFile;
use crate::domain::edit::{Applied, Edit, Removed};

/// The draft that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The case as it stands.
    pub case: Rc<CaseFile>,
    /// What the last removal took, until it is undone or another replaces it.
    pub removed: Option<Rc<Removed>>,
}

/// Something the person does.
#[derive(Clone, Debug)]
pub enum Act {
    /// Changes the case.
    Edit(Edit),
    /// Undoes the last removal.
    Undo,
    /// Puts another state of the draft in the place of this one, as going back to a version does.
    Replace(Rc<CaseFile>),
    /// Goes to another page: "Undo" is offered only where the removal happened.
    Leave,
}

impl Session {
    /// A draft as it was loaded.
    pub fn new(case: Rc<CaseFile>) -> Self {
        Self { case, removed: None }
    }

    /// The session after an act; `None` when nothing changed and nothing need be drawn.
    pub fn reduce(&self, act: Act) -> Option<Session> {
        let edit = match act {
            Act::Edit(edit) => edit,
            Act::Undo => Edit::PutBack((**self.removed.as_ref()?).clone()),
            Act::Replace(case) => {
                // What was removed before belongs to a state that is no more.
                return Some(Session { case, removed: None });
            }
            Act::Leave => {
                self.removed.as_ref()?;
                return Some(Session { removed: None, ..self.clone() });
            }
        };
        let undone = matches!(edit, Edit::PutBack(_));
        let mut case = (*self.case).clone();
        let removed = match case.apply(edit) {
            Applied::Nothing => return None,
            Applied::Changed if undone => None,
            Applied::Changed => self.removed.clone(),
            Applied::Removed(removed) => Some(Rc::new(removed)),
        };
        Some(Session { case: Rc::new(case), removed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::At;
    use crate::domain::{Id, Value};

    #[test]
    fn a_removal_is_undone_without_losing_what_was_typed_since() {
        let row = |id| At::row("others", Id(id));
        let name = |id, text: &str| Edit::Set(row(id), "name", Value::Text(text.to_owned()));
        let mut session = Session::new(Rc::default());
        for act in [
            Act::Edit(Edit::Add(row(1), vec![])),
            Act::Edit(Edit::Add(row(2), vec![])),
            Act::Edit(name(1, "Gran Sheila")),
            Act::Edit(Edit::Remove(row(1))),
            Act::Edit(name(2, "Uncle Ray")),
            Act::Undo,
        ] {
            session = session.reduce(act).expect("each act changes something");
        }
        let names: Vec<_> = session.case.others.iter().map(|it| it.name.read()).collect();
        assert_eq!(names, ["Gran Sheila", "Uncle Ray"]);
        assert_eq!(session.reduce(Act::Undo), None, "there is nothing more to undo");
        assert_eq!(session.reduce(Act::Edit(name(2, "Uncle Ray"))), None);
    }

    #[test]
    fn another_state_takes_the_place_and_leaves_nothing_to_undo() {
        let row = |id| At::row("others", Id(id));
        let mut session = Session::new(Rc::default());
        for act in [
            Act::Edit(Edit::Add(row(1), vec![])),
            Act::Edit(Edit::Add(row(2), vec![])),
            Act::Edit(Edit::Remove(row(1))),
        ] {
            session = session.reduce(act).expect("each act changes something");
        }
        let mut old = CaseFile::default();
        old.apply(Edit::Add(row(7), vec![]));
        let back = session.reduce(Act::Replace(Rc::new(old.clone()))).expect("another state");
        assert_eq!(*back.case, old);
        assert_eq!(back.reduce(Act::Undo), None, "what was removed was of the other state");
    }
}
