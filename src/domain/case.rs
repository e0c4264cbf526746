//! The whole case file: every part of a report and its plans.

use crate::domain::dismissal::Dismissal;
use crate::domain::knowledge::{Boxes, Contact, Event, Involvement, RecordCheck, Statement};
use crate::domain::outcome::{Action, Contingency, Outcome};
use crate::domain::people::{Adult, Child, Member, Other};
use crate::domain::plan::{
    CoreGroup, Decision, Dissent, Meeting, MyView, Need, Plan, PlanView, Recommendation, Risk,
    SignOff, Visit,
};
use crate::domain::setting::{About, Author, Closure, Conference, Mode, Signature};
use crate::domain::sharing::{Cleared, Copies, Remark, Restricted, Sharing, Wording};
use crate::domain::views::{AdultView, Analysis, Change, Contribution, Scale, Voice};
use crate::domain::{AnyRows, Choice, Id, Node, One, Rows};
use crate::record;

record! {
    /// One draft: a report, a plan or both, for one family.
    ///
    /// A part is the unit of the store: a keystroke rewrites the part it is in (of a list, the
    /// page of 50 it is in) and nothing else.
    pub struct CaseFile = "case" {
        /// What is being written.
        about: One<About>,
        /// The conference.
        conference: One<Conference>,
        /// Days the author's service is closed.
        closures: Rows<Closure>,
        /// Author and agency.
        author: One<Author>,
        /// Children.
        children: Rows<Child>,
        /// Parents and carers.
        adults: Rows<Adult>,
        /// Other people.
        others: Rows<Other>,
        /// Involvement of the agency.
        involvement: One<Involvement>,
        /// Records checked.
        record_checks: Rows<RecordCheck>,
        /// Contact with each child.
        contacts: Rows<Contact>,
        /// Chronology.
        chronology: Rows<Event>,
        /// Strengths and worries.
        statements: Rows<Statement>,
        /// How the boxes stand whose answers are lists.
        boxes: One<Boxes>,
        /// Each child's day and voice.
        voices: Rows<Voice>,
        /// Each parent's views.
        adult_views: Rows<AdultView>,
        /// Analysis for each child.
        analyses: Rows<Analysis>,
        /// Scaling questions.
        scales: Rows<Scale>,
        /// What needs to change.
        changes: Rows<Change>,
        /// What the agency can do.
        contributions: Rows<Contribution>,
        /// Each child's plan.
        plans: Rows<Plan>,
        /// Risks.
        risks: Rows<Risk>,
        /// Needs.
        needs: Rows<Need>,
        /// Outcomes.
        outcomes: Rows<Outcome>,
        /// Actions.
        actions: Rows<Action>,
        /// Contingencies.
        contingencies: Rows<Contingency>,
        /// Who sees the children, how often.
        visits: Rows<Visit>,
        /// Core group.
        core_group: One<CoreGroup>,
        /// Its members.
        members: Rows<Member>,
        /// Its meetings.
        meetings: Rows<Meeting>,
        /// Recommendations of the conference.
        recommendations: Rows<Recommendation>,
        /// Views on the plans.
        plan_views: Rows<PlanView>,
        /// The author's own views for the meeting: private.
        my_views: Rows<MyView>,
        /// What was decided.
        decisions: Rows<Decision>,
        /// Dissents.
        dissents: Rows<Dissent>,
        /// Agreement.
        sign_off: One<SignOff>,
        /// Sharing log.
        sharing: Rows<Sharing>,
        /// What people said about their copies.
        remarks: Rows<Remark>,
        /// How copies for the family are made.
        copies: One<Copies>,
        /// Words for the family.
        wordings: Rows<Wording>,
        /// Places of copies found to be safe: private.
        cleared: Rows<Cleared>,
        /// For the Chair only.
        restricted: Rows<Restricted>,
        /// Signature.
        signature: One<Signature>,
        /// Answers to the questions of the coach: private.
        dismissals: Rows<Dismissal>,
    }
}

/// Lists with one record for each child, under the child's id.
pub const PER_CHILD: &[&str] =
    &["contacts", "voices", "analyses", "plans", "my_views", "decisions"];
/// Lists with one record for each parent or carer, under their id.
pub const PER_ADULT: &[&str] = &["adult_views"];
/// Lists whose rows belong to one child and go when the child goes.
pub const OF_CHILD: &[&str] = &[
    "risks",
    "needs",
    "outcomes",
    "actions",
    "contingencies",
    "visits",
    "recommendations",
    "plan_views",
];

impl CaseFile {
    /// As a draft begins: about a real family, or for practice.
    pub fn begun(mode: Mode) -> Self {
        let about = About { mode: Choice(Some(mode)), ..About::default() };
        Self { about: One(about.into()), ..Self::default() }
    }

    /// The list of a part, if it is one.
    pub fn list(&self, part: &str) -> Option<&dyn AnyRows> {
        self.leaf(part).and_then(|it| it.rows())
    }

    /// The name to call a person by: a child, a parent or carer, somebody else, a core group
    /// member. `None` for an id that is nobody's; an empty name for somebody not named yet.
    pub fn called(&self, id: Id) -> Option<String> {
        let child = self.children.get(id).map(|it| it.called().to_owned());
        let adult = || self.adults.get(id).map(|it| it.name.read().to_owned());
        let other = || self.others.get(id).map(|it| it.name.read().to_owned());
        let member = || self.members.get(id).map(|it| it.name.read().to_owned());
        child.or_else(adult).or_else(other).or_else(member)
    }
}
