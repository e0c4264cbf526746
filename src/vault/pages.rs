//! The pages about the lock, as markup: what the keeper of the vault tells.

use super::code::Code;
use super::passphrase::{SHORTEST, Weak};
use crate::domain::{Id, Json};
use crate::session::markup::{Tag, all, button, go, para, tag};
use crate::session::route::{Door, Page, Route};
use crate::text::{Arg, Words};

/// What is wrong with what was typed. The words are `lock-problem-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Too few signs.
    Short,
    /// Too easy to guess.
    Plain,
    /// The two groups of the code are not those on the page.
    Groups,
    /// Not the passphrase.
    Wrong,
    /// Not the recovery code.
    WrongCode,
    /// The header is not as this app wrote it.
    Damaged,
    /// A newer app wrote it.
    Newer,
    /// Not enough memory.
    Memory,
    /// The browser could not keep it.
    Store,
    /// The keys are not there any more: the page was locked.
    Locked,
}

impl Problem {
    fn key(self) -> &'static str {
        match self {
            Self::Short => "lock-problem-short",
            Self::Plain => "lock-problem-plain",
            Self::Groups => "lock-problem-groups",
            Self::Wrong => "lock-problem-wrong",
            Self::WrongCode => "lock-problem-wrong-code",
            Self::Damaged => "lock-problem-damaged",
            Self::Newer => "lock-problem-newer",
            Self::Memory => "lock-problem-memory",
            Self::Store => "lock-problem-store",
            Self::Locked => "lock-problem-locked",
        }
    }
}

impl From<Weak> for Problem {
    fn from(it: Weak) -> Self {
        match it {
            Weak::Short => Self::Short,
            Weak::Plain => Self::Plain,
        }
    }
}

/// Which groups of the code people type to show that they have it, counted from 0.
pub const ASKED: [usize; 2] = [2, 4];

/// A draft as the page of what is kept tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The draft.
    pub id: Id,
    /// Is it about a real family?
    pub real: bool,
    /// What it is called; nothing while it is locked, or when it has no name.
    pub title: String,
    /// When it was last written, as people read it; nothing while it is locked.
    pub saved: String,
    /// When it was last taken away as a file; nothing when it never was.
    pub copied: String,
    /// How many days ago it was last written.
    pub days: u32,
    /// Its size with all its versions, in bytes.
    pub size: u64,
    /// For how many days it can still be put back, when it is in the bin.
    pub in_bin: Option<u32>,
}

impl Kept {
    /// A draft of which no more is known.
    pub fn new(id: Id, real: bool) -> Self {
        let (title, saved, copied) = Default::default();
        Self { id, real, title, saved, copied, days: 0, size: 0, in_bin: None }
    }
}

/// After so many days without a change a draft is asked about: does anybody still need it here? The
/// review conference of most areas is later; the report has long been sent.
pub const STALE: u32 = 28;

/// Makes the pages.
pub struct Pages<'a>(pub &'a Words);

impl Pages<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.say(key, args)
    }

    fn page(&self, heading: &str, problem: Option<Problem>, within: Vec<Tag>) -> Json {
        let back = go(Route::Start, self.say("back-start", &[])).class("govuk-back-link");
        let title = tag("h1").class("govuk-heading-l").attribute("id", "pp-heading");
        let title = title.attribute("tabindex", "-1").text(self.say(heading, &[]));
        let problem = problem.map(|it| self.problem(it));
        all([back, title].into_iter().chain(problem).chain(within))
    }

    fn problem(&self, problem: Problem) -> Tag {
        let text = self.say(problem.key(), &[("count", SHORTEST.into())]);
        tag("p")
            .class("pp-status pp-status--alert")
            .attribute("id", "pp-problem")
            .attribute("role", "alert")
            .attribute("tabindex", "-1")
            .text(text)
    }

    fn words(&self, key: &str) -> Tag {
        tag("p").text(self.say(key, &[]))
    }

    /// A box for something secret, with a button that shows it.
    fn secret(&self, id: &'static str, label: &str, token: &'static str) -> Tag {
        let label = self.say(label, &[]);
        let show = button(&format!("{id}-show"), "show", id, self.say("lock-show", &[]));
        let show = show.class("govuk-button govuk-button--secondary");
        labelled(id, label, ("govuk-input", "password", token)).with([show])
    }

    fn plain(&self, id: &str, label: String) -> Tag {
        labelled(id, label, ("govuk-input govuk-input--width-10", "text", "off"))
    }

    fn main(&self, id: &str, what: &str, key: &str) -> Tag {
        button(id, what, "", self.say(key, &[]))
    }

    fn second(&self, id: &str, what: &str, of: &str, key: &str) -> Tag {
        let all = "govuk-button govuk-button--secondary";
        button(id, what, of, self.say(key, &[])).class(all)
    }

    /// Choosing a passphrase: `suggested` is one.
    pub fn set_up(&self, suggested: &str, problem: Option<Problem>) -> Json {
        let words = tag("p").class("pp-secret").attribute("id", "pp-suggested").text(suggested);
        self.page(
            "lock-set-up",
            problem,
            vec![
                self.words("lock-set-up-what"),
                self.words("lock-set-up-forgotten"),
                tag("h2").class("govuk-heading-m").text(self.say("lock-suggested", &[])),
                words,
                self.second("pp-other", "other", "", "lock-other"),
                self.words("lock-own"),
                self.secret("pp-pass", "lock-type", "new-password"),
                self.main("pp-chosen", "chosen", "continue"),
            ],
        )
    }

    /// The recovery code, and two groups of it to be typed.
    pub fn code(&self, code: &Code, problem: Option<Problem>) -> Json {
        let groups = code.groups();
        let shown = tag("p").class("pp-secret").attribute("id", "pp-code").text(groups.join(" "));
        let group = |at: usize| {
            let label = self.say("lock-group", &[("number", (at + 1).into())]);
            self.plain(&format!("pp-group-{at}"), label)
        };
        let mut within = vec![
            self.words("lock-code-what"),
            shown,
            self.second("pp-print", "print", "", "lock-print"),
            self.words("lock-code-try"),
        ];
        within.extend(ASKED.map(group));
        within.push(self.main("pp-confirm", "confirm", "lock-confirm"));
        self.page("lock-code", problem, within)
    }

    /// Opening with the passphrase.
    pub fn open(&self, problem: Option<Problem>) -> Json {
        let forgotten = go(Route::Lock(Door::Recover), self.say("lock-forgotten", &[]));
        let within = vec![
            self.secret("pp-pass", "lock-passphrase", "current-password"),
            self.main("pp-open", "open", "lock-open"),
            tag("p").with([forgotten]),
        ];
        self.page("lock-open-heading", problem, within)
    }

    /// Opening with the recovery code, and choosing another passphrase.
    pub fn recover(&self, problem: Option<Problem>) -> Json {
        let within = vec![
            self.words("lock-recover-what"),
            self.secret("pp-code-typed", "lock-code-typed", "off"),
            self.secret("pp-pass", "lock-new", "new-password"),
            self.main("pp-recover", "recover", "lock-open"),
        ];
        self.page("lock-recover", problem, within)
    }

    /// Choosing another passphrase with the old one.
    pub fn change(&self, problem: Option<Problem>) -> Json {
        let within = vec![
            self.words("lock-change-what"),
            self.secret("pp-old", "lock-passphrase", "current-password"),
            self.secret("pp-pass", "lock-new", "new-password"),
            self.main("pp-change", "change", "lock-change"),
        ];
        self.page("lock-change", problem, within)
    }

    /// The vault cannot be opened at all.
    pub fn shut(&self, problem: Problem) -> Json {
        self.page("lock-open-heading", Some(problem), vec![self.words("lock-nothing-deleted")])
    }

    /// The passphrase was changed.
    pub fn changed(&self) -> Json {
        self.page("lock-changed", None, vec![self.words("lock-changed-what")])
    }

    /// What is kept on the device. `asks` is the draft that is to be removed, `minutes` until an
    /// open vault locks, `lasts` whether the browser said that it keeps its storage.
    pub fn kept(&self, kept: &[Kept], of: &About) -> Json {
        let heading = |key: &str| tag("h2").class("govuk-heading-m").text(self.say(key, &[]));
        let mut tags = vec![heading("kept-list")];
        tags.extend(of.problem.map(|it| self.problem(it)));
        let (binned, there): (Vec<&Kept>, Vec<&Kept>) =
            kept.iter().partition(|it| it.in_bin.is_some());
        if there.is_empty() {
            tags.push(self.words("kept-nothing"));
        }
        let cards = |all: Vec<&Kept>, id: &str| {
            let cards = all.into_iter().map(|it| self.card(it, of));
            tag("ul").class("pp-cards").attribute("id", id).with(cards)
        };
        tags.push(cards(there, "pp-kept"));
        if !binned.is_empty() {
            tags.extend([
                heading("kept-bin"),
                self.words("kept-bin-what"),
                cards(binned, "pp-bin"),
            ]);
        }
        let total = kept.iter().map(|it| it.size).sum::<u64>();
        tags.extend(para(self.say("kept-total", &[("size", size(total).into())])));
        tags.push(self.words(if of.lasts { "kept-lasts" } else { "kept-may-go" }));
        if of.is_open {
            tags.push(heading("kept-lock-heading"));
            let minutes = Arg::from(of.minutes as usize);
            tags.push(tag("p").text(self.say("kept-minutes", &[("minutes", minutes)])));
            let choices =
                [5_u32, 10, 20, 30].into_iter().filter(|it| *it != of.minutes).map(|it| {
                    let text =
                        self.say("kept-minutes-choose", &[("minutes", (it as usize).into())]);
                    let id = format!("pp-minutes-{it}");
                    button(&id, "minutes", &it.to_string(), text)
                        .class("govuk-button govuk-button--secondary")
                });
            tags.push(tag("div").class("pp-actions").with(choices));
            let change = go(Route::Lock(Door::Change), self.say("lock-change", &[]));
            tags.push(tag("p").with([change]));
        }
        if !kept.is_empty() {
            tags.push(heading("kept-all-heading"));
            tags.extend(self.all_gone(of));
        }
        all(tags)
    }

    fn card(&self, it: &Kept, of: &About) -> Tag {
        let name = match (it.title.is_empty(), it.real && !of.is_open) {
            (_, true) => self.say("kept-locked", &[]),
            (true, _) => self.say("tasks-unnamed", &[]),
            _ => it.title.clone(),
        };
        let title = match it.real && !of.is_open || it.in_bin.is_some() {
            true => tag("h3").class("pp-card__title").text(name.clone()),
            false => {
                let link = go(Route::Draft(it.id, Page::Tasks), name.clone());
                tag("h3").class("pp-card__title").with([link])
            }
        };
        let kind = if it.real { "kept-real" } else { "kept-practice" };
        let kind = self.say(kind, &[("size", size(it.size).into())]);
        let mut tags = vec![title, tag("p").class("pp-quiet").text(kind)];
        if !it.saved.is_empty() {
            let copied = match it.copied.is_empty() {
                true => self.say("kept-never-copied", &[]),
                false => self.say("kept-copied", &[("day", (&*it.copied).into())]),
            };
            let saved = self.say("kept-saved", &[("day", (&*it.saved).into())]);
            tags.push(tag("p").class("pp-quiet").text(saved).text(" ").text(copied));
        }
        if let Some(days) = it.in_bin {
            let days = Arg::from(days as usize);
            tags.push(tag("p").text(self.say("kept-bin-days", &[("days", days)])));
        } else if it.days >= STALE && !it.saved.is_empty() {
            let days = Arg::from(it.days as usize);
            tags.push(tag("p").text(self.say("kept-stale", &[("days", days)])));
        }
        let id = it.id.to_string();
        if of.asks.as_deref() == Some(&id) {
            tags.push(asking(self.say("kept-remove-sure", &[("title", name.into())])));
            let yes = button("pp-remove-yes", "remove-yes", &id, self.say("kept-remove-yes", &[]));
            let yes = yes.class("govuk-button govuk-button--warning");
            let no = self.second("pp-remove-no", "kept", "", "kept-remove-no");
            tags.push(tag("div").class("pp-actions").with([yes, no]));
        } else {
            let second = |act: &str, key: &str| {
                let it = self.second(&format!("pp-{act}-{id}"), act, &id, key);
                it.with([crate::session::markup::spoken(format!(" {name}"))])
            };
            let back = it.in_bin.map(|_| second("back", "kept-back"));
            let both = back.into_iter().chain([second("remove", "kept-remove")]);
            tags.push(tag("div").class("pp-actions").with(both));
        }
        tag("li").class("pp-card").with(tags)
    }

    fn all_gone(&self, of: &About) -> Vec<Tag> {
        if of.asks.as_deref() != Some("all") {
            return vec![
                self.words("kept-all-what"),
                self.second("pp-remove-all", "remove", "all", "kept-all"),
            ];
        }
        vec![
            asking(self.say("kept-all-sure", &[])),
            tag("div").class("pp-actions").with([
                self.main("pp-remove-yes", "remove-yes-all", "kept-all-yes")
                    .class("govuk-button govuk-button--warning"),
                self.second("pp-remove-no", "kept", "", "kept-remove-no"),
            ]),
        ]
    }
}

/// A question that waits for a yes: the focus goes to it.
fn asking(text: String) -> Tag {
    tag("p").attribute("id", "pp-remove-sure").attribute("tabindex", "-1").text(text)
}

/// A box with its label: how it looks, what it takes, what a browser may fill in.
fn labelled(id: &str, label: String, (class, kind, token): (&str, &str, &str)) -> Tag {
    let label = tag("label").class("govuk-label").attribute("for", id).text(label);
    let typed = tag("input")
        .class(class)
        .attribute("id", id)
        .attribute("type", kind)
        .attribute("autocomplete", token)
        .attribute("spellcheck", "false");
    tag("div").class("govuk-form-group").with([label, typed])
}

/// What else the page of what is kept says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Is the vault open?
    pub is_open: bool,
    /// Minutes until it locks by itself.
    pub minutes: u32,
    /// What is to be removed, and waits for a yes: a draft's id, or `all`.
    pub asks: Option<String>,
    /// Did the browser say that it keeps its storage?
    pub lasts: bool,
    /// What went wrong.
    pub problem: Option<Problem>,
}

/// A size as people read it.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_048_576 => format!("{} KB", bytes.div_ceil(1024)),
        _ => format!("{:.1} MB", bytes as f64 / 1_048_576.0),
    }
}
