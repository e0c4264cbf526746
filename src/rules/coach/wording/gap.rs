//! WO8: a gap nobody filled: "[name]", "XXX", "TBC", "____", "insert here".
//!
//! Source: domain.md 4.2, TI1 (TBC); the empty places of the Word templates people copy from. A gap
//! is none in any language, so this holds for Welsh too.

use std::ops::Range;
use std::sync::OnceLock;

use super::{Passage, Readers, index};
use crate::rules::phrases::{Phrases, Plurals};

pub(super) const GAPS: &[&str] = &[
    "TBC",
    "TBA",
    "TBD",
    "T.B.C",
    "tbc",
    "to be confirmed",
    "to be advised",
    "insert here",
    "insert name",
    "insert date",
    "insert text",
    "insert details",
    "name here",
    "date here",
    "enter text here",
    "delete as appropriate",
    "delete as applicable",
    "click or tap here to enter text",
    "click here to enter text",
    "click or tap to enter a date",
    "choose an item",
    "lorem ipsum",
    "dd/mm/yyyy",
    "dd/mm/yy",
    "i'w gadarnhau",
    "xx/xx",
    "still to complete",
    "add details here",
];

fn gaps() -> &'static Phrases {
    static LIST: OnceLock<Phrases> = OnceLock::new();
    LIST.get_or_init(|| Phrases::new(GAPS.iter().map(|it| (0, *it)), Plurals::AsWritten))
}

/// Inside brackets these ask for something.
const ASKING: &[&str] = &[
    "name", "names", "insert", "date", "dates", "number", "enter", "add", "address", "school",
    "delete", "choose", "select", "tbc", "tba", "child", "child's", "time", "role", "agency",
    "detail", "details", "text", "surname", "initials", "dob", "xx", "xxx", "x", "enw", "dyddiad",
    "rhowch", "worker", "sw", "mother", "father", "mother's", "father's", "place", "who", "when",
    "amount", "what", "medicine", "day", "month", "year",
];

pub(super) fn find(passage: &Passage, _: Readers) -> Vec<Range<usize>> {
    let text = passage.text;
    // What is in Welsh has no words here, but a gap in it is one all the same.
    let mut found: Vec<Range<usize>> = match passage.has_exempt() {
        true => gaps().find(text).into_iter().map(|it| it.0).collect(),
        false => passage.phrases(index::GAP, gaps()).map(|it| it.0).collect(),
    };
    let signs = passage.signs();
    if signs.brackets {
        found.extend(bracketed(text));
    }
    if signs.runs {
        found.extend(runs(text));
    }
    found.extend(left_open(passage));
    found.retain(|it| !passage.is_quoted(it));
    found.sort_by_key(|it| (it.start, std::cmp::Reverse(it.end)));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// "[name]", "<date>", "{insert}", "[ ]"; not "[sic]" or "[he]", which an author puts into a quote.
fn bracketed(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, open) in text.match_indices(['[', '<', '{']) {
        let close = match open {
            "[" => ']',
            "<" => '>',
            _ => '}',
        };
        let inside = &text[at + 1..];
        let Some(length) = inside.find([close, '\n', '[', '<', '{']) else { continue };
        if !inside[length..].starts_with(close) || length > 60 {
            continue;
        }
        let inside = inside[..length].trim().to_lowercase().replace('’', "'");
        let empty = inside.chars().all(|it| matches!(it, '.' | '…' | '_' | '?' | '-' | ' '));
        let mut words = inside.split(|it: char| !(it.is_alphanumeric() || it == '\''));
        let first = words.find(|it| !it.is_empty()).unwrap_or_default();
        let asks = ASKING.contains(&first)
            || inside
                .split_whitespace()
                .any(|it| matches!(it, "name" | "date" | "insert" | "here"));
        if (empty && open == "[") || asks {
            found.push(at..at + 1 + length + 1);
        }
    }
    found
}

/// "____", "......", "XXX", "???".
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Most texts have no three like signs in a row, nor two ellipses.
    let thrice = text.as_bytes().windows(3).any(|it| it[0] == it[1] && it[1] == it[2]);
    if !thrice && !text.contains('…') {
        return found;
    }
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, letter)) = letters.next() {
        let mut end = start + letter.len_utf8();
        let mut count = 1;
        while let Some((at, _)) = letters.next_if(|it| it.1 == letter) {
            end = at + letter.len_utf8();
            count += 1;
        }
        let after = letters.peek().map_or(' ', |it| it.1);
        let alone = !before.is_alphanumeric() && !after.is_alphanumeric();
        let gap = match letter {
            '_' => count >= 3,
            '.' | '…' => count >= if letter == '.' { 5 } else { 2 },
            '?' => count >= 3,
            'X' => alone && count >= 3,
            // Three small ones may be kisses; four stand for a word.
            'x' => alone && count >= 4,
            _ => false,
        };
        if gap {
            found.push(start..end);
        }
        before = letter;
    }
    found
}

/// What stands where a day does.
pub(super) const OPEN: &[&str] = &["xx", "x"];

/// "xx March", and a label with nothing after it but "?" or "to follow".
fn left_open(passage: &Passage) -> Vec<Range<usize>> {
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
    ];
    let mut found = Vec::new();
    for sentence in passage.sentences().filter(|_| passage.has(index::OPEN)) {
        for pair in sentence.words.windows(2) {
            let month = || MONTHS.contains(&&*pair[1].small);
            if pair[0].is(index::OPEN) && pair[1].joined && month() {
                found.push(pair[0].span.clone());
            }
        }
    }
    let colons = passage.text.match_indices(':').filter(|_| passage.signs().colon);
    for (at, _) in colons {
        let rest = &passage.text[at + 1..];
        let line = rest.split('\n').next().unwrap_or_default();
        let value = line.trim();
        if matches!(value.to_lowercase().trim_end_matches('.'), "?" | "??" | "to follow") {
            let lead = line.len() - line.trim_start().len();
            found.push(at + 1 + lead..at + 1 + lead + value.len());
        }
    }
    found
}
