//! An open draft: its state, what its pages take from their surroundings, its pages.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{Desk, Said};
use super::draft::Shared;
use super::leaving::use_leaving;
use super::saver::Saver;
use super::status::SaveStatus;
use super::{arrive, title_key};
use crate::domain::edit::At;
use crate::domain::sections::Each;
use crate::domain::{CaseFile, Id, Options, Value};
use crate::session::advice::Update;
use crate::session::route::{Page, Route, Spot};
use crate::session::saving::{SaveError, Saving};
use crate::session::{Act, Session};
use crate::storage::db::Store;
use crate::storage::keeper;
use crate::text::show::Scope;
use crate::views::pages::{
    Ask, CheckPage, CopyPage, DeletePage, HistoryPage, PapersPage, SectionPage, TasksPage,
    ThreadPage, TimetablePage, TodoPage, WordsPage, focus_later, heading,
};
use crate::views::{Advice, Case, Draft, Sink, W, use_shelf, use_words};

/// What the desk says changes what the page shows beside the fields.
impl Reducible for Advice {
    type Action = Said;

    fn reduce(self: Rc<Self>, said: Said) -> Rc<Self> {
        match said {
            Said::Notes(update) if self.is_there && update == Update::default() => self,
            Said::Notes(update) => Rc::new(self.with_notes(update)),
            Said::Anew => Rc::new(self.anew()),
            Said::Reading(reading) => Rc::new(self.with_reading(reading)),
            Said::Terms(terms) => Rc::new(self.with_terms(terms)),
            Said::Tried(tried) => Rc::new(self.with_tried(tried)),
            Said::Paper(paper) => Rc::new(self.with_paper(paper)),
            Said::Local(local) => Rc::new(self.with_local(local)),
            Said::Handed(handed) => Rc::new(self.with_handed(handed)),
            Said::Gone => Rc::new(self.gone()),
        }
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

/// What an open draft is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct OpenedProps {
    /// The draft.
    pub(super) id: Id,
    /// The page of it.
    pub(super) page: Page,
    /// Where it is kept.
    pub(super) store: Store,
    /// Where the partnership's own glossary is kept: it is about no family.
    pub(super) practice: Store,
    /// The draft as it was read.
    pub(super) loaded: Shared,
}

/// An open draft.
#[component]
pub(super) fn Opened(props: &OpenedProps) -> Html {
    let words = use_words();
    let loaded = &props.loaded.loaded;
    let model = use_reducer(|| Model(Session::new(Rc::new(loaded.case.clone()))));
    let session = &model.0;
    let case = &session.case;
    let saver = use_memo((), |()| {
        let held = props.loaded.held.take();
        let case = (case.clone(), !loaded.damage.is_empty());
        Saver::new(props.store.clone(), loaded.head.clone(), case, held)
    });
    // Told at each drawing, and quick to say that nothing changed.
    saver.note(case);

    let shelf = use_shelf();
    let chosen = (shelf.clone(), case.about.arrangements.0.clone(), case.about.nation);
    let local = use_memo(chosen, |_| shelf.local(case).expect("England's own head reads"));
    let ways = use_memo((*local).clone(), |it| it.head.ways.clone());
    let spoken = use_memo((words.clone(), (*local).clone()), |(words, local)| {
        W(Rc::new(words.with_terms(|key| local.head.ways.term(key))))
    });
    let case = &Case(case.clone(), ways);
    // A section that was opened from the review page leads back to it.
    let review = use_mut_ref(|| false);
    match props.page {
        Page::Check => *review.borrow_mut() = true,
        Page::Tasks => *review.borrow_mut() = false,
        _ => {}
    }
    let from_review = *review.borrow();

    let said = use_reducer(Advice::default);
    // Where that is kept which was typed here while another tab wrote the draft.
    let apart = use_state_eq(|| None::<String>);
    let desk = {
        let (hears, apart, saver) = (said.dispatcher(), apart.setter(), saver.clone());
        let told = move |it| match it {
            Said::Handed(said) if said.text(1) == "apart" => {
                saver.set_apart();
                apart.set(Some(said.text(2)));
            }
            it => hears.dispatch(it),
        };
        let (id, area) = (props.id, local.file.clone());
        let key = props.store.is_sealed().then(keeper::key).flatten();
        use_memo((), |()| Desk::new((id, key), case.0.clone(), area, Callback::from(told)))
    };
    desk.note(&case.0, &local.file);
    // The same callback at every drawing: what is drawn from it is not drawn again.
    let asks = use_memo((), |()| asking((*desk).clone()));
    {
        let (desk, store) = (desk.clone(), props.practice.clone());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                if let Ok(Some(own)) = store.glossary().await {
                    desk.set_glossary(own);
                }
            });
        });
    }

    let dispatcher = model.dispatcher();
    let sink = use_memo((), move |()| Sink(Callback::from(move |act| dispatcher.dispatch(act))));
    let context = Draft(props.id);
    use_leaving(&saver);
    // Another tab writes this draft: here it can be read, and follows. What was typed here meanwhile
    // is kept, and nothing more is typed that would not be.
    let reading = use_state_eq(|| false);
    let lost = use_state_eq(|| false);
    {
        let (saver, sink) = (saver.clone(), sink.clone());
        let (reading, lost) = (reading.setter(), lost.setter());
        use_effect_with((), move |()| {
            saver.watch(Callback::from(move |it: Saving| {
                reading.set(it.reading);
                lost.set(it.failure() == Some(&SaveError::ChangedElsewhere));
            }));
            saver.followed_by(Callback::from(move |case| sink.0.emit(Act::Replace(case))));
        });
    }

    {
        let (desk, apart) = (desk.clone(), apart.setter());
        use_effect_with(*lost, move |lost| {
            if *lost {
                apart.set(None);
                desk.act("apart".to_owned(), String::new());
            }
        });
    }

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
            <ContextProvider<W> context={(*spoken).clone()}>
            <ContextProvider<Advice> context={(*said).clone()}>
                <SaveStatus saver={(*saver).clone()} case={case.clone()} id={props.id}
                    apart={(*apart).clone()} />
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
                <fieldset class="pp-page" disabled={*reading || *lost}>
                    { page(props, case, &saver, ((*desk).clone(), &asks), from_review) }
                </fieldset>
            </ContextProvider<Advice>>
            </ContextProvider<W>>
            </ContextProvider<Draft>>
        </ContextProvider<Sink>>
    }
}

fn page(
    props: &OpenedProps,
    case: &Case,
    saver: &Rc<Saver>,
    (desk, asks): (Desk, &Callback<Ask>),
    review: bool,
) -> Html {
    let case = case.clone();
    match props.page {
        Page::Tasks => {
            let last = Some(saver.last_place()).filter(|it| *it != Route::Start);
            html! { <TasksPage {case} {last} /> }
        }
        Page::Section(spot) if !is_there(&case, spot) => html! { <PageGone /> },
        Page::Section(spot) => {
            // One page for all spots of a section: opening a row must not draw the others anew.
            let key = format!("{}{:?}", spot.section.id, spot.child);
            html! { <SectionPage {key} {case} {spot} {review} desk={asks.clone()} /> }
        }
        Page::Timetable => html! { <TimetablePage {case} desk={asks.clone()} /> },
        Page::Todo(phase) => {
            let key = Options::key(phase);
            html! { <TodoPage {key} {case} {phase} desk={asks.clone()} /> }
        }
        Page::Thread => html! { <ThreadPage {case} /> },
        Page::Check => {
            let read = Callback::from({
                let desk = desk.clone();
                move |()| desk.ask_reading()
            });
            html! { <CheckPage {case} {read} desk={asks.clone()} /> }
        }
        // One component for all: what is known of one version stays while another is opened.
        Page::History(look) => html! { <HistoryPage {case} {look} desk={asks.clone()} /> },
        Page::Words => html! { <WordsPage store={props.practice.clone()} desk={asks.clone()} /> },
        Page::Papers(paper) => {
            let key = paper.key();
            html! { <PapersPage {key} {case} {paper} desk={asks.clone()} /> }
        }
        Page::Copy => {
            let saver = saver.clone();
            html! { <CopyPage {case} done={Callback::from(move |()| saver.taken_away())} /> }
        }
        Page::Delete => {
            let saver = saver.clone();
            let title = match case.value(At::part("about"), "title") {
                Value::Text(title) => title,
                _ => String::new(),
            };
            html! {
                <DeletePage id={props.id} {title}
                    bin={Callback::from(move |done| saver.bin(done))} />
            }
        }
    }
}

/// What a page asks of the desk.
pub(super) fn asking(desk: Desk) -> Callback<Ask> {
    Callback::from(move |ask| match ask {
        Ask::Terms => desk.ask_terms(),
        Ask::Try(text) => desk.try_glossary(text),
        Ask::Paper(which, number) => desk.ask_paper(which, number),
        Ask::File(which) => desk.ask_file(which),
        Ask::Document(which, format) => desk.ask_document(which, format),
        Ask::Answers(person, text) => desk.ask_answers(person, text),
        Ask::Act(what, of) => desk.act(what, of),
        Ask::Mark(which) => desk.mark(which),
        Ask::Area(file, number) => desk.ask_area(file, number),
        Ask::Use(text) => {
            desk.set_glossary(text);
            desk.ask_terms();
        }
    })
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
