//! The Rust target the app is compiled for.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target where it is missing.
pub fn ensure() -> Result<()> {
    if present() {
        return Ok(());
    }
    println!("      installing the Rust target {TARGET} (seconds, once)");
    let added = process::find("rustup").is_some_and(|rustup| {
        Command::new(rustup).args(["target", "add", TARGET]).status().is_ok_and(|s| s.success())
    });
    if added && present() {
        return Ok(());
    }
    bail!(
        "the Rust target {TARGET} is missing and could not be added.\n\
         With rustup: rustup target add {TARGET}\n\
         With Debian's own Rust: apt-get install libstd-rust-dev-wasm32"
    )
}

/// Asked of rustc, not of rustup: a Rust that came another way may have it too.
fn present() -> bool {
    let rustc = process::answer(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]));
    rustc.is_some_and(|folder| std::path::Path::new(&folder).is_dir())
}
