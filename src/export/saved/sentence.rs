//! What is wrong with a file, in one sentence that names the place.

use super::{MOST_BYTES, OpenError};
use crate::domain::{NotRead, Unread, Wrong};
use crate::text::{Words, short};

/// One sentence that names the place.
pub fn sentence(err: &OpenError, words: &Words) -> String {
    match err {
        OpenError::TooLarge => words.say("open-too-large", &[("most", (MOST_BYTES >> 20).into())]),
        OpenError::NotText(line) => words.say("open-not-text", &[("line", (*line).into())]),
        OpenError::NotRead(why) => not_read(why, words),
        OpenError::NotOurs => words.say("open-not-ours", &[]),
        OpenError::Newer(version) => words.say(
            "open-newer",
            &[("theirs", (*version as usize).into()), ("ours", (super::VERSION as usize).into())],
        ),
        OpenError::Misfit(misfit) => {
            let kind = |it: &str| words.say(&format!("json-{it}"), &[]);
            let (key, a, b) = match &misfit.what {
                Wrong::Type(expected, found) => ("open-type", kind(expected), kind(found)),
                Wrong::Unknown(key) => ("open-unknown", short(key, 40), String::new()),
                Wrong::NotAllowed(text) => ("open-not-allowed", short(text, 40), String::new()),
                Wrong::SameId(id) => ("open-same-id", id.clone(), String::new()),
                Wrong::Missing(key) => ("open-missing", (*key).to_owned(), String::new()),
            };
            let place = place(&misfit.place, words);
            words.say(key, &[("place", place.into()), ("a", a.into()), ("b", b.into())])
        }
    }
}

fn place(place: &str, words: &Words) -> String {
    match place {
        "" => words.say("open-top", &[]),
        _ => short(place, 120),
    }
}

fn not_read(why: &NotRead, words: &Words) -> String {
    let (key, a) = match &why.what {
        Unread::Broken(_) | Unread::Short => ("open-not-json", String::new()),
        Unread::More => ("open-more", String::new()),
        Unread::HalfSign => ("open-half-sign", String::new()),
        Unread::HugeNumber => ("open-huge-number", String::new()),
        Unread::KeyTwice(key) => ("open-key-twice", short(key, 40)),
        Unread::Forbidden(key) => ("open-forbidden", key.clone()),
        Unread::Deep(most) => ("open-deep", most.to_string()),
        Unread::Values(most) => ("open-values", most.to_string()),
        Unread::Items(most) => ("open-items", most.to_string()),
        Unread::LongText(most) => ("open-long-text", most.to_string()),
        Unread::LongKey(most) => ("open-long-key", most.to_string()),
    };
    let place = place(&why.place, words);
    let (line, column) = (why.line.into(), why.column.into());
    words.say(key, &[("place", place.into()), ("a", a.into()), ("line", line), ("column", column)])
}
