//! Tools that come from crates.io and are compiled here, once per user and version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{paths, process};

/// A tool from crates.io.
pub struct CargoTool {
    /// The package to install.
    pub package: &'static str,
    /// Its programs; each must say the wanted version.
    pub programs: &'static [&'static str],
    /// How long it takes on two cores, for the person who waits.
    pub takes: &'static str,
}

/// The command-line side of wasm-bindgen, and the runner of the browser tests.
pub const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    takes: "about 2 minutes",
};

/// Puts the app's files together.
pub const TRUNK: CargoTool =
    CargoTool { package: "trunk", programs: &["trunk"], takes: "about 5 minutes" };

/// Checks licences, sources and advisories.
pub const CARGO_DENY: CargoTool =
    CargoTool { package: "cargo-deny", programs: &["cargo-deny"], takes: "about 5 minutes" };

impl CargoTool {
    /// The folder that holds the tool's programs, or nothing when PATH has them in this version.
    pub fn folder(&self, version: &str) -> Result<Option<PathBuf>> {
        let on_path = |name: &&str| {
            process::find(name).is_some_and(|program| process::is_version(&program, version))
        };
        if self.programs.iter().all(on_path) {
            return Ok(None);
        }
        let home = paths::tool_cache().join(format!("{}-{version}", self.package));
        if !self.programs.iter().all(|name| runs(&home.join("bin"), name, version)) {
            self.install(version, &home)?;
        }
        Ok(Some(home.join("bin")))
    }

    fn install(&self, version: &str, home: &Path) -> Result<()> {
        println!("      installing {} {version} ({}, once)", self.package, self.takes);
        // Built beside and moved into place, so that a broken-off build never looks complete.
        let half_done = home.with_extension(format!("new-{}", std::process::id()));
        let what = format!("Installing {} {version}", self.package);
        // Its own lockfile first; registries that lag behind it may not have all of that yet.
        let locked = process::quietly(&mut self.cargo_install(version, &half_done, true), &what);
        if locked.is_err() {
            process::quietly(&mut self.cargo_install(version, &half_done, false), &what)?;
        }
        if home.exists() {
            fs::remove_dir_all(home)
                .with_context(|| format!("cannot replace {}", home.display()))?;
        }
        fs::rename(&half_done, home)
            .with_context(|| format!("cannot move the tool to {}", home.display()))?;
        // Some hundred megabytes nobody needs again.
        let _ = fs::remove_dir_all(build_folder(&half_done));
        Ok(())
    }

    fn cargo_install(&self, version: &str, root: &Path, locked: bool) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["install", self.package, "--version", version, "--root"])
            .arg(root)
            // Both only need TLS for downloads of their own, which are not wanted here.
            .arg("--no-default-features")
            .args(locked.then_some("--locked"))
            // Away from the project: its settings are not the tools'.
            .current_dir(paths::tool_cache())
            .env("CARGO_TARGET_DIR", build_folder(root))
            // Their own release settings take a quarter of an hour, to save seconds later.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env_remove("RUSTFLAGS");
        cargo
    }
}

fn runs(folder: &Path, name: &str, version: &str) -> bool {
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    program.is_file() && process::is_version(&program, version)
}

fn build_folder(half_done: &Path) -> PathBuf {
    let mut name = half_done.as_os_str().to_owned();
    name.push("-build");
    name.into()
}
