//! The last step of a build: tells the service worker every file of the app and its hash.
//!
//! Nothing else decides what is kept for use without a network, or what a changed file is.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::headers;
use crate::http::content_type;

/// The service worker: its first line is the list.
pub const WORKER: &str = "sw.js";
/// What that line begins with, before and after it was written.
const LIST: &str = "const app = ";
/// For hosts that read it; it is no part of the app.
const HEADERS: &str = "_headers";

/// Writes the list of all files of `dist` into its service worker, and the file of headers beside
/// it. Returns the version, which is made from all it lists: one other byte, another version.
pub fn list(dist: &Path) -> Result<String> {
    let worker = dist.join(WORKER);
    let text = fs::read_to_string(&worker).with_context(|| format!("reading {WORKER}"))?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    ensure!(first.starts_with(LIST), "the first line of {WORKER} is no list");
    let mut names = Vec::new();
    walk(dist, "", &mut names)?;
    names.retain(|it| it != WORKER && it != HEADERS);
    names.sort();
    let mut files = String::new();
    for (at, name) in names.iter().enumerate() {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("reading {name}"))?;
        files += if at == 0 { "" } else { "," };
        write!(files, "{}:{}", quoted(name), entry(name, &hash(&bytes)))?;
    }
    let common = pairs(&headers::of_page());
    let version = hash(format!("{files}{common}{rest}").as_bytes())[..16].to_owned();
    let line = format!("{LIST}{{version:{version:?},files:{{{files}}},headers:{common}}};");
    fs::write(&worker, format!("{line}\n{rest}"))?;
    fs::write(dist.join(HEADERS), headers::for_hosts(names))?;
    Ok(version)
}

/// What the list says of one file.
fn entry(name: &str, hash: &str) -> String {
    let kind = quoted(content_type(Path::new(name)));
    let worker = headers::module_of_worker(name).map_or(String::new(), |module| {
        let policy = ("Content-Security-Policy", headers::of_worker("{wasm}"));
        format!(",wasm:{},headers:{}", quoted(&module), pairs(&[policy]))
    });
    format!("{{hash:{hash:?},type:{kind}{worker}}}")
}

fn pairs(headers: &[headers::Header]) -> String {
    let all = headers.iter().map(|(name, value)| format!("[{},{}]", quoted(name), quoted(value)));
    format!("[{}]", all.collect::<Vec<_>>().join(","))
}

/// A text of a script. Names and headers are plain; what has to be escaped is escaped alike in Rust.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}

fn walk(folder: &Path, before: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        match entry.file_type()?.is_dir() {
            true => walk(&entry.path(), &format!("{name}/"), names)?,
            false => names.push(name),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_with_its_hash() {
        let dist = std::env::temp_dir().join(format!("plainplan-list-{}", std::process::id()));
        fs::create_dir_all(dist.join("schema")).unwrap();
        for (name, text) in [("index.html", "page"), ("schema/a.json", "{}"), ("desk-start.js", "")]
        {
            fs::write(dist.join(name), text).unwrap();
        }
        fs::write(dist.join(WORKER), "const app = {};\nthe rest\n").unwrap();
        let first = list(&dist).unwrap();
        let again = list(&dist).unwrap();
        assert_eq!(first, again, "the same files are the same version");
        let text = fs::read_to_string(dist.join(WORKER)).unwrap();
        // `printf page | sha256sum` says so, too.
        let hash = "3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274";
        assert!(text.contains(&format!("\"index.html\":{{hash:\"{hash}\"")), "{text}");
        assert!(text.contains("\"schema/a.json\":{hash:") && text.ends_with("\nthe rest\n"));
        assert!(text.contains("wasm:\"desk_bg.wasm\"") && !text.contains("\"sw.js\":"));
        assert_eq!(text.lines().count(), 2);
        fs::write(dist.join("index.html"), "pagf").unwrap();
        assert_ne!(list(&dist).unwrap(), first, "one byte, another version");
        fs::remove_dir_all(&dist).unwrap();
    }
}
