//! What to do before, at and after the conference: the lists, by area and role. The page ticks.

use super::Desk;
use super::deadline::parties;
use super::timetable::to_section;
use crate::domain::setting::Attending;
use crate::domain::{Json, Options};
use crate::rules::timetable::{Phase, RouteKind, Todo, todos};
use crate::session::markup::{Tag, all, spoken, tag};

impl Desk {
    fn todos(&self, phase: Phase) -> Vec<Todo<'_>> {
        todos(self.local_area(), Some(self.general()), &self.case, phase)
    }

    /// How much of a list is done.
    pub(super) fn todo_status(&self, phase: Phase) -> String {
        let all = self.todos(phase);
        let ticked = &self.case.about.ticked.0;
        let done = all.iter().filter(|it| ticked.contains(&it.key)).count();
        self.words.say("todo-status", &[("done", done.into()), ("all", all.len().into())])
    }

    /// The page of a phase: what stands before the lists, the lists, and what stands after them.
    pub(in crate::desk) fn todo(&self, phase: Phase) -> Json {
        let area = self.local_area();
        let (general, own): (Vec<Todo>, Vec<Todo>) =
            self.todos(phase).into_iter().partition(|it| it.is_general);
        let in_most = self.words.say("todo-general", &[]);
        let title = match area.id == self.general().id {
            true => in_most.clone(),
            false => self.words.say("todo-area", &[("area", area.name.as_str().into())]),
        };
        let row = |it: &Todo| {
            Json::object([
                ("key", Json::text(&*it.key)),
                ("what", Json::text(&*it.check.what)),
                ("source", Json::text(&*it.check.source)),
            ])
        };
        let list = |(title, rows): (String, Vec<Todo>)| {
            let rows = rows.iter().map(row).collect();
            Json::object([("title", Json::Text(title)), ("rows", Json::List(rows))])
        };
        let lists = [(title, own), (in_most, general)].into_iter().filter(|it| !it.1.is_empty());
        let first = if phase == Phase::Before { self.apology() } else { None };
        let last = match phase {
            Phase::Before => Vec::new(),
            Phase::During => self.decides(),
            Phase::After => self.routes(),
        };
        Json::object([
            ("first", all(first)),
            ("lists", Json::List(lists.map(list).collect())),
            ("last", all(last)),
        ])
    }

    /// The apology, ready to send from the author's own mail.
    fn apology(&self) -> Option<Tag> {
        let (author, words) = (&self.case.author, &self.words);
        let say = |key: &str| words.say(key, &[]);
        let substitute = author.attending.is(Attending::Substitute);
        if !substitute && !author.attending.is(Attending::ReportOnly) {
            return None;
        }
        let date = words.date(&self.case.conference.date);
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
        lines.push(say("apology-report"));
        lines.push([author.name.read(), author.role.read(), author.agency.read()].join(", "));
        lines.retain(|it| !it.trim_matches([',', ' ']).is_empty());
        let about = spoken(format!(" {}", say("apology-heading")));
        let change = to_section("author", say("change")).with([about]);
        let quote = tag("blockquote").class("govuk-inset-text").attribute("id", "pp-apology");
        Some(tag("section").class("pp-block").with([
            tag("h2").class("govuk-heading-m").text(say("apology-heading")),
            tag("p").text(format!("{} ", say("apology-what"))).with([change]),
            quote.with(lines.into_iter().map(|it| tag("p").text(it))),
        ]))
    }

    /// How the conference decides.
    fn decides(&self) -> Vec<Tag> {
        let (words, decision) = (&self.words, &self.local_area().decision);
        let say = |key: &str| words.say(key, &[]);
        let mut tags = vec![
            tag("h2").class("govuk-heading-m").text(say("todo-decides")),
            tag("p").text(&*decision.words),
        ];
        tags.extend(
            decision
                .quorum_words
                .as_deref()
                .map(|it| tag("p").text(words.say("todo-quorum", &[("quorum", it.into())]))),
        );
        tags.push(tag("p").class("pp-quiet").text(&*decision.source));
        tags.push(tag("p").with([to_section("my-view", say("todo-my-view"))]));
        tags.push(tag("p").with([to_section("decided", say("todo-decided"))]));
        tags
    }

    /// The ways to disagree and to complain, for the author and for the family.
    fn routes(&self) -> Vec<Tag> {
        let words = &self.words;
        let routes = self.local_area().routes.iter();
        let routes = routes.filter(|it| it.kind != RouteKind::ChairConcern).map(|route| {
            let name = words.say(&format!("timetable-route-{}", route.kind.key()), &[]);
            let name = tag("span").class("govuk-details__summary-text").text(name);
            let who = words.say("deadlines-who", &[("who", parties(&route.who, words).into())]);
            let steps = route.steps.iter().map(|it| tag("li").text(&**it));
            tag("details").class("govuk-details").with([
                tag("summary").class("govuk-details__summary").with([name]),
                tag("ol").class("govuk-list govuk-list--number").with(steps),
                tag("p").class("pp-quiet").text(format!("{who} {}", route.source)),
            ])
        });
        let heading = tag("h2").class("govuk-heading-m");
        let heading = heading.text(words.say("todo-routes", &[]));
        [heading].into_iter().chain(routes).collect()
    }
}
