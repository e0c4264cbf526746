//! LibreOffice and the readers of PDF that the tests of Word files need.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{apt, process};

const PROGRAMS: [&str; 4] = ["soffice", "pdftotext", "pdfinfo", "pdftoppm"];
/// A font with many scripts, and LibreOffice Writer.
const FILES: [&str; 2] =
    ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/lib/libreoffice/program/libswlo.so"];
const PACKAGES: [&str; 3] = ["libreoffice-writer-nogui", "poppler-utils", "fonts-dejavu-core"];

/// Finds the programs, or installs them where that can be done without asking.
pub fn ensure() -> Result<()> {
    if is_there() {
        return Ok(());
    }
    if apt::is_at_hand() {
        println!("      installing LibreOffice Writer and poppler (two minutes, once)");
        apt::install(&PACKAGES)?;
    }
    if !is_there() {
        bail!(
            "the tests of Word files need LibreOffice Writer, poppler's tools and a font.\n\
             Debian, Ubuntu: sudo apt-get install -y --no-install-recommends {}\n\
             Elsewhere: install them, and put soffice and pdftotext on PATH.",
            PACKAGES.join(" ")
        );
    }
    Ok(())
}

fn is_there() -> bool {
    // A machine of another kind has these in places of its own. Debian's has LibreOffice in parts, and
    // the program can be there without the one that opens texts.
    let is_debian = process::find("apt-get").is_some();
    let has_files = FILES.iter().all(|it| Path::new(it).is_file());
    PROGRAMS.iter().all(|it| process::find(it).is_some()) && (has_files || !is_debian)
}
