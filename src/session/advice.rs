//! What the desk says about a case: the coach's questions, the terms in it, how it reads.
//!
//! The desk works beside the page, in a module of its own that is loaded after the first page; what
//! it says comes over as JSON, with its words, so that the page need hold none of them. Of the
//! questions only what changed comes over, and the words of a rule once.

use crate::domain::Json;

/// Declares a struct of texts that goes over as JSON; empty texts are left out.
macro_rules! texts {
    ($(#[$doc:meta])* pub struct $name:ident { $($(#[$fdoc:meta])* $field:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: String,)*
        }

        impl $name {
            fn to_json(&self) -> Json {
                let all = [$((stringify!($field), &self.$field),)*];
                let some = all.into_iter().filter(|it| !it.1.is_empty());
                Json::object(some.map(|(key, it)| (key, Json::text(it))))
            }

            fn of(json: &Json) -> Self {
                Self { $($field: text(json, stringify!($field)),)* }
            }
        }
    };
}

texts! {
    /// The words of a rule, the same for all its questions.
    pub struct RuleWords {
        /// The rule's id: `SP2`.
        rule,
        /// What the rule looks for, in a few words.
        name,
        /// Why it matters.
        why,
        /// An example that the question would be asked of.
        weak,
        /// A better one.
        better,
        /// Where the rule comes from.
        source,
    }
}

texts! {
    /// What a question says.
    pub struct Asked {
        /// The rule's id.
        rule,
        /// What it is about: address and field as one text, as dismissals keep it.
        place,
        /// The question.
        question,
        /// Why it matters, where that differs from the rule's own words.
        why,
        /// Of a whole record or list: whom it names, which an answer keeps.
        about,
        /// `open`, `later`, `fine` or `quiet`.
        standing,
        /// Why it is fine, in the author's words.
        because,
    }
}

texts! {
    /// A term of the field that stands in the case, in plain words.
    pub struct Term {
        /// The term.
        term,
        /// What it means.
        plain,
    }
}

/// One question of the coach.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// Its number: the same as long as it is the same question.
    pub id: u32,
    /// Smaller comes first. An order among questions, never a score of anybody.
    pub order: u32,
    /// Where in the field's text, in the browser's units (UTF-16): from and to.
    pub span: Option<(u32, u32)>,
    /// What it says.
    pub asked: Asked,
}

/// What changed in the questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    /// Words of rules that were not told before.
    pub rules: Vec<RuleWords>,
    /// Questions that are asked no more.
    pub gone: Vec<u32>,
    /// Questions that are new, or not as they were.
    pub notes: Vec<Note>,
}

/// How what was written reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// How many words were counted.
    pub words: u32,
    /// The reading age; `None` when the text is too short to score.
    pub age: Option<f64>,
    /// The longest sentences, longest first.
    pub long: Vec<String>,
    /// Long words that not everybody knows, the most frequent first.
    pub hard: Vec<String>,
    /// Terms in it.
    pub terms: Vec<Term>,
}

fn text(json: &Json, key: &str) -> String {
    json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned()
}

fn number(json: &Json, key: &str) -> Option<f64> {
    match json.get(key) {
        Some(Json::Number(it)) => Some(*it),
        _ => None,
    }
}

fn list<T>(json: &Json, key: &str, read: impl Fn(&Json) -> T) -> Vec<T> {
    match json.get(key) {
        Some(Json::List(items)) => items.iter().map(read).collect(),
        _ => Vec::new(),
    }
}

impl Note {
    fn to_json(&self) -> Json {
        let number = |key: &'static str, it: u32| (key, Json::Number(it.into()));
        let span = self.span.map(|(from, to)| [number("from", from), number("to", to)]);
        let numbers = [number("id", self.id), number("order", self.order)];
        let asked = ("asked", self.asked.to_json());
        Json::object(numbers.into_iter().chain(span.into_iter().flatten()).chain([asked]))
    }

    fn of(json: &Json) -> Self {
        let whole = |key| number(json, key).map(|it| it as u32);
        let asked = json.get("asked").map(Asked::of);
        Self {
            id: whole("id").unwrap_or_default(),
            order: whole("order").unwrap_or_default(),
            span: whole("from").zip(whole("to")),
            asked: asked.unwrap_or_default(),
        }
    }
}

impl Update {
    /// As it goes from the desk to the page.
    pub fn print(&self) -> String {
        let gone = self.gone.iter().map(|it| Json::Number((*it).into()));
        Json::object([
            ("rules", Json::List(self.rules.iter().map(RuleWords::to_json).collect())),
            ("gone", Json::List(gone.collect())),
            ("notes", Json::List(self.notes.iter().map(Note::to_json).collect())),
        ])
        .print()
    }

    /// As it comes to the page; nothing where the text is something else.
    pub fn read(text: &str) -> Self {
        let Ok(json) = Json::parse(text) else { return Self::default() };
        let id = |it: &Json| match it {
            Json::Number(it) => *it as u32,
            _ => 0,
        };
        Self {
            rules: list(&json, "rules", RuleWords::of),
            gone: list(&json, "gone", id),
            notes: list(&json, "notes", Note::of),
        }
    }
}

impl Reading {
    /// As it goes from the desk to the page.
    pub fn print(&self) -> String {
        let words = |all: &[String]| Json::List(all.iter().map(Json::text).collect());
        let pairs = [
            ("words", Json::Number(self.words.into())),
            ("long", words(&self.long)),
            ("hard", words(&self.hard)),
            ("terms", Json::List(self.terms.iter().map(Term::to_json).collect())),
        ];
        let age = self.age.map(|it| ("age", Json::Number(it)));
        Json::object(pairs.into_iter().chain(age)).print()
    }

    /// As it comes to the page.
    pub fn read(text: &str) -> Self {
        let Ok(json) = Json::parse(text) else { return Self::default() };
        let whole = |it: &Json| it.as_text().unwrap_or_default().to_owned();
        Self {
            words: number(&json, "words").unwrap_or_default() as u32,
            age: number(&json, "age"),
            long: list(&json, "long", whole),
            hard: list(&json, "hard", whole),
            terms: list(&json, "terms", Term::of),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desk_says_comes_over_whole() {
        let asked = Asked {
            rule: "SP2".to_owned(),
            place: "actions/0000000000000001:what".to_owned(),
            question: "“engage” – how?".to_owned(),
            ..Asked::default()
        };
        let update = Update {
            rules: vec![RuleWords { rule: "SP2".to_owned(), ..RuleWords::default() }],
            gone: vec![3, 9],
            notes: vec![Note { id: 4, order: 2, span: Some((3, 9)), asked }, Note::default()],
        };
        assert_eq!(Update::read(&update.print()), update);
        assert_eq!(Update::read("[]"), Update::default());
        let reading = Reading {
            words: 210,
            age: Some(11.5),
            long: vec!["One.".to_owned()],
            hard: vec!["parental".to_owned()],
            terms: vec![Term { term: "MARAC".to_owned(), plain: "a meeting".to_owned() }],
        };
        assert_eq!(Reading::read(&reading.print()), reading);
        assert_eq!(Reading::read("x"), Reading::default());
    }
}
