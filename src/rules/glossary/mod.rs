//! Terms of the field in plain words, and where they stand in a text.
//!
//! The data is one file (`FORMAT.md` says how it is written). It is reached through
//! [`Glossary::english`] alone, so that an app that does not call it does not carry it. A
//! partnership adds its own words with [`Glossary::with`].
//!
//! Sources: domain.md 6.2 (the terms, in our own words); 6.4 (what may be changed in a text).

mod entry;
mod find;
mod read;
mod swap;

use std::sync::OnceLock;

use crate::rules::file::FileProblem;
use crate::rules::phrases::{Phrases, Plurals};

pub use entry::{Entry, Group, Meaning, Use, is_acronym};
pub use find::Found;
pub use read::MOST_BYTES;
pub use swap::{Swap, swapped};

const ENGLISH: &str = include_str!("glossary.json");

/// Entries, and an index that finds them.
pub struct Glossary {
    entries: Vec<Entry>,
    /// For each form: its entry, and whether it is an abbreviation.
    forms: Vec<(usize, bool)>,
    phrases: Phrases,
}

impl Glossary {
    /// The glossary that comes with the app. Read once.
    pub fn english() -> &'static Glossary {
        static ENGLISH_READ: OnceLock<Glossary> = OnceLock::new();
        ENGLISH_READ.get_or_init(|| {
            // A native test reads the file; in the app a broken one would only explain nothing.
            Glossary::of(read::glossary(ENGLISH, &[]).unwrap_or_default())
        })
    }

    /// This glossary with a partnership's own file: its entries are added, or take the place of
    /// those with the same id.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the file, in the order of its lines; never an empty list.
    pub fn with(&self, file: &str) -> Result<Glossary, Vec<FileProblem>> {
        read::glossary(file, &self.entries).map(Glossary::of)
    }

    /// A glossary of these entries.
    pub fn of(entries: Vec<Entry>) -> Glossary {
        let mut forms = Vec::new();
        let mut written = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            for form in entry.all_forms() {
                written.push((forms.len(), form));
                forms.push((at, is_acronym(form)));
            }
        }
        let phrases = Phrases::new(written, Plurals::Found);
        Glossary { phrases, forms, entries }
    }

    /// All entries, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of this id.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|it| it.id == id)
    }
}

/// How many entries, never what is in them: a partnership's words are its own.
impl std::fmt::Debug for Glossary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} entries", self.entries.len())
    }
}
