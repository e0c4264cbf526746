//! Where on the journey somebody is, as the part of an address after `#`.
//!
//! Ids are random and sections have neutral names, so no address and no browser history names
//! anybody. Everything that "Back" and a reload should keep is in it: the page, the open row.

use crate::domain::Id;
use crate::domain::sections::Section;
use crate::rules::timetable::Phase;

/// A page of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The start page with the drafts.
    #[default]
    Start,
    /// Opening a file as a new draft.
    Open,
    /// What is kept on this device.
    Kept,
    /// The lock before the drafts of real families.
    Lock(Door),
    /// The arrangements of areas that are at hand.
    Areas,
    /// The file of one of them.
    Area(Id),
    /// A page of a draft.
    Draft(Id, Page),
}

/// A page about the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Choosing a passphrase.
    SetUp,
    /// Opening with it.
    Unlock,
    /// Opening with the recovery code.
    Recover,
    /// Choosing another passphrase.
    Change,
}

impl Door {
    /// All of them.
    pub const ALL: [Door; 4] = [Self::SetUp, Self::Unlock, Self::Recover, Self::Change];

    /// How addresses and the worker call it.
    pub fn key(self) -> &'static str {
        match self {
            Self::SetUp => "set-up",
            Self::Unlock => "open",
            Self::Recover => "recover",
            Self::Change => "change",
        }
    }
}

/// A page of one draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The task list.
    Tasks,
    /// A section.
    Section(Spot),
    /// The deadlines.
    Timetable,
    /// What to do before, at or after the conference.
    Todo(Phase),
    /// The golden thread.
    Thread,
    /// The review page.
    Check,
    /// The versions of the draft.
    History(Look),
    /// The terms of the field in plain words.
    Words,
    /// Copies for the family, and what goes to the Chair.
    Papers(Paper),
    /// Taking the draft away as a file.
    Copy,
    /// Deleting the draft.
    Delete,
}

/// What is looked at of the versions of a draft. A version is called by the order it was kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The list of them.
    All,
    /// What changed from the version before to this one.
    Before(u32),
    /// What changed since this one.
    Now(u32),
    /// Going back to this one.
    Back(u32),
}

impl Look {
    /// How addresses and the desk call it.
    pub fn key(self) -> String {
        match self {
            Look::All => "history".to_owned(),
            Look::Before(order) => format!("history/{order}"),
            Look::Now(order) => format!("history/{order}/now"),
            Look::Back(order) => format!("history/{order}/back"),
        }
    }
}

/// A paper that is made from a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The list of them.
    All,
    /// The copy of one person.
    For(Id),
    /// What only the Chair may see.
    Chair,
    /// What people do not agree with, for the Chair.
    Unsettled,
    /// The list of the documents of the conference.
    Documents,
    /// One of them: its name in [`DOCUMENTS`].
    Document(&'static str),
    /// The report as texts to copy into another form.
    Boxes,
}

/// The names of the documents: layout and circle. A test holds them to those that can be made.
pub const DOCUMENTS: &[&str] = &[
    "report-professionals",
    "report-everybody",
    "worries-professionals",
    "worries-everybody",
    "grid-professionals",
    "grid-everybody",
    "plan-professionals",
    "plan-everybody",
    "plan-page-professionals",
    "plan-page-everybody",
    "chronology-professionals",
    "chronology-everybody",
    "spoken-author",
    "blank-everybody",
];

impl Paper {
    /// How addresses and the desk call it.
    pub fn key(self) -> String {
        match self {
            Paper::All => "copies".to_owned(),
            Paper::For(id) => id.to_string(),
            Paper::Chair => "chair".to_owned(),
            Paper::Unsettled => "unsettled".to_owned(),
            Paper::Documents => "documents".to_owned(),
            Paper::Document(name) => format!("doc-{name}"),
            Paper::Boxes => "doc-boxes".to_owned(),
        }
    }
}

/// A place in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The section.
    pub section: &'static Section,
    /// The child it is about.
    pub child: Option<Id>,
    /// The row that is open: list and row.
    pub row: Option<(&'static str, Id)>,
    /// The page of a long list, from 0.
    pub page: usize,
}

impl Spot {
    /// A section as it opens.
    pub fn of(section: &'static Section, child: Option<Id>) -> Self {
        Self { section, child, row: None, page: 0 }
    }

    /// The same spot with a row open.
    pub fn open(self, part: &'static str, row: Id) -> Self {
        Self { row: Some((part, row)), ..self }
    }

    /// The same spot with all rows closed.
    pub fn closed(self) -> Self {
        Self { row: None, ..self }
    }
}

impl Route {
    /// The address of a page, beginning with `#`.
    pub fn address(&self) -> String {
        match self {
            Route::Start => "#/".to_owned(),
            Route::Open => "#/open".to_owned(),
            Route::Kept => "#/kept".to_owned(),
            Route::Lock(door) => format!("#/lock/{}", door.key()),
            Route::Areas => "#/areas".to_owned(),
            Route::Area(id) => format!("#/areas/{id}"),
            Route::Draft(id, page) => format!("#/d/{id}{}", page.tail()),
        }
    }

    /// The page of an address; the start page for one that says nothing.
    pub fn read(address: &str) -> Route {
        let path = address.trim_start_matches('#').trim_matches('/');
        match path.split('/').collect::<Vec<_>>()[..] {
            ["open"] => Route::Open,
            ["kept"] => Route::Kept,
            ["lock", door] => {
                let door = Door::ALL.into_iter().find(|it| it.key() == door);
                door.map_or(Route::Start, Route::Lock)
            }
            ["areas"] => Route::Areas,
            ["areas", id] => id.parse().map_or(Route::Areas, Route::Area),
            ["d", id, ref rest @ ..] => match (id.parse(), Page::read(rest)) {
                (Ok(id), Some(page)) => Route::Draft(id, page),
                (Ok(id), None) => Route::Draft(id, Page::Tasks),
                _ => Route::Start,
            },
            _ => Route::Start,
        }
    }
}

impl Page {
    /// What stands after the draft in the address of a page.
    pub fn tail(&self) -> String {
        match self {
            Page::Tasks => String::new(),
            Page::Timetable => "/timetable".to_owned(),
            Page::Todo(Phase::Before) => "/prepare".to_owned(),
            Page::Todo(Phase::During) => "/on-the-day".to_owned(),
            Page::Todo(Phase::After) => "/afterwards".to_owned(),
            Page::Thread => "/thread".to_owned(),
            Page::Check => "/check".to_owned(),
            Page::History(look) => format!("/{}", look.key()),
            Page::Words => "/words".to_owned(),
            Page::Papers(Paper::All) => "/copies".to_owned(),
            Page::Papers(Paper::Documents) => "/documents".to_owned(),
            Page::Papers(Paper::Document(name)) => format!("/documents/{name}"),
            Page::Papers(Paper::Boxes) => "/documents/boxes".to_owned(),
            Page::Papers(paper) => format!("/copies/{}", paper.key()),
            Page::Copy => "/copy".to_owned(),
            Page::Delete => "/delete".to_owned(),
            Page::Section(spot) => {
                let mut tail = format!("/{}", spot.section.id);
                if let Some(child) = spot.child {
                    tail.push_str(&format!(".{child}"));
                }
                if spot.page > 0 {
                    tail.push_str(&format!("/page/{}", spot.page + 1));
                }
                if let Some((part, row)) = spot.row {
                    tail.push_str(&format!("/{part}/{row}"));
                }
                tail
            }
        }
    }

    fn read(path: &[&str]) -> Option<Page> {
        match path {
            [] => Some(Page::Tasks),
            ["timetable"] => Some(Page::Timetable),
            ["prepare"] => Some(Page::Todo(Phase::Before)),
            ["on-the-day"] => Some(Page::Todo(Phase::During)),
            ["afterwards"] => Some(Page::Todo(Phase::After)),
            ["thread"] => Some(Page::Thread),
            ["check"] => Some(Page::Check),
            ["history"] => Some(Page::History(Look::All)),
            ["history", order] => Some(Page::History(Look::Before(order.parse().ok()?))),
            ["history", order, "now"] => Some(Page::History(Look::Now(order.parse().ok()?))),
            ["history", order, "back"] => Some(Page::History(Look::Back(order.parse().ok()?))),
            ["words"] => Some(Page::Words),
            ["copies"] => Some(Page::Papers(Paper::All)),
            ["copies", "chair"] => Some(Page::Papers(Paper::Chair)),
            ["copies", "unsettled"] => Some(Page::Papers(Paper::Unsettled)),
            ["copies", id] => Some(Page::Papers(Paper::For(id.parse().ok()?))),
            ["documents"] => Some(Page::Papers(Paper::Documents)),
            ["documents", "boxes"] => Some(Page::Papers(Paper::Boxes)),
            ["documents", name] => {
                let name = DOCUMENTS.iter().find(|it| *it == name)?;
                Some(Page::Papers(Paper::Document(name)))
            }
            ["copy"] => Some(Page::Copy),
            ["delete"] => Some(Page::Delete),
            [section, rest @ ..] => {
                let (section, child) = match section.split_once('.') {
                    Some((section, child)) => (section, Some(child.parse().ok()?)),
                    None => (*section, None),
                };
                let section = Section::find(section)?;
                let mut spot = Spot::of(section, child);
                let mut rest = rest;
                if let ["page", number, more @ ..] = rest {
                    spot.page = number.parse::<usize>().ok()?.checked_sub(1)?;
                    rest = more;
                }
                if let [part, row] = rest {
                    let list = section.lists().into_iter().find(|it| it.part == *part)?;
                    spot.row = Some((list.part, row.parse().ok()?));
                }
                Some(Page::Section(spot))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Options;

    #[test]
    fn every_page_has_an_address_that_leads_back_to_it() {
        let id = Id(0x0123_4567_89ab_cdef);
        let find = |id| Section::find(id).expect("a section of the table");
        let voice = Spot::of(find("voice"), Some(Id(7)));
        let event =
            Spot { page: 3, ..Spot::of(find("chronology"), None) }.open("chronology", Id(9));
        let action = Spot::of(find("outcomes"), Some(Id(7))).open("actions", Id(5));
        let pages = [
            Page::Tasks,
            Page::Timetable,
            Page::Thread,
            Page::Check,
            Page::History(Look::All),
            Page::History(Look::Before(7)),
            Page::History(Look::Now(7)),
            Page::History(Look::Back(7)),
            Page::Words,
            Page::Papers(Paper::All),
            Page::Papers(Paper::For(Id(9))),
            Page::Papers(Paper::Chair),
            Page::Papers(Paper::Unsettled),
            Page::Papers(Paper::Documents),
            Page::Papers(Paper::Document("plan-page-everybody")),
            Page::Papers(Paper::Boxes),
            Page::Copy,
            Page::Delete,
        ];
        let mut routes: Vec<Route> = pages.map(|it| Route::Draft(id, it)).into();
        routes.extend([voice, event, action].map(|it| Route::Draft(id, Page::Section(it))));
        routes.extend(Phase::ALL.iter().map(|it| Route::Draft(id, Page::Todo(*it))));
        routes.extend(Door::ALL.map(Route::Lock));
        routes.extend([Route::Start, Route::Open, Route::Kept, Route::Areas, Route::Area(id)]);
        for section in Section::all() {
            routes.push(Route::Draft(id, Page::Section(Spot::of(section, None))));
        }
        for route in routes {
            assert_eq!(Route::read(&route.address()), route, "{}", route.address());
        }
    }

    #[test]
    fn an_address_that_says_nothing_leads_somewhere_safe() {
        let id = Id(1);
        for (address, expected) in [
            ("", Route::Start),
            ("#/nowhere", Route::Start),
            ("#/d/xyz", Route::Start),
            ("#/d/0000000000000001/nowhere", Route::Draft(id, Page::Tasks)),
            ("#/d/0000000000000001/voice.x", Route::Draft(id, Page::Tasks)),
            ("#/d/0000000000000001/chronology/page/0", Route::Draft(id, Page::Tasks)),
        ] {
            assert_eq!(Route::read(address), expected, "{address}");
        }
    }
}
