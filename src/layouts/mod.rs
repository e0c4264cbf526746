//! PURE. The documents of a conference, each from the same case: one entry, several layouts.
//!
//! A layout makes a `Doc<String>` out of a [`Source`], which gives it only what the circle it is for
//! may see. The papers for the Chair are made here as well (`chair`); copies for the family are not
//! (`family`).

mod blank_form;
mod chair;
mod circle;
mod copy_text;
mod drawn;
mod group;
mod known;
mod marks;
mod people;
pub mod pictures;
mod plan;
mod plan_page;
mod report;
mod roles;
mod source;
mod spoken;
mod why;
mod worries;

use crate::document::Doc;

pub use chair::open_remarks;
pub use circle::{Sees, Sight};
pub use copy_text::BoxText;
pub use source::{Source, Stage};
pub use why::{Circle, Why};

/// A document that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// The multi-agency report, in the order of S1's Appendix 1.
    Report,
    /// Worried, working well, needs to change.
    Worries,
    /// The grid of safety and wellbeing.
    Grid,
    /// The outline plan.
    Plan,
    /// The plan on a page.
    PlanPage,
    /// The chronology alone.
    Chronology,
    /// The two-minute summary to say aloud.
    Spoken,
    /// The blank form with guidance.
    Blank,
}

impl Layout {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Layout; 8] = [
        Layout::Report,
        Layout::Worries,
        Layout::Grid,
        Layout::Plan,
        Layout::PlanPage,
        Layout::Chronology,
        Layout::Spoken,
        Layout::Blank,
    ];

    /// Its name in addresses, file names and the keys of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Layout::Report => "report",
            Layout::Worries => "worries",
            Layout::Grid => "grid",
            Layout::Plan => "plan",
            Layout::PlanPage => "plan-page",
            Layout::Chronology => "chronology",
            Layout::Spoken => "spoken",
            Layout::Blank => "blank",
        }
    }

    /// The layout of this name.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    /// For whom it can be made.
    pub fn circles(self) -> &'static [Circle] {
        match self {
            Layout::Spoken => &[Circle::Author],
            Layout::Blank => &[Circle::Everybody],
            _ => &Circle::OF_REPORTS,
        }
    }

    /// Makes it.
    pub fn make(self, source: &Source<'_>) -> Doc<String> {
        match self {
            Layout::Report => source.report(),
            Layout::Worries => source.worries(),
            Layout::Grid => source.grid(),
            Layout::Plan => source.plan(),
            Layout::PlanPage => source.plan_page(),
            Layout::Chronology => source.chronology(),
            Layout::Spoken => source.spoken(),
            Layout::Blank => source.blank_form(),
        }
    }
}
