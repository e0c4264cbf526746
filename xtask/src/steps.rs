//! Every check and test, in the order in which a mistake shows soonest.

use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Result, bail};

use crate::summary::{Line, Summary};
use crate::tally::Tally;
use crate::tools::Tools;
use crate::{bundle, paths, poppler, process};

struct Step {
    /// The word that asks for it alone.
    word: &'static str,
    name: &'static str,
    run: fn(&mut Tools, &[String]) -> Result<Tally>,
}

const STEPS: [Step; 9] = [
    Step { word: "format", name: "format", run: format },
    Step { word: "clippy", name: "clippy, native", run: clippy_native },
    Step { word: "clippy", name: "clippy, wasm32", run: clippy_wasm },
    Step { word: "deny", name: "licences, sources, advisories", run: deny },
    Step { word: "native", name: "native tests", run: native },
    Step { word: "papers", name: "Word files in LibreOffice", run: papers },
    Step { word: "browser", name: "browser tests", run: browser },
    Step { word: "bundle", name: "release bundle, size budget", run: release_bundle },
    Step { word: "e2e", name: "end-to-end tests", run: end_to_end },
];

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs what the words ask for (all, without any) and prints the summary.
pub fn run(words: &[String]) -> ExitCode {
    let (asked, filters): (Vec<_>, Vec<_>) =
        words.iter().cloned().partition(|word| STEPS.iter().any(|step| step.word == word));
    let chosen: Vec<&Step> = STEPS.iter().filter(|step| wanted(step, &asked, &filters)).collect();
    let mut tools = Tools::default();
    let mut summary = Summary::default();
    for (index, step) in chosen.iter().enumerate() {
        println!("\n[{}/{}] {}", index + 1, chosen.len(), step.name);
        let started = Instant::now();
        let (tally, note) = match (step.run)(&mut tools, &filters) {
            Ok(tally) => (tally, String::new()),
            Err(error) => {
                println!("error: {error:#}");
                (Tally::one(false), "see the error above".to_owned())
            }
        };
        let verdict = if tally.failed == 0 { "done" } else { "FAILED" };
        println!("      {verdict} after {}", process::spoken(started.elapsed()));
        summary.0.push(Line { name: step.name, tally, took: started.elapsed(), note });
    }
    println!("{summary}");
    if summary.total().failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// End-to-end tests always run on a fresh bundle. Checks that are no tests are left out when only
/// some tests are asked for.
fn wanted(step: &Step, asked: &[String], filters: &[String]) -> bool {
    let is_asked = |word: &str| asked.iter().any(|other| other == word);
    match step.word {
        word if is_asked(word) => true,
        "bundle" if is_asked("e2e") => true,
        word => {
            asked.is_empty()
                && (filters.is_empty() || !matches!(word, "format" | "clippy" | "deny"))
        }
    }
}

fn format(tools: &mut Tools, _: &[String]) -> Result<Tally> {
    check(tools.cargo().args(["fmt", "--all", "--check"]))
}

fn clippy_native(tools: &mut Tools, _: &[String]) -> Result<Tally> {
    println!("      compiling the whole project (a minute or two the first time)");
    let deny = ["--", "--deny", "warnings"];
    let all = ["clippy", "--quiet", "--workspace", "--all-targets"];
    let most = check(tools.cargo().args(all).args(deny))?;
    // Cargo leaves targets with `test = false` out of "all".
    let e2e = ["clippy", "--quiet", "--workspace", "--test", "e2e", "--test", "papers"];
    let rest = check(tools.cargo().args(e2e).args(deny))?;
    Ok(Tally::one(most.failed + rest.failed == 0))
}

fn clippy_wasm(tools: &mut Tools, _: &[String]) -> Result<Tally> {
    crate::wasm_target::ensure()?;
    println!("      compiling the app for the browser (a minute the first time)");
    let mut cargo = tools.cargo();
    cargo.args(["clippy", "--quiet", "--package", "plainplan", "--all-targets"]).args(WASM);
    check(cargo.args(["--", "--deny", "warnings"]))
}

fn deny(tools: &mut Tools, _: &[String]) -> Result<Tally> {
    crate::deny::check(tools)
}

fn native(tools: &mut Tools, filters: &[String]) -> Result<Tally> {
    println!("      compiling the tests (a minute or two the first time)");
    // One package at a time: the end-to-end tests' dependencies would switch on features of
    // serde_json that the app does not have.
    let mut tally = Tally::default();
    for package in ["plainplan", "xtask"] {
        let mut cargo = tools.cargo();
        cargo.args(["test", "--no-fail-fast", "--package", package, "--"]);
        tally = tally + test(cargo.args(filters))?;
    }
    Ok(tally)
}

fn papers(tools: &mut Tools, filters: &[String]) -> Result<Tally> {
    crate::office::ensure()?;
    println!("      compiling the tests (a minute the first time), then files through LibreOffice");
    let mut cargo = tools.cargo();
    cargo.args(["test", "--package", "plainplan", "--test", "papers", "--"]);
    test(cargo.args(filters))
}

fn browser(tools: &mut Tools, filters: &[String]) -> Result<Tally> {
    let browser = tools.for_browser_tests()?;
    println!("      compiling the tests and starting Chromium (a minute the first time)");
    // The runner takes one filter at a time; no word at all means every test.
    let every = [String::new()];
    let mut tally = Tally::default();
    for filter in if filters.is_empty() { &every } else { filters } {
        let mut cargo = tools.cargo();
        cargo.args(["test", "--package", "plainplan", "--test", "browser"]).args(WASM);
        cargo.arg("--").args((!filter.is_empty()).then_some(filter));
        // In seconds; a machine that builds something else meanwhile is slow.
        cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "180");
        browser.tell(&mut cargo);
        tally = tally + test(&mut cargo)?;
    }
    Ok(tally)
}

fn release_bundle(tools: &mut Tools, _: &[String]) -> Result<Tally> {
    // The last good bundle must not stand in for a broken one.
    let _ = std::fs::remove_dir_all(paths::dist());
    bundle::build_and_weigh(tools)?;
    Ok(Tally::one(true))
}

fn end_to_end(tools: &mut Tools, filters: &[String]) -> Result<Tally> {
    if !paths::dist().join("index.html").is_file() {
        bail!("there is no built app to test");
    }
    let browser = tools.browser()?;
    poppler::ensure_poppler()?;
    println!("      compiling the tests (a minute the first time), then journeys in Chromium");
    let mut cargo = tools.cargo();
    cargo.args(["test", "--package", "xtask", "--test", "e2e", "--"]).args(filters);
    browser.tell(&mut cargo);
    test(&mut cargo)
}

/// A step that passes or fails as a whole.
fn check(command: &mut Command) -> Result<Tally> {
    Ok(Tally::one(process::in_view(command)?.0))
}

/// A step that counts its tests.
fn test(command: &mut Command) -> Result<Tally> {
    // An error of a test says what was wrong; the way through async code does not help.
    let (ended_well, output) = process::in_view(command.env("RUST_LIB_BACKTRACE", "0"))?;
    Ok(Tally::read(&output, ended_well))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(asked: &[&str], filters: &[&str]) -> Vec<&'static str> {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let wanted = |step: &&Step| wanted(step, &own(asked), &own(filters));
        STEPS.iter().filter(wanted).map(|step| step.word).collect()
    }

    #[test]
    fn words_choose_steps() {
        assert_eq!(chosen(&[], &[]).len(), STEPS.len());
        assert_eq!(chosen(&["clippy"], &[]), ["clippy", "clippy"]);
        assert_eq!(chosen(&["e2e"], &["smoke"]), ["bundle", "e2e"]);
        assert_eq!(chosen(&[], &["a_test"]), ["native", "papers", "browser", "bundle", "e2e"]);
    }
}
