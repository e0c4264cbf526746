//! One open draft: read, shown, saved.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::saver::Saver;
use super::{arrive, title_key};
use crate::domain::edit::At;
use crate::domain::sections::Each;
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Choice, Id, Value};
use crate::export::saved::{self, Restricted};
use crate::session::route::{Page, Route, Spot};
use crate::session::saving::{SaveError, Saving};
use crate::session::{Act, Session};
use crate::storage::db::Store;
use crate::storage::drafts::{Head, Loaded};
use crate::storage::files::offer;
use crate::storage::here::{clock, document, now, today, window};
use crate::text::show::Scope;
use crate::views::pages::{
    CheckPage, CopyPage, DeletePage, SectionPage, TasksPage, ThreadPage, TimetablePage, file_name,
    focus_later, heading,
};
use crate::views::{Case, Draft, Sink, use_words};

/// What an open draft is drawn from.
#[derive(Properties, PartialEq)]
pub struct DraftProps {
    /// The draft.
    pub id: Id,
    /// The page of it.
    pub page: Page,
    /// Where drafts are kept.
    pub store: Store,
}

/// The state of reading a draft.
enum Reading {
    Now,
    Missing,
    Failed(SaveError),
    Done(Rc<Loaded>),
}

/// Reads a draft and shows it; begins one when the address is that of a first page.
#[component]
pub fn DraftView(props: &DraftProps) -> Html {
    let words = use_words();
    let reading = use_state(|| Reading::Now);
    let set = reading.setter();
    let begins = matches!(props.page, Page::Section(spot) if spot.section.id == "setup-1");
    use_effect_with((props.id, props.store.clone()), move |(id, store)| {
        let (id, store) = (*id, store.clone());
        wasm_bindgen_futures::spawn_local(async move {
            set.set(match store.load(id).await {
                Ok(Some(loaded)) => Reading::Done(Rc::new(loaded)),
                Ok(None) if begins => Reading::Done(Rc::new(begin(id))),
                Ok(None) => Reading::Missing,
                // Without a store one can still write and take the file; the status says so.
                Err(_) if begins => Reading::Done(Rc::new(begin(id))),
                Err(why) => Reading::Failed(why),
            });
        });
    });
    match &*reading {
        Reading::Now => html! { <p class="pp-quiet">{ words.say("reading", &[]) }</p> },
        Reading::Missing => html! {
            <>
                { heading(words.say("draft-missing", &[])) }
                <p>{ words.say("draft-missing-what", &[]) }</p>
                <p><a class="govuk-link" href={Route::Start.address()}>{ words.say("back-start", &[]) }</a></p>
            </>
        },
        Reading::Failed(why) => html! {
            <p class="pp-status pp-status--alert" role="alert">{ words.say(why.key(), &[]) }</p>
        },
        Reading::Done(loaded) => html! {
            <Opened id={props.id} page={props.page} store={props.store.clone()}
                loaded={Shared(loaded.clone())} />
        },
    }
}

fn begin(id: Id) -> Loaded {
    let mut case = CaseFile::default();
    Rc::make_mut(&mut case.about.0).mode = Choice(Some(Mode::Practice));
    Loaded { head: Head::new(id, now()), case, damage: Vec::new() }
}

#[derive(Clone)]
struct Shared(Rc<Loaded>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The session as Yew wants it: the same pointer means there is nothing to draw.
struct Model(Session);

impl Reducible for Model {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        match self.0.reduce(act) {
            Some(session) => Rc::new(Model(session)),
            None => self,
        }
    }
}

#[derive(Properties, PartialEq)]
struct OpenedProps {
    id: Id,
    page: Page,
    store: Store,
    loaded: Shared,
}

#[component]
fn Opened(props: &OpenedProps) -> Html {
    let words = use_words();
    let loaded = &props.loaded.0;
    let model = use_reducer(|| Model(Session::new(Rc::new(loaded.case.clone()))));
    let session = &model.0;
    let case = &session.case;
    let saver =
        use_memo((), |()| Saver::new(props.store.clone(), loaded.head.clone(), case.clone()));
    // Told at each drawing, and quick to say that nothing changed.
    saver.note(case);

    let dispatcher = model.dispatcher();
    let sink = use_memo((), move |()| Sink(Callback::from(move |act| dispatcher.dispatch(act))));
    let context = Draft(props.id);
    use_leaving(&saver);

    let before = use_mut_ref(|| None::<Page>);
    {
        let (saver, sink, words) = (saver.clone(), sink.clone(), words.clone());
        let id = props.id;
        use_effect_with(props.page, move |page| {
            let came_from = before.borrow_mut().replace(*page);
            if let Page::Section(spot) = page {
                saver.place(Route::Draft(id, Page::Section(*spot)).address());
            }
            saver.flush(false);
            if came_from.is_some_and(|it| !same_section(it, *page)) {
                sink.0.emit(Act::Leave);
            }
            let title = match page {
                Page::Section(spot) => {
                    words.of(&format!("section-{}", spot.section.id), &Scope::default())
                }
                page => words.say(title_key(*page), &[]),
            };
            arrive(&focus_for(came_from, *page), &title);
        });
    }
    let undo = {
        let (sink, removed) = (sink.clone(), session.removed.clone());
        move |_: MouseEvent| {
            if let Some(removed) = &removed {
                let card = if removed.at.sub.is_some() { "row" } else { "card" };
                focus_later([format!("#{}", removed.at.html_id(card))]);
            }
            sink.0.emit(Act::Undo);
        }
    };
    // What was asked for gets the focus once what it lies in is drawn.
    use_effect(|| {
        crate::views::pages::focus_now();
    });
    html! {
        <ContextProvider<Sink> context={(*sink).clone()}>
            <ContextProvider<Draft> {context}>
                <SaveStatus saver={(*saver).clone()} case={Case(case.clone())} id={props.id} />
                if !loaded.damage.is_empty() {
                    <p class="pp-status pp-status--alert" role="alert">
                        { words.say("draft-damaged", &[("count", loaded.damage.len().into())]) }
                    </p>
                }
                if session.removed.is_some() {
                    <div class="pp-undo">
                        { words.say("removed", &[]) }{ " " }
                        <button type="button" class="govuk-button govuk-button--secondary"
                            id="pp-undo" onclick={undo}>
                            { words.say("undo", &[]) }
                        </button>
                    </div>
                }
                { page(props, case, &saver) }
            </ContextProvider<Draft>>
        </ContextProvider<Sink>>
    }
}

fn page(props: &OpenedProps, case: &Rc<CaseFile>, saver: &Rc<Saver>) -> Html {
    let case = Case(case.clone());
    match props.page {
        Page::Tasks => {
            let last = Some(saver.last_place()).filter(|it| *it != Route::Start);
            html! { <TasksPage {case} {last} /> }
        }
        Page::Section(spot) if !is_there(&case, spot) => html! { <PageGone /> },
        Page::Section(spot) => {
            // One page for all spots of a section: opening a row must not draw the others anew.
            let key = format!("{}{:?}", spot.section.id, spot.child);
            html! { <SectionPage {key} {case} {spot} /> }
        }
        Page::Timetable => html! { <TimetablePage {case} /> },
        Page::Thread => html! { <ThreadPage {case} /> },
        Page::Check => html! { <CheckPage {case} /> },
        Page::Copy => html! { <CopyPage {case} /> },
        Page::Delete => {
            let saver = saver.clone();
            let title = match case.value(At::part("about"), "title") {
                Value::Text(title) => title,
                _ => String::new(),
            };
            html! {
                <DeletePage id={props.id} {title} store={props.store.clone()}
                    before={Callback::from(move |stop| saver.stop(stop))} />
            }
        }
    }
}

/// Is the child still there whom the page is about?
fn is_there(case: &CaseFile, spot: Spot) -> bool {
    match spot.section.each {
        Each::Once => true,
        Each::Child => spot.child.is_some_and(|it| case.children.get(it).is_some()),
    }
}

/// A page about a child who was removed.
#[component]
fn PageGone() -> Html {
    let words = use_words();
    let draft = crate::views::use_draft();
    html! {
        <>
            { heading(words.say("page-gone", &[])) }
            <p>{ words.say("page-gone-what", &[]) }</p>
            <p><a class="govuk-link" href={draft.link(Page::Tasks)}>{ words.say("back-tasks", &[]) }</a></p>
        </>
    }
}

fn same_section(one: Page, two: Page) -> bool {
    let key = |page| match page {
        Page::Section(Spot { section, child, .. }) => Some((section.id, child)),
        _ => None,
    };
    one == two || (key(one).is_some() && key(one) == key(two))
}

/// What gets the focus, the first of these that is there: the first field of a row that opens, the
/// card of one that closes, "Undo" for one that was removed.
fn focus_for(before: Option<Page>, now: Page) -> Vec<String> {
    let Page::Section(spot) = now else { return Vec::new() };
    if let Some((part, row)) = spot.row {
        return vec![format!("#{} .pp-fields", At::row(part, row).html_id("row"))];
    }
    match before {
        Some(Page::Section(was)) if was.section == spot.section && was.child == spot.child => {
            let card = |(part, row)| format!("#{}", At::row(part, row).html_id("card"));
            was.row.map(|it| vec![card(it), "#pp-undo".to_owned()]).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Writes at once when the page may go: hidden is the last thing a phone tells.
#[hook]
fn use_leaving(saver: &Rc<Saver>) {
    let saver = saver.clone();
    use_effect_with((), move |()| {
        let on_close = saver.clone();
        let on_hidden = saver.clone();
        let hidden = EventListener::new(&document(), "visibilitychange", move |_| {
            if document().hidden() {
                on_hidden.flush(true);
            }
        });
        let on_hide = saver.clone();
        let hide = EventListener::new(&window(), "pagehide", move |_| on_hide.flush(true));
        let asks = EventListenerOptions::enable_prevent_default();
        let unload =
            EventListener::new_with_options(&window(), "beforeunload", asks, move |event| {
                // Asked only where words would be lost: when a write has failed.
                if saver.is_in_danger() {
                    event.prevent_default();
                    event.unchecked_ref::<web_sys::BeforeUnloadEvent>().set_return_value("unsaved");
                }
            });
        move || {
            drop((hidden, hide, unload));
            // The draft is being closed: what was typed a moment ago goes with a write of its own.
            on_close.flush(true);
        }
    });
}

#[derive(Properties, PartialEq)]
struct StatusProps {
    saver: Saver,
    case: Case,
    id: Id,
}

/// Whether what was typed is safe. Only a failure is announced: it is an alert.
#[component]
fn SaveStatus(props: &StatusProps) -> Html {
    let words = use_words();
    let saving = use_state_eq(Saving::default);
    let set = saving.setter();
    use_effect_with(props.saver.clone(), move |saver| {
        saver.watch(Callback::from(move |saving| set.set(saving)));
    });
    let file = {
        let (case, id) = (props.case.0.clone(), props.id);
        move |_: MouseEvent| {
            let text = saved::write(&case, Restricted::Included, &today());
            let _ = offer(&file_name(id), "application/json", &text);
        }
    };
    let reload = |_: MouseEvent| drop(window().location().reload());
    if let Some(why) = saving.failure() {
        return html! {
            <div class="pp-status pp-status--alert" role="alert" id="pp-status">
                <p><strong>{ words.say("not-saved", &[]) }</strong>{ " " }{ words.say(why.key(), &[]) }</p>
                <div class="pp-actions">
                    <button type="button" class="govuk-button govuk-button--secondary" onclick={file}>
                        { words.say("not-saved-file", &[]) }
                    </button>
                    if !why.may_pass() {
                        <button type="button" class="govuk-button govuk-button--secondary" onclick={reload}>
                            { words.say("not-saved-reload", &[]) }
                        </button>
                    }
                </div>
            </div>
        };
    }
    let text = match (saving.is_dirty(), saving.saved_at()) {
        (true, _) => words.say("saving", &[]),
        (false, Some(at)) => words.say("saved", &[("time", clock(at).into())]),
        (false, None) => String::new(),
    };
    html! { <p class="pp-status" id="pp-status">{ text }</p> }
}
