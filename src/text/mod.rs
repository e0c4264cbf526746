//! PURE. Words that people read: Fluent catalogues and the choice between them.

pub mod keys;
mod names;
mod readback;
pub mod show;

use std::borrow::Cow;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use readback::Piece;

pub use names::{capital, in_line, possessive, short, within};

/// The English catalogues. To add one: the file, and its line here.
const ENGLISH: &[(&str, &str)] = &[
    ("coach", include_str!("en/coach.ftl")),
    ("knowledge", include_str!("en/knowledge.ftl")),
    ("options", include_str!("en/options.ftl")),
    ("outcome", include_str!("en/outcome.ftl")),
    ("pages", include_str!("en/pages.ftl")),
    ("people", include_str!("en/people.ftl")),
    ("plan", include_str!("en/plan.ftl")),
    ("problems", include_str!("en/problems.ftl")),
    ("sections", include_str!("en/sections.ftl")),
    ("setting", include_str!("en/setting.ftl")),
    ("sharing", include_str!("en/sharing.ftl")),
    ("shell", include_str!("en/shell.ftl")),
    ("views", include_str!("en/views.ftl")),
];

/// What only the desk says, the coach's questions and the words of the files it makes: what the page
/// does not hold need not be loaded with it.
const COACH: &[(&str, &str)] = &[
    ("coach/agreed", include_str!("en/coach/agreed.ftl")),
    ("coach/contingent", include_str!("en/coach/contingent.ftl")),
    ("coach/measurable", include_str!("en/coach/measurable.ftl")),
    ("coach/relevant", include_str!("en/coach/relevant.ftl")),
    ("coach/report", include_str!("en/coach/report.ftl")),
    ("coach/specific", include_str!("en/coach/specific.ftl")),
    ("coach/timed", include_str!("en/coach/timed.ftl")),
    ("coach/wording", include_str!("en/coach/wording.ftl")),
    ("copies", include_str!("en/copies.ftl")),
    ("deadlines", include_str!("en/deadlines.ftl")),
    ("documents", include_str!("en/documents.ftl")),
    ("family", include_str!("en/family.ftl")),
    ("files", include_str!("en/files.ftl")),
    ("history", include_str!("en/history.ftl")),
    ("labels", include_str!("en/labels.ftl")),
    ("pictures", include_str!("en/pictures.ftl")),
    ("reader", include_str!("en/reader.ftl")),
    ("timetable", include_str!("en/timetable.ftl")),
    ("word", include_str!("en/word.ftl")),
];

/// What only the keeper of the vault says, with the two it shares with the page.
const VAULT: &[(&str, &str)] = &[
    ("pages", include_str!("en/pages.ftl")),
    ("shell", include_str!("en/shell.ftl")),
    ("vault", include_str!("en/vault.ftl")),
];
/// What only the worker says that makes and reads files.
const FILES: &[(&str, &str)] = &[("opening", include_str!("en/opening.ftl"))];

/// What only the training page says; it has all the desk says, too.
const TRAINING: &[(&str, &str)] = &[("training", include_str!("en/training.ftl"))];

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number, which chooses the plural form.
    Number(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(number)
    }
}

/// The words of one language, with the terms of one area.
pub struct Words {
    bundle: Rc<FluentBundle<FluentResource>>,
    /// Argument and word: `plan`, and `Plan` with a capital letter.
    terms: Vec<(String, String)>,
}

/// What areas have words of their own for (domain.md 1.10): the keys of their files. Where none
/// is given, the message `term-<key>` stands.
const TERMS: &[&str] =
    &["status", "plan", "lower-plan", "lead-worker", "ending", "board", "unit", "record"];

impl Words {
    /// The words in English.
    ///
    /// # Panics
    ///
    /// When a catalogue has a mistake, which a native test finds first.
    pub fn english() -> Self {
        Self::of_catalogues(ENGLISH.iter())
    }

    /// The words of the desk: the coach's questions and the words of the files, and all others.
    pub fn coach() -> Self {
        Self::of_catalogues(ENGLISH.iter().chain(COACH))
    }

    /// The words of the keeper of the vault.
    pub fn vault() -> Self {
        Self::of_catalogues(VAULT.iter())
    }

    /// The words of the worker that makes and reads files, and all the page has.
    pub fn files() -> Self {
        Self::of_catalogues(ENGLISH.iter().chain(FILES))
    }

    /// The words of the training page: of the desk, of what is wrong with a file, and its own.
    pub fn training() -> Self {
        Self::of_catalogues(ENGLISH.iter().chain(COACH).chain(FILES).chain(TRAINING))
    }

    fn of_catalogues<'a>(all: impl Iterator<Item = &'a (&'a str, &'a str)>) -> Self {
        let language: LanguageIdentifier = "en-GB".parse().expect("a language");
        let mut bundle = FluentBundle::new(vec![language]);
        // Isolation marks would end up in exports, file names and tests.
        bundle.set_use_isolating(false);
        for (name, source) in all {
            let resource = FluentResource::try_new((*source).to_owned());
            let resource = resource.unwrap_or_else(|(_, err)| panic!("{name}.ftl: {err:?}"));
            if let Err(err) = bundle.add_resource(resource) {
                panic!("{name}.ftl: {err:?}");
            }
        }
        Self { bundle: Rc::new(bundle), terms: Vec::new() }.with_terms(|_| None)
    }

    /// The same words with the terms of an area: every message can use them by their keys,
    /// `{ $lead-worker }` within a sentence and `{ $Lead-worker }` at its beginning.
    pub fn with_terms<'a>(&self, term: impl Fn(&str) -> Option<&'a str>) -> Self {
        let mut terms = Vec::new();
        for key in TERMS {
            let word = match term(key) {
                Some(word) => word.to_owned(),
                None => self.find(&format!("term-{key}"), &[]).unwrap_or_default(),
            };
            terms.push((capital(key), capital(&word)));
            terms.push(((*key).to_owned(), within(&word)));
        }
        Self { bundle: self.bundle.clone(), terms }
    }

    /// The message of `key`; `key.attribute` gives the attribute. `None` when there is none.
    pub fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, word) in &self.terms {
            values.set(name.as_str(), FluentValue::from(word.as_str()));
        }
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// The message of `key`; the key itself when there is none, which a native test rules out.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The keys there are, attributes as `key.attribute`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn keys() -> std::collections::BTreeSet<String> {
        let mut keys = std::collections::BTreeSet::new();
        for (_, source) in ENGLISH.iter().chain(COACH).chain(VAULT).chain(FILES).chain(TRAINING) {
            let mut id = String::new();
            for line in source.lines() {
                let name = |it: &str| it.split_once('=').map(|it| it.0.trim().to_owned());
                if line.starts_with(|it: char| it.is_ascii_alphabetic()) {
                    id = name(line).unwrap_or_default();
                    keys.insert(id.clone());
                } else if let Some(attribute) = line.trim_start().strip_prefix('.')
                    && let Some(attribute) = name(attribute)
                {
                    keys.insert(format!("{id}.{attribute}"));
                }
            }
        }
        keys
    }
}
