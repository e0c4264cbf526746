//! Days from left to right. Long empty stretches may be drawn shorter than they are, with a break.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::days::month;
use crate::text::Words;

/// Days and their places from left to right.
pub(super) struct Axis {
    /// Days (as numbers) and places, both rising; between them in proportion.
    knots: Vec<(i64, i32)>,
    /// The stretches drawn shorter than they are: places from, to.
    pub breaks: Vec<(i32, i32)>,
}

/// Room for a stretch that is drawn shorter.
const SHORT: i32 = 84;

fn number(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}

impl Axis {
    /// Days in proportion, from one place to another.
    pub fn even(first: NaiveDate, last: NaiveDate, from: i32, to: i32) -> Self {
        let last = number(last).max(number(first) + 1);
        Self { knots: vec![(number(first), from), (last, to)], breaks: Vec::new() }
    }

    /// The same, with those of the empty stretches drawn short that would take most of the room.
    pub fn broken(
        first: NaiveDate,
        last: NaiveDate,
        from: i32,
        to: i32,
        gaps: &[(NaiveDate, NaiveDate)],
    ) -> Self {
        let whole = number(last) - number(first);
        let long = |it: &&(NaiveDate, NaiveDate)| (number(it.1) - number(it.0)) * 4 > whole;
        let long: Vec<_> = gaps.iter().filter(long).collect();
        let empty: i64 = long.iter().map(|it| number(it.1) - number(it.0)).sum();
        let room = to - from - SHORT * long.len() as i32;
        if empty * 2 <= whole || room < SHORT * 2 {
            return Self::even(first, last, from, to);
        }
        let rest = (whole - empty).max(1);
        let mut axis = Self { knots: vec![(number(first), from)], breaks: Vec::new() };
        let mut full = 0;
        let (mut day, mut at) = (number(first), from);
        for (start, end) in long {
            full += number(*start) - day;
            let place =
                from + (i64::from(room) * full / rest) as i32 + SHORT * axis.breaks.len() as i32;
            axis.knots.push((number(*start), place.max(at)));
            at = place.max(at) + SHORT;
            day = number(*end);
            axis.knots.push((day, at));
            axis.breaks.push((at - SHORT, at));
        }
        axis.knots.push((number(last), to));
        axis.knots.dedup_by_key(|it| it.0);
        axis
    }

    /// The place of a day; the nearest end for one outside.
    pub fn x(&self, day: NaiveDate) -> i32 {
        let day = number(day);
        let after = self.knots.iter().position(|it| it.0 >= day);
        match after {
            Some(0) => self.knots[0].1,
            Some(at) => {
                let ((d0, x0), (d1, x1)) = (self.knots[at - 1], self.knots[at]);
                x0 + (i64::from(x1 - x0) * (day - d0) / (d1 - d0).max(1)) as i32
            }
            None => self.knots.last().map_or(0, |it| it.1),
        }
    }

    fn is_in_break(&self, x: i32) -> bool {
        self.breaks.iter().any(|it| it.0 < x && x < it.1)
    }

    /// Days to write under the axis, with their words: years, quarters or months, as there is room.
    pub fn ticks(&self, words: &Words, first: NaiveDate, last: NaiveDate) -> Vec<(i32, String)> {
        let (start, end) = (self.x(first), self.x(last));
        for step in [1, 3, 6, 12, 24, 60, 120, 240, 600, 2400] {
            let ticks = self.every(words, first, last, step);
            let room = if step < 12 { 50 } else { 34 };
            let roomy = ticks.windows(2).all(|it| it[1].0 - it[0].0 >= room);
            let inside: Vec<_> =
                ticks.into_iter().filter(|it| start + 4 <= it.0 && it.0 <= end - 14).collect();
            if roomy {
                return inside;
            }
        }
        Vec::new()
    }

    fn every(
        &self,
        words: &Words,
        first: NaiveDate,
        last: NaiveDate,
        step: i32,
    ) -> Vec<(i32, String)> {
        let mut at = first.year() * 12 + first.month0() as i32;
        at = at.div_euclid(step) * step;
        let mut ticks: Vec<(i32, String)> = Vec::new();
        while ticks.len() < 500
            && let Some(day) =
                NaiveDate::from_ymd_opt(at.div_euclid(12), at.rem_euclid(12) as u32 + 1, 1)
            && day <= last
        {
            at += step;
            let x = self.x(day);
            if day < first || self.is_in_break(x) {
                continue;
            }
            let text = match step < 12 {
                true => format!("{} {}", month(words, day), day.year()),
                false => day.year().to_string(),
            };
            ticks.push((x, text));
        }
        ticks
    }
}

/// The first days of the months between two days, the first month’s too.
pub(super) fn months(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let mut day = first.with_day(1).unwrap_or(first);
    let mut all = Vec::new();
    while day <= last && all.len() < 500 {
        all.push(day);
        match day.checked_add_months(Months::new(1)) {
            Some(next) => day = next,
            None => break,
        }
    }
    all
}

/// The Mondays between two days.
pub(super) fn mondays(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let away = (7 - first.weekday().num_days_from_monday()) % 7;
    let start = first.checked_add_days(Days::new(away.into()));
    start
        .into_iter()
        .flat_map(|it| it.iter_weeks())
        .take_while(|it| *it <= last)
        .take(500)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_stand_in_order_and_long_gaps_are_drawn_short() {
        let day = |it: &str| it.parse::<NaiveDate>().unwrap();
        let (first, last) = (day("1996-01-01"), day("2026-12-01"));
        let gap = (day("1996-02-01"), day("2024-06-01"));
        let axis = Axis::broken(first, last, 100, 500, &[gap]);
        let days = [
            "1995-01-01",
            "1996-01-01",
            "1996-02-01",
            "2024-06-01",
            "2025-06-01",
            "2026-12-01",
            "2030-01-01",
        ];
        let xs: Vec<i32> = days.iter().map(|it| axis.x(day(it))).collect();
        assert!(xs.is_sorted() && xs[0] == 100 && xs[6] == 500, "{xs:?}");
        assert_eq!(xs[3] - xs[2], SHORT);
        assert!(xs[5] - xs[4] > 100, "{xs:?}");
        let ticks = axis.ticks(&Words::coach(), first, last);
        assert!(ticks.windows(2).all(|it| it[1].0 - it[0].0 >= 34), "{ticks:?}");
        assert!(ticks.iter().any(|it| it.1.contains("2026")), "{ticks:?}");
        assert_eq!(Axis::even(first, first, 0, 10).x(first), 0);
    }
}
