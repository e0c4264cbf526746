//! Measures the built app in a browser: `cargo xtask bench`.
//!
//! Whatever is compared is measured in the same run, in turns, and the first turn does not count.
//! The table is printed and written to target/bench.md; a figure above its limit is a failure.
//!
//! Run by hand, it takes words: only the parts named (deadlines, coach, word, kills, typing, opening, saving) are measured then.

mod coach;
mod deadlines;
#[allow(dead_code, reason = "shared with the journeys; each uses a part")]
#[path = "../../tests/e2e/draft.rs"]
mod draft;
mod drafts;
#[allow(dead_code, unused_imports, reason = "shared with the journeys; each uses a part")]
#[path = "../../tests/e2e/harness/mod.rs"]
mod harness;
mod kills;
mod large;
#[allow(dead_code, reason = "shared with the journeys; each uses a part")]
#[path = "../../tests/e2e/look.rs"]
mod look;
mod opened;
mod opening;
mod report;
mod saving;
mod stage;
mod typing;
#[allow(dead_code, reason = "shared with the journeys; each uses a part")]
#[path = "../../tests/e2e/vault.rs"]
mod vault;
mod word;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use xtask::paths;
use xtask::process::spoken;
use xtask::size::{AIM, BUDGET, FirstLoad, KB};

use report::{Report, least, median};
use stage::{Place, Stage};
use typing::Costs;

/// Entries in the chronologies: a first report, a long one, and more than anybody has.
const SIZES: [usize; 3] = [100, LONG, HUGE];
const LONG: usize = 1_000;
const HUGE: usize = 5_000;

/// Turns that count, after one that does not.
const TURNS: usize = 7;

fn main() -> Result<ExitCode> {
    let started = Instant::now();
    let mut report = Report::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(measure(&mut report))?;
    println!("\n{report}");
    let file = report.save()?;
    println!("\nAlso in {}. Took {}.", file.display(), spoken(started.elapsed()));
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn measure(report: &mut Report) -> Result<()> {
    let sent = FirstLoad::weigh(&paths::dist())?.sent();
    let name = format!("First load, brotli (aim {})", AIM / KB);
    report.gate(name, sent as f64 / KB as f64, "KB", (BUDGET / KB) as f64);
    if is_wanted("deadlines") {
        let costs = deadlines::timetables().await?;
        let most = costs.iter().copied().fold(0.0, f64::max);
        report.gate("A whole timetable, the slowest of all areas", most, "ms", 5.0);
        report.tell("A whole timetable, median", median(&costs), "ms");
    }
    if is_wanted("coach") {
        let looks = coach::looks().await?;
        let name = "All rules over a large plan and report, a desk that begins anew, median";
        report.gate(name, median(&looks.anew), "ms", 20.0);
        // The browser is still making fast code of the rules: told, and not held to the limit.
        let name = "The same as the very first look of a new browser, median";
        report.tell(name, median(&looks.first), "ms");
        report.tell("The very first look, least", least(&looks.first), "ms");
        report.gate("All rules after one key, median", median(&looks.keys), "ms", 2.0);
        report.tell("All questions in words, at first", median(&looks.first_words), "ms");
        report.tell("What changed in words after one key, median", median(&looks.key_words), "ms");
    }
    if is_wanted("word") {
        let files = word::files().await?;
        let name = "A Word file of a long report (1,000 entries), made and read back, median";
        report.gate(name, median(&files.made), "ms", 2_000.0);
        report.tell(
            "From the press of the button to its bytes, median",
            median(&files.asked),
            "ms",
        );
        report.gate("Longest the page could not answer a key meanwhile", files.longest, "ms", 50.0);
        report.tell("The Word file", files.bytes / KB as f64, "KB");
    }
    if is_wanted("kills") {
        let kills = kills::kills().await?;
        let name = format!("{} kills while a locked draft is typed: oldest word lost", kills.count);
        report.gate(name, kills.oldest(), "ms", 1_000.0);
        report.tell("Kills that lost any word", kills.lost.len() as f64, "");
        report.gate("Restarts that could not read something", kills.unreadable as f64, "", 0.0);
    }
    if ["typing", "opening", "saving"].iter().all(|it| !is_wanted(it)) {
        return Ok(());
    }
    println!("Opening drafts of {SIZES:?} entries");
    let stage = Stage::set(&SIZES).await?;
    if is_wanted("typing") {
        typing(&stage, report).await?;
    }
    if is_wanted("opening") {
        opening(&stage, report).await?;
    }
    if is_wanted("saving") {
        saving(&stage, report).await?;
    }
    Ok(())
}

/// Cargo adds a flag of its own.
fn is_wanted(part: &str) -> bool {
    let mut words = std::env::args().skip(1).filter(|it| !it.starts_with('-')).peekable();
    words.peek().is_none() || words.any(|it| it == part)
}

async fn typing(stage: &Stage, report: &mut Report) -> Result<()> {
    let mut rounds: [Vec<Costs>; 6] = Default::default();
    for turn in 0..=TURNS {
        println!("Typing, turn {turn} of {TURNS}");
        let row = |at: usize| -> &Place { &stage.drafts[at].rows[turn] };
        let mut costs = Vec::new();
        for at in 0..SIZES.len() {
            costs.push(stage.type_in(row(at)).await?);
        }
        costs.push(stage.type_in(&stage.frozen()?).await?);
        costs.push(stage.type_in(&stage.vanilla()).await?);
        costs.push(stage.type_nothing(row(1)).await?);
        if turn > 0 {
            rounds.iter_mut().zip(costs).for_each(|(list, it)| list.push(it));
        }
    }
    let quietest =
        rounds.each_ref().map(|turns| least(&turns.iter().map(Costs::task).collect::<Vec<_>>()));
    // All keys of all turns together: that moves least from run to run on a busy machine.
    let costs = rounds.each_ref().map(|turns| Costs::all(turns));
    let [small, long, huge, frozen, vanilla, nothing] = &costs;
    let key = format!("Key, {LONG} entries");
    report.gate(format!("{key}: script"), long.script(), "ms", 16.0);
    // The browser's figure for script leaves out what continues a promise; this leaves out nothing.
    let added = long.task() - frozen.task();
    report.gate(format!("{key}: what the app adds to its still page"), added, "ms", 16.0);
    report.tell(format!("{key}: layout"), median(&long.layout), "ms");
    report.tell(format!("{key}: style"), median(&long.style), "ms");
    report.tell(format!("{key}: thread, 19 of 20 keys"), long.task_p95(), "ms");
    let of = |entries: usize| format!("Key, {entries} entries");
    let still =
        ["Key, still page of the app", "Key, physical limit", "No key: the measuring itself"];
    let names = SIZES.map(of).into_iter().chain(still.map(str::to_owned));
    for ((name, costs), quietest) in names.zip(&costs).zip(quietest) {
        report.tell(format!("{name}: thread"), costs.task(), "ms");
        report.tell(format!("{name}: thread, quietest turn"), quietest, "ms");
        report.tell(format!("{name}: script"), costs.script(), "ms");
    }
    let name = format!("Growth {} to {HUGE}", SIZES[0]);
    report.gate(format!("{name}: thread"), huge.task() / small.task(), "x", 1.2);
    let grown = (huge.task() - nothing.task()) / (small.task() - nothing.task());
    report.tell(format!("{name}: thread without the measuring"), grown, "x");
    report.tell(format!("{name}: script"), huge.script() / small.script(), "x");
    let ratio = long.task() / vanilla.task();
    report.tell(format!("{LONG} entries to physical limit: thread"), ratio, "x");
    let changes = stage.changes_in_closed_rows(&stage.draft(LONG)?.rows[0]).await?;
    report.gate("Changes in closed rows per key", changes, "", 0.0);
    Ok(())
}

async fn opening(stage: &Stage, report: &mut Report) -> Result<()> {
    println!("Opening drafts from the store");
    for entries in [LONG, HUGE] {
        let row = &stage.draft(entries)?.rows[0];
        let (mut wall, mut thread) = (Vec::new(), Vec::new());
        for turn in 0..=TURNS {
            let opening = stage.open(row).await?;
            if turn > 0 {
                wall.push(opening.wall);
                thread.push(opening.thread);
            }
        }
        let name = format!("Open {entries} entries");
        let whole = format!("{name}: until editable, middle turn");
        if entries == LONG {
            report.gate(whole, median(&wall), "ms", 1_000.0);
        } else {
            report.tell(whole, median(&wall), "ms");
        }
        report.tell(format!("{name}: until editable, best turn"), least(&wall), "ms");
        report.tell(format!("{name}: thread"), median(&thread), "ms");
    }
    Ok(())
}

async fn saving(stage: &Stage, report: &mut Report) -> Result<()> {
    println!("Saving one keystroke");
    let mut bytes = Vec::new();
    for entries in [SIZES[0], HUGE] {
        let draft = stage.draft(entries)?;
        let saves = stage.save(&draft.rows[0], TURNS).await?;
        let of = |part: fn(&saving::Save) -> f64| saves.iter().map(part).collect::<Vec<_>>();
        let written = median(&of(|it| it.bytes));
        let (page, slowest) = (draft.page_bytes, of(|it| it.delay).into_iter().fold(0.0, f64::max));
        let name = format!("Save a key, {entries} entries");
        report.tell(format!("{name}: written"), written, "bytes");
        report.gate(format!("{name}: written to a page of 50"), written / page, "x", 2.0);
        report.gate(format!("{name}: safe after, slowest"), slowest, "ms", 1_000.0);
        report.tell(format!("{name}: thread"), median(&of(|it| it.thread)), "ms");
        bytes.push(written);
    }
    report.gate(format!("Growth {} to {HUGE}: written", SIZES[0]), bytes[1] / bytes[0], "x", 1.2);
    Ok(())
}
