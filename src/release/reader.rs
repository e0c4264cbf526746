//! Who reads a copy, and whom and what that person may know of.

use std::collections::BTreeSet;

use crate::domain::common::{Known, YesNo};
use crate::domain::people::Standing;
use crate::domain::{CaseFile, Id};

/// What a reader is to the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// A parent or carer.
    Adult,
    /// A child: a young person's copy, of chosen items alone.
    Child,
    /// Somebody else who matters to the family.
    Other,
}

/// Somebody for whom a copy is made.
pub struct Reader<'a> {
    pub(super) case: &'a CaseFile,
    /// The id of the person.
    pub id: Id,
    /// What the person is.
    pub is: Is,
    /// The children this reader may know of.
    pub(super) children: BTreeSet<Id>,
}

impl<'a> Reader<'a> {
    /// The reader of this id; `None` for an id that is nobody's for whom copies are made.
    pub fn of(case: &'a CaseFile, id: Id) -> Option<Self> {
        let is = match (case.adults.get(id), case.children.get(id), case.others.get(id)) {
            (Some(_), ..) => Is::Adult,
            (_, Some(_), _) => Is::Child,
            (.., Some(_)) => Is::Other,
            _ => return None,
        };
        let mut reader = Self { case, id, is, children: BTreeSet::new() };
        reader.children = reader.own_children();
        Some(reader)
    }

    /// All for whom a copy can be made, in the order of the case: parents and carers, then the
    /// children whom the conference is about.
    pub fn all(case: &CaseFile) -> Vec<Id> {
        let subject = |it: &&crate::domain::people::Child| {
            !it.is_expected() && it.standing.0 != Some(Standing::Household)
        };
        let children = case.children.iter().filter(subject).map(|it| it.id);
        case.adults.iter().map(|it| it.id).chain(children).collect()
    }

    /// The children a reader is something to: only what was said counts. A child of another
    /// family's part is nobody's business here (domain.md 7: siblings of another father).
    fn own_children(&self) -> BTreeSet<Id> {
        let case = self.case;
        let mut own: BTreeSet<Id> = match self.is {
            Is::Adult => self.related(self.id),
            // Brothers and sisters by a common parent or carer.
            Is::Child => {
                let with = case.adults.iter().map(|it| self.related(it.id));
                let mut all: BTreeSet<Id> =
                    with.filter(|it| it.contains(&self.id)).flatten().collect();
                all.insert(self.id);
                all
            }
            Is::Other => {
                let of = case.others.get(self.id).map(|it| it.children.0.clone());
                of.unwrap_or_default().into_iter().collect()
            }
        };
        own.retain(|id| {
            let shown = case.children.get(*id).is_some_and(|it| !it.hidden_from.has(self.id));
            *id == self.id || (shown && !self.is_kept_apart(*id))
        });
        own
    }

    /// The children an adult is said to be something to.
    fn related(&self, adult: Id) -> BTreeSet<Id> {
        let Some(adult) = self.case.adults.get(adult) else { return BTreeSet::new() };
        let said = adult
            .relationships
            .iter()
            .filter(|it| !it.is.is_blank() || it.responsibility.is(Known::Yes));
        said.map(|it| it.id).collect()
    }

    /// Is there no child of the case whom this reader may not know of?
    pub(super) fn knows_all_children(&self) -> bool {
        self.case.children.iter().all(|it| self.children.contains(&it.id))
    }

    /// May this reader know of this person at all?
    pub(super) fn knows(&self, person: Id) -> bool {
        let case = self.case;
        if person == self.id {
            return true;
        }
        if case.children.get(person).is_some() {
            return self.children.contains(&person);
        }
        if case.adults.get(person).is_some() {
            // Those who are something to the same child know of each other.
            return self.related(person).iter().any(|it| self.children.contains(it));
        }
        if let Some(other) = case.others.get(person) {
            let for_all = other.children.0.is_empty();
            let mine = for_all || other.children.0.iter().any(|it| self.children.contains(it));
            // Supporters of somebody in danger are named to nobody who may be the danger.
            let kept = other.hidden_from.has(self.id) || self.is_kept_apart(person);
            return mine && !kept && !self.may_be_danger();
        }
        match case.members.get(person) {
            Some(_) if self.is_kept_apart(person) => false,
            // A file may say that a member is a member: nobody of the family.
            Some(member) => {
                member.person.0.is_none_or(|it| case.members.get(it).is_none() && self.knows(it))
            }
            None => false,
        }
    }

    /// What a copy calls somebody: a child by the name the family's copies have for it.
    pub(super) fn called(&self, person: Id) -> Option<String> {
        let child = self.case.children.get(person).filter(|it| !it.shown_as.is_blank());
        child.map(|it| it.shown_as.read().to_owned()).or_else(|| self.case.called(person))
    }

    /// Must what is about this person be kept from the reader?
    pub(super) fn is_kept_apart(&self, person: Id) -> bool {
        let own = self.case.adults.get(self.id);
        own.is_some_and(|it| it.hidden_from.has(person))
    }

    /// Did somebody say of this reader that harm comes from them?
    pub(super) fn is_danger(&self) -> bool {
        let own = self.case.adults.get(self.id);
        own.is_some_and(|it| it.source_of_harm.is(Known::Yes))
    }

    /// A risk or an analysis that names the reader counts for more than an old "no".
    fn is_named_as_danger(&self) -> bool {
        self.case.risks.iter().any(|it| it.source.has(self.id))
            || self.case.analyses.iter().any(|it| it.source_of_harm.has(self.id))
    }

    /// Could the harm come from this reader? Unless somebody said no: what a dangerous person could
    /// use is kept back while nobody knows.
    pub(super) fn may_be_danger(&self) -> bool {
        match self.is {
            Is::Adult => {
                let own = self.case.adults.get(self.id);
                own.is_none_or(|it| !it.source_of_harm.is(Known::No)) || self.is_named_as_danger()
            }
            Is::Child => false,
            Is::Other => true,
        }
    }

    /// May this reader know where this child is? Somebody who has the child's own address does.
    pub fn may_find(&self, child: Id) -> bool {
        let Some(child) = self.case.children.get(child) else { return false };
        let home = child.address.text.trim().to_lowercase();
        let own = self.case.adults.get(self.id).map(|it| it.address.text.trim().to_lowercase());
        let lives_there = !home.is_empty() && own.is_some_and(|it| it == home);
        lives_there || child.address_withheld.is(YesNo::No)
    }

    /// Does this child let the reader know what it said? The child itself knows.
    pub(super) fn is_told(&self, child: Id) -> bool {
        let voice = self.case.voices.get(child);
        child == self.id || voice.is_some_and(|it| it.share_with.has(self.id))
    }
}
