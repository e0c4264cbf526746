//! A workshop of three groups, from the hand-out to the comparison; the trainer's two windows; the
//! exercises; a pack of somebody's own; clearing the room.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use plainplan::domain::edit::{At, Edit};
use plainplan::domain::{CaseFile, Node, Value};
use plainplan::export::saved::{self, Restricted};
use plainplan::training::{PACKS, Pack, Seed, start};
use serde_json::json;
use thirtyfour::Key;

use crate::files::plain;
use crate::harness::{DESK, Journey, PHONE};
use crate::offline::until_kept;

const PACK: &str = "two-fathers";
const SEED: u16 = 7;

fn pack() -> Result<Pack> {
    Pack::ours(PACK, Seed(SEED)).context("it comes with the app")
}

fn folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("plainplan-room-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What another table wrote: what its invitation says, and some parts as the model has them.
fn table(agency: usize, parts: &[&str]) -> Result<CaseFile> {
    let pack = pack()?;
    let mut case = start(&pack, &pack.agencies[agency], "Another table");
    for part in parts {
        let json = pack.model.leaf(part).context("a part")?.to_json();
        let part_of = Node::leaf_mut(&mut case, part).context("a part")?;
        ensure!(part_of.take_json(json, part).is_ok(), "{part} fits");
    }
    Ok(case)
}

fn file(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder()?.join(name);
    fs::write(&path, bytes)?;
    Ok(path)
}

fn written(case: &CaseFile) -> Vec<u8> {
    saved::write(case, Restricted::Included, "2026-12-10").into_bytes()
}

/// Finds an element by its id, whatever is in it.
fn element(id: &str) -> String {
    format!("document.getElementById({id:?})")
}

async fn choose(journey: &Journey, id: &str, files: &[PathBuf]) -> Result<()> {
    let all: Vec<_> = files.iter().map(|it| it.to_string_lossy().into_owned()).collect();
    journey.wait_for(id).await?.send_keys(all.join("\n")).await?;
    Ok(())
}

fn page(rest: &str) -> String {
    format!("train.html#/{PACK}/{SEED}{rest}")
}

/// A page at both sizes, without a mistake of access and without sideways scrolling.
async fn looked_at(journey: &Journey, name: &str) -> Result<()> {
    journey.no_axe_violations(name).await?;
    journey.screenshot(&format!("training-{name}-laptop")).await?;
    journey.resize(PHONE).await?;
    journey.no_sideways_scroll(name).await?;
    journey.screenshot(&format!("training-{name}-phone")).await?;
    journey.resize(DESK).await
}

#[tokio::test]
async fn a_workshop_of_three_groups_from_hand_out_to_comparison() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let pack = pack()?;
    journey.open("train.html").await?;
    journey.wait_text("#pp-packs", "Two fathers, one flat").await?;
    journey.wait_text(".pp-band--practice", "FICTION – TRAINING").await?;
    looked_at(&journey, "library").await?;

    // The hand-out: everybody takes the same number and has the same family.
    journey.click_text("Two fathers, one flat").await?;
    journey.type_over("pp-seed", &SEED.to_string()).await?;
    journey.press(Key::Enter).await?;
    journey.press(Key::Tab).await?;
    let child = pack.model.children.iter().next().context("a child")?.called().to_owned();
    journey.wait_text(".pp-household", &child).await?;
    ensure!(journey.hash().await? == format!("#/{PACK}/{SEED}"), "the number is in the address");
    looked_at(&journey, "family").await?;

    // One group: the health visitor's file and nobody else's.
    let hv = pack.agency("hv").context("an agency")?;
    journey.open(&page("/as/hv")).await?;
    journey.wait_text("#pp-file", &hv.items[0].text).await?;
    let whole = journey.text("#main").await?;
    for other in pack.agencies.iter().filter(|it| it.id != "hv").flat_map(|it| &it.items) {
        ensure!(!whole.contains(&other.text), "another agency's: {}", other.text);
    }
    journey.tap_path("(//ol[@id='pp-steps']//button)[3]").await?;
    journey.wait_text("#pp-clock", "1").await?;
    journey.insert_into("pp-number", "4").await?;
    journey.click("#pp-show-number").await?;
    journey.wait_text("#pp-big", "4").await?;
    looked_at(&journey, "participant").await?;

    // It writes with the pages everybody writes with; the clock goes with it.
    journey.tap(&element("pp-write")).await?;
    journey.wait_text(".pp-band--practice", "FICTION – TRAINING").await?;
    journey.wait_text(".pp-workshop", "Chronology").await?;
    journey.wait_text(".pp-workshop", " minutes left").await?;
    let draft = journey.hash().await?;
    journey.screenshot("training-writing-laptop").await?;
    journey.open(&format!("index.html{draft}/author")).await?;
    journey.wait_text(".pp-workshop", "Family and steps").await?;
    journey.no_axe_violations("writing in a workshop").await?;
    // Time is up: nothing is taken away, typing goes on.
    journey
        .js("(() => {
            const it = JSON.parse(localStorage['plainplan-workshop']);
            localStorage['plainplan-workshop'] = JSON.stringify({ ...it, ends: 1 });
            return 0;
        })()")
        .await?;
    journey.wait_text(".pp-workshop", "time is up").await?;
    journey.insert_into("author-name", "Group one").await?;
    journey.until_saved().await?;
    let (_, text) = plain(&journey, &format!("index.html{draft}/copy")).await?;
    let first = saved::open(&text).ok().context("the group's file opens")?;
    ensure!(first.author.name.read() == "Group one", "what it wrote is in its file");
    ensure!(first.children.iter().any(|it| it.called() == child), "its family is the room's");

    // Three groups' files, a damaged one, one of a real family, one of another family.
    let mut real = table(0, &["outcomes"])?;
    real.apply(Edit::Set(At::part("about"), "mode", Value::Text("real".to_owned())));
    let second = table(1, &["statements", "risks", "outcomes", "actions"])?;
    let third = table(2, &["statements", "contingencies"])?;
    let bytes = written(&second);
    let files = [
        file("a.json", text.as_bytes())?,
        file("b.json", &bytes)?,
        file("c.json", &bytes[..bytes.len() / 3])?,
        file("d.json", &written(&third))?,
        file("e.json", &written(&real))?,
        Path::new(crate::draft::WHOLE).canonicalize()?,
    ];
    journey.open(&page("/compare")).await?;
    choose(&journey, "#pp-files", &files).await?;
    journey.wait_text("#pp-taken", "3 tables").await?;
    for told in [
        "File 3 (c.json) was not taken in",
        "File 5 (e.json) was not taken in: it is about a real family",
        "File 6 (whole.json) was not taken in: it is about another family",
    ] {
        journey.wait_text("#pp-problems", told).await?;
    }
    journey.wait_text("#pp-threads", "Tables differ").await?;
    journey.wait_text("#pp-still", "Table 3").await?;
    ensure!(!journey.text("#main").await?.contains("Group one"), "a name is shown");
    let all = journey.text("#main").await?;
    ensure!(!all.contains("One good answer"), "the model is there before it is asked for");
    journey.click("#pp-model").await?;
    journey.wait_text("#pp-threads", "One good answer").await?;
    journey.js("document.querySelector('#pp-question').focus(), 0").await?;
    journey.keys("Out").await?;
    journey
        .wait_text("#pp-side", pack.model.outcomes.iter().next().context("one")?.statement.read())
        .await?;
    looked_at(&journey, "compare").await?;
    journey.click("#pp-results").await?;
    let (name, results) = journey.download("-results.json").await?;
    let results = String::from_utf8(results)?;
    ensure!(name == "training-results.json", "{name}");
    for private in ["Group one", &child, "Another table"] {
        ensure!(!results.contains(private), "{private} is in the results");
    }

    // Clearing the room takes every practice draft.
    journey.open("train.html#/").await?;
    journey.click("#pp-wipe").await?;
    journey.wait_text("#main", "One practice draft will be deleted").await?;
    journey.click("#pp-wipe-now").await?;
    journey.wait_text("#pp-wiped", "cleared").await?;
    journey.open("index.html#/").await?;
    journey.wait_text("#main", "No drafts in this browser yet").await?;
    ensure!(journey.js("localStorage.length").await? == 0, "something is left of the workshop");
    journey.only_own_requests().await?;
    journey.no_console_errors().await?;
    Ok(())
}

#[tokio::test]
async fn a_workshop_needs_no_network() -> Result<()> {
    let mut journey = Journey::begin(DESK).await?;
    journey.open("").await?;
    until_kept(&journey).await?;
    journey.stop_server();
    journey.open(&page("/as/school")).await?;
    journey.wait_text("#pp-file", &pack()?.agencies[0].items[0].text).await?;
    journey.click("#pp-write").await?;
    journey.wait_text(".pp-workshop", "Family and steps").await?;
    journey.open(&page("/show")).await?;
    journey.wait_text(".pp-show__title", "Two fathers, one flat").await?;
    let table = file("offline.json", &written(&table(1, &["outcomes"])?))?;
    journey.open(&page("/compare")).await?;
    choose(&journey, "#pp-files", &[table]).await?;
    journey.wait_text("#pp-taken", "1 table").await?;
    Ok(())
}

#[tokio::test]
async fn the_room_sees_one_idea_and_the_trainer_turns_it() -> Result<()> {
    let journey = Journey::begin((1280, 720)).await?;
    journey.open(&page("/show")).await?;
    journey.wait_text(".pp-show__title", "Two fathers, one flat").await?;
    journey.wait_text(".pp-show__mark", "FICTION – TRAINING").await?;
    journey.screenshot("training-show-family").await?;
    let least = "Math.min(...[...document.querySelectorAll('.pp-show__title, .pp-show__line')]
        .map(it => parseFloat(getComputedStyle(it).fontSize)))";
    ensure!(journey.js(least).await?.as_f64().context("a size")? >= 28.0, "too small for a room");
    journey.no_axe_violations("the room's screen").await?;

    // By keys alone, also those of a clicker.
    journey.press(Key::Right).await?;
    journey.wait_text(".pp-show__place", "2 of").await?;
    journey.press(Key::PageDown).await?;
    journey.wait_text(".pp-show__place", "3 of").await?;
    journey.keys("b").await?;
    journey.wait_for(".pp-show--blank").await?;
    journey.keys("b").await?;
    // What the room practises and who is who may take several screens.
    let mut at = 3;
    while journey.js("document.querySelector('main').dataset.slide !== 'step'").await? == true {
        journey.press(Key::Down).await?;
        at += 1;
        journey.wait_text(".pp-show__place", &format!("{at} of")).await?;
    }
    journey.wait_text(".pp-show__sort", "Now").await?;
    journey.keys("t").await?;
    journey.wait_for("#pp-clock").await?;
    journey.screenshot("training-show-step").await?;

    // The trainer's window: it comes to where the room is, and turns it.
    let room = journey.browser().window().await?;
    let beside = journey.browser().new_tab().await?;
    journey.browser().switch_to_window(beside).await?;
    journey.open(&page("/notes")).await?;
    journey.wait_text(".pp-show__place", &format!("{at} of")).await?;
    journey.wait_for("#pp-clock").await?;
    journey.no_axe_violations("the trainer's window").await?;
    journey.screenshot("training-notes").await?;
    // On to the private numbers.
    for _ in 0..120 {
        if journey.js("document.querySelector('#pp-typed-numbers') !== null").await? == true {
            break;
        }
        let place = journey.text(".pp-show__place").await?;
        journey.click("#pp-key-arrowright").await?;
        let moved = format!("document.querySelector('.pp-show__place').innerText !== {place:?}");
        journey.until_js(&moved).await?;
    }
    journey.insert_into("pp-typed-numbers", "3, 5, 5, 8").await?;
    ensure!(
        journey.js("document.querySelector('#pp-numbers') === null").await? == true,
        "shown early"
    );
    journey.click("#pp-show-numbers").await?;
    journey.wait_for("#pp-numbers").await?;
    journey.browser().switch_to_window(room).await?;
    journey.wait_for("#pp-numbers").await?;
    journey.screenshot("training-show-numbers").await?;
    // The last screen, and back to the first.
    journey.press(Key::End).await?;
    journey.wait_text(".pp-show__title", "Before you go").await?;
    journey.screenshot("training-show-end").await?;
    journey.press(Key::Home).await?;
    journey.wait_text(".pp-show__title", "Two fathers, one flat").await?;
    journey.no_console_errors().await
}

/// A clicker turns screens and does not scroll: whatever does not fit would be seen by nobody.
#[tokio::test]
async fn every_screen_of_every_family_fits_a_projector() -> Result<()> {
    let journey = Journey::begin((1280, 720)).await?;
    let size = json!({ "width": 1280, "height": 720, "deviceScaleFactor": 1, "mobile": false });
    journey.cdp("Emulation.setDeviceMetricsOverride", size).await?;
    let mut over = Vec::new();
    for (id, _) in PACKS {
        journey.open(&format!("train.html#/{id}/{SEED}/show")).await?;
        journey
            .wait_text(".pp-show__title", &Pack::ours(id, Seed(SEED)).context("a pack")?.title)
            .await?;
        let place = journey.text(".pp-show__place").await?;
        let count: usize = place.trim_start_matches("1 of ").parse()?;
        for at in 1..=count {
            let there = format!(
                "document.querySelector('.pp-show__place').innerText === '{at} of {count}'"
            );
            journey.until_js(&there).await?;
            let more = journey.js("document.scrollingElement.scrollHeight - innerHeight").await?;
            if more.as_f64() > Some(0.0) {
                over.push(format!("{id}, {at} of {count}: {more}"));
            }
            journey.press(Key::Right).await?;
        }
    }
    ensure!(over.is_empty(), "{over:#?}");
    Ok(())
}

#[tokio::test]
async fn exercises_are_marked_on_the_page_and_kept_nowhere() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let pack = pack()?;
    journey.open(&page("/try/mark")).await?;
    let fault = &pack.faults[0];
    let kind = plainplan::training::marking::Kind::of(&fault.rule).key();
    journey.tap(&element(&format!("{}-{kind}", fault.at))).await?;
    let wrong = format!("{}-agreed", fault.at);
    journey.tap(&element(&wrong)).await?;
    journey.click("#pp-look").await?;
    let found = pack.faults.iter().filter(|it| {
        it.at == fault.at && plainplan::training::marking::Kind::of(&it.rule).key() == kind
    });
    let found = found.count();
    let missed = pack.faults.len() - found;
    let told = format!("Found: {found}. Missed: {missed}. Marked where the coach asks nothing: 1");
    journey.wait_text("#pp-result", &told).await?;
    journey.wait_text("#train-found", &fault.why).await?;
    looked_at(&journey, "mark").await?;

    journey.open(&page("/try/sort")).await?;
    let first = &pack.sorting[0];
    let key = plainplan::domain::Options::key(first.is);
    journey.tap(&element(&format!("pp-sort-0-{key}"))).await?;
    journey.click("#pp-look").await?;
    journey.wait_text("#pp-result", &format!("1 of {} right", pack.sorting.len())).await?;
    journey.wait_text("#main", &first.why).await?;
    looked_at(&journey, "sort").await?;

    // The coach keeps quiet until it is asked, and asks nothing about a good wording.
    journey.open(&page("/try/rewrite")).await?;
    journey.wait_for("#pp-rewrite-0").await?;
    ensure!(journey.text("#pp-rewrite-0-coach").await?.is_empty(), "the coach spoke unasked");
    journey.click("#pp-rewrite-0-ask").await?;
    journey.wait_for("#pp-rewrite-0-coach li").await?;
    journey.type_over("pp-rewrite-0", &pack.rewrite[0].better).await?;
    journey.click("#pp-rewrite-0-ask").await?;
    journey.wait_text("#pp-rewrite-0-coach", "asks nothing").await?;
    looked_at(&journey, "rewrite").await?;

    journey.open(&page("/try/deadlines")).await?;
    // As `2027-01-08`.
    let date = pack.deadlines[0].answer.to_string();
    for (part, text) in ["year", "month", "day"].into_iter().zip(date.split('-')) {
        journey.insert_into(&format!("pp-date-0-{part}"), text).await?;
    }
    journey.click("#pp-date-0-look").await?;
    journey.wait_text("#pp-date-0-answer", "Right").await?;
    journey.wait_text("#pp-date-0-answer", "Christmas").await?;
    looked_at(&journey, "deadlines").await?;

    journey.open(&page("/try/jargon")).await?;
    journey.insert_into("pp-plain-0", "The core group will monitor it.").await?;
    journey.click("#pp-plain-0-look").await?;
    journey.wait_text("#main", "These may still need explaining").await?;
    journey.wait_text("#main", &pack.jargon[0].plain).await?;
    looked_at(&journey, "jargon").await?;

    journey.open(&page("/try/vote")).await?;
    journey.tap(&element("pp-vote-0-yes")).await?;
    journey.click("#pp-look").await?;
    journey.wait_text("#pp-result", &pack.vote.talk).await?;
    looked_at(&journey, "vote").await?;

    journey.open(&page("/lead")).await?;
    journey.wait_text("#pp-faults", &fault.why).await?;
    journey.click("#pp-model").await?;
    journey.wait_text("#main", &pack.reasons[0].1).await?;
    looked_at(&journey, "lead").await?;
    journey.open(&page("/print")).await?;
    journey.wait_text("#main", "A plan to mark").await?;
    journey.no_axe_violations("print pack").await?;
    let kept = journey.js("localStorage.length").await?;
    ensure!(kept == 0, "an exercise left something behind");
    let print = journey.print("training-print").await?;
    let text = print.solid();
    for it in pack.agencies.iter().flat_map(|it| &it.items) {
        ensure!(text.contains(&crate::harness::solid(&it.text)), "not on paper: {}", it.text);
    }
    journey.no_console_errors().await
}

#[tokio::test]
async fn a_pack_of_somebodys_own_opens_or_says_what_is_wrong() -> Result<()> {
    let journey = Journey::begin(DESK).await?;
    let (_, text) = plainplan::training::PACKS[0];
    journey.open("train.html").await?;
    let broken = text.replacen("\"aims\"", "\"aimz\"", 1);
    choose(&journey, "#pp-own", &[file("broken.json", broken.as_bytes())?]).await?;
    journey.wait_text("#pp-problems", "“aims” is missing").await?;
    journey.wait_text("#pp-problems", "Line ").await?;
    journey.no_axe_violations("a broken pack").await?;
    let own = text.replacen("\"id\": \"two-fathers\"", "\"id\": \"own-pack\"", 1);
    let own = own.replacen("Two fathers, one flat", "Our own workshop", 1);
    choose(&journey, "#pp-own", &[file("own.json", own.as_bytes())?]).await?;
    journey.wait_text("#pp-packs", "Our own workshop").await?;
    journey.wait_gone("#pp-problems").await?;
    journey.open("train.html#/own-pack/3/as/school").await?;
    journey.wait_text("#pp-file", "school").await?;
    journey.open("train.html#/nobody/0").await?;
    journey.wait_text("#main", "That family is not here").await?;
    Ok(())
}
