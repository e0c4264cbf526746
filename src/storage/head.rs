//! The head of a draft: what the list of drafts shows of it, and what the store counts by.

use std::collections::BTreeMap;

use crate::domain::{Id, Json};

/// So many days a deleted draft can be put back.
pub const BIN_DAYS: u32 = 30;
const DAY: f64 = 86_400_000.0;

/// What the start page shows of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The draft.
    pub id: Id,
    /// Goes up by one at each write: how two tabs notice each other.
    pub revision: u32,
    /// What the author calls it.
    pub title: String,
    /// When it was begun, in milliseconds since 1970.
    pub begun: f64,
    /// When it was last written.
    pub saved: f64,
    /// The address the author was last at.
    pub place: String,
    /// When it was last taken away as a file; 0 when it never was.
    pub copied: f64,
    /// When it was put into the bin; 0 when it is not there.
    pub binned: f64,
    /// The revision each piece was written in, where drafts are sealed: so that an older record put
    /// in the place of a newer one is noticed, and one that is missing.
    pub pieces: BTreeMap<String, u32>,
}

impl Head {
    /// The head of a draft that was never written.
    pub fn new(id: Id, now: f64) -> Self {
        let (title, place) = (String::new(), String::new());
        Self {
            id,
            revision: 0,
            title,
            begun: now,
            saved: now,
            place,
            copied: 0.0,
            binned: 0.0,
            pieces: BTreeMap::new(),
        }
    }

    /// How many days it stays in the bin from now; `None` when it is not there.
    pub fn days_in_bin(&self, now: f64) -> Option<u32> {
        let gone = ((now - self.binned) / DAY).max(0.0);
        (self.binned > 0.0).then(|| (f64::from(BIN_DAYS) - gone).ceil().max(0.0) as u32)
    }

    /// Is nothing known of a draft that was written? Then its head could not be read.
    pub fn is_unread(&self) -> bool {
        self.saved == 0.0 && self.begun == 0.0
    }

    /// As it is stored.
    pub(super) fn to_json(&self) -> Json {
        let mut pairs = vec![
            ("head", Json::Number(2.0)),
            ("revision", Json::Number(f64::from(self.revision))),
            ("title", Json::text(&*self.title)),
            ("begun", Json::Number(self.begun)),
            ("saved", Json::Number(self.saved)),
            ("place", Json::text(&*self.place)),
        ];
        for (key, when) in [("copied", self.copied), ("binned", self.binned)] {
            if when > 0.0 {
                pairs.push((key, Json::Number(when)));
            }
        }
        if !self.pieces.is_empty() {
            let number = |it: &u32| Json::Number(f64::from(*it));
            let pieces = self.pieces.iter().map(|it| (it.0.clone(), number(it.1)));
            pairs.push(("pieces", Json::object(pieces)));
        }
        Json::object(pairs)
    }

    /// A head that cannot be read does not hide its draft: it is as if nothing were known of it.
    /// `None` for what is no head but a whole draft of schema 1 that could not be brought over.
    pub(super) fn read(id: Id, text: &str) -> Option<Self> {
        if is_whole_draft(text) {
            return None;
        }
        let Ok(json) = Json::parse(text) else { return Some(Self::new(id, 0.0)) };
        let text = |key| json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned();
        let number = |key| match json.get(key) {
            Some(Json::Number(number)) => *number,
            _ => 0.0,
        };
        let pieces = match json.get("pieces") {
            Some(Json::Object(pairs)) => pairs
                .iter()
                .filter_map(|(key, rev)| match rev {
                    Json::Number(rev) => Some((key.clone(), *rev as u32)),
                    _ => None,
                })
                .collect(),
            _ => BTreeMap::new(),
        };
        Some(Self {
            id,
            revision: number("revision") as u32,
            title: text("title"),
            begun: number("begun"),
            saved: number("saved"),
            place: text("place"),
            copied: number("copied"),
            binned: number("binned"),
            pieces,
        })
    }
}

/// Schema 1 kept whole saved files; heads begin with a key of their own.
pub(super) fn is_whole_draft(text: &str) -> bool {
    text.contains(r#""format""#) && !text.starts_with(r#"{"head""#)
}
