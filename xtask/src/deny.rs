//! What the app is made of: licences, where packages come from, and advisories about them.

use std::process::Stdio;

use anyhow::{Context, Result};

use crate::process;
use crate::tally::Tally;
use crate::tools::Tools;

/// What cargo-deny says when it has no way to the database of advisories.
const NOT_FETCHED: &str = "failed to fetch advisory database";

/// Checks everything against deny.toml.
pub fn check(tools: &mut Tools) -> Result<Tally> {
    tools.cargo_deny()?;
    let mut cargo = tools.cargo();
    cargo.args(["deny", "--workspace", "check", "licenses", "bans", "sources"]);
    let kept = process::in_view(&mut cargo)?.0;
    Ok(Tally::one(kept) + Tally::one(advisories(tools)?))
}

/// Advisories are known where the database can be had; without it this says so and passes, so that
/// everything else can be tested on a machine without a network.
fn advisories(tools: &Tools) -> Result<bool> {
    let mut cargo = tools.cargo();
    cargo.args(["deny", "--workspace", "check", "advisories"]);
    let output = cargo.stdin(Stdio::null()).output().context("cargo-deny did not start")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if is_not_fetched(&said) {
        println!("      advisories: NOT CHECKED, their database cannot be fetched from here");
        return Ok(true);
    }
    print!("{said}");
    Ok(output.status.success())
}

fn is_not_fetched(said: &str) -> bool {
    said.contains(NOT_FETCHED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_to_the_database_is_no_advisory() {
        assert!(is_not_fetched("[ERROR] failed to fetch advisory database https://x with cli"));
        assert!(!is_not_fetched("error[vulnerability]: a flaw\nadvisories FAILED"));
    }
}
