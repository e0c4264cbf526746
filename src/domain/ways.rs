//! What the arrangements of an area change in a draft: its words, its choices, its questions.
//!
//! An area's file is read on a floor above; this is the part of it that the domain needs.

use super::Options;
use super::setting::Nation;
use super::views::Category;

/// The ways of one area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// Whose law and terms apply; `None` before the nation is chosen.
    pub nation: Option<Nation>,
    /// The categories a decision may name; empty for all.
    pub categories: Vec<Category>,
    /// Does a decision name only one of them?
    pub one_category: bool,
    /// Does a social worker's report hold no view on the plan or register?
    ///
    /// So in Wales (Wales Safeguarding Procedures, section 3 part 2, pointer 7; checked 21
    /// November 2026).
    pub no_social_worker_view: bool,
    /// Do conferences here work with scaling questions (S3)?
    pub scales: bool,
    /// The words of this area: a key such as `lead-worker`, and the word.
    pub terms: Vec<(&'static str, String)>,
}

impl Ways {
    /// The choices of a set that are used here: categories and sorts of plan (domain.md 1.2).
    pub fn offered(&self, set: &str, keys: &'static [&'static str]) -> Vec<&'static str> {
        let not_here: &[&str] = match (set, self.nation) {
            ("plan_type", Some(Nation::England)) => &["care_support_protection", "care_support"],
            ("plan_type", Some(Nation::Wales)) => &["child_protection", "child_in_need"],
            _ => &[],
        };
        let known = |key: &str| {
            set != "category"
                || self.categories.is_empty()
                || self.categories.iter().any(|it| it.key() == key)
        };
        keys.iter().copied().filter(|it| !not_here.contains(it) && known(it)).collect()
    }

    /// The word of this area for something.
    pub fn term(&self, key: &str) -> Option<&str> {
        self.terms.iter().find(|it| it.0 == key).map(|it| it.1.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_area_offers_its_own_categories_and_each_nation_its_plans() {
        let all = &["neglect", "financial"];
        let plans = &["child_in_need", "care_support"];
        let open = Ways::default();
        assert_eq!(open.offered("category", all), ["neglect", "financial"]);
        let england = Ways {
            nation: Some(Nation::England),
            categories: vec![Category::Neglect],
            ..Ways::default()
        };
        assert_eq!(england.offered("category", all), ["neglect"]);
        assert_eq!(england.offered("plan_type", plans), ["child_in_need"]);
        let wales = Ways { nation: Some(Nation::Wales), ..Ways::default() };
        assert_eq!(wales.offered("plan_type", plans), ["care_support"]);
    }
}
