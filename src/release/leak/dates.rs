//! Days as people write them.

use std::collections::HashMap;
use std::ops::Range;

use super::shown::Shown;
use super::token::{Token, tokens};
use super::{Hit, numbers, words};

/// A day, or as much of it as is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Date {
    pub(super) year: Option<u16>,
    pub(super) month: u8,
    pub(super) day: Option<u8>,
}

/// Hidden days, whole and in part.
#[derive(Default)]
pub(super) struct Dates(HashMap<Date, (Hit, usize)>);

impl Dates {
    /// Adds what stands in a text as a date.
    pub(super) fn add(&mut self, shown: &Shown, hidden: usize, text: &str) {
        for (date, _) in find(&tokens(text)) {
            self.insert(shown, hidden, date);
        }
    }

    /// Adds a day; with it the day without the year, and the month.
    pub(super) fn insert(&mut self, shown: &Shown, hidden: usize, date: Date) {
        if shown.dates.contains(&date) {
            return;
        }
        let near = Date { day: None, ..date };
        let whole = date.day.is_some();
        let hit = if whole { Hit::Number } else { Hit::Near };
        self.0.entry(date).or_insert((hit, hidden));
        if whole && date.year.is_some() {
            self.0.entry(Date { year: None, ..date }).or_insert((Hit::Number, hidden));
            self.0.entry(near).or_insert((Hit::Near, hidden));
        }
    }

    /// Whose day it is.
    pub(super) fn get(&self, date: Date) -> Option<(Hit, usize)> {
        self.0.get(&date).copied()
    }
}

/// Every date of a text, with the words it takes.
pub(super) fn find(tokens: &[Token]) -> Vec<(Date, Range<usize>)> {
    let mut all: Vec<(Date, Range<usize>)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match feast(tokens, at).or_else(|| named(tokens, at)).or_else(|| numeric(tokens, at)) {
            Some((date, span)) => {
                // "7th" of "the 7th of May" was read as nothing before it.
                at = span.end.max(at + 1);
                all.push((date, span));
            }
            None => at += 1,
        }
    }
    all
}

/// Days with a name, which are the same every year.
fn feast(tokens: &[Token], at: usize) -> Option<(Date, Range<usize>)> {
    const FEASTS: &[(&str, u8, u8)] = &[
        ("new year day", 1, 1),
        ("burns night", 25, 1),
        ("valentine day", 14, 2),
        ("valentines day", 14, 2),
        ("david day", 1, 3),
        ("davids day", 1, 3),
        ("patrick day", 17, 3),
        ("patricks day", 17, 3),
        ("april fool", 1, 4),
        ("april fools", 1, 4),
        ("george day", 23, 4),
        ("georges day", 23, 4),
        ("halloween", 31, 10),
        ("bonfire night", 5, 11),
        ("guy fawkes", 5, 11),
        ("remembrance day", 11, 11),
        ("armistice day", 11, 11),
        ("andrew day", 30, 11),
        ("christmas eve", 24, 12),
        ("christmas day", 25, 12),
        ("boxing day", 26, 12),
        ("new year eve", 31, 12),
    ];
    let stands = |name: &str| {
        let mut at = at;
        name.split(' ').all(|word| {
            at += 1;
            tokens.get(at - 1).is_some_and(|it| it.word == word)
        })
    };
    let (name, day, month) = FEASTS.iter().find(|it| stands(it.0))?;
    let end = at + name.split(' ').count();
    let said = tokens.get(end).filter(|it| it.word.len() == 4 && it.gap.len() < 3).and_then(year);
    let end = end + usize::from(said.is_some());
    Some((made(said, *month, Some(*day))?, at..end))
}

fn made(year: Option<u16>, month: u8, day: Option<u8>) -> Option<Date> {
    let fits = (1..=12).contains(&month) && day.is_none_or(|it| (1..=31).contains(&it));
    fits.then_some(Date { year, month, day })
}

fn year(token: &Token) -> Option<u16> {
    let number: u16 = token.word.parse().ok()?;
    match token.word.len() {
        4 if (1900..2100).contains(&number) => Some(number),
        2 => Some(if number > 50 { 1900 + number } else { 2000 + number }),
        _ => None,
    }
}

/// A day of a month as digits, "7th", or a word, and how many words it takes up to here.
fn day(tokens: &[Token], end: usize) -> Option<(u8, usize)> {
    const ORDINALS: [&str; 20] = [
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];
    let token = end.checked_sub(1).map(|it| &tokens[it])?;
    let ordinal = |word: &str| {
        let place = ORDINALS.iter().position(|it| *it == word && !word.is_empty())?;
        u8::try_from(place).ok()
    };
    let digits = token.word.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    let suffix = &token.word[digits.len()..];
    if matches!(suffix, "" | "st" | "nd" | "rd" | "th" | "fed" | "eg" | "ain" | "af" | "ydd")
        && digits.len() < 3
        && let Ok(day) = digits.parse()
    {
        return (1..=31).contains(&day).then_some((day, 1));
    }
    // "7 th", when the letters are raised.
    if matches!(&*token.word, "st" | "nd" | "rd" | "th") && end > 1 {
        let number = tokens[end - 2].word.parse().ok().filter(|it| (1..=31).contains(it))?;
        return Some((number, 2));
    }
    let tens = end.checked_sub(2).map(|it| &*tokens[it].word);
    let more = match tens {
        Some("twenty") => 20,
        Some("thirty") => 30,
        _ => 0,
    };
    match &*token.word {
        "twentieth" => Some((20, 1)),
        "thirtieth" => Some((30, 1)),
        word => ordinal(word).map(|it| (it + more, if more > 0 { 2 } else { 1 })),
    }
}

/// With the name of a month, which may stand at `at` or a few words on.
fn named(tokens: &[Token], at: usize) -> Option<(Date, Range<usize>)> {
    // Only from the word of the month: what is before it is looked back for.
    let month = words::month(&tokens[at].word)?;
    let before = |it: usize| it.checked_sub(1).map(|it| &*tokens[it].word);
    let mut first = at;
    while matches!(before(first), Some("of" | "o" | "the" | "day")) && at - first < 2 {
        first -= 1;
    }
    let lead = day(tokens, first).filter(|_| tokens[at].gap.len() < 4);
    let mut end = at + 1;
    let mut said = lead.map(|it| it.0);
    let start = lead.map_or(at, |it| first - it.1);
    let near = |it: &&Token| it.gap.chars().count() < 4 && !it.gap.contains(['\n', ';', '!', '?']);
    if said.is_none() && tokens.get(end).filter(near).is_some() {
        let skip = usize::from(tokens[end].word == "the");
        let length = end + skip + 1;
        let whole = tokens.get(end + skip).filter(|it| year(it).is_none() || it.word.len() < 4);
        if whole.is_some()
            && let Some((day, _)) = day(tokens, length)
        {
            said = Some(day);
            end = length;
        }
    }
    let after = tokens.get(end).filter(near);
    let said_year = after.and_then(|it| {
        let full = it.word.len() == 4 || it.gap.contains('\'') || said.is_some() && lead.is_some();
        year(it).filter(|_| full && tokens.get(end + 1).is_none_or(|it| it.gap != ":"))
    });
    let spelled = || spelled_year(tokens.get(end..)?);
    let (said_year, length) = match said_year {
        Some(year) => (Some(year), 1),
        None => spelled().map_or((None, 0), |it| (Some(it.0), it.1)),
    };
    if said.is_none() && said_year.is_none() {
        return None;
    }
    Some((made(said_year, month, said)?, start..end + length))
}

/// "two thousand and nineteen", "twenty nineteen".
fn spelled_year(tokens: &[Token]) -> Option<(u16, usize)> {
    let word = |at: usize| tokens.get(at).map(|it| &*it.word);
    // "nineteen", "twenty", and "twenty-one" run together.
    let value = |word: &str| match word.strip_prefix("twenty") {
        Some("") => Some(20),
        Some(more) => numbers::ones(more).filter(|it| (1..10).contains(it)).map(|it| 20 + it),
        None => numbers::ones(word),
    };
    let small = |at: usize| word(at).and_then(value).map(|it| it as u16);
    let (lead, mut at) = match (word(0)?, word(1)) {
        ("two", Some("thousand")) => (2000, 2),
        ("twenty", _) => (2000, 1),
        ("nineteen", _) => (1900, 1),
        _ => return None,
    };
    if word(at) == Some("and") {
        at += 1;
    }
    let Some(ones) = small(at) else { return (at == 2).then_some((lead, 2)) };
    let more = if ones == 20 { small(at + 1).filter(|it| *it < 10) } else { None };
    Some((lead + ones + more.unwrap_or(0), at + 1 + usize::from(more.is_some())))
}

/// In digits: 07/05/2019, 7.5.19, 2019-05-07, 07/05, 07052019.
fn numeric(tokens: &[Token], at: usize) -> Option<(Date, Range<usize>)> {
    let number = |at: usize| tokens.get(at).filter(|it| it.is_digits() && it.word.len() < 5);
    let first = &tokens[at];
    if !first.is_digits() {
        return None;
    }
    let value = |it: &Token| it.word.parse::<u16>().unwrap_or(0);
    let small = |it: u16| u8::try_from(it).unwrap_or(0);
    if let (8, true) = (first.word.len(), first.word.is_ascii()) {
        let part = |range: Range<usize>| first.word[range].parse::<u16>().unwrap_or(0);
        let day_first = (part(4..8), part(2..4), part(0..2));
        let year_first = (part(0..4), part(4..6), part(6..8));
        let fits = |it: &(u16, u16, u16)| (1900..2100).contains(&it.0);
        let (year, month, day) = [day_first, year_first].into_iter().find(fits)?;
        return Some((made(Some(year), small(month), Some(small(day)))?, at..at + 1));
    }
    let sign = |it: &Token| {
        let gap = it.gap.trim();
        matches!(gap, "/" | "-" | "." | "\\" | "–" | "_")
    };
    let second = number(at + 1)?;
    let third = number(at + 2);
    if let Some(third) = third {
        let spaced = second.gap == " " && third.gap == " " && third.word.len() == 4;
        if sign(second) && second.gap.trim() == third.gap.trim() || spaced {
            let (y, d) = if first.word.len() == 4 { (first, third) } else { (third, first) };
            let date = made(year(y), small(value(second)), Some(small(value(d))))?;
            date.year?;
            return Some((date, at..at + 3));
        }
    }
    let short = first.word.len() < 3 && second.word.len() < 3;
    if second.gap == "/" && short && third.is_none_or(|it| it.gap != "/") {
        let date = made(None, small(value(second)), Some(small(value(first))))?;
        return Some((date, at..at + 2));
    }
    let month = first.word.len() < 3 && second.word.len() == 4 && second.gap == "/";
    let date = month.then(|| made(year(second), small(value(first)), None)).flatten()?;
    Some((date, at..at + 2))
}
