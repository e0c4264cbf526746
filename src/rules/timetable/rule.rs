//! A timescale as a rule: what is counted, from what, which way, and how.

use chrono::NaiveTime;

use super::known::Anchor;
use crate::options;

options! {
    /// What is counted, as the source writes it. Its words are `timetable-unit-<key>`, where
    /// spaces are dashes.
    pub enum Unit = "unit" {
        /// Minutes.
        Minutes = "minutes",
        /// Hours by the clock.
        Hours = "hours",
        /// Hours of working days, 24 of each.
        WorkingHours = "working hours",
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working days",
        /// Weeks.
        Weeks = "weeks",
        /// Calendar months.
        Months = "months",
        /// Weeks of a pregnancy, from its reckoned beginning.
        PregnancyWeeks = "pregnancy weeks",
    }
}

options! {
    /// How the ends of a period count.
    pub enum Counting = "counting" {
        /// The anchor is day 0.
        Exclusive = "exclusive",
        /// The anchor is day 1.
        FromAndIncluding = "from-and-including",
        /// Neither end counts: so many whole days between.
        Clear = "clear",
    }
}

options! {
    /// How firmly the number holds. Its words are `timetable-bound-<key>`.
    pub enum Bound = "bound" {
        /// No less than this: before an anchor a last day, after it a first one.
        AtLeast = "at-least",
        /// No more than this: after an anchor a last day, before it a first one.
        AtMost = "at-most",
        /// On that day.
        Exactly = "exactly",
        /// On the day of the anchor, or so many days from it.
        On = "on",
        /// Again and again, with no longer gap.
        Every = "every",
        /// A first day.
        NotBefore = "not-before",
        /// A last day.
        NotAfter = "not-after",
        /// A first day where the source only says "not straight after".
        NotImmediately = "not-immediately",
    }
}

options! {
    /// What becomes of a day that is no working day.
    pub enum Rolls = "rolls" {
        /// The last working day before it.
        Earlier = "earlier",
        /// The first working day after it.
        Later = "later",
        /// It stays.
        Stays = "stays",
    }
}

options! {
    /// Which way to count.
    pub enum Direction = "direction" {
        /// Back from the anchor.
        Before = "before",
        /// On from the anchor.
        After = "after",
    }
}

/// One stretch of a period: "48 hours" of "48 hours and then 2 working days".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// How the ends count.
    pub counting: Counting,
}

/// A counted period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What it is counted from.
    pub anchor: Anchor,
    /// Which way.
    pub direction: Direction,
    /// How far, stretch by stretch; never empty.
    pub steps: Vec<Step>,
    /// How firmly.
    pub bound: Bound,
    /// What becomes of a day that is no working day.
    pub rolls: Rolls,
    /// By this time of the day, where the source names one.
    pub at: Option<NaiveTime>,
}

/// Words that no date can be counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    /// Why not.
    pub reason: String,
    /// Before or after what, where the source says so much.
    pub anchor: Option<(Direction, Anchor)>,
}

/// When something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One counted period.
    Count(Counted),
    /// The soonest of several.
    SoonerOf(Vec<Rule>),
    /// The latest of several.
    LaterOf(Vec<Rule>),
    /// All of them: a window from the last first day to the first last day.
    AllOf(Vec<Rule>),
    /// Every nth time that another row falls due: its id.
    EveryNth(u16, String),
    /// Not to be computed.
    WordsOnly(Plain),
}

impl Rule {
    /// What the rule counts from, in the order written.
    pub fn anchors(&self) -> Vec<&Anchor> {
        match self {
            Rule::Count(it) => vec![&it.anchor],
            Rule::SoonerOf(all) | Rule::LaterOf(all) | Rule::AllOf(all) => {
                all.iter().flat_map(Rule::anchors).collect()
            }
            Rule::EveryNth(..) => Vec::new(),
            Rule::WordsOnly(plain) => plain.anchor.iter().map(|it| &it.1).collect(),
        }
    }

    /// The rows whose rule this one repeats.
    pub fn repeats(&self) -> Vec<&str> {
        match self {
            Rule::SoonerOf(all) | Rule::LaterOf(all) | Rule::AllOf(all) => {
                all.iter().flat_map(Rule::repeats).collect()
            }
            Rule::EveryNth(_, row) => vec![row],
            Rule::Count(_) | Rule::WordsOnly(_) => Vec::new(),
        }
    }
}
