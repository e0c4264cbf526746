//! What the desk says about a case: the coach's questions, the terms in it, how it reads.
//!
//! The desk works beside the page, in a module of its own that is loaded after the first page; what
//! it says comes over as JSON, with its words, so that the page need hold none of them.

use crate::domain::Json;

/// One question of the coach.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// The rule's id: `SP2`.
    pub rule: String,
    /// `must`, `consider` or `tip`: the order, never a score.
    pub severity: String,
    /// What it is about: address and field as one text, as dismissals keep it.
    pub place: String,
    /// Where in the field's text, in the browser's units (UTF-16): from and to.
    pub span: Option<(u32, u32)>,
    /// The text it is about, as it stood.
    pub about: String,
    /// The question.
    pub question: String,
    /// What the rule looks for, in a few words.
    pub name: String,
    /// Why it matters.
    pub why: String,
    /// An example that the question would be asked of.
    pub weak: String,
    /// A better one.
    pub better: String,
    /// Where the rule comes from.
    pub source: String,
    /// `open`, `later`, `fine` or `quiet`.
    pub standing: String,
    /// Why it is fine, in the author's words.
    pub because: String,
}

/// A term of the field that stands in the case, in plain words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means.
    pub plain: String,
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
    fn texts(&self) -> [(&'static str, &String); 12] {
        [
            ("rule", &self.rule),
            ("severity", &self.severity),
            ("place", &self.place),
            ("about", &self.about),
            ("question", &self.question),
            ("name", &self.name),
            ("why", &self.why),
            ("weak", &self.weak),
            ("better", &self.better),
            ("source", &self.source),
            ("standing", &self.standing),
            ("because", &self.because),
        ]
    }

    fn to_json(&self) -> Json {
        let texts = self.texts().into_iter().map(|(key, it)| (key, Json::text(it)));
        let span = self.span.into_iter().flat_map(|(from, to)| {
            [("from", Json::Number(from.into())), ("to", Json::Number(to.into()))]
        });
        Json::object(texts.chain(span))
    }

    fn read(json: &Json) -> Self {
        let text = |key| text(json, key);
        let span = number(json, "from").zip(number(json, "to"));
        Self {
            rule: text("rule"),
            severity: text("severity"),
            place: text("place"),
            span: span.map(|(from, to)| (from as u32, to as u32)),
            about: text("about"),
            question: text("question"),
            name: text("name"),
            why: text("why"),
            weak: text("weak"),
            better: text("better"),
            source: text("source"),
            standing: text("standing"),
            because: text("because"),
        }
    }
}

/// The questions as they go from the desk to the page.
pub fn print_notes(notes: &[Note]) -> String {
    Json::List(notes.iter().map(Note::to_json).collect()).print()
}

/// The questions as they come to the page; none where the text is something else.
pub fn read_notes(text: &str) -> Vec<Note> {
    match Json::parse(text) {
        Ok(Json::List(items)) => items.iter().map(Note::read).collect(),
        _ => Vec::new(),
    }
}

impl Reading {
    /// As it goes from the desk to the page.
    pub fn print(&self) -> String {
        let words = |all: &[String]| Json::List(all.iter().map(Json::text).collect());
        let term = |it: &Term| {
            Json::object([("term", Json::text(&it.term)), ("plain", Json::text(&it.plain))])
        };
        let pairs = [
            ("words", Json::Number(self.words.into())),
            ("long", words(&self.long)),
            ("hard", words(&self.hard)),
            ("terms", Json::List(self.terms.iter().map(term).collect())),
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
            terms: list(&json, "terms", |it| Term {
                term: self::text(it, "term"),
                plain: self::text(it, "plain"),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desk_says_comes_over_whole() {
        let note = Note {
            rule: "SP2".to_owned(),
            place: "actions/0000000000000001:what".to_owned(),
            span: Some((3, 9)),
            question: "“engage” – how?".to_owned(),
            ..Note::default()
        };
        let notes = vec![note, Note::default()];
        assert_eq!(read_notes(&print_notes(&notes)), notes);
        assert_eq!(read_notes("{}"), []);
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
