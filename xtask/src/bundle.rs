//! Building the app for its users, and weighing what they load first.

use anyhow::{Context, Result, bail};

use crate::size::FirstLoad;
use crate::tools::Tools;
use crate::{offline, paths, second_page, size, wasm_target};

/// Installs what is missing and builds the release bundle into dist/.
pub fn build(tools: &mut Tools) -> Result<()> {
    tools.for_bundle()?;
    let own = wasm_target::own_library();
    println!("      building the app (Trunk; a few minutes the first time)");
    let status = tools
        .command("trunk")
        .args(["build", "--log", "warn"])
        // Trunk takes the "1" that people set here for a mistake, and stops.
        .env_remove("NO_COLOR")
        // Its errors say enough; the way through its own code helps nobody here.
        .env("RUST_BACKTRACE", "0")
        .envs(own.unwrap_or_default())
        .status()
        .context("Trunk did not start")?;
    if !status.success() {
        bail!("Trunk could not build the app (see above)");
    }
    second_page::write(&paths::dist())?;
    offline::list(&paths::dist())?;
    Ok(())
}

/// Builds, prints the first load, and fails when it is over its budget.
pub fn build_and_weigh(tools: &mut Tools) -> Result<()> {
    build(tools)?;
    let load = FirstLoad::weigh(&paths::dist())?;
    println!("\n{load}");
    if load.sent() > size::BUDGET {
        bail!("the first load is over its budget of {} KB", size::BUDGET / size::KB);
    }
    Ok(())
}
