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
    pub fn row(&self, canvas: &mut Canvas, row: &Row, top: i32, ground: Fill) {
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
        if let Some(until) = row.until.filter(|it| *it > goes_on) {
            let (from, to) = (x(goes_on), x(until));
            canvas.line(&[(from, middle), (to, middle)], Stroke::Dashed);
            canvas.line(&[(to, middle - 5), (to, middle + 5)], Stroke::Thin);
        }
        for (day, is) in &row.points {
            point(canvas, (x(*day), middle), *is);
            if *day > self.last || *day < self.first {
                outside(canvas, x(*day), middle, *day > self.last);
            }
        }
        self.note(canvas, row, middle, ground);
    }

    /// The day beside each mark, where there is room, and words in the place of days.
    fn note(&self, canvas: &mut Canvas, row: &Row, y: i32, ground: Fill) {
        let words = self.from.words;
        let is_near = |day: NaiveDate| (self.first..=self.last).contains(&day);
        let said = |day| if is_near(day) { short_day(words, day) } else { words.day(day) };
        let mut ends: Vec<(i32, String)> =
            row.points.iter().map(|it| (self.axis.x(it.0), said(it.0))).collect();
        let goes_on = row.points.last().map_or(row.start.unwrap_or(self.conference), |it| it.0);
        ends.extend(row.until.filter(|it| *it > goes_on).map(|it| (self.axis.x(it), said(it))));
        if ends.is_empty() {
            let from = row.start.unwrap_or(self.conference);
            ends.push((self.axis.x(from), String::new()));
        }
        if let (Some(last), false) = (ends.last_mut(), row.note.is_empty()) {
            let gap = if last.1.is_empty() { "" } else { ", " };
            last.1 = format!("{}{gap}{}", last.1, row.note);
        }
        for (at, (x, text)) in ends.iter().enumerate().filter(|it| !it.1.1.is_empty()) {
            let wide = breadth(text, 10, false) as i32;
            let next = ends.get(at + 1).map_or(self.right + 8, |it| it.0 - 8);
            let before = x - 11 - wide;
            let from = if x + 9 + wide <= next { x + 9 } else { before };
            // Before a mark words may lie on a bar, but never on other marks or their words.
            if from == before && (at > 0 || before < self.left || ends.len() > 1) {
                continue;
            }
            let lines = self.reviews.iter().chain([&self.conference]).map(|it| self.axis.x(*it));
            let on_line = lines.into_iter().any(|it| (from - 2..=from + wide + 2).contains(&it));
            let on_bar = row.until.is_some() || from == before;
            if on_line || on_bar {
                let area = Area { x: from - 2, y: y - 7, width: wide + 4, height: 14 };
                canvas.area(area, 0, ground, Stroke::None);
            }
            canvas.words((from, y + 4), 10, text);
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
