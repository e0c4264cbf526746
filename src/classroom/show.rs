//! The room's screen and the trainer's beside it: the same slides, turned in either window.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, KeyboardEvent};
use yew::prelude::*;

use super::Open;
use super::clock::Clock;
use crate::domain::Json;
use crate::storage::here::{document, now};
use crate::storage::room::Line;
use crate::training::route::Part;
use crate::training::slides::{Shows, Slide, slides, turned};
use crate::views::parts::root::Root;
use crate::views::{W, use_words};

/// What either window is drawn from.
#[derive(Properties, PartialEq)]
pub struct ShowProps {
    /// The pack.
    pub open: Open,
    /// Is it the trainer's, with notes?
    pub notes: bool,
}

/// Where the show stands, the same in both windows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Stand {
    at: usize,
    blank: bool,
    ends: f64,
    /// The private numbers of the groups, once they are to be seen.
    numbers: String,
}

impl Stand {
    fn print(&self) -> String {
        Json::object([
            ("at", Json::Number(self.at as f64)),
            ("blank", Json::Bool(self.blank)),
            ("ends", Json::Number(self.ends)),
            ("numbers", Json::text(&*self.numbers)),
        ])
        .print()
    }

    fn read(text: &str) -> Option<Self> {
        let json = Json::parse(text).ok()?;
        let number = |key| match json.get(key) {
            Some(Json::Number(it)) => *it,
            _ => 0.0,
        };
        json.get("at")?;
        Some(Self {
            at: number("at") as usize,
            blank: json.get("blank") == Some(&Json::Bool(true)),
            ends: number("ends"),
            numbers: json.get("numbers").and_then(Json::as_text).unwrap_or_default().to_owned(),
        })
    }
}

/// What a window asks for that has just come.
const WHERE: &str = "where";

enum Act {
    Heard(Stand),
    Own(Stand),
}

/// The state, and whether this window has something to tell.
#[derive(Clone, Default, PartialEq)]
struct Both {
    stand: Stand,
    tell: u32,
}

impl Reducible for Both {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        match act {
            Act::Heard(stand) => Rc::new(Self { stand, tell: self.tell }),
            Act::Own(stand) => Rc::new(Self { stand, tell: self.tell + 1 }),
        }
    }
}

/// One of the two windows.
#[component]
pub fn Show(props: &ShowProps) -> Html {
    let words = use_words();
    let all = use_memo((), |()| slides(&props.open.0, &words));
    let both = use_reducer_eq(Both::default);
    let last = use_mut_ref(Stand::default);
    *last.borrow_mut() = both.stand.clone();
    let line = use_memo((), |()| {
        let (heard, last) = (both.dispatcher(), last.clone());
        let line: Rc<std::cell::RefCell<Option<Line>>> = Rc::default();
        let back = line.clone();
        let of = format!("{}-{}", props.open.0.id, props.open.1.0);
        let it = Line::listen(&of, move |text| match text.as_str() {
            WHERE => {
                if let Some(line) = &*back.borrow() {
                    line.say(&last.borrow().print());
                }
            }
            _ => {
                if let Some(stand) = Stand::read(&text) {
                    heard.dispatch(Act::Heard(stand));
                }
            }
        });
        it.say(WHERE);
        *line.borrow_mut() = Some(it);
        line
    });
    use_effect_with(both.tell, {
        let (line, last) = (line.clone(), last.clone());
        move |tell| {
            if *tell > 0
                && let Some(line) = &*line.borrow()
            {
                line.say(&last.borrow().print());
            }
        }
    });
    let count = all.len();
    let minutes = {
        let all = all.clone();
        move |at: usize| match all.get(at).map(|it| it.shows) {
            Some(Shows::Clock(minutes)) => f64::from(minutes),
            Some(Shows::Scale) => 3.0,
            _ => 0.0,
        }
    };
    let press = {
        let (dispatch, last) = (both.dispatcher(), last.clone());
        Callback::from(move |key: String| {
            let mut stand = last.borrow().clone();
            match key.as_str() {
                "b" | "B" | "." => stand.blank = !stand.blank,
                "t" | "T" => {
                    let minutes = minutes(stand.at);
                    stand.ends = if stand.ends > 0.0 { 0.0 } else { now() + minutes * 60_000.0 };
                    if minutes == 0.0 {
                        stand.ends = 0.0;
                    }
                }
                key => match turned(stand.at, count, key) {
                    Some(at) if at != stand.at => stand = Stand { at, ..Stand::default() },
                    _ => return,
                },
            }
            *last.borrow_mut() = stand.clone();
            dispatch.dispatch(Act::Own(stand));
        })
    };
    use_effect_with((), {
        let press = press.clone();
        move |()| {
            let keys = EventListener::new(&document(), "keydown", move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let typing = event.target().is_some_and(|it| {
                    it.has_type::<HtmlInputElement>() || it.has_type::<HtmlSelectElement>()
                });
                // A button is pressed by the space bar, a text is typed with letters.
                let pressing = event.key() == " "
                    && event.target().is_some_and(|it| it.has_type::<web_sys::HtmlElement>())
                    && document().active_element().is_some_and(|it| it.tag_name() != "BODY");
                if !typing
                    && !pressing
                    && !event.ctrl_key()
                    && !event.meta_key()
                    && !event.alt_key()
                {
                    press.emit(event.key());
                }
            });
            move || drop(keys)
        }
    });
    let stand = &both.stand;
    let at = stand.at.min(count.saturating_sub(1));
    let Some(slide) = all.get(at) else { return Html::default() };
    let place = words.say("train-slide-of", &[("at", (at + 1).into()), ("count", count.into())]);
    if !props.notes {
        return html! { <Root>{ screen(slide, stand, &place, false, &words) }</Root> };
    }
    let numbers = {
        let (dispatch, last) = (both.dispatcher(), last.clone());
        Callback::from(move |numbers: String| {
            let stand = Stand { numbers, ..last.borrow().clone() };
            dispatch.dispatch(Act::Own(stand));
        })
    };
    let jump = {
        let (dispatch, last) = (both.dispatcher(), last.clone());
        move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>();
            let at = usize::try_from(chosen.selected_index()).unwrap_or_default();
            let stand = Stand { at, ..Stand::default() };
            *last.borrow_mut() = stand.clone();
            dispatch.dispatch(Act::Own(stand));
        }
    };
    let button = |key: &'static str, name: &str| {
        let onclick = press.reform(move |_: MouseEvent| key.to_owned());
        html! {
            <button type="button" class="govuk-button govuk-button--secondary" {onclick}
                id={format!("pp-key-{}", key.to_lowercase())}>{ words.say(name, &[]) }</button>
        }
    };
    html! {
        <super::shell::Shell>
            { crate::views::pages::back(props.open.to(Part::Lead), words.say("train-lead", &[])) }
            <h1 class="govuk-heading-l" tabindex="-1" id="pp-heading">
                { words.say("train-open-notes", &[]) }
            </h1>
            <p class="pp-quiet">{ words.say("train-keys", &[]) }</p>
            <div class="pp-actions">
                { button("ArrowLeft", "train-slide-before") }
                { button("ArrowRight", "train-slide-next") }
                { button("t", "train-slide-clock") }
                { button("b", if stand.blank { "train-slide-unblank" } else { "train-slide-blank" }) }
                <a class="govuk-link" target="_blank" rel="noopener" href={props.open.to(Part::Show)}>
                    { words.say("train-open-show", &[]) }
                </a>
            </div>
            <div class="pp-present">
            <section class="pp-now" aria-live="polite">
                { screen(slide, stand, &place, true, &words) }
            </section>
            <section>
                <h2 class="govuk-heading-m">{ words.say("train-for-you", &[]) }</h2>
                <ul class="govuk-list govuk-list--bullet" id="pp-notes">
                    for it in &slide.notes { <li>{ it }</li> }
                    if let Some(next) = all.get(at + 1) {
                        <li>{ words.say("train-next", &[("title", head(next, &words).into())]) }</li>
                    }
                </ul>
            </section>
            </div>
            if slide.shows == Shows::Scale { <Numbers shown={numbers} key={at} /> }
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-jump">{ words.say("train-slide-jump", &[]) }</label>
                <select class="govuk-select" id="pp-jump" onchange={jump}>
                    for (place, it) in all.iter().enumerate() {
                        <option selected={place == at}>
                            { format!("{}. {}", place + 1, head(it, &words)) }
                        </option>
                    }
                </select>
            </div>
        </super::shell::Shell>
    }
}

/// What stands at the head of a slide.
fn head(slide: &Slide, words: &W) -> String {
    match slide.title.is_empty() {
        true => words.say(&format!("train-slide-{}", slide.sort), &[]),
        false => slide.title.clone(),
    }
}

/// One idea, large. The mark of fiction is on each.
fn screen(slide: &Slide, stand: &Stand, place: &str, notes: bool, words: &W) -> Html {
    // The trainer's window has a main part and a heading of its own.
    let (tag, id, head_tag) = if notes { ("div", "pp-now", "h2") } else { ("main", "main", "h1") };
    if stand.blank {
        return html! {
            <@{tag} class="pp-show pp-show--blank" {id}>
                <@{head_tag} class="govuk-visually-hidden">{ words.say("train-slide-is-blank", &[]) }</@>
            </@>
        };
    }
    let mut counts = [0_usize; 11];
    parts(&stand.numbers).filter_map(number).for_each(|it| counts[it] += 1);
    html! {
        <@{tag} class="pp-show" {id} key={place.to_owned()} data-slide={slide.sort}>
            <p class="pp-show__mark">{ words.say("train-mark", &[]) }</p>
            if !slide.title.is_empty() {
                <p class="pp-show__sort">{ words.say(&format!("train-slide-{}", slide.sort), &[]) }</p>
            }
            <@{head_tag} class={classes!("pp-show__title", slide.is_long().then_some("pp-show__title--long"))}>
                { head(slide, words) }
            </@>
            for it in &slide.lines { <p class="pp-show__line">{ it }</p> }
            if slide.sort == "end" {
                for key in ["train-end-keep", "train-end-change", "train-end-ask"] {
                    <p class="pp-show__line">{ words.say(key, &[]) }</p>
                }
            }
            if let Shows::Clock(minutes) = slide.shows && stand.ends == 0.0 {
                <p class="pp-clock">{ words.say("train-minutes", &[("minutes", usize::from(minutes).into())]) }</p>
            }
            <Clock ends={stand.ends} />
            if slide.shows == Shows::Scale && counts.iter().any(|it| *it > 0) {
                <ol class="pp-numbers" id="pp-numbers">
                    for (step, count) in counts.into_iter().enumerate() {
                        <li key={step}>
                            <span class="pp-numbers__dots" aria-hidden="true">{ dots(count) }</span>
                            <span>{ step }</span>
                            <span class="govuk-visually-hidden">
                                { words.say("train-numbers", &[("count", count.into())]) }
                            </span>
                        </li>
                    }
                </ol>
            }
            <p class="pp-show__place">{ place }</p>
        </@>
    }
}

/// What was typed for the groups, each for itself.
fn parts(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([',', ' ', ';']).filter(|it| !it.is_empty())
}

/// A number from 0 to 10.
fn number(part: &str) -> Option<usize> {
    part.parse().ok().filter(|it| *it <= 10)
}

fn dots(count: usize) -> String {
    "●".repeat(count)
}

#[derive(Properties, PartialEq)]
struct NumbersProps {
    shown: Callback<String>,
}

/// The numbers of the groups, typed while nobody sees them, then shown all at once.
#[component]
fn Numbers(props: &NumbersProps) -> Html {
    let words = use_words();
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.setter();
        move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let onclick = {
        let (typed, shown) = (typed.clone(), props.shown.clone());
        move |_: MouseEvent| shown.emit((*typed).clone())
    };
    let wrong: Vec<&str> = parts(&typed).filter(|it| number(it).is_none()).collect();
    let count = parts(&typed).count() - wrong.len();
    html! {
        <div class="govuk-form-group">
            <label class="govuk-label" for="pp-typed-numbers">{ words.say("train-numbers-ask", &[]) }</label>
            <input class="govuk-input" id="pp-typed-numbers" autocomplete="off" inputmode="numeric"
                value={(*typed).clone()} {oninput} />
            <p class="pp-quiet" role="status" id="pp-numbers-read">
                if !typed.is_empty() {
                    { words.say("train-numbers", &[("count", count.into())]) }
                    if !wrong.is_empty() {
                        { ". " }
                        { words.say("train-numbers-wrong", &[("which", wrong.join(", ").into())]) }
                    }
                }
            </p>
            <button type="button" class="govuk-button govuk-button--secondary" id="pp-show-numbers"
                {onclick}>{ words.say("train-numbers-show", &[]) }</button>
        </div>
    }
}
