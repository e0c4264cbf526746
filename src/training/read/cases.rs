//! The two cases of a pack: one good answer, and the same with faults.

use super::step;
use crate::domain::{CaseFile, Json};
use crate::export::saved;
use crate::rules::file::{At, Problem};
use crate::training::pack::Fault;

/// The model, and the reasons for what is in it.
pub(super) fn model(at: &At<'_>) -> (CaseFile, Vec<(String, String)>) {
    let Some(all) = at.object() else { return Default::default() };
    let case = all.must("case").and_then(|it| case(&it, it.json)).unwrap_or_default();
    let reason = |at: &At<'_>| {
        let all = at.object()?;
        let it = (all.text("about"), all.text("why"));
        all.done();
        Some(it)
    };
    let reasons = all.items("reasons").iter().filter_map(reason).collect();
    all.done();
    (case, reasons)
}

/// The flawed case, made of the model's and what differs, and its faults.
pub(super) fn flawed(at: &At<'_>, model: &Json) -> (CaseFile, Vec<Fault>) {
    let Some(all) = at.object() else { return Default::default() };
    let changes = all.must("changes");
    let whole = changes.as_ref().map(|it| merged(model, it.json));
    let flawed = changes.zip(whole.as_ref()).and_then(|(at, whole)| case(&at, whole));
    let fault = |at: &At<'_>| {
        let all = at.object()?;
        let it = Fault { rule: all.text("rule"), at: all.text("at"), why: all.text("why") };
        all.done();
        Some(it)
    };
    let faults = super::least(&all, "faults", 6, fault);
    all.done();
    (flawed.unwrap_or_default(), faults)
}

fn case(at: &At<'_>, json: &Json) -> Option<CaseFile> {
    match saved::of_case(json.clone()) {
        Ok(case) => Some(case),
        Err(misfit) => {
            // As deep as the file itself goes: what a change leaves of the model has no line here.
            let first = misfit.place.split([' ', '›']).next().unwrap_or_default().to_owned();
            let deep = at.json.get(&first).map(|json| step(at, &first, json));
            deep.as_ref().unwrap_or(at).wrong(Problem::Misfit(misfit));
            None
        }
    }
}

/// A case with changes: objects key by key, items of lists by their id.
fn merged(model: &Json, changes: &Json) -> Json {
    match (model, changes) {
        (Json::Object(old), Json::Object(new)) => {
            let mut all = old.clone();
            for (key, change) in new {
                let at = all.iter().position(|it| it.0 == *key);
                match (at, change) {
                    (Some(at), Json::Null) => drop(all.remove(at)),
                    (Some(at), _) => all[at].1 = merged(&all[at].1, change),
                    (None, Json::Null) => {}
                    (None, _) => all.push((key.clone(), change.clone())),
                }
            }
            Json::Object(all)
        }
        (Json::List(old), Json::List(new)) if new.iter().all(|it| id(it).is_some()) => {
            let mut all = old.clone();
            for change in new {
                let at = all.iter().position(|it| id(it) == id(change));
                match (at, change.get("gone")) {
                    (Some(at), Some(_)) => drop(all.remove(at)),
                    (Some(at), None) => all[at] = merged(&all[at], change),
                    (None, _) => all.push(change.clone()),
                }
            }
            Json::List(all)
        }
        _ => changes.clone(),
    }
}

fn id(json: &Json) -> Option<&str> {
    json.get("id").and_then(Json::as_text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_say_only_what_differs() {
        let json = |text: &str| Json::parse(text).expect("JSON");
        let model =
            json(r#"{"a":{"x":"1","y":"2"},"l":[{"id":"p","t":"1"},{"id":"q"}],"s":["m"]}"#);
        let changes = json(
            r#"{"a":{"x":null,"z":"3"},"l":[{"id":"p","t":"2"},{"id":"q","gone":true},{"id":"r"}],"s":[]}"#,
        );
        let whole = r#"{"a":{"y":"2","z":"3"},"l":[{"id":"p","t":"2"},{"id":"r"}],"s":["m"]}"#;
        assert_eq!(merged(&model, &changes).print(), whole);
    }
}
