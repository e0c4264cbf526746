//! Deadlines of a conference by the arrangements of one area.
//!
//! An area is a JSON file (`FORMAT.md` says how to write one). [`timetable`] counts its rows from
//! the dates known so far; each date has a safe reading and, where the source can be read
//! otherwise, later ones.

mod anchor;
mod area;
mod areas;
mod check;
mod checklist;
mod count;
mod doubt;
mod due;
mod head;
mod known;
mod moved;
mod order;
mod read;
mod row;
mod rule;
mod said;
mod ways;
mod weeks;

pub use crate::rules::file::{FileProblem, Problem};
pub use anchor::{Anchored, Standing};
pub use area::{
    Area, Categories, Check, Circulation, Circumstance, Decision, DecisionRule, Phase, Pointer,
    Route, RouteKind, Source, Term,
};
pub use areas::{AREAS, area, at_hand};
pub use checklist::{Todo, is_author, todos};
pub use doubt::{Doubt, doubts};
pub use due::{Dated, Deadline, Prompt, Sense, timetable};
pub use head::{HEAD, Head};
pub use known::{Anchor, Event, KnownDates};
pub use moved::{Move, moved};
pub use order::{OrderNote, order_notes};
pub use row::{AppliesTo, Case, Condition, Exception, Party, Reading, Row, Stage, Why};
pub use rule::{Bound, Counted, Counting, Direction, Plain, Rolls, Rule, Step, Unit};
pub use said::{Said, Say};
pub use ways::calendar_of;
pub use weeks::{Day, weeks};
