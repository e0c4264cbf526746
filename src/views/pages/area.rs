//! The file of one area: what it says, and for one loaded here, its text to change.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::areas::{problem_list, problems_of};
use super::{back, heading};
use crate::domain::{Id, Options};
use crate::rules::timetable::{Area, Row, Rule, Step};
use crate::session::route::Route;
use crate::storage::db::Store;
use crate::storage::files::offer;
use crate::storage::here::{go, new_id};
use crate::views::parts::deadline::anchor;
use crate::views::{W, use_shelf, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct AreaProps {
    /// The file's name in addresses.
    pub id: Id,
    /// Where loaded files are kept.
    pub store: Store,
    /// Told when they changed.
    pub changed: Callback<()>,
}

/// The page of one area.
#[component]
pub fn AreaPage(props: &AreaProps) -> Html {
    let words = use_words();
    let shelf = use_shelf();
    let typed = use_state(|| None::<String>);
    let kept = use_state(|| false);
    let held = shelf.files().iter().find(|it| it.id == props.id);
    let Some(held) = held else {
        return html! {
            <>
                { back(Route::Areas.address(), words.say("areas-heading", &[])) }
                { heading(words.say("areas-missing", &[])) }
            </>
        };
    };
    let text = typed.as_ref().map_or(&*held.text, String::as_str).to_owned();
    let problems = match held.is_own {
        true => problems_of(&text, &words),
        false => Vec::new(),
    };
    let name = held.area().map_or_else(|| words.say("areas-unread", &[]), |it| it.name.clone());
    let save = {
        let (text, id) = (text.clone(), held.area().map(|it| it.id.clone()).unwrap_or_default());
        move |_: MouseEvent| drop(offer(&format!("{id}.json"), "application/json", &(*text).into()))
    };
    let copy = {
        let (store, changed) = (props.store.clone(), props.changed.clone());
        let text = held.area().map(|it| copied(&held.text, it, &words));
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            let (Some(text), key) = (text.clone(), new_id()) else { return };
            spawn_local(async move {
                if store.keep_area(key, &text).await.is_ok() {
                    changed.emit(());
                    go(&Route::Area(key).address());
                }
            });
        }
    };
    let keep = {
        let (store, changed, id) = (props.store.clone(), props.changed.clone(), props.id);
        let (text, kept) = (text.clone(), kept.clone());
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            let (text, kept) = (text.clone(), kept.clone());
            spawn_local(async move {
                kept.set(store.keep_area(id, &text).await.is_ok());
                changed.emit(());
            });
        }
    };
    let remove = {
        let (store, changed, id) = (props.store.clone(), props.changed.clone(), props.id);
        move |_: MouseEvent| {
            let (store, changed) = (store.clone(), changed.clone());
            spawn_local(async move {
                if store.drop_area(id).await.is_ok() {
                    changed.emit(());
                    go(&Route::Areas.address());
                }
            });
        }
    };
    let oninput = {
        let (typed, kept) = (typed.clone(), kept.clone());
        move |event: InputEvent| {
            kept.set(false);
            typed.set(Some(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        }
    };
    let button = "govuk-button govuk-button--secondary";
    html! {
        <>
            { back(Route::Areas.address(), words.say("areas-heading", &[])) }
            { heading(name) }
            if held.is_own {
                <div id="pp-check" role="status">
                    if problems.is_empty() {
                        <p>{ words.say(if *kept { "areas-saved" } else { "areas-fine" }, &[]) }</p>
                    }
                </div>
                { problem_list(&problems, &words) }
                <label class="govuk-label" for="pp-area-text">{ words.say("areas-text", &[]) }</label>
                <p class="govuk-hint">{ words.say("areas-text-hint", &[]) }</p>
                <textarea class="govuk-textarea pp-code" id="pp-area-text" rows="20"
                    spellcheck="false" autocomplete="off" value={text.clone()} {oninput} />
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-keep" onclick={keep}
                        disabled={!problems.is_empty()}>
                        { words.say("areas-keep", &[]) }
                    </button>
                    <button type="button" class={button} onclick={save}>
                        { words.say("areas-export", &[]) }
                    </button>
                    <button type="button" class={button} id="pp-drop" onclick={remove}>
                        { words.say("areas-drop", &[]) }
                    </button>
                </div>
            } else {
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-copy-area" onclick={copy}>
                        { words.say("areas-copy", &[]) }
                    </button>
                    <button type="button" class={button} onclick={save}>
                        { words.say("areas-export", &[]) }
                    </button>
                </div>
            }
            if let Ok(area) = Area::read(&text) { { says(&area, &words) } }
        </>
    }
}

/// The same file under an id and a name of its own.
fn copied(text: &str, area: &Area, words: &W) -> String {
    let name = words.say("areas-copy-name", &[("name", area.name.as_str().into())]);
    text.replacen(&format!("\"id\": \"{}\"", area.id), &format!("\"id\": \"{}-own\"", area.id), 1)
        .replacen(&format!("\"name\": \"{}\"", area.name), &format!("\"name\": \"{name}\""), 1)
}

/// What a file says, for people.
fn says(area: &Area, words: &W) -> Html {
    html! {
        <>
            <p class="pp-quiet">
                { words.say("deadlines-source", &[
                    ("title", area.source.title.as_str().into()),
                    ("version", area.source.version.as_str().into()),
                    ("dated", area.source.dated.as_str().into()),
                    ("checked", words.day(area.source.checked).into()),
                ]) }
                if let Some(age) = &area.source.age_warning { { " " }{ age } }
            </p>
            <h2 class="govuk-heading-m">{ words.say("deadlines-heading", &[]) }</h2>
            <dl class="govuk-summary-list">
                for row in &area.timescales {
                    <div class="govuk-summary-list__row" key={row.id.clone()}>
                        <dt class="govuk-summary-list__key">{ &row.what }</dt>
                        <dd class="govuk-summary-list__value">
                            for (at, text) in whens(row, area, words).iter().enumerate() {
                                <p key={at}>{ text }</p>
                            }
                            <p class="pp-quiet">{ &row.id }{ " " }{ &row.source }</p>
                        </dd>
                    </div>
                }
            </dl>
            <h2 class="govuk-heading-m">{ words.say("areas-words", &[]) }</h2>
            <dl class="govuk-summary-list">
                for (term, word) in &area.terms {
                    <div class="govuk-summary-list__row" key={term.key()}>
                        <dt class="govuk-summary-list__key">
                            { words.say(&format!("timetable-term-{}", term.key()), &[]) }
                        </dt>
                        <dd class="govuk-summary-list__value">{ word }</dd>
                    </div>
                }
            </dl>
            <h2 class="govuk-heading-m">{ words.say("todo-decides", &[]) }</h2>
            <p>{ &area.decision.words }</p>
        </>
    }
}

/// When a row is due, as the source writes it: one sentence for each sort of meeting.
fn whens(row: &Row, area: &Area, words: &W) -> Vec<String> {
    row.cases.iter().map(|it| rule(&it.rule, area, words)).collect()
}

fn rule(rule: &Rule, area: &Area, words: &W) -> String {
    let all = |rules: &[Rule], key: &str| {
        let parts: Vec<String> = rules.iter().map(|it| self::rule(it, area, words)).collect();
        words.say(key, &[("rules", parts.join("; ").into())])
    };
    match rule {
        Rule::Count(it) => {
            let stretch = |step: &Step| {
                let unit = format!("timetable-unit-{}", step.unit.key().replace(' ', "-"));
                let unit = words.say(&unit, &[("n", usize::from(step.count).into())]);
                format!("{} {unit}", step.count)
            };
            let stretches: Vec<String> = it.steps.iter().map(stretch).collect();
            let bound = words.say(&format!("timetable-bound-{}", it.bound.key()), &[]);
            let side = words.say(&format!("timetable-direction-{}", it.direction.key()), &[]);
            let from = anchor(&it.anchor, area, words);
            format!("{bound} {} {side} {from}", stretches.join(" + "))
        }
        Rule::WordsOnly(it) => it.reason.clone(),
        Rule::SoonerOf(rules) => all(rules, "areas-sooner"),
        Rule::LaterOf(rules) => all(rules, "areas-later"),
        Rule::AllOf(rules) => all(rules, "areas-all"),
        Rule::EveryNth(nth, of) => words
            .say("areas-every", &[("n", usize::from(*nth).into()), ("row", of.as_str().into())]),
    }
}
