//! What the trainer sees: all files, what is hidden in them, the news, the model, the faults.

use yew::prelude::*;

use super::paper::{PLAN, REPORT, paper};
use super::participant::item;
use super::{PackProps, pack};
use crate::training::route::Part;
use crate::training::{Agency, Named};
use crate::views::pages::back as way_back;
use crate::views::{W, use_words};

/// The trainer's page of a pack.
#[component]
pub fn Lead(props: &PackProps) -> Html {
    let words = use_words();
    let pack = props.open.0.clone();
    let say = |key: &str| words.say(key, &[]);
    let model = use_state(|| false);
    let reveal = {
        let model = model.clone();
        move |_: MouseEvent| model.set(!*model)
    };
    let rule = |id: &str| words.say(&format!("coach-{}.name", id.to_lowercase()), &[]);
    html! {
        <>
            { pack::top(props, say("train-lead"), &words) }
            <p>{ say("train-lead-what") }</p>
            <ul class="govuk-list pp-roles">
                <li>
                    <a class="govuk-link" id="pp-open-show" target="_blank" rel="noopener"
                        href={props.open.to(Part::Show)}>{ say("train-open-show") }</a>
                </li>
                <li>
                    <a class="govuk-link" href={props.open.to(Part::Notes)}>{ say("train-open-notes") }</a>
                </li>
                <li>
                    <a class="govuk-link" href={props.open.to(Part::Compare)}>{ say("train-compare") }</a>
                </li>
                <li>
                    <a class="govuk-link" href={props.open.to(Part::Print)}>{ say("train-print") }</a>
                </li>
            </ul>
            <h2 class="govuk-heading-m">{ say("train-traps") }</h2>
            { named(&pack.traps) }
            <h2 class="govuk-heading-m">{ say("train-files") }</h2>
            for it in &pack.agencies { { file(it, &pack.agencies, &words) } }
            <h2 class="govuk-heading-m">{ say("train-news") }</h2>
            <ul class="govuk-list govuk-list--bullet">
                for (at, it) in pack.injects.iter().enumerate() {
                    <li key={it.id.clone()}>
                        <strong>{ words.say("train-news-one", &[("count", (at + 1).into())]) }</strong>
                        { format!(" – {}: {}", it.from, it.text) }
                        if !it.task.is_empty() { { format!(" {}", it.task) } }
                        <span class="pp-quiet">
                            { " " }
                            { words.say("train-news-to", &[("to", heard_by(&it.to, &pack.agencies, &words).into())]) }
                        </span>
                    </li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ say("train-notes") }</h2>
            { named(&pack.notes) }
            <h2 class="govuk-heading-m">{ say("train-faults") }</h2>
            <ul class="govuk-list govuk-list--bullet" id="pp-faults">
                for it in &pack.faults {
                    <li><strong>{ rule(&it.rule) }</strong>{ format!(" ({}). {}", it.rule, it.why) }</li>
                }
            </ul>
            <h2 class="govuk-heading-m">{ say("train-model") }</h2>
            <p>{ say("train-model-what") }</p>
            <button type="button" class="govuk-button govuk-button--secondary" id="pp-model"
                aria-expanded={model.to_string()} onclick={reveal}>
                { say(if *model { "train-model-hide" } else { "train-model-show" }) }
            </button>
            if *model {
                { paper(&pack, &pack.model, REPORT) }
                { paper(&pack, &pack.model, PLAN) }
                <h3 class="govuk-heading-s">{ say("train-reasons") }</h3>
                <ul class="govuk-list govuk-list--bullet">
                    for it in &pack.reasons { <li>{ &it.1 }</li> }
                </ul>
            }
            { way_back(props.open.to(Part::Home), say("train-to-pack")) }
        </>
    }
}

/// Titles and texts.
pub(super) fn named(all: &[Named]) -> Html {
    html! {
        <dl class="pp-household">
            for it in all { <div><dt>{ &it.title }</dt><dd>{ &it.text }</dd></div> }
        </dl>
    }
}

fn heard_by(to: &[String], all: &[Agency], words: &W) -> String {
    if to.is_empty() {
        return words.say("train-everybody", &[]);
    }
    let name = |id: &String| all.iter().find(|it| it.id == *id).map(|it| it.agency.clone());
    to.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

/// A whole file with what participants do not see: what is easily overlooked, what others say.
fn file(agency: &Agency, all: &[Agency], words: &W) -> Html {
    let other = |address: &String| {
        let (id, item) = address.split_once('/')?;
        let agency = all.iter().find(|it| it.id == id)?;
        let item = agency.items.iter().find(|it| it.id == item)?;
        let with = [("agency", agency.agency.as_str().into()), ("text", item.text.as_str().into())];
        Some(words.say("train-against", &with))
    };
    html! {
        <details class="govuk-details" key={agency.id.clone()}>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">
                    { format!("{} – {}", agency.agency, agency.role) }
                </span>
            </summary>
            <ul class="pp-file">
                for it in &agency.items {
                    <li key={it.id.clone()}>
                        { item(it, words) }
                        if it.strength {
                            <strong class="govuk-tag govuk-tag--green">
                                { words.say("train-strength", &[]) }
                            </strong>
                        }
                        for text in it.against.iter().filter_map(other) {
                            <p class="pp-quiet">{ text }</p>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}
