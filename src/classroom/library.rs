//! The packs: ours, and one of somebody's own; clearing the room's work.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::wipe::Wipe;
use crate::domain::Options;
use crate::storage::files;
use crate::storage::room::{keep_pack, own_pack};
use crate::training::route::{Part, Route};
use crate::training::{MOST_BYTES, PACKS, Pack, Seed, read};
use crate::views::pages::heading;
use crate::views::{W, use_words};

/// How many problems of a file are shown: those after come back when these are mended.
const MOST_SHOWN: usize = 20;

/// The list of packs.
#[component]
pub fn Library() -> Html {
    let words = use_words();
    let packs = use_memo((), |()| {
        let ours = PACKS.iter().filter_map(|it| Pack::ours(it.0, Seed(0)));
        ours.collect::<Vec<_>>()
    });
    let own = use_state(|| own_pack().and_then(|it| read(&it, Seed(0)).ok()));
    let problems = use_state(Vec::<String>::new);
    let onchange = {
        let (own, problems, words) = (own.clone(), problems.clone(), words.clone());
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
            input.set_value("");
            let (own, problems, words) = (own.clone(), problems.clone(), words.clone());
            spawn_local(async move {
                if files::size(&file) > MOST_BYTES as f64 {
                    return problems.set(vec![words.say("train-own-large", &[])]);
                }
                let text = files::read(&file).await.unwrap_or_default();
                match read(&text, Seed(0)) {
                    Ok(pack) => {
                        let kept = keep_pack(&text);
                        let no = (!kept).then(|| words.say("train-own-not-kept", &[]));
                        problems.set(no.into_iter().collect());
                        own.set(Some(pack));
                    }
                    Err(all) => {
                        let all = all.iter().take(MOST_SHOWN).map(|it| words.said(&it.say()));
                        problems.set(all.collect());
                    }
                }
            });
        }
    };
    html! {
        <>
            { heading(words.say("train-heading", &[])) }
            <p class="govuk-body-l">{ words.say("train-what", &[]) }</p>
            <ul class="pp-cards" id="pp-packs">
                for pack in packs.iter() { { card(pack, &words) } }
                if let Some(pack) = &*own { { card(pack, &words) } }
            </ul>
            <h2 class="govuk-heading-m">{ words.say("train-own", &[]) }</h2>
            <p id="pp-own-what">{ words.say("train-own-what", &[]) }</p>
            if !problems.is_empty() {
                <div class="govuk-error-summary" role="alert" id="pp-problems">
                    <h3 class="govuk-error-summary__title">{ words.say("train-own-wrong", &[]) }</h3>
                    <ul class="govuk-list govuk-list--bullet">
                        for it in problems.iter() { <li>{ it }</li> }
                    </ul>
                </div>
            }
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-own">{ words.say("train-own-file", &[]) }</label>
                <input class="govuk-file-upload" type="file" id="pp-own" accept=".json"
                    aria-describedby="pp-own-what" {onchange} />
            </div>
            <Wipe />
        </>
    }
}

fn card(pack: &Pack, words: &W) -> Html {
    let level = words.say(&format!("train-level-{}", pack.level.key()), &[]);
    let nation = words.say(&format!("option-nation-{}", pack.nation.key()), &[]);
    let facts = words.say(
        "train-facts",
        &[
            ("level", level.into()),
            ("nation", nation.into()),
            ("agencies", pack.agencies.len().into()),
            ("minutes", (pack.minutes() as usize).into()),
        ],
    );
    let href = Route::Pack(pack.id.clone(), Seed(0), Part::Home).address();
    html! {
        <li class="pp-card" key={pack.id.clone()}>
            <h2 class="pp-card__title"><a class="govuk-link" {href}>{ &pack.title }</a></h2>
            <p class="pp-quiet">{ facts }</p>
            <p>{ &pack.family }</p>
        </li>
    }
}
