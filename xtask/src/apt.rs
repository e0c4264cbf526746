//! Debian's packages, where they can be installed without asking.

use std::process::Command;

use anyhow::Result;

use crate::process;

/// Can packages be installed here without asking anybody?
pub fn is_at_hand() -> bool {
    let is_root = process::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    is_root && process::find("apt-get").is_some()
}

/// Installs packages, and nothing that they only recommend.
pub fn install(packages: &[&str]) -> Result<()> {
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        process::quietly(&mut command, "apt-get")
    };
    // A list that cannot be renewed may still be good enough.
    let _ = apt(&["update"]);
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}
