//! Marking the flawed plan: found, missed, and what else was marked.

use yew::prelude::*;

use super::look;
use crate::classroom::PackProps;
use crate::text::keys;
use crate::text::show::Scope;
use crate::training::marking::{Kind, Mark as One, fields, item, marked, places};
use crate::training::{Fault, Pack};
use crate::views::{W, use_words};

/// The plan with boxes to tick, and what came of it.
#[component]
pub fn Mark(props: &PackProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let marks = use_state(Vec::<One>::new);
    let looked = use_state(|| false);
    let set = looked.setter();
    let turn = {
        let marks = marks.clone();
        Callback::from(move |mark: One| {
            let mut all = (*marks).clone();
            match all.iter().position(|it| *it == mark) {
                Some(at) => drop(all.remove(at)),
                None => all.push(mark),
            }
            marks.set(all);
        })
    };
    let result = marked(&pack, &marks);
    html! {
        <>
            for place in places(&pack, &pack.flawed) {
                { card(&place, &pack, &marks, &turn, &words) }
            }
            { look(&words, Callback::from(move |_| set.set(true))) }
            <div role="status" id="pp-result">
                if *looked {
                    <p>
                        { words.say("train-marked", &[("found", result.found.len().into()),
                            ("missed", result.missed.len().into()), ("others", result.others.len().into())]) }
                    </p>
                }
            </div>
            if *looked {
                { faults("train-found", &result.found, &pack, &words) }
                { faults("train-missed", &result.missed, &pack, &words) }
                if !result.others.is_empty() {
                    <h2 class="govuk-heading-m">{ words.say("train-others", &[]) }</h2>
                    <p>{ words.say("train-others-what", &[]) }</p>
                    <ul class="govuk-list govuk-list--bullet" id="pp-others">
                        for (place, kind) in &result.others {
                            <li>{ format!("{}: {}", name(place, &pack, &words), kind_of(*kind, &words)) }</li>
                        }
                    </ul>
                }
            }
        </>
    }
}

fn kind_of(kind: Kind, words: &W) -> String {
    words.say(&format!("train-kind-{}", kind.key()), &[])
}

/// What a place is called: "Outcome 2".
fn name(place: &str, pack: &Pack, words: &W) -> String {
    let (part, id) = place.split_once('/').unwrap_or((place, ""));
    let ids = pack.flawed.list(part).map(|it| it.ids()).unwrap_or_default();
    let key = format!("train-place-{}", part.replace('_', "-"));
    match ids.iter().position(|it| it.to_string() == id) {
        Some(at) => words.say(&key, &[("count", (at + 1).into())]),
        None => words.say(&key, &[("count", 0.into())]),
    }
}

fn card(place: &str, pack: &Pack, marks: &[One], turn: &Callback<One>, words: &W) -> Html {
    let part = place.split('/').next().unwrap_or_default();
    let record = pack.flawed.list(part).and_then(|it| it.all().first().map(|it| it.name()));
    let scope = Scope::of(&pack.flawed);
    // A field of the app's own is asked for nowhere and has no label: whose item it is.
    let label = |field: &str| match field {
        "child" => Some(words.say("train-mark-child", &[])),
        _ => words.may(&keys::field(record.unwrap_or_default(), field), &scope),
    };
    let item = item(&pack.flawed, place);
    let shown = item.iter().flat_map(|it| {
        let shown = |key: &str| {
            let text = words.show(&pack.flawed, it.leaf(key)?, &scope, true);
            label(key).filter(|_| !text.is_empty()).map(|label| (label, text))
        };
        fields(&**it).into_iter().filter_map(shown)
    });
    let shown: Vec<(String, String)> = shown.collect();
    let title = name(place, pack, words);
    html! {
        <section class="pp-card pp-mark" key={place.to_owned()} data-place={place.to_owned()}>
            <h2 class="pp-card__title">{ &title }</h2>
            <dl class="pp-household">
                for (label, text) in shown {
                    <div><dt>{ label }</dt><dd>{ text }</dd></div>
                }
            </dl>
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend">
                    { words.say("train-mark-ask", &[]) }
                    <span class="govuk-visually-hidden">{ format!(": {title}") }</span>
                </legend>
                <div class="govuk-checkboxes govuk-checkboxes--small pp-kinds">
                    for kind in Kind::ALL {
                        <div class="govuk-checkboxes__item" key={kind.key()}>
                            <input class="govuk-checkboxes__input" type="checkbox" autocomplete="off"
                                id={format!("{place}-{}", kind.key())}
                                checked={marks.iter().any(|it| it.0 == place && it.1 == kind)}
                                onchange={turn.reform({ let place = place.to_owned(); move |_: Event| (place.clone(), kind) })} />
                            <label class="govuk-label govuk-checkboxes__label"
                                for={format!("{place}-{}", kind.key())}>{ kind_of(kind, words) }</label>
                        </div>
                    }
                </div>
            </fieldset>
        </section>
    }
}

fn faults(key: &'static str, all: &[Fault], pack: &Pack, words: &W) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    let rule = |id: &str| words.say(&format!("coach-{}.name", id.to_lowercase()), &[]);
    html! {
        <>
            <h2 class="govuk-heading-m">{ words.say(key, &[]) }</h2>
            <ul class="govuk-list govuk-list--bullet" id={key}>
                for it in all {
                    <li>
                        <strong>{ format!("{}: {}", name(&it.at, pack, words), rule(&it.rule)) }</strong>
                        { format!(" ({}). {}", it.rule, it.why) }
                    </li>
                }
            </ul>
        </>
    }
}
