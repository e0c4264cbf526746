//! Tables side by side. Each is a number; the model comes last, when somebody asks for it.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{PackProps, pack};
use crate::domain::Json;
use crate::export::saved::sentence;
use crate::storage::files::offer;
use crate::training::compare::{
    MOST_TABLES, NotTaken, QUESTIONS, Table, answers, differ, still_asked, table, take,
};
use crate::views::{W, use_words};

/// The page that compares.
#[component]
pub fn Compare(props: &PackProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let tables = use_state(|| Rc::new(Vec::<Table>::new()));
    let problems = use_state(Vec::<String>::new);
    let busy = use_state(|| false);
    let asked = use_state(|| 0_usize);
    let model = use_state(|| false);
    let onchange = {
        let (tables, problems, busy) = (tables.clone(), problems.clone(), busy.clone());
        let (pack, words) = (pack.clone(), words.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(list) = input.files() else { return };
            let files: Vec<_> = (0..list.length()).filter_map(|it| list.get(it)).collect();
            input.set_value("");
            let (tables, problems, busy) = (tables.clone(), problems.clone(), busy.clone());
            let (pack, words) = (pack.clone(), words.clone());
            busy.set(true);
            spawn_local(async move {
                let (mut all, mut wrong) = ((**tables).clone(), Vec::new());
                for (at, file) in files.iter().enumerate() {
                    let bytes = match JsFuture::from(file.array_buffer()).await {
                        Ok(buffer) => js_sys::Uint8Array::new(&buffer).to_vec(),
                        Err(_) => Vec::new(),
                    };
                    // One that is not taken in leaves the others as they are.
                    match take(&pack, &all, &bytes) {
                        Ok(table) => all.push(table),
                        Err(why) => wrong.push(not_taken(at + 1, &file.name(), &why, &words)),
                    }
                }
                busy.set(false);
                problems.set(wrong);
                tables.set(Rc::new(all));
            });
        }
    };
    let say = |key: &str| words.say(key, &[]);
    let choose = {
        let asked = asked.clone();
        move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            asked.set(usize::try_from(at).unwrap_or_default());
        }
    };
    let turn = {
        let model = model.clone();
        move |_: MouseEvent| model.set(!*model)
    };
    let clear = {
        let (tables, problems, model) = (tables.clone(), problems.clone(), model.clone());
        move |_: MouseEvent| {
            tables.set(Rc::default());
            problems.set(Vec::new());
            model.set(false);
        }
    };
    let away = {
        let (tables, pack) = (tables.clone(), pack.clone());
        move |_: MouseEvent| {
            let text = results(&pack, &tables).print_pretty();
            let _ = offer("training-results.json", "application/json", &text.into());
        }
    };
    let shown: Vec<(String, Table)> = named(&tables, *model, &pack, &words);
    html! {
        <>
            { pack::top(props, say("train-compare"), &words) }
            <p class="govuk-body-l">{ words.say("train-compare-what", &[("most", MOST_TABLES.into())]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label govuk-label--s" for="pp-files">{ say("train-compare-files") }</label>
                <input class="govuk-file-upload" type="file" id="pp-files" multiple=true
                    accept=".json,.age" disabled={*busy} {onchange} />
            </div>
            <div role="status" id="pp-taken">
                <p>{ words.say("train-compare-taken", &[("count", tables.len().into())]) }</p>
            </div>
            if !problems.is_empty() {
                <div class="govuk-error-summary" role="alert" id="pp-problems">
                    <ul class="govuk-list govuk-list--bullet">
                        for it in problems.iter() { <li>{ it }</li> }
                    </ul>
                </div>
            }
            if !tables.is_empty() {
                <div class="pp-actions">
                    <button type="button" class="govuk-button" id="pp-model"
                        aria-pressed={model.to_string()} onclick={turn}>
                        { say(if *model { "train-model-hide" } else { "train-model-show" }) }
                    </button>
                    <button type="button" class="govuk-button govuk-button--secondary" id="pp-results"
                        onclick={away}>{ say("train-compare-away") }</button>
                    <button type="button" class="govuk-button govuk-button--secondary" onclick={clear}>
                        { say("train-compare-clear") }
                    </button>
                </div>
                { threads(&pack, &shown, &words) }
                <h2 class="govuk-heading-m">{ say("train-compare-ask") }</h2>
                <div class="govuk-form-group">
                    <label class="govuk-label" for="pp-question">{ say("train-compare-which") }</label>
                    <select class="govuk-select" id="pp-question" onchange={choose}>
                        for (at, it) in QUESTIONS.iter().enumerate() {
                            <option selected={at == *asked}>{ say(&format!("train-ask-{}", it.key)) }</option>
                        }
                    </select>
                </div>
                <div class="pp-side" id="pp-side" tabindex="0" role="region"
                    aria-label={say(&format!("train-ask-{}", QUESTIONS[*asked].key))}>
                    for (name, it) in &shown { { column(name, it, *asked, &words) } }
                </div>
                { still(&shown, &words) }
            }
        </>
    }
}

/// Tables and what they are called; the model last.
fn named(
    tables: &Rc<Vec<Table>>,
    model: bool,
    pack: &crate::training::Pack,
    words: &W,
) -> Vec<(String, Table)> {
    let name = |at: usize| words.say("train-table", &[("count", (at + 1).into())]);
    let groups = tables.iter().enumerate().map(|(at, it)| (name(at), it.clone()));
    let last =
        model.then(|| (words.say("train-model-short", &[]), table(pack, pack.model.clone())));
    groups.chain(last).collect()
}

fn not_taken(at: usize, name: &str, why: &NotTaken, words: &W) -> String {
    let (key, more) = match why {
        NotTaken::Unread(why) => ("train-not-read", sentence(why, words)),
        NotTaken::Locked => ("train-not-locked", String::new()),
        NotTaken::Real => ("train-not-real", String::new()),
        NotTaken::OtherFamily => ("train-not-this", String::new()),
        NotTaken::Twice(table) => ("train-not-twice", table.to_string()),
        NotTaken::Full => ("train-not-full", MOST_TABLES.to_string()),
    };
    words.say(key, &[("count", at.into()), ("name", name.into()), ("why", more.into())])
}

/// Which risks each plan speaks of: as a table, and as a picture of it.
fn threads(pack: &crate::training::Pack, shown: &[(String, Table)], words: &W) -> Html {
    let say = |key: &str| words.say(key, &[]);
    let tables: Vec<Table> = shown.iter().map(|it| it.1.clone()).collect();
    let differ = differ(pack, &tables);
    let place = |it: &crate::training::threads::Spoken| {
        words.say(&format!("train-spoken-{}", it.part), &[("text", it.text.as_str().into())])
    };
    let (step, row) = (48, 40);
    let width = 260 + step * shown.len();
    let height = row * (pack.threads.len() + 1);
    html! {
        <>
            <h2 class="govuk-heading-m">{ say("train-compare-threads") }</h2>
            <p>{ say("train-compare-threads-what") }</p>
            <svg class="pp-dots" role="img" id="pp-dots" viewBox={format!("0 0 {width} {height}")}
                aria-label={say("train-compare-picture")}>
                for (at, (name, _)) in shown.iter().enumerate() {
                    <text x={(280 + step * at).to_string()} y="22" text-anchor="middle" font-size="14">
                        { if at < tables.len() { short(name) } else { name.clone() } }
                    </text>
                }
                for (line, thread) in pack.threads.iter().enumerate() {
                    <text x="0" y={(row * (line + 1) + 22).to_string()} font-size="14">{ clipped(&thread.label) }</text>
                    for (at, (_, it)) in shown.iter().enumerate() {
                        <circle cx={(280 + step * at).to_string()} cy={(row * (line + 1) + 18).to_string()}
                            r="11" class={if it.spoken[line].is_empty() { "pp-dot" } else { "pp-dot pp-dot--on" }} />
                    }
                }
            </svg>
            <div class="pp-wide" tabindex="0" role="region" aria-label={say("train-compare-threads")}>
                <table class="govuk-table" id="pp-threads">
                    <thead class="govuk-table__head">
                        <tr>
                            <th class="govuk-table__header" scope="col">{ say("train-compare-risk") }</th>
                            for (name, _) in shown { <th class="govuk-table__header" scope="col">{ name }</th> }
                        </tr>
                    </thead>
                    <tbody>
                        for (line, thread) in pack.threads.iter().enumerate() {
                            <tr key={thread.id.clone()}>
                                <th class="govuk-table__header" scope="row">
                                    { &thread.label }
                                    if differ.contains(&line) {
                                        <strong class="govuk-tag govuk-tag--yellow">{ say("train-differ") }</strong>
                                    }
                                </th>
                                for (_, it) in shown {
                                    <td class="govuk-table__cell">
                                        if it.spoken[line].is_empty() {
                                            { say("train-not-spoken") }
                                        }
                                        for it in it.spoken[line].iter().take(3) { <p>{ place(it) }</p> }
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// The number of a table, without the word.
fn short(name: &str) -> String {
    name.rsplit(' ').next().unwrap_or(name).to_owned()
}

/// As much of a label as the picture has room for; the table has it whole.
fn clipped(label: &str) -> String {
    crate::text::short(label, 34)
}

/// What one table answers to the question.
fn column(name: &str, table: &Table, asked: usize, words: &W) -> Html {
    let all = answers(&table.case, &QUESTIONS[asked]);
    html! {
        <section class="pp-side__one" key={name.to_owned()}>
            <h3 class="govuk-heading-s">{ name }</h3>
            if all.is_empty() {
                <p class="pp-quiet">{ words.say("train-not-answered", &[]) }</p>
            }
            <ul class="govuk-list govuk-list--bullet">
                for it in all { <li>{ it }</li> }
            </ul>
        </section>
    }
}

/// What the coach still asks of each.
fn still(shown: &[(String, Table)], words: &W) -> Html {
    let tables: Vec<Table> = shown.iter().map(|it| it.1.clone()).collect();
    let all = still_asked(&tables);
    html! {
        <>
            <h2 class="govuk-heading-m">{ words.say("train-compare-still", &[]) }</h2>
            <p>{ words.say("train-compare-still-what", &[]) }</p>
            <div class="pp-wide" tabindex="0" role="region" aria-label={words.say("train-compare-still", &[])}>
                <table class="govuk-table" id="pp-still">
                    <thead class="govuk-table__head">
                        <tr>
                            <th class="govuk-table__header" scope="col">{ words.say("train-compare-rule", &[]) }</th>
                            for (name, _) in shown { <th class="govuk-table__header" scope="col">{ name }</th> }
                        </tr>
                    </thead>
                    <tbody>
                        for (rule, name, counts) in &all {
                            <tr key={rule.clone()}>
                                <th class="govuk-table__header" scope="row">{ format!("{name} ({rule})") }</th>
                                for it in counts { <td class="govuk-table__cell">{ it }</td> }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// The comparison as a file: numbers of tables, risks and rules. No text anybody wrote, no name.
fn results(pack: &crate::training::Pack, tables: &[Table]) -> Json {
    let number = |it: usize| Json::Number(it as f64);
    let one = |(at, it): (usize, &Table)| {
        let threads = pack.threads.iter().zip(&it.spoken);
        let threads = threads.map(|it| (it.0.id.clone(), Json::Bool(!it.1.is_empty())));
        let rules = still_asked(std::slice::from_ref(it));
        let rules = rules.into_iter().map(|it| (it.0, number(it.2[0])));
        Json::object([
            ("table", number(at + 1)),
            ("risks", Json::object(threads)),
            ("asked", Json::object(rules)),
        ])
    };
    Json::object([
        ("format", Json::text("plainplan-training-results")),
        ("fiction", Json::Bool(true)),
        ("pack", Json::text(&*pack.id)),
        ("tables", Json::List(tables.iter().enumerate().map(one).collect())),
    ])
}
