//! Speech in quotation marks, which no rule of style touches.

use std::ops::Range;

/// Where somebody is quoted, marks included, in order (bytes).
///
/// A quotation ends with its paragraph at the latest. One that is opened with a curly mark and
/// never closed lasts until then; a straight mark without a second is an inch or a slip.
pub fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = ' ';
    let mut next = 0;
    for (at, sign) in text.char_indices() {
        if at >= next {
            let rest = &text[at + sign.len_utf8()..];
            let paragraph = rest.find('\n').unwrap_or(rest.len());
            let rest = &rest[..paragraph];
            let opens =
                !before.is_alphanumeric() && rest.starts_with(|it: char| !it.is_whitespace());
            let end = match sign {
                '“' | '«' => Some(close(rest, &['”', '»']).unwrap_or(rest.len())),
                '"' if opens => close(rest, &['"']),
                '‘' if opens => close_single(rest, '’'),
                '\'' if opens => close_single(rest, '\''),
                _ => None,
            };
            if let Some(end) = end {
                next = at + sign.len_utf8() + end;
                found.push(at..next);
            }
        }
        before = sign;
    }
    found
}

/// Just after the first of these.
fn close(rest: &str, marks: &[char]) -> Option<usize> {
    let at = rest.find(marks)?;
    let mark = rest[at..].chars().next()?;
    Some(at + mark.len_utf8())
}

/// Just after the first that is no apostrophe: "don’t" and "Mia’s" go on.
fn close_single(rest: &str, mark: char) -> Option<usize> {
    let ends = |(at, it): &(usize, &str)| {
        !rest[at + it.len()..].starts_with(char::is_alphanumeric)
            && !rest[..*at].ends_with(char::is_whitespace)
    };
    rest.match_indices(mark).find(ends).map(|(at, it)| at + it.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_begin_and_end_where_people_mean() {
        for (text, expected) in [
            ("He said “stop” and left.", vec!["“stop”"]),
            ("He said \"stop\" and \"go\".", vec!["\"stop\"", "\"go\""]),
            ("‘I don’t like Mia’s room,’ he said.", vec!["‘I don’t like Mia’s room,’"]),
            ("'It's cold,' she said.", vec!["'It's cold,'"]),
            ("the boys' coats and Mia's", vec![]),
            ("a 6\" pipe", vec![]),
            ("She said “I was\nNext one", vec!["“I was"]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = quoted(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
