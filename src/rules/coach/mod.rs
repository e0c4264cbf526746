//! The coach: questions about a plan and a report, each with its place and its source.
//!
//! One list holds every rule: [`RULES`]. Nothing here blocks, scores or decides; a rule that is
//! not sure stays silent. To add a rule: an entry in the list of its family, its words in
//! `text/en/coach/`, its cases in `tests/native/coach/`.

mod ac_fields;
mod ac_power;
mod agreed;
mod around;
mod chronology;
mod cn_fields;
mod cn_plan;
mod cn_words;
mod contingent;
mod engine;
mod finding;
mod in_plan;
mod letters;
mod lexicons;
mod me_fields;
mod me_words;
mod measurable;
mod people;
mod re_adults;
mod re_carried;
mod re_stop;
mod re_thread;
mod reading;
mod relevant;
mod report;
mod restricted;
mod setting;
mod shapes;
mod shelf;
mod source;
mod sp_child;
mod sp_owner;
mod sp_words;
mod specific;
pub mod standing;
mod subject;
mod ti_age;
mod ti_dates;
mod ti_words;
mod timed;
#[cfg(test)]
mod trial;
mod verbs;
pub mod wording;

pub use around::{Around, Seen};
pub use engine::{Coach, Work};
pub use finding::{Check, Finding, Found, Rule, Severity, Source};
pub use people::{Part, People, Person};
pub use setting::Setting;

/// Every rule, family by family, in the order in which questions are equally useful.
pub static RULES: &[&[Rule]] = &[
    specific::RULES,
    measurable::RULES,
    agreed::RULES,
    relevant::RULES,
    timed::RULES,
    contingent::RULES,
    report::RULES,
    chronology::RULES,
    wording::rules::RULES,
];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().flat_map(|it| it.iter())
}

/// The rule of this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|it| it.id == id)
}
