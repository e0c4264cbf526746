//! The lock before drafts of real families: what opens it, and that nothing else does.

use std::fs;

use plainplan::domain::Json;
use plainplan::vault::{Code, Failure, Header, Key};

const PASSPHRASE: &str = "the kettle sings at four";
const CODE: Code = Code(*b"a recovery code!");

/// Bytes that are always the same row.
fn row() -> impl FnMut(&mut [u8]) {
    let mut state = 7_u8;
    move |bytes| {
        bytes.fill_with(|| {
            state = state.wrapping_mul(5).wrapping_add(3);
            state
        });
    }
}

fn made() -> (Header, Key) {
    Header::new(PASSPHRASE, &CODE, &mut row()).expect("there is memory")
}

#[test]
fn passphrase_and_code_open_and_nothing_else_does() {
    let (header, key) = made();
    let header = Header::read(&header.print()).expect("it reads what it wrote");
    assert_eq!(header.open(PASSPHRASE), Ok(key));
    assert_eq!(header.recover(&CODE), Ok(key));
    for wrong in [
        "",
        "the kettle sings at fou",
        "The kettle sings at four",
        PASSPHRASE.trim_end_matches('r'),
    ] {
        assert_eq!(header.open(wrong), Err(Failure::Wrong), "{wrong:?}");
    }
    assert_eq!(header.recover(&Code(*b"a recovery code?")), Err(Failure::Wrong));
}

#[test]
fn another_passphrase_opens_the_same_vault_and_the_old_one_no_more() {
    let (header, key) = made();
    let next = header.changed(&key, "seven grey herons wait", &mut row()).expect("there is memory");
    assert_eq!(next.open("seven grey herons wait"), Ok(key));
    assert_eq!(next.open(PASSPHRASE), Err(Failure::Wrong));
    assert_eq!(next.recover(&CODE), Ok(key), "the code stays");
}

/// Each value of the header changed by itself: it opens nothing, neither way (reliability.md 44, 45).
#[test]
fn a_header_that_was_changed_opens_nothing() {
    let (header, _) = made();
    let Ok(Json::Object(pairs)) = Json::parse(&header.print()) else { panic!("an object") };
    let mut tried = 0;
    for (at, (key, value)) in pairs.iter().enumerate() {
        for other in changed(value) {
            let mut pairs = pairs.clone();
            pairs[at].1 = other;
            let text = Json::Object(pairs).print();
            let opened = Header::read(&text).and_then(|it| it.recover(&CODE));
            assert!(opened.is_err(), "{key}: {text}");
            tried += 1;
        }
        let mut fewer = pairs.clone();
        fewer.remove(at);
        assert!(Header::read(&Json::Object(fewer).print()).is_err(), "{key} is missing");
    }
    assert!(tried > 200, "{tried}");
    // With the passphrase, which costs more: one of each.
    for (from, to) in [
        ("\"memory\":65536", "\"memory\":65537"),
        ("\"passes\":3", "\"passes\":2"),
        ("\"lanes\":1", "\"lanes\":2"),
    ] {
        let text = header.print().replace(from, to);
        let header = Header::read(&text).expect("in bounds");
        assert_eq!(header.open(PASSPHRASE), Err(Failure::Wrong), "{to}");
    }
}

/// A value changed a little: other digits one at a time, other numbers, another kind.
fn changed(value: &Json) -> Vec<Json> {
    match value {
        Json::Number(it) => vec![
            Json::Number(it + 1.0),
            Json::Number(it * 1_000.0),
            Json::Number(0.0),
            Json::text("x"),
        ],
        Json::Text(text) => {
            let flip = |at: usize| {
                let mut digits = text.clone().into_bytes();
                digits[at] = if digits[at] == b'0' { b'1' } else { b'0' };
                Json::text(String::from_utf8(digits).expect("ASCII"))
            };
            let every = (text.len() / 40).max(1);
            let mut all: Vec<Json> = (0..text.len()).step_by(every).map(flip).collect();
            all.extend([Json::text(&text[1..]), Json::text(format!("{text}0")), Json::Null]);
            all
        }
        _ => vec![],
    }
}

#[test]
fn a_header_of_a_newer_app_says_so_and_bombs_are_not_lit() {
    let (header, _) = made();
    let text = header.print();
    let newer = text.replace("\"version\":1", "\"version\":2");
    assert_eq!(Header::read(&newer).err(), Some(Failure::Newer));
    for (why, from, to) in [
        ("too cheap", "\"memory\":65536", "\"memory\":8192"),
        ("too dear", "\"memory\":65536", "\"memory\":4000000"),
        ("too often", "\"passes\":3", "\"passes\":4000"),
        ("another way", "argon2id", "argon2d"),
    ] {
        assert_eq!(Header::read(&text.replace(from, to)).err(), Some(Failure::Damaged), "{why}");
    }
    for text in ["", "{}", "[]", "\u{0}", "{\"version\":1}", "{\"version\":1e99}"] {
        assert_eq!(Header::read(text).err(), Some(Failure::Damaged), "{text:?}");
    }
}

/// The header of every version opens for ever.
#[test]
fn the_header_of_version_1_opens() {
    let (header, key) = made();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write("tests/saved/vault.v1.json", header.print()).expect("it can be written");
    }
    let text = fs::read_to_string("tests/saved/vault.v1.json").expect("a file of the tests");
    let header = Header::read(&text).expect("a header");
    assert_eq!((header.open(PASSPHRASE), header.recover(&CODE)), (Ok(key), Ok(key)));
}

/// How records are sealed, what their sizes and names tell: `static/vault.js` itself, in Node, which
/// has the browsers' cipher.
#[test]
fn records_are_sealed_padded_and_named_as_is_said() {
    let node = std::process::Command::new("node").arg("tests/native/vault.mjs").output();
    let node = node.expect("Node, which the README asks for");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
}
