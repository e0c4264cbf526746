//! An outcome read back as a paragraph, so that its holes are heard.

use super::Words;
use crate::domain::outcome::Outcome;
use crate::domain::{CaseFile, Id, Target};

/// A piece of the paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Does it say that something is missing?
    pub is_hole: bool,
}

impl Words {
    /// The paragraph of an outcome; empty while nothing of it is written.
    ///
    /// The author's words stand in it as typed; only what is round them is the app's.
    pub fn read_back(&self, case: &CaseFile, outcome: &Outcome) -> Vec<Piece> {
        if outcome.statement.is_blank() {
            return Vec::new();
        }
        let mut pieces = Vec::new();
        let mut push = |key: &str, parts: &[(&str, String)]| {
            let is_hole = parts.iter().all(|it| it.1.is_empty());
            let key = if is_hole { format!("{key}-hole") } else { key.to_owned() };
            let args: Vec<_> = parts.iter().map(|(name, it)| (*name, it.clone().into())).collect();
            pieces.push(Piece { text: self.say(&key, &args), is_hole });
        };
        let own = |text: &str| text.trim().trim_end_matches('.').to_owned();
        let date = |it: &crate::domain::TypedDate| self.date(it);
        push("back-now", &[("now", own(&outcome.baseline.0))]);
        push("back-by", &[("date", date(&outcome.target_date))]);
        push("back-outcome", &[("what", own(&outcome.statement.0))]);
        push("back-target", &[("target", own(&outcome.target.0))]);
        push("back-measure", &[("measure", own(&outcome.measure.0))]);
        let checks = [("who", own(&outcome.checked_by.0)), ("often", own(&outcome.how_often.0))];
        match checks.iter().all(|it| !it.1.is_empty()) {
            true => push("back-checks", &checks),
            false => push("back-checked", &checks[..1]),
        }
        if !outcome.sustained_for.is_blank() {
            push("back-lasts", &[("long", own(&outcome.sustained_for.0))]);
        }
        for step in outcome.interims.iter() {
            let (what, by) = (own(&step.statement.0), date(&step.date));
            push("back-step", &[("what", what), ("date", by)]);
        }
        let actions = case.actions.iter().filter(|it| it.outcomes.has(outcome.id));
        let mut none = true;
        for action in actions {
            none = false;
            let linked = action.owner.0.and_then(|id: Id| self.label(case, Target::People, id));
            let owner = linked.unwrap_or_else(|| own(&action.owner_name.0));
            match owner.is_empty() {
                true => push("back-nobody", &[("what", String::new())]),
                false => push(
                    "back-action",
                    &[("who", owner), ("what", own(&action.what.0)), ("date", date(&action.due))],
                ),
            }
        }
        if none {
            push("back-actions", &[("what", String::new())]);
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::{At, Edit};
    use crate::domain::{TypedDate, Value};

    #[test]
    fn a_paragraph_says_what_is_there_and_names_what_is_not() {
        let words = Words::english();
        let mut case = CaseFile::default();
        let at = At::row("outcomes", Id(1));
        case.apply(Edit::Add(at, vec![]));
        let back = |case: &CaseFile| words.read_back(case, case.outcomes.at(0).unwrap());
        assert_eq!(back(&case), [], "nothing is read back of nothing");
        let text = |it: &str| Value::Text(it.to_owned());
        let date = TypedDate { day: "12".into(), month: "3".into(), year: "2027".into() };
        for (field, value) in [
            ("statement", text("Priya sleeps in her own bed.")),
            ("target_date", Value::Date(date)),
            ("checked_by", text("Ms Hale")),
        ] {
            case.apply(Edit::Set(at, field, value));
        }
        let whole: Vec<Piece> = back(&case);
        let said = whole.iter().map(|it| &*it.text).collect::<Vec<_>>().join(" ");
        assert!(said.contains("By 12 March 2027"), "{said}");
        assert!(said.contains("Priya sleeps in her own bed."), "{said}");
        assert!(said.contains("Ms Hale"), "{said}");
        let holes = whole.iter().filter(|it| it.is_hole).count();
        assert_eq!(holes, 4, "how it is now, how much, how it is seen, who does what: {whole:?}");
    }
}
