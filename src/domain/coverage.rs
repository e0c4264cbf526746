//! Which part of each child's life the plan reaches: children against the three domains.

use super::case::CaseFile;
use super::common::Audience;
use super::id::Id;
use super::knowledge::{Domain, Valence};

/// One square of the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Square {
    /// Worries written about this child in this domain.
    pub worries: usize,
    /// Of them, those that a risk of the child's plan comes from.
    pub carried: usize,
    /// Outcomes that lower such a risk.
    pub outcomes: usize,
    /// Strengths written about this child in this domain.
    pub strengths: usize,
}

impl Square {
    /// Is there a worry that no risk of the plan takes up, or a risk without an outcome?
    pub fn is_open(&self) -> bool {
        self.carried < self.worries || (self.worries > 0 && self.outcomes == 0)
    }
}

/// The domains, in the order of the report's form.
pub const DOMAINS: [Domain; 3] = [Domain::Development, Domain::Parenting, Domain::Family];

impl CaseFile {
    /// A child's squares, in the order of [`DOMAINS`].
    ///
    /// A worry that names no child is about all of them. What is for the Chair only is left out:
    /// the grid may be on a wall.
    pub fn coverage(&self, child: Id) -> [Square; 3] {
        let risks = || self.risks.iter().filter(|it| it.child.0 == Some(child));
        let mut squares = [Square::default(); 3];
        for (square, domain) in squares.iter_mut().zip(DOMAINS) {
            let mine = self.statements.iter().filter(|it| {
                let about = it.children.0.is_empty() || it.children.has(child);
                it.domain.is(domain) && about && !it.audience.is(Audience::ChairOnly)
            });
            let mut worries = Vec::new();
            for it in mine {
                match it.valence.0 {
                    Some(Valence::Worry) => worries.push(it.id),
                    Some(Valence::Strength) => square.strengths += 1,
                    None => {}
                }
            }
            square.worries = worries.len();
            let carried = |worry: &&Id| risks().any(|it| it.worries.has(**worry));
            square.carried = worries.iter().filter(carried).count();
            let from_here = risks().filter(|it| worries.iter().any(|worry| it.worries.has(*worry)));
            let from_here: Vec<Id> = from_here.map(|it| it.id).collect();
            let outcomes = self.outcomes.iter().filter(|it| it.child.0 == Some(child));
            let lowers = outcomes.filter(|it| from_here.iter().any(|risk| it.risks.has(*risk)));
            square.outcomes = lowers.count();
        }
        squares
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Value;
    use crate::domain::edit::{At, Edit};

    #[test]
    fn a_square_is_open_until_every_worry_is_taken_up_and_answered() {
        let mut case = CaseFile::default();
        let text = |it: &str| Value::Text(it.to_owned());
        let many = |it: u64| Value::Many(vec![Id(it).to_string()]);
        case.apply(Edit::Add(At::row("children", Id(1)), vec![]));
        let worry = vec![("domain", text("parenting")), ("valence", text("worry"))];
        case.apply(Edit::Add(At::row("statements", Id(2)), worry));
        let strength =
            vec![("domain", text("family")), ("valence", text("strength")), ("children", many(9))];
        case.apply(Edit::Add(At::row("statements", Id(3)), strength));
        let square = |case: &CaseFile| case.coverage(Id(1))[1];
        assert_eq!(square(&case), Square { worries: 1, ..Square::default() });
        assert!(square(&case).is_open());
        let child = || ("child", text(&Id(1).to_string()));
        case.apply(Edit::Add(At::row("risks", Id(4)), vec![child(), ("worries", many(2))]));
        assert_eq!(square(&case).carried, 1);
        assert!(square(&case).is_open(), "a risk without an outcome");
        case.apply(Edit::Add(At::row("outcomes", Id(5)), vec![child(), ("risks", many(4))]));
        assert_eq!(square(&case), Square { worries: 1, carried: 1, outcomes: 1, strengths: 0 });
        assert!(!square(&case).is_open());
        assert_eq!(case.coverage(Id(1))[2].strengths, 0, "another child's strength");
    }
}
