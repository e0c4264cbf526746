//! Signs that are not to be seen: what they are, and which boxes of a case hold some.
//!
//! They come in with files and with what is pasted. They stay in the text, since nothing is taken
//! out of anybody's words without their say; but a text must look like what it is. So documents
//! print those that turn words round or end a text for a computer as a mark
//! (`document/signs.rs`), and the review page names the boxes that hold any.

use super::case::CaseFile;
use super::edit::At;
use super::leaf::{Kind, Value};
use super::walk::records;

/// Signs that turn the words after them round, that computers take for orders, or that are no signs
/// at all. Signs that write a language are none of them: joiners, the two direction marks of Arabic
/// and Hebrew, the tags in a flag.
pub fn is_hidden(sign: char) -> bool {
    let turns = matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}');
    let is_no_letter =
        matches!(sign, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}');
    sign.is_control() || turns || is_no_letter || (sign as u32) & 0xFFFE == 0xFFFE
}

/// Spaces without width, and joiners and direction marks where no language needs them: between
/// Latin letters, digits and spaces. They hide a word from a search and do no more, so only the
/// author is told.
fn is_thin(before: Option<char>, sign: char, after: Option<char>) -> bool {
    let plain = |it: Option<char>| it.is_none_or(|it| it.is_ascii() || ('À'..='ž').contains(&it));
    match sign {
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{180E}' => true,
        '\u{200C}'..='\u{200F}' => plain(before) && plain(after),
        _ => false,
    }
}

/// Where in a text signs stand that are not to be seen, as bytes. Line ends and tabs are none.
pub fn unseen(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut before = None;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let after = signs.peek().map(|it| it.1);
        let is_line = matches!(sign, '\n' | '\r' | '\t');
        let is_plain = sign.is_ascii() && !sign.is_ascii_control();
        if !is_plain && !is_line && (is_hidden(sign) || is_thin(before, sign, after)) {
            found.push((at, sign));
        }
        before = Some(sign);
    }
    found
}

/// A box, and what stands in it.
pub type Boxed = (At, &'static str, String);

/// The boxes of a case that hold such signs, in the order of the file.
pub fn boxes(case: &CaseFile) -> Vec<Boxed> {
    let mut found = Vec::new();
    records(case, &mut |at, node| {
        for field in node.keys() {
            let Some(leaf) = node.leaf(field).filter(|it| !it.is_absent()) else { continue };
            if matches!(leaf.kind(), Kind::Keys | Kind::Rows | Kind::One) {
                continue;
            }
            let text = match leaf.value() {
                Value::Text(text) => text,
                Value::Answer(answer) => format!("{}\n{}", answer.text, answer.why),
                Value::Date(date) => [date.day, date.month, date.year].join(" "),
                Value::Many(_) => continue,
            };
            if !unseen(&text).is_empty() {
                found.push((at, field, text));
            }
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_language_are_seen_and_what_hides_is_not() {
        for (text, count) in [
            ("a\r\nb\tc é ŵ £ “x” 👩\u{200D}👧 שלום\u{200F} می\u{200C}خواهم", 0),
            ("\u{202E}oel\u{2069} \u{0}\u{7}\u{9B}\u{FEFF}x", 6),
            ("Pri\u{200B}ya Pri\u{200D}ya\u{200E}", 3),
            ("", 0),
        ] {
            assert_eq!(unseen(text).len(), count, "{text:?}");
        }
    }
}
