//! Sentences and words of a text.

use std::borrow::Cow;
use std::ops::Range;

/// Abbreviations whose stop does not end a sentence, in small letters and without it.
const ABBREVIATIONS: &[&str] = &[
    "approx", "ave", "cf", "cllr", "dept", "dr", "e.g", "eg", "esp", "ext", "fig", "fr", "hon",
    "i.e", "ie", "jr", "ltd", "max", "messrs", "min", "miss", "mr", "mrs", "ms", "mx", "no", "nos",
    "p", "para", "pp", "prof", "rd", "ref", "rev", "s", "sec", "sgt", "sr", "ss", "st", "tel",
    "viz", "vol", "vs",
];

/// The sentences of a text, in order: each from its first sign to its last, without spaces.
///
/// A line end ends a sentence, as at the end of a bullet or a paragraph; a bullet in the line does
/// too. "Dr.", "e.g.", "s.47", "10.30" and "3.5" do not.
pub(in crate::rules) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut ends = Ends::of(text);
    ends.look(0..text.len());
    ends.finish()
}

/// Finds where sentences end.
pub(in crate::rules) struct Ends<'a> {
    text: &'a str,
    found: Vec<Range<usize>>,
    /// Where the sentence begins that is not at its end yet.
    start: usize,
}

impl<'a> Ends<'a> {
    pub(in crate::rules) fn of(text: &'a str) -> Self {
        Self { text, found: Vec::with_capacity(4), start: 0 }
    }

    /// Looks at the signs of a part of the text. A reader that knows where the words are need not
    /// look at their letters.
    pub(in crate::rules) fn look(&mut self, part: Range<usize>) {
        let text = self.text;
        for (at, sign) in text[part.clone()].char_indices() {
            let at = part.start + at;
            if at < self.start {
                continue;
            }
            let after = at + sign.len_utf8();
            match sign {
                '\n' | '\r' | '•' | '‣' | '▪' | '●' => self.end(at, after),
                '!' | '?' | '…' | '.' if stops(text, self.start, at, after) => {
                    let rest = &text[after..];
                    let more = rest.len() - rest.trim_start_matches(CLOSING).len();
                    self.end(after + more, after + more);
                }
                _ => {}
            }
        }
    }

    fn end(&mut self, at: usize, next: usize) {
        let part = &self.text[self.start..at];
        let lead = part.len() - part.trim_start().len();
        let trimmed = part.trim();
        if trimmed.contains(char::is_alphanumeric) {
            self.found.push(self.start + lead..self.start + lead + trimmed.len());
        }
        self.start = next;
    }

    /// All sentences, once all of the text has been looked at.
    pub(in crate::rules) fn finish(mut self) -> Vec<Range<usize>> {
        self.end(self.text.len(), self.text.len());
        self.found
    }
}

/// Signs that may stand after the one that ends a sentence, and belong to it.
const CLOSING: [char; 10] = ['.', '!', '?', '…', '"', '”', '’', '\'', ')', ']'];

/// Does the sign at `at` end the sentence that began at `start`?
fn stops(text: &str, start: usize, at: usize, after: usize) -> bool {
    let rest = text[after..].trim_start_matches(CLOSING);
    // Within a word or number: "s.47", "10.30", "e.g." before its last stop.
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        return false;
    }
    // What goes on in small letters was no end: "approx. three", "“Stop!” he said".
    let next = rest.trim_start().chars().next();
    if next.is_some_and(char::is_lowercase) {
        return false;
    }
    if !text[at..].starts_with('.') || next.is_none() {
        return true;
    }
    let before = text[start..at].rsplit(|it: char| it.is_whitespace() || it == '(').next();
    let before = before.unwrap_or_default();
    // No abbreviation is so long: most words are told without making them small.
    if before.len() > 8 {
        return true;
    }
    let small = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
    let before = match before.bytes().all(small) {
        true => Cow::Borrowed(before),
        false => Cow::Owned(before.to_lowercase()),
    };
    let initial =
        before.chars().count() == 1 && before != "i" && before.starts_with(char::is_alphabetic);
    // "No." is a number before a digit and an answer before anything else.
    let number = before == "no" || before == "nos";
    if number {
        return !next.is_some_and(|it| it.is_ascii_digit());
    }
    !(initial || ABBREVIATIONS.binary_search(&&*before).is_ok())
}

/// The words of a sentence: letters and digits with the signs that stand inside words.
pub(in crate::rules) fn words(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let base = sentence.start;
    let part = &text[sentence];
    let mut found = Vec::with_capacity(part.len() / 5 + 1);
    let mut start = None;
    let mut letters = part.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let inside = match letter {
            it if it.is_alphanumeric() => true,
            '’' | '\'' | '-' | '‑' | '.' | ',' | ':' | '/' | '&' | '@' if start.is_some() => {
                let next = letters.peek().is_some_and(|it| it.1.is_alphanumeric());
                // "and/or" and "came,then" are two words; "3,000", "10:30" and "1/2/27" are one.
                let digits = part[..at].ends_with(|it: char| it.is_ascii_digit())
                    && letters.peek().is_some_and(|it| it.1.is_ascii_digit());
                next && (digits || !matches!(letter, ',' | ':' | '/'))
            }
            _ => false,
        };
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(base + from..base + at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        found.push(base + from..base + part.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_end_them() {
        for (text, count) in [
            ("", 0),
            ("One", 1),
            ("Dr. Hale came. She left.", 2),
            ("A s.47 enquiry began. It ended.", 2),
            ("He came at 10.30 and paid £3.50. He left!", 2),
            ("Bring food, e.g. Bread or milk.", 1),
            ("Mr. and Mrs. J. Lund came.", 1),
            ("- one thing\n- two things\n\n- three", 3),
            ("We saw: • a cot • a bed", 3),
            ("“Stop!” he said. She did.", 2),
            ("He said, “I am cold.” She left.", 2),
            ("Really?! Yes...", 2),
            ("Is he safe? No. He is not.", 3),
            ("House No. 12 is empty.", 1),
            ("He weighs 3.5 kg.", 1),
            ("Mum and I. Then Dad.", 2),
            (". . .", 0),
        ] {
            assert_eq!(sentences(text).len(), count, "{text}: {:?}", sentences(text));
        }
    }

    #[test]
    fn words_keep_their_signs() {
        let text = "Don’t and/or A&E, s.47 (10.30am); well-being—3,000 “hi”.";
        let found: Vec<&str> = words(text, 0..text.len()).into_iter().map(|it| &text[it]).collect();
        let expected =
            ["Don’t", "and", "or", "A&E", "s.47", "10.30am", "well-being", "3,000", "hi"];
        assert_eq!(found, expected);
    }
}
