//! Taking part as an agency: its file and nobody else's, the steps with a clock, the news, a private
//! number, the draft.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::clock::Clock;
use super::pack::household;
use super::{Open, back};
use crate::domain::Id;
use crate::export::pieces::Pieces;
use crate::session::route as app;
use crate::session::saving::SaveError;
use crate::session::workshop::Workshop;
use crate::storage::db::{NAME, Store};
use crate::storage::drafts::Head;
use crate::storage::here::{new_id, now, window};
use crate::storage::room::{keep_workshop, workshop};
use crate::training::route::{Exercise, Part};
use crate::training::{Item, Step, With, start};
use crate::views::pages::heading;
use crate::views::{W, use_words};

/// What a participant's page is drawn from.
#[derive(Properties, PartialEq)]
pub struct ParticipantProps {
    /// The pack.
    pub open: Open,
    /// The agency.
    pub id: String,
}

/// The page of one agency.
#[component]
pub fn Participant(props: &ParticipantProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let mine = {
        let (id, open) = (props.id.clone(), props.open.clone());
        move || {
            let same =
                |it: &Workshop| it.pack == open.0.id && it.seed == open.1.0 && it.agency == id;
            workshop().filter(same).unwrap_or_else(|| Workshop {
                pack: open.0.id.clone(),
                seed: open.1.0,
                agency: id.clone(),
                ..Workshop::default()
            })
        }
    };
    let state = use_state(mine);
    let failed = use_state(|| None::<SaveError>);
    let Some(agency) = pack.agency(&props.id).cloned() else {
        return html! { <>{ back(&props.open, &words) }{ heading(words.say("train-missing", &[])) }</> };
    };
    let keep = {
        let state = state.clone();
        Callback::from(move |it: Workshop| {
            keep_workshop(&it);
            state.set(it);
        })
    };
    let clock = {
        let (state, keep, pack) = (state.clone(), keep.clone(), pack.clone());
        Callback::from(move |at: usize| {
            let Some(step) = pack.steps.get(at) else { return };
            let ends = now() + f64::from(step.minutes) * 60_000.0;
            keep.emit(Workshop { step: at, title: step.title.clone(), ends, ..(*state).clone() });
        })
    };
    let begin = {
        let (state, keep, failed) = (state.clone(), keep.clone(), failed.setter());
        let (pack, agency, words) = (pack.clone(), agency.clone(), words.clone());
        move |_: MouseEvent| {
            let (state, keep, failed) = (state.clone(), keep.clone(), failed.clone());
            let title = words.say(
                "train-draft-title",
                &[("pack", pack.title.as_str().into()), ("agency", agency.agency.as_str().into())],
            );
            let case = start(&pack, &agency, &title);
            spawn_local(async move {
                let store = Store::named(NAME);
                let id = match state.draft.parse::<Id>() {
                    Ok(id) if store.has(id).await.unwrap_or_default() => return write(id),
                    _ => new_id(),
                };
                let head = Head { title, ..Head::new(id, now()) };
                let changes = Pieces::default().changes(&case).0;
                match store.save(&head, &changes, false).await {
                    Ok(_) => {
                        keep.emit(Workshop { draft: id.to_string(), ..(*state).clone() });
                        write(id);
                    }
                    Err(why) => failed.set(Some(why)),
                }
            });
        }
    };
    let on = state.draft.is_empty();
    // Every table counts them alike, also those it does not hear.
    let news = pack.injects.iter().enumerate();
    let news = news.filter(|it| it.1.to.is_empty() || it.1.to.contains(&props.id));
    let scale = pack.steps.iter().find(|it| it.with == With::Scale).map(|it| it.task.clone());
    html! {
        <>
            { back(&props.open, &words) }
            { heading(agency.agency.clone()) }
            <p class="govuk-body-l">
                { words.say("train-you-are", &[("role", agency.role.as_str().into())]) }
            </p>
            if state.ends > 0.0 {
                <div class="pp-step-on">
                    <p>{ &state.title }</p>
                    <Clock ends={state.ends} />
                </div>
            }
            <p>{ &pack.family }</p>
            { household(&pack.household) }
            <div class="pp-actions">
                <button type="button" class="govuk-button" id="pp-write" onclick={begin}>
                    { words.say(if on { "train-write" } else { "train-write-on" }, &[]) }
                </button>
            </div>
            if let Some(why) = &*failed {
                <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
            }
            <h2 class="govuk-heading-m">{ words.say("train-file", &[]) }</h2>
            <p>{ words.say("train-file-what", &[]) }</p>
            <ul class="pp-file" id="pp-file">
                for it in &agency.items { <li key={it.id.clone()}>{ item(it, &words) }</li> }
            </ul>
            <h2 class="govuk-heading-m">{ words.say("train-steps", &[]) }</h2>
            <ol class="pp-steps" id="pp-steps">
                for (at, it) in pack.steps.iter().enumerate() {
                    <li key={it.id.clone()} aria-current={(state.ends > 0.0 && state.step == at).then_some("step")}>
                        { step(at, it, &props.open, &clock, &words) }
                    </li>
                }
            </ol>
            <h2 class="govuk-heading-m">{ words.say("train-news", &[]) }</h2>
            <p>{ words.say("train-news-what", &[]) }</p>
            for (at, it) in news {
                <details class="govuk-details" key={it.id.clone()}>
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say("train-news-one", &[("count", (at + 1).into())]) }
                        </span>
                    </summary>
                    <div class="govuk-details__text">
                        <p>{ format!("{}: {}", it.from, it.text) }</p>
                        if !it.task.is_empty() { <p>{ &it.task }</p> }
                    </div>
                </details>
            }
            if let Some(ask) = scale { <Private {ask} /> }
            <h2 class="govuk-heading-m">{ words.say("train-hand-in", &[]) }</h2>
            <p>{ words.say("train-hand-in-what", &[]) }</p>
        </>
    }
}

/// Opens the draft on the pages everybody writes with.
fn write(id: Id) {
    let to = app::Route::Draft(id, app::Page::Tasks).address();
    let _ = window().location().set_href(&format!("index.html{to}"));
}

/// Something in an agency's file.
pub(super) fn item(it: &Item, words: &W) -> Html {
    html! {
        <>
            if !it.when.is_empty() { <strong class="pp-file__when">{ &it.when }</strong> }
            <span class="pp-file__text">{ &it.text }</span>
            if !it.source.is_empty() {
                <span class="pp-quiet">
                    { words.say("train-source", &[("source", it.source.as_str().into())]) }
                </span>
            }
            if it.only_chair {
                <strong class="govuk-tag govuk-tag--red">{ words.say("train-only-chair", &[]) }</strong>
            }
        </>
    }
}

fn step(at: usize, it: &Step, open: &Open, clock: &Callback<usize>, words: &W) -> Html {
    let minutes = usize::from(it.minutes);
    let there = match it.with {
        With::Sort => Some(Exercise::Sort),
        With::Mark => Some(Exercise::Mark),
        With::Rewrite => Some(Exercise::Rewrite),
        With::Deadlines => Some(Exercise::Deadlines),
        With::Jargon => Some(Exercise::Jargon),
        With::Vote => Some(Exercise::Vote),
        _ => None,
    };
    let onclick = clock.reform(move |_: MouseEvent| at);
    html! {
        <>
            <h3 class="govuk-heading-s">
                { words.say("train-step", &[("title", it.title.as_str().into()),
                    ("minutes", minutes.into())]) }
            </h3>
            <p>{ &it.task }</p>
            if let Some(which) = there {
                <p>
                    <a class="govuk-link" href={open.to(Part::Try(which))}>
                        { words.say(&format!("train-try-{}", which.key()), &[]) }
                    </a>
                </p>
            }
            <button type="button" class="govuk-button govuk-button--secondary" {onclick}>
                { words.say("train-clock", &[]) }
                <span class="govuk-visually-hidden">{ format!(": {}", it.title) }</span>
            </button>
        </>
    }
}

/// What the private number is asked for.
#[derive(Properties, PartialEq)]
struct PrivateProps {
    /// The question, as the step asks it.
    ask: String,
}

/// A number from 0 to 10 that nobody else sees until all show theirs. It is kept nowhere.
#[component]
fn Private(props: &PrivateProps) -> Html {
    let words = use_words();
    let number = use_state(String::new);
    let shown = use_state(|| false);
    let oninput = {
        let number = number.setter();
        move |event: InputEvent| {
            number.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let turn = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(!*shown)
    };
    let fits = number.trim().parse::<u8>().is_ok_and(|it| it <= 10);
    html! {
        <section class="pp-private">
            <h2 class="govuk-heading-m">{ words.say("train-private", &[]) }</h2>
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-number">
                    { words.say("train-private-ask", &[("ask", props.ask.as_str().into())]) }
                </label>
                // Not a password: browsers offer to keep those.
                <input id="pp-number" inputmode="numeric" autocomplete="off"
                    class={classes!("govuk-input", "govuk-input--width-3", (!*shown).then_some("pp-hidden-text"))}
                    value={(*number).clone()} {oninput} />
            </div>
            <button type="button" class="govuk-button govuk-button--secondary" id="pp-show-number"
                onclick={turn} disabled={!fits}>
                { words.say(if *shown { "train-private-hide" } else { "train-private-show" }, &[]) }
            </button>
            if *shown && fits { <p class="pp-big" id="pp-big" role="status">{ number.trim() }</p> }
        </section>
    }
}
