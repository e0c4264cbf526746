//! The task list: the hub of a draft.

use yew::prelude::*;

use super::{back, heading};
use crate::domain::CaseFile;
use crate::domain::Options;
use crate::domain::gaps::{Place, Status};
use crate::domain::sections::Group;
use crate::rules::timetable::Phase;
use crate::session::route::{Look, Page, Paper, Route, Spot};
use crate::text::capital;
use crate::text::show::Scope;
use crate::views::{Case, W, use_advice, use_draft, use_words};

/// What the task list is drawn from.
#[derive(Properties, PartialEq)]
pub struct TasksProps {
    /// The case.
    pub case: Case,
    /// The address the author was last at, to go on from.
    pub last: Option<Route>,
}

/// The name of a page of the journey.
pub fn place_name(place: Place, case: &CaseFile, words: &W) -> String {
    let scope = Scope::of(case).child(case, place.child);
    // A child without a name yet would begin a title in small letters.
    capital(&words.of(&format!("section-{}", place.section.id), &scope))
}

/// The task list.
#[component]
pub fn TasksPage(props: &TasksProps) -> Html {
    let words = use_words();
    let (draft, local) = (use_draft(), use_advice().local);
    let TasksProps { case, last } = props;
    let places = case.places();
    let done = places.iter().filter(|it| matches!(case.status(**it), Status::Complete(_))).count();
    let last_place = match last {
        Some(Route::Draft(_, Page::Section(spot))) => {
            places.iter().copied().find(|it| it.section == spot.section && it.child == spot.child)
        }
        _ => None,
    };
    let next = places.iter().copied().find(|it| !matches!(case.status(*it), Status::Complete(_)));
    let onward = last_place.filter(|it| case.status(*it) == Status::InProgress).or(next);
    let link = |place: Place| draft.link(Page::Section(Spot::of(place.section, place.child)));
    let todo = |phase: Phase| {
        // How much is done is the desk's to say, a moment later.
        let status = local.as_ref().map(|it| it.part("todo").text(phase.key())).unwrap_or_default();
        task(
            draft.link(Page::Todo(phase)),
            words.say(&format!("todo-{}", phase.key()), &[]),
            html! { { status } },
            format!("todo-{}", phase.key()),
        )
    };
    let setup = crate::domain::sections::Section::find("setup-1").expect("a page of the table");
    html! {
        <>
            { back(Route::Start.address(), words.say("back-start", &[])) }
            { heading(match case.about.title.is_blank() {
                true => words.say("tasks-unnamed", &[]),
                false => case.about.title.read().to_owned(),
            }) }
            <p>{ words.say("tasks-done", &[("done", done.into()), ("all", places.len().into())]) }</p>
            <div class="pp-actions">
                if let Some(place) = onward {
                    <a class="govuk-button" href={
                        match last.filter(|_| Some(place) == last_place) {
                            Some(route) => route.address(),
                            None => link(place),
                        }
                    }>
                        { words.say("tasks-continue", &[("name", place_name(place, case, &words).into())]) }
                    </a>
                }
                <a class="govuk-link" href={draft.link(Page::Copy)}>{ words.say("copy-link", &[]) }</a>
                <a class="govuk-link" href={draft.link(Page::Section(Spot::of(setup, None)))}>
                    { words.say("setup-link", &[]) }
                </a>
            </div>
            for group in Group::ALL {
                if places.iter().any(|it| it.section.group == group) || group == Group::Finish {
                    <h2 class="govuk-heading-m" key={group.key()}>
                        { words.say(&format!("group-{}", group.key()), &[]) }
                    </h2>
                    <ul class="govuk-task-list" key={format!("{}-list", group.key())}>
                        for place in places.iter().copied().filter(|it| it.section.group == group) {
                            { task(link(place), place_name(place, case, &words),
                                status(case.status(place), &words), place.key()) }
                        }
                        if group == Group::Ready {
                            { task(draft.link(Page::Timetable), words.say("deadlines-heading", &[]),
                                html! {}, "timetable".to_owned()) }
                            { todo(Phase::Before) }
                        }
                        if group == Group::Conference {
                            { todo(Phase::During) }
                            { todo(Phase::After) }
                        }
                        if group == Group::Plan {
                            { task(draft.link(Page::Thread), words.say("thread-heading", &[]),
                                html! {}, "thread".to_owned()) }
                        }
                        if group == Group::Finish {
                            { task(draft.link(Page::Papers(Paper::All)), words.say("papers-heading", &[]),
                                html! {}, "papers".to_owned()) }
                            { task(draft.link(Page::Check), words.say("check-heading", &[]),
                                html! {}, "check".to_owned()) }
                            { task(draft.link(Page::Papers(Paper::Documents)),
                                words.say("documents-heading", &[]), html! {}, "documents".to_owned()) }
                        }
                    </ul>
                }
            }
            <p><a class="govuk-link" href={draft.link(Page::Words)}>{ words.say("words-heading", &[]) }</a></p>
            <p><a class="govuk-link" href={draft.link(Page::History(Look::All))}>{ words.say("history-heading", &[]) }</a></p>
            <p><a class="govuk-link" href={draft.link(Page::Delete)}>{ words.say("delete-link", &[]) }</a></p>
        </>
    }
}

fn task(href: String, name: String, status: Html, key: String) -> Html {
    let status_id = format!("status-{}", key.replace('/', "-"));
    html! {
        <li class="govuk-task-list__item govuk-task-list__item--with-link" {key}>
            <div class="govuk-task-list__name-and-hint">
                <a class="govuk-link govuk-task-list__link" {href} aria-describedby={status_id.clone()}>
                    { name }
                </a>
            </div>
            <div class="govuk-task-list__status" id={status_id}>{ status }</div>
        </li>
    }
}

/// The status in words; a gap is told as a number, never as an error.
fn status(status: Status, words: &W) -> Html {
    match status {
        Status::NotStarted => {
            html! { <span class="govuk-tag govuk-tag--grey">{ words.say("status-not-started", &[]) }</span> }
        }
        Status::InProgress => {
            html! { <span class="govuk-tag govuk-tag--blue">{ words.say("status-in-progress", &[]) }</span> }
        }
        Status::Complete(0) => html! { words.say("status-complete", &[]) },
        Status::Complete(gaps) => {
            html! { words.say("status-complete-gaps", &[("gaps", gaps.into())]) }
        }
    }
}
