//! Drafts as long as they get, the same at every run, as files that the app opens.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::paths;

/// How many rows the app keeps, and shows, together.
pub const PAGE: usize = 50;

/// A draft that was written to a file.
pub struct DraftFile {
    /// The file.
    pub path: PathBuf,
    /// The bytes of one page of its entries, without the spaces between.
    pub page_bytes: f64,
}

impl DraftFile {
    /// The whole fictional case of the tests, with a chronology of so many entries.
    pub fn write(folder: &Path, entries: usize) -> Result<Self> {
        let whole = fs::read_to_string(paths::root().join("tests/cases/whole.json"))?;
        let mut file: Value = serde_json::from_str(&whole)?;
        let children: Vec<Value> = file["case"]["children"]
            .as_array()
            .filter(|it| !it.is_empty())
            .context("the case has no children")?
            .iter()
            .map(|child| child["id"].clone())
            .collect();
        let rows = file["case"]["chronology"].as_array_mut().context("no chronology")?;
        let mut dice = Dice(0x5eed);
        let missing = entries.saturating_sub(rows.len());
        rows.extend((0..missing).map(|at| entry(at, missing, &children, &mut dice)));
        let bytes = serde_json::to_string(rows)?.len();
        let path = folder.join(format!("draft-{entries}.json"));
        fs::write(&path, file.to_string())?;
        Ok(Self { path, page_bytes: (bytes * PAGE) as f64 / entries as f64 })
    }
}

/// Numbers that look random and are the same at every run (Knuth's multiplier).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % limit
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

fn entry(at: usize, of: usize, children: &[Value], dice: &mut Dice) -> Value {
    let mut row = json!({
        "id": format!("{:016x}", 0x00c0_ffee_0000_0000_u64 + at as u64),
        "when": { "typed": when(at, of, dice) },
        "what": what(dice),
        "basis": dice.of(&["fact", "fact", "observation", "allegation", "opinion"]),
        "source": dice.of(&SOURCES),
        "children": [children[dice.below(children.len().min(2))]],
    });
    if dice.below(4) > 0 {
        row["kind"] = dice.of(&KINDS).into();
    }
    row
}

/// People write down what happened roughly in order, over some twelve years, and date it as well
/// as they know.
fn when(at: usize, of: usize, dice: &mut Dice) -> String {
    let months = (at * 12 * 12 / of + dice.below(3)).min(143);
    let (year, month, day) = (2015 + months / 12, months % 12, 1 + dice.below(28));
    let name = MONTHS[month];
    match dice.below(20) {
        0..=7 => format!("{day} {name} {year}"),
        8..=10 => format!("{day:02}/{:02}/{year}", month + 1),
        11 => format!("{year}-{:02}-{day:02}", month + 1),
        12..=14 => format!("{name} {year}"),
        15 => format!("about {name} {year}"),
        16 => format!("late {name} {year}"),
        17 => format!("{} {year}", dice.of(&["spring", "summer", "autumn", "winter"])),
        18 => format!("{day} to {} {name} {year}", (day + 4).min(28)),
        _ => format!("since {name} {year}"),
    }
}

/// 150 to 400 characters of what a worker would write.
fn what(dice: &mut Dice) -> String {
    let least = 150 + dice.below(130);
    let mut text = String::new();
    while text.len() < least {
        let sentence = dice.of(&SENTENCES);
        if text.contains(sentence) {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const SOURCES: [&str; 7] = [
    "Health visiting record",
    "School record, Ms Hale",
    "Police log",
    "GP letter",
    "Ambulance service",
    "Housing officer’s note of the visit",
    "Kirsty, by telephone",
];

const KINDS: [&str; 8] = [
    "injury",
    "domestic_abuse",
    "missed_appointment",
    "health_check",
    "substances",
    "attendance",
    "police",
    "positive",
];

const SENTENCES: [&str; 14] = [
    "Leo came into class at 10:20 in the shirt he had worn since Monday and asked for breakfast.",
    "Kirsty told the health visitor that she had been drinking most evenings since the summer.",
    "Nobody answered the door; a card was left, and a text message was sent the same day.",
    "Priya was not brought to her development check, the second appointment missed this year.",
    "A neighbour said that she heard Marcus shouting and something breaking after midnight.",
    "The kitchen had bread, cereal, milk and fruit, and both children’s beds had clean sheets.",
    "Gran Sheila collected the children from school and kept them until the following Sunday.",
    "Leo said, “I make Priya’s tea on Fridays because Mum is asleep on the sofa by then.”",
    "Police attended; Marcus had left. No arrest was made and no injury was seen on anybody.",
    "Kirsty came to the meeting with Dan, stayed for all of it and agreed to a referral.",
    "Attendance for the half term was 61%; no reason was given for most of the absences.",
    "Priya had a bruise on her left cheek. Kirsty said that she had fallen from the sofa.",
    "The GP changed Kirsty’s medication and asked to see her again in two weeks.",
    "Uncle Ray was in the house when the worker called and would not say where he lives.",
];
