//! A section: its blocks, and whether the author calls it complete.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::check::check_id;
use super::tasks::place_name;
use super::{back, focus_later, heading};
use crate::domain::edit::{At, Edit};
use crate::domain::gaps::Place;
use crate::domain::sections::{Block, Group, Section};
use crate::domain::setting::Mode;
use crate::domain::{CaseFile, Id, TypedDate, Value};
use crate::rules::timetable::Phase;
use crate::session::route::{Page, Spot};
use crate::text::show::Scope;
use crate::views::parts::local::{DatesDue, MovedNote};
use crate::views::parts::{Dated, Form, ListBlock};
use crate::views::{Case, Draft, Shared, W, use_draft, use_sink, use_words};

/// What a section is drawn from.
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// The case.
    pub case: Case,
    /// Where in it.
    pub spot: Spot,
    /// Was it opened from the review page? Then it leads back there.
    #[prop_or_default]
    pub review: bool,
    /// Asks the desk.
    pub desk: Callback<super::Ask>,
}

/// A section page.
#[component]
pub fn SectionPage(props: &SectionProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let SectionProps { case, spot, .. } = props;
    // Cards show names; they are handed the same case until somebody's record changes.
    let people = (
        (Shared(case.children.clone()), Shared(case.adults.clone())),
        (Shared(case.others.clone()), Shared(case.members.clone())),
        case.about.nation,
    );
    let names = use_memo(people, |_| case.clone());
    let names = (*names).clone();
    let place = Place { section: spot.section, child: spot.child };
    let scope = Scope::of(case).child(case, spot.child);
    let key = format!("section-{}", spot.section.id);
    let set_up = spot.section.group == Group::SetUp;
    html! {
        <>
            { match set_up {
                _ if props.review => review_link(place, draft, &words, "govuk-back-link"),
                true => back(draft.link(before(*spot)), words.say("back", &[])),
                false => back(draft.link(Page::Tasks), words.say("back-tasks", &[])),
            } }
            { heading(place_name(place, case, &words)) }
            if let Some(hint) = words.may(&format!("{key}.hint"), &scope) {
                <p class="pp-lead">{ hint }</p>
            }
            if spot.section.id == "contact" { { dates_set(case, draft, &words) } }
            if spot.section.id == "setup-1" && case.about.mode.0 != Some(Mode::Real) {
                <div class="govuk-warning-text pp-warning">
                    <span class="govuk-warning-text__icon" aria-hidden="true">{ "!" }</span>
                    <strong class="govuk-warning-text__text">
                        <span class="govuk-visually-hidden">{ words.say("warning", &[]) }{ " " }</span>
                        { words.say("setup-not-protected", &[]) }
                    </strong>
                </div>
                <p>{ words.say("setup-practice", &[]) }</p>
            }
            for (at, block) in spot.section.blocks.iter().enumerate() {
                <div class="pp-block" key={at}>{ block_of(props, block, &names, &scope, &words) }</div>
            }
            if ["setup-2", "setup-3", "conference"].contains(&spot.section.id) {
                <MovedNote desk={props.desk.clone()} />
            }
            if set_up {
                <a class="govuk-button" href={draft.link(after(*spot))} id="pp-continue">
                    { words.say("continue", &[]) }
                </a>
            } else {
                <Complete case={case.clone()} spot={*spot} review={props.review} desk={props.desk.clone()} />
            }
        </>
    }
}

/// The way back to the review page, to where this section stands there.
fn review_link(place: Place, draft: Draft, words: &W, class: &'static str) -> Html {
    let onclick = move |_: MouseEvent| focus_later([format!("#{}", check_id(place))]);
    html! {
        <a {class} href={draft.link(Page::Check)} {onclick}>{ words.say("back-review", &[]) }</a>
    }
}

fn neighbour(spot: Spot, by: isize) -> Page {
    let all = Section::all();
    let at = all.iter().position(|it| it.id == spot.section.id).unwrap_or_default();
    let to = at.checked_add_signed(by).and_then(|it| all.get(it));
    match to.filter(|it| it.group == Group::SetUp) {
        Some(section) => Page::Section(Spot::of(section, None)),
        None => Page::Tasks,
    }
}

fn before(spot: Spot) -> Page {
    neighbour(spot, -1)
}

fn after(spot: Spot) -> Page {
    neighbour(spot, 1)
}

fn block_of(props: &SectionProps, block: &Block, names: &Case, scope: &Scope, words: &W) -> Html {
    let SectionProps { case, spot, .. } = props;
    let form = |at: At, asks, scope: Scope, child: Option<Id>| {
        html! { <Form case={case.clone()} {at} {asks} {scope} {child} /> }
    };
    let below = |list| {
        html! {
            <ListBlock case={case.clone()} {list} spot={*spot} names={names.clone()}
                scope={scope.clone()} below=true />
        }
    };
    let list = |list| {
        html! {
            <ListBlock case={case.clone()} {list} spot={*spot} names={names.clone()}
                scope={scope.clone()} alone={spot.section.blocks.len() == 1} />
        }
    };
    match *block {
        Block::Part(part, asks) => form(At::part(part), asks, scope.clone(), None),
        Block::Mine(part, asks) => {
            let child = spot.child.unwrap_or(Id::NONE);
            form(At::row(part, child), asks, scope.clone(), spot.child)
        }
        Block::EachChild(part, asks) => html! {
            <>
                for child in case.subjects() {
                    <section class="pp-person" key={child.0}>
                        if below_heading(spot.section, part) {
                            <h3 class="govuk-heading-s">{ person(case, child, words) }</h3>
                        } else {
                            <h2 class="govuk-heading-m">{ person(case, child, words) }</h2>
                        }
                        { form(At::row(part, child), asks,
                            scope.clone().child(case, Some(child)), Some(child)) }
                    </section>
                }
                if case.subjects().next().is_none() {
                    <p class="pp-quiet">{ words.say("no-children-yet", &[]) }</p>
                }
            </>
        },
        Block::EachAdult(part, asks) => html! {
            <>
                for adult in case.adults.iter() {
                    <section class="pp-person" key={adult.id.0}>
                        <h2 class="govuk-heading-m">{ person(case, adult.id, words) }</h2>
                        { form(At::row(part, adult.id), asks,
                            scope.clone().adult(case, adult.id), None) }
                    </section>
                }
                if case.adults.is_empty() {
                    <p class="pp-quiet">{ words.say("no-adults-yet", &[]) }</p>
                }
            </>
        },
        Block::List(it) => list(it),
        Block::Pair(one, two) => html! { <div class="pp-grid2">{ below(one) }{ below(two) }</div> },
        Block::Dated(it) => html! {
            <Dated case={case.clone()} list={it} spot={*spot} names={names.clone()}
                scope={scope.clone()} />
        },
        Block::Heading(id) => html! {
            <>
                <h2 class="govuk-heading-m">{ words.of(&format!("part-{id}"), scope) }</h2>
                if let Some(hint) = words.may(&format!("part-{id}.hint"), scope).filter(|it| !it.is_empty()) {
                    <p class="pp-lead">{ hint }</p>
                }
                if id == "dates-set" { <DatesDue /> }
            </>
        },
    }
}

/// On the page about the core group: the dates that were set at the conference, and where.
fn dates_set(case: &Case, draft: Draft, words: &W) -> Html {
    let none = || words.say("dates-none", &[]);
    let date = |it: &TypedDate| if it.is_blank() { none() } else { words.date(it) };
    let reviews: Vec<String> = case
        .subjects()
        .filter_map(|it| case.plans.get(it))
        .map(|it| date(&it.first_review))
        .collect();
    let mut reviews = if reviews.is_empty() { vec![none()] } else { reviews };
    reviews.dedup();
    let section = Section::find("decided").expect("a section of the table");
    let place = Place { section, child: None };
    html! {
        <p class="govuk-inset-text">
            { words.say("dates-set-under", &[
                ("name", place_name(place, case, words).into()),
                ("core", date(&case.core_group.first_date).into()),
                ("review", reviews.join(", ").into()),
            ]) }
            { " " }
            <a class="govuk-link" href={draft.link(Page::Section(Spot::of(section, None)))}>
                { words.say("change", &[]) }
                <span class="govuk-visually-hidden">{ " " }{ place_name(place, case, words) }</span>
            </a>
        </p>
    }
}

/// Does a heading of the page stand above the questions about each child?
fn below_heading(section: &Section, part: &str) -> bool {
    let before = |it: &&Block| !matches!(it, Block::EachChild(of, _) if *of == part);
    section.blocks.iter().take_while(before).any(|it| matches!(it, Block::Heading(_)))
}

fn person(case: &CaseFile, id: Id, words: &W) -> String {
    case.called(id).filter(|it| !it.is_empty()).unwrap_or_else(|| words.say("unnamed-person", &[]))
}

/// "Have you completed this section?", and the way on.
#[component]
fn Complete(props: &SectionProps) -> Html {
    let words = use_words();
    let sink = use_sink();
    let draft = use_draft();
    let SectionProps { case, spot, review, .. } = props;
    let place = Place { section: spot.section, child: spot.child };
    let key = place.key();
    let complete = case.about.completed.0.contains(&key);
    let onchange = {
        let (completed, key) = (case.about.completed.clone(), key.clone());
        move |event: Event| {
            let mut keys = completed.0.clone();
            match &*event.target_unchecked_into::<HtmlInputElement>().value() {
                "yes" => keys.insert(key.clone()),
                _ => keys.remove(&key),
            };
            let keys = keys.into_iter().collect();
            sink.edit(Edit::Set(At::part("about"), "completed", Value::Many(keys)));
        }
    };
    let places = case.places();
    let at = places.iter().position(|it| *it == place);
    // What is written is read through before the conference comes.
    let of_meeting = |it: &Place| it.section.group == Group::Conference;
    let next = at.and_then(|it| places.get(it + 1));
    let next = next.filter(|it| of_meeting(it) == of_meeting(&place));
    let (page, name) = match next {
        Some(next) => {
            let page = Page::Section(Spot::of(next.section, next.child));
            (page, place_name(*next, case, &words))
        }
        None if of_meeting(&place) => (Page::Todo(Phase::After), words.say("todo-after", &[])),
        None => (Page::Check, words.say("check-heading", &[])),
    };
    let href = draft.link(page);
    let radio = |id: &'static str, checked: bool, text: &str| {
        html! {
            <div class="govuk-radios__item">
                <input class="govuk-radios__input" type="radio" name="complete" value={id}
                    id={format!("complete-{id}")} autocomplete="off" {checked}
                    onchange={onchange.clone()} />
                <label class="govuk-label govuk-radios__label" for={format!("complete-{id}")}>
                    { words.say(text, &[]) }
                </label>
            </div>
        }
    };
    html! {
        <div class="pp-complete">
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
                    { words.say("complete-legend", &[]) }
                </legend>
                <div class="govuk-radios govuk-radios--small">
                    { radio("yes", complete, "complete-yes") }
                    { radio("no", !complete, "complete-no") }
                </div>
            </fieldset>
            <div class="pp-actions">
                if *review { { review_link(place, draft, &words, "govuk-button") } }
                <a class={if *review { "govuk-link" } else { "govuk-button" }} {href} id="pp-continue">
                    { words.say("continue-to", &[("name", name.into())]) }
                </a>
                <a class="govuk-link" href={draft.link(Page::Tasks)}>{ words.say("back-tasks", &[]) }</a>
            </div>
        </div>
    }
}
