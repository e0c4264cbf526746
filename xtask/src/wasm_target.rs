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

/// The environment in which Rust's own library is built with the app, so that a failure ends it at
/// once instead of carrying the text of every failure, and small before fast: 37 KB less to load. `static/boot.js` tells
/// the user. `None` where the library's source cannot be had; the app is then larger, no more.
pub fn own_library() -> Option<Vec<(&'static str, &'static str)>> {
    if !has_source() {
        println!("      installing the source of Rust's library (seconds, once)");
        let rustup = process::find("rustup")?;
        Command::new(rustup).args(["component", "add", "rust-src"]).status().ok()?;
    }
    has_source().then(|| {
        vec![
            // Building the library is not stable yet; the compiler is the same.
            ("RUSTC_BOOTSTRAP", "1"),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
            // Sorting and the like in fewer bytes.
            ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            // Nothing tells where it failed, so no place in the code need be known.
            (
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none",
            ),
        ]
    })
}

fn has_source() -> bool {
    let root = process::answer(Command::new("rustc").args(["--print", "sysroot"]));
    root.is_some_and(|it| {
        std::path::Path::new(&it).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
    })
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
