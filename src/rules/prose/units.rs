//! Words for numbers, days, months and stretches of time.

use std::sync::LazyLock;

use super::forms::is_form;
use super::lexicon::Sieve;
use super::passage::key_of;

/// Numbers in words; "one" is told from the pronoun where it is read.
const NUMBERS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "dozen",
    "once",
    "twice",
    "thrice",
];

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "oct",
    "nov",
    "dec",
];

const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "weds",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
];

/// Stretches of time a thing may come back in.
const SPANS: &[&str] = &[
    "minute",
    "hour",
    "day",
    "night",
    "week",
    "fortnight",
    "month",
    "quarter",
    "year",
    "term",
    "weekday",
    "weekend",
    "weeknight",
    "morning",
    "afternoon",
    "evening",
    "lunchtime",
    "min",
    "mins",
    "hr",
    "hrs",
    "wk",
    "wks",
];

/// Things that come back of themselves: "every visit" is how often.
const OCCASIONS: &[&str] = &[
    "visit",
    "session",
    "meal",
    "mealtime",
    "breakfast",
    "teatime",
    "bedtime",
    "bathtime",
    "appointment",
    "contact",
    "drop",
    "pick",
    "handover",
    "feed",
    "lesson",
    "shift",
    "clinic",
    "meeting",
    "check",
    "break",
    "playtime",
    "lunch",
    "dinner",
    "tea",
    "bath",
    "nap",
    "holiday",
    "half",
    "call",
    "episode",
    "time",
    "occasion",
    "weigh",
    "review",
    "group",
];

/// Is a word in a list written with spaces between?
pub fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|it| it == word)
}

fn is_one_of(word: &str, sieve: &Sieve, list: &[&str]) -> bool {
    // Three letters have no forms of their own: "days".
    sieve.may_have(key_of(word))
        && list.iter().any(|it| is_form(word, it) || word.strip_suffix('s') == Some(it))
}

/// The first letters of these words and of their forms.
fn sieve(list: &[&str]) -> Sieve {
    // A word of two letters has its plural's among them: "hr", "hrs".
    Sieve::of(list.iter().flat_map(|it| [key_of(it), key_of(&format!("{it}s"))]))
}

static SPAN_SIEVE: LazyLock<Sieve> = LazyLock::new(|| sieve(SPANS));
static OCCASION_SIEVE: LazyLock<Sieve> = LazyLock::new(|| sieve(OCCASIONS));

/// Is this a number in digits: "4", "1,000", "2.5", "8-10"?
pub(super) fn is_digits(word: &str) -> bool {
    let plain = |it: char| it.is_ascii_digit() || matches!(it, ',' | '.' | '-' | '/');
    word.starts_with(|it: char| it.is_ascii_digit()) && word.chars().all(plain)
}

/// Is this a number in words?
pub(super) fn is_number_word(word: &str) -> bool {
    NUMBERS.contains(&word) || word.strip_suffix("ty").is_some_and(|_| NUMBERS.contains(&word))
}

/// The day of a month: "12", "12th".
pub(super) fn day_of_month(word: &str) -> Option<u32> {
    if !word.starts_with(|it: char| it.is_ascii_digit() || it == '+') {
        return None;
    }
    let digits = word.trim_end_matches(|it: char| it.is_ascii_lowercase());
    let ending = &word[digits.len()..];
    let day: u32 = digits.parse().ok()?;
    ((1..=31).contains(&day) && matches!(ending, "" | "st" | "nd" | "rd" | "th")).then_some(day)
}

/// Is this the day of a month with its ending: "12th"?
pub(super) fn is_ordinal(word: &str) -> bool {
    day_of_month(word).is_some() && !word.ends_with(|it: char| it.is_ascii_digit())
}

pub(super) fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && is_digits(word)
}

/// One day of the week, not several.
pub(super) fn is_day(word: &str) -> bool {
    DAYS.contains(&word)
}

/// Several: "Mondays".
pub(super) fn is_days(word: &str) -> bool {
    word.strip_suffix('s').is_some_and(|it| it.ends_with("day") && DAYS.contains(&it))
        || matches!(word, "weekdays" | "weeknights" | "weekends" | "schooldays")
}

pub(super) fn is_span(word: &str) -> bool {
    is_one_of(word, &SPAN_SIEVE, SPANS)
}

pub(super) fn is_occasion(word: &str) -> bool {
    is_one_of(word, &OCCASION_SIEVE, OCCASIONS)
}

/// The words that name numbers, months, days and how often.
pub(super) fn named_words() -> impl Iterator<Item = &'static str> {
    let often = [
        "biweekly",
        "bimonthly",
        "bifortnightly",
        "daily",
        "weekly",
        "fortnightly",
        "monthly",
        "nightly",
        "hourly",
        "termly",
    ];
    let more =
        ["quarterly", "yearly", "annually", "weekdays", "weeknights", "weekends", "schooldays"];
    NUMBERS.iter().chain(MONTHS).chain(DAYS).copied().chain(often).chain(more)
}

const OFTEN: &[&str] = &[
    "daily",
    "weekly",
    "fortnightly",
    "monthly",
    "nightly",
    "hourly",
    "termly",
    "quarterly",
    "yearly",
    "annually",
];

/// One word that says how often.
pub(super) fn is_often(word: &str) -> bool {
    let word = word.strip_prefix("bi").filter(|it| it.len() > 5).unwrap_or(word);
    OFTEN.contains(&word)
}

/// A time of day in one word: "8:50", "8am", "7.30pm", "noon".
pub(super) fn is_clock(word: &str) -> bool {
    if matches!(word, "noon" | "midday" | "midnight" | "o'clock") {
        return true;
    }
    let digits = word.trim_end_matches(|it: char| it.is_ascii_lowercase());
    let half = &word[digits.len()..];
    if matches!(half, "am" | "pm") && digits.starts_with(|it: char| it.is_ascii_digit()) {
        return true;
    }
    let parts = digits.split_once(':').filter(|_| half.is_empty());
    parts.is_some_and(|(hour, minute)| {
        hour.parse::<u32>().is_ok_and(|it| it < 25)
            && minute.len() == 2
            && minute.parse::<u32>().is_ok_and(|it| it < 60)
    })
}

/// A day in digits: "12/03/2027", "2027-03-12", "12.3.27".
pub(super) fn is_numeric_date(word: &str) -> bool {
    if !word.starts_with(|it: char| it.is_ascii_digit() || it == '+') {
        return false;
    }
    let parts: Vec<&str> = word.split(['/', '-', '.']).collect();
    let number = |it: &str| it.parse::<u32>().unwrap_or(0);
    match parts[..] {
        [a, b, c] if a.len() == 4 => (1..=12).contains(&number(b)) && (1..=31).contains(&number(c)),
        [a, b, c] => {
            (1..=31).contains(&number(a))
                && (1..=12).contains(&number(b))
                && matches!(c.len(), 2 | 4)
                && number(c) > 0
        }
        _ => false,
    }
}

/// A day and month in digits: "12/3". Also a share, so what is before it decides.
pub(super) fn is_day_slash_month(word: &str) -> bool {
    let number = |it: &str| it.parse::<u32>().unwrap_or(0);
    word.split_once('/')
        .is_some_and(|(a, b)| (1..=31).contains(&number(a)) && (1..=12).contains(&number(b)))
}
