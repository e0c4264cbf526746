//! Fields that choose from a fixed set: one of it, or any of it.

use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong};

/// A fixed set of choices, each with a key that stands in files for ever.
pub trait Options: Copy + Eq + std::fmt::Debug + 'static {
    /// The name of the set: its words are `option-<SET>-<key>`.
    const SET: &'static str;
    /// All choices, in the order shown.
    const ALL: &'static [Self];
    /// Their keys, in the same order.
    const KEYS: &'static [&'static str];

    /// The key of this choice.
    fn key(self) -> &'static str {
        let at = Self::ALL.iter().position(|it| *it == self).expect("ALL lists every choice");
        Self::KEYS[at]
    }

    /// The choice that has this key.
    fn from_key(key: &str) -> Option<Self> {
        Self::KEYS.iter().position(|it| *it == key).map(|at| Self::ALL[at])
    }
}

/// Declares an enum and its keys: `options! { /// doc  pub enum Name = "set" { A = "a", } }`
#[macro_export]
macro_rules! options {
    ($(#[$doc:meta])* pub enum $name:ident = $set:literal {
        $($(#[$vdoc:meta])* $variant:ident = $key:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
        }

        impl $crate::domain::Options for $name {
            const SET: &'static str = $set;
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            const KEYS: &'static [&'static str] = &[$($key),*];
        }
    };
}

/// One of a set, or not chosen yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<E>(pub Option<E>);

impl<E> Default for Choice<E> {
    fn default() -> Self {
        Self(None)
    }
}

impl<E: Options> Choice<E> {
    /// Is this one chosen?
    pub fn is(&self, choice: E) -> bool {
        self.0 == Some(choice)
    }
}

/// The schema of a key of the set.
#[cfg(not(target_arch = "wasm32"))]
fn key_schema<E: Options>() -> Json {
    Json::object([("enum", Json::List(E::KEYS.iter().map(|it| Json::text(*it)).collect()))])
}

/// The place of a key in a set: once for all sets.
fn take_key(json: &Json, keys: &[&str], place: &str) -> Result<usize, Misfit> {
    let text = json.as_text().ok_or_else(|| Wrong::kind_of("text", json).at(place))?;
    let at = keys.iter().position(|it| *it == text);
    at.ok_or_else(|| Wrong::NotAllowed(text.to_owned()).at(place))
}

impl<E: Options> Leaf for Choice<E> {
    fn kind(&self) -> Kind {
        Kind::Choice(E::SET, E::KEYS)
    }

    fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    fn value(&self) -> Value {
        Value::Text(self.0.map_or("", E::key).to_owned())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Text(key) = value else { return false };
        if key.is_empty() {
            self.0 = None;
            return true;
        }
        let chosen = E::from_key(&key);
        self.0 = chosen.or(self.0);
        chosen.is_some()
    }

    fn to_json(&self) -> Json {
        self.0.map_or(Json::Null, |it| Json::text(it.key()))
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        self.0 = Some(E::ALL[take_key(&json, E::KEYS, place)?]);
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        key_schema::<E>()
    }
}

/// Any of a set, always in the set's own order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices<E>(Vec<E>);

impl<E> Default for Choices<E> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<E: Options> Choices<E> {
    /// Is this one among those chosen?
    pub fn has(&self, choice: E) -> bool {
        self.0.contains(&choice)
    }

    fn ordered(chosen: &[E]) -> Self {
        Self(E::ALL.iter().copied().filter(|it| chosen.contains(it)).collect())
    }
}

impl<E: Options> FromIterator<E> for Choices<E> {
    fn from_iter<I: IntoIterator<Item = E>>(chosen: I) -> Self {
        Self::ordered(&chosen.into_iter().collect::<Vec<_>>())
    }
}

impl<E: Options> Leaf for Choices<E> {
    fn kind(&self) -> Kind {
        Kind::Choices(E::SET, E::KEYS)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn value(&self) -> Value {
        Value::Many(self.0.iter().map(|it| it.key().to_owned()).collect())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Many(keys) = value else { return false };
        *self = keys.iter().filter_map(|it| E::from_key(it)).collect();
        true
    }

    fn to_json(&self) -> Json {
        Json::List(self.0.iter().map(|it| Json::text(it.key())).collect())
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        for item in &items {
            let chosen = E::ALL[take_key(item, E::KEYS, place)?];
            self.0.push(chosen);
        }
        *self = Self::ordered(&self.0);
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        Json::object([("type", Json::text("array")), ("items", key_schema::<E>())])
    }
}
