//! Reads JSON values and keeps a list of everything that does not fit.

use std::cell::RefCell;

use chrono::{NaiveDate, NaiveTime};

use super::place::Step;
use super::problem::Problem;
use crate::domain::{Json, Options};

/// Where problems are gathered: the way to each, and what it is.
pub(crate) type Found = RefCell<Vec<(Vec<Step>, Problem)>>;

/// A value of a file, and the way to it.
#[derive(Clone)]
pub(crate) struct At<'a> {
    pub(crate) json: &'a Json,
    pub(crate) way: Vec<Step>,
    pub(crate) found: &'a Found,
}

/// The name of a value's sort: a key of `json-`.
fn sort_of(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true-or-false",
        Json::Number(_) => "number",
        Json::Text(_) => "text",
        Json::List(_) => "list",
        Json::Object(_) => "object",
    }
}

impl<'a> At<'a> {
    /// Notes a problem here.
    pub(crate) fn wrong(&self, problem: Problem) {
        self.found.borrow_mut().push((self.way.clone(), problem));
    }

    fn not_a(&self, expected: &'static str) {
        self.wrong(Problem::Type(expected, sort_of(self.json)));
    }

    /// The same values at another place of the file.
    pub(crate) fn with<'b>(&self, json: &'b Json) -> At<'b>
    where
        'a: 'b,
    {
        At { json, way: self.way.clone(), found: self.found }
    }

    /// An object; its keys are asked for one by one.
    pub(crate) fn object(&self) -> Option<Object<'a>> {
        let Json::Object(_) = self.json else {
            self.not_a("object");
            return None;
        };
        Some(Object { at: self.clone(), asked: RefCell::default() })
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Vec<At<'a>> {
        let Json::List(items) = self.json else {
            self.not_a("list");
            return Vec::new();
        };
        let at = |(place, json): (usize, &'a Json)| {
            let id = json.get("id").and_then(Json::as_text).map(str::to_owned);
            let way = self.way.iter().cloned().chain([Step::Item(place, id)]).collect();
            At { json, way, found: self.found }
        };
        items.iter().enumerate().map(at).collect()
    }

    /// A text with something in it.
    pub(crate) fn text(&self) -> String {
        match self.json.as_text() {
            Some(text) if text.trim().is_empty() => self.wrong(Problem::Empty),
            Some(text) => return text.to_owned(),
            None => self.not_a("text"),
        }
        String::new()
    }

    /// A whole number within bounds.
    pub(crate) fn number(&self, least: u16, most: u16) -> Option<u16> {
        match self.json {
            Json::Number(it) if it.fract() == 0.0 && (least.into()..=most.into()).contains(it) => {
                Some(*it as u16)
            }
            Json::Number(_) => {
                self.wrong(Problem::Number(least, most));
                None
            }
            _ => {
                self.not_a("number");
                None
            }
        }
    }

    /// True or false.
    pub(crate) fn flag(&self) -> bool {
        match self.json {
            Json::Bool(it) => *it,
            _ => {
                self.not_a("true-or-false");
                false
            }
        }
    }

    /// One of a set.
    pub(crate) fn choice<E: Options>(&self) -> Option<E> {
        let Some(text) = self.json.as_text() else {
            self.not_a("text");
            return None;
        };
        let found = E::from_key(text);
        if found.is_none() {
            self.wrong(Problem::NotAllowed(text.to_owned(), E::KEYS.join(", ")));
        }
        found
    }

    /// A date.
    pub(crate) fn date(&self) -> Option<NaiveDate> {
        let text = self.json.as_text().unwrap_or_default();
        let found = text.parse().ok();
        if found.is_none() {
            self.wrong(Problem::NotADate(text.to_owned()));
        }
        found
    }

    /// A time of day.
    pub(crate) fn time(&self) -> Option<NaiveTime> {
        let text = self.json.as_text().unwrap_or_default();
        let parts = text.split_once(':').and_then(|(hour, minute)| {
            NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
        });
        if parts.is_none() {
            self.wrong(Problem::NotATime(text.to_owned()));
        }
        parts
    }
}

/// An object whose unknown keys are found at the end.
pub(crate) struct Object<'a> {
    pub(crate) at: At<'a>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Object<'a> {
    /// The value of a key that may be absent.
    pub(crate) fn may(&self, key: &'static str) -> Option<At<'a>> {
        self.asked.borrow_mut().push(key);
        let json = self.at.json.get(key)?;
        let way = self.at.way.iter().cloned().chain([Step::Key(key.to_owned())]).collect();
        Some(At { json, way, found: self.at.found })
    }

    /// The value of a key that must be there.
    pub(crate) fn must(&self, key: &'static str) -> Option<At<'a>> {
        let value = self.may(key);
        if value.is_none() {
            self.at.wrong(Problem::Missing(key));
        }
        value
    }

    /// A text that must be there.
    pub(crate) fn text(&self, key: &'static str) -> String {
        self.must(key).map(|it| it.text()).unwrap_or_default()
    }

    /// A text that may be absent.
    pub(crate) fn may_text(&self, key: &'static str) -> Option<String> {
        self.may(key).map(|it| it.text())
    }

    /// One of a set, which must be there.
    pub(crate) fn choice<E: Options>(&self, key: &'static str) -> Option<E> {
        self.must(key)?.choice()
    }

    /// Items of a list that must be there.
    pub(crate) fn items(&self, key: &'static str) -> Vec<At<'a>> {
        self.must(key).map(|it| it.items()).unwrap_or_default()
    }

    /// Any of a set; absent gives none.
    pub(crate) fn choices<E: Options>(&self, key: &'static str) -> Vec<E> {
        let items = self.may(key).map(|it| it.items()).unwrap_or_default();
        items.iter().filter_map(|it| it.choice()).collect()
    }

    /// Any of a set, at least one.
    pub(crate) fn some_of<E: Options>(&self, key: &'static str) -> Vec<E> {
        match self.must(key) {
            Some(list) => {
                let items = list.items();
                if matches!(list.json, Json::List(_)) && items.is_empty() {
                    list.wrong(Problem::Empty);
                }
                items.iter().filter_map(|it| it.choice()).collect()
            }
            None => Vec::new(),
        }
    }

    /// An id: letters, digits and dashes.
    pub(crate) fn id(&self) -> String {
        let id = self.text("id");
        let fits = id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        if !fits {
            self.at.wrong(Problem::NotAnId(id.clone()));
        }
        id
    }

    /// Is there such a key? Makes it a known one.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.may(key).is_some()
    }

    /// Notes every key that was not asked for.
    pub(crate) fn done(&self) {
        let Json::Object(pairs) = self.at.json else { return };
        let mut asked = self.asked.borrow().clone();
        asked.sort_unstable();
        asked.dedup();
        for (key, _) in pairs.iter().filter(|(key, _)| !asked.contains(&key.as_str())) {
            let way = self.at.way.iter().cloned().chain([Step::Key(key.clone())]).collect();
            let problem = Problem::Unknown(key.clone(), asked.join(", "));
            self.at.found.borrow_mut().push((way, problem));
        }
    }
}
