//! JSON text becomes a tree, or one thing is said that is wrong with it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Json;

/// How large a text of somebody else's may be.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Lists and objects within each other.
    pub depth: usize,
    /// Values in all.
    pub values: usize,
    /// Items of one list, keys of one object.
    pub items: usize,
    /// Bytes of one text.
    pub text: usize,
    /// Bytes of one key.
    pub key: usize,
}

/// Keys that change how JavaScript takes an object; no file of ours has them.
const FORBIDDEN: [&str; 3] = ["__proto__", "constructor", "prototype"];

/// Why a text was not read, and where reading stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at line {line} column {column}")]
pub struct NotRead {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The way to it, for people: `children 2 › dob`. Only where there were bounds.
    pub place: String,
    /// What is wrong.
    pub what: Unread,
}

/// What can be wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is not JSON.
    #[error("{0}")]
    Broken(String),
    /// It ends too soon.
    #[error("EOF")]
    Short,
    /// There is more after its end.
    #[error("trailing characters")]
    More,
    /// Half of a sign that is written in two halves.
    #[error("half a sign")]
    HalfSign,
    /// A number nobody can hold.
    #[error("number out of range")]
    HugeNumber,
    /// This key stands twice in one object.
    #[error("the key \"{0}\" is given twice")]
    KeyTwice(String),
    /// A key that means something to other programs.
    #[error("the key \"{0}\" is not allowed")]
    Forbidden(String),
    /// More lists and objects within each other than this.
    #[error("recursion limit of {0} exceeded")]
    Deep(usize),
    /// More values than this.
    #[error("more than {0} values")]
    Values(usize),
    /// A list of more items than this.
    #[error("more than {0} items")]
    Items(usize),
    /// A text of more bytes than this.
    #[error("a text of more than {0} bytes")]
    LongText(usize),
    /// A key of more bytes than this.
    #[error("a key of more than {0} bytes")]
    LongKey(usize),
}

/// One step on the way to a value.
enum Step {
    Key(String),
    Item(usize),
}

/// What is known while a text is read.
#[derive(Default)]
struct State {
    values: Cell<usize>,
    way: RefCell<Vec<Step>>,
    what: RefCell<Option<Unread>>,
}

/// Reads a text of our own.
pub(super) fn read(text: &str) -> Result<Json, NotRead> {
    let none = Bounds { depth: 0, values: 0, items: 0, text: 0, key: 0 };
    tree::<false>(text, &none, |err| Unread::Broken(err.to_string()))
}

/// Reads a text of somebody else's.
pub(super) fn read_within(text: &str, bounds: &Bounds) -> Result<Json, NotRead> {
    tree::<true>(text, bounds, plainly)
}

fn tree<const BOUND: bool>(
    text: &str,
    bounds: &Bounds,
    plainly: fn(&serde_json::Error) -> Unread,
) -> Result<Json, NotRead> {
    let state = State::default();
    let mut from = serde_json::Deserializer::from_str(text);
    let tree = Tree::<BOUND> { bounds, state: &state, depth: 0 };
    let read = tree.deserialize(&mut from).and_then(|it| from.end().map(|()| it));
    read.map_err(|err| {
        let what = state.what.take().unwrap_or_else(|| plainly(&err));
        let place = if BOUND { place(&state.way.take()) } else { String::new() };
        NotRead { line: err.line(), column: err.column(), place, what }
    })
}

/// What the reader itself finds, in our words; its own words for the rest.
fn plainly(err: &serde_json::Error) -> Unread {
    let said = err.to_string();
    let has = |it: &str| said.starts_with(it);
    match () {
        () if err.is_eof() => Unread::Short,
        () if has("trailing characters") => Unread::More,
        () if has("number out of range") => Unread::HugeNumber,
        () if has("lone leading surrogate") || has("unexpected end of hex escape") => {
            Unread::HalfSign
        }
        () if has("recursion limit") => Unread::Deep(128),
        () => Unread::Broken(said),
    }
}

/// The way as people read it, as [`super::super::Misfit`] says it.
fn place(way: &[Step]) -> String {
    let mut place = String::new();
    for (at, step) in way.iter().enumerate() {
        match step {
            // The envelope is not what people look for.
            Step::Key(key) if at == 0 && key == "case" => {}
            Step::Key(key) if place.is_empty() => place.push_str(key),
            Step::Key(key) => place.push_str(&format!(" › {key}")),
            Step::Item(item) => place.push_str(&format!(" {}", item + 1)),
        }
    }
    place
}

/// The reader of one value. What is only for bounds is not there at all where there are none: the
/// page reads its own texts alone.
#[derive(Clone, Copy)]
struct Tree<'a, const BOUND: bool> {
    bounds: &'a Bounds,
    state: &'a State,
    depth: usize,
}

impl<const BOUND: bool> Tree<'_, BOUND> {
    fn refuse<E: de::Error>(&self, what: Unread) -> E {
        let err = E::custom(&what);
        *self.state.what.borrow_mut() = Some(what);
        err
    }

    /// One level down; `Err` when that is too deep.
    fn within<E: de::Error>(self) -> Result<Self, E> {
        match BOUND && self.depth >= self.bounds.depth {
            true => Err(self.refuse(Unread::Deep(self.bounds.depth))),
            false => Ok(Self { depth: self.depth + 1, ..self }),
        }
    }

    /// Notes where the next value is. The way stays as it is when that value is refused.
    fn enter<E: de::Error>(&self, step: impl FnOnce() -> Step, items: usize) -> Result<(), E> {
        if !BOUND {
            return Ok(());
        }
        let bounds = self.bounds;
        self.state.way.borrow_mut().push(step());
        self.state.values.set(self.state.values.get() + 1);
        if self.state.values.get() > bounds.values {
            return Err(self.refuse(Unread::Values(bounds.values)));
        }
        if items >= bounds.items {
            return Err(self.refuse(Unread::Items(bounds.items)));
        }
        Ok(())
    }

    fn leave(&self) {
        if BOUND {
            self.state.way.borrow_mut().pop();
        }
    }

    fn key<E: de::Error>(&self, key: &str) -> Result<(), E> {
        if BOUND && key.len() > self.bounds.key {
            return Err(self.refuse(Unread::LongKey(self.bounds.key)));
        }
        match BOUND && FORBIDDEN.contains(&key) {
            true => Err(self.refuse(Unread::Forbidden(key.to_owned()))),
            false => Ok(()),
        }
    }
}

impl<'de, const BOUND: bool> DeserializeSeed<'de> for Tree<'_, BOUND> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, const BOUND: bool> Visitor<'de> for Tree<'_, BOUND> {
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
        match BOUND && it.len() > self.bounds.text {
            true => Err(self.refuse(Unread::LongText(self.bounds.text))),
            false => Ok(Json::text(it)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let within = self.within()?;
        let mut items = Vec::new();
        loop {
            within.enter(|| Step::Item(items.len()), 0)?;
            let Some(item) = from.next_element_seed(within)? else { break };
            within.leave();
            items.push(item);
            if BOUND && items.len() > self.bounds.items {
                return Err(self.refuse(Unread::Items(self.bounds.items)));
            }
        }
        within.leave();
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let within = self.within()?;
        let mut pairs: Vec<(String, Json)> = Vec::new();
        // The set keeps a file of a million keys from taking a million times a million looks.
        let mut seen = BTreeSet::new();
        while let Some(key) = from.next_key::<String>()? {
            self.key(&key)?;
            if !seen.insert(key.clone()) {
                return Err(self.refuse(Unread::KeyTwice(key)));
            }
            within.enter(|| Step::Key(key.clone()), pairs.len())?;
            let value = from.next_value_seed(within)?;
            within.leave();
            pairs.push((key, value));
        }
        Ok(Json::Object(pairs))
    }
}
