//! The golden thread: risk, what needs to change, outcome, action, contingency, and its holes.

use super::case::CaseFile;
use super::id::Id;

/// An outcome and the actions towards it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The outcome.
    pub outcome: Id,
    /// Actions towards it; none is a hole.
    pub actions: Vec<Id>,
}

/// One risk and all that answers it. An empty list is a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strand {
    /// The child.
    pub child: Id,
    /// The risk; `None` for what is linked to no risk.
    pub risk: Option<Id>,
    /// What needs to change: linked through the same worry or through an outcome.
    pub changes: Vec<Id>,
    /// Outcomes that lower the risk.
    pub outcomes: Vec<Reach>,
    /// Contingencies that answer it.
    pub contingencies: Vec<Id>,
}

impl Strand {
    /// How many of its four links are missing, counting outcomes without actions.
    pub fn holes(&self) -> usize {
        let idle = self.outcomes.iter().filter(|it| it.actions.is_empty()).count();
        let empty =
            [self.changes.is_empty(), self.outcomes.is_empty(), self.contingencies.is_empty()];
        idle + empty.iter().filter(|it| **it).count()
    }
}

impl CaseFile {
    /// The thread of one child: a strand for each risk, then one for what hangs on none.
    pub fn thread(&self, child: Id) -> Vec<Strand> {
        let mine = self.risks.iter().filter(|it| it.child.0 == Some(child));
        let mut strands: Vec<Strand> = mine
            .map(|risk| {
                let outcomes: Vec<_> = self
                    .outcomes
                    .iter()
                    .filter(|it| it.child.0 == Some(child) && it.risks.has(risk.id))
                    .collect();
                let by_outcome = |id: Id| outcomes.iter().any(|it| it.changes.has(id));
                let changes = self.changes.iter().filter(|it| {
                    by_outcome(it.id) || risk.worries.0.iter().any(|worry| it.worries.has(*worry))
                });
                let answers = self.contingencies.iter().filter(|it| it.risks.has(risk.id));
                Strand {
                    child,
                    risk: Some(risk.id),
                    changes: changes.map(|it| it.id).collect(),
                    outcomes: outcomes.iter().map(|it| self.reach(it.id)).collect(),
                    contingencies: answers.map(|it| it.id).collect(),
                }
            })
            .collect();
        let loose = self.loose(child);
        if !loose.outcomes.is_empty() || !loose.contingencies.is_empty() {
            strands.push(loose);
        }
        strands
    }

    fn reach(&self, outcome: Id) -> Reach {
        let actions = self.actions.iter().filter(|it| it.outcomes.has(outcome));
        Reach { outcome, actions: actions.map(|it| it.id).collect() }
    }

    /// Outcomes and contingencies of a child that are linked to no risk there is.
    fn loose(&self, child: Id) -> Strand {
        let hangs = |risks: &[Id]| risks.iter().any(|it| self.risks.get(*it).is_some());
        let outcomes = self.outcomes.iter().filter(|it| it.child.0 == Some(child));
        let outcomes = outcomes.filter(|it| !hangs(&it.risks.0)).map(|it| self.reach(it.id));
        let answers = self.contingencies.iter().filter(|it| it.child.0 == Some(child));
        let answers = answers.filter(|it| !hangs(&it.risks.0)).map(|it| it.id);
        Strand {
            child,
            risk: None,
            changes: Vec::new(),
            outcomes: outcomes.collect(),
            contingencies: answers.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::{Action, Contingency, Outcome};
    use crate::domain::plan::Risk;

    #[test]
    fn the_thread_shows_what_answers_each_risk_and_what_hangs_on_none() {
        let child = Id(1);
        let outcome = |id, risk: &[Id]| Outcome {
            id: Id(id),
            child: child.into(),
            risks: risk.iter().copied().collect(),
            ..Outcome::default()
        };
        let case = CaseFile {
            risks: [10, 11]
                .map(|id| Risk { id: Id(id), child: child.into(), ..Risk::default() })
                .into_iter()
                .collect(),
            outcomes: [outcome(20, &[Id(10)]), outcome(21, &[])].into_iter().collect(),
            actions: [Action {
                id: Id(30),
                outcomes: [Id(20)].into_iter().collect(),
                ..Action::default()
            }]
            .into_iter()
            .collect(),
            contingencies: [Contingency {
                id: Id(40),
                child: child.into(),
                risks: [Id(10)].into_iter().collect(),
                ..Contingency::default()
            }]
            .into_iter()
            .collect(),
            ..CaseFile::default()
        };
        let thread = case.thread(child);
        let holes: Vec<_> = thread.iter().map(|it| (it.risk, it.holes())).collect();
        assert_eq!(holes, [(Some(Id(10)), 1), (Some(Id(11)), 3), (None, 3)]);
        assert_eq!(thread[0].outcomes, [Reach { outcome: Id(20), actions: vec![Id(30)] }]);
        assert_eq!(thread[2].outcomes, [Reach { outcome: Id(21), actions: vec![] }]);
    }
}
