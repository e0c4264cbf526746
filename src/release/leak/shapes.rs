//! What looks like a telephone, postcode, NHS number or e-mail address, whosesoever it is.

use std::ops::Range;

use super::shown::Shown;
use super::token::Token;
use super::{Hit, address, contact};

/// Every such shape of a text, as ranges of words; those in `dated` words are dates.
pub(super) fn find(
    tokens: &[Token],
    shown: &Shown,
    dated: &dyn Fn(usize) -> bool,
) -> Vec<(Hit, Range<usize>)> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = email(tokens, at)
            .map(|it| (Hit::Email, it))
            .or_else(|| postcode(tokens, at).map(|it| (Hit::Postcode, it)))
            .or_else(|| digits(tokens, at, dated));
        match found {
            Some((hit, span)) => {
                at = span.end;
                let joined: String = tokens[span.clone()].iter().map(|it| &*it.word).collect();
                if !shown.squeezed.contains(&joined) && !is_shown_mail(tokens, &span, shown) {
                    all.push((hit, span));
                }
            }
            None => at += 1,
        }
    }
    all
}

fn is_shown_mail(tokens: &[Token], span: &Range<usize>, shown: &Shown) -> bool {
    let mut written = String::new();
    for token in &tokens[span.clone()] {
        if !written.is_empty() {
            written.push_str(&token.gap);
        }
        written.push_str(&token.word);
    }
    shown.emails.contains(&written)
}

fn email(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let joins = |it: &Token| matches!(&*it.gap, "." | "-" | "_" | "+");
    let mut end = at + 1;
    while tokens.get(end).is_some_and(joins) {
        end += 1;
    }
    let spoken = |word: &str, it: usize| tokens.get(it).is_some_and(|it| it.word == word);
    let sign = tokens.get(end).is_some_and(|it| it.gap.trim() == "@");
    if !sign {
        // "katie at example dot org", "katie dot marsh at example dot org".
        while spoken("dot", end) && end + 1 < tokens.len() {
            end += 2;
        }
        let said = spoken("at", end) && spoken("dot", end + 2);
        let mut last = end + 4;
        while spoken("dot", last) {
            last += 2;
        }
        return (said && last <= tokens.len()).then_some(at..last);
    }
    let mut last = end + 1;
    let mut dots = 0;
    while tokens.get(last).is_some_and(|it| matches!(&*it.gap, "." | "-")) {
        dots += usize::from(tokens[last].gap == ".");
        last += 1;
    }
    (dots > 0).then_some(at..last)
}

fn postcode(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let list: Vec<String> = tokens[at..].iter().take(2).map(|it| it.word.clone()).collect();
    address::postcode(&list)?;
    let joined = address::postcode(&list[..1]).is_some();
    let near = tokens.get(at + 1).is_some_and(|it| it.gap.chars().count() < 3 && !it.starts);
    (joined || near).then(|| at..at + if joined { 1 } else { 2 })
}

/// A run of digits that could be dialled, or is an NHS number by its check digit.
fn digits(
    tokens: &[Token],
    at: usize,
    dated: &dyn Fn(usize) -> bool,
) -> Option<(Hit, Range<usize>)> {
    let digit = |it: usize| tokens.get(it).is_some_and(|it| it.is_digits()) && !dated(it);
    if !digit(at) {
        return None;
    }
    let mut end = at;
    let mut all = String::new();
    while digit(end) && (end == at || joins(&tokens[end].gap)) && all.len() < 15 {
        all.push_str(&tokens[end].word);
        end += 1;
        let plus = tokens[at].gap.ends_with('+');
        if is_phone(&all, plus) {
            return Some((Hit::Phone, at..end));
        }
        if is_nhs(&all) && !digit(end) {
            return Some((Hit::Nhs, at..end));
        }
    }
    None
}

fn joins(gap: &str) -> bool {
    gap.chars().count() < 4 && gap.chars().all(|it| " -.()/\u{2013}\u{2011}\u{2010}".contains(it))
}

/// The numbers everybody may ring are nobody's: 0800, 0808, 03.
fn is_phone(digits: &str, plus: bool) -> bool {
    let own = contact::national(digits);
    let starts = digits.starts_with('0') || plus && digits.starts_with("44");
    let public = own.starts_with('3') || own.starts_with("800") || own.starts_with("808");
    let area = matches!(own.as_bytes().first(), Some(b'1' | b'2' | b'7' | b'5' | b'8' | b'9'));
    starts && area && !public && own.len() == 10
}

fn is_nhs(digits: &str) -> bool {
    if digits.len() != 10 {
        return false;
    }
    let values: Vec<u32> = digits.bytes().map(|it| u32::from(it - b'0')).collect();
    let sum: u32 = values[..9].iter().zip((2..=10).rev()).map(|(a, b)| a * b).sum();
    let check = (11 - sum % 11) % 11;
    check == values[9] && values.iter().any(|it| *it != values[0])
}
