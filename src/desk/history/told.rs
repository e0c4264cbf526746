//! The history as the page shows it: the list of versions, and what changed between two.

use super::compare::{Item, What, compare};
use super::label::Labels;
use super::prose::{Bit, difference, folded};
use super::stand::Stand;
use crate::desk::Desk;
use crate::domain::edit::At;
use crate::domain::{BoxState, CaseFile, Json, Kind, Leaf, Value};
use crate::session::markup::{Tag, all, button, link, para, spoken, tag};
use crate::session::route::{Look, Page};
use crate::session::versions::{Reason, Version};

/// At most so many items are shown; the rest is counted.
const MOST: usize = 200;

/// Which two states are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// The version before, as the older.
    Before,
    /// The draft as it is, as the newer.
    Now,
}

/// A version with its case, or why it is not there.
pub struct Opened<'a> {
    /// What is known of it.
    pub version: &'a Version,
    /// Its case; `None` when it cannot be read.
    pub case: Option<&'a CaseFile>,
}

/// What differs on a page of the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What the page is called.
    pub page: String,
    /// What differs on it.
    pub items: Vec<Told>,
}

/// An item that differs, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is called; empty where it is the page.
    pub name: String,
    /// What became of it.
    pub what: String,
    /// What its fields are called, and what changed in them.
    pub fields: Vec<(String, Vec<Bit>)>,
}

impl Desk {
    fn said(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// “Version 2”.
    fn version_name(&self, it: &Version) -> String {
        self.words.say("history-version", &[("number", it.label().into())])
    }

    /// “Finished 27 November 2026 at 14:32”.
    fn version_why(&self, it: &Version) -> String {
        let key = match it.reason {
            Reason::Finished => "history-finished",
            Reason::Opened => "history-opened",
            Reason::Itself => "history-itself",
            Reason::Before => "history-before",
            Reason::Elsewhere => "history-elsewhere",
        };
        let args = [
            ("day", self.day(&it.day).into()),
            ("clock", it.clock.as_str().into()),
            ("number", it.back_to.as_str().into()),
        ];
        self.words.say(key, &args)
    }

    /// Where the draft stands: “Version 2, finished … You have changed it since.”
    pub fn stands(&self) -> String {
        let (key, it) = match self.stand() {
            Stand::Draft => return self.words.say("history-stand-none", &[]),
            Stand::Is(it) => ("history-stand-same", it),
            Stand::After(it) => ("history-stand-changed", it),
        };
        let args = [
            ("number", it.number.to_string().into()),
            ("day", self.day(&it.day).into()),
            ("clock", it.clock.as_str().into()),
        ];
        self.words.say(key, &args)
    }

    /// What became of “Finish this version”.
    pub fn finish_said(&self, it: &Version, was_there: bool) -> String {
        let key = if was_there { "history-done-same" } else { "history-done" };
        let args = [
            ("number", it.label().into()),
            ("day", self.day(&it.day).into()),
            ("clock", it.clock.as_str().into()),
        ];
        self.words.say(key, &args)
    }

    /// What became of going back to a version, and where what was there before is kept.
    pub fn back_said(&self, to: &Version, kept: &Version) -> String {
        let args = [("to", to.label().into()), ("kept", kept.label().into())];
        self.words.say("history-went-back", &args)
    }

    /// Where that is kept which was typed while another tab wrote the draft, too.
    pub fn apart_said(&self, kept: &Version) -> String {
        self.words.say("history-apart", &[("number", kept.label().into())])
    }

    /// Why no version was kept: `full` when there is no room.
    pub fn not_kept_said(&self, full: bool) -> String {
        self.words.say(if full { "history-failed-full" } else { "history-failed" }, &[])
    }

    /// Why the draft did not go back to a version.
    pub fn not_back_said(&self) -> String {
        self.words.say("history-failed-back", &[])
    }

    /// Why nothing was done with a version.
    pub fn unread_said(&self) -> String {
        self.words.say("history-unread-one", &[])
    }

    /// What became of something the author asked for: it stands where the button was.
    pub fn answer(&self, said: &str, went_back: bool) -> Json {
        let text = tag("p").attribute("id", "pp-done").attribute("role", "status").text(said);
        let text = text.attribute("tabindex", "-1");
        if !went_back {
            return all([text]);
        }
        let ways = tag("div").class("pp-actions").with([
            link(Page::Tasks, self.said("back-tasks")).class("govuk-button"),
            link(Page::History(Look::All), self.said("history-heading")),
        ]);
        all([text.class("govuk-inset-text"), ways])
    }

    /// The list of versions, newest first. `failed`: why the last one was not kept.
    pub fn history(&self, kept: &[Version], unread: usize, failed: Option<String>) -> Json {
        let bytes: f64 = kept.iter().map(|it| f64::from(it.size)).sum();
        let size = format!("{:.1}", (bytes / 1_048_576.0).max(0.1));
        let size = [("count", kept.len().into()), ("size", size.into())];
        let size = self.words.say("history-size", &size);
        let unread = match unread {
            0 => String::new(),
            count => self.words.say("history-unread", &[("count", count.into())]),
        };
        let stands = tag("p").attribute("id", "pp-stands").text(self.stands() + " ");
        let mut body = Vec::new();
        let failed = failed.map(|it| tag("p").class("pp-gap").attribute("role", "alert").text(it));
        body.extend(failed);
        body.push(tag("p").class("pp-lead").text(self.said("history-what")));
        body.push(stands.with([link(Page::Check, self.said("history-finish-link"))]));
        body.push(match kept.is_empty() {
            true => tag("p").text(self.said("history-none")),
            false => {
                let cards = kept.iter().rev().map(|it| self.card(it));
                tag("ol").class("pp-cards").attribute("id", "pp-versions").with(cards)
            }
        });
        body.extend(para(unread));
        body.extend((!kept.is_empty()).then(|| tag("p").class("pp-quiet").text(size)));
        Json::object([("body", all(body))])
    }

    fn card(&self, it: &Version) -> Tag {
        let name = self.version_name(it);
        let title = tag("h2").class("pp-card__title");
        let title = match it.is_finished() {
            true => title.with([tag("strong").class("govuk-tag").text(&*name)]),
            false => title.text(&*name),
        };
        let ways = [(Look::Before(it.order), "history-look"), (Look::Back(it.order), "history-go")];
        let ways = ways.map(|(look, key)| {
            let hidden = spoken(format!(": {name}"));
            link(Page::History(look), self.said(key)).with([hidden])
        });
        let changed = it.changed.map(|count| {
            let said = self.words.say("history-count", &[("count", (count as usize).into())]);
            tag("p").class("pp-quiet").text(said)
        });
        tag("li")
            .class("pp-card")
            .with([title, tag("p").class("pp-card__body").text(self.version_why(it))])
            .with(self.note(it))
            .with(changed)
            .with([tag("div").class("pp-card__actions").with(ways)])
    }

    fn note(&self, it: &Version) -> Option<Tag> {
        let note = || tag("blockquote").class("pp-wording__said").text(&*it.note);
        (!it.note.is_empty()).then(note)
    }

    /// What two states are compared, and in which words; or why they cannot be.
    fn both<'a>(
        &'a self,
        it: &Opened<'a>,
        before: Option<&Opened<'a>>,
        against: Against,
    ) -> Result<(Vec<Group>, String), String> {
        let (old, new, key, number) = match (it.case, against, before) {
            (None, ..) => return Err(self.unread_said()),
            (Some(case), Against::Now, _) => (case, &self.case, "history-since", String::new()),
            (Some(_), Against::Before, None) => return Err(self.said("history-first")),
            (Some(case), Against::Before, Some(old)) => match old.case {
                Some(before) => (before, case, "history-against", old.version.label()),
                None => return Err(self.said("history-unread-before")),
            },
        };
        let found = compare(old, new);
        let count = super::compare::count(&found);
        let mut said = self.words.say(key, &[("number", number.into()), ("count", count.into())]);
        if let Some(more @ 1..) = found.len().checked_sub(MOST) {
            said.push(' ');
            said.push_str(&self.words.say("history-more", &[("count", more.into())]));
        }
        Ok((self.groups(old, new, &found), said))
    }

    /// One version: what it changed, or what was changed after it.
    pub fn version(&self, it: &Opened, before: Option<&Opened>, against: Against) -> Json {
        let order = it.version.order;
        let (groups, said) = match self.both(it, before, against) {
            Ok(both) => both,
            Err(why) => (Vec::new(), why),
        };
        let other = match against {
            Against::Now => (Look::Before(order), "history-with-before"),
            Against::Before => (Look::Now(order), "history-with-now"),
        };
        let ways = [other, (Look::Back(order), "history-go")];
        let ways = ways.map(|(look, key)| link(Page::History(look), self.said(key)));
        let said = tag("p").attribute("id", "pp-against").with([tag("strong").text(said)]);
        let mut body = vec![tag("p").class("pp-lead").text(self.version_why(it.version))];
        body.extend(self.note(it.version));
        body.extend([said, tag("div").class("pp-actions").with(ways)]);
        body.extend(groups.iter().map(|it| self.group(it)));
        let name = self.version_name(it.version);
        Json::object([("title", Json::text(name)), ("body", all(body))])
    }

    /// “Go back to version 2?”: what happens, and that nothing is lost.
    pub fn going_back(&self, it: &Opened) -> Json {
        let number = it.version.label();
        let title = self.words.say("history-go-heading", &[("number", number.into())]);
        let why = self.version_why(it.version);
        let keep = link(Page::History(Look::All), self.said("history-go-no"));
        let body = match self.both(it, None, Against::Now) {
            Err(unread) => vec![tag("p").text(unread), keep],
            Ok((_, since)) => {
                let order = it.version.order.to_string();
                let go = button("pp-restore", "restore", &order, self.said("history-go-yes"));
                vec![
                    tag("p").text(format!("{why}. {since}")),
                    tag("p").text(self.said("history-go-what")),
                    tag("p").text(self.said("history-go-undo")),
                    tag("div").class("pp-actions").with([go, keep]),
                ]
            }
        };
        Json::object([("title", Json::text(title)), ("body", all(body))])
    }

    fn group(&self, group: &Group) -> Tag {
        let items = group.items.iter().map(|it| {
            let what = tag("span").class("govuk-tag govuk-tag--grey").text(&*it.what);
            let name = if it.name.is_empty() { String::new() } else { format!("{} ", it.name) };
            let fields = it.fields.iter().flat_map(|(label, bits)| {
                let bits = bits.iter().map(|it| self.bit(it));
                let text = tag("p").class("pp-diff").attribute("dir", "auto").with(bits);
                [tag("p").class("pp-diff__what").text(&**label), text]
            });
            let title = tag("h3").class("govuk-heading-s").text(name).with([what]);
            tag("div").class("pp-check__row").with([title]).with(fields)
        });
        let title = tag("h2").class("govuk-heading-m").text(&*group.page);
        tag("section").class("pp-check").with([title]).with(items)
    }

    /// Told in signs and in words, not by colour alone.
    fn bit(&self, bit: &Bit) -> Tag {
        let told = |name: &str, key: &str, text: &str| {
            let said = spoken(format!(" {} ", self.said(key)));
            tag(name).with([said]).text(text)
        };
        match bit {
            Bit::Same(text) => tag("span").text(&**text),
            Bit::Gone(text) => told("del", "history-removed", text),
            Bit::New(text) => told("ins", "history-added", text),
            Bit::Folded => tag("span").class("pp-quiet").text(self.said("history-folded")),
        }
    }

    /// What differs between two states, by the pages of the journey.
    pub fn differences(&self, old: &CaseFile, new: &CaseFile) -> Vec<Group> {
        self.groups(old, new, &compare(old, new))
    }

    fn groups(&self, old: &CaseFile, new: &CaseFile, found: &[Item]) -> Vec<Group> {
        let ways = self.area.as_ref().map(|it| it.ways()).unwrap_or_default();
        let tell = Teller {
            old: Labels { case: old, words: &self.words, ways: &ways },
            new: Labels { case: new, words: &self.words, ways: &ways },
        };
        let mut groups: Vec<Group> = Vec::new();
        for item in found.iter().take(MOST) {
            let side = if item.what == What::Removed { &tell.old } else { &tell.new };
            let at = item.top();
            let (place, page) = match (at.part, item.fields.first()) {
                ("boxes", Some(mark)) => side.page(list_at(mark)),
                _ => side.page(at),
            };
            let told = tell.item(item, side.record(item.at, place));
            match groups.iter_mut().find(|it| it.page == page) {
                Some(group) => group.items.push(told),
                None => groups.push(Group { page, items: vec![told] }),
            }
        }
        groups
    }
}

/// The part of the list that a mark of `boxes` stands for.
pub(in crate::desk) fn list_at(mark: &str) -> At {
    use crate::domain::sections::Section;
    let mut lists = Section::all().iter().flat_map(|it| it.lists());
    let list = lists.find(|it| it.mark == Some(mark));
    At::part(list.map_or("boxes", |it| it.part))
}

/// The two states that are compared.
struct Teller<'a> {
    old: Labels<'a>,
    new: Labels<'a>,
}

impl Teller<'_> {
    fn item(&self, item: &Item, name: String) -> Told {
        let words = self.new.words;
        let key = match item.what {
            What::Added => "history-item-added",
            What::Removed => "history-item-removed",
            What::Changed => "history-item-changed",
            What::Moved(_) => "history-item-moved",
        };
        let mut fields: Vec<(String, Vec<Bit>)> = Vec::new();
        for field in &item.fields {
            let label = self.new.field(item.at, field).or_else(|| self.old.field(item.at, field));
            let bits = self.bits(item.at, field);
            fields.extend(label.filter(|_| !bits.is_empty()).map(|it| (it, bits)));
        }
        if fields.is_empty() && item.what == What::Changed {
            fields.push((words.say("history-other", &[]), Vec::new()));
        }
        Told { name, what: words.say(key, &[]), fields }
    }

    /// What changed in a field: word by word in what somebody wrote, whole in what was chosen.
    fn bits(&self, at: At, field: &str) -> Vec<Bit> {
        let (old, new) = (self.old.case.node(at), self.new.case.node(at));
        let leaf = |node: &Option<std::rc::Rc<dyn crate::domain::Node>>| {
            node.as_ref().and_then(|it| Some(written(it.leaf(field)?)))
        };
        if let (Some(Some(before)), Some(Some(after))) = (leaf(&old), leaf(&new)) {
            return folded(difference(&before, &after));
        }
        let (before, after) = (self.old.value(at, field), self.new.value(at, field));
        if before == after {
            return Vec::new();
        }
        let both = [(before, Bit::Gone as fn(String) -> Bit), (after, Bit::New)];
        both.into_iter().filter(|it| !it.0.is_empty()).map(|(text, bit)| bit(text)).collect()
    }
}

/// The text of a field that somebody wrote, as typed; `None` for what was chosen or marked.
fn written(leaf: &dyn Leaf) -> Option<String> {
    match (leaf.kind(), leaf.value()) {
        (Kind::Line | Kind::Prose | Kind::When, Value::Text(text)) => Some(text),
        (Kind::Answer, Value::Answer(it)) if !matches!(it.state(), BoxState::Marked(_)) => {
            Some(it.text)
        }
        _ => None,
    }
}
