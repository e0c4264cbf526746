//! Opening a file: it becomes a new draft, or one sentence says why not.

use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::{back, focus_later, focus_now, heading};
use crate::domain::Id;
use crate::session::route::{Door, Page, Route};
use crate::storage::age;
use crate::storage::db::Store;
use crate::storage::drafts::Head;
use crate::storage::here::{go, new_id, now};
use crate::text::Words;
use crate::views::parts::passphrase::{Passphrase, typed};
use crate::views::{Lock, Vault, use_vault, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct OpenProps {
    /// Where a practice draft goes.
    pub store: Store,
}

/// Where the page stands.
#[derive(Clone)]
enum Stand {
    /// A file is to be chosen.
    Choose,
    /// One was not opened, and why.
    Not(String),
    /// One is about a real family, and the drafts of those are not open: which page opens them.
    Real(Door),
    /// One waits for its passphrase, and what was wrong with the last.
    Locked(File, Option<String>),
    /// One is a draft now, with so many boxes that hold signs that are not to be seen.
    Opened(Id, usize),
}

const BOX: &str = "pp-passphrase";

/// The page that takes a file.
#[component]
pub fn OpenPage(props: &OpenProps) -> Html {
    let words = use_words();
    let stand = use_state(|| Stand::Choose);
    let busy = use_state(|| false);
    let shown = use_state(|| false);
    let vault = use_vault();
    let take = {
        let (stand, busy) = (stand.clone(), busy.clone());
        let (words, store, vault) = (words.clone(), props.store.clone(), vault);
        Callback::from(move |file: File| {
            let (stand, busy, words) = (stand.clone(), busy.clone(), words.clone());
            let (store, vault) = (store.clone(), vault.clone());
            busy.set(true);
            spawn_local(async move {
                let next = take(&store, &vault, file, &typed(BOX), &words).await;
                if let Stand::Opened(id, 0) = next {
                    return go(&Route::Draft(id, Page::Tasks).address());
                }
                focus_later(["#pp-problem", "#pp-opened", "#pp-passphrase"].map(str::to_owned));
                busy.set(false);
                stand.set(next);
            });
        })
    };
    let onchange = {
        let take = take.clone();
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Some(file) = input.files().and_then(|it| it.get(0)) {
                // The same file can be chosen again after it was mended.
                input.set_value("");
                take.emit(file);
            }
        }
    };
    use_effect(|| {
        focus_now();
    });
    let problem = |why: &str| {
        html! {
            <div class="govuk-error-summary" id="pp-problem" tabindex="-1" role="alert">
                <h2 class="govuk-error-summary__title">{ words.say("open-problem", &[]) }</h2>
                <p class="govuk-error-summary__body">{ why }</p>
                <p>{ words.say("open-nothing-changed", &[]) }</p>
            </div>
        }
    };
    let about = match &*stand {
        Stand::Choose => Html::default(),
        Stand::Not(why) => problem(why),
        Stand::Real(door) => html! {
            <div class="govuk-inset-text" id="pp-problem" tabindex="-1" role="alert">
                <p>{ words.say("open-real", &[]) }</p>
                <p>
                    <a class="govuk-link" id="pp-open-door" href={Route::Lock(*door).address()}>
                        { words.say(if *door == Door::Unlock { "start-unlock" } else { "open-set-up" }, &[]) }
                    </a>
                </p>
            </div>
        },
        Stand::Locked(file, why) => {
            let (take, file) = (take.clone(), file.clone());
            let again = Callback::from(move |()| take.emit(file.clone()));
            html! {
                <>
                    <Passphrase id={BOX} label={words.say("open-passphrase", &[])} shown={shown}
                        error={why.clone()} enter={again.clone()} />
                    <button type="button" class="govuk-button" id="pp-unlock"
                        onclick={again.reform(|_: MouseEvent| ())}>
                        { words.say("open-unlock", &[]) }
                    </button>
                </>
            }
        }
        Stand::Opened(id, boxes) => html! {
            <div class="govuk-inset-text" id="pp-opened" tabindex="-1" role="status">
                <p>{ words.say("open-unseen", &[("count", (*boxes).into())]) }</p>
                <p>
                    <a class="govuk-link" href={Route::Draft(*id, Page::Check).address()}>
                        { words.say("open-unseen-where", &[]) }
                    </a>
                </p>
                <p>
                    <a class="govuk-link" href={Route::Draft(*id, Page::Tasks).address()}>
                        { words.say("open-go-on", &[]) }
                    </a>
                </p>
            </div>
        },
    };
    html! {
        <>
            { back(Route::Start.address(), words.say("back-start", &[])) }
            { heading(words.say("open-heading", &[])) }
            { about }
            <p role="status" class="pp-quiet" id="pp-busy">
                if *busy { { words.say("open-busy", &[]) } }
            </p>
            <p class="pp-lead">{ words.say("open-what", &[]) }</p>
            <div class="govuk-form-group">
                <label class="govuk-label" for="pp-file">{ words.say("open-choose", &[]) }</label>
                <input class="govuk-file-upload" id="pp-file" type="file"
                    accept=".age,.json,application/json" autocomplete="off" {onchange} />
            </div>
        </>
    }
}

/// Opens a file as a new draft; nothing is stored unless all of it fits.
///
/// One about a real family goes behind the passphrase, any other among the practice drafts: neither
/// ever becomes the other.
async fn take(
    practice: &Store,
    vault: &Vault,
    file: File,
    passphrase: &str,
    words: &Words,
) -> Stand {
    let draft = match age::read(&file, passphrase).await {
        Ok(age::Read::Draft(draft)) => draft,
        Ok(age::Read::Locked(why)) => return Stand::Locked(file, why),
        Ok(age::Read::Not(why)) => return Stand::Not(why),
        Err(_) => return Stand::Not(words.say("open-unreadable", &[])),
    };
    let id = new_id();
    let store = match (draft.real, vault.lock) {
        (false, _) => practice,
        (true, Lock::Open) => &vault.store,
        (true, Lock::Shut) => return Stand::Real(Door::Unlock),
        (true, Lock::None | Lock::Unknown) => return Stand::Real(Door::SetUp),
        (true, Lock::Lost | Lock::NoStore) => return Stand::Not(words.say("open-real-lost", &[])),
    };
    let head = Head { title: draft.title, ..Head::new(id, now()) };
    match store.save(&head, &draft.changes, false).await {
        Ok(_) => Stand::Opened(id, draft.unseen),
        Err(why) => Stand::Not(words.say(why.key(), &[])),
    }
}
