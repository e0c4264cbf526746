//! The programs that read a PDF back: pdftotext, pdfinfo and pdftoppm.

use anyhow::{Result, bail};

use crate::{apt, process};

const PROGRAMS: [&str; 3] = ["pdftotext", "pdfinfo", "pdftoppm"];

/// Finds them, or installs them where that can be done without asking.
pub fn ensure_poppler() -> Result<()> {
    let has_all = || PROGRAMS.iter().all(|it| process::find(it).is_some());
    if has_all() {
        return Ok(());
    }
    if apt::is_at_hand() {
        println!("      installing poppler-utils, which reads printed documents (once)");
        apt::install(&["poppler-utils"])?;
    }
    if !has_all() {
        bail!(
            "the tests of printed documents need {}.\nDebian, Ubuntu: sudo apt-get install -y \
             poppler-utils\nElsewhere: install poppler, and put its programs on PATH.",
            PROGRAMS.join(", ")
        );
    }
    Ok(())
}
