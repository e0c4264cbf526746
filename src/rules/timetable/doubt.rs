//! What to look at again: dates out of order, too far off, beyond what the calendar knows.
//!
//! A doubt is asked about; it refuses nothing.

use chrono::{Datelike, NaiveDate};

use super::due::Deadline;
use super::known::{Anchor, Event, KnownDates};
use super::said::{Said, Say};
use crate::domain::Options;
use crate::domain::calendar::{Calendar, Closed};
use crate::domain::setting::ConferenceKind;

/// No pregnancy is longer, in days.
const TEN_MONTHS: i64 = 310;
/// Further from the conference than this, in days, a date may be a slip of the year.
const FAR: i64 = 200;

/// Something that does not look right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Bank holidays proclaimed for this year are not known to the app.
    BeyondKnownHolidays(i32),
    /// The boxes of an event hold no date.
    NoDate(Event),
    /// The time of the conference cannot be read.
    NoTime,
    /// The conference is past.
    ConferencePast(NaiveDate),
    /// The conference is on a day on which nobody works.
    ConferenceClosed(Closed),
    /// The first event is later than the second, which should follow it.
    Order(Event, Event),
    /// The event is more than half a year from the conference.
    Far(Event, NaiveDate),
    /// The expected birth is past.
    BirthPast(NaiveDate),
    /// The expected birth is more than ten months away.
    BirthFar(NaiveDate),
    /// A pre-birth conference without an expected birth.
    NoBirth,
    /// The event is later than its last day: by when it had to be.
    Late(Event, NaiveDate),
}

/// What must not come after what.
const ORDER: &[(Event, Event)] = &[
    (Event::Referral, Event::StrategyDiscussion),
    (Event::StrategyDiscussion, Event::DecisionToConvene),
    (Event::StrategyDiscussion, Event::Conference),
    (Event::DecisionToConvene, Event::Conference),
    (Event::NotifiedOfMove, Event::Conference),
    (Event::PreviousConference, Event::Conference),
    (Event::Conference, Event::Review),
];

/// Doubts about the dates themselves.
pub fn doubts(known: &KnownDates, kind: ConferenceKind, calendar: &Calendar) -> Vec<Doubt> {
    let mut all: Vec<Doubt> = known.unreadable.iter().map(|it| Doubt::NoDate(*it)).collect();
    all.extend(known.time_unreadable.then_some(Doubt::NoTime));
    let day = |event| known.event(event).map(|it| it.date);
    let conference = day(Event::Conference);
    if let Some(date) = conference {
        let past = known.today.is_some_and(|today| date < today);
        all.extend(past.then_some(Doubt::ConferencePast(date)));
        all.extend(calendar.closed(date).map(Doubt::ConferenceClosed));
        if !calendar.knows(date) {
            all.push(Doubt::BeyondKnownHolidays(date.year()));
        }
        // What led to a plan may be years before its review.
        let led_to_it: &[Event] = match kind {
            ConferenceKind::Review => &[],
            _ => &[Event::StrategyDiscussion, Event::DecisionToConvene],
        };
        for &event in led_to_it.iter().chain(&[Event::Review]) {
            let far = day(event).filter(|it| (date - *it).num_days().abs() > FAR);
            all.extend(far.map(|it| Doubt::Far(event, it)));
        }
    }
    for (first, second) in ORDER {
        if let (Some(a), Some(b)) = (day(*first), day(*second))
            && a > b
        {
            all.push(Doubt::Order(*first, *second));
        }
    }
    if kind != ConferenceKind::Review
        && let (Some(core_group), Some(conference)) = (day(Event::CoreGroup), conference)
        && core_group < conference
    {
        all.push(Doubt::Order(Event::Conference, Event::CoreGroup));
    }
    match (day(Event::ExpectedBirth), known.today) {
        (Some(birth), Some(today)) if birth < today => all.push(Doubt::BirthPast(birth)),
        (Some(birth), Some(today)) if (birth - today).num_days() > TEN_MONTHS => {
            all.push(Doubt::BirthFar(birth));
        }
        (None, _) if kind == ConferenceKind::PreBirth => all.push(Doubt::NoBirth),
        _ => {}
    }
    all
}

/// Doubts about one row.
pub(super) fn of_row(row: &Deadline, known: &KnownDates, calendar: &Calendar) -> Vec<Doubt> {
    let readings = row.safe.iter().chain(&row.lenient).map(|it| it.at.date);
    let anchors = row.anchors.iter().filter_map(|it| it.at).map(|it| it.date);
    let following = row.following.iter().map(|it| it.date);
    let unknown = readings.chain(anchors).chain(following).filter(|it| !calendar.knows(*it));
    let mut all: Vec<Doubt> =
        unknown.min().map(|it| Doubt::BeyondKnownHolidays(it.year())).into_iter().collect();
    if let (Some(event), Some(safe)) = (row.row.sets, &row.safe)
        && let Some(set) = known.get(&Anchor::Event(event))
        && set.date > safe.at.date
    {
        all.push(Doubt::Late(event, safe.at.date));
    }
    all
}

impl Doubt {
    /// The words of it.
    pub fn say(&self) -> Say {
        let event = |it: &Event| Said::Key(format!("timetable-event-{}", it.key()));
        match self {
            Doubt::BeyondKnownHolidays(year) => {
                // As a text: a year is written without a comma.
                Say::with("timetable-doubt-holidays", [("year", Said::Text(year.to_string()))])
            }
            Doubt::NoDate(it) => Say::with("timetable-doubt-no-date", [("event", event(it))]),
            Doubt::NoTime => Say::plain("timetable-doubt-no-time"),
            Doubt::ConferencePast(date) => {
                Say::with("timetable-doubt-past", [("date", (*date).into())])
            }
            Doubt::ConferenceClosed(closed) => {
                let why = match closed {
                    Closed::Weekend => "timetable-closed-weekend".to_owned(),
                    Closed::BankHoliday(it) => format!("bank-holiday-{}", it.key()),
                    Closed::Closure => "timetable-closed-closure".to_owned(),
                };
                Say::with("timetable-doubt-closed", [("why", Said::Key(why))])
            }
            Doubt::Order(first, second) => Say::with(
                "timetable-doubt-order",
                [("first", event(first)), ("second", event(second))],
            ),
            Doubt::Far(it, date) => {
                Say::with("timetable-doubt-far", [("event", event(it)), ("date", (*date).into())])
            }
            Doubt::BirthPast(date) => {
                Say::with("timetable-doubt-birth-past", [("date", (*date).into())])
            }
            Doubt::BirthFar(date) => {
                Say::with("timetable-doubt-birth-far", [("date", (*date).into())])
            }
            Doubt::NoBirth => Say::plain("timetable-doubt-no-birth"),
            Doubt::Late(it, by) => {
                Say::with("timetable-doubt-late", [("event", event(it)), ("date", (*by).into())])
            }
        }
    }
}
