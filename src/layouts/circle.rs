//! For whom a document of the conference is, and what is left out of it (product.md 3.9; the table
//! of domain.md 7).
//!
//! What is left out leaves no gap that tells: an item is not there, and an address that is kept back
//! takes all addresses, schools and surgeries of the document with it.

use std::collections::BTreeSet;

use super::why::{Circle, Why};
use crate::domain::case::{PER_ADULT, PER_CHILD};
use crate::domain::common::{Audience, Sensitive, YesNo};
use crate::domain::edit::{At, Edit};
use crate::domain::{Answer, CaseFile, Id, Node, Options, TypedDate, Value};
use crate::release::Reader;
use crate::release::policy::{ALLOW, Allow, To};

/// How much of a record a circle has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sees {
    /// All of it.
    Whole,
    /// Only what it means for the child.
    Effect,
}

/// One circle and one case.
pub struct Sight<'a> {
    case: &'a CaseFile,
    circle: Circle,
    apart: BTreeSet<Id>,
    places: bool,
    /// The parents and carers who read an open copy or hear it: of what their own copies leave out
    /// because of what it could be used for, it holds nothing either.
    readers: Vec<Reader<'a>>,
    /// The lines of the allow-list that keep something from one of them; asked for every field.
    guards: Vec<&'static Allow>,
    /// Items and people that are left out: nothing may name them.
    nameless: BTreeSet<Id>,
}

/// What shows where somebody is: with whom they live as well, and who stands by them.
const PLACES: &[(&str, &str)] = &[
    ("child", "address"),
    ("child", "gp"),
    ("child", "school"),
    ("adult", "address"),
    ("adult", "in_household"),
    ("adult", "supporter"),
    ("other", "lives_with"),
    ("contact", "seen_where"),
    ("visit", "place"),
    ("action", "place"),
];
/// What says who may see a record is no part of what it says.
const DECIDES: &[&str] =
    &["audience", "sensitive", "hidden_from", "address_withheld", "in_household"];
/// What a copy for everybody has not of an adult whose details somebody must not see.
const OF_ADULT_APART: &[&str] = &["dob", "language", "interpreter", "communication"];
/// All that the list of children has, in a copy for everybody, of a child whose details somebody must
/// not see; the conference is about that child all the same.
const OF_CHILD_APART: &[&str] = &["name", "standing", "birth", "dob", "edd"];
/// What names who reported.
const TELLERS: &[&str] = &["source", "source_type", "alleged_by", "present"];
/// What stays of an item of which only the effect is told.
const EFFECT: &[&str] =
    &["impact", "children", "period", "valence", "domain", "basis", "allegation_status"];

/// The ids a link or several links hold.
pub(super) fn ids(row: &dyn Node, field: &str) -> Vec<Id> {
    match row.value(field) {
        Value::Many(ids) => ids.iter().filter_map(|it| it.parse().ok()).collect(),
        Value::Text(id) => id.parse().ok().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn holds(row: &dyn Node) -> Vec<Sensitive> {
    match row.value("sensitive") {
        Value::Many(keys) => keys.iter().filter_map(|it| Sensitive::from_key(it)).collect(),
        _ => Vec::new(),
    }
}

impl<'a> Sight<'a> {
    /// What this circle may see of this case.
    pub fn new(case: &'a CaseFile, circle: Circle) -> Self {
        let hidden = case.adults.iter().flat_map(|it| it.hidden_from.0.iter().copied());
        let mut apart: BTreeSet<Id> = hidden.collect();
        let children = case.children.iter().filter(|it| !it.hidden_from.0.is_empty());
        apart.extend(children.map(|it| it.id));
        let kept = |it: &crate::domain::Choice<YesNo>| it.is(YesNo::Yes);
        let withheld = case.children.iter().any(|it| kept(&it.address_withheld))
            || case.adults.iter().any(|it| kept(&it.address_withheld));
        let readers = case.adults.iter().filter(|_| circle.is_open());
        let readers: Vec<_> = readers.filter_map(|it| Reader::of(case, it.id)).collect();
        let may_find = |it: &Reader<'_>| case.children.iter().all(|child| it.may_find(child.id));
        let places = withheld || !apart.is_empty() || !readers.iter().all(may_find);
        let nameless = BTreeSet::new();
        let guards =
            ALLOW.iter().filter(|it| matches!(it.to, To::Guarded | To::Source | To::Teller));
        let guards = guards.collect();
        let mut sight = Self { case, circle, places, apart, readers, guards, nameless };
        let own = |part: &&str| PER_CHILD.contains(part) || PER_ADULT.contains(part);
        for part in Node::keys(case).into_iter().filter(|it| !own(it)) {
            let rows = case.list(part).map(|it| it.all()).unwrap_or_default();
            // Of what only the effect is told, the words that would name it are left out too.
            let named = |it: &dyn Node| sight.sees(part, it) == Ok(Sees::Whole);
            let left = rows.iter().filter(|it| !named(&***it)).map(|it| it.id());
            let left: Vec<Id> = left.collect();
            sight.nameless.extend(left);
        }
        sight
    }

    /// May an item or a person with this id be named?
    pub fn may_name(&self, id: Id) -> bool {
        !self.nameless.contains(&id)
    }

    /// Are all addresses left out, so that none stands out?
    pub fn keeps_places(&self) -> bool {
        self.places && self.circle != Circle::Chair
    }

    /// How much of a record this circle has.
    ///
    /// # Errors
    ///
    /// Why it is left out.
    pub fn sees(&self, part: &str, row: &dyn Node) -> Result<Sees, Why> {
        // The author's own view is on the author's sheet alone.
        if self.circle == Circle::Chair || (self.circle == Circle::Author && part == "my_views") {
            return Ok(Sees::Whole);
        }
        let open = self.circle.is_open();
        if part == "restricted" {
            return Err(Why::Chair);
        }
        let holds = holds(row);
        // What was said at MARAC is not this agency's to pass on, whoever asks.
        if holds.contains(&Sensitive::Marac) {
            return Err(Why::Sensitive);
        }
        let named = !ids(row, "hidden_from").is_empty();
        match Audience::from_key(&row.text("audience")) {
            Some(Audience::ChairOnly) => return Err(Why::Chair),
            Some(Audience::NotSome) if named && open => return Err(Why::Named),
            Some(Audience::Everyone) => return Ok(Sees::Whole),
            _ => {}
        }
        let person = matches!(part, "children" | "adults");
        if open && named && !person {
            return Err(Why::Named);
        }
        if part == "scales" && row.text("private") != "no" {
            return Err(Why::Private);
        }
        // A risk says again what a worry says.
        if part == "risks" {
            for it in ids(row, "worries") {
                let Some(worry) = self.case.statements.get(it) else { continue };
                // Of a matter of health it has the effect, which the risk would go beyond.
                if self.sees("statements", worry)? == Sees::Effect {
                    return Err(Why::Sensitive);
                }
            }
        }
        if open {
            self.at_the_table(part, row)?;
        }
        for it in &holds {
            match it {
                Sensitive::Police | Sensitive::Staff | Sensitive::ChildAsked => {
                    return Err(Why::Sensitive);
                }
                Sensitive::Whereabouts | Sensitive::Offences if open => {
                    return Err(Why::Sensitive);
                }
                _ => {}
            }
        }
        let health = open && holds.contains(&Sensitive::Health);
        Ok(if health { Sees::Effect } else { Sees::Whole })
    }

    /// What is left out only because the family reads it too.
    fn at_the_table(&self, part: &str, row: &dyn Node) -> Result<(), Why> {
        let apart = |it: &Id| self.apart.contains(it);
        let about: &[&str] = match part {
            "statements" => &["adults"],
            "actions" => &["owner"],
            "plan_views" | "sharing" => &["person"],
            "members" => &["person"],
            _ => &[],
        };
        if about.iter().flat_map(|it| ids(row, it)).any(|it| apart(&it)) {
            return Err(Why::Apart);
        }
        if matches!(part, "adult_views" | "contacts" | "members") && apart(&row.id()) {
            return Err(Why::Apart);
        }
        if part == "others" && apart(&row.id()) {
            return Err(Why::Apart);
        }
        if self.readers.iter().any(|it| it.may_wait_for(part, row)) {
            return Err(Why::Guarded);
        }
        // A child's own words go where the child lets them go, wherever they were written down.
        let spoken = match part {
            "voices" => vec![row.id()],
            "chronology" if row.text("kind") == "childs_words" => ids(row, "children"),
            "plan_views" => {
                let person = ids(row, "person").into_iter();
                person.filter(|it| self.case.children.get(*it).is_some()).collect()
            }
            _ => Vec::new(),
        };
        // Words of a child that nobody named were let go by nobody.
        let nobodys = row.text("kind") == "childs_words" && spoken.is_empty();
        let told = !nobodys && spoken.iter().all(|it| self.may_tell(*it));
        if told { Ok(()) } else { Err(Why::Unspoken) }
    }

    /// Did this child say that every parent and carer may know its words?
    fn may_tell(&self, child: Id) -> bool {
        let adults = &self.case.adults;
        let voice = self.case.voices.get(child);
        let all = |it: Id| voice.is_some_and(|voice| voice.share_with.has(it));
        adults.iter().next().is_some() && adults.iter().all(|it| all(it.id))
    }

    /// Why this circle has a record and not this field of it.
    fn keeps(&self, part: &str, row: &dyn Node, field: &str) -> Option<Why> {
        if self.keeps_places() && PLACES.contains(&(row.name(), field)) {
            return Some(Why::Places);
        }
        if self.circle == Circle::Chair {
            return None;
        }
        if TELLERS.contains(&field) && holds(row).contains(&Sensitive::Reporter) {
            return Some(Why::Teller);
        }
        if !self.circle.is_open() {
            return None;
        }
        let to = self.guards.iter().find(|it| (it.record, it.field) == (row.name(), field));
        let any = |is: &dyn Fn(&Reader<'_>) -> bool| self.readers.iter().any(is);
        let source = || any(&|it| it.hides_source(row));
        match to.map(|it| it.to) {
            Some(To::Guarded) if any(&|it| it.is_guarded(part, row)) => return Some(Why::Guarded),
            Some(To::Source) if source() => return Some(Why::Teller),
            Some(To::Teller) if any(&|it| it.hides_source(row) || !it.is_said(row)) => {
                return Some(Why::Teller);
            }
            _ => {}
        }
        let untold = |field: &str| {
            let children = ids(row, field);
            children.is_empty() || children.iter().any(|it| !self.may_tell(*it))
        };
        match row.name() {
            "outcome" if field == "child_says" && untold("child") => Some(Why::Unspoken),
            // The kind of a source says who spoke, too.
            "event" if matches!(field, "source_type" | "present") && source() => Some(Why::Teller),
            // "The police asked us not to speak to him yet."
            "adult_view" if field == "not_asked_why" => Some(Why::Guarded),
            "adult" if self.apart.contains(&row.id()) && OF_ADULT_APART.contains(&field) => {
                Some(Why::Apart)
            }
            "child" if self.apart.contains(&row.id()) && !OF_CHILD_APART.contains(&field) => {
                Some(Why::Apart)
            }
            _ => None,
        }
    }

    /// May this circle have a record at all?
    pub fn has(&self, part: &str, row: &dyn Node) -> bool {
        self.sees(part, row).is_ok()
    }

    /// May this circle have a field of a record?
    pub fn shows(&self, part: &str, row: &dyn Node, field: &str) -> bool {
        if self.keeps(part, row, field).is_some() {
            return false;
        }
        match self.sees(part, row) {
            Ok(Sees::Whole) => true,
            Ok(Sees::Effect) => EFFECT.contains(&field),
            Err(_) => false,
        }
    }

    /// The case without what this circle may not have: for what reads a case and knows no circles.
    pub fn bare(&self) -> CaseFile {
        let mut bare = self.case.clone();
        for (at, _) in self.left_out() {
            let Some(row) = self.case.node(at) else { continue };
            if !self.has(at.part, &*row) {
                bare.apply(Edit::Remove(at));
                continue;
            }
            let kept = |it: &&str| !self.shows(at.part, &*row, it) && !DECIDES.contains(it);
            for key in row.keys().into_iter().filter(kept) {
                let blank = match row.value(key) {
                    Value::Text(_) => Value::Text(String::new()),
                    Value::Many(_) => Value::Many(Vec::new()),
                    Value::Date(_) => Value::Date(TypedDate::default()),
                    Value::Answer(_) => Value::Answer(Answer::default()),
                };
                bare.apply(Edit::Set(at, key, blank));
            }
        }
        bare
    }

    /// Everything that is left out, with its place and why: for the author, never for the document.
    pub fn left_out(&self) -> Vec<(At, Why)> {
        let mut all = Vec::new();
        for part in Node::keys(self.case) {
            let rows = self.case.list(part).map(|it| it.all()).unwrap_or_default();
            for row in rows {
                let at = At::row(part, row.id());
                match self.sees(part, &*row) {
                    Err(why) => all.push((at, why)),
                    Ok(Sees::Effect) => all.push((at, Why::Sensitive)),
                    Ok(Sees::Whole) => {
                        let filled = |it: &&str| row.leaf(it).is_some_and(|it| !it.is_absent());
                        let keys = row.keys().into_iter().filter(filled);
                        let mut why: Vec<Why> = Vec::new();
                        for it in keys.filter_map(|it| self.keeps(part, &*row, it)) {
                            if !why.contains(&it) {
                                why.push(it);
                            }
                        }
                        all.extend(why.into_iter().map(|it| (at, it)));
                    }
                }
            }
        }
        all
    }
}
