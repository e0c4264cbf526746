//! Pictures where people would rather look: who belongs together, what happened when, what comes
//! next.
//!
//! Each says the same in words ([`Picture::told`]), whole: names and texts are shortened only where
//! they are drawn. None says what was done to whom or by whom, and none holds an address. What
//! [`May`] keeps back is not counted, measured or left room for.

mod axis;
mod canvas;
mod chronology;
mod chronology_told;
mod days;
mod events;
mod family;
mod family_told;
mod kin;
mod letters;
mod map;
mod map_lines;
mod map_rows;
mod marks;
mod plan;
mod plan_marks;
mod plan_meetings;
mod plan_rows;

use chrono::NaiveDate;

use crate::document::Picture;
use crate::domain::{CaseFile, Id, Node};
use crate::text::Words;

pub use letters::breadth;

/// May this row of a part of the case be drawn? Asked for every person, event and item of the plan;
/// what belongs to a row (a relationship, a review point) goes with it.
pub type May<'a> = &'a dyn Fn(&'static str, &dyn Node) -> bool;

/// What a picture is made from.
#[derive(Clone, Copy)]
pub struct From<'a> {
    /// The case.
    pub case: &'a CaseFile,
    /// The words of the desk.
    pub words: &'a Words,
    /// What may be drawn.
    pub may: May<'a>,
    /// May it say who lives with whom? Where somebody is kept apart, that shows where to look.
    pub homes: bool,
    /// Its width in units: 510 fills a sheet that stands, 760 one that lies.
    pub width: u32,
}

impl From<'_> {
    /// How high a picture may be to stand on one sheet with a heading, in units.
    fn most_height(&self) -> u32 {
        if self.width > 600 { 520 } else { 740 }
    }

    /// A picture that could not be drawn: a line that says why, and the words.
    fn in_words(&self, title: String, why: &str, told: Vec<String>) -> Picture<String> {
        let mut canvas = canvas::Canvas::default();
        let mut y = 4;
        for line in letters::wrap(&self.words.say(why, &[]), 12, false, self.width - 8, 3) {
            y += 15;
            canvas.words((4, y), 12, &line);
        }
        canvas.finish(title, self.width, y as u32 + 8, told)
    }
}

/// The family and who lives together: grandparents above, parents and carers in the middle, children
/// below. None where nobody may be drawn. Ages are those on the day of the conference, or `today`
/// before that is known; None for no ages. Too many people for one sheet are told in words.
pub fn family_map(from: &From<'_>, today: Option<NaiveDate>) -> Option<Picture<String>> {
    let family = family::Family::read(from, from.case.conference.date.date().or(today));
    (!family.is_empty()).then(|| map::draw(from, &family))
}

/// The chronology from left to right, a lane for each sort of event. None where there is no entry that
/// may be drawn. At most 400 shapes, however many entries there are.
pub fn chronology(from: &From<'_>) -> Option<Picture<String>> {
    events::Entries::read(from).map(|it| chronology::draw(from, &it))
}

/// The plan from the conference to the review, week by week: of one child, or of all with what is
/// for no child yet. One picture for each sheet, empty where there is nothing that may be drawn.
/// Without a day of the conference there is one picture, of words.
pub fn plan(from: &From<'_>, child: Option<Id>) -> Vec<Picture<String>> {
    plan::draw(from, child)
}
