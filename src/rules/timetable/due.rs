//! Works out the timetable: every row with its safe date, its later readings, or what is asked.

use std::rc::Rc;

use chrono::NaiveDate;

use super::anchor::{Anchored, Desk, Outcome, Standing};
use super::area::Area;
use super::count::count;
use super::doubt::{Doubt, of_row};
use super::known::{Anchor, KnownDates};
use super::row::{Reading, Row};
use super::rule::Rule;
use crate::domain::calendar::{Calendar, Moment};
use crate::domain::setting::ConferenceKind;

/// How many dates of something that comes again and again are given after the first.
const FOLLOWING: usize = 3;

/// Which sense the date of a row has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// The last day, or time, by which it must happen.
    Latest,
    /// The first day on which it may happen.
    Earliest,
    /// The day on which it happens.
    On,
}

/// A date, and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The day, with a time only where hours or minutes were counted or the source names one.
    pub at: Moment,
    /// Why the source can be read like this; `None` where there is one way to read it.
    pub why: Option<Reading>,
    /// The day it was counted to, where that was no working day.
    pub rolled_from: Option<NaiveDate>,
}

/// What is shown instead of a date, or beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The source cannot be counted: why.
    WordsOnly(String),
    /// The date of this is needed.
    DateMissing(Anchor),
}

/// One row of a timetable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The row of the area: id, what, who, to whom, condition, source, exceptions.
    pub row: Rc<Row>,
    /// Which sense its date has.
    pub sense: Sense,
    /// What it is counted from.
    pub anchors: Vec<Anchored>,
    /// The safe date: the earliest last day, or the latest first day.
    pub safe: Option<Dated>,
    /// Other readings, away from the safe one step by step; none has the safe one's date.
    pub lenient: Vec<Dated>,
    /// The first day of a window, where the row has both ends.
    pub not_before: Option<Dated>,
    /// The next few dates of something that comes again and again, if each comes as late as may be.
    pub following: Vec<Moment>,
    /// What is asked.
    pub prompts: Vec<Prompt>,
    /// What to look at again.
    pub doubts: Vec<Doubt>,
}

impl Deadline {
    /// Is its last day past?
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        let past = self.safe.as_ref().is_some_and(|it| it.at.date < today);
        past && self.sense != Sense::Earliest
    }

    /// Is its date counted from a day that only stands in for one not known yet?
    pub fn is_provisional(&self) -> bool {
        self.anchors.iter().any(|it| matches!(it.standing, Standing::StandIn(_)))
    }

    /// Are all dates there that it is counted from? If not, a reading is left out, and the safe
    /// date may be one of the later readings.
    pub fn is_whole(&self) -> bool {
        self.anchors.iter().all(|it| it.standing != Standing::Missing)
    }

    /// The last of the readings: the safe date where there is no other.
    pub fn latest_reading(&self) -> Option<&Dated> {
        self.lenient.last().or(self.safe.as_ref())
    }
}

/// Every row of the area that is about this kind of conference, in the order of its file.
///
/// Rows that depend on the outcome are there too; their [`super::Condition`] says on which.
pub fn timetable(
    area: &Area,
    known: &KnownDates,
    kind: ConferenceKind,
    calendar: &Calendar,
) -> Vec<Deadline> {
    let desk = Desk::new(area, known, kind, calendar);
    area.timescales.iter().filter_map(|row| deadline(&desk, row)).collect()
}

fn deadline(desk: &Desk, row: &Rc<Row>) -> Option<Deadline> {
    let case = row.case(desk.kind)?;
    let mut readings: Vec<(Option<&Reading>, &Rule, Outcome)> =
        case.readings.iter().map(|(why, rule)| (Some(why), rule, desk.work(rule))).collect();
    if readings.is_empty() {
        readings.push((None, &case.rule, desk.work(&case.rule)));
    }
    let sense = match readings.iter().map(|it| &it.2).find(|it| it.closes.is_some()) {
        Some(outcome) if outcome.on => Sense::On,
        Some(_) => Sense::Latest,
        None if readings.iter().any(|it| it.2.opens.is_some()) => Sense::Earliest,
        None => Sense::Latest,
    };
    let mut dated: Vec<(Dated, &Rule, bool)> = Vec::new();
    for (why, rule, outcome) in &readings {
        let end = if sense == Sense::Earliest { &outcome.opens } else { &outcome.closes };
        if let Some(end) = end {
            let dated_so = Dated { why: why.cloned(), ..end.clone() };
            dated.push((dated_so, rule, outcome.every));
        }
    }
    // Safest first, whatever the file's order; of equal dates the first stands.
    dated.sort_by_key(|it| it.0.at.latest());
    if sense == Sense::Earliest {
        dated.reverse();
    }
    dated.dedup_by(|later, kept| later.0.at == kept.0.at);
    let following = dated.first().map(|it| following(desk, it)).unwrap_or_default();
    let not_before = readings.iter().find_map(|it| it.2.opens.clone());
    let not_before = not_before.filter(|_| sense != Sense::Earliest);
    let mut anchors: Vec<Anchored> = Vec::new();
    for anchored in readings.iter().flat_map(|it| &it.2.anchors) {
        if !anchors.contains(anchored) {
            anchors.push(anchored.clone());
        }
    }
    let prompts = prompts(&case.rule, &anchors);
    let mut dates = dated.into_iter().map(|it| it.0);
    let safe = dates.next();
    let mut deadline = Deadline {
        row: row.clone(),
        sense,
        anchors,
        safe,
        lenient: dates.collect(),
        not_before,
        following,
        prompts,
        doubts: Vec::new(),
    };
    deadline.doubts = of_row(&deadline, desk.known, desk.calendar);
    Some(deadline)
}

fn prompts(rule: &Rule, anchors: &[Anchored]) -> Vec<Prompt> {
    let mut prompts = Vec::new();
    if let Rule::WordsOnly(plain) = rule {
        prompts.push(Prompt::WordsOnly(plain.reason.clone()));
    }
    let missing = anchors.iter().filter(|it| it.standing == Standing::Missing);
    prompts.extend(missing.map(|it| Prompt::DateMissing(it.anchor.clone())));
    prompts
}

/// The next dates of what comes again and again, each counted from the one before.
fn following(desk: &Desk, (first, rule, every): &(Dated, &Rule, bool)) -> Vec<Moment> {
    let (counted, times) = match rule {
        Rule::Count(counted) => (Some(counted), 1),
        Rule::EveryNth(nth, row) => {
            let case = desk.area.row(row).and_then(|it| it.case(desk.kind));
            let counted = case.and_then(|it| match &it.rule {
                Rule::Count(counted) => Some(counted),
                _ => None,
            });
            (counted, *nth)
        }
        _ => (None, 1),
    };
    let Some(counted) = counted.filter(|_| *every) else { return Vec::new() };
    let next = |at: &Moment| Some(count(counted, times, *at, desk.calendar).0);
    let chain = std::iter::successors(Some(first.at), next).skip(1);
    chain.take(FOLLOWING).collect()
}
