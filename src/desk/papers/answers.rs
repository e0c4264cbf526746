//! The answers a reader saved from a copy, taken in.

use crate::desk::Desk;
use crate::domain::sharing::Verdict;
use crate::domain::{Bounds, Id, Json, Options};
use crate::release::Reader;

impl Desk {
    /// Is this the code of a copy that was made for somebody else?
    fn is_anothers(&self, reader: Id, code: &str) -> bool {
        let others = Reader::all(&self.case).into_iter().filter(|it| *it != reader);
        let now = |it: Id| self.laid_out(it).is_some_and(|it| it.1.code() == code);
        let logged =
            self.case.sharing.iter().any(|it| {
                it.person.0.is_some_and(|it| it != reader) && it.version.0.trim() == code
            });
        logged || others.into_iter().any(now)
    }
}

/// The word that marks such a file.
const FORMAT: &str = "plainplan-answers";
/// The largest file of answers that is read, in bytes.
const MOST_BYTES: usize = 1024 * 1024;
/// A copy has fewer points than `items`. What has more, or a longer text, is refused: nothing a reader said is cut.
const BOUNDS: Bounds = Bounds { depth: 8, values: 50_000, items: 2_000, text: 200_000, key: 100 };

impl Desk {
    /// The remarks in a file of answers that are not in the case yet: for each its sort, the
    /// paragraph it is about, the words, and the copy. `None` for a file that is no
    /// file of answers; a bare text for the answers to another person's copy.
    pub fn answers(&self, reader: Id, text: &str) -> Option<Json> {
        if text.len() > MOST_BYTES {
            return None;
        }
        let json = Json::parse_within(text.trim_start_matches('\u{feff}'), &BOUNDS).ok()?;
        let format = json.get("format").and_then(Json::as_text);
        if format != Some(FORMAT) || json.get("version") != Some(&Json::Number(1.0)) {
            return None;
        }
        // What is no text where one should be is no answer of ours, and is not left out either.
        let said = |json: &Json, key: &str| match json.get(key) {
            None => Some(String::new()),
            Some(value) => value.as_text().map(|it| it.trim().to_owned()),
        };
        let code = said(&json, "code")?;
        let is_code = code.len() == 8 && code.bytes().all(|it| it.is_ascii_hexdigit());
        let code = if is_code { code } else { String::new() };
        if !code.is_empty() && self.is_anothers(reader, &code) {
            return Some(Json::text("other"));
        }
        let mut found: Vec<[String; 4]> = Vec::new();
        if let Some(Json::List(points)) = json.get("points") {
            for point in points {
                if !matches!(point, Json::Object(_)) {
                    return None;
                }
                let verdict = said(point, "verdict")?;
                let (about, words) = (said(point, "text")?, said(point, "words")?);
                let known = Verdict::from_key(&verdict).is_some();
                if !known && words.is_empty() {
                    continue;
                }
                let verdict = if known { verdict } else { Verdict::Say.key().to_owned() };
                let number = match point.get("number") {
                    Some(Json::Number(number)) => format!("{code} / {number}"),
                    _ => code.clone(),
                };
                found.push([verdict, about, words, number]);
            }
        }
        for verdict in [Verdict::Say, Verdict::Ask] {
            let words = said(&json, verdict.key())?;
            if !words.is_empty() {
                found.push([verdict.key().to_owned(), String::new(), words, code.clone()]);
            }
        }
        let here = |it: &[String; 4]| {
            self.case.remarks.iter().any(|row| {
                row.person.0 == Some(reader)
                    && row.verdict.0.map_or("", |it| it.key()) == it[0]
                    && row.words.0 == it[2]
                    && row.copy.0 == it[3]
            })
        };
        found.retain(|it| !here(it));
        let row = |it: &[String; 4]| Json::List(it.iter().map(Json::text).collect());
        Some(Json::List(found.iter().map(row).collect()))
    }
}
