//! The outline plan, one for each child (S4, and the Wales Safeguarding Procedures).

use crate::domain::common::{Agreement, Audience, YesNo};
use crate::domain::link::{Adults, Children, Events, People, Worries};
use crate::domain::views::{Category, HarmView};
use crate::domain::{Choice, Choices, Line, Link, Links, Prose, TypedDate};
use crate::{options, record, row};

options! {
    /// How far a plan is.
    pub enum PlanStatus = "plan_status" {
        /// As agreed at the conference.
        Outline = "outline",
        /// Detailed by the core group within the outline.
        Detailed = "detailed",
        /// Replaced by another.
        Superseded = "superseded",
    }
}

options! {
    /// What sort of plan.
    pub enum PlanType = "plan_type" {
        /// Child protection plan (England).
        ChildProtection = "child_protection",
        /// Child in need plan (England).
        ChildInNeed = "child_in_need",
        /// Care and support protection plan (Wales).
        CareSupportProtection = "care_support_protection",
        /// Care and support plan (Wales).
        CareSupport = "care_support",
    }
}

options! {
    /// The three aims at the head of a plan (S1).
    pub enum Aim = "aim" {
        /// Keep the child safe.
        Safe = "safe",
        /// Help health and development.
        Develop = "develop",
        /// Support the family, where that is best for the child.
        Family = "family",
    }
}

row! {
    /// One child's plan. Its id is the child's.
    pub struct Plan = "plan" {
        /// How far it is.
        status: Choice<PlanStatus>,
        /// What sort.
        plan_type: Choice<PlanType>,
        /// Category.
        category: Choices<Category>,
        /// Why the threshold is met.
        threshold_reason: Prose,
        /// Its aims.
        aims: Choices<Aim>,
        /// Lead worker.
        lead_worker: Line,
        /// Agreed in the meeting?
        agreed: Choice<YesNo>,
        /// Version.
        version: Line,
        /// What keeps the child safe until the conference (S3).
        interim_safety: Prose,
        /// Who watches health, and how (WSP).
        watch_health: Prose,
        /// Who watches development, and how.
        watch_development: Prose,
        /// Who watches safety, and how.
        watch_safety: Prose,
        /// How progress will be judged (S1).
        progress_judged: Prose,
        /// First review.
        first_review: TypedDate,
        /// And then.
        then_review: Line,
        /// What brings a review forward.
        early_review: Prose,
        /// What allows less help, and who decides.
        step_down: Prose,
        /// Was a family group conference offered?
        family_meeting: Choice<YesNo>,
        /// What became of it.
        family_meeting_note: Line,
    }
}

row! {
    /// A risk to one child: behaviour, not a label.
    pub struct Risk = "risk" {
        /// For which child.
        child: Link<Children>,
        /// What happened or could happen.
        what: Prose,
        /// Who it comes from.
        source: Links<Adults>,
        /// Where else it comes from.
        source_elsewhere: Line,
        /// What it does to the child.
        effect: Prose,
        /// How serious, in words.
        severity: Line,
        /// What sets it off or makes it worse.
        triggers: Prose,
        /// What protects.
        protective: Prose,
        /// The worries it comes from.
        worries: Links<Worries>,
        /// Entries of the chronology that show it.
        events: Links<Events>,
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

row! {
    /// A need of development or therapy (S1).
    pub struct Need = "need" {
        /// For which child.
        child: Link<Children>,
        /// The need.
        what: Prose,
        /// The service that meets it.
        service: Line,
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
    /// Who else is there when a child is seen.
    pub enum Seen = "seen" {
        /// The child alone.
        Alone = "alone",
        /// With others.
        WithOthers = "with_others",
    }
}

options! {
    /// Units for how often.
    pub enum Every = "every" {
        /// Working days.
        WorkingDays = "working_days",
        /// Calendar days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
    }
}

options! {
    /// Announced or not.
    pub enum Announced = "announced" {
        /// Announced.
        Announced = "announced",
        /// Not announced.
        Unannounced = "unannounced",
        /// Some of each.
        Both = "both",
    }
}

row! {
    /// Who sees a child, and how often.
    pub struct Visit = "visit" {
        /// Which child.
        child: Link<Children>,
        /// Who sees the child.
        who: Line,
        /// Is that the lead worker (S1: visits are to be stated)?
        lead_worker: Choice<YesNo>,
        /// Alone or with others.
        seen: Choice<Seen>,
        /// Where.
        place: Line,
        /// Every so many, as typed.
        every: Line,
        /// Of which unit.
        unit: Choice<Every>,
        /// Announced or not.
        announced: Choice<Announced>,
        /// Is the bedroom seen?
        bedroom: Choice<YesNo>,
        /// Is a baby seen awake?
        awake: Choice<YesNo>,
    }
}

record! {
    /// The core group.
    pub struct CoreGroup = "core_group" {
        /// Who chairs it: a role.
        chair_role: Line,
        /// First meeting.
        first_date: TypedDate,
        /// And then how often.
        interval: Line,
        /// Meeting before the review (S1, L12).
        pre_review: TypedDate,
        /// When members' reports are due.
        reports_due: Line,
        /// Conflicts of interest in the family (S1: the child's come first).
        conflicts: Prose,
    }
}

row! {
    /// A meeting of the core group, held or planned.
    pub struct Meeting = "meeting" {
        /// Date.
        date: TypedDate,
        /// Note.
        note: Prose,
    }
}

row! {
    /// A recommendation of the conference, apart from the plan's actions (S3).
    pub struct Recommendation = "recommendation" {
        /// For which child.
        child: Link<Children>,
        /// What.
        what: Prose,
        /// For whom.
        for_whom: Line,
        /// By when.
        due: TypedDate,
    }
}

row! {
    /// What somebody thinks of a child's plan.
    pub struct PlanView = "plan_view" {
        /// Whose view.
        person: Link<People>,
        /// On which child's plan.
        child: Link<Children>,
        /// Agrees?
        agrees: Choice<Agreement>,
        /// In their words.
        words: Prose,
    }
}

options! {
    /// What a conference decided for one child.
    pub enum Decided = "decided" {
        /// There is to be a plan (Wales: the name goes on the register).
        Plan = "plan",
        /// There is to be none.
        NoPlan = "no_plan",
        /// The plan goes on.
        Continue = "continue",
        /// The plan ends.
        End = "end",
        /// It was not decided: the conference meets again.
        Adjourned = "adjourned",
    }
}

options! {
    /// How it was decided (domain.md 1.6).
    pub enum HowDecided = "how_decided" {
        /// Everybody agreed.
        Agreed = "agreed",
        /// A majority.
        Majority = "majority",
        /// The Chair decided.
        Chair = "chair",
        /// The Chair set a majority aside (S3).
        SetAside = "set_aside",
    }
}

row! {
    /// What was decided for one child. Its id is the child's.
    pub struct Decision = "decision" {
        /// What.
        decided: Choice<Decided>,
        /// In which category.
        category: Choices<Category>,
        /// How.
        how: Choice<HowDecided>,
        /// The reasons that were given.
        reasons: Prose,
        /// Without a plan: when the help is planned (G11).
        planning_date: TypedDate,
    }
}

row! {
    /// The author's own view for the meeting, for one child. Its id is the child's.
    ///
    /// A private worksheet: no report holds it, and copies for others leave it out.
    pub struct MyView = "my_view" {
        /// Is the threshold met?
        view: Choice<HarmView>,
        /// In which category.
        category: Choices<Category>,
        /// Why.
        reasons: Prose,
        /// What would change it.
        would_change: Prose,
        /// What to ask.
        questions: Prose,
        /// What was heard that matters.
        heard: Prose,
    }
}

row! {
    /// A dissent: who did not agree, and why (S3).
    pub struct Dissent = "dissent" {
        /// Who.
        who: Line,
        /// Role.
        role: Line,
        /// Why.
        reason: Prose,
        /// Is it in the minutes?
        minuted: Choice<YesNo>,
    }
}

record! {
    /// Agreement to the plan.
    pub struct SignOff = "sign_off" {
        /// Who agreed.
        agreed_by: Prose,
        /// When the Chair checked it (K11).
        chair_checked_on: TypedDate,
    }
}
