//! Records: plain structs whose fields are also a table.
//!
//! `record!` and `row!` declare both at once, so a field can never be in one and not the other.

use std::any::Any;
use std::rc::Rc;

use super::id::Id;
use super::json::Json;
use super::leaf::{Kind, Leaf, Misfit, Value, Wrong, read_id};

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
///
/// The first methods are the record's own; the rest are made from them, once for all records: a
/// copy for each of forty records would be a tenth of the app's size.
pub trait Node: Any {
    /// The field's term for it.
    fn name(&self) -> &'static str;
    /// Its id.
    fn id(&self) -> Id;
    /// Gives it its id.
    fn set_id(&mut self, id: Id);
    /// Does it have an id of its own?
    fn has_id(&self) -> bool;
    /// How many fields.
    fn count(&self) -> usize;
    /// The key of a field.
    fn key_at(&self, at: usize) -> &'static str;
    /// A field by its place.
    fn leaf_at(&self, at: usize) -> &dyn Leaf;
    /// A field by its place, for a change.
    fn leaf_at_mut(&mut self, at: usize) -> &mut dyn Leaf;
    /// The same record, by reference.
    fn as_node(&self) -> &dyn Node;
    /// The same record, for a change.
    fn as_node_mut(&mut self) -> &mut dyn Node;
    /// A copy.
    fn copy(&self) -> Rc<dyn Node>;

    /// The keys of its fields, in order.
    fn keys(&self) -> Vec<&'static str> {
        keys_of(self.as_node())
    }

    /// A field by its key.
    fn leaf(&self, key: &str) -> Option<&dyn Leaf> {
        leaf_of(self.as_node(), key)
    }

    /// A field by its key, for a change.
    fn leaf_mut(&mut self, key: &str) -> Option<&mut dyn Leaf> {
        leaf_of_mut(self.as_node_mut(), key)
    }

    /// The fields that hold something, as an object.
    fn to_json(&self) -> Json {
        json_of(self.as_node())
    }

    /// Takes an object.
    ///
    /// # Errors
    ///
    /// The first misfit: a key not known, a value of another type.
    fn take_json(&mut self, json: Json, place: &str) -> Result<(), Misfit> {
        take(self.as_node_mut(), json, place)
    }
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
        (0..self.count()).all(|at| self.leaf_at(at).is_absent())
    }

    /// Is the other a record of the same sort with the same fields? Told by what a file would say
    /// of both: slow, and for tests alone.
    pub fn equals(&self, other: &dyn Node) -> bool {
        self.name() == other.name() && self.to_json() == other.to_json()
    }

    /// The record of this sort, if it is one.
    pub fn downcast<R: Record>(&self) -> Option<&R> {
        (self as &dyn Any).downcast_ref()
    }

    /// The JSON Schema of the object.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn schema(&self) -> Json {
        let mut properties = Vec::new();
        if self.has_id() {
            properties.push(("id", super::leaf::id_schema()));
        }
        properties.extend((0..self.count()).map(|at| (self.key_at(at), self.leaf_at(at).schema())));
        let mut pairs =
            vec![("type", Json::text("object")), ("properties", Json::object(properties))];
        if self.has_id() {
            pairs.push(("required", Json::List(vec![Json::text("id")])));
        }
        pairs.push(("additionalProperties", Json::Bool(false)));
        Json::object(pairs)
    }
}

/// What sort of record and which, never what is in it: this may end up in a log.
impl std::fmt::Debug for dyn Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.name(), self.id())
    }
}

fn keys_of(node: &dyn Node) -> Vec<&'static str> {
    (0..node.count()).map(|at| node.key_at(at)).collect()
}

fn place_of(node: &dyn Node, key: &str) -> Option<usize> {
    (0..node.count()).find(|at| node.key_at(*at) == key)
}

fn leaf_of<'a>(node: &'a dyn Node, key: &str) -> Option<&'a dyn Leaf> {
    place_of(node, key).map(|at| node.leaf_at(at))
}

fn leaf_of_mut<'a>(node: &'a mut dyn Node, key: &str) -> Option<&'a mut dyn Leaf> {
    place_of(node, key).map(|at| node.leaf_at_mut(at))
}

fn json_of(node: &dyn Node) -> Json {
    let mut pairs = Vec::new();
    if node.has_id() {
        pairs.push(("id", Json::text(node.id().to_string())));
    }
    for at in 0..node.count() {
        let leaf = node.leaf_at(at);
        if !leaf.is_absent() {
            pairs.push((node.key_at(at), leaf.to_json()));
        }
    }
    Json::object(pairs)
}

fn take(node: &mut dyn Node, json: Json, place: &str) -> Result<(), Misfit> {
    let Json::Object(pairs) = json else {
        return Err(Wrong::kind_of("object", &json).at(place));
    };
    let mut id = None;
    for (key, value) in pairs {
        if key == "id" && node.has_id() {
            id = Some(read_id(&value, &format!("{place} › id"))?);
            continue;
        }
        let at = if place.is_empty() { key.clone() } else { format!("{place} › {key}") };
        match leaf_of_mut(node, &key) {
            Some(leaf) => leaf.take_json(value, &at)?,
            None => return Err(Wrong::Unknown(key).at(place)),
        }
    }
    match id {
        Some(id) => node.set_id(id),
        None if node.has_id() => return Err(Wrong::Missing("id").at(place)),
        None => {}
    }
    Ok(())
}

impl<R: Record> Node for R {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn id(&self) -> Id {
        Record::id(self)
    }

    fn set_id(&mut self, id: Id) {
        Record::set_id(self, id);
    }

    fn has_id(&self) -> bool {
        R::HAS_ID
    }

    fn count(&self) -> usize {
        R::FIELDS.len()
    }

    fn key_at(&self, at: usize) -> &'static str {
        R::FIELDS[at].key
    }

    fn leaf_at(&self, at: usize) -> &dyn Leaf {
        (R::FIELDS[at].get)(self)
    }

    fn leaf_at_mut(&mut self, at: usize) -> &mut dyn Leaf {
        (R::FIELDS[at].get_mut)(self)
    }

    fn as_node(&self) -> &dyn Node {
        self
    }

    fn as_node_mut(&mut self) -> &mut dyn Node {
        self
    }

    fn copy(&self) -> Rc<dyn Node> {
        Rc::new(self.clone())
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
        self.0.as_node().is_absent()
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

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(&self) -> Json {
        self.0.as_node().schema()
    }

    fn put_piece(&mut self, _: usize, json: Json, place: &str) -> Result<(), Misfit> {
        *self = Self::default();
        self.take_json(json, place)
    }

    fn cut_pieces(&mut self, count: usize) {
        if count == 0 {
            *self = Self::default();
        }
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
