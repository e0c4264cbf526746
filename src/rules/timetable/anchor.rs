//! Finds the dates that rows are counted from, and works out rules.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::area::Area;
use super::count::{count, sense};
use super::due::{Dated, Sense};
use super::known::{Anchor, KnownDates};
use super::row::{Case, Row};
use super::rule::{Bound, Counted, Rule};
use crate::domain::calendar::{Calendar, Moment};
use crate::domain::setting::ConferenceKind;

/// How sure the date of an anchor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is known.
    Known,
    /// It is not known; the last day that this row allows stands in.
    StandIn(String),
    /// It is not known, and nothing stands in.
    Missing,
}

/// An anchor and its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchored {
    /// The anchor.
    pub anchor: Anchor,
    /// Its date, where there is one.
    pub at: Option<Moment>,
    /// How sure it is.
    pub standing: Standing,
}

/// What a rule comes to.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    /// The last day, or the day.
    pub(super) closes: Option<Dated>,
    /// The first day.
    pub(super) opens: Option<Dated>,
    /// Is it "on" the day?
    pub(super) on: bool,
    /// Does it come again and again?
    pub(super) every: bool,
    /// What it was counted from.
    pub(super) anchors: Vec<Anchored>,
}

/// All that rows are worked out from.
pub(super) struct Desk<'a> {
    pub(super) area: &'a Area,
    pub(super) known: &'a KnownDates,
    pub(super) kind: ConferenceKind,
    pub(super) calendar: &'a Calendar,
    // An anchor whose date is being worked out stands here as missing, so rows that wait for
    // each other end; each anchor is worked out once, whatever a file says.
    found: RefCell<BTreeMap<Anchor, Anchored>>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        area: &'a Area,
        known: &'a KnownDates,
        kind: ConferenceKind,
        calendar: &'a Calendar,
    ) -> Self {
        Self { area, known, kind, calendar, found: RefCell::default() }
    }

    /// The date of an anchor.
    pub(super) fn anchored(&self, anchor: &Anchor) -> Anchored {
        let is = |at, standing| Anchored { anchor: anchor.clone(), at, standing };
        if let Some(at) = self.known.get(anchor) {
            return is(Some(at), Standing::Known);
        }
        if let Some(found) = self.found.borrow().get(anchor) {
            return found.clone();
        }
        self.found.borrow_mut().insert(anchor.clone(), is(None, Standing::Missing));
        let found = match (self.stand_in(anchor), anchor.part_of()) {
            (Some((row, at)), _) => is(Some(at), Standing::StandIn(row)),
            (None, Some(whole)) => Anchored { anchor: anchor.clone(), ..self.anchored(&whole) },
            (None, None) => is(None, Standing::Missing),
        };
        self.found.borrow_mut().insert(anchor.clone(), found.clone());
        found
    }

    /// The row whose date stands in for an anchor, and that date.
    fn stand_in(&self, anchor: &Anchor) -> Option<(String, Moment)> {
        let date = |row: &Row| Some((row.id.clone(), self.safe(row)?));
        match anchor {
            Anchor::Row(id) => date(self.area.row(id)?),
            Anchor::Event(event) => {
                let mut rows = self.area.timescales.iter();
                rows.find_map(|it| if it.sets == Some(*event) { date(it) } else { None })
            }
            Anchor::Own(_) => None,
        }
    }

    /// The safe date of a row.
    fn safe(&self, row: &Row) -> Option<Moment> {
        let dated = |it: Outcome| it.closes.or(it.opens).map(|it| it.at);
        let case = row.case(self.kind)?;
        rules(case).filter_map(|it| dated(self.work(it))).min_by_key(|it| it.latest())
    }

    /// Works out a rule.
    pub(super) fn work(&self, rule: &Rule) -> Outcome {
        match rule {
            Rule::Count(counted) => self.counted(counted, 1),
            Rule::SoonerOf(all) => self.several(all, false, false),
            Rule::LaterOf(all) => self.several(all, true, true),
            Rule::AllOf(all) => self.several(all, true, false),
            Rule::EveryNth(nth, row) => {
                let row = self.area.row(row);
                match row.and_then(|it| it.case(self.kind)).map(|it| &it.rule) {
                    Some(Rule::Count(counted)) => {
                        Outcome { every: true, ..self.counted(counted, *nth) }
                    }
                    _ => Outcome::default(),
                }
            }
            Rule::WordsOnly(plain) => {
                let anchors = plain.anchor.iter().map(|it| self.anchored(&it.1)).collect();
                Outcome { anchors, ..Outcome::default() }
            }
        }
    }

    fn counted(&self, counted: &Counted, times: u16) -> Outcome {
        let anchored = self.anchored(&counted.anchor);
        let dated = anchored.at.map(|from| {
            let (at, rolled_from) = count(counted, times, from, self.calendar);
            Dated { at, why: None, rolled_from }
        });
        let (closes, opens) = match sense(counted) {
            Sense::Earliest => (None, dated),
            _ => (dated, None),
        };
        let on = sense(counted) == Sense::On;
        let every = counted.bound == Bound::Every;
        Outcome { closes, opens, on, every, anchors: vec![anchored] }
    }

    /// Several rules: of their first days and of their last days the latest or the earliest.
    fn several(&self, all: &[Rule], latest_opens: bool, latest_closes: bool) -> Outcome {
        let outcomes: Vec<Outcome> = all.iter().map(|it| self.work(it)).collect();
        let pick = |latest: bool, of: fn(&Outcome) -> Option<&Dated>| {
            let dates = outcomes.iter().filter_map(of).cloned();
            match latest {
                true => dates.max_by_key(|it| it.at.latest()),
                false => dates.min_by_key(|it| it.at.latest()),
            }
        };
        Outcome {
            closes: pick(latest_closes, |it| it.closes.as_ref()),
            opens: pick(latest_opens, |it| it.opens.as_ref()),
            on: outcomes.iter().all(|it| it.on),
            every: false,
            anchors: outcomes.into_iter().flat_map(|it| it.anchors).collect(),
        }
    }
}

/// The readings of a case, or its rule where there is only one way to read it.
pub(super) fn rules(case: &Case) -> impl Iterator<Item = &Rule> {
    let written = case.readings.is_empty().then_some(&case.rule);
    written.into_iter().chain(case.readings.iter().map(|it| &it.1))
}
