//! Reads one row of the timescales.

use super::rule;
use crate::domain::Json;
use crate::rules::file::{At, Object, Problem};
use crate::rules::timetable::row::{Case, Condition, Exception, Row};

/// Reads a row.
pub(super) fn row(at: &At) -> Option<Row> {
    let object = at.object()?;
    let row = Row {
        id: object.id(),
        what: object.text("what"),
        who: object.some_of("who"),
        to: object.choices("to"),
        condition: object.may("if").map_or(Some(Condition::Always), |it| it.choice())?,
        cases: cases(&object),
        sets: object.may("sets").and_then(|it| it.choice()),
        stages: object.choices("stage"),
        exceptions: exceptions(&object),
        source: object.text("source"),
        note: object.may_text("note"),
    };
    object.done();
    Some(row)
}

/// Either `for`, `when` and `readings` of the row itself, or a list of `cases` that have them.
fn cases(object: &Object) -> Vec<Case> {
    let Some(list) = object.may("cases") else { return case(object).into_iter().collect() };
    let items = list.items();
    if items.is_empty() {
        list.wrong(Problem::Empty);
    }
    let read = |it: &At| {
        let object = it.object()?;
        let case = case(&object);
        object.done();
        case
    };
    items.iter().filter_map(read).collect()
}

fn case(object: &Object) -> Option<Case> {
    let applies_to = object.some_of("for");
    let when = object.must("when");
    let readings = object.may("readings").map(|it| it.items()).unwrap_or_default();
    let when = when?;
    let rule = rule::rule(&when);
    let as_written: &Json = when.json;
    let readings = readings.iter().filter_map(|it| rule::reading(it, as_written)).collect();
    Some(Case { applies_to, rule: rule?, readings })
}

fn exceptions(object: &Object) -> Vec<Exception> {
    let items = object.may("exceptions").map(|it| it.items()).unwrap_or_default();
    let read = |it: &At| {
        let object = it.object()?;
        let exception = Exception { condition: object.text("if"), then: object.text("then") };
        object.done();
        Some(exception)
    };
    items.iter().filter_map(read).collect()
}
