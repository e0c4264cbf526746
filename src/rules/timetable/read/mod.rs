//! Reads a file of arrangements: all of it, or a list of everything that is wrong with it.

mod object;
mod parts;
mod row;
mod rule;

use object::{At, Found};

use super::area::Area;
use super::check;
use super::place;
use super::problem::{AreaProblem, Problem};
use crate::domain::Json;

impl Area {
    /// The longest file read, in bytes: twenty times the longest of ours.
    pub const MOST_BYTES: usize = 512 * 1024;

    /// Reads the text of a file of arrangements.
    ///
    /// # Errors
    ///
    /// Every problem of the file, in the order of its lines; never an empty list. Text that is no
    /// JSON gives one, with its line.
    pub fn read(text: &str) -> Result<Area, Vec<AreaProblem>> {
        let whole = |line, what| vec![AreaProblem { place: String::new(), line, what }];
        if text.len() > Self::MOST_BYTES {
            return Err(whole(None, Problem::TooLong));
        }
        // A mark that some editors put before the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let json = Json::parse(text).map_err(|err| {
            let said = err.to_string();
            let twice = said.strip_prefix("the key \"").and_then(|it| it.split('"').next());
            let what = match twice.filter(|_| said.contains("given twice")) {
                Some(key) => Problem::KeyTwice(key.to_owned()),
                None => Problem::NotJson { column: err.column() },
            };
            whole(Some(err.line().max(1)), what)
        })?;
        let found = Found::default();
        let at = At { json: &json, way: Vec::new(), found: &found };
        let area = parts::area(&at);
        let mut problems = found.take();
        if let Some(area) = &area {
            problems.extend(check::whole(area));
        }
        let told = |(way, what): (Vec<place::Step>, Problem)| AreaProblem {
            place: place::written(&way),
            line: Some(place::line(text, &way)),
            what,
        };
        let mut problems: Vec<AreaProblem> = problems.into_iter().map(told).collect();
        problems.sort_by_key(|it| it.line);
        // A reading is read from the same keys as the rule, and would say the same again.
        problems.dedup_by(|a, b| a == b);
        match area {
            Some(area) if problems.is_empty() => Ok(area),
            _ => Err(problems),
        }
    }
}
