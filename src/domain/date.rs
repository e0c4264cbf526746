//! A date as typed into three boxes, and what is wrong with it.

use chrono::{Datelike, NaiveDate};

use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};

/// Day, month and year exactly as typed; read with [`TypedDate::read`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// The day box.
    pub day: String,
    /// The month box: a number or a name.
    pub month: String,
    /// The year box.
    pub year: String,
}

/// Why three boxes are no date. Its words are in `text` under the variant's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Nothing is typed yet: a thing to do, not a mistake.
    Blank,
    /// The day box is empty.
    NoDay,
    /// The month box is empty.
    NoMonth,
    /// The year box is empty.
    NoYear,
    /// The day is no number from 1 to 31.
    Day,
    /// The month is no number from 1 to 12 and no month's name.
    Month,
    /// The year is not four digits from 1900 to 2199.
    Year,
    /// Each box is fine, but there is no such day, as 30 February.
    NoSuchDay,
}

impl TypedDate {
    /// A date in its usual typing: `2`, `3`, `2026`.
    pub fn of(date: NaiveDate) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }

    /// Is there nothing but spaces in all three boxes?
    pub fn is_blank(&self) -> bool {
        [&self.day, &self.month, &self.year].iter().all(|it| it.trim().is_empty())
    }

    /// The date, or the first thing wrong with it.
    ///
    /// # Errors
    ///
    /// [`DateProblem::Blank`] when nothing is typed, which is no mistake.
    pub fn read(&self) -> Result<NaiveDate, DateProblem> {
        if self.is_blank() {
            return Err(DateProblem::Blank);
        }
        let boxes = [
            (&self.day, DateProblem::NoDay),
            (&self.month, DateProblem::NoMonth),
            (&self.year, DateProblem::NoYear),
        ];
        if let Some((_, problem)) = boxes.iter().find(|(text, _)| text.trim().is_empty()) {
            return Err(*problem);
        }
        let day = self.day.trim().parse().ok().filter(|it| (1..=31).contains(it));
        let day = day.ok_or(DateProblem::Day)?;
        let month = month_of(self.month.trim()).ok_or(DateProblem::Month)?;
        let year = year_of(self.year.trim()).ok_or(DateProblem::Year)?;
        NaiveDate::from_ymd_opt(year, month, day).ok_or(DateProblem::NoSuchDay)
    }

    /// The date, where the boxes hold one.
    pub fn date(&self) -> Option<NaiveDate> {
        self.read().ok()
    }
}

/// English and Welsh month names, the first three letters enough where they are unlike.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "ionawr"],
    ["february", "chwefror"],
    ["march", "mawrth"],
    ["april", "ebrill"],
    ["may", "mai"],
    ["june", "mehefin"],
    ["july", "gorffennaf"],
    ["august", "awst"],
    ["september", "medi"],
    ["october", "hydref"],
    ["november", "tachwedd"],
    ["december", "rhagfyr"],
];

/// The month of a name in English or Welsh, whole or from its third letter on.
pub(super) fn month_named(text: &str) -> Option<u32> {
    let text = text.trim_end_matches('.').to_lowercase();
    let is_it = |names: &[&str; 2]| text.len() >= 3 && names.iter().any(|it| it.starts_with(&text));
    MONTHS.iter().position(is_it).map(|at| at as u32 + 1)
}

fn month_of(text: &str) -> Option<u32> {
    match text.parse() {
        Ok(number) => Some(number).filter(|it| (1..=12).contains(it)),
        Err(_) => month_named(text),
    }
}

/// Four digits only: "26" could be 1926 to somebody's grandmother.
pub(super) fn year_of(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|it| digits && (1900..=2199).contains(it))
}

/// The date of `2026-03-02`; only a year that reads back, or a file would change on its way.
pub fn from_iso(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    NaiveDate::from_ymd_opt(year_of(year)?, month.parse().ok()?, day.parse().ok()?)
}

impl Leaf for TypedDate {
    fn kind(&self) -> Kind {
        Kind::Date
    }

    fn is_absent(&self) -> bool {
        self.day.is_empty() && self.month.is_empty() && self.year.is_empty()
    }

    fn value(&self) -> Value {
        Value::Date(self.clone())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Date(date) = value else { return false };
        *self = date;
        true
    }

    /// `"2026-03-02"` when that says all that was typed, else the three boxes.
    fn to_json(&self) -> Json {
        match self.date() {
            Some(date) if Self::of(date) == *self => Json::text(date.to_string()),
            _ => Json::object([
                ("day", Json::text(&*self.day)),
                ("month", Json::text(&*self.month)),
                ("year", Json::text(&*self.year)),
            ]),
        }
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        match json {
            Json::Text(text) => {
                let date = from_iso(&text).ok_or_else(|| Wrong::NotAllowed(text).at(place))?;
                *self = Self::of(date);
            }
            Json::Object(pairs) => {
                for (key, value) in pairs {
                    let Json::Text(text) = value else {
                        return Err(Wrong::kind_of("text", &value).at(&format!("{place} › {key}")));
                    };
                    match &*key {
                        "day" => self.day = text,
                        "month" => self.month = text,
                        "year" => self.year = text,
                        _ => return Err(Wrong::Unknown(key).at(place)),
                    }
                }
            }
            other => return Err(Wrong::kind_of("date", &other).at(place)),
        }
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        let text = || Json::object([("type", Json::text("string"))]);
        let typed = Json::object([
            ("type", Json::text("object")),
            ("properties", Json::object([("day", text()), ("month", text()), ("year", text())])),
            ("additionalProperties", Json::Bool(false)),
        ]);
        let iso = Json::object([
            ("type", Json::text("string")),
            ("pattern", Json::text("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$")),
        ]);
        Json::object([("anyOf", Json::List(vec![iso, typed]))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> TypedDate {
        let mut boxes = text.split('|').map(str::to_owned);
        let mut next = || boxes.next().unwrap_or_default();
        TypedDate { day: next(), month: next(), year: next() }
    }

    #[test]
    fn a_typed_date_reads_as_a_date_or_says_why_not() {
        use DateProblem::*;
        for (text, expected) in [
            ("2|3|2026", Ok("2026-03-02")),
            (" 2 | March |2026", Ok("2026-03-02")),
            ("2|mar|2026", Ok("2026-03-02")),
            ("1|Rhagfyr|2026", Ok("2026-12-01")),
            ("29|2|2028", Ok("2028-02-29")),
            ("", Err(Blank)),
            (" | | ", Err(Blank)),
            ("|3|2026", Err(NoDay)),
            ("2||2026", Err(NoMonth)),
            ("2|3|", Err(NoYear)),
            ("32|3|2026", Err(Day)),
            ("x|3|2026", Err(Day)),
            ("2|13|2026", Err(Month)),
            ("2|ma|2026", Err(Month)),
            ("2|3|26", Err(Year)),
            ("2|3|0026", Err(Year)),
            ("30|2|2026", Err(NoSuchDay)),
        ] {
            let found = typed(text).read().map(|it| it.to_string());
            assert_eq!(found, expected.map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn a_file_keeps_exactly_what_was_typed() {
        for text in ["2|3|2026", "02|3|2026", "2|March|", "|| ", "31|2|2026"] {
            let mut back = TypedDate::default();
            back.take_json(typed(text).to_json(), "date").unwrap();
            assert_eq!(back, typed(text));
        }
        assert_eq!(typed("2|3|2026").to_json(), Json::text("2026-03-02"));
        for wrong in ["2026-02-30", "2026-3-2", "soon", "9999-01-01"] {
            assert!(TypedDate::default().take_json(Json::text(wrong), "date").is_err(), "{wrong}");
        }
    }
}
