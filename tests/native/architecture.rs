//! The rules of the house, checked like any other behaviour.

use std::fs;
use std::path::{Path, PathBuf};

/// Lowest first. A floor may name itself and the floors before it.
const FLOORS: &[&str] = &[
    "domain",
    "rules",
    "text",
    "session",
    "vault",
    "export",
    "document",
    "release",
    "family",
    "layouts",
    "desk",
    "training",
    "storage",
    "views",
    "classroom",
    "app",
];
/// How many of them know no browser.
const PURE: usize = 12;
const MOST_LINES: usize = 400;

/// Every Rust file of `src`: its floor (empty for the two at the top), its path, its text.
fn sources() -> Vec<(String, PathBuf, String)> {
    fn walk(folder: &Path, floor: &str, all: &mut Vec<(String, PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() {
                let floor = if floor.is_empty() { &*name } else { floor };
                walk(&path, floor, all);
            } else if name.ends_with(".rs") {
                let text = fs::read_to_string(&path).expect("text");
                all.push((floor.to_owned(), path, text));
            }
        }
    }
    let mut all = Vec::new();
    walk(Path::new("src"), "", &mut all);
    assert!(all.len() > 50, "the sources are found");
    all
}

fn of_floors() -> impl Iterator<Item = (usize, PathBuf, String)> {
    sources().into_iter().filter_map(|(floor, path, text)| {
        Some((FLOORS.iter().position(|it| *it == floor)?, path, text))
    })
}

#[test]
fn every_file_is_on_a_floor() {
    for (floor, path, _) in sources() {
        assert!(floor.is_empty() || FLOORS.contains(&&*floor), "{}", path.display());
    }
}

#[test]
fn no_floor_reaches_up() {
    for (floor, path, text) in of_floors() {
        for above in &FLOORS[floor + 1..] {
            let reach = format!("crate::{above}");
            assert!(!text.contains(&reach), "{} names {reach}", path.display());
        }
    }
}

/// A copy for a family is made of what was released: it cannot reach for anything else.
#[test]
fn what_lays_out_a_copy_knows_no_case() {
    let doors =
        ["CaseFile", "crate::domain::case", "domain::edit", "Node", "export::", "crate::domain"];
    let files = sources().into_iter().filter(|it| it.0 == "family");
    let mut many = 0;
    for (_, path, text) in files {
        many += 1;
        for door in doors {
            assert!(!text.contains(door), "{} names {door}", path.display());
        }
    }
    assert!(many > 3, "the files are found");
}

#[test]
fn the_pure_floors_know_no_browser_and_no_clock() {
    let doors = ["web_sys", "js_sys", "wasm_bindgen", "yew::", "gloo", "SystemTime", "Instant"];
    for (_, path, text) in of_floors().filter(|it| it.0 < PURE) {
        for door in doors {
            assert!(!text.contains(door), "{} uses {door}", path.display());
        }
    }
}

#[test]
fn nothing_leaves_the_browser() {
    let doors = ["fetch(", "gloo_net", "XmlHttpRequest", "WebSocket", "send_beacon", "EventSource"];
    for (_, path, text) in sources() {
        for door in doors {
            assert!(!text.contains(door), "{} uses {door}", path.display());
        }
        // The one address is the name of the schema language, which nobody asks for.
        let addresses =
            text.matches("http").count() - text.matches("https://json-schema.org").count();
        assert!(addresses == 0, "{} names an address", path.display());
    }
}

/// Ways by which a text becomes markup or a script.
const MARKUP_DOORS: &[&str] = &[
    "from_html_unchecked",
    "eval(",
    "inner_html",
    "outer_html",
    "insert_adjacent_html",
    "set_srcdoc",
    "create_contextual_fragment",
    "DomParser",
    "Function::new_",
];

#[test]
fn text_is_shown_as_text() {
    for (_, path, text) in sources() {
        for door in MARKUP_DOORS {
            assert!(!text.contains(door), "{} uses {door}", path.display());
        }
    }
}

/// Scripts are started by name, through the one policy of Trusted Types (`static/boot.js`): nothing
/// else makes an address into one.
#[test]
fn scripts_are_started_by_name() {
    let doors = ["Worker::new", "WorkerOptions", "SharedWorker", "ServiceWorker", "set_src("];
    for (_, path, text) in sources() {
        for door in doors {
            assert!(!text.contains(door), "{} uses {door}", path.display());
        }
    }
    let mut many = 0;
    for file in fs::read_dir("static").expect("static").flatten() {
        let path = file.path();
        if path.extension().is_none_or(|it| it != "js") {
            continue;
        }
        many += 1;
        let text = fs::read_to_string(&path).expect("text");
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let doors = [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "Function(",
        ];
        for door in doors {
            assert!(!text.contains(door), "{name} uses {door}");
        }
        for (door, home) in [("createPolicy", "boot.js"), ("new Worker(", "boot.js")] {
            assert_eq!(text.matches(door).count(), usize::from(name == home), "{name}: {door}");
        }
        // The service worker fetches the app's own files, and nothing else fetches.
        assert_eq!(text.matches("fetch(").count(), usize::from(name == "sw.js"), "{name}: fetch");
    }
    assert!(many > 5, "the scripts are found");
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    for (_, path, text) in sources() {
        assert!(text.starts_with("//! "), "{} opens without saying what it is", path.display());
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    for (_, path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(!code.contains(".unwrap()"), "{} unwraps", path.display());
    }
}

/// Chromium writes what is typed into its session file unless this form is round it all.
#[test]
fn one_form_with_autocomplete_off_is_round_everything() {
    let root = fs::read_to_string("src/views/parts/root.rs").expect("the form");
    assert!(root.contains(r#"<form class="pp-root" autocomplete="off""#));
    let forms = sources().iter().map(|it| it.2.matches("<form").count()).sum::<usize>();
    assert_eq!(forms, 1);
    for shell in ["src/app/shell.rs", "src/classroom/shell.rs"] {
        assert!(fs::read_to_string(shell).expect("a shell").contains("<Root>"), "{shell}");
    }
}

/// `index.html` runs no script of its own text, and names no other computer.
#[test]
fn the_page_runs_no_inline_script() {
    let page = fs::read_to_string("index.html").expect("index.html");
    for script in page.split("<script").skip(1) {
        assert!(script.split('>').next().is_some_and(|it| it.contains("src=")), "an inline script");
    }
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert!(page.contains("script-src 'self' 'wasm-unsafe-eval'"));
    assert!(page.contains("require-trusted-types-for 'script'; trusted-types boot"));
}

/// No code of ours is `unsafe`: the compiler refuses it in every crate.
#[test]
fn no_code_of_ours_is_unsafe() {
    let roots = fs::read_dir("src").expect("src").map(|it| it.expect("readable").path());
    let roots = roots.filter(|it| {
        let text = fs::read_to_string(it).unwrap_or_default();
        it.ends_with("lib.rs") || text.contains("\nfn main() {")
    });
    let roots: Vec<PathBuf> =
        roots.chain(["xtask/src/lib.rs", "xtask/src/main.rs"].map(PathBuf::from)).collect();
    assert!(roots.len() >= 6, "{roots:?}");
    for path in roots {
        let text = fs::read_to_string(&path).expect("text");
        assert!(text.contains("\n#![forbid(unsafe_code)]\n"), "{}", path.display());
    }
}

/// Each package that a manifest names is explained in the README.
#[test]
fn every_dependency_says_why_it_is_there() {
    let readme = fs::read_to_string("README.md").expect("the README");
    let from = readme.find("## What we depend on").expect("the list");
    let list = &readme[from..];
    let mut named = 0;
    for manifest in ["Cargo.toml", "xtask/Cargo.toml"] {
        let text = fs::read_to_string(manifest).expect("a manifest");
        let mut in_list = false;
        for line in text.lines() {
            if line.starts_with('[') {
                in_list = line.ends_with("dependencies]");
            } else if let Some((name, _)) = line.split_once(" = ").filter(|_| in_list) {
                let name = name.trim_end_matches("_02");
                named += 1;
                let plain = |it: char| !(it.is_alphanumeric() || it == '-' || it == '_');
                let is_there = list.split(plain).any(|it| it == name);
                assert!(is_there || name == "plainplan" || name.starts_with(' '), "{name}");
            }
        }
    }
    assert!(named > 30, "{named}");
}
