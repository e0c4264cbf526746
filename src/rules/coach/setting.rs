//! Dates and limits that rules look at. The pure floors have no clock: they are handed in.

use chrono::NaiveDate;

use crate::domain::CaseFile;
use crate::domain::calendar::Calendar;

/// Dates and limits. A rule that needs one that is not there stays silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Today.
    pub today: Option<NaiveDate>,
    /// Working days; without it no rule speaks of weekends and holidays.
    pub calendar: Option<Calendar>,
    /// The conference.
    pub conference: Option<NaiveDate>,
    /// The next review, for a child whose plan has none of its own.
    pub review: Option<NaiveDate>,
    /// The next core group.
    pub core_group: Option<NaiveDate>,
    /// More actions than this for one parent in four weeks are asked about (AC4).
    pub most_actions: usize,
    /// More outcomes than this for one child are asked about (RE8).
    pub most_outcomes: usize,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            today: None,
            calendar: None,
            conference: None,
            review: None,
            core_group: None,
            most_actions: 5,
            most_outcomes: 8,
        }
    }
}

impl Setting {
    /// What a case says of its dates, with the working days of England and Wales.
    pub fn of(case: &CaseFile) -> Self {
        Self {
            calendar: Some(Calendar::default()),
            conference: case.conference.date.date(),
            core_group: case.core_group.first_date.date(),
            ..Self::default()
        }
    }

    /// The same with the date of today.
    pub fn on(self, today: NaiveDate) -> Self {
        Self { today: Some(today), ..self }
    }

    /// The day a plan begins to count: the conference, else today.
    pub fn begin(&self) -> Option<NaiveDate> {
        self.conference.or(self.today)
    }
}
