//! The chronology read for a picture: entries with a date in order, what sort of statement each is,
//! and the stretches without any.

use chrono::{Days, NaiveDate};

use super::From;
use crate::domain::common::Basis;
use crate::domain::knowledge::EventKind;
use crate::domain::{Choice, Id, Precision};

/// What sort of statement an entry is, as far as marks tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A fact or an observation.
    Seen,
    /// An allegation.
    Alleged,
    /// An opinion, or nobody said which.
    Other,
}

/// One entry with a date.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The earliest day it may mean.
    pub first: NaiveDate,
    /// The latest day; of what goes on, the last day of the picture.
    pub last: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
    /// The date as typed.
    pub when: String,
    /// What the author said it is.
    pub basis: Option<Basis>,
    /// Sort of statement, as it is drawn.
    pub sort: Sort,
    /// Sort of event.
    pub kind: Option<EventKind>,
}

/// The entries that may be drawn.
pub(super) struct Entries {
    /// Those with a date, in order.
    pub dated: Vec<Entry>,
    /// How many have no date that can be read.
    pub undated: usize,
    /// The first day of the picture.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// The day of the conference, where it is within the picture.
    pub conference: Option<NaiveDate>,
    /// Long stretches without an entry: the last day with one before, the first after.
    pub gaps: Vec<(NaiveDate, NaiveDate)>,
}

/// The shortest stretch without entries that is marked, in days.
const GAP: i64 = 90;

impl Entries {
    /// Reads the chronology. None where there is nothing that may be drawn.
    pub fn read(from: &From<'_>) -> Option<Self> {
        let (case, may) = (from.case, from.may);
        let hidden: Vec<Id> =
            case.children.iter().filter(|it| !may("children", *it)).map(|it| it.id).collect();
        let mut dated = Vec::new();
        let mut undated = 0;
        for event in case.chronology.iter() {
            let of_hidden = event.children.0.iter().any(|it| hidden.contains(it));
            if of_hidden || !may("chronology", event) {
                continue;
            }
            let Some(span) = event.when.read() else {
                undated += 1;
                continue;
            };
            dated.push(Entry {
                first: span.first,
                last: span.last.max(span.first),
                precision: span.precision,
                when: event.when.0.split_whitespace().collect::<Vec<_>>().join(" "),
                basis: event.basis.0,
                sort: sort(event.basis),
                kind: event.kind.0,
            });
        }
        if dated.is_empty() && undated == 0 {
            return None;
        }
        dated.sort_by_key(|it| (it.first, it.last));
        let conference = case.conference.date.date();
        let first = dated.first().map_or_else(NaiveDate::default, |it| it.first);
        let mut last = dated.iter().map(|it| it.last).max().unwrap_or(first);
        let conference = conference.filter(|it| !dated.is_empty() && *it >= first);
        last = last.max(conference.unwrap_or(last));
        for it in dated.iter_mut().filter(|it| it.precision == Precision::Ongoing) {
            it.last = last;
        }
        let mut entries = Self { dated, undated, first, last, conference, gaps: Vec::new() };
        entries.gaps = entries.find_gaps();
        Some(entries)
    }

    /// The stretches of at least [`GAP`] days, and of a twentieth of the whole, without an entry; the
    /// last may reach to the conference.
    fn find_gaps(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let least = GAP.max((self.last - self.first).num_days() / 20);
        let mut gaps = Vec::new();
        let mut covered = self.first;
        let ends = self.dated.iter().map(|it| (it.first, it.last));
        for (first, last) in ends.chain(self.conference.map(|it| (it, it))) {
            if (first - covered).num_days() > least {
                gaps.push((covered, first));
            }
            covered = covered.max(last);
        }
        gaps
    }
}

/// The first and the last day without an entry.
pub(super) fn empty_days((before, after): (NaiveDate, NaiveDate)) -> (NaiveDate, NaiveDate) {
    let day = Days::new(1);
    (before.checked_add_days(day).unwrap_or(before), after.checked_sub_days(day).unwrap_or(after))
}

fn sort(basis: Choice<Basis>) -> Sort {
    match basis.0 {
        Some(Basis::Fact | Basis::Observation) => Sort::Seen,
        Some(Basis::Allegation) => Sort::Alleged,
        Some(Basis::Opinion) | None => Sort::Other,
    }
}
