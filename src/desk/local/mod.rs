//! What the arrangements of an area say of the case: the timetable and what moved in it, the lists to
//! tick, the file of an area itself. Worked out here and told as markup, so that the page holds
//! neither the rules nor the files.

mod area;
mod deadline;
mod timetable;
mod todo;
mod weeks;

use super::Desk;
use crate::domain::calendar::Calendar;
use crate::domain::setting::{ConferenceKind, Nation};
use crate::domain::{Json, Options};
use crate::rules::timetable::{
    Area, Deadline, Event, KnownDates, Phase, area, calendar_of, moved, timetable as work_out,
};
use crate::session::markup::{all, link, tag};
use crate::session::route::Page;

/// The page of the timetable, among the pages that say when they come.
pub const TIMETABLE: &str = "timetable";

/// Timetables that those of now are held against, and the general areas once they were read.
#[derive(Default)]
pub struct Marks {
    /// Of the page that is open: its number, the timetable when it came, the area it was of.
    page: Option<(String, Vec<Deadline>, String)>,
    /// As it was when somebody last looked at the timetable, and the time before.
    seen: Option<Vec<Deadline>>,
    before: Option<Vec<Deadline>>,
}

/// What a timetable is worked out from, and what it gives.
struct Work {
    known: KnownDates,
    kind: ConferenceKind,
    calendar: Calendar,
    due: Vec<Deadline>,
}

impl Desk {
    /// The general arrangements of the nation.
    fn general(&self) -> &Area {
        let wales = self.case.about.nation.is(Nation::Wales);
        let (at, id) = if wales { (1, "wales") } else { (0, "england") };
        self.general[at].get_or_init(|| area(id).expect("the files that come with the app read"))
    }

    /// The arrangements the case follows; the general ones where its file cannot be read.
    fn local_area(&self) -> &Area {
        self.area.as_ref().unwrap_or_else(|| self.general())
    }

    fn work(&self) -> Work {
        let known = KnownDates::of(&self.case);
        let known = match self.today {
            Some(today) => known.on(today),
            None => known,
        };
        let kind = self.case.about.kind.0.unwrap_or(ConferenceKind::Initial);
        let calendar = calendar_of(&self.case);
        let due = work_out(self.local_area(), &known, kind, &calendar);
        Work { known, kind, calendar, due }
    }

    /// A page came, with the case as it is now: what moves from here on is told. `which` is its
    /// number, or [`TIMETABLE`].
    pub fn mark(&mut self, which: &str) {
        let due = self.work().due;
        match which {
            TIMETABLE => self.marks.before = self.marks.seen.replace(due),
            page => {
                let area = self.local_area().id.clone();
                self.marks.page = Some((page.to_owned(), due, area));
            }
        }
    }

    /// The marks of a desk in whose place this one comes.
    pub fn with_marks(mut self, marks: Marks) -> Self {
        self.marks = marks;
        self
    }

    /// The marks, for the desk that takes the place of this one.
    pub fn take_marks(&mut self) -> Marks {
        std::mem::take(&mut self.marks)
    }

    /// What pages show beside their questions: what moved since the page came, by when the dates that
    /// a conference sets have to be, how much of each list is done.
    pub fn local(&self) -> Json {
        let due = self.work().due;
        let sets = |event: Event| {
            let row = due.iter().find(|it| it.row.sets == Some(event));
            row.and_then(|it| it.safe.as_ref()).map(|it| it.at.date.to_string())
        };
        let page = self.marks.page.as_ref();
        let todo = Phase::ALL.iter().map(|it| (it.key(), Json::text(self.todo_status(*it))));
        Json::object([
            ("page", Json::text(page.map(|it| it.0.as_str()).unwrap_or_default())),
            ("moved", page.map_or(Json::Null, |it| self.moved_note(&it.1, &it.2, &due))),
            ("due", self.dates_due(&due)),
            ("review", Json::text(sets(Event::Review).unwrap_or_default())),
            ("todo", Json::object(todo)),
        ])
    }

    /// On a page that asks for dates or the area: what changed there since it came moves.
    fn moved_note(&self, first: &[Deadline], area: &str, now: &[Deadline]) -> Json {
        let moves = moved(first, now);
        let count = moves.iter().filter(|it| it.from.is_some() || it.to.is_some()).count();
        if count == 0 || !first.iter().any(|it| it.safe.is_some()) {
            return Json::Null;
        }
        let local = self.local_area();
        let other = (area != local.id).then(|| {
            let name = local.name.as_str().into();
            tag("p").text(self.words.say("moved-area", &[("area", name)]))
        });
        let said = self.words.say("moved-count", &[("count", count.into())]);
        let text = tag("span").class("govuk-details__summary-text").text(said);
        let look = link(Page::Timetable, self.words.say("moved-look", &[]));
        let details = tag("details").class("govuk-details").with([
            tag("summary").class("govuk-details__summary").with([text]),
            timetable::moves(&moves, &self.words),
            tag("p").with([look]),
        ]);
        all(other.into_iter().chain([details]))
    }

    /// Beside the dates a conference sets: by when each has to be.
    fn dates_due(&self, due: &[Deadline]) -> Json {
        let sets = |it: &&Deadline| matches!(it.row.sets, Some(Event::CoreGroup | Event::Review));
        let line = |it: &Deadline| {
            let day = deadline::moment(it.safe.as_ref()?.at, &self.words);
            let with = [
                ("what", timetable::bare(&it.row.what).into()),
                ("day", day.into()),
                ("source", format!("{} {}", it.row.id, it.row.source).into()),
            ];
            Some(tag("li").text(self.words.say("dates-due", &with)))
        };
        all(due.iter().filter(sets).filter_map(line))
    }
}
