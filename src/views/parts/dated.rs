//! The chronology: in date order, in pages of 50, one row open.

use yew::prelude::*;

use super::cards::Cards;
use super::list::{ListMark, preset};
use super::row::{Open, adder};
use crate::domain::knowledge::in_order;
use crate::domain::sections::List;
use crate::domain::{AnyRows, PAGE};
use crate::session::route::{Page, Spot};
use crate::text::keys;
use crate::text::show::Scope;
use crate::views::{Case, Ptr, use_draft, use_sink, use_words};

/// What the chronology is drawn from.
#[derive(Properties, PartialEq)]
pub struct DatedProps {
    /// The case.
    pub case: Case,
    /// The list.
    pub list: &'static List,
    /// Where the page is.
    pub spot: Spot,
    /// Names.
    pub names: Case,
    /// Who it is about.
    pub scope: Scope,
}

/// The chronology. Rows are put in order when one is opened, closed, added or removed, never
/// while one types: moving a row drops its focus.
#[component]
pub fn Dated(props: &DatedProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let draft = use_draft();
    let newest_first = use_state(|| false);
    let DatedProps { case, list, spot, names, scope } = props;
    let events = &case.chronology;
    let deps = (events.len(), spot.row, *newest_first);
    // Where the open row is, too: to look for it at each key would cost more the longer the list.
    let found = use_memo(deps, |(_, row, newest)| {
        let order = in_order(events, *newest);
        let open = row.filter(|it| it.0 == list.part).map(|it| it.1);
        let ids = AnyRows::ids(events);
        let open_at = open.and_then(|id| order.iter().position(|at| ids[*at] == id));
        (order, open_at)
    });
    let (order, open_at) = (&found.0, found.1);
    let pages = order.len().div_ceil(PAGE).max(1);
    let page = open_at.map_or(spot.page.min(pages - 1), |it| it / PAGE);
    let (from, to) = (page * PAGE, ((page + 1) * PAGE).min(order.len()));
    let here = |range: std::ops::Range<usize>| -> Vec<Ptr> {
        order[range].iter().filter_map(|at| AnyRows::nth(events, *at)).map(Ptr).collect()
    };
    let home = Spot { page, ..spot.closed() };
    let preset = preset(list, spot.child, None);
    let add = adder(&sink, draft, home, list, preset.clone());
    let key = keys::list(list);
    let count = order.len();
    let run = |range: std::ops::Range<usize>| {
        html! {
            <Cards first={range.start} rows={here(range)} {list} spot={home} names={names.clone()}
                scope={scope.clone()} {count} movable=false />
        }
    };
    let turn = {
        let newest_first = newest_first.clone();
        move |_| newest_first.set(!*newest_first)
    };
    html! {
        <section class={classes!("pp-list", "pp-chronology", open_at.is_some().then_some("pp-list--open"))}>
            <h2 class="govuk-visually-hidden">{ words.of(&key, scope) }</h2>
            if count == 0 {
                <p class="pp-quiet">{ words.of(&format!("{key}.none"), scope) }</p>
            }
            <div class="pp-actions">
                <button type="button" class="govuk-button govuk-button--secondary"
                    id={format!("add-{key}")} onclick={move |_| add()}>
                    { words.of(&format!("{key}.add"), scope) }
                </button>
                if count > 1 {
                    <button type="button" class="pp-link" onclick={turn}>
                        { words.say(if *newest_first { "oldest-first" } else { "newest-first" }, &[]) }
                    </button>
                }
            </div>
            if let Some(open_at) = open_at {
                <div class="pp-rows" key="open">
                    <div class="pp-around" key="before">{ run(from..open_at) }</div>
                    <div class="pp-row pp-row--open" key={events.at(order[open_at]).map_or(0, |it| it.id.0).to_string()}>
                        <Open case={case.clone()} row={events.at(order[open_at]).map(|it| it.id).unwrap_or_default()}
                            {list} spot={home} scope={scope.clone()} preset={preset.clone()} />
                    </div>
                    <div class="pp-around" key="after">{ run(open_at + 1..to) }</div>
                </div>
            } else {
                <div class="pp-rows" key="closed">{ run(from..to) }</div>
            }
            if pages > 1 {
                <nav class="pp-page-nav" aria-label={words.say("pages-of-list", &[])}>
                    for at in 0..pages {
                        <a key={at} class="govuk-link" aria-current={(at == page).then_some("page")}
                            href={draft.link(Page::Section(Spot { page: at, ..home }))}>
                            { words.say("rows-from-to", &[("from", (at * PAGE + 1).into()),
                                ("to", ((at + 1) * PAGE).min(count).into())]) }
                        </a>
                    }
                </nav>
            }
            if let Some(mark) = list.mark {
                <ListMark case={case.clone()} {mark} words={key.clone()} scope={scope.clone()}
                    empty={count == 0} />
            }
        </section>
    }
}
