//! What a first visit loads, counted as a web server sends it: compressed with brotli.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// 1 KB is 1,024 bytes, here and in the table.
pub const KB: usize = 1024;

/// More than this fails the build.
pub const BUDGET: usize = 450 * KB;

/// What we want to stay under.
pub const AIM: usize = 300 * KB;

/// One file of the first load.
pub struct Weight {
    /// Its name in dist/.
    pub name: String,
    /// Its size on disk.
    pub plain: usize,
    /// Its size as sent.
    pub sent: usize,
}

/// All files the start page needs.
pub struct FirstLoad(pub Vec<Weight>);

impl FirstLoad {
    /// Weighs the page and every file it names.
    pub fn weigh(dist: &Path) -> Result<Self> {
        let page = fs::read_to_string(dist.join("index.html"))
            .context("dist/index.html cannot be read; build first")?;
        let mut names = vec!["index.html".to_owned()];
        for name in named_files(&page) {
            if !names.contains(&name) && dist.join(&name).is_file() {
                names.push(name);
            }
        }
        let weigh = |name: String| {
            let bytes = fs::read(dist.join(&name)).with_context(|| format!("reading {name}"))?;
            Ok(Weight { plain: bytes.len(), sent: compressed(&bytes)?, name })
        };
        Ok(Self(names.into_iter().map(weigh).collect::<Result<_>>()?))
    }

    /// What is sent, in bytes.
    pub fn sent(&self) -> usize {
        self.0.iter().map(|file| file.sent).sum()
    }
}

impl fmt::Display for FirstLoad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kb = |bytes: usize| format!("{:.1}", bytes as f64 / KB as f64);
        let width = self.0.iter().map(|file| file.name.len()).max().unwrap_or(0).max(12);
        writeln!(f, "{:width$}  {:>9}  {:>9}", "First load", "plain KB", "brotli KB")?;
        for file in &self.0 {
            writeln!(f, "{:width$}  {:>9}  {:>9}", file.name, kb(file.plain), kb(file.sent))?;
        }
        let plain = self.0.iter().map(|file| file.plain).sum();
        writeln!(f, "{:width$}  {:>9}  {:>9}", "total", kb(plain), kb(self.sent()))?;
        write!(f, "1 KB = 1,024 bytes; brotli quality 11. Aim {} KB", AIM / KB)?;
        write!(f, ", budget {} KB.", BUDGET / KB)
    }
}

/// The values of the attributes by which the page names its files.
fn named_files(page: &str) -> impl Iterator<Item = String> {
    ["href=\"", "src=\"", "data-js=\"", "data-wasm=\""].into_iter().flat_map(|attribute| {
        let values = page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next());
        values.map(|value| value.trim_start_matches("./").to_owned())
    })
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * KB, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_way_a_page_names_a_file() {
        let page = r#"<link href="./a.css"/><meta data-js="./b.js" data-wasm="./c.wasm">
                      <script src="./d.js"></script>"#;
        let mut names: Vec<_> = named_files(page).collect();
        names.sort();
        assert_eq!(names, ["a.css", "b.js", "c.wasm", "d.js"]);
    }

    #[test]
    fn counts_the_end_of_the_compressed_stream() {
        let size = compressed(&[b'a'; 100_000]).unwrap();
        assert!((8..200).contains(&size), "{size} bytes");
    }
}
