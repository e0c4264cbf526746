//! Outcomes with their steps, actions with one owner, and what happens if things change.

use crate::domain::common::{Agreement, Audience, YesNo};
use crate::domain::link::{
    Actions, Changes, Children, Contingencies, Needs, Outcomes, People, Risks,
};
use crate::domain::{Choice, Line, Link, Links, Prose, Rows, TypedDate};
use crate::{options, row};

options! {
    /// How an outcome stands at a review.
    pub enum Progress = "progress" {
        /// Not started.
        NotStarted = "not_started",
        /// Better.
        Better = "better",
        /// The same.
        Same = "same",
        /// Worse.
        Worse = "worse",
        /// Met.
        Met = "met",
        /// Met, and it has lasted.
        Sustained = "sustained",
    }
}

row! {
    /// A step on the way (S1: interim objectives).
    pub struct Interim = "interim" {
        /// The step.
        statement: Line,
        /// How much by then.
        target: Line,
        /// By when.
        date: TypedDate,
        /// How it is seen.
        measure: Line,
    }
}

row! {
    /// A date on which progress is looked at, and what is asked.
    pub struct ReviewPoint = "review_point" {
        /// When.
        date: TypedDate,
        /// What is asked.
        question: Line,
    }
}

row! {
    /// A note on progress.
    pub struct ProgressNote = "progress_note" {
        /// When.
        date: TypedDate,
        /// How things are now.
        now: Prose,
        /// What shows it.
        evidence: Line,
    }
}

row! {
    /// What will be different for one child.
    pub struct Outcome = "outcome" {
        /// For which child.
        child: Link<Children>,
        /// The outcome, with the child as its subject.
        statement: Prose,
        /// The risks it lowers.
        risks: Links<Risks>,
        /// The needs it meets.
        needs: Links<Needs>,
        /// The changes it brings.
        changes: Links<Changes>,
        /// How things are now.
        baseline: Prose,
        /// On which date.
        baseline_date: TypedDate,
        /// Where that is known from.
        baseline_source: Line,
        /// How much, how often: what is aimed at.
        target: Prose,
        /// What would let us stop worrying.
        good_enough: Line,
        /// For how long it has to last.
        sustained_for: Line,
        /// What is looked at.
        measure: Prose,
        /// Where the evidence comes from.
        evidence_source: Line,
        /// Who checks.
        checked_by: Line,
        /// How often.
        how_often: Line,
        /// By when.
        target_date: TypedDate,
        /// Steps on the way.
        interims: Rows<Interim>,
        /// Dates on which progress is looked at.
        review_points: Rows<ReviewPoint>,
        /// What the child says about it.
        child_says: Prose,
        /// Do the parents agree?
        parents_agree: Choice<Agreement>,
        /// In their words.
        parents_say: Prose,
        /// What could get in the way.
        obstacles: Prose,
        /// Why this, now, for this child.
        why_now: Prose,
        /// At a review: how it stands.
        progress: Choice<Progress>,
        /// At a review: notes.
        progress_notes: Rows<ProgressNote>,
        /// At a review: what is still worrying.
        still_worrying: Prose,
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
    /// Who does an action.
    pub enum OwnerKind = "owner_kind" {
        /// A professional.
        Professional = "professional",
        /// A parent or carer.
        Parent = "parent",
        /// The child.
        Child = "child",
        /// Wider family.
        Family = "family",
    }
}

options! {
    /// Is what an action needs agreed (S1: may you commit resources)?
    pub enum Resource = "resource" {
        /// Agreed.
        Agreed = "agreed",
        /// The manager is still to be asked.
        ToAsk = "to_ask",
        /// Not the author's to promise.
        NotMine = "not_mine",
    }
}

options! {
    /// Was an action done? Kept apart from whether life is better.
    pub enum Done = "done" {
        /// Not yet.
        NotYet = "not_yet",
        /// Done.
        Done = "done",
        /// Not done.
        NotDone = "not_done",
    }
}

row! {
    /// What one person will do.
    pub struct Action = "action" {
        /// What, beginning with a verb.
        what: Prose,
        /// Who: one person of the case.
        owner: Link<People>,
        /// Who, when it is nobody of the case: name and role.
        owner_name: Line,
        /// What sort of owner.
        owner_kind: Choice<OwnerKind>,
        /// Who helps.
        helpers: Line,
        /// For which child.
        child: Link<Children>,
        /// Towards which outcomes.
        outcomes: Links<Outcomes>,
        /// How often, how many.
        how_often: Line,
        /// Where.
        place: Line,
        /// From when.
        start: TypedDate,
        /// By when.
        due: TypedDate,
        /// For a repeated action: until when.
        until: Line,
        /// Help to do it: transport, interpreter, childcare, cost.
        support: Prose,
        /// Has the owner agreed?
        agreed: Choice<YesNo>,
        /// Is what it needs agreed?
        resource: Choice<Resource>,
        /// By whom.
        resource_by: Line,
        /// Waiting time.
        waiting: Line,
        /// What will show that it was done.
        evidence: Line,
        /// What happens if it is not done.
        if_not_done: Link<Contingencies>,
        /// At a review: done?
        done: Choice<Done>,
        /// At a review: why not, or what came of it.
        done_note: Line,
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
    /// The two kinds of contingency (domain.md 5.2).
    pub enum ContingencyKind = "contingency_kind" {
        /// Sudden danger.
        Sudden = "sudden",
        /// No change by a date.
        Drift = "drift",
    }
}

row! {
    /// What happens if things go wrong or do not get better.
    pub struct Contingency = "contingency" {
        /// For which child.
        child: Link<Children>,
        /// Sudden danger or no change.
        kind: Choice<ContingencyKind>,
        /// The sign: something somebody can see.
        sign: Prose,
        /// Early signs.
        early_signs: Prose,
        /// For no change: by which date.
        no_change_by: TypedDate,
        /// Who may notice.
        spotters: Line,
        /// What keeps the child safe at once: where the child is, and with whom.
        first_step: Prose,
        /// By whom.
        by_whom: Line,
        /// And if they cannot.
        deputy: Line,
        /// At night and at weekends.
        out_of_hours: Line,
        /// Within how long.
        within: Line,
        /// Who is told, and by whom.
        told: Prose,
        /// Then.
        then: Prose,
        /// A legal step, if the local form wants one; on its own it keeps nobody safe.
        legal_route: Line,
        /// What the family network does.
        family_step: Line,
        /// Has that relative been asked?
        relative_asked: Choice<YesNo>,
        /// What the parents are told, in plain words.
        parents_told: Prose,
        /// What the child is told.
        child_told: Prose,
        /// The risks it answers.
        risks: Links<Risks>,
        /// The outcomes it answers.
        outcomes: Links<Outcomes>,
        /// The actions it answers.
        actions: Links<Actions>,
        /// Who agreed to it.
        agreed_by: Line,
        /// Looked at again by.
        review_by: TypedDate,
        /// Who may see it.
        audience: Choice<Audience>,
        /// Who must not, by name: the person who is the risk may defeat it.
        hidden_from: Links<People>,
        /// Why not.
        hidden_why: Line,
        /// Who decided that.
        hidden_by: Line,
        /// Was the Chair consulted about it?
        hidden_chair: Choice<YesNo>,
    }
}
