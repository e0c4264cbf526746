//! Who was told what before the conference, and what only the Chair may see.

use crate::domain::common::{Agreement, YesNo};
use crate::domain::link::{Children, People};
use crate::domain::{CaseFile, Choice, Line, Link, Links, Prose, TypedDate};
use crate::{options, record, row};

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

options! {
    /// What somebody says of a paragraph of their copy, or beside it.
    pub enum Verdict = "verdict" {
        /// It is right.
        Right = "right",
        /// It is wrong.
        Wrong = "wrong",
        /// Something is missing.
        Missing = "missing",
        /// What they want to say.
        Say = "say",
        /// What they want to ask.
        Ask = "ask",
    }
}

options! {
    /// What the author did about it.
    pub enum Corrected = "corrected" {
        /// It was changed.
        Changed = "changed",
        /// Some of it was.
        Partly = "partly",
        /// It stands as it was, and the reason is given.
        Unchanged = "unchanged",
    }
}

row! {
    /// Something a person said about their copy, and what the author did about it. Both versions
    /// are kept; what is not settled goes to the Chair (domain.md 7).
    pub struct Remark = "remark" {
        /// Whose.
        person: Link<People>,
        /// What sort.
        verdict: Choice<Verdict>,
        /// The paragraph it is about, as it stood in that copy.
        about: Prose,
        /// The words of the person.
        words: Prose,
        /// Which copy: its code and the number of the paragraph.
        copy: Line,
        /// What was done.
        corrected: Choice<Corrected>,
        /// What was changed, or why not.
        answer: Prose,
    }
}

record! {
    /// How copies for the family are made.
    pub struct Copies = "copies" {
        /// May the few safe words be put in place of harder ones (domain.md 6.2)?
        swaps: Choice<YesNo>,
        /// Places and names that may stand in a copy, one to a line.
        confirmed: Prose,
    }
}

row! {
    /// Words for the family, in the place of one text of the report.
    pub struct Wording = "wording" {
        /// Which text: [`crate::domain::edit::At::written`].
        at: Line,
        /// That text as it was when the words were written.
        about: Prose,
        /// The words for the family; nothing for the author's own.
        words: Prose,
        /// The children in whose own copy it is.
        young: Links<Children>,
        /// The words there; nothing for those of the family.
        young_words: Prose,
    }
}

impl Wording {
    /// The words that stand in a copy instead of the text: a child's own copy has those written for
    /// it, any other those for the family; `None` where there are none.
    pub fn instead(&self, for_child: bool) -> Option<&str> {
        let young = for_child && !self.young_words.is_blank();
        let words = if young { &self.young_words } else { &self.words };
        (!words.is_blank()).then(|| words.read())
    }
}

impl CaseFile {
    /// The words for the family in the place of a text ([`crate::domain::edit::At::written`]).
    pub fn wording(&self, place: &str) -> Option<&Wording> {
        self.wordings.iter().find(|it| it.at.0 == place)
    }
}

row! {
    /// A place of a copy that the author looked at and found to be safe.
    pub struct Cleared = "cleared" {
        /// Whose copy.
        reader: Link<People>,
        /// What sort of find.
        hit: Line,
        /// What tells the paragraph, what was found in it and what it gives away from any other;
        /// never the words. Another text is asked about anew.
        about: Line,
        /// Why it may stand.
        because: Line,
    }
}
