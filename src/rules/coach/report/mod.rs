//! The report: boxes left blank, children not seen or heard, allegations, what only the Chair may
//! see, records, sharing.

mod alleged;
mod boxes;
mod leak;
mod opinion;
mod records;
mod seen;
mod shared;
mod voice;

use super::finding::Rule;
use crate::domain::CaseFile;
use crate::domain::setting::Writes;

/// The rules of the report.
pub(super) const RULES: &[Rule] = &[
    leak::LEAK,
    alleged::ALLEGED,
    seen::SEEN,
    voice::CHILD,
    voice::ADULT,
    opinion::OPINION,
    boxes::BLANK,
    records::CHECKED,
    shared::SHARED,
    boxes::BALANCE,
];

/// Is a report being written, and has it been begun? In an empty draft everything is missing, and
/// the task list says so better than twenty questions.
fn is_begun(case: &CaseFile) -> bool {
    let writes = &case.about.writes;
    let report = writes.has(Writes::Report) || !writes.has(Writes::Plan);
    let lists = ["chronology", "statements", "changes", "contributions", "analyses"];
    report && lists.iter().any(|it| case.list(it).is_some_and(|it| !it.is_empty()))
}
