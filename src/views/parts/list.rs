//! A list that the user adds to: cards, the one row that is open, "Add".

use yew::prelude::*;

use super::answer::InsteadMark;
use super::cards::Cards;
use super::row::{Open, adder};
use crate::domain::edit::{At, Edit};
use crate::domain::sections::List;
use crate::domain::{CaseFile, Id, Value};
use crate::session::route::Spot;
use crate::text::keys;
use crate::text::show::Scope;
use crate::views::pages::focus_later;
use crate::views::{Case, Ptr, use_draft, use_sink, use_words};

/// What a list is drawn from.
#[derive(Properties, PartialEq)]
pub struct ListProps {
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
    /// For a list under a row: the linking field and that row.
    #[prop_or_default]
    pub under: Option<(&'static str, Id)>,
    /// Is it all of its page? Then the page's heading is heading enough for the eye.
    #[prop_or_default]
    pub alone: bool,
    /// Does it stand under a heading of its own page?
    #[prop_or_default]
    pub below: bool,
}

/// What new rows of a list are given.
pub fn preset(
    list: &List,
    child: Option<Id>,
    under: Option<(&'static str, Id)>,
) -> Vec<(&'static str, Value)> {
    let mut preset: Vec<_> =
        list.preset.iter().map(|(field, key)| (*field, Value::Text((*key).to_owned()))).collect();
    if let Some(child) = child.filter(|_| list.of_child) {
        preset.push(("child", CaseFile::link_to(child)));
    }
    if let Some((field, row)) = under {
        preset.push((field, Value::Many(vec![row.to_string()])));
    }
    preset
}

/// A list with its heading.
#[component]
pub fn ListBlock(props: &ListProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let draft = use_draft();
    let ListProps { case, list, spot, names, scope, under, .. } = props;
    let rows: Vec<Ptr> = match under {
        Some((link, row)) => case.rows_under(list, link, *row),
        None => case.rows_here(list, spot.child),
    }
    .into_iter()
    .map(Ptr)
    .collect();
    let preset = preset(list, spot.child, *under);
    let add = adder(&sink, draft, *spot, list, preset.clone());
    let key = keys::list(list);
    let open = spot.row.filter(|it| it.0 == list.part).map(|it| it.1);
    let open = open.and_then(|id| rows.iter().position(|it| it.id() == id));
    let count = rows.len();
    let run = |from: usize, to: usize| {
        html! {
            <Cards rows={rows[from..to].to_vec()} {list} spot={*spot} names={names.clone()}
                scope={scope.clone()} first={from} {count} movable={open.is_none()} />
        }
    };
    let heading = match (under, props.alone) {
        (_, true) => "govuk-visually-hidden",
        (None, _) if !props.below => "govuk-heading-m",
        _ => "govuk-heading-s",
    };
    let level = if under.is_some() || props.below { "h3" } else { "h2" };
    html! {
        <section class={classes!("pp-list", open.is_some().then_some("pp-list--open"))}>
            <@{level} class={heading}>
                { words.of(&key, scope) }
                if count > 0 { <span class="pp-quiet">{ format!(" ({count})") }</span> }
            </@>
            if let Some(hint) = words.may(&format!("{key}.hint"), scope).filter(|_| !props.alone) {
                <p class="govuk-hint">{ hint }</p>
            }
            if count == 0 {
                <p class="pp-quiet">{ words.of(&format!("{key}.none"), scope) }</p>
            }
            if let Some(open) = open {
                <div class="pp-rows" key="open">
                    <div class="pp-around" key="before">{ run(0, open) }</div>
                    <div class="pp-row pp-row--open" key={rows[open].id().0.to_string()}>
                        <Open case={case.clone()} row={rows[open].id()} {list} spot={*spot}
                            scope={scope.clone()} preset={preset.clone()} />
                    </div>
                    <div class="pp-around" key="after">{ run(open + 1, count) }</div>
                </div>
            } else if let Some((below, link)) = list.under {
                <div class="pp-rows" key="under">
                    for (at, row) in rows.iter().enumerate() {
                        <div class="pp-outcome" key={row.id().0.to_string()}>
                            { run(at, at + 1) }
                            <ListBlock case={case.clone()} list={below} spot={*spot}
                                names={names.clone()} scope={scope.clone()}
                                under={(link, row.id())} />
                        </div>
                    }
                </div>
            } else {
                <div class="pp-rows" key="closed">{ run(0, count) }</div>
            }
            <button type="button" class="govuk-button govuk-button--secondary"
                id={under.map_or(format!("add-{key}"), |it| format!("add-{key}-{}", it.1))}
                onclick={move |_| add()}>
                { words.of(&format!("{key}.add"), scope) }
            </button>
            if let Some(mark) = list.mark {
                <ListMark case={case.clone()} {mark} words={key.clone()} scope={scope.clone()}
                    empty={count == 0} />
            }
        </section>
    }
}

/// What the mark of a list is drawn from.
#[derive(Properties, PartialEq)]
pub struct MarkProps {
    /// The case.
    pub case: Case,
    /// The field of `boxes`.
    pub mark: &'static str,
    /// The key of the list's words.
    pub words: AttrValue,
    /// Who it is about.
    pub scope: Scope,
    /// Is the list empty?
    pub empty: bool,
}

/// Why a list is empty: asked only while it is, or when it was said.
#[component]
pub fn ListMark(props: &MarkProps) -> Html {
    let sink = use_sink();
    let MarkProps { case, mark, words, scope, empty } = props;
    let at = At::part("boxes");
    let set = use_callback((sink, *mark, words.clone()), move |value, (sink, mark, words)| {
        let back = matches!(&value, Value::Answer(it) if it.instead.is_none());
        sink.edit(Edit::Set(at, mark, value));
        if back {
            // Taken back beside rows, the mark goes from under the hand: on to "Add".
            let id = at.html_id(mark);
            let here = format!("#{id}-nothing_held:focus, #{id}-not_applicable:focus");
            focus_later([here, format!("#add-{words}")]);
        }
    });
    let Value::Answer(value) = case.value(at, mark) else { return Html::default() };
    if !empty && value.instead.is_none() {
        return Html::default();
    }
    html! { <InsteadMark id={at.html_id(mark)} {words} scope={scope.clone()} {value} {set} /> }
}
