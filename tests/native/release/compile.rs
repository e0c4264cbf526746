//! Texts of a case do not get into a copy: the programs that try do not compile, and their twins,
//! which do the same with what was released, do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use plainplan::domain::Json;

/// What every program begins with.
const HEAD: &str = "#![allow(unused)]
use plainplan::document::{Block, Doc, Point, Run, Section};
use plainplan::domain::{CaseFile, Json, Leaf, Line, Node, Prose, Value};
use plainplan::family::copy;
use plainplan::release::{Plain, Projection, Release, Whom, Row, Cell, release};
use plainplan::rules::glossary::Glossary;
use plainplan::text::Words;
fn doc() -> Doc<Plain> { panic!() }
fn case() -> CaseFile { panic!() }
fn words() -> Words { panic!() }
fn plain() -> Plain { panic!() }
fn projection() -> Projection { panic!() }
fn take(_: Run<Plain>) {}
fn is_plain(_: Plain) {}
";

/// What is tried, the error it ends in, what must not compile, its twin that does.
const TRIES: &[(&str, &str, &str, &str)] = &[
    (
        "a text of the case in a paragraph",
        "E0308",
        "let case = case(); take(Run::Text(case.restricted.at(0).unwrap().text.0.clone()));",
        "take(Run::Text(plain()));",
    ),
    (
        "a field of the case as it is",
        "E0308",
        "let case = case(); take(Run::Strong(case.children.at(0).unwrap().name.clone()));",
        "take(Run::Strong(plain()));",
    ),
    (
        "a text of one's own in a paragraph",
        "E0308",
        "take(Run::Text(String::from(\"14 Larch Row\")));",
        "take(Run::Text(Plain::fixed(\"; \")));",
    ),
    (
        "format! of a field in a copy",
        "E0308",
        "let case = case(); let mut doc = doc(); doc.title = format!(\"{}\", case.author.name.read());",
        "let mut doc = doc(); doc.title = plain(); format!(\"{}\", doc.title.read());",
    ),
    (
        "a field shown with format!",
        "E0277",
        "let case = case(); format!(\"{}\", case.restricted.at(0).unwrap().text);",
        "let case = case(); format!(\"{}\", case.author.name.read());",
    ),
    (
        "to_string of a field",
        "E0599",
        "let case = case(); let text: String = case.restricted.at(0).unwrap().text.to_string();",
        "let text: String = plain().read().to_string();",
    ),
    (
        "to_string of an answer",
        "E0599",
        "let case = case(); case.children.at(0).unwrap().address.to_string();",
        "plain().read().to_string();",
    ),
    (
        "serialising a record",
        "E0277",
        "fn must<T: serde::Serialize>(_: T) {} must(case());",
        "fn must<T: serde::Serialize>(_: T) {} must(plain().read());",
    ),
    (
        "serialising a copy",
        "E0277",
        "fn must<T: serde::Serialize>(_: T) {} must(doc());",
        "fn must<T: serde::Serialize>(_: T) {} must(doc().code);",
    ),
    (
        "the JSON of a record as released words",
        "E0308",
        "let case = case(); is_plain(Node::to_json(&case).print());",
        "is_plain(plain());",
    ),
    ("released words made of a String", "E0423", "Plain(String::from(\"x\"));", "plain().clone();"),
    (
        "released words out of a String",
        "E0277",
        "is_plain(String::from(\"x\").into());",
        "is_plain(plain().into());",
    ),
    (
        "released words out of a text",
        "E0277",
        "is_plain(\"x\".into());",
        "is_plain(Plain::fixed(\"x\"));",
    ),
    (
        "released words by parsing",
        "E0277",
        "let it: Plain = \"x\".parse().unwrap();",
        "let it: u32 = \"1\".parse().unwrap();",
    ),
    (
        "released words as a swap of one's own",
        "E0599",
        "Plain::swap(&plainplan::rules::glossary::Swap { span: 0..0, put: String::new(), legal: false });",
        "plain().swaps(Glossary::english());",
    ),
    (
        "releasing from outside",
        "E0624",
        "is_plain(Plain::released(\"x\"));",
        "is_plain(Plain::fixed(\"x\"));",
    ),
    (
        "words of the program that are not",
        "E0597",
        "let text = String::from(\"x\"); is_plain(Plain::fixed(&text));",
        "let text = \"x\"; is_plain(Plain::fixed(text));",
    ),
    (
        "a field as words of the program",
        "E0597",
        "let case = case(); is_plain(Plain::fixed(case.author.name.read()));",
        "is_plain(Plain::fixed(\"Ms Hale\"));",
    ),
    (
        "a String in a message",
        "E0308",
        "Plain::said(&words(), \"copy-for\", &[(\"name\", &String::from(\"x\"))]);",
        "Plain::said(&words(), \"copy-for\", &[(\"name\", &plain())]);",
    ),
    (
        "a text between released words",
        "E0597",
        "let text = String::from(\"x\"); Plain::joined(&[plain()], &text);",
        "Plain::joined(&[plain()], \", \");",
    ),
    (
        "a copy of a case",
        "E0308",
        "copy(&case(), &words(), Glossary::english());",
        "copy(&projection(), &words(), Glossary::english());",
    ),
    (
        "a copy of all that a release knows",
        "E0308",
        "let it: Release = panic!(); copy(&it, &words(), Glossary::english());",
        "let it: Release = panic!(); copy(&it.projection, &words(), Glossary::english());",
    ),
    (
        "somebody by a name of the case",
        "E0308",
        "let case = case(); Whom::Named(case.called(plainplan::domain::Id(1)).unwrap());",
        "Whom::Named(plain());",
    ),
    (
        "a cell with a text of the case",
        "E0308",
        "let case = case(); Cell::Said { words: case.author.name.clone(), for_family: true };",
        "Cell::Said { words: plain(), for_family: true };",
    ),
    (
        "reaching into released words",
        "E0616",
        "let mut it = plain(); it.0 = String::from(\"x\");",
        "let mut it = plain(); it = plain();",
    ),
    (
        "writing into released words",
        "E0599",
        "let mut it = plain(); it.push_str(\"x\");",
        "let mut it = plain().read().to_owned(); it.push_str(\"x\");",
    ),
    (
        "changing released words by reference",
        "E0277",
        "fn must(_: &mut (impl AsMut<str> + ?Sized)) {} must(&mut plain());",
        "fn must(_: &(impl AsRef<str> + ?Sized)) {} must(&plain());",
    ),
];

/// The library these tests are linked with, as cargo made it: asking for it again costs a look.
fn library() -> PathBuf {
    let cargo = Command::new(env!("CARGO"))
        .args(["build", "--offline", "-q", "-p", "plainplan", "--lib", "--message-format=json"])
        .output()
        .expect("cargo");
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    let said = String::from_utf8_lossy(&cargo.stdout);
    let own = concat!("\"manifest_path\":\"", env!("CARGO_MANIFEST_DIR"), "/Cargo.toml\"");
    let line = said.lines().find(|it| it.contains(own) && it.contains("compiler-artifact"));
    let json = Json::parse(line.expect("the library")).expect("a message of cargo");
    let Some(Json::List(names)) = json.get("filenames") else { panic!("file names") };
    let mut names = names.iter().filter_map(Json::as_text);
    PathBuf::from(names.find(|it| it.ends_with(".rlib")).expect("an rlib"))
}

/// What the compiler says of a program of these lines, line by line.
fn compiled(name: &str, lines: &[&str], library: &Path) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("release-{name}.rs"));
    let tries = lines.iter().enumerate().map(|(at, it)| format!("fn try_{at}() {{ {it} }}\n"));
    fs::write(&file, format!("{HEAD}fn main() {{}}\n{}", tries.collect::<String>()))
        .expect("written");
    let deps = library.parent().expect("a folder");
    let deps = if deps.ends_with("deps") { deps.to_owned() } else { deps.join("deps") };
    let serde = fs::read_dir(&deps).expect("dependencies").filter_map(|it| Some(it.ok()?.path()));
    let serde = serde.filter(|it| {
        let name = it.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("libserde-") && name.ends_with(".rlib")
    });
    let serde = serde.max_by_key(|it| fs::metadata(it).and_then(|it| it.modified()).ok());
    let out = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"))
        .args(["--edition=2024", "--crate-type=bin", "--emit=metadata", "--error-format=short"])
        .arg("--extern")
        .arg(format!("plainplan={}", library.display()))
        .arg("--extern")
        .arg(format!("serde={}", serde.expect("serde").display()))
        .arg("-L")
        .arg(format!("dependency={}", deps.display()))
        .arg("-o")
        .arg(folder.join(format!("release-{name}.rmeta")))
        .arg(&file)
        .output()
        .expect("rustc");
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    let first = HEAD.lines().count() + 2;
    let of = |at: usize| {
        let place = format!("release-{name}.rs:{}:", first + at);
        let errors = said.lines().filter(|it| it.contains(&place) && it.contains("error"));
        errors.collect::<Vec<_>>().join("; ")
    };
    let by_line: Vec<String> = (0..lines.len()).map(of).collect();
    let none = by_line.iter().all(String::is_empty);
    assert_eq!(none, out.status.success(), "an error outside of what is tried: {said}");
    by_line
}

#[test]
fn no_text_of_a_case_gets_into_a_copy() {
    let begun = Instant::now();
    let library = library();
    let twins: Vec<&str> = TRIES.iter().map(|it| it.3).collect();
    for (said, it) in compiled("twins", &twins, &library).iter().zip(TRIES) {
        assert_eq!(said, "", "{}: the twin that is allowed", it.0);
    }
    // The compiler stops after names, after types and after borrows: a program for each.
    let after = [("names", &["E0423"][..]), ("borrows", &["E0597"]), ("types", &[])];
    let mut tried = 0;
    for (name, errors) in after {
        let fits = |error: &str| match errors {
            [] => !after.iter().any(|it| it.1.contains(&error)),
            some => some.contains(&error),
        };
        let tries: Vec<_> = TRIES.iter().filter(|it| fits(it.1)).collect();
        let lines: Vec<&str> = tries.iter().map(|it| it.2).collect();
        for (said, (what, error, ..)) in compiled(name, &lines, &library).iter().zip(tries) {
            assert!(!said.is_empty(), "{what}: it compiles");
            let wanted = format!("error[{error}]");
            let only = said.split("; ").all(|it| !it.contains("error[") || it.contains(&wanted));
            assert!(said.contains(&wanted) && only, "{what}: not {error} alone, but {said}");
            tried += 1;
        }
    }
    assert_eq!(tried, TRIES.len());
    let time = begun.elapsed().as_secs_f32();
    println!("{tried} programs do not compile, their {tried} twins do; {time:.1} s");
}

/// `Plain::term` and `Plain::meaning` take an entry of the glossary: only the glossary makes such.
#[test]
fn nobody_makes_an_entry_of_the_glossary_to_put_words_into_a_copy() {
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() && !path.ends_with("src/rules") {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("text");
                for door in ["Entry {", "Meaning::Plain(", "Glossary::of("] {
                    let makes = text.contains("glossary") && text.contains(door);
                    assert!(!makes, "{} makes one: {door}", path.display());
                }
            }
        }
    }
}

/// `Plain::fixed` takes words of the program: what lives for ever. So nothing there may be made to.
#[test]
fn nothing_is_made_to_live_for_ever() {
    for folder in ["src/family", "src/document", "src/release"] {
        let mut folders = vec![PathBuf::from(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("readable").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                if path.extension().is_none_or(|it| it != "rs") {
                    continue;
                }
                let text = fs::read_to_string(&path).expect("text");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                for door in [".leak(", "::leak(", "transmute", "unsafe"] {
                    assert!(!code.contains(door), "{} has {door}", path.display());
                }
                if !path.starts_with("src/family") {
                    continue;
                }
                for door in ["OnceLock", "LazyLock", "OnceCell", "static mut"] {
                    assert!(!code.contains(door), "{} has {door}", path.display());
                }
                let many = code.matches("Plain::fixed(").count();
                let words = code.matches("Plain::fixed(\"").count();
                let named = ["SPACE", "between"].iter();
                let named: usize =
                    named.map(|it| code.matches(&format!("Plain::fixed({it})")).count()).sum();
                assert_eq!(
                    many,
                    words + named,
                    "{}: fixed words that are no words",
                    path.display()
                );
            }
        }
    }
}
