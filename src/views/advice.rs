//! What the desk said last, for the fields it is about.

use std::collections::HashMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::edit::At;
use crate::session::advice::{Note, Reading};

/// At most so many questions beside one field, the most useful first.
const BESIDE: usize = 3;

/// What the desk said last. Two are equal when they are one.
#[derive(Clone, Default)]
pub struct Advice {
    /// All questions, the most useful first.
    pub notes: Rc<Vec<Note>>,
    /// How what was written reads, once that was asked for.
    pub reading: Option<Rc<Reading>>,
    /// Is there no desk in this browser?
    pub is_gone: bool,
    /// Was there an answer yet?
    pub is_there: bool,
    by_place: Rc<HashMap<String, Vec<usize>>>,
}

impl PartialEq for Advice {
    fn eq(&self, other: &Self) -> bool {
        let reading = match (&self.reading, &other.reading) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        reading
            && Rc::ptr_eq(&self.notes, &other.notes)
            && (self.is_gone, self.is_there) == (other.is_gone, other.is_there)
    }
}

impl Advice {
    /// The same with new questions.
    pub fn with_notes(&self, notes: Rc<Vec<Note>>) -> Self {
        let mut by_place: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, note) in notes.iter().enumerate().filter(|it| it.1.standing == "open") {
            by_place.entry(note.place.clone()).or_default().push(at);
        }
        Self { notes, by_place: Rc::new(by_place), is_there: true, ..self.clone() }
    }

    /// The same with another reading.
    pub fn with_reading(&self, reading: Rc<Reading>) -> Self {
        Self { reading: Some(reading), ..self.clone() }
    }

    /// The same where no desk is to be had.
    pub fn gone(&self) -> Self {
        Self { is_gone: true, ..self.clone() }
    }

    /// The questions shown beside a field.
    pub fn beside(&self, at: At, field: &str) -> Vec<Note> {
        let found = self.by_place.get(&at.written(field)).into_iter().flatten();
        found.take(BESIDE).map(|it| self.notes[*it].clone()).collect()
    }
}

/// What the desk said last.
#[hook]
pub fn use_advice() -> Advice {
    use_context::<Advice>().unwrap_or_default()
}
