//! Who was told what before the conference, and what only the Chair may see.

use crate::domain::common::{Agreement, YesNo};
use crate::domain::link::People;
use crate::domain::{Choice, Line, Link, Links, Prose, TypedDate};
use crate::{options, row};

options! {
    /// How a report was shared.
    pub enum Method = "method" {
        /// Talked through.
        TalkedThrough = "talked_through",
        /// Given.
        Given = "given",
        /// Sent.
        Sent = "sent",
        /// Read aloud.
        ReadAloud = "read_aloud",
        /// With an interpreter.
        Interpreter = "interpreter",
    }
}

row! {
    /// Sharing the report with one person (Appendix 1 has yes or no; S3 wants amendments).
    pub struct Sharing = "sharing" {
        /// With whom.
        person: Link<People>,
        /// Was it shared?
        shared: Choice<YesNo>,
        /// When.
        date: TypedDate,
        /// How.
        method: Choice<Method>,
        /// In which language or format.
        format: Line,
        /// By whom.
        by: Line,
        /// Which version.
        version: Line,
        /// What they said.
        comments: Prose,
        /// Do they agree?
        agrees: Choice<Agreement>,
        /// What was corrected.
        corrections: Prose,
        /// Why it was not shared.
        not_shared_why: Prose,
        /// Was the Chair consulted about that?
        chair_consulted: Choice<YesNo>,
    }
}

options! {
    /// Why something is for the Chair only.
    pub enum RestrictedWhy = "restricted_why" {
        /// A victim's safety.
        VictimSafety = "victim_safety",
        /// A third party.
        ThirdParty = "third_party",
        /// A police enquiry.
        Police = "police",
        /// The child asked.
        ChildsRequest = "childs_request",
        /// Medical.
        Medical = "medical",
        /// Legal.
        Legal = "legal",
    }
}

row! {
    /// Something only the Chair may see. Never part of a copy for a family.
    pub struct Restricted = "restricted" {
        /// What.
        text: Prose,
        /// Why.
        why: Choice<RestrictedWhy>,
        /// Who must not see it.
        hidden_from: Links<People>,
        /// When it was talked over with the Chair.
        discussed_on: TypedDate,
    }
}
