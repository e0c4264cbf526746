//! The rows of the plan drawn: bars from day to day, marks on days, and the days in words where there
//! is room.

use chrono::NaiveDate;

use super::canvas::{Area, Canvas};
use super::days::short_day;
use super::letters::{breadth, wrap};
use super::plan::Sheet;
use super::plan_rows::{Point, Row};
use crate::document::{Anchor, Fill, Stroke};

impl Sheet<'_> {
    /// Draws a row from this place on.
    pub fn row(&self, canvas: &mut Canvas, row: &Row, top: i32) {
        let (what, who) = self.label(row);
        let mut y = top + 5;
        for (line, strong) in
            who.iter().map(|it| (it, true)).chain(what.iter().map(|it| (it, false)))
        {
            y += 13;
            canvas.letters((4, y - 3), Anchor::Start, 11, strong, false, line);
        }
        let middle = top + self.height(row) / 2;
        let due = row.points.iter().find(|it| it.1 == Point::Due).map(|it| it.0);
        let begins = row.start.unwrap_or(self.conference);
        let x = |day: NaiveDate| self.axis.x(day);
        if row.is_band {
            let area = Area {
                x: x(self.conference),
                y: middle - 8,
                width: self.right - 8 - x(self.conference),
                height: 16,
            };
            canvas.area(area, 8, Fill::Paper, Stroke::Dashed);
            let text = wrap(&row.note, 11, false, (area.width - 16).max(1) as u32, 1).join("");
            if !text.is_empty() {
                canvas.letters(
                    (area.middle(), middle + 4),
                    Anchor::Middle,
                    11,
                    false,
                    false,
                    &text,
                );
            }
            return;
        }
        if let Some(due) = due.filter(|it| *it > begins) {
            let area =
                Area { x: x(begins), y: middle - 4, width: (x(due) - x(begins)).max(2), height: 8 };
            canvas.area(area, 3, Fill::Paper, Stroke::Thin);
        }
        let goes_on = due.unwrap_or(begins);
        let mut free = self.left;
        if let Some(until) = row.until.filter(|it| *it > goes_on) {
            let (from, to) = (x(goes_on), x(until));
            canvas.line(&[(from, middle), (to, middle)], Stroke::Dashed);
            canvas.line(&[(to, middle - 5), (to, middle + 5)], Stroke::Thin);
            free = to + 6;
        }
        for (day, is) in &row.points {
            point(canvas, (x(*day), middle), *is);
            if *day > self.last || *day < self.first {
                outside(canvas, x(*day), middle, *day > self.last);
            }
        }
        self.note(canvas, row, middle, free);
    }

    /// The day beside each mark, where there is room, and words in the place of days.
    fn note(&self, canvas: &mut Canvas, row: &Row, y: i32, mut free: i32) {
        let words = self.from.words;
        let xs: Vec<i32> = row.points.iter().map(|it| self.axis.x(it.0)).collect();
        for (at, (day, _)) in row.points.iter().enumerate() {
            let inside = (self.first..=self.last).contains(day);
            let text = if inside { short_day(words, *day) } else { words.day(*day) };
            let text = match (at + 1 == xs.len(), row.note.is_empty()) {
                (true, false) => format!("{text}, {}", row.note),
                _ => text,
            };
            let wide = breadth(&text, 10, false) as i32;
            let next = xs.get(at + 1).map_or(self.right + 8, |it| *it - 8);
            let after = (xs[at] + 9).max(free);
            // A bar ends here: words before it would lie on it.
            let before = xs[at] - 9 - wide;
            if after + wide <= next {
                canvas.words((after, y + 4), 10, &text);
                free = after + wide;
            } else if !inside && before > self.left {
                let area = Area { x: before - 2, y: y - 7, width: wide + 4, height: 14 };
                canvas.area(area, 2, Fill::Paper, Stroke::None);
                canvas.words((before, y + 4), 10, &text);
            }
        }
        if row.points.is_empty() && !row.note.is_empty() {
            let from = self.axis.x(row.start.unwrap_or(self.conference)) + 6;
            let from = from.max(free);
            let room = (self.right + 8 - from).max(1) as u32;
            if let Some(text) = wrap(&row.note, 10, false, room, 1).first() {
                canvas.words((from, y + 4), 10, text);
            }
        }
    }
}

/// The mark of a day.
pub(super) fn point(canvas: &mut Canvas, (x, y): (i32, i32), is: Point) {
    match is {
        Point::Due => {
            let area = Area { x: x - 3, y: y - 7, width: 6, height: 14 };
            canvas.area(area, 1, Fill::Deep, Stroke::Thin);
        }
        Point::Outcome => {
            let points = [(x, y - 8), (x + 7, y), (x, y + 8), (x - 7, y), (x, y - 8)];
            canvas.path(&points, Fill::Deep, Stroke::Thin);
        }
        Point::Step => {
            let points = [(x, y - 6), (x + 5, y), (x, y + 6), (x - 5, y), (x, y - 6)];
            canvas.path(&points, Fill::Paper, Stroke::Thin);
        }
        Point::Look => canvas.dot((x, y), 5, Fill::Paper, Stroke::Thin),
        Point::Meeting => {
            let area = Area { x: x - 6, y: y - 6, width: 12, height: 12 };
            canvas.area(area, 0, Fill::Paper, Stroke::Thick);
        }
    }
}

/// A mark at the edge for a day further away.
pub(super) fn outside(canvas: &mut Canvas, x: i32, y: i32, later: bool) {
    let by = if later { 6 } else { -6 };
    canvas.line(&[(x, y - 10), (x + by, y), (x, y + 10)], Stroke::Thick);
}
