//! In a workshop: the clock of the step, in sight while one writes.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::session::workshop::{Left, left};
use crate::storage::here::now;
use crate::storage::room::workshop;
use crate::views::use_words;

/// How often the clock is looked at, in milliseconds. It shows minutes.
const TICK: u32 = 1_000;

/// The clock, and the way back to the family; nothing outside a workshop.
#[component]
pub fn Clock() -> Html {
    let words = use_words();
    let shown = use_state_eq(|| (workshop(), Left::None));
    let set = shown.setter();
    use_effect_with((), move |()| {
        let look = move || {
            let it = workshop();
            let left = it.as_ref().map_or(Left::None, |it| match left(it.ends, now()) {
                // Seconds are not shown here: they would draw the page each second.
                Left::Time(minutes, _) => Left::Time(minutes, 0),
                other => other,
            });
            set.set((it, left));
        };
        look();
        let ticks = Interval::new(TICK, look);
        move || drop(ticks)
    });
    let (Some(workshop), left) = &*shown else { return Html::default() };
    let title = || workshop.title.as_str().into();
    let text =
        match left {
            Left::None => None,
            Left::Time(minutes, _) => Some(words.say(
                "workshop-left",
                &[("title", title()), ("minutes", (*minutes as usize).into())],
            )),
            Left::Up => Some(words.say("workshop-up", &[("title", title())])),
        };
    html! {
        <div class="pp-workshop">
            <div class="govuk-width-container">
                if let Some(text) = text {
                    <span role="timer" id="pp-clock">{ text }</span>
                }
                <a href={workshop.address()}>{ words.say("workshop-back", &[]) }</a>
            </div>
        </div>
    }
}
