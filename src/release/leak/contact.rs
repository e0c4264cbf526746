//! Telephones, e-mail addresses, numbers, and what a hidden text has of them.

use super::lexicon::Lexicon;
use super::pattern::When;
use super::shown::{Shown, words_of};
use super::token::{Token, tokens};
use super::{Hit, dates, words};

/// Adds a telephone number: whole, with the country, its last six digits.
pub(super) fn phone(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    for part in text.split([',', ';', '\n']) {
        let digits: String = words_of(part).concat();
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        let own = national(&digits);
        if own.len() < 6 {
            if digits.len() > 3 {
                lexicon.code(shown, &digits, Hit::Withheld, hidden);
            }
            continue;
        }
        if shown.squeezed.contains(&format!("0{own}")) || shown.squeezed.contains(&digits) {
            continue;
        }
        for way in ["", "0", "44", "440", "0044", "00440"] {
            lexicon.code(shown, &format!("{way}{own}"), Hit::Withheld, hidden);
        }
        lexicon.code(shown, &digits, Hit::Withheld, hidden);
        for last in [6, 7, 8] {
            if let Some(tail) = own.len().checked_sub(last).map(|it| &own[it..]) {
                lexicon.code(shown, tail, Hit::Number, hidden);
            }
        }
        tail(lexicon, own, hidden);
    }
    lexicon.run(shown, words_of(text), Hit::Withheld, hidden, When::Always);
}

/// A number without what is dialled before it.
pub(super) fn national(digits: &str) -> &str {
    let digits = digits.strip_prefix("00").unwrap_or(digits);
    let own = digits.strip_prefix("44").filter(|it| it.len() >= 9).unwrap_or(digits);
    own.strip_prefix('0').unwrap_or(own)
}

fn tail(lexicon: &mut Lexicon, digits: &str, hidden: usize) {
    if digits.len() > 5
        && let Some(tail) = digits.get(digits.len() - 4..)
        && tail.bytes().all(|it| it.is_ascii_digit())
    {
        lexicon.codes.tails.entry(tail.to_owned()).or_insert(hidden);
    }
}

/// Adds an e-mail address: whole, the part before the sign, the name of the house behind it.
pub(super) fn email(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    const HOUSES: &[&str] = &[
        "gmail",
        "googlemail",
        "hotmail",
        "outlook",
        "yahoo",
        "icloud",
        "live",
        "me",
        "mac",
        "msn",
        "btinternet",
        "sky",
        "aol",
        "nhs",
        "gov",
        "police",
        "example",
        "mail",
        "email",
        "proton",
        "protonmail",
        "talktalk",
        "virginmedia",
        "ntlworld",
        "blueyonder",
        "test",
        "www",
        "cjsm",
    ];
    if shown.emails.contains(&text.trim().to_lowercase()) {
        return;
    }
    lexicon.run(shown, words_of(text), Hit::Withheld, hidden, When::Spoken);
    let (local, domain) = text.split_once('@').unwrap_or((text, ""));
    let local = words_of(local);
    let joined = local.concat();
    match &*local {
        [] => {}
        [word] => {
            let when = lexicon.when(word);
            let office = matches!(&**word, "info" | "office" | "admin" | "enquiries" | "reception");
            if !office && word.len() > 2 {
                lexicon.run(shown, local.clone(), Hit::Withheld, hidden, when);
                lexicon.near(shown, word, hidden);
            }
        }
        _ => lexicon.run(shown, local.clone(), Hit::Withheld, hidden, When::Spoken),
    }
    // "j orton 88" for "jorton88".
    if joined.len() > 6 && joined.contains(|it: char| it.is_ascii_digit()) {
        lexicon.code(shown, &joined, Hit::Withheld, hidden);
    }
    if local.len() > 1 && joined.len() > 4 && !words::is_common(&joined) {
        lexicon.run(shown, vec![joined], Hit::Withheld, hidden, When::Always);
    }
    if let Some(house) = words_of(domain).first()
        && !HOUSES.contains(&&**house)
        && !words::is_common(house)
        && house.len() > 3
    {
        lexicon.run(shown, vec![house.clone()], Hit::Near, hidden, When::Always);
    }
}

/// Adds a day: as dates are written, and as digits run together.
pub(super) fn day(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    lexicon.dates.add(shown, hidden, text);
    for (date, _) in dates::find(&tokens(text)) {
        let Some(day) = date.day.filter(|_| !shown.dates.contains(&date)) else { continue };
        lexicon.hints.days.push((day, date.month, date.year, hidden));
        let Some(year) = date.year else { continue };
        let (month, short) = (date.month, year % 100);
        for code in [
            format!("{day:02}{month:02}{short:02}"),
            format!("{day:02}{month:02}{year}"),
            format!("{year}{month:02}{day:02}"),
            format!("{short:02}{month:02}{day:02}"),
        ] {
            lexicon.code(shown, &code, Hit::Number, hidden);
        }
    }
}

/// Adds an NHS, pupil or case number.
pub(super) fn number(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    let list = words_of(text);
    if shown.has(&list) {
        return;
    }
    lexicon.code(shown, &list.concat(), Hit::Number, hidden);
    lexicon.run(shown, list.clone(), Hit::Number, hidden, When::Always);
    let digits: String = list.concat().chars().filter(char::is_ascii_digit).collect();
    if digits.len() > 4 {
        lexicon.code(shown, &digits, Hit::Number, hidden);
        let six = digits.len().checked_sub(6).filter(|it| *it > 0);
        if let Some(tail) = six.and_then(|it| digits.get(it..)) {
            lexicon.code(shown, tail, Hit::Near, hidden);
        }
        tail(lexicon, &digits, hidden);
    }
    // Of "CP/2024/00731" the last part by itself.
    if list.len() > 1
        && let Some(last) = list.iter().rfind(|it| it.len() > 3 && it.parse::<u64>().is_ok())
        && !is_plain(last)
    {
        lexicon.code(shown, last, Hit::Number, hidden);
    }
}

/// Adds a text: runs of words, what it says in other words, its numbers and dates.
pub(super) fn text(lexicon: &mut Lexicon, shown: &Shown, hidden: usize, text: &str) {
    let read = tokens(text);
    let list: Vec<String> = read.iter().map(|it| it.word.clone()).collect();
    if list.is_empty() || shown.has(&list) {
        return;
    }
    if list.len() < 5 {
        let telling = list.iter().any(|it| !words::is_function(it) && !shown.is_name(it));
        if list.len() > 1 && telling {
            lexicon.run(shown, list, Hit::Shared, hidden, When::Always);
        } else if telling {
            let when = lexicon.when(&list[0]);
            lexicon.run(shown, list, Hit::Shared, hidden, when);
        }
    }
    lexicon.runs.add(&read, shown, hidden);
    lexicon.echo.add(&read, shown, hidden);
    let dates = dates::find(&read);
    for (date, _) in &dates {
        lexicon.dates.insert(shown, hidden, *date);
    }
    let dated = |at: usize| dates.iter().any(|it| it.1.contains(&at));
    let mut at = 0;
    while at < read.len() {
        let joins = |it: &Token| it.is_digits() && matches!(&*it.gap, "," | " " | "-");
        let mut end = at + 1;
        if read[at].is_digits() && !dated(at) {
            while read.get(end).is_some_and(|it| joins(it) && !dated(end)) {
                end += 1;
            }
            let digits: String = read[at..end].iter().map(|it| &*it.word).collect();
            if digits.len() > 2 && !is_plain(&digits) {
                lexicon.code(shown, &digits, Hit::Number, hidden);
            }
        } else if read[at].word.len() > 4
            && read[at].word.bytes().filter(u8::is_ascii_digit).count() > 2
        {
            lexicon.code(shown, &read[at].word, Hit::Number, hidden);
        }
        at = end;
    }
}

/// A number that stands in many texts: a year, a round one, an emergency call.
fn is_plain(digits: &str) -> bool {
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let round = digits.trim_end_matches('0').len() < 2;
    year || round || matches!(digits, "999" | "111" | "101" | "112" | "365" | "150" | "250")
}
