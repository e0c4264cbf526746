//! Which area a case follows, and what that changes in it.

use chrono::{Days, NaiveDate};

use super::area::Area;
use crate::domain::calendar::Calendar;
use crate::domain::setting::Nation;
use crate::domain::views::Category;
use crate::domain::ways::Ways;
use crate::domain::{CaseFile, Options};

/// The longest closure that is believed, in days: more is a year typed wrong.
const LONGEST_CLOSURE: u64 = 62;

/// Layouts of reports that have no scaling question.
const WITHOUT_SCALES: &[&str] = &["appendix-1", "own-agency"];

impl Area {
    /// What these arrangements change in a draft.
    pub fn ways(&self) -> Ways {
        ways_of(
            self.nation,
            self.categories.allowed.clone(),
            [self.categories.combine, self.decision.social_worker_view],
            &self.layout,
            self.terms.iter().map(|(term, word)| (term.key(), word.clone())).collect(),
        )
    }
}

/// What arrangements change, by what their file says: may a decision name several categories, does a
/// social worker give a view?
pub(super) fn ways_of(
    nation: Nation,
    categories: Vec<Category>,
    [combine, view]: [bool; 2],
    layout: &str,
    terms: Vec<(&'static str, String)>,
) -> Ways {
    Ways {
        nation: Some(nation),
        categories,
        one_category: !combine,
        no_social_worker_view: !view,
        scales: !WITHOUT_SCALES.contains(&layout),
        terms,
    }
}

/// The calendar a case counts by: bank holidays, and the days its author's service is closed.
pub fn calendar_of(case: &CaseFile) -> Calendar {
    let mut days: Vec<NaiveDate> = Vec::new();
    for closure in case.closures.iter() {
        let Some(first) = closure.first.date() else { continue };
        let last = closure.last.date().filter(|it| *it >= first).unwrap_or(first);
        let last = last.min(first + Days::new(LONGEST_CLOSURE));
        days.extend(first.iter_days().take_while(|it| *it <= last));
    }
    Calendar::closed_on(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::setting::Closure;
    use crate::domain::{Id, TypedDate};
    use crate::rules::timetable::area;

    fn typed(text: &str) -> TypedDate {
        let mut parts = text.split('-').map(str::to_owned);
        let mut part = || parts.next().unwrap_or_default();
        let (year, month, day) = (part(), part(), part());
        TypedDate { day, month, year }
    }

    #[test]
    fn closures_are_whole_days_from_the_first_to_the_last() {
        let mut case = CaseFile::default();
        let row = |id, first: &str, last: &str| Closure {
            id: Id(id),
            first: typed(first),
            last: typed(last),
            ..Closure::default()
        };
        case.closures = [
            row(1, "2026-12-29", "2026-12-31"),
            row(2, "2027-01-05", ""),
            row(3, "", "2027-02-01"),
            row(4, "2027-03-09", "2027-03-08"),
            row(5, "2027-04-01", "2127-04-01"),
        ]
        .into_iter()
        .collect();
        let closed = calendar_of(&case).closures;
        let has = |text: &str| closed.contains(&text.parse().unwrap());
        assert!(["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-05"].iter().all(|it| has(it)));
        assert!(!has("2027-02-01"), "without a first day there is no closure");
        assert!(has("2027-03-09") && !has("2027-03-08"), "a last day before the first is none");
        assert!(!has("2028-04-01"), "a year typed wrong does not close the service for a century");
    }

    #[test]
    fn an_area_brings_its_words_and_choices() {
        let gwent = area("gwent").unwrap().ways();
        assert_eq!(
            gwent.term("lead-worker"),
            Some("Care and support protection plan co-ordinator")
        );
        assert!(gwent.no_social_worker_view && !gwent.one_category && !gwent.scales);
        let wakefield = area("wakefield").unwrap().ways();
        assert!(wakefield.scales && wakefield.one_category && wakefield.categories.len() == 4);
    }
}
