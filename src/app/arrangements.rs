//! The pages about the arrangements of areas, which are about no one draft: with a desk of their own,
//! for it alone reads such files.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::opened::asking;
use crate::domain::{CaseFile, Id};
use crate::session::route::Route;
use crate::storage::db::Store;
use crate::views::Advice;
use crate::views::pages::{AreaPage, AreasPage};

/// What the pages are drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct ArrangementsProps {
    /// All of them, or one.
    pub(super) route: Route,
    /// Where loaded files are kept.
    pub(super) store: Store,
    /// Told when they changed.
    pub(super) changed: Callback<()>,
}

/// All arrangements at hand, or one file of them.
#[component]
pub(super) fn Arrangements(props: &ArrangementsProps) -> Html {
    let ArrangementsProps { route, store, changed } = props;
    let said = use_reducer(Advice::default);
    let desk = {
        let hears = said.dispatcher();
        let told = Callback::from(move |it| hears.dispatch(it));
        use_memo((), |()| {
            asking(Desk::new((Id::NONE, None), Rc::new(CaseFile::default()), "".into(), told))
        })
    };
    let (desk, store, changed) = ((*desk).clone(), store.clone(), changed.clone());
    html! {
        <ContextProvider<Advice> context={(*said).clone()}>
            { match route {
                Route::Area(id) => html! { <AreaPage key={id.0} id={*id} {store} {changed} {desk} /> },
                _ => html! { <AreasPage {store} {changed} {desk} /> },
            } }
        </ContextProvider<Advice>>
    }
}
