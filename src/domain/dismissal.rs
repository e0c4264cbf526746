//! What the author answered to the coach's questions: "it is fine because ...", "ask me later".
//!
//! Private working notes. They hold the text they were about, so that a question comes back when
//! that text changes; no copy for anybody else has them.

use super::case::CaseFile;
use super::edit::{At, Edit};
use super::leaf::Value;
use super::record::Node;
use super::{Choice, Id, Line, Options, Prose};
use crate::{options, row};

options! {
    /// What the author wants of a question.
    pub enum DismissKind = "dismiss_kind" {
        /// It is fine as it stands, and the author says why.
        Fine = "fine",
        /// Not now: it waits on the review page.
        Later = "later",
        /// A rule that had grown quiet is to ask again from here on. Of no one place.
        Awake = "awake",
    }
}

row! {
    /// An answer to a question of the coach. Newer ones stand after older ones.
    pub struct Dismissal = "dismissal" {
        /// The id of the rule that asked.
        rule: Line,
        /// Where: [`At::written`].
        at: Line,
        /// The text it was about, exactly: [`CaseFile::said_at`].
        about: Prose,
        /// What the author wants.
        kind: Choice<DismissKind>,
        /// Why it is fine.
        because: Prose,
    }
}

impl At {
    /// The address and a field as one text that lasts: `chronology/00000000000000aa:what`.
    ///
    /// No key has a slash or a colon in it and an id is 16 digits, so two addresses never share
    /// one text.
    pub fn written(&self, field: &str) -> String {
        self.address() + ":" + field
    }

    /// The address alone, as it stands in that text.
    pub(super) fn address(&self) -> String {
        let mut text = self.part.to_owned();
        if let Some(row) = self.row {
            text.push_str(&format!("/{row}"));
        }
        if let Some((list, row)) = self.sub {
            text.push_str(&format!("/{list}/{row}"));
        }
        text
    }

    /// The address and field of such a text; `None` when a case has no such place. The record
    /// itself may have gone.
    pub fn read(text: &str) -> Option<(At, &'static str)> {
        let case = CaseFile::default();
        let (address, field) = text.split_once(':')?;
        let mut steps = address.split('/');
        let part = own(&case, steps.next()?)?;
        let mut at = At::part(part);
        let leaf = case.leaf(part)?;
        let mut blank = leaf.rows().map(|it| it.blank());
        if let Some(row) = steps.next() {
            at.row = Some(row.parse::<Id>().ok()?);
            let record = blank.as_deref()?;
            if let Some(list) = steps.next() {
                let list = own(record, list)?;
                at = at.sub(list, steps.next()?.parse().ok()?);
                blank = Some(record.leaf(list)?.rows()?.blank());
            }
        }
        if steps.next().is_some() {
            return None;
        }
        let field = match (field, at.row, &blank) {
            ("", ..) => "",
            (field, None, None) => own(leaf.node()?, field)?,
            (field, Some(_), Some(record)) => own(&**record, field)?,
            _ => return None,
        };
        Some((at, field))
    }
}

/// The record's own key that says this.
fn own(node: &dyn Node, key: &str) -> Option<&'static str> {
    node.keys().into_iter().find(|it| *it == key)
}

/// Answers to the coach, as edits.
impl CaseFile {
    /// "It is fine because ..." or "ask me later", said of a rule, a place ([`At::written`]) and
    /// the text there. An answer to the same rule at the same place is changed and becomes the
    /// newest, so that one place answered three times is one answer; `fresh` is the id of a new one.
    pub fn answer(
        &self,
        [rule, place, about]: [&str; 3],
        kind: DismissKind,
        because: &str,
        fresh: Id,
    ) -> Vec<Edit> {
        let text = |text: &str| Value::Text(text.to_owned());
        let said = [("about", text(about)), ("kind", text(kind.key())), ("because", text(because))];
        match self.answered([rule, place, about]) {
            Some(old) => {
                let at = At::row("dismissals", old.id);
                let sets = said.into_iter().map(|(field, value)| Edit::Set(at, field, value));
                sets.chain([Edit::Move(at, None)]).collect()
            }
            None => {
                let mut preset = vec![("rule", text(rule)), ("at", text(place))];
                preset.extend(said);
                vec![Edit::Add(At::row("dismissals", fresh), preset)]
            }
        }
    }

    /// The answer to a rule at a place. Of a whole list, answers differ by whom they name.
    pub fn answered(&self, [rule, place, about]: [&str; 3]) -> Option<&Dismissal> {
        self.dismissals.iter().find(|it| {
            let same = it.rule.read() == rule && it.at.read() == place;
            same && (!place.ends_with(':') || it.about.0 == about)
        })
    }

    /// Wakes a rule: it asks again until it is called fine so many times anew. What was answered
    /// stays answered.
    pub fn wake(&self, rule: &str, fresh: Id) -> Vec<Edit> {
        let is_old = |it: &&Dismissal| it.rule.read() == rule && it.kind.is(DismissKind::Awake);
        match self.dismissals.iter().find(is_old) {
            Some(old) => vec![Edit::Move(At::row("dismissals", old.id), None)],
            None => {
                let text = |text: &str| Value::Text(text.to_owned());
                let preset = vec![("rule", text(rule)), ("kind", text(DismissKind::Awake.key()))];
                vec![Edit::Add(At::row("dismissals", fresh), preset)]
            }
        }
    }

    /// What a field holds now, as one text: the words exactly as typed, for anything but words
    /// what a file says of it. Empty for a whole list or record, and for what is not there.
    pub fn said_at(&self, at: At, field: &str) -> String {
        let Some(node) = self.node(at) else { return String::new() };
        let Some(leaf) = node.leaf(field).filter(|it| !it.is_absent()) else {
            return String::new();
        };
        match leaf.value() {
            Value::Text(text) if leaf.rows().is_none() => text,
            Value::Answer(answer) if answer.instead.is_none() => answer.text,
            _ => leaf.to_json().print(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Applied;
    use crate::domain::{Answer, Instead, TypedDate};

    #[test]
    fn an_address_reads_back_what_it_writes_and_nothing_else() {
        let row = At::row("voices", Id(0xab));
        for (at, field, text) in [
            (At::part("about"), "title", "about:title"),
            (At::part("chronology"), "", "chronology:"),
            (row, "daily_life", "voices/00000000000000ab:daily_life"),
            (row, "", "voices/00000000000000ab:"),
            (
                row.sub("quotes", Id(1)),
                "words",
                "voices/00000000000000ab/quotes/0000000000000001:words",
            ),
        ] {
            assert_eq!(at.written(field), text);
            assert_eq!(At::read(text), Some((at, field)));
        }
        for wrong in [
            "",
            "about",
            "nowhere:title",
            "about:nothing",
            "chronology:what",
            "about/00000000000000ab:title",
            "voices/7:words",
            "voices/00000000000000ab:words",
            "voices/00000000000000ab/quotes:words",
            "voices/00000000000000ab/quotes/0000000000000001/x:words",
        ] {
            assert_eq!(At::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn answers_about_a_record_go_and_come_back_with_it() {
        let mut case = CaseFile::default();
        let ava = At::row("children", Id(1));
        let quote = At::row("voices", Id(1)).sub("quotes", Id(5));
        let sam = At::row("voices", Id(2));
        case.apply(Edit::Add(ava, vec![]));
        case.apply(Edit::Add(quote, vec![("words", Value::Text("I hide.".into()))]));
        for (id, at, field) in [(20, ava, "name"), (21, quote, "words"), (22, sam, "behaviour")] {
            let at = Value::Text(at.written(field));
            case.apply(Edit::Add(At::row("dismissals", Id(id)), vec![("at", at)]));
        }
        let before = case.clone();
        let left = |case: &CaseFile| case.dismissals.iter().map(|it| it.id.0).collect::<Vec<_>>();
        let Applied::Removed(removed) = case.apply(Edit::Remove(ava)) else { panic!("removed") };
        assert_eq!(left(&case), [22]);
        case.apply(Edit::PutBack(removed));
        assert_eq!(case, before);
        case.apply(Edit::Remove(quote));
        assert_eq!(left(&case), [20, 22]);
    }

    #[test]
    fn what_a_field_holds_is_told_exactly() {
        let mut case = CaseFile::default();
        let event = At::row("chronology", Id(1));
        case.apply(Edit::Add(event, vec![("what", Value::Text(" Seen ".into()))]));
        assert_eq!(case.said_at(event, "what"), " Seen ");
        assert_eq!(case.said_at(event, "kind"), "");
        assert_eq!(case.said_at(event, ""), "");
        assert_eq!(case.said_at(At::part("chronology"), ""), "");
        assert_eq!(case.said_at(At::row("chronology", Id(2)), "what"), "");

        let ava = At::row("children", Id(3));
        case.apply(Edit::Add(ava, vec![("gp", Value::Answer("Hill Surgery".into()))]));
        assert_eq!(case.said_at(ava, "gp"), "Hill Surgery");
        let marked = Answer { instead: Some(Instead::NothingHeld), ..Answer::from("Hill Surgery") };
        case.apply(Edit::Set(ava, "gp", Value::Answer(marked)));
        assert_ne!(case.said_at(ava, "gp"), "Hill Surgery", "a mark changes what is said");
        let born = TypedDate { year: "2019".into(), ..Default::default() };
        case.apply(Edit::Set(ava, "dob", Value::Date(born)));
        assert!(case.said_at(ava, "dob").contains("2019"));
    }
}
