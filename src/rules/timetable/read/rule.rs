//! Reads a timescale's rule and its readings.

use crate::domain::{Json, Options};
use crate::rules::file::{At, Object, Problem};
use crate::rules::timetable::known::{Anchor, Event};
use crate::rules::timetable::row::{Reading, Why};
use crate::rules::timetable::rule::{
    Bound, Counted, Counting, Direction, Plain, Rolls, Rule, Step, Unit,
};

/// More of anything is a slip of the pen, and would only cost time to count.
const MOST: u16 = 2000;
/// How deep lists of rules may stand in each other.
const DEEPEST: usize = 4;

/// The anchor a text names: an event, an event of the area's own, or a row.
pub(super) fn anchor(at: &At) -> Option<Anchor> {
    let text = at.text();
    if text.is_empty() {
        return None;
    }
    if let Some(row) = text.strip_prefix("row:") {
        return Some(Anchor::Row(row.to_owned()));
    }
    // Whether the area has an event of that name is checked once the whole file is read.
    Some(Event::from_key(&text).map_or(Anchor::Own(text), Anchor::Event))
}

/// Reads a rule.
pub(super) fn rule(at: &At) -> Option<Rule> {
    nested(at, 0)
}

fn nested(at: &At, depth: usize) -> Option<Rule> {
    let object = at.object()?;
    let kinds = ["count", "sooner_of", "later_of", "all_of", "every", "words_only"];
    let given: Vec<_> = kinds.into_iter().filter(|key| at.json.get(key).is_some()).collect();
    let &[kind] = given.as_slice() else {
        at.wrong(Problem::MissingOneOf("count, sooner_of, later_of, all_of, every, words_only"));
        return None;
    };
    let rules = |key| {
        let list = object.must(key)?;
        if depth >= DEEPEST {
            list.wrong(Problem::Number(0, DEEPEST as u16));
            return None;
        }
        let all: Option<Vec<_>> = list.items().iter().map(|it| nested(it, depth + 1)).collect();
        if list.items().is_empty() {
            list.wrong(Problem::Empty);
        }
        all
    };
    let rule = match kind {
        "count" => counted(&object).map(Rule::Count),
        "sooner_of" => rules("sooner_of").map(Rule::SoonerOf),
        "later_of" => rules("later_of").map(Rule::LaterOf),
        "all_of" => rules("all_of").map(Rule::AllOf),
        "every" => {
            let nth = object.must("every").and_then(|it| it.number(1, 12));
            let row = object.text("of");
            nth.map(|nth| Rule::EveryNth(nth, row))
        }
        _ => {
            let reason = object.text("words_only");
            Some(Rule::WordsOnly(Plain { reason, anchor: way(&object) }))
        }
    };
    object.done();
    rule
}

/// `before` or `after` and what.
fn way(object: &Object) -> Option<(Direction, Anchor)> {
    let (before, after) = (object.may("before"), object.may("after"));
    if before.is_some() && after.is_some() {
        object.at.wrong(Problem::MissingOneOf("before, after"));
    }
    match (before, after) {
        (Some(at), _) => anchor(&at).map(|it| (Direction::Before, it)),
        (_, Some(at)) => anchor(&at).map(|it| (Direction::After, it)),
        _ => None,
    }
}

fn step(object: &Object) -> Option<Step> {
    let count = object.must("count").and_then(|it| it.number(0, MOST));
    let unit: Option<Unit> = object.choice("unit");
    let counting = object.may("counting").map_or(Some(Counting::Exclusive), |it| it.choice());
    Some(Step { count: count?, unit: unit?, counting: counting? })
}

fn counted(object: &Object) -> Option<Counted> {
    let first = step(object);
    let bound: Option<Bound> = object.choice("bound");
    let rolls = object.may("rolls").map(|it| it.choice::<Rolls>());
    let at = object.may("at").map(|it| it.time());
    let then: Option<Vec<Step>> = match object.may("then") {
        Some(list) => list.items().iter().map(then).collect(),
        None => Some(Vec::new()),
    };
    let pregnancy = first.is_some_and(|it| it.unit == Unit::PregnancyWeeks);
    let expected = (Direction::After, Anchor::Event(Event::ExpectedBirth));
    let named = way(object);
    if named.is_none() && !pregnancy && !object.has("before") && !object.has("after") {
        object.at.wrong(Problem::MissingOneOf("before, after"));
    }
    // Weeks of pregnancy are counted on from its beginning, which the expected birth gives.
    let (direction, anchor) = match (named, pregnancy) {
        (Some((_, anchor)), true) => (Direction::After, anchor),
        (Some(named), false) => named,
        (None, true) => expected,
        (None, false) => return None,
    };
    let (first, bound) = (first?, bound?);
    let steps = std::iter::once(first).chain(then?).collect();
    let rolls = match rolls {
        Some(rolls) => rolls?,
        None => usual_roll(direction, first.unit, bound),
    };
    let at = match at {
        Some(at) => Some(at?),
        None => None,
    };
    Some(Counted { anchor, direction, steps, bound, rolls, at })
}

fn then(at: &At) -> Option<Step> {
    let object = at.object()?;
    let step = step(&object);
    object.done();
    step
}

/// "Within" days, weeks or months means the working day before, where it ends on none
/// (domain.md 9.4); what is counted back or in hours stays where it falls.
fn usual_roll(direction: Direction, unit: Unit, bound: Bound) -> Rolls {
    let last_day = matches!(bound, Bound::AtMost | Bound::Every | Bound::NotAfter);
    let by_hand = matches!(unit, Unit::Hours | Unit::WorkingHours | Unit::Minutes);
    match direction == Direction::After && last_day && !by_hand {
        true => Rolls::Earlier,
        false => Rolls::Stays,
    }
}

/// Reads one reading: the rule as written with some of its keys changed.
pub(super) fn reading(at: &At, written: &Json) -> Option<(Reading, Rule)> {
    if at.json.as_text().is_some() {
        let why: Why = at.choice()?;
        if written.get("count").is_none() {
            at.wrong(Problem::NothingToRead);
            return None;
        }
        let (unit, counting, rolls) = why.changes();
        let changes = [
            ("unit", unit.map(Options::key)),
            ("counting", counting.map(Options::key)),
            ("rolls", rolls.map(Options::key)),
        ];
        let changes: Vec<_> = changes
            .into_iter()
            .filter_map(|(key, to)| Some((key.to_owned(), Json::text(to?))))
            .collect();
        let changed = changed(written, &changes);
        return Some((Reading::Common(why), rule(&at.with(&changed))?));
    }
    let Json::Object(pairs) = at.json else {
        at.object()?;
        return None;
    };
    let why = match at.json.get("why").and_then(Json::as_text).filter(|it| !it.trim().is_empty()) {
        Some(why) => why.to_owned(),
        None => {
            at.wrong(Problem::Missing("why"));
            return None;
        }
    };
    let changes: Vec<_> = pairs.iter().filter(|(key, _)| key != "why").cloned().collect();
    let changed = changed(written, &changes);
    Some((Reading::Words(why), rule(&at.with(&changed))?))
}

/// The object with some keys changed; what names the sort of rule or the anchor replaces the old.
fn changed(written: &Json, changes: &[(String, Json)]) -> Json {
    let Json::Object(pairs) = written else { return Json::Object(changes.to_vec()) };
    let has = |key: &str| changes.iter().any(|it| it.0 == key);
    let kinds = ["count", "sooner_of", "later_of", "all_of", "every", "words_only"];
    if kinds.iter().any(|it| has(it) && written.get(it).is_none()) {
        return Json::Object(changes.to_vec());
    }
    let turned = has("before") || has("after");
    let stays = |key: &str| !has(key) && !(turned && (key == "before" || key == "after"));
    let kept = pairs.iter().filter(|(key, _)| stays(key)).cloned();
    Json::Object(kept.chain(changes.iter().cloned()).collect())
}
