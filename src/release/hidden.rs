//! What must not be in a copy in any form: for the last look, never for the copy.

use super::leak::{Hidden, What};
use super::project::{TELLING, Walk, Withheld};
use super::seen::Kept;
use crate::domain::edit::At;
use crate::domain::{Kind, Node, Value, When};

impl Walk<'_> {
    /// Notes a whole record that is kept back.
    pub(super) fn keep_row(&mut self, at: At, node: &dyn Node, kept: Kept) {
        self.withheld.push(Withheld { at, field: "", kept });
        let lines = self.allowed(node.name());
        for place in 0..node.count() {
            let field = node.key_at(place);
            let of_it = lines.iter().any(|it| it.field == field);
            let name = matches!((node.name(), field), ("child", "full_name" | "shown_as"));
            if of_it || name || TELLING.contains(&(node.name(), field)) {
                self.hide(at, node, field);
            }
        }
    }

    /// Notes a value that must not be in the copy in any form.
    pub(super) fn hide(&mut self, at: At, node: &dyn Node, field: &'static str) {
        let Some(leaf) = node.leaf(field) else { return };
        if let Some(rows) = leaf.rows() {
            for row in rows.all() {
                for key in row.keys() {
                    self.hide(at.sub(field, row.id()), &*row, key);
                }
            }
            return;
        }
        let (what, text) = match (leaf.kind(), leaf.value()) {
            (Kind::Line | Kind::Prose | Kind::When, Value::Text(text)) => {
                (what(node.name(), field), text)
            }
            (Kind::Answer, Value::Answer(answer)) => (what(node.name(), field), answer.text),
            (Kind::Date, Value::Date(date)) => match date.date() {
                Some(day) => (What::Date, day.to_string()),
                None => return,
            },
            _ => return,
        };
        let place = at.written(field);
        // Words for the family in its place say the same thing.
        let wordings = self.reader.case.wordings.iter().filter(|it| it.at.0 == place);
        for words in wordings.flat_map(|it| [&it.words.0, &it.young_words.0]) {
            if !words.trim().is_empty() {
                let place = place.clone();
                self.hidden.push(Hidden { what: What::Text, text: words.clone(), place });
            }
        }
        if !text.trim().is_empty() {
            self.hidden.push(Hidden { what, text, place });
        }
    }
}

/// Is this name that everybody may know the same as a place that is kept back? An author's own
/// school may be the child's: then it is asked about like any other text.
pub(super) fn gives_away(shown: &str, hidden: &Hidden) -> bool {
    let place = matches!(hidden.what, What::Address | What::School | What::Gp);
    let (shown, hidden) = (shown.trim().to_lowercase(), hidden.text.trim().to_lowercase());
    place && !shown.is_empty() && (shown.contains(&hidden) || hidden.contains(&shown))
}

/// What sort of thing a field holds, for the leak check.
pub(super) fn what(record: &str, field: &str) -> What {
    match (record, field) {
        ("child" | "adult" | "other" | "member", "name" | "full_name" | "shown_as") => What::Name,
        ("adult", "supporter") | ("other", "lives_with") | ("voice", "advocate") => What::Name,
        (_, "owner_name") => What::Name,
        (_, "address" | "seen_where" | "place") => What::Address,
        (_, "school") => What::School,
        (_, "gp") => What::Gp,
        (_, "contact" | "out_of_hours") => What::Phone,
        _ => What::Text,
    }
}

/// A text of fewer words is no sentence: only a name in it tells anything.
const SENTENCE: usize = 5;

/// What of all that is kept back would tell something in another text. "Every morning" or "School
/// record" would not, and a question about it would only teach the author not to read questions.
pub fn telling(all: &[Hidden]) -> Vec<Hidden> {
    let one = |it: &Hidden| {
        let words: Vec<&str> = it.text.split_whitespace().collect();
        if it.what != What::Text || words.len() >= SENTENCE {
            return Some(it.clone());
        }
        if let Some(span) = When(it.text.clone()).read() {
            // A month or a year is half the report's; a day is one event's.
            let day = span.first == span.last;
            return day.then(|| Hidden {
                what: What::Date,
                text: span.first.to_string(),
                ..it.clone()
            });
        }
        let capital = |it: &&&str| it.starts_with(char::is_uppercase);
        let names = words.iter().skip(usize::from(words.len() > 1)).filter(capital).count();
        let name = || Hidden { what: What::Name, ..it.clone() };
        (names > 0).then(|| match words.len() {
            1 => name(),
            // "Mrs Ferris next door": the words that are written as names.
            _ => {
                let named: Vec<&str> = words.iter().filter(capital).copied().collect();
                Hidden { text: named.join(" "), ..name() }
            }
        })
    };
    all.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_told_by_the_names_in_it_alone() {
        let of = |text: &str| {
            let it = Hidden { what: What::Text, text: text.to_owned(), place: String::new() };
            telling(&[it]).pop().map(|it| (it.what, it.text))
        };
        let own = |what, text: &str| Some((what, text.to_owned()));
        for quiet in ["Every morning", "School record", "November 2026", "at once", "2 hours"] {
            assert_eq!(of(quiet), None, "{quiet}");
        }
        assert_eq!(of("Mrs Ferris next door"), own(What::Name, "Mrs Ferris"));
        assert_eq!(of("Ferris"), own(What::Name, "Ferris"));
        assert_eq!(of("2 October 2026"), own(What::Date, "2026-10-02"));
        let whole = "Kelly takes the children to Pat’s";
        assert_eq!(of(whole), own(What::Text, whole));
    }
}
