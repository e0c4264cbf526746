//! What the agency knows: involvement, records checked, contact, chronology, strengths and worries.

use crate::domain::common::{Audience, Basis, Period, Sensitive, YesNo};
use crate::domain::link::{Adults, Children, Events, People};
use crate::domain::{Answer, Choice, Choices, Line, Links, Mark, Prose, Rows, TypedDate, When};
use crate::{options, record, row};

record! {
    /// The agency's involvement with the family (Appendix 1).
    pub struct Involvement = "involvement" {
        /// Since when.
        started: When,
        /// Until when.
        ended: When,
        /// Still going on?
        ongoing: Choice<YesNo>,
        /// What was offered and used.
        services: Answer,
        /// What difference it made to the children.
        difference: Answer,
    }
}

record! {
    /// How those boxes of the form stand whose answers are lists.
    pub struct Boxes = "boxes" {
        /// The chronology.
        chronology: Mark,
        /// Child's developmental needs, risk factors.
        development_worry: Mark,
        /// Child's developmental needs, protective factors.
        development_strength: Mark,
        /// Parenting capacity, risk factors.
        parenting_worry: Mark,
        /// Parenting capacity, protective factors.
        parenting_strength: Mark,
        /// Family and environment, risk factors.
        family_worry: Mark,
        /// Family and environment, protective factors.
        family_strength: Mark,
        /// What needs to change.
        changes: Mark,
        /// What the agency can contribute.
        contributions: Mark,
    }
}

row! {
    /// A record that was looked through (S0: evidence that records were checked).
    pub struct RecordCheck = "record_check" {
        /// Which record.
        record: Line,
        /// It covers from.
        covers_from: When,
        /// It covers to.
        covers_to: When,
        /// Who looked.
        checked_by: Line,
        /// When they looked.
        checked_on: TypedDate,
        /// What could not be seen.
        gaps: Prose,
    }
}

row! {
    /// Contact with one child (S0: how often, and when last seen). Its id is the child's.
    pub struct Contact = "contact" {
        /// Last seen.
        last_seen: TypedDate,
        /// By whom.
        seen_by: Line,
        /// Where.
        seen_where: Line,
        /// Last seen alone.
        last_seen_alone: TypedDate,
        /// How often the child is seen.
        how_often: Line,
        /// Contacts that were missed.
        missed: Prose,
    }
}

options! {
    /// What an event is about: for patterns and filters.
    pub enum EventKind = "event_kind" {
        /// An injury.
        Injury = "injury",
        /// An incident of domestic abuse.
        DomesticAbuse = "domestic_abuse",
        /// An appointment the child was not brought to.
        MissedAppointment = "missed_appointment",
        /// A health check.
        HealthCheck = "health_check",
        /// Hospital, also the emergency department.
        Hospital = "hospital",
        /// Mental health.
        MentalHealth = "mental_health",
        /// Alcohol or drugs.
        Substances = "substances",
        /// Attendance at school or nursery.
        Attendance = "attendance",
        /// Housing.
        Housing = "housing",
        /// Police.
        Police = "police",
        /// A referral.
        Referral = "referral",
        /// Something the child said.
        ChildsWords = "childs_words",
        /// A change for the better.
        Positive = "positive",
        /// Another event.
        Other = "other",
    }
}

options! {
    /// Where knowledge of an event comes from.
    pub enum SourceType = "source_type" {
        /// The agency's own record.
        OwnRecord = "own_record",
        /// Seen by the author.
        SeenByAuthor = "seen_by_author",
        /// Another agency.
        OtherAgency = "other_agency",
        /// The child said so.
        ChildSaid = "child_said",
        /// A parent said so.
        ParentSaid = "parent_said",
        /// Somebody else said so.
        ThirdParty = "third_party",
    }
}

options! {
    /// Where an event is used.
    pub enum UseIn = "use_in" {
        /// In the report.
        Report = "report",
        /// As a reason in the plan.
        Plan = "plan",
    }
}

row! {
    /// One entry of the chronology.
    pub struct Event = "event" {
        /// When.
        when: When,
        /// What happened.
        what: Prose,
        /// Fact, observation, allegation or opinion.
        basis: Choice<Basis>,
        /// The source: the record or the person.
        source: Line,
        /// What sort of source.
        source_type: Choice<SourceType>,
        /// Which children it concerns.
        children: Links<Children>,
        /// Who was there.
        present: Links<People>,
        /// What sort of event.
        kind: Choice<EventKind>,
        /// What it meant for the child.
        impact: Prose,
        /// What was done.
        response: Prose,
        /// Recent or historical.
        period: Choice<Period>,
        /// Where it is used.
        use_in: Choices<UseIn>,
        /// What in it is usually kept back.
        sensitive: Choices<Sensitive>,
        /// Who may see it.
        audience: Choice<Audience>,
        /// Who must not, by name.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}

options! {
    /// The three domains of Appendix 1.
    pub enum Domain = "domain" {
        /// The child's developmental needs.
        Development = "development",
        /// Parenting capacity.
        Parenting = "parenting",
        /// Family and environment.
        Family = "family",
    }
}

options! {
    /// Worry or strength.
    pub enum Valence = "valence" {
        /// A factor of risk.
        Worry = "worry",
        /// A protective factor.
        Strength = "strength",
    }
}

options! {
    /// How an allegation stands.
    pub enum AllegationStatus = "allegation_status" {
        /// Admitted.
        Admitted = "admitted",
        /// Denied.
        Denied = "denied",
        /// Being looked into.
        UnderEnquiry = "under_enquiry",
        /// Proved.
        Proven = "proven",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

row! {
    /// A worry or a strength, in a sentence.
    pub struct Statement = "statement" {
        /// Its domain.
        domain: Choice<Domain>,
        /// Worry or strength.
        valence: Choice<Valence>,
        /// The sentence.
        text: Prose,
        /// Fact, observation, allegation or opinion.
        basis: Choice<Basis>,
        /// The source: the record or the person.
        source: Line,
        /// For an opinion: why, and what makes the author able to say so.
        because: Prose,
        /// For an allegation: who said so.
        alleged_by: Line,
        /// When they said so.
        alleged_when: When,
        /// How it stands.
        allegation_status: Choice<AllegationStatus>,
        /// Which children it concerns.
        children: Links<Children>,
        /// Which adults it concerns.
        adults: Links<Adults>,
        /// What it means for the child.
        impact: Prose,
        /// Now or in the past.
        period: Choice<Period>,
        /// Is it serious?
        serious: Choice<YesNo>,
        /// Entries of the chronology that show it.
        events: Links<Events>,
        /// What in it is usually kept back.
        sensitive: Choices<Sensitive>,
        /// Who may see it.
        audience: Choice<Audience>,
        /// Who must not, by name.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}

/// Places in the list, in date order: what is not read as a date comes last.
pub fn in_order(events: &Rows<Event>, newest_first: bool) -> Vec<usize> {
    in_order_of(events, newest_first, |_| true)
}

/// The same; whoever may not know the date of an event gets it among those without one, or its
/// place would tell.
pub fn in_order_of(
    events: &Rows<Event>,
    newest_first: bool,
    may_date: impl Fn(&Event) -> bool,
) -> Vec<usize> {
    let spans = events.iter().map(|it| it.when.read().filter(|_| may_date(it)));
    let mut places: Vec<_> = spans.enumerate().map(|(at, span)| (span, at)).collect();
    places.sort_by_key(|(span, at)| (span.map(|it| (it.first, it.last)), *at));
    let unread = places.iter().take_while(|it| it.0.is_none()).count();
    let mut order: Vec<usize> = places.split_off(unread).into_iter().map(|it| it.1).collect();
    if newest_first {
        order.reverse();
    }
    order.extend(places.into_iter().map(|it| it.1));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    #[test]
    fn events_are_in_date_order_and_what_is_no_date_comes_last() {
        let when = ["2024", "soon", "3 March 2024", "about June 2019"];
        let events: Rows<Event> = (1..)
            .zip(when)
            .map(|(id, when)| Event { id: Id(id), when: When(when.to_owned()), ..Event::default() })
            .collect();
        assert_eq!(in_order(&events, false), [3, 0, 2, 1]);
        assert_eq!(in_order(&events, true), [2, 0, 3, 1]);
    }
}
