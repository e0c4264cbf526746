//! What is being written, for which conference, by whom.

use crate::domain::common::YesNo;
use crate::domain::{Choice, Choices, Keys, Line, Prose, TypedDate};
use crate::{options, record, row};

options! {
    /// Practice or a real family. Only practice until drafts on a device are locked.
    pub enum Mode = "mode" {
        /// An invented family.
        Practice = "practice",
        /// A real family.
        Real = "real",
    }
}

options! {
    /// Whose law and terms apply.
    pub enum Nation = "nation" {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
    }
}

options! {
    /// What kind of conference it is.
    pub enum ConferenceKind = "conference_kind" {
        /// The first conference.
        Initial = "initial",
        /// A later conference that looks at how the plan works.
        Review = "review",
        /// The first conference for a baby not born yet.
        PreBirth = "pre_birth",
        /// After a family with a plan moves into the area.
        TransferIn = "transfer_in",
        /// Another kind.
        Other = "other",
    }
}

options! {
    /// What the author needs to write.
    pub enum Writes = "writes" {
        /// The agency's report.
        Report = "report",
        /// The outline plan.
        Plan = "plan",
    }
}

options! {
    /// The author's profession.
    pub enum Profession = "profession" {
        /// Social worker.
        SocialWorker = "social_worker",
        /// School or nursery.
        School = "school",
        /// Health visitor or school nurse.
        HealthVisitor = "health_visitor",
        /// Midwife.
        Midwife = "midwife",
        /// General practitioner.
        Gp = "gp",
        /// Another health professional.
        Health = "health",
        /// Police.
        Police = "police",
        /// Housing.
        Housing = "housing",
        /// Voluntary organisation.
        Voluntary = "voluntary",
        /// Another.
        Other = "other",
    }
}

record! {
    /// What is being written: the answers of the set-up pages.
    pub struct About = "about" {
        /// What the author calls the draft; never a family's name.
        title: Line,
        /// Practice or real.
        mode: Choice<Mode>,
        /// Whose law and terms apply.
        nation: Choice<Nation>,
        /// The arrangements followed: the id of an area's file; empty for those of the nation.
        arrangements: Line,
        /// The safeguarding partnership or board.
        area: Line,
        /// What kind of conference.
        kind: Choice<ConferenceKind>,
        /// Report, plan or both.
        writes: Choices<Writes>,
        /// The author's profession.
        profession: Choice<Profession>,
        /// Sections the author calls complete.
        completed: Keys,
        /// Things to do before, during and after the conference that are done: `area/check`.
        ticked: Keys,
    }
}

options! {
    /// How people meet.
    pub enum Meet = "meet" {
        /// In a room.
        Room = "room",
        /// Online.
        Online = "online",
        /// Some in a room, some online.
        Both = "both",
    }
}

row! {
    /// Days on which the author's service is closed besides weekends and bank holidays
    /// (domain.md 9.4: councils differ over the days after Christmas).
    pub struct Closure = "closure" {
        /// The first day.
        first: TypedDate,
        /// The last day; the first where there is only one.
        last: TypedDate,
        /// What for.
        why: Line,
    }
}

record! {
    /// The conference itself.
    pub struct Conference = "conference" {
        /// Its date.
        date: TypedDate,
        /// Its time, as typed.
        time: Line,
        /// In a room or online.
        meet: Choice<Meet>,
        /// Where, or how to join.
        place: Line,
        /// The strategy discussion at which section 47 enquiries began (K1).
        strategy_date: TypedDate,
        /// The decision to convene (G1, D1).
        decision_date: TypedDate,
        /// The previous conference, for a review.
        previous_date: TypedDate,
        /// The referral.
        referral_date: TypedDate,
        /// The day the authority was told that a family with a plan has moved in.
        notified_date: TypedDate,
        /// The day a written concern of the Chair was issued (K12).
        concern_date: TypedDate,
        /// Do people attend different parts of it (S4)?
        split: Choice<YesNo>,
        /// Where the report is sent.
        unit_email: Line,
    }
}

options! {
    /// Whether the author goes.
    pub enum Attending = "attending" {
        /// Goes.
        Yes = "yes",
        /// A briefed colleague goes instead.
        Substitute = "substitute",
        /// Nobody goes; the report does.
        ReportOnly = "report_only",
    }
}

options! {
    /// May the author promise the agency's help (S1)?
    pub enum Authorised = "authorised" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Still to ask.
        ToAsk = "to_ask",
    }
}

record! {
    /// The author and the agency.
    pub struct Author = "author" {
        /// The agency.
        agency: Line,
        /// The author's name.
        name: Line,
        /// The author's role.
        role: Line,
        /// How the author is reached at work.
        contact: Line,
        /// Line manager or named safeguarding professional (S3).
        manager: Line,
        /// Has the manager been consulted?
        manager_consulted: Choice<YesNo>,
        /// Is it the author's first conference?
        first_conference: Choice<YesNo>,
        /// Does the author go?
        attending: Choice<Attending>,
        /// Why not (S0).
        apology_reason: Prose,
        /// Who goes instead.
        substitute_name: Line,
        /// Their role.
        substitute_role: Line,
        /// Do they know the case (S0)?
        substitute_briefed: Choice<YesNo>,
        /// May the author promise the agency's help (S1)?
        authorised: Choice<Authorised>,
        /// Who said so.
        authorised_by: Line,
    }
}

record! {
    /// The author's name under the report, typed.
    pub struct Signature = "signature" {
        /// The name.
        name: Line,
        /// The date.
        date: TypedDate,
    }
}
