//! PURE. The desk beside the page: it follows the case piece by piece and says what it sees.
//!
//! It is a module of its own in a worker, loaded after the first page. So no check can hold up a
//! key, and what it is made of costs no first visit anything.

mod reading;

use chrono::NaiveDate;

use crate::domain::{CaseFile, from_iso};
use crate::export::pieces::Changes;
use crate::rules::timetable::Area;
use crate::session::advice::Reading;

/// One desk, for one draft.
pub struct Desk {
    case: CaseFile,
    today: Option<NaiveDate>,
    area: Option<Area>,
}

impl Desk {
    /// A desk for a draft of which nothing is known yet. `today` is as `2026-11-24`; `area` the
    /// text of the file of arrangements that the draft follows.
    pub fn new(today: &str, area: &str) -> Self {
        Self { case: CaseFile::default(), today: from_iso(today), area: Area::read(area).ok() }
    }

    /// Follows a change of the case.
    ///
    /// # Errors
    ///
    /// What does not fit; the page then begins anew with a new desk.
    pub fn follow(&mut self, changes: &Changes) -> Result<(), String> {
        changes.apply(&mut self.case)
    }

    /// The coach's questions.
    pub fn notes(&mut self) -> Vec<crate::session::advice::Note> {
        let _ = (&self.today, &self.area);
        Vec::new()
    }

    /// How what was written reads, and the terms in it.
    pub fn reading(&self) -> Reading {
        reading::of(&self.case)
    }
}
