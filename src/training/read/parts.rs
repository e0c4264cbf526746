//! The parts of a pack: agencies, steps, news, exercises.

use super::least;
use crate::domain::Json;
use crate::domain::Options;
use crate::domain::setting::ConferenceKind;
use crate::rules::file::{At, Problem};
use crate::rules::timetable::Event;
use crate::training::pack::{Agency, Deadline, Inject, Item, Jargon, Rewrite, Sorting, Step};

/// An agency and its file.
pub(super) fn agency(at: &At<'_>) -> Option<Agency> {
    let all = at.object()?;
    let it = Agency {
        id: all.id(),
        profession: all.choice("profession")?,
        agency: all.text("agency"),
        role: all.text("role"),
        items: least(&all, "items", 3, item),
    };
    all.done();
    Some(it)
}

fn item(at: &At<'_>) -> Option<Item> {
    let all = at.object()?;
    let against = all.may("against").map(|it| it.items()).unwrap_or_default();
    let it = Item {
        id: all.id(),
        when: all.may_text("when").unwrap_or_default(),
        text: all.text("text"),
        source: all.may_text("source").unwrap_or_default(),
        only_chair: all.may("only_chair").is_some_and(|it| it.flag()),
        strength: all.may("strength").is_some_and(|it| it.flag()),
        against: against.iter().map(At::text).collect(),
    };
    all.done();
    Some(it)
}

/// A step of the workshop.
pub(super) fn step(at: &At<'_>) -> Option<Step> {
    let all = at.object()?;
    let it = Step {
        id: all.id(),
        title: all.text("title"),
        minutes: all.must("minutes").and_then(|it| it.number(1, 180)).unwrap_or(1),
        task: all.text("do"),
        with: all.choice("with")?,
    };
    all.done();
    Some(it)
}

/// News.
pub(super) fn inject(at: &At<'_>) -> Option<Inject> {
    let all = at.object()?;
    let to = all.may("to").map(|it| it.items()).unwrap_or_default();
    let it = Inject {
        id: all.id(),
        after: all.text("after"),
        from: all.text("from"),
        text: all.text("text"),
        to: to.iter().map(At::text).collect(),
        task: all.may_text("do").unwrap_or_default(),
    };
    all.done();
    Some(it)
}

/// A statement to sort.
pub(super) fn sorting(at: &At<'_>) -> Option<Sorting> {
    let all = at.object()?;
    let it = Sorting { text: all.text("text"), is: all.choice("is")?, why: all.text("why") };
    all.done();
    Some(it)
}

/// A weak outcome.
pub(super) fn rewrite(at: &At<'_>) -> Option<Rewrite> {
    let all = at.object()?;
    let it = Rewrite {
        id: all.id(),
        of: all.text("of").parse().unwrap_or_default(),
        weak: all.text("weak"),
        better: all.text("better"),
        why: all.text("why"),
    };
    all.done();
    Some(it)
}

/// A question of dates.
pub(super) fn deadline(at: &At<'_>) -> Option<Deadline> {
    let all = at.object()?;
    let known = all.must("known")?;
    let Json::Object(pairs) = known.json else {
        known.object();
        return None;
    };
    let event = |(key, json): &(String, Json)| {
        let at = super::step(&known, key, known.json.get(key).unwrap_or(json));
        let event = Event::from_key(key);
        if event.is_none() {
            at.wrong(Problem::NotAllowed(key.clone(), Event::KEYS.join(", ")));
        }
        event.zip(at.date())
    };
    let kind = all.may("kind").and_then(|it| it.choice());
    let it = Deadline {
        id: all.id(),
        ask: all.text("ask"),
        kind: kind.unwrap_or(ConferenceKind::Initial),
        known: pairs.iter().filter_map(event).collect(),
        row: all.text("row"),
        answer: all.must("answer").and_then(|it| it.date()).unwrap_or_default(),
        why: all.text("why"),
    };
    all.done();
    Some(it)
}

/// A sentence to say plainly.
pub(super) fn jargon(at: &At<'_>) -> Option<Jargon> {
    let all = at.object()?;
    let it = Jargon { sentence: all.text("sentence"), plain: all.text("plain") };
    all.done();
    Some(it)
}
