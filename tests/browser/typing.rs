//! Typing in a mounted form: the caret stays, other rows are not drawn again.

use std::cell::Cell;
use std::rc::Rc;

use plainplan::domain::edit::{At, Edit};
use plainplan::domain::sections::Section;
use plainplan::domain::{CaseFile, Id, Value};
use plainplan::session::route::Spot;
use plainplan::session::{Act, Session};
use plainplan::storage::here::document;
use plainplan::text::Words;
use plainplan::views::pages::SectionPage;
use plainplan::views::{Draft, Sink, W};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlTextAreaElement, InputEvent, InputEventInit};
use yew::prelude::*;

/// A section of a case, with a session of its own.
#[derive(Properties, PartialEq)]
struct StageProps {
    case: Shared,
    spot: Spot,
}

#[derive(Clone)]
struct Shared(Rc<CaseFile>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

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

#[component]
fn Stage(props: &StageProps) -> Html {
    let model = use_reducer(|| Model(Session::new(props.case.0.clone())));
    let words = use_memo((), |()| W(Rc::new(Words::english())));
    let dispatcher = model.dispatcher();
    let sink = use_memo((), |()| Sink(Callback::from(move |act| dispatcher.dispatch(act))));
    html! {
        <ContextProvider<W> context={(*words).clone()}>
            <ContextProvider<Sink> context={(*sink).clone()}>
                <ContextProvider<Draft> context={Draft(Id(1))}>
                    <SectionPage case={plainplan::views::Case(model.0.case.clone(), Default::default())} spot={props.spot} desk={Callback::noop()} />
                </ContextProvider<Draft>>
            </ContextProvider<Sink>>
        </ContextProvider<W>>
    }
}

async fn mount(case: CaseFile, spot: Spot) -> web_sys::Element {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let props = StageProps { case: Shared(Rc::new(case)), spot };
    yew::Renderer::<Stage>::with_root_and_props(root.clone(), props).render();
    yew::scheduler::flush().await;
    root
}

/// Types one letter where the caret is, as the browser does: value, caret, then the event.
async fn press(area: &HtmlTextAreaElement, letter: &str) {
    let at = area.selection_start().unwrap().unwrap() as usize;
    let mut text: Vec<u16> = area.value().encode_utf16().collect();
    text.splice(at..at, letter.encode_utf16());
    area.set_value(&String::from_utf16_lossy(&text));
    area.set_selection_range(at as u32 + 1, at as u32 + 1).unwrap();
    let init = InputEventInit::new();
    init.set_bubbles(true);
    area.dispatch_event(&InputEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    yew::scheduler::flush().await;
}

fn long_chronology(count: u64) -> CaseFile {
    let mut case = CaseFile::default();
    for id in 1..=count {
        let what = Value::Text(format!("Event {id}"));
        let when = Value::Text(format!("{} March 2020", id % 28 + 1));
        case.apply(Edit::Add(At::row("chronology", Id(id)), vec![("what", what), ("when", when)]));
    }
    case
}

#[wasm_bindgen_test]
async fn typing_keeps_the_caret_and_draws_no_other_row_again() {
    let spot = Spot::of(Section::find("chronology").unwrap(), None).open("chronology", Id(29));
    let root = mount(long_chronology(1_000), spot).await;
    let area = root.query_selector("textarea[id$='-what']").unwrap().unwrap();
    let area: HtmlTextAreaElement = area.unchecked_into();
    area.focus().unwrap();
    area.set_selection_range(5, 5).unwrap();

    let touched = Rc::new(Cell::new(0));
    let seen = touched.clone();
    let watch = wasm_bindgen::closure::Closure::<dyn FnMut(js_sys::Array)>::new(
        move |list: js_sys::Array| {
            seen.set(seen.get() + list.length());
        },
    );
    let observer = web_sys::MutationObserver::new(watch.as_ref().unchecked_ref()).unwrap();
    let options = web_sys::MutationObserverInit::new();
    options.set_subtree(true);
    options.set_child_list(true);
    options.set_character_data(true);
    options.set_attributes(true);
    let around = root.query_selector_all(".pp-around").unwrap();
    for at in 0..around.length() {
        observer.observe_with_options(&around.item(at).unwrap(), &options).unwrap();
    }
    for letter in ["X", "Y", "Z"] {
        press(&area, letter).await;
    }
    let left = observer.take_records().length();
    assert_eq!((touched.get(), left), (0, 0), "no closed row was touched");
    assert_eq!(area.value(), "EventXYZ 29");
    assert_eq!(area.selection_start().unwrap(), Some(8), "the caret is after what was typed");
    let active = document().active_element().unwrap();
    assert!(active.is_same_node(Some(&area)), "and the box has the focus");
    assert!(root.query_selector_all(".pp-card").unwrap().length() < 50, "one page is mounted");
    root.remove();
}

#[wasm_bindgen_test]
async fn spaces_at_the_ends_and_half_dates_stay_as_typed() {
    let spot = Spot::of(Section::find("chronology").unwrap(), None).open("chronology", Id(1));
    let root = mount(long_chronology(3), spot).await;
    let area = root.query_selector("textarea[id$='-what']").unwrap().unwrap();
    let area: HtmlTextAreaElement = area.unchecked_into();
    area.set_selection_range(0, 0).unwrap();
    press(&area, " ").await;
    assert_eq!((area.value().as_str(), area.selection_start().unwrap()), (" Event 1", Some(1)));
    root.remove();
}
