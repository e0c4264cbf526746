//! What a page needs of an area at once: its name, and what it changes in a draft. All else in the
//! file of an area is read by the desk, so the files that come with the app are not loaded with it.

use super::area::Term;
use super::ways::ways_of;
use crate::domain::views::Category;
use crate::domain::ways::Ways;
use crate::domain::{Json, Options};

/// The heads of the areas that come with the app, in the order of their files. A test holds them to
/// the files; `UPDATE_EXPECT=1` writes them.
const HEADS: &str = include_str!("heads.json");

/// The parts of a file that are its head.
pub const HEAD: &[(&str, &[&str])] = &[
    ("id", &[]),
    ("name", &[]),
    ("nation", &[]),
    ("source", &["title", "dated"]),
    ("terms", &[]),
    ("categories", &[]),
    ("decision", &["social_worker_view"]),
    ("layout", &[]),
];

/// The head of an area's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its id: what a case names.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The title of the document it comes from, and its date.
    pub source: String,
    /// What it changes in a draft.
    pub ways: Ways,
}

impl Head {
    /// The longest file read, in bytes: twenty times the longest of ours.
    pub const MOST_BYTES: usize = 512 * 1024;

    /// The heads of the areas that come with the app.
    pub fn ours() -> Vec<Head> {
        match Json::parse(HEADS) {
            Ok(Json::List(all)) => all.iter().filter_map(Self::of).collect(),
            _ => Vec::new(),
        }
    }

    /// The head of a file that the desk found nothing wrong with when it was kept.
    pub fn read(text: &str) -> Option<Head> {
        Self::of(&Json::parse(text).ok()?)
    }

    fn of(file: &Json) -> Option<Head> {
        let text = |key: &str| file.get(key).and_then(Json::as_text).map(str::to_owned);
        let is = |part: &str, key: &str| file.get(part)?.get(key).map(|it| *it == Json::Bool(true));
        let of = |part: &str, key: &str| file.get(part)?.get(key)?.as_text().map(str::to_owned);
        let categories = match file.get("categories")?.get("allowed")? {
            Json::List(all) => all.iter().filter_map(|it| Category::from_key(it.as_text()?)),
            _ => return None,
        };
        let terms = Term::ALL.iter().filter_map(|it| Some((it.key(), of("terms", it.key())?)));
        Some(Head {
            id: text("id")?,
            name: text("name")?,
            source: [of("source", "title")?, of("source", "dated")?].join(", "),
            ways: ways_of(
                Options::from_key(&text("nation")?)?,
                categories.collect(),
                [is("categories", "combine")?, is("decision", "social_worker_view")?],
                &text("layout")?,
                terms.collect(),
            ),
        })
    }
}
