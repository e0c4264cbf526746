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
        // What a remark is about is a paragraph of somebody's copy: no secret of its own.
        if matches!((node.name(), field), ("remark", "about")) {
            return;
        }
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
            (Kind::Answer, Value::Answer(answer)) => {
                (what(node.name(), field), format!("{} {}", answer.text, answer.why))
            }
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

/// Does this name that everybody may know give away a place that is kept back? An author's own school
/// may be the child's, and the conference may be in the same town: then it silences nothing.
pub(super) fn gives_away(shown: &str, hidden: &Hidden) -> bool {
    let place = matches!(hidden.what, What::Address | What::School | What::Gp);
    let (shown, hidden) = (shown.trim().to_lowercase(), hidden.text.to_lowercase());
    let mut pieces = hidden.split([',', '\n']).map(str::trim).filter(|it| it.len() > 3);
    place && !shown.is_empty() && (pieces.any(|it| shown.contains(it)) || hidden.contains(&shown))
}

/// What sort of thing a field holds, for the leak check.
pub fn what(record: &str, field: &str) -> What {
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
            let mut own = vec![it.clone()];
            if it.what == What::Text {
                let names = names(&it.text).into_iter();
                own.extend(names.map(|text| Hidden { what: What::Name, text, ..it.clone() }));
            }
            return own;
        }
        if let Some(span) = When(it.text.clone()).read() {
            // A month or a year is half the report's; a day is one event's.
            let text = span.first.to_string();
            let date = Hidden { what: What::Date, text, ..it.clone() };
            return if span.first == span.last { vec![date] } else { Vec::new() };
        }
        let named = match words.len() {
            1 if it.text.starts_with(char::is_uppercase) => vec![it.text.clone()],
            _ => names(&it.text),
        };
        named.into_iter().map(|text| Hidden { what: What::Name, text, ..it.clone() }).collect()
    };
    all.iter().flat_map(one).collect()
}

/// Words that begin with a capital and name nobody who is kept from anybody.
const NOBODY: &[&str] = &[
    "I",
    "Mum",
    "Mummy",
    "Dad",
    "Daddy",
    "Mam",
    "Gran",
    "Nan",
    "Nana",
    "Grandad",
    "Aunt",
    "Auntie",
    "Uncle",
    "School",
    "Nursery",
    "Police",
    "Court",
    "Council",
    "Chair",
    "Family",
    "English",
    "Welsh",
    "England",
    "Wales",
    "Christmas",
    "Easter",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The names in a text: words in a row that begin with a capital, not those that begin a sentence
/// and not abbreviations.
fn names(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    let mut begins = true;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|it: char| !it.is_alphanumeric());
        let bare = bare.strip_suffix("’s").or(bare.strip_suffix("'s")).unwrap_or(bare);
        let capital = bare.starts_with(char::is_uppercase) && bare.chars().any(char::is_lowercase);
        // "on Fridays" names nobody either.
        let nobody =
            NOBODY.contains(&bare) || bare.strip_suffix('s').is_some_and(|it| NOBODY.contains(&it));
        let title = matches!(bare, "Mr" | "Mrs" | "Ms" | "Miss" | "Dr");
        if capital && !(begins && !title && run.is_empty()) && !nobody {
            run.push(bare);
        } else if !run.is_empty() {
            found.push(std::mem::take(&mut run).join(" "));
        }
        let ends = word.ends_with(['.', '!', '?', ',', ';', ':']);
        if ends && !run.is_empty() && !title {
            found.push(std::mem::take(&mut run).join(" "));
        }
        begins = word.ends_with(['.', '!', '?', ':']) && !title;
    }
    if !run.is_empty() {
        found.push(run.join(" "));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_told_by_the_names_in_it_alone() {
        let of = |text: &str| {
            let it = Hidden { what: What::Text, text: text.to_owned(), place: String::new() };
            telling(&[it]).into_iter().next().map(|it| (it.what, it.text))
        };
        let own = |what, text: &str| Some((what, text.to_owned()));
        for quiet in ["Every morning", "School record", "November 2026", "at once", "2 hours"] {
            assert_eq!(of(quiet), None, "{quiet}");
        }
        assert_eq!(of("Mrs Ferris next door"), own(What::Name, "Mrs Ferris"));
        assert_eq!(of("Ferris"), own(What::Name, "Ferris"));
        assert_eq!(of("2 October 2026"), own(What::Date, "2026-10-02"));
        let names = |it: &str| names(it).join("; ");
        assert_eq!(
            names("Kelly’s new partner is Owen Price; Dan does not know."),
            "Owen Price; Dan"
        );
        assert_eq!(names("On Monday Mum saw Mr Ode at the MARAC. Then he left."), "Mr Ode");
        let whole = "Kelly takes the children to Pat’s";
        assert_eq!(of(whole), own(What::Text, whole));
    }
}
