//! The dates known so far, by event.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::calendar::{Moment, read_time};
use crate::domain::people::Standing;
use crate::domain::setting::ConferenceKind;
use crate::domain::{CaseFile, Options, TypedDate};

crate::options! {
    /// Something that happens on a day and that deadlines are counted from. Its words are
    /// `timetable-event-<key>`.
    pub enum Event = "event" {
        /// A referral is made.
        Referral = "referral",
        /// The strategy discussion at which section 47 enquiries began (K1).
        StrategyDiscussion = "strategy-discussion",
        /// Section 47 enquiries begin; the strategy discussion where no other day is known.
        EnquiriesBegin = "enquiries-begin",
        /// The decision to hold a conference (G1, D1).
        DecisionToConvene = "decision-to-convene",
        /// The conference this case is about.
        Conference = "conference",
        /// The conference before it.
        PreviousConference = "previous-conference",
        /// The decision of the conference; the conference where no other day is known.
        Decision = "decision",
        /// The first core group after the conference; of a review, the last one known.
        CoreGroup = "core-group",
        /// The next review conference.
        Review = "review",
        /// The authority is told that a family with a plan has moved in.
        NotifiedOfMove = "notified-of-move",
        /// The expected date of birth.
        ExpectedBirth = "expected-birth",
        /// The birth.
        Birth = "birth",
        /// The last visit to the child.
        Visit = "visit",
        /// A written concern of the Chair is issued (K12).
        ConcernIssued = "concern-issued",
    }
}

/// What a period is counted from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// An event every area knows.
    Event(Event),
    /// An event of the area's own: its id.
    Own(String),
    /// The date of another row: its id. Written `row:G7`.
    Row(String),
}

/// The dates known so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownDates {
    dates: BTreeMap<Anchor, Moment>,
    /// Events whose boxes hold something that is no date.
    pub unreadable: Vec<Event>,
    /// Is there a time of the conference that cannot be read?
    pub time_unreadable: bool,
    /// Today, for what is past and what is next; the pure floors have no clock.
    pub today: Option<NaiveDate>,
}

impl KnownDates {
    /// What a case knows. Of several expected babies the first counts.
    pub fn of(case: &CaseFile) -> Self {
        let mut known = Self::default();
        let conference = &case.conference;
        let time = read_time(conference.time.read());
        known.time_unreadable = time.is_none() && !conference.time.is_blank();
        known.take(Event::Conference, &conference.date);
        if let Some(day) = known.dates.get_mut(&Anchor::Event(Event::Conference)) {
            day.time = time;
        }
        known.take(Event::StrategyDiscussion, &conference.strategy_date);
        known.take(Event::DecisionToConvene, &conference.decision_date);
        known.take(Event::PreviousConference, &conference.previous_date);
        known.take(Event::Referral, &conference.referral_date);
        known.take(Event::NotifiedOfMove, &conference.notified_date);
        known.take(Event::ConcernIssued, &conference.concern_date);
        // The child not seen for longest says when the next visit is due.
        for contact in case.contacts.iter() {
            known.take_first(Event::Visit, &contact.last_seen);
        }
        let is_review = case.about.kind.is(ConferenceKind::Review);
        let meetings = case.meetings.iter().map(|it| &it.date);
        let last_meeting = meetings.max_by_key(|it| it.date());
        match last_meeting.filter(|_| is_review) {
            Some(last) => known.take(Event::CoreGroup, last),
            None => known.take(Event::CoreGroup, &case.core_group.first_date),
        }
        for plan in case.plans.iter() {
            known.take_first(Event::Review, &plan.first_review);
        }
        // At a review the plan's first review may be this very one, not the next.
        let days = |event| known.event(event).map(|it| it.date);
        if is_review && days(Event::Review) <= days(Event::Conference) {
            known.dates.remove(&Anchor::Event(Event::Review));
        }
        for child in case.children.iter() {
            if child.is_expected() && !child.standing.is(Standing::Household) {
                known.take_first(Event::ExpectedBirth, &child.edd);
            } else if case.about.kind.is(ConferenceKind::PreBirth) && child.edd.date().is_some() {
                // Expected when the draft was begun, and born since.
                known.take_first(Event::Birth, &child.dob);
            }
        }
        known
    }

    /// The same with today's date.
    pub fn on(mut self, today: NaiveDate) -> Self {
        self.today = Some(today);
        self
    }

    /// Sets an event's date.
    pub fn set(&mut self, anchor: Anchor, at: impl Into<Moment>) {
        self.dates.insert(anchor, at.into());
    }

    /// The same with an event's date.
    pub fn with(mut self, event: Event, at: impl Into<Moment>) -> Self {
        self.set(Anchor::Event(event), at);
        self
    }

    /// When an event is, if that is known; an event that is part of another has its date.
    pub fn get(&self, anchor: &Anchor) -> Option<Moment> {
        self.dates.get(anchor).or_else(|| self.dates.get(&anchor.part_of()?)).copied()
    }

    /// When an event is, if that is known.
    pub fn event(&self, event: Event) -> Option<Moment> {
        self.get(&Anchor::Event(event))
    }

    fn take(&mut self, event: Event, typed: &TypedDate) {
        match typed.date() {
            Some(date) => self.set(Anchor::Event(event), date),
            None if typed.is_blank() || self.unreadable.contains(&event) => {}
            None => self.unreadable.push(event),
        }
    }

    fn take_first(&mut self, event: Event, typed: &TypedDate) {
        let before = self.event(event);
        if before.is_none_or(|it| typed.date().is_none_or(|new| new < it.date)) {
            self.take(event, typed);
        }
    }
}

impl Anchor {
    /// The event this one is a part of, whose date it has while none of its own is known.
    pub(super) fn part_of(&self) -> Option<Anchor> {
        match self {
            Anchor::Event(Event::EnquiriesBegin) => Some(Event::StrategyDiscussion),
            Anchor::Event(Event::Decision) => Some(Event::Conference),
            _ => None,
        }
        .map(Anchor::Event)
    }

    /// The anchor as a file writes it.
    pub fn written(&self) -> String {
        match self {
            Anchor::Event(event) => event.key().to_owned(),
            Anchor::Own(id) => id.clone(),
            Anchor::Row(id) => format!("row:{id}"),
        }
    }
}
