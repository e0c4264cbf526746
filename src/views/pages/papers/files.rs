//! Print, and a file in each format.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::print;
use crate::storage::files::offer;
use crate::storage::word;
use crate::views::pages::Ask;
use crate::views::parts::told::Told;
use crate::views::{Handed, use_advice};

#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    pub(super) say: Told,
    pub(super) which: String,
    pub(super) desk: Callback<Ask>,
    pub(super) ready: bool,
    pub(super) formats: Vec<String>,
    /// Does the page print what is on it? A copy for the family is asked for anew before.
    #[prop_or(true)]
    pub(super) prints: bool,
}

/// What became of a file, in words.
async fn made(handed: Rc<Handed>, format: String, say: Told) -> String {
    if (handed.text(0).as_str(), handed.count()) != ("file", 4) {
        return say.text("documents-first");
    }
    let (name, text, mime) = (&handed.text(1), handed.0.get(2), &handed.text(3));
    let offered = match &*format {
        "word" => {
            let labels = [say.text("word-lang"), say.text("word-page")];
            match word::make(&text, [&labels[0], &labels[1]]).await {
                Ok(bytes) => offer(name, mime, &bytes),
                Err(why) => Err(why),
            }
        }
        _ => offer(name, mime, &text),
    };
    match offered {
        Ok(()) => format!("{} {name}", say.text("documents-made")),
        Err(_) => say.text("documents-failed"),
    }
}

/// Print, and a file in each format.
#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let advice = use_advice();
    let FilesProps { say, which, desk, ready, formats, prints } = props;
    let done = use_state(String::new);
    // What the desk hands over counts once, for the format that was asked for.
    let waits = use_mut_ref(|| None::<String>);
    {
        let (waits, done, say) = (waits.clone(), done.clone(), say.clone());
        let handed = advice.handed.clone();
        use_effect_with(advice.which_handed(), move |_| {
            let Some(handed) = handed else { return };
            // What was asked for beside this has no media type.
            if handed.text(0) != "file" || handed.count() == 3 {
                return;
            }
            let Some(format) = waits.take() else { return };
            spawn_local(async move { done.set(made(handed, format, say).await) });
        });
    }
    let ask = |format: String| {
        let (waits, desk, which) = (waits.clone(), desk.clone(), which.clone());
        let (ready, done, say) = (*ready, done.clone(), say.clone());
        move |_: MouseEvent| {
            if !ready {
                return done.set(say.text("documents-first"));
            }
            // One at a time: the answers say nothing of what was asked.
            if waits.borrow().is_some() {
                return;
            }
            done.set(say.text("documents-making"));
            *waits.borrow_mut() = Some(format.clone());
            desk.emit(Ask::Document(which.clone(), format.clone()));
        }
    };
    let on_paper = {
        let (ready, done, say) = (*ready, done.clone(), say.clone());
        move |_: MouseEvent| match ready {
            true => print(),
            false => done.set(say.text("documents-first")),
        }
    };
    html! {
        <section class="pp-no-print">
            <div class="pp-actions">
                if *prints {
                    <button type="button" class="govuk-button" id="pp-print" onclick={on_paper}>
                        { say.text("documents-print") }
                    </button>
                }
                for it in formats {
                    <button type="button" class="govuk-button govuk-button--secondary" key={it.clone()}
                        id={format!("pp-{it}")} onclick={ask(it.clone())}>
                        { say.text(&format!("documents-{it}")) }
                    </button>
                }
            </div>
            <p role="status" id={if *prints { "pp-done" } else { "pp-file-done" }}>{ (*done).clone() }</p>
        </section>
    }
}
