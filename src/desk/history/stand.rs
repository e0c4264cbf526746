//! How the draft stands to the version that was finished last: what documents say of themselves.

use std::cell::OnceCell;

use crate::desk::Desk;
use crate::domain::from_iso;
use crate::session::versions::{Codes, Version};

/// The version that was finished last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Its number.
    pub number: u32,
    /// The day, as `2026-11-27`.
    pub day: String,
    /// The time, as `14:32`.
    pub clock: String,
    /// What tells what it says from anything else: [`Codes::said`].
    pub said: String,
}

impl Finished {
    /// The last of a draft's versions that was finished.
    pub fn last(all: &[Version]) -> Option<Self> {
        let last = all.iter().filter(|it| it.is_finished()).max_by_key(|it| it.order)?;
        Some(Self {
            number: last.number.0,
            day: last.day.clone(),
            clock: last.clock.clone(),
            said: last.codes.said.clone(),
        })
    }
}

/// How the draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand<'a> {
    /// No version was finished yet.
    Draft,
    /// It says what this version says.
    Is(&'a Finished),
    /// It was changed after this version.
    After(&'a Finished),
}

/// What the desk knows of it.
#[derive(Default)]
pub(in crate::desk) struct Standing {
    finished: Option<Finished>,
    /// Of the case as it is now, once somebody asked.
    codes: OnceCell<Codes>,
}

impl Standing {
    /// The case has changed.
    pub(in crate::desk) fn change(&mut self) {
        self.codes = OnceCell::new();
    }
}

impl Desk {
    /// Says which version was finished last, as the store knows it.
    pub fn set_finished(&mut self, finished: Option<Finished>) {
        self.standing.finished = finished;
    }

    /// What tells the case as it is now from any other.
    pub fn codes(&self) -> &Codes {
        self.standing.codes.get_or_init(|| Codes::of(&self.case))
    }

    /// How the draft stands to the version that was finished last.
    pub fn stand(&self) -> Stand<'_> {
        match &self.standing.finished {
            None => Stand::Draft,
            Some(it) if it.said == self.codes().said => Stand::Is(it),
            Some(it) => Stand::After(it),
        }
    }

    /// The number of the version that was finished last; 0 for none.
    pub(in crate::desk) fn last_finished(&self) -> u32 {
        self.standing.finished.as_ref().map_or(0, |it| it.number)
    }

    /// What a document says of itself: “Version 2 – 27 November 2026, 14:32” while nothing was
    /// changed since that version was finished, else “Draft”.
    pub fn version_mark(&self) -> String {
        match self.stand() {
            Stand::Is(it) => self.words.say(
                "history-mark",
                &[
                    ("number", it.number.to_string().into()),
                    ("day", self.day(&it.day).into()),
                    ("clock", it.clock.as_str().into()),
                ],
            ),
            Stand::Draft | Stand::After(_) => self.words.say("history-draft", &[]),
        }
    }

    /// A day such as `2026-11-27` as people read it.
    pub(in crate::desk) fn day(&self, iso: &str) -> String {
        from_iso(iso).map_or_else(|| iso.to_owned(), |it| self.words.day(it))
    }
}
