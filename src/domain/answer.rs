//! The three states of a box of the report form: answered, nothing held, not applicable and why.
//!
//! An empty box must never read as "no concern", so a box that stays empty says why.

use super::choice::Options;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};

crate::options! {
    /// Why a box holds no answer.
    pub enum Instead = "instead" {
        /// Our agency holds nothing about it.
        NothingHeld = "nothing_held",
        /// It does not apply; `why` says why.
        NotApplicable = "not_applicable",
    }
}

/// A box of the form. Text typed before the mark was set is kept beside it, not thrown away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was typed.
    pub text: String,
    /// Why there is no answer, if that was said.
    pub instead: Option<Instead>,
    /// Why it does not apply, as typed.
    pub why: String,
}

/// How a box stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxState {
    /// Nothing said yet.
    Blank,
    /// Answered in words.
    Answered,
    /// Marked as held by nobody here or not applicable.
    Marked(Instead),
}

impl Answer {
    /// How the box stands; a mark wins over text.
    pub fn state(&self) -> BoxState {
        match self.instead {
            Some(mark) => BoxState::Marked(mark),
            None if self.text.trim().is_empty() => BoxState::Blank,
            None => BoxState::Answered,
        }
    }

    /// Is nothing said yet?
    pub fn is_blank(&self) -> bool {
        self.state() == BoxState::Blank
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl Leaf for Answer {
    fn kind(&self) -> Kind {
        Kind::Answer
    }

    fn is_absent(&self) -> bool {
        *self == Self::default()
    }

    fn value(&self) -> Value {
        Value::Answer(self.clone())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Answer(answer) = value else { return false };
        *self = answer;
        true
    }

    fn to_json(&self) -> Json {
        let mut pairs = Vec::new();
        if !self.text.is_empty() {
            pairs.push(("text", Json::text(&*self.text)));
        }
        if let Some(mark) = self.instead {
            pairs.push(("instead", Json::text(mark.key())));
        }
        if !self.why.is_empty() {
            pairs.push(("why", Json::text(&*self.why)));
        }
        Json::object(pairs)
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::Object(pairs) = json else {
            return Err(Wrong::kind_of("object", &json).at(place));
        };
        for (key, value) in pairs {
            let Json::Text(text) = value else {
                return Err(Wrong::kind_of("text", &value).at(&format!("{place} › {key}")));
            };
            match &*key {
                "text" => self.text = text,
                "why" => self.why = text,
                "instead" => {
                    let mark = Instead::from_key(&text);
                    self.instead = Some(mark.ok_or_else(|| Wrong::NotAllowed(text).at(place))?);
                }
                _ => return Err(Wrong::Unknown(key).at(place)),
            }
        }
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        let text = || Json::object([("type", Json::text("string"))]);
        let keys = Json::List(Instead::KEYS.iter().map(|it| Json::text(*it)).collect());
        let pairs =
            [("text", text()), ("instead", Json::object([("enum", keys)])), ("why", text())];
        Json::object([
            ("type", Json::text("object")),
            ("properties", Json::object(pairs)),
            ("additionalProperties", Json::Bool(false)),
        ])
    }
}

/// The mark of a box whose answer is a list elsewhere: the chronology, the six boxes of the grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark(pub Answer);

impl Leaf for Mark {
    fn kind(&self) -> Kind {
        Kind::Mark
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }

    fn value(&self) -> Value {
        self.0.value()
    }

    fn set(&mut self, value: Value) -> bool {
        self.0.set(value)
    }

    fn to_json(&self) -> Json {
        self.0.to_json()
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        self.0.take_json(json, place)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        self.0.schema()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_wins_over_text_and_the_text_is_kept() {
        let mut it = Answer::from("Seen at clinic.");
        assert_eq!(it.state(), BoxState::Answered);
        it.instead = Some(Instead::NothingHeld);
        assert_eq!(it.state(), BoxState::Marked(Instead::NothingHeld));
        let mut back = Answer::default();
        back.take_json(it.to_json(), "box").unwrap();
        assert_eq!(back.text, "Seen at clinic.");
    }
}
