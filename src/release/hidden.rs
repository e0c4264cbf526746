//! What must not be in a copy in any form: for the last look, never for the copy.

use super::leak::{Hidden, What};
use super::project::{TELLING, Walk, Withheld};
use super::seen::Kept;
use crate::domain::edit::At;
use crate::domain::{Kind, Node, Value};

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
