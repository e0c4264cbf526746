//! Quoted speech: where it begins and ends, and which marks are apostrophes.

use std::ops::Range;

/// The spans of quoted speech in characters, with their marks. None crosses an empty line.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    // The first byte of all marks that are no ASCII is the same.
    if !text.bytes().any(|it| matches!(it, b'"' | b'\'' | 0xe2)) {
        return Vec::new();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = match chars[at] {
            '"' | '\u{201c}' if !is_word(before(&chars, at)) => double(&chars, at),
            '\'' | '\u{2018}' if opens(&chars, at) => single(&chars, at),
            _ => None,
        };
        match end {
            Some(end) => {
                spans.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    spans
}

/// The same in bytes of the text.
pub fn byte_spans(text: &str) -> Vec<Range<usize>> {
    in_bytes(text, &spans(text))
}

/// Places in characters, in order, as places in bytes.
pub fn in_bytes(text: &str, spans: &[Range<usize>]) -> Vec<Range<usize>> {
    if spans.is_empty() {
        return Vec::new();
    }
    let mut places = text.char_indices().map(|it| it.0).chain([text.len()]).enumerate().peekable();
    let mut byte = |wanted: usize| {
        while places.next_if(|it| it.0 < wanted).is_some() {}
        places.peek().map_or(text.len(), |it| it.1)
    };
    spans.iter().map(|it| byte(it.start)..byte(it.end)).collect()
}

fn before(chars: &[char], at: usize) -> char {
    at.checked_sub(1).map_or(' ', |it| chars[it])
}

fn after(chars: &[char], at: usize) -> char {
    chars.get(at + 1).copied().unwrap_or(' ')
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric()
}

/// Where a paragraph ends.
fn paragraph_end(chars: &[char], from: usize) -> usize {
    let end = chars[from..].windows(2).position(|it| it == ['\n', '\n']);
    end.map_or(chars.len(), |it| from + it)
}

/// The end of a double quotation. One that is still being typed goes on to the end of its line.
fn double(chars: &[char], at: usize) -> Option<usize> {
    let end = paragraph_end(chars, at);
    let close = (at + 1..end).find(|it| matches!(chars[*it], '"' | '\u{201d}'));
    let line = || chars[at..end].iter().position(|it| *it == '\n').map_or(end, |it| at + it);
    Some(close.map_or_else(line, |it| it + 1))
}

/// Words that begin with an apostrophe.
const CLIPPED: &[&str] = &["til", "em", "cause", "cos", "n", "twas", "tis", "bout", "nother"];

/// Does a single mark open a quotation?
fn opens(chars: &[char], at: usize) -> bool {
    let (left, right) = (before(chars, at), after(chars, at));
    if is_word(left) || right.is_whitespace() || right == 's' && !is_word(after(chars, at + 1)) {
        return false;
    }
    let word: String = chars[at + 1..].iter().take_while(|it| it.is_alphabetic()).take(8).collect();
    !(right.is_ascii_digit() || CLIPPED.contains(&&*word.to_lowercase()))
}

/// The end of a single quotation; `None` when nothing closes it.
fn single(chars: &[char], at: usize) -> Option<usize> {
    let end = paragraph_end(chars, at);
    let mut found = None;
    for place in at + 2..end {
        if found.is_some() && matches!(chars[place], '\'' | '\u{2018}') && opens(chars, place) {
            break;
        }
        let mark = matches!(chars[place], '\'' | '\u{2019}');
        if !mark || is_word(after(chars, place)) || before(chars, place).is_whitespace() {
            continue;
        }
        found = Some(place + 1);
        // After an s it may be a possessive: “the boys’ room”. Then the next mark decides.
        if before(chars, place) != 's' {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{byte_spans, spans};

    #[test]
    fn quotations_are_found_and_apostrophes_are_not() {
        for (text, quoted) in [
            ("He said \"go away\" twice.", &["\"go away\""][..]),
            ("“One” and “two”", &["“One”", "“two”"]),
            ("‘I don’t like the boys’ shouting’ she said", &["‘I don’t like the boys’ shouting’"]),
            ("She's at Leo's until the girls' tea", &[]),
            ("The '90s, 'til late", &[]),
            ("A 6\" mark on \"the arm", &["\"the arm"]),
            ("an open ‘mark", &[]),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let found: Vec<String> =
                spans(text).into_iter().map(|it| chars[it].iter().collect()).collect();
            assert_eq!(found, quoted, "{text}");
            let bytes: Vec<&str> = byte_spans(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(bytes, quoted, "{text}");
        }
    }
}
