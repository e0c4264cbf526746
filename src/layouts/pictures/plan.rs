//! The plan drawn week by week: bars for what people do, marks for days, as many sheets as it takes.

use chrono::{Days, NaiveDate};

use super::From;
use super::axis::{Axis, mondays, months};
use super::canvas::{Area, Canvas};
use super::days::{month, short_day};
use super::letters::{breadth, wrap};
use super::plan_marks::{outside, point};
use super::plan_rows::{Part, Point, Reader, Row, children, flat};
use crate::document::{Fill, Picture, Stroke};
use crate::domain::Id;
use crate::text::possessive;

/// Height of the head with months and weeks.
const HEAD: i32 = 58;
/// Height of the room for what the marks mean.
const FOOT: i32 = 92;
/// Height of a heading.
const HEADING: i32 = 26;

/// What stands on a sheet.
enum Item<'a> {
    Heading(&'a str),
    Row(&'a Row),
}

/// The sheets.
pub(super) fn draw(from: &From<'_>, child: Option<Id>) -> Vec<Picture<String>> {
    let reader = Reader { from };
    let words = from.words;
    let of = children(from, child);
    let mut parts: Vec<Part> = of.iter().filter_map(|it| reader.part(Some(it))).collect();
    if child.is_none() {
        parts.extend(reader.part(None));
    }
    // A child who may not be drawn has no plan.
    if child.is_none() || !of.is_empty() {
        parts.splice(0..0, reader.meetings(&of));
    }
    if parts.is_empty() {
        return Vec::new();
    }
    let title = match (child, &of[..]) {
        (Some(_), [one]) if !one.called().is_empty() => {
            let childs = possessive(&flat(one.called()));
            words.say("picture-plan-title-child", &[("childs", childs.into())])
        }
        _ => words.say("picture-plan-title", &[]),
    };
    let Some(conference) = from.case.conference.date.date() else {
        return vec![from.in_words(title, "picture-plan-undated", told(&parts))];
    };
    let reviews: Vec<NaiveDate> = reader.reviews(&of).into_iter().map(|it| it.0).collect();
    let sheet = Sheet::new(from, conference, reviews, &parts);
    let pages = sheet.pages(&parts);
    let many = pages.len();
    let mut pictures = Vec::new();
    for (at, items) in pages.iter().enumerate() {
        let title = match many {
            1 => title.clone(),
            _ => words.say(
                "picture-plan-page",
                &[
                    ("title", title.clone().into()),
                    ("page", (at + 1).into()),
                    ("pages", many.into()),
                ],
            ),
        };
        pictures.push(sheet.draw(title, items));
    }
    pictures
}

fn told(parts: &[Part]) -> Vec<String> {
    let of = |it: &Part| {
        let rows: Vec<String> = it.rows.iter().map(|it| it.told.clone()).collect();
        [vec![format!("{}:", it.heading)], rows].concat()
    };
    parts.iter().flat_map(of).collect()
}

/// A sheet of the plan: what its axis spans, and where it is.
pub(super) struct Sheet<'a> {
    /// Case, words and what may be drawn.
    pub from: &'a From<'a>,
    /// The day of the conference.
    pub conference: NaiveDate,
    /// The days of the first reviews.
    pub reviews: Vec<NaiveDate>,
    /// Where days are.
    pub axis: Axis,
    /// The first day drawn.
    pub first: NaiveDate,
    /// The last day drawn.
    pub last: NaiveDate,
    /// Where the days begin.
    pub left: i32,
    /// Where they end.
    pub right: i32,
}

impl<'a> Sheet<'a> {
    fn new(
        from: &'a From<'a>,
        conference: NaiveDate,
        reviews: Vec<NaiveDate>,
        parts: &[Part],
    ) -> Self {
        let rows = || parts.iter().flat_map(|it| &it.rows);
        let points = rows().flat_map(|it| it.points.iter().map(|it| it.0));
        let days: Vec<NaiveDate> = points
            .chain(rows().filter_map(|it| it.start))
            .chain(rows().filter_map(|it| it.until))
            .collect();
        // A year typed wrongly must not press the rest together.
        let day = |n: u64| Days::new(n);
        let earliest = conference.checked_sub_days(day(90)).unwrap_or(conference);
        let latest = conference.checked_add_days(day(400)).unwrap_or(conference);
        let near = || days.iter().copied().filter(|it| (earliest..=latest).contains(it));
        let first = near().min().unwrap_or(conference).min(conference);
        let least = conference.checked_add_days(day(28)).unwrap_or(conference);
        let last = near().max().unwrap_or(least).max(least);
        let width = from.width as i32;
        let left = if width > 600 { 270 } else { 206 };
        let right = width - 10;
        let axis = Axis::even(first, last, left + 8, right - 36);
        Self { from, conference, reviews, axis, first, last, left, right }
    }

    /// How high a row is.
    pub fn height(&self, row: &Row) -> i32 {
        let (what, who) = self.label(row);
        (what.len() + who.len()) as i32 * 13 + 10
    }

    /// What and who, as they fit.
    pub fn label(&self, row: &Row) -> (Vec<String>, Vec<String>) {
        let room = (self.left - 14) as u32;
        (wrap(&row.what, 11, false, room, 2), wrap(&row.who, 11, true, room, 1))
    }

    /// What stands on which sheet; a heading comes again where its rows go on.
    fn pages<'b>(&self, parts: &'b [Part]) -> Vec<Vec<Item<'b>>> {
        let room = self.from.most_height() as i32 - HEAD - FOOT;
        let mut pages: Vec<Vec<Item<'b>>> = vec![Vec::new()];
        let mut used = 0;
        for part in parts {
            let mut is_headed = false;
            for row in &part.rows {
                let height = self.height(row);
                let heading = if is_headed { 0 } else { HEADING };
                let page = pages.last().is_some_and(|it| !it.is_empty());
                if page && used + heading + height > room {
                    pages.push(Vec::new());
                    (used, is_headed) = (0, false);
                }
                let Some(page) = pages.last_mut() else { continue };
                if !is_headed {
                    page.push(Item::Heading(&part.heading));
                    used += HEADING;
                    is_headed = true;
                }
                page.push(Item::Row(row));
                used += height;
            }
        }
        pages
    }

    fn draw(&self, title: String, items: &[Item<'_>]) -> Picture<String> {
        let mut canvas = Canvas::default();
        let mut told = Vec::new();
        let mut y = HEAD;
        let mut places = Vec::new();
        let mut is_tinted = false;
        for item in items {
            let top = y;
            match item {
                Item::Heading(heading) => {
                    told.push(format!("{heading}:"));
                    canvas.strong(
                        (4, y + 18),
                        12,
                        &wrap(heading, 12, true, self.from.width - 8, 1).join(""),
                    );
                    y += HEADING;
                    is_tinted = false;
                }
                Item::Row(row) => {
                    told.push(row.told.clone());
                    let height = self.height(row);
                    is_tinted = !is_tinted;
                    if is_tinted {
                        let area = Area { x: 0, y, width: self.from.width as i32, height };
                        canvas.area(area, 0, Fill::Tint, Stroke::None);
                    }
                    y += height;
                }
            }
            places.push((top, if is_tinted { Fill::Tint } else { Fill::Paper }));
        }
        self.head(&mut canvas, y);
        for (item, (top, ground)) in items.iter().zip(places) {
            if let Item::Row(row) = item {
                self.row(&mut canvas, row, top, ground);
            }
        }
        let rows: Vec<&Row> = items
            .iter()
            .filter_map(|it| match it {
                Item::Row(row) => Some(*row),
                Item::Heading(_) => None,
            })
            .collect();
        y = self.legend(&mut canvas, &rows, y + 22);
        canvas.finish(title, self.from.width, (y + 10) as u32, told)
    }

    /// Months and weeks, the conference and the reviews.
    fn head(&self, canvas: &mut Canvas, foot: i32) {
        let words = self.from.words;
        let line = HEAD - 8;
        canvas.line(&[(self.left, line), (self.right, line)], Stroke::Thin);
        for monday in mondays(self.first, self.last) {
            let x = self.axis.x(monday);
            canvas.line(&[(x, line - 3), (x, line)], Stroke::Thin);
        }
        let mut free = self.left;
        for day in months(self.first, self.last) {
            let x = self.axis.x(day.max(self.first));
            let text = month(words, day);
            let wide = breadth(&text, 11, false) as i32;
            if day >= self.first {
                canvas.line(&[(x, line - 8), (x, line + 4)], Stroke::Thin);
            }
            if x + 3 >= free && x + 3 + wide <= self.right + 8 {
                canvas.words((x + 3, line - 8), 11, &text);
                free = x + 3 + wide + 4;
            }
        }
        let x = self.axis.x(self.conference);
        let say = |key, day| words.say(key, &[("day", short_day(words, day).into())]);
        let text = say("picture-plan-conference", self.conference);
        canvas.line(&[(x, 18), (x, foot)], Stroke::Thin);
        let from = x - 4;
        canvas.strong((from, 14), 11, &text);
        let mut free = from + breadth(&text, 11, true) as i32 + 8;
        for day in self.reviews.iter().filter(|it| **it <= self.last && **it >= self.first).take(3)
        {
            let x = self.axis.x(*day);
            canvas.line(&[(x, 18), (x, foot)], Stroke::Thin);
            let text = say("picture-plan-review", *day);
            let wide = breadth(&text, 11, true) as i32;
            let at = (x + 4 - wide).clamp(free, (self.right + 8 - wide).max(free));
            if at + wide <= self.right + 8 {
                canvas.strong((at, 14), 11, &text);
                free = at + wide + 8;
            }
        }
    }

    /// What the marks mean that were used; how far down it reaches.
    fn legend(&self, canvas: &mut Canvas, rows: &[&Row], mut y: i32) -> i32 {
        let has = |point: Point| rows.iter().any(|it| it.points.iter().any(|it| it.1 == point));
        let far = rows
            .iter()
            .flat_map(|it| &it.points)
            .any(|it| !(self.first..=self.last).contains(&it.0));
        let used = [
            ("picture-plan-mark-action", has(Point::Due)),
            ("picture-plan-mark-repeat", rows.iter().any(|it| it.until.is_some())),
            ("picture-plan-mark-outcome", has(Point::Outcome)),
            ("picture-plan-mark-step", has(Point::Step)),
            ("picture-plan-mark-look", has(Point::Look)),
            ("picture-plan-mark-meeting", has(Point::Meeting)),
            ("picture-plan-mark-outside", far),
        ];
        let mut x = 4;
        for (key, _) in used.iter().filter(|it| it.1) {
            let text = self.from.words.say(key, &[]);
            let wide = 32 + breadth(&text, 11, false) as i32;
            if x > 4 && x + wide > self.from.width as i32 {
                (x, y) = (4, y + 19);
            }
            let mid = y - 4;
            match *key {
                "picture-plan-mark-action" => {
                    let area = Area { x, y: mid - 4, width: 20, height: 8 };
                    canvas.area(area, 3, Fill::Paper, Stroke::Thin);
                    point(canvas, (x + 20, mid), Point::Due);
                }
                "picture-plan-mark-repeat" => {
                    canvas.line(&[(x, mid), (x + 22, mid)], Stroke::Dashed);
                    canvas.line(&[(x + 22, mid - 5), (x + 22, mid + 5)], Stroke::Thin);
                }
                "picture-plan-mark-outcome" => point(canvas, (x + 12, mid), Point::Outcome),
                "picture-plan-mark-step" => point(canvas, (x + 12, mid), Point::Step),
                "picture-plan-mark-look" => point(canvas, (x + 12, mid), Point::Look),
                "picture-plan-mark-meeting" => point(canvas, (x + 12, mid), Point::Meeting),
                _ => outside(canvas, x + 9, mid, true),
            }
            canvas.words((x + 32, y), 11, &text);
            x += wide + 16;
        }
        y
    }
}
