//! The plan drawn week by week: bars for what people do, marks for days, as many sheets as it takes.

use chrono::{Days, NaiveDate};

use super::From;
use super::axis::{Axis, mondays, months};
use super::canvas::{Area, Canvas};
use super::days::{month, short_day};
use super::letters::{breadth, wrap};
use super::plan_rows::{Part, Point, Reader, Row, children, flat};
use crate::document::{Anchor, Fill, Picture, Stroke};
use crate::domain::Id;
use crate::text::possessive;

/// Height of the head with months and weeks.
const HEAD: i32 = 58;
/// Height of the room for what the marks mean.
const FOOT: i32 = 64;
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

struct Sheet<'a> {
    from: &'a From<'a>,
    conference: NaiveDate,
    reviews: Vec<NaiveDate>,
    axis: Axis,
    first: NaiveDate,
    last: NaiveDate,
    left: i32,
    right: i32,
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
        let last = last.checked_add_days(day(7)).unwrap_or(last);
        let width = from.width as i32;
        let left = if width > 600 { 270 } else { 206 };
        let right = width - 10;
        let axis = Axis::even(first, last, left + 8, right - 8);
        Self { from, conference, reviews, axis, first, last, left, right }
    }

    fn height(&self, row: &Row) -> i32 {
        let (what, who) = self.label(row);
        (what.len() + who.len()) as i32 * 13 + 10
    }

    /// What and who, as they fit.
    fn label(&self, row: &Row) -> (Vec<String>, Vec<String>) {
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
            places.push(y);
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
        }
        self.head(&mut canvas, y);
        for (item, top) in items.iter().zip(places) {
            if let Item::Row(row) = item {
                self.row(&mut canvas, row, top);
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

    fn row(&self, canvas: &mut Canvas, row: &Row, top: i32) {
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
        for (day, point) in &row.points {
            self.point(canvas, (x(*day), middle), *point);
            if *day > self.last || *day < self.first {
                self.outside(canvas, x(*day), middle, *day > self.last);
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

    fn point(&self, canvas: &mut Canvas, (x, y): (i32, i32), point: Point) {
        match point {
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

    fn outside(&self, canvas: &mut Canvas, x: i32, y: i32, later: bool) {
        let by = if later { 6 } else { -6 };
        canvas.line(&[(x, y - 10), (x + by, y), (x, y + 10)], Stroke::Thick);
    }

    /// What the marks mean that were used; how far down it reaches.
    fn legend(&self, canvas: &mut Canvas, rows: &[&Row], mut y: i32) -> i32 {
        let has = |point: Point| rows.iter().any(|it| it.points.iter().any(|it| it.1 == point));
        let outside = rows
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
            ("picture-plan-mark-outside", outside),
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
                    self.point(canvas, (x + 20, mid), Point::Due);
                }
                "picture-plan-mark-repeat" => {
                    canvas.line(&[(x, mid), (x + 22, mid)], Stroke::Dashed);
                    canvas.line(&[(x + 22, mid - 5), (x + 22, mid + 5)], Stroke::Thin);
                }
                "picture-plan-mark-outcome" => self.point(canvas, (x + 12, mid), Point::Outcome),
                "picture-plan-mark-step" => self.point(canvas, (x + 12, mid), Point::Step),
                "picture-plan-mark-look" => self.point(canvas, (x + 12, mid), Point::Look),
                "picture-plan-mark-meeting" => self.point(canvas, (x + 12, mid), Point::Meeting),
                _ => self.outside(canvas, x + 9, mid, true),
            }
            canvas.words((x + 32, y), 11, &text);
            x += wide + 16;
        }
        y
    }
}
