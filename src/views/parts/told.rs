//! What the desk tells a page: asked for when the page comes and whenever the case changed.

use std::rc::Rc;

use yew::prelude::*;

use super::finds::Told;
use crate::domain::Json;
use crate::views::pages::Ask;
use crate::views::{Case, use_advice};

/// What the desk tells under a key.
pub struct Telling {
    /// What it tells, once it does.
    pub told: Rc<Option<Told>>,
    /// Is that about the case as it is now?
    pub is_fresh: bool,
    /// What became of what a button asked for: `finished`, `restored` or `failed`, what to draw,
    /// and for the second the file of the draft.
    pub said: Rc<Vec<String>>,
    /// Has the desk do something.
    pub act: Callback<[String; 2]>,
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
            if let Some(handed) = handed.as_ref().filter(|it| it[0] == "did")
                && waits.replace(false)
            {
                // What the desk tells is another thing now.
                asked.borrow_mut().1 += 1;
                said.set((key, Rc::new(handed[1..].to_vec())));
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
    let is_fresh = advice.paper.as_ref().is_some_and(|it| it.get(2) == Some(&number));
    let mine = advice.paper.clone().filter(|it| it[0] == key);
    let told = use_memo(mine.map(|it| it[1].clone()), |json| {
        json.as_ref().and_then(|it| Json::parse(it).ok()).map(Told)
    });
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
