//! Fields that point at people or items by id.
//!
//! A link may point at something that was removed: it then shows nothing, and is whole again when
//! the removal is undone. So removing never rewrites what others said.

use std::marker::PhantomData;

use super::id::Id;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Target, Value, Wrong, read_id};

/// Says at the type what a link points at.
pub trait PointsAt: 'static {
    /// What it points at.
    const TARGET: Target;
}

macro_rules! targets {
    ($($name:ident),*) => {$(
        #[doc = concat!("Links to ", stringify!($name), ".")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {}
        impl PointsAt for $name {
            const TARGET: Target = Target::$name;
        }
    )*};
}
targets!(
    Children,
    Adults,
    Family,
    People,
    Worries,
    Risks,
    Needs,
    Changes,
    Outcomes,
    Actions,
    Contingencies,
    Events
);

/// A link to one person or item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<T>(pub Option<Id>, PhantomData<T>);

impl<T> Default for Link<T> {
    fn default() -> Self {
        Self(None, PhantomData)
    }
}

impl<T> From<Id> for Link<T> {
    fn from(id: Id) -> Self {
        Self(Some(id), PhantomData)
    }
}

impl<T: PointsAt> Leaf for Link<T> {
    fn kind(&self) -> Kind {
        Kind::Link(T::TARGET)
    }

    fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    fn value(&self) -> Value {
        Value::Text(self.0.map(|it| it.to_string()).unwrap_or_default())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Text(text) = value else { return false };
        match text.parse() {
            Ok(id) => self.0 = Some(id),
            Err(_) if text.is_empty() => self.0 = None,
            Err(_) => return false,
        }
        true
    }

    fn to_json(&self) -> Json {
        self.0.map_or(Json::Null, |it| Json::text(it.to_string()))
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        self.0 = Some(read_id(&json, place)?);
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        super::leaf::id_schema()
    }
}

/// Links to any number of people or items, in the order chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links<T>(pub Vec<Id>, PhantomData<T>);

impl<T> Links<T> {
    /// Does it point at this one?
    pub fn has(&self, id: Id) -> bool {
        self.0.contains(&id)
    }
}

impl<T> Default for Links<T> {
    fn default() -> Self {
        Self(Vec::new(), PhantomData)
    }
}

impl<T> FromIterator<Id> for Links<T> {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        Self(ids.into_iter().collect(), PhantomData)
    }
}

impl<T: PointsAt> Leaf for Links<T> {
    fn kind(&self) -> Kind {
        Kind::Links(T::TARGET)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn value(&self) -> Value {
        Value::Many(self.0.iter().map(Id::to_string).collect())
    }

    fn set(&mut self, value: Value) -> bool {
        let Value::Many(ids) = value else { return false };
        self.0 = ids.iter().filter_map(|it| it.parse().ok()).collect();
        true
    }

    fn to_json(&self) -> Json {
        Json::List(self.0.iter().map(|it| Json::text(it.to_string())).collect())
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::List(items) = json else { return Err(Wrong::kind_of("list", &json).at(place)) };
        self.0 = items.iter().map(|it| read_id(it, place)).collect::<Result<_, _>>()?;
        Ok(())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        Json::object([("type", Json::text("array")), ("items", super::leaf::id_schema())])
    }
}
