//! A day, with a clock time where one is known.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A day in England or Wales, with the time on the clock where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: NaiveDate,
    /// Local time; `None` means the whole day.
    pub time: Option<NaiveTime>,
}

impl Moment {
    /// A day without a time.
    pub fn day(date: NaiveDate) -> Self {
        Self { date, time: None }
    }

    /// A day and a time.
    pub fn at(date: NaiveDate, time: NaiveTime) -> Self {
        Self { date, time: Some(time) }
    }

    /// The last instant that still counts: the time, or the end of the day. Orders deadlines.
    pub fn latest(self) -> NaiveDateTime {
        let end = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN);
        self.date.and_time(self.time.unwrap_or(end))
    }

    /// The first instant that counts: the time, or the beginning of the day.
    pub fn earliest(self) -> NaiveDateTime {
        self.date.and_time(self.time.unwrap_or(NaiveTime::MIN))
    }
}

impl From<NaiveDate> for Moment {
    fn from(date: NaiveDate) -> Self {
        Self::day(date)
    }
}

impl From<NaiveDateTime> for Moment {
    fn from(at: NaiveDateTime) -> Self {
        Self::at(at.date(), at.time())
    }
}

/// The time in a line people typed: "10am", "2:30pm", "2.30 p.m.", "14:00", "1400", "noon", and
/// the beginning of "10am to 12". A bare "2" is 14:00: from 1 to 6 nobody means the morning.
///
/// `None` when no time can be read, or it is not plain that the first number is one.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let text: String = text.to_lowercase().chars().filter(|it| !it.is_whitespace()).collect();
    let start = text.find(|it: char| it.is_ascii_digit()).unwrap_or(text.len());
    let (before, rest) = text.split_at(start);
    match before {
        "noon" | "midday" => return NaiveTime::from_hms_opt(12, 0, 0),
        "" | "at" | "from" | "starts" | "startsat" | "startingat" => {}
        _ => return None,
    }
    let (first, rest) = digits(rest);
    let (second, after) = match rest.strip_prefix([':', '.', 'h']).map(digits) {
        Some((minutes, after)) if minutes.len() == 2 => (minutes, after),
        _ => ("", rest),
    };
    let (hour, minute) = match (first.len(), second) {
        (1 | 2, "") => (first, "0"),
        (1 | 2, minutes) => (first, minutes),
        (3 | 4, "") => first.split_at(first.len() - 2),
        _ => return None,
    };
    let half = if after.starts_with("am") || after.starts_with("a.m") {
        Some(0)
    } else if after.starts_with("pm") || after.starts_with("p.m") {
        Some(12)
    } else if after.starts_with(['/', '.', ':']) {
        // "10/11", "10.3", "10:5": a date, or a slip.
        return None;
    } else {
        None
    };
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(half) => hour % 12 + half,
        None if first.len() == 1 && (1..=6).contains(&hour) => hour + 12,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len()))
}
