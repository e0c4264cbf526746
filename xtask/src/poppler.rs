//! The programs that read a PDF back: pdftotext, pdfinfo and pdftoppm.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

const PROGRAMS: [&str; 3] = ["pdftotext", "pdfinfo", "pdftoppm"];

/// Finds them, or installs them where that can be done without asking.
pub fn ensure_poppler() -> Result<()> {
    let has_all = || PROGRAMS.iter().all(|it| process::find(it).is_some());
    if has_all() {
        return Ok(());
    }
    let is_root = process::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    if is_root && process::find("apt-get").is_some() {
        println!("      installing poppler-utils, which reads printed documents (once)");
        let apt = |words: &[&str]| {
            let mut command = Command::new("apt-get");
            command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
            process::quietly(&mut command, "apt-get")
        };
        // A list that cannot be renewed may still be good enough.
        let _ = apt(&["update"]);
        apt(&["install", "-y", "--no-install-recommends", "poppler-utils"])?;
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
