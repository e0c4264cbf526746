//! The versions of the tools, each read from the one file that pins it.

use std::fs;

use anyhow::{Context, Result};

use crate::paths;

/// The wasm-bindgen the app is compiled with; its command-line tool must be exactly the same.
pub fn wasm_bindgen() -> Result<String> {
    let lock = read("Cargo.lock")?;
    in_lock(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")
}

/// The Trunk that Trunk.toml asks for.
pub fn trunk() -> Result<String> {
    let config = read("Trunk.toml")?;
    trunk_version(&config).context("Trunk.toml has no trunk-version = \"=x.y.z\"")
}

/// The cargo-deny that deny.toml is written for.
pub fn cargo_deny() -> Result<String> {
    let config = read("deny.toml")?;
    let line = config.lines().find_map(|line| line.strip_prefix("# cargo-deny "));
    Ok(line.context("deny.toml has no line # cargo-deny x.y.z")?.trim().to_owned())
}

fn read(name: &str) -> Result<String> {
    fs::read_to_string(paths::root().join(name)).with_context(|| format!("{name} cannot be read"))
}

fn in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    quoted(lines.next()?.strip_prefix("version = ")?)
}

fn trunk_version(config: &str) -> Option<String> {
    let value = config.lines().find_map(|line| line.strip_prefix("trunk-version = "))?;
    Some(quoted(value)?.trim_start_matches('=').to_owned())
}

fn quoted(value: &str) -> Option<String> {
    Some(value.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_package_by_its_whole_name() {
        let lock = "name = \"wasm-bindgen-shared\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(in_lock(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(in_lock(lock, "wasm"), None);
    }

    #[test]
    fn reads_trunks_version() {
        let config = "# Tools\ntrunk-version = \"=0.21.14\"\n[build]\n";
        assert_eq!(trunk_version(config).as_deref(), Some("0.21.14"));
    }

    /// Trunk takes the wasm-opt that npm installed only when both files name the same version.
    #[test]
    fn trunk_and_npm_agree_on_wasm_opt() {
        let packages = read("package.json").unwrap();
        let npm = packages.lines().find_map(|line| line.trim().strip_prefix("\"binaryen\": \""));
        let major = npm.unwrap().split('.').next().unwrap();
        let wanted = format!("wasm_opt = \"version_{major}\"");
        assert!(read("Trunk.toml").unwrap().lines().any(|line| line == wanted));
    }
}
