//! Rows beside each other that are closed: drawn again only when one of them changes.

use yew::prelude::*;

use super::row::Card;
use crate::domain::Id;
use crate::domain::edit::At;
use crate::domain::sections::List;
use crate::session::route::Spot;
use crate::text::show::Scope;
use crate::views::{Case, Ptr};

/// What a run of closed rows is drawn from.
#[derive(Properties, PartialEq)]
pub struct CardsProps {
    /// The rows.
    pub rows: Vec<Ptr>,
    /// Their list.
    pub list: &'static List,
    /// Where the page is.
    pub spot: Spot,
    /// Names.
    pub names: Case,
    /// Who they are about.
    pub scope: Scope,
    /// The place of the first among all, from 0.
    pub first: usize,
    /// How many there are in all.
    pub count: usize,
    /// May rows be moved? Only when all rows of the list are here.
    pub movable: bool,
}

/// A run of closed rows.
#[component]
pub fn Cards(props: &CardsProps) -> Html {
    let CardsProps { rows, list, spot, names, scope, first, count, movable } = props;
    let id = |at: Option<usize>| -> Option<Id> { rows.get(at?).map(|it| it.id()) };
    html! {
        <ul class="pp-cards">
            for (at, row) in rows.iter().enumerate() {
                <li class="pp-card" key={row.id().0} id={At::row(list.part, row.id()).html_id("item")}>
                    <Card row={row.clone()} {list} spot={*spot} names={names.clone()}
                        scope={scope.clone()} place={(first + at + 1, *count)}
                        around={movable.then(|| {
                            (id(at.checked_sub(1)), id(Some(at + 1)), id(Some(at + 2)))
                        })} />
                </li>
            }
        </ul>
    }
}
