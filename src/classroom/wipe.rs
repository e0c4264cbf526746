//! One button clears the room's work: all practice drafts, and where the workshop stands.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::session::saving::SaveError;
use crate::storage::db::{NAME, Store};
use crate::storage::room;
use crate::views::use_words;

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Stand {
    Ready,
    /// So many drafts would go: is that meant?
    Asked(usize),
    Done,
    Failed(&'static str),
}

/// Asks, then clears.
#[component]
pub fn Wipe() -> Html {
    let words = use_words();
    let stand = use_state(|| Stand::Ready);
    let ask = {
        let stand = stand.setter();
        move |_: MouseEvent| {
            let stand = stand.clone();
            spawn_local(async move {
                let count = Store::named(NAME).heads().await.map(|it| it.len());
                stand.set(count.map_or_else(|why| Stand::Failed(why.key()), Stand::Asked));
            });
        }
    };
    let clear = {
        let stand = stand.setter();
        move |_: MouseEvent| {
            let stand = stand.clone();
            spawn_local(async move {
                let done = cleared().await;
                stand.set(done.map_or_else(|why| Stand::Failed(why.key()), |()| Stand::Done));
            });
        }
    };
    let keep = {
        let stand = stand.setter();
        move |_: MouseEvent| stand.set(Stand::Ready)
    };
    html! {
        <section>
            <h2 class="govuk-heading-m">{ words.say("train-wipe", &[]) }</h2>
            <p>{ words.say("train-wipe-what", &[]) }</p>
            <div role="status" id="pp-wiped">
                if *stand == Stand::Done { <p>{ words.say("train-wiped", &[]) }</p> }
                if let Stand::Failed(why) = *stand { <p>{ words.say(why, &[]) }</p> }
            </div>
            if let Stand::Asked(count) = *stand {
                <p role="alert">{ words.say("train-wipe-sure", &[("count", count.into())]) }</p>
                <div class="pp-actions">
                    <button type="button" class="govuk-button govuk-button--warning" id="pp-wipe-now"
                        onclick={clear}>{ words.say("train-wipe-now", &[]) }</button>
                    <button type="button" class="govuk-button govuk-button--secondary" onclick={keep}>
                        { words.say("train-wipe-keep", &[]) }
                    </button>
                </div>
            } else {
                <button type="button" class="govuk-button govuk-button--secondary" id="pp-wipe"
                    onclick={ask}>{ words.say("train-wipe", &[]) }</button>
            }
        </section>
    }
}

/// Deletes every practice draft with its versions, then forgets the workshop.
async fn cleared() -> Result<(), SaveError> {
    let store = Store::named(NAME);
    for head in store.heads().await? {
        store.delete(head.id).await?;
    }
    room::clear();
    Ok(())
}
