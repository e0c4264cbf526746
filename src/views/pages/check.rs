//! The review page: everything that was written, each with a way to change it, and what is open.

use std::rc::Rc;

use yew::prelude::*;

use super::questions::{Questions, answered};
use super::tasks::place_name;
use super::{back, heading};
use crate::domain::edit::At;
use crate::domain::gaps::{Gap, Place};
use crate::domain::sections::{Ask, Block, List, Need};
use crate::domain::{Id, Node};
use crate::session::route::{Page, Spot};
use crate::text::show::Scope;
use crate::text::{keys, short};
use crate::views::parts::drawn::drawn;
use crate::views::parts::told::use_told;
use crate::views::{Case, Draft, W, use_advice, use_draft, use_sink, use_words};

/// What the review page is drawn from.
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The case.
    pub case: Case,
    /// Asks the desk how it reads.
    pub read: Callback<()>,
    /// Asks the desk.
    pub desk: Callback<super::Ask>,
}

/// The id of what stands of a page of the journey.
pub fn check_id(place: Place) -> String {
    format!("check-{}", place.key().replace('/', "-"))
}

struct Look<'a> {
    case: &'a Case,
    draft: Draft,
    words: &'a W,
    place: Place,
    scope: Scope,
}

/// The review page.
#[component]
pub fn CheckPage(props: &CheckProps) -> Html {
    let words = use_words();
    let draft = use_draft();
    let case = &props.case;
    let places = case.places();
    let (sink, advice) = (use_sink(), use_advice());
    let telling = use_told("review", case, &props.desk);
    let part = |key: &str| {
        let told = telling.told.as_ref();
        // Always one node: a part that comes later must not move the nodes of the others.
        told.map(|it| drawn(it.part(key).json(), draft, &telling.act)).unwrap_or_default()
    };
    let open: Vec<(Place, Vec<Gap>)> = places.iter().map(|it| (*it, case.gaps(*it))).collect();
    let count: usize = open.iter().map(|it| it.1.len()).sum();
    let look = |place: Place| Look {
        case,
        draft,
        words: &words,
        place,
        scope: Scope::of(case).child(case, place.child),
    };
    html! {
        <>
            { back(draft.link(Page::Tasks), words.say("back-tasks", &[])) }
            { heading(words.say("check-heading", &[])) }
            <p class="pp-lead">{ words.say("check-what", &[]) }</p>
            { part("wrong") }
            <h2 class="govuk-heading-m">{ words.say("check-open", &[("count", count.into())]) }</h2>
            <div class="pp-check-open">
            for (place, gaps) in open.iter().filter(|it| !it.1.is_empty()) {
                <details class="govuk-details" key={place.key()}>
                    <summary class="govuk-details__summary">
                        <span class="govuk-details__summary-text">
                            { format!("{} ({})", place_name(*place, case, &words), gaps.len()) }
                        </span>
                    </summary>
                    <ul class="govuk-list govuk-list--bullet">
                        for (at, gap) in gaps.iter().enumerate() {
                            <li key={at}>{ look(*place).gap(gap) }</li>
                        }
                    </ul>
                </details>
            }
            </div>
            { part("left") }
            <div class="pp-questions">{ answered(case, &sink, &advice, &words) }</div>
            { part("before") }
            { telling.answer().map(|it| drawn(&it, draft, &telling.act)).unwrap_or_default() }
            <Questions case={case.clone()} read={props.read.clone()} />
            <h2 class="govuk-heading-m">{ words.say("check-written", &[]) }</h2>
            for place in places {
                <section class="pp-check" key={place.key()}>
                    <h3 class="govuk-heading-s" id={check_id(place)}>
                        { place_name(place, case, &words) }{ " " }
                        <a class="govuk-link pp-check__change" href={look(place).link(None)}>
                            { words.say("change", &[]) }
                            <span class="govuk-visually-hidden">
                                { format!(" {}", place_name(place, case, &words)) }
                            </span>
                        </a>
                    </h3>
                    { look(place).blocks() }
                </section>
            }
        </>
    }
}

impl Look<'_> {
    fn link(&self, row: Option<(&'static str, Id)>) -> String {
        let spot = Spot { row, ..Spot::of(self.place.section, self.place.child) };
        self.draft.link(Page::Section(spot))
    }

    /// An open question, linked to the row it is about.
    fn gap(&self, gap: &Gap) -> Html {
        let row = gap.list.and_then(|list| Some((list.part, gap.at.row?)));
        // A list that is empty under a row is on the page of that row's list.
        let row = row.filter(|it| gap.field.is_empty() || it.0 == gap.at.part);
        let row = if gap.field.is_empty() { None } else { row };
        let text = match (gap.field, gap.list) {
            ("", Some(list)) => {
                let heading = self.words.of(&keys::list(list), &self.scope);
                self.words.say("check-empty-list", &[("list", heading.into())])
            }
            (field, _) => {
                let node = self.case.node(gap.at).or_else(|| self.case.blank(gap.at));
                let name = node.as_ref().map_or("", |it| it.name());
                let whose = self.about(gap.at);
                let label = self.words.of(&keys::field(name, field), &whose);
                match gap.list.zip(node) {
                    Some((list, node)) => format!("{label} ({})", self.row_title(&*node, list)),
                    None => match self.person(gap.at) {
                        Some(person) => format!("{label} ({person})"),
                        None => label,
                    },
                }
            }
        };
        html! { <a class="govuk-link" href={self.link(row)}>{ text }</a> }
    }

    /// Whose record it is, where a record is one person's by right and the page is not.
    fn person(&self, at: At) -> Option<String> {
        let id = at.row.filter(|it| Some(*it) != self.place.child)?;
        self.case.called(id).filter(|it| !it.is_empty())
    }

    fn about(&self, at: At) -> Scope {
        match at.row {
            Some(id) if self.case.children.get(id).is_some() => {
                self.scope.clone().child(self.case, Some(id))
            }
            Some(id) if self.case.adults.get(id).is_some() => {
                self.scope.clone().adult(self.case, id)
            }
            _ => self.scope.clone(),
        }
    }

    fn row_title(&self, row: &dyn Node, list: &List) -> String {
        let show = |it: &&str| Some(self.words.show(self.case, row.leaf(it)?, &self.scope, true));
        let mut titles = list.title.iter().filter_map(show).filter(|it| !it.is_empty());
        titles.next().map_or_else(|| self.words.say("not-filled-in", &[]), |it| short(&it, 60))
    }

    fn blocks(&self) -> Html {
        let blocks = self.place.section.blocks.iter().map(|block| match *block {
            Block::Part(part, asks) => self.record(At::part(part), asks),
            Block::Mine(part, asks) => {
                self.record(At::row(part, self.place.child.unwrap_or(Id::NONE)), asks)
            }
            Block::EachChild(part, asks) => {
                let each = self.case.subjects().map(|it| self.named(At::row(part, it), asks));
                each.collect()
            }
            Block::EachAdult(part, asks) => {
                let ids = self.case.adults.iter().map(|it| it.id);
                ids.map(|it| self.named(At::row(part, it), asks)).collect()
            }
            Block::List(list) | Block::Dated(list) => self.rows(list),
            Block::Pair(one, two) => [one, two].into_iter().map(|it| self.rows(it)).collect(),
            Block::Heading(_) => Html::default(),
        });
        blocks.collect()
    }

    fn named(&self, at: At, asks: &'static [Ask]) -> Html {
        let look = Look { scope: self.about(at), ..*self };
        html! {
            <>
                <h4 class="govuk-heading-s">{ self.person(at) }</h4>
                { look.record(at, asks) }
            </>
        }
    }

    fn rows(&self, list: &'static List) -> Html {
        let rows = self.case.rows_here(list, self.place.child);
        let mark = list.mark.and_then(|it| {
            let said = self.case.value(At::part("boxes"), it);
            let leaf = self.case.boxes.0.clone() as Rc<dyn Node>;
            (!said.is_blank())
                .then(|| self.words.show(self.case, leaf.leaf(it)?, &self.scope, true).into())?
        });
        html! {
            <>
                <h4 class="govuk-heading-s">{ self.words.of(&keys::list(list), &self.scope) }</h4>
                if rows.is_empty() {
                    <p class="pp-quiet">
                        { mark.unwrap_or_else(|| self.words.say("check-blank", &[])) }
                    </p>
                }
                for row in rows {
                    <div key={row.id().0} class="pp-check__row">
                        <p>
                            <strong>{ self.row_title(&*row, list) }</strong>{ " " }
                            <a class="govuk-link" href={self.link(Some((list.part, row.id())))}>
                                { self.words.say("change", &[]) }
                                <span class="govuk-visually-hidden">
                                    { format!(" {}", self.row_title(&*row, list)) }
                                </span>
                            </a>
                        </p>
                        { self.record(At::row(list.part, row.id()), list.asks) }
                        if let Some((under, link)) = list.under {
                            for below in self.case.rows_under(under, link, row.id()) {
                                <div key={below.id().0} class="pp-check__row pp-check__row--under">
                                    <p><strong>{ self.row_title(&*below, under) }</strong></p>
                                    { self.record(At::row(under.part, below.id()), under.asks) }
                                </div>
                            }
                        }
                    </div>
                }
            </>
        }
    }

    /// The fields of a record that hold something; those asked for say when they do not.
    fn record(&self, at: At, asks: &'static [Ask]) -> Html {
        let Some(node) = self.case.node(at).or_else(|| self.case.blank(at)) else {
            return Html::default();
        };
        let lines = asks.iter().filter(|it| self.case.asks(it, &*node)).filter_map(|ask| {
            let leaf = node.leaf(ask.field)?;
            let value = match leaf.rows() {
                Some(rows) => {
                    let each = rows
                        .all()
                        .into_iter()
                        .map(|row| self.record(at.sub(ask.field, row.id()), ask.rows));
                    (!rows.is_empty()).then(|| each.collect::<Html>())
                }
                None => {
                    let text = self.words.show(self.case, leaf, &self.scope, false);
                    (!text.is_empty()).then(|| html! { text })
                }
            };
            if value.is_none() && ask.need != Need::Asked {
                return None;
            }
            let blank =
                || html! { <span class="pp-quiet">{ self.words.say("check-blank", &[]) }</span> };
            Some(html! {
                <div class="govuk-summary-list__row" key={ask.field}>
                    <dt class="govuk-summary-list__key">
                        { self.words.of(&keys::field(node.name(), ask.field), &self.scope) }
                    </dt>
                    <dd class="govuk-summary-list__value pp-check__value">
                        { value.unwrap_or_else(blank) }
                    </dd>
                </div>
            })
        });
        let lines: Vec<Html> = lines.collect();
        match lines.is_empty() {
            true => Html::default(),
            false => html! { <dl class="govuk-summary-list">{ for lines }</dl> },
        }
    }
}
