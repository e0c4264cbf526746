//! What the page shows beside a copy: what was kept back and why, what has to be dealt with, the
//! words for the family, and how it reads.

use super::{Copy, called, first_words};
use crate::desk::Desk;
use crate::document::drawn;
use crate::domain::common::Agreement;
use crate::domain::edit::At;
use crate::domain::people::Standing;
use crate::domain::sections::{Block, Section};
use crate::domain::setting::ConferenceKind;
use crate::domain::{CaseFile, Id, Json, Node, Value};
use crate::family::{self, Find};
use crate::layouts::open_remarks;
use crate::release::Reader;
use crate::rules::readability;
use crate::rules::timetable::{KnownDates, calendar_of, order_notes, timetable};
use crate::text::show::Scope;
use crate::text::{keys, short};

/// Labels and sentences of the pages of the copies: the page itself does not hold them.
const SAYS: &[&str] = &[
    "copies-what",
    "copies-steps",
    "copies-step-share",
    "copies-step-correct",
    "copies-step-send",
    "copies-nobody",
    "copies-for-chair",
    "copies-chair",
    "copies-unsettled",
    "copies-log",
    "copies-check",
    "copies-check-none",
    "copies-check-what",
    "copies-open",
    "copies-stands",
    "copies-why",
    "copies-confirm",
    "copies-take-back",
    "copies-dealt",
    "copies-kept",
    "copies-kept-what",
    "copies-kept-none",
    "copies-words",
    "copies-words-what",
    "copies-words-label",
    "copies-young-label",
    "copies-young-words",
    "copies-changed",
    "copies-before",
    "copies-still",
    "copies-swaps",
    "copies-swaps-what",
    "copies-reads",
    "copies-paper",
    "copies-make",
    "copies-made",
    "copies-made-chair",
    "copies-open-first",
    "copies-print",
    "copies-note",
    "copies-answers",
    "copies-answers-what",
    "copies-answers-in",
    "copies-answers-bad",
    "copies-answers-none",
    "copies-answers-other",
    "copies-yours",
    "copies-yours-keep",
    "copies-now",
    "copies-noted",
    "documents-failed",
    "documents-first",
    "documents-made",
    "documents-making",
    "documents-text",
    "documents-word",
];

/// A line longer than this is cut where it only says which item is meant.
const SHORT: usize = 70;
/// A sentence over so many words is long for a family (domain.md 6.3).
const LONG: usize = 20;
const MOST: usize = 8;

pub(super) fn texts<const N: usize>(pairs: [(&'static str, String); N]) -> Json {
    Json::object(
        pairs.into_iter().filter(|it| !it.1.is_empty()).map(|(key, it)| (key, Json::text(it))),
    )
}

fn list(items: impl IntoIterator<Item = String>) -> Json {
    Json::List(items.into_iter().map(Json::text).collect())
}

impl Desk {
    pub(super) fn says(&self) -> Json {
        let said = SAYS.iter().map(|key| (*key, Json::text(self.words.say(key, &[]))));
        Json::object(said.chain(self.word_says()))
    }

    /// Which item of the case is meant, in words: its section, its first words, the question.
    pub(super) fn named(&self, at: At, field: &str) -> String {
        let case = &self.case;
        let has = |it: &&Section| {
            let parts = it.lists().iter().any(|list| list.part == at.part);
            parts
                || it.blocks.iter().any(|block| {
                    matches!(block,
                Block::Part(part, _) | Block::Mine(part, _) | Block::EachChild(part, _)
                | Block::EachAdult(part, _) if *part == at.part)
                })
        };
        let child = at.row.filter(|it| case.children.get(*it).is_some());
        let mut scope = Scope::of(case).child(case, child);
        if let Some(adult) = at.row.filter(|it| case.adults.get(*it).is_some()) {
            scope = scope.adult(case, adult);
        }
        let mut name = match Section::all().iter().find(has) {
            Some(section) => self.words.of(&format!("section-{}", section.id), &scope),
            None => String::new(),
        };
        let node = case.node(at);
        let text = node.as_deref().map(first_words).unwrap_or_default();
        if !text.is_empty() {
            name.push_str(&format!(" – {}", short(text.trim_end_matches('.'), SHORT)));
        }
        if let Some(node) = node.filter(|_| !field.is_empty()) {
            name.push_str(&format!(
                ": {}",
                self.words.of(&keys::field(node.name(), field), &scope)
            ));
        }
        name
    }

    pub(super) fn told(&self, reader: Id, copy: &Copy) -> Json {
        let case = &self.case;
        let kept = copy.release.withheld.iter().map(|it| {
            texts([
                ("what", self.named(it.at, it.field)),
                ("why", self.words.say(&it.kept.key(), &[])),
                ("at", it.at.written(it.field)),
            ])
        });
        let finds = copy.looked.finds().iter().map(|it| self.find(reader, copy, it));
        let young = case.children.get(reader).is_some();
        let stale = copy.stale.iter().filter_map(|id| {
            let wording = case.wordings.get(*id)?;
            let (at, field) = At::read(&wording.at.0)?;
            Some(texts([
                ("id", id.to_string()),
                ("at", wording.at.0.clone()),
                ("what", self.named(at, field)),
                ("before", wording.about.0.clone()),
                ("now", self.shown_at(at, field)),
                ("words", wording.instead(young).unwrap_or_default().to_owned()),
            ]))
        });
        let sources = self.sources(reader, copy);
        let ready = copy.stale.is_empty() && copy.looked.open().next().is_none();
        let mut pairs = vec![
            ("doc", drawn(copy.looked.doc())),
            ("say", self.says()),
            ("kept", Json::List(kept.collect())),
            ("finds", Json::List(finds.collect())),
            ("stale", Json::List(stale.collect())),
            ("sources", Json::List(sources)),
            ("ready", Json::Bool(ready)),
        ];
        pairs.extend(self.reads(reader, copy));
        if copy.release.projection.part("children").is_empty() {
            let name = called(case, reader, "");
            let hint = self.words.say("copies-no-children", &[("name", name.into())]);
            pairs.push(("hint", Json::text(hint)));
        }
        Json::object(pairs)
    }

    fn find(&self, reader: Id, copy: &Copy, find: &Find) -> Json {
        let case = &self.case;
        let hidden = find.hidden.and_then(|it| copy.looked.hidden(it));
        let of = hidden.and_then(|it| At::read(&it.place));
        let what = of.map(|(at, field)| self.named(at, field)).unwrap_or_default();
        let key = family::key(find.hit);
        let says = self.words.say(
            &format!("leak-{key}"),
            &[("quote", find.quote.as_str().into()), ("what", what.into())],
        );
        // Where the author can change it: the first text of the copy that says so.
        let from = copy.release.sources.iter().find(|it| {
            let at = it.at.written(it.field);
            let words = case.wording(&at);
            let own = case.said_at(it.at, it.field);
            own.contains(&find.quote) || words.is_some_and(|it| it.words.0.contains(&find.quote))
        });
        let about = find.about();
        let dealt = case.cleared.iter().find(|it| {
            it.reader.0 == Some(reader) && (it.hit.0.as_str(), &it.about.0) == (key, &about)
        });
        let because = dealt.map(|it| it.because.0.as_str()).unwrap_or_default();
        let stands = self.words.say("copies-dealt", &[("because", because.into())]);
        texts([
            ("hit", key.to_owned()),
            ("about", about),
            ("quote", find.quote.clone()),
            ("around", find.around.clone()),
            ("says", says),
            ("at", from.map(|it| it.at.written(it.field)).unwrap_or_default()),
            ("dealt", dealt.map(|it| it.id.to_string()).unwrap_or_default()),
            ("stands", stands),
            ("stops", if find.hit.stops() { "yes".to_owned() } else { String::new() }),
        ])
    }

    /// Every text that may have words for the family, in the order of the report. For a child also
    /// those that nobody chose yet.
    fn sources(&self, reader: Id, copy: &Copy) -> Vec<Json> {
        let case = &self.case;
        let young = case.children.get(reader).is_some();
        let mut places: Vec<(At, &'static str)> =
            copy.release.sources.iter().map(|it| (it.at, it.field)).collect();
        if young {
            let open = copy.release.withheld.iter();
            let open = open.filter(|it| it.kept == crate::release::Kept::NotChosen);
            places.extend(open.map(|it| (it.at, it.field)));
            // In the order of the report, chosen or not: none may jump from under a hand.
            places.sort_by_cached_key(|it| self.place_in_case(*it));
        }
        // A box that was left for a reason has the app's words, and needs none for the family.
        places.retain(|(at, field)| {
            let node = case.node(*at);
            let value = node.as_ref().and_then(|it| it.leaf(field)).map(|it| it.value());
            !matches!(value, Some(Value::Answer(it)) if it.instead.is_some())
        });
        let source = |(at, field): &(At, &'static str)| {
            texts([("what", self.named(*at, field)), ("at", at.written(field))])
        };
        places.iter().map(source).collect()
    }

    /// Where a text stands in the case: its part, its row, its field.
    fn place_in_case(&self, (at, field): (At, &'static str)) -> (usize, Option<usize>, usize) {
        let of = |keys: Vec<&'static str>, key| keys.iter().position(|it| *it == key);
        let rows = self.case.list(at.part).map(|it| it.ids()).unwrap_or_default();
        let row = at.row.and_then(|it| rows.iter().position(|other| *other == it));
        let keys = self.case.node(At { sub: None, ..at }).map(|it| it.keys()).unwrap_or_default();
        let part = of(Node::keys(&self.case), at.part).unwrap_or_default();
        (part, row, of(keys, at.sub.map_or(field, |it| it.0)).unwrap_or_default())
    }

    /// What stands in a field, as people read it: of a box that was left for a reason, the reason.
    fn shown_at(&self, at: At, field: &str) -> String {
        let node = self.case.node(at);
        let leaf = node.as_ref().and_then(|it| it.leaf(field));
        leaf.map(|it| self.words.show(&self.case, it, &Scope::of(&self.case), false))
            .unwrap_or_default()
    }

    /// How the copy reads, and what makes it hard: only what somebody wrote counts.
    fn reads(&self, reader: Id, copy: &Copy) -> Vec<(&'static str, Json)> {
        let case = &self.case;
        let young = case.children.get(reader).is_some();
        let own = copy.release.sources.iter().map(|it| {
            let wording = case.wording(&it.at.written(it.field));
            let words = wording.and_then(|it| it.instead(young)).map(str::to_owned);
            words.unwrap_or_else(|| self.shown_at(it.at, it.field))
        });
        let text = own.collect::<Vec<_>>().join("\n");
        let names: Vec<&str> = copy.release.shown.iter().map(String::as_str).collect();
        let reader = readability::Reader { names: &names, glossary: Some(self.glossary()) };
        let found = reader.read(&text);
        let age = found.scores.map(|it| it.reading_age.round().max(5.0) as usize);
        let says = match age {
            Some(age) => self.words.say("copies-age", &[("age", age.into())]),
            None => self.words.say("copies-too-short", &[]),
        };
        let mut long: Vec<_> = found.over(LONG).collect();
        long.sort_by_key(|it| std::cmp::Reverse(it.words));
        let long = long.into_iter().take(MOST).map(|it| text[it.span.clone()].trim().to_owned());
        let mut hard: Vec<String> =
            found.hard_words.iter().map(|it| text[it.clone()].to_lowercase()).collect();
        hard.sort();
        hard.dedup();
        hard.truncate(MOST * 2);
        vec![("age", Json::text(says)), ("long", list(long)), ("hard", list(hard))]
    }

    /// How the copy of a person stands: to be checked, ready, or shared.
    pub(in crate::desk) fn copy_state(&self, id: Id) -> String {
        let copy = self.copy_for(id);
        let code = copy.as_ref().map(|it| it.looked.doc().code()).unwrap_or_default();
        let open = copy.map_or(0, |it| it.looked.open().count() + it.stale.len());
        let log = self.case.sharing.iter().filter(|it| it.person.0 == Some(id)).last();
        let shared = log.filter(|it| it.shared.is(crate::domain::common::YesNo::Yes));
        match (open, shared) {
            (0, Some(log)) => {
                let day = self.words.date(&log.date);
                let same = log.version.is_blank() || log.version.0 == code;
                let key = if same { "copies-shared" } else { "copies-changed-since" };
                self.words.say(key, &[("day", day.into())])
            }
            (0, None) => self.words.say("copies-ready", &[]),
            (count, _) => self.words.say("copies-to-check", &[("count", count.into())]),
        }
    }

    /// The list of copies, the order of steps, and what goes to the Chair.
    pub(super) fn all_copies(&self) -> Json {
        let case = &self.case;
        let people = Reader::all(case).into_iter().map(|id| {
            let state = self.copy_state(id);
            let is = match case.children.get(id) {
                Some(child) if child.standing.0 == Some(Standing::Household) => String::new(),
                Some(_) => self.words.say("copies-young", &[]),
                None => self.words.say("copies-adult", &[]),
            };
            let name = called(case, id, &self.words.say("unnamed-person", &[]));
            texts([("id", id.to_string()), ("name", name), ("is", is), ("state", state)])
        });
        let unsettled = self.words.say("copies-open-count", &[("count", unsettled(case).into())]);
        Json::object([
            ("people", Json::List(people.collect())),
            ("say", self.says()),
            ("steps", list(self.steps())),
            ("unsettled", Json::text(unsettled)),
        ])
    }

    /// Share, correct, send: with the days the area's arrangements leave.
    fn steps(&self) -> Vec<String> {
        let Some(area) = &self.area else { return Vec::new() };
        let calendar = calendar_of(&self.case);
        let known = KnownDates::of(&self.case);
        let kind = self.case.about.kind.0.unwrap_or(ConferenceKind::Initial);
        let due = timetable(area, &known, kind, &calendar);
        let notes = order_notes(&due, &calendar);
        if notes.is_empty() {
            let day = self.case.conference.date.date().map(|it| self.words.full_day(it));
            let day = day.map(|it| self.words.say("copies-no-day", &[("day", it.into())]));
            return vec![day.unwrap_or_else(|| self.words.say("copies-no-date", &[]))];
        }
        notes.iter().map(|it| self.words.said(&it.say())).collect()
    }
}

/// What people said that is not settled: the author left it, or did not answer yet.
pub(super) fn unsettled(case: &CaseFile) -> usize {
    let not = |it: Option<Agreement>| matches!(it, Some(Agreement::No | Agreement::Partly));
    open_remarks(case).count()
        + case.adult_views.iter().filter(|it| not(it.agrees.0)).count()
        + case.plan_views.iter().filter(|it| not(it.agrees.0)).count()
        + case.sharing.iter().filter(|it| not(it.agrees.0)).count()
}
