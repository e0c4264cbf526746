//! One row of an area's timescales: what must happen, by whom, and when.

use super::rule::{Rolls, Rule, Unit};
use super::{Counting, Event};
use crate::domain::setting::ConferenceKind;
use crate::options;

options! {
    /// Which meetings a row is about.
    pub enum AppliesTo = "applies-to" {
        /// Initial conferences.
        Initial = "initial",
        /// Review conferences.
        Review = "review",
        /// Conferences before a baby is born.
        PreBirth = "pre-birth",
        /// Conferences after a family with a plan moves in.
        TransferIn = "transfer-in",
        /// Core groups, whatever conference they follow.
        CoreGroup = "core-group",
        /// Every conference.
        Any = "any",
    }
}

options! {
    /// On what outcome a row depends.
    pub enum Condition = "condition" {
        /// On none.
        Always = "always",
        /// Only when there is a child protection plan (Wales: the name is on the register).
        Plan = "plan",
        /// Only when there is none, or it ends.
        NoPlan = "no-plan",
    }
}

options! {
    /// Who acts, or to whom something goes: roles, never people. Its words are
    /// `timetable-party-<key>`.
    pub enum Party = "party" {
        /// Whoever writes a report.
        Author = "author",
        /// Every agency that is invited or took part in the enquiries.
        Agencies = "agencies",
        /// The social worker who leads.
        SocialWorker = "social-worker",
        /// The conference chair.
        Chair = "chair",
        /// The unit or service that arranges conferences.
        Unit = "unit",
        /// Everybody at the conference.
        Attendees = "attendees",
        /// Everybody invited.
        Invited = "invited",
        /// The core group.
        CoreGroup = "core-group",
        /// Each member of the core group.
        CoreGroupMember = "core-group-member",
        /// The family.
        Family = "family",
        /// Parents and carers.
        Parents = "parents",
        /// The child or young person.
        Child = "child",
        /// Whoever goes instead.
        Substitute = "substitute",
        /// The manager or named safeguarding professional.
        Manager = "manager",
        /// Colleagues of the same agency.
        Colleagues = "colleagues",
        /// The authority the family moves to.
        ReceivingAuthority = "receiving-authority",
    }
}

options! {
    /// What a row is in the order share, correct, send (domain.md 1.3 item 4).
    pub enum Stage = "stage" {
        /// The family sees the report.
        Share = "share",
        /// The report goes to the Chair.
        Send = "send",
    }
}

options! {
    /// Readings so common that their reasons are in the catalogue: `timetable-reading-<key>`.
    pub enum Why = "reading" {
        /// Whole working days between, neither end counted.
        ClearWorkingDays = "clear-working-days",
        /// Working days, counted back or on.
        WorkingDays = "working-days",
        /// Whole calendar days between.
        ClearDays = "clear-days",
        /// Calendar days.
        Days = "days",
        /// Hours of working days.
        WorkingHours = "working-hours",
        /// Hours by the clock.
        Hours = "hours",
        /// Before a weekend or holiday on which it would fall.
        BeforeWeekend = "before-weekend",
        /// The first day counts.
        FromAndIncluding = "from-and-including",
        /// The first day does not count.
        Exclusive = "exclusive",
    }
}

impl Why {
    /// What the reading changes of the rule as written: unit, counting, rolls.
    pub fn changes(self) -> (Option<Unit>, Option<Counting>, Option<Rolls>) {
        use Counting::{Clear, Exclusive, FromAndIncluding};
        match self {
            Why::ClearWorkingDays => (Some(Unit::WorkingDays), Some(Clear), None),
            Why::WorkingDays => (Some(Unit::WorkingDays), Some(Exclusive), None),
            Why::ClearDays => (Some(Unit::Days), Some(Clear), None),
            Why::Days => (Some(Unit::Days), Some(Exclusive), None),
            Why::WorkingHours => (Some(Unit::WorkingHours), None, None),
            Why::Hours => (Some(Unit::Hours), None, None),
            Why::BeforeWeekend => (None, None, Some(Rolls::Earlier)),
            Why::FromAndIncluding => (None, Some(FromAndIncluding), None),
            Why::Exclusive => (None, Some(Exclusive), None),
        }
    }
}

/// Why a reading is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One of the common reasons.
    Common(Why),
    /// A reason in words.
    Words(String),
}

/// A condition in words under which something else holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// When.
    pub condition: String,
    /// What holds then.
    pub then: String,
}

/// When a row is due at some meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// At which.
    pub applies_to: Vec<AppliesTo>,
    /// The rule as the source writes it.
    pub rule: Rule,
    /// Ways to read it, safest first; empty where it can be read in one way only.
    pub readings: Vec<(Reading, Rule)>,
}

/// One row of an area's timescales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id in the file: `G1`.
    pub id: String,
    /// What must happen, in our words.
    pub what: String,
    /// Who acts.
    pub who: Vec<Party>,
    /// To whom it goes.
    pub to: Vec<Party>,
    /// On what outcome it depends.
    pub condition: Condition,
    /// When, for each sort of meeting; never empty.
    pub cases: Vec<Case>,
    /// The event whose last day this is: while its date is not known, this one stands in.
    pub sets: Option<Event>,
    /// Its place in the order share, correct, send.
    pub stages: Vec<Stage>,
    /// Exceptions.
    pub exceptions: Vec<Exception>,
    /// The place in the source.
    pub source: String,
    /// What else a reader should know.
    pub note: Option<String>,
}

impl AppliesTo {
    /// Does it hold at this kind of conference?
    pub fn covers(self, kind: ConferenceKind) -> bool {
        match self {
            AppliesTo::Any | AppliesTo::CoreGroup => true,
            AppliesTo::Initial => kind == ConferenceKind::Initial,
            AppliesTo::Review => kind == ConferenceKind::Review,
            AppliesTo::PreBirth => kind == ConferenceKind::PreBirth,
            AppliesTo::TransferIn => kind == ConferenceKind::TransferIn,
        }
    }
}

impl Row {
    /// What holds at this kind of conference; `None` when the row says nothing of it.
    ///
    /// A conference of another kind has what holds for initial and review conferences alike.
    pub fn case(&self, kind: ConferenceKind) -> Option<&Case> {
        let covers = |it: &Case, kind| it.applies_to.iter().any(|to| to.covers(kind));
        let of = |kind| self.cases.iter().find(|it| covers(it, kind));
        if kind != ConferenceKind::Other {
            return of(kind);
        }
        let first = of(ConferenceKind::Initial)?;
        covers(first, ConferenceKind::Review).then_some(first)
    }
}
