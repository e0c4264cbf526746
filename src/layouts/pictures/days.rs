//! Days as pictures need them: ages, stretches of time in words, places of days from left to right.

use chrono::{Datelike, NaiveDate};

use crate::text::Words;

/// An age in words on a day: weeks, then months, then years. None for somebody born after it.
pub(super) fn age(words: &Words, born: NaiveDate, day: NaiveDate) -> Option<String> {
    let days = usize::try_from((day - born).num_days()).ok()?;
    let years = day.years_since(born)? as usize;
    Some(match (years, months_since(born, day)) {
        (2.., _) => words.say("picture-age-years", &[("n", years.into())]),
        (_, months @ 2..) => words.say("picture-age-months", &[("n", months.into())]),
        _ => words.say("picture-age-weeks", &[("n", (days / 7).into())]),
    })
}

/// Whole months from one day to a later one.
fn months_since(from: NaiveDate, to: NaiveDate) -> usize {
    let whole = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    usize::try_from(whole - i32::from(to.day() < from.day())).unwrap_or_default()
}

/// A stretch of time in words: days, weeks, months or years, never more than it is.
pub(super) fn stretch(words: &Words, from: NaiveDate, to: NaiveDate) -> String {
    let days = usize::try_from((to - from).num_days()).unwrap_or_default();
    let (key, n) = match (days, months_since(from, to)) {
        (..14, _) => ("picture-days", days),
        (_, ..2) => ("picture-weeks", days / 7),
        (_, months @ ..24) => ("picture-months", months),
        (_, months) => ("picture-years", months / 12),
    };
    words.say(key, &[("n", n.into())])
}

/// A month in short, as "Mar".
pub(super) fn month(words: &Words, day: NaiveDate) -> String {
    words.say(&format!("picture-month-{}", day.month()), &[])
}

/// A day without its year, as "9 Mar".
pub(super) fn short_day(words: &Words, day: NaiveDate) -> String {
    format!("{} {}", day.day(), month(words, day))
}

/// A month and its year, as "May 2027".
pub(super) fn month_year(words: &Words, day: NaiveDate) -> String {
    format!("{} {}", words.say(&format!("month-{}", day.month()), &[]), day.year())
}

/// Texts in a row as people say them: "A, B and C".
pub(super) fn and(words: &Words, all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let first = first.join(", ");
            words.say("picture-and", &[("first", first.into()), ("last", last.as_str().into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_and_stretches_are_never_more_than_they_are() {
        let words = Words::coach();
        let day = |it: &str| it.parse::<NaiveDate>().unwrap();
        for (from, to, old, long) in [
            ("2026-12-17", "2026-12-17", "0 weeks", "0 days"),
            ("2026-12-01", "2026-12-17", "2 weeks", "2 weeks"),
            ("2026-09-18", "2026-12-17", "2 months", "2 months"),
            ("2026-11-30", "2027-02-28", "2 months", "2 months"),
            ("2025-01-01", "2026-12-31", "23 months", "23 months"),
            ("2022-02-11", "2027-02-10", "4 years", "4 years"),
            ("2016-02-29", "2017-02-28", "11 months", "11 months"),
        ] {
            assert_eq!(age(&words, day(from), day(to)).as_deref(), Some(old), "{from} {to}");
            assert_eq!(stretch(&words, day(from), day(to)), long, "{from} {to}");
        }
        assert_eq!(age(&words, day("2026-12-18"), day("2026-12-17")), None);
    }
}
