//! A split vote under three ways in which conferences decide.
//!
//! Source: domain.md 1.6. S3 Wakefield: consensus, then a majority, then the Chair; S4 City of
//! London: the Chair after all views; S0 Gwent: the Chair where views are split.

use super::pack::Vote;
use crate::rules::timetable::DecisionRule;

/// The ways that are compared.
pub const RULES: [DecisionRule; 3] = [
    DecisionRule::ConsensusMajorityChair,
    DecisionRule::ChairAfterViews,
    DecisionRule::SplitToChair,
];

/// Is there a plan, by this way of deciding?
pub fn decided(vote: &Vote, rule: DecisionRule) -> bool {
    let yes = vote.views.iter().filter(|it| it.plan).count();
    let no = vote.views.len() - yes;
    match rule {
        DecisionRule::ConsensusMajorityChair | DecisionRule::Conference => {
            if yes == no {
                vote.chair
            } else {
                yes > no
            }
        }
        DecisionRule::SplitToChair | DecisionRule::ConsensusChair => {
            if yes == 0 || no == 0 {
                no == 0
            } else {
                vote.chair
            }
        }
        DecisionRule::ChairAfterViews => vote.chair,
    }
}

/// Do all three ways give the same? Then there is nothing to talk about.
pub(super) fn all_agree(vote: &Vote) -> bool {
    RULES.iter().all(|it| decided(vote, *it) == decided(vote, RULES[0]))
}

#[cfg(test)]
mod tests {
    use super::super::pack::View;
    use super::*;

    fn vote(views: &[bool], chair: bool) -> Vote {
        let view = |plan: &bool| View { who: String::new(), plan: *plan, because: String::new() };
        let (question, talk) = (String::new(), String::new());
        Vote { question, views: views.iter().map(view).collect(), chair, talk }
    }

    #[test]
    fn three_ways_of_deciding() {
        let all = |vote: &Vote| RULES.map(|it| decided(vote, it));
        // By majority; by the Chair; by the Chair, since views are split.
        assert_eq!(all(&vote(&[true, true, false], false)), [true, false, false]);
        assert_eq!(all(&vote(&[true, true, true], false)), [true, false, true]);
        assert_eq!(all(&vote(&[true, false], true)), [true, true, true]);
        assert_eq!(all(&vote(&[false, false], true)), [false, true, false]);
        assert!(!all_agree(&vote(&[true, true, false], false)));
        assert!(all_agree(&vote(&[true, false], true)));
    }
}
