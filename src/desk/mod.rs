//! PURE. The desk beside the page: it follows the case piece by piece and says what it sees.
//!
//! It is a module of its own in a worker, loaded after the first page. So no check can hold up a
//! key, and what it is made of costs no first visit anything.

pub mod history;
pub mod local;
mod notes;
mod papers;
mod reading;
pub mod review;

use std::cell::OnceCell;

use chrono::NaiveDate;

use crate::domain::edit::{At, Edit};
use crate::domain::setting::ConferenceKind;
use crate::domain::{CaseFile, Id, Options, Value, from_iso};
use crate::export::pieces::Changes;
use crate::rules::coach::{Coach, Finding, Setting};
use crate::rules::glossary::Glossary;
use crate::rules::timetable::{self, Area, Event, KnownDates, at_hand, calendar_of, timetable};
use crate::session::advice::{Reading, Term, Update};
use crate::text::Words;
use history::Standing;
use local::Marks;
use notes::Notes;

pub use papers::File;

/// So often the rules are tried out: browsers make fast code of what was run some thousand times.
const WARM_ROUNDS: usize = 30;

/// A field of each sort that rules read.
const WARM: &[(&str, &str)] = &[
    ("children", "name"),
    ("adults", "name"),
    ("outcomes", "statement"),
    ("outcomes", "measure"),
    ("actions", "what"),
    ("actions", "owner_name"),
    ("contingencies", "sign"),
    ("contingencies", "first_step"),
    ("contingencies", "then"),
    ("risks", "what"),
    ("chronology", "what"),
    ("statements", "text"),
];

/// One desk, for one draft.
pub struct Desk {
    case: CaseFile,
    today: Option<NaiveDate>,
    area: Option<Area>,
    glossary: Option<Glossary>,
    coach: Coach,
    found: Vec<Finding>,
    notes: Notes,
    words: Words,
    standing: Standing,
    /// The general arrangements of England and of Wales, once they were read.
    general: [OnceCell<Area>; 2],
    marks: Marks,
}

impl Desk {
    /// A desk for a draft of which nothing is known yet. `today` is as `2026-11-24`; `area` the
    /// arrangements that the draft follows: the id of those that come with the app, or the text of
    /// another file; `glossary` the text of a partnership's own glossary, or empty.
    pub fn new(today: &str, area: &str, glossary: &str) -> Self {
        let area = at_hand(area).ok();
        let term = |key: &str| area.as_ref()?.term(timetable::Term::from_key(key)?);
        Self {
            case: CaseFile::default(),
            today: from_iso(today),
            words: Words::coach().with_terms(term),
            glossary: Glossary::english().with(glossary).ok(),
            coach: Coach::new(),
            found: Vec::new(),
            notes: Notes::default(),
            standing: Standing::default(),
            general: Default::default(),
            marks: Marks::default(),
            area,
        }
    }

    /// Reads the explanations of the glossary by every rule, while nobody waits: then the lists of
    /// words are built, and the browser has made fast code of the rules, before the first look.
    /// Building the lists alone costs more than reading a page.
    pub fn warm(&self) {
        let mut case = CaseFile::default();
        for (at, entry) in self.glossary().entries().iter().enumerate() {
            let (part, field) = WARM[at % WARM.len()];
            let text = format!("Mum to engage: {}. [name]", entry.plain().unwrap_or_default());
            let row = At::row(part, Id(1 + at as u64));
            case.apply(Edit::Add(row, vec![(field, Value::Text(text))]));
        }
        for _ in 0..WARM_ROUNDS {
            Coach::new().check(&case, &Setting::of(&case));
        }
    }

    /// Follows a change of the case.
    ///
    /// # Errors
    ///
    /// What does not fit; the page then begins anew with a new desk.
    pub fn follow(&mut self, changes: &Changes) -> Result<(), String> {
        self.standing.change();
        changes.apply(&mut self.case)
    }

    /// The case as far as it was followed.
    pub fn case(&self) -> &CaseFile {
        &self.case
    }

    /// What changed in the coach's questions since the last look.
    pub fn look(&mut self) -> Update {
        self.check();
        self.tell()
    }

    /// Runs the rules over what changed. [`Desk::tell`] says what came of it; they are apart so
    /// that each can be timed.
    pub fn check(&mut self) {
        let setting = self.setting();
        self.found = self.coach.check(&self.case, &setting);
    }

    /// What changed in the questions by the last check, in words.
    pub fn tell(&mut self) -> Update {
        let found = std::mem::take(&mut self.found);
        self.notes.update(&self.case, found, &self.words)
    }

    /// The dates the rules count by: those of the case, and where it has none yet, the last days
    /// that the area's arrangements leave.
    fn setting(&self) -> Setting {
        let calendar = calendar_of(&self.case);
        let mut setting = Setting { calendar: Some(calendar.clone()), ..Setting::of(&self.case) };
        setting.today = self.today;
        if let Some(area) = &self.area {
            let known = KnownDates::of(&self.case);
            let kind = self.case.about.kind.0.unwrap_or(ConferenceKind::Initial);
            let due = timetable(area, &known, kind, &calendar);
            let last = |event: Event| {
                let row = due.iter().find(|it| it.row.sets == Some(event));
                row.and_then(|it| it.safe.as_ref()).map(|it| it.at.date)
            };
            setting.review = setting.review.or_else(|| last(Event::Review));
            setting.core_group = setting.core_group.or_else(|| last(Event::CoreGroup));
        }
        setting
    }

    /// How what was written reads, and the terms in it.
    pub fn reading(&self) -> Reading {
        reading::of(&self.case, self.glossary())
    }

    /// The terms of the field in plain words: all that are explained, in alphabetical order.
    pub fn terms(&self) -> Vec<Term> {
        let explained =
            self.glossary().entries().iter().filter_map(|it| {
                Some(Term { term: it.term.clone(), plain: it.plain()?.to_owned() })
            });
        let mut all: Vec<Term> = explained.collect();
        all.sort_by_key(|it| it.term.to_lowercase());
        all
    }

    /// What is wrong with a partnership's own glossary, in sentences; nothing when it can be used.
    pub fn problems(&self, glossary: &str) -> Vec<String> {
        let problems = Glossary::english().with(glossary).err().unwrap_or_default();
        problems.iter().map(|it| self.words.said(&it.say())).collect()
    }

    fn glossary(&self) -> &Glossary {
        self.glossary.as_ref().unwrap_or_else(|| Glossary::english())
    }
}
