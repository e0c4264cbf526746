//! What is wrong with a file, in one sentence that names the place.

use super::{MOST_BYTES, OpenError};
use crate::domain::Wrong;
use crate::text::{Words, short};

/// One sentence that names the place.
pub fn sentence(err: &OpenError, words: &Words) -> String {
    match err {
        OpenError::TooLarge => words.say("open-too-large", &[("most", (MOST_BYTES >> 20).into())]),
        OpenError::NotJson { line, column } => {
            words.say("open-not-json", &[("line", (*line).into()), ("column", (*column).into())])
        }
        OpenError::KeyTwice(key) => words.say("open-key-twice", &[("key", key.as_str().into())]),
        OpenError::NotOurs => words.say("open-not-ours", &[]),
        OpenError::Newer(version) => words.say(
            "open-newer",
            &[("theirs", (*version as usize).into()), ("ours", (super::VERSION as usize).into())],
        ),
        OpenError::Misfit(misfit) => {
            let place = match misfit.place.is_empty() {
                true => words.say("open-top", &[]),
                false => misfit.place.clone(),
            };
            let kind = |it: &str| words.say(&format!("json-{it}"), &[]);
            let (key, a, b) = match &misfit.what {
                Wrong::Type(expected, found) => ("open-type", kind(expected), kind(found)),
                Wrong::Unknown(key) => ("open-unknown", key.clone(), String::new()),
                Wrong::NotAllowed(text) => ("open-not-allowed", short(text, 40), String::new()),
                Wrong::SameId(id) => ("open-same-id", id.clone(), String::new()),
                Wrong::Missing(key) => ("open-missing", (*key).to_owned(), String::new()),
            };
            words.say(key, &[("place", place.into()), ("a", a.into()), ("b", b.into())])
        }
    }
}
