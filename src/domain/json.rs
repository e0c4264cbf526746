//! JSON as a tree that keeps the order of its keys and refuses a key given twice.
//!
//! `serde_json` reads and writes the text; its own tree would let the second of two equal keys
//! replace the first without a word.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// One JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; case files use only whole ones.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order written.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A text value.
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// An object of the given pairs.
    pub fn object<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Json)>) -> Json {
        Json::Object(pairs.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// Reads JSON text.
    ///
    /// # Errors
    ///
    /// When it is not JSON, nests deeper than 128, or gives one key twice; says line and column.
    pub fn parse(text: &str) -> Result<Json, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// JSON text without spaces.
    pub fn print(&self) -> String {
        serde_json::to_string(self).expect("a tree of texts and numbers can be written")
    }

    /// JSON text a person can read, two spaces a level.
    pub fn print_pretty(&self) -> String {
        serde_json::to_string_pretty(self).expect("a tree of texts and numbers can be written")
    }

    /// The value of `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(pairs) => pairs.iter().find(|(it, _)| it == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Bool(it) => to.serialize_bool(*it),
            // Whole numbers as such: 1, not 1.0.
            Json::Number(it) if it.fract() == 0.0 && it.abs() < 9e15 => {
                to.serialize_i64(*it as i64)
            }
            Json::Number(it) => to.serialize_f64(*it),
            Json::Text(it) => to.serialize_str(it),
            Json::List(items) => {
                let mut list = to.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(pairs) => {
                let mut map = to.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: de::Error>(self, it: bool) -> Result<Json, E> {
        Ok(Json::Bool(it))
    }

    fn visit_i64<E: de::Error>(self, it: i64) -> Result<Json, E> {
        Ok(Json::Number(it as f64))
    }

    fn visit_u64<E: de::Error>(self, it: u64) -> Result<Json, E> {
        Ok(Json::Number(it as f64))
    }

    fn visit_f64<E: de::Error>(self, it: f64) -> Result<Json, E> {
        Ok(Json::Number(it))
    }

    fn visit_str<E: de::Error>(self, it: &str) -> Result<Json, E> {
        Ok(Json::text(it))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut pairs: Vec<(String, Json)> = Vec::new();
        // The set keeps a file of a million keys from taking a million times a million looks.
        let mut seen = std::collections::BTreeSet::new();
        while let Some((key, value)) = from.next_entry::<String, Json>()? {
            if !seen.insert(key.clone()) {
                return Err(de::Error::custom(format_args!("the key \"{key}\" is given twice")));
            }
            pairs.push((key, value));
        }
        Ok(Json::Object(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_goes_in_and_comes_out_the_same() {
        for text in [r#"{"b":1,"a":[true,null,"x\n€"],"c":{}}"#, "[]", "-2", "0.5"] {
            assert_eq!(Json::parse(text).unwrap().print(), text);
        }
    }

    #[test]
    fn what_is_not_plain_json_is_refused() {
        let deep = "[".repeat(200_000);
        for (text, why) in [
            (r#"{"a":1,"a":2}"#, "given twice"),
            (r#"{"a":1} x"#, "trailing"),
            ("1e400", "out of range"),
            (r#""\ud800""#, "hex escape"),
            (deep.as_str(), "recursion limit"),
            ("", "EOF"),
        ] {
            let err = Json::parse(text).unwrap_err().to_string();
            assert!(err.contains(why), "{err}");
        }
    }
}
