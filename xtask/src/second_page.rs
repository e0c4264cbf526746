//! The training page: the same frame as the first page, with a module of its own.
//!
//! Trunk builds one page. This one is made from it, so that policy, icon, stylesheet and start
//! script can never differ.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Its name in dist/.
pub const NAME: &str = "train.html";
/// The module it starts, as Trunk names it.
const MODULE: &str = "train";

/// Writes it beside the first page.
pub fn write(dist: &Path) -> Result<()> {
    let page = fs::read_to_string(dist.join("index.html")).context("dist/index.html")?;
    fs::write(dist.join(NAME), made(&page)?).with_context(|| format!("writing {NAME}"))
}

fn made(page: &str) -> Result<String> {
    let version = between(page, "data-wasm=\"", "\"").context("the page names its module")?;
    let old = between(page, "<meta name=\"plainplan-app\"", ">").context("the page's module")?;
    let new = format!(
        " data-js=\"./{MODULE}.js?{version}\" data-wasm=\"./{MODULE}_bg.wasm?{version}\" \
         data-version=\"{version}\""
    );
    let mut made = page.replace(old, &new).replace(
        "<title>Conference report and plan</title>",
        "<title>Training – Conference report and plan</title>",
    );
    // What the browser is told to load early belongs to the first page.
    for early in ["<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
        while let Some(from) = made.find(early) {
            let to = made[from..].find('>').map_or(made.len(), |it| from + it + 1);
            made.replace_range(from..to, "");
        }
    }
    ensure!(made != page && made.contains(MODULE), "the training page is no other than the first");
    Ok(made)
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let rest = &text[text.find(from)? + from.len()..];
    Some(&rest[..rest.find(to)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_differs_only_in_what_it_starts() {
        let page = "<title>Conference report and plan</title><meta name=\"plainplan-app\" \
                    data-js=\"./a.js\" data-wasm=\"./a_bg.wasm\"><link rel=\"modulepreload\" \
                    href=\"./a.js\"><link rel=\"icon\">";
        let expected = "<title>Training – Conference report and plan</title><meta \
                        name=\"plainplan-app\" data-js=\"./train.js?./a_bg.wasm\" \
                        data-wasm=\"./train_bg.wasm?./a_bg.wasm\" \
                        data-version=\"./a_bg.wasm\"><link rel=\"icon\">";
        assert_eq!(made(page).unwrap(), expected);
        assert!(made("<p>").is_err());
    }
}
