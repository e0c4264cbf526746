//! What the coach asks about a case as it stands.

use chrono::NaiveDate;

use crate::desk::Desk;
use crate::domain::CaseFile;
use crate::export::pieces::Pieces;

/// One question of the coach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The rule: `ME1`.
    pub rule: String,
    /// What the rule looks for, in a few words.
    pub name: String,
    /// The item: `part/id`; a part alone for a question about a whole list.
    pub at: String,
    /// The field; empty for the item as a whole.
    pub field: String,
    /// Where in the field's text: from and to, in units of UTF-16; nothing for all of it.
    pub span: Option<(u32, u32)>,
    /// The question.
    pub question: String,
}

/// All questions the coach has open about a case on a day, by the arrangements of an area.
pub fn asks(case: &CaseFile, today: NaiveDate, arrangements: &str) -> Vec<Ask> {
    let mut desk = Desk::new(&today.to_string(), arrangements, "");
    // What does not follow is not there: a case that was read always does.
    let _ = desk.follow(&Pieces::default().changes(case).0);
    let update = desk.look();
    let name = |rule: &str| {
        let words = update.rules.iter().find(|it| it.rule == rule);
        words.map(|it| it.name.clone()).unwrap_or_default()
    };
    let open = update.notes.iter().filter(|it| it.asked.standing != "fine");
    let ask = |it: &crate::session::advice::Note| {
        let (at, field) = it.asked.place.rsplit_once(':').unwrap_or((&it.asked.place, ""));
        Ask {
            rule: it.asked.rule.clone(),
            name: name(&it.asked.rule),
            at: at.to_owned(),
            field: field.to_owned(),
            span: it.span,
            question: it.asked.question.clone(),
        }
    };
    open.map(ask).collect()
}
