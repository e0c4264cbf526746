//! What the desk tells a page: asked for when the page comes and whenever the case changed.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Json;
use crate::views::pages::Ask;
use crate::views::{Case, use_advice};

/// What the desk tells, read by key: a part of a tree that is shared and never copied. Two are equal
/// when they are the same part of one tree, however large it is.
#[derive(Clone, Debug)]
pub struct Told {
    all: Rc<Json>,
    /// Which child of it, which child of that.
    way: Vec<usize>,
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.all, &other.all) && self.way == other.way
    }
}

impl Told {
    /// The whole of what is told.
    pub fn new(json: Json) -> Self {
        Self { all: Rc::new(json), way: Vec::new() }
    }

    /// Takes the place of what was told before, unless it says the same: then that stays.
    pub fn after(self, before: &Self) -> Self {
        if self.json() == before.json() { before.clone() } else { self }
    }

    /// What is there.
    pub fn json(&self) -> &Json {
        static NOTHING: Json = Json::Null;
        let mut json = &*self.all;
        for at in &self.way {
            let child = match json {
                Json::List(items) => items.get(*at),
                Json::Object(pairs) => pairs.get(*at).map(|it| &it.1),
                _ => None,
            };
            json = child.unwrap_or(&NOTHING);
        }
        json
    }

    /// A text; empty where there is none.
    pub fn text(&self, key: &str) -> String {
        self.json().get(key).and_then(Json::as_text).unwrap_or_default().to_owned()
    }

    /// Is it so?
    pub fn is(&self, key: &str) -> bool {
        self.json().get(key) == Some(&Json::Bool(true))
    }

    /// A part of it.
    pub fn part(&self, key: &str) -> Told {
        let at = match self.json() {
            Json::Object(pairs) => pairs.iter().position(|it| it.0 == key),
            _ => None,
        };
        self.child(at.unwrap_or(usize::MAX))
    }

    fn child(&self, at: usize) -> Told {
        let way = self.way.iter().copied().chain([at]).collect();
        Told { all: self.all.clone(), way }
    }

    /// Several of them.
    pub fn list(&self, key: &str) -> Vec<Told> {
        let list = self.part(key);
        match list.json() {
            Json::List(items) => (0..items.len()).map(|at| list.child(at)).collect(),
            _ => Vec::new(),
        }
    }

    /// Several texts.
    pub fn texts(&self, key: &str) -> Vec<String> {
        let all = self.list(key);
        all.iter().map(|it| it.json().as_text().unwrap_or_default().to_owned()).collect()
    }
}

/// What the desk tells under a key.
pub struct Telling {
    /// What it tells, once it does.
    pub told: Option<Told>,
    /// Is that about the case as it is now?
    pub is_fresh: bool,
    /// What became of what a button asked for: `finished`, `restored` or `failed`, what to draw,
    /// and for the second the file of the draft.
    pub said: Rc<Vec<String>>,
    /// Has the desk do something.
    pub act: Callback<[String; 2]>,
}

thread_local! {
    /// How many numbers were given.
    static NUMBERS: Cell<u32> = const { Cell::new(0) };
}

/// A number that no page and no question had before.
pub fn number() -> String {
    let number = NUMBERS.get() + 1;
    NUMBERS.set(number);
    number.to_string()
}

/// Asks the desk what a file of arrangements says, once for each file that is handed in. What it told
/// last, and whether that is about this very file.
#[hook]
pub fn use_area(file: Option<Rc<str>>, desk: &Callback<Ask>) -> (Option<Told>, bool) {
    let advice = use_advice();
    let number = use_memo(file.clone().map(Same), |_| number());
    {
        let (desk, number) = (desk.clone(), number.clone());
        use_effect_with(number.clone(), move |_| {
            if let Some(file) = file {
                desk.emit(Ask::Area(file.to_string(), (*number).clone()));
            }
        });
    }
    let paper = advice.paper.as_ref().filter(|it| it.which == "area");
    (paper.map(|it| it.told.clone()), paper.is_some_and(|it| it.number == *number))
}

/// A text that is equal to itself only.
struct Same(Rc<str>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Asks the desk what it tells under a key.
#[hook]
pub fn use_told(key: &str, case: &Case, desk: &Callback<Ask>) -> Telling {
    let advice = use_advice();
    // Each state of the case has its number: an answer to an older one is shown, but not ready.
    let asked = use_mut_ref(|| (None::<Case>, 0_u32));
    let said = use_state(|| (String::new(), Rc::<Vec<String>>::default()));
    // What the desk says of a deed counts once, for whoever asked.
    let waits = use_mut_ref(|| false);
    if asked.borrow().0.as_ref() != Some(case) {
        let number = asked.borrow().1 + 1;
        *asked.borrow_mut() = (Some(case.clone()), number);
    }
    {
        let (waits, asked, said) = (waits.clone(), asked.clone(), said.clone());
        let key = key.to_owned();
        let handed = advice.handed.clone();
        use_effect_with(advice.which_handed(), move |_| {
            if let Some(handed) = handed.as_ref().filter(|it| it.text(0) == "did")
                && waits.replace(false)
            {
                // What the desk tells is another thing now.
                asked.borrow_mut().1 += 1;
                said.set((key, Rc::new(handed.texts().skip(1).collect())));
            }
        });
    }
    let number = format!("{key}-{}", asked.borrow().1);
    {
        let desk = desk.clone();
        use_effect_with((key.to_owned(), number.clone()), move |(key, number)| {
            desk.emit(Ask::Paper(key.clone(), number.clone()));
        });
    }
    let paper = advice.paper.as_ref();
    let is_fresh = paper.is_some_and(|it| it.number == number);
    let told = paper.filter(|it| it.which == key).map(|it| it.told.clone());
    let desk = desk.clone();
    let act = Callback::from(move |[what, of]: [String; 2]| {
        *waits.borrow_mut() = true;
        desk.emit(Ask::Act(what, of));
    });
    // Said on another page, it is no answer here.
    let said = if said.0 == key { said.1.clone() } else { Rc::default() };
    Telling { told, is_fresh, said, act }
}

impl Telling {
    /// What became of what a button asked for, to be drawn.
    pub fn answer(&self) -> Option<Json> {
        self.said.get(1).and_then(|it| Json::parse(it).ok())
    }
}
