//! What children and parents say, and what the author makes of it all.

use crate::domain::common::{Agreement, Audience, Known, YesNo};
use crate::domain::link::{Adults, Children, People, Worries};
use crate::domain::{Answer, Choice, Choices, Line, Link, Links, Prose, Rows, TypedDate, When};
use crate::{options, row};

options! {
    /// How a child's views were come by.
    pub enum HowObtained = "how_obtained" {
        /// In the child's own words.
        OwnWords = "own_words",
        /// In direct work.
        DirectWork = "direct_work",
        /// By watching, for a baby or a child who does not speak.
        Observation = "observation",
        /// Through an advocate.
        Advocate = "advocate",
        /// An adult reported them.
        ReportedByAdult = "reported_by_adult",
        /// They were not obtained.
        NotObtained = "not_obtained",
    }
}

row! {
    /// Something a child said, word for word.
    pub struct Quote = "quote" {
        /// The words.
        words: Prose,
        /// The language they were said in.
        language: Line,
        /// When.
        said: When,
        /// To whom.
        said_to: Line,
        /// What was asked.
        asked: Line,
    }
}

row! {
    /// A child's day and voice. Its id is the child's.
    pub struct Voice = "voice" {
        /// A normal day.
        daily_life: Answer,
        /// How views were come by.
        how_obtained: Choice<HowObtained>,
        /// When.
        obtained_on: TypedDate,
        /// By whom.
        obtained_by: Line,
        /// Why not.
        not_obtained_why: Prose,
        /// The child's words.
        quotes: Rows<Quote>,
        /// What a baby or a child who does not speak shows.
        behaviour: Prose,
        /// What the child wants to change.
        wants_changed: Prose,
        /// Whom the child lets know.
        share_with: Links<People>,
        /// Does the child want to come?
        wants_to_attend: Choice<Known>,
        /// Advocate.
        advocate: Line,
    }
}

row! {
    /// A parent's or carer's views. Its id is the adult's.
    pub struct AdultView = "adult_view" {
        /// What they say goes well.
        going_well: Prose,
        /// What worries them.
        worrying: Prose,
        /// What would help.
        would_help: Prose,
        /// Do they agree with the report?
        agrees: Choice<Agreement>,
        /// Why they could not be asked.
        not_asked_why: Prose,
        /// Support or an advocate for the conference.
        support: Line,
    }
}

options! {
    /// Is the child likely to suffer significant harm? Asked, never computed.
    pub enum HarmView = "harm_view" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Unsure.
        Unsure = "unsure",
        /// Given at the conference, not here (Wales: a social worker's report).
        NotHere = "not_here",
    }
}

options! {
    /// Categories of harm. England uses four; Wales five, and may combine (domain.md 1.10).
    pub enum Category = "category" {
        /// Physical abuse.
        Physical = "physical",
        /// Emotional abuse; in Wales also psychological.
        Emotional = "emotional",
        /// Sexual abuse.
        Sexual = "sexual",
        /// Neglect.
        Neglect = "neglect",
        /// Financial abuse; Wales only.
        Financial = "financial",
    }
}

row! {
    /// What the author makes of it for one child. Its id is the child's.
    pub struct Analysis = "analysis" {
        /// What it adds up to.
        adds_up: Answer,
        /// Harm so far.
        harm_so_far: Prose,
        /// Who worries about what, and what will happen to the child if nothing changes.
        if_nothing_changes: Prose,
        /// What works.
        working: Prose,
        /// Patterns.
        patterns: Prose,
        /// What is not known.
        unknowns: Answer,
        /// The parents' account of it.
        parents_account: Prose,
        /// Where the harm comes from: people of the case.
        source_of_harm: Links<Adults>,
        /// Where else it comes from.
        source_elsewhere: Line,
        /// Identity, context and possible bias considered (S4).
        bias_considered: Prose,
        /// Likely to suffer significant harm?
        harm_view: Choice<HarmView>,
        /// Why.
        harm_reason: Prose,
        /// Category.
        category: Choices<Category>,
        /// Recommendation.
        recommendation: Prose,
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
    /// Which end of a scale is safe: published forms differ.
    pub enum Direction = "direction" {
        /// The high end.
        HighIsSafe = "high_is_safe",
        /// The low end.
        LowIsSafe = "low_is_safe",
    }
}

row! {
    /// A scaling question: always with both ends and which one is safe.
    pub struct Scale = "scale" {
        /// The question.
        question: Line,
        /// What 0 means.
        low_anchor: Line,
        /// What 10 means.
        high_anchor: Line,
        /// Which end is safe.
        direction: Choice<Direction>,
        /// 0 to 10, as typed.
        score: Line,
        /// Why.
        reason: Prose,
        /// Whose number it is.
        by: Line,
        /// Kept private until the meeting?
        private: Choice<YesNo>,
        /// For which child.
        child: Link<Children>,
    }
}

row! {
    /// Something that needs to change (Appendix 1, second closing question).
    pub struct Change = "change" {
        /// What would be seen if the child were safe.
        text: Prose,
        /// For which children.
        children: Links<Children>,
        /// Which worries it answers.
        worries: Links<Worries>,
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
    /// Something the agency can do (Appendix 1, third closing question).
    pub struct Contribution = "contribution" {
        /// What.
        action: Prose,
        /// How much of it.
        capacity: Line,
        /// From when.
        start: When,
        /// Its limits.
        limits: Prose,
    }
}
