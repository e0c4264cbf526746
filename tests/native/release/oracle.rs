//! What each reader may see, said a second time: from the table of domain.md 7 and the README, not
//! from `src/release`. The two are compared field by field.

use std::collections::{BTreeMap, HashMap};

use plainplan::domain::case::{OF_CHILD, PER_CHILD};
use plainplan::domain::common::{Known, YesNo};
use plainplan::domain::edit::At;
use plainplan::domain::sharing::Wording;
use plainplan::domain::{BoxState, CaseFile, Id, Kind, Leaf, Node, Value};
use plainplan::text::{Words, keys};

use super::table::{View, class};

/// How much of a row.
#[derive(Clone, Copy, PartialEq)]
enum Much {
    Nothing,
    Impact,
    All,
}

/// One reader of one case.
pub struct Oracle<'a> {
    wordings: HashMap<&'a str, &'a Wording>,
    case: &'a CaseFile,
    words: &'a Words,
    me: Id,
    /// The children this reader knows of.
    kin: Vec<Id>,
    view: View,
}

fn links(row: &dyn Node, field: &str) -> Vec<Id> {
    match row.value(field) {
        Value::Text(one) => one.parse().into_iter().collect(),
        Value::Many(all) => all.iter().filter_map(|it| it.parse().ok()).collect(),
        _ => Vec::new(),
    }
}

fn has(row: &dyn Node, field: &str, key: &str) -> bool {
    match row.value(field) {
        Value::Many(all) => all.iter().any(|it| it == key),
        Value::Text(one) => one == key,
        _ => false,
    }
}

/// What `me` may see of a case.
pub fn view(case: &CaseFile, me: Id, words: &Words) -> View {
    let mut wordings = HashMap::new();
    for it in case.wordings.iter() {
        wordings.entry(&*it.at.0).or_insert(it);
    }
    let mut oracle = Oracle { wordings, case, words, me, kin: Vec::new(), view: View::default() };
    let about = &case.about;
    let key = |it: &dyn Leaf, or: &str| match it.value() {
        Value::Text(key) if !key.is_empty() => key,
        _ => or.to_owned(),
    };
    oracle.view.lines.push(format!(
        "{} {} practice {} swaps {} for {}",
        key(&about.kind, ""),
        key(&about.nation, "england"),
        key(&about.mode, "") != "real",
        case.copies.swaps.is(YesNo::Yes),
        oracle.name(me),
    ));
    oracle.kin = case.children.iter().map(|it| it.id).filter(|it| oracle.is_kin(*it)).collect();
    for part in Node::keys(case) {
        oracle.part(part);
    }
    oracle.view
}

impl<'a> Oracle<'a> {
    fn is_child(&self) -> bool {
        self.case.children.get(self.me).is_some()
    }

    fn my_hidden(&self, who: Id) -> bool {
        self.case.adults.get(self.me).is_some_and(|it| it.hidden_from.has(who))
    }

    /// Is an adult said to be something to a child? Spaces say nothing.
    fn tie(&self, adult: Id, child: Id) -> bool {
        let adult = self.case.adults.get(adult);
        adult
            .and_then(|it| it.relationships.get(child))
            .is_some_and(|it| !it.is.read().trim().is_empty() || it.responsibility.is(Known::Yes))
    }

    /// "Other siblings' private matters (different fathers!): per child."
    fn is_kin(&self, child: Id) -> bool {
        let Some(record) = self.case.children.get(child) else { return false };
        if child == self.me {
            return true;
        }
        if record.hidden_from.has(self.me) || self.my_hidden(child) {
            return false;
        }
        if let Some(other) = self.case.others.get(self.me) {
            return other.children.has(child);
        }
        match self.is_child() {
            true => {
                let mut adults = self.case.adults.iter();
                adults.any(|it| self.tie(it.id, self.me) && self.tie(it.id, child))
            }
            false => self.tie(self.me, child),
        }
    }

    /// May this person be named to me?
    fn named(&self, who: Id) -> bool {
        let case = self.case;
        if who == self.me {
            return true;
        }
        if case.children.get(who).is_some() {
            return self.kin.contains(&who);
        }
        if case.adults.get(who).is_some() {
            return self.kin.iter().any(|it| self.tie(who, *it));
        }
        if let Some(other) = case.others.get(who) {
            let of = &other.children.0;
            let ours = of.is_empty() || of.iter().any(|it| self.kin.contains(it));
            return ours
                && !other.hidden_from.has(self.me)
                && !self.my_hidden(who)
                && !self.danger();
        }
        let Some(member) = case.members.get(who) else { return false };
        match member.person.0 {
            _ if self.my_hidden(who) => false,
            None => true,
            Some(it) => case.members.get(it).is_none() && self.named(it),
        }
    }

    /// May harm come from me? Yes until somebody said no, and whenever a risk or an analysis says so.
    fn danger(&self) -> bool {
        if self.is_child() {
            return false;
        }
        let Some(adult) = self.case.adults.get(self.me) else { return true };
        let mut risks = self.case.risks.iter();
        let mut analyses = self.case.analyses.iter();
        !adult.source_of_harm.is(Known::No)
            || risks.any(|it| it.source.has(self.me))
            || analyses.any(|it| it.source_of_harm.has(self.me))
    }

    /// Does the case say that harm comes from me?
    fn is_said_to_harm(&self) -> bool {
        let me = self.case.adults.get(self.me);
        me.is_some_and(|it| it.source_of_harm.is(Known::Yes))
    }

    fn child_of(&self, part: &str, row: &dyn Node) -> Option<Id> {
        if PER_CHILD.contains(&part) {
            return Some(row.id());
        }
        let of_one = OF_CHILD.contains(&part) || part == "scales";
        of_one.then(|| links(row, "child").first().copied()).flatten()
    }

    /// Did the author say who may see it? "Not the people named" with nobody named says nothing.
    fn said(&self, row: &dyn Node) -> bool {
        let nobody = links(row, "hidden_from").is_empty();
        let open = has(row, "audience", "not_some") && nobody;
        !row.text("audience").is_empty() && !open
    }

    fn much(&self, part: &str, row: &dyn Node) -> Much {
        let mine = |it| links(row, it).as_slice() == [self.me];
        let there = match part {
            "restricted" => false,
            "adult_views" => row.id() == self.me,
            "plan_views" | "sharing" | "remarks" => mine("person"),
            "scales" => has(row, "private", "no"),
            "children" | "adults" | "others" | "members" => self.named(row.id()),
            _ => true,
        };
        let other_child = self.child_of(part, row).is_some_and(|it| !self.kin.contains(&it));
        let marac = has(row, "sensitive", "marac");
        if !there || other_child || marac || has(row, "audience", "chair_only") {
            return Much::Nothing;
        }
        let left_out = links(row, "hidden_from").contains(&self.me);
        let is_person = ["children", "adults", "others", "members"].contains(&part);
        if self.said(row) {
            let out = left_out && has(row, "audience", "not_some");
            return if out { Much::Nothing } else { Much::All };
        }
        if left_out && part != "adults" && !(part == "children" && row.id() == self.me) {
            return Much::Nothing;
        }
        if is_person && part != "others" {
            return Much::All;
        }
        let adults = links(row, "adults");
        let owner = links(row, "owner");
        let apart = adults.iter().chain(&owner).any(|it| self.my_hidden(*it));
        let strangers = links(row, "children").iter().any(|it| !self.kin.contains(it));
        if apart || strangers || owner.iter().any(|it| !self.named(*it)) {
            return Much::Nothing;
        }
        // Nobody can say whose matter it is: a strange child's, perhaps.
        let lists = ["statements", "chronology", "changes", "scales"];
        let whose = self.child_of(part, row).is_some() || !links(row, "children").is_empty();
        let all_kin = self.case.children.iter().all(|it| self.kin.contains(&it.id));
        if (lists.contains(&part) || OF_CHILD.contains(&part)) && !whose && !all_kin {
            return Much::Nothing;
        }
        let lets = |child: &Id| {
            let voice = self.case.voices.get(*child);
            *child == self.me || voice.is_some_and(|it| it.share_with.has(self.me))
        };
        if has(row, "kind", "childs_words") && !links(row, "children").iter().all(lets) {
            return Much::Nothing;
        }
        // "Routines of a victim living apart": where another parent can be met.
        let case = self.case;
        let home = |it: Id| case.adults.get(it).is_some_and(|it| it.in_household.is(YesNo::Yes));
        let other = |it: &Id| {
            *it != self.me && case.adults.get(*it).is_some() && !(home(*it) && home(self.me))
        };
        if part == "actions" && self.is_said_to_harm() && owner.iter().any(other) {
            return Much::Nothing;
        }
        let about_me = !adults.is_empty() && adults.iter().all(|it| *it == self.me);
        let mine_alone = links(row, "children").as_slice() == [self.me];
        if has(row, "sensitive", "child_asked") && !mine_alone {
            return Much::Nothing;
        }
        let never = ["whereabouts", "police", "staff"];
        if never.iter().any(|it| has(row, "sensitive", it)) {
            return Much::Nothing;
        }
        if has(row, "sensitive", "offences") && !about_me {
            return Much::Nothing;
        }
        match has(row, "sensitive", "health") && !about_me {
            true => Much::Impact,
            false => Much::All,
        }
    }

    fn field(&self, at: At, row: &dyn Node, class: &str) -> bool {
        let named_source =
            has(row, "sensitive", "reporter") || has(row, "source_type", "third_party");
        let said_by =
            has(row, "source_type", "parent_said") || has(row, "source_type", "child_said");
        let named_source = named_source || (said_by && !self.said(row));
        match class {
            "all" | "effect" => true,
            "own" => match at.part {
                "adults" | "adult_views" | "voices" | "children" => row.id() == self.me,
                _ => true,
            },
            "whereabouts" => {
                let of = if at.part == "children" {
                    Some(row.id())
                } else {
                    self.child_of(at.part, row)
                };
                let child = of.and_then(|it| self.case.children.get(it));
                let mine = self.case.adults.get(self.me).map(|it| it.address.text.trim());
                let mine = mine.filter(|it| !it.is_empty()).map(str::to_lowercase);
                child.is_some_and(|it| {
                    let home = Some(it.address.text.trim().to_lowercase());
                    it.address_withheld.is(YesNo::No) || (mine.is_some() && mine == home)
                })
            }
            "guarded" => {
                let drift = at.part == "contingencies" && has(row, "kind", "drift");
                let mine = links(row, "owner").as_slice() == [self.me];
                !self.danger() || self.said(row) || mine || drift
            }
            "source" => !named_source,
            "teller" => !named_source && self.said(row),
            "spoken" => self.child_of(at.part, row).is_some_and(|child| {
                let voice = self.case.voices.get(child);
                child == self.me || voice.is_some_and(|it| it.share_with.has(self.me))
            }),
            "never" => false,
            _ => panic!("no such class: {class}"),
        }
    }

    fn part(&mut self, part: &'static str) {
        let leaf = Node::leaf(self.case, part).expect("a part");
        if let Some(node) = leaf.node() {
            let (lines, any) = self.record(At::part(part), node, Much::All, 0);
            if any {
                self.view.lines.extend(lines);
            }
            return;
        }
        let mut rows = leaf.rows().expect("a list").all();
        if part == "chronology" {
            // By what may be seen of the day: an entry without one stands after the others.
            let spans: BTreeMap<Id, _> =
                self.case.chronology.iter().map(|it| (it.id, it.when.read())).collect();
            rows.sort_by_key(|row| {
                let shown = self.much(part, &**row) == Much::All;
                let span = spans.get(&row.id()).copied().flatten().filter(|_| shown);
                (!shown, span.is_none(), span.map(|it| (it.first, it.last)))
            });
        }
        for row in rows {
            let much = self.much(part, &*row);
            if much == Much::Nothing {
                continue;
            }
            let at = At::row(part, row.id());
            self.view.rows.insert(at);
            let (lines, any) = self.record(at, &*row, much, 0);
            if any || part == "children" {
                self.view.lines.extend(lines);
                self.view.told.insert(at);
            }
        }
    }

    fn record(&mut self, at: At, row: &dyn Node, much: Much, deep: usize) -> (Vec<String>, bool) {
        // A young person's copy: texts only where somebody chose them, records only with one.
        let young = self.is_child() && !["conference", "author", "children"].contains(&at.part);
        let mut lines = Vec::new();
        let (mut chosen, mut telling) = (!young, false);
        for place in 0..row.count() {
            let (key, leaf) = (row.key_at(place), row.leaf_at(place));
            if leaf.is_absent() && key != "name" {
                continue;
            }
            let class = class(row.name(), key);
            let frame = ["valence", "children"].contains(&key) || class == "effect";
            if (much == Much::Impact && !frame) || !self.field(at, row, class) {
                continue;
            }
            let is_text = matches!(leaf.kind(), Kind::Prose | Kind::Answer);
            if self.is_child() && at.part == "children" && key != "name" {
                continue;
            }
            if young && !is_text && class == "guarded" {
                continue;
            }
            let wording = match is_text && !self.wordings.is_empty() {
                true => self.wordings.get(&*at.written(key)).copied(),
                false => None,
            };
            if young && is_text && !wording.is_some_and(|it| it.young.has(self.me)) {
                continue;
            }
            let mut value = self.show(row, key, leaf);
            if let Some(rows) = leaf.rows() {
                let mut inner = Vec::new();
                for sub in rows.all() {
                    let (more, any) =
                        self.record(at.sub(key, sub.id()), &*sub, Much::All, deep + 1);
                    if any {
                        inner.extend(more);
                    }
                }
                if !inner.is_empty() {
                    lines.push(format!("{:1$}{key}:", "", deep * 2 + 1));
                    lines.extend(inner);
                    (chosen, telling) = (true, true);
                }
                continue;
            }
            if value.is_empty() {
                continue;
            }
            if let Some(it) = wording {
                let own = [it.young_words.read(), it.words.read()];
                let mut own = own.into_iter().skip(usize::from(!self.is_child()));
                let own = own.find(|it| !it.trim().is_empty());
                value = own.map_or(value, |it| it.trim().to_owned());
            }
            chosen |= is_text;
            telling |= !["valence", "children"].contains(&key) || much == Much::All;
            self.view.places.insert((at, key));
            lines.push(format!("{:1$}{key} = {value}", "", deep * 2 + 1));
        }
        let child = match at.sub {
            Some(("relationships", child)) => Some(child),
            Some(_) => None,
            None => self.child_of(at.part, row),
        };
        let child = child.and_then(|it| self.kin.iter().position(|other| *other == it));
        let strange = matches!(at.sub, Some(("relationships", _))) && child.is_none();
        let head = format!("{:1$}{2} {child:?}", "", deep * 2, row.name());
        lines.insert(0, head);
        (lines, chosen && telling && !strange)
    }

    /// A name as copies have it.
    fn name(&self, who: Id) -> String {
        let child = self.case.children.get(who).filter(|it| !it.shown_as.is_blank());
        match child {
            Some(it) => it.shown_as.read().to_owned(),
            None => self.case.called(who).unwrap_or_default(),
        }
    }

    fn show(&self, row: &dyn Node, key: &str, leaf: &dyn Leaf) -> String {
        if (row.name(), key) == ("child", "name") {
            return self.name(row.id());
        }
        match (leaf.kind(), leaf.value()) {
            (Kind::Link(_) | Kind::Links(_), _) => {
                let people = links(row, key).into_iter().filter(|it| self.named(*it));
                let name = |it| if it == self.me { "you".to_owned() } else { self.name(it) };
                let names: Vec<String> = people.map(name).filter(|it| !it.is_empty()).collect();
                names.join(", ")
            }
            (_, Value::Date(date)) => match date.date() {
                Some(day) => self.words.full_day(day),
                None => self.words.date(&date),
            },
            (_, Value::Answer(it)) => match it.state() {
                BoxState::Marked(mark) => {
                    let key = keys::option("instead", plainplan::domain::Options::key(mark));
                    let said = self.words.say(&key, &[]);
                    if it.why.is_empty() { said } else { format!("{said}: {}", it.why) }
                }
                _ => it.text.trim().to_owned(),
            },
            (_, Value::Many(all)) => all.join(", "),
            (_, Value::Text(text)) => text.trim().to_owned(),
        }
    }
}
