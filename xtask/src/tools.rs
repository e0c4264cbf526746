//! The tools of one run: each is looked for, or installed, when it is first needed.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::browser::Browser;
use crate::cargo_tool::{CARGO_DENY, TRUNK, WASM_BINDGEN};
use crate::{npm, paths, pins, wasm_target};

/// Remembers where the tools are, and starts programs that can find them.
#[derive(Default)]
pub struct Tools {
    folders: BTreeSet<PathBuf>,
}

impl Tools {
    /// What building the app needs.
    pub fn for_bundle(&mut self) -> Result<()> {
        wasm_target::ensure()?;
        self.folders.insert(npm::ensure()?);
        self.wasm_bindgen()?;
        self.folders.extend(TRUNK.folder(&pins::trunk()?)?);
        Ok(())
    }

    /// What the tests need that run inside the browser.
    pub fn for_browser_tests(&mut self) -> Result<Browser> {
        wasm_target::ensure()?;
        self.wasm_bindgen()?;
        Browser::ensure()
    }

    /// The browser for the end-to-end tests and measurements, with npm's accessibility checks.
    pub fn browser(&mut self) -> Result<Browser> {
        self.folders.insert(npm::ensure()?);
        Browser::ensure()
    }

    /// What checks licences and advisories.
    pub fn cargo_deny(&mut self) -> Result<()> {
        self.folders.extend(CARGO_DENY.folder(&pins::cargo_deny()?)?);
        Ok(())
    }

    /// A program that finds the tools on its PATH, run from the project's folder.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&path));
        let mut command = Command::new(program);
        command.current_dir(paths::root());
        // Only a folder with a colon in its name cannot be joined; PATH then stays as it was.
        if let Ok(path) = env::join_paths(folders) {
            command.env("PATH", path);
        }
        command
    }

    /// Cargo, with the tools on its PATH.
    pub fn cargo(&self) -> Command {
        self.command(env!("CARGO"))
    }

    fn wasm_bindgen(&mut self) -> Result<()> {
        self.folders.extend(WASM_BINDGEN.folder(&pins::wasm_bindgen()?)?);
        Ok(())
    }
}
