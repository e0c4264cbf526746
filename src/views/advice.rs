//! What the desk said so far, for the fields it is about.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use js_sys::Array;
use yew::prelude::*;

use crate::domain::edit::At;
use crate::rules::coach::standing::MOST_BESIDE;
use crate::session::advice::{Note, Reading, RuleWords, Update};
use crate::views::parts::told::Told;

/// A question with the words of its rule.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question.
    pub note: Rc<Note>,
    /// The words of its rule.
    pub rule: Rc<RuleWords>,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.note, &other.note) && Rc::ptr_eq(&self.rule, &other.rule)
    }
}

/// What the desk tells a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Under which key.
    pub which: String,
    /// What it tells.
    pub told: Told,
    /// The number of the question.
    pub number: String,
}

/// Texts that the desk handed over: what sort of answer it is, then what belongs to that. A file of a
/// long report is large, so they stay in the browser's memory until one of them is read.
#[derive(Debug, PartialEq)]
pub struct Handed(pub Array);

impl Handed {
    /// One of the texts; empty where there is none.
    pub fn text(&self, at: u32) -> String {
        self.0.get(at).as_string().unwrap_or_default()
    }

    /// All texts.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        (0..self.0.length()).map(|at| self.text(at))
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.0.length()
    }
}

/// What the desk said so far. Two are equal when they are one.
#[derive(Clone, Default)]
pub struct Advice {
    notes: Rc<BTreeMap<(u32, u32), Rc<Note>>>,
    rules: Rc<HashMap<String, Rc<RuleWords>>>,
    by_place: Rc<HashMap<String, Vec<Rc<Note>>>>,
    /// How what was written reads, once that was asked for.
    pub reading: Option<Rc<Reading>>,
    /// The terms of the field, once they were asked for.
    pub terms: Option<Rc<Reading>>,
    /// What is wrong with a glossary that was tried, once one was.
    pub tried: Option<Rc<Vec<String>>>,
    /// The paper that was asked for last: which, and what the desk says of it.
    pub paper: Option<Rc<Paper>>,
    /// A file that was asked for, or the answers that one holds.
    pub handed: Option<Rc<Handed>>,
    /// What the arrangements say beside the questions of pages.
    pub local: Option<Told>,
    /// Is there no desk in this browser?
    pub is_gone: bool,
    /// Was there an answer yet?
    pub is_there: bool,
}

impl PartialEq for Advice {
    fn eq(&self, other: &Self) -> bool {
        same(&self.reading, &other.reading)
            && same(&self.terms, &other.terms)
            && same(&self.tried, &other.tried)
            && same(&self.paper, &other.paper)
            && same(&self.handed, &other.handed)
            && self.local == other.local
            && Rc::ptr_eq(&self.notes, &other.notes)
            && (self.is_gone, self.is_there) == (other.is_gone, other.is_there)
    }
}

impl Advice {
    /// Which of the things handed over it is: the same file asked for again is another.
    pub fn which_handed(&self) -> usize {
        self.handed.as_ref().map_or(0, |it| Rc::as_ptr(it) as usize)
    }
}

fn same<T>(one: &Option<Rc<T>>, other: &Option<Rc<T>>) -> bool {
    match (one, other) {
        (Some(a), Some(b)) => Rc::ptr_eq(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

impl Question {
    /// Does it ask the same of the same place, as far as a reader can tell?
    pub fn is_same(&self, other: &Self) -> bool {
        let (one, two) = (&self.note.asked, &other.note.asked);
        (&one.rule, &one.place, &one.question) == (&two.rule, &two.place, &two.question)
    }
}

impl Advice {
    /// The same with what changed.
    pub fn with_notes(&self, update: Update) -> Self {
        let mut notes = (*self.notes).clone();
        if !update.gone.is_empty() {
            notes.retain(|key, _| update.gone.binary_search(&key.1).is_err());
        }
        let fresh = update.notes.into_iter().map(|it| ((it.order, it.id), Rc::new(it)));
        notes.extend(fresh);
        let mut rules = self.rules.clone();
        if !update.rules.is_empty() {
            let told = update.rules.into_iter().map(|it| (it.rule.clone(), Rc::new(it)));
            Rc::make_mut(&mut rules).extend(told);
        }
        let mut by_place: HashMap<String, Vec<Rc<Note>>> = HashMap::new();
        for note in notes.values().filter(|it| it.asked.standing == "open") {
            by_place.entry(note.asked.place.clone()).or_default().push(note.clone());
        }
        Self {
            notes: Rc::new(notes),
            rules,
            by_place: Rc::new(by_place),
            is_there: true,
            ..self.clone()
        }
    }

    /// The same where the desk begins anew.
    pub fn anew(&self) -> Self {
        let (reading, terms) = (self.reading.clone(), self.terms.clone());
        let (tried, local) = (self.tried.clone(), self.local.clone());
        Self { reading, terms, tried, local, ..Self::default() }
    }

    /// The same with another reading.
    pub fn with_reading(&self, reading: Rc<Reading>) -> Self {
        Self { reading: Some(reading), ..self.clone() }
    }

    /// The same with the terms of the field.
    pub fn with_terms(&self, terms: Rc<Reading>) -> Self {
        Self { terms: Some(terms), ..self.clone() }
    }

    /// The same with what is wrong with a glossary.
    pub fn with_tried(&self, tried: Rc<Vec<String>>) -> Self {
        Self { tried: Some(tried), ..self.clone() }
    }

    /// The same with a paper.
    pub fn with_paper(&self, paper: Paper) -> Self {
        let before = self.paper.as_ref().filter(|it| it.which == paper.which);
        // What says the same is not drawn again.
        let told = match before {
            Some(before) => paper.told.after(&before.told),
            None => paper.told,
        };
        Self { paper: Some(Rc::new(Paper { told, ..paper })), ..self.clone() }
    }

    /// The same with what the arrangements say.
    pub fn with_local(&self, local: Told) -> Self {
        Self { local: Some(local), ..self.clone() }
    }

    /// The same with something that is handed over once.
    pub fn with_handed(&self, handed: Rc<Handed>) -> Self {
        Self { handed: Some(handed), ..self.clone() }
    }

    /// The same where no desk is to be had.
    pub fn gone(&self) -> Self {
        Self { is_gone: true, paper: None, ..self.clone() }
    }

    /// The questions that stand so, the most useful first.
    pub fn standing(&self, standing: &str) -> Vec<Question> {
        let notes = self.notes.values().filter(|it| it.asked.standing == standing);
        notes.filter_map(|it| self.question(it)).collect()
    }

    /// The questions shown beside a field, the most useful first.
    pub fn beside(&self, at: At, field: &str) -> Vec<Question> {
        let found = self.by_place.get(&at.written(field)).into_iter().flatten();
        found.take(MOST_BESIDE).filter_map(|it| self.question(it)).collect()
    }

    fn question(&self, note: &Rc<Note>) -> Option<Question> {
        let rule = self.rules.get(&note.asked.rule)?.clone();
        Some(Question { note: note.clone(), rule })
    }
}

/// What the desk said so far.
#[hook]
pub fn use_advice() -> Advice {
    use_context::<Advice>().unwrap_or_default()
}
