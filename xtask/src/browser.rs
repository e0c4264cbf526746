//! The browser the tests run in, and the driver that steers it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{apt, process};

/// A Chromium and the ChromeDriver of the same version.
pub struct Browser {
    /// The browser's program.
    pub chromium: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds both, or installs them where that can be done without asking.
    pub fn ensure() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if apt::is_at_hand() {
            println!("      installing chromium and chromium-driver (about a minute, once)");
            apt::install(&["chromium", "chromium-driver"])?;
        }
        match Self::find() {
            Some(browser) => Ok(browser),
            None => bail!(
                "the browser tests need Chromium (or Chrome) and the ChromeDriver of the same \
                 version.\nDebian, Ubuntu: sudo apt-get install -y chromium chromium-driver\n\
                 Elsewhere: install both, and put them on PATH or name them in PLAINPLAN_CHROMIUM \
                 and CHROMEDRIVER."
            ),
        }
    }

    /// What is on this machine.
    pub fn find() -> Option<Self> {
        let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|p| p.is_file());
        // Debian's /usr/bin/chromium is a script around this one; the program itself starts faster
        // and ends with its driver.
        let debian = Path::new("/usr/lib/chromium/chromium");
        let chromium = named("PLAINPLAN_CHROMIUM")
            .or_else(|| debian.is_file().then(|| debian.to_owned()))
            .or_else(|| process::find("chromium"))
            .or_else(|| process::find("chromium-browser"))
            .or_else(|| process::find("google-chrome"))?;
        let driver = named("CHROMEDRIVER").or_else(|| process::find("chromedriver"))?;
        Some(Self { chromium, driver })
    }

    /// Tells a test program which browser and driver to use.
    pub fn tell(&self, command: &mut Command) {
        command.env("PLAINPLAN_CHROMIUM", &self.chromium).env("CHROMEDRIVER", &self.driver);
    }
}
