//! A countdown. It shows the time; nothing ends by it.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::session::workshop::{Left, left};
use crate::storage::here::now;
use crate::views::use_words;

/// How often it is looked at, in milliseconds.
const TICK: u32 = 250;

/// What a countdown is drawn from.
#[derive(Properties, PartialEq)]
pub struct ClockProps {
    /// When time is up, in milliseconds since 1970; 0 while none runs.
    pub ends: f64,
}

/// Minutes and seconds, then that time is up.
#[component]
pub fn Clock(props: &ClockProps) -> Html {
    let words = use_words();
    let shown = use_state_eq(|| left(props.ends, now()));
    let set = shown.setter();
    use_effect_with(props.ends, move |ends| {
        let ends = *ends;
        set.set(left(ends, now()));
        let ticks = Interval::new(TICK, move || set.set(left(ends, now())));
        move || drop(ticks)
    });
    let text = match *shown {
        Left::None => return Html::default(),
        Left::Time(minutes, seconds) => format!("{minutes}:{seconds:02}"),
        Left::Up => words.say("train-time-up", &[]),
    };
    html! { <p class="pp-clock" role="timer" id="pp-clock">{ text }</p> }
}
