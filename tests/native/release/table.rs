//! The classes of fields as they were agreed (`tests/release/allow.txt`), and what a view is.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::sync::OnceLock;

use plainplan::domain::edit::At;
use plainplan::domain::people::Standing;
use plainplan::domain::{CaseFile, Id};

/// `record.field` → the class of its audience.
pub type Classes = BTreeMap<(String, String), String>;

/// The snapshot in `tests/release/allow.txt`.
pub fn classes() -> &'static Classes {
    static ALL: OnceLock<Classes> = OnceLock::new();
    ALL.get_or_init(|| {
        let text = fs::read_to_string("tests/release/allow.txt").expect("the snapshot");
        let lines = text.lines().filter(|it| !it.starts_with('#') && !it.is_empty());
        let line = |it: &str| {
            let (name, class) = it.split_once(" = ").expect("record.field = class");
            let (record, field) = name.split_once('.').expect("record.field");
            ((record.to_owned(), field.to_owned()), class.to_owned())
        };
        lines.map(line).collect()
    })
}

/// The class of a field.
pub fn class(record: &str, field: &str) -> &'static str {
    static ALL: OnceLock<HashMap<&str, HashMap<&str, &str>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: HashMap<&str, HashMap<&str, &str>> = HashMap::new();
        for ((record, field), class) in classes() {
            all.entry(record).or_default().insert(field, class);
        }
        all
    });
    all[record][field]
}

/// What one reader may see: line by line, and the places it comes from.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Rows and their fields, in the order of the copy.
    pub lines: Vec<String>,
    /// The fields it shows.
    pub places: HashSet<(At, &'static str)>,
    /// Rows that are not kept back.
    pub rows: HashSet<At>,
    /// Those of them of which something stands in the copy.
    pub told: HashSet<At>,
}

/// Whose copies are made without being asked: parents, and children who are born and the subject.
pub fn readers(case: &CaseFile) -> Vec<Id> {
    let born = case
        .children
        .iter()
        .filter(|it| it.standing.0 != Some(Standing::Household) && !it.is_expected());
    case.adults.iter().map(|it| it.id).chain(born.map(|it| it.id)).collect()
}
