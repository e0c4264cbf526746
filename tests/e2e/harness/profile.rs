//! What a browser keeps on the disk.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io, process};

use anyhow::Result;

/// A folder for one browser's data and one for its downloads; both go when this is dropped.
pub struct Profile(PathBuf);

impl Profile {
    /// An empty one.
    pub fn new() -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("profile-{}-{count}", process::id());
        let profile = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(profile.folder())?;
        fs::create_dir_all(profile.downloads())?;
        Ok(profile)
    }

    /// The browser's own folder (`--user-data-dir`).
    pub fn folder(&self) -> PathBuf {
        self.0.join("data")
    }

    /// Where downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }

    /// The files in which the browser has kept this mark, as UTF-8 or as UTF-16. Close the browser
    /// first. Choose an ASCII mark: browsers keep other letters in ways of their own.
    pub fn files_with(&self, mark: &str) -> Result<Vec<PathBuf>> {
        let narrow = mark.as_bytes().to_vec();
        let wide: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut found = Vec::new();
        walk(&self.folder(), &mut |file| {
            let bytes = fs::read(file)?;
            if contains(&bytes, &narrow) || contains(&bytes, &wide) {
                found.push(file.to_owned());
            }
            Ok(())
        })?;
        Ok(found)
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // A browser that is still ending may hold a file; target/tmp is nobody's treasure.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), visit)?;
        } else if kind.is_file() {
            visit(&entry.path())?;
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}
