//! What a browser keeps on the disk.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{fs, io, process};

use anyhow::{Context, Result, ensure};

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

    /// The browser's own record of what it asked for; whole when the browser is closed.
    pub fn net_log(&self) -> PathBuf {
        self.0.join("net.json")
    }

    /// A folder beside the browser's, for what a test serves.
    pub fn folder_for(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Ends the browser on this profile with SIGKILL and waits until it is gone.
    pub fn kill_its_browser(&self) -> Result<()> {
        // Chromium's own lock: a link to "host-pid".
        let lock = fs::read_link(self.folder().join("SingletonLock")).context("no browser runs")?;
        let lock = lock.to_string_lossy().into_owned();
        let pid: u32 = lock.rsplit('-').next().and_then(|it| it.parse().ok()).context(lock)?;
        let killed = Command::new("kill").args(["-9", &pid.to_string()]).status()?;
        ensure!(killed.success(), "browser {pid} could not be killed");
        let until = Instant::now() + Duration::from_secs(10);
        while is_running(pid) {
            ensure!(Instant::now() < until, "browser {pid} outlived SIGKILL");
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// What the browser has written of its open tabs: the newest of its session files.
    pub fn newest_session(&self) -> Option<Vec<u8>> {
        let files = fs::read_dir(self.folder().join("Default/Sessions")).ok()?.flatten();
        let sessions = files.filter(|it| it.file_name().to_string_lossy().starts_with("Session_"));
        let newest = sessions.max_by_key(|it| it.metadata().and_then(|it| it.modified()).ok())?;
        fs::read(newest.path()).ok()
    }

    /// The files in which the browser has kept this mark, as UTF-8 or as UTF-16. Close the browser
    /// first. Choose an ASCII mark: browsers keep other letters in ways of their own.
    pub fn files_with(&self, mark: &str) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        walk(&self.folder(), &mut |file| {
            if holds(&fs::read(file)?, mark) {
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

/// Do these bytes hold this mark, as UTF-8 or as UTF-16?
pub fn holds(bytes: &[u8], mark: &str) -> bool {
    let wide: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [mark.as_bytes(), &wide].iter().any(|it| bytes.windows(it.len()).any(|at| at == *it))
}

/// A process that has ended but that nobody has asked about yet counts as ended.
fn is_running(pid: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(") ").next().is_some_and(|it| !it.is_empty() && !it.starts_with('Z'))
}
