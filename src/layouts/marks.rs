//! What sort of statement an item is, wherever it stands: as itself, or as what another one points at.

use super::circle::ids;
use super::source::Source;
use super::why::Circle;
use crate::domain::{Id, Node, Target};
use crate::text::show::place_of;

impl Source<'_> {
    /// What sort of statement an item is: never left to be guessed. None for what is no statement.
    pub fn sort_of(&self, part: &str, row: &dyn Node) -> Option<String> {
        row.leaf("basis")?;
        let basis = self.said(part, row, "basis");
        if basis.is_empty() {
            // A sentence without its sort must not read like a fact.
            let whole = self.sight().shows(part, row, "basis");
            return whole.then(|| self.say("doc-basis-blank"));
        }
        if row.text("basis") != "allegation" {
            return Some(basis);
        }
        let status = self.said(part, row, "allegation_status");
        let status = match status.is_empty() {
            true => self.say("doc-not-proved"),
            false => status.to_lowercase(),
        };
        Some(format!("{basis} – {status}"))
    }

    /// Everything an item is marked with: its sort first.
    pub fn marks_of(&self, part: &str, row: &dyn Node) -> Vec<String> {
        let mut marks: Vec<_> = self.sort_of(part, row).into_iter().collect();
        let period = self.said(part, row, "period");
        marks.extend((!period.is_empty()).then_some(period));
        if self.said(part, row, "serious") == self.say("option-yes-no-yes") {
            marks.push(self.say("doc-serious"));
        }
        marks
    }

    /// Whom or what a link points at. Somebody or something this circle may not have is not named; an
    /// item without words says nothing, a person without a name is still somebody.
    pub(super) fn pointed_at(&self, target: Target, row: &dyn Node, field: &str) -> String {
        let found = ids(row, field).into_iter();
        let found = found.filter(|it| self.sight().may_name(*it));
        match place_of(target) {
            Some(place) => {
                let items: Vec<_> = found.filter_map(|it| self.item(place, row, it)).collect();
                items.join("\n")
            }
            None => {
                let people = found.filter_map(|it| self.words.label(self.case, target, it));
                people.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// An item that another one points at: whole, and with the sort of statement it is, or an
    /// allegation would read like a fact where it is quoted as a reason. An outcome has a number in
    /// the plan of its child, which is enough there.
    fn item(&self, place: (&'static str, &str), from: &dyn Node, id: Id) -> Option<String> {
        let (part, main) = place;
        let row = self.case.list(part)?.row(id)?;
        // On the Chair’s sheet no outcome has a number.
        if part == "outcomes" && self.circle != Circle::Chair {
            let child = ids(&*row, "child").first().copied();
            let same = child.is_some() && child == ids(from, "child").first().copied();
            let at =
                child.and_then(|it| self.rows_of(part, it).iter().position(|it| it.id() == id));
            if let (true, Some(at)) = (same, at) {
                return Some(self.words.say("doc-outcome-number", &[("number", (at + 1).into())]));
            }
        }
        let said = ["when", main].map(|key| self.said(part, &*row, key));
        let [when, text] = said;
        if text.is_empty() {
            return None;
        }
        let mark = self.sort_of(part, &*row).map(|it| format!("[{it}]"));
        let when = (!when.is_empty()).then(|| format!("{when}:"));
        let all: Vec<String> = mark.into_iter().chain(when).chain([text]).collect();
        Some(all.join(" "))
    }
}
