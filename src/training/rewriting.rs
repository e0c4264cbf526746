//! Weak outcomes to write better: what the coach asks about a new wording.

use super::pack::{Pack, Rewrite};
use super::{Ask, asks};
use crate::domain::Value;
use crate::domain::edit::{At, Edit};

/// What the coach asks once this text is the statement of the outcome in whose place it is tried
/// out. The model raises nothing, so all that is asked is about the text.
pub fn questions(pack: &Pack, rewrite: &Rewrite, text: &str) -> Vec<Ask> {
    let mut case = pack.model.clone();
    let at = At::row("outcomes", rewrite.of);
    case.apply(Edit::Set(at, "statement", Value::Text(text.to_owned())));
    asks(&case, pack.today, &pack.arrangements)
}
