//! What to do before, at and after the conference: a list to tick, by area and role.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{back, heading};
use crate::domain::edit::{At, Edit};
use crate::domain::sections::Section;
use crate::domain::setting::Attending;
use crate::domain::{Options, Value};
use crate::rules::timetable::{Phase, RouteKind, Todo, todos};
use crate::session::route::{Page, Spot};
use crate::views::parts::deadline::parties;
use crate::views::{Case, Local, W, use_draft, use_local, use_sink, use_words};

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct TodoProps {
    /// The case.
    pub case: Case,
    /// Before, at or after the conference.
    pub phase: Phase,
}

/// How many things of a phase are done, and how many there are.
pub fn done(case: &Case, local: &Local, phase: Phase) -> (usize, usize) {
    let all = todos(&local.area, Some(&local.general), case, phase);
    let ticked = &case.about.ticked.0;
    (all.iter().filter(|it| ticked.contains(&it.key)).count(), all.len())
}

/// The list of one phase.
#[component]
pub fn TodoPage(props: &TodoProps) -> Html {
    let words = use_words();
    let (draft, sink, local) = (use_draft(), use_sink(), use_local());
    let TodoProps { case, phase } = props;
    let all = todos(&local.area, Some(&local.general), case, *phase);
    let (own, general): (Vec<&Todo>, Vec<&Todo>) = all.iter().partition(|it| !it.is_general);
    let onchange = {
        let ticked = case.about.ticked.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let mut keys = ticked.0.clone();
            match input.checked() {
                true => keys.insert(input.value()),
                false => keys.remove(&input.value()),
            };
            let keys = keys.into_iter().collect();
            sink.edit(Edit::Set(At::part("about"), "ticked", Value::Many(keys)));
        })
    };
    let tick = |it: &Todo| {
        let id = format!("tick-{}", it.key.replace('/', "-"));
        html! {
            <div class="govuk-checkboxes__item" key={it.key.clone()}>
                <input class="govuk-checkboxes__input" type="checkbox" id={id.clone()}
                    value={it.key.clone()} autocomplete="off" onchange={onchange.clone()}
                    checked={case.about.ticked.0.contains(&it.key)} />
                <label class="govuk-label govuk-checkboxes__label" for={id}>
                    { &it.check.what }
                    <span class="pp-quiet pp-source">{ &it.check.source }</span>
                </label>
            </div>
        }
    };
    let group = |title: String, rows: &[&Todo]| {
        html! {
            if !rows.is_empty() {
                <fieldset class="govuk-fieldset pp-block">
                    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{ title }</legend>
                    <div class="govuk-checkboxes govuk-checkboxes--small">
                        for it in rows { { tick(it) } }
                    </div>
                </fieldset>
            }
        }
    };
    let section = |id: &str| {
        let section = Section::find(id).expect("a section of the table");
        draft.link(Page::Section(Spot::of(section, None)))
    };
    let area = &local.area;
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say(&format!("todo-{}", phase.key()), &[])) }
            <p class="pp-lead">{ words.say(&format!("todo-{}.hint", phase.key()), &[]) }</p>
            if *phase == Phase::Before { { apologies(case, section("author"), &words) } }
            { group(if area.id == local.general.id { words.say("todo-general", &[]) }
                else { words.say("todo-area", &[("area", area.name.as_str().into())]) }, &own) }
            { group(words.say("todo-general", &[]), &general) }
            if *phase == Phase::During {
                <h2 class="govuk-heading-m">{ words.say("todo-decides", &[]) }</h2>
                <p>{ &area.decision.words }</p>
                if let Some(quorum) = &area.decision.quorum_words {
                    <p>{ words.say("todo-quorum", &[("quorum", quorum.as_str().into())]) }</p>
                }
                <p class="pp-quiet">{ &area.decision.source }</p>
                <p><a class="govuk-link" href={section("my-view")}>{ words.say("todo-my-view", &[]) }</a></p>
                <p><a class="govuk-link" href={section("decided")}>{ words.say("todo-decided", &[]) }</a></p>
            }
            if *phase == Phase::After { { routes(&local, &words) } }
        </>
    }
}

/// The apology, ready to send from the author's own mail.
fn apologies(case: &Case, href: String, words: &W) -> Html {
    let author = &case.author;
    let substitute = author.attending.is(Attending::Substitute);
    if !substitute && !author.attending.is(Attending::ReportOnly) {
        return Html::default();
    }
    let date = words.date(&case.conference.date);
    let mut lines = vec![
        words.say("apology-cannot", &[("n", date.len().into()), ("date", date.into())]),
        author.apology_reason.read().to_owned(),
    ];
    if substitute {
        let (name, role) = (author.substitute_name.read(), author.substitute_role.read());
        lines.push(words.say(
            "apology-substitute",
            &[("name", name.into()), ("role", role.into()), ("n", role.len().into())],
        ));
    }
    lines.push(words.say("apology-report", &[]));
    lines.push([author.name.read(), author.role.read(), author.agency.read()].join(", "));
    lines.retain(|it| !it.trim_matches([',', ' ']).is_empty());
    html! {
        <section class="pp-block">
            <h2 class="govuk-heading-m">{ words.say("apology-heading", &[]) }</h2>
            <p>{ words.say("apology-what", &[]) }{ " " }
                <a class="govuk-link" {href}>{ words.say("change", &[]) }
                    <span class="govuk-visually-hidden">{ " " }{ words.say("apology-heading", &[]) }</span>
                </a>
            </p>
            <blockquote class="govuk-inset-text" id="pp-apology">
                for (at, line) in lines.iter().enumerate() { <p key={at}>{ line }</p> }
            </blockquote>
        </section>
    }
}

/// The ways to disagree and to complain, for the author and for the family.
fn routes(local: &Local, words: &W) -> Html {
    let mine = local.area.routes.iter().filter(|it| it.kind != RouteKind::ChairConcern);
    html! {
        <>
            <h2 class="govuk-heading-m">{ words.say("todo-routes", &[]) }</h2>
            for (at, route) in mine.enumerate() {
                <details class="govuk-details" key={at}>
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { words.say(&format!("timetable-route-{}", route.kind.key()), &[]) }
                        </span>
                    </summary>
                    <ol class="govuk-list govuk-list--number">
                        for (at, step) in route.steps.iter().enumerate() { <li key={at}>{ step }</li> }
                    </ol>
                    <p class="pp-quiet">
                        { words.say("deadlines-who", &[("who", parties(&route.who, words).into())]) }
                        { " " }{ &route.source }
                    </p>
                </details>
            }
        </>
    }
}
