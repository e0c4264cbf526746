//! Small cases for the tests of rules, and what a rule asks about them.

use super::engine::Coach;
use super::finding::{Finding, Rule};
use super::setting::Setting;
use crate::domain::edit::{At, Edit};
use crate::domain::{Answer, CaseFile, Id, Instead, Kind, TypedDate, Value, from_iso};

/// A field and what is typed there: a date as `2026-03-02`, links as numbers with spaces between,
/// `-` for "we hold nothing".
pub type Typed<'a> = (&'static str, &'a str);

/// Types into the fields of a record, and makes the record where there is none.
pub fn put(case: &mut CaseFile, part: &'static str, id: u64, typed: &[Typed<'_>]) {
    let at = if id == 0 { At::part(part) } else { At::row(part, Id(id)) };
    if id != 0 {
        case.apply(Edit::Add(at, vec![]));
    }
    for (field, text) in typed {
        set(case, at, field, text);
    }
}

/// Types into one field.
pub fn set(case: &mut CaseFile, at: At, field: &'static str, text: &str) {
    let node = case.node(at).unwrap_or_else(|| panic!("{at:?}"));
    let leaf = node.leaf(field).unwrap_or_else(|| panic!("{field}"));
    let ids = || text.split_whitespace().map(|it| Id(it.parse().expect("a number")).to_string());
    let value = match leaf.kind() {
        Kind::Date => Value::Date(from_iso(text).map_or_else(TypedDate::default, TypedDate::of)),
        Kind::Answer | Kind::Mark if text == "-" => {
            Value::Answer(Answer { instead: Some(Instead::NothingHeld), ..Answer::default() })
        }
        Kind::Answer | Kind::Mark => Value::Answer(text.into()),
        Kind::Link(_) => Value::Text(ids().collect()),
        Kind::Links(_) => Value::Many(ids().collect()),
        Kind::Choices(..) => Value::Many(text.split_whitespace().map(str::to_owned).collect()),
        _ => Value::Text(text.to_owned()),
    };
    case.apply(Edit::Set(at, field, value));
    assert_eq!(text.trim().is_empty(), case.value(at, field).is_blank(), "{field} took {text}");
}

/// A case of these records.
pub fn case(records: &[(&'static str, u64, &[Typed<'_>])]) -> CaseFile {
    let mut case = CaseFile::default();
    for (part, id, typed) in records {
        put(&mut case, part, *id, typed);
    }
    case
}

/// What one rule asks about a case.
pub fn ask(rule: &'static Rule, case: &CaseFile) -> Vec<Finding> {
    Coach::with(std::iter::once(rule)).check(case, &Setting::of(case))
}

/// Where it asks: [`At::written`], in order.
pub fn places(rule: &'static Rule, case: &CaseFile) -> Vec<String> {
    ask(rule, case).iter().map(|it| it.at.written(it.field)).collect()
}
