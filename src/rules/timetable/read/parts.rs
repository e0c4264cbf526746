//! Reads the parts of an area that are not timescales.

use std::rc::Rc;

use super::row;
use crate::domain::Options;
use crate::rules::file::{At, Object, Problem};
use crate::rules::timetable::area::{
    Area, Categories, Check, Circulation, Circumstance, Decision, DecisionRule, Help, Pointer,
    Route, Source, Term,
};

/// Reads the whole; `None` only when a part without which nothing makes sense is missing.
pub(super) fn area(at: &At) -> Option<Area> {
    let object = at.object()?;
    let part = |key, read: &mut dyn FnMut(&Object)| {
        if let Some(inner) = object.must(key).and_then(|it| it.object()) {
            read(&inner);
            inner.done();
        }
    };
    let (id, name, nation) = (object.id(), object.text("name"), object.choice("nation"));
    let (mut from, mut categories, mut decision) = (None, None, None);
    let (mut core_group, mut visits) = (None, None);
    part("source", &mut |it| from = source(it));
    let events = list(&object, "events", &|it| Some((it.id(), it.text("name"))));
    let terms = terms(&object);
    part("categories", &mut |it| {
        let combine = it.must("combine").is_some_and(|flag| flag.flag());
        categories = Some(Categories { allowed: it.some_of("allowed"), combine });
    });
    part("decision", &mut |it| decision = decided(it));
    let routes = list(&object, "routes", &route);
    let help = list(&object, "help", &|it| {
        Some(Help { name: it.text("name"), reach: it.text("reach"), source: it.text("source") })
    });
    let circulation = list(&object, "circulation", &|it| {
        Some(Circulation {
            what: it.text("what"),
            to: it.choices("to"),
            how: it.text("how"),
            source: it.text("source"),
        })
    });
    part("core_group", &mut |it| core_group = Some(pointer(it)));
    part("visits", &mut |it| visits = Some(pointer(it)));
    let layout = object.text("layout");
    let checklist = list(&object, "checklist", &check);
    let timescales: Vec<_> =
        object.items("timescales").iter().filter_map(row::row).map(Rc::new).collect();
    object.done();
    Some(Area {
        id,
        name,
        nation: nation?,
        source: from?,
        events,
        terms,
        categories: categories?,
        decision: decision?,
        routes,
        help,
        circulation,
        core_group: core_group?,
        visits: visits?,
        layout,
        checklist,
        timescales,
    })
}

/// A list of objects; absent is empty.
fn list<T>(object: &Object, key: &'static str, read: &dyn Fn(&Object) -> Option<T>) -> Vec<T> {
    let items = object.may(key).map(|it| it.items()).unwrap_or_default();
    let one = |it: &At| {
        let inner = it.object()?;
        let value = read(&inner);
        inner.done();
        value
    };
    items.iter().filter_map(one).collect()
}

fn source(it: &Object) -> Option<Source> {
    let checked = it.must("checked").and_then(|date| date.date());
    Some(Source {
        title: it.text("title"),
        version: it.text("version"),
        dated: it.text("dated"),
        age_warning: it.may_text("age_warning"),
        checked: checked?,
    })
}

fn terms(object: &Object) -> Vec<(Term, String)> {
    let Some(inner) = object.must("terms").and_then(|it| it.object()) else { return Vec::new() };
    let word = |term: &Term| Some((*term, inner.may_text(term.key())?));
    let terms = Term::ALL.iter().filter_map(word).collect();
    inner.done();
    terms
}

fn decided(it: &Object) -> Option<Decision> {
    let rule: Option<DecisionRule> = it.choice("rule");
    let words = it.text("words");
    let quorum = it.may("quorum").and_then(|number| number.number(1, 50));
    let quorum_words = it.may_text("quorum_words");
    let social_worker_view = it.must("social_worker_view").is_some_and(|flag| flag.flag());
    let source = it.text("source");
    Some(Decision { rule: rule?, words, quorum, quorum_words, social_worker_view, source })
}

fn route(it: &Object) -> Option<Route> {
    let kind = it.choice("kind");
    let who = it.some_of("who");
    let steps: Vec<String> = it.items("steps").iter().map(|step| step.text()).collect();
    if steps.is_empty() {
        it.at.wrong(Problem::Empty);
    }
    let source = it.text("source");
    Some(Route { kind: kind?, who, steps, source })
}

fn pointer(it: &Object) -> Pointer {
    let rows = it.may("rows").map(|list| list.items()).unwrap_or_default();
    Pointer { rows: rows.iter().map(|row| row.text()).collect(), words: it.text("words") }
}

fn check(it: &Object) -> Option<Check> {
    let (id, phase, what) = (it.id(), it.choice("phase"), it.text("what"));
    let (who, applies_to) = (it.some_of("who"), it.some_of("for"));
    let only = it.may("if").map_or(Some(Circumstance::Always), |only| only.choice());
    let source = it.text("source");
    Some(Check { id, phase: phase?, what, who, applies_to, only: only?, source })
}
