//! JSON as a tree that keeps the order of its keys and refuses a key given twice.
//!
//! `serde_json` reads and writes the text; its own tree would let the second of two equal keys
//! replace the first without a word.

mod read;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

pub use read::{Bounds, NotRead, Unread};
use read::{read, read_within};

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
    pub fn parse(text: &str) -> Result<Json, NotRead> {
        read(text)
    }

    /// Reads JSON text that somebody else may have written: nothing larger than this, and no key
    /// that means something to other programs.
    ///
    /// # Errors
    ///
    /// As [`Json::parse`], and says the place.
    pub fn parse_within(text: &str, bounds: &Bounds) -> Result<Json, NotRead> {
        read_within(text, bounds)
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

    #[test]
    fn what_others_wrote_is_read_within_bounds_and_the_place_is_said() {
        let bounds = Bounds { depth: 3, values: 9, items: 4, text: 5, key: 6 };
        let fits = r#"{"a":[1,2,{"b":"12345"}],"sixsix":[]}"#;
        assert_eq!(Json::parse_within(fits, &bounds).map(|it| it.print()), Ok(fits.to_owned()));
        for (text, place, what) in [
            (r#"{"case":{"a":[[1]]}}"#, "a 1", Unread::Deep(3)),
            ("[1,[2,3,4],[5,6,7],[8,9]]", "4 1", Unread::Values(9)),
            ("[1,2,3,4,5]", "", Unread::Items(4)),
            (r#"{"a":1,"b":1,"c":1,"d":1,"e":1}"#, "e", Unread::Items(4)),
            (r#"[0,{"a":"123456"}]"#, "2 › a", Unread::LongText(5)),
            (r#"[{"sevense":1}]"#, "1", Unread::LongKey(6)),
            (r#"[{"__proto__":1}]"#, "1", Unread::LongKey(6)),
        ] {
            let err = Json::parse_within(text, &bounds).unwrap_err();
            assert_eq!((&*err.place, &err.what), (place, &what), "{text}");
        }
        let wide = Bounds { key: 20, ..bounds };
        for key in ["__proto__", "constructor", "prototype", r"__pr\u006fto__"] {
            let err = Json::parse_within(&format!(r#"{{"a":{{"{key}":1}}}}"#), &wide).unwrap_err();
            assert!(matches!(err.what, Unread::Forbidden(_)) && err.place == "a", "{err}");
        }
    }
}
