//! Finds days and times of day in a text.

use super::mark::MarkKind;
use super::times::{Found, Reader};
use super::units::*;

/// Words after which a month or a weekday alone is a date.
const BEFORE_A_DATE: &[&str] = &[
    "by", "until", "till", "til", "before", "from", "in", "during", "end", "early", "mid", "late",
    "since", "through", "to", "on", "this", "next", "last", "of", "after", "for", "starting",
];

impl Reader<'_> {
    pub(super) fn date(&self) -> Found {
        let first = self.word(0);
        let found = |length| Some((MarkKind::Date, length));
        if is_numeric_date(first) {
            return found(1);
        }
        let before = self.before();
        let led = BEFORE_A_DATE.contains(&before);
        if is_day(first) && first != "sun" && first != "sat" || is_day(first) && led {
            let day = usize::from(self.word(1) == "the") + 1;
            if let Some(length) = self.day_and_month(day) {
                return found(day + length);
            }
            return if led && before != "to"
                || matches!(self.word(1), "at" | "by" | "before" | "after")
            {
                found(1)
            } else {
                None
            };
        }
        if let Some(length) = self.day_and_month(0) {
            return found(length);
        }
        if is_month(first) {
            if day_of_month(self.word(1)).is_some() && !is_span(self.word(2)) {
                return found(2 + usize::from(is_year(self.word(2))));
            }
            if is_year(self.word(1)) {
                return found(2);
            }
            return if led && (first != "may" || !matches!(before, "to" | "this")) {
                found(1)
            } else {
                None
            };
        }
        if is_ordinal(first) && matches!(before, "the" | "by" | "on") {
            return found(1);
        }
        if is_day_slash_month(first) && matches!(before, "by" | "on" | "from" | "until" | "before")
        {
            return found(1);
        }
        self.feast()
    }

    fn day_and_month(&self, from: usize) -> Option<usize> {
        day_of_month(self.word(from))?;
        let of = usize::from(self.word(from + 1) == "of");
        let month = self.word(from + 1 + of);
        if !is_month(month) || month == "may" && self.word(from) == "1" {
            // "12–18 March"
            let range =
                day_of_month(self.word(from + 1)).is_some() && is_month(self.word(from + 2));
            return range.then_some(3);
        }
        Some(2 + of + usize::from(is_year(self.word(from + 2 + of))))
    }

    /// Days with a name, and "today".
    fn feast(&self) -> Found {
        let length = match (self.word(0), self.word(1)) {
            ("today" | "tonight" | "tomorrow", _) => 1,
            (
                "christmas" | "easter" | "halloween" | "eid" | "diwali",
                "holidays" | "day" | "eve",
            ) => 2,
            // "after Christmas" is no day.
            ("christmas" | "easter", _)
                if matches!(self.before(), "by" | "before" | "until" | "till" | "at" | "over") =>
            {
                1
            }
            ("half", "term") => 2,
            ("end", "of") if self.word(2) == "term" => 3,
            ("new", "year") => 2,
            _ => return None,
        };
        Some((MarkKind::Date, length))
    }

    pub(super) fn clock(&self) -> Found {
        let first = self.word(0);
        let length = match (first, self.word(1), self.word(2)) {
            ("half" | "quarter", "past" | "to", _) if self.number_at(2) > 0 => 3,
            (_, "am" | "pm", _) if self.number_at(0) > 0 || first.contains('.') => 2,
            (_, "a" | "p", "m") if self.number_at(0) > 0 => 3,
            (_, "o'clock", _) if self.number_at(0) > 0 => 2,
            _ if is_clock(first) => 1,
            _ => {
                // "by 8.15", "at 7", "after 5"
                let hour: f32 = first.parse().ok()?;
                let led = matches!(self.before(), "at" | "by" | "before" | "after" | "past");
                let bare = !is_span(self.word(1)) && !is_month(self.word(1));
                let timed =
                    first.contains('.') && first.split('.').nth(1).is_some_and(|it| it.len() == 2);
                if !(led
                    && bare
                    && hour < 24.0
                    && (timed
                        || matches!(self.word(1), "" | "and" | "on" | "each" | "every" | "in")))
                {
                    return None;
                }
                1
            }
        };
        Some((MarkKind::Clock, length))
    }
}
