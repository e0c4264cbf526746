//! The timetable: every deadline of the area, from the dates known so far, and its calendar file.

use chrono::NaiveDate;

use super::deadline::{card, moment, reading};
use super::weeks;
use super::{Desk, Work};
use crate::domain::sections::Section;
use crate::domain::setting::Mode;
use crate::domain::{Id, Json};
use crate::export::ics;
use crate::rules::timetable::{Area, Deadline, Event, Move, doubts, moved, order_notes};
use crate::session::markup::{Tag, all, button, link, tag};
use crate::session::route::{Page, Spot};
use crate::text::Words;

/// A sentence without its full stop, to be gone on with.
pub(super) fn bare(what: &str) -> String {
    what.trim_end_matches('.').to_owned()
}

/// The list of what moved.
pub(super) fn moves(all: &[Move], words: &Words) -> Tag {
    let line = |it: &Move| {
        let what = ("what", bare(&it.what).into());
        let at = |at| moment(at, words).into();
        Some(match (it.from, it.to) {
            (Some(from), Some(to)) => {
                words.say("moved-from-to", &[what, ("from", at(from)), ("to", at(to))])
            }
            (None, Some(to)) => words.say("moved-new", &[what, ("to", at(to))]),
            (Some(from), None) => words.say("moved-gone", &[what, ("from", at(from))]),
            (None, None) => return None,
        })
    };
    let list = tag("ul").class("govuk-list govuk-list--bullet");
    list.with(all.iter().filter_map(line).map(|it| tag("li").text(it)))
}

/// Where a file of arrangements comes from.
pub(super) fn source(area: &Area, words: &Words) -> Tag {
    let source = &area.source;
    let said = words.say(
        "deadlines-source",
        &[
            ("title", source.title.as_str().into()),
            ("version", source.version.as_str().into()),
            ("dated", source.dated.as_str().into()),
            ("checked", words.day(source.checked).into()),
        ],
    );
    let age = source.age_warning.iter().map(|it| format!(" {it}"));
    tag("p").class("pp-quiet").text([said].into_iter().chain(age).collect::<String>())
}

/// A link to a section.
pub(super) fn to_section(id: &str, text: String) -> Tag {
    let section = Section::find(id).expect("a section of the table");
    link(Page::Section(Spot::of(section, None)), text)
}

impl Desk {
    /// The page of the timetable: what stands at its head, and the rest.
    pub(in crate::desk) fn timetable(&self) -> Json {
        let (words, area) = (&self.words, self.local_area());
        let Work { known, kind, calendar, mut due } = self.work();
        let say = |key: &str| words.say(key, &[]);
        let lead = words.say("deadlines-what", &[("area", area.name.as_str().into())]);
        let head = [tag("p").class("pp-lead").text(lead), source(area, words)];

        let mut rest = Vec::new();
        let before = self.marks.before.as_ref().filter(|it| **it != due);
        let news = before.map(|it| moved(it, &due)).filter(|it| !it.is_empty());
        rest.extend(news.map(|news| {
            let title = tag("h2").class("govuk-heading-s").attribute("id", "pp-moved");
            let section = tag("section").class("pp-moved").attribute("aria-labelledby", "pp-moved");
            section.with([title.text(say("moved-heading")), moves(&news, words)])
        }));
        due.sort_by_key(|it| it.safe.as_ref().map_or(NaiveDate::MAX, |it| it.at.date));
        let asked = doubts(&known, kind, &calendar);
        if !asked.is_empty() {
            let lines = asked.iter().map(|it| tag("li").text(words.said(&it.say())));
            rest.push(tag("ul").class("pp-gap").with(lines));
        }
        let ways = [
            ("setup-3", "deadlines-dates"),
            ("conference", "deadlines-more-dates"),
            ("setup-2", "deadlines-area"),
        ];
        rest.push(ways.iter().fold(tag("p"), |all, (section, key)| {
            let all = if *section == ways[0].0 { all } else { all.text(" · ") };
            all.with([to_section(section, say(key))])
        }));
        rest.extend(order_notes(&due, &calendar).iter().map(|note| {
            let line = tag("p").text(words.said(&note.say()));
            if note.is_too_late() { line.class("pp-gap") } else { line }
        }));
        let conference = known.event(Event::Conference);
        rest.extend(
            conference.and_then(|it| weeks::picture(&due, it.date, self.today, &calendar, words)),
        );
        let is_over = |it: &&&Deadline| self.today.is_some_and(|now| it.is_overdue(now));
        let (dated, open): (Vec<&Deadline>, Vec<&Deadline>) =
            due.iter().partition(|it| it.safe.is_some());
        let (over, ahead): (Vec<&Deadline>, Vec<&Deadline>) =
            dated.iter().partition(|it| is_over(it));
        let groups =
            [("deadlines-over", over), ("deadlines-ahead", ahead), ("deadlines-open", open)];
        for (key, rows) in groups.iter().filter(|it| !it.1.is_empty()) {
            rest.push(tag("h2").class("govuk-heading-m").text(say(key)));
            let cards = rows.iter().map(|it| card(it, area, words));
            rest.push(tag("ol").class("pp-cards pp-deadlines").with(cards));
        }
        if !dated.is_empty() {
            rest.push(button("pp-calendar", "calendar", "", say("deadlines-calendar")));
            rest.push(tag("p").class("pp-quiet").text(say("deadlines-calendar-what")));
        }
        Json::object([("head", all(head)), ("rest", all(rest))])
    }

    /// The calendar file: its name, and its text. `made` is the moment, as `20261122T093000Z`.
    pub fn calendar(&self, draft: Id, made: &str) -> (String, String) {
        let due = self.work().due;
        // In a calendar it stands among what is real.
        let practice = !self.case.about.mode.is(Mode::Real);
        let mark = practice.then(|| self.words.say("doc-water-practice", &[]));
        let entries: Vec<ics::Entry> =
            due.iter().filter_map(|it| entry(it, mark.as_deref(), &self.words)).collect();
        let day = self.today.map(|it| it.to_string()).unwrap_or_default();
        let name = format!("deadlines-{day}-{}.ics", &draft.to_string()[..4]);
        (name, ics::write(draft, &entries, made))
    }
}

/// A deadline for the calendar file: no names, only what must happen.
fn entry(it: &Deadline, mark: Option<&str>, words: &Words) -> Option<ics::Entry> {
    let safe = it.safe.as_ref()?;
    let mut note: Vec<String> = reading(safe, words).into_iter().collect();
    for other in &it.lenient {
        let at = moment(other.at, words);
        note.push(words.say("deadlines-lenient", &[("day", at.into())]));
    }
    note.push(format!("{} {}", it.row.id, it.row.source));
    let row = it.row.id.clone();
    let what = &it.row.what;
    let title = mark.map_or_else(|| what.clone(), |mark| format!("{mark}: {what}"));
    Some(ics::Entry { row, at: safe.at, title, note: note.join("\n") })
}
