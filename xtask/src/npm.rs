//! The npm packages: the stylesheet's source and compiler, wasm-opt, and the accessibility checks.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{paths, process};

/// Installs exactly what package-lock.json names, and says where the programs are.
pub fn ensure() -> Result<PathBuf> {
    let modules = paths::root().join("node_modules");
    let wanted = fs::read(paths::root().join("package-lock.json"))
        .context("package-lock.json cannot be read")?;
    // A copy of the lockfile tells what was installed: npm itself is slow to ask.
    let installed = modules.join(".plainplan-lock.json");
    if fs::read(&installed).is_ok_and(|lock| lock == wanted) {
        return Ok(modules.join(".bin"));
    }
    if process::find("node").is_none() {
        bail!("Node.js 18 or newer with npm is needed to build the stylesheet; please install it");
    }
    println!("      installing the npm packages of package-lock.json (seconds, once)");
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"])
        .current_dir(paths::root());
    process::quietly(&mut npm, "npm ci")?;
    fs::write(&installed, wanted)?;
    Ok(modules.join(".bin"))
}
