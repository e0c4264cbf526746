//! The case of issue 4: two children, 40 outcomes, 150 actions, a report of 1,000 entries.
//!
//! No two entries and no two actions are worded alike, so that no text can be read for another.

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Id, TypedDate, Value};

/// What entries are made of: each says who saw what where, what was seen, and what came of it.
const SEEN: &[&str] = &[
    "{worker} saw {child} at {place} with {adult}.",
    "{worker} visited {place} unannounced; {adult} opened the door after {n} minutes.",
    "{child} was brought to {place} by {adult}, {n} minutes late.",
    "{child} was not brought to the {thing} appointment at {place}.",
    "{adult} rang {worker} at {n} pm and asked about the {thing}.",
    "Police were called to {place} by a neighbour, who heard {adult} shouting.",
    "{child} told {worker} about the {thing} while they were at {place}.",
    "{worker} wrote to {adult} about {child} and the {thing}.",
    "{adult} said that {child} had slept badly for {n} nights.",
    "A referral was made by {worker} after {n} missed visits to {place}.",
    "{child} stayed with {adult} for {n} nights, as agreed with {worker}.",
    "At {place}, {worker} weighed {child}: {n}.{n} kg.",
];
const THEN: &[&str] = &[
    "{child} was awake, in clean clothes, and smiled at {adult}; the flat was cold.",
    "The kitchen was tidy and there was food for {n} days in the fridge.",
    "{child} held on to {adult} and did not want to talk about the {thing}.",
    "There was a smell of cannabis, and {adult} seemed tired and spoke very little.",
    "{child} had a bruise of {n} cm on the left arm; {adult} said it came from a fall.",
    "{adult} was often late in the mornings, and the {thing} was still not mended.",
    "{child} ate {n} slices of toast at once and asked {worker} for more.",
    "The bedroom had no curtains, no {thing} and one mattress for both children.",
    "{adult} had rung the surgery twice and was waiting to hear about the {thing}.",
    "{child} played with the {thing} on the floor while {adult} made tea.",
    "Concerns were raised about the dog, and {adult} agreed to keep it outside.",
    "{adult} cried and said “I cannot do this for {n} more weeks” to {worker}.",
];
const DONE: &[&str] = &[
    "{worker} told the lead worker the same day, and the GP was written to about the {thing}.",
    "It was agreed that {adult} would bring {child} to {place} on the {n}th.",
    "{worker} will ring {adult} within {n} days and ask the school about the {thing}.",
    "A strategy discussion was held at {place} within {n} hours; {worker} took part.",
    "{adult} signed for the {thing} and was given the number of {worker}.",
    "No further action was taken by {worker}, as {child} was safe with {adult}.",
    "The school nurse was told, and looked at the {thing} with {child} at {place}.",
    "{worker} recorded it and spoke with her manager about {child} before going home.",
    "{adult} did not answer {n} calls, so {worker} went to {place} that evening.",
    "{child} is on the list for the {thing} clinic; the wait is {n} weeks.",
    "{worker} asked {adult} what would help, and sent the {thing} form by post.",
    "The MARAC heard of it on the {n}th, and {worker} was asked for a report.",
];
const ACTIONS: &[&str] = &[
    "Engage with {worker} and keep on top of the {thing}, as and when visits are offered.",
    "Take {child} to {place} every Monday by {n}:30 and tell {worker} about the {thing}.",
    "Work with {worker} on {child}'s routine at {place}, so that the {thing} gets better.",
    "Ring {worker} within {n} days about the {thing} and bring the letter to {place}.",
    "Support {adult} to attend the {thing} group at {place} for {n} weeks.",
    "Read with {child} for {n} minutes at bedtime, and show {worker} the {thing} chart.",
    "Ensure that {child} has the {thing} in place before going to {place} with {adult}.",
    "Monitor {child}'s weight at {place} each month and share the {thing} with {worker}.",
];
const OUTCOMES: &[&str] = &[
    "{child} is in class by 8:{n} on at least 9 days in every 10, and {adult} is supported \
     with the {thing} at home.",
    "{child} sleeps in a bed of her own at {place} for {n} nights in a row, and {adult} keeps \
     the {thing} safe.",
    "{child} is brought to {n} of the next {n} visits at {place}, and {adult} understands \
     about the {thing}.",
    "{adult} and {child} have a calm bedtime on {n} nights a week, with the {thing} away.",
];
const MEASURES: &[&str] = &[
    "The register of {place}, read by {worker} every Friday with the {thing}",
    "The diary that {adult} keeps of the {thing}, shown to {worker} each {n}th",
    "What {child} tells {worker} at {place} about the {thing}",
];
const CHILDREN: &[&str] = &["Leo", "Ava", "Leo's sister", "the baby", "he", "she"];
const ADULTS: &[&str] = &[
    "Kirsty",
    "Mum",
    "his mother",
    "Ms Hale",
    "Dad",
    "Gran",
    "Kirsty's partner",
    "Aunt Shan",
    "Mr Hale",
    "her uncle",
    "the lodger",
    "Nain",
];
const WORKERS: &[&str] = &[
    "The health visitor",
    "Ms Roy",
    "The family nurse",
    "Mr Ojo",
    "PC Webb",
    "Dr Lal",
    "The midwife",
    "Mrs Pugh",
    "The class teacher",
    "Priya Nair",
    "The support worker",
    "Sgt Ellis",
    "The dentist",
    "Ms Idris",
];
const PLACES: &[&str] = &[
    "home",
    "the clinic",
    "Bryn School",
    "the surgery",
    "the children's centre",
    "court",
    "the flat in Mill Lane",
    "the hospital",
    "nursery",
    "the police station",
    "Gran's house",
    "the food bank",
    "the refuge",
    "the park",
    "the hub in Heol Las",
];
const THINGS: &[&str] = &[
    "cot",
    "weight",
    "inhaler",
    "hearing test",
    "boiler",
    "stair gate",
    "speech therapy",
    "eczema",
    "school uniform",
    "bus pass",
    "tenancy",
    "medication",
    "vaccination",
    "bedroom door",
    "dental",
    "car seat",
    "benefit",
    "red book",
    "pushchair",
    "eye test",
    "window lock",
];

/// Chooses, always in the same way.
struct Choice(u64);

impl Choice {
    fn number(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) as usize % below
    }

    fn of(&mut self, all: &[&'static str]) -> &'static str {
        all[self.number(all.len())]
    }

    /// One of these, its gaps filled.
    fn say(&mut self, all: &[&'static str]) -> String {
        let mut said = String::new();
        let mut rest = self.of(all);
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            said.push_str(before);
            match gap {
                "child" => said.push_str(self.of(CHILDREN)),
                "adult" => said.push_str(self.of(ADULTS)),
                "worker" => said.push_str(self.of(WORKERS)),
                "place" => said.push_str(self.of(PLACES)),
                "thing" => said.push_str(self.of(THINGS)),
                _ => said.push_str(&(2 + self.number(27)).to_string()),
            }
            rest = after;
        }
        said + rest
    }
}

/// The large case.
pub fn large() -> CaseFile {
    let mut case = CaseFile::default();
    let mut choice = Choice(4);
    let text = |it: &str| Value::Text(it.to_owned());
    let mut add = |part: &'static str, id: u64, fields: &[(&'static str, &str)]| {
        let fields = fields.iter().map(|(key, value)| (*key, text(value))).collect();
        case.apply(Edit::Add(At::row(part, Id(id)), fields));
    };
    add("children", 1, &[("name", "Leo"), ("standing", "subject")]);
    add("children", 2, &[("name", "Ava"), ("standing", "subject")]);
    add("adults", 3, &[("name", "Kirsty Hale")]);
    for at in 0..40u64 {
        let child = Id(1 + at % 2).to_string();
        let (statement, measure) = (choice.say(OUTCOMES), choice.say(MEASURES));
        let fields = [("child", &*child), ("statement", &statement), ("measure", &measure)];
        add("outcomes", 100 + at, &fields);
    }
    for at in 0..150u64 {
        let child = Id(1 + at % 2).to_string();
        let what = choice.say(ACTIONS);
        let fields = [("child", &*child), ("what", &what), ("owner_name", "Kirsty Hale, mother")];
        add("actions", 1_000 + at, &fields);
    }
    for at in 0..1_000u64 {
        let when = format!("{} March {}", 1 + at % 28, 2000 + at % 26);
        let what = [SEEN, THEN, DONE].map(|it| choice.say(it)).join(" ");
        add("chronology", 10_000 + at, &[("when", &when), ("what", &what), ("source", "Log")]);
    }
    for at in 0..150u64 {
        let outcome = Value::Many(vec![Id(100 + at % 40).to_string()]);
        case.apply(Edit::Set(At::row("actions", Id(1_000 + at)), "outcomes", outcome));
    }
    let own = |it: &str| it.to_owned();
    let date = TypedDate { day: own("17"), month: own("12"), year: own("2026") };
    let date = Value::Date(date);
    case.apply(Edit::Set(At::part("conference"), "date", date));
    case
}
