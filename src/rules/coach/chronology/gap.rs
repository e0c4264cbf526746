//! CH1: a long time without an entry while the agency was involved.

use chrono::{Datelike, Months, NaiveDate};

use super::super::around::Around;
use super::super::finding::{Check, Found, Rule, Severity};
use super::super::source::CHRONOLOGY;
use crate::domain::common::Period;
use crate::domain::edit::At;
use crate::domain::knowledge::Event;
use crate::domain::{CaseFile, Precision, Span};

/// Longer than this is asked about: the longest time there may be between two review conferences,
/// so an involved agency has had at least one occasion to write something down.
const GAP_MONTHS: u32 = 6;
/// A chronology full of holes is asked about its longest ones, not about each.
const MOST: usize = 3;
/// A date known to about two months still says where an entry stands; a rougher one does not.
const ROUGH_DAYS: i64 = 62;

/// CH1.
pub(super) const GAP: Rule = Rule {
    id: "CH1",
    name: "Long gap between entries",
    severity: Severity::Consider,
    source: CHRONOLOGY,
    check: Check::Whole(&["chronology", "involvement", "children"], check),
};

struct Hole<'a> {
    from: NaiveDate,
    to: NaiveDate,
    after: &'a Event,
}

/// Too rough to tell how long nothing was written, or a history told in a few lines.
fn is_summary(span: &Span, event: &Event) -> bool {
    let days = (span.last - span.first).num_days();
    let rough = span.precision == Precision::Year
        || span.precision == Precision::About && days > ROUGH_DAYS;
    rough || event.period.is(Period::Historical)
}

fn check(case: &CaseFile, around: &Around, found: &mut Found) {
    let all: Vec<&Event> = case.chronology.iter().collect();
    let read = around.shelf.dates(&all).into_iter().zip(all);
    let read = read.filter(|it| !it.1.what.is_blank());
    let mut entries: Vec<(Span, &Event)> = read.filter_map(|it| Some((it.0?, it.1))).collect();
    entries.sort_by_key(|it| (it.0.first, it.0.last));
    // What was before the first child was born is the parents' history.
    let born = case.children.iter().filter_map(|it| it.dob.date()).min();
    let begun = case.involvement.started.read().map(|it| it.last);
    let ended = case.involvement.ended.read().map(|it| it.first);

    let mut holes: Vec<Hole<'_>> = Vec::new();
    // Up to when something is written, and whether that was only a summary.
    let mut covered: Option<(NaiveDate, bool)> = None;
    for (span, event) in &entries {
        let summary = is_summary(span, event);
        if let Some((last, false)) = covered
            && !summary
            && born.is_none_or(|it| it <= last)
        {
            let from = begun.map_or(last, |it| it.max(last));
            let to = ended.map_or(span.first, |it| it.min(span.first));
            let enough = from.checked_add_months(Months::new(GAP_MONTHS));
            if enough.is_some_and(|it| it < to) {
                holes.push(Hole { from, to, after: event });
            }
        }
        if span.precision == Precision::Ongoing {
            // What still goes on covers all that comes after.
            break;
        }
        if covered.is_none_or(|(last, _)| span.last >= last) {
            covered = Some((span.last, summary));
        }
    }
    holes.sort_by_key(|it| it.from - it.to);
    holes.truncate(MOST);
    holes.sort_by_key(|it| it.from);
    for hole in holes {
        let months = (hole.to.year() - hole.from.year()) * 12 + hole.to.month() as i32
            - hole.from.month() as i32;
        let args = [
            ("from", hole.from.to_string()),
            ("to", hole.to.to_string()),
            ("months", months.to_string()),
        ];
        found.field(At::row("chronology", hole.after.id), "when", &args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coach::trial::{ask, case, put};

    fn gaps(whens: &[&str], more: impl Fn(&mut CaseFile)) -> Vec<(String, String)> {
        let mut file = case(&[]);
        for (at, when) in whens.iter().enumerate() {
            put(&mut file, "chronology", at as u64 + 1, &[("when", when), ("what", "Seen.")]);
        }
        more(&mut file);
        let found = ask(&GAP, &file);
        found.iter().map(|it| (it.args[0].1.clone(), it.args[1].1.clone())).collect()
    }

    #[test]
    fn a_long_time_without_an_entry_is_asked_about() {
        let none = |_: &mut CaseFile| {};
        for (whens, most) in [
            // Must.
            (&["3 March 2025", "4 October 2025"][..], 1),
            (&["4 October 2025", "3 March 2025"], 1),
            (&["March 2024", "December 2024", "2 January 2025", "5 November 2025"], 2),
            (&["1 Jan 2020", "1 Jan 2021", "1 Jan 2022", "1 Jan 2023", "1 Jan 2024"], 3),
            // Must not.
            (&["3 March 2025", "3 September 2025"], 0),
            (&["3 March 2025"], 0),
            (&["2016", "2019", "about 2022", "3 March 2025"], 0),
            (&["3 March 2025", "when she was two"], 0),
            (&["since March 2024", "4 October 2025"], 0),
            (&["January 2025 to September 2025", "4 October 2025"], 0),
            (&["3 March 2025", "January 2025 to November 2025", "1 December 2025"], 0),
            (&[], 0),
        ] {
            assert_eq!(gaps(whens, none).len(), most, "{whens:?}");
        }
        let found = gaps(&["3 March 2025", "4 October 2025"], none);
        assert_eq!(found, [("2025-03-03".to_owned(), "2025-10-04".to_owned())]);
    }

    #[test]
    fn only_while_the_agency_was_involved_and_the_children_were_there() {
        let whens = &["3 March 2024", "4 October 2025"];
        let involved = |from: &'static str, to: &'static str| {
            gaps(whens, |it| put(it, "involvement", 0, &[("started", from), ("ended", to)]))
        };
        assert_eq!(involved("January 2020", "").len(), 1);
        assert_eq!(involved("June 2025", "").len(), 0, "only since June");
        assert_eq!(involved("2020", "May 2024").len(), 0, "and not after May");
        assert_eq!(involved("2020", "November 2024").len(), 1);
        let born = |dob: &'static str| {
            gaps(whens, |it| put(it, "children", 9, &[("birth", "born"), ("dob", dob)]))
        };
        assert_eq!((born("2025-08-01").len(), born("2019-08-01").len()), (0, 1));
        let history = gaps(whens, |it| put(it, "chronology", 1, &[("period", "historical")]));
        assert_eq!(history.len(), 0);
    }
}
