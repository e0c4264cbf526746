//! From every version ever written to the current one: one pure step for each version.

use crate::domain::Json;

/// The same file in the current version. `version` is at least 1 and no newer than this app.
pub(super) fn to_current(mut json: Json, version: u32) -> Json {
    if version < 2 {
        v1_to_v2(&mut json);
    }
    json
}

/// Version 1 kept an approximate date as a bare text; version 2 says beside it what it means.
fn v1_to_v2(json: &mut Json) {
    for way in [
        &["case", "involvement", "started"][..],
        &["case", "involvement", "ended"],
        &["case", "record_checks", "covers_from"],
        &["case", "record_checks", "covers_to"],
        &["case", "chronology", "when"],
        &["case", "statements", "alleged_when"],
        &["case", "voices", "quotes", "said"],
        &["case", "contributions", "start"],
    ] {
        at_each(json, way, &mut |value| {
            if let Json::Text(typed) = value {
                *value = Json::object([("typed", Json::text(std::mem::take(typed)))]);
            }
        });
    }
    if let Some(version) = member(json, "version") {
        *version = Json::Number(2.0);
    }
}

fn member<'a>(json: &'a mut Json, key: &str) -> Option<&'a mut Json> {
    match json {
        Json::Object(pairs) => pairs.iter_mut().find(|it| it.0 == key).map(|it| &mut it.1),
        _ => None,
    }
}

/// Does `change` to every value at the end of a way; a list on the way means each of its items.
fn at_each(json: &mut Json, way: &[&str], change: &mut impl FnMut(&mut Json)) {
    if let Json::List(items) = json {
        items.iter_mut().for_each(|it| at_each(it, way, change));
        return;
    }
    match way {
        [] => change(json),
        [key, rest @ ..] => {
            if let Some(value) = member(json, key) {
                at_each(value, rest, change);
            }
        }
    }
}
