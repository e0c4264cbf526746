//! Versions of a draft: how they are numbered, when one is kept by itself, which are let go.
//!
//! Finished versions are 1, 2, 3 and are all kept. What is kept by itself lies between them, 1.1
//! and 1.2 after version 1, and of those the last fifty stay.

mod timer;

use crate::domain::edit::{At, Edit};
use crate::domain::{CaseFile, Json, Node, Options, Value};
use crate::options;
pub use timer::{Due, EVERY, Timer};

/// How many versions that nobody finished are kept.
pub const MOST: usize = 50;
options! {
    /// Why a version was kept.
    pub enum Reason = "version" {
        /// The author finished it.
        Finished = "finished",
        /// By itself, before the first change after the draft was opened.
        Opened = "opened",
        /// By itself, after some time of editing.
        Itself = "itself",
        /// Because the draft went back to an older version.
        Before = "before",
        /// It was typed while another tab wrote the draft, too.
        Elsewhere = "elsewhere",
    }
}

/// What is known of a version without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its place in the order of keeping; never used twice in a draft.
    pub order: u32,
    /// Its number: `(2, 0)` for version 2, `(2, 1)` for what was kept after it.
    pub number: (u32, u32),
    /// Why it was kept.
    pub reason: Reason,
    /// The day, as `2026-11-27`.
    pub day: String,
    /// The time of that day, as `14:32`.
    pub clock: String,
    /// What the author noted.
    pub note: String,
    /// The number of the version the draft went back to.
    pub back_to: String,
    /// How many bytes it takes.
    pub size: u32,
    /// How many items differ from the version before; `None` where there was none to compare.
    pub changed: Option<u32>,
    /// Tells what is in it from anything else.
    pub codes: Codes,
}

/// What tells the content of a case from any other. No secret: it says nothing of the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Of all of it.
    pub whole: String,
    /// Of what can stand in a document: without the author's own notes and ticks.
    pub said: String,
}

/// What nobody reads in a document: the author's own notes, marks and ticks.
const OWN: &[&str] = &["dismissals", "cleared", "my_views"];
const OWN_MARKS: &[&str] = &["completed", "ticked"];

impl Codes {
    /// Of a case.
    pub fn of(case: &CaseFile) -> Self {
        let whole = code(&case.to_json().print());
        let mut said = case.clone();
        for field in OWN_MARKS {
            said.apply(Edit::Set(At::part("about"), field, Value::Many(Vec::new())));
        }
        for part in OWN {
            for id in said.list(part).map(|it| it.ids()).unwrap_or_default() {
                said.apply(Edit::Remove(At::row(part, id)));
            }
        }
        Self { whole, said: code(&said.to_json().print()) }
    }
}

/// FNV-1a over 64 bits, with the length: two different drafts do not share one.
fn code(text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    format!("{hash:016x}{:x}", text.len())
}

impl Version {
    /// Its number as people read it: `2`, `2.1`.
    pub fn label(&self) -> String {
        match self.number {
            (whole, 0) => whole.to_string(),
            (whole, part) => format!("{whole}.{part}"),
        }
    }

    /// Did the author finish it?
    pub fn is_finished(&self) -> bool {
        self.reason == Reason::Finished
    }

    /// Is it kept until the draft is deleted? What somebody finished, and what is nowhere else.
    pub fn stays(&self) -> bool {
        matches!(self.reason, Reason::Finished | Reason::Elsewhere)
    }

    /// For the store.
    pub fn print(&self) -> String {
        let number = |it: u32| Json::Number(f64::from(it));
        let mut pairs = vec![
            ("version", number(self.number.0)),
            ("part", number(self.number.1)),
            ("reason", Json::text(self.reason.key())),
            ("day", Json::text(&*self.day)),
            ("clock", Json::text(&*self.clock)),
            ("size", number(self.size)),
            ("whole", Json::text(&*self.codes.whole)),
            ("said", Json::text(&*self.codes.said)),
        ];
        pairs.extend(self.changed.map(|it| ("changed", number(it))));
        for (key, text) in [("note", &self.note), ("back_to", &self.back_to)] {
            if !text.is_empty() {
                pairs.push((key, Json::text(&**text)));
            }
        }
        Json::object(pairs).print()
    }

    /// As the store holds it; `None` for what cannot be read.
    pub fn read(order: u32, text: &str) -> Option<Self> {
        let json = Json::parse(text).ok()?;
        let text = |key| json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned();
        let number = |key| match json.get(key) {
            Some(Json::Number(it)) if *it >= 0.0 => Some(*it as u32),
            _ => None,
        };
        Some(Self {
            order,
            number: (number("version")?, number("part")?),
            reason: Reason::from_key(&text("reason"))?,
            day: text("day"),
            clock: text("clock"),
            note: text("note"),
            back_to: text("back_to"),
            size: number("size").unwrap_or_default(),
            changed: number("changed"),
            codes: Codes { whole: text("whole"), said: text("said") },
        })
    }
}

/// A version somebody wants kept: [`Version`] without what the others decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Why.
    pub reason: Reason,
    /// The day, as `2026-11-27`.
    pub day: String,
    /// The time, as `14:32`.
    pub clock: String,
    /// What the author noted.
    pub note: String,
    /// The number of the version the draft goes back to.
    pub back_to: String,
    /// What is in it.
    pub codes: Codes,
}

/// What becomes of a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is kept already, as this one.
    There(Version),
    /// The last version holds just this: it becomes the one that was wished for.
    Becomes(Version),
    /// A new one is kept. What it changes and how large it is, the store fills in.
    New(Version),
}

/// What becomes of a wish, given all versions of the draft (in any order) and the last order that
/// was ever used, readable or not. `unread` holds the orders of those that cannot be read.
pub fn step(all: &[Version], last: u32, unread: &[u32], wish: Wish) -> Step {
    let finished = all.iter().filter(|it| it.is_finished()).max_by_key(|it| it.order);
    let whole = finished.map_or(0, |it| it.number.0);
    // Each of those that came after it may be a finished one that is on paper somewhere.
    let since = finished.map_or(0, |it| it.order);
    let lost = unread.iter().filter(|it| **it > since).count() as u32;
    let newest = all.iter().max_by_key(|it| it.order);
    let number = match wish.reason {
        Reason::Finished => {
            if let Some(same) = finished.filter(|it| it.codes.said == wish.codes.said) {
                // Words about a version that is there already are words about that one.
                let note = wish.note.trim();
                if !note.is_empty() && note != same.note {
                    return Step::Becomes(Version { note: note.to_owned(), ..same.clone() });
                }
                return Step::There(same.clone());
            }
            (whole + lost + 1, 0)
        }
        Reason::Opened | Reason::Itself | Reason::Before | Reason::Elsewhere => {
            let is_same = |it: &&Version| it.codes.whole == wish.codes.whole;
            if wish.reason == Reason::Elsewhere
                && let Some(same) = all.iter().find(is_same).filter(|it| !it.stays())
            {
                let Wish { reason, day, clock, .. } = wish;
                return Step::Becomes(Version { reason, day, clock, ..same.clone() });
            }
            if let Some(same) = all.iter().rev().find(is_same) {
                return Step::There(same.clone());
            }
            let parts = all.iter().filter(|it| it.number.0 == whole).map(|it| it.number.1);
            (whole, parts.max().unwrap_or(0) + 1)
        }
    };
    let Wish { reason, day, clock, note, back_to, codes } = wish;
    let fresh = Version {
        order: last + 1,
        number,
        reason,
        day,
        clock,
        note,
        back_to,
        size: 0,
        changed: None,
        codes,
    };
    match newest.filter(|it| it.codes.whole == fresh.codes.whole && !it.is_finished()) {
        Some(same) => Step::Becomes(Version {
            order: same.order,
            size: same.size,
            changed: same.changed,
            ..fresh
        }),
        None => Step::New(fresh),
    }
}

/// The orders of those that are let go: of those that need not stay, all but the last [`MOST`].
pub fn surplus(all: &[Version]) -> Vec<u32> {
    let mut orders: Vec<u32> = all.iter().filter(|it| !it.stays()).map(|it| it.order).collect();
    orders.sort_unstable();
    orders.truncate(orders.len().saturating_sub(MOST));
    orders
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(reason: Reason, content: &str) -> Wish {
        Wish {
            reason,
            day: "2026-11-27".to_owned(),
            clock: "14:32".to_owned(),
            note: String::new(),
            back_to: String::new(),
            codes: Codes { whole: content.to_owned(), said: content.to_lowercase() },
        }
    }

    /// Keeps what is wished for, as the store does.
    fn keep(all: &mut Vec<Version>, last: &mut u32, it: Wish) -> Option<String> {
        let kept = match step(all, *last, &[], it) {
            Step::There(_) => return None,
            Step::Becomes(it) => {
                all.retain(|old| old.order != it.order);
                it
            }
            Step::New(it) => {
                *last = it.order;
                it
            }
        };
        all.push(kept.clone());
        let gone = surplus(all);
        all.retain(|it| !gone.contains(&it.order));
        Some(kept.label())
    }

    #[test]
    fn finished_versions_are_whole_numbers_and_the_rest_lies_between() {
        use Reason::{Before, Finished, Itself};
        let (mut all, mut last) = (Vec::new(), 0);
        for (why, reason, content, expected) in [
            ("before anything was finished", Itself, "a", Some("0.1")),
            ("nothing new", Itself, "a", None),
            ("nothing new", Before, "a", None),
            ("something new", Itself, "b", Some("0.2")),
            ("what was just kept becomes the finished one", Finished, "b", Some("1")),
            ("finished already", Finished, "b", None),
            ("only a tick was set since: nothing to finish", Finished, "B", None),
            ("but the tick can be kept", Itself, "B", Some("1.1")),
            ("something new is finished", Finished, "c", Some("2")),
            ("after version 2", Itself, "d", Some("2.1")),
            ("and before going back", Before, "e", Some("2.2")),
            ("back at what is kept as version 1", Itself, "b", None),
            ("an older one is finished again", Finished, "b", Some("3")),
        ] {
            let label = keep(&mut all, &mut last, wish(reason, content));
            assert_eq!(label.as_deref(), expected, "{why}");
        }
        let labels: Vec<String> = all.iter().map(Version::label).collect();
        assert_eq!(labels, ["0.1", "1", "1.1", "2", "2.1", "2.2", "3"]);
    }

    #[test]
    fn the_last_fifty_stay_and_every_finished_one() {
        let (mut all, mut last) = (Vec::new(), 0);
        for at in 0..200 {
            let reason = if at % 40 == 10 { Reason::Finished } else { Reason::Itself };
            keep(&mut all, &mut last, wish(reason, &format!("text {at}")));
        }
        let finished = all.iter().filter(|it| it.is_finished()).count();
        assert_eq!((finished, all.len()), (5, 5 + MOST));
        assert!(all.iter().any(|it| it.order == 200), "the newest is there");
        let oldest = all.iter().filter(|it| !it.is_finished()).map(|it| it.order).min();
        assert_eq!(oldest, Some(150), "the fifty before it, but for version 5");
        assert_eq!(all.last().map(Version::label).as_deref(), Some("5.29"));
        // What was typed while another tab wrote stays, too, also where it was kept before.
        let oldest = all.iter().find(|it| it.order == 150).expect("there").codes.clone();
        let typed = Wish { codes: oldest, ..wish(Reason::Elsewhere, "") };
        let Step::Becomes(typed) = step(&all, last, &[], typed) else { panic!("it is there") };
        assert_eq!((typed.order, typed.reason), (150, Reason::Elsewhere));
        all.retain(|it| it.order != 150);
        all.push(typed);
        for at in 200..300 {
            keep(&mut all, &mut last, wish(Reason::Itself, &format!("text {at}")));
        }
        assert!(all.iter().any(|it| it.order == 150), "it stays");
        // One that cannot be read has its place in the order, and nobody takes it.
        let Step::New(next) = step(&all, 900, &[], wish(Reason::Itself, "x")) else {
            panic!("new")
        };
        assert_eq!(next.order, 901);
    }

    #[test]
    fn a_number_on_paper_is_not_used_again_and_words_about_a_version_are_kept() {
        let (mut all, mut last) = (Vec::new(), 0);
        for content in ["a", "b", "c"] {
            keep(&mut all, &mut last, wish(Reason::Finished, content));
        }
        let noted = Wish { note: " As sent. ".to_owned(), ..wish(Reason::Finished, "c") };
        let Step::Becomes(noted) = step(&all, last, &[], noted) else { panic!("it is there") };
        assert_eq!((noted.label().as_str(), noted.note.as_str()), ("3", "As sent."));
        // Version 3 cannot be read any more: the next is not another version 3.
        let lost = all.pop().expect("version 3").order;
        let next = |unread: &[u32]| match step(&all, last, unread, wish(Reason::Finished, "d")) {
            Step::New(it) => it.label(),
            it => panic!("{it:?}"),
        };
        assert_eq!(next(&[lost]), "4");
        assert_eq!(next(&[0]), "3", "what was before the last finished one takes no number");
    }

    #[test]
    fn a_version_is_read_as_it_was_written() {
        let Step::New(mut it) = step(&[], 0, &[], wish(Reason::Before, "a")) else { panic!("new") };
        for changed in [None, Some(7)] {
            it.changed = changed;
            it.note = "for “Siân”".to_owned();
            it.back_to = "1".to_owned();
            assert_eq!(Version::read(it.order, &it.print()), Some(it.clone()));
        }
        for torn in ["", "{", "[]", "{}", r#"{"version":1,"part":0,"reason":"why"}"#] {
            assert_eq!(Version::read(1, torn), None, "{torn}");
        }
    }

    #[test]
    fn notes_and_ticks_are_no_change_of_what_is_said() {
        let mut case = CaseFile::default();
        let before = Codes::of(&case);
        let ticks = Value::Many(vec!["gwent/prepare".to_owned()]);
        case.apply(Edit::Set(At::part("about"), "ticked", ticks));
        case.apply(Edit::Add(At::row("dismissals", crate::domain::Id(1)), vec![]));
        let ticked = Codes::of(&case);
        assert_eq!(before.said, ticked.said);
        assert_ne!(before.whole, ticked.whole);
        let name = Value::Text("Hill Primary".to_owned());
        case.apply(Edit::Set(At::part("author"), "agency", name));
        assert_ne!(Codes::of(&case).said, before.said);
    }
}
