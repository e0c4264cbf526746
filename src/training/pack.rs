//! What a scenario pack holds, with its names already in it.

use chrono::NaiveDate;

use crate::domain::common::Basis;
use crate::domain::setting::{ConferenceKind, Nation, Profession};
use crate::domain::{CaseFile, Id};
use crate::options;
use crate::rules::timetable::Event;

options! {
    /// For whom a pack is.
    pub enum Level = "pack_level" {
        /// For a first workshop.
        First = "first",
        /// For people who have done it before.
        Further = "further",
    }
}

options! {
    /// Where a step of the workshop is done.
    pub enum With = "pack_with" {
        /// With the agency's file.
        File = "file",
        /// Writing the report.
        Report = "report",
        /// Writing the plan.
        Plan = "plan",
        /// Making the copy for the family.
        Family = "family",
        /// A private number, then all show it.
        Scale = "scale",
        /// Sorting statements.
        Sort = "sort",
        /// Marking the flawed plan.
        Mark = "mark",
        /// Writing weak outcomes better.
        Rewrite = "rewrite",
        /// The puzzle of dates.
        Deadlines = "deadlines",
        /// Saying jargon plainly.
        Jargon = "jargon",
        /// The split vote.
        Vote = "vote",
        /// Without a screen.
        Talk = "talk",
    }
}

/// A title and a text: traps, notes.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
}

/// Somebody of the household.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The name.
    pub who: String,
    /// Who that is: "Child, 4".
    pub is: String,
    /// What else everybody knows; may be empty.
    pub note: String,
}

/// Something in an agency's file.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id within the agency.
    pub id: String,
    /// When, in words; may be empty.
    pub when: String,
    /// What.
    pub text: String,
    /// Who said so, where it is known from; may be empty.
    pub source: String,
    /// May only the Chair hear it?
    pub only_chair: bool,
    /// Is it a strength that is easily overlooked?
    pub strength: bool,
    /// Items of other agencies that say something else: `agency/item`.
    pub against: Vec<String>,
}

/// An agency and its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Agency {
    /// Its id.
    pub id: String,
    /// The author's profession.
    pub profession: Profession,
    /// Its name.
    pub agency: String,
    /// The author's role.
    pub role: String,
    /// What it knows.
    pub items: Vec<Item>,
}

/// A step of the workshop.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Minutes.
    pub minutes: u16,
    /// What people do.
    pub task: String,
    /// Where.
    pub with: With,
}

/// News in the middle of the work.
#[derive(Clone, Debug, PartialEq)]
pub struct Inject {
    /// Its id.
    pub id: String,
    /// The step it comes after.
    pub after: String,
    /// Who brings it.
    pub from: String,
    /// What they say.
    pub text: String,
    /// The agencies that hear it; all where empty.
    pub to: Vec<String>,
    /// What to ask of the room; may be empty.
    pub task: String,
}

/// A statement to sort.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorting {
    /// The statement.
    pub text: String,
    /// What it is.
    pub is: Basis,
    /// Why.
    pub why: String,
}

/// A weak outcome to write better.
#[derive(Clone, Debug, PartialEq)]
pub struct Rewrite {
    /// Its id.
    pub id: String,
    /// The outcome of the model in whose place it is tried out.
    pub of: Id,
    /// As it is badly written.
    pub weak: String,
    /// One good way.
    pub better: String,
    /// Why.
    pub why: String,
}

/// A question about a deadline.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// The question.
    pub ask: String,
    /// What kind of conference.
    pub kind: ConferenceKind,
    /// The dates known.
    pub known: Vec<(Event, NaiveDate)>,
    /// The row of the area.
    pub row: String,
    /// The date.
    pub answer: NaiveDate,
    /// Why.
    pub why: String,
}

/// A sentence to say plainly.
#[derive(Clone, Debug, PartialEq)]
pub struct Jargon {
    /// The sentence.
    pub sentence: String,
    /// One good way.
    pub plain: String,
}

/// One view in a vote.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Whose.
    pub who: String,
    /// For a plan?
    pub plan: bool,
    /// Why.
    pub because: String,
}

/// A split vote.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// What is voted on.
    pub question: String,
    /// The views.
    pub views: Vec<View>,
    /// Is the Chair for a plan?
    pub chair: bool,
    /// What to talk about.
    pub talk: String,
}

/// A risk that a good plan must answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// Its id.
    pub id: String,
    /// The risk in a few words.
    pub label: String,
    /// Beginnings of words that speak of it, in small letters.
    pub signs: Vec<String>,
}

/// A fault of the flawed plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The rule of the coach.
    pub rule: String,
    /// The item: `part/id`, or a part.
    pub at: String,
    /// Why it matters for this child.
    pub why: String,
}

/// A scenario pack, with the names of one seed.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// For whom.
    pub level: Level,
    /// Whose law and terms.
    pub nation: Nation,
    /// The id of the area whose arrangements hold.
    pub arrangements: String,
    /// The day the workshop pretends it is.
    pub today: NaiveDate,
    /// What everybody knows.
    pub family: String,
    /// Learning aims.
    pub aims: Vec<String>,
    /// The people.
    pub household: Vec<Person>,
    /// The agencies.
    pub agencies: Vec<Agency>,
    /// What is hidden in it.
    pub traps: Vec<Named>,
    /// The steps.
    pub steps: Vec<Step>,
    /// The news.
    pub injects: Vec<Inject>,
    /// Statements to sort.
    pub sorting: Vec<Sorting>,
    /// Outcomes to write better.
    pub rewrite: Vec<Rewrite>,
    /// Questions of dates.
    pub deadlines: Vec<Deadline>,
    /// Sentences to say plainly.
    pub jargon: Vec<Jargon>,
    /// The split vote.
    pub vote: Vote,
    /// The risks a good plan must answer.
    pub threads: Vec<Thread>,
    /// One good answer.
    pub model: CaseFile,
    /// Why it is as it is: `part/id` and the reason.
    pub reasons: Vec<(String, String)>,
    /// The plan with faults.
    pub flawed: CaseFile,
    /// Its faults.
    pub faults: Vec<Fault>,
    /// Notes for the trainer.
    pub notes: Vec<Named>,
}

impl Pack {
    /// Minutes of all steps.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|it| u32::from(it.minutes)).sum()
    }

    /// The agency of this id.
    pub fn agency(&self, id: &str) -> Option<&Agency> {
        self.agencies.iter().find(|it| it.id == id)
    }
}
