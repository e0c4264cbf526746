//! Small cases for the rules, written as JSON without ids.

use chrono::NaiveDate;
use plainplan::domain::{CaseFile, Json, Node};
use plainplan::rules::coach::Setting;

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

/// Dates of all the cases: the conference was yesterday, the review is in three months.
pub fn setting(case: &CaseFile) -> Setting {
    Setting {
        conference: Some(day("2026-12-17")),
        review: Some(day("2027-03-17")),
        ..Setting::of(case).on(day("2026-12-18"))
    }
}

/// Gives every object of a list that has none an id, by its place.
fn with_ids(json: Json, next: &mut u64) -> Json {
    match json {
        Json::List(items) => {
            let items = items.into_iter().map(|it| {
                let it = with_ids(it, next);
                named(it, next)
            });
            Json::List(items.collect())
        }
        Json::Object(pairs) => {
            Json::Object(pairs.into_iter().map(|(key, it)| (key, with_ids(it, next))).collect())
        }
        other => other,
    }
}

fn named(json: Json, next: &mut u64) -> Json {
    match json {
        Json::Object(mut pairs) if pairs.iter().all(|it| it.0 != "id") => {
            *next += 1;
            pairs.insert(0, ("id".to_owned(), Json::text(format!("{next:016x}"))));
            Json::Object(pairs)
        }
        other => other,
    }
}

/// A case from JSON; rows that have no id get one.
#[track_caller]
pub fn of_json(json: Json) -> CaseFile {
    let mut case = CaseFile::default();
    let json = with_ids(json, &mut 0x1000);
    Node::take_json(&mut case, json, "").unwrap_or_else(|err| panic!("{err:?}"));
    case
}
