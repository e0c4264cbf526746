//! What a change of date or area moved.

use super::due::Deadline;
use crate::domain::calendar::Moment;

/// One row that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The row's id.
    pub row: String,
    /// What must happen.
    pub what: String,
    /// Its safe date before; `None` where it had none or was not there.
    pub from: Option<Moment>,
    /// Its safe date now.
    pub to: Option<Moment>,
    /// Was the row there before, and is it now?
    pub there: (bool, bool),
}

/// The rows whose safe date is another, which are new, or which are gone.
///
/// The rows of two areas have ids of their own: a change of area gives those gone and those new.
pub fn moved(before: &[Deadline], after: &[Deadline]) -> Vec<Move> {
    let date = |it: &Deadline| it.safe.as_ref().map(|it| it.at);
    let found = |list: &[Deadline], like: &Deadline| {
        list.iter().find(|it| it.row.id == like.row.id).map(date)
    };
    let make = |it: &Deadline, from: Option<Option<Moment>>, to: Option<Option<Moment>>| Move {
        row: it.row.id.clone(),
        what: it.row.what.clone(),
        from: from.flatten(),
        to: to.flatten(),
        there: (from.is_some(), to.is_some()),
    };
    let gone = before.iter().map(|it| make(it, Some(date(it)), found(after, it)));
    let gone = gone.filter(|it| !it.there.1);
    let now = after.iter().map(|it| make(it, found(before, it), Some(date(it))));
    let now = now.filter(|it| !it.there.0 || it.from != it.to);
    now.chain(gone).collect()
}
