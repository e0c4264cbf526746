//! Records: plain structs whose fields are also a table.
//!
//! `record!` and `row!` declare both at once, so a field can never be in one and not the other.

use std::any::Any;
use std::rc::Rc;

use super::id::Id;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong, id_schema, read_id};

/// How one field of a record is reached.
pub struct Field<R> {
    /// Its name: in files, in the keys of its words, in addresses of edits.
    pub key: &'static str,
    /// Reads it.
    pub get: fn(&R) -> &dyn Leaf,
    /// Reaches it for a change.
    pub get_mut: fn(&mut R) -> &mut dyn Leaf,
}

/// A struct of fields. Use `record!` or `row!`, not this.
pub trait Record: Clone + Default + Eq + 'static {
    /// The field's term for it: the first part of its words' keys.
    const NAME: &'static str;
    /// All fields but the id, in the order of the file.
    const FIELDS: &'static [Field<Self>];
    /// Does each have an id of its own, as the rows of a list do?
    const HAS_ID: bool;

    /// Its id; [`Id::NONE`] for a record that stands alone.
    fn id(&self) -> Id;

    /// Gives it its id.
    fn set_id(&mut self, id: Id);
}

/// Declares a record that stands alone.
#[macro_export]
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident = $word:literal {
        $($(#[$fdoc:meta])* $field:ident: $ty:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $ty,)*
        }

        impl $crate::domain::Record for $name {
            const NAME: &'static str = $word;
            const FIELDS: &'static [$crate::domain::Field<Self>] = &[$($crate::domain::Field {
                key: stringify!($field),
                get: |it| &it.$field,
                get_mut: |it| &mut it.$field,
            },)*];
            const HAS_ID: bool = false;

            fn id(&self) -> $crate::domain::Id {
                $crate::domain::Id::NONE
            }

            fn set_id(&mut self, _: $crate::domain::Id) {}
        }
    };
}

/// Declares a record of a list: it has an id.
#[macro_export]
macro_rules! row {
    ($(#[$doc:meta])* pub struct $name:ident = $word:literal {
        $($(#[$fdoc:meta])* $field:ident: $ty:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            /// Its name for good.
            pub id: $crate::domain::Id,
            $($(#[$fdoc])* pub $field: $ty,)*
        }

        impl $crate::domain::Record for $name {
            const NAME: &'static str = $word;
            const FIELDS: &'static [$crate::domain::Field<Self>] = &[$($crate::domain::Field {
                key: stringify!($field),
                get: |it| &it.$field,
                get_mut: |it| &mut it.$field,
            },)*];
            const HAS_ID: bool = true;

            fn id(&self) -> $crate::domain::Id {
                self.id
            }

            fn set_id(&mut self, id: $crate::domain::Id) {
                self.id = id;
            }
        }
    };
}

/// A record of any sort, for those who walk tables.
pub trait Node: 'static {
    /// The field's term for it.
    fn name(&self) -> &'static str;
    /// Its id.
    fn id(&self) -> Id;
    /// The keys of its fields, in order.
    fn keys(&self) -> Vec<&'static str>;
    /// A field by its key.
    fn leaf(&self, key: &str) -> Option<&dyn Leaf>;
    /// A field by its key, for a change.
    fn leaf_mut(&mut self, key: &str) -> Option<&mut dyn Leaf>;
    /// The fields that hold something, as an object.
    fn to_json(&self) -> Json;
    /// Takes an object.
    ///
    /// # Errors
    ///
    /// The first misfit: a key not known, a value of another type.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit>;
    /// The JSON Schema of the object.
    fn schema(&self) -> Json;
}

impl dyn Node {
    /// The value of a field; blank text for a key it does not have.
    pub fn value(&self, key: &str) -> Value {
        self.leaf(key).map_or(Value::Text(String::new()), |it| it.value())
    }

    /// The text of a field, without spaces at its ends.
    pub fn text(&self, key: &str) -> String {
        match self.value(key) {
            Value::Text(text) => text.trim().to_owned(),
            Value::Answer(answer) => answer.text.trim().to_owned(),
            Value::Date(_) | Value::Many(_) => String::new(),
        }
    }

    /// Is there nothing in any field?
    pub fn is_absent(&self) -> bool {
        self.keys().iter().all(|key| self.leaf(key).is_none_or(|it| it.is_absent()))
    }
}

impl<R: Record> Node for R {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn id(&self) -> Id {
        Record::id(self)
    }

    fn keys(&self) -> Vec<&'static str> {
        R::FIELDS.iter().map(|it| it.key).collect()
    }

    fn leaf(&self, key: &str) -> Option<&dyn Leaf> {
        R::FIELDS.iter().find(|it| it.key == key).map(|it| (it.get)(self))
    }

    fn leaf_mut(&mut self, key: &str) -> Option<&mut dyn Leaf> {
        R::FIELDS.iter().find(|it| it.key == key).map(|it| (it.get_mut)(self))
    }

    fn to_json(&self) -> Json {
        let mut pairs = Vec::new();
        if R::HAS_ID {
            pairs.push(("id", Json::text(Record::id(self).to_string())));
        }
        for field in R::FIELDS {
            let leaf = (field.get)(self);
            if !leaf.is_absent() {
                pairs.push((field.key, leaf.to_json()));
            }
        }
        Json::object(pairs)
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        let Json::Object(pairs) = json else {
            return Err(Wrong::kind_of("object", &json).at(place));
        };
        let mut has_id = false;
        for (key, value) in pairs {
            if key == "id" && R::HAS_ID {
                self.set_id(read_id(&value, &format!("{place} › id"))?);
                has_id = true;
                continue;
            }
            let at = if place.is_empty() { key.clone() } else { format!("{place} › {key}") };
            match Node::leaf_mut(self, &key) {
                Some(leaf) => leaf.take_json(value, &at)?,
                None => return Err(Wrong::Unknown(key).at(place)),
            }
        }
        if R::HAS_ID && !has_id {
            return Err(Wrong::Missing("id").at(place));
        }
        Ok(())
    }

    fn schema(&self) -> Json {
        let mut properties = Vec::new();
        if R::HAS_ID {
            properties.push(("id", id_schema()));
        }
        properties.extend(R::FIELDS.iter().map(|it| (it.key, (it.get)(self).schema())));
        let mut pairs =
            vec![("type", Json::text("object")), ("properties", Json::object(properties))];
        if R::HAS_ID {
            pairs.push(("required", Json::List(vec![Json::text("id")])));
        }
        pairs.push(("additionalProperties", Json::Bool(false)));
        Json::object(pairs)
    }
}

/// A record that stands alone in a case: shared until changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct One<R>(pub Rc<R>);

impl<R> std::ops::Deref for One<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R: Record> Leaf for One<R> {
    fn kind(&self) -> Kind {
        Kind::One
    }

    fn is_absent(&self) -> bool {
        R::FIELDS.iter().all(|it| (it.get)(&self.0).is_absent())
    }

    fn value(&self) -> Value {
        Value::Text(String::new())
    }

    fn set(&mut self, _: Value) -> bool {
        false
    }

    fn to_json(&self) -> Json {
        Node::to_json(&*self.0)
    }

    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        Node::take_json(Rc::make_mut(&mut self.0), json, place)
    }

    fn schema(&self) -> Json {
        Node::schema(&*self.0)
    }

    fn pieces(&self) -> Vec<Rc<dyn Any>> {
        vec![self.0.clone()]
    }

    fn node(&self) -> Option<&dyn Node> {
        Some(&*self.0)
    }

    fn shared_node(&self) -> Option<Rc<dyn Node>> {
        Some(self.0.clone())
    }

    fn node_mut(&mut self) -> Option<&mut dyn Node> {
        let record: &mut R = Rc::make_mut(&mut self.0);
        Some(record)
    }
}
