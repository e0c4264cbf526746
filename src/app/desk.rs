//! The page's side of the desk: starts it when there is time, keeps it up to date, hears from it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};
use yew::Callback;

use crate::domain::{CaseFile, Id, Json};
use crate::export::pieces::Pieces;
use crate::session::advice::{Reading, Update};
use crate::storage::beside;
use crate::storage::here::{measured, today};
use crate::views::parts::told::Told;
use crate::views::{Handed, Paper};

/// Milliseconds after a draft was opened before the desk is loaded: the page itself comes first.
const PATIENCE: u32 = 800;
/// Milliseconds of quiet after a key before the desk is told.
const QUIET: u32 = 350;
/// Pieces sent at once; a long report goes over in several turns, so that no key waits for it.
const AT_ONCE: usize = 6;

/// What the desk says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// What changed in the coach's questions.
    Notes(Update),
    /// The desk begins anew: what it said before counts no more.
    Anew,
    /// How what was written reads.
    Reading(Rc<Reading>),
    /// The terms of the field in plain words.
    Terms(Rc<Reading>),
    /// What is wrong with a glossary that was tried; nothing when it can be used.
    Tried(Rc<Vec<String>>),
    /// What there is to say of a paper.
    Paper(Paper),
    /// What the arrangements say beside the questions of pages.
    Local(Told),
    /// A file, the answers that one holds, or what was done: what the worker said.
    Handed(Rc<Handed>),
    /// There is no desk in this browser.
    Gone,
}

/// What hears the worker; it must live as long as the worker does.
type Heard = Closure<dyn FnMut(MessageEvent)>;

/// The desk of one open draft.
#[derive(Clone)]
pub struct Desk(Rc<Inner>);

struct Inner {
    worker: RefCell<Option<Worker>>,
    heard: RefCell<Option<Heard>>,
    told: Callback<Said>,
    state: RefCell<State>,
    /// What opens the versions of a locked draft.
    key: Option<Array>,
    is_ready: Cell<bool>,
}

struct State {
    case: Rc<CaseFile>,
    /// The file of arrangements: its text, or its id where it comes with the app.
    area: Rc<str>,
    /// What the desk holds.
    sent: Pieces,
    /// The text of the arrangements it holds, and the day it began on.
    begun: Option<(Rc<str>, String)>,
    /// The text of the partnership's own glossary.
    glossary: String,
    timer: Option<Timeout>,
    /// Pages that came, each with the case and the arrangements as they were then.
    marks: Vec<(String, Rc<CaseFile>, Rc<str>)>,
    /// What was asked for and waits for its turn.
    asks: Vec<Vec<String>>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Desk {
    /// A desk that will be there soon.
    ///
    /// A draft of a real family comes with the key of the vault and the vault's id.
    pub fn new(
        (id, key): (Id, Option<Array>),
        case: Rc<CaseFile>,
        area: Rc<str>,
        told: Callback<Said>,
    ) -> Self {
        let state = State {
            case,
            area,
            sent: Pieces::default(),
            begun: None,
            glossary: String::new(),
            timer: None,
            marks: Vec::new(),
            // Whose versions it keeps is the first thing it hears.
            asks: vec![vec!["draft".to_owned(), id.to_string()]],
        };
        let desk = Self(Rc::new(Inner {
            worker: RefCell::default(),
            heard: RefCell::default(),
            told,
            state: RefCell::new(state),
            key,
            is_ready: Cell::new(false),
        }));
        desk.later(PATIENCE);
        desk
    }

    /// The case or its arrangements may have changed.
    pub fn note(&self, case: &Rc<CaseFile>, area: &Rc<str>) {
        let mut state = self.0.state.borrow_mut();
        let same = Rc::ptr_eq(&state.case, case) && Rc::ptr_eq(&state.area, area);
        if same {
            return;
        }
        state.case = case.clone();
        state.area = area.clone();
        // Only set when the page has gone quiet: a timer for every key would be dear.
        let waits = state.timer.is_some();
        drop(state);
        if !waits {
            self.later(QUIET);
        }
    }

    /// Asks how what was written reads.
    pub fn ask_reading(&self) {
        self.ask(["read".to_owned()]);
    }

    /// Asks for the terms of the field.
    pub fn ask_terms(&self) {
        self.ask(["terms".to_owned()]);
    }

    /// Asks for a paper, when the typing stops; asked twice it comes once.
    pub fn ask_paper(&self, which: String, number: String) {
        let message = vec!["paper".to_owned(), which, number];
        let mut state = self.0.state.borrow_mut();
        state.asks.retain(|it| it[0] != "paper");
        state.asks.push(message);
        drop(state);
        self.later(if self.0.is_ready.get() { QUIET } else { 0 });
    }

    /// A page came: what moves from the case as it is now is told. The desk hears of the case as it
    /// is now before it hears of any change.
    pub fn mark(&self, which: String) {
        let mut state = self.0.state.borrow_mut();
        let mark = (which, state.case.clone(), state.area.clone());
        state.marks.push(mark);
        drop(state);
        self.later(0);
    }

    /// Asks what a file of arrangements says, when the typing stops; asked twice it is told once.
    pub fn ask_area(&self, file: String, number: String) {
        self.0.state.borrow_mut().asks.retain(|it| it[0] != "area");
        self.ask(["area".to_owned(), file, number]);
    }

    /// Asks for the file of a paper.
    pub fn ask_file(&self, which: String) {
        self.ask(["file".to_owned(), which]);
    }

    /// Asks for the file of a document, in a format.
    pub fn ask_document(&self, which: String, format: String) {
        self.ask(["document".to_owned(), which, format]);
    }

    /// Asks what a file of answers holds.
    pub fn ask_answers(&self, person: String, text: String) {
        self.ask(["answers".to_owned(), person, text]);
    }

    /// Has something done with the versions of the draft: `finish` with a note, `restore` one.
    pub fn act(&self, what: String, of: String) {
        self.ask(["do".to_owned(), what, of]);
    }

    /// Asks whether a glossary can be used.
    pub fn try_glossary(&self, text: String) {
        self.ask(["try".to_owned(), text]);
    }

    /// From now on the desk explains with this glossary, too.
    pub fn set_glossary(&self, text: String) {
        let mut state = self.0.state.borrow_mut();
        if state.glossary != text {
            (state.glossary, state.begun) = (text, None);
            drop(state);
            self.later(0);
        }
    }

    fn ask<const N: usize>(&self, message: [String; N]) {
        self.0.state.borrow_mut().asks.push(message.into());
        self.later(0);
    }

    fn later(&self, wait: u32) {
        let desk = Rc::downgrade(&self.0);
        let run = move || {
            if let Some(inner) = desk.upgrade() {
                Self(inner).run();
            }
        };
        self.0.state.borrow_mut().timer = Some(Timeout::new(wait, run));
    }

    fn run(&self) {
        self.0.state.borrow_mut().timer = None;
        if self.0.worker.borrow().is_none() {
            match self.start() {
                Ok(worker) => *self.0.worker.borrow_mut() = Some(worker),
                Err(_) => self.0.told.emit(Said::Gone),
            }
            return;
        }
        if !self.0.is_ready.get() {
            // It says when it is; then this runs again.
            return;
        }
        let mut state = self.0.state.borrow_mut();
        let mark = (!state.marks.is_empty()).then(|| state.marks[0].clone());
        let (case, area) = match &mark {
            Some((_, case, area)) => (case.clone(), area.clone()),
            None => (state.case.clone(), state.area.clone()),
        };
        // A draft may be open past midnight: then what lies ahead, and what is late, is another.
        let day = today();
        if !state.begun.as_ref().is_some_and(|it| Rc::ptr_eq(&it.0, &area) && it.1 == day) {
            let glossary = state.glossary.clone();
            self.post(["begin".to_owned(), day.clone(), area.to_string(), glossary]);
            self.0.told.emit(Said::Anew);
            state.begun = Some((area, day));
            state.sent = Pieces::default();
        }
        let (changes, sent, is_all) = state.sent.some_changes(&case, AT_ONCE);
        if !(changes.put.is_empty() && changes.delete.is_empty()) {
            let count = changes.put.len().to_string();
            let put = changes.put.into_iter().flat_map(|(key, text)| [key, text]);
            self.post(["change".to_owned(), count].into_iter().chain(put).chain(changes.delete));
            state.sent = sent;
        }
        if !is_all {
            drop(state);
            return self.later(0);
        }
        if let Some((which, ..)) = mark {
            self.post(["mark".to_owned(), which]);
            state.marks.remove(0);
            drop(state);
            return self.later(0);
        }
        self.post(["look".to_owned()]);
        for message in std::mem::take(&mut state.asks) {
            self.post(message);
        }
    }

    fn post(&self, texts: impl IntoIterator<Item = String>) {
        let message: Array = texts.into_iter().map(|it| JsValue::from_str(&it)).collect();
        if let Some(worker) = self.0.worker.borrow().as_ref() {
            let _ = worker.post_message(&message);
        }
    }

    fn start(&self) -> Result<Worker, JsValue> {
        let worker = beside::start("desk")?;
        let desk = Rc::downgrade(&self.0);
        let heard = Heard::new(move |event: MessageEvent| {
            let said = Handed(event.data().unchecked_into());
            if let Some(inner) = desk.upgrade() {
                Self(inner).hear(said);
            }
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        let desk = Rc::downgrade(&self.0);
        let gone = Closure::once_into_js(move || {
            if let Some(inner) = desk.upgrade() {
                inner.told.emit(Said::Gone);
            }
        });
        worker.set_onerror(Some(gone.unchecked_ref()));
        *self.0.heard.borrow_mut() = Some(heard);
        Ok(worker)
    }

    fn hear(&self, said: Handed) {
        if matches!(said.text(0).as_str(), "file" | "answers" | "did") {
            return self.0.told.emit(Said::Handed(Rc::new(said)));
        }
        let texts: Vec<String> = said.texts().collect();
        match texts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["ready"] => {
                // The key first: the next message already asks for the draft's versions.
                if let (Some(key), Some(worker)) = (&self.0.key, &*self.0.worker.borrow()) {
                    let _ = worker.post_message(key);
                }
                self.0.is_ready.set(true);
                self.later(0);
            }
            ["notes", json, check, tell] => {
                measured("coach", check.parse().unwrap_or_default());
                measured("coach-words", tell.parse().unwrap_or_default());
                self.0.told.emit(Said::Notes(Update::read(json)));
            }
            ["reading", json] => self.0.told.emit(Said::Reading(Rc::new(Reading::read(json)))),
            ["terms", json] => self.0.told.emit(Said::Terms(Rc::new(Reading::read(json)))),
            ["tried", ref problems @ ..] => {
                let problems = problems.iter().map(|it| (*it).to_owned()).collect();
                self.0.told.emit(Said::Tried(Rc::new(problems)));
            }
            ["paper", which, json, number] => {
                if let Ok(json) = Json::parse(json) {
                    let (which, number) = (which.to_owned(), number.to_owned());
                    self.0.told.emit(Said::Paper(Paper { which, told: Told::new(json), number }));
                }
            }
            ["local", json, took] => {
                measured("local", took.parse().unwrap_or_default());
                if let Ok(json) = Json::parse(json) {
                    self.0.told.emit(Said::Local(Told::new(json)));
                }
            }
            // It could not follow: it is told everything anew.
            ["lost", _] => {
                self.0.state.borrow_mut().begun = None;
                self.later(QUIET);
            }
            _ => {}
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.borrow_mut().take() {
            worker.terminate();
        }
    }
}
