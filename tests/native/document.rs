//! The copies: every text is in them, no text does anything, and the file needs nothing but itself.

pub mod any;
pub mod family;

use std::cell::Cell;
use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plainplan::document::drawn;
use plainplan::document::html::{page, style_and_script};
use plainplan::document::plain::{opening, plain};
use plainplan::document::{Block, Doc, Point, Run};
use plainplan::domain::Json;
use plainplan::text::Words;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest, Sha256};

use any::{HOSTILE, docs, one_of_each};

fn words() -> Words {
    Words::coach()
}

fn parsed(file: &str) -> Html {
    let html = Html::parse_document(file);
    assert_eq!(html.errors, [""; 0], "a page without mistakes");
    html
}

fn all<'a>(html: &'a Html, what: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(what).expect("a selector")).collect()
}

/// What stands in the page, as it was before it was written in HTML.
fn told(html: &Html) -> String {
    all(html, "title, #page").iter().flat_map(|it| it.text().chain(["\n"])).collect()
}

/// The text as both renderers show it.
fn shown(text: &str) -> String {
    opening(&Point {
        number: Some(1),
        marks: Vec::new(),
        lead: None,
        text: vec![Run::Text(text.to_owned())],
        notes: Vec::new(),
        is_quote: false,
    })
}

/// Every text of markup, in order.
fn texts_of(json: &Json, all: &mut String) {
    match json {
        Json::Text(text) => *all += &format!("{text}\n"),
        Json::List(items) => items.iter().for_each(|it| texts_of(it, all)),
        Json::Object(pairs) => pairs.iter().for_each(|it| texts_of(&it.1, all)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_text_is_in_both_files_as_text(doc in docs()) {
        let file = page(&doc, &words());
        let (html, text) = (parsed(&file), plain(&doc));
        let told = told(&html);
        // The page draws what the desk tells it.
        let mut page_told = String::new();
        texts_of(&drawn(&doc), &mut page_told);
        for it in doc.texts() {
            let it = shown(it);
            prop_assert!(told.contains(&it), "{it:?} is not in the file");
            prop_assert!(page_told.contains(&it), "{it:?} is not on the page");
            let drawn = || doc.drawn().iter().any(|word| shown(word) == it);
            prop_assert!(text.contains(&it) || drawn(), "{it:?} is not in the text");
        }
        prop_assert_eq!(page(&doc.clone(), &words()), file, "the same file again");
        prop_assert_eq!(all(&html, "script").len(), 1);
        prop_assert_eq!(all(&html, "textarea").is_empty(), !doc.answers);
    }
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    let calm = page(&one_of_each(|| "calm".to_owned()), &words());
    let elements = |html: &Html| -> Vec<String> {
        let of = |it: ElementRef| {
            let names = it.value().attrs().map(|it| it.0.to_owned());
            format!("{} {:?}", it.value().name(), names.collect::<Vec<_>>())
        };
        all(html, "*").into_iter().map(of).collect()
    };
    let expected = elements(&parsed(&calm));
    for hostile in HOSTILE {
        let doc = one_of_each(|| (*hostile).to_owned());
        let html = parsed(&page(&doc, &words()));
        assert_eq!(elements(&html), expected, "{hostile:?} makes or changes an element");
        let told = told(&html);
        let count = told.matches(&shown(hostile)).count();
        // The title stands in the head too, the reader and the marks on paper too.
        assert!(count >= doc.texts().len() + 4, "{hostile:?} stands there {count} times");
    }
}

#[test]
fn a_text_of_any_length_is_there_whole() {
    let long = "Leo said that he was cold. ".repeat(800);
    let doc = one_of_each(|| long.clone());
    assert!(told(&parsed(&page(&doc, &words()))).contains(&long));
    assert!(plain(&doc).contains(&long));
}

#[test]
fn signs_nobody_sees_are_shown() {
    let doc = one_of_each(|| "a\u{202E}b\u{0}c\u{1b}".to_owned());
    for file in [page(&doc, &words()), plain(&doc)] {
        assert!(file.contains("a[U+202E]b[U+0000]c[U+001B]"));
        assert!(!file.contains(['\u{202E}', '\u{0}', '\u{1b}']));
    }
}

#[test]
fn an_answer_names_its_point_by_two_hundred_signs_of_what_is_seen() {
    let doc = one_of_each(|| "ŵ".repeat(60));
    let Block::Point(point) = &doc.sections[0].blocks[3] else { panic!("a point") };
    assert_eq!(opening(point), "ŵ".repeat(200));
    let doc = family::copy();
    let Block::Point(point) = &doc.sections[0].blocks[2] else { panic!("a point") };
    assert!(opening(point).starts_with("Ms Hale rang social care. Leo had come to school in the"));
}

/// Somebody who is only a role, say: the row is there, and nothing pretends to be its head.
#[test]
fn a_row_whose_first_box_is_empty_has_no_head() {
    let doc = one_of_each(|| "said".to_owned());
    let html = parsed(&page(&doc, &words()));
    assert_eq!(all(&html, "tbody td").len(), 3, "one of them is the empty box");
    assert_eq!(all(&html, "tbody th").len(), 1);
    assert_eq!(all(&html, "tbody th > :nth-child(2)").len(), 1, "a head says something");
    assert_eq!(drawn(&doc).print().matches("\"row\"").count(), 1, "on the page, too");
}

#[test]
fn the_policy_lets_this_style_and_this_script_run_and_nothing_else() {
    let file = page(&family::copy(), &words());
    let html = parsed(&file);
    let policy = all(&html, "meta[content^='default-src']")[0];
    let policy = policy.value().attr("content").expect("a policy");
    let (style, script) = style_and_script();
    for (name, source, tag) in [("style-src", style, "style"), ("script-src", script, "script")] {
        let stands = all(&html, tag);
        assert_eq!(stands.len(), 1, "one {tag}");
        assert_eq!(stands[0].text().collect::<String>(), source, "{tag} as it was written");
        let hash = STANDARD.encode(Sha256::digest(source.as_bytes()));
        assert!(policy.contains(&format!("{name} 'sha256-{hash}'")), "{name} should be {hash}");
        assert!(source.is_ascii() || tag == "script", "{tag}");
    }
    for door in ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src 'none'"] {
        assert!(policy.contains(door), "{door}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'));
}

#[test]
fn the_file_needs_nothing_but_itself_and_tells_nothing_else() {
    let file = page(&family::copy(), &words());
    let html = parsed(&file);
    for door in ["http:", "https:", "://", "url(", "@import", "<!--", "localStorage", "cookie"] {
        assert!(!file.replace("http-equiv", "").contains(door), "{door}");
    }
    assert!(!file.contains("reader-"), "a message is missing");
    let loads = all(&html, "[src], [style], link, img, iframe, object, base, [ping], [action]");
    assert!(loads.is_empty(), "{}", loads[0].html());
    for it in all(&html, "[href]") {
        let to = it.value().attr("href").expect("an address");
        let id = to.strip_prefix('#').expect("a place on this page");
        assert_eq!(all(&html, &format!("[id='{id}']")).len(), 1, "{to}");
    }
    for it in all(&html, "*") {
        let handler = it.value().attrs().find(|it| it.0.starts_with("on"));
        assert_eq!(handler, None, "{}", it.value().name());
    }
    let names = all(&html, "meta[name]");
    let names: Vec<_> = names.iter().filter_map(|it| it.value().attr("name")).collect();
    assert_eq!(names, ["referrer", "viewport", "format-detection"]);
    assert_eq!(all(&html, "title")[0].text().collect::<String>(), "A report for your meeting");
}

#[test]
fn the_page_is_built_so_that_everybody_can_find_their_way() {
    let html = parsed(&page(&family::copy(), &words()));
    for (what, count) in [("h1", 1), ("main", 1), ("header", 1), ("nav", 1), ("html[lang=en]", 1)] {
        assert_eq!(all(&html, what).len(), count, "{what}");
    }
    let levels = all(&html, "h1, h2, h3, h4");
    let levels = levels.iter().map(|it| it.value().name().as_bytes()[1] - b'0');
    levels.fold(0, |before, level| {
        assert!(level <= before + 1, "h{level} after h{before}");
        level
    });
    let ids = all(&html, "[id]");
    let mut ids: Vec<_> = ids.iter().filter_map(|it| it.value().attr("id")).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "no id stands twice");
    for it in all(&html, "[aria-labelledby], [aria-describedby], label[for]") {
        let value = it.value();
        let to =
            ["aria-labelledby", "aria-describedby", "for"].iter().find_map(|it| value.attr(it));
        assert!(ids.contains(&to.expect("a place")), "{to:?}");
    }
    for it in all(&html, "textarea, input") {
        assert_eq!(it.value().attr("autocomplete"), Some("off"), "{}", it.html());
    }
    for it in all(&html, "textarea") {
        assert_eq!(it.value().attr("spellcheck"), Some("false"), "{}", it.html());
    }
    assert!(all(&html, "form").is_empty(), "nothing can be sent off");
}

#[test]
fn a_copy_that_is_not_to_be_answered_has_no_boxes() {
    let doc = Doc { answers: false, ..family::copy() };
    let html = parsed(&page(&doc, &words()));
    let found = all(&html, "textarea, fieldset.answer, #mine, #save, #open, .lines, .paper");
    assert!(found.is_empty(), "{}", found[0].html());
    assert!(!all(&html, "main section").is_empty());
}

#[test]
fn every_point_is_answered_under_its_own_number() {
    let doc = family::copy();
    let html = parsed(&page(&doc, &words()));
    let points = all(&html, ".point");
    assert!(points.len() >= 25);
    for (at, point) in points.iter().enumerate() {
        let number = at + 1;
        assert_eq!(point.value().attr("id"), Some(&*format!("point-{number}")));
        let legend = Selector::parse("fieldset > legend:first-child").expect("a selector");
        let legend: String = point.select(&legend).flat_map(|it| it.text()).collect();
        assert_eq!(legend, format!("Point {number}: is it right?"));
    }
}

/// The file to look at: `target/tmp/copy.html`, and its text.
#[test]
fn the_example_is_written_to_be_looked_at() {
    let doc = family::copy();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(folder).expect("a folder");
    fs::write(folder.join("copy.html"), page(&doc, &words())).expect("written");
    fs::write(folder.join("copy.txt"), plain(&doc)).expect("written");
    let count = Cell::new(0);
    let hostile = one_of_each(|| {
        count.set(count.get() + 1);
        HOSTILE[count.get() % HOSTILE.len()].to_owned()
    });
    fs::write(folder.join("hostile.html"), page(&hostile, &words())).expect("written");
}
