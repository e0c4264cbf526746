//! Data files that people may write themselves: read whole, or answered with all that is wrong.
//!
//! Arrangements of an area and a partnership's glossary are read by this one reader, so a mistake
//! in either is answered alike: the line, the place, what was expected.

mod object;
mod place;
mod problem;

pub(crate) use object::{At, Found, Object};
pub(crate) use place::Step;
pub use problem::{FileProblem, Problem};

use crate::domain::{Json, Unread};

/// A problem and the way to it.
pub(crate) type Wrong = (Vec<Step>, Problem);

/// Reads a file of at most so many bytes.
///
/// `parse` takes the values one by one and notes what does not fit; `check` sees the whole, when
/// there is one, for what no single value can show.
///
/// # Errors
///
/// Every problem of the file, in the order of its lines; never an empty list.
pub(crate) fn read<T>(
    text: &str,
    most_bytes: usize,
    parse: impl FnOnce(&At) -> Option<T>,
    check: impl FnOnce(&T) -> Vec<Wrong>,
) -> Result<T, Vec<FileProblem>> {
    let whole = |line, what| vec![FileProblem { place: String::new(), line, what }];
    if text.len() > most_bytes {
        return Err(whole(None, Problem::TooLong));
    }
    // A mark that some editors put before the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let json = Json::parse(text).map_err(|err| {
        let what = match err.what {
            Unread::KeyTwice(key) => Problem::KeyTwice(key),
            _ => Problem::NotJson { column: err.column },
        };
        whole(Some(err.line.max(1)), what)
    })?;
    let found = Found::default();
    let read = parse(&At { json: &json, way: Vec::new(), found: &found });
    let mut problems = found.take();
    if let Some(read) = &read {
        problems.extend(check(read));
    }
    let told = |(way, what): Wrong| FileProblem {
        place: place::written(&way),
        line: Some(place::line(text, &way)),
        what,
    };
    let mut problems: Vec<FileProblem> = problems.into_iter().map(told).collect();
    problems.sort_by_key(|it| it.line);
    // One value may be read twice (a reading from the keys of its rule), and say the same again.
    problems.dedup();
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems),
    }
}
