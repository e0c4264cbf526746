//! The arrangements of one area, as its file says them.

use std::rc::Rc;

use chrono::NaiveDate;

use super::row::{AppliesTo, Party, Row};
use crate::domain::setting::Nation;
use crate::domain::views::Category;
use crate::options;

options! {
    /// Words that differ between areas (domain.md 1.10). Its words are `timetable-term-<key>`.
    pub enum Term = "term" {
        /// What a child is after a decision for a plan.
        Status = "status",
        /// The plan.
        Plan = "plan",
        /// The plan below it.
        LowerPlan = "lower-plan",
        /// Who leads.
        LeadWorker = "lead-worker",
        /// How it ends.
        Ending = "ending",
        /// The board or partnership.
        Board = "board",
        /// The unit that arranges conferences.
        Unit = "unit",
        /// The way the meeting works.
        Method = "method",
        /// The record of the conference.
        Record = "record",
    }
}

options! {
    /// How a conference decides (domain.md 1.6). Its words are `timetable-decision-<key>`.
    pub enum DecisionRule = "decision" {
        /// Consensus, else a majority, else the Chair.
        ConsensusMajorityChair = "consensus-majority-chair",
        /// Consensus, else the Chair.
        ConsensusChair = "consensus-chair",
        /// The Chair, after hearing everybody's view.
        ChairAfterViews = "chair-after-views",
        /// The conference; the Chair when views are split.
        SplitToChair = "split-to-chair",
        /// The conference; the source does not say how.
        Conference = "conference",
    }
}

options! {
    /// What a route is for (domain.md 1.8). Its words are `timetable-route-<key>`.
    pub enum RouteKind = "route" {
        /// A professional does not agree with the decision.
        Dissent = "dissent",
        /// Agencies differ and it is not settled.
        Escalation = "escalation",
        /// The family does not agree, or complains.
        Complaint = "complaint",
        /// The Chair is worried about practice.
        ChairConcern = "chair-concern",
        /// Somebody is worried about the Chair.
        AboutChair = "about-chair",
        /// A professional's own acts affect a child's safety.
        Allegation = "allegation",
    }
}

options! {
    /// When something is to be done. Its words are `timetable-phase-<key>`.
    pub enum Phase = "phase" {
        /// Before the conference.
        Before = "before",
        /// At it.
        During = "during",
        /// After it.
        After = "after",
    }
}

options! {
    /// When a thing of the checklist is to be done at all.
    pub enum Circumstance = "circumstance" {
        /// Always.
        Always = "always",
        /// When people meet online, all or some.
        Online = "online",
        /// When people meet in a room, all or some.
        InPerson = "in-person",
        /// When the author does not go.
        Apologies = "apologies",
    }
}

/// The document an area's rules come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its version, as it says.
    pub version: String,
    /// Its date, as it says.
    pub dated: String,
    /// The day somebody last held this file against it.
    pub checked: NaiveDate,
    /// A warning about its age (domain.md 1.3 item 11).
    pub age_warning: Option<String>,
}

/// The categories of harm a decision may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Categories {
    /// Those allowed.
    pub allowed: Vec<Category>,
    /// May a decision name more than one?
    pub combine: bool,
}

/// How the conference decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The rule.
    pub rule: DecisionRule,
    /// The same in words, with what is special about it.
    pub words: String,
    /// How many agencies must be there.
    pub quorum: Option<u16>,
    /// What the source says about too few.
    pub quorum_words: Option<String>,
    /// May the social worker's report hold a view on the plan or register? Not in Wales.
    pub social_worker_view: bool,
    /// The place in the source.
    pub source: String,
}

/// The way to disagree or complain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// For what.
    pub kind: RouteKind,
    /// By whom.
    pub who: Vec<Party>,
    /// Its steps in order.
    pub steps: Vec<String>,
    /// The place in the source.
    pub source: String,
}

/// Whom a child or young person can ring: a service, never a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Its name, and what it is.
    pub name: String,
    /// Its number, and when it answers.
    pub reach: String,
    /// Where that is known from.
    pub source: String,
}

/// What goes to whom, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circulation {
    /// What.
    pub what: String,
    /// To whom.
    pub to: Vec<Party>,
    /// How, and what to mind.
    pub how: String,
    /// The place in the source.
    pub source: String,
}

/// A matter with a row of its own among the timescales, or only words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Ids of rows.
    pub rows: Vec<String>,
    /// In words.
    pub words: String,
}

/// One thing to do before, during or after a conference (domain.md 1.11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its id in the file, which marks it as done.
    pub id: String,
    /// When.
    pub phase: Phase,
    /// What.
    pub what: String,
    /// Who does it.
    pub who: Vec<Party>,
    /// At which conferences.
    pub applies_to: Vec<AppliesTo>,
    /// In what circumstance.
    pub only: Circumstance,
    /// The place in the source.
    pub source: String,
}

/// The arrangements of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its id: what a case would name.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whose law and terms it follows.
    pub nation: Nation,
    /// Where its rules come from.
    pub source: Source,
    /// Events of its own: id and name.
    pub events: Vec<(String, String)>,
    /// Its words.
    pub terms: Vec<(Term, String)>,
    /// Its categories.
    pub categories: Categories,
    /// How its conferences decide.
    pub decision: Decision,
    /// Ways to disagree or complain.
    pub routes: Vec<Route>,
    /// Whom a young person can ring.
    pub help: Vec<Help>,
    /// What goes to whom.
    pub circulation: Vec<Circulation>,
    /// How often core groups meet.
    pub core_group: Pointer,
    /// How often the child is seen.
    pub visits: Pointer,
    /// The layout of its report: a name.
    pub layout: String,
    /// What to do before, during and after.
    pub checklist: Vec<Check>,
    /// Its timescales.
    pub timescales: Vec<Rc<Row>>,
}

impl Area {
    /// The row with this id.
    pub fn row(&self, id: &str) -> Option<&Rc<Row>> {
        self.timescales.iter().find(|it| it.id == id)
    }

    /// The word this area has for something.
    pub fn term(&self, term: Term) -> Option<&str> {
        self.terms.iter().find(|it| it.0 == term).map(|it| it.1.as_str())
    }

    /// The name this area gives to an event of its own.
    pub fn event_name(&self, id: &str) -> Option<&str> {
        self.events.iter().find(|it| it.0 == id).map(|it| it.1.as_str())
    }
}
