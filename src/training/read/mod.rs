//! Reads a scenario pack, or a list of everything that is wrong with it.

mod cases;
mod check;
mod parts;

use super::names::{Seed, chosen, named, unknown};
use super::pack::{Agency, Level, Named, Pack, Person, Thread, View, Vote};
use crate::domain::Json;
use crate::domain::setting::Nation;
use crate::rules::file::{At, FileProblem, Object, Problem, Step as Way, read as read_file};

/// The longest pack read, in bytes.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// The word that marks a file as a pack.
pub const FORMAT: &str = "plainplan-scenario";

/// Reads the text of a pack, with the names of a seed.
///
/// # Errors
///
/// Every problem of the file, in the order of its lines; never an empty list.
pub fn read(text: &str, seed: Seed) -> Result<Pack, Vec<FileProblem>> {
    let parse = |at: &At<'_>| {
        let names = chosen(at.json, seed);
        // The places stay: names stand only within texts.
        let json = named(at.json, &names);
        pack(&at.with(&json))
    };
    read_file(text, MOST_BYTES, parse, check::problems)
}

/// A pack that comes with the app, which a native test has looked at: its parts alone are read.
pub fn read_ours(text: &str, seed: Seed) -> Option<Pack> {
    read_file(
        text,
        MOST_BYTES,
        |at| pack(&at.with(&named(at.json, &chosen(at.json, seed)))),
        |_| Vec::new(),
    )
    .ok()
}

fn pack(at: &At<'_>) -> Option<Pack> {
    let all = at.object()?;
    let format = all.text("format");
    if format != FORMAT {
        at.wrong(Problem::NotAllowed(format, FORMAT.to_owned()));
        return None;
    }
    let _version = all.must("version").and_then(|it| it.number(1, 1));
    tokens(&all);
    if let Json::Object(pairs) = at.json {
        pairs.iter().filter(|it| it.0 != "names").for_each(|it| braces(&step(at, &it.0, &it.1)));
    }
    let agencies = least(&all, "agencies", 2, parts::agency);
    let model = all.must("model");
    let (case, reasons) = model.as_ref().map(|it| cases::model(it)).unwrap_or_default();
    let flawed = all.must("flawed");
    let json = model.as_ref().and_then(|it| it.json.get("case"));
    let (flawed, faults) =
        flawed.zip(json).map(|(it, model)| cases::flawed(&it, model)).unwrap_or_default();
    let pack = Pack {
        id: all.id(),
        title: all.text("title"),
        level: all.choice("level").unwrap_or(Level::First),
        nation: all.choice("nation").unwrap_or(Nation::England),
        arrangements: all.text("arrangements"),
        today: all.must("today").and_then(|it| it.date()).unwrap_or_default(),
        family: all.text("family"),
        aims: least(&all, "aims", 2, |it| Some(it.text())),
        household: least(&all, "household", 2, person),
        agencies,
        traps: least(&all, "traps", 1, titled),
        steps: least(&all, "steps", 3, parts::step),
        injects: least(&all, "injects", 1, parts::inject),
        sorting: least(&all, "sorting", 6, parts::sorting),
        rewrite: least(&all, "rewrite", 2, parts::rewrite),
        deadlines: least(&all, "deadlines", 1, parts::deadline),
        jargon: least(&all, "jargon", 3, parts::jargon),
        vote: all.must("vote").and_then(|it| vote(&it)).unwrap_or_else(no_vote),
        threads: least(&all, "threads", 3, thread),
        model: case,
        reasons,
        flawed,
        faults,
        notes: least(&all, "notes", 1, titled),
    };
    all.done();
    // What is missing in a part is told before the whole is looked at.
    at.found.borrow().is_empty().then_some(pack)
}

/// The names of the file: enough of each, none twice.
fn tokens(all: &Object<'_>) {
    let Some(at) = all.must("names") else { return };
    let Json::Object(pairs) = at.json else {
        at.object();
        return;
    };
    let mut seen: Vec<&str> = Vec::new();
    for (token, names) in pairs {
        let at = step(&at, token, names);
        let items = at.items();
        if items.len() < 3 {
            at.wrong(Problem::TooFew(3));
        }
        for item in items {
            item.text();
            let Some(name) = item.json.as_text() else { continue };
            if seen.contains(&name) {
                item.wrong(Problem::SameId(name.to_owned()));
            }
            seen.push(name);
        }
    }
}

/// Every token that has no names.
fn braces(at: &At<'_>) {
    match at.json {
        Json::Text(text) => {
            if let Some(token) = unknown(text) {
                at.wrong(Problem::NoNames(token.to_owned()));
            }
        }
        Json::List(_) => at.items().iter().for_each(braces),
        Json::Object(pairs) => pairs.iter().for_each(|it| braces(&step(at, &it.0, &it.1))),
        _ => {}
    }
}

/// A value of an object, and the way to it.
fn step<'a>(at: &At<'a>, key: &str, json: &'a Json) -> At<'a> {
    let way = at.way.iter().cloned().chain([Way::Key(key.to_owned())]).collect();
    At { json, way, found: at.found }
}

/// Items of a list of at least so many.
fn least<'a, T>(
    all: &Object<'a>,
    key: &'static str,
    least: usize,
    read: impl Fn(&At<'a>) -> Option<T>,
) -> Vec<T> {
    let Some(at) = all.must(key) else { return Vec::new() };
    let items = at.items();
    if matches!(at.json, Json::List(_)) && items.len() < least {
        at.wrong(Problem::TooFew(least));
    }
    items.iter().filter_map(read).collect()
}

fn person(at: &At<'_>) -> Option<Person> {
    let all = at.object()?;
    let note = all.may_text("note").unwrap_or_default();
    let it = Person { who: all.text("who"), is: all.text("is"), note };
    all.done();
    Some(it)
}

fn titled(at: &At<'_>) -> Option<Named> {
    let all = at.object()?;
    let it = Named { title: all.text("title"), text: all.text("text") };
    all.done();
    Some(it)
}

fn thread(at: &At<'_>) -> Option<Thread> {
    let all = at.object()?;
    let signs = least(&all, "signs", 1, |it| Some(it.text()));
    let it = Thread { id: all.id(), label: all.text("label"), signs };
    all.done();
    Some(it)
}

fn vote(at: &At<'_>) -> Option<Vote> {
    let all = at.object()?;
    let view = |at: &At<'_>| {
        let all = at.object()?;
        let plan = all.must("plan").is_some_and(|it| it.flag());
        let it = View { who: all.text("who"), plan, because: all.text("because") };
        all.done();
        Some(it)
    };
    let it = Vote {
        question: all.text("question"),
        views: least(&all, "views", 3, view),
        chair: all.must("chair").is_some_and(|it| it.flag()),
        talk: all.text("talk"),
    };
    all.done();
    Some(it)
}

fn no_vote() -> Vote {
    Vote { question: String::new(), views: Vec::new(), chair: false, talk: String::new() }
}

/// The agency of an address `agency/item`, and the item.
pub(super) fn item_of<'a>(
    agencies: &'a [Agency],
    address: &str,
) -> Option<(&'a Agency, &'a super::Item)> {
    let (agency, item) = address.split_once('/')?;
    let agency = agencies.iter().find(|it| it.id == agency)?;
    Some((agency, agency.items.iter().find(|it| it.id == item)?))
}
