//! What the review page is told besides the open questions: what cannot be, what the author chose
//! to leave, what is to do before the conference. Notices, but for what cannot be.

use super::Desk;
use super::history::Labels;
use crate::domain::common::YesNo;
use crate::domain::dismissal::DismissKind;
use crate::domain::edit::At;
use crate::domain::gaps::{Place, Status};
use crate::domain::setting::ConferenceKind;
use crate::domain::sharing::Sharing;
use crate::domain::signs;
use crate::domain::walk::records;
use crate::domain::ways::Ways;
use crate::domain::{BoxState, DateProblem, Json, Kind, Value};
use crate::release::Reader;
use crate::rules::timetable::{
    Condition, Deadline, Event, KnownDates, Sense, calendar_of, is_author, timetable,
};
use crate::session::markup::{Tag, all, button, link, tag};
use crate::session::route::{Look, Page, Paper, Spot};

/// Dates of what has happened: they cannot lie ahead.
const PAST: &[&str] =
    &["dob", "last_seen", "last_seen_alone", "checked_on", "obtained_on", "discussed_on"];

/// One line of a list: what, more of it, and the page it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub what: String,
    /// What there is to say of it.
    pub why: String,
    /// Where to go.
    pub to: Option<Page>,
    /// Is it a date that has passed?
    pub late: bool,
}

/// The lists that the desk tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// What cannot be.
    pub wrong: Vec<Line>,
    /// Boxes with signs that are not to be seen.
    pub unseen: Vec<Line>,
    /// What the author chose to leave.
    pub left: Vec<Line>,
    /// What is to do before the conference.
    pub before: Vec<Line>,
}

impl Line {
    fn new(what: String, why: String, to: Option<Page>) -> Self {
        Self { what, why, to, late: false }
    }

    fn tag(&self) -> Tag {
        let line = if self.late { tag("li").class("pp-gap") } else { tag("li") };
        let line = match self.to {
            Some(to) => line.with([link(to, &*self.what)]),
            None => line.text(&*self.what),
        };
        match self.why.is_empty() {
            true => line,
            false => line.text(format!(": {}", self.why)),
        }
    }
}

fn list(id: &str, lines: &[Line]) -> Tag {
    let list = tag("ul").class("govuk-list govuk-list--bullet").attribute("id", id);
    list.with(lines.iter().map(Line::tag))
}

impl Desk {
    /// The lists.
    pub fn lists(&self) -> Lists {
        let ways = self.area.as_ref().map(|it| it.ways()).unwrap_or_default();
        let (wrong, left) = (self.cannot_be(&ways), self.left(&ways));
        Lists { wrong, unseen: self.unseen(&ways), left, before: self.before_conference() }
    }

    /// The lists as the page shows them, and “Finish this version”.
    pub fn review(&self) -> Json {
        let lists = self.lists();
        let heading = |key: &str| {
            let heading = tag("h2").class("govuk-heading-m govuk-!-margin-top-7");
            heading.text(self.words.say(key, &[]))
        };
        let none = |key: &str| tag("p").text(self.words.say(key, &[]));
        let mut wrong = Vec::new();
        if !lists.wrong.is_empty() {
            let title = tag("h2").class("govuk-error-summary__title");
            let title = title.text(self.words.say("review-wrong", &[]));
            let body = tag("div").class("govuk-error-summary__body");
            let body = body.with([list("pp-wrong", &lists.wrong)]);
            wrong.push(tag("div").class("govuk-error-summary").with([title, body]));
        }
        if !lists.unseen.is_empty() {
            wrong.push(heading("review-unseen"));
            wrong.push(none("review-unseen-what"));
            wrong.push(list("pp-unseen", &lists.unseen));
        }
        // The page shows the questions that were answered below this.
        let mut answers = self.case.dismissals.iter();
        let left = match lists.left.is_empty() {
            false => Some(list("pp-left", &lists.left)),
            true if answers.any(|it| it.kind.is(DismissKind::Fine)) => None,
            true => Some(none("review-left-none")),
        };
        let before = match lists.before.is_empty() {
            true => none("review-before-none"),
            false => list("pp-before", &lists.before),
        };
        Json::object([
            ("wrong", all(wrong)),
            ("left", all([Some(heading("review-left")), left].into_iter().flatten())),
            ("before", all([heading("review-before"), before, self.finish()])),
        ])
    }

    fn finish(&self) -> Tag {
        let say = |key: &str| self.words.say(key, &[]);
        // Another version has another box, so that no note is taken over by mistake.
        let id = format!("pp-note-{}", self.last_finished());
        let note = tag("input").class("govuk-input").attribute("id", &id);
        let note = note.attribute("type", "text").attribute("maxlength", "200");
        let note = note.attribute("autocomplete", "off").attribute("spellcheck", "false");
        let label = tag("label").class("govuk-label").attribute("for", &id);
        let ways = [
            button("pp-finish-yes", "finish", &format!("#{id}"), say("review-finish")),
            link(Page::Papers(Paper::Documents), say("review-documents")),
            link(Page::History(Look::All), say("review-history")),
        ];
        tag("section").class("pp-block").with([
            tag("h2").class("govuk-heading-m govuk-!-margin-top-7").text(say("review-finish")),
            tag("p").attribute("id", "pp-stands").text(self.stands()),
            tag("p").text(say("review-finish-what")),
            tag("div")
                .class("govuk-form-group")
                .with([label.text(say("review-finish-note")), note]),
            tag("div").class("pp-actions").with(ways),
        ])
    }

    fn labels<'a>(&'a self, ways: &'a Ways) -> Labels<'a> {
        Labels { case: &self.case, words: &self.words, ways }
    }

    /// What a field is called, with its page and its record; and where to change it.
    fn located(&self, ways: &Ways, at: At, field: &str) -> (String, Option<Page>) {
        let labels = self.labels(ways);
        // A mark of `boxes` is asked for beside its list.
        let of = if at.part == "boxes" { super::history::list_at(field) } else { at };
        let (place, page) = labels.page(of);
        let label = labels.field(at, field).unwrap_or_default();
        let names = [page, labels.record(at, place), label];
        let mut names: Vec<String> = names.into_iter().filter(|it| !it.is_empty()).collect();
        names.dedup();
        let home = self.case.home(At { sub: None, ..of }, ways);
        let to = home.map(|(place, row)| {
            Page::Section(Spot { row, ..Spot::of(place.section, place.child) })
        });
        (names.join(" – "), to)
    }

    /// Dates that are none, and dates of the past that lie ahead.
    fn cannot_be(&self, ways: &Ways) -> Vec<Line> {
        let mut found = Vec::new();
        records(&self.case, &mut |at, node| {
            for field in node.keys() {
                let Some(Value::Date(date)) = node.leaf(field).map(|it| it.value()) else {
                    continue;
                };
                let ahead = |it: chrono::NaiveDate| self.today.is_some_and(|today| it > today);
                let key = match date.read() {
                    Ok(it) if PAST.contains(&field) && ahead(it) => "review-ahead",
                    Err(
                        DateProblem::Day
                        | DateProblem::Month
                        | DateProblem::Year
                        | DateProblem::NoSuchDay,
                    ) => "review-no-date",
                    _ => continue,
                };
                let (what, to) = self.located(ways, at, field);
                let why = self.words.say(key, &[("date", self.words.date(&date).into())]);
                found.push(Line::new(what, why, to));
            }
        });
        found
    }

    /// Boxes that hold signs that are not to be seen, with the words round the first of them.
    fn unseen(&self, ways: &Ways) -> Vec<Line> {
        let line = |(at, field, text): signs::Boxed| {
            let (what, to) = self.located(ways, at, field);
            let found = signs::unseen(&text);
            let words = marked(&text, found.first().map_or(0, |it| it.0));
            let count = found.len().into();
            let why =
                self.words.say("review-unseen-box", &[("count", count), ("words", words.into())]);
            Line::new(what, why, to)
        };
        signs::boxes(&self.case).into_iter().map(line).collect()
    }

    /// Boxes marked as held by nobody here or not applicable, and pages called complete with gaps.
    fn left(&self, ways: &Ways) -> Vec<Line> {
        let mut found = Vec::new();
        records(&self.case, &mut |at, node| {
            for field in node.keys() {
                let Some(leaf) = node.leaf(field) else { continue };
                let Value::Answer(answer) = leaf.value() else { continue };
                if !matches!(leaf.kind(), Kind::Answer | Kind::Mark)
                    || !matches!(answer.state(), BoxState::Marked(_))
                {
                    continue;
                }
                let (what, to) = self.located(ways, at, field);
                let why = self.labels(ways).value(at, field);
                found.push(Line::new(what, why, to));
            }
        });
        for place in self.case.places(ways) {
            if let Status::Complete(gaps @ 1..) = self.case.status(place, ways) {
                let Place { section, child } = place;
                let why = self.words.say("review-gaps", &[("count", gaps.into())]);
                let to = Page::Section(Spot::of(section, child));
                found.push(Line::new(self.labels(ways).place(place), why, Some(to)));
            }
        }
        found
    }

    /// The deadlines up to the conference that are the author's, then each copy that is not shared.
    fn before_conference(&self) -> Vec<Line> {
        let mut found = Vec::new();
        let conference = self.case.conference.date.date();
        match (conference, self.today) {
            (None, _) => {
                let what = self.words.say("review-no-conference", &[]);
                let setup = crate::domain::sections::Section::find("setup-3");
                let to = setup.map(|it| Page::Section(Spot::of(it, None)));
                found.push(Line::new(what, String::new(), to));
            }
            (Some(day), Some(today)) if day < today => {
                let day = self.words.full_day(day).into();
                let what = self.words.say("review-over", &[("day", day)]);
                return vec![Line::new(what, String::new(), Some(Page::Timetable))];
            }
            (Some(day), _) => found.extend(self.deadlines(day)),
        }
        let or = self.words.say("unnamed-person", &[]);
        for id in Reader::all(&self.case) {
            let adult = self.case.adults.get(id).is_some();
            let chosen = self.case.wordings.iter().any(|it| it.young.has(id));
            let log: Option<&Sharing> =
                self.case.sharing.iter().filter(|it| it.person.0 == Some(id)).last();
            let why = match log {
                // Not sharing it was a decision, with a reason.
                Some(log) if log.shared.is(YesNo::No) => continue,
                None if !adult && !chosen => continue,
                Some(log) if log.shared.is(YesNo::Yes) => {
                    let state = self.copy_state(id);
                    let day = self.words.date(&log.date).into();
                    if state == self.words.say("copies-shared", &[("day", day)]) {
                        continue;
                    }
                    state
                }
                _ => {
                    let not = self.words.say("review-not-shared", &[]);
                    format!("{not} {}", self.copy_state(id))
                }
            };
            let name = self.case.called(id).filter(|it| !it.trim().is_empty());
            let what = name.unwrap_or_else(|| or.clone());
            found.push(Line::new(what, why, Some(Page::Papers(Paper::For(id)))));
        }
        found
    }

    fn deadlines(&self, conference: chrono::NaiveDate) -> Vec<Line> {
        let Some(area) = &self.area else { return Vec::new() };
        let known = KnownDates::of(&self.case);
        let kind = self.case.about.kind.0.unwrap_or(ConferenceKind::Initial);
        let mut due = timetable(area, &known, kind, &calendar_of(&self.case));
        let mine = |it: &Deadline| {
            let to_do = it.row.condition == Condition::Always && it.sense != Sense::Earliest;
            let the_conference = it.row.sets == Some(Event::Conference);
            let day = it.safe.as_ref().map(|it| it.at.date);
            to_do
                && !the_conference
                && day.is_some_and(|it| it <= conference)
                && it.row.who.iter().any(|it| is_author(*it, &self.case))
        };
        due.retain(mine);
        due.sort_by_key(|it| it.safe.as_ref().map(|it| it.at.date));
        let line = |it: &Deadline| {
            let day = it.safe.as_ref().map(|it| self.words.full_day(it.at.date));
            let late = self.today.is_some_and(|today| it.is_overdue(today));
            let why = match late {
                true => self.words.say("review-late", &[]),
                false => String::new(),
            };
            let what = format!("{}: {}", day.unwrap_or_default(), it.row.what);
            Line { late, ..Line::new(what, why, Some(Page::Timetable)) }
        };
        due.iter().map(line).collect()
    }
}

/// The words round a place, on one line, with a mark for each sign in them that is not to be seen.
fn marked(text: &str, at: usize) -> String {
    const ROUND: usize = 20;
    let (before, after) = text.split_at(at);
    let from = before.char_indices().rev().nth(ROUND - 1).map_or(0, |it| it.0);
    let to = after.char_indices().nth(ROUND).map_or(text.len(), |it| at + it.0);
    let (mut shown, part) = (String::new(), &text[from..to]);
    let unseen = signs::unseen(part);
    for (at, sign) in part.char_indices() {
        match unseen.iter().any(|it| it.0 == at) {
            true => shown.push_str(&format!("[U+{:04X}]", sign as u32)),
            false if sign.is_whitespace() => shown.push(' '),
            false => shown.push(sign),
        }
    }
    shown
}
