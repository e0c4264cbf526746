//! May a reader see an item? What the author said of it comes first; where nothing was said, the
//! table of domain.md 7.

use super::reader::Reader;
use crate::domain::common::{Audience, Sensitive, YesNo};
use crate::domain::outcome::ContingencyKind;
use crate::domain::{Id, Leaf, Node, Options, Value};

/// How much of an item a reader has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All that the allow-list lets through.
    Whole,
    /// Only what it means for the child.
    Effect,
}

/// Why an item is kept back: the key of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Marked for the Chair alone.
    Chair,
    /// The author named this reader.
    Named,
    /// It is about a child whom this reader may not know of.
    Child,
    /// It does not say about which child it is, and there is one whom this reader may not know of.
    Unclear,
    /// It is about an adult whose details this reader must not see.
    Apart,
    /// Somebody does it whom this reader may not know of.
    Owner,
    /// It holds something that is usually kept back.
    Sensitive(Sensitive),
    /// It is somebody else's own.
    Private,
    /// The child did not say that this reader may know.
    Unspoken,
    /// It could be used to get round the plan.
    Guarded,
    /// It gives away where somebody is.
    Whereabouts,
    /// It names who reported, or a private person.
    Source,
    /// Nobody chose it for the young person's copy.
    NotChosen,
}

impl Kept {
    /// The key of its words: `kept-chair`, `kept-sensitive-health`.
    pub fn key(self) -> String {
        match self {
            Kept::Sensitive(it) => format!("kept-sensitive-{}", it.key().replace('_', "-")),
            Kept::NotChosen => "kept-not-chosen".to_owned(),
            _ => format!("kept-{self:?}").to_lowercase(),
        }
    }
}

/// The ids a link or several links hold.
pub(super) fn ids(row: &dyn Node, field: &str) -> Vec<Id> {
    match row.leaf(field).map(|it| it.value()) {
        Some(Value::Many(ids)) => ids.iter().filter_map(|it| it.parse().ok()).collect(),
        Some(Value::Text(id)) => id.parse().ok().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn keys(row: &dyn Node, field: &str) -> Vec<String> {
    match row.leaf(field).map(|it| it.value()) {
        Some(Value::Many(keys)) => keys,
        _ => Vec::new(),
    }
}

/// What the author said of who may see an item. "Not the people named" with nobody named yet has
/// left nobody out: nothing is said by it.
fn said(row: &dyn Node) -> Option<Audience> {
    let said = Audience::from_key(&row.text("audience"));
    let unnamed = ids(row, "hidden_from").is_empty();
    said.filter(|it| *it != Audience::NotSome || !unnamed)
}

/// The child whose plan, voice or analysis a record is of.
pub(super) fn child_of(part: &str, row: &dyn Node) -> Option<Id> {
    use crate::domain::case::{OF_CHILD, PER_CHILD};
    match () {
        () if PER_CHILD.contains(&part) => Some(row.id()),
        () if OF_CHILD.contains(&part) || part == "scales" => ids(row, "child").first().copied(),
        () => None,
    }
}

impl Reader<'_> {
    /// How much of an item this reader has, or why nothing.
    ///
    /// # Errors
    ///
    /// Why it is kept back.
    pub fn sees(&self, part: &str, row: &dyn Node) -> Result<Seen, Kept> {
        self.may_have(part, row)?;
        // A record of a child stands under that child's name, whatever was said of it.
        if let Some(child) = child_of(part, row)
            && !self.children.contains(&child)
        {
            return Err(Kept::Child);
        }
        let holds = keys(row, "sensitive");
        let holds: Vec<Sensitive> = holds.iter().filter_map(|it| Sensitive::from_key(it)).collect();
        // What was said at MARAC is not this agency's to pass on, whoever asks.
        if holds.contains(&Sensitive::Marac) {
            return Err(Kept::Sensitive(Sensitive::Marac));
        }
        match said(row) {
            Some(Audience::ChairOnly) => return Err(Kept::Chair),
            Some(Audience::NotSome) if ids(row, "hidden_from").contains(&self.id) => {
                return Err(Kept::Named);
            }
            // Somebody looked at it, and this reader was not left out.
            Some(Audience::NotSome | Audience::Everyone) => return Ok(Seen::Whole),
            None => {}
        }
        // Of an adult the list says whose details that adult must not see: the other way round.
        let other_way = part == "adults" || (part == "children" && row.id() == self.id);
        if !other_way && ids(row, "hidden_from").contains(&self.id) {
            return Err(Kept::Named);
        }
        if !ids(row, "children").iter().all(|it| self.children.contains(it)) {
            return Err(Kept::Child);
        }
        let of_all = ["statements", "chronology", "changes", "scales"].contains(&part)
            || crate::domain::case::OF_CHILD.contains(&part);
        let named = child_of(part, row).is_some() || !ids(row, "children").is_empty();
        if of_all && !named && !self.knows_all_children() {
            return Err(Kept::Unclear);
        }
        // A child's own words go where the child lets them go, wherever they were written down.
        let told = |it: &Id| self.is_told(*it);
        if row.text("kind") == "childs_words" && !ids(row, "children").iter().all(told) {
            return Err(Kept::Unspoken);
        }
        let adults = ids(row, "adults");
        let owner = ids(row, "owner");
        // What somebody will do says where that person is, and when.
        if adults.iter().chain(&owner).any(|it| self.is_kept_apart(*it)) {
            return Err(Kept::Apart);
        }
        if !owner.iter().all(|it| self.knows(*it)) {
            return Err(Kept::Owner);
        }
        if self.may_wait_for(part, row) {
            return Err(Kept::Whereabouts);
        }
        let own = !adults.is_empty() && adults.iter().all(|it| *it == self.id);
        for it in &holds {
            match it {
                Sensitive::Offences if !own => return Err(Kept::Sensitive(*it)),
                Sensitive::Police | Sensitive::Staff | Sensitive::Whereabouts => {
                    return Err(Kept::Sensitive(*it));
                }
                // Kept from others; the child asked for it.
                Sensitive::ChildAsked if ids(row, "children") == [self.id] => {}
                Sensitive::ChildAsked | Sensitive::Marac => return Err(Kept::Sensitive(*it)),
                // Of a reporter the sources are left out; the rest stands.
                Sensitive::Reporter | Sensitive::Health | Sensitive::Offences => {}
            }
        }
        // Only now: what is graver keeps the effect back as well.
        match holds.contains(&Sensitive::Health) && !own {
            true => Ok(Seen::Effect),
            false => Ok(Seen::Whole),
        }
    }

    /// Records that belong to somebody, and those that never are in a copy.
    fn may_have(&self, part: &str, row: &dyn Node) -> Result<(), Kept> {
        match part {
            "restricted" => Err(Kept::Chair),
            "adult_views" if row.id() != self.id => Err(Kept::Private),
            "plan_views" | "sharing" | "remarks" if ids(row, "person") != [self.id] => {
                Err(Kept::Private)
            }
            "scales" if row.text("private") != "no" => Err(Kept::Private),
            "children" if !self.children.contains(&row.id()) => Err(Kept::Child),
            "adults" | "others" | "members" if !self.knows(row.id()) => Err(Kept::Private),
            _ => Ok(()),
        }
    }

    /// Does an action say where another parent can be met, to somebody from whom harm is said to come
    /// and who does not live there (domain.md 7: the routines of a victim living apart)? The words
    /// of it decide nothing: where it is kept back, they are nobody's business here.
    pub fn may_wait_for(&self, part: &str, row: &dyn Node) -> bool {
        let home =
            |it: Id| self.case.adults.get(it).is_some_and(|it| it.in_household.is(YesNo::Yes));
        let apart = |it: &Id| {
            let another = *it != self.id && self.case.adults.get(*it).is_some();
            another && !(home(*it) && home(self.id))
        };
        part == "actions"
            && self.is_danger()
            && !self.is_said(row)
            && ids(row, "owner").iter().any(apart)
    }

    /// Could this reader use the guarded fields of this item to get round the plan?
    pub fn is_guarded(&self, part: &str, row: &dyn Node) -> bool {
        let said = self.is_said(row);
        let own = ids(row, "owner") == [self.id];
        // No change by a date: parents have to know what comes (domain.md 5.2).
        let drift = part == "contingencies" && row.text("kind") == ContingencyKind::Drift.key();
        self.may_be_danger() && !said && !own && !drift
    }

    /// Did the author say who may see this item?
    pub fn is_said(&self, row: &dyn Node) -> bool {
        said(row).is_some()
    }

    /// Would the source of this item name somebody who is not to be named?
    pub fn hides_source(&self, row: &dyn Node) -> bool {
        let reporter = keys(row, "sensitive").iter().any(|it| it == Sensitive::Reporter.key());
        let spoken = ["parent_said", "child_said"].contains(&&*row.text("source_type"));
        reporter || row.text("source_type") == "third_party" || spoken && !self.is_said(row)
    }

    /// Does the child of a record let this reader know what it said?
    pub(super) fn is_told_in(&self, part: &str, row: &dyn Node) -> bool {
        child_of(part, row).is_some_and(|it| self.is_told(it))
    }
}

/// Is a record one whose fields a reader could have at all?
pub(super) fn is_absent(row: &dyn Node) -> bool {
    (0..row.count()).all(|at| Leaf::is_absent(row.leaf_at(at)))
}
