//! Fields that hold text: a line, prose.

use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};

macro_rules! text_field {
    ($(#[$doc:meta])* $name:ident, $kind:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub String);

        impl $name {
            /// The text without spaces at its ends; empty when there is nothing to read.
            pub fn read(&self) -> &str {
                self.0.trim()
            }

            /// Is there nothing to read?
            pub fn is_blank(&self) -> bool {
                self.read().is_empty()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl Leaf for $name {
            fn kind(&self) -> Kind {
                $kind
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

            fn to_json(&self) -> Json {
                Json::text(&*self.0)
            }

            fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
                match json {
                    Json::Text(text) => self.0 = text,
                    other => return Err(Wrong::kind_of("text", &other).at(place)),
                }
                Ok(())
            }

            #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
                Json::object([("type", Json::text("string"))])
            }
        }
    };
}

text_field!(
    /// One line of text, exactly as typed.
    Line,
    Kind::Line
);
text_field!(
    /// Several lines of text, exactly as typed; an empty line starts a paragraph.
    Prose,
    Kind::Prose
);
