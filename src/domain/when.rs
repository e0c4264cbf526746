//! When something happened, in the words people have for it: "3 March 2024", "about June 2024".
//!
//! Case records know many things only roughly. The text is kept as typed; what it means is read
//! from it each time, so that it sorts and nobody is made to invent a day.

use chrono::NaiveDate;

use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};
use super::when_words;

/// A date in words, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When(pub String);

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One day.
    Day,
    /// One month.
    Month,
    /// One year.
    Year,
    /// Near a day, month or year, or a part of a year.
    About,
    /// From one date to another.
    Range,
    /// From a date on, and still so.
    Ongoing,
}

impl Precision {
    /// The word for it in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::About => "about",
            Self::Range => "range",
            Self::Ongoing => "ongoing",
        }
    }
}

/// The days a date in words may mean, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The earliest day it may mean: what lists sort by.
    pub first: NaiveDate,
    /// The latest day it may mean; the first day for what is still going on.
    pub last: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
}

impl When {
    /// What the words mean; `None` when they cannot be read as a date.
    pub fn read(&self) -> Option<Span> {
        when_words::read(&self.0)
    }
}

impl Leaf for When {
    fn kind(&self) -> Kind {
        Kind::When
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Text(text) = value else { return false };
        self.0 = text;
        true
    }

    /// The words, and for other programs what they mean.
    fn to_json(&self) -> Json {
        let mut pairs = vec![("typed", Json::text(&*self.0))];
        if let Some(span) = self.read() {
            pairs.push(("from", Json::text(span.first.to_string())));
            pairs.push(("to", Json::text(span.last.to_string())));
            pairs.push(("precision", Json::text(span.precision.key())));
        }
        Json::object(pairs)
    }

    /// Takes the words; what they mean is read anew, so the two can never disagree.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::Object(pairs) = json else {
            return Err(Wrong::kind_of("date", &json).at(place));
        };
        let mut typed = None;
        for (key, value) in pairs {
            let Json::Text(text) = value else {
                return Err(Wrong::kind_of("text", &value).at(&format!("{place} › {key}")));
            };
            match &*key {
                "typed" => typed = Some(text),
                "from" | "to" | "precision" => {}
                _ => return Err(Wrong::Unknown(key).at(place)),
            }
        }
        self.0 = typed.ok_or_else(|| Wrong::Missing("typed").at(place))?;
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        let text = || Json::object([("type", Json::text("string"))]);
        let keys = ["typed", "from", "to", "precision"];
        Json::object([
            ("type", Json::text("object")),
            ("properties", Json::object(keys.map(|it| (it, text())))),
            ("required", Json::List(vec![Json::text("typed")])),
            ("additionalProperties", Json::Bool(false)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_the_words_and_tells_others_what_they_mean() {
        let when = When("about June 2024".to_owned());
        assert_eq!(
            when.to_json().print(),
            r#"{"typed":"about June 2024","from":"2024-06-01","to":"2024-06-30","precision":"about"}"#
        );
        for text in ["about June 2024", "when she was small", " "] {
            let mut back = When::default();
            back.take_json(When(text.to_owned()).to_json(), "when").unwrap();
            assert_eq!(back.0, text);
        }
    }
}
