//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The project's folder.
pub fn root() -> PathBuf {
    // Cargo says it afresh at every run, so a moved folder works; a test run by hand has no Cargo.
    let xtask = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.ends_with("xtask"))
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}

/// The built app: plain files, ready for any web server.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools are kept per user and by version: several copies of the project share them, and nothing
/// the user installed is replaced.
pub fn tool_cache() -> PathBuf {
    if let Some(folder) = env::var_os("PLAINPLAN_TOOLS") {
        return folder.into();
    }
    let cache = env::var_os("XDG_CACHE_HOME")
        .or_else(|| env::var_os("LOCALAPPDATA"))
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .unwrap_or_else(env::temp_dir);
    cache.join("plainplan-tools")
}
