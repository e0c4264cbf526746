//! A set of the app's own marks, such as which sections the user called complete.

use std::collections::BTreeSet;

use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};

/// A set of keys, in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(pub BTreeSet<String>);

impl Leaf for Keys {
    fn kind(&self) -> Kind {
        Kind::Keys
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn value(&self) -> Value {
        Value::Many(self.0.iter().cloned().collect())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Many(keys) = value else { return false };
        self.0 = keys.into_iter().collect();
        true
    }

    fn to_json(&self) -> Json {
        Json::List(self.0.iter().map(|it| Json::text(&**it)).collect())
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        for item in items {
            let Json::Text(key) = item else { return Err(Wrong::kind_of("text", &item).at(place)) };
            self.0.insert(key);
        }
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        let items = Json::object([("type", Json::text("string"))]);
        Json::object([("type", Json::text("array")), ("items", items)])
    }
}
