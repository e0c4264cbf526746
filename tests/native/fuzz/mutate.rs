//! What somebody, or chance, can do to a file.

use plainplan::domain::Json;
use proptest::prelude::*;

/// Pieces of text that make trouble where they do not belong.
const TOKENS: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    ",",
    "null",
    "true",
    "-0",
    "0.1",
    "1e400",
    "-1e-400",
    "99999999999999999999999999999999",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\\u202e",
    "\u{202e}",
    "\u{0}",
    "\u{feff}",
    "\u{200b}",
    "{\"__proto__\":{\"a\":1}}",
    "\"constructor\":1,",
    "\"id\":\"0000000000000001\",",
    "\"id\":7,",
    "{\"id\":\"00000000000000aa\"},",
    "\"chronology\":[],",
    "\"version\":1,",
    "\"version\":1e9,",
    "<script>alert(1)</script>",
    "31 February 0000",
    "é",
    "👩\u{200d}👧",
];

/// One thing done to a file.
#[derive(Clone, Debug)]
pub enum Change {
    /// A value, counted through the tree, becomes another one.
    Value(u16, u8),
    /// A key becomes another, the one after it or a very long one.
    Key(u16, u8),
    /// An item of a list, or a pair of an object, is there twice.
    Twice(u16),
    /// A byte is another.
    Flip(u16, u8),
    /// The rest is gone.
    Cut(u16),
    /// Some bytes are gone.
    Drop(u16, u8),
    /// Some bytes from here stand there as well.
    Splice(u16, u16, u8),
    /// A token, so many times.
    Insert(u16, u8, u8),
}

pub fn changes() -> impl Strategy<Value = Change> {
    let at = any::<u16>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, what)| Change::Value(at, what)),
        (at(), any::<u8>()).prop_map(|(at, what)| Change::Key(at, what)),
        at().prop_map(Change::Twice),
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Flip(at, byte)),
        at().prop_map(Change::Cut),
        (at(), any::<u8>()).prop_map(|(at, many)| Change::Drop(at, many)),
        (at(), at(), any::<u8>()).prop_map(|(from, to, many)| Change::Splice(from, to, many)),
        (at(), any::<u8>(), any::<u8>()).prop_map(|(at, what, many)| {
            // Mostly once; now and then deeper than any reader goes.
            Change::Insert(at, what, if many > 250 { 200 } else { 1 + many % 3 })
        }),
    ]
}

fn other(what: u8) -> Json {
    match what % 16 {
        0 => Json::Null,
        1 => Json::Bool(true),
        2 => Json::Number(-1.0),
        3 => Json::Number(0.5),
        4 => Json::Number(1e300),
        5 => Json::text(""),
        6 => Json::text("x".repeat(20_000)),
        7 => Json::text("2026-02-30"),
        8 => Json::text("00000000000000aa"),
        9 => Json::text("\u{202e}\u{0}\u{200b}"),
        10 => Json::List(vec![]),
        11 => Json::List(vec![Json::Null; 300]),
        12 => Json::Object(vec![]),
        13 => Json::object([("__proto__", Json::object([("a", Json::Null)]))]),
        14 => Json::object([("id", Json::text("00000000000000aa"))]),
        // Nested as deep as the text of it may be.
        _ => (0..140).fold(Json::Null, |it, _| Json::List(vec![it])),
    }
}

/// Does it to the place that is counted down to.
fn change(json: &mut Json, left: &mut usize, change_it: &mut dyn FnMut(&mut Json)) {
    if *left == 0 {
        *left = usize::MAX;
        return change_it(json);
    }
    *left = left.saturating_sub(usize::from(*left != usize::MAX));
    match json {
        Json::List(items) => items.iter_mut().for_each(|it| change(it, left, change_it)),
        Json::Object(pairs) => pairs.iter_mut().for_each(|it| change(&mut it.1, left, change_it)),
        _ => {}
    }
}

fn count(json: &Json) -> usize {
    1 + match json {
        Json::List(items) => items.iter().map(count).sum(),
        Json::Object(pairs) => pairs.iter().map(|it| count(&it.1)).sum(),
        _ => 0,
    }
}

/// The file after all of this was done to it.
pub fn mutated(json: &Json, changes: &[Change]) -> Vec<u8> {
    let mut tree = json.clone();
    for it in changes {
        let (at, mut act): (u16, Box<dyn FnMut(&mut Json)>) = match *it {
            Change::Value(at, what) => (at, Box::new(move |it| *it = other(what))),
            Change::Key(at, what) => (
                at,
                Box::new(move |it| {
                    if let Json::Object(pairs) = it
                        && !pairs.is_empty()
                    {
                        let at = usize::from(what) % pairs.len();
                        let next = pairs[(at + 1) % pairs.len()].0.clone();
                        pairs[at].0 = if what > 200 { "k".repeat(500) } else { next };
                    }
                }),
            ),
            Change::Twice(at) => (
                at,
                Box::new(|it| match it {
                    Json::List(items) if !items.is_empty() => items.push(items[0].clone()),
                    Json::Object(pairs) if !pairs.is_empty() => pairs.push(pairs[0].clone()),
                    _ => {}
                }),
            ),
            _ => continue,
        };
        let mut left = usize::from(at) % count(&tree);
        change(&mut tree, &mut left, &mut act);
    }
    let mut bytes = tree.print().into_bytes();
    for it in changes {
        let len = bytes.len().max(1);
        let place = |at: u16| usize::from(at) * 7 % len;
        match *it {
            _ if bytes.is_empty() => {}
            Change::Flip(at, byte) => bytes[place(at)] = byte,
            Change::Cut(at) => bytes.truncate(place(at)),
            Change::Drop(at, many) => {
                let from = place(at);
                drop(bytes.drain(from..(from + usize::from(many)).min(len)));
            }
            Change::Splice(from, to, many) => {
                let from = place(from);
                let piece = bytes[from..(from + usize::from(many)).min(len)].to_vec();
                let to = place(to);
                drop(bytes.splice(to..to, piece));
            }
            Change::Insert(at, what, many) => {
                let token = TOKENS[usize::from(what) % TOKENS.len()].repeat(many.into());
                let at = place(at);
                drop(bytes.splice(at..at, token.into_bytes()));
            }
            _ => {}
        }
    }
    bytes
}
