//! Which risks a plan speaks of: found by the beginnings of words, shown with their place, so that
//! people look for themselves. That a word stands there does not say that the risk is answered.

use super::pack::Thread;
use crate::domain::{CaseFile, Node};

/// Where a plan speaks of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The part: `outcomes`, `actions`, `contingencies`.
    pub part: &'static str,
    /// The text it stands in.
    pub text: String,
}

/// The parts of a plan, and the fields of each that say what it is about.
const WHERE: &[(&str, &[&str])] = &[
    ("outcomes", &["statement", "target", "good_enough", "measure"]),
    ("actions", &["what"]),
    ("contingencies", &["sign", "first_step", "then"]),
];

/// The places where the plan speaks of a risk, in its order.
pub fn spoken_of(case: &CaseFile, thread: &Thread) -> Vec<Spoken> {
    let mut all = Vec::new();
    for (part, fields) in WHERE {
        for row in case.list(part).map(|it| it.all()).unwrap_or_default() {
            let node: &dyn Node = &*row;
            let text = fields.iter().map(|it| node.text(it)).find(|text| speaks(text, thread));
            all.extend(text.map(|text| Spoken { part, text }));
        }
    }
    all
}

fn speaks(text: &str, thread: &Thread) -> bool {
    let text = text.to_lowercase();
    thread.signs.iter().any(|sign| {
        let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
        text.match_indices(sign.to_lowercase().as_str()).any(|it| begins(it.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_the_beginning_of_a_word() {
        let (id, label) = (String::new(), String::new());
        let thread = Thread { id, label, signs: vec!["sleep".to_owned(), "cot".to_owned()] };
        assert!(speaks("She sleeps in her own bed", &thread));
        assert!(speaks("Sleep", &thread));
        assert!(!speaks("apricot jam, asleep", &thread));
    }
}
