//! Reads the words people use for dates. Day comes before month, as in the UK.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::date::{month_named, year_of};
use super::when::{Precision, Span};

/// The span that `text` means, or `None`.
pub(super) fn read(text: &str) -> Option<Span> {
    let text = text.trim().to_lowercase().replace(['–', '—'], "-").replace(',', " ");
    if let Some(rest) = strip_word(&text, &["since", "from"])
        && range(rest).is_none()
    {
        let start = plain(rest)?;
        return Some(Span { last: start.first, precision: Precision::Ongoing, ..start });
    }
    let ranged = strip_word(&text, &["between", "from"]).unwrap_or(&text);
    plain(&text).or_else(|| range(ranged)).or_else(|| about(&text))
}

/// The text after one of these words.
fn strip_word<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        rest.starts_with([' ', '.']).then(|| rest.trim_start_matches(['.', ' ']))
    })
}

fn about(text: &str) -> Option<Span> {
    let rest = strip_word(text, &["about", "around", "approximately", "approx", "circa", "c"]);
    if let Some(rest) = rest {
        return Some(Span { precision: Precision::About, ..plain(rest)? });
    }
    let (part, rest) = text.split_once(' ')?;
    let whole = plain(rest.trim())?;
    let year = whole.first.year();
    let months = |from: u32, count: u32| month_span(year, from, count);
    let mut span = match (part, whole.precision) {
        ("early" | "beginning of", Precision::Year) => months(1, 4)?,
        ("mid", Precision::Year) => months(5, 4)?,
        ("late", Precision::Year) => months(9, 4)?,
        ("spring", Precision::Year) => months(3, 3)?,
        ("summer", Precision::Year) => months(6, 3)?,
        ("autumn", Precision::Year) => months(9, 3)?,
        // Winter is said of the year it begins in.
        ("winter", Precision::Year) => months(12, 3)?,
        ("early", Precision::Month) => part_of(whole, 0, 9)?,
        ("mid", Precision::Month) => part_of(whole, 10, 19)?,
        ("late", Precision::Month) => Span { first: whole.first + Days::new(20), ..whole },
        _ => return None,
    };
    span.precision = Precision::About;
    Some(span)
}

fn part_of(month: Span, from: u64, to: u64) -> Option<Span> {
    let day = |n| month.first.checked_add_days(Days::new(n));
    Some(Span { first: day(from)?, last: day(to)?, ..month })
}

/// "3 to 7 March 2024", "January to March 2024", "2019-2021".
fn range(text: &str) -> Option<Span> {
    let ends = [" to ", " and ", " until ", " - ", "-"];
    ends.iter().find_map(|end| {
        let (from, to) = text.split_once(end)?;
        let to = plain(to.trim())?;
        let from = from.trim();
        // What the first half leaves out stands in the second.
        let (year, month) = (to.last.year(), to.last.month());
        let from = plain(from)
            .or_else(|| plain(&format!("{from} {year}")))
            .or_else(|| plain(&format!("{from} {} {year}", MONTH[month as usize - 1])))?;
        let span = Span { first: from.first, last: to.last, precision: Precision::Range };
        (span.first <= span.last).then_some(span)
    })
}

const MONTH: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day, a month or a year, without "about" or a range.
fn plain(text: &str) -> Option<Span> {
    let numbers: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    if numbers.len() == 3 && numbers.iter().all(|it| is_number(it)) {
        return match numbers[0].len() {
            4 => day(numbers[2], numbers[1].parse().ok()?, numbers[0]),
            _ => day(numbers[0], numbers[1].parse().ok()?, numbers[2]),
        };
    }
    if numbers.len() == 2 && numbers.iter().all(|it| is_number(it)) && numbers[1].len() == 4 {
        return month_span(year_of(numbers[1])?, numbers[0].parse().ok()?, 1);
    }
    let mut words: Vec<&str> = text.split_whitespace().filter(|it| *it != "of").collect();
    if words.len() > 1 && is_weekday(words[0]) {
        words.remove(0);
    }
    match words[..] {
        [year] => {
            let first = NaiveDate::from_ymd_opt(year_of(year)?, 1, 1)?;
            let last = first + Months::new(12) - Days::new(1);
            Some(Span { first, last, precision: Precision::Year })
        }
        [month, year] => month_span(any_year(year)?, month_named(month)?, 1),
        [first, second, year] => match month_named(second) {
            Some(month) => day(first, month, year),
            None => day(second, month_named(first)?, year),
        },
        _ => None,
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_weekday(text: &str) -> bool {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    days.iter().any(|it| text.starts_with(it)) && month_named(text).is_none()
}

fn day(day: &str, month: u32, year: &str) -> Option<Span> {
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let date = NaiveDate::from_ymd_opt(any_year(year)?, month, day.parse().ok()?)?;
    Some(Span { first: date, last: date, precision: Precision::Day })
}

/// Four digits, or two after a month: "Mar 24" is 2024, "Mar 98" is 1998.
fn any_year(text: &str) -> Option<i32> {
    let two = text.trim_start_matches(['\'', '’']);
    match two.len() == 2 && is_number(two) {
        true => two.parse().ok().map(|it: i32| if it < 50 { 2000 + it } else { 1900 + it }),
        false => year_of(text),
    }
}

fn month_span(year: i32, month: u32, count: u32) -> Option<Span> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let last = first.checked_add_months(Months::new(count))? - Days::new(1);
    Some(Span { first, last, precision: Precision::Month })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_dates_are_read_as_people_mean_them() {
        for (text, expected) in [
            ("3 March 2024", "2024-03-03 2024-03-03 day"),
            ("Sunday 3rd of March, 2024", "2024-03-03 2024-03-03 day"),
            ("March 3 2024", "2024-03-03 2024-03-03 day"),
            ("3/4/2024", "2024-04-03 2024-04-03 day"),
            ("03.04.24", "2024-04-03 2024-04-03 day"),
            ("2024-04-03", "2024-04-03 2024-04-03 day"),
            ("3 Mawrth 2024", "2024-03-03 2024-03-03 day"),
            ("mar 24", "2024-03-01 2024-03-31 month"),
            ("Mar '98", "1998-03-01 1998-03-31 month"),
            ("3/2024", "2024-03-01 2024-03-31 month"),
            ("February 2024", "2024-02-01 2024-02-29 month"),
            ("2019", "2019-01-01 2019-12-31 year"),
            ("about June 2024", "2024-06-01 2024-06-30 about"),
            ("c. 2019", "2019-01-01 2019-12-31 about"),
            ("Summer 2019", "2019-06-01 2019-08-31 about"),
            ("winter 2019", "2019-12-01 2020-02-29 about"),
            ("late March 2024", "2024-03-21 2024-03-31 about"),
            ("3 to 7 March 2024", "2024-03-03 2024-03-07 range"),
            ("January to March 2024", "2024-01-01 2024-03-31 range"),
            ("between March 2023 and 4 May 2024", "2023-03-01 2024-05-04 range"),
            ("from 3 March 2024 to 9 April 2024", "2024-03-03 2024-04-09 range"),
            ("2019–2021", "2019-01-01 2021-12-31 range"),
            ("since March 2024", "2024-03-01 2024-03-01 ongoing"),
        ] {
            let span = read(text).unwrap_or_else(|| panic!("{text}"));
            let found = format!("{} {} {}", span.first, span.last, span.precision.key());
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_guessed_at() {
        for text in [
            "",
            "soon",
            "31 February 2024",
            "13/13/2024",
            "24",
            "March",
            "2021 to 2019",
            "about",
            "-",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
